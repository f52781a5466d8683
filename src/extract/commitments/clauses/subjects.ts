/** Where the subject of a verb group stands: the noun phrase before it, without what introduces the sentence. */

import type { Range } from '../sentence/view.ts';
import { beginsNounPhrase, isDash, isNominal, type SentenceView, STRUCK } from '../sentence/view.ts';
import { SPEAKING } from '../words/genres.ts';

const PARENTHESIS_STARTERS = /^(?:ADP|ADV|SCONJ|VERB|PART)$/;

/** The noun phrase that ends where the verb group begins. `inside` says that another verb group stands before. */
export function nounRegion(view: SentenceView, left: number, end: number, inside: boolean): Range | null {
  let stop = end;
  // "The Council today will": whatever the tagger says, but not where others' orders are told.
  const days = SPEAKING.has(view.document.genre) ? view.lexicon.grammar.days : null;
  const isAdverb = (at: number): boolean =>
    view.pos(at) === 'ADV' || view.lower(at) === 'also' || days?.has(view.lower(at)) === true;
  while (stop > left && isAdverb(stop - 1)) stop--;
  let first = inside ? afterCoordinator(view, left, stop) : afterIntroduction(view, left, stop);
  if (first >= stop) return null;
  if (inside) first = afterLastComma(view, first, stop);
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
  while (
    stop > first &&
    (/^[,[]$/.test(view.lower(stop - 1)) || view.pos(stop - 1) === STRUCK || isDash(view, stop - 1))
  )
    stop--;
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
        view.lexicon.grammar.subordinators.has(view.lower(i + 1)) ||
        view.lexicon.grammar.relatives.has(view.lower(i + 1)) ||
        isDash(view, stop - 1))
    )
      return i;
  }
  return -1;
}

/** Skips introductory phrases of the sentence ("In 2025,", "To meet this goal,", "Pursuant to section 5,"). */
function afterIntroduction(view: SentenceView, left: number, stop: number): number {
  let first = left;
  while (first < stop && (view.token(first).kind === 'punctuation' || view.pos(first) === 'CCONJ')) first++;
  // "Two years ago our nations": a time that the noun phrase does not hold.
  for (let i = first + 1; i < Math.min(stop - 1, first + 4); i++)
    if (view.lower(i) === 'ago') return view.lower(i + 1) === ',' ? i + 2 : i + 1;
  if (!isIntroduction(view, first)) return first;
  // The subject begins after a comma; a definite phrase or a name before a bare noun, which may close a list.
  let bare = -1;
  for (let i = first + 1; i < stop - 1; i++) {
    if (view.lower(i) !== ',' || !beginsNounPhrase(view, i + 1) || !isSubjectList(view, i + 1, stop))
      continue;
    const pos = view.pos(i + 1);
    // "On Monday, May 8, …": the parts of a date.
    if (view.lexicon.calendar.has(view.lower(i + 1)) || view.token(i + 1).kind === 'number') continue;
    if (pos === 'DET' || pos === 'PRON' || pos === 'PROPN') return i + 1;
    if (bare < 0) bare = i + 1;
  }
  if (bare >= 0) return bare;
  // "In such a case Acme will": a name behind another noun.
  let name = stop;
  while (name > first && view.pos(name - 1) === 'PROPN') name--;
  if (
    name < stop &&
    /^(?:NOUN|NUM)$/.test(view.pos(name - 1)) &&
    !view.lexicon.agents.has(view.lower(name - 1))
  )
    return name;
  // "In 2025 the Ministry will": no comma; the last noun phrase is the subject.
  for (let i = stop - 1; i > first; i--)
    if (view.pos(i) === 'DET' && view.pos(i - 1) !== 'ADP' && view.pos(i - 1) !== 'DET') return i;
  return first;
}

/** What opens a modifier of the subject: from there on anything may be listed. */
const isModifier = (view: SentenceView, at: number): boolean =>
  /^(?:ADP|SCONJ)$/.test(view.pos(at)) ||
  (view.pos(at) === 'VERB' && /(?:ing|ed)$/.test(view.lower(at))) ||
  view.lexicon.grammar.relatives.has(view.lower(at)) ||
  view.lexicon.grammar.subordinators.has(view.lower(at));

