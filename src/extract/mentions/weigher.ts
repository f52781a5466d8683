/**
 * What the features of a token weigh for each tag. A text repeats most of its words, so what looks at one word only is
 * summed once a word and kept with its facts; the others are looked up in the table.
 */
import type { TokenFacts, WordMemo } from './facts.ts';
import {
  besideFeatures,
  farFeatures,
  jointFeatures,
  MOST,
  ownFeatures,
  type SentenceView,
  TAGS,
} from './features.ts';
import { AFTER, BEFORE, mix, type Side, WIDTH } from './templates.ts';
import { at, isAlone } from './view.ts';

/** Rows of the weight table: a power of two. */
export const ROW_BITS = 18;
export const ROWS = 2 ** ROW_BITS;
/** Bytes of a row: the check byte of its feature, then the weights of the tags but O. */
export const ROW_BYTES = TAGS.length;

/** Row of a feature (unsigned), and the byte that tells it from the others of the row. */
export const rowOf = (feature: number): number => feature & (ROWS - 1);
/** The byte of a feature. */
export const checkOf = (feature: number): number => feature >>> 24;

/**
 * The table as it is looked up: the check bytes by themselves, so that they stay in the cache, and the weights of a row as
 * two numbers of four raised bytes.
 */
export interface Rows {
  readonly checks: Uint8Array;
  readonly weights: Int32Array;
}

/** Turns a weight from -128..127 into 0..255, so that sums of several in one number do not borrow from each other. */
const RAISED = 128;
/** Every other byte: two sums of 16 bits share a number, which hold what MOST features can add. */
const EVEN = 0x00ff00ff;

/** Bytes of the weights of all rows, behind which their check bytes stand. */
const WEIGHT_BYTES = 8 * ROWS;

/** The bytes of the rows of a table: weights, then check bytes. @param table ROWS rows of ROW_BYTES bytes */
export function rowBytes(table: Int8Array): Uint8Array {
  const bytes = new Uint8Array(WEIGHT_BYTES + ROWS);
  for (let row = 0; row < ROWS; row++) {
    const at = row * ROW_BYTES;
    bytes[WEIGHT_BYTES + row] = table[at] as number;
    for (let k = 0; k < 8; k++) bytes[8 * row + k] = (table[at + 1 + k] as number) + RAISED;
  }
  return bytes;
}

/** @param bytes as rowBytes gives them */
export const rowsOf = ({ buffer, byteOffset }: Uint8Array): Rows => ({
  weights: new Int32Array(buffer, byteOffset, WEIGHT_BYTES / 4),
  checks: new Uint8Array(buffer, byteOffset + WEIGHT_BYTES, ROWS),
});

/** The weight of one feature for a tag but O; 0 where the row is another's. */
export function weightOf({ checks, weights }: Rows, feature: number, tag: number): number {
  const row = rowOf(feature);
  if (checks[row] !== checkOf(feature)) return 0;
  const four = weights[2 * row + (tag > 4 ? 1 : 0)] as number;
  return ((four >>> (8 * ((tag - 1) & 3))) & 255) - RAISED;
}

/** Numbers of a tally: tags 1 and 3, 2 and 4, 5 and 7, 6 and 8, and how many features were added. */
const TALLY = 5;

/** The parts of a word's features that are summed apart, as multiples of TALLY. */
const OWN = 0;
const BESIDE = 2 * TALLY;
const FAR = 10 * TALLY;
const PARTS = 12 * TALLY;
/** Words whose tallies are kept: as many as there are facts of, and more where one text has more. */
const FEWEST_KEPT = 1_000;
const MOST_KEPT = 40_000;

export interface Weigher {
  /** The summed weights of token `i` by tag, as the table has them; the same array in every call. */
  sums(view: SentenceView, i: number): Int32Array;
}

