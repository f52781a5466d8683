/**
 * Predictions in the formats of the labelled data: `npm run --silent predict -- KIND GOLD.ndjson > PRED.ndjson`.
 * The texts go through the pipeline of the command; labels are never read.
 */
import { toAnalysis } from '../src/analysis/analysis.ts';
import { type Analyzer, createAnalyzer } from '../src/analyzer.ts';
import { diff, sharedGenre } from '../src/diff/index.ts';
import type { Document, Genre } from '../src/document.ts';
import { toEntityPredictions } from './adapters/actors.ts';
import { toCommitmentPrediction } from './adapters/commitments.ts';
import { toDatePrediction } from './adapters/dates.ts';
import { toDiffPrediction } from './adapters/diff.ts';
import { toFigurePrediction } from './adapters/figures.ts';
import { joinByDocument, type PairRecord, readPairs, readTexts, type TextRecord } from './records.ts';

export const KINDS = ['dates', 'figures', 'actors', 'commitments', 'diff'] as const;
export type Kind = (typeof KINDS)[number];
export type Prediction = { readonly id: string } & Readonly<Record<string, unknown>>;

/** One prediction a record of the file, in its order. */
export function* predict(kind: Kind, path: string, analyzer: Analyzer): Generator<Prediction> {
  if (kind === 'diff') {
    for (const pair of readPairs(path)) yield predictPair(pair, analyzer);
    return;
  }
  const records = readTexts(path);
  if (kind === 'actors') {
    for (const joined of joinByDocument(records))
      yield* toEntityPredictions(read(joined, joined.text, analyzer), joined);
    return;
  }
  for (const record of records) yield predictText(kind, record, analyzer);
}

function predictText(
  kind: 'dates' | 'figures' | 'commitments',
  record: TextRecord,
  analyzer: Analyzer,
): Prediction {
  const { id, text } = record;
  switch (kind) {
    case 'dates':
      return { id, timex: toDatePrediction(read(record, text, analyzer)) };
    case 'commitments':
      return { id, commitments: toCommitmentPrediction(read(record, text, analyzer)) };
    case 'figures': {
      const mended = mendSigns(text);
      const figures = toFigurePrediction(read(record, mended, analyzer), record.set ?? '');
      return { id, figures: mended === text ? figures : figures.map((figure) => widenSign(figure, text)) };
    }
  }
}

function predictPair({ id, a, b }: PairRecord, analyzer: Analyzer): Prediction {
  const side = (text: string, genre?: Genre) =>
    toAnalysis(analyzer.analyze({ id, text }, { all: true, ...(genre ? { genre } : {}) }), { all: true });
  const [old, current] = [side(a), side(b)];
  const genre = sharedGenre(old.document.genre, current.document.genre);
  return { id, ...toDiffPrediction(genre ? diff(side(a, genre), side(b, genre)) : diff(old, current)) };
}

/** A known day anchors the document; a title goes with it as metadata. */
function read(record: Pick<TextRecord, 'id' | 'title' | 'day'>, text: string, analyzer: Analyzer): Document {
  const { id, title, day } = record;
  const metadata = title === null ? {} : { metadata: { title } };
  return analyzer.analyze({ id, text, ...metadata }, day === null ? {} : { documentDate: day });
}

/** News texts of one data set hold "£" as "PS" and "¥" as "Y=" before digits; the mended text is as long as the text. */
const mendSigns = (text: string): string => text.replace(/\bPS(?=\d)/g, ' £').replace(/\bY=(?=\d)/g, ' ¥');

function widenSign<T extends { readonly start: number }>(figure: T, text: string): T {
  const start = figure.start - 1;
  const sign = start >= 0 && (text.startsWith('PS', start) || text.startsWith('Y=', start));
  return sign ? { ...figure, start } : figure;
}

function run([kind, path]: readonly string[]): number {
  const known = KINDS.find((name) => name === kind);
  if (!known || path === undefined) {
    process.stderr.write(`usage: npm run --silent predict -- ${KINDS.join('|')} GOLD.ndjson > PRED.ndjson\n`);
    return 2;
  }
  for (const prediction of predict(known, path, createAnalyzer()))
    process.stdout.write(`${JSON.stringify(prediction)}\n`);
  return 0;
}

if (process.argv[1]?.endsWith('evaluation/predict.ts')) process.exitCode = run(process.argv.slice(2));
