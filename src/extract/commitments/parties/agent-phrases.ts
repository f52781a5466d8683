/** Phrases of those who act, by how they are made. */
import type { Actor } from '../../../document.ts';
import { beginsUpper } from '../../../read/tokens.ts';
import { headOf } from '../clauses/noun-phrase.ts';
import { closedEnd, inNounPhrase, type Range, type SentenceView } from '../sentence/view.ts';
import type { Lexicon } from '../words/lexicon.ts';

const POSSESSIVE = new Set(["'s", '’s', "'", '’']);

/** "The Talent for Growth Task Force": a name with a preposition inside, whose last word can act. */
export function endsAsAgent(view: SentenceView, first: number, end: number): boolean {
  let at = first;
  if (view.pos(at) === 'DET') at++;
  let last = -1;
  for (let i = at; i < end; i++) {
    // "The Lake Board's efforts": whose they are is no name of them.
    if (last > at && POSSESSIVE.has(view.token(i).text)) return false;
    if (beginsUpper(view.token(i).text)) last = i;
    else if (view.pos(i) !== 'ADP' && view.pos(i) !== 'CCONJ' && view.lower(i) !== '-') break;
  }
  return (
    last > at && view.lexicon.agents.has(view.lower(last)) && !view.lexicon.documents.has(view.lower(last))
  );
}

/** "Orbo, a maker of pumps": the comma before a phrase that says who somebody is, or -1. */
export function appositionAt(view: SentenceView, { first, end }: Range): number {
  // "in Leeds, England, the mayor": the rest of a place.
  if (view.lexicon.introducers.has(view.lower(first)) || view.lower(first - 1) === ',') return -1;
  for (let i = first; i < end - 1; i++) {
    const { text, kind } = view.token(i);
    if (view.lower(i) !== ',') {
      if (kind === 'word' && !beginsUpper(text) && !/^(?:of|and|the)$/.test(view.lower(i))) return -1;
      continue;
    }
    // "Tonight, the president": one word that begins the sentence may be no name.
    if (!/^an?$/.test(view.lower(i + 1)) && (view.lower(i + 1) !== 'the' || i - view.first < 2)) return -1;
    const head = headOf(view, { first: i + 1, end });
    if (head < 0 || !view.lexicon.agents.has(view.lower(head))) return -1;
    // "the port, the city and the county": a list.
    for (let k = head + 1; k < end; k++)
      if (view.pos(k) === 'ADP' || view.lower(k) === ',') return i;
      else if (view.pos(k) === 'CCONJ') return -1;
    return i;
  }
  return -1;
}

/** A part of a list that can be somebody: a name in capitals, or a noun of those who act. */
export function stands(view: SentenceView, { first, end }: Range, head: number): boolean {
  const before = view.lower(first - 1);
  if (
    before !== ',' &&
    view.pos(first - 1) !== 'CCONJ' &&
    view.pos(end) !== 'CCONJ' &&
    view.lower(end) !== ','
  )
    return false;
  for (let i = first; i < end; i++)
    if (
      view.pos(i) === 'AUX' ||
      (view.pos(i) === 'VERB' && !(i > head && /^(?:ADP|PART)$/.test(view.pos(i - 1))))
    )
      return false;
  const { text } = view.token(head);
  return view.lexicon.agents.has(view.lower(head)) || (view.pos(head) === 'PROPN' && beginsUpper(text));
}

/** "Halmark", "Orbo Marine": every word of it is a name's, which the recognizer does not know. */
export function isNamed(view: SentenceView, { first, end }: Range): boolean {
  for (let i = first; i < end; i++)
    if (view.pos(i) !== 'PROPN' || !beginsUpper(view.token(i).text)) return false;
  return end > first;
}

