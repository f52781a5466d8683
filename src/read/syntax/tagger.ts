/**
 * Part-of-speech tagger: greedy from left to right, averaged perceptron over hashed features (Collins 2002), the
 * candidates of a frequent word being the tags it was seen with. Tags join the universal and the Penn Treebank tag
 * ("VERB/VBN"), since the form of a verb tells more than that it is one.
 */
import { hashed, PAIRS, SPREAD } from './hashing.ts';
import type { WordFacts } from './words.ts';

/** Rows of the weight table; a feature owns the row it hashes to and those after it, one a tag. */
const TAG_SHIFT = 32 - 21;
export const TAG_ROWS = 2 ** (32 - TAG_SHIFT);
export const TAG_MASK = TAG_ROWS - 1;
/** Most tags; the table is that much longer than its rows. */
export const MOST_TAGS = 128;
/** More than the features that look at neighbours. */
export const CONTEXT = 40;

/** Codes of weights: a code stands for its square with its sign (see model.ts). */
export type Weights = Int8Array;

const EDGE: WordFacts = {
  word: 1,
  fine: 0,
  coarse: 0,
  shape: 1,
  suffix: 1,
  ambiguity: 0x7fff,
  candidates: new Uint8Array(0),
  rows: new Int32Array(0),
  base: null,
  readings: [],
};

const at = (facts: readonly WordFacts[], i: number): WordFacts =>
  i >= 0 && i < facts.length ? (facts[i] as WordFacts) : EDGE;

/** Writes the rows of the features of token `i` that look at its neighbours; gives how many. */
export function contextRows(
  facts: readonly WordFacts[],
  i: number,
  one: number,
  two: number,
  out: Int32Array,
): number {
  const t = facts[i] as WordFacts;
  const p = at(facts, i - 1);
  const n = at(facts, i + 1);
  const pp = at(facts, i - 2);
  const nn = at(facts, i + 2);
  const q = PAIRS;
  let k = 0;
  q[k++] = p.word;
  q[k++] = 0;
  q[k++] = n.word;
  q[k++] = 0;
  q[k++] = pp.word;
  q[k++] = 0;
  q[k++] = nn.word;
  q[k++] = 0;
  q[k++] = p.word;
  q[k++] = t.word;
  q[k++] = t.word;
  q[k++] = n.word;
  q[k++] = p.word;
  q[k++] = n.word;
  q[k++] = p.fine;
  q[k++] = 0;
  q[k++] = n.fine;
  q[k++] = 0;
  q[k++] = p.fine;
  q[k++] = t.fine;
  q[k++] = t.fine;
  q[k++] = n.fine;
  q[k++] = n.coarse;
  q[k++] = nn.coarse;
  q[k++] = n.suffix;
  q[k++] = 0;
  q[k++] = p.suffix;
  q[k++] = 0;
  q[k++] = n.ambiguity;
  q[k++] = 0;
  q[k++] = nn.ambiguity;
  q[k++] = n.ambiguity;
  q[k++] = t.ambiguity;
  q[k++] = n.ambiguity;
  q[k++] = one;
  q[k++] = 0;
  q[k++] = one;
  q[k++] = two;
  q[k++] = one;
  q[k++] = t.word;
  q[k++] = one;
  q[k++] = n.ambiguity;
  q[k++] = one;
  q[k++] = t.suffix;
  q[k++] = (one << 8) | two;
  q[k++] = t.ambiguity;
  q[k++] = one;
  q[k++] = n.word;
  q[k++] = p.shape;
  q[k++] = t.shape;
  q[k++] = t.shape;
  q[k++] = n.shape;
  q[k++] = one;
  q[k++] = t.fine;
  q[k++] = one;
  q[k++] = t.shape;
  q[k++] = one;
  q[k++] = n.fine;
  q[k++] = pp.word;
  q[k++] = p.word;
  q[k++] = n.word;
  q[k++] = nn.word;
  q[k++] = t.word;
  q[k++] = (one << 8) | two;
  q[k++] = t.fine;
  q[k++] = Math.imul(one, SPREAD) ^ n.ambiguity;
  return hashed(k >> 1, TAG_SHIFT, out);
}

