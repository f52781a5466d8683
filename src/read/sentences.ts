/**
 * Sentences of one block: they end at a full stop, question or exclamation mark (with the quotes and brackets that
 * close on it) before something that can begin a sentence. They never cross a block.
 */
import type { Token } from '../document.ts';
import type { Tokenizer } from './tokens.ts';

const CLOSING = /^[)\]}"'\u201d\u2019\u00bb]$/;
/** Full stop, question and exclamation mark, ellipsis. */
const ENDING: ReadonlySet<number> = new Set([0x2e, 0x3f, 0x21, 0x2026]);
const OPENING = /^[([{"'\u201c\u2018\u00ab]$/;

/**
 * Cuts a block's tokens [from, end) into sentences.
 * @returns one past the last token of each sentence, in order; the last is `end`.
 */
export function sentenceEnds(
  tokens: readonly Token[],
  from: number,
  end: number,
  tokenizer: Tokenizer,
): number[] {
  const ends: number[] = [];
  for (let at = from; at < end; at++) {
    const token = tokens[at] as Token;
    if (!canEnd(token, tokenizer)) continue;
    let next = at + 1;
    while (next < end && CLOSING.test((tokens[next] as Token).text) && !(tokens[next] as Token).spaced)
      next++;
    if (next >= end) break;
    if (begins(tokens, next, end, token, tokenizer)) {
      ends.push(next);
      at = next - 1;
    }
  }
  if (end > from) ends.push(end);
  return ends;
}

function canEnd(token: Token, tokenizer: Tokenizer): boolean {
  // Only full stops stand in a run of their own ("...").
  if (token.kind === 'punctuation') return ENDING.has(token.text.charCodeAt(0));
  // An abbreviation with its stop inside may close a sentence too.
  return (
    token.kind === 'word' &&
    token.text.endsWith('.') &&
    !tokenizer.isAbbreviation(token.lower.slice(0, -1), 'inner')
  );
}

function begins(
  tokens: readonly Token[],
  at: number,
  end: number,
  stop: Token,
  tokenizer: Tokenizer,
): boolean {
  let first = at;
  if (!(tokens[first] as Token).spaced) return false;
  while (first < end && OPENING.test((tokens[first] as Token).text)) first++;
  const token = tokens[first];
  if (!token || first >= end) return false;
  const capital = /^\p{Lu}/u.test(token.text);
  if (stop.kind === 'word') {
    // "U.S. Department": a capital alone does not show a new sentence; a function word with a capital does.
    return (
      capital &&
      (isOpener(token.lower) || !tokenizer.isAbbreviation(stop.lower.slice(0, -1), 'final')) &&
      stop.text.length > 2
    );
  }
  return (
    capital ||
    token.kind === 'number' ||
    (stop.text !== '...' && stop.text !== '\u2026' && /^\p{Lo}/u.test(token.text))
  );
}

/** Words that begin a sentence far more often than they follow an abbreviation inside one. */
const OPENERS = new Set(
  'the a an this that these those we our us it its they their he she his her i you in on at by for from with as to if when while where since until after before although however moreover furthermore under there here each all both such no not and but or nor so yet also'.split(
    ' ',
  ),
);
const isOpener = (lower: string): boolean => OPENERS.has(lower);
