/** `analyze explain`: why findings are there, and what stands where none is. */
import { readOnlyDocument } from '../corpus.ts';
import { EXIT } from '../errors.ts';
import { createAnalyzer, type Explanation, UserError } from '../index.ts';
import { type Io, readAll, write } from './io.ts';
import type { ReadingFlags } from './options.ts';
import { readingOptions } from './reading.ts';
import { notADocument } from './saved.ts';

export interface ExplainFlags extends ReadingFlags {
  readonly json?: boolean;
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** @param wanted an id, a line ("12") or a place ("12:5"); all commitments and near misses when absent */
export async function runExplain(
  io: Io,
  path: string,
  wanted: string | undefined,
  flags: ExplainFlags,
): Promise<number> {
  const { id, text } = await readOnlyDocument(path, { cwd: io.cwd, stdin: () => readAll(io.stdin) });
  const saved = notADocument(path, text);
  if (saved) throw saved;
  const analyzer = createAnalyzer();
  const options = readingOptions(io, flags);
  const all = analyzer.explain({ id, text }, options);
  const place = wanted === undefined ? null : placeOf(wanted, text, path);
  const found = place
    ? all.filter((e) => touches(e, place))
    : wanted === undefined
      ? all.filter(isStatement)
      : named(all, wanted, path);
  if (flags.json) {
    await write(io.stdout, (await import('../render/json.ts')).renderJson(found));
    return EXIT.done;
  }
  const { emptyPlaceText, explanationText } = await import('../report/explanation.ts');
  const parts = [explanationText(found, text)];
  if (place && !found.some(isStatement)) {
    const analysis = analyzer.analyze({ id, text }, { ...options, all: true, include: ['sentences'] });
    const sentences = (analysis.sentences ?? []).filter(({ span }) => touches(span, place));
    // A sentence may hold its commitment in another line.
    const near = all.filter((e) => isStatement(e) && sentences.some(({ span }) => touches(e, span)));
    parts.unshift(
      near.length > 0 ? explanationText(near, text) : emptyPlaceText(analysis, text, { place, sentences }),
    );
  } else if (found.length === 0) parts.push('nothing looks like a commitment\n');
  const { safeLines } = await import('../render/text.ts');
  await write(io.stdout, safeLines(parts.filter((part) => part !== '').join('\n')));
  return EXIT.done;
}

const touches = (a: Place, b: Place): boolean => a.start < b.end && a.end > b.start;
const isStatement = (e: Explanation): boolean => e.kind === 'commitment' || e.kind === 'rejected';

/** Null when it is no line ("12") and no place ("12:5"). @throws {UserError} for a line that is not there */
function placeOf(wanted: string, text: string, path: string): Place | null {
  const place = /^(\d+)(?::(\d+))?$/.exec(wanted);
  if (!place) return null;
  // What follows the last line break is a line only where it holds something.
  const lines = text.replace(/\n$/, '').split('\n');
  const line = Number(place[1]);
  if (line < 1 || line > lines.length)
    throw new UserError(`${path} has no line ${line}; it has ${lines.length}`);
  const start = lines.slice(0, line - 1).reduce((n, l) => n + l.length + 1, 0);
  if (place[2] === undefined) return { start, end: start + (lines[line - 1] as string).length + 1 };
  const at = start + Number(place[2]) - 1;
  return { start: at, end: at + 1 };
}

/** @throws {UserError} when no finding has this id, with some that are there */
function named(all: readonly Explanation[], wanted: string, path: string): readonly Explanation[] {
  const found = all.filter((e) => e.id === wanted);
  if (found.length > 0) return found;
  const near = all.filter((e) => e.id.includes(wanted)).slice(0, 5);
  const examples = near.length > 0 ? near : all.filter((e) => e.kind === 'commitment').slice(0, 3);
  throw new UserError(
    `${path} has no finding "${wanted}"${examples.length > 0 ? `; try ${examples.map((e) => e.id).join(', ')}` : ''}`,
  );
}
