/**
 * Trains the mention tagger: `node scripts/run.mjs training/train.ts DATA [OPTION=VALUE ...]`, DATA being the folder
 * with the labelled files that card.json credits. Fixed seed, same input same weights. Writes entities.bin and card.json
 * to src/resources/model/ or to `out=FOLDER/`; classes.bin must be there (training/classes.ts). `fold=K` leaves one part
 * of the documents out (training/rescore.ts).
 */
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createFactReader } from '../src/extract/mentions/facts.ts';
import { FEATURES_VERSION, featuresOf, MOST, TAGS, viewOf } from '../src/extract/mentions/features.ts';
import { candidatesOf } from '../src/extract/mentions/index.ts';
import { loadWordLists } from '../src/extract/mentions/lists.ts';
import {
  checkOf,
  createModel,
  MAGIC,
  type MentionModel,
  ROW_BYTES,
  ROWS,
  rowBytes,
  rowOf,
  rowsOf,
} from '../src/extract/mentions/model.ts';
import { loadClasses } from '../src/read/word-classes.ts';
import { openResources } from '../src/resources.ts';
import { addTo, type Chain, type Field, LABELS, number, numberFeatures, trainField } from './crf.ts';
import {
  adjectivesOf,
  createReader,
  foldOf,
  type LabelledDocument,
  readCorpus,
  readOwn,
  readRecords,
  readTreebank,
  TRAINED_ON,
} from './data.ts';
import { asTagged, measureAll, tableOf } from './measure.ts';
import { tagsOf } from './tags.ts';

declare const RESOURCES_URL: string;

const [data, ...given] = process.argv.slice(2);
if (!data) throw new Error('usage: training/train.ts DATA [OPTION=VALUE ...]');
const options = new Map(given.map((o) => o.split('=') as [string, string]));
const option = (name: string, value: number): number => Number(options.get(name) ?? value);
const SEED = option('seed', 20_261_124);
const EPOCHS = option('epochs', 6);
const TUNING = option('tuning', 4);
const LEAST = option('least', 2);

/** How much the sentences of a file count. The first part of a name is its way of labelling. */
const weightIn = (name: string): number =>
  name === 'crossner-politics.train' ? option('politics', 2) : name === 'gum-other' ? option('gum', 1) : 1;

const say = (line: string): void => void process.stderr.write(`${line}\n`);
const models = options.get('out') ?? `${fileURLToPath(RESOURCES_URL)}model/`;
const root = dirname(dirname(process.argv[1] as string));
const resources = openResources();
const classes = loadClasses(resources);
const lists = loadWordLists(resources);
const read = createReader(resources);
const corpus = readCorpus(join(data, '../../corpus/releases.ndjson.gz'));
const own = (split: 'train' | 'held'): readonly LabelledDocument[] =>
  readOwn(join(root, 'training/labels/actors.ndjson'), corpus, split, read);

const treebank = readTreebank(join(data, '../syntax/train.conllu.gz'));
const blogs = readOwn(join(root, 'training/labels/ewt.ndjson'), treebank, 'train', read);

let lost = 0;
let tokenCount = 0;
let sentenceCount = 0;

/**
 * Corpora differ in what they call a name: features have a copy for each corpus (Daumé III 2007), so that what is
 * common to all is learned apart. The copies of the corpus whose way is wanted are added to the weights in the end.
 */
const DOMAINS = ['crossner', 'gum', 'redocred', 'ewt', 'own'] as const;
const copyOf = (feature: number, domain: number): number =>
  Math.imul(feature ^ Math.imul(domain + 1, 0x9e3779b1), 0x85ebca6b) >>> 0;
const copies = new Set<number>();
/** Every how many features have copies. */
const COPIES = option('copies', 3);

function chainsOf(labelledDocument: LabelledDocument, weight: number, domain: number): readonly Chain[] {
  const { document } = labelledDocument;
  const sentences = document.sentences.map((s) => document.tokens.slice(s.firstToken, s.endToken));
  const reader = createFactReader(sentences, classes, lists);
  const out = new Uint32Array(MOST);
  const tagged = tagsOf(labelledDocument);
  return sentences.flatMap((tokens, s) => {
    const tags = tagged[s];
    if (!tags) return [];
    sentenceCount++;
    tokenCount += tokens.length;
    const view = viewOf(tokens.map((t) => reader.of(t)));
    const candidates = candidatesOf(tokens, 2);
    const covered = new Set(
      candidates.flatMap((c) => Array.from({ length: c.end - c.start }, (_, k) => c.start + k)),
    );
    for (let i = 0; i < tags.length; i++) if (tags[i] !== 0 && !covered.has(i)) lost++;
    return candidates.map((c): Chain => {
      const features: number[] = [];
      const n = c.end - c.start;
      const starts = new Int32Array(n + 1);
      const lexical = new Uint8Array(n);
      const own = Uint8Array.from(tags.slice(c.start, c.end));
      // What begins outside of the stretch begins inside it now.
      if ((own[0] as number) > 0 && (own[0] as number) % 2 === 0) own[0] = (own[0] as number) - 1;
      for (let i = 0; i < n; i++) {
        starts[i] = features.length;
        const made = featuresOf(view, c.start + i, out);
        for (let k = 0; k < made.count; k++) {
          const feature = out[k] as number;
          features.push(feature);
          if (COPIES > 0 && feature % COPIES === 0) {
            const copy = copyOf(feature, domain);
            copies.add(copy);
            features.push(copy);
          }
          if (k === made.lexical - 1) lexical[i] = features.length - (starts[i] as number);
        }
      }
      starts[n] = features.length;
      return { features: Uint32Array.from(features), starts, lexical, tags: own, weight };
    });
  });
}

