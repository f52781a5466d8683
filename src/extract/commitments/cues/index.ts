/**
 * Finds in one sentence what binds: the cue, who stands as its subject, and where what is promised begins. What the
 * cue makes of it (whose promise, how firm) is decided in `judge.ts`.
 */
import type { VerbGroup } from '../clauses/verbs.ts';
import { isDash, type SentenceView } from '../sentence/view.ts';
import { orderingStatement } from './decrees.ts';
import { goalStatement } from './goals.ts';
import { modalStatement } from './modal.ts';
import { nounStatements } from './nouns.ts';
import { policyStatement } from './policy.ts';
import { presentStatement } from './present.ts';
import { standingStatement } from './standing.ts';
import type { Parsed, Statement } from './statement.ts';

/** ", committing to …": a participle of promising that closes the sentence and shares its subject. */
const isTail = (view: SentenceView, group: VerbGroup): boolean =>
  view.lexicon.personal.has(group.lemma) &&
  (view.lower(group.first - 1) === ',' || isDash(view, group.first - 1));

/** "We announce that the Port Agency will mend 40 piers": what binds is what is announced. */
const announcesAnother = ({ performative, verb }: Statement, statements: readonly Statement[]): boolean =>
  performative && verb !== null && statements.some(({ clause }) => clause.governor?.first === verb.first);

/** All statements with a cue of their own, in text order. */
export function findStatements(parsed: Parsed): Statement[] {
  const { view, groups } = parsed;
  const statements: Statement[] = [];
  const policy = policyStatement(parsed);
  if (policy) statements.push(policy);
  for (let i = 0; i < groups.length; i++) {
    const group = groups[i] as VerbGroup;
    const found =
      goalStatement(parsed, i) ??
      standingStatement(parsed, i) ??
      (group.modal !== null
        ? modalStatement(parsed, i)
        : group.form === 'infinitive' || (group.form === 'gerund' && !isTail(view, group))
          ? orderingStatement(parsed, i)
          : presentStatement(parsed, i));
    if (found && !(policy && found.cue.first < policy.action.end)) statements.push(found);
  }
  const nouns = nounStatements(parsed, statements);
  return [...statements.filter((statement) => !announcesAnother(statement, statements)), ...nouns]
    .sort((a, b) => a.start - b.start || a.cue.first - b.cue.first)
    .filter((s) => view.first <= s.start);
}
