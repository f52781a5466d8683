/** "The former", "the latter": one of the two who were bound or named before. */
import type { Party } from '../../../document.ts';
import { type Range, type SentenceView, spanOf } from '../sentence/view.ts';
import type { ActorIndex } from './actor-index.ts';

/** Sentences before its own in which the two are looked for. */
const NEAR = 2;

/**
 * @param bound two who were bound together in its paragraph, or nobody
 * @returns the first or the last of two; null for other words
 */
export function rankedBefore(
  view: SentenceView,
  { first, end }: Range,
  actors: ActorIndex,
  bound: readonly Party[],
): readonly Party[] | null {
  const { sentences } = view.document;
  const { former, latter } = view.lexicon.grammar;
  const word = end - first === 2 ? view.lower(end - 1) : '';
  if (!former.has(word) && !latter.has(word)) return null;
  const { block, index } = view.sentence;
  let from = index;
  while (index - from < NEAR && sentences[from - 1]?.block === block) from--;
  const { start } = sentences[from] ?? view.sentence;
  const named = actors.within({ start, end: spanOf(view, first, end).start }).slice(-2);
  const two =
    bound.length === 2
      ? bound
      : named.map(({ id }): Party => ({ actor: id, basis: 'inferred', words: null }));
  if (two.length < 2) return [];
  return former.has(word) ? two.slice(0, 1) : two.slice(1);
}
