/** The acts of two statements side by side: which stretches differ, and which phrases stand in those. */
import { commonRuns } from './edit.ts';
import type { Item } from './item.ts';
import type { PhraseBook, PhraseHit } from './lexicon.ts';
import { stemOf, type Term } from './terms.ts';

/** The terms of the act on one side, and for each the number of the changed stretch it is in, or -1. */
export interface Reading {
  readonly terms: readonly Term[];
  readonly stretch: Int32Array;
  /** All words of this side and of the other, whatever they belong to: what only moved is no change. */
  readonly own: readonly Term[];
  readonly other: readonly Term[];
  /** Stems of the verbs of both sides: their forms change with the voice. */
  readonly verbs: ReadonlySet<string>;
}

/** Both acts, with their changed stretches numbered alike: stretch k of one side stands for stretch k of the other. */
export interface Edit {
  readonly old: Reading;
  readonly current: Reading;
  readonly stretches: number;
}

export function editOf(old: Item, current: Item): Edit {
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
  const verbs = new Set([old, current].map(({ commitment }) => stemOf(commitment.action.lemma)));
  return {
    old: { terms: act(old), stretch: ofOld, own: old.terms, other: current.terms, verbs },
    current: { terms: act(current), stretch: ofNew, own: current.terms, other: old.terms, verbs },
    stretches,
  };
}

export interface ChangedHit<T> extends PhraseHit<T> {
  readonly stretch: number;
  readonly text: string;
  readonly key: string;
}

/** Phrases of a book that hold a changed word. */
export function changedHits<T>(reading: Reading, book: PhraseBook<T>): readonly ChangedHit<T>[] {
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
export function newHits<T>(reading: Reading, book: PhraseBook<T>): readonly ChangedHit<T>[] {
  return changedHits(reading, book).filter(
    (hit) => !onlyMoved(reading, reading.terms.slice(hit.first, hit.end)),
  );
}

/** Whether the other side has all these words with content as often. */
export function onlyMoved({ own, other, verbs }: Reading, words: readonly Term[]): boolean {
  const count = (list: readonly Term[], { key, stem }: Term): number =>
    list.reduce((sum, term) => sum + (verbs.has(stem) ? +(term.stem === stem) : +(term.key === key)), 0);
  const content = words.filter((term) => term.sort !== 'function');
  return (content.length > 0 ? content : words).every((term) => count(other, term) >= count(own, term));
}

/** The hits of a list whose words the other list does not have as often. */
export function withoutKeys<T>(
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

export function stretchOf(reading: Reading, stretch: number): readonly Term[] {
  const first = reading.stretch.indexOf(stretch);
  return first < 0 ? [] : reading.terms.slice(first, reading.stretch.lastIndexOf(stretch) + 1);
}

/** From a hit to the end of the changed stretch that it is in. */
export function stretchFrom(reading: Reading, hit: ChangedHit<unknown>): readonly Term[] {
  const last = reading.stretch.lastIndexOf(hit.stretch);
  return reading.terms.slice(hit.first, Math.max(hit.end, last + 1));
}

export const wordsOf = (terms: readonly Term[]): string => terms.map((term) => term.key).join(' ');
