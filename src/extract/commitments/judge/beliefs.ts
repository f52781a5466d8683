/** Clauses that say what must be, and bind nobody to do it. */
import { clauseOf } from '../clauses/clauses.ts';
import type { VerbGroup } from '../clauses/verbs.ts';
import { hasNumber } from './phrases.ts';
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

/** "agrees that weekly checks will improve safety": what a thing brings about, with nothing that could be checked. */
export function isProspect({ view, parsed, parties, statement }: Case): boolean {
  const { verb, verbOfCue, action, governs } = statement;
  if (!verb || verb.passive || verbOfCue !== 'agree' || governs !== 'that') return false;
  if (!view.lexicon.grammar.will.has(verb.modal ?? '') || !view.lexicon.constitutive.has(verb.lemma))
    return false;
  const { subject } = clauseOf(view, parsed.groups, parsed.groups.indexOf(verb));
  return parties.agency(view, subject).kind === 'thing' && !hasNumber(view, action);
}
