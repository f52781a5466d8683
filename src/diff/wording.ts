/** What changed in the words of the act itself: the goal verb, attempts slipped in, quantifiers, scope. */
import type { FieldChange } from '../analysis/schema.ts';
import { commonRuns } from './edit.ts';
import { type Context, shift } from './field.ts';
import type { Item } from './item.ts';
import type { Lexicon, PhraseBook, PhraseHit, Rung } from './lexicon.ts';
import type { Term } from './terms.ts';

/** The terms of the act on one side, and for each the number of the changed stretch it is in, or -1. */
interface Reading {
  readonly terms: readonly Term[];
  readonly stretch: Int32Array;
  /** All words of this side and of the other, whatever they belong to: what only moved is no change. */
  readonly own: readonly Term[];
  readonly other: readonly Term[];
}

/** Both acts, with their changed stretches numbered alike: stretch k of one side stands for stretch k of the other. */
interface Edit {
  readonly old: Reading;
  readonly current: Reading;
  readonly stretches: number;
}

function editOf(old: Item, current: Item): Edit {
  const act = (item: Item): readonly Term[] => item.terms.filter((_, index) => item.parts[index] === 'act');
  // In one order whatever side is old, so that the mirrored comparison sees the same stretches.
  const swapped = old.normal > current.normal;
  const [first, second] = swapped ? [act(current), act(old)] : [act(old), act(current)];
  const runs = commonRuns(
    first.map((term) => term.stem),
    second.map((term) => term.stem),
  );
  const ofFirst = new Int32Array(first.length).fill(-1);
  const ofSecond = new Int32Array(second.length).fill(-1);
  let stretches = 0;
  let [a, b] = [0, 0];
  for (const run of [...runs, { a: first.length, b: second.length, length: 0 }]) {
    if (run.a > a || run.b > b) {
      ofFirst.fill(stretches, a, run.a);
      ofSecond.fill(stretches, b, run.b);
      stretches++;
    }
    a = run.a + run.length;
    b = run.b + run.length;
  }
  const [ofOld, ofNew] = swapped ? [ofSecond, ofFirst] : [ofFirst, ofSecond];
  return {
    old: { terms: act(old), stretch: ofOld, own: old.terms, other: current.terms },
    current: { terms: act(current), stretch: ofNew, own: current.terms, other: old.terms },
    stretches,
  };
}

interface ChangedHit<T> extends PhraseHit<T> {
  readonly stretch: number;
  readonly text: string;
  readonly key: string;
}

/** Phrases of a book that hold a changed word. */
function changedHits<T>(reading: Reading, book: PhraseBook<T>): readonly ChangedHit<T>[] {
  return book.find(reading.terms).flatMap((hit) => {
    const stretch = Math.max(...reading.stretch.slice(hit.first, hit.end));
    const words = reading.terms.slice(hit.first, hit.end);
    return stretch < 0
      ? []
      : [
          {
            ...hit,
            stretch,
            text: words.map((term) => term.key).join(' '),
            key: words.map((term) => term.stem).join(' '),
          },
        ];
  });
}

/** Phrases of a book that hold a changed word and did not only move. */
function newHits<T>(reading: Reading, book: PhraseBook<T>): readonly ChangedHit<T>[] {
  return changedHits(reading, book).filter(
    (hit) => !onlyMoved(reading, reading.terms.slice(hit.first, hit.end)),
  );
}

/** Whether the other side has all these words with content as often. */
function onlyMoved({ own, other }: Reading, words: readonly Term[]): boolean {
  const count = (list: readonly Term[], key: string): number =>
    list.reduce((sum, term) => sum + (term.key === key ? 1 : 0), 0);
  const content = words.filter((term) => term.sort !== 'function');
  return (content.length > 0 ? content : words).every(({ key }) => count(other, key) >= count(own, key));
}

/** How many rungs one goes up from the first to the second, on a ladder that both stand on; null when on none. */
export function climb(from: readonly Rung[], to: readonly Rung[]): number | null {
  let step: number | null = null;
  for (const a of from)
    for (const b of to) {
      if (a.ladder !== b.ladder) continue;
      const up = a.rung - b.rung;
      // Ladders that disagree say nothing.
      if (step !== null && Math.sign(step) !== Math.sign(up)) return null;
      step = up;
    }
  return step;
}

