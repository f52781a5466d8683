/** The dates stage alone, over tokens that exist already, beside libraries that read dates from whole text. */

import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { unread } from '../src/analyzer.ts';
import type { Document } from '../src/document.ts';
import { datesStep } from '../src/extract/dates/index.ts';
import { blocksStep, tokensStep } from '../src/read/index.ts';
import { openResources } from '../src/resources.ts';
import { joined, sample } from './corpus.ts';
import { markdown, median, medianRatio, taskResult } from './measure.ts';

export interface Reading {
  /** UTF-16 code units. */
  readonly characters: number;
  readonly cpuMs: number;
  /** Expressions found. */
  readonly found: number;
}

/** Gives the number of dates in a text; what is prepared for a text is not measured. */
type Prepare = (text: string) => () => number;

const require = createRequire(import.meta.url);

/** Our stage; blocks and tokens are made before. */
function openStage(): Prepare {
  const resources = openResources();
  const before = [blocksStep(resources), tokensStep(resources)];
  const dates = datesStep(resources);
  return (text) => {
    const empty: Document = unread({ id: 'bench', text }, {});
    const document = before.reduce((made, step) => step.run(made, {}), empty);
    return () => dates.run(document, {}).annotations.length;
  };
}

/** chrono-node, as its documentation's first example. */
function openChrono(): Prepare {
  const chrono = require('chrono-node') as { parse(text: string): readonly unknown[] };
  return (text) => () => chrono.parse(text).length;
}

/** compromise with its plugin for dates. */
function openCompromiseDates(): Prepare {
  interface View {
    dates(): { get(): readonly unknown[] };
  }
  const nlp = require('compromise') as ((text: string) => View) & { plugin(plugin: unknown): void };
  nlp.plugin(require('compromise-dates'));
  return (text) => () => nlp(text).dates().get().length;
}

/** Recognizers-Text, its model for dates and times in English. */
function openRecognizers(): Prepare {
  const { recognizeDateTime } = require('@microsoft/recognizers-text-date-time') as {
    recognizeDateTime(text: string, culture: string): readonly unknown[];
  };
  return (text) => () => recognizeDateTime(text, 'en-us').length;
}

const READERS: readonly (readonly [name: string, open: () => Prepare, characters: number])[] = [
  ['avow, dates stage', openStage, 2_000_000],
  ['chrono-node', openChrono, 2_000_000],
  ['compromise-dates', openCompromiseDates, 60_000],
  ['Recognizers-Text', openRecognizers, 10_000],
];

const cpuMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Warming up ends after so many milliseconds, or after so many rounds over the texts. */
const WARM_UP = 4_000;
const ROUNDS = 4;

/** A task of a process of its own: all texts of a JSON file, when warm. @throws {Error} for an unknown reader. */
export function runDatesTask(reader: string, file: string): Reading {
  const open = READERS.find(([name]) => name === reader)?.[1];
  if (!open) throw new Error(`no reader of dates ${reader}`);
  const texts = JSON.parse(readFileSync(file, 'utf8')) as readonly string[];
  const prepare = open();
  const start = cpuMs();
  for (let round = 0; round < ROUNDS && cpuMs() - start < WARM_UP; round++)
    for (const text of texts) {
      prepare(text)();
      if (cpuMs() - start > WARM_UP) break;
    }
  const ready = texts.map(prepare);
  const before = cpuMs();
  let found = 0;
  for (const read of ready) found += read();
  return { characters: texts.reduce((sum, text) => sum + text.length, 0), cpuMs: cpuMs() - before, found };
}

interface Place {
  /** The bench's bundle: tasks are started with it. */
  readonly script: string;
  /** Scratch folder. */
  readonly folder: string;
  readonly quick: boolean;
}

/** Markdown: characters a second of our stage and of the peers, in turn, and how our time grows with length. */
export function datesPart(
  { script, folder, quick }: Place,
  texts: readonly string[],
  corpus: string,
): string {
  const task = (reader: string, name: string, content: readonly string[]): Reading => {
    const file = join(folder, `dates-${name}.json`);
    writeFileSync(file, JSON.stringify(content));
    const result = taskResult<Reading>(script, ['dates', '-', reader, file]);
    if (!result) throw new Error(`${reader} did not finish`);
    return result;
  };
  const rates = READERS.map((): number[] => []);
  const last: Reading[] = [];
  for (let round = 0; round < (quick ? 1 : 3); round++)
    READERS.forEach(([reader, , characters], i) => {
      const reading = task(reader, String(i), sample(texts, quick ? characters / 4 : characters));
      rates[i]?.push(reading.characters / 1000 / reading.cpuMs);
      last[i] = reading;
    });
  const ours = rates[0] ?? [];
  const rows = READERS.map(([reader], i) => {
    const rate = rates[i] ?? [];
    const reading = last[i];
    return [
      reader,
      ((reading?.characters ?? 0) / 1000).toFixed(0),
      String(reading?.found ?? 0),
      median(rate).toPrecision(2),
      medianRatio(ours, rate).toPrecision(2),
    ];
  });
  const [short, long] = [200_000, 2_000_000].map((size) => {
    const reading = task('avow, dates stage', 'long', [joined(texts, size)]);
    return reading.cpuMs / reading.characters;
  }) as [number, number];
  const ratio = medianRatio(ours, rates[1] ?? []);
  const met = median(ours) >= 2 || ratio >= 0.5;
  return [
    `## Dates: ${corpus}`,
    'Our stage finds dates over tokens that exist already; the others read whole text. One core, warm.',
    markdown(
      ['reader', 'thousand characters', 'dates', 'million characters a second', 'avow is x times as fast'],
      rows,
    ),
    `Aim: 2 million characters a second, or half of chrono-node's rate: ${median(ours).toFixed(1)} million, ${ratio.toFixed(1)} times, ${met ? 'met' : 'MISSED'}. One text ten times as long takes ${(long / short).toFixed(2)} times as long a character.`,
  ].join('\n\n');
}
