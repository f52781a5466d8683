/** Verbs that bind by being said (commit, agree, plan), performatives, and what is told as done. */
import { clauseEnd } from '../clauses/clause-ends.ts';
import { type Clause, clauseOf } from '../clauses/clauses.ts';
import type { VerbGroup } from '../clauses/verbs.ts';
import { inNounPhrase, isNominal, type SentenceView } from '../sentence/view.ts';
import { callStatement, directiveStatement } from './calls.ts';
import {
  beginsAmount,
  behindParticle,
  complementAt,
  deniedOr,
  type FoundComplement,
  predicateAt,
} from './complements.ts';
import { decreeStatement, isDeedAt } from './decrees.ts';
import { dutyStatement, forbiddenStatement } from './duties.ts';
import { hasHad, hasHereby, hasToday, ordains } from './performatives.ts';
import { deniedFrom, noLongerAt, startDenied, withdrawnStatement } from './polarity.ts';
import { base, type Parsed, type Statement, startOf } from './statement.ts';

/** Present and past cues: "we commit to", "are determined to", "call on", "hereby establish", "agreed to". */
export function presentStatement(parsed: Parsed, index: number): Statement | null {
  const { view, groups, starting } = parsed;
  const { lexicon } = view;
  const group = groups[index] as VerbGroup;
  const clause = clauseOf(view, groups, index);
  const denied = deniedFrom(view, clause.subject);
  const start = startDenied(startOf(clause, group), denied, clause);
  const ended = noLongerAt(view, group);
  const cueFirst = ended >= 0 ? Math.min(ended, group.first) : group.first;
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
    // "are no longer committed to": the promise is taken back; "no longer required to" only sets free.
    const given = ended >= 0 && predicate.mode === null && !predicate.releases;
    return {
      ...base,
      force: predicate.performative ? 'performative' : 'predicate',
      rule: predicate.rule,
      strength: predicate.strength,
      verb: predicate.verb,
      performative: predicate.performative,
      complement: predicate.complement,
      verbOfCue: predicate.verbOfCue,
      cue: { first: cueFirst, end: predicate.cueEnd },
      clause,
      actor: clause.subject,
      start,
      action: { first: predicate.actionFirst, end },
      status: given ? 'withdrawn' : (predicate.planned ?? (group.lemma === 'remain' ? 'reaffirmed' : 'new')),
      ...deniedOr(predicate, !given && group.negated !== denied >= 0),
      past: group.past && (!group.passive || predicate.planned !== null),
    };
  }

  const withdrawn = withdrawnStatement(parsed, group, clause);
  if (withdrawn) return withdrawn;
  const forbidden = forbiddenStatement(parsed, group, clause) ?? dutyStatement(parsed, group, clause);
  if (forbidden) return forbidden;
  const call = callStatement(parsed, index, clause);
  if (call) return call;
  const directive = directiveStatement(parsed, index, clause);
  if (directive) return directive;
  const decree = decreeStatement(parsed, index, clause);
  if (decree) return decree;

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
          ...ownVerb(parsed, clause, group, next),
          force: 'commissive',
          rule: 'commitments/continue-to-support',
          strength: verb.strength,
          status: 'continuing',
        };
      return practiceStatement(parsed, group, clause, next);
    }
    return practiceStatement(parsed, group, clause, group);
  }

  // "helped launch": the second verb is what was helped.
  if (group.form === 'base' && view.lemma(group.first - 1) === 'help') return null;
  // "Vela, an organization committed to helping": it says what it is.
  if (group.past && !group.perfect && describesWhat(view, group.first)) return null;
  // "launched a coalition of ports dedicated to dredging": it tells of what follows another verb at once.
  if (group.past && !group.perfect && !group.passive && isObject(parsed, index, clause)) return null;

  // "hereby establish", "today we announce": the sentence does what it says.
  const hereby = hasHereby(view, group) || view.lower(group.first - 1) === 'hereby';
  const today = hereby || hasToday(view, clause, group);
  const said =
    (lexicon.performative.has(group.lemma) || ordains(view, clause, group)) && !group.past && !group.negated;
  const plain =
    said &&
    !group.perfect &&
    !group.progressive &&
    !group.passive &&
    clause.type === 'main' &&
    followsSubject(view, clause, group);
  const founded = said && group.passive && view.lower(group.first - 1) === 'there';
  if ((said && today) || plain || founded || (hereby && !group.negated)) {
    return {
      ...ownVerb(parsed, clause, group, group),
      force: 'performative',
      rule: 'commitments/performative',
      strength: 4,
      status: lexicon.withdrawing.has(group.lemma) ? 'withdrawn' : 'new',
      passive: group.passive,
      performative: true,
      plain: !today && !founded,
    };
  }

  const commissive = lexicon.commissive.get(group.lemma);
  if (askedToo(parsed, index, clause)) return null;
  if (
    commissive &&
    !group.passive &&
    (!group.progressive || commissive.progressive === true) &&
    (!commissive.genres || commissive.genres.includes(view.document.genre))
  ) {
    const complement =
      commissive.particle === undefined
        ? complementAt(parsed, group.end, commissive.complements)
        : behindParticle(parsed, group.end, commissive.particle);
    const object = complement?.type === 'object';
    // "measures aimed at cutting": what the measures are for.
    const meant = group.past && complement !== null && view.lower(complement.cueEnd - 1) === 'at';
    const idle =
      meant ||
      (commissive.acts &&
        complement !== null &&
        (!tellsAct(parsed, complement) || groups[index - 1]?.end === group.first)) ||
      (object &&
        (goesOnFrom(parsed, index) ||
          (commissive.gives &&
            !isGift(view, complement.actionFirst) &&
            !(lexicon.announcing.has(group.lemma) && isVenture(parsed, complement.actionFirst)))));
    if (complement && !idle) {
      const refused = group.negated && ended < 0;
      // "does not refuse to lend" promises nothing.
      if (commissive.refuses && (group.negated || denied >= 0))
        return practiceStatement(parsed, group, clause, group);
      const intends = lexicon.hoping.has(group.lemma) || group.lemma === 'plan';
      return {
        ...base,
        force: 'commissive',
        rule: `commitments/${group.lemma}-${complement.type}`,
        verbOfCue: group.lemma,
        governs: complement.type,
        strength: Math.min(commissive.strength, softened(parsed, complement)),
        cue: { first: cueFirst, end: complement.cueEnd },
        clause,
        actor: clause.subject,
        verb: complement.verb,
        action: { first: complement.actionFirst, end: clauseEnd(view, starting, complement.actionFirst + 1) },
        start,
        // "did not plan to": what is intended is not to do it; "did not commit to" denies the promise.
        negated:
          ((complement.verb?.negated ?? false) || deniesSubject(view, complement)) !==
          ((refused && intends) ||
            denied >= 0 ||
            commissive.refuses === true ||
            view.lower(complement.cueEnd - 1) === 'against'),
        status: ended >= 0 || (refused && !intends) ? 'withdrawn' : (commissive.status ?? 'new'),
        complement: complement.type === 'inf' ? 'inf' : complement.type === 'gerund' ? 'gerund' : 'object',
        past: group.past || group.perfect,
        perfect: group.perfect && !hasHad(view, group),
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
      ...ownVerb(parsed, clause, group, group),
      force: 'done',
      rule: 'commitments/told-as-done',
      strength: 4,
      status: 'fulfilled',
      past: true,
    };
  }
  return practiceStatement(parsed, group, clause, group);
}

