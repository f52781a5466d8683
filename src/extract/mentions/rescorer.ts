/**
 * Whole names judged again: a linear model over what the tagger adds up for each label, the words of a name and around
 * it, and how the same words are labelled elsewhere in the document.
 */
import type { EntityLabel, Token } from '../../document.ts';
import { hashWord } from '../../read/word-classes.ts';
import type { Resources } from '../../resources.ts';
import { EDGE, type FactReader, type TokenFacts } from './facts.ts';
import { type Name, relabelled, type Sight, type TaggedName } from './name.ts';
import { mix } from './templates.ts';
import { addVote, createVotes, shareOf, type Votes } from './votes.ts';

/** The labels, in the order of their weights. */
export const NAME_LABELS: readonly EntityLabel[] = ['PER', 'ORG', 'LOC', 'MISC'];
const KINDS = NAME_LABELS.length;
/** Numbers known of each label, each with one weight whatever the label. */
export const NUMBERS = 11;
/** By how much another label must lead, in log odds. */
const LEAD = 0.5;
/** Names that are nearer than this, in tokens, are neighbours. */
const NEAR = 3;
/** Lengths told apart by the weight of what the tagger adds up. */
const LENGTHS = 4;

/** What is known of one name: hashed features, and NUMBERS numbers for each label in a row. */
export interface NameView {
  readonly features: readonly number[];
  readonly numbers: Float64Array;
}

/** Weights by hash (a power of two of rows, one weight for each label), and one weight a number. */
export interface RescorerWeights {
  readonly rows: Int8Array | Float32Array;
  readonly scale: number;
  readonly numbers: Float32Array;
}

/** The names once more, under the labels of the whole. */
export type Rescorer = (names: readonly TaggedName[], sight: Sight, reader: FactReader) => readonly Name[];

export const RESCORER_MAGIC = 0x31525641;
/** Bytes before the rows: magic "AVR1", scale (f32), weights of the numbers (f32). */
export const RESCORER_HEADER = 8 + 4 * NUMBERS;

/**
 * rescorer.bin: the header, then rows of int8. Little-endian.
 * @throws {Error} when the weights do not fit this code
 */
export function loadRescorer(resources: Resources): Rescorer {
  const bytes = resources.model('rescorer.bin');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0, true) !== RESCORER_MAGIC)
    throw new Error('model/rescorer.bin does not fit this version');
  const numbers = Float32Array.from({ length: NUMBERS }, (_, j) => view.getFloat32(8 + 4 * j, true));
  const rows = new Int8Array(
    bytes.buffer,
    bytes.byteOffset + RESCORER_HEADER,
    bytes.length - RESCORER_HEADER,
  );
  return createRescorer({ rows, scale: view.getFloat32(4, true), numbers });
}

/** The second stage: judges the labels of whole names, with the other names of the document in sight. */
export function createRescorer(weights: RescorerWeights): Rescorer {
  const sums = new Float64Array(KINDS);
  return (names, sight, reader) => {
    const views = viewNames(names, sight, reader);
    return names.map((name, k) => {
      addUp(views[k] as NameView, weights, sums);
      let best = 0;
      for (let y = 1; y < KINDS; y++) if ((sums[y] as number) > (sums[best] as number)) best = y;
      const label = NAME_LABELS[best] as EntityLabel;
      const lead = (sums[best] as number) - (sums[NAME_LABELS.indexOf(name.label)] as number);
      return lead > LEAD ? { ...relabelled(name, label, 'mentions/whole'), margin: lead } : name;
    });
  };
}

/** Writes what speaks for each label, against no name at all, in log odds. */
export function addUp(view: NameView, { rows, scale, numbers }: RescorerWeights, out: Float64Array): void {
  out.fill(0);
  const last = rows.length / KINDS - 1;
  for (const feature of view.features) {
    const row = (feature & last) * KINDS;
    for (let y = 0; y < KINDS; y++) out[y] = (out[y] as number) + scale * (rows[row + y] as number);
  }
  for (let y = 0; y < KINDS; y++)
    for (let j = 0; j < NUMBERS; j++)
      out[y] = (out[y] as number) + (numbers[j] as number) * (view.numbers[y * NUMBERS + j] as number);
}

