/**
 * Finds in one sentence what binds: the cue, who stands as its subject, and where what is promised begins. What the
 * cue makes of it (whose promise, how firm) is decided in `judge.ts`.
 */
import type { Mode, Status } from '../../document.ts';
import { type Clause, clauseEnd, clauseOf, type GroupsByStart } from './clauses.ts';
import { findVerbGroups, type VerbGroup } from './verbs.ts';
import { beginsNounPhrase, type SentenceView, words } from './view.ts';

export interface Range {
  readonly first: number;
  readonly end: number;
}

/** A cue with its subject and complement, before judgement. */
export interface Statement {
  /** What kind of cue: decides with the genre and the subject about the mode. */
  readonly force:
    | 'modal'
    | 'commissive'
    | 'predicate'
    | 'noun'
    | 'call'
    | 'directive'
    | 'performative'
    | 'policy'
    | 'done';
  readonly rule: string;
  readonly modal: string | null;
  /** Band of the cue, before shifts; 0 for modals that do not bind. */
  readonly strength: number;
  readonly cue: Range;
  readonly clause: Clause;
  /** Who acts: the subject, or for calls and directives the one addressed. Null when nobody is named. */
  readonly actor: Range | null;
  /** The verb of what is to be done; null when it is a noun phrase. */
  readonly verb: VerbGroup | null;
  /** First token of what is to be done (its verb or noun phrase), and one past its last. */
  readonly action: Range;
  /** First token of the whole statement (its subject or cue). */
  readonly start: number;
  readonly passive: boolean;
  readonly negated: boolean;
  readonly status: Status;
  /** A mode that the cue itself fixes. */
  readonly mode: Mode | null;
  /** The action is announced by this very sentence ("hereby establish"). */
  readonly performative: boolean;
  /** Verbs that coordinate with the action begin with "to" or a gerund, not with a base form. */
  readonly complement: 'base' | 'inf' | 'gerund' | 'object';
  /** The cue is told in the past tense. */
  readonly past: boolean;
}

export interface Parsed {
  readonly view: SentenceView;
  readonly groups: readonly VerbGroup[];
  readonly starting: GroupsByStart;
}

export function parse(view: SentenceView): Parsed {
  const groups = findVerbGroups(view);
  return { view, groups, starting: new Map(groups.map((group) => [group.first, group])) };
}

/** All statements with a cue of their own, in text order. */
export function findStatements(parsed: Parsed): Statement[] {
  const { view, groups } = parsed;
  const statements: Statement[] = [];
  const policy = policyStatement(parsed);
  if (policy) statements.push(policy);
  for (let i = 0; i < groups.length; i++) {
    const group = groups[i] as VerbGroup;
    const found =
      group.modal !== null
        ? modalStatement(parsed, i)
        : group.form === 'infinitive' || group.form === 'gerund'
          ? null
          : presentStatement(parsed, i);
    if (found && !(policy && found.cue.first < policy.action.end)) statements.push(found);
  }
  for (const noun of nounStatements(parsed, statements)) statements.push(noun);
  return statements
    .sort((a, b) => a.start - b.start || a.cue.first - b.cue.first)
    .filter((s) => view.first <= s.start);
}

const base = {
  modal: null,
  passive: false,
  negated: false,
  status: 'new' as Status,
  mode: null,
  performative: false,
  past: false,
};

