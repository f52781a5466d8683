/** Names that the recognizer does not know. */
import { type Document, firstEndingAfter } from '../../../document.ts';
import type { Range, SentenceView } from '../sentence/view.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { ActorIndex } from './actor-index.ts';
import { wordsOf } from './names.ts';

/** Whether a noun phrase with its head is such a name. */
export type UnlistedNames = (view: SentenceView, range: Range, head: number) => boolean;

/**
 * A name standing alone as the subject of a text that binds ("Brightpage will"): a word that the document has in
 * capitals inside sentences and never in small letters.
 */
export function createUnlistedNames(
  document: Document,
  { documents, calendar }: Lexicon,
  { mentions }: ActorIndex,
): UnlistedNames {
  return (view, { first, end }, head) => {
    if (document.genre === 'news' || head !== end - 1 || head - first > 1) return false;
    const { text, lower, start } = view.token(head);
    if (text[0] === lower[0] || documents.has(lower) || calendar.has(lower)) return false;
    const words = wordsOf(document);
    if (words.small.has(lower) || !words.capital.has(text)) return false;
    const near = mentions[firstEndingAfter(mentions, start)];
    const mention = near && near.start <= start ? near : undefined;
    // A product that a policy speaks of is its maker.
    return mention?.label !== 'LOC' && (mention?.label !== 'MISC' || document.genre === 'policy');
  };
}
