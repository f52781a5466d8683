/** Clauses around a verb group: its subject, how it hangs on what stands before, and where it ends. */

import type { Range } from '../sentence/view.ts';
import { inNounPhrase, isDash, isNominal, type SentenceView } from '../sentence/view.ts';
import { endsInContact, ensuredBefore, partedSubject } from './asides.ts';
import { invertedSubject } from './inversions.ts';
import { innerRelative, relativeBefore } from './relatives.ts';
import { conditionTold, governorOf, saysClause, toldBy } from './said-clauses.ts';
import { isThing, nounRegion } from './subjects.ts';
import type { VerbGroup } from './verbs.ts';

export type { GroupsByStart } from './verbs.ts';

export type ClauseType = 'main' | 'relative' | 'subordinate' | 'complement' | 'imperative';

export interface Clause {
  readonly type: ClauseType;
  /** Tokens of the subject noun phrase, or null when the clause has none of its own. */
  readonly subject: { readonly first: number; readonly end: number } | null;
  /** For a complement: the verb group that governs it. */
  readonly governor: VerbGroup | null;
  /** First token of the clause with what introduces it. */
  readonly start: number;
}

/** Tokens that may stand between two commas before a verb. */
export const LONGEST_ASIDE = 30;

/** Clauses found so far, by the groups of their sentence: many rules ask for the same one. */
const clauses = new WeakMap<readonly VerbGroup[], (Clause | undefined)[]>();

/**
 * The clause of verb group `index` of `groups`.
 */
export function clauseOf(view: SentenceView, groups: readonly VerbGroup[], index: number): Clause {
  let known = clauses.get(groups);
  if (!known) {
    known = [];
    clauses.set(groups, known);
  }
  const before = known[index];
  if (before) return before;
  const clause = readClause(view, groups, index);
  known[index] = clause;
  return clause;
}

function readClause(view: SentenceView, groups: readonly VerbGroup[], index: number): Clause {
  const group = groups[index] as VerbGroup;
  const left = leftBoundary(view, groups, index);
  const isInside = (i: number): boolean => hangs(view, clauseOf(view, groups, i));
  const parted = partedSubject(view, groups, index, isInside, (before) => modifiesNoun(view, before));
  if (parted) return clauseFrom(view, parted.left, parted.subject);
  // "In no case shall a Party sell": the subject stands inside the group.
  const behindModal = invertedSubject(view, group);
  if (behindModal) return { type: 'main', subject: behindModal, governor: null, start: left.at };
  // An inverted or elided subject ("nor do we seek"): the pronoun stands right before or inside the group.
  const behind = group.modal !== null && view.lexicon.grammar.subjects.has(view.lower(group.modalAt + 1));
  // "We welcome … and commit to …": a coordinated verb shares the subject of the one before.
  const shared = behind ? null : sharedSubject(view, groups, index);
  if (shared) return shared;
  // "Should we need more time": a condition.
  if (behind && group.modal === 'should')
    return { type: 'subordinate', subject: null, governor: null, start: group.first };
  const pronoun = behind ? group.modalAt + 1 : nearPronoun(view, group, left.at);
  if (pronoun >= 0) {
    const introduced = introducedBy(view, pronoun - 1, left.at);
    if (group.past && isSequel(view, introduced.start)) introduced.type = 'main';
    const told = introduced.type === 'main' ? conditionTold(view, groups, index, pronoun) : null;
    if (told)
      return {
        type: 'complement',
        subject: { first: pronoun, end: pronoun + 1 },
        governor: told,
        start: pronoun,
      };
    const type =
      introduced.type === 'main' && toldBy(view, left.previous, pronoun) ? 'complement' : introduced.type;
    const first = besideMe(view, pronoun, left.at);
    return {
      type,
      subject: { first, end: pronoun + 1 },
      governor: type === 'complement' ? governorOf(view, groups, introduced.start, left.previous) : null,
      start: Math.min(first, introduced.start),
    };
  }
  const relative = relativeBefore(view, group, left.at);
  if (relative >= 0) return { type: 'relative', subject: null, governor: null, start: relative };
  const region = nounRegion(view, left.at, group.first, left.previous !== null);
  if (!region) {
    return {
      type: group.first === view.first ? 'imperative' : 'main',
      subject: null,
      governor: null,
      start: left.at,
    };
  }
  // "partners to ensure a fleet is ready to": what is ensured.
  const ensured = ensuredBefore(view, groups, index, region);
  if (ensured) return { type: 'subordinate', subject: ensured, governor: null, start: ensured.first };
  // "a programme that the university intends to launch": the relative stands inside what looked like one phrase.
  const inner = innerRelative(view, region);
  // "told the press that the ministry will": what is said, and not who is told.
  if (inner >= 0 && left.previous?.end === region.first && view.lower(inner) === 'that')
    if (view.lexicon.addressing.has(left.previous.lemma))
      return {
        type: 'complement',
        subject: { first: inner + 1, end: region.end },
        governor: left.previous,
        start: inner,
      };
  if (inner >= 0)
    return { type: 'relative', subject: { first: inner + 1, end: region.end }, governor: null, start: inner };
  const clause = clauseFrom(view, left, region);
  return clause.governor
    ? { ...clause, governor: governorOf(view, groups, clause.start, clause.governor) }
    : clause;
}

