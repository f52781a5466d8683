/** What a text with authority rests on ("Whereas: (1) …", "WHEREAS, …"): told before it lays anything down. */
import type { Document, Sentence, Token } from '../../../document.ts';
import { AUTHORITY } from '../words/genres.ts';
import type { Lexicon } from '../words/lexicon.ts';

/** Tokens of the line that opens numbered recitals, at most. */
const LONGEST_OPENING = 3;

/**
 * Blocks of the recitals, by index: those that open with "whereas", and the numbered ones behind a line that holds
 * nothing else.
 */
export function recitalsOf(document: Document, { grammar }: Lexicon): ReadonlySet<number> {
  const found = new Set<number>();
  if (!AUTHORITY.has(document.genre)) return found;
  const { blocks, sentences, tokens } = document;
  let numbered = false;
  let last = -1;
  for (const { block, firstToken, endToken } of sentences as readonly Sentence[]) {
    if (block === last) continue;
    last = block;
    const opens = grammar.reciting.has((tokens[firstToken] as Token).lower);
    if (opens) numbered = endToken - firstToken < LONGEST_OPENING;
    else if (!/^\(?\d/.test(document.text.slice(blocks[block]?.start, (blocks[block]?.start ?? 0) + 2)))
      numbered = false;
    if (opens || numbered) found.add(block);
  }
  return found;
}
