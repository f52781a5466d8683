/** Names that are spelled like a pronoun: "WHO shall report" opens no relative clause. */
import type { Document, Token } from '../../../document.ts';
import { firstEndingAfter } from '../../../document.ts';
import type { Grammar } from '../words/grammar.ts';

/** The document with such names in capitals also where its words are looked at in small letters. */
export function withNamedPronouns(document: Document, { relatives }: Grammar): Document {
  let tokens: Token[] | null = null;
  for (const { kind, start, end } of document.annotations) {
    if (kind !== 'mention') continue;
    const index = firstEndingAfter(document.tokens, start);
    const token = document.tokens[index];
    if (token?.start !== start || token.end !== end || !relatives.has(token.lower)) continue;
    if (token.text.length < 2 || token.text !== token.text.toUpperCase()) continue;
    tokens ??= [...document.tokens];
    tokens[index] = { ...token, lower: token.text };
  }
  return tokens ? { ...document, tokens } : document;
}
