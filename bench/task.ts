/** What a measuring process does: it prepares, warms up, measures its own CPU time and prints one JSON object. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { setFlagsFromString } from 'node:v8';
import { PATIENCE } from '../src/cli/start.ts';
import { type Reading, runDatesTask } from './dates.ts';
import { SHAPES } from './shapes.ts';
import { runStagesTask, type StageCosts } from './stages.ts';

export interface Throughput {
  readonly bytes: number;
  readonly cpuMs: number;
  readonly peakMb: number;
}

/** Reads texts one after the other, or as its interface for many has it. */
type Reader = (texts: readonly string[]) => void;

const oneByOne =
  (read: (text: string) => unknown): Reader =>
  (texts) => {
    for (const text of texts) read(text);
  };

/** The built library, as a program imports it. */
async function openAvow(library: string): Promise<Reader> {
  const { createAnalyzer } = (await import(library)) as {
    createAnalyzer(): { analyzeAll(texts: readonly string[]): Iterable<unknown> };
  };
  const analyzer = createAnalyzer();
  return (texts) => {
    for (const _ of analyzer.analyzeAll(texts));
  };
}

/** wink-nlp with all its annotations, from its documentation's first example. */
function openWink(): Reader {
  const require = createRequire(import.meta.url);
  const winkNLP = require('wink-nlp') as (model: unknown) => { readDoc(text: string): unknown };
  const nlp = winkNLP(require('wink-eng-lite-web-model'));
  return oneByOne((text) => nlp.readDoc(text));
}

/** compromise with its default build. */
function openCompromise(): Reader {
  return oneByOne(createRequire(import.meta.url)('compromise') as (text: string) => unknown);
}

const cpuMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

function measure(read: Reader, warmUp: readonly string[], texts: readonly string[]): Throughput {
  read(warmUp);
  const before = cpuMs();
  read(texts);
  return {
    bytes: texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0),
    cpuMs: cpuMs() - before,
    peakMb: process.resourceUsage().maxRSS / 1024,
  };
}

/**
 * `task NAME LIBRARY ARGUMENTS`. texts READER FILE: all texts of a JSON file, after half of them. length FILE SIZE:
 * slices of one long text, each one document. dates - READER FILE: the dates of all texts. shape NAME SIZE: one hostile text.
 */
export async function runTask([name, library, a, b]: readonly string[]): Promise<
  Throughput | Reading | StageCosts
> {
  if (name === undefined || library === undefined || a === undefined || b === undefined)
    throw new Error('bench tasks are started by the bench');
  if (name === 'dates') return runDatesTask(a, b);
  if (name === 'stages') return runStagesTask(b);
  if (name === 'texts') {
    // As the command runs; the peers are given the same.
    setFlagsFromString(PATIENCE);
    const texts = JSON.parse(readFileSync(b, 'utf8')) as readonly string[];
    const read = a === 'avow' ? await openAvow(library) : a === 'wink-nlp' ? openWink() : openCompromise();
    return measure(read, texts.slice(0, Math.ceil(texts.length / 2)), texts);
  }
  const read = await openAvow(library);
  if (name === 'length') {
    const text = readFileSync(a, 'utf8');
    const size = Number(b);
    const count = Math.max(1, Math.min(2_000, Math.floor(2_000_000 / size)));
    const step = Math.floor((text.length - size) / count);
    const slices = Array.from({ length: count }, (_, i) => text.slice(i * step, i * step + size));
    return measure(read, [text.slice(0, 500_000), ...(count > 5 ? slices.slice(0, 5) : [])], slices);
  }
  const shape = SHAPES.find((candidate) => candidate.name === a);
  if (name !== 'shape' || !shape) throw new Error(`no bench task ${name} ${a}`);
  return measure(read, [shape.make(20_000)], [shape.make(Number(b))]);
}
