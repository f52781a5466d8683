/** Clauses that say what must be, and bind nobody to do it. */
import { clauseOf } from '../clauses/clauses.ts';
import type { VerbGroup } from '../clauses/verbs.ts';
import type { Case } from './verdict.ts';

/** Subjects of those who could be bound by what they must do. */
const BOUND = /^(?:we|agent|possessor|pronoun|you)$/;

/** "share the conviction that trade must be free", "agree that the crisis should be solved": nobody is told to act. */
export function isBelief({ view, parsed: { groups }, parties, statement }: Case): boolean {
  const { cue, verb, action } = statement;
  if (view.lower(cue.end - 1) !== 'that') return false;
  const inner = verb ?? groups.find(({ first, modal }) => first >= action.first && modal !== null);
  if (!inner || !isDemand(inner, view.lexicon.grammar)) return false;
  const { subject } = clauseOf(view, groups, groups.indexOf(inner));
  return subject === null || !BOUND.test(parties.agency(view, subject).kind);
}

const isDemand = ({ modal }: VerbGroup, { soft }: { readonly soft: ReadonlySet<string> }): boolean =>
  modal === 'must' || soft.has(modal ?? '');