/** How the words of the names are labelled in the document. */
interface Evidence {
  /** The share of each label, by name, after those of the tagger alone. */
  readonly shares: readonly Float64Array[];
  /** Hash of the wording, by name. */
  readonly wordings: readonly number[];
  readonly whole: Votes;
  /** By the last and by the first word of longer names, and by the last word of all. */
  readonly lasts: Votes;
  readonly firsts: Votes;
  readonly ends: Votes;
}

/** What is known of each name of a document. */
export function viewNames(
  names: readonly TaggedName[],
  sight: Sight,
  reader: FactReader,
): readonly NameView[] {
  const evidence = evidenceOf(names, sight);
  return names.map((_, k) => ({
    features: featuresOf(names, k, evidence, sight, reader),
    numbers: numbersOf(names, k, evidence, sight),
  }));
}

function evidenceOf(names: readonly TaggedName[], { tokens }: Sight): Evidence {
  const evidence = {
    shares: names.map(({ scores }) => sharesOf(scores)),
    wordings: names.map(({ first, last }) => wordingOf(tokens, first, last)),
    whole: createVotes(),
    lasts: createVotes(),
    firsts: createVotes(),
    ends: createVotes(),
  };
  names.forEach(({ first, last }, k) => {
    const shares = evidence.shares[k] as Float64Array;
    addVote(evidence.whole, evidence.wordings[k] as number, shares);
    addVote(evidence.ends, hashWord((tokens[last] as Token).lower), shares);
    if (first === last) return;
    addVote(evidence.lasts, hashWord((tokens[last] as Token).text), shares);
    addVote(evidence.firsts, hashWord((tokens[first] as Token).text), shares);
  });
  return evidence;
}

function wordingOf(tokens: readonly Token[], first: number, last: number): number {
  let hash = 0;
  for (let i = first; i <= last; i++) hash = mix(201, hash, hashWord((tokens[i] as Token).text) | 0, 0);
  return hash;
}

/** The scores of the labels as probabilities beside that of no name. */
function sharesOf(scores: readonly number[]): Float64Array {
  const shares = new Float64Array(KINDS);
  const top = Math.max(0, ...scores);
  let total = Math.exp(-top);
  for (let y = 0; y < scores.length; y++) {
    shares[y] = Math.exp((scores[y] as number) - top);
    total += shares[y] as number;
  }
  for (let y = 0; y < KINDS; y++) shares[y] = (shares[y] as number) / total;
  return shares;
}

const sumOf = (shares: Float64Array): number => shares.reduce((sum, share) => sum + share, 0);

/** The name before or behind another, when it is near and no first word of a sentence stands at its beginning. */
function isNear(name: Name | undefined, next: Name | undefined, isFirst: Sight['isFirst']): boolean {
  return name !== undefined && next !== undefined && next.first - name.last <= NEAR && !isFirst(next.first);
}

function numbersOf(
  names: readonly TaggedName[],
  k: number,
  { shares, wordings, whole, lasts, firsts, ends }: Evidence,
  { tokens, isFirst }: Sight,
): Float64Array {
  const name = names[k] as TaggedName;
  const { first, last } = name;
  const length = last - first + 1;
  const own = shares[k] as Float64Array;
  const none = 1 - sumOf(own);
  const before = isNear(names[k - 1], name, isFirst) ? shares[k - 1] : undefined;
  const after = isNear(name, names[k + 1], isFirst) ? shares[k + 1] : undefined;
  const end = tokens[last] as Token;
  const numbers = new Float64Array(KINDS * NUMBERS);
  for (let y = 0; y < KINDS; y++) {
    const at = y * NUMBERS;
    numbers[at + Math.min(length, LENGTHS) - 1] = (name.scores[y] ?? 0) / 4;
    numbers[at + 4] = Math.log(((own[y] as number) + 0.01) / (none + 0.01));
    numbers[at + 5] = shareOf(whole, wordings[k] as number, own, y);
    if (length === 1) {
      numbers[at + 6] = shareOf(lasts, hashWord(end.text), null, y);
      numbers[at + 7] = shareOf(firsts, hashWord(end.text), null, y);
    } else numbers[at + 8] = shareOf(ends, hashWord(end.lower), own, y);
    numbers[at + 9] = before?.[y] ?? 0;
    numbers[at + 10] = after?.[y] ?? 0;
  }
  return numbers;
}

