/** Promises that were divided into several, and several that became one. */
import type { Alignment, Pair } from './align.ts';
import type { Item } from './item.ts';
import { type Comparer, sharedMass } from './similarity.ts';

/** One statement that became, or came from, a part of another. */
export interface Division {
  readonly change: 'split' | 'merged';
  readonly old: Item;
  readonly current: Item;
  readonly similarity: number;
}

/** Share of the words of a part that must stand in the whole. */
const WITHIN = 0.62;
/** Share of those that the other parts must leave free. */
const FREE = 0.6;
/** Least number of words with content of their own that a part has. */
const LEAST_STEMS = 3;
/** Wholes that are looked at for one part, by the rarest words. */
const MOST_WHOLES = 40;

/**
 * The loose statements that are parts of a statement of the other side. The pairs that such a whole is in already
 * belong to its division; a whole without a pair needs two parts.
 */
export function divisionsOf(alignment: Alignment, comparer: Comparer): readonly Division[] {
  const pairOfOld = new Map(alignment.pairs.map((pair) => [pair.old, pair]));
  const pairOfNew = new Map(alignment.pairs.map((pair) => [pair.current, pair]));
  const open = alignment.pairs.filter((pair) => pair.old.normal !== pair.current.normal);
  const wholesOld = [...open.map((pair) => pair.old), ...alignment.looseOld];
  const wholesNew = [...open.map((pair) => pair.current), ...alignment.looseNew];
  const parts = [
    ...partsOf(alignment.looseNew, wholesOld, (whole) => pairOfOld.get(whole)?.current, comparer),
    ...partsOf(alignment.looseOld, wholesNew, (whole) => pairOfNew.get(whole)?.old, comparer),
  ];
  parts.sort((a, b) => b.within - a.within || a.part.order - b.part.order || a.whole.order - b.whole.order);
  // A statement is a part or a whole, and a part of one whole only.
  const role = new Map<Item, 'part' | 'whole'>();
  const byWhole = new Map<Item, Item[]>();
  for (const { part, whole } of parts) {
    if (role.has(part) || role.get(whole) === 'part') continue;
    role.set(part, 'part');
    role.set(whole, 'whole');
    byWhole.set(whole, [...(byWhole.get(whole) ?? []), part]);
  }
  const olds = new Set(wholesOld);
  const divisions: Division[] = [];
  for (const [whole, list] of byWhole) {
    const split = olds.has(whole);
    const pair: Pair | undefined = split ? pairOfOld.get(whole) : pairOfNew.get(whole);
    if (!pair && list.length < 2) continue;
    const all = pair ? [split ? pair.current : pair.old, ...list] : list;
    for (const part of all)
      divisions.push({
        change: split ? 'split' : 'merged',
        old: split ? whole : part,
        current: split ? part : whole,
        similarity: split ? comparer.similarity(whole, part, 0) : comparer.similarity(part, whole, 0),
      });
  }
  return divisions;
}

/** Loose statements whose words stand in a whole and not in its partner. */
function partsOf(
  loose: readonly Item[],
  wholes: readonly Item[],
  partnerOf: (whole: Item) => Item | undefined,
  { weights, mass }: Comparer,
): { readonly part: Item; readonly whole: Item; readonly within: number }[] {
  const index = new Map<string, Item[]>();
  for (const whole of wholes)
    for (const stem of whole.stems.keys()) {
      const list = index.get(stem);
      if (list) list.push(whole);
      else index.set(stem, [whole]);
    }
  return loose.flatMap((part) => {
    const rare = [...part.stems]
      .filter(([stem, share]) => share >= 0.5 && index.has(stem))
      .map(([stem]) => stem);
    if (rare.length === 0) return [];
    rare.sort(
      (a, b) => (index.get(a) as Item[]).length - (index.get(b) as Item[]).length || (a < b ? -1 : 1),
    );
    const near = new Set<Item>();
    for (const stem of rare)
      for (const whole of index.get(stem) as Item[]) if (near.size < MOST_WHOLES) near.add(whole);
    let best: { part: Item; whole: Item; within: number } | null = null;
    for (const whole of near) {
      const within = sharedMass(part, whole, weights) / Math.max(1, mass(part));
      const partner = partnerOf(whole);
      const shared = partner !== undefined && shareOut(part, whole, partner);
      if (within < WITHIN) continue;
      if (!shared && (rare.length < LEAST_STEMS || mass(part) >= mass(whole))) continue;
      if (partner && !shared && freeShare(part, whole, partner) < FREE) continue;
      if (!best || within > best.within || (within === best.within && whole.order < best.whole.order))
        best = { part, whole, within };
    }
    return best ? [best] : [];
  });
}

/** "Kenya and Peru will train 200 guards": each of them trains some of them now. */
function shareOut(part: Item, whole: Item, partner: Item): boolean {
  const all = new Set(whole.actorNames);
  const shares = [...part.actorNames, ...partner.actorNames];
  return shares.length > 1 && shares.length === all.size && shares.every((name) => all.delete(name));
}

/** Of the words that a part shares with the whole, the share that the whole's partner does not have. */
function freeShare(part: Item, whole: Item, partner: Item): number {
  let [free, all] = [0, 0];
  for (const [stem, share] of part.stems) {
    if (share < 0.5 || !whole.stems.has(stem)) continue;
    all++;
    if (!partner.stems.has(stem)) free++;
  }
  return all === 0 ? 0 : free / all;
}
