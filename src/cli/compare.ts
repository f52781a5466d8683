/** `analyze diff`: two sides, each a document or a saved analysis, to a comparison and an exit code. */
import { readOnlyDocument } from '../corpus.ts';
import { EXIT } from '../errors.ts';
import {
  type Analysis,
  type Comparison,
  createAnalyzer,
  diff,
  filterComparison,
  type Genre,
  type Options,
  sharedGenre,
  UserError,
} from '../index.ts';
import { type Io, readAll } from './io.ts';
import type { CommonFlags, ReadingFlags } from './options.ts';
import { openOutput } from './output.ts';
import { complain, readingOptions } from './reading.ts';
import { savedAnalysis, withSavedNotes } from './saved.ts';

export interface DiffFlags extends CommonFlags, ReadingFlags {
  readonly only?: readonly string[];
  readonly exitCode?: boolean;
  readonly failOn?: readonly string[];
}

/** Compares two sides and writes what changed. @returns the exit code: 1 when an asked-for condition holds */
export async function runDiff(io: Io, oldPath: string, newPath: string, flags: DiffFlags): Promise<number> {
  if (oldPath === '-' && newPath === '-') throw new UserError('only one side can be standard input');
  const reading = readingOptions(io, flags);
  const old = await readSide(io, oldPath, reading);
  const current = await readSide(io, newPath, reading);
  const genre = flags.genre
    ? null
    : sharedGenre(old.analysis.document.genre, current.analysis.document.genre);
  const saved = (side: Side): Analysis | null => (side.text === null ? side.analysis : null);
  const comparison = withSavedNotes(
    diff(
      (genre && old.readAs?.(genre)) || old.analysis,
      (genre && current.readAs?.(genre)) || current.analysis,
    ),
    saved(old),
    saved(current),
  );
  const shown = flags.only ? filterComparison(comparison, flags.only) : comparison;
  const output = await openOutput(
    io,
    flags,
    false,
    flags.format === 'csv' || flags.format === 'tsv' || /\.[ct]sv$/.test(flags.output ?? '')
      ? ['changes']
      : null,
  );
  // Rows alone have no place for notes.
  if (!flags.quiet && (output.format === 'csv' || output.format === 'tsv'))
    for (const note of shown.notes) await complain(io, note.message);
  await output.add({
    name: newPath,
    value: shown,
    report: async () =>
      (await import('../report/comparison-report.ts')).comparisonReport(shown, old.text, current.text),
  });
  await output.finish();
  return conditionOf(comparison, flags);
}

function conditionOf(comparison: Comparison, flags: DiffFlags): number {
  const { summary } = comparison;
  const changed =
    summary.changed + summary.added + summary.dropped + summary.split + summary.merged + summary.reworded;
  if (flags.exitCode && changed > 0) return EXIT.condition;
  const counts = summary as Readonly<Record<string, number>>;
  return flags.failOn?.some((name) => (counts[name] ?? 0) > 0) ? EXIT.condition : EXIT.done;
}

interface Side {
  readonly analysis: Analysis;
  /** Null for a saved analysis. */
  readonly text: string | null;
  /** The same document read as another genre; null for a saved analysis. */
  readonly readAs: ((genre: Genre) => Analysis) | null;
}

/** A document, or an analysis that was saved as JSON. */
async function readSide(io: Io, path: string, options: Options): Promise<Side> {
  const { id, text, sha256, ...encoding } = await readOnlyDocument(path, {
    cwd: io.cwd,
    stdin: () => readAll(io.stdin),
  });
  const saved = await savedAnalysis(text, path);
  if (saved) return { analysis: saved, text: null, readAs: null };
  const analyzer = createAnalyzer();
  const read = (genre: Options): Analysis =>
    analyzer.analyze({ id, text, ...encoding }, { ...options, ...genre, all: true, source: id, sha256 });
  return { analysis: read({}), text, readAs: (genre) => read({ genre }) };
}
