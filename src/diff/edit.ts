/** The shortest edit between two sequences (Myers 1986, "An O(ND) difference algorithm"), with a bounded cost. */

/** One stretch of equal elements: `a[a..a+length)` equals `b[b..b+length)`. */
export interface Run {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/** Edits beyond which two sequences count as wholly different; memory is at most its square in integers. */
const MOST_EDITS = 1000;

/**
 * The runs that two sequences share, in order, along a shortest edit. Above MOST_EDITS insertions and deletions only
 * the common beginning and end are given.
 */
export function commonRuns(a: readonly string[], b: readonly string[]): readonly Run[] {
  let first = 0;
  while (first < a.length && first < b.length && a[first] === b[first]) first++;
  let last = 0;
  while (
    last < a.length - first &&
    last < b.length - first &&
    a[a.length - 1 - last] === b[b.length - 1 - last]
  )
    last++;
  const pairs = middle(a.slice(first, a.length - last), b.slice(first, b.length - last));
  const runs: { a: number; b: number; length: number }[] = [];
  const add = (x: number, y: number, length: number): void => {
    if (length === 0) return;
    const before = runs.at(-1);
    if (before && before.a + before.length === x && before.b + before.length === y) before.length += length;
    else runs.push({ a: x, b: y, length });
  };
  add(0, 0, first);
  for (const [x, y] of pairs) add(first + x, first + y, 1);
  add(a.length - last, b.length - last, last);
  return runs;
}

/** Index pairs of equal elements along a shortest edit; none when it would cost too much. */
function middle(a: readonly string[], b: readonly string[]): readonly (readonly [number, number])[] {
  const n = a.length;
  const m = b.length;
  if (n === 0 || m === 0) return [];
  const limit = Math.min(n + m, MOST_EDITS);
  const offset = limit + 1;
  const furthest = new Int32Array(2 * limit + 3);
  const trace: Int32Array[] = [];
  for (let edits = 0; edits <= limit; edits++) {
    // The diagonals -edits-1 .. edits+1 are all that the way back looks at.
    trace.push(furthest.slice(offset - edits - 1, offset + edits + 2));
    for (let k = -edits; k <= edits; k += 2) {
      const down =
        k === -edits || (k !== edits && at(furthest, offset + k - 1) < at(furthest, offset + k + 1));
      let x = down ? at(furthest, offset + k + 1) : at(furthest, offset + k - 1) + 1;
      while (x < n && x - k < m && a[x] === b[x - k]) x++;
      furthest[offset + k] = x;
      if (x >= n && x - k >= m) return back(trace, n, m);
    }
  }
  return [];
}

const at = (list: Int32Array, index: number): number => list[index] as number;

function back(trace: readonly Int32Array[], n: number, m: number): readonly (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = [];
  let x = n;
  let y = m;
  for (let edits = trace.length - 1; edits >= 0; edits--) {
    const furthest = trace[edits] as Int32Array;
    const centre = edits + 1;
    const k = x - y;
    const down = k === -edits || (k !== edits && at(furthest, centre + k - 1) < at(furthest, centre + k + 1));
    const before = down ? k + 1 : k - 1;
    const startX = edits === 0 ? 0 : at(furthest, centre + before);
    const startY = startX - before;
    const afterX = edits === 0 ? 0 : down ? startX : startX + 1;
    while (x > afterX) pairs.push([--x, --y]);
    x = startX;
    y = startY;
  }
  return pairs.reverse();
}