/** Sums the weights of features; those of words are kept. */
export function createWeigher({ checks, weights }: Rows): Weigher {
  const features = new Int32Array(MOST * WIDTH);
  const rows = new Int32Array(MOST);
  const sums = new Int32Array(TAGS.length);
  const tally = new Int32Array(TALLY);
  let parts = new Int32Array(FEWEST_KEPT * PARTS);
  let used = 0;
  let owner = {};

  /** Adds the first features, up to `end` in their list, to the tally at `to`. */
  function add(end: number, tally: Int32Array, to: number): void {
    let n = 0;
    for (let k = 0; k < end; k += WIDTH) {
      const feature = mix(
        features[k] as number,
        features[k + 1] as number,
        features[k + 2] as number,
        features[k + 3] as number,
      );
      const row = feature & (ROWS - 1);
      rows[n] = row;
      // One more where the row is the feature's own: a branch here would be foreseen too seldom.
      n += (((checks[row] as number) ^ (feature >>> 24)) - 1) >>> 31;
    }
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let k = 0; k < n; k++) {
      const row = (rows[k] as number) << 1;
      const low = weights[row] as number;
      const high = weights[row + 1] as number;
      a = (a + (low & EVEN)) | 0;
      b = (b + ((low >>> 8) & EVEN)) | 0;
      c = (c + (high & EVEN)) | 0;
      d = (d + ((high >>> 8) & EVEN)) | 0;
    }
    tally[to] = (tally[to] as number) + a;
    tally[to + 1] = (tally[to + 1] as number) + b;
    tally[to + 2] = (tally[to + 2] as number) + c;
    tally[to + 3] = (tally[to + 3] as number) + d;
    tally[to + 4] = (tally[to + 4] as number) + n;
  }

  /** Where the tallies of a word lie, by part; a part that was not made yet has a count of 0, all others one more than they added. */
  function partsOf({ memo }: TokenFacts): number {
    if (memo.owner !== owner) keep(memo);
    return memo.at;
  }

  function keep(memo: WordMemo): void {
    if (used === MOST_KEPT * PARTS) {
      owner = {};
      parts.fill(0);
      used = 0;
    } else if (used === parts.length) {
      const more = new Int32Array(2 * used);
      more.set(parts);
      parts = more;
    }
    memo.owner = owner;
    memo.at = used;
    used += PARTS;
  }

  function addPart(part: number): void {
    tally[0] = (tally[0] as number) + (parts[part] as number);
    tally[1] = (tally[1] as number) + (parts[part + 1] as number);
    tally[2] = (tally[2] as number) + (parts[part + 2] as number);
    tally[3] = (tally[3] as number) + (parts[part + 3] as number);
    tally[4] = (tally[4] as number) + (parts[part + 4] as number) - 1;
  }

  function make(count: number, part: number): void {
    parts[part + 4] = 1;
    add(count, parts, part);
  }

  function addOwn(t: TokenFacts, alone: boolean): void {
    const part = partsOf(t) + OWN + (alone ? TALLY : 0);
    if (parts[part + 4] === 0) make(ownFeatures(t, alone, features), part);
    addPart(part);
  }

  function addBeside(side: Side, w: TokenFacts, capital: boolean, alone: boolean): void {
    const part = partsOf(w) + BESIDE + TALLY * (4 * side + (capital ? 2 : 0) + (alone ? 1 : 0));
    if (parts[part + 4] === 0) make(besideFeatures(side, w, capital, alone, features), part);
    addPart(part);
  }

  function addFar(side: Side, w: TokenFacts): void {
    const part = partsOf(w) + FAR + TALLY * side;
    if (parts[part + 4] === 0) make(farFeatures(side, w, features), part);
    addPart(part);
  }

  return {
    sums(view, i) {
      const t = at(view, i);
      const alone = isAlone(view, i);
      tally.fill(0);
      addOwn(t, alone);
      addBeside(BEFORE, at(view, i - 1), t.capital, alone);
      addBeside(AFTER, at(view, i + 1), t.capital, alone);
      addFar(BEFORE, at(view, i - 2));
      addFar(AFTER, at(view, i + 2));
      add(jointFeatures(view, i, features), tally, 0);
      const raised = RAISED * (tally[4] as number);
      for (let k = 0; k < 4; k++) {
        // Tags 1 and 3, 2 and 4; then the same of the upper four.
        const tag = k < 2 ? k + 1 : k + 3;
        sums[tag] = ((tally[k] as number) & 0xffff) - raised;
        sums[tag + 2] = ((tally[k] as number) >>> 16) - raised;
      }
      return sums;
    },
  };
}
