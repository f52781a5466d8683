/**
 * What the teacher reads: `node scripts/run.mjs training/words.ts DATA OUT`. Writes OUT/labelled.ndjson and
 * OUT/unlabelled.ndjson, a document a line: its sentences by their tokens, with tags where they are known. The corpus
 * is unlabelled, without the releases that our own labels are of.
 */
import { createWriteStream } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Document, Token } from '../src/document.ts';
import { openResources } from '../src/resources.ts';
import {
  adjectivesOf,
  createReader,
  type LabelledDocument,
  readCorpus,
  readOwn,
  readRecords,
} from './data.ts';
import { tagsOf } from './tags.ts';

const [data, out] = process.argv.slice(2);
if (!data || !out) throw new Error('usage: training/words.ts DATA OUT');

const SETS = [
  ...['ai', 'literature', 'music', 'science'].flatMap((d) => [`crossner-${d}.train`, `crossner-${d}.dev`]),
  'crossner-politics.train',
  'gum-other',
  'redocred.dev',
  'redocred.test',
  // Never trained on: the teacher is measured on them.
  'crossner-politics.dev',
  'gum-policy',
  're3d',
];
const root = dirname(dirname(process.argv[1] as string));
const resources = openResources();
const read = createReader(resources);
const labels = join(root, 'training/labels/actors.ndjson');
const corpus = readCorpus(join(data, '../../corpus/releases.ndjson.gz'));
const adjectives = adjectivesOf(resources, root);

const wordsOf = (document: Document, sentence: Document['sentences'][number]): readonly string[] =>
  document.tokens.slice(sentence.firstToken, sentence.endToken).map((t: Token) => t.text);

const labelled = createWriteStream(join(out, 'labelled.ndjson'));
const write = (set: string, documents: readonly LabelledDocument[]): void => {
  for (const d of documents) {
    const tags = tagsOf(d);
    const sentences = d.document.sentences.map((s, i) => ({ words: wordsOf(d.document, s), tags: tags[i] }));
    labelled.write(`${JSON.stringify({ set, id: d.id, sentences })}\n`);
  }
};
for (const set of SETS)
  write(
    set,
    readRecords(
      join(data, `${set}.ndjson`),
      read,
      /politics.dev|gum-policy|re3d/.test(set) ? new Set() : adjectives,
    ),
  );
write('own', readOwn(labels, corpus, 'train', read));
write('own-held', readOwn(labels, corpus, 'held', read));
labelled.end();

const annotated = new Set(
  (['train', 'held'] as const).flatMap((split) => readOwn(labels, corpus, split, read).map((d) => d.id)),
);
const unlabelled = createWriteStream(join(out, 'unlabelled.ndjson'));
for (const [id, text] of corpus) {
  if (annotated.has(id)) continue;
  const document = read(id, text);
  const sentences = document.sentences.map((s) => ({
    span: [s.start, s.end],
    words: wordsOf(document, s),
    spans: document.tokens.slice(s.firstToken, s.endToken).map((t) => [t.start, t.end]),
  }));
  unlabelled.write(`${JSON.stringify({ set: 'own', id, sentences })}\n`);
}
unlabelled.end();