const adjectives = adjectivesOf(resources, root);

/** Cross-fitting leaves one fold of the documents out. */
const FOLD = option('fold', -1);
const isTrained = ({ id }: LabelledDocument): boolean => FOLD < 0 || foldOf(id) !== FOLD;

const domainOf = (name: string): number => DOMAINS.findIndex((d) => name.startsWith(d));

const chains = [
  ...TRAINED_ON.flatMap((name) =>
    readRecords(join(data, `${name}.ndjson`), read, adjectives)
      .filter(isTrained)
      .flatMap((d) => chainsOf(d, weightIn(name), domainOf(name))),
  ),
  ...own('train')
    .filter(isTrained)
    .flatMap((d) => chainsOf(d, option('own', 2), domainOf('own'))),
  ...blogs
    .filter(isTrained)
    .flatMap((d) => chainsOf(d, option('ewt', 1), domainOf(options.get('ewtway') ?? 'ewt'))),
];
say(
  `${sentenceCount} sentences, ${tokenCount} tokens, ${chains.length} stretches of ${chains.reduce((n, c) => n + c.tags.length, 0)} tokens; ${lost} tokens of names outside`,
);

const index = numberFeatures(chains, LEAST);
say(`${index.size} features`);
const settings = {
  rate: option('rate', 0.1),
  decay: option('decay', 1e-3),
  hide: option('hide', 0.1),
  seed: SEED,
};
const RUNS = option('runs', 1);

/** Weights averaged over training runs with other orders of the chains: their noise falls away. */
function averaged(run: (seed: number) => Field): Field {
  const sum = run(0);
  for (let r = 1; r < RUNS; r++) {
    const next = run(r);
    addTo(sum.values, next.values);
    addTo(sum.transitions, next.transitions);
  }
  return { values: sum.values.map((v) => v / RUNS), transitions: sum.transitions.map((v) => v / RUNS) };
}

const numbered = number(chains, index);
const full = averaged((r) =>
  trainField(numbered, index.size, { ...settings, seed: SEED + 2 * r, epochs: EPOCHS }, null, (e, loss) =>
    say(`epoch ${e + 1}: loss ${loss.toFixed(0)}`),
  ),
);

// Of the features of one row the strongest stays; the others go, and the weights are trained on without them.
const norm = (at: number): number => {
  let sum = 0;
  for (let y = 0; y < LABELS - 1; y++) sum += (full.values[at * (LABELS - 1) + y] as number) ** 2;
  return sum;
};
const owner = new Map<number, readonly [number, number, number]>();
for (const [feature, at] of index) {
  if (copies.has(feature)) continue;
  const strength = norm(at);
  const row = rowOf(feature);
  if (strength > (owner.get(row)?.[2] ?? 0)) owner.set(row, [feature, at, strength]);
}
const kept = new Map<number, number>();
const start = new Float32Array(index.size * (LABELS - 1));
const stay = [
  ...[...owner.values()].map(([feature, at]) => [feature, at] as const),
  ...[...index].filter(([feature]) => copies.has(feature)),
];
for (const [feature, at] of stay) {
  start.set(full.values.subarray(at * (LABELS - 1), (at + 1) * (LABELS - 1)), kept.size * (LABELS - 1));
  kept.set(feature, kept.size);
}
say(`${kept.size} features kept`);
const pruned = number(chains, kept);
const tuned = averaged((r) =>
  trainField(
    pruned,
    kept.size,
    { ...settings, rate: settings.rate / 2, seed: SEED + 1 + 2 * r, epochs: TUNING },
    { values: start, transitions: full.transitions },
    (e, loss) => say(`tuning ${e + 1}: loss ${loss.toFixed(0)}`),
  ),
);

