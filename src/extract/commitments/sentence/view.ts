/** One tagged sentence, with what the rules ask of its tokens. Indexes are those of Document.tokens. */
import type { Document, Mention, Sentence, Span, Tag, Token } from '../../../document.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { retag } from './retag.ts';

/** Half-open, in tokens of the document. */
export interface Range {
  readonly first: number;
  readonly end: number;
}

export interface SentenceView {
  readonly document: Document;
  readonly sentence: Sentence;
  readonly lexicon: Lexicon;
  /** First token, and one past the last that is not closing punctuation. */
  readonly first: number;
  readonly end: number;
  token(index: number): Token;
  lower(index: number): string;
  pos(index: number): string;
  lemma(index: number): string;
  /** The same sentence, cut to tokens [from, to). */
  part(from: number, to: number): SentenceView;
}

/** The part of speech of words that a draft strikes out. */
export const STRUCK = 'STRUCK';

const OUTSIDE: Token = {
  start: 0,
  end: 0,
  kind: 'punctuation',
  text: '',
  lower: '',
  form: -1,
  spaced: false,
};

/** @param read tags of the sentence's tokens; those of the document where nothing is said */
export function viewSentence(
  document: Document,
  sentence: Sentence,
  lexicon: Lexicon,
  mentions: readonly Mention[],
  read: readonly Tag[] = document.tags.get(sentence.index) ?? [],
): SentenceView {
  const poses = retag(document.tokens, sentence, read, mentions, lexicon);
  const struck = document.blocks[sentence.block]?.struck ?? [];
  if (struck.length > 0) strike(document, sentence, poses, struck);
  return new TaggedView(document, sentence, lexicon, read, poses, sentence.firstToken, sentence.endToken);
}

/** Words that a draft strikes out are no words of the sentence; they are kept as its alternatives. */
function strike(
  { tokens }: Document,
  { firstToken, endToken }: Sentence,
  poses: string[],
  struck: readonly Span[],
): void {
  for (let i = firstToken; i < endToken; i++) {
    const token = tokens[i] as Token;
    if (struck.some((span) => token.start >= span.start && token.end <= span.end))
      poses[i - firstToken] = STRUCK;
  }
}

/** Rules ask a view a hundred times a token: its methods are those of a class, which engines make fast. */
class TaggedView implements SentenceView {
  readonly document: Document;
  readonly sentence: Sentence;
  readonly lexicon: Lexicon;
  readonly first: number;
  readonly end: number;
  private readonly tokens: readonly Token[];
  private readonly tags: readonly Tag[];
  private readonly poses: readonly string[];
  private readonly base: number;
  private readonly limit: number;

  constructor(
    document: Document,
    sentence: Sentence,
    lexicon: Lexicon,
    tags: readonly Tag[],
    poses: readonly string[],
    first: number,
    limit: number,
  ) {
    this.document = document;
    this.sentence = sentence;
    this.lexicon = lexicon;
    this.tokens = document.tokens;
    this.tags = tags;
    this.poses = poses;
    this.base = sentence.firstToken;
    this.first = first;
    this.limit = limit;
    let end = limit;
    while (end > first && isClosing(this.token(end - 1).text)) end--;
    this.end = end;
  }

  // Each in a line of its own that asks no other: engines copy them into the rules, and the copies must be small.
  token(index: number): Token {
    return index >= this.first && index < this.limit ? (this.tokens[index] as Token) : OUTSIDE;
  }

  lower(index: number): string {
    return index >= this.first && index < this.limit ? (this.tokens[index] as Token).lower : '';
  }

  pos(index: number): string {
    return index >= this.first && index < this.limit ? (this.poses[index - this.base] ?? 'X') : 'X';
  }

  lemma(index: number): string {
    if (index < this.first || index >= this.limit) return '';
    const listed = this.lexicon.lemmaOf.get((this.tokens[index] as Token).lower);
    return listed ?? this.tags[index - this.base]?.lemma ?? '';
  }

  part(from: number, to: number): SentenceView {
    return new TaggedView(this.document, this.sentence, this.lexicon, this.tags, this.poses, from, to);
  }
}

const CLOSING = '.;:,!?"\'\u201d\u2019)]\u2026';

/** Nothing but closing punctuation. */
function isClosing(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (!CLOSING.includes(text[i] as string)) return false;
  return text.length > 0;
}

/** The span of tokens [from, end). */
export function spanOf(view: SentenceView, from: number, end: number): { start: number; end: number } {
  return { start: view.token(from).start, end: view.token(Math.max(from, end - 1)).end };
}

const BRACKETS = new Map([
  [')', '('],
  [']', '['],
  ['\u201d', '\u201c'],
  ['\u2019', '\u2018'],
]);

/** `end`, or one past the bracket or quotation mark that stands there and closes one opened in tokens [from, end). */
export function closedEnd(view: SentenceView, from: number, end: number): number {
  const close = view.token(end).text;
  const open = BRACKETS.get(close);
  if (open === undefined) return end;
  let depth = 0;
  for (let i = from; i < end; i++) {
    const { text } = view.token(i);
    if (text === open) depth++;
    else if (text === close && depth > 0) depth--;
  }
  return depth > 0 ? closedEnd(view, from, end + 1) : end;
}

/** Words of tokens [from, end), lower case, joined by a blank. */
export function words(view: SentenceView, from: number, end: number): string {
  let text = '';
  for (let i = from; i < end; i++) text += (i > from && view.token(i).spaced ? ' ' : '') + view.lower(i);
  return text;
}

const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'SYM']);
const IN_PHRASE = new Set([...NOMINAL, 'DET', 'ADJ', 'ADV', 'PART']);
const BEGINS_PHRASE = new Set([...NOMINAL, 'DET', 'ADJ']);
/** A noun, name, pronoun or number. */
export const isNominal = (view: SentenceView, index: number): boolean => NOMINAL.has(view.pos(index));
/** May stand inside a simple noun phrase. */
export const inNounPhrase = (view: SentenceView, index: number): boolean => IN_PHRASE.has(view.pos(index));
/** Can begin a noun phrase. */
export const beginsNounPhrase = (view: SentenceView, index: number): boolean =>
  BEGINS_PHRASE.has(view.pos(index)) || view.lower(index) === 'both';

/** A dash between clauses, and not the hyphen inside a word. */
export function isDash(view: SentenceView, index: number): boolean {
  const { text, spaced } = view.token(index);
  if (text === '—' || text === '--' || text === '——') return true;
  return (text === '-' || text === '–') && spaced && view.token(index + 1).spaced;
}
