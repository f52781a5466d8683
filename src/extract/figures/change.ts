/** Change: the direction that the words around an amount give, and the baseline that it is counted from. */
import type { Figure, Token } from '../../document.ts';
import type { Atom } from './amounts/atom.ts';
import type { Finding } from './amounts/finding.ts';
import type { FigureLexicon } from './lexicon.ts';
import { FIGURE, isDated, lowerAt, type Marked } from './measured/noun-phrases.ts';
import { isNounWord } from './measured/phrases.ts';
import { isAdverb, isVerb } from './measured/verbs.ts';

/** How many atoms before and after are looked at for a word of change, and for the baseline. */
const BEFORE = 10;
const AFTER = 2;
const BASELINE = 14;

/** The figure before, for lists that share a verb. */
export interface Preceding {
  readonly end: number;
  readonly direction: 'up' | 'down' | 'none' | null;
  /** Code of its unit. */
  readonly code: string | null;
}

/**
 * @param first first atom with the words of the bound
 * @param end one past the noun and what the amount is counted per
 */
export function changeOf(
  marked: Marked,
  finding: Finding,
  first: number,
  end: number,
  preceding: Preceding | null,
): Figure['change'] {
  const { atoms, lexicon } = marked;
  const limit = atoms.length;
  const before = finding.direction ? null : directionBefore(marked, finding, first, preceding);
  // "300 more" adds to a count and moves nothing.
  const counts = finding.measure === null && !finding.fraction && finding.kind !== 'multiple';
  const after =
    counts && lexicon.more[lowerAt(atoms, end)] && !lexicon.sets.thanWords.has(lowerAt(atoms, end + 1));
  const told =
    finding.direction ?? before?.direction ?? (after ? null : directionAfter(atoms, end, limit, lexicon));
  const place = baselineAt(atoms, end, lexicon);
  const baseline =
    place && (told !== null || !place.dateOnly) ? wordsBetween(atoms, place.first, place.end) : null;
  const direction = told ?? (baseline ? (lexicon.besides[lowerAt(atoms, end)] ?? null) : null);
  if (direction === null && !baseline) return null;
  const to = before?.reached ? (finding.to ?? finding.value) : null;
  return { direction: direction ?? 'none', from: null, to, baseline };
}

/** A noun follows that the amount describes. */
function modifies(atoms: readonly Token[], finding: Finding, lexicon: FigureLexicon): boolean {
  if (!finding.measure) return false;
  const at = atoms[finding.end]?.lower === '-' ? finding.end + 1 : finding.end;
  const next = atoms[at];
  return next?.kind === 'word' && !lexicon.relations.stop.has(next.lower);
}

/** "the expanded credit": a participle inside a noun phrase tells nothing of an amount outside it. */
const describes = (atoms: readonly Atom[], at: number, { relations }: FigureLexicon): boolean =>
  /^VB[NG]$/.test(atoms[at]?.tag ?? '') &&
  relations.determiners.has(lowerAt(atoms, at - 1)) &&
  /^(?:NN|JJ)/.test(atoms[at + 1]?.tag ?? '');

const isList = (atoms: readonly Token[], from: number, to: number, lexicon: FigureLexicon): boolean => {
  for (let i = from; i < to; i++)
    if (
      !lexicon.sets.listLinks.has(lowerAt(atoms, i)) &&
      !lexicon.sets.boundFillers.has(lowerAt(atoms, i)) &&
      !lexicon.sets.fromTo.has(lowerAt(atoms, i)) &&
      !isDated(atoms[i])
    )
      return false;
  return to > from;
};

/** "wheat fell 2 %, maize 3 % and the price of rice 4 %": another noun, and the verb is left out. */
function isGap(atoms: readonly Atom[], from: number, to: number, lexicon: FigureLexicon): boolean {
  if (to - from < 2 || !lexicon.sets.listLinks.has(lowerAt(atoms, from))) return false;
  for (let i = from + 1; i < to; i++) {
    const token = atoms[i] as Atom;
    const known =
      lexicon.sets.listLinks.has(token.lower) ||
      lexicon.sets.ofWords.has(token.lower) ||
      lexicon.sets.byWords.has(token.lower) ||
      lexicon.sets.boundFillers.has(token.lower) ||
      lexicon.relations.determiners.has(token.lower);
    if (!known && !isNounWord(token, lexicon)) return false;
    if (!known && isVerb(atoms, i, lexicon)) return false;
  }
  const last = lexicon.sets.byWords.has(lowerAt(atoms, to - 1)) ? to - 2 : to - 1;
  return /^NN/.test(atoms[last]?.tag ?? '');
}