/**
 * A noun phrase, or a list of them, begins at `at` and runs to the verb: after "and" the list is closed, so a comma
 * with another noun phrase shows that it belonged to the introduction ("In talks with A, B, and C, the Union will").
 */
function isSubjectList(view: SentenceView, at: number, stop: number): boolean {
  let closed = false;
  let modified = false;
  for (let i = at; i < stop; i++) {
    const word = view.lower(i);
    if (word === ';') return false;
    if (word === ',') {
      if (isModifier(view, i + 1)) modified = true;
      else if (closed && !modified && i < stop - 1 && view.pos(i + 1) !== 'CCONJ') return false;
      continue;
    }
    if (i > at && view.lexicon.grammar.relatives.has(word)) return true;
    if (view.pos(i) === 'CCONJ') closed = true;
    // A finite verb of another clause.
    if ((view.pos(i) === 'VERB' || view.pos(i) === 'AUX') && !modified && !/(?:ing|ed)$/.test(word) && i > at)
      return false;
  }
  return true;
}

function isIntroduction(view: SentenceView, at: number): boolean {
  const pos = view.pos(at);
  if (pos === 'ADP' || pos === 'SCONJ' || pos === 'ADV' || pos === 'VERB' || pos === 'PART' || pos === 'AUX')
    return true;
  if (view.lower(at) === 'no' && /^(?:later|earlier|less|more)$/.test(view.lower(at + 1))) return true;
  if (pos === 'ADJ' && view.pos(at + 1) === 'ADP') return true;
  if (view.lexicon.introducers.has(view.lower(at))) return true;
  return (
    view.lexicon.grammar.subordinators.has(view.lower(at)) ||
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
      // "that waivers, permits, reviews, or approvals shall": a list of bare nouns is one subject.
      const list = view.pos(i) === 'CCONJ' ? bareListBefore(view, left, i, stop) : i;
      if (list < i) {
        i = list + 1;
        continue;
      }
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
    if (
      view.lexicon.grammar.subordinators.has(word) ||
      (view.lexicon.grammar.relatives.has(word) && word !== 'that')
    )
      return i + 1;
    // "Today — as the waters fall — the port will": a dash closes the aside before the subject, and opens none.
    if (isDash(view, i) && i < stop - 1 && !isDash(view, stop - 1) && beginsNounPhrase(view, i + 1))
      return i + 1;
  }
  return left;
}

/** Where a list of bare nouns begins that closes with a comma, the coordinator at `at` and one more bare noun, or `at`. */
function bareListBefore(view: SentenceView, left: number, at: number, stop: number): number {
  if (view.lower(at - 1) !== ',') return at;
  for (let i = at + 1; i < stop; i++) if (view.pos(i) !== 'NOUN' && view.pos(i) !== 'ADJ') return at;
  let begin = at;
  let commas = 0;
  for (let i = at - 1; i >= left; i--) {
    if (view.lower(i) === ',') commas++;
    else if (view.pos(i) === 'NOUN' || view.pos(i) === 'ADJ') begin = i;
    else break;
  }
  return commas >= 2 ? begin : at;
}

/** A comma with a coordinator, a subordinator or "that" stands in [left, at). */
function hasClauseStart(view: SentenceView, left: number, at: number): boolean {
  for (let i = at - 1; i >= left; i--) {
    const word = view.lower(i);
    if (word === 'that' || view.lexicon.grammar.subordinators.has(word)) return true;
    if (word === ',') return true;
  }
  return false;
}

/** Nothing in the phrase can act: no name, no noun of those who act. */
export function isThing(view: SentenceView, { first, end }: Range): boolean {
  for (let i = first; i < end; i++)
    if (view.pos(i) === 'PROPN' || view.pos(i) === 'PRON' || view.lexicon.agents.has(view.lower(i)))
      return false;
  return true;
}