/** shall, will, must, should … with the verb they govern. */
function modalStatement(parsed: Parsed, index: number): Statement | null {
  const { view, groups, starting } = parsed;
  const group = groups[index] as VerbGroup;
  const modal = group.modal as string;
  const strength = view.lexicon.modals.get(modal)?.strength ?? 0;
  const clause = clauseOf(view, groups, index);
  const start = startOf(clause, group);
  const end = clauseEnd(view, starting, group.end);
  const predicate = predicateAt(parsed, group.end - (group.passive ? 1 : 0), group);
  if (predicate) {
    return {
      ...base,
      ...predicate,
      force: 'predicate',
      modal,
      strength:
        strength === 0
          ? predicate.strength
          : predicate.strength === 4 || predicate.strength === 5
            ? Math.max(strength, predicate.strength)
            : predicate.strength,
      cue: { first: group.modalAt, end: predicate.cueEnd },
      clause,
      actor: clause.subject,
      start,
      action: { first: predicate.actionFirst, end },
      status: group.lemma === 'remain' || group.lemma === 'continue' ? 'reaffirmed' : 'new',
      negated: predicate.negated !== group.negated,
    };
  }
  const call = callStatement(parsed, index, clause);
  if (call && strength > 0) return { ...call, cue: { first: group.modalAt, end: call.cue.end }, modal };
  return {
    ...base,
    force: 'modal',
    rule: `commitments/modal-${modal.replace(/'/, '')}`,
    modal,
    strength,
    cue: { first: group.modalAt, end: group.modalAt + 1 },
    clause,
    actor: clause.subject,
    verb: group,
    action: { first: group.open ? group.end : group.head, end },
    start,
    passive: group.passive,
    negated: group.negated,
    complement: 'base',
  };
}

/** A statement begins at its subject, or at its verb when the subject stands with an earlier verb. */
const startOf = (clause: Clause, group: VerbGroup): number =>
  clause.subject && clause.subject.first >= clause.start ? clause.subject.first : group.first;

/** Present and past cues: "we commit to", "are determined to", "call on", "hereby establish", "agreed to". */
function presentStatement(parsed: Parsed, index: number): Statement | null {
  const { view, groups, starting } = parsed;
  const { lexicon } = view;
  const group = groups[index] as VerbGroup;
  const clause = clauseOf(view, groups, index);
  const start = startOf(clause, group);
  const continuing = group.lemma === 'continue' || group.lemma === 'keep';

  const predicate = predicateAt(parsed, group.end - (group.passive || group.progressive ? 1 : 0), group);
  if (
    predicate &&
    (group.lemma === 'be' ||
      group.passive ||
      group.progressive ||
      ['remain', 'stand', 'be', 'become', 'stay'].includes(group.lemma))
  ) {
    const end = clauseEnd(view, starting, predicate.cueEnd);
    return {
      ...base,
      ...predicate,
      force: predicate.performative ? 'performative' : 'predicate',
      cue: { first: group.first, end: predicate.cueEnd },
      clause,
      actor: clause.subject,
      start,
      action: { first: predicate.actionFirst, end },
      status: group.lemma === 'remain' ? 'reaffirmed' : 'new',
      negated: predicate.negated !== group.negated,
      past: group.past && !group.passive,
    };
  }

  const call = callStatement(parsed, index, clause);
  if (call) return call;
  const directive = directiveStatement(parsed, index, clause);
  if (directive) return directive;

  // "continue to support", "continue to call on": the verb that counts is the next.
  if (continuing && !group.passive) {
    const next = starting.get(group.end);
    if (next && next.form === 'infinitive') {
      const inner = groups.indexOf(next);
      const innerCall = callStatement(parsed, inner, clause);
      if (innerCall)
        return {
          ...innerCall,
          cue: { first: group.first, end: innerCall.cue.end },
          start,
          status: 'continuing',
          actor: innerCall.actor,
        };
      const verb = lexicon.commissive.get(next.lemma);
      if (verb && next.lemma === 'support')
        return {
          ...base,
          force: 'commissive',
          rule: 'commitments/continue-to-support',
          strength: verb.strength,
          cue: { first: group.first, end: next.end },
          clause,
          actor: clause.subject,
          verb: next,
          action: { first: next.head, end: clauseEnd(view, starting, next.end) },
          start,
          status: 'continuing',
          complement: 'base',
        };
    }
    return null;
  }

  // "hereby establish", "today we announce": the sentence does what it says.
  const hereby =
    words(view, group.first, group.end).includes('hereby') || view.lower(group.first - 1) === 'hereby';
  const today = hereby || hasToday(view, clause, group);
  if (lexicon.performative.has(group.lemma) && today && !group.past && !group.negated) {
    return {
      ...base,
      force: 'performative',
      rule: 'commitments/performative',
      strength: 4,
      cue: { first: group.first, end: group.end },
      clause,
      actor: clause.subject,
      verb: group,
      action: { first: group.head, end: clauseEnd(view, starting, group.end) },
      start,
      passive: group.passive,
      performative: true,
      complement: 'base',
    };
  }

  const commissive = lexicon.commissive.get(group.lemma);
  if (
    commissive &&
    !group.passive &&
    !group.progressive &&
    (!commissive.genres || commissive.genres.includes(view.document.genre))
  ) {
    const complement = complementAt(parsed, group.end, commissive.complements);
    if (complement) {
      return {
        ...base,
        force: 'commissive',
        rule: `commitments/${group.lemma}-${complement.type}`,
        strength: commissive.strength,
        cue: { first: group.first, end: complement.cueEnd },
        clause,
        actor: clause.subject,
        verb: complement.verb,
        action: { first: complement.actionFirst, end: clauseEnd(view, starting, complement.actionFirst + 1) },
        start,
        negated: complement.verb?.negated ?? false,
        status: group.negated ? 'withdrawn' : (commissive.status ?? 'new'),
        complement: complement.type === 'inf' ? 'inf' : complement.type === 'gerund' ? 'gerund' : 'object',
        past: group.past || group.perfect,
      };
    }
  }

  // Told as done: kept apart, and the diff's answer to what became of a promise.
  if (
    group.perfect &&
    !group.passive &&
    clause.type === 'main' &&
    clause.subject &&
    lexicon.lemmaOf.has(view.lower(group.head)) &&
    !lexicon.expressive.has(group.lemma)
  ) {
    return {
      ...base,
      force: 'done',
      rule: 'commitments/told-as-done',
      strength: 4,
      cue: { first: group.first, end: group.end },
      clause,
      actor: clause.subject,
      verb: group,
      action: { first: group.head, end: clauseEnd(view, starting, group.end) },
      start,
      status: 'fulfilled',
      complement: 'base',
      past: true,
    };
  }
  return null;
}

