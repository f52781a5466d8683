/** `analyze`: flags to calls of the library, results to the output, what happened to an exit code. */
import {
  inBatches,
  isCollection,
  nameOfPath,
  type Outcome,
  type ReadDocument,
  readCorpus,
} from '../corpus.ts';
import { EXIT } from '../errors.ts';
import {
  type Analysis,
  type AnalyzeOptions,
  actorsLike,
  createAnalyzer,
  type Filter,
  filterAnalysis,
  namesActor,
  UserError,
} from '../index.ts';
import type { Format } from '../render/index.ts';
import { isSameFile } from './file.ts';
import { type Io, readAll, write } from './io.ts';
import type { AnalyzeFlags } from './options.ts';
import { type Output, openOutput } from './output.ts';
import { complain, readingOptions } from './reading.ts';
import { notADocument } from './saved.ts';

/** Reads the documents of the paths and writes what was asked for. @returns the exit code */
export async function runAnalyze(io: Io, paths: readonly string[], flags: AnalyzeFlags): Promise<number> {
  const reading = readingOptions(io, flags);
  const include = [
    ...(flags.include ?? []),
    ...(['entities', 'sentences', 'tokens'] as const).filter((part) => flags.only?.includes(part)),
  ];
  const all =
    flags.all === true ||
    flags.only?.includes('others') === true ||
    flags.mode?.some((mode) => mode === 'call' || mode === 'permission' || mode === 'position') === true ||
    flags.status?.some((s) => s === 'fulfilled' || s === 'withdrawn') === true;
  // A directory or a glob may hold several documents: its output is a list whatever it holds.
  const several = paths.length > 1 || paths.some((path) => isCollection(path, io.cwd));
  const output = await openOutput(io, flags, several, flags.only ? [...flags.only] : null);
  try {
    return await writeAll(io, paths, flags, output, { ...reading, all, include });
  } catch (error) {
    output.discard();
    throw error;
  }
}

/** Writes the analysis of every document that can be read. @returns the exit code */
async function writeAll(
  io: Io,
  paths: readonly string[],
  flags: AnalyzeFlags,
  output: Output,
  options: AnalyzeOptions,
): Promise<number> {
  let failed = 0;
  let done = 0;
  let named = 0;
  let last = '';
  const near = new Set<string>();
  const optionsOf = ({ id, sha256 }: ReadDocument): AnalyzeOptions => ({
    ...options,
    ...(flags.offsets ? { offsets: flags.offsets } : {}),
    source: id,
    sha256,
    options: recorded(flags),
  });
  const corpus = readCorpus(paths, { cwd: io.cwd, stdin: () => readAll(io.stdin) });
  for await (const { id, text, isRead, error, whole } of analysed(corpus, optionsOf)) {
    if (io.stdout.destroyed) break;
    if (isRead && isOutput(io, flags, id)) throw new UserError(`${id} is read and cannot be the output too`);
    if (error) {
      failed++;
      await complain(io, error.message);
      continue;
    }
    done++;
    last = id;
    // Tables name actors and figures wherever they stand, so there --only chooses tables and empties nothing.
    const { only, ...rest } = filterOf(flags);
    const tabular = output.format !== 'json' && output.format !== 'ndjson';
    const analysis = filterAnalysis(whole, tabular || !only ? rest : { only, ...rest });
    if (flags.actor !== undefined) {
      if (namesActor(whole, flags.actor)) named++;
      else for (const name of actorsLike(whole, flags.actor)) near.add(name);
    }
    // Lines are counted in UTF-16 offsets, so other units leave them out.
    const counted = flags.offsets && flags.offsets !== 'utf16' ? null : text;
    if (!flags.quiet && !flags.only?.includes('notes'))
      await tell(io, analysis, { format: output.format, text: counted });
    await output.add({
      name: id,
      value: analysis,
      report: async () =>
        (await import('../report/analysis-report.ts')).analysisReport(analysis, counted, {
          whole,
          by: filterFlags(rest),
        }),
    });
  }
  await output.finish();
  if (flags.actor !== undefined && done > 0 && named === 0)
    await complain(
      io,
      `${done === 1 ? `${nameOfPath(last)} names` : 'the documents name'} no actor "${flags.actor}"${hint(near)}`,
    );
  if (failed === 0) return EXIT.done;
  return done === 0 ? EXIT.usage : EXIT.partial;
}

