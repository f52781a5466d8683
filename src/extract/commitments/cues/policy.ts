/** Statements of policy: "It is the policy of X to …". */
import { clauseEnd } from '../clauses/clause-ends.ts';
import type { Clause } from '../clauses/clauses.ts';
import type { VerbGroup } from '../clauses/verbs.ts';
import type { Range, SentenceView } from '../sentence/view.ts';
import { base, type Parsed, type Statement } from './statement.ts';

/** Tokens of the longest owner, and of the longest aside behind it. */
const LONGEST_OWNER = 15;
const LONGEST_INSERTION = 50;

/** Where "to" and its verb stand behind an aside that a comma opens and closes, or one past the comma. */
function pastAside({ view, starting }: Parsed, comma: number): number {
  for (let i = comma + 1; i < Math.min(view.end, comma + LONGEST_INSERTION); i++) {
    const opens = view.lower(i - 1) === ',' && starting.get(i)?.form === 'infinitive';
    if (opens && view.lower(i) === 'to') return i;
    if (view.lower(i) === ';') break;
  }
  return comma + 1;
}

/** A participle or a gerund right before the noun that it describes. */
const describes = (view: SentenceView, { form, end }: VerbGroup): boolean =>
  (form === 'participle' || form === 'gerund') && /^(?:NOUN|ADJ)$/.test(view.pos(end));

/** "It is the policy of X to …", "… that climate considerations shall …", "… for X to …". */
export function policyStatement(parsed: Parsed): Statement | null {
  const { view, groups, starting } = parsed;
  const copula = groups.find((g) => g.lemma === 'be' || g.lemma === 'remain');
  if (!copula) return null;
  // "It continues to be the policy": the subject stands before the verb that carries it.
  const carrier = copula.form === 'infinitive' ? groups[groups.indexOf(copula) - 1] : undefined;
  const verbFirst =
    carrier?.lemma === 'continue' && carrier.end === copula.first ? carrier.first : copula.first;
  let it = verbFirst - 1;
  while (it > view.first && view.pos(it) === 'ADV') it--;
  let at = copula.end;
  let noun = -1;
  for (let i = at; i < Math.min(view.end, at + 8); i++) {
    if (view.lower(i) === 'policy' || view.lexicon.responsibilities.has(view.lower(i))) noun = i;
    if (view.lower(i) === 'priority' && view.lower(copula.modalAt) === 'will') noun = i;
  }
  if (noun < 0) return null;
  if (view.lower(it) !== 'it') return null;
  const duty = view.lexicon.responsibilities.has(view.lower(noun));
  at = noun + 1;
  let owner: Range | null = null;
  if (view.lower(at) === 'of') {
    let end = at + 1;
    while (
      end < view.end &&
      !/^(?:to|that|for|,)$/.test(view.lower(end)) &&
      !starting.has(end) &&
      end - at < LONGEST_OWNER
    )
      end++;
    owner = { first: at + 1, end };
    // "of my Administration, in consultation with the States, to".
    if (view.lower(end) === ',') end = pastAside(parsed, end);
    at = end;
  } else if (noun - copula.end >= 2) owner = { first: copula.end, end: noun };
  const cue: Range = { first: it, end: at };
  const clause: Clause = { type: 'main', subject: owner, governor: null, start: view.first };
  const shared = {
    ...base,
    force: 'policy' as const,
    rule: duty ? 'commitments/responsibility-of' : 'commitments/policy-of',
    strength: duty ? 5 : 4,
    mode: duty ? ('obligation' as const) : null,
    status:
      copula.lemma === 'remain' || verbFirst < copula.first ? ('continuing' as const) : ('new' as const),
    cue,
    clause,
    start: it,
  };
  if (view.lower(at) === 'for') {
    const verb = groups.find((g) => g.first > at + 1 && g.form === 'infinitive');
    if (!verb) return null;
    return {
      ...shared,
      actor: { first: at + 1, end: verb.first },
      verb,
      start: at + 1,
      action: { first: verb.head, end: clauseEnd(view, starting, verb.end) },
      complement: 'inf',
      negated: verb.negated,
    };
  }
  const infinitive = starting.get(at);
  if (infinitive?.form === 'infinitive')
    return {
      ...shared,
      actor: owner,
      verb: infinitive,
      action: { first: infinitive.head, end: clauseEnd(view, starting, infinitive.end) },
      complement: 'inf',
      negated: infinitive.negated,
    };
  // "It is the policy of my Administration to:" — a list follows.
  if (view.lower(at) === 'to' && at + 1 >= view.end)
    return {
      ...shared,
      actor: owner,
      verb: null,
      action: { first: view.end, end: view.end },
      complement: 'inf',
    };
  if (view.lower(at) === 'that') {
    const later = groups.filter((g) => g.first > at);
    // "that federally funded works proceed": a participle before a noun is no verb of the clause.
    const verb = later.find((g) => !describes(view, g)) ?? later[0];
    return verb
      ? {
          ...shared,
          actor: owner,
          verb,
          action: { first: at + 1, end: clauseEnd(view, starting, verb.end) },
          complement: 'object',
          negated: verb.negated,
        }
      : null;
  }
  return null;
}
