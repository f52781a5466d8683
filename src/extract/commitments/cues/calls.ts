/** Calls on others (urge, call on, ask) and directives to bodies that the author commands. */
import { clauseEnd } from '../clause-ends.ts';
import type { Clause } from '../clauses.ts';
import { RELATIVES } from '../subjects.ts';
import type { VerbGroup } from '../verbs.ts';
import type { SentenceView } from '../view.ts';
import { base, type Parsed, type Statement, startOf } from './statement.ts';

/** "We urge X to", "call on X to", "call for Y", "is asking X to". */
export function callStatement(parsed: Parsed, index: number, clause: Clause): Statement | null {
  const { view, groups, starting } = parsed;
  const group = groups[index] as VerbGroup;
  const call = view.lexicon.calls.get(group.lemma);
  if (!call || group.passive) return null;
  let at = group.end;
  let cueEnd = group.end;
  if (call.particles) {
    const particle = view.lower(at);
    if (!call.particles.includes(particle)) return null;
    cueEnd = at + 1;
    at = cueEnd;
    if (particle === 'for') {
      return {
        ...base,
        force: 'call',
        rule: `commitments/${group.lemma}-for`,
        strength: call.strength,
        mode: 'call',
        cue: { first: group.first, end: cueEnd },
        clause,
        actor: null,
        verb: null,
        action: { first: at, end: clauseEnd(view, starting, at) },
        start: startOf(clause, group),
        complement: 'object',
        past: group.past,
      };
    }
  }
  if (view.lower(at) === 'that') at++;
  const addressed = at;
  const limit = Math.min(view.end, addressed + 40);
  let verb: VerbGroup | null = null;
  for (let i = addressed; i < limit; i++) {
    const candidate = starting.get(i);
    if (candidate) {
      // "Parties that have not done so to", "States listed in the annex to": the clause is theirs who are asked.
      if (candidate.form === 'participle' || RELATIVES.has(view.lower(candidate.first - 1))) {
        i = candidate.end - 1;
        continue;
      }
      if (candidate.form === 'infinitive' && i > addressed) verb = candidate;
      else if (view.lower(addressed - 1) === 'that' && i > addressed) verb = candidate;
      break;
    }
    // "on China not to conduct": the negation comes first.
    if (view.lower(i) === ';') break;
  }
  const open = !verb && view.lower(view.end - 1) === 'to';
  if (!verb && !open) return null;
  const actorEnd = verb ? (view.lower(verb.first - 1) === 'not' ? verb.first - 1 : verb.first) : view.end - 1;
  const actionFirst = verb ? verb.head : view.end;
  return {
    ...base,
    force: 'call',
    rule: `commitments/call-${group.lemma}`,
    verbOfCue: group.lemma,
    strength: call.strength,
    mode: 'call',
    cue: { first: group.first, end: cueEnd },
    clause,
    actor: actorEnd > addressed ? { first: addressed, end: trimRight(view, addressed, actorEnd) } : null,
    verb,
    action: { first: actionFirst, end: verb ? clauseEnd(view, starting, verb.end) : view.end },
    start: startOf(clause, group),
    negated: (verb?.negated ?? false) || (verb !== null && view.lower(verb.first - 1) === 'not'),
    complement: 'inf',
    past: group.past,
  };
}

const trimRight = (view: SentenceView, first: number, end: number): number => {
  let at = end;
  while (at > first + 1 && (view.lower(at - 1) === ',' || view.pos(at - 1) === 'ADV')) at--;
  return at;
};

/** "I direct the Secretary to", "we task our ministers to report by …". */
export function directiveStatement(parsed: Parsed, index: number, clause: Clause): Statement | null {
  const { view, groups, starting } = parsed;
  const group = groups[index] as VerbGroup;
  if (!view.lexicon.directives.has(group.lemma) || group.passive || (group.past && !clause.subject))
    return null;
  const limit = Math.min(view.end, group.end + 30);
  for (let i = group.end; i < limit; i++) {
    const verb = starting.get(i);
    if (!verb) continue;
    if (
      i === group.end ||
      (verb.form !== 'infinitive' && !(verb.form === 'gerund' && /^(?:with|for)$/.test(view.lower(i - 1))))
    )
      return null;
    return {
      ...base,
      force: 'directive',
      rule: `commitments/directive-${group.lemma}`,
      strength: 5,
      mode: 'obligation',
      cue: { first: group.first, end: group.end },
      clause,
      actor: { first: group.end, end: verb.form === 'gerund' ? i - 1 : i },
      verb,
      action: { first: verb.head, end: clauseEnd(view, starting, verb.end) },
      start: startOf(clause, group),
      negated: verb.negated,
      complement: 'inf',
      past: group.past,
    };
  }
  return null;
}
