/** Calls on others (urge, call on, ask) and directives to bodies that the author commands. */
import { clauseEnd } from '../clauses/clause-ends.ts';
import type { Clause } from '../clauses/clauses.ts';
import { headOf, nounPhrase } from '../clauses/noun-phrase.ts';
import { isAnaphoric, type VerbGroup } from '../clauses/verbs.ts';
import { beginsNounPhrase, isDash, type SentenceView } from '../sentence/view.ts';
import { noLongerAt } from './polarity.ts';
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
  let named = limit;
  for (let i = addressed; i < limit; i++) {
    const candidate = starting.get(i);
    if (candidate) {
      if (isTheirs(view, candidate) || asksAnew(view, candidate) || isAside(view, candidate)) {
        if (isAside(view, candidate)) named = Math.min(named, candidate.first - 1);
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
  const asked = verb ? (view.lower(verb.first - 1) === 'not' ? verb.first - 1 : verb.first) : view.end - 1;
  const actorEnd = Math.min(asked, named);
  // "urged action to mend the piers": an act, and nobody.
  const asksAct =
    actorEnd > addressed &&
    view.lexicon.asked.has(view.lower(headOf(view, nounPhrase(view, addressed, actorEnd))));
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
    actor:
      actorEnd > addressed && !asksAct
        ? { first: addressed, end: trimRight(view, addressed, actorEnd) }
        : null,
    verb: asksAct ? null : verb,
    action: {
      first: asksAct ? addressed : actionFirst,
      end: verb ? endOfCall(parsed, group, verb) : view.end,
    },
    start: startOf(clause, group),
    negated: (verb?.negated ?? false) || (verb !== null && view.lower(verb.first - 1) === 'not'),
    complement: 'inf',
    past: group.past,
  };
}

/** "shall meet and urge firms to lend; build ports; and cut waste": what a semicolon parts goes on from the modal. */
function endOfCall({ view, starting }: Parsed, call: VerbGroup, asked: VerbGroup): number {
  const end = clauseEnd(view, starting, asked.end);
  if (call.modal === null && view.pos(call.first - 1) !== 'CCONJ') return end;
  for (let i = asked.end; i < end; i++) if (view.lower(i) === ';') return i;
  return end;
}

/** "Parties that have not done so to", "States listed in the annex to": the clause is theirs who are asked. */
const isTheirs = (view: SentenceView, { form, first }: VerbGroup): boolean =>
  form === 'participle' || view.lexicon.grammar.relatives.has(view.lower(first - 1));

const trimRight = (view: SentenceView, first: number, end: number): number => {
  let at = end;
  while (
    at > first + 1 &&
    (view.lower(at - 1) === ',' || view.pos(at - 1) === 'ADV' || isDash(view, at - 1)) &&
    !isAnaphoric(view, at - 2)
  )
    at--;
  return at < end && view.lower(at) === ',' ? asideFrom(view, first, at) : at;
};

/** "the secretariat, subject to the availability of resources, to": where what stands between commas begins, or `end`. */
function asideFrom(view: SentenceView, first: number, end: number): number {
  for (let i = end - 1; i > first; i--)
    if (view.lower(i) === ',')
      return /^(?:ADP|SCONJ|VERB|PART|ADV)$/.test(view.pos(i + 1)) || /^(?:ADP|PART)$/.test(view.pos(i + 2))
        ? i
        : end;
  return end;
}

/** "Parties in a position to do so to pay": another infinitive tells what is asked. */
const asksAnew = (view: SentenceView, { form, head }: VerbGroup): boolean =>
  form === 'infinitive' && isAnaphoric(view, head) && view.lower(head + 2) === 'to';

/** What all orders have in common, told by the verb `group`. */
export const orderOf = (clause: Clause, group: VerbGroup) =>
  ({
    ...base,
    force: 'directive',
    strength: 5,
    mode: 'obligation',
    cue: { first: group.first, end: group.end },
    clause,
    start: startOf(clause, group),
    past: group.past,
    verbOfCue: group.lemma,
  }) as const;

/** "I direct the Secretary to", "we task our ministers to report by …". */
export function directiveStatement(parsed: Parsed, index: number, clause: Clause): Statement | null {
  const { view, groups, starting } = parsed;
  const group = groups[index] as VerbGroup;
  const { binds = false, strength = 5 } = view.lexicon.commissive.get(group.lemma) ?? {};
  if (!(binds || view.lexicon.directives.has(group.lemma)) || group.passive) return null;
  // "does not require the firm to pay", "no longer obliges": nobody is told to.
  if (group.negated || noLongerAt(view, group) >= 0) return null;
  if (group.past && !clause.subject) return null;
  if (binds && !bindsSomebody(view, group)) return null;
  const limit = Math.min(view.end, group.end + 30);
  const common = { ...orderOf(clause, group), strength, rule: `commitments/directive-${group.lemma}` };
  let named = limit;
  for (let i = group.end; i < limit; i++) {
    const verb = starting.get(i);
    if (!verb || asksAnew(view, verb)) continue;
    if (isAside(view, verb)) {
      named = Math.min(named, i - 1);
      continue;
    }
    if (i > group.end && isTheirs(view, verb)) {
      i = verb.end - 1;
      continue;
    }
    const led = (binds ? /^to$/ : /^(?:with|for|to)$/).test(view.lower(i - 1));
    const given = verb.form === 'gerund' && led;
    if (i === group.end || (verb.form !== 'infinitive' && !given)) return null;
    return {
      ...common,
      actor: { first: group.end, end: Math.min(named, given ? i - 1 : trimRight(view, group.end, i)) },
      verb,
      action: { first: verb.head, end: clauseEnd(view, starting, verb.end) },
      negated: verb.negated,
      complement: given ? 'gerund' : 'inf',
    };
  }
  // "tasks the Secretary with:", with a list.
  const last = view.end - 1;
  if (last <= group.end || last >= limit || !/^(?:with|to)$/.test(view.lower(last))) return null;
  return {
    ...common,
    actor: { first: group.end, end: trimRight(view, group.end, last) },
    verb: null,
    action: { first: view.end, end: view.end },
    complement: view.lower(last) === 'with' ? 'gerund' : 'inf',
  };
}

/** "commits both parties to": those who can act stand behind the verb, and not whoever commits ("themselves"). */
function bindsSomebody(view: SentenceView, { end }: VerbGroup): boolean {
  if (!beginsNounPhrase(view, end) || view.lexicon.grammar.reflexives.has(view.lower(end))) return false;
  const head = headOf(view, nounPhrase(view, end, view.end));
  return (
    view.lexicon.agents.has(view.lower(head)) ||
    view.lexicon.agentEnding.test(view.lower(head)) ||
    view.pos(head) === 'PROPN'
  );
}

/** "all agencies with funds—including from this fund—to": what is told of them stands between. */
const isAside = (view: SentenceView, { form, first }: VerbGroup): boolean =>
  form === 'gerund' && (view.lower(first - 1) === ',' || isDash(view, first - 1));
