/** Bodies that are called by the last word of their name: "the group", "the fund". */
import type { Document, Token } from '../../../document.ts';
import type { SentenceView } from '../sentence/view.ts';
import type { Grammar } from '../words/grammar.ts';
import type { ActorIndex } from './actor-index.ts';

/** The id of the one body of the document that was named before the word at `at` and ends in it, or null. */
export type BodyByLastWord = (view: SentenceView, at: number) => string | null;

/** The bodies of a document, which are looked up at the first question. */
export function createBodiesByLastWord(
  document: Document,
  grammar: Grammar,
  actors: ActorIndex,
): BodyByLastWord {
  let bodies: ReadonlyMap<string, string | null> | null = null;
  return (view, at) => {
    bodies ??= bodiesByLastWord(document, grammar);
    const body = bodies.get(view.lower(at)) ?? null;
    return body && actors.isNamedBefore(view.token(at).start, body) ? body : null;
  };
}

/**
 * The last words, in lower case, of the longer names of those who are no persons; null where several names end so, and
 * where the document speaks of any such body ("each agency", "an agency").
 */
function bodiesByLastWord(
  { actors, tokens }: Document,
  { anyOf }: Grammar,
): ReadonlyMap<string, string | null> {
  const byWord = new Map<string, string | null>();
  for (const { id, name, type } of actors) {
    const at = name.lastIndexOf(' ');
    if (type === 'person' || at < 0) continue;
    const word = name.slice(at + 1).toLowerCase();
    byWord.set(word, byWord.has(word) ? null : id);
  }
  for (let i = 1; i < tokens.length; i++) {
    const { lower } = tokens[i] as Token;
    if (byWord.has(lower) && anyOf.has((tokens[i - 1] as Token).lower)) byWord.set(lower, null);
  }
  return byWord;
}
