/** Times that stand between the parts of a clause. */
import type { SentenceView } from '../sentence/view.ts';

/** One past a short time that begins at `at` ("today", "on Monday", "next week", "later this year"), or `at`. */
export function timeEnd(view: SentenceView, at: number): number {
  const { grammar, calendar } = view.lexicon;
  const word = view.lower(at);
  if (grammar.days.has(word)) return at + 1;
  if (view.pos(at) === 'ADP' && calendar.has(view.lower(at + 1)))
    return view.pos(at + 2) === 'NUM' ? at + 3 : at + 2;
  if (grammar.coming.has(word) && grammar.adjunctTimes.has(view.lower(at + 1))) return timeEnd(view, at + 1);
  return grammar.adjunctTimes.has(word) && view.pos(at + 1) === 'NOUN' ? at + 2 : at;
}
