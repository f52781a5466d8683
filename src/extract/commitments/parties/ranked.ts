/** "The former", "the latter": one of the two who were bound or named before. */
import type { Document, Party } from '../../../document.ts';
import { type Range, type SentenceView, spanOf } from '../sentence/view.ts';
import type { ActorIndex } from './actor-index.ts';

/**
 * @param bound those who were bound last
 * @returns the first or the last of two; null for other words
 */
export function rankedBefore(
  { sentences }: Document,
  actors: ActorIndex,
  view: SentenceView,
  { first, end }: Range,
  bound: readonly Party[],
): readonly Party[] | null {
  const { former, latter } = view.lexicon.grammar;
  const word = end - first === 2 ? view.lower(end - 1) : '';
  if (!former.has(word) && !latter.has(word)) return null;
  const { block, index, start } = view.sentence;
  const before = sentences[index - 1];
  const from = before?.block === block ? before.start : start;
  const named = actors.within({ start: from, end: spanOf(view, first, end).start }).slice(-2);
  const two =
    bound.length === 2
      ? bound
      : named.map(({ id }): Party => ({ actor: id, basis: 'inferred', words: null }));
  if (two.length < 2) return [];
  return former.has(word) ? two.slice(0, 1) : two.slice(1);
}