/** "decides that no fee shall be charged", "undertakes neither to sell nor to lend". */
const deniesSubject = (view: SentenceView, { type, cueEnd }: FoundComplement): boolean =>
  (type === 'that' && view.lower(cueEnd) === 'no') || view.lower(cueEnd - 2) === 'neither';

/** The subject does what the verb itself says: from the first token of the group to that verb is the cue. */
const ownVerb = ({ view, starting }: Parsed, clause: Clause, group: VerbGroup, verb: VerbGroup) =>
  ({
    ...base,
    cue: { first: group.first, end: verb.end },
    clause,
    actor: clause.subject,
    verb,
    action: { first: verb.head, end: clauseEnd(view, starting, verb.end) },
    start: startOf(clause, group),
    complement: 'base',
  }) as const;

/**
 * What a policy says its author does ("We publish …", "Acme takes all measures …", "we continue to work with …"), or what
 * is done under it ("Payment data is encrypted"): no promise, but what a promise may become or have been.
 */
function practiceStatement(
  parsed: Parsed,
  group: VerbGroup,
  clause: Clause,
  verb: VerbGroup,
): Statement | null {
  const { view } = parsed;
  const { lexicon } = view;
  if (view.document.genre !== 'policy' || clause.type !== 'main' || !clause.subject) return null;
  if (group.past || group.perfect || group.progressive || group.form === 'infinitive') return null;
  if (!followsSubject(view, clause, group) || (verb.passive && verb !== group)) return null;
  if (!lexicon.lemmaOf.has(view.lower(verb.head))) return null;
  // "We do not share your data" is a practice, "we share your concern" is none.
  if (lexicon.expressive.has(verb.lemma) && !group.negated) return null;
  if (group.passive) {
    const tells = [lexicon.described, lexicon.constitutive, lexicon.calls].some((verbs) =>
      verbs.has(verb.lemma),
    );
    // "If your account is closed, …" is no practice, wherever its clause was read to begin.
    if (tells || view.pos(clause.subject.first - 1) === 'SCONJ') return null;
  }
  return {
    ...ownVerb(parsed, clause, group, verb),
    force: 'practice',
    rule: 'commitments/practice',
    strength: 2,
    status: verb === group ? 'new' : 'continuing',
    negated: group.negated,
    passive: group.passive,
  };
}