interface FoundPredicate {
  readonly rule: string;
  readonly strength: number;
  readonly mode: Mode | null;
  readonly negated: boolean;
  readonly performative: boolean;
  readonly complement: Statement['complement'];
  readonly cueEnd: number;
  readonly actionFirst: number;
  readonly verb: VerbGroup | null;
}

/** "committed to", "determined to", "required to" … at or just after `at` (adverbs may stand before). */
function predicateAt(parsed: Parsed, at: number, group: VerbGroup): FoundPredicate | null {
  const { view, starting } = parsed;
  let from = at;
  while (
    from < view.end &&
    (view.pos(from) === 'ADV' || ['also', 'fully', 'strongly', 'not'].includes(view.lower(from))) &&
    from - at < 4
  )
    from++;
  for (const predicate of view.lexicon.predicates) {
    if (predicate.genres && !predicate.genres.includes(view.document.genre)) continue;
    for (const sequence of predicate.words) {
      let next = from;
      let matches = view.lower(next) === sequence[0];
      next++;
      // "committed, together with partners, to"; "determined to work": a gap of adverbs or one parenthesis.
      if (matches && sequence[1] !== undefined) {
        while (next < view.end && view.pos(next) === 'ADV') next++;
        if (view.lower(next) === ',') {
          let close = next + 1;
          while (close < view.end && view.lower(close) !== ',' && close - next < 20) close++;
          if (view.lower(close) === ',') next = close + 1;
        }
        matches = view.lower(next) === sequence[1];
        next++;
      }
      if (!matches) continue;
      const infinitive = sequence[1] === 'to' ? starting.get(next - 1) : undefined;
      const gerund = starting.get(next);
      const verb = infinitive?.form === 'infinitive' ? infinitive : gerund?.form === 'gerund' ? gerund : null;
      if (predicate.complement === 'inf' && !verb && next < view.end) continue;
      return {
        rule: `commitments/be-${sequence.join('-')}`,
        strength: predicate.strength,
        mode: predicate.mode ?? null,
        negated: predicate.negated ?? false,
        performative: predicate.performative ?? false,
        complement: predicate.performative ? 'object' : verb?.form === 'infinitive' ? 'inf' : 'gerund',
        cueEnd: next,
        actionFirst: verb ? verb.head : next,
        verb: verb ?? (predicate.performative ? group : null),
      };
    }
  }
  return null;
}

