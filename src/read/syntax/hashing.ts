/** Features as rows of a table: two values and the number of the feature, hashed in one tight loop. */

/** Most features of one decision. */
export const MOST_ROWS = 128;
/** Two values by feature, before they are hashed. Filled and read within one call. */
export const PAIRS = new Int32Array(2 * MOST_ROWS);
/** Spreads a small number over 32 bits, so that another can be laid on it. */
export const SPREAD = 0x9e3779b1;

/** Writes the rows of the first `count` features into `out`: the upper bits, less `shift`, of their hashes. */
export function hashed(count: number, shift: number, out: Int32Array): number {
  for (let k = 0; k < count; k++) {
    let h = Math.imul((PAIRS[2 * k] as number) ^ Math.imul(k + 1, 0x27d4eb2f), SPREAD);
    h = Math.imul(h ^ (h >>> 15) ^ Math.imul(PAIRS[2 * k + 1] as number, 0xc2b2ae35), 0x85ebca6b);
    out[k] = (h ^ (h >>> 13)) >>> shift;
  }
  return count;
}
