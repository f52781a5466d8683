/** Near misses as statements: nobody is bound by them here, but another version of the text may say the same firmly. */
import type { Commitment, TemporalExpression } from '../../document.ts';
import { splitAction } from './clauses/coordination.ts';
import type { Parsed, Statement } from './cues/statement.ts';
import type { Verdict } from './judge/index.ts';
import { type Context, makeCommitment } from './make.ts';

/** A statement that was judged to bind nobody. */
export interface Doubt {
  readonly parsed: Parsed;
  readonly statement: Statement;
  readonly verdict: Verdict;
  readonly deadlines: readonly TemporalExpression[];
}

const FORCES: ReadonlySet<Statement['force']> = new Set(['modal', 'commissive', 'predicate', 'directive']);

/** Whether a near miss has words that bind elsewhere, said of what is to come or was decided to come. */
export const isDoubtful = ({ force, past, perfect, status, verb }: Statement): boolean =>
  FORCES.has(force) &&
  (!past || force === 'commissive') &&
  !perfect &&
  status !== 'withdrawn' &&
  verb !== null;

/** The statement's parts as positions of nobody. */
export function doubtfulOf(context: Context, doubt: Doubt): readonly Commitment[] {
  const { parsed, statement, verdict, deadlines } = doubt;
  const parts = splitAction(parsed, statement, deadlines);
  return parts.map((part, index): Commitment => {
    const made = makeCommitment(context, parsed, {
      statement,
      verdict,
      part,
      first: index === 0 ? statement.start : part.range.first,
      actors: [],
      attribution: null,
      inherited: null,
      handed: null,
      shared: index < parts.length - 1 ? (parts.at(-1) ?? null) : null,
    });
    return { ...made, beneficiaries: [], supporting: [] };
  });
}
