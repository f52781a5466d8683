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
  const readings: readonly [Reading, Reading] = [
    { terms: first, stretch: ofFirst },
    { terms: second, stretch: ofSecond },
  ];
  const [there, here] = swapped ? [readings[1], readings[0]] : readings;
  return { old: there, current: here, stretches };
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
  const a = changedHits(edit.old, lexicon.attempts);
  const b = changedHits(edit.current, lexicon.attempts);
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
    changedHits(reading, lexicon.quantifiers).filter(
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
  for (const book of [lexicon.restrictive, lexicon.exceptions]) {
    const a = changedHits(edit.old, book);
    const b = changedHits(edit.current, book);
    const come = withoutKeys(b, a)[0];
    const gone = withoutKeys(a, b)[0];
    if (come && !gone) fields.push(scope(null, come.text, 'narrowed'));
    if (gone && !come) fields.push(scope(gone.text, null, 'widened'));
  }
  if (fields.length > 0) return fields;
  for (let k = 0; k < edit.stretches; k++) {
    const gone = stretchOf(edit.old, k);
    const come = stretchOf(edit.current, k);
    if (gone.length === 0 && addsPart(come, current)) fields.push(scope(null, wordsOf(come), 'widened'));
    if (come.length === 0 && addsPart(gone, old)) fields.push(scope(wordsOf(gone), null, 'narrowed'));
  }
  return fields;
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

const wordsOf = (terms: readonly Term[]): string => terms.map((term) => term.key).join(' ');

/** Longest part of an enumeration that counts as one more thing promised. */
const LONGEST_PART = 5;

/** One more part of an enumeration: "and" with a few words about it, or a few words between commas. */
function addsPart(terms: readonly Term[], { commitment: { text } }: Item): boolean {
  if (terms.length === 0 || terms.length > LONGEST_PART) return false;
  if (!terms.some((term) => term.sort === 'content')) return false;
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