/** All fields that come from the words of the act, and the words that differ. */
export function wordingFields(old: Item, current: Item, { lexicon }: Context): readonly FieldChange[] {
  if (old.normal === current.normal) return [];
  const edit = editOf(old, current);
  return [
    ...verbField(edit, old, current, lexicon),
    ...attemptField(edit, lexicon),
    ...quantifierFields(
      edit,
      old.commitment.deadline && current.commitment.deadline
        ? []
        : [...deadlineHedges(old), ...deadlineHedges(current)],
      lexicon,
    ),
    ...scopeFields(edit, old, current, lexicon),
  ];
}

function verbField(edit: Edit, old: Item, current: Item, lexicon: Lexicon): readonly FieldChange[] {
  const a = changedHits(edit.old, lexicon.verbs);
  const b = changedHits(edit.current, lexicon.verbs);
  for (const from of a)
    for (const to of b) {
      if (from.stretch !== to.stretch) continue;
      const step = climb(from.value, to.value);
      if (step) return [shift('verb', from.text, to.text, step)];
    }
  const head = (item: Item): readonly Rung[] =>
    lexicon.verbs
      .find(
        lexicon.terms.read(
          `${item.commitment.action.lemma} ${item.commitment.object?.text.slice(0, 40) ?? ''}`,
        ),
      )
      .find((hit) => hit.first === 0)?.value ?? [];
  const step = climb(head(old), head(current));
  return step ? [shift('verb', old.commitment.action.text, current.commitment.action.text, step)] : [];
}

function attemptField(edit: Edit, lexicon: Lexicon): readonly FieldChange[] {
  const a = newHits(edit.old, lexicon.attempts);
  const b = newHits(edit.current, lexicon.attempts);
  if (a.length === b.length) return [];
  const [gone, come] = [a.at(-1), b.at(-1)];
  return b.length > a.length
    ? [{ field: 'attempt', old: null, new: come?.text ?? null, change: 'added', direction: 'weakened' }]
    : [
        {
          field: 'attempt',
          old: gone?.text ?? null,
          new: null,
          change: 'removed',
          direction: 'strengthened',
        },
      ];
}

/** The word in front of a deadline ("usually within a day"): it comes and goes with it. */
function deadlineHedges(item: Item): readonly Term[] {
  return item.terms.filter((_, index) => item.parts[index] === 'act' && item.parts[index + 1] === 'deadline');
}

function quantifierFields(edit: Edit, hedges: readonly Term[], lexicon: Lexicon): readonly FieldChange[] {
  const hits = (reading: Reading): ChangedHit<number>[] =>
    newHits(reading, lexicon.quantifiers).filter(
      (hit) => !hedges.includes(reading.terms[hit.end - 1] as Term),
    );
  const [a, b] = [hits(edit.old), hits(edit.current)];
  const fields: FieldChange[] = [];
  for (const from of [...a]) {
    const at = b.findIndex((hit) => hit.stretch === from.stretch || hit.key === from.key);
    if (at < 0) continue;
    const [to] = b.splice(at, 1) as [ChangedHit<number>];
    a.splice(a.indexOf(from), 1);
    if (from.value !== to.value) fields.push(shift('quantifier', from.text, to.text, from.value - to.value));
  }
  // "all" alone counts when it comes or goes; so does "some", the other way round.
  const step = (hit: ChangedHit<number>): number => (hit.value > 0 ? -1 : lexicon.bare.has(hit.key) ? 1 : 0);
  for (const hit of a)
    if (step(hit) !== 0)
      fields.push({ ...shift('quantifier', hit.text, null, -step(hit)), change: 'removed' });
  for (const hit of b)
    if (step(hit) !== 0) fields.push({ ...shift('quantifier', null, hit.text, step(hit)), change: 'added' });
  return fields;
}

function scopeFields(edit: Edit, old: Item, current: Item, lexicon: Lexicon): readonly FieldChange[] {
  const fields: FieldChange[] = [];
  const restraint = old.commitment.negated && current.commitment.negated;
  const books = [lexicon.restrictive, lexicon.exceptions, ...(restraint ? [lexicon.leave] : [])];
  for (const book of books) {
    const a = newHits(edit.old, book);
    const b = newHits(edit.current, book);
    const come = withoutKeys(b, a)[0];
    const gone = withoutKeys(a, b)[0];
    const text = (reading: Reading, hit: ChangedHit<true>): string =>
      book === lexicon.restrictive ? hit.text : wordsOf(stretchFrom(reading, hit));
    if (come && !gone) fields.push(scope(null, text(edit.current, come), 'narrowed'));
    if (gone && !come) fields.push(scope(text(edit.old, gone), null, 'widened'));
    if (fields.length > 0) return fields;
  }
  for (let k = 0; k < edit.stretches; k++) {
    const gone = stretchOf(edit.old, k);
    const come = stretchOf(edit.current, k);
    if (gone.length === 0 && narrows(edit.current, come, lexicon))
      fields.push(scope(null, wordsOf(come), 'narrowed'));
    else if (come.length === 0 && narrows(edit.old, gone, lexicon))
      fields.push(scope(wordsOf(gone), null, 'widened'));
    else if (gone.length === 0 && addsPart(edit.current, come, current, lexicon))
      fields.push(scope(null, wordsOf(come), 'widened'));
    else if (come.length === 0 && addsPart(edit.old, gone, old, lexicon))
      fields.push(scope(wordsOf(gone), null, 'narrowed'));
  }
  return fields;
}

