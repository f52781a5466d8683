/** What each step of the pipeline costs on the same texts, beside wink-nlp on whole text. */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pipeline, unread } from '../src/analyzer.ts';
import type { Document } from '../src/document.ts';
import { openResources } from '../src/resources.ts';
import { sample } from './corpus.ts';
import { markdown, median, medianRatio, taskResult } from './measure.ts';

/** CPU milliseconds by the name of a step, and of wink-nlp under its own. */
export interface StageCosts {
  readonly bytes: number;
  readonly cpuMs: Readonly<Record<string, number>>;
}

interface Place {
  readonly script: string;
  readonly folder: string;
  readonly quick: boolean;
}

const WINK = 'wink-nlp, whole text';

const cpuMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** A task of a process of its own: all texts of a JSON file, when warm; each step over what the steps before made. */
export function runStagesTask(file: string): StageCosts {
  const texts = JSON.parse(readFileSync(file, 'utf8')) as readonly string[];
  const steps = pipeline(openResources());
  const require = createRequire(import.meta.url);
  const winkNLP = require('wink-nlp') as (model: unknown) => { readDoc(text: string): unknown };
  const wink = winkNLP(require('wink-eng-lite-web-model'));
  const costs: Record<string, number> = {};
  const time = <T>(name: string, measured: boolean, run: () => T): T => {
    const before = cpuMs();
    const result = run();
    if (measured) costs[name] = (costs[name] ?? 0) + cpuMs() - before;
    return result;
  };
  for (const measured of [false, true]) {
    const list = measured ? texts : texts.slice(0, Math.ceil(texts.length / 5));
    let documents: readonly Document[] = list.map((text) => unread({ id: 'bench', text }, {}));
    for (const step of steps)
      documents = time(step.name, measured, () => documents.map((document) => step.run(document, {})));
    time(WINK, measured, () => list.map((text) => wink.readDoc(text)).length);
  }
  return { bytes: texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0), cpuMs: costs };
}

/** Markdown: megabytes a second of every step, and how many times wink-nlp's rate that is. */
export function stagesPart(
  { script, folder, quick }: Place,
  texts: readonly string[],
  corpus: string,
): string {
  const file = join(folder, 'stages.json');
  writeFileSync(file, JSON.stringify(sample(texts, quick ? 500_000 : 2_000_000)));
  const rounds: StageCosts[] = [];
  for (let round = 0; round < (quick ? 1 : 3); round++) {
    const result = taskResult<StageCosts>(script, ['stages', '-', '-', file]);
    if (!result) throw new Error('the stages did not finish');
    rounds.push(result);
  }
  const names = Object.keys(rounds[0]?.cpuMs ?? {});
  const costs = (name: string): number[] => rounds.map((round) => round.cpuMs[name] ?? 0);
  const rows = names.map((name) => [
    name,
    median(rounds.map((round) => round.bytes / 1000 / (round.cpuMs[name] || Number.NaN))).toFixed(2),
    medianRatio(costs(WINK), costs(name)).toFixed(2),
  ]);
  return [
    `## The steps: ${corpus}`,
    'Each step over what the steps before it made; wink-nlp reads whole text with its default pipe, in the same process.',
    markdown(['step', 'MB/s', 'x wink-nlp'], rows),
  ].join('\n\n');
}
