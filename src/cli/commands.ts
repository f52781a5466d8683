/** The commands: flags to calls of the library, results to the output, what happened to an exit code. */
import { readBytes, readCorpus } from '../corpus.ts';
import { EXIT } from '../errors.ts';
import {
  type Analysis,
  type AnalyzeOptions,
  type Comparison,
  createAnalyzer,
  diff,
  type Explanation,
  type Filter,
  filterAnalysis,
  filterComparison,
  type Genre,
  type Options,
  sharedGenre,
  UserError,
} from '../index.ts';
import { type Io, readAll, write } from './io.ts';
import { type AnalyzeFlags, type CommonFlags, parseActors, type ReadingFlags } from './options.ts';
import { openOutput } from './output.ts';

export async function runAnalyze(io: Io, paths: readonly string[], flags: AnalyzeFlags): Promise<number> {
  const analyzer = createAnalyzer();
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
  const several = paths.length > 1 || (await isSeveral(paths, io));
  const output = openOutput(io, flags, several, flags.only ? [...flags.only] : null);
  let failed = 0;
  let done = 0;
  for await (const outcome of readCorpus(paths, { cwd: io.cwd, stdin: () => readAll(io.stdin) })) {
    if (io.stdout.destroyed) break;
    if (!outcome.ok) {
      failed++;
      await complain(io, outcome.error.message);
      continue;
    }
    done++;
    const { id, text, sha256, ...encoding } = outcome.document;
    const options: AnalyzeOptions = {
      ...reading,
      ...(flags.offsets ? { offsets: flags.offsets } : {}),
      all,
      include,
      source: id,
      sha256,
      options: recorded(flags),
    };
    // Tables name actors and figures wherever they stand, so there --only chooses tables and empties nothing.
    const { only, ...rest } = filterOf(flags);
    const tabular = output.format !== 'json' && output.format !== 'ndjson';
    const analysis = filterAnalysis(
      analyzer.analyze({ id, text, ...encoding }, options),
      tabular || !only ? rest : { only, ...rest },
    );
    if (output.format === 'table' ? false : !flags.quiet) await tell(io, analysis);
    await output.add({
      name: id,
      value: analysis,
      // Lines are counted in UTF-16 offsets, so other units leave them out.
      report: async () =>
        (await import('../report/analysis-report.ts')).analysisReport(
          analysis,
          flags.offsets && flags.offsets !== 'utf16' ? null : text,
        ),
    });
  }
  await output.finish();
  if (failed === 0) return EXIT.done;
  return done === 0 ? EXIT.usage : EXIT.partial;
}

/** Notes go to stderr where the output has no place for them that a person sees. */
async function tell(io: Io, analysis: Analysis): Promise<void> {
  for (const note of analysis.notes)
    if (note.code === 'language') await complain(io, `${analysis.document.source}: ${note.message}`);
}

async function complain(io: Io, message: string): Promise<void> {
  const { safeText } = await import('../render/text.ts');
  await write(io.stderr, `analyze: ${safeText(message)}\n`);
}

/** A directory or a glob may hold several documents: its output is a list whatever it holds. */
async function isSeveral(paths: readonly string[], io: Io): Promise<boolean> {
  const { isCollection } = await import('../corpus.ts');
  return paths.some((path) => isCollection(path, io.cwd));
}

function readingOptions(io: Io, flags: ReadingFlags): Options {
  return {
    ...(flags.genre ? { genre: flags.genre } : {}),
    ...(flags.issuer ? { issuer: flags.issuer } : {}),
    ...(flags.documentDate ? { documentDate: flags.documentDate } : {}),
    ...(flags.dateOrder ? { dateOrder: flags.dateOrder } : {}),
    ...(flags.actors
      ? { actors: parseActors(new TextDecoder().decode(readBytes(flags.actors, io.cwd)), flags.actors) }
      : {}),
  };
}

function filterOf(flags: AnalyzeFlags): Filter {
  const { only, actor, strength, mode, kind, status, dueBefore, minConfidence, sort, limit } = flags;
  const given = { only, actor, strength, mode, kind, status, dueBefore, minConfidence, sort, limit };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Filter;
}

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

export interface DiffFlags extends CommonFlags, ReadingFlags {
  readonly only?: readonly string[];
  readonly exitCode?: boolean;
  readonly failOn?: readonly string[];
}

