/** The simple noun phrase: what several fields are read off. */
import { beginsNounPhrase, type Range, type SentenceView } from './view.ts';

/** The simple noun phrase from `at`: up to the first verb, preposition other than "of", or comma. */
export function nounPhrase(view: SentenceView, at: number, limit: number): Range {
  let end = at;
  while (
    end < limit &&
    (/^(?:DET|ADJ|NOUN|PROPN|PRON|NUM|SYM)$/.test(view.pos(end)) ||
      view.lower(end) === "'s" ||
      view.lower(end) === '-' ||
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
