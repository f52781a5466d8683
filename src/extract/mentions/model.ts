/** The tagger's weights: binary, read once, decoded by Viterbi over hashed features (linear-chain CRF; Lafferty et al. 2001). */
import { loadClasses, type WordClasses } from '../../read/word-classes.ts';
import type { Resources } from '../../resources.ts';
import { FEATURES_VERSION, type SentenceView, TAGS } from './features.ts';
import { createWeigher, ROW_BYTES, ROWS, type Rows, rowBytes, rowsOf, weightOf } from './weigher.ts';

export { checkOf, ROW_BITS, ROW_BYTES, ROWS, rowBytes, rowOf, rowsOf } from './weigher.ts';

const LABELS = TAGS.length;

export interface MentionModel {
  readonly classes: WordClasses;
  /**
   * Tags of tokens [from, end) of a sentence, and for each the margin over the next best tag, in log odds; what
   * speaks for every tag of every token (token by token). What stands around the stretch is seen and is taken to be O. The
   * arrays are longer, and the same in the next call.
   */
  decode(
    view: SentenceView,
    from: number,
    end: number,
  ): { readonly tags: Uint8Array; readonly margins: Float32Array; readonly emissions: Float32Array };
  /** What a feature adds to a tag but O, in log odds: for explanations. */
  weight(feature: number, tag: number): number;
}

/** Score that no path takes: an I after another kind. */
const NEVER = -1e9;

/** Bytes of entities.bin before its rows: magic "AVM2", features version (u32), scale (f32), transitions (9 x 9 f32). */
const HEADER = 12 + 4 * LABELS * LABELS;

/**
 * entities.bin: the header, then rows (check u8, 8 x int8). Little-endian. It is kept with its rows as they are looked up.
 * @throws {Error} when the weights do not fit this code
 */
export function loadMentionModel(resources: Resources): MentionModel {
  const bytes = resources.derivedBytes('mention-rows', () => withRows(resources.model('entities.bin')));
  return readMentionModel(bytes, loadClasses(resources));
}

/** @param bytes of entities.bin, its rows as they are looked up */
function readMentionModel(bytes: Uint8Array, classes: WordClasses): MentionModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0, true) !== MAGIC || view.getUint32(4, true) !== FEATURES_VERSION)
    throw new Error('model/entities.bin does not fit the features of this version');
  const scale = view.getFloat32(8, true);
  const transitions = new Float32Array(LABELS * LABELS);
  for (let i = 0; i < transitions.length; i++) transitions[i] = view.getFloat32(12 + 4 * i, true);
  return createModel(classes, rowsOf(bytes.subarray(HEADER)), scale, transitions);
}

/** The model of a file like entities.bin. */
export const mentionModelOf = (file: Uint8Array, classes: WordClasses): MentionModel =>
  readMentionModel(withRows(file), classes);

function withRows(file: Uint8Array): Uint8Array {
  const rows = rowBytes(new Int8Array(file.buffer, file.byteOffset + HEADER, ROWS * ROW_BYTES));
  const bytes = new Uint8Array(HEADER + rows.length);
  bytes.set(file.subarray(0, HEADER));
  bytes.set(rows, HEADER);
  return bytes;
}

export const MAGIC = 0x324d5641;

/** @param transitions from each tag (row) to each tag, in log odds. */
export function createModel(
  classes: WordClasses,
  rows: Rows,
  scale: number,
  transitions: Float32Array,
): MentionModel {
  const weigher = createWeigher(rows);
  /** What a step into a tag (row) costs by the tag before it. */
  const into = new Float32Array(LABELS * LABELS);
  for (let y = 0; y < LABELS; y++)
    for (let x = 0; x < LABELS; x++)
      into[y * LABELS + x] = isAllowed(x, y) ? (transitions[x * LABELS + y] as number) : NEVER;
  const own = new Float32Array(LABELS);
  let room = 64;
  let score = new Float32Array(room * LABELS);
  let back = new Uint8Array(room * LABELS);
  let decoded = {
    tags: new Uint8Array(room),
    margins: new Float32Array(room),
    emissions: new Float32Array(room * LABELS),
  };
  return {
    classes,
    weight: (feature, tag) => weightOf(rows, feature, tag) * scale,
    decode(view, start, end) {
      const n = end - start;
      if (n > room) {
        room = 2 * n;
        score = new Float32Array(room * LABELS);
        back = new Uint8Array(room * LABELS);
        decoded = {
          tags: new Uint8Array(room),
          margins: new Float32Array(room),
          emissions: new Float32Array(room * LABELS),
        };
      }
      const { tags, margins, emissions } = decoded;
      for (let i = 0; i < n; i++) {
        const sums = weigher.sums(view, start + i);
        for (let y = 1; y < LABELS; y++) own[y] = (sums[y] as number) * scale;
        const row = i * LABELS;
        const before = row - LABELS;
        let top = NEVER;
        let second = NEVER;
        for (let y = 0; y < LABELS; y++) {
          const emission = own[y] as number;
          emissions[row + y] = emission;
          if (emission > top) {
            second = top;
            top = emission;
          } else if (emission > second) second = emission;
          const column = y * LABELS;
          let best = NEVER;
          let from = 0;
          if (i === 0) best = into[column] as number;
          else {
            // An I follows its B or itself; O and B follow anything.
            const inside = y > 0 && y % 2 === 0;
            const last = inside ? y : LABELS - 1;
            for (let x = inside ? y - 1 : 0; x <= last; x++) {
              const path = (score[before + x] as number) + (into[column + x] as number);
              if (path > best) {
                best = path;
                from = x;
              }
            }
          }
          score[row + y] = best + emission;
          back[row + y] = from;
        }
        margins[i] = top - second;
      }
      let best = 0;
      for (let y = 1; y < LABELS; y++)
        if ((score[(n - 1) * LABELS + y] as number) > (score[(n - 1) * LABELS + best] as number)) best = y;
      for (let i = n - 1; i >= 0; i--) {
        tags[i] = best;
        best = back[i * LABELS + best] as number;
      }
      return decoded;
    },
  };
}

/** An I tag continues its own kind only. */
export const isAllowed = (from: number, to: number): boolean =>
  to === 0 || to % 2 === 1 || from === to || from === to - 1;
