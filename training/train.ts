/**
 * Trains the mention tagger: `node scripts/run.mjs training/train.ts DATA [EPOCHS]`, DATA being the folder with the
 * labelled files that card.json credits. Averaged structured perceptron (Collins 2002), fixed seed, same input same
 * weights. Writes src/resources/model/entities.bin, classes.bin and card.json.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Token } from '../src/document.ts';
import {
  type Casing,
  FEATURES_VERSION,
  factsOf,
  hashWord,
  MOST,
  ROWS,
  rowsOf,
  TAGS,
} from '../src/extract/mentions/features.ts';
import { casingOf, loadNameLists } from '../src/extract/mentions/lists.ts';
import { loadClasses } from '../src/extract/mentions/model.ts';
import { createTokenizer } from '../src/read/tokens.ts';
import { openResources } from '../src/resources.ts';

declare const RESOURCES_URL: string;
const LABELS = TAGS.length;
const SEED = 20_261_124;

const TRAIN = [
  'crossner-ai.train',
  'crossner-ai.dev',
  'crossner-literature.train',
  'crossner-literature.dev',
  'crossner-music.train',
  'crossner-music.dev',
  'crossner-science.train',
  'crossner-science.dev',
  'crossner-politics.train',
  'gum-other',
  'redocred.dev',
  'redocred.test',
];

interface Example {
  readonly rows: Int32Array;
  readonly starts: Int32Array;
  readonly tags: Uint8Array;
}
interface Line {
  readonly doc: string;
  readonly text: string;
  readonly entities: readonly { readonly start: number; readonly end: number; readonly type: string }[];
}

const LABEL: Readonly<Record<string, string>> = {
  PER: 'PER',
  ORG: 'ORG',
  LOC: 'LOC',
  FAC: 'LOC',
  MISC: 'MISC',
  NORP: 'MISC',
};

const [data, epochsGiven] = process.argv.slice(2);
if (!data) throw new Error('usage: training/train.ts DATA [EPOCHS]');
const epochs = Number(epochsGiven ?? 6);
const models = `${fileURLToPath(RESOURCES_URL)}model/`;

writeClasses(`${data}/clusters-50k.tsv`);
const resources = openResources();
const tokenizer = createTokenizer(resources);
const classes = loadClasses(resources);
const lists = loadNameLists(resources);

const examples = TRAIN.flatMap((name) => {
  const lines = readFileSync(`${data}/${name}.ndjson`, 'utf8')
    .split('\n')
    .filter((l) => l.trim() !== '')
    .map((l) => JSON.parse(l) as Line);
  const documents = new Map<string, Line[]>();
  for (const line of lines)
    documents.set(line.doc ?? line.text, [...(documents.get(line.doc ?? line.text) ?? []), line]);
  return [...documents.values()].flatMap((sentences) => {
    const tokens = sentences.map((s) => tokenizer.tokenize(s.text, 0, s.text.length, []));
    const casing = casingOf(tokens);
    return sentences.map((s, i) => exampleOf(tokens[i] as Token[], s, casing));
  });
}).filter((e) => e.tags.length > 0);

/** The word classes as sorted hashes with their 1024-way and 64-way class. */
function writeClasses(path: string): void {
  const rows = readFileSync(path, 'utf8')
    .split('\n')
    .filter((l) => l !== '' && !l.startsWith('#'))
    .map((l) => l.split('\t'));
  const found = new Map<number, [number, number]>();
  for (const [word = '', coarse, , fine] of rows) {
    const hash = hashWord(word);
    if (!found.has(hash) && /^\d+$/.test(coarse ?? '')) found.set(hash, [Number(fine), Number(coarse)]);
  }
  const sorted = [...found.entries()].sort((a, b) => a[0] - b[0]);
  const buffer = Buffer.alloc(4 + 7 * sorted.length);
  buffer.writeUInt32LE(sorted.length, 0);
  sorted.forEach(([hash, [fine, coarse]], i) => {
    buffer.writeUInt32LE(hash, 4 + 4 * i);
    buffer.writeUInt16LE(fine, 4 + 4 * sorted.length + 2 * i);
    buffer.writeUInt8(coarse, 4 + 6 * sorted.length + i);
  });
  writeFileSync(`${models}classes.bin`, buffer);
}

function exampleOf(tokens: readonly Token[], line: Line, casing: Casing): Example {
  const facts = tokens.map((t) => factsOf(t, classes, casing, lists));
  const rows: number[] = [];
  const starts = new Int32Array(tokens.length + 1);
  const scratch = new Int32Array(MOST);
  const tags = new Uint8Array(tokens.length);
  tokens.forEach((token, i) => {
    starts[i] = rows.length;
    const n = rowsOf(facts, i, scratch);
    for (let k = 0; k < n; k++) rows.push(scratch[k] as number);
    const entity = line.entities.find((e) => LABEL[e.type] && token.start >= e.start && token.end <= e.end);
    if (entity) {
      const inside = i > 0 && (tokens[i - 1] as Token).start >= entity.start;
      tags[i] = TAGS.indexOf(`${inside ? 'I' : 'B'}-${LABEL[entity.type]}` as (typeof TAGS)[number]);
    }
  });
  starts[tokens.length] = rows.length;
  return { rows: Int32Array.from(rows), starts, tags };
}

