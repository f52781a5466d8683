/** Which statement of one document answers which of the other: by identity first, then by best assignment. */
import { bestAssignment, type Edge } from './assignment.ts';
import type { Item } from './item.ts';
import { type Comparer, LEAST_WORDS, MASS_UNITS, PAIR_THRESHOLD } from './similarity.ts';

export interface Pair {
  readonly old: Item;
  readonly current: Item;
  readonly similarity: number;
}

export interface Alignment {
  readonly pairs: readonly Pair[];
  readonly looseOld: readonly Item[];
  readonly looseNew: readonly Item[];
  /** False when a document was so uniform that pairs were taken greedily. */
  readonly exact: boolean;
  /** True when hardly anything shows that one text came from the other. */
  readonly strange: boolean;
}

/** Stems that stand in more loose statements than this lead to no candidates. */
const COMMON_STEM = 150;
/** Statements that are compared in full with one. */
const MOST_NEAR = 80;
/** The candidates of one statement that are weighed against each other. */
const MOST_CANDIDATES = 24;
/** Groups of equal statements up to this many combinations are assigned by their places; larger ones in order. */
const MOST_DUPLICATES = 2500;
/** Loose statements between the same neighbours are candidates up to this number on a side. */
const GAP_SIZE = 6;

export function align(old: readonly Item[], current: readonly Item[], comparer: Comparer): Alignment {
  const partnerOfOld = new Map<Item, Pair>();
  const partnerOfNew = new Map<Item, Pair>();
  let exact = true;
  const nearness = createTieBreaker(old.length, current.length);

  const take = (a: Item, b: Item, similarity: number): void => {
    const pair = { old: a, current: b, similarity };
    partnerOfOld.set(a, pair);
    partnerOfNew.set(b, pair);
  };
  const assign = (
    rows: readonly Item[],
    columns: readonly Item[],
    candidates: readonly { readonly old: Item; readonly current: Item; readonly score: number }[],
  ): void => {
    const rowOf = new Map(rows.map((item, index) => [item, index]));
    const columnOf = new Map(columns.map((item, index) => [item, index]));
    const edges: Edge[] = candidates.map((candidate) => ({
      row: rowOf.get(candidate.old) as number,
      column: columnOf.get(candidate.current) as number,
      weight: candidate.score - PAIR_THRESHOLD + 0.01 + nearness(candidate.old, candidate.current),
    }));
    const result = bestAssignment(rows.length, columns.length, edges);
    if (!result.exact) exact = false;
    const keyOf = (a: Item, b: Item): string => `${a.order} ${b.order}`;
    const scores = new Map(candidates.map((c) => [keyOf(c.old, c.current), c.score]));
    for (const { row, column } of result.pairs) {
      const a = rows[row] as Item;
      const b = columns[column] as Item;
      take(a, b, scores.get(keyOf(a, b)) ?? 0);
    }
  };
  const equal = (keyOf: (item: Item) => string): void => {
    const groups = groupBy(
      current.filter((item) => !partnerOfNew.has(item)),
      keyOf,
    );
    const mine = groupBy(
      old.filter((item) => !partnerOfOld.has(item)),
      keyOf,
    );
    for (const [key, rows] of mine) {
      const columns = groups.get(key);
      if (!columns || key === '') continue;
      if (rows.length === 1 && columns.length === 1) {
        const [a, b] = [rows[0] as Item, columns[0] as Item];
        take(a, b, Math.max(PAIR_THRESHOLD, comparer.similarity(a, b, 1)));
      } else if (rows.length * columns.length <= MOST_DUPLICATES) {
        assign(
          rows,
          columns,
          rows.flatMap((a) =>
            columns.map((b) => ({
              old: a,
              current: b,
              score: Math.max(PAIR_THRESHOLD, comparer.similarity(a, b, duplicateFit(a, b))),
            })),
          ),
        );
      } else
        rows.slice(0, columns.length).forEach((a, index) => {
          const b = columns[index] as Item;
          take(a, b, comparer.similarity(a, b, duplicateFit(a, b)));
        });
    }
  };

  equal((item) => `${item.baseId}\n${item.cue}\n${item.normal}`);
  equal((item) => `${item.baseId}\n${item.normal}`);
  equal((item) => item.baseId);
  equal((item) => item.normal);
  const restOld = old.filter((item) => !partnerOfOld.has(item));
  const restNew = current.filter((item) => !partnerOfNew.has(item));
  const places = createPlaces(old, current, partnerOfOld, partnerOfNew);
  assign(restOld, restNew, candidatesOf(restOld, restNew, comparer, places));
  const pairs = old.flatMap((item) => partnerOfOld.get(item) ?? []);
  const strange = areStrangers(pairs, Math.min(old.length, current.length));
  const trusted = strange ? pairs.filter(({ similarity }) => similarity >= STRANGER_THRESHOLD) : pairs;
  const [paired, answered] = [new Set(trusted.map((p) => p.old)), new Set(trusted.map((p) => p.current))];
  return {
    pairs: trusted,
    looseOld: old.filter((item) => !paired.has(item)),
    looseNew: current.filter((item) => !answered.has(item)),
    exact,
    strange,
  };
}

