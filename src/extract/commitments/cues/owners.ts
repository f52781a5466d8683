/** Whose a noun is: "our", "the Government's". */
import type { Range, SentenceView } from '../sentence/view.ts';

/** The possessor of a noun: "our", "the Government's"; adjectives may stand between. */
export function ownerBefore(view: SentenceView, at: number): Range | null {
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
  if (view.lexicon.grammar.possessives.has(view.lower(i))) return { first: i, end: i + 1 };
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