/** Longest stretch of attributes that is put between a determiner and its noun. */
const LONGEST_ATTRIBUTE = 3;

/** "all new videos" for "all videos": what stands between a determiner of everything and its noun leaves some out. */
function narrows(reading: Reading, terms: readonly Term[], lexicon: Lexicon): boolean {
  if (terms.length === 0 || terms.length > LONGEST_ATTRIBUTE) return false;
  if (!terms.every((term) => term.sort === 'content') || onlyMoved(reading, terms)) return false;
  const first = reading.terms.indexOf(terms[0] as Term);
  const after = reading.terms[first + terms.length];
  return (
    lexicon.universal.has(reading.terms[first - 1]?.key ?? '') &&
    after !== undefined &&
    after.sort === 'content'
  );
}

const scope = (old: string | null, current: string | null, change: 'narrowed' | 'widened'): FieldChange => ({
  field: 'scope',
  old,
  new: current,
  change,
  direction: change === 'narrowed' ? 'weakened' : 'strengthened',
});

/** The hits of a list whose words the other list does not have as often. */
function withoutKeys<T>(
  list: readonly ChangedHit<T>[],
  other: readonly ChangedHit<T>[],
): readonly ChangedHit<T>[] {
  const counts = new Map<string, number>();
  for (const hit of other) counts.set(hit.key, (counts.get(hit.key) ?? 0) + 1);
  return list.filter((hit) => {
    const count = counts.get(hit.key) ?? 0;
    counts.set(hit.key, count - 1);
    return count <= 0;
  });
}

function stretchOf(reading: Reading, stretch: number): readonly Term[] {
  const first = reading.stretch.indexOf(stretch);
  return first < 0 ? [] : reading.terms.slice(first, reading.stretch.lastIndexOf(stretch) + 1);
}

/** From a hit to the end of the changed stretch that it is in. */
function stretchFrom(reading: Reading, hit: ChangedHit<unknown>): readonly Term[] {
  const last = reading.stretch.lastIndexOf(hit.stretch);
  return reading.terms.slice(hit.first, Math.max(hit.end, last + 1));
}

const wordsOf = (terms: readonly Term[]): string => terms.map((term) => term.key).join(' ');

/** Longest part of an enumeration that counts as one more thing promised. */
const LONGEST_PART = 5;

/** One more part of an enumeration: "and" with a few words about it, or a few words between commas. */
function addsPart(
  reading: Reading,
  terms: readonly Term[],
  { commitment: { text } }: Item,
  lexicon: Lexicon,
): boolean {
  if (terms.length === 0 || terms.length > LONGEST_PART) return false;
  if (!terms.some((term) => term.sort === 'content') || onlyMoved(reading, terms)) return false;
  if (lexicon.examples.find(terms).length > 0) return false;
  if (terms.some((term) => term.key === 'and')) return true;
  const before = text.slice(0, terms[0]?.start).trimEnd();
  const after = text.slice(terms.at(-1)?.end).trimStart();
  return before.endsWith(',') && (after.startsWith(',') || /^and\b/i.test(after));
}

/** The words that differ, for a statement that only says the same otherwise. */
export function rewording(old: Item, current: Item): FieldChange {
  const whole = (item: Item): Item => ({ ...item, parts: item.parts.map(() => 'act' as const) });
  const edit = editOf(whole(old), whole(current));
  const changed = (reading: Reading): string | null => {
    const texts = Array.from({ length: edit.stretches }, (_, k) => wordsOf(stretchOf(reading, k)));
    return texts.filter((text) => text !== '').join(' … ') || null;
  };
  return {
    field: 'wording',
    old: changed(edit.old),
    new: changed(edit.current),
    change: 'changed',
    direction: 'none',
  };
}
