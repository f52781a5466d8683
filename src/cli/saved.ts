/** Results that were saved as JSON: told apart from documents, and what a comparison must say about them. */
import type { Analysis } from '../analysis/schema.ts';
import { nameOfPath } from '../corpus.ts';
import { type Comparison, UserError } from '../index.ts';

/** What a text is that begins like a result of ours; `values` are the objects of a list. */
export type Saved =
  | { readonly is: 'analysis'; readonly value: unknown }
  | { readonly is: 'list'; readonly values: readonly unknown[] }
  | { readonly is: 'comparison' }
  /** Begins like a result, but its JSON does not end. */
  | { readonly is: 'broken' };

/** A saved analysis, comparison or list (a JSON array, or NDJSON of several lines); null for everything else. Linear. */
export function savedResult(text: string): Saved | null {
  if (!/^\s*[[{]/.test(text)) return null;
  if (/^\s*\[\s*\]\s*$/.test(text)) return { is: 'list', values: [] };
  if (!text.includes('"schemaVersion"')) return null;
  const whole = parsed(text);
  if (whole !== undefined) return Array.isArray(whole) ? listOf(whole) : isResult(whole) ? one(whole) : null;
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const values = lines.length > 1 ? lines.map(parsed) : [];
  return listOf(values) ?? (/^\s*(?:\[\s*)?\{\s*"schemaVersion"\s*:/.test(text) ? { is: 'broken' } : null);
}

const one = (value: object): Saved => ('changes' in value ? { is: 'comparison' } : { is: 'analysis', value });
const listOf = (values: readonly unknown[]): Saved | null =>
  values.length > 0 && values.every(isResult) ? { is: 'list', values } : null;
const isResult = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && 'schemaVersion' in value;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const NAMES = {
  analysis: () => 'a saved analysis',
  list: (count: number) => `a saved list of ${count} analyses`,
  comparison: () => 'a saved comparison',
  broken: () => 'a saved analysis that is cut off',
} as const;

/** What a person calls it: "a saved list of 2 analyses". */
export const nameOfSaved = (saved: Saved): string =>
  NAMES[saved.is](saved.is === 'list' ? saved.values.length : 1);

/** An error for a result that was given where a document is read; null when the text is none. */
export function notADocument(path: string, text: string): UserError | null {
  const saved = savedResult(text);
  return saved && new UserError(`${nameOfPath(path)} is ${nameOfSaved(saved)}, not a document`);
}

/**
 * The analysis that a text holds (alone, or as the only one of a list); null when it is a document.
 * @throws {UserError} when it is another result, or JSON that is no analysis of this version
 */
export async function savedAnalysis(text: string, path: string): Promise<Analysis | null> {
  const saved = savedResult(text);
  if (saved?.is === 'analysis') return checked(saved.value, path);
  if (saved?.is === 'list' && saved.values.length === 1) return checked(saved.values[0], path);
  if (saved)
    throw new UserError(
      `${nameOfPath(path)} is ${nameOfSaved(saved)}, not one analysis${saved.is === 'list' ? '; save each document by itself' : ''}`,
    );
  if (!/^\s*\{/.test(text)) return null;
  const value = parsed(text);
  if (value !== undefined) return checked(value, path);
  if (/\.json$/i.test(path)) throw new UserError(`${path} is not valid JSON`);
  return null;
}

async function checked(value: unknown, path: string): Promise<Analysis> {
  const { analysisSchema } = await import('../analysis/schema.ts');
  const result = analysisSchema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new UserError(
    `${nameOfPath(path)} is JSON but no analysis of this version: ${issue ? `${issue.path.join('.') || 'it'}: ${issue.message}` : 'unknown form'}`,
  );
}

/** Recorded options that leave statements out, as they are written on the command line. */
const NARROWING: Readonly<Record<string, string>> = {
  only: '--only',
  actor: '--actor',
  strength: '--strength',
  mode: '--mode',
  kind: '--kind',
  status: '--status',
  dueBefore: '--due-before',
  minConfidence: '--min-confidence',
  limit: '--limit',
};

/** The options by which a saved analysis was narrowed; empty when it holds all that was found. */
function narrowedBy({ tool: { options }, commitments, others = [] }: Analysis): readonly string[] {
  const { only, limit } = options;
  const cut = (name: string): boolean => {
    if (name === 'only')
      return Array.isArray(only) && !(only.includes('commitments') && only.includes('others'));
    if (name === 'limit')
      return typeof limit === 'number' && Math.max(commitments.length, others.length) >= limit;
    return true;
  };
  return Object.entries(NARROWING).flatMap(([name, flag]) =>
    options[name] !== undefined && cut(name) ? [flag] : [],
  );
}

const AGAIN = 'save it with `analyze FILE --all --json`';

/** The comparison with notes of what its saved sides lack; a side is null when it was read as a document. */
export function withSavedNotes(
  comparison: Comparison,
  old: Analysis | null,
  current: Analysis | null,
): Comparison {
  const sides = [
    { name: 'old', analysis: old, seems: 'added' },
    { name: 'new', analysis: current, seems: 'dropped' },
  ];
  const filtered = sides.flatMap(({ name, analysis, seems }) => {
    const flags = analysis ? narrowedBy(analysis) : [];
    return flags.length === 0
      ? []
      : [
          {
            code: 'side-filtered',
            message: `The ${name} analysis was saved with ${flags.join(', ')}: what that left out seems ${seems}; ${AGAIN}.`,
          },
        ];
  });
  const bare = sides.filter(({ analysis }) => analysis && analysis.others === undefined);
  const missing =
    bare.length === 0
      ? []
      : [
          {
            code: 'others-missing',
            message: `${bare.length === 2 ? 'Both analyses were' : `The ${bare[0]?.name} analysis was`} saved without --all: a commitment that became a call, a permission or done, or was one, seems dropped or added; ${bare.length === 2 ? AGAIN.replace('it', 'them') : AGAIN}.`,
          },
        ];
  if (filtered.length + missing.length === 0) return comparison;
  // The library's own note about the others says less.
  const rest = comparison.notes.filter(({ code }) => missing.length === 0 || code !== 'others-missing');
  return { ...comparison, notes: [...filtered, ...missing, ...rest] };
}