/** Whether a clause can stand in an aside: it hangs on something, if only on the noun before it ("the funds it has", "an expert the board names"). */
const hangs = (view: SentenceView, { type, subject }: Clause): boolean =>
  (type !== 'main' && type !== 'imperative') ||
  (subject !== null &&
    ((view.pos(subject.first) === 'PRON' && isNominal(view, subject.first - 1)) ||
      endsInContact(view, subject)));

/** The clause of a subject that was found. */
function clauseFrom(view: SentenceView, left: Left, region: Range): Clause {
  const introduced = introducedBy(view, region.first - 1, left.at);
  let type = introduced.type;
  // "measures we will take": a noun right before the subject, no comma: a relative clause without its pronoun.
  if (
    type === 'main' &&
    left.previous &&
    region.first > left.at &&
    isNominal(view, region.first - 1) &&
    view.lower(region.first - 1) !== ','
  )
    type = 'relative';
  if (type === 'main' && toldBy(view, left.previous, region.first)) type = 'complement';
  return {
    type,
    subject: region,
    governor: type === 'complement' ? left.previous : null,
    start: introduced.start,
  };
}

/** "President Holm and I": where those who are named beside the speaker begin, or the pronoun itself. */
function besideMe(view: SentenceView, pronoun: number, left: number): number {
  if (view.lower(pronoun) !== 'i' || view.pos(pronoun - 1) !== 'CCONJ') return pronoun;
  let first = pronoun - 1;
  while (first > left && /^(?:PROPN|NOUN|DET|ADJ)$/.test(view.pos(first - 1))) first--;
  return first < pronoun - 1 ? first : pronoun;
}

/** "and, within ten days of the vote, shall": the coordinator before what stands between two commas. */
function beforeCommas(view: SentenceView, at: number): number {
  for (let i = at - 1; i > Math.max(view.first, at - LONGEST_ASIDE); i--) {
    if (view.lower(i) === ',') return view.pos(i - 1) === 'CCONJ' ? i - 1 : at;
    if (view.lower(i) === ';') return at;
  }
  return at;
}