export async function runDiff(io: Io, oldPath: string, newPath: string, flags: DiffFlags): Promise<number> {
  if (oldPath === '-' && newPath === '-') throw new UserError('only one side can be standard input');
  const reading = readingOptions(io, flags);
  const old = await readSide(io, oldPath, reading);
  const current = await readSide(io, newPath, reading);
  const genre = flags.genre
    ? null
    : sharedGenre(old.analysis.document.genre, current.analysis.document.genre);
  const comparison = diff(
    (genre && old.readAs?.(genre)) || old.analysis,
    (genre && current.readAs?.(genre)) || current.analysis,
  );
  const shown = flags.only ? filterComparison(comparison, flags.only) : comparison;
  const output = openOutput(
    io,
    flags,
    false,
    flags.format === 'csv' || flags.format === 'tsv' || /\.[ct]sv$/.test(flags.output ?? '')
      ? ['changes']
      : null,
  );
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
  for await (const outcome of readCorpus([path], { cwd: io.cwd, stdin: () => readAll(io.stdin) })) {
    if (!outcome.ok) throw outcome.error;
    const { id, text, sha256 } = outcome.document;
    if (/^\s*\{/.test(text)) {
      const saved = await savedAnalysis(text, path);
      if (saved) return { analysis: saved, text: null, readAs: null };
    }
    const analyzer = createAnalyzer();
    const read = (genre: Options): Analysis =>
      analyzer.analyze({ id, text }, { ...options, ...genre, all: true, source: id, sha256 });
    return { analysis: read({}), text, readAs: (genre) => read({ genre }) };
  }
  throw new UserError(`${path} holds no document`);
}

async function savedAnalysis(text: string, path: string): Promise<Analysis | null> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    if (/\.json$/i.test(path)) throw new UserError(`${path} is not valid JSON`);
    return null;
  }
  const { analysisSchema } = await import('../analysis/schema.ts');
  const parsed = analysisSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new UserError(
    `${path} is JSON but no analysis of this version: ${issue ? `${issue.path.join('.') || 'it'}: ${issue.message}` : 'unknown form'}`,
  );
}

export async function runSchema(io: Io, name: string | undefined): Promise<number> {
  const { readSchema, SCHEMA_NAMES } = await import('../analysis/schemas.ts');
  const wanted = name ?? 'analysis';
  if (!SCHEMA_NAMES.some((known) => known === wanted))
    throw new UserError(`there is no schema "${wanted}"; there are ${SCHEMA_NAMES.join(', ')}`);
  await write(io.stdout, await readSchema(wanted));
  return EXIT.done;
}

export async function runExplain(
  io: Io,
  path: string,
  wanted: string | undefined,
  flags: CommonFlags & ReadingFlags,
): Promise<number> {
  for await (const outcome of readCorpus([path], { cwd: io.cwd, stdin: () => readAll(io.stdin) })) {
    if (!outcome.ok) throw outcome.error;
    const { id, text } = outcome.document;
    const all = createAnalyzer().explain({ id, text }, readingOptions(io, flags));
    const found = select(all, text, wanted, path);
    const { explanationText } = await import('../report/explanation.ts');
    if (flags.json || flags.format === 'json')
      await write(io.stdout, (await import('../render/json.ts')).renderJson(found));
    else await write(io.stdout, (await import('../render/text.ts')).safeLines(explanationText(found, text)));
    return EXIT.done;
  }
  throw new UserError(`${path} holds no document`);
}

/** By id, by line ("12") or by place ("12:5"); everything that is a commitment or near miss without any. */
function select(
  all: readonly Explanation[],
  text: string,
  wanted: string | undefined,
  path: string,
): readonly Explanation[] {
  if (wanted === undefined) return all.filter((e) => e.kind === 'commitment' || e.kind === 'rejected');
  const place = /^(\d+)(?::(\d+))?$/.exec(wanted);
  if (place) {
    const lines = text.split('\n');
    const line = Number(place[1]);
    if (line < 1 || line > lines.length)
      throw new UserError(`${path} has no line ${line}; it has ${lines.length}`);
    const start = lines.slice(0, line - 1).reduce((n, l) => n + l.length + 1, 0);
    const at = place[2] ? start + Number(place[2]) - 1 : -1;
    return all.filter((e) =>
      at >= 0
        ? e.start <= at && at < e.end
        : e.start < start + (lines[line - 1] as string).length + 1 && e.end > start,
    );
  }
  const found = all.filter((e) => e.id === wanted);
  if (found.length > 0) return found;
  const near = all.filter((e) => e.id.startsWith(wanted) || e.id.includes(wanted)).slice(0, 5);
  const examples = near.length > 0 ? near : all.filter((e) => e.kind === 'commitment').slice(0, 3);
  throw new UserError(
    `${path} has no finding "${wanted}"${examples.length > 0 ? `; try ${examples.map((e) => e.id).join(', ')}` : ''}`,
  );
}
