/** What a cue governs: an infinitive, a gerund, a that-clause or a noun phrase. */
import type { Mode, Status } from '../../../document.ts';
import type { VerbGroup } from '../clauses/verbs.ts';
import { beginsNounPhrase, inNounPhrase, type SentenceView } from '../sentence/view.ts';
import type { PredicateOpening } from '../words/lexicon-files.ts';
import { isNegation } from '../words/verb-words.ts';
import type { ComplementType, Parsed, Statement } from './statement.ts';

export interface FoundPredicate {
  readonly rule: string;
  readonly strength: number;
  readonly mode: Mode | null;
  readonly negated: boolean;
  readonly performative: boolean;
  /** Denied, it sets somebody free. */
  readonly releases: boolean;
  /** A status that the words themselves give. */
  readonly planned: Status | null;
  readonly complement: Statement['complement'];
  readonly cueEnd: number;
  /** Its first word. */
  readonly verbOfCue: string;
  readonly actionFirst: number;
  readonly verb: VerbGroup | null;
}

/** "committed to", "determined to", "required to" … at or just after `at` (adverbs may stand before). */
export function predicateAt(parsed: Parsed, at: number, group: VerbGroup): FoundPredicate | null {
  const { view } = parsed;
  let from = at;
  while (
    from < view.end &&
    from - at < 4 &&
    (view.pos(from) === 'ADV' || view.lexicon.grammar.modifiers.has(view.lower(from)))
  )
    from++;
  const openings = view.lexicon.predicateOpenings.get(view.lower(from));
  return openings ? predicateFrom(parsed, from, openings, group) : null;
}

/** The first of the predicates that begin with the word at `from` that goes on as it must. */
function predicateFrom(
  parsed: Parsed,
  from: number,
  openings: readonly PredicateOpening[],
  group: VerbGroup,
): FoundPredicate | null {
  const { view, starting } = parsed;
  for (const { predicate, sequence } of openings) {
    // "will be responsible for": a modal says that it is no description.
    const bound = (view.lexicon.modals.get(group.modal ?? '')?.strength ?? 0) > 0;
    if (predicate.genres && !bound && !predicate.genres.includes(view.document.genre)) continue;
    let next = from + 1;
    // "committed, together with partners, to"; "determined to work": a gap of adverbs or one parenthesis.
    if (sequence[1] !== undefined) {
      while (next < view.end && (view.pos(next) === 'ADV' || isNegation(view, next))) next++;
      if (view.lower(next) === ',') {
        let close = next + 1;
        while (close < view.end && view.lower(close) !== ',' && close - next < 20) close++;
        if (view.lower(close) === ',') next = close + 1;
      }
      if (view.lower(next) !== sequence[1]) continue;
      next++;
    }
    const infinitive = sequence[1] === 'to' ? starting.get(next - 1) : undefined;
    const gerund = starting.get(pastAdverbs(view, next));
    const verb = infinitive?.form === 'infinitive' ? infinitive : gerund?.form === 'gerund' ? gerund : null;
    if (predicate.complement === 'inf' && !verb && next < view.end) continue;
    if (predicate.acts && !verb) continue;
    // "is announcing that the port will close": a clause that is told.
    if (predicate.performative && (view.lower(next) === 'that' || starting.get(next)?.form === 'infinitive'))
      continue;
    if (predicate.performs && !(verb && view.lexicon.performative.has(verb.lemma))) continue;
    return {
      rule: `commitments/be-${sequence.join('-')}`,
      strength: predicate.strength,
      mode: predicate.mode ?? null,
      negated: (predicate.negated ?? false) !== (verb?.negated ?? false),
      performative: predicate.performative ?? false,
      releases: predicate.releases ?? false,
      planned: predicate.status ?? null,
      complement: predicate.performative ? 'object' : verb?.form === 'infinitive' ? 'inf' : 'gerund',
      cueEnd: next,
      verbOfCue: sequence[0] as string,
      actionFirst: verb ? verb.head : next,
      verb: verb ?? (predicate.performative ? group : null),
    };
  }
  // "is authorized and directed to": the later of two governs what follows.
  return view.pos(from + 1) === 'CCONJ' && view.lexicon.predicateOpenings.has(view.lower(from))
    ? predicateAt(parsed, from + 2, group)
    : null;
}

/**
 * What a negation makes of a predicate: who is "not required to" is free to do without, and need not refrain; who is
 * "not permitted to" is bound to refrain.
 */