const lengthOf = (length: number): number =>
  length <= 1 ? 0 : length <= 2 ? 1 : length <= 4 ? 2 : length <= 8 ? 3 : 4;
const bit = (yes: boolean): number => (yes ? 1 : 0);

function featuresOf(
  names: readonly Name[],
  k: number,
  { shares, wordings, whole }: Evidence,
  { tokens, isFirst }: Sight,
  reader: FactReader,
): readonly number[] {
  const name = names[k] as Name;
  const { first, last } = name;
  const factsAt = (i: number): TokenFacts => {
    const token = tokens[i];
    return token ? reader.of(token) : EDGE;
  };
  const length = last - first + 1;
  const size = lengthOf(length);
  const wording = wordings[k] as number;
  const head = factsAt(last);
  const start = factsAt(first);
  const p = isFirst(first) ? EDGE : factsAt(first - 1);
  const pp = p === EDGE || isFirst(first - 1) ? EDGE : factsAt(first - 2);
  const n = isFirst(last + 1) ? EDGE : factsAt(last + 1);
  const nn = n === EDGE || isFirst(last + 2) ? EDGE : factsAt(last + 2);
  let lists = 0;
  let small = 0;
  for (let i = first; i <= last; i++) {
    const facts = factsAt(i);
    lists |= facts.lists;
    if (!facts.capital) small++;
  }
  const { label, share, pair } = bestOf(shares[k] as Float64Array);
  const features: number[] = [];
  const put = (template: number, a: number, b = 0, c = 0): void => {
    features.push(mix(300 + template, a, b, c));
  };
  put(0, label, Math.round(4 * share));
  put(1, pair);
  put(2, wording);
  put(3, head.word, size);
  put(4, head.c1024, size);
  put(5, head.c256, label);
  put(6, start.word, size);
  put(7, start.c256, head.c256);
  put(8, head.suffixes[2] ?? 0, size);
  put(9, Math.min(length, 6), small, label);
  put(10, p.word, label);
  put(11, n.word, label);
  put(12, p.c1024, pair);
  put(13, n.c1024, pair);
  put(14, p.c256, head.c256);
  put(15, n.c256, head.c256);
  put(16, pp.word, p.word);
  put(17, n.word, nn.word);
  put(18, head.lists, lists, size);
  put(19, head.shape, label);
  put(20, pair, bit(isFirst(first)), lengthOf(whole.get(wording)?.count ?? 0));
  put(21, p.c64, n.c64, label);
  put(22, pp.c256, label);
  put(23, nn.c256, label);
  put(24, label, head.lowered, size);
  put(25, bit(isNear(names[k - 1], name, isFirst)), bit(isNear(name, names[k + 1], isFirst)), label);
  return features;
}

/** The label with the largest share, and with the next one as one number. */
function bestOf(shares: Float64Array): {
  readonly label: number;
  readonly share: number;
  readonly pair: number;
} {
  let label = 0;
  for (let y = 1; y < KINDS; y++) if ((shares[y] as number) > (shares[label] as number)) label = y;
  let next = label === 0 ? 1 : 0;
  for (let y = 1; y < KINDS; y++)
    if (y !== label && (shares[y] as number) > (shares[next] as number)) next = y;
  return { label, share: shares[label] as number, pair: label * KINDS + next };
}
