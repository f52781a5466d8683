/** The texts that are measured on: public releases where they lie beside the repository, else generated prose. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';

export interface Corpus {
  readonly name: string;
  readonly texts: readonly string[];
}

/** ../shared/corpus/releases.ndjson.gz, or what AVOW_CORPUS names; without either, generated texts of its size. */
export function openCorpus(root: string): Corpus {
  const path = process.env.AVOW_CORPUS
    ? resolve(process.env.AVOW_CORPUS)
    : resolve(root, '../shared/corpus/releases.ndjson.gz');
  if (!existsSync(path)) return { name: 'generated prose', texts: generated(2_400) };
  const texts: string[] = [];
  for (const line of gunzipSync(readFileSync(path)).toString('utf8').split('\n')) {
    if (line.trim() === '') continue;
    const record = JSON.parse(line) as { readonly text?: unknown };
    if (typeof record.text === 'string') texts.push(record.text);
  }
  return { name: 'government releases', texts };
}

/** About `bytes` bytes of whole documents, spread evenly over the corpus. */
export function sample(texts: readonly string[], bytes: number): readonly string[] {
  const total = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const share = Math.min(1, bytes / total);
  let due = 0;
  return texts.filter((text) => {
    due += Buffer.byteLength(text) * share;
    if (due < Buffer.byteLength(text)) return false;
    due -= Buffer.byteLength(text);
    return true;
  });
}

/** All documents in a row, as one text of at least `size` UTF-16 code units (the corpus again where it is too short). */
export function joined(texts: readonly string[], size: number): string {
  const parts: string[] = [];
  for (let length = 0, i = 0; length < size; i++) {
    const text = texts[i % texts.length] ?? '';
    parts.push(text);
    length += text.length + 2;
  }
  return parts.join('\n\n').slice(0, size);
}

/** An article of about 10 kB: the fixtures' documents in a row, but those with open wordings, which are read more than once; cut at the end of a line. */
export function article(root: string): string {
  const folder = join(root, 'fixtures/documents');
  const texts = existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((path) => /document\.(?:txt|md)$/.test(path))
        .sort()
        .map((path) => readFileSync(join(folder, path), 'utf8'))
        .filter((text) => !/\]\[|~~/.test(text))
    : [];
  const text = joined(texts.length > 0 ? texts : generated(4), 10_000);
  return text.slice(0, text.lastIndexOf('\n'));
}

const WHO = [
  'The Ministry of Energy',
  'We',
  'The Parties',
  'Norway',
  'The working group',
  'Prime Minister Ada Holm',
];
const CUE = ['will', 'shall', 'agreed to', 'should consider how to', 'intends to', 'has decided to', 'may'];
const WHAT = [
  'cut emissions',
  'publish a plan',
  'provide support',
  'review the targets',
  'refrain from new tests',
];
const MUCH = [
  'by 45 per cent',
  'of at least $4.2 billion',
  'for 12,000 households',
  'in three regions',
  'as appropriate',
];
const WHEN = [
  'by 2030',
  'within 90 days',
  'each year',
  'before 1 March 2027',
  'next spring',
  'without delay',
];

/** Documents of about 5 kB, made by a linear congruential generator: the same in every run. */
function generated(count: number): readonly string[] {
  let state = 7;
  const one = (list: readonly string[]): string => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return list[(state >>> 8) % list.length] ?? '';
  };
  const sentence = (): string => `${one(WHO)} ${one(CUE)} ${one(WHAT)} ${one(MUCH)} ${one(WHEN)}.`;
  return Array.from({ length: count }, () =>
    Array.from({ length: 12 }, () => Array.from({ length: 6 }, sentence).join(' ')).join('\n\n'),
  );
}
