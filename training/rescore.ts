/**
 * Trains the second stage of the mention tagger: `node scripts/run.mjs training/rescore.ts DATA FOLDS [OPTION=VALUE ...]`.
 * FOLDS holds fold0, fold1, fold2 with the weights that training/train.ts made without that part of the documents, so
 * that names are judged by a tagger that has not seen them. Writes src/resources/model/rescorer.bin and the figures of
 * both stages to card.json. A multinomial logistic model, by AdaGrad.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { tagNames } from '../src/extract/mentions/index.ts';
import { loadWordLists } from '../src/extract/mentions/lists.ts';
import { loadMentionModel, type MentionModel, mentionModelOf } from '../src/extract/mentions/model.ts';
import {
  addUp,
  createRescorer,
  NAME_LABELS,
  type NameView,
  NUMBERS,
  RESCORER_HEADER,
  RESCORER_MAGIC,
  viewNames,
} from '../src/extract/mentions/rescorer.ts';
import { loadClasses } from '../src/read/word-classes.ts';
import { openResources } from '../src/resources.ts';
import { addTo, randomFrom } from './crf.ts';
import {
  adjectivesOf,
  createReader,
  FOLDS,
  foldOf,
  type LabelledDocument,
  readCorpus,
  readOwn,
  readRecords,
  readTreebank,
  TRAINED_ON,
} from './data.ts';
import { measureAll, tableOf } from './measure.ts';

declare const RESOURCES_URL: string;

const [data, models, ...given] = process.argv.slice(2);
if (!data || !models) throw new Error('usage: training/rescore.ts DATA FOLDS [OPTION=VALUE ...]');
const options = new Map(given.map((o) => o.split('=') as [string, string]));
const option = (name: string, value: number): number => Number(options.get(name) ?? value);
const ROWS = 2 ** option('bits', 15);
const EPOCHS = option('epochs', 8);
const RATE = option('rate', 0.05);
const DECAY = option('decay', 1e-3);
/** How much a name counts whose place is only nearly that of the label. */
const NEARLY = 0.3;
const KINDS = NAME_LABELS.length;

const say = (line: string): void => void process.stderr.write(`${line}\n`);
const root = dirname(dirname(process.argv[1] as string));
const resources = openResources();
const classes = loadClasses(resources);
const lists = loadWordLists(resources);
const read = createReader(resources);

interface Example {
  readonly view: NameView;
  /** Index of the label; KINDS for no name. */
  readonly label: number;
  readonly weight: number;
}

const folds = Array.from({ length: FOLDS }, (_, k) =>
  mentionModelOf(readFileSync(join(models, `fold${k}`, 'entities.bin')), classes),
);

function examplesOf(labelledDocument: LabelledDocument, weight: number): readonly Example[] {
  const { id, document, names, labelled } = labelledDocument;
  const { tagged, sight, reader } = tagNames(document, folds[foldOf(id)] as MentionModel, lists);
  const views = viewNames(tagged, sight, reader);
  return tagged.flatMap(({ first, last }, k): Example[] => {
    const start = document.tokens[first]?.start ?? 0;
    const end = document.tokens[last]?.end ?? 0;
    if (labelled && !labelled.some((s) => s.start <= start && end <= s.end)) return [];
    const view = views[k] as NameView;
    const same = names.find((n) => n.start === start && n.end === end);
    if (same) return [{ view, label: NAME_LABELS.indexOf(same.type), weight }];
    const shared = (n: { start: number; end: number }): number =>
      Math.min(n.end, end) - Math.max(n.start, start);
    const near = names.filter((n) => shared(n) > 0).sort((a, b) => shared(b) - shared(a))[0];
    return near
      ? [{ view, label: NAME_LABELS.indexOf(near.type), weight: NEARLY * weight }]
      : [{ view, label: KINDS, weight }];
  });
}

/** How much the names of a file count. */
const weightIn = (name: string): number =>
  name === 'crossner-politics.train' ? 2 : name.startsWith('redocred') ? 0.5 : 1;
