/**
 * What the tagger knows of a word before its neighbours are looked at. The training script and the decoder share these
 * files; a change here asks for new weights (raise SYNTAX_VERSION).
 */
import type { WordReading } from '../../document.ts';
import { foldWord } from '../tokens.ts';
import { hashWord, shapeOf, type WordClasses } from '../word-classes.ts';

export const SYNTAX_VERSION = 2;

/** A well-mixed 32-bit hash of a template and two values; the caller cuts it to the size of its table. */
export function mix(kind: number, a: number, b = 0): number {
  let h = Math.imul(kind + 1, 0x9e3779b1) ^ a;
  h = Math.imul(h ^ (h >>> 15), 0x85ebca6b) ^ Math.imul(b, 0xc2b2ae35);
  h = Math.imul(h ^ (h >>> 13), 0x27d4eb2f);
  return h ^ (h >>> 16);
}

/** A table of the tags that each frequent word was seen with. */
export interface TagDictionary {
  /** Index of the set of a word (by the hash of its lower-case form), or -1. */
  find(hash: number): number;
  /** Whether the word was seen often enough that no other tag is thought of. */
  closed(index: number): boolean;
  /** Sets of tags, sorted. `set(index)` are those of a word. */
  set(index: number): number;
  readonly sets: readonly Uint8Array[];
  /** Sets for words that are not in the table. */
  readonly open: number;
  readonly capital: number;
  readonly digit: number;
  readonly symbol: number;
}

export interface WordFacts {
  /** Hash of the lower-case word, digits as 0. */
  readonly word: number;
  /** The word's class in 1024 and in 64 ways; 0 means unknown. */
  readonly fine: number;
  readonly coarse: number;
  readonly shape: number;
  readonly suffix: number;
  /** The set of tags that the word was seen with, plus one; 0 when it was not seen. */
  readonly ambiguity: number;
  /** Tags that are thought of. */
  readonly candidates: Uint8Array;
  /** Features of the word alone: rows of the tagger's table. */
  readonly rows: Int32Array;
  /** Sums over `rows` by candidate, once the weights are known. */
  base: Int32Array | null;
  /** What the word is under a tag, once it had that tag. */
  readonly readings: (WordReading | undefined)[];
}

const AFFIX = 5;
/** Words that are remembered; a text of more distinct words makes the reader forget and go on. */
const REMEMBERED = 40_000;

/** Facts of words, remembered between calls: a text repeats most of its words. */
export function createWords(
  classes: WordClasses,
  dictionary: TagDictionary,
  mask: number,
): (text: string) => WordFacts {
  const known = new Map<string, WordFacts>();
  const unions = new Map<string, Uint8Array>();
  const union = (a: number, b: number): Uint8Array => {
    const key = `${a} ${b}`;
    let set = unions.get(key);
    if (!set) {
      set = Uint8Array.from(
        new Set([...(dictionary.sets[a] as Uint8Array), ...(dictionary.sets[b] as Uint8Array)]),
      ).sort();
      unions.set(key, set);
    }
    return set;
  };

  function read(text: string): WordFacts {
    const lower = foldWord(text);
    const bare = !/[\p{L}\p{N}]/u.test(text);
    // "!!!!" is "!!": a mark that is repeated says the same.
    const digits = bare ? lower.replace(/(.)\1{2,}/gu, '$1$1') : lower.replace(/\d/g, '0');
    const hash = hashWord(digits);
    // Whole numbers of 32 bits with a sign are kept in their objects, others apart.
    const word = hash | 0;
    const index = classes.find(hashWord(lower));
    const shape = hashWord(shapeOf(text, 2)) | 0;
    const first = text[0] ?? '';
    const capital = first !== first.toLowerCase();
    const entry = dictionary.find(hash);
    const set = entry < 0 ? -1 : dictionary.set(entry);
    const numeric = first >= '0' && first <= '9';
    const other = bare ? dictionary.symbol : numeric ? dictionary.digit : dictionary.open;
    let candidates: Uint8Array;
    if (entry >= 0 && dictionary.closed(entry))
      candidates = capital ? union(set, dictionary.capital) : (dictionary.sets[set] as Uint8Array);
    else {
      candidates = union(set < 0 ? other : set, other);
      if (capital)
        candidates = Uint8Array.from(
          new Set([...candidates, ...(dictionary.sets[dictionary.capital] as Uint8Array)]),
        ).sort();
    }
    const rows: number[] = [];
    const fine = classes.c1024(index);
    const coarse = classes.c64(index);
    rows.push(mix(0, 0) & mask);
    rows.push(mix(1, word) & mask);
    rows.push(mix(2, shape) & mask);
    rows.push(mix(3, word, shape) & mask);
    rows.push(mix(4, fine) & mask);
    rows.push(mix(5, coarse, shape) & mask);
    for (let n = 1; n <= AFFIX && n <= digits.length; n++) {
      rows.push(mix(10 + n, hashWord(digits.slice(-n))) & mask);
      if (n > 1 && n < AFFIX) rows.push(mix(20 + n, hashWord(digits.slice(0, n))) & mask);
    }
    rows.push(mix(30, hashWord(digits.slice(-3)), shape) & mask);
    const hyphen = digits.lastIndexOf('-');
    if (hyphen > 0) rows.push(mix(31, hashWord(digits.slice(hyphen + 1))) & mask);
    return {
      word,
      fine,
      coarse,
      shape,
      suffix: hashWord(digits.slice(-3)) | 0,
      ambiguity: set + 1,
      candidates,
      rows: Int32Array.from(rows),
      base: null,
      readings: [],
    };
  }

  return (text) => {
    let facts = known.get(text);
    if (!facts) {
      if (known.size >= REMEMBERED) known.clear();
      facts = read(text);
      known.set(text, facts);
    }
    return facts;
  };
}