interface FoundComplement {
  readonly type: 'inf' | 'gerund' | 'that' | 'object' | 'on' | 'for';
  readonly cueEnd: number;
  readonly actionFirst: number;
  readonly verb: VerbGroup | null;
}

function complementAt(parsed: Parsed, at: number, allowed: readonly string[]): FoundComplement | null {
  const { view, starting, groups } = parsed;
  let from = at;
  while (from < view.end && view.pos(from) === 'ADV' && from - at < 3) from++;
  if (view.lower(from) === ',') {
    // "agree, subject to the annex, to …"
    let close = from + 1;
    while (close < view.end && view.lower(close) !== ',' && close - from < 20) close++;
    if (view.lower(close) === ',' && view.lower(close + 1) === 'to') from = close + 1;
  }
  const word = view.lower(from);
  if (word === 'to') {
    const verb = starting.get(from);
    if (verb?.form === 'infinitive')
      return allowed.includes('inf') ? { type: 'inf', cueEnd: from + 1, actionFirst: verb.head, verb } : null;
    const gerund = starting.get(from + 1);
    if (allowed.includes('gerund')) {
      if (gerund?.form === 'gerund')
        return { type: 'gerund', cueEnd: from + 1, actionFirst: gerund.head, verb: gerund };
      if (from + 1 >= view.end || beginsNounPhrase(view, from + 1))
        return { type: 'gerund', cueEnd: from + 1, actionFirst: from + 1, verb: null };
    }
    // An open lead-in: "We agree to:".
    return from + 1 >= view.end ? { type: 'inf', cueEnd: from + 1, actionFirst: from + 1, verb: null } : null;
  }
  if (word === 'that' && allowed.includes('that')) {
    const verb = groups.find((g) => g.first > from && g.modal !== null);
    return verb && (view.lexicon.modals.get(verb.modal as string)?.strength ?? 0) > 0
      ? { type: 'that', cueEnd: from + 1, actionFirst: from + 1, verb }
      : null;
  }
  if ((word === 'on' || word === 'upon') && allowed.includes('on') && from === at)
    return { type: 'on', cueEnd: from + 1, actionFirst: from + 1, verb: null };
  if (word === 'for' && allowed.includes('for'))
    return { type: 'for', cueEnd: from + 1, actionFirst: from + 1, verb: null };
  if (allowed.includes('object') && beginsNounPhrase(view, from))
    return { type: 'object', cueEnd: at, actionFirst: from, verb: null };
  return null;
}

/** "We urge X to", "call on X to", "call for Y", "is asking X to". */
function callStatement(parsed: Parsed, index: number, clause: Clause): Statement | null {
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
function directiveStatement(parsed: Parsed, index: number, clause: Clause): Statement | null {
  const { view, groups, starting } = parsed;
  const group = groups[index] as VerbGroup;
  if (!view.lexicon.directives.has(group.lemma) || group.passive || group.past) return null;
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
    };
  }
  return null;
}