const adjectives = adjectivesOf(resources, root);
const corpus = readCorpus(join(data, '../../corpus/releases.ndjson.gz'));
const treebank = readTreebank(join(data, '../syntax/train.conllu.gz'));
const labels = (name: string): string => join(root, 'training/labels', name);
const examples = [
  ...TRAINED_ON.flatMap((name) =>
    readRecords(join(data, `${name}.ndjson`), read, adjectives).flatMap((d) => examplesOf(d, weightIn(name))),
  ),
  ...readOwn(labels('actors.ndjson'), corpus, 'train', read).flatMap((d) => examplesOf(d, option('own', 3))),
  ...readOwn(labels('ewt.ndjson'), treebank, 'train', read).flatMap((d) => examplesOf(d, option('ewt', 2))),
];
say(`${examples.length} names`);

const rows = new Float32Array(ROWS * KINDS);
const squares = new Float32Array(rows.length).fill(0.5);
const rowSums = new Float32Array(rows.length);
const numbers = new Float32Array(NUMBERS);
// At first the tagger's own word counts, and nothing else.
numbers[4] = 1;
const numberSquares = new Float32Array(NUMBERS).fill(100);
const numberSums = new Float32Array(NUMBERS);
const sums = new Float64Array(KINDS);

/** One step of gradient descent; gives the negative log-likelihood. */
function step({ view, label, weight }: Example): number {
  addUp(view, { rows, scale: 1, numbers }, sums);
  const top = Math.max(0, ...sums);
  const total = sums.reduce((sum, s) => sum + Math.exp(s - top), Math.exp(-top));
  const shares = sums.map((s) => Math.exp(s - top) / total);
  const loss = Math.log(total) + top - (sums[label] ?? 0);
  for (let y = 0; y < KINDS; y++) {
    const g = weight * ((shares[y] as number) - (y === label ? 1 : 0));
    if (Math.abs(g) < 1e-4) continue;
    for (const feature of view.features) {
      const at = (feature & (ROWS - 1)) * KINDS + y;
      const own = g + DECAY * (rows[at] as number);
      const square = (squares[at] as number) + own * own;
      squares[at] = square;
      rows[at] = (rows[at] as number) - (RATE * own) / Math.sqrt(square);
    }
    for (let j = 0; j < NUMBERS; j++) {
      const own = g * (view.numbers[y * NUMBERS + j] as number);
      const square = (numberSquares[j] as number) + own * own;
      numberSquares[j] = square;
      numbers[j] = (numbers[j] as number) - (RATE * own) / Math.sqrt(square);
    }
  }
  return weight * loss;
}

const random = randomFrom(option('seed', 7));
const order = [...examples];
for (let epoch = 0; epoch < EPOCHS; epoch++) {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j] as Example, order[i] as Example];
  }
  const loss = order.reduce((sum, example) => sum + step(example), 0);
  say(`epoch ${epoch + 1}: loss ${loss.toFixed(0)}`);
  if (epoch < EPOCHS / 2) continue;
  addTo(rowSums, rows);
  addTo(numberSums, numbers);
}
const averaged = Math.floor(EPOCHS / 2);
const sizes = rowSums
  .filter((w) => w !== 0)
  .map(Math.abs)
  .sort();
const scale = (sizes[Math.floor(sizes.length * 0.9995)] ?? 1) / averaged / 127;
const packed = Int8Array.from(rowSums, (w) =>
  Math.max(-127, Math.min(127, Math.round(w / averaged / scale))),
);
const means = numberSums.map((w) => w / averaged);

const main = options.get('main');
const model = main ? mentionModelOf(readFileSync(main), classes) : loadMentionModel(resources);
const rescorer = createRescorer({ rows: packed, scale, numbers: means });
const figures = measureAll(data, root, resources, model, rescorer);
for (const line of tableOf(figures)) say(line);

if (options.get('write') !== 'no') {
  const out = `${fileURLToPath(RESOURCES_URL)}model/`;
  const bytes = Buffer.alloc(RESCORER_HEADER + packed.length);
  bytes.writeUInt32LE(RESCORER_MAGIC, 0);
  bytes.writeFloatLE(scale, 4);
  means.forEach((w, j) => void bytes.writeFloatLE(w, 8 + 4 * j));
  bytes.set(new Uint8Array(packed.buffer), RESCORER_HEADER);
  writeFileSync(`${out}rescorer.bin`, bytes);
  const card = JSON.parse(readFileSync(`${out}card.json`, 'utf8')) as Record<string, unknown>;
  const secondStage = { folds: FOLDS, names: examples.length, rate: RATE, decay: DECAY, epochs: EPOCHS };
  writeFileSync(`${out}card.json`, `${JSON.stringify({ ...card, secondStage, figures }, null, 2)}\n`);
}
