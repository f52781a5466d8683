/** What is ordered and not who is told to do it: "ordered the closure of", "orders that the gate be shut", "ruled out talks". */

import { clauseEnd } from '../clauses/clause-ends.ts';
import { type Clause, clauseOf } from '../clauses/clauses.ts';
import { headOf, isInstrument, nounPhrase } from '../clauses/noun-phrase.ts';
import type { VerbGroup } from '../clauses/verbs.ts';
import { beginsNounPhrase, type SentenceView } from '../sentence/view.ts';
import { directiveStatement, orderOf } from './calls.ts';
import { hasHad, hasToday } from './performatives.ts';
import type { Parsed, Statement } from './statement.ts';

/** The simple noun phrase at `at` is headed by an act ("the quick closure of two mines", "an inquiry"). */
export function isDeedAt(view: SentenceView, at: number): boolean {
  if (!beginsNounPhrase(view, at)) return false;
  let limit = at;
  while (limit < view.end && view.lower(limit) !== 'of') limit++;
  return view.lexicon.decreed.has(view.lower(headOf(view, nounPhrase(view, at, limit))));
}

/** "ordered the closure of four mines", "ordered that the gate be shut". */
export function decreeStatement(parsed: Parsed, index: number, clause: Clause): Statement | null {
  const { view, groups, starting } = parsed;
  const group = groups[index] as VerbGroup;
  if (!view.lexicon.directives.has(group.lemma) || group.passive || group.negated || !clause.subject)
    return null;
  // "had ordered the closure": the background of what is told.
  if (hasHad(view, group)) return null;
  const order = orderOf(clause, group);
  const common = {
    ...order,
    rule: `commitments/decree-${group.lemma}`,
    governs: 'decree',
    complement: 'object',
  } as const;
  if (view.lower(group.end) === 'that') {
    const inner = groups.findIndex(({ first }) => first > group.end + 1);
    const verb = groups[inner];
    // What is told with a modal of its own binds by that.
    if (!verb || verb.modal !== null || !(verb.form === 'base' || view.lower(verb.first) === 'be'))
      return null;
    const { subject } = clauseOf(view, groups, inner);
    if (!subject || subject.first !== group.end + 1) return null;
    return {
      ...common,
      cue: { first: group.first, end: group.end + 1 },
      actor: verb.passive ? null : subject,
      verb,
      action: { first: subject.first, end: clauseEnd(view, starting, verb.end) },
      passive: verb.passive,
      negated: verb.negated,
    };
  }
  if (!isDeedAt(view, group.end)) return null;
  return {
    ...common,
    actor: null,
    verb: null,
    action: { first: group.end, end: clauseEnd(view, starting, group.end + 1) },
  };
}

/**
 * "Today the President signed an order directing agencies to …", "The order cuts red tape by directing agencies to …":
 * what is signed, or tells of itself, orders it from now on.
 */
export function orderingStatement(parsed: Parsed, index: number): Statement | null {
  const { view, groups } = parsed;
  const group = groups[index] as VerbGroup;
  const { directives, issuing } = view.lexicon;
  if (group.form !== 'gerund' || !directives.has(group.lemma)) return null;
  for (let i = index - 1; i >= 0; i--) {
    const host = groups[i] as VerbGroup;
    const clause = clauseOf(view, groups, i);
    if (host.form === 'infinitive' || host.form === 'gerund' || clause.type !== 'main' || !clause.subject)
      continue;
    const orders = isInstrument(view, clause.subject)
      ? !host.past
      : issuing.has(host.lemma) && hasToday(view, clause, host);
    const order = orders ? directiveStatement(parsed, index, clause) : null;
    return order && { ...order, start: group.first };
  }
  return null;
}
