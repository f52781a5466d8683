/**
 * The second tagger of the room: wink-nlp reads a sentence that binds by its words and in which the rules found nothing
 * with our tags. Two taggers seldom err at the same word.
 */
import type { Document, Sentence, Tag } from '../../../document.ts';
import { openWink, type WinkTagger } from '../../../engines/wink.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { wordsOf } from './tags.ts';

export interface SecondReader {
  /** Tags of a sentence's tokens, or null where no word of it binds. */
  tags(sentence: Sentence): readonly Tag[] | null;
}

/** wink-nlp is loaded when the first sentence asks for it. */
export function createSecondReader(document: Document, { bindingWords }: Lexicon): SecondReader {
  let wink: WinkTagger | null = null;
  return {
    tags(sentence) {
      if (!binds(document, sentence, bindingWords)) return null;
      wink ??= openWink();
      return wink.tag([wordsOf(document, sentence)])[0] ?? null;
    },
  };
}

function binds(
  { tokens }: Document,
  { firstToken, endToken }: Sentence,
  words: ReadonlyMap<string, ReadonlySet<string> | null>,
): boolean {
  for (let i = firstToken; i < endToken; i++) {
    const before = words.get(tokens[i]?.lower ?? '');
    if (before === null || (i + 1 < endToken && before?.has(tokens[i + 1]?.lower ?? ''))) return true;
  }
  return false;
}
