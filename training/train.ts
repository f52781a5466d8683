/**
 * Trains the mention tagger: `node scripts/run.mjs training/train.ts DATA [OPTION=VALUE ...]`, DATA being the folder
 * with the labelled files that card.json credits. Fixed seed, same input same weights. Writes
 * src/resources/model/entities.bin and card.json; classes.bin must be there (training/classes.ts).
 */
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Token } from '../src/document.ts';
import { createFactReader } from '../src/extract/mentions/facts.ts';
import { FEATURES_VERSION, featuresOf, MOST, TAGS, viewOf } from '../src/extract/mentions/features.ts';
import { candidatesOf, findMentions } from '../src/extract/mentions/index.ts';
import { loadWordLists } from '../src/extract/mentions/lists.ts';
import {
  checkOf,
  createModel,
  loadClasses,
  MAGIC,
  ROW_BYTES,
  ROWS,
  rowOf,
} from '../src/extract/mentions/model.ts';
import { openResources } from '../src/resources.ts';
import { type Chain, LABELS, number, numberFeatures, trainField } from './crf.ts';
import { createReader, halfOf, type LabelledDocument, readCorpus, readOwn, readRecords } from './data.ts';
import { countNames, f1Of, TYPES } from './score.ts';

declare const RESOURCES_URL: string;

const [data, ...given] = process.argv.slice(2);
if (!data) throw new Error('usage: training/train.ts DATA [OPTION=VALUE ...]');
const options = new Map(given.map((o) => o.split('=') as [string, string]));
const option = (name: string, value: number): number => Number(options.get(name) ?? value);
const SEED = option('seed', 20_261_124);
const EPOCHS = option('epochs', 8);
const TUNING = option('tuning', 6);
const LEAST = option('least', 2);

/** Files, and how much their sentences count. */
const TRAIN: readonly (readonly [string, number])[] = [
  ['crossner-ai.train', 1],
  ['crossner-ai.dev', 1],
  ['crossner-literature.train', 1],
  ['crossner-literature.dev', 1],
  ['crossner-music.train', 1],
  ['crossner-music.dev', 1],
  ['crossner-science.train', 1],
  ['crossner-science.dev', 1],
  ['crossner-politics.train', option('politics', 2)],
  ['gum-other', option('gum', 1)],
  ['redocred.dev', option('redocred', 1)],
  ['redocred.test', option('redocred', 1)],
];

const say = (line: string): void => void process.stderr.write(`${line}\n`);
const models = `${fileURLToPath(RESOURCES_URL)}model/`;
const root = dirname(dirname(process.argv[1] as string));
const resources = openResources();
const classes = loadClasses(resources);
const lists = loadWordLists(resources);
const read = createReader(resources);
const corpus = readCorpus(join(data, '../../corpus/releases.ndjson.gz'));
const own = (split: 'train' | 'held'): readonly LabelledDocument[] =>
  readOwn(join(root, 'training/labels/actors.ndjson'), corpus, split, read);

let lost = 0;
let tokenCount = 0;
let sentenceCount = 0;

function chainsOf({ document, names, labelled }: LabelledDocument, weight: number): readonly Chain[] {
  const sentences = document.sentences.map((s) => document.tokens.slice(s.firstToken, s.endToken));
  const reader = createFactReader(sentences, classes, lists);
  const out = new Uint32Array(MOST);
  let name = 0;
  const sorted = [...names].sort((a, b) => a.start - b.start);
  return sentences.flatMap((tokens, s) => {
    const { start, end } = document.sentences[s] as (typeof document.sentences)[number];
    if (labelled && !labelled.some((span) => span.start <= start + 1 && end <= span.end + 1)) return [];
    sentenceCount++;
    tokenCount += tokens.length;
    const tags = new Uint8Array(tokens.length);
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i] as Token;
      while (name < sorted.length && (sorted[name]?.end ?? 0) <= token.start) name++;
      const entity = sorted[name];
      if (!entity || token.end <= entity.start || token.end > entity.end) continue;
      const inside = i > 0 && (tokens[i - 1] as Token).start >= entity.start && (tags[i - 1] as number) > 0;
      tags[i] = TAGS.indexOf(`${inside ? 'I' : 'B'}-${entity.type}`);
    }
    const view = viewOf(tokens.map((t) => reader.of(t)));
    const candidates = candidatesOf(tokens);
    const covered = new Set(
      candidates.flatMap((c) => Array.from({ length: c.end - c.start }, (_, k) => c.start + k)),
    );
    for (let i = 0; i < tags.length; i++) if (tags[i] !== 0 && !covered.has(i)) lost++;
    return candidates.map((c): Chain => {
      const features: number[] = [];
      const n = c.end - c.start;
      const starts = new Int32Array(n + 1);
      const lexical = new Uint8Array(n);
      const own = tags.slice(c.start, c.end);
      // What begins outside of the stretch begins inside it now.
      if ((own[0] as number) > 0 && (own[0] as number) % 2 === 0) own[0] = (own[0] as number) - 1;
      for (let i = 0; i < n; i++) {
        starts[i] = features.length;
        const made = featuresOf(view, c.start + i, out);
        lexical[i] = made.lexical;
        for (let k = 0; k < made.count; k++) features.push(out[k] as number);
      }
      starts[n] = features.length;
      return { features: Uint32Array.from(features), starts, lexical, tags: own, weight };
    });
  });
}

