/** What a comparison costs: whole processes on pairs of documents of many commitments. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { markdown, median, processUsage } from './measure.ts';

export interface DiffBench {
  readonly root: string;
  /** Scratch folder. */
  readonly folder: string;
  readonly quick: boolean;
}

const VERBS = [
  'build',
  'fund',
  'inspect',
  'publish',
  'protect',
  'train',
  'restore',
  'monitor',
  'repair',
  'audit',
];
const THINGS = [
  'harbours',
  'clinics',
  'archives',
  'wetlands',
  'ferries',
  'kilns',
  'orchards',
  'tunnels',
  'depots',
];
const PLACES = ['in the north', 'along the coast', 'across the delta', 'near the border', 'on the islands'];
const NAMES = [
  'Velm',
  'Orla',
  'Tarn',
  'Quay',
  'Halm',
  'Dorne',
  'Lisk',
  'Brae',
  'Senn',
  'Moor',
  'Wick',
  'Ard',
  'Fenn',
];

const pick = (list: readonly string[], index: number): string => list[index % list.length] as string;

/** A promise that no other number gives. */
function promise(i: number, year: number): string {
  const place = `${pick(NAMES, i)}${pick(NAMES, Math.floor(i / 13)).toLowerCase()}${pick(NAMES, Math.floor(i / 169)).toLowerCase()}`;
  return `We will ${pick(VERBS, i)} ${2 + (i % 90)} ${pick(THINGS, i * 7)} of ${place} ${pick(PLACES, i * 3)} by ${year}.`;
}

interface Shape {
  readonly name: string;
  readonly sentence: (i: number, side: 0 | 1) => string;
}

const SHAPES: readonly Shape[] = [
  { name: 'one in ten revised', sentence: (i, side) => promise(i, side === 1 && i % 10 === 0 ? 2040 : 2030) },
  {
    name: 'all reworded',
    sentence: (i, side) => promise(i, 2030).replace('We will', side ? 'We shall' : 'We will'),
  },
  {
    name: 'boilerplate',
    sentence: (i, side) => `The Board will report to the council on item ${i + side} of the list.`,
  },
  { name: 'other promises in the same words', sentence: (i, side) => promise(i + side * 5000, 2030 + side) },
];

const AIM_SECONDS = 10;
const COUNT = 2000;

/** The part of the page: CPU seconds and peak memory of `analyze diff` at two sizes, for each shape of revision. */
export function diffPart({ root, folder, quick }: DiffBench): string {
  const bin = join(root, 'bin/analyze.js');
  const rounds = quick ? 1 : 3;
  const measure = (shape: Shape, count: number): { readonly seconds: number; readonly peakMb: number } => {
    const paths = ([0, 1] as const).map((side) => {
      const path = join(folder, `diff-${side}.md`);
      const sentences = Array.from({ length: count }, (_, i) => shape.sentence(i, side));
      writeFileSync(path, `# Plan of the Board\n\n${sentences.join('\n\n')}\n`);
      return path;
    });
    const used = Array.from({ length: rounds }, () =>
      processUsage([bin, 'diff', ...paths, '--json', '--genre', 'policy']),
    );
    return {
      seconds: median(used.map(({ cpuMs }) => cpuMs)) / 1000,
      peakMb: median(used.map(({ peakMb }) => peakMb)),
    };
  };
  let worst = 0;
  const rows = SHAPES.map((shape) => {
    const half = measure(shape, COUNT / 2);
    const whole = measure(shape, COUNT);
    worst = Math.max(worst, whole.seconds);
    return [shape.name, half.seconds, whole.seconds, whole.seconds / half.seconds, whole.peakMb].map(
      (cell, i) => (typeof cell === 'number' ? cell.toFixed(i === 4 ? 0 : 1) : cell),
    );
  });
  return [
    `## Comparison: \`analyze diff\` on two documents of ${COUNT} commitments each, the whole process`,
    markdown(['revision', `CPU s at ${COUNT / 2}`, `CPU s at ${COUNT}`, 'ratio', 'peak MB'], rows),
    `Aim: at most ${AIM_SECONDS} s of CPU at ${COUNT}: ${worst.toFixed(1)} s, ${worst <= AIM_SECONDS ? 'met' : 'MISSED'}.`,
  ].join('\n\n');
}
