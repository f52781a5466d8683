/** The simple noun phrase: what several fields are read off. */
import { beginsNounPhrase, isDash, isNominal, type Range, type SentenceView } from '../sentence/view.ts';

/** The simple noun phrase from `at`: up to the first verb, preposition other than "of", comma, or article of the next phrase. */
export function nounPhrase(view: SentenceView, at: number, limit: number): Range {
  let end = at;
  while (
    end < limit &&
    !(end > at && view.pos(end) === 'DET' && /^(?:NOUN|PROPN)$/.test(view.pos(end - 1))) &&
    (/^(?:DET|ADJ|NOUN|PROPN|PRON|NUM|SYM)$/.test(view.pos(end)) ||
      view.lower(end) === "'s" ||
      (view.lower(end) === '-' && !isDash(view, end)) ||
      (view.lower(end - 1) === '-' && end > at && !view.token(end).spaced) ||
      view.lower(end) === "'" ||
      (view.lower(end) === 'of' && end > at) ||
      (view.lower(end) === 'and' &&
        end > at &&
        beginsNounPhrase(view, end + 1) &&
        view.pos(end + 1) === 'PROPN'))
  )
    end++;
  return { first: at, end: Math.max(at + 1, end) };
}

/** The head of a noun phrase: its last noun before the first preposition, comma or relative. */
export function headOf(view: SentenceView, range: Range): number {
  let head = -1;
  for (let i = range.first; i < range.end; i++) {
    const word = view.lower(i);
    if (isNominal(view, i) && !view.lexicon.grammar.we.has(word) && !view.lexicon.grammar.relatives.has(word))
      head = i;
    else if (
      head >= 0 &&
      (view.pos(i) === 'ADP' ||
        word === ',' ||
        word === '(' ||
        view.pos(i) === 'CCONJ' ||
        view.lexicon.grammar.relatives.has(word))
    )
      break;
    else if (
      head >= 0 &&
      view.pos(i) === 'VERB' &&
      (view.lower(i).endsWith('ing') || !/^(?:NOUN|PROPN|ADJ)$/.test(view.pos(i + 1)))
    )
      break;
  }
  return head;
}

/** End of the possessor in "each agency's acquisitions", or -1. */
export function possessiveEnd(view: SentenceView, range: Range): number {
  for (let i = range.first + 1; i < range.end - 1; i++) {
    if (view.lower(i) === "'s" || (view.lower(i) === "'" && view.lower(i - 1).endsWith('s'))) return i;
    if (view.pos(i) === 'ADP') return -1;
  }
  return -1;
}

/** A noun in the plural, or a list. */
export const isPlural = (view: SentenceView, head: number): boolean =>
  view.lower(head) !== view.lemma(head).toLowerCase() ||
  view.lower(head).endsWith('s') ||
  view.pos(head + 1) === 'CCONJ';

/** The relative clause of a noun that a token stands in. */
export interface Relative {
  /** It only adds something, behind a comma. */
  readonly aside: boolean;
  /** It tells what is to come ("a fund which will pay …"). */
  readonly coming: boolean;
}

/** The relative clause around the token at `at` ("a programme that lends within two years"), or null. */
export function relativeAround(view: SentenceView, first: number, at: number): Relative | null {
  let coming = false;
  for (let i = at - 1; i > first; i--) {
    const word = view.lower(i);
    if (word === ';') return null;
    coming ||= view.lexicon.modals.has(word);
    if (view.lexicon.grammar.relatives.has(word)) {
      const aside = view.lower(i - 1) === ',';
      const ofNoun = isNominal(view, aside ? i - 2 : i - 1) && view.pos(i + 1) !== 'NOUN';
      return ofNoun ? { aside, coming } : null;
    }
    if (word === ',' && !view.lexicon.grammar.relatives.has(view.lower(i + 1))) return null;
  }
  return null;
}

/** "The rules", "the deal on fish": a text that binds those it names; a law is the background. */
export const isInstrument = (view: SentenceView, range: Range | null): boolean =>
  range !== null && view.lexicon.instruments.has(view.lower(headOf(view, range)));

/** "Both will", "the latter will", "each of them will": words for those who were named, as the last of some tokens. */
export function standIn(view: SentenceView, left: number, stop: number): Range | null {
  const { alone, former, latter, plurals } = view.lexicon.grammar;
  const last = view.lower(stop - 1);
  const before = stop - 2 < left ? '' : view.lower(stop - 2);
  // "Kenya and Peru both will".
  const begins = before === '' || /^(?:PUNCT|CCONJ|SCONJ|ADV)$/.test(view.pos(stop - 2));
  if (alone.has(last) && begins) return { first: stop - 1, end: stop };
  if (before === 'the' && (former.has(last) || latter.has(last))) return { first: stop - 2, end: stop };
  const of = plurals.has(last) && before === 'of' && stop - 3 >= left;
  return of && view.lexicon.universals.has(view.lower(stop - 3)) ? { first: stop - 3, end: stop } : null;
}

/** "Each of us", "those of us with mines": all of those who speak, or the ones to whom it applies; but not "some of us". */
export function isPartOfUs(view: SentenceView, at: number): boolean {
  const { grammar, universals, none } = view.lexicon;
  if (view.lower(at + 1) !== 'of' || !grammar.we.has(view.lower(at + 2))) return false;
  const word = view.lower(at);
  return universals.has(word) || grammar.plurals.has(word) || none.has(word);
}