/**
 * "should foster growth, support trade", "work together to protect civilians, and support efforts": a bare verb that goes
 * on from a modal or an infinitive is no statement of its own. An infinitive right after a noun is that noun's.
 */
function goesOnFrom({ view, groups }: Parsed, index: number): boolean {
  const group = groups[index] as VerbGroup;
  let before = group.first - 1;
  while (before > view.first && view.pos(before) === 'ADV') before--;
  if (group.form !== 'base' || (view.pos(before) !== 'CCONJ' && view.lower(before) !== ',')) return false;
  for (let i = index - 1; i >= 0; i--) {
    const { form, modal, first } = groups[i] as VerbGroup;
    if (modal !== null) return true;
    if (form === 'infinitive' && !isNominal(view, first - 1)) return true;
    if (form === 'finite') return false;
  }
  return false;
}

/** "I call upon the town to honour its nurses and commit to serve": one speaker's "and commit" goes on from what others are asked. */
function askedToo({ view, groups }: Parsed, index: number, { subject }: Clause): boolean {
  const group = groups[index] as VerbGroup;
  if (!subject || view.lower(subject.end - 1) !== 'i' || subject.end - subject.first > 1) return false;
  if (group.form !== 'base' || view.pos(group.first - 1) !== 'CCONJ' || view.lower(group.first - 2) === ',')
    return false;
  let asked = false;
  for (let i = index - 1; i >= 0; i--) {
    const { form, lemma } = groups[i] as VerbGroup;
    if (form === 'infinitive') asked = true;
    else if (asked && view.lexicon.calls.has(lemma)) return true;
    else if (form === 'finite') return false;
  }
  return false;
}

/** "determined to widen", "ruled out talks": what is governed is an act, and no state. */
const tellsAct = ({ view }: Parsed, { verb, actionFirst }: FoundComplement): boolean =>
  verb
    ? view.lexicon.lemmaOf.has(view.lower(verb.head)) && !view.lexicon.defining.has(verb.lemma)
    : isDeedAt(view, actionFirst);

/** "agreed that they should": what is agreed is no firmer than its own modal. */
const softened = ({ view }: Parsed, { type, verb }: FoundComplement): number =>
  (type === 'that' && view.lexicon.modals.get(verb?.modal ?? '')?.strength) || STRONGEST;

const STRONGEST = 5;

/** Words of an object that are asked for what is given. */
const LONGEST_GIFT = 8;

/** "$5 million in aid", "a new grant": money or another resource heads the object. */
function isGift(view: SentenceView, first: number): boolean {
  if (beginsAmount(view, first)) return true;
  for (let i = first; i < Math.min(view.end, first + LONGEST_GIFT); i++) {
    if (view.lexicon.resources.has(view.lower(i)) || /^[$€£¥]/.test(view.lower(i))) return true;
    if (view.pos(i) === 'VERB') return false;
    // "more than $5 million".
    if (view.pos(i) === 'ADP' && !/^(?:of|in)$/.test(view.lower(i)) && !/^(?:NUM|SYM)$/.test(view.pos(i + 1)))
      return false;
  }
  return false;
}

/** "a new programme to train 300 welders": an undertaking heads the object, with what it is to do. */
function isVenture({ view, starting }: Parsed, first: number): boolean {
  let found = false;
  for (let i = first; i < Math.min(view.end, first + LONGEST_VENTURE); i++) {
    const group = starting.get(i);
    if (found && group?.form === 'infinitive') return true;
    if (view.lower(i) === ',' || (group && group.form !== 'participle')) return false;
    if (!found && !group && !inNounPhrase(view, i)) return false;
    found ||= view.lexicon.undertakings.has(view.lower(i)) && view.pos(i) === 'NOUN';
  }
  return false;
}

/** Words from an announced undertaking to what it is to do. */
const LONGEST_VENTURE = 14;

/** Nothing but adverbs stands between the subject and its verb. */
function followsSubject(view: SentenceView, { subject }: Clause, { first }: VerbGroup): boolean {
  if (!subject || subject.end > first) return false;
  for (let i = subject.end; i < first; i++) if (view.pos(i) !== 'ADV') return false;
  return true;
}

/** What looks like the subject of group `index` stands right behind another verb that says nothing and joins nothing. */
function isObject({ view, groups }: Parsed, index: number, { subject, type }: Clause): boolean {
  const before = groups[index - 1];
  return (
    subject !== null &&
    type === 'main' &&
    before !== undefined &&
    before.end === subject.first &&
    view.pos(subject.first) !== 'PRON' &&
    !view.lexicon.reporting.has(before.lemma)
  );
}

/** An indefinite noun phrase behind a comma ends at `end`. */
function describesWhat(view: SentenceView, end: number): boolean {
  let at = end - 1;
  if (view.pos(at) !== 'NOUN') return false;
  while (at > view.first && /^(?:NOUN|ADJ)$/.test(view.pos(at))) at--;
  return /^an?$/.test(view.lower(at)) && view.lower(at - 1) === ',';
}