const weights = new Float32Array(ROWS * LABELS);
const sums = new Float64Array(ROWS * LABELS);
const transitions = new Float32Array(LABELS * LABELS);
const transitionSums = new Float64Array(LABELS * LABELS);
let step = 1;
let state = SEED;
const random = (): number => {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return state / 2 ** 32;
};

function viterbi(e: Example): Uint8Array {
  const n = e.tags.length;
  const score = new Float64Array(n * LABELS);
  const back = new Uint8Array(n * LABELS);
  for (let i = 0; i < n; i++) {
    for (let y = 0; y < LABELS; y++) {
      let own = 0;
      for (let k = e.starts[i] as number; k < (e.starts[i + 1] as number); k++)
        own += weights[(e.rows[k] as number) * LABELS + y] as number;
      let best = -1e18;
      let from = 0;
      for (let x = 0; x < LABELS; x++) {
        if (y > 0 && y % 2 === 0 && x !== y && x !== y - 1) continue;
        if (i === 0 && x !== 0) continue;
        const path =
          i === 0 ? 0 : (score[(i - 1) * LABELS + x] as number) + (transitions[x * LABELS + y] as number);
        if (path > best) {
          best = path;
          from = x;
        }
      }
      score[i * LABELS + y] = best === -1e18 ? -1e18 : best + own;
      back[i * LABELS + y] = from;
    }
  }
  const tags = new Uint8Array(n);
  let best = 0;
  for (let y = 1; y < LABELS; y++)
    if ((score[(n - 1) * LABELS + y] as number) > (score[(n - 1) * LABELS + best] as number)) best = y;
  for (let i = n - 1; i >= 0; i--) {
    tags[i] = best;
    best = back[i * LABELS + best] as number;
  }
  return tags;
}

const order = examples.map((_, i) => i);
for (let epoch = 0; epoch < epochs; epoch++) {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j] as number, order[i] as number];
  }
  let wrong = 0;
  for (const index of order) {
    const e = examples[index] as Example;
    const guess = viterbi(e);
    for (let i = 0; i < guess.length; i++) {
      const gold = e.tags[i] as number;
      const got = guess[i] as number;
      const change = (y: number, by: number): void => {
        for (let k = e.starts[i] as number; k < (e.starts[i + 1] as number); k++) {
          const at = (e.rows[k] as number) * LABELS + y;
          (weights[at] as number) += by;
          (sums[at] as number) += by * step;
        }
      };
      if (gold !== got) {
        wrong++;
        change(gold, 1);
        change(got, -1);
      }
      if (i > 0 && (gold !== got || e.tags[i - 1] !== guess[i - 1])) {
        const g = (e.tags[i - 1] as number) * LABELS + gold;
        const p = (guess[i - 1] as number) * LABELS + got;
        (transitions[g] as number) += 1;
        (transitionSums[g] as number) += step;
        (transitions[p] as number) -= 1;
        (transitionSums[p] as number) -= step;
      }
    }
    step++;
  }
  process.stderr.write(`epoch ${epoch + 1}: ${wrong} wrong tags\n`);
}

// The average of all weight vectors, in eight bits.
const averaged = weights.map((w, i) => w - (sums[i] as number) / step);
const limit = [...averaged]
  .map(Math.abs)
  .filter((w) => w > 0)
  .sort((a, b) => a - b);
const scale = (limit[Math.floor(limit.length * 0.9995)] ?? 1) / 127;
const buffer = Buffer.alloc(12 + 4 * LABELS * LABELS + ROWS * LABELS);
buffer.writeUInt32LE(0x314d5641, 0);
buffer.writeUInt32LE(FEATURES_VERSION, 4);
buffer.writeFloatLE(scale, 8);
transitions.forEach((w, i) => {
  buffer.writeFloatLE(w - (transitionSums[i] as number) / step, 12 + 4 * i);
});
averaged.forEach((w, i) => {
  buffer.writeInt8(Math.max(-127, Math.min(127, Math.round(w / scale))), 12 + 4 * LABELS * LABELS + i);
});
writeFileSync(`${models}entities.bin`, buffer);
const tokens = examples.reduce((n, e) => n + e.tags.length, 0);
writeFileSync(
  `${models}card.json`,
  `${JSON.stringify(
    {
      model: 'mention tagger: linear chain, averaged structured perceptron, hashed features, int8 weights',
      featuresVersion: FEATURES_VERSION,
      labels: TAGS,
      seed: SEED,
      epochs,
      trainedOn: { sentences: examples.length, tokens, files: TRAIN },
      data: [
        { name: 'CrossNER', text: 'Wikipedia, CC BY-SA', labels: 'MIT (zliucr/CrossNER)' },
        { name: 'Re-DocRED', text: 'Wikipedia, CC BY-SA', labels: 'MIT (tonytan48/Re-DocRED)' },
        {
          name: 'GUM, outside its non-commercial and policy genres',
          text: 'CC BY, CC BY-SA 3.0',
          labels: 'CC BY 4.0 (GUM)',
        },
        { name: 'word classes of GloVe 6B', text: 'PDDL 1.0' },
      ],
      figures: 'see npm run evaluate (actors); the development sets are not trained on',
    },
    null,
    2,
  )}\n`,
);
process.stderr.write(`${examples.length} sentences, ${tokens} tokens; scale ${scale}\n`);
