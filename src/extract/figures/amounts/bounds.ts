/** Bounds and approximation: "at least", "up to", "about" before an amount, "or more" behind it. */
import type { Token } from '../../../document.ts';
import type { FigureLexicon } from '../lexicon.ts';

export interface Bounds {
  readonly kind: 'min' | 'max' | null;
  readonly open: boolean;
  readonly approximate: boolean;
  /** First atom with the words of the bound, and one past the last. */
  readonly first: number;
  readonly end: number;
}

/** How many words of filling may stand between a bound and its amount ("at least an estimated"). */
const FILLING = 3;

/** The bounds that the words around a number set. */
export function boundsOf(
  atoms: readonly Token[],
  first: number,
  end: number,
  limit: number,
  lexicon: FigureLexicon,
): Bounds {
  let approximate = false;
  let from = first;
  let cursor = first;
  for (let steps = 0; steps <= FILLING && cursor > 0; steps++) {
    const phrase = boundEnding(atoms, cursor, lexicon);
    if (phrase) {
      if (isPlace(atoms, phrase.first, cursor, first, lexicon) || isReturn(atoms, phrase.first, lexicon))
        break;
      if (phrase.kind !== 'about') {
        const told = { kind: phrase.kind, open: phrase.open, approximate, first: phrase.first, end };
        return isNegated(atoms, phrase.first, lexicon)
          ? { ...told, ...turned(phrase.kind, phrase.open) }
          : told;
      }
      approximate = true;
      from = phrase.first;
      cursor = from;
    } else if (lexicon.sets.boundFillers.has((atoms[cursor - 1] as Token).lower)) cursor--;
    else break;
  }
  const after = lexicon.after.longest(atoms, end, limit);
  if (after) {
    const { kind, open } = after.value;
    // "5 + 3", "10 plus interest": only a sign that is glued, or words.
    const sign = after.end === end + 1;
    const token = atoms[end] as Token;
    const next = atoms[after.end];
    if (!sign || (!token.spaced && !(next && !next.spaced && next.kind === 'number')))
      return kind === 'about'
        ? { kind: null, open: false, approximate: true, first: from, end: after.end }
        : { kind, open, approximate, first, end: after.end };
  }
  return { kind: null, open: false, approximate, first: approximate ? from : first, end };
}

/** What is not more than five is at most five. */
const turned = (kind: 'min' | 'max', open: boolean): Pick<Bounds, 'kind' | 'open'> => ({
  kind: kind === 'min' ? 'max' : 'min',
  open: !open,
});

/** "shall not be more than", "cannot go beyond": a negation before the bound, over a verb that says no more. */
function isNegated(atoms: readonly Token[], at: number, { sets }: FigureLexicon): boolean {
  let i = at - 1;
  while (i > 0 && at - i < 3 && sets.negatedLinks.has((atoms[i] as Token).lower)) i--;
  return i < at - 1 && i >= 0 && sets.negations.has((atoms[i] as Token).lower);
}

/** "under the three co-chairs": a preposition of place before a definite noun. */
const isPlace = (
  atoms: readonly Token[],
  from: number,
  to: number,
  first: number,
  { sets }: FigureLexicon,
): boolean =>
  to === from + 1 &&
  to === first - 1 &&
  sets.placeBounds.has((atoms[from] as Token).lower) &&
  sets.definite.has((atoms[to] as Token).lower);

/** "climbed back up to 5", but not "buy back up to 5": where it came to, and no bound. */
const isReturn = (atoms: readonly Token[], at: number, { sets }: FigureLexicon): boolean =>
  at > 0 &&
  sets.upWords.has((atoms[at] as Token).lower) &&
  sets.backWords.has((atoms[at - 1] as Token).lower) &&
  sets.returnVerbs.has(atoms[at - 2]?.lower ?? '');

/** The longest bound phrase that ends right before an atom. */
export function boundEnding(
  atoms: readonly Token[],
  end: number,
  lexicon: FigureLexicon,
): { readonly kind: 'min' | 'max' | 'about'; readonly open: boolean; readonly first: number } | null {
  for (let length = Math.min(lexicon.longestBound, end); length > 0; length--) {
    const found = lexicon.before.longest(atoms, end - length, end);
    if (found?.end === end) return { ...found.value, first: end - length };
  }
  return null;
}