/** The clause of the verb group that this one is coordinated with, when it has no subject of its own. */
function sharedSubject(view: SentenceView, groups: readonly VerbGroup[], index: number): Clause | null {
  const group = groups[index] as VerbGroup;
  let at = group.first - 1;
  while (at > view.first && view.pos(at) === 'ADV') at--;
  at = beforeAside(view, at, group.modal !== null);
  // A comma before a modal closes a parenthesis; before a plain verb it joins verbs.
  const joins =
    group.modal === null &&
    group.form !== 'participle' &&
    (group.form !== 'gerund' || view.lexicon.personal.has(group.lemma));
  const tail = group.form === 'gerund' && isDash(view, at);
  if (view.pos(at) !== 'CCONJ' && !((view.lower(at) === ',' || tail) && joins)) return null;
  // A plural present ("and commit to") goes past clauses whose subject is another's.
  const plural = group.form === 'base' && group.modal === null;
  let complement: Clause | null = null;
  let joined: Clause | null = null;
  for (let i = index - 1; i >= 0; i--) {
    const before = groups[i] as VerbGroup;
    // What stands in an aside behind the coordinator.
    if (before.first > at) continue;
    if (view.lower(before.end) === ';') return null;
    if (before.form === 'infinitive' || before.form === 'gerund') continue;
    if (before.form === 'participle' && !isPastTense(view, before)) {
      // "Norway joined efforts to …, pledging to": what looked like a participle was the verb.
      // "The envoys committed to mending the dams and affirmed their support".
      const told = group.past && view.lexicon.personal.has(before.lemma);
      const clause = group.form === 'gerund' || told ? clauseOf(view, groups, i) : null;
      if (clause?.type === 'main' && clause.subject) joined = clause;
      continue;
    }
    // "as they develop and commit": the verb right before the coordinator is the one.
    if (before.end === at && before.form !== 'participle') {
      const clause = clauseOf(view, groups, i);
      const only = plural && clause.subject && view.lexicon.personal.has(group.lemma);
      if (!only || !isThing(view, clause.subject as Range))
        return clause.subject ? { ...clause, start: group.first } : null;
    }
    const clause = clauseOf(view, groups, i);
    // "effects that are felt and will grow": no comma and a modal that no clause before has, so the relative goes on.
    const goesOn = group.modal !== null && before.modal !== group.modal && view.pos(at) === 'CCONJ';
    if (goesOn && clause.type === 'relative' && !clause.subject && view.lower(at - 1) !== ',')
      if (!groups.slice(0, i).some(({ modal }) => modal === group.modal)) return clause;
    // "unless she pays and agrees": no comma, so the condition goes on.
    if (
      clause.subject &&
      clause.type === 'subordinate' &&
      before.form === 'finite' &&
      view.lower(at - 1) !== ','
    )
      return { ...clause, start: group.first };
    if (!clause.subject || clause.type === 'relative' || clause.type === 'subordinate') {
      if (before.form === 'finite' && clause.type === 'main') return null;
      continue;
    }
    // "the role technologies play … and commit to": only somebody commits.
    if (plural && view.lexicon.personal.has(group.lemma) && isThing(view, clause.subject)) continue;
    // "called the accord that was reached a surrender and warned that it": only somebody tells.
    if (view.lower(group.end) === 'that' && view.lexicon.reporting.has(group.lemma))
      if (isThing(view, clause.subject)) continue;
    if (clause.type === 'complement' && goesPast(group, before, clause)) continue;
    if (clause.type === 'complement' && (plural || (group.modal !== null && isThing(view, clause.subject)))) {
      complement ??= clause;
      continue;
    }
    // "shall set up a way by which firms may ask that tolls be cut, and shall publish it": the modal goes on.
    const same = group.modal !== null && before.modal === group.modal;
    if (
      complement &&
      !plural &&
      !same &&
      !view.lexicon.grammar.subjects.has(view.lower(clause.subject.first))
    )
      break;
    return { ...clause, start: group.first };
  }
  const last = plural ? null : (complement ?? joined);
  return last ? { ...last, start: group.first } : null;
}

/** "declared that a flood is near and ordered aid": a joined past goes past what was said in the present. */
const goesPast = (group: VerbGroup, before: VerbGroup, { governor }: Clause): boolean =>
  group.past && group.modal === null && !before.past && before.modal === null && governor?.past === true;

/** "and to this end commit": one before the short aside that ends at `at`, when a coordinator stands there. */
function beforeAside(view: SentenceView, at: number, modal: boolean): number {
  if (view.lower(at) === ',' && modal) return beforeCommas(view, at);
  if (view.pos(at) === 'CCONJ' || view.lower(at) === ',') return at;
  for (let i = at - 1; i >= Math.max(view.first, at - 4); i--)
    if (view.pos(i) === 'CCONJ') return view.pos(i + 1) === 'ADP' || view.lower(i + 1) === 'to' ? i : at;
  return at;
}