/** The tag before the first word. */
export const NO_TAG = 255;

/** Scores of the candidates of one word, while it is decided. */
const SCORES = new Int32Array(MOST_TAGS);

/** Tags of a sentence. `weights` has TAG_ROWS + MOST_TAGS entries. */
export function tagSentence(facts: readonly WordFacts[], weights: Weights, tags: Uint8Array): void {
  const rows = new Int32Array(CONTEXT);
  let one = NO_TAG;
  let two = NO_TAG;
  for (let i = 0; i < facts.length; i++) {
    const word = facts[i] as WordFacts;
    const { candidates } = word;
    const n = candidates.length;
    let best = candidates[0] as number;
    if (n > 1) {
      word.base ??= sums(word, weights);
      const { base } = word;
      for (let c = 0; c < n; c++) SCORES[c] = base[c] as number;
      const count = contextRows(facts, i, one, two, rows);
      // Kept behind the rows, or the engine would leave the reading out.
      rows[count] = fetchRows(weights, rows, count);
      addRows(weights, rows, count, candidates, SCORES);
      let top = SCORES[0] as number;
      for (let c = 1; c < n; c++)
        if ((SCORES[c] as number) > top) {
          top = SCORES[c] as number;
          best = candidates[c] as number;
        }
    }
    tags[i] = best;
    two = one;
    one = best;
  }
}

/**
 * Reads one weight of every row and gives a sum that means nothing: rows lie far apart in a large table, and in a loop
 * as short as this the processor waits for many of them at once. Those who add the weights up find them in its cache.
 */
function fetchRows(weights: Weights, rows: Int32Array, count: number): number {
  let sum = 0;
  for (let k = 0; k < count; k++) sum += weights[rows[k] as number] as number;
  return sum;
}

/** A code stands for its square with its sign. */
const weightOf = (code: number): number => Math.imul(code, Math.abs(code));

/**
 * Adds to the scores of the candidates what the rows say of them: four candidates at a time, and one or two that are
 * left by themselves; their sums stay in registers.
 */
function addRows(
  weights: Weights,
  rows: Int32Array,
  count: number,
  candidates: Uint8Array,
  scores: Int32Array,
): void {
  const n = candidates.length;
  let c = 0;
  for (; c + 2 < n; c += 4) {
    const a = candidates[c] as number;
    const b = candidates[c + 1] as number;
    const d = candidates[c + 2] as number;
    const e = c + 3 < n ? (candidates[c + 3] as number) : a;
    let sumA = 0;
    let sumB = 0;
    let sumD = 0;
    let sumE = 0;
    for (let k = 0; k < count; k++) {
      const row = rows[k] as number;
      sumA = (sumA + weightOf(weights[row + a] as number)) | 0;
      sumB = (sumB + weightOf(weights[row + b] as number)) | 0;
      sumD = (sumD + weightOf(weights[row + d] as number)) | 0;
      sumE = (sumE + weightOf(weights[row + e] as number)) | 0;
    }
    scores[c] = (scores[c] as number) + sumA;
    scores[c + 1] = (scores[c + 1] as number) + sumB;
    scores[c + 2] = (scores[c + 2] as number) + sumD;
    if (c + 3 < n) scores[c + 3] = (scores[c + 3] as number) + sumE;
  }
  if (c >= n) return;
  const a = candidates[c] as number;
  const b = candidates[n - 1] as number;
  let sumA = 0;
  let sumB = 0;
  for (let k = 0; k < count; k++) {
    const row = rows[k] as number;
    sumA = (sumA + weightOf(weights[row + a] as number)) | 0;
    sumB = (sumB + weightOf(weights[row + b] as number)) | 0;
  }
  scores[c] = (scores[c] as number) + sumA;
  if (c + 1 < n) scores[c + 1] = (scores[c + 1] as number) + sumB;
}

function sums({ candidates, rows }: WordFacts, weights: Weights): Int32Array {
  const base = new Int32Array(candidates.length);
  addRows(weights, rows, rows.length, candidates, base);
  return base;
}
