/** Classes of words with like contexts, by the hash of the word: what the taggers know of words that they were not taught. */
import type { Resources } from '../resources.ts';

/** Word classes by the hash of the lower-case word, in four grains; 0 means unknown. */
export interface WordClasses {
  /** Index of the class of a word, or -1. @param hash as `hashWord` gives it */
  find(hash: number): number;
  /** The class in 3000, 1024, 256 and 64 ways. */
  c3000(index: number): number;
  c1024(index: number): number;
  c256(index: number): number;
  c64(index: number): number;
}

/** FNV-1a, 32 bits, over UTF-16 code units of text[from, end). */
export function hashWord(text: string, from = 0, end: number = text.length): number {
  let hash = 0x811c9dc5;
  for (let i = from; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** The same, with a 0 for every digit. */
export function hashWithoutDigits(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    hash = Math.imul(hash ^ (code >= 48 && code <= 57 ? 48 : code), 0x01000193);
  }
  return hash >>> 0;
}

/** Characters of the longest shape. */
const SHAPE_LIMIT = 8;

/** "Xx", "XX", "Xx-d": runs of one class are cut to `most`. */
export function shapeOf(text: string, most: number): string {
  let shape = '';
  let last = '';
  let run = 0;
  for (let i = 0; i < text.length && shape.length < SHAPE_LIMIT; i++) {
    const kind = kindOf(text[i] as string);
    run = kind === last ? run + 1 : 1;
    last = kind;
    if (run <= most) shape += kind;
  }
  return shape;
}

/** A digit as d, a capital as X, another letter as x; other characters as they are. */
function kindOf(c: string): string {
  if (c >= '0' && c <= '9') return 'd';
  if (c >= 'a' && c <= 'z') return 'x';
  if (c >= 'A' && c <= 'Z') return 'X';
  if (c.toLowerCase() === c.toUpperCase()) return c;
  return c === c.toUpperCase() ? 'X' : 'x';
}

const loaded = new WeakMap<Resources, WordClasses>();

/**
 * classes.bin: words (u32), 3000-way classes (u32), hashes of the words (u32, sorted), their classes (u16), then for
 * each class its 1024-way (u16), 256-way (u8) and 64-way (u8) class. Little-endian. Read once and kept with the
 * resources: two taggers ask for it.
 */
export function loadClasses(resources: Resources): WordClasses {
  const known = loaded.get(resources);
  if (known) return known;
  const classes = readClasses(resources.model('classes.bin'));
  loaded.set(resources, classes);
  return classes;
}

function readClasses(bytes: Uint8Array): WordClasses {
  const copy = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  const header = new DataView(copy);
  const count = header.getUint32(0, true);
  const fine = header.getUint32(4, true);
  let at = 8;
  const hashes = new Uint32Array(copy, at, count);
  at += 4 * count;
  const words = new Uint16Array(copy, at, count);
  at += 2 * count;
  const thousand = new Uint16Array(copy, at, fine);
  at += 2 * fine;
  const hundreds = new Uint8Array(copy, at, fine);
  at += fine;
  const tens = new Uint8Array(copy, at, fine);
  const classOf = (index: number): number => words[index] as number;
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
    c3000: (index) => (index < 0 ? 0 : classOf(index) + 1),
    c1024: (index) => (index < 0 ? 0 : (thousand[classOf(index)] as number) + 1),
    c256: (index) => (index < 0 ? 0 : (hundreds[classOf(index)] as number) + 1),
    c64: (index) => (index < 0 ? 0 : (tens[classOf(index)] as number) + 1),
  };
}