/** How a clause whose subject begins after token `before` is introduced. */
function introducedBy(view: SentenceView, before: number, left: number): { type: ClauseType; start: number } {
  const word = view.lower(before);
  if (before < left) return { type: 'main', start: before + 1 };
  if (word === 'that') {
    // "That effort will": a determiner.
    if (before === view.first) return { type: 'main', start: before };
    // "so that", "now that"; a verb or noun of saying before "that" makes a complement.
    if (view.lower(before - 1) === 'so') return { type: 'subordinate', start: before - 1 };
    return { type: 'complement', start: before };
  }
  // "And so the ministers will": an adverb of the whole sentence.
  const atStart = before === view.first || (before === view.first + 1 && view.pos(before - 1) === 'CCONJ');
  // "In doing so we commit to": what was said before.
  if (word === 'so' && (atStart || view.lower(before - 1) === ',' || view.lemma(before - 1) === 'do'))
    return { type: 'main', start: before + 1 };
  // "That is why we will": what follows is said.
  if (word === 'why' && /^(?:is|'s)$/.test(view.lower(before - 1)))
    return { type: 'main', start: before + 1 };
  if (view.lexicon.grammar.subordinators.has(word)) return { type: 'subordinate', start: before };
  if (view.lexicon.grammar.relatives.has(word)) return { type: 'relative', start: before };
  return { type: 'main', start: before + 1 };
}

/** "met in Oslo, where they agreed", "held talks, during which they agreed": behind a comma the story goes on. */
function isSequel(view: SentenceView, at: number): boolean {
  if (view.lower(at) === 'where') return view.lower(at - 1) === ',';
  return view.lower(at) === 'which' && view.pos(at - 1) === 'ADP' && view.lower(at - 2) === ',';
}

/** Where a clause may begin, and the verb group before it. */
export interface Left {
  readonly at: number;
  readonly previous: VerbGroup | null;
}

/** Where the search for a subject stops on the left: the sentence, a semicolon or colon, or the previous verb group. */
function leftBoundary(view: SentenceView, groups: readonly VerbGroup[], index: number): Left {
  const group = groups[index] as VerbGroup;
  let previous: VerbGroup | null = null;
  for (let i = index - 1; i >= 0; i--) {
    const candidate = groups[i] as VerbGroup;
    if (candidate.end <= group.first && !modifiesNoun(view, candidate)) {
      previous = candidate;
      break;
    }
  }
  let at = previous ? previous.end : view.first;
  for (let i = group.first - 1; i >= at; i--) {
    const word = view.lower(i);
    if (word === ';' || word === ':' || word === '"') {
      if (word === '"' && i === group.first - 1) continue;
      return { at: i + 1, previous: word === ';' ? null : previous };
    }
  }
  if (!previous) at = view.first;
  return { at, previous };
}

/** "stated it would", "signed the accord": a past tense has its object or clause right behind it. */
function isPastTense(view: SentenceView, group: VerbGroup): boolean {
  if (view.lexicon.grammar.subjects.has(view.lower(group.first - 1))) return true;
  const pos = view.pos(group.end);
  if (pos === 'DET' || pos === 'PRON' || view.lower(group.end) === 'that') return true;
  // "The leaders agreed to build": only "committed to" could describe them.
  const bound =
    view.lexicon.personal.has(group.lemma) && !view.lexicon.predicateOpenings.has(view.lower(group.head));
  if (bound && view.lower(group.end) === 'to' && view.pos(group.end + 1) === 'VERB') return true;
  if (view.lexicon.addressing.has(group.lemma) && isNominal(view, group.end)) return true;
  // "The ministers discussed regional trade": a participle behind its noun has no object.
  if (/^(?:NOUN|PROPN|ADJ)$/.test(pos) && !view.lexicon.naming.has(group.lemma))
    if (/^(?:NOUN|PROPN)$/.test(view.pos(group.first - 1))) return true;
  return view.lexicon.saying.has(group.lemma);
}

/** Participles, infinitives and relative clauses belong to a noun phrase: "agencies that buy", "teams releasing code". */
function modifiesNoun(view: SentenceView, group: VerbGroup): boolean {
  if (group.form === 'gerund' || group.form === 'infinitive') return !saysClause(view, group);
  if (group.form === 'participle') return !isPastTense(view, group);
  // "the policy set forth in section 3": a participle that looks like a base form.
  if (group.form === 'base' && view.lexicon.unmarked.has(group.lemma) && isNominal(view, group.first - 1))
    if (view.pos(group.end) === 'ADP' || view.pos(group.end) === 'ADV') return true;
  let before = group.first - 1;
  while (before > view.first && view.pos(before) === 'ADV') before--;
  // "firms whose plans are sound".
  for (let i = before, steps = 0; i > view.first && steps < 5 && inNounPhrase(view, i); i--, steps++)
    if (view.lower(i) === 'whose') return isNominal(view, i - 1);
  return (
    view.lexicon.grammar.relatives.has(view.lower(before)) &&
    before - 1 >= view.first &&
    isNominal(view, before - 1)
  );
}

/** A subject pronoun right before the group (adverbs and a parenthesis may stand between), or -1. */
function nearPronoun(view: SentenceView, group: VerbGroup, left: number): number {
  let at = group.first - 1;
  let comma = false;
  for (let steps = 0; at >= left && steps < 40; at--, steps++) {
    const word = view.lower(at);
    if (
      view.lexicon.grammar.subjects.has(word) &&
      (steps === 0 || view.pos(at) === 'PRON' || word === 'we')
    ) {
      return comma ? (parenthesisFrom(view, at + 1) && steps < 40 ? at : -1) : at;
    }
    if (view.pos(at) === 'ADV' || word === 'both' || word === 'all') continue;
    if (word === ',' || isDash(view, at)) {
      comma = true;
      continue;
    }
    if (!comma) return -1;
    if (word === ';' || word === ':') return -1;
  }
  return -1;
}

/** After "we": a comma or dash, then an apposition or parenthesis ("we, the Leaders of …,"). */
function parenthesisFrom(view: SentenceView, at: number): boolean {
  return view.lower(at) === ',' || isDash(view, at) || view.pos(at) === 'DET' || view.pos(at) === 'ADV';
}
