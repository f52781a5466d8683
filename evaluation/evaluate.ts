/**
 * All figures on the labelled development data: `npm run evaluate [-- KIND... --json --raise]`. Ends with 1 when one
 * falls more than half a point below its floor (evaluation/floors.json); `--raise` lifts the floors to what is
 * reached. The data lies in ../shared/data, or where AVOW_DATA says; where there is none, it says so.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { type Analyzer, createAnalyzer } from '../src/analyzer.ts';
import { scoreGrouping, scoreOwnActors } from './actor-measures.ts';
import { DATASETS, type Dataset, measured, nameOf } from './datasets.ts';
import { type Fall, type Floors, fallen, raised, type Score } from './floors.ts';
import { goldOf } from './labels.ts';
import { KINDS, predict } from './predict.ts';

interface Row extends Score {
  readonly kind: string;
  readonly records: number;
}

/** Predictions of one dataset, and what its own scorer says of them. @throws {Error} when the scorer fails. */
function evaluate(
  dataset: Dataset,
  data: string,
  folder: string,
  analyzer: Analyzer,
  root: string,
): Row | null {
  if (dataset.counted) return count(dataset, data, analyzer, root);
  let gold = join(dataset.own ? join(root, 'evaluation') : data, dataset.file);
  if (dataset.own === 'labels') {
    const lines = goldOf(gold, dirname(data), dataset.split);
    if (!lines) return null;
    gold = join(folder, 'gold.ndjson');
    writeFileSync(gold, `${lines.join('\n')}\n`);
  }
  const lines: string[] = [];
  for (const prediction of predict(dataset.kind, gold, analyzer)) lines.push(JSON.stringify(prediction));
  const path = join(folder, 'predictions.ndjson');
  writeFileSync(path, `${lines.join('\n')}\n`);
  const output: unknown = JSON.parse(
    execFileSync(process.execPath, [join(data, dataset.scorer), gold, path, '--json'], {
      encoding: 'utf8',
      maxBuffer: 256 * 1024 * 1024,
    }),
  );
  return {
    kind: dataset.kind,
    file: nameOf(dataset),
    records: lines.length,
    measures: dataset.measures.map((measure) => ({ name: measure.name, value: measured(output, measure) })),
  };
}

/** The measures that no scorer of the data folder has. */
function count(dataset: Dataset, data: string, analyzer: Analyzer, root: string): Row | null {
  const output =
    dataset.counted === 'grouping'
      ? scoreGrouping(join(data, dataset.file), analyzer)
      : scoreOwnActors(join(root, 'evaluation', dataset.file), dirname(data), 'held', analyzer);
  if (!output) return null;
  return {
    kind: dataset.kind,
    file: nameOf(dataset),
    records: output.records,
    measures: dataset.measures.map((measure) => ({ name: measure.name, value: measured(output, measure) })),
  };
}

const points = (value: number | null | undefined): string => value?.toFixed(1) ?? '-';

function table(rows: readonly Row[], floors: Floors, falls: readonly Fall[]): string {
  const lines = [['data', 'measure', 'figure', 'floor', '']];
  for (const { file, records, measures } of rows)
    measures.forEach(({ name, value }, index) => {
      const low = falls.some((fall) => fall.file === file && fall.measure === name);
      lines.push([
        index === 0 ? `${file} (${records})` : '',
        name,
        points(value),
        points(floors[file]?.[name]),
        low ? 'FELL' : '',
      ]);
    });
  const widths = [0, 1, 2, 3].map((column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  return lines
    .map(([data = '', name = '', figure = '', floor = '', mark = '']) =>
      [
        data.padEnd(widths[0] ?? 0),
        name.padEnd(widths[1] ?? 0),
        figure.padStart(widths[2] ?? 0),
        floor.padStart(widths[3] ?? 0),
        mark,
      ]
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function run(args: readonly string[], root: string): number {
  const flags = args.filter((arg) => arg.startsWith('--'));
  const kinds = args.filter((arg) => !arg.startsWith('--'));
  if (
    flags.some((flag) => flag !== '--json' && flag !== '--raise') ||
    kinds.some((kind) => !KINDS.some((known) => known === kind))
  ) {
    process.stderr.write(`usage: npm run evaluate [-- ${KINDS.join('|')} … --json --raise]\n`);
    return 2;
  }
  const data = process.env.AVOW_DATA ? resolve(process.env.AVOW_DATA) : resolve(root, '../shared/data');
  const wanted = DATASETS.filter(({ kind }) => kinds.length === 0 || kinds.includes(kind));
  const present = wanted.filter(({ file, scorer, own }) =>
    (own ? [scorer] : [file, scorer]).every((part) => existsSync(join(data, part))),
  );
  for (const { file } of wanted.filter((dataset) => !present.includes(dataset)))
    process.stderr.write(`evaluate: SKIPPED ${file}: it or its scorer is not in the data folder\n`);
  if (present.length === 0) {
    process.stderr.write(
      'evaluate: SKIPPED, nothing was measured: the labelled data is not beside the repository (../shared/data, or AVOW_DATA)\n',
    );
    return 0;
  }

  const floorsPath = join(root, 'evaluation/floors.json');
  const floors = JSON.parse(readFileSync(floorsPath, 'utf8')) as Floors;
  const analyzer = createAnalyzer();
  const folder = mkdtempSync(join(tmpdir(), 'avow-evaluate-'));
  let rows: readonly Row[];
  try {
    rows = present.flatMap((dataset) => {
      const row = evaluate(dataset, data, folder, analyzer, root);
      if (!row)
        process.stderr.write(`evaluate: SKIPPED ${nameOf(dataset)}: its texts are not beside the data\n`);
      return row ?? [];
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const falls = fallen(rows, floors);
  if (flags.includes('--json'))
    process.stdout.write(`${JSON.stringify({ datasets: rows, floors, fallen: falls }, null, 2)}\n`);
  else process.stdout.write(`${table(rows, floors, falls)}\n`);
  if (flags.includes('--raise'))
    writeFileSync(floorsPath, `${JSON.stringify(raised(rows, floors), null, 2)}\n`);
  const figures = rows.reduce((sum, row) => sum + row.measures.length, 0);
  process.stderr.write(
    `evaluate: ${figures} figures on ${rows.length} of ${wanted.length} datasets, ${falls.length} below their floors\n`,
  );
  return falls.length > 0 ? 1 : 0;
}

if (process.argv[1]?.endsWith('evaluation/evaluate.ts'))
  process.exitCode = run(process.argv.slice(2), dirname(dirname(process.argv[1])));
