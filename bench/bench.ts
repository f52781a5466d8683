/**
 * What a run costs: `npm run bench [-- PART... --quick --write]`. Everything is measured in one run, in turn, as CPU time of
 * processes of their own; medians, and ratios taken round by round. `--write` puts the page into docs/benchmarks.md.
 */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { article, type Corpus, joined, openCorpus, sample } from './corpus.ts';
import { datesPart } from './dates.ts';
import { diffPart } from './diff.ts';
import { markdown, median, medianRatio, processUsage, taskResult } from './measure.ts';
import { SHAPES } from './shapes.ts';
import { stagesPart } from './stages.ts';
import { runTask, type Throughput } from './task.ts';

interface Bench {
  readonly root: string;
  /** This bundle: tasks are started with it. */
  readonly script: string;
  readonly library: string;
  /** Scratch folder. */
  readonly folder: string;
  readonly quick: boolean;
}

const n = (value: number, digits = 1): string => value.toFixed(digits);

/** One measured number against the bound that the project set itself. */
const verdict = (value: number, bound: number, least = false): string =>
  (least ? value >= bound : value <= bound) ? 'met' : 'MISSED';

function startUp({ root, folder, quick }: Bench): string {
  const file = join(folder, 'article.md');
  const text = article(root);
  writeFileSync(file, text);
  const bin = join(root, 'bin/analyze.js');
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['`node -e 0`', ['-e', '0']],
    ['`analyze --help`', [bin, '--help']],
    ['`analyze article.md`', [bin, file]],
    ['`analyze article.md --json`', [bin, file, '--json']],
  ];
  const cpu = cases.map((): number[] => []);
  const peak = cases.map((): number[] => []);
  for (let round = 0; round < (quick ? 5 : 15); round++)
    cases.forEach(([, args], i) => {
      const usage = processUsage(args);
      cpu[i]?.push(usage.cpuMs);
      peak[i]?.push(usage.peakMb);
    });
  const base = cpu[0] ?? [];
  const rows = cases.map(([name], i) => {
    const times = cpu[i] ?? [];
    return [name, n(median(times), 0), n(medianRatio(times, base)), n(median(peak[i] ?? []), 0)];
  });
  const ratio = medianRatio(cpu[2] ?? [], base);
  return [
    `## Start-up: the whole process on an article of ${n(Buffer.byteLength(text) / 1000)} kB`,
    markdown(['process', 'CPU ms', 'x `node -e 0`', 'peak MB'], rows),
    `Aim: at most 6 times \`node -e 0\`: ${n(ratio)}, ${verdict(ratio, 6)}.`,
  ].join('\n\n');
}

function throughput(bench: Bench, texts: readonly string[], name: string): string {
  const { script, library, folder, quick } = bench;
  const all = quick ? sample(texts, 1_000_000) : texts;
  // compromise reads about a tenth as fast: a slice of the same texts is enough.
  const few = sample(all, quick ? 60_000 : 250_000);
  const write = (file: string, content: readonly string[]): string => {
    writeFileSync(join(folder, file), JSON.stringify(content));
    return join(folder, file);
  };
  const large = write('texts.json', all);
  const small = write('few.json', few);
  const readers = [
    ['avow', large],
    ['wink-nlp', large],
    ['compromise', small],
  ] as const;
  const rates = readers.map((): number[] => []);
  const runs: Throughput[] = [];
  for (let round = 0; round < (quick ? 1 : 3); round++)
    readers.forEach(([reader, file], i) => {
      const result = taskResult<Throughput>(script, ['texts', library, reader, file]);
      if (!result) throw new Error(`${reader} did not finish`);
      rates[i]?.push(result.bytes / 1000 / result.cpuMs);
      runs[i] = result;
    });
  const ours = rates[0] ?? [];
  const rows = readers.map(([reader], i) => {
    const rate = rates[i] ?? [];
    return [
      reader,
      n((runs[i]?.bytes ?? 0) / 1e6, 2),
      n(median(rate), 2),
      n(medianRatio(ours, rate), 2),
      n(runs[i]?.peakMb ?? 0, 0),
    ];
  });
  const ratio = medianRatio(ours, rates[1] ?? []);
  return [
    `## Throughput: ${name}`,
    'avow gives its whole analysis, of short texts some together (`analyzeAll`), as the command reads many files; wink-nlp reads with its default pipe and gives nothing out; compromise with its default build. All have the patience with V8 that the command has (`cli/start.ts`). One core, warm: each has read half of the texts before.',
    markdown(['reader', 'MB read', 'MB/s', 'avow is x times as fast', 'peak MB'], rows),
    `Aim: at least half of wink-nlp's rate: ${n(ratio, 2)}, ${verdict(ratio, 0.5, true)}.`,
  ].join('\n\n');
}

