/** What a text with authority forbids or lays on somebody without a modal: "is prohibited", "has a duty to". */
import { clauseEnd } from '../clauses/clause-ends.ts';
import type { Clause } from '../clauses/clauses.ts';
import type { VerbGroup } from '../clauses/verbs.ts';
import { AUTHORITY } from '../words/genres.ts';
import { base, type Parsed, type Statement } from './statement.ts';

/** "Use of the mark is prohibited": what its subject names; "It is prohibited to dump waste": the act behind it. */
export function forbiddenStatement(
  { view, starting }: Parsed,
  group: VerbGroup,
  clause: Clause,
): Statement | null {
  if (!group.passive || group.past || group.perfect || group.modal !== null || group.negated) return null;
  if (!view.lexicon.forbidding.has(group.lemma) || !AUTHORITY.has(view.document.genre)) return null;
  if (clause.type !== 'main' || !clause.subject) return null;
  const shared = {
    ...base,
    force: 'predicate',
    rule: 'commitments/be-forbidden',
    strength: 5,
    mode: 'obligation',
    cue: { first: group.first, end: group.end },
    clause,
    actor: null,
    start: clause.subject.first,
    negated: true,
  } as const;
  const act = view.lower(clause.subject.first) === 'it' ? starting.get(group.end) : undefined;
  return act?.form === 'infinitive'
    ? {
        ...shared,
        verb: act,
        action: { first: act.head, end: clauseEnd(view, starting, act.end) },
        complement: 'inf',
      }
    : {
        ...shared,
        verb: group,
        action: { first: group.head, end: group.end },
        passive: true,
        complement: 'object',
      };
}

/** "The Authority has a duty to inspect": but not "we have a duty to", which is a belief. */
export function dutyStatement(
  { view, starting }: Parsed,
  group: VerbGroup,
  clause: Clause,
): Statement | null {
  if (group.lemma !== 'have' || group.past || group.modal !== null || group.negated) return null;
  if (clause.type !== 'main' || !clause.subject || !AUTHORITY.has(view.document.genre)) return null;
  const { grammar, none, responsibilities } = view.lexicon;
  const [article, noun] = [group.end, group.end + 1];
  if (view.pos(article) !== 'DET' || none.has(view.lower(article))) return null;
  if (!responsibilities.has(view.lower(noun)) || grammar.we.has(view.lower(clause.subject.first)))
    return null;
  const act = starting.get(noun + 1);
  if (act?.form !== 'infinitive') return null;
  return {
    ...base,
    force: 'policy',
    rule: `commitments/have-${view.lower(noun)}`,
    strength: 5,
    mode: 'obligation',
    cue: { first: group.first, end: act.first + 1 },
    clause,
    actor: clause.subject,
    verb: act,
    action: { first: act.head, end: clauseEnd(view, starting, act.end) },
    start: clause.subject.first,
    complement: 'inf',
    negated: act.negated,
  };
}