function directionBefore(
  { atoms, taken, lexicon }: Marked,
  finding: Finding,
  first: number,
  preceding: Preceding | null,
): { readonly direction: 'up' | 'down'; readonly reached: boolean } | null {
  const {
    up,
    down,
    cancel,
    relatives,
    subordinators,
    auxiliaries,
    phrasal,
    raising,
    determiners,
    clauseBreaks,
  } = lexicon.relations;
  // "boost two-way trade".
  if (lowerAt(atoms, finding.end) === '-' && finding.counted && !finding.measure) return null;
  // "added a 30 degree homer": the amount stands inside another phrase.
  if (determiners.has(atoms[first - 1]?.lower ?? '') && modifies(atoms, finding, lexicon)) return null;
  const same = preceding !== null && preceding.code === (finding.measure?.code ?? null);
  if (
    same &&
    preceding.direction &&
    preceding.direction !== 'none' &&
    isGap(atoms, preceding.end, first, lexicon)
  )
    return { direction: preceding.direction, reached: false };
  const stepped = finding.measure !== null && lexicon.sets.byWords.has(lowerAt(atoms, first - 1));
  let reached = false;
  for (let i = first - 1; i >= Math.max(0, first - BEFORE); i--) {
    const word = lowerAt(atoms, i);
    if (taken[i] === FIGURE) {
      // "fell from 764 in 2022 to 685": over where it came from.
      let from = i;
      while (reached && from > first - BEFORE && from > 0 && taken[from - 1] === FIGURE) from--;
      if (reached && lexicon.sets.fromTo.has(lowerAt(atoms, from - 1))) {
        i = from - 1;
        continue;
      }
      // "grew by 125,600 jobs or 2.2 per cent": a list shares its verb.
      const shared = preceding?.direction;
      return shared && shared !== 'none' && preceding?.end === i + 1 && isList(atoms, i + 1, first, lexicon)
        ? { direction: shared, reached }
        : null;
    }
    if (lexicon.sets.toWords.has(word) && lexicon.sets.upWords.has(atoms[i - 1]?.lower ?? '')) {
      // "inching back up to 5 %": where it is no bound, it is the end.
      reached ||= i === first - 1;
      i--;
      continue;
    }
    // "rose 60 % to 3.9 million": what stands behind "to" is where it ends.
    if (reached && isDated(atoms[i + 1])) continue;
    // "cut imports from the region by 5 %": what stands between hangs on the noun.
    if (stepped && cancel.has(word)) continue;
    if (cancel.has(word) && !finding.opened) {
      if (!lexicon.sets.toWords.has(word)) return null;
      reached = true;
      continue;
    }
    // "a start-up employs 600".
    if (lowerAt(atoms, i - 1) === '-' && !(atoms[i] as Token).spaced) continue;
    // "gave up 517 yards"; "raised $280 million".
    if (lexicon.sets.upWords.has(word) && phrasal.has(atoms[i - 1]?.lower ?? '')) return null;
    if (
      raising.has(word) &&
      !finding.opened &&
      i >= first - 3 &&
      finding.measure?.kind === 'currency' &&
      !lexicon.sets.byWords.has(atoms[first - 1]?.lower ?? '')
    )
      return null;
    if (describes(atoms, i, lexicon)) continue;
    if (up.has(word)) return { direction: 'up', reached };
    if (down.has(word)) return { direction: 'down', reached };
    // "reduced it by building 5 plants": another verb has the amount.
    if (
      /^VB[GPZD]?$/.test((atoms[i] as Atom).tag ?? '') &&
      !auxiliaries.has(word) &&
      !lexicon.relations.prepositions.has(word)
    )
      return null;
    // "a 5 % rise and a payment of 100", "to advance health and $5 to do so".
    if (
      lexicon.sets.and.has(word) &&
      (determiners.has(lowerAt(atoms, i + 1)) ||
        (i === first - 1 && finding.measure && !isDated(atoms[i - 1])))
    )
      return null;
    if (clauseBreaks.has(word) || relatives.has(word) || subordinators.has(word)) return null;
    if (auxiliaries.has(word) && i < first - 3) return null;
  }
  return null;
}

