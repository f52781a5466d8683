/**
 * tagger.bin: a magic number, SYNTAX_VERSION and the length of a JSON header (u32 each), the header,
 * then arrays, each at a multiple of four bytes: number of entries (u32) and the entries. Little-endian. A table of
 * weights is two arrays: gaps between the weights that are not zero (255 goes on), and their codes (int8). A code
 * stands for its square with its sign: most weights are small, and a few that are large decide.
 */
import { SYNTAX_VERSION, type TagDictionary } from './words.ts';

export const TAGGER_MAGIC = 0x31545641;

export interface BinaryReader<Header> {
  readonly header: Header;
  bytes(): Uint8Array;
  halves(): Uint16Array;
  words(): Uint32Array;
  table(size: number): Int8Array;
}

/** @throws {Error} when the file is of another kind or version. */
export function openBinary<Header>(name: string, file: Uint8Array, magic: number): BinaryReader<Header> {
  // A copy at an address that arrays of wider entries may begin at.
  const bytes = file.byteOffset % 4 === 0 ? file : Uint8Array.from(file);
  const { buffer, byteOffset, byteLength } = bytes;
  const view = new DataView(buffer, byteOffset, byteLength);
  if (byteLength < 12 || view.getUint32(0, true) !== magic || view.getUint32(4, true) !== SYNTAX_VERSION)
    throw new Error(`model/${name} does not fit the features of this version`);
  let at = 12 + view.getUint32(8, true);
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(12, at))) as Header;
  const section = (size: number): { readonly from: number; readonly count: number } => {
    at += -at & 3;
    const count = view.getUint32(at, true);
    const from = byteOffset + at + 4;
    at += 4 + count * size;
    return { from, count };
  };
  const reader: BinaryReader<Header> = {
    header,
    bytes() {
      const { from, count } = section(1);
      return new Uint8Array(buffer, from, count);
    },
    halves() {
      const { from, count } = section(2);
      return new Uint16Array(buffer, from, count);
    },
    words() {
      const { from, count } = section(4);
      return new Uint32Array(buffer, from, count);
    },
    table(size) {
      const gaps = reader.bytes();
      const codes = reader.bytes();
      const table = new Int8Array(size);
      let index = 0;
      let next = 0;
      for (let i = 0; i < gaps.length; i++) {
        const gap = gaps[i] as number;
        index += gap;
        if (gap === 255) continue;
        table[index] = codes[next++] as number;
      }
      return table;
    },
  };
  return reader;
}

/** The bytes of a file that `openBinary` reads. */
export function writeBinary(
  magic: number,
  header: unknown,
  arrays: readonly (Uint8Array | Uint16Array | Uint32Array)[],
): Uint8Array {
  const json = new TextEncoder().encode(JSON.stringify(header));
  let size = 12 + json.length;
  for (const array of arrays) size += (-size & 3) + 4 + array.byteLength;
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, magic, true);
  view.setUint32(4, SYNTAX_VERSION, true);
  view.setUint32(8, json.length, true);
  bytes.set(json, 12);
  let at = 12 + json.length;
  for (const array of arrays) {
    at += -at & 3;
    view.setUint32(at, array.length, true);
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), at + 4);
    at += 4 + array.byteLength;
  }
  return bytes;
}

/** The `keep` largest weights of a table as codes; the others are 0. */
export function quantized(weights: Float32Array, keep: number): Int8Array {
  const sizes = weights
    .filter((weight) => weight !== 0)
    .map(Math.abs)
    .sort();
  const floor = sizes[sizes.length - keep] ?? 0;
  const scale = 127 / Math.sqrt(sizes.at(-1) ?? 1);
  return Int8Array.from(weights, (weight) =>
    Math.abs(weight) < floor ? 0 : Math.round(Math.sqrt(Math.abs(weight)) * scale) * Math.sign(weight),
  );
}

/** A table of codes as its two arrays. */
export function packTable(table: Int8Array): readonly [Uint8Array, Uint8Array] {
  const gaps: number[] = [];
  const codes: number[] = [];
  let last = 0;
  for (let i = 0; i < table.length; i++) {
    const code = table[i] as number;
    if (code === 0) continue;
    let gap = i - last;
    for (; gap >= 255; gap -= 255) gaps.push(255);
    gaps.push(gap);
    codes.push(code & 255);
    last = i;
  }
  return [Uint8Array.from(gaps), Uint8Array.from(codes)];
}

export interface DictionaryHeader {
  readonly sets: readonly (readonly number[])[];
  readonly open: number;
  readonly capital: number;
  readonly digit: number;
  readonly symbol: number;
}

/** `hashes` sorted; the highest bit of an entry says that the word is closed, the others are the index of its set. */
export function createDictionary(
  header: DictionaryHeader,
  hashes: Uint32Array,
  entries: Uint16Array,
): TagDictionary {
  const { open, capital, digit, symbol } = header;
  return {
    find: (hash) => lookUp(hashes, hash),
    closed: (index) => (entries[index] as number) >= 0x8000,
    set: (index) => (entries[index] as number) & 0x7fff,
    sets: header.sets.map((set) => Uint8Array.from(set)),
    open,
    capital,
    digit,
    symbol,
  };
}

/** Place of a key in sorted keys, or -1. */
export function lookUp(keys: Uint32Array, key: number): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((keys[middle] as number) < key) low = middle + 1;
    else high = middle;
  }
  return low < keys.length && keys[low] === key ? low : -1;
}