/** "It is the policy of X to …", "… that climate considerations shall …", "… for X to …". */
function policyStatement(parsed: Parsed): Statement | null {
  const { view, groups, starting } = parsed;
  const copula = groups.find((g) => g.lemma === 'be');
  if (!copula) return null;
  let at = copula.end;
  let noun = -1;
  for (let i = at; i < Math.min(view.end, at + 8); i++) {
    if (view.lower(i) === 'policy') noun = i;
    if (view.lower(i) === 'priority' && view.lower(copula.modalAt) === 'will') noun = i;
  }
  if (noun < 0) return null;
  if (view.lower(copula.first - 1) !== 'it' && view.lower(copula.first - 2) !== 'it') return null;
  at = noun + 1;
  let owner: Range | null = null;
  if (view.lower(at) === 'of') {
    let end = at + 1;
    while (
      end < view.end &&
      view.lower(end) !== 'to' &&
      view.lower(end) !== 'that' &&
      view.lower(end) !== 'for' &&
      !starting.has(end) &&
      end - at < 15
    )
      end++;
    owner = { first: at + 1, end };
    at = end;
  } else if (noun - copula.end >= 2) owner = { first: copula.end, end: noun };
  const cue: Range = { first: copula.first - 1, end: at };
  const clause: Clause = { type: 'main', subject: owner, governor: null, start: view.first };
  const shared = {
    ...base,
    force: 'policy' as const,
    rule: 'commitments/policy-of',
    strength: 4,
    cue,
    clause,
    start: copula.first - 1,
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
  if (view.lower(at) === 'that') {
    const verb = groups.find((g) => g.first > at);
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

/** "our commitment to V", "a pledge that", "the goal of V-ing", "support for X", "our call on X to". */
function nounStatements(parsed: Parsed, found: readonly Statement[]): Statement[] {
  const { view, groups, starting } = parsed;
  const { lexicon } = view;
  const result: Statement[] = [];
  for (let i = view.first; i < view.end; i++) {
    const word = view.lower(i);
    const cueNoun = lexicon.nouns.get(word);
    const support = lexicon.supportNouns.has(word);
    const callNoun = lexicon.callNouns.has(word);
    if (!cueNoun && !support && !callNoun) continue;
    if (
      word === 'will'
        ? view.lower(i + 1) !== 'to'
        : view.pos(i) === 'AUX' || (view.pos(i) === 'VERB' && !cueNoun)
    )
      continue;
    if (found.some((s) => s.force !== 'done' && i >= s.cue.first && i < s.cue.end)) continue;
    if (isSubject(parsed, i)) continue;
    // "our commitment to the goal of": one cue, not two.
    const earlier = result.at(-1);
    if (earlier && i - earlier.cue.end < 4) continue;
    const governor = governing(groups, i);
    const concluded = governor !== null && /^(?:sign|reach|conclude)$/.test(governor.lemma);
    const affirmed =
      governor !== null &&
      !governor.passive &&
      (lexicon.affirming.has(governor.lemma) || (concluded && !ownerBefore(view, i)));
    const owner = ownerBefore(view, i);
    const clause = governor ? clauseOf(view, groups, finiteBefore(groups, groups.indexOf(governor))) : null;
    if (isDenied(view, i)) continue;
    const statusOf = (): Status =>
      governor && lexicon.reaffirming.has(governor.lemma) ? 'reaffirmed' : 'new';
    const cueFirst = affirmed && governor ? governor.first : owner ? owner.first : i;
    const common = {
      ...base,
      force: 'noun' as const,
      clause: clause ?? { type: 'main' as const, subject: null, governor: null, start: i },
      actor: affirmed ? (clause?.subject ?? owner) : owner,
      start: affirmed ? (clause?.subject?.first ?? cueFirst) : cueFirst,
      status: statusOf(),
      past: governor?.past ?? false,
    };
    const next = view.lower(i + 1);
    if (callNoun) {
      if (next !== 'on' && next !== 'upon' && next !== 'for' && next !== 'to') continue;
      if (!affirmed && view.lower(i - 1) !== 'a') continue;
      const verb = groups.find((g) => g.first > i + 2 && g.form === 'infinitive');
      if (!verb) continue;
      result.push({
        ...common,
        rule: 'commitments/call-noun',
        strength: 1,
        mode: 'call',
        cue: { first: cueFirst, end: i + 2 },
        actor: { first: i + 2, end: verb.first },
        verb,
        action: { first: verb.head, end: clauseEnd(view, starting, verb.end) },
        complement: 'inf',
        negated: verb.negated,
      });
      continue;
    }
    if (support) {
      if (!affirmed || (next !== 'for' && next !== 'to' && next !== 'of')) continue;
      result.push({
        ...common,
        rule: 'commitments/support-for',
        strength: 2,
        cue: { first: cueFirst, end: i + 1 },
        verb: null,
        action: { first: i + 2, end: clauseEnd(view, starting, i + 2) },
        complement: 'object',
      });
      continue;
    }
    if (!cueNoun?.after.includes(next)) continue;
    // Without an owner it is a commitment counted or discussed, not made.
    if (
      !owner &&
      !affirmed &&
      !(
        governor &&
        ['sign', 'reach', 'conclude', 'yield', 'make', 'include', 'announce'].includes(governor.lemma)
      ) &&
      word !== 'pledge' &&
      word !== 'pledges'
    )
      continue;
    const infinitive = starting.get(i + 1);
    const gerund = starting.get(i + 2);
    const verb = infinitive?.form === 'infinitive' ? infinitive : gerund?.form === 'gerund' ? gerund : null;
    const actionFirst = verb ? verb.head : i + 2;
    result.push({
      ...common,
      rule: `commitments/noun-${word}`,
      strength: cueNoun.strength,
      cue: { first: cueFirst, end: i + 2 },
      verb,
      action: { first: actionFirst, end: clauseEnd(view, starting, actionFirst + 1) },
      complement: verb?.form === 'infinitive' ? 'inf' : 'gerund',
      negated: verb?.negated ?? false,
    });
  }
  return result;
}

/** "Its willingness to pay has never been strong": the noun is what the sentence speaks of, not what it does. */
function isSubject(parsed: Parsed, at: number): boolean {
  const { view, groups } = parsed;
  for (let i = 0; i < groups.length; i++) {
    const group = groups[i] as VerbGroup;
    if (group.first <= at || group.form !== 'finite') continue;
    const { subject } = clauseOf(view, groups, i);
    return subject !== null && subject.first <= at && at < subject.end;
  }
  return false;
}

/** The group whose subject an infinitive shares: "travelled to Rome to sign an agreement to …". */
function finiteBefore(groups: readonly VerbGroup[], index: number): number {
  let at = index;
  while (
    at > 0 &&
    ((groups[at] as VerbGroup).form === 'infinitive' || (groups[at] as VerbGroup).form === 'gerund')
  )
    at--;
  return at;
}

/** "no word about their willingness to", "without a commitment to": nothing is promised. */
function isDenied(view: SentenceView, at: number): boolean {
  for (let i = at - 1; i >= Math.max(view.first, at - 12); i--) {
    const word = view.lower(i);
    if (word === 'no' || word === 'without' || word === 'lack' || word === 'little' || word === 'neither')
      return true;
    if (word === ';') return false;
  }
  return false;
}

/** The verb group before a noun, near enough to have it as its object. */
function governing(groups: readonly VerbGroup[], at: number): VerbGroup | null {
  let best: VerbGroup | null = null;
  for (const group of groups) if (group.end <= at && at - group.end < 14) best = group;
  return best;
}

const POSSESSIVES = new Set(['our', 'their', 'its', 'his', 'her', 'my', 'your']);

/** The possessor of a noun: "our", "the Government's"; adjectives may stand between. */
function ownerBefore(view: SentenceView, at: number): Range | null {
  let i = at - 1;
  while (
    i >= view.first &&
    (view.pos(i) === 'ADJ' ||
      view.pos(i) === 'ADV' ||
      view.pos(i) === 'NOUN' ||
      view.lower(i) === '-' ||
      view.lower(i) === ',' ||
      view.lower(i) === 'and' ||
      view.pos(i) === 'VERB') &&
    at - i < 6
  )
    i--;
  if (POSSESSIVES.has(view.lower(i))) return { first: i, end: i + 1 };
  if (view.lower(i) === "'s" || view.lower(i) === "'") {
    let first = i - 1;
    while (
      first > view.first &&
      (view.pos(first - 1) === 'PROPN' || view.pos(first - 1) === 'DET' || view.pos(first - 1) === 'ADJ') &&
      i - first < 8
    )
      first--;
    return { first, end: i };
  }
  return null;
}

function hasToday(view: SentenceView, clause: Clause, group: VerbGroup): boolean {
  for (let i = clause.start; i < group.end; i++) if (view.lower(i) === 'today') return true;
  for (let i = group.end; i < Math.min(view.end, group.end + 3); i++)
    if (view.lower(i) === 'today') return true;
  return view.lower(view.first) === 'today';
}
