/** Conditions and caveats of two paired statements. */
import type { FieldChange } from '../analysis/schema.ts';
import { boundBefore, type Context, hedgesOf, overlap, standsIn } from './field.ts';
import type { Item } from './item.ts';
import type { Lexicon } from './lexicon.ts';
import { normalText, type Term } from './terms.ts';

/** Share of words from which two conditions are one that changed, and from which only its wording did. */
const LIKE_CONDITION = 0.6;
const SAME_CONDITION = 0.8;

interface Hedge {
  readonly text: string;
  readonly terms: readonly Term[];
  readonly stems: ReadonlySet<string>;
}

export function conditionFields(old: Item, current: Item, { lexicon }: Context): readonly FieldChange[] {
  const read = (item: Item): Hedge[] =>
    hedgesOf(item).map((text) => {
      const terms = lexicon.terms.read(text);
      return { text, terms, stems: new Set(terms.map((term) => term.stem)) };
    });
  const [mine, theirs] = withoutSame(read(old), read(current));
  // Where the other side says the same, only the reading differs; not where it says more.
  const within = (hedge: Hedge, others: readonly Hedge[]): boolean =>
    others.some(({ stems }) => stems.size > hedge.stems.size && [...hedge.stems].every((s) => stems.has(s)));
  const there = mine.filter((a) => !standsIn(a.text, current, lexicon) || within(a, theirs));
  const here = theirs.filter((b) => !standsIn(b.text, old, lexicon) || within(b, mine));
  const fields: FieldChange[] = [];
  for (const a of [...there]) {
    const likeness = here.map((b) =>
      Math.max(overlap(a.stems, b.stems), overlap(contentOf(a), contentOf(b))),
    );
    const best = likeness.indexOf(Math.max(...likeness, 0));
    if (best < 0 || (likeness[best] as number) < LIKE_CONDITION) continue;
    const [b] = here.splice(best, 1) as [Hedge];
    there.splice(there.indexOf(a), 1);
    const alike =
      (likeness[best] as number) >= SAME_CONDITION || standsFor(a, b, lexicon) || standsFor(b, a, lexicon);
    const same = alike && sameNumbers(a, b) && isContrary(a, lexicon) === isContrary(b, lexicon);
    if (same && !isChoice([...without(a, b), ...without(b, a)], lexicon)) continue;
    const step = strictness(a, b, lexicon);
    const direction = step === 0 ? 'none' : step > 0 ? 'weakened' : 'strengthened';
    fields.push({ field: 'condition', old: a.text, new: b.text, change: 'changed', direction });
  }
  for (const { text } of there)
    fields.push({ field: 'condition', old: text, new: null, change: 'removed', direction: 'strengthened' });
  for (const { text } of here)
    fields.push({ field: 'condition', old: null, new: text, change: 'added', direction: 'weakened' });
  return fields;
}

/** Conditions that both sides say in the same words go, wherever they stand. */
function withoutSame(
  old: readonly Hedge[],
  current: readonly Hedge[],
): readonly [readonly Hedge[], readonly Hedge[]] {
  const wording = ({ terms }: Hedge): string => normalText(terms);
  const rest = [...current];
  const loose = old.filter((hedge) => {
    const at = rest.findIndex((other) => wording(other) === wording(hedge));
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
  return [loose, rest];
}

const contentOf = ({ terms }: Hedge): ReadonlySet<string> =>
  new Set(terms.filter(({ sort }) => sort !== 'function').map(({ stem }) => stem));

const isContrary = ({ terms }: Hedge, { contrary }: Lexicon): boolean => contrary.find(terms).length > 0;

/** "if you object to them" for "should you object to calls": a pronoun for what one side names. */
function standsFor(short: Hedge, long: Hedge, { pronouns }: Lexicon): boolean {
  const [few, many] = [contentOf(short), contentOf(long)];
  return (
    few.size > 0 &&
    few.size < many.size &&
    [...few].every((stem) => many.has(stem)) &&
    short.terms.some(({ key }) => pronouns.has(key)) &&
    !long.terms.some(({ key }) => pronouns.has(key))
  );
}

const numbersOf = ({ terms }: Hedge): readonly Term[] => terms.filter((term) => term.sort === 'number');

const sameNumbers = (a: Hedge, b: Hedge): boolean =>
  numbersOf(a)
    .map((term) => term.key)
    .join(' ') ===
  numbersOf(b)
    .map((term) => term.key)
    .join(' ');

/** Above 0: the new condition is met less often; below 0: more often; 0: nobody can tell. */
function strictness(old: Hedge, current: Hedge, lexicon: Lexicon): number {
  // "unless" is the other way round: the less often it is met, the more often the promise holds.
  const sign = isContrary(old, lexicon) || isContrary(current, lexicon) ? -1 : 1;
  const [a, b] = [numbersOf(old), numbersOf(current)];
  if (a.length === 1 && b.length === 1 && !sameNumbers(old, current)) {
    const [from, to] = [a[0] as Term, b[0] as Term];
    const bound = (hedge: Hedge, number: Term): number =>
      boundBefore(hedge.terms.slice(0, hedge.terms.indexOf(number)), lexicon);
    const sides = [bound(old, from), bound(current, to)];
    const step = Number.parseFloat(to.key) - Number.parseFloat(from.key);
    return sides[0] === sides[1] && Number.isFinite(step) ? sign * Math.sign(step) * (sides[0] as number) : 0;
  }
  const [gone, come] = [without(old, current), without(current, old)];
  if (gone.length > 0 === come.length > 0) return 0;
  const added = come.length > 0;
  const choice = isChoice(added ? come : gone, lexicon);
  const content = (added ? come : gone).some((term) => term.sort === 'content');
  return content ? sign * (added ? 1 : -1) * (choice ? -1 : 1) : 0;
}

const isChoice = (terms: readonly Term[], lexicon: Lexicon): boolean =>
  terms.some((term) => lexicon.choice.has(term.key));

const without = (hedge: Hedge, other: Hedge): readonly Term[] =>
  hedge.terms.filter((term) => !other.stems.has(term.stem));
