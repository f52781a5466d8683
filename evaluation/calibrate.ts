/**
 * Counts, by confidence, how many of the commitments found are labelled ones: `node scripts/run.mjs evaluation/calibrate.ts`.
 * The counts and the confidence that follows from them go into src/resources/words/commitments-confidence.json by hand.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { createAnalyzer } from '../src/analyzer.ts';
import type { Span } from '../src/document.ts';
import { toCommitmentPrediction } from './adapters/commitments.ts';
import { goldOf } from './labels.ts';

interface GoldLine {
  readonly id: string;
  readonly text: string;
  readonly meta?: { readonly title?: string | null; readonly date?: string | null };
  readonly sentences?: readonly (readonly [number, number])[];
  readonly ignore?: readonly (readonly [number, number])[];
  readonly commitments: readonly Span[];
}

const touches = (span: Span, [start, end]: readonly [number, number]): boolean =>
  span.start < end && span.end > start;

/** Twice the shared length over the sum of both. */
const overlap = (a: Span, b: Span): number =>
  (2 * Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))) /
  (a.end - a.start + b.end - b.start);

function run(root: string): number {
  const data = process.env.AVOW_DATA ? resolve(process.env.AVOW_DATA) : resolve(root, '../shared/data');
  const gold = join(data, 'commitments/policy-gold.dev.ndjson');
  if (!existsSync(gold)) {
    process.stderr.write('calibrate: SKIPPED: the labelled data is not beside the repository\n');
    return 0;
  }
  const labels = ['commitments-random', 'commitments-news'].flatMap(
    (name) => goldOf(join(root, `evaluation/labels/${name}.ndjson`), dirname(data)) ?? [],
  );
  const lines = [...readFileSync(gold, 'utf8').split('\n').filter(Boolean), ...labels];
  const analyzer = createAnalyzer();
  const counts = new Map<number, { right: number; of: number }>();
  for (const line of lines) {
    const { id, text, meta, sentences, ignore, commitments } = JSON.parse(line) as GoldLine;
    const document = analyzer.analyze(
      { id, text, ...(meta?.title ? { metadata: { title: meta.title } } : {}) },
      meta?.date ? { documentDate: meta.date } : {},
    );
    for (const found of toCommitmentPrediction(document)) {
      if (found.mode === 'call' || ignore?.some((span) => touches(found, span))) continue;
      if (sentences && !sentences.some((span) => touches(found, span))) continue;
      const count = counts.get(found.confidence) ?? { right: 0, of: 0 };
      count.of++;
      if (commitments.some((label) => overlap(found, label) >= 0.5)) count.right++;
      counts.set(found.confidence, count);
    }
  }
  for (const [confidence, { right, of }] of [...counts].sort(([a], [b]) => a - b))
    process.stdout.write(`${confidence}: ${right} of ${of} right (${((100 * right) / of).toFixed(0)} %)\n`);
  return 0;
}

if (process.argv[1]?.endsWith('evaluation/calibrate.ts'))
  process.exitCode = run(dirname(dirname(process.argv[1])));