const MOST_HINTS = 3;
const hint = (near: ReadonlySet<string>): string =>
  near.size === 0
    ? ''
    : `; like it: ${[...near]
        .slice(0, MOST_HINTS)
        .map((name) => `"${name}"`)
        .join(', ')}`;

/** What came of a path: an analysis, or why there is none. */
type Result = { readonly id: string; readonly text: string; readonly isRead: boolean } & (
  | { readonly error: null; readonly whole: Analysis }
  | { readonly error: UserError; readonly whole: null }
);

/** The documents with their analyses, in their order; short ones are analysed together. */
async function* analysed(
  corpus: AsyncIterable<Outcome>,
  optionsOf: (document: ReadDocument) => AnalyzeOptions,
): AsyncGenerator<Result> {
  const analyzer = createAnalyzer();
  for await (const batch of inBatches(corpus)) {
    const errors = batch.map((outcome) =>
      outcome.ok ? notADocument(outcome.document.id, outcome.document.text) : outcome.error,
    );
    const documents = batch.flatMap((outcome, i) => (outcome.ok && !errors[i] ? [outcome.document] : []));
    const analyses = analyzer.analyzeAll(
      documents.map(({ sha256: _sha256, ...source }) => source),
      (_source, index) => optionsOf(documents[index] as ReadDocument),
    );
    for (const [i, outcome] of batch.entries()) {
      const { id, text } = outcome.ok ? outcome.document : { id: outcome.id, text: '' };
      const error = errors[i] ?? null;
      const result = { id, text, isRead: outcome.ok };
      yield error
        ? { ...result, error, whole: null }
        : { ...result, error: null, whole: analyses.next().value as Analysis };
    }
  }
}

const isOutput = (io: Io, { output }: AnalyzeFlags, id: string): boolean =>
  output !== undefined && output !== '-' && id !== '-' && isSameFile(io.cwd, output, id);

/** Notes without which what was found is misread, also by who reads the output with a program. */
const TELLING: ReadonlySet<string> = new Set(['language', 'date-order']);

/** Notes go to stderr where the output has no place for them that a person sees. */
async function tell(
  io: Io,
  { document, notes }: Analysis,
  { format, text }: { readonly format: Format; readonly text: string | null },
): Promise<void> {
  if (format === 'table' || format === 'markdown') return;
  const separated = format === 'csv' || format === 'tsv';
  const told = notes.filter(({ code }) => separated || TELLING.has(code));
  if (told.length === 0) return;
  const place = text === null ? null : (await import('../report/table.ts')).createPlaces(text);
  for (const { message, span } of told) {
    const at = span && place ? place(span.start) : null;
    await complain(io, `${nameOfPath(document.source)}${at ? `:${at.line}:${at.column}` : ''}: ${message}`);
  }
}

function filterOf(flags: AnalyzeFlags): Filter {
  const { only, actor, strength, mode, kind, status, dueBefore, minConfidence, sort, limit } = flags;
  const given = { only, actor, strength, mode, kind, status, dueBefore, minConfidence, sort, limit };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Filter;
}

/** The flags of a filter that leave commitments out, as they are written. */
const filterFlags = ({ sort: _sort, ...filter }: Filter): readonly string[] =>
  Object.keys(filter).map((name) => `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`);

/** The options that shape a result, for its record; where it goes and how it looks do not. */
function recorded(flags: AnalyzeFlags): Record<string, unknown> {
  const {
    format: _format,
    json: _json,
    output: _output,
    color: _color,
    width: _width,
    quiet: _quiet,
    ...rest
  } = flags;
  return Object.fromEntries(
    Object.entries(rest)
      .filter(([name, value]) => value !== undefined && !(name === 'offsets' && value === 'utf16'))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** Writes a published JSON Schema, that of the analysis by default. @throws {UserError} for an unknown name */
export async function runSchema(io: Io, name: string | undefined): Promise<number> {
  const { readSchema, SCHEMA_NAMES } = await import('../analysis/schemas.ts');
  const wanted = name ?? 'analysis';
  if (!SCHEMA_NAMES.some((known) => known === wanted))
    throw new UserError(`there is no schema "${wanted}"; there are ${SCHEMA_NAMES.join(', ')}`);
  await write(io.stdout, await readSchema(wanted));
  return EXIT.done;
}
