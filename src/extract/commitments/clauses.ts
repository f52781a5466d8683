/** Clauses around a verb group: its subject, how it hangs on what stands before, and where it ends. */

import type { VerbGroup } from './verbs.ts';
import { beginsNounPhrase, isDash, isNominal, type SentenceView } from './view.ts';

/** Verb groups by their first token. */
export type GroupsByStart = ReadonlyMap<number, VerbGroup>;

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

const SUBORDINATORS = new Set([
  'if',
  'when',
  'where',
  'while',
  'because',
  'as',
  'since',
  'although',
  'though',
  'unless',
  'until',
  'after',
  'before',
  'whereas',
  'once',
  'whether',
  'how',
  'why',
  'so',
  'than',
  'whenever',
  'wherever',
  'provided',
  'what',
  'whose',
]);
const RELATIVES = new Set(['which', 'who', 'whom', 'whose', 'that']);
const PARENTHESIS_STARTERS = /^(?:ADP|ADV|SCONJ|VERB|PART)$/;

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
  // "We welcome … and commit to …": a coordinated verb shares the subject of the one before.
  const shared = sharedSubject(view, groups, index);
  if (shared) return shared;
  // An inverted or elided subject ("nor do we seek"): the pronoun stands right before or inside the group.
  const pronoun = nearPronoun(view, group, left.at);
  if (pronoun >= 0) {
    const introduced = introducedBy(view, pronoun - 1, left.at);
    const type =
      introduced.type === 'main' && toldBy(view, left.previous, pronoun) ? 'complement' : introduced.type;
    return {
      type,
      subject: { first: pronoun, end: pronoun + 1 },
      governor: type === 'complement' ? left.previous : null,
      start: introduced.start,
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
  if (type === 'main' && region.first === left.at && toldBy(view, left.previous, region.first))
    type = 'complement';
  return {
    type,
    subject: region,
    governor: type === 'complement' ? left.previous : null,
    start: introduced.start,
  };
}

/** The clause of the verb group that this one is coordinated with, when it has no subject of its own. */
function sharedSubject(view: SentenceView, groups: readonly VerbGroup[], index: number): Clause | null {
  const group = groups[index] as VerbGroup;
  let at = group.first - 1;
  while (at > view.first && view.pos(at) === 'ADV') at--;
  if (
    view.pos(at) !== 'CCONJ' &&
    !(view.lower(at) === ',' && group.form !== 'participle' && group.form !== 'gerund')
  )
    return null;
  // A plural present ("and commit to") goes past clauses whose subject is another's.
  const plural = group.form === 'base' && group.modal === null;
  for (let i = index - 1; i >= 0; i--) {
    const before = groups[i] as VerbGroup;
    if (view.lower(before.end) === ';') return null;
    if (before.form === 'infinitive' || before.form === 'gerund') continue;
    const clause = clauseOf(view, groups, i);
    if (!clause.subject || clause.type === 'relative' || clause.type === 'subordinate') {
      if (before.form === 'finite' && clause.type === 'main') return null;
      continue;
    }
    if (plural && clause.type === 'complement') continue;
    return { ...clause, start: group.first };
  }
  return null;
}

/** Words that may stand between a verb of saying and what is said without "that" ("said on Monday they would"). */
const LONGEST_GAP = 6;

/** Whether the clause whose subject begins at `subject` is what the verb group before it says ("said it will"). */
function toldBy(view: SentenceView, previous: VerbGroup | null, subject: number): boolean {
  if (!previous || subject - previous.end > LONGEST_GAP) return false;
  if (!view.lexicon.reporting.has(previous.lemma) && !view.lexicon.commissive.has(previous.lemma))
    return false;
  for (let i = previous.end; i < subject; i++) if (/^[,;:"]$/.test(view.lower(i))) return false;
  return true;
}

/** How a clause whose subject begins after token `before` is introduced. */
function introducedBy(view: SentenceView, before: number, left: number): { type: ClauseType; start: number } {
  const word = view.lower(before);
  if (before < left) return { type: 'main', start: before + 1 };
  if (word === 'that') {
    // "so that", "now that"; a verb or noun of saying before "that" makes a complement.
    if (view.lower(before - 1) === 'so') return { type: 'subordinate', start: before - 1 };
    return { type: 'complement', start: before };
  }
  // "And so the ministers will": an adverb of the whole sentence.
  if (
    word === 'so' &&
    (before === view.first || (before === view.first + 1 && view.pos(before - 1) === 'CCONJ'))
  )
    return { type: 'main', start: before + 1 };
  if (SUBORDINATORS.has(word)) return { type: 'subordinate', start: before };
  if (RELATIVES.has(word)) return { type: 'relative', start: before };
  return { type: 'main', start: before + 1 };
}

/** Where the search for a subject stops on the left: the sentence, a semicolon or colon, or the previous verb group. */
function leftBoundary(
  view: SentenceView,
  groups: readonly VerbGroup[],
  index: number,
): { at: number; previous: VerbGroup | null } {
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

/** The relative pronoun that is the subject of the group ("agencies that buy"), or -1. */
function relativeBefore(view: SentenceView, group: VerbGroup, left: number): number {
  let at = group.first - 1;
  while (at > left && view.pos(at) === 'ADV') at--;
  if (at < left || !RELATIVES.has(view.lower(at))) return -1;
  // "that" after a verb of saying opens a complement; then a subject would stand between.
  return at;
}

/** Participles, infinitives and relative clauses belong to a noun phrase: "agencies that buy", "teams releasing code". */
function modifiesNoun(view: SentenceView, group: VerbGroup): boolean {
  if (group.form === 'gerund' || group.form === 'infinitive' || group.form === 'participle') return true;
  let before = group.first - 1;
  while (before > view.first && view.pos(before) === 'ADV') before--;
  return RELATIVES.has(view.lower(before)) && before - 1 >= view.first && isNominal(view, before - 1);
}

const SUBJECT_PRONOUNS = new Set(['we', 'i', 'they', 'he', 'she', 'you', 'it']);

/** A subject pronoun right before the group (adverbs and a parenthesis may stand between), or -1. */
function nearPronoun(view: SentenceView, group: VerbGroup, left: number): number {
  let at = group.first - 1;
  let comma = false;
  for (let steps = 0; at >= left && steps < 40; at--, steps++) {
    const word = view.lower(at);
    if (SUBJECT_PRONOUNS.has(word) && (steps === 0 || view.pos(at) === 'PRON' || word === 'we')) {
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

/** The noun phrase that ends where the verb group begins. `inside` says that another verb group stands before. */
function nounRegion(
  view: SentenceView,
  left: number,
  end: number,
  inside: boolean,
): { first: number; end: number } | null {
  let stop = end;
  while (stop > left && (view.pos(stop - 1) === 'ADV' || view.lower(stop - 1) === 'also')) stop--;
  // A parenthesis between subject and verb is stepped over; its first comma is found from the left.
  let first = inside ? afterCoordinator(view, left, stop) : afterIntroduction(view, left, stop);
  if (first >= stop) return null;
  first = afterLastComma(view, first, stop);
  const cut = parenthesisCut(view, first, stop);
  if (cut > first) stop = cut;
  while (
    first < stop &&
    (view.pos(first) === 'CCONJ' ||
      view.lower(first) === 'that' ||
      view.lower(first) === ',' ||
      view.lower(first) === '"' ||
      (view.pos(first) === 'ADV' && view.lower(first) !== 'both'))
  )
    first++;
  while (stop > first && (view.lower(stop - 1) === ',' || isDash(view, stop - 1))) stop--;
  for (let i = first; i < stop; i++) if (isNominal(view, i)) return { first, end: stop };
  return null;
}

/**
 * What stands before a lone comma introduces ("Pursuant to section 5, agencies shall"); a comma before the verb or
 * before "and" closes a parenthesis or belongs to a list.
 */
function afterLastComma(view: SentenceView, first: number, stop: number): number {
  if (/^[,)-]$/.test(view.lower(stop - 1))) return first;
  for (let i = stop - 1; i > first; i--) {
    if (view.pos(i) === 'CCONJ') return first;
    if (view.lower(i) === ',') return i + 1;
  }
  return first;
}

/** The comma before a parenthesis that runs to the verb, or -1. */
function parenthesisCut(view: SentenceView, first: number, stop: number): number {
  if (view.lower(stop - 1) !== ',' && !isDash(view, stop - 1) && view.lower(stop - 1) !== ')') return -1;
  for (let i = first + 1; i < stop - 1; i++) {
    const word = view.lower(i);
    if (
      (word === ',' || isDash(view, i) || word === '(') &&
      (PARENTHESIS_STARTERS.test(view.pos(i + 1)) ||
        SUBORDINATORS.has(view.lower(i + 1)) ||
        RELATIVES.has(view.lower(i + 1)) ||
        isDash(view, stop - 1))
    )
      return i;
  }
  return -1;
}

/** Skips introductory phrases of the sentence ("In 2025,", "To meet this goal,", "Through …,"). */
function afterIntroduction(view: SentenceView, left: number, stop: number): number {
  let first = left;
  while (first < stop && (view.token(first).kind === 'punctuation' || view.pos(first) === 'CCONJ')) first++;
  if (!isIntroduction(view, first)) return first;
  for (let i = first + 1; i < stop - 1; i++)
    if (view.lower(i) === ',' && beginsNounPhrase(view, i + 1) && isSubjectList(view, i + 1, stop))
      return i + 1;
  return first;
}

/**
 * One noun phrase, or a list of them, fills [at, stop): after "and" the list is closed, so a comma that follows
 * shows that it was part of the introduction ("In cooperation with A, B, and C, the Union will …").
 */
function isSubjectList(view: SentenceView, at: number, stop: number): boolean {
  let closed = false;
  for (let i = at; i < stop; i++) {
    const word = view.lower(i);
    if (word === ',') {
      if (closed && i < stop - 1) return false;
      continue;
    }
    // A relative clause belongs to the phrase, whatever stands in it.
    if (i > at && RELATIVES.has(word)) return true;
    if (view.pos(i) === 'CCONJ') closed = true;
    else if (view.pos(i) === 'VERB' || view.pos(i) === 'AUX' || view.pos(i) === 'SCONJ' || word === ';')
      return closed || i > at + 1 ? view.pos(i) === 'VERB' && /(?:ing|ed)$/.test(word) : false;
  }
  return true;
}

/** Words that introduce although taggers call them names or adjectives at the beginning of a sentence. */
const INTRODUCERS = new Set([
  'early',
  'late',
  'earlier',
  'later',
  'pursuant',
  'today',
  'yesterday',
  'tomorrow',
  'last',
  'next',
  'this',
]);

function isIntroduction(view: SentenceView, at: number): boolean {
  const pos = view.pos(at);
  if (pos === 'ADP' || pos === 'SCONJ' || pos === 'ADV' || pos === 'VERB' || pos === 'PART' || pos === 'AUX')
    return true;
  if (INTRODUCERS.has(view.lower(at))) return true;
  return (
    SUBORDINATORS.has(view.lower(at)) ||
    (pos !== 'PRON' && view.lower(at + 1) === ',' && /^\d|day$/.test(view.lower(at)))
  );
}

/** Inside a sentence: after the last coordinator, subordinator or comma that can open a clause. */
function afterCoordinator(view: SentenceView, left: number, stop: number): number {
  let depth = 0;
  for (let i = stop - 1; i >= left; i--) {
    const word = view.lower(i);
    if (word === ')') depth++;
    if (word === '(') depth--;
    if (depth > 0) continue;
    if (view.pos(i) === 'CCONJ' || word === ',') {
      if (word === ',' && i === stop - 1) continue;
      // "the Secretary of State and the Secretary of Energy": both parts are the subject when a comma precedes.
      if (
        view.pos(i) === 'CCONJ' &&
        i - 1 >= left &&
        view.lower(i - 1) !== ',' &&
        hasClauseStart(view, left, i)
      )
        continue;
      return i + 1;
    }
    if (
      word === 'that' &&
      (view.pos(i) === 'SCONJ' || view.pos(i) === 'PRON' || view.pos(i) === 'DET') &&
      view.pos(i + 1) !== 'NOUN'
    )
      return i + 1;
    if (SUBORDINATORS.has(word) || (RELATIVES.has(word) && word !== 'that')) return i + 1;
  }
  return left;
}

/** A comma with a coordinator, a subordinator or "that" stands in [left, at). */
function hasClauseStart(view: SentenceView, left: number, at: number): boolean {
  for (let i = at - 1; i >= left; i--) {
    const word = view.lower(i);
    if (word === 'that' || SUBORDINATORS.has(word)) return true;
    if (word === ',') return true;
  }
  return false;
}

/**
 * One past the last token of the clause whose verb group ends at `from`: a semicolon, the start of the next finite
 * clause with a subject of its own, or a closing rationale (", recognizing that …", ", which …").
 */
export function clauseEnd(view: SentenceView, groups: GroupsByStart, from: number): number {
  let depth = 0;
  for (let i = from; i < view.end; i++) {
    const word = view.lower(i);
    if (word === '(' || word === '[') depth++;
    else if (word === ')' || word === ']') {
      if (depth === 0) return i;
      depth--;
    }
    if (depth > 0) continue;
    if (word === ';') return i;
    // A closing quotation mark ends what was said.
    if (word === '"' && i > from && !view.token(i).spaced && i + 1 < view.end)
      return view.lower(i - 1) === ',' ? i - 1 : i;
    if (word === ',' || isDash(view, i)) {
      const next = i + 1;
      if (word === ',' && view.lexicon.expressive.has(view.lemma(next)) && view.lower(next).endsWith('ing'))
        return i;
      const start = view.pos(next) === 'CCONJ' ? next + 1 : next;
      if (
        startsClause(view, groups, start) &&
        (view.pos(next) === 'CCONJ' || word !== ',' || view.lower(next) === 'as')
      )
        return i;
    } else if (
      view.pos(i) === 'CCONJ' &&
      i > from &&
      !inOpenClause(view, groups, from, i) &&
      startsClause(view, groups, i + 1)
    )
      return i;
  }
  return view.end;
}

/** "how innovation and stewardship can …": a clause has been opened whose verb is still to come. */
function inOpenClause(view: SentenceView, groups: GroupsByStart, from: number, at: number): boolean {
  for (let i = at - 1; i >= from; i--) {
    if (groups.has(i)) return false;
    const word = view.lower(i);
    if (SUBORDINATORS.has(word) || RELATIVES.has(word)) return true;
  }
  return false;
}

/** A finite clause with a subject of its own begins at `at`. */
export function startsClause(view: SentenceView, groups: GroupsByStart, at: number): boolean {
  let i = at;
  while (i < view.end && view.pos(i) === 'ADV') i++;
  const begin = i;
  if (!beginsNounPhrase(view, i)) return false;
  while (
    i < view.end &&
    i - begin < 25 &&
    (/^(?:DET|ADJ|NOUN|PROPN|PRON|NUM|ADV|PART|CCONJ)$/.test(view.pos(i)) ||
      (view.pos(i) === 'ADP' && view.lower(i) !== 'to'))
  ) {
    if (groups.has(i)) break;
    i++;
  }
  if (i === begin) return false;
  const group = groups.get(i);
  return (
    group !== undefined &&
    (group.modal !== null || group.form === 'finite' || (group.form === 'base' && view.pos(begin) === 'PRON'))
  );
}