/** A name without what is only added to it ("Brightpage itself", "Volt, a provider of power"). */
export function bareName(view: SentenceView, range: Range): Range {
  let { first, end } = range;
  // "powers the agencies have": a noun of another clause stands before the article.
  for (let i = first + 1; i < end; i++)
    if (view.pos(i) === 'DET' && view.pos(i - 1) === 'NOUN' && view.token(i).text === 'the') first = i;
  if (end - first > 1 && view.lexicon.grammar.reflexives.has(view.lower(end - 1))) end--;
  for (let i = first + 1; i < end - 1; i++) {
    if (view.lower(i) !== ',') continue;
    // "The company, which owns 90 brands".
    if (view.lexicon.grammar.relatives.has(view.lower(i + 1))) end = i;
    const apposed = /^an?$/.test(view.lower(i + 1));
    if (!apposed && !(view.lower(i + 1) === 'the' && view.pos(i - 1) === 'PROPN')) continue;
    let listed = false;
    for (let k = i + 2; k < end; k++)
      listed ||= view.pos(k) === 'CCONJ' && (!apposed || view.lower(k - 1) === ',');
    if (!listed) end = i;
  }
  while (end > first + 1 && view.token(end - 1).kind === 'punctuation') end--;
  // "Senate leaders on Tuesday": when they act.
  if (end - first > 2 && view.pos(end - 2) === 'ADP' && view.lexicon.calendar.has(view.lower(end - 1)))
    end -= 2;
  // "parents and teachers they serve": what follows is a clause of its own.
  while (end > first + 1 && view.pos(end - 1) === 'PRON' && view.pos(end - 2) === 'NOUN') end--;
  return { first, end: Math.min(range.end, closedEnd(view, first, end)) };
}

/** "Subsection (a)", "paragraph (2)": a mark of an item, which belongs to what is cited. */
const citesItem = (view: SentenceView, at: number): boolean =>
  /^(?:\p{Ll}{1,4}|\d{1,3})$/u.test(view.token(at + 1).text) && view.lower(at + 2) === ')';

/** The words that name a role: without a determiner that singles nobody out, brackets, or what is added behind a comma. */
export function roleName(view: SentenceView, range: Range): Range {
  let { first, end } = range;
  const apposed = appositionAt(view, range);
  if (apposed > 0) end = apposed;
  while (
    first < end - 1 &&
    /^(?:DET|PRON|ADV|ADP)$/.test(view.pos(first)) &&
    !view.lexicon.grammar.relatives.has(view.lower(first + 1)) &&
    !/^(?:each|all|every|other)$/.test(view.lower(first))
  )
    first++;
  for (let i = first; i < end; i++)
    if (
      (view.lower(i) === '(' && !citesItem(view, i)) ||
      (view.lower(i) === ',' && view.pos(i + 1) === 'ADP')
    )
      end = i;
  return { first, end: Math.max(first + 1, end) };
}

/** "Secretary of the Sea": somebody by an office. */
export const isOffice = ({ type, name }: Actor, { agents }: Lexicon): boolean =>
  type === 'person' && agents.has(name.split(' ')[0]?.toLowerCase() ?? '');

/** "Ohio, Texas and the Treasury", "strategists and agencies": the last of a list of plain nouns can act. */
export function isListOfAgents(
  view: SentenceView,
  { first, end }: Range,
  isActorAt: (index: number) => boolean,
): boolean {
  let last = -1;
  for (let i = first; i < end; i++) {
    if (view.pos(i) === 'CCONJ') last = i;
    else if (view.lower(i) !== ',' && !inNounPhrase(view, i)) return false;
  }
  if (last <= first || last >= end - 1) return false;
  const head = headOf(view, { first: last + 1, end });
  const named = view.lexicon.agents.has(view.lower(head)) && !view.lexicon.documents.has(view.lower(head));
  return head >= 0 && (named || isActorAt(head));
}

/** "Reaffirms", "Also decides": a sentence begins with a verb that agrees with somebody. */
export function withoutSubject(view: SentenceView): boolean {
  const at = view.pos(view.first) === 'ADV' ? view.first + 1 : view.first;
  const word = view.lower(at);
  return view.pos(at) === 'VERB' && word.endsWith('s') && word !== view.lemma(at);
}
