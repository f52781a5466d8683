/** Papers whose authors ask for votes: there "would" promises. */
import type { Document } from '../../../document.ts';
import type { Lexicon } from '../words/lexicon.ts';

const bids = new WeakMap<Document, boolean>();

/** The title calls the paper a manifesto. */
export function asksForVotes(document: Document, { papers }: Lexicon): boolean {
  let known = bids.get(document);
  if (known === undefined) {
    const words = (document.metadata.title ?? '').toLowerCase().match(/\p{L}+/gu) ?? [];
    known = words.some((word) => papers.bids.has(word));
    bids.set(document, known);
  }
  return known;
}