function lengths({ script, library, folder, quick }: Bench, texts: readonly string[]): string {
  const file = join(folder, 'long.txt');
  writeFileSync(file, joined(texts, 10_000_000));
  const sizes = [1_000, 10_000, 100_000, 1_000_000, 10_000_000];
  const cost = sizes.map((): number[] => []);
  const peak = sizes.map((): number[] => []);
  for (let round = 0; round < (quick ? 1 : 3); round++)
    sizes.forEach((size, i) => {
      const result = taskResult<Throughput>(script, ['length', library, file, String(size)]);
      if (!result) throw new Error(`a text of ${size} characters did not finish`);
      cost[i]?.push((result.cpuMs * 1e6) / result.bytes);
      peak[i]?.push(result.peakMb);
    });
  const growth = medianRatio(cost[4] ?? [], cost[2] ?? []);
  const rows = sizes.map((size, i) => [
    size < 1e6 ? `${size / 1e3} kB` : `${size / 1e6} MB`,
    n(median(cost[i] ?? []), 0),
    n(medianRatio(cost[i] ?? [], cost[2] ?? []), 2),
    n(median(peak[i] ?? []), 0),
  ]);
  return [
    '## Cost against length: one document',
    markdown(['document', 'CPU ns a byte', 'x that at 100 kB', 'peak MB'], rows),
    `Aim: at 10 MB at most 1.6 times the cost at 100 kB: ${n(growth, 2)}, ${verdict(growth, 1.6)}. The short ones run in turn in one process; the peak of the long ones is one document and its analysis.`,
  ].join('\n\n');
}

function shapes({ script, library, quick }: Bench): string {
  const [less, more] = quick ? [50_000, 250_000] : [200_000, 1_000_000];
  const time = (name: string, size: number): number | null =>
    taskResult<Throughput>(script, ['shape', library, name, String(size)], 120)?.cpuMs ?? null;
  let worst = { name: '', growth: 0 };
  const rows = SHAPES.map(({ name }) => {
    const short = time(name, less);
    const long = short === null ? null : time(name, more);
    if (short === null || long === null) {
      worst = { name, growth: Number.POSITIVE_INFINITY };
      return [name, short === null ? '> 120,000' : n(short, 0), '> 120,000', '-'];
    }
    const growth = long / short / (more / less);
    // What takes some milliseconds is mostly the warming of the machine.
    if (long > 200 && growth > worst.growth) worst = { name, growth };
    return [name, n(short, 0), n(long, 0), n(growth, 2)];
  });
  const giants = quick
    ? []
    : [
        ['one line of sentences', 5_000_000],
        ['opening brackets', 1_000_000],
        ['bullets', 5_000_000],
      ].map(([name, size]) => {
        const taken = time(String(name), Number(size));
        return `${name}, ${Number(size) / 1e6} MB: ${taken === null ? 'more than 120' : n(taken / 1000)} s`;
      });
  return [
    '## Hostile shapes',
    markdown(['text', `CPU ms, ${less / 1000} kB`, `CPU ms, ${more / 1000} kB`, 'growth a character'], rows),
    [
      `Growth 1 is linear. The most, of those that take longer than 200 ms: ${worst.name}, ${n(worst.growth, 2)}.`,
      ...(giants.length > 0 ? [`Giants: ${giants.join('; ')}.`] : []),
    ].join(' '),
  ].join('\n\n');
}

const PARTS: Readonly<Record<string, (bench: Bench, corpus: Corpus) => string>> = {
  'start-up': startUp,
  throughput: (bench, { name, texts }) => throughput(bench, texts, name),
  length: (bench, { texts }) => lengths(bench, texts),
  shapes,
  dates: (bench, { name, texts }) => datesPart(bench, texts, name),
  stages: (bench, { name, texts }) => stagesPart(bench, texts, name),
  diff: diffPart,
};

function run(args: readonly string[], root: string, script: string): number {
  const flags = args.filter((arg) => arg.startsWith('--'));
  const named = args.filter((arg) => !arg.startsWith('--'));
  const all = Object.keys(PARTS);
  const whole = named.length === 0;
  if (
    flags.some((flag) => flag !== '--quick' && flag !== '--write') ||
    named.some((name) => !all.includes(name)) ||
    (flags.includes('--write') && !whole)
  ) {
    process.stderr.write(`usage: npm run bench [-- ${all.join('|')} … --quick | -- --quick --write]\n`);
    return 2;
  }
  const built = join(root, 'dist/index.js');
  if (!existsSync(built)) {
    process.stderr.write('bench: there is no dist/index.js; `npm run build` makes it\n');
    return 2;
  }
  const folder = mkdtempSync(join(tmpdir(), 'avow-bench-'));
  const quick = flags.includes('--quick');
  const bench: Bench = { root, script, library: pathToFileURL(built).href, folder, quick };
  const corpus = openCorpus(root);
  const parts: string[] = [
    '# Benchmarks',
    `\`npm run bench${quick ? ' -- --quick' : ''}\` on Node ${process.versions.node}, ${cpus()[0]?.model.trim() ?? 'an unknown processor'}. CPU time of processes of their own, measured in turn: medians, and ratios taken round by round. Ratios carry over to other machines, milliseconds do not.`,
  ];
  process.stdout.write(`${parts.join('\n\n')}\n`);
  try {
    for (const [name, part] of Object.entries(PARTS)) {
      if (!whole && !named.includes(name)) continue;
      process.stderr.write(`bench: ${name}\n`);
      const text = part(bench, corpus);
      parts.push(text);
      process.stdout.write(`\n${text}\n`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  if (flags.includes('--write')) writeFileSync(join(root, 'docs/benchmarks.md'), `${parts.join('\n\n')}\n`);
  return 0;
}

if (process.argv[2] === 'task') process.stdout.write(JSON.stringify(await runTask(process.argv.slice(3))));
else if (process.argv[1]?.endsWith('bench/bench.ts'))
  process.exitCode = run(
    process.argv.slice(2),
    dirname(dirname(process.argv[1])),
    fileURLToPath(import.meta.url),
  );