function directionAfter(
  atoms: readonly Token[],
  end: number,
  limit: number,
  lexicon: FigureLexicon,
): 'up' | 'down' | null {
  const { up, down, stop, changeNouns } = lexicon.relations;
  for (let i = end; i < Math.min(limit, end + AFTER); i++) {
    const token = atoms[i] as Token;
    if (token.kind !== 'word') return null;
    const more = lexicon.more[token.lower];
    if (more) return i === end || isAdverb(atoms[i - 1]) ? more : null;
    // "4,577.1, up 64 points": the word belongs to the next amount.
    if (
      lexicon.besides[token.lower] ||
      lexicon.sets.upWords.has(token.lower) ||
      lexicon.sets.downWords.has(token.lower)
    )
      return null;
    if (changeNouns.has(token.lower) && up.has(token.lower)) return 'up';
    if (changeNouns.has(token.lower) && down.has(token.lower)) return 'down';
    if (stop.has(token.lower)) break;
  }
  return null;
}

/** Where a baseline stands behind an amount, and whether it names levels or only a year. */
export interface Baseline {
  readonly first: number;
  readonly end: number;
  readonly dateOnly: boolean;
}

/** "from 2019 levels", "below the 2005 baseline", "compared with 1990". */
export function baselineAt(atoms: readonly Token[], end: number, lexicon: FigureLexicon): Baseline | null {
  const { baselines, baselineOpeners, yearOpeners, periodLinks, clauseBreaks } = lexicon.relations;
  let opened = -1;
  for (let i = end; i < Math.min(atoms.length, end + BASELINE); i++) {
    const word = lowerAt(atoms, i);
    if (clauseBreaks.has(word) && word !== ',') return null;
    // "to 5.25 percent, the highest level": another amount or a pause begins something else.
    if (word === ',' || (atoms[i]?.kind === 'number' && !isDated(atoms[i]))) opened = -1;
    if (baselines.has(word) && opened >= 0) return { first: opened, end: i + 1, dateOnly: false };
    // "43 % from 2019", "compared with 1990": a year alone, when no period goes on from it.
    if (i === opened && isDated(atoms[i]) && yearOpeners.has(openerOf(atoms, opened, lexicon))) {
      const next = lowerAt(atoms, i + 1);
      const goesOn =
        baselineOpeners.has(next) || periodLinks.has(next) || followsBaseline(atoms, i + 1, lexicon);
      if (!goesOn) return { first: i, end: i + 1, dateOnly: true };
    }
    if (baselineOpeners.has(word))
      opened = lexicon.relations.determiners.has(lowerAt(atoms, i + 1)) ? i + 2 : i + 1;
  }
  return null;
}

/** The word that opens a baseline: "compared" of "compared with". */
const openerOf = (atoms: readonly Token[], at: number, lexicon: FigureLexicon): string => {
  const before = lowerAt(atoms, at - 1);
  return lexicon.relations.yearOpeners.has(before) ? before : lowerAt(atoms, at - 2);
};

/** "2005 emission levels": the noun comes within two words. */
const followsBaseline = (atoms: readonly Token[], at: number, lexicon: FigureLexicon): boolean =>
  lexicon.relations.baselines.has(lowerAt(atoms, at)) ||
  (atoms[at]?.kind === 'word' && lexicon.relations.baselines.has(lowerAt(atoms, at + 1)));

function wordsBetween(atoms: readonly Token[], first: number, end: number): string {
  let text = '';
  for (let i = first; i < end; i++)
    text += (i > first && (atoms[i] as Token).spaced ? ' ' : '') + (atoms[i] as Token).text;
  return text;
}
