/** Which pairs changed their place among the others. */

/** A pair by its places on the two sides; the heavier one stays when two could have moved. */
export interface Placed {
  readonly old: number;
  readonly current: number;
  readonly weight: number;
}

/**
 * The pairs that left the order: all but the heaviest increasing subsequence. `placed` is in the order of the old
 * side. O(n log n).
 */
export function movedAmong<T extends Placed>(placed: readonly T[]): ReadonlySet<T> {
  const ranks = new Map(
    placed
      .map((item) => item.current)
      .sort((a, b) => a - b)
      .map((place, rank) => [place, rank + 1]),
  );
  // Fenwick tree of the heaviest chain that ends at or before a rank.
  const tree = new Int32Array(placed.length + 1).fill(-1);
  const totals = new Float64Array(placed.length);
  const before = new Int32Array(placed.length).fill(-1);
  const better = (a: number, b: number): number =>
    a < 0 ? b : b < 0 || (totals[a] as number) >= (totals[b] as number) ? a : b;
  placed.forEach((item, index) => {
    const rank = ranks.get(item.current) as number;
    let best = -1;
    for (let at = rank - 1; at > 0; at -= at & -at) best = better(best, tree[at] as number);
    before[index] = best;
    totals[index] = item.weight + (best < 0 ? 0 : (totals[best] as number));
    for (let at = rank; at <= placed.length; at += at & -at) tree[at] = better(tree[at] as number, index);
  });
  let last = -1;
  for (let at = placed.length; at > 0; at -= at & -at) last = better(last, tree[at] as number);
  const stay = new Set<T>();
  for (let at = last; at >= 0; at = before[at] as number) stay.add(placed[at] as T);
  return new Set(placed.filter((item) => !stay.has(item)));
}