export function deniedOr(
  { negated, releases, mode }: FoundPredicate,
  denied: boolean,
): Partial<Pick<Statement, 'mode' | 'negated' | 'strength' | 'forbids'>> {
  if (denied && releases) return { mode: 'permission', negated };
  if (denied && mode === 'permission') return { mode: null, negated: !negated, strength: 5, forbids: true };
  return { mode, negated: negated !== denied };
}

export interface FoundComplement {
  readonly type: ComplementType;
  readonly cueEnd: number;
  readonly actionFirst: number;
  readonly verb: VerbGroup | null;
}

/** Longest adjunct between a cue and its complement ("agreed with the two banks on Monday to …"), in tokens. */
const LONGEST_ADJUNCT = 14;

/** Where "to" stands after a time or a prepositional phrase that follows the cue, or `at`. */
function pastAdjunct(parsed: Parsed, at: number, allowed: readonly string[]): number {
  const { view, starting } = parsed;
  const word = view.lower(at);
  const time = view.lexicon.grammar.adjunctTimes.has(word) || /^[a-z]+day$/.test(word);
  if (!time && (view.pos(at) !== 'ADP' || word === 'to')) return at;
  if (!time && allowed.includes('on') && /^(?:on|upon)$/.test(word) && !/day$/.test(view.lower(at + 1)))
    return at;
  if (word === 'for' && allowed.includes('for')) return at;
  for (let i = at + 1; i < Math.min(view.end, at + LONGEST_ADJUNCT); i++) {
    const group = starting.get(i);
    if (group) return group.form === 'infinitive' ? i : at;
    if (/^[,;:"]$/.test(view.lower(i)) || view.lower(i) === 'that') return at;
  }
  return at;
}

/** The "that" behind those who are told ("promised the growers that it would pay"); else the same place. */
function pastTold(view: SentenceView, at: number): number {
  if (view.lower(at) === 'that' || !beginsNounPhrase(view, at)) return at;
  let told = at;
  while (told < view.end && told - at < LONGEST_ADJUNCT && inNounPhrase(view, told)) told++;
  return view.lower(told) === 'that' && view.pos(told) === 'SCONJ' ? told : at;
}

/** One past adverbs, and adverbs joined by "and" ("to substantially and progressively increasing"). */
function pastAdverbs(view: SentenceView, at: number): number {
  let next = at;
  while (
    next < view.end &&
    next - at < 6 &&
    (view.pos(next) === 'ADV' || (view.pos(next) === 'CCONJ' && view.pos(next + 1) === 'ADV' && next > at))
  )
    next++;
  return next;
}

/** "up to $5 million", "at least 300 trucks": what bounds an amount stands before it. */
export function beginsAmount(view: SentenceView, at: number): boolean {
  for (let i = at; i < Math.min(view.end, at + LONGEST_BOUND); i++) {
    if (view.pos(i) === 'NUM' || view.pos(i) === 'SYM' || view.token(i).kind === 'number') return i > at;
    if (!/^(?:ADP|ADV|ADJ|SCONJ)$/.test(view.pos(i))) return false;
  }
  return false;
}

/** Words of such a bound, and its amount. */
const LONGEST_BOUND = 4;

/** "agree on the importance of": a belief, not an act. */
function isBelief(view: SentenceView, at: number): boolean {
  for (let i = at; i < Math.min(view.end, at + 3); i++)
    if (view.lexicon.beliefs.has(view.lower(i))) return true;
  return false;
}

const isToldAct = ({ lexicon }: SentenceView, { lemma, perfect }: VerbGroup): boolean =>
  !perfect && lexicon.baseForms.has(lemma) && !lexicon.defining.has(lemma) && !lexicon.unwilled.has(lemma);

/** "ruled out sending troops", "ruled out talks": what follows a verb and its particle. */
export function behindParticle(
  { view, starting }: Parsed,
  at: number,
  particle: string,
): FoundComplement | null {
  if (view.lower(at) !== particle) return null;
  const verb = starting.get(at + 1);
  if (verb?.form === 'gerund') return { type: 'gerund', cueEnd: at + 1, actionFirst: verb.head, verb };
  return beginsNounPhrase(view, at + 1)
    ? { type: 'object', cueEnd: at + 1, actionFirst: at + 1, verb: null }
    : null;
}

/** The complement of a cue that begins there ("to build", "on the draft"), of the types that the cue allows. */
export function complementAt(parsed: Parsed, at: number, allowed: readonly string[]): FoundComplement | null {
  const { view, starting, groups } = parsed;
  let from = view.lexicon.grammar.reflexives.has(view.lower(at)) ? at + 1 : at;
  while (from < view.end && (view.pos(from) === 'ADV' || isNegation(view, from)) && from - at < 3) from++;
  if (view.lower(from) === 'neither') from++;
  if (allowed.includes('inf')) from = pastAdjunct(parsed, from, allowed);
  if (view.lower(from) === ',') {
    // "agree, subject to the annex, to …"
    let close = from + 1;
    while (close < view.end && view.lower(close) !== ',' && close - from < 20) close++;
    if (view.lower(close) === ',' && view.lower(close + 1) === 'to') from = close + 1;
  }
  // "The Parties undertake:": a list tells what.
  if (from >= view.end)
    return allowed.includes('inf') ? { type: 'inf', cueEnd: at, actionFirst: view.end, verb: null } : null;
  if (allowed.includes('that')) from = pastTold(view, from);
  const word = view.lower(from);
  if (word === 'to') {
    const verb = starting.get(from);
    if (verb?.form === 'infinitive')
      return allowed.includes('inf') ? { type: 'inf', cueEnd: from + 1, actionFirst: verb.head, verb } : null;
    const gerund = starting.get(pastAdverbs(view, from + 1));
    if (allowed.includes('gerund')) {
      if (gerund?.form === 'gerund') {
        // "commit not to testing mines".
        const verb = isNegation(view, from - 1) ? { ...gerund, negated: true } : gerund;
        return { type: 'gerund', cueEnd: from + 1, actionFirst: verb.head, verb };
      }
      if (from + 1 >= view.end || beginsNounPhrase(view, from + 1))
        return { type: 'gerund', cueEnd: from + 1, actionFirst: from + 1, verb: null };
    }
    // An open lead-in: "We agree to:".
    return from + 1 >= view.end ? { type: 'inf', cueEnd: from + 1, actionFirst: from + 1, verb: null } : null;
  }
  if (word === 'that' && allowed.includes('that')) {
    // "guarantees that it works": what is assured needs no modal.
    const assures = view.lexicon.assuring.has(view.lemma(at - 1));
    const verb = groups.find((g) => g.first > from && (g.modal !== null || assures));
    const band = view.lexicon.modals.get(verb?.modal ?? '');
    // "agreed that their teams would meet": an act that is told.
    const told =
      band?.told !== undefined &&
      verb !== undefined &&
      !view.lexicon.reporting.has(view.lemma(at - 1)) &&
      isToldAct(view, verb);
    return verb && (verb.modal === null || (band?.strength ?? 0) > 0 || told)
      ? { type: 'that', cueEnd: from + 1, actionFirst: from + 1, verb }
      : null;
  }
  if (
    (word === 'on' || word === 'upon') &&
    allowed.includes('on') &&
    from === at &&
    !isBelief(view, from + 1)
  ) {
    // "plan on building".
    const verb = starting.get(from + 1);
    return verb?.form === 'gerund'
      ? { type: 'gerund', cueEnd: from + 1, actionFirst: verb.head, verb }
      : { type: 'on', cueEnd: from + 1, actionFirst: from + 1, verb: null };
  }
  // "decided against raising fees".
  if (word === 'against' && allowed.includes('against')) {
    const verb = starting.get(from + 1);
    if (verb?.form === 'gerund') return { type: 'gerund', cueEnd: from + 1, actionFirst: verb.head, verb };
  }
  // "assured the farmers of full payment": who is told stands between.
  if (allowed.includes('of') && beginsNounPhrase(view, from)) {
    let told = from;
    while (
      told < view.end &&
      told - from < LONGEST_ADJUNCT &&
      view.lower(told) !== 'of' &&
      inNounPhrase(view, told)
    )
      told++;
    if (view.lower(told) === 'of' && beginsNounPhrase(view, told + 1))
      return { type: 'of', cueEnd: told + 1, actionFirst: told + 1, verb: null };
  }
  // "aim at doubling".
  if (word === 'at' && allowed.includes('at') && !view.lower(at - 1).endsWith('ed')) {
    const verb = starting.get(pastAdverbs(view, from + 1));
    if (verb?.form === 'gerund') return { type: 'gerund', cueEnd: from + 1, actionFirst: verb.head, verb };
  }
  if (word === 'for' && allowed.includes('for'))
    return { type: 'for', cueEnd: from + 1, actionFirst: from + 1, verb: null };
  if (allowed.includes('object') && (beginsNounPhrase(view, from) || beginsAmount(view, from)))
    return { type: 'object', cueEnd: at, actionFirst: from, verb: null };
  return null;
}