/** The weights in eight bits: what all corpora have in common, and shares of the ways of some. */
function packed(ways: ReadonlyMap<number, number>): { readonly bytes: Buffer; readonly model: MentionModel } {
  const merged = new Map<number, Float32Array>();
  const valuesOf = (at: number): Float32Array =>
    tuned.values.slice(at * (LABELS - 1), (at + 1) * (LABELS - 1));
  for (const [feature, at] of kept) {
    if (copies.has(feature)) continue;
    const values = valuesOf(at);
    for (const [domain, share] of ways) {
      const copy = kept.get(copyOf(feature, domain));
      if (copy === undefined) continue;
      const own = valuesOf(copy);
      for (let y = 0; y < values.length; y++) values[y] = (values[y] as number) + share * (own[y] as number);
    }
    merged.set(feature, values);
  }
  const sizes = [...merged.values()].flatMap((values) => [...values].filter((w) => w !== 0).map(Math.abs));
  sizes.sort((a, b) => a - b);
  const scale = (sizes[Math.floor(sizes.length * 0.9995)] ?? 1) / 127;
  const header = 12 + 4 * LABELS * LABELS;
  const bytes = Buffer.alloc(header + ROWS * ROW_BYTES);
  bytes.writeUInt32LE(MAGIC, 0);
  bytes.writeUInt32LE(FEATURES_VERSION, 4);
  bytes.writeFloatLE(scale, 8);
  tuned.transitions.forEach((w, i) => void bytes.writeFloatLE(w, 12 + 4 * i));
  for (const [feature, values] of merged) {
    const row = header + rowOf(feature) * ROW_BYTES;
    bytes.writeUInt8(checkOf(feature), row);
    values.forEach((value, y) => {
      bytes.writeInt8(Math.max(-127, Math.min(127, Math.round(value / scale))), row + 1 + y);
    });
  }
  const table = new Int8Array(bytes.buffer, bytes.byteOffset + header, ROWS * ROW_BYTES);
  return { bytes, model: createModel(classes, rowsOf(rowBytes(table)), scale, tuned.transitions) };
}

/** `own:0.5,crossner:0.4`: how much of each corpus's way. */
const waysOf = (text: string): ReadonlyMap<number, number> =>
  new Map(
    text.split(',').flatMap((part): [number, number][] => {
      const [name = '', share = '1'] = part.split(':');
      return name === 'common' ? [] : [[domainOf(name), Number(share)]];
    }),
  );
// Other shares of the ways, to look at: `sweep=common;own:1`.
for (const text of (options.get('sweep') ?? '').split(';').filter((t) => t !== '')) {
  say(text);
  for (const line of tableOf(measureAll(data, root, resources, packed(waysOf(text)).model, asTagged)))
    say(line);
}
const ways = waysOf(options.get('ways') ?? 'own:0.5,crossner:0.4');
const { bytes, model } = packed(ways);
const figures = measureAll(data, root, resources, model, asTagged);
for (const line of tableOf(figures)) say(line);

if (options.get('write') !== 'no') {
  writeFileSync(`${models}entities.bin`, bytes);
  writeFileSync(
    `${models}card.json`,
    `${JSON.stringify(
      {
        model: 'mention tagger: linear-chain CRF, hashed features with check bytes, int8 weights',
        featuresVersion: FEATURES_VERSION,
        labels: TAGS,
        seed: SEED,
        settings: { ...settings, epochs: EPOCHS, tuning: TUNING, least: LEAST },
        trainedOn: {
          sentences: sentenceCount,
          tokens: tokenCount,
          files: Object.fromEntries(TRAINED_ON.map((name) => [name, weightIn(name)])),
          ownLabels: option('own', 2),
          weblogs: option('ewt', 1),
          runs: RUNS,
          ways: Object.fromEntries([...ways].map(([domain, share]) => [DOMAINS[domain], share])),
        },
        data: [
          { name: 'CrossNER', text: 'Wikipedia, CC BY-SA', labels: 'MIT (zliucr/CrossNER)' },
          { name: 'Re-DocRED', text: 'Wikipedia, CC BY-SA', labels: 'MIT (tonytan48/Re-DocRED)' },
          {
            name: 'GUM, outside its non-commercial and policy genres',
            text: 'CC BY, CC BY-SA 3.0',
            labels: 'CC BY 4.0 (GUM)',
          },
          { name: 'own labels, split train', text: 'government releases, CC0', labels: 'MIT (this package)' },
          {
            name: 'English Web Treebank, weblogs and newsgroups',
            text: 'CC BY-SA 4.0 (Universal Dependencies)',
            labels: 'MIT (this package)',
          },
          { name: 'word classes of GloVe 6B', text: 'PDDL 1.0' },
        ],
        figures,
      },
      null,
      2,
    )}\n`,
  );
}