const chains = [
  ...TRAIN.flatMap(([name, weight]) =>
    readRecords(join(data, `${name}.ndjson`), read).flatMap((d) => chainsOf(d, weight)),
  ),
  ...own('train').flatMap((d) => chainsOf(d, option('own', 3))),
];
say(
  `${sentenceCount} sentences, ${tokenCount} tokens, ${chains.length} stretches of ${chains.reduce((n, c) => n + c.tags.length, 0)} tokens; ${lost} tokens of names outside`,
);

const index = numberFeatures(chains, LEAST);
say(`${index.size} features`);
const settings = {
  rate: option('rate', 0.1),
  decay: option('decay', 1e-4),
  hide: option('hide', 0.1),
  seed: SEED,
};
const full = trainField(number(chains, index), index.size, { ...settings, epochs: EPOCHS }, null, (e, loss) =>
  say(`epoch ${e + 1}: loss ${loss.toFixed(0)}`),
);

// Of the features of one row the strongest stays; the others go, and the weights are trained on without them.
const norm = (at: number): number => {
  let sum = 0;
  for (let y = 0; y < LABELS - 1; y++) sum += (full.values[at * (LABELS - 1) + y] as number) ** 2;
  return sum;
};
const owner = new Map<number, readonly [number, number, number]>();
for (const [feature, at] of index) {
  const strength = norm(at);
  const row = rowOf(feature);
  if (strength > (owner.get(row)?.[2] ?? 0)) owner.set(row, [feature, at, strength]);
}
const kept = new Map<number, number>();
const start = new Float32Array(owner.size * (LABELS - 1));
for (const [feature, at] of owner.values()) {
  start.set(full.values.subarray(at * (LABELS - 1), (at + 1) * (LABELS - 1)), kept.size * (LABELS - 1));
  kept.set(feature, kept.size);
}
say(`${kept.size} features kept`);
const tuned = trainField(
  number(chains, kept),
  kept.size,
  { ...settings, rate: settings.rate / 2, seed: SEED + 1, epochs: TUNING },
  { values: start, transitions: full.transitions },
  (e, loss) => say(`tuning ${e + 1}: loss ${loss.toFixed(0)}`),
);

// Eight bits a weight.
const sizes = tuned.values
  .filter((w) => w !== 0)
  .map(Math.abs)
  .sort();
const scale = (sizes[Math.floor(sizes.length * 0.9995)] ?? 1) / 127;
const header = 12 + 4 * LABELS * LABELS;
const buffer = Buffer.alloc(header + ROWS * ROW_BYTES);
buffer.writeUInt32LE(MAGIC, 0);
buffer.writeUInt32LE(FEATURES_VERSION, 4);
buffer.writeFloatLE(scale, 8);
tuned.transitions.forEach((w, i) => void buffer.writeFloatLE(w, 12 + 4 * i));
for (const [feature, at] of kept) {
  const row = header + rowOf(feature) * ROW_BYTES;
  buffer.writeUInt8(checkOf(feature), row);
  for (let y = 0; y < LABELS - 1; y++) {
    const w = Math.round((tuned.values[at * (LABELS - 1) + y] as number) / scale);
    buffer.writeInt8(Math.max(-127, Math.min(127, w)), row + 1 + y);
  }
}
const model = createModel(
  classes,
  new Int8Array(buffer.buffer, buffer.byteOffset + header, ROWS * ROW_BYTES),
  scale,
  tuned.transitions,
);

/** Figures on what was not trained on. */
function measure(name: string, documents: readonly LabelledDocument[]): Record<string, number> {
  const counts = countNames(documents, (d) => findMentions(d, model, lists));
  const round = (x: number): number => Math.round(x * 10) / 10;
  const three = ['PER', 'ORG', 'LOC'];
  const figures: Record<string, number> = {
    exact: round(f1Of(counts, 'exact', three)),
    relaxed: round(f1Of(counts, 'relaxed', three)),
    ...Object.fromEntries(TYPES.map((t) => [t, round(f1Of(counts, 'exact', [t]))])),
  };
  say(
    `${name.padEnd(24)} ${Object.entries(figures)
      .map(([k, v]) => `${k} ${v.toFixed(1)}`)
      .join('  ')}`,
  );
  return figures;
}
const policy = readRecords(join(data, 'gum-policy.ndjson'), read);
const figures = {
  'gum-policy A': measure(
    'gum-policy A',
    policy.filter((d) => halfOf(d.id) === 'A'),
  ),
  'gum-policy B': measure(
    'gum-policy B',
    policy.filter((d) => halfOf(d.id) === 'B'),
  ),
  'crossner-politics.dev': measure(
    'crossner-politics.dev',
    readRecords(join(data, 'crossner-politics.dev.ndjson'), read),
  ),
  re3d: measure('re3d', readRecords(join(data, 're3d.ndjson'), read)),
  'uner-ewt.dev': measure('uner-ewt.dev', readRecords(join(data, 'uner-ewt.dev.ndjson'), read)),
  'own labels, held': measure('own labels, held', own('held')),
};

if (options.get('write') !== 'no') {
  writeFileSync(`${models}entities.bin`, buffer);
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
          files: Object.fromEntries(TRAIN),
          ownLabels: option('own', 3),
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
          { name: 'word classes of GloVe 6B', text: 'PDDL 1.0' },
        ],
        figures,
      },
      null,
      2,
    )}\n`,
  );
}