/** Pairs from this likeness on show that one text came from the other; */
const CLOSE = 0.8;
/** where fewer than this share of the statements (of so many at least) are so close, the texts are strangers, */
const LEAST_CLOSE = 0.2;
const LEAST_STATEMENTS = 6;
/** and what is less alike than this is alike by chance: both speak of the same things in the words of their kind. */
const STRANGER_THRESHOLD = 0.62;

const areStrangers = (pairs: readonly Pair[], fewer: number): boolean =>
  fewer >= LEAST_STATEMENTS &&
  pairs.filter(({ similarity }) => similarity >= CLOSE).length < fewer * LEAST_CLOSE;

function groupBy(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** Among equal statements those under the same heading with the same cue belong together. */
const duplicateFit = (a: Item, b: Item): number =>
  (a.section === b.section ? 0.5 : 0) +
  (a.cue === b.cue ? 0.3 : 0) +
  (a.actorWords === b.actorWords ? 0.2 : 0);

/**
 * A small bonus for the same relative place, and a smaller one without ties that is the same from both sides: the best
 * assignment is then one and only one, and the mirrored comparison finds it too.
 */
function createTieBreaker(oldCount: number, newCount: number): (a: Item, b: Item) => number {
  return (a, b) => {
    const gap = (a.order + 0.5) / oldCount - (b.order + 0.5) / newCount;
    return 1e-4 * (1 - gap * gap) + 1e-6 * scatter(a.order, b.order);
  };
}

/** A fixed number from 0 to 1 for an unordered pair of numbers. */
export function scatter(a: number, b: number): number {
  let hash = Math.imul(Math.min(a, b) + 1, 0x9e3779b1) ^ Math.imul(Math.max(a, b) + 1, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return ((hash ^ (hash >>> 15)) >>> 0) / 2 ** 32;
}

export interface Places {
  /** 0 to 1: 1 between the same neighbours, 0.5 beside one of them, 0.3 under the same heading. */
  fit(a: Item, b: Item): number;
  /** Loose statements of both sides that stand between the same two neighbours, where they are few. */
  readonly gaps: readonly { readonly old: readonly Item[]; readonly current: readonly Item[] }[];
}

/** The neighbours that are already paired say where in the other document a statement would stand. */
function createPlaces(
  old: readonly Item[],
  current: readonly Item[],
  partnerOfOld: ReadonlyMap<Item, Pair>,
  partnerOfNew: ReadonlyMap<Item, Pair>,
): Places {
  const neighbours = (items: readonly Item[], partners: ReadonlyMap<Item, Pair>) => {
    const before = new Map<Item, Pair | null>();
    const after = new Map<Item, Pair | null>();
    let last: Pair | null = null;
    for (const item of items) {
      before.set(item, last);
      last = partners.get(item) ?? last;
    }
    last = null;
    for (let i = items.length - 1; i >= 0; i--) {
      const item = items[i] as Item;
      after.set(item, last);
      last = partners.get(item) ?? last;
    }
    return { before, after };
  };
  const there = neighbours(old, partnerOfOld);
  const here = neighbours(current, partnerOfNew);
  const gaps = new Map<string, { old: Item[]; current: Item[] }>();
  const gapOf = (before: Pair | null | undefined, after: Pair | null | undefined) => {
    const key = `${before?.old.order ?? -1} ${after?.old.order ?? -1}`;
    let gap = gaps.get(key);
    if (!gap) {
      gap = { old: [], current: [] };
      gaps.set(key, gap);
    }
    return gap;
  };
  for (const item of old)
    if (!partnerOfOld.has(item)) gapOf(there.before.get(item), there.after.get(item)).old.push(item);
  for (const item of current)
    if (!partnerOfNew.has(item)) gapOf(here.before.get(item), here.after.get(item)).current.push(item);
  return {
    fit(a, b) {
      const sides =
        (there.before.get(a) === here.before.get(b) ? 0.5 : 0) +
        (there.after.get(a) === here.after.get(b) ? 0.5 : 0);
      return Math.max(sides, a.section === b.section ? 0.3 : 0);
    },
    gaps: [...gaps.values()].filter(
      (gap) =>
        Math.max(gap.old.length, gap.current.length) <= GAP_SIZE && gap.old.length * gap.current.length > 0,
    ),
  };
}

interface Candidate {
  readonly old: Item;
  readonly current: Item;
  readonly score: number;
}

/** Pairs above the threshold: those that share a word that is not too common, and those in the same small gap. */
function candidatesOf(
  old: readonly Item[],
  current: readonly Item[],
  comparer: Comparer,
  places: Places,
): readonly Candidate[] {
  const ofOld = postingsOf(old);
  const ofNew = postingsOf(current);
  const perOld = new Map<Item, Candidate[]>();
  const perNew = new Map<Item, Candidate[]>();
  const met = new Set<string>();
  const weigh = (a: Item, b: Item): void => {
    const score = comparer.similarity(a, b, places.fit(a, b));
    if (score < PAIR_THRESHOLD) return;
    const candidate = { old: a, current: b, score };
    perOld.set(a, [...(perOld.get(a) ?? []), candidate]);
    perNew.set(b, [...(perNew.get(b) ?? []), candidate]);
  };
  for (const gap of places.gaps)
    for (const a of gap.old)
      for (const b of gap.current) {
        met.add(`${a.order} ${b.order}`);
        weigh(a, b);
      }
  for (const item of old)
    for (const other of nearTo(item, ofOld, ofNew, comparer))
      if (!met.has(`${item.order} ${other.order}`)) weigh(item, other);
  const best = new Set<Candidate>();
  for (const lists of [perOld, perNew])
    for (const list of lists.values()) {
      list.sort((a, b) => b.score - a.score);
      for (const candidate of list.slice(0, MOST_CANDIDATES)) best.add(candidate);
    }
  return [...best];
}

type Postings = ReadonlyMap<string, readonly Item[]>;

function postingsOf(items: readonly Item[]): Postings {
  const index = new Map<string, Item[]>();
  for (const item of items)
    for (const stem of item.stems.keys()) {
      const list = index.get(stem);
      if (list) list.push(item);
      else index.set(stem, [item]);
    }
  return index;
}

/** Statements of the other side that could share enough words with `item`; the likeliest only, where there are many. */
function nearTo(item: Item, ofOld: Postings, ofNew: Postings, comparer: Comparer): readonly Item[] {
  const shared = new Map<Item, number>();
  let common = 0;
  for (const [stem, share] of item.stems) {
    const there = ofNew.get(stem);
    if (!there) continue;
    const mass = share * comparer.weights.of(stem) * MASS_UNITS;
    if (there.length > COMMON_STEM || (ofOld.get(stem)?.length ?? 0) > COMMON_STEM) {
      common += mass;
      continue;
    }
    for (const other of there)
      shared.set(
        other,
        (shared.get(other) ?? 0) + Math.min(share, other.stems.get(stem) as number) * (mass / share),
      );
  }
  const least = LEAST_WORDS / 2;
  return [...shared]
    .filter(([other, mass]) => mass + common >= least * Math.min(comparer.mass(item), comparer.mass(other)))
    .sort(([a, x], [b, y]) => y - x || a.order - b.order)
    .slice(0, MOST_NEAR)
    .map(([other]) => other);
}
