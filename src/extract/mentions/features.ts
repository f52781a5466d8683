/**
 * Features of the mention tagger, hashed to rows of one table. The training script and the decoder share this file;
 * a change here asks for new weights (raise FEATURES_VERSION).
 */
import type { Token } from '../../document.ts';

export const FEATURES_VERSION = 1;
/** Rows of the weight table: a power of two. */
export const ROWS = 1 << 17;
/** Most features of one token. */
export const MOST = 40;

/** O, then B and I of each label. */
export const TAGS = ['O', 'B-PER', 'I-PER', 'B-ORG', 'I-ORG', 'B-LOC', 'I-LOC', 'B-MISC', 'I-MISC'] as const;

/** Word classes by the hash of the lower-case word: 1024-way and 64-way. 0 means unknown. */
export interface WordClasses {
  /** @param hash of the word, as `hashWord` gives it */
  find(hash: number): number;
  fine(index: number): number;
  coarse(index: number): number;
}

/** What the tagger knows of a token before its neighbours are looked at. */
export interface TokenFacts {
  readonly word: number;
  readonly shape: number;
  readonly fine: number;
  readonly coarse: number;
  readonly capital: boolean;
  readonly prefixes: readonly number[];
  readonly suffixes: readonly number[];
  /** 0 never, 1 sometimes, 2 always: the word is seen in lower case in this document. */
  readonly lowered: number;
  /** Flags of the name lists that hold the word. */
  readonly lists: number;
}

/** FNV-1a, 32 bits, over UTF-16 code units. */
export function hashWord(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

const SHAPE_LIMIT = 8;

/** "Xx", "XX", "Xx-d": runs of one class are cut to two. */
export function shapeOf(text: string): string {
  let shape = '';
  let last = '';
  let run = 0;
  for (let i = 0; i < text.length && shape.length < SHAPE_LIMIT; i++) {
    const c = text[i] as string;
    const kind =
      c >= '0' && c <= '9'
        ? 'd'
        : c.toLowerCase() !== c.toUpperCase()
          ? c === c.toUpperCase()
            ? 'X'
            : 'x'
          : c;
    run = kind === last ? run + 1 : 1;
    last = kind;
    if (run <= 2) shape += kind;
  }
  return shape;
}

/** Counts of each word in lower case and with a capital inside sentences, over a document. */
export interface Casing {
  readonly lower: ReadonlySet<string>;
  readonly upper: ReadonlySet<string>;
}

export function factsOf(
  token: Token,
  classes: WordClasses,
  casing: Casing,
  lists: ReadonlyMap<string, number>,
): TokenFacts {
  const { lower, text } = token;
  const word = hashWord(lower.replace(/\d/g, '0'));
  const index = classes.find(hashWord(lower));
  const prefixes: number[] = [];
  const suffixes: number[] = [];
  for (let n = 2; n <= 4 && n < lower.length; n++) {
    prefixes.push(hashWord(lower.slice(0, n)));
    suffixes.push(hashWord(lower.slice(-n)));
  }
  const first = text[0] ?? '';
  return {
    word,
    shape: hashWord(shapeOf(text)),
    fine: classes.fine(index),
    coarse: classes.coarse(index),
    capital: first !== first.toLowerCase(),
    prefixes,
    suffixes,
    lowered: casing.lower.has(lower) ? (casing.upper.has(lower) ? 1 : 2) : 0,
    lists: lists.get(lower) ?? 0,
  };
}

const EDGE: TokenFacts = {
  word: 1,
  shape: 1,
  fine: 0,
  coarse: 0,
  capital: false,
  prefixes: [],
  suffixes: [],
  lowered: 0,
  lists: 0,
};

function mix(kind: number, a: number, b = 0): number {
  let h = Math.imul(kind + 1, 0x9e3779b1) ^ a;
  h = Math.imul(h ^ (h >>> 15), 0x85ebca6b) ^ Math.imul(b, 0xc2b2ae35);
  h = Math.imul(h ^ (h >>> 13), 0x27d4eb2f);
  return (h ^ (h >>> 16)) & (ROWS - 1);
}

/** Writes the rows of token `i` of a sentence into `out`; gives how many. */
export function rowsOf(facts: readonly TokenFacts[], i: number, out: Int32Array): number {
  const t = facts[i] as TokenFacts;
  const p = facts[i - 1] ?? EDGE;
  const n = facts[i + 1] ?? EDGE;
  const pp = facts[i - 2] ?? EDGE;
  const nn = facts[i + 2] ?? EDGE;
  // How many capitals in a row, and where in the run.
  let before = 0;
  while (before < 4 && facts[i - 1 - before]?.capital) before++;
  let after = 0;
  while (after < 4 && facts[i + 1 + after]?.capital) after++;
  const run = (t.capital ? 1 : 0) | (before << 1) | (after << 4) | (i - before === 0 ? 128 : 0);
  let k = 0;
  out[k++] = mix(0, 0);
  out[k++] = mix(1, t.word);
  out[k++] = mix(2, p.word);
  out[k++] = mix(3, n.word);
  out[k++] = mix(4, pp.word);
  out[k++] = mix(5, nn.word);
  out[k++] = mix(6, p.word, t.word);
  out[k++] = mix(7, t.word, n.word);
  out[k++] = mix(8, t.shape);
  out[k++] = mix(9, p.shape, t.shape);
  out[k++] = mix(10, t.shape, n.shape);
  out[k++] = mix(11, t.fine);
  out[k++] = mix(12, p.fine);
  out[k++] = mix(13, n.fine);
  out[k++] = mix(14, t.coarse);
  out[k++] = mix(15, p.coarse, t.coarse);
  out[k++] = mix(16, t.coarse, n.coarse);
  out[k++] = mix(17, pp.coarse, nn.coarse);
  out[k++] = mix(18, run);
  out[k++] = mix(19, t.shape, t.lowered * 2 + (i === 0 ? 1 : 0));
  out[k++] = mix(20, t.lowered, run);
  out[k++] = mix(21, t.lists, t.capital ? 1 : 0);
  out[k++] = mix(22, t.lists, p.lists);
  out[k++] = mix(23, t.lists, n.lists);
  out[k++] = mix(24, p.word, n.word);
  out[k++] = mix(25, t.shape, p.word);
  out[k++] = mix(26, t.shape, n.word);
  out[k++] = mix(27, t.fine, run);
  for (let a = 0; a < t.prefixes.length; a++) out[k++] = mix(30 + a, t.prefixes[a] as number);
  for (let a = 0; a < t.suffixes.length; a++) out[k++] = mix(34 + a, t.suffixes[a] as number);
  // The word that ends the run of capitals tells most of its kind: "… Agency", "… River".
  const last = facts[i + after] ?? t;
  out[k++] = mix(38, last.word, after);
  out[k++] = mix(39, (facts[i - before] ?? t).word, before);
  return k;
}
