/**
 * Figures of the tagger on what it was not trained on: `node scripts/run.mjs training/measure.ts DATA` for the weights
 * that are shipped. train.ts measures the weights that it has just made, before it writes them.
 */
import { dirname, join } from 'node:path';
import { findMentions } from '../src/extract/mentions/index.ts';
import { loadWordLists } from '../src/extract/mentions/lists.ts';
import { loadMentionModel, type MentionModel } from '../src/extract/mentions/model.ts';
import { loadRescorer, type Rescorer } from '../src/extract/mentions/rescorer.ts';
import { openResources, type Resources } from '../src/resources.ts';
import { createReader, halfOf, type LabelledDocument, readCorpus, readOwn, readRecords } from './data.ts';
import { countNames, f1Of, TYPES } from './score.ts';

export type Figures = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** F1 in points by data set: exact and relaxed of PER, ORG and LOC together, and exact by type. */
export function measureAll(
  data: string,
  root: string,
  resources: Resources,
  model: MentionModel,
  rescorer: Rescorer = loadRescorer(resources),
): Figures {
  const lists = loadWordLists(resources);
  const read = createReader(resources);
  const measure = (documents: readonly LabelledDocument[]): Readonly<Record<string, number>> => {
    const counts = countNames(documents, (d) => findMentions(d, model, rescorer, lists));
    const round = (x: number): number => Math.round(x * 10) / 10;
    const three = ['PER', 'ORG', 'LOC'];
    return {
      exact: round(f1Of(counts, 'exact', three)),
      relaxed: round(f1Of(counts, 'relaxed', three)),
      ...Object.fromEntries(TYPES.map((type) => [type, round(f1Of(counts, 'exact', [type]))])),
    };
  };
  const records = (name: string): readonly LabelledDocument[] =>
    readRecords(join(data, `${name}.ndjson`), read);
  const policy = records('gum-policy');
  const corpus = readCorpus(join(data, '../../corpus/releases.ndjson.gz'));
  return {
    'gum-policy A': measure(policy.filter((d) => halfOf(d.id) === 'A')),
    'gum-policy B': measure(policy.filter((d) => halfOf(d.id) === 'B')),
    'crossner-politics.dev': measure(records('crossner-politics.dev')),
    re3d: measure(records('re3d')),
    'uner-ewt.dev': measure(records('uner-ewt.dev')),
    'own labels, held': measure(readOwn(join(root, 'training/labels/actors.ndjson'), corpus, 'held', read)),
  };
}

/** Names as the tagger labels them, to measure it alone. */
export const asTagged: Rescorer = (names) => names;

export const tableOf = (figures: Figures): readonly string[] =>
  Object.entries(figures).map(
    ([name, row]) =>
      `${name.padEnd(24)} ${Object.entries(row)
        .map(([key, value]) => `${key} ${value.toFixed(1)}`)
        .join('  ')}`,
  );

if (process.argv[1]?.endsWith('training/measure.ts')) {
  const data = process.argv[2];
  if (!data) throw new Error('usage: training/measure.ts DATA');
  const resources = openResources();
  const figures = measureAll(data, dirname(dirname(process.argv[1])), resources, loadMentionModel(resources));
  for (const line of tableOf(figures)) process.stdout.write(`${line}\n`);
}
