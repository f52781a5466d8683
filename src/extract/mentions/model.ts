/** The tagger's weights: binary, read once, decoded by Viterbi over hashed features (linear-chain CRF; Lafferty et al. 2001). */
import { loadClasses, type WordClasses } from '../../read/word-classes.ts';
import type { Resources } from '../../resources.ts';
import { FEATURES_VERSION, featuresOf, MOST, type SentenceView, TAGS } from './features.ts';

/** Rows of the weight table: a power of two. */
export const ROW_BITS = 18;
export const ROWS = 2 ** ROW_BITS;
/** Bytes of a row: the check byte of its feature, then the weights of the tags but O. */
export const ROW_BYTES = TAGS.length;
const LABELS = TAGS.length;

/** Row of a feature, and the byte that tells it from the others of the row. */
export const rowOf = (feature: number): number => feature & (ROWS - 1);
export const checkOf = (feature: number): number => feature >>> 24;

export interface MentionModel {
  readonly classes: WordClasses;
  /**
   * Tags of tokens [from, end) of a sentence, and for each the margin over the next best tag, in log odds. What
   * stands around the stretch is seen and is taken to be O.
   */
  decode(
    view: SentenceView,
    from: number,
    end: number,
  ): { readonly tags: Uint8Array; readonly margins: Float32Array };
}

/** Score that no path takes: an I after another kind. */
const NEVER = -1e9;

/**
 * entities.bin: magic "AVM2", features version (u32), scale (f32), transitions (9 x 9 f32), rows (check u8, 8 x int8).
 * Little-endian.
 * @throws {Error} when the weights do not fit this code
 */
export function loadMentionModel(resources: Resources): MentionModel {
  const bytes = resources.model('entities.bin');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0, true) !== MAGIC || view.getUint32(4, true) !== FEATURES_VERSION)
    throw new Error('model/entities.bin does not fit the features of this version');
  const scale = view.getFloat32(8, true);
  const transitions = new Float32Array(LABELS * LABELS);
  for (let i = 0; i < transitions.length; i++) transitions[i] = view.getFloat32(12 + 4 * i, true);
  const table = new Int8Array(bytes.buffer, bytes.byteOffset + 12 + 4 * transitions.length, ROWS * ROW_BYTES);
  return createModel(loadClasses(resources), table, scale, transitions);
}

export const MAGIC = 0x324d5641;

/** @param table ROWS rows of ROW_BYTES bytes. @param transitions from each tag (row) to each tag, in log odds. */
export function createModel(
  classes: WordClasses,
  table: Int8Array,
  scale: number,
  transitions: Float32Array,
): MentionModel {
  const features = new Uint32Array(MOST);
  const paths = Float32Array.from(transitions, (w, i) =>
    isAllowed(Math.floor(i / LABELS), i % LABELS) ? w : NEVER,
  );
  const own = new Float32Array(LABELS);
  let score = new Float32Array(64 * LABELS);
  let back = new Uint8Array(64 * LABELS);
  return {
    classes,
    decode(view, start, end) {
      const n = end - start;
      if (score.length < n * LABELS) {
        score = new Float32Array(2 * n * LABELS);
        back = new Uint8Array(2 * n * LABELS);
      }
      const margins = new Float32Array(n);
      for (let i = 0; i < n; i++) {
        const { count } = featuresOf(view, start + i, features);
        // One pass over the rows, labels unrolled: the table is the cost.
        let a = 0;
        let b = 0;
        let c = 0;
        let d = 0;
        let e = 0;
        let f = 0;
        let g = 0;
        let h = 0;
        for (let k = 0; k < count; k++) {
          const feature = features[k] as number;
          const at = (feature & (ROWS - 1)) * ROW_BYTES;
          if (((table[at] as number) & 255) !== feature >>> 24) continue;
          a += table[at + 1] as number;
          b += table[at + 2] as number;
          c += table[at + 3] as number;
          d += table[at + 4] as number;
          e += table[at + 5] as number;
          f += table[at + 6] as number;
          g += table[at + 7] as number;
          h += table[at + 8] as number;
        }
        own[1] = a * scale;
        own[2] = b * scale;
        own[3] = c * scale;
        own[4] = d * scale;
        own[5] = e * scale;
        own[6] = f * scale;
        own[7] = g * scale;
        own[8] = h * scale;
        let top = NEVER;
        let second = NEVER;
        for (let y = 0; y < LABELS; y++) {
          const emission = own[y] as number;
          if (emission > top) {
            second = top;
            top = emission;
          } else if (emission > second) second = emission;
          let best = NEVER;
          let from = 0;
          // An I follows its B or itself; O and B follow anything.
          const inside = y > 0 && y % 2 === 0;
          const last = inside ? y : LABELS - 1;
          if (i === 0) best = paths[y] as number;
          else
            for (let x = inside ? y - 1 : 0; x <= last; x++) {
              const path = (score[(i - 1) * LABELS + x] as number) + (paths[x * LABELS + y] as number);
              if (path > best) {
                best = path;
                from = x;
              }
            }
          score[i * LABELS + y] = best + emission;
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
export const isAllowed = (from: number, to: number): boolean =>
  to === 0 || to % 2 === 1 || from === to || from === to - 1;
