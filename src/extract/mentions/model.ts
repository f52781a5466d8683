/** The tagger's weights: binary, read once, decoded by Viterbi over hashed features (Lafferty et al. 2001; Collins 2002). */
import type { Resources } from '../../resources.ts';
import { FEATURES_VERSION, MOST, ROWS, rowsOf, TAGS, type TokenFacts, type WordClasses } from './features.ts';

export interface MentionModel {
  readonly classes: WordClasses;
  /** Tag indexes of a sentence, and for each the margin over the next best tag (0 to 1). */
  decode(facts: readonly TokenFacts[]): { readonly tags: Uint8Array; readonly margins: Float32Array };
}

const LABELS = TAGS.length;
/** Score that no path takes: an I after another kind. */
const NEVER = -1e9;

/**
 * entities.bin: magic "AVM1", features version (u32), scale (f32), transitions (9 x 9 f32), weights (ROWS x 9 int8).
 * classes.bin: count (u32), hashes (u32, sorted), fine (u16), coarse (u8). Little-endian.
 * @throws {Error} when the weights do not fit this code
 */
export function loadMentionModel(resources: Resources): MentionModel {
  const bytes = resources.model('entities.bin');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0, true) !== 0x314d5641 || view.getUint32(4, true) !== FEATURES_VERSION)
    throw new Error('model/entities.bin does not fit the features of this version');
  const scale = view.getFloat32(8, true);
  const transitions = new Float32Array(LABELS * LABELS);
  for (let i = 0; i < transitions.length; i++) transitions[i] = view.getFloat32(12 + 4 * i, true);
  const weights = new Int8Array(bytes.buffer, bytes.byteOffset + 12 + 4 * transitions.length, ROWS * LABELS);
  return createModel(loadClasses(resources), weights, scale, transitions);
}

export function createModel(
  classes: WordClasses,
  weights: Int8Array | Float32Array,
  scale: number,
  transitions: Float32Array,
): MentionModel {
  const rows = new Int32Array(MOST);
  return {
    classes,
    decode(facts) {
      const n = facts.length;
      const score = new Float32Array(n * LABELS);
      const back = new Uint8Array(n * LABELS);
      const margins = new Float32Array(n);
      for (let i = 0; i < n; i++) {
        const count = rowsOf(facts, i, rows);
        // One pass over the rows, labels unrolled: the table is the cost.
        let a = 0;
        let b = 0;
        let c = 0;
        let d = 0;
        let e = 0;
        let f = 0;
        let g = 0;
        let h = 0;
        let j = 0;
        for (let k = 0; k < count; k++) {
          const at = (rows[k] as number) * LABELS;
          a += weights[at] as number;
          b += weights[at + 1] as number;
          c += weights[at + 2] as number;
          d += weights[at + 3] as number;
          e += weights[at + 4] as number;
          f += weights[at + 5] as number;
          g += weights[at + 6] as number;
          h += weights[at + 7] as number;
          j += weights[at + 8] as number;
        }
        const emission = [a, b, c, d, e, f, g, h, j];
        let top = NEVER;
        let second = NEVER;
        for (let y = 0; y < LABELS; y++) {
          const own = (emission[y] as number) * scale;
          if (own > top) {
            second = top;
            top = own;
          } else if (own > second) second = own;
          let best = NEVER;
          let from = 0;
          for (let x = 0; x < LABELS; x++) {
            const path =
              i === 0
                ? x === 0
                  ? allowed(0, y)
                  : NEVER
                : (score[(i - 1) * LABELS + x] as number) +
                  (transitions[x * LABELS + y] as number) +
                  allowed(x, y);
            if (path > best) {
              best = path;
              from = x;
            }
          }
          score[i * LABELS + y] = best + own;
          back[i * LABELS + y] = from;
        }
        margins[i] = top - second;
      }
      const tags = new Uint8Array(n);
      let best = 0;
      for (let y = 1; y < LABELS; y++)
        if ((score[(n - 1) * LABELS + y] as number) > (score[(n - 1) * LABELS + best] as number)) best = y;
      for (let i = n - 1; i >= 0; i--) {
        tags[i] = best;
        best = back[i * LABELS + best] as number;
      }
      return { tags, margins };
    },
  };
}

/** An I tag continues its own kind only. */
const allowed = (from: number, to: number): number =>
  to > 0 && to % 2 === 0 && from !== to && from !== to - 1 ? NEVER : 0;

export function loadClasses(resources: Resources): WordClasses {
  const bytes = resources.model('classes.bin');
  const copy = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  const count = new DataView(copy).getUint32(0, true);
  const hashes = new Uint32Array(copy, 4, count);
  const fine = new Uint16Array(copy, 4 + 4 * count, count);
  const coarse = new Uint8Array(copy, 4 + 6 * count, count);
  return {
    find(hash) {
      let low = 0;
      let high = count;
      while (low < high) {
        const middle = (low + high) >>> 1;
        if ((hashes[middle] as number) < hash) low = middle + 1;
        else high = middle;
      }
      return low < count && hashes[low] === hash ? low : -1;
    },
    fine: (index) => (index < 0 ? 0 : (fine[index] as number) + 1),
    coarse: (index) => (index < 0 ? 0 : (coarse[index] as number) + 1),
  };
}
