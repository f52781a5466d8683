/**
 * Our own one-pass tokenizer. It follows the Universal Dependencies tokenization of English (clitics and hyphens
 * are tokens of their own), except that a number and the letters glued to it part ("1.2bn" is two tokens; "2nd"
 * and "1990s" are one). Every character is looked at a bounded number of times.
 */
import type { Span, Token, TokenKind } from '../document.ts';
import type { Resources } from '../resources.ts';
import { Forms, foldWord } from './forms.ts';

export { ByForm, foldWord } from './forms.ts';

export interface Tokenizer {
  /**
   * Tokens of text[start, end), in order, without overlaps. `markup`: sorted stretches to step over; a token never
   * reaches into one. They are added to `tokens`, which is given back.
   */
  tokenize(text: string, start: number, end: number, markup: readonly Span[], tokens?: Token[]): Token[];
  /** Whether a word (lower case, without its last full stop) is an abbreviation of the given sort. */
  isAbbreviation(word: string, sort: 'inner' | 'final'): boolean;
}

interface AbbreviationLists {
  readonly title: readonly string[];
  readonly reference: readonly string[];
  readonly month: readonly string[];
  readonly inner: readonly string[];
  /** Words that are abbreviations before a number only. */
  readonly numbered: readonly string[];
  readonly final: readonly string[];
  /** Single capitals that are the name of a bill before its number. */
  readonly bill: readonly string[];
  /** What a capital letter numbers ("Annex B"): it is no initial. */
  readonly lettered: readonly string[];
}

const SPACE = 0;
const LETTER = 1;
const DIGIT = 2;
const PUNCTUATION = 3;
const SYMBOL = 4;
/** Invisible characters inside words: soft hyphen, zero-width space and joiners. */
const INVISIBLE = 5;

const ASCII = new Uint8Array(128).fill(SYMBOL);
for (let code = 0; code <= 32; code++) ASCII[code] = SPACE;
ASCII[127] = SPACE;
for (let code = 48; code <= 57; code++) ASCII[code] = DIGIT;
for (let code = 65; code <= 90; code++) ASCII[code] = ASCII[code + 32] = LETTER;
for (const mark of '!"\'(),-./:;?[]{}') ASCII[mark.charCodeAt(0)] = PUNCTUATION;

/** What ends a word and tells nothing else of it: no stop, colon, apostrophe, ampersand or digit. */
const ENDS_WORD = Uint8Array.from(ASCII, (sort, code) =>
  sort === LETTER || sort === DIGIT || ".:'&".includes(String.fromCharCode(code)) ? 0 : 1,
);

const WIDE_SPACE = /\s|[\u0080-\u009f\u2028\u2029]/u;
const WIDE_LETTER = /\p{L}|\p{M}/u;
const WIDE_NUMBER = /\p{N}/u;
const WIDE_PUNCTUATION = /\p{P}/u;
const WIDE_INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff\u202a-\u202e\u2066-\u2069]/u;

function classOf(code: number): number {
  if (code < 128) return ASCII[code] as number;
  const character = String.fromCodePoint(code);
  if (WIDE_LETTER.test(character)) return LETTER;
  if (WIDE_INVISIBLE.test(character)) return INVISIBLE;
  if (WIDE_SPACE.test(character)) return SPACE;
  // Superscripts and vulgar fractions are no digits of a number: each is a token.
  if (WIDE_NUMBER.test(character)) return SYMBOL;
  return WIDE_PUNCTUATION.test(character) ? PUNCTUATION : SYMBOL;
}

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;
const CLITIC = /^(?:s|re|ve|ll|d|m)$/i;
/** The tokenizer with the abbreviations of the resources. */
export function createTokenizer(resources: Resources): Tokenizer {
  return new OnePassTokenizer(resources.words<AbbreviationLists>('abbreviations'));
}

const NO_TOKENS: Token[] = [];

class OnePassTokenizer implements Tokenizer {
  private readonly final: ReadonlySet<string>;
  private readonly inner: ReadonlySet<string>;
  private readonly bills: ReadonlySet<string>;
  private readonly lettered: ReadonlySet<string>;
  private readonly numbered: ReadonlySet<string>;
  private readonly forms = new Forms();
  /** What is read, from where, and the tokens so far. */
  private text = '';
  private start = 0;
  private tokens: Token[] = NO_TOKENS;
  private spaced = true;

  constructor({ title, reference, month, inner, final, bill, lettered, numbered }: AbbreviationLists) {
    this.numbered = new Set(numbered);
    this.final = new Set(final);
    this.bills = new Set(bill);
    this.lettered = new Set(lettered);
    this.inner = new Set([...title, ...reference, ...month, ...inner]);
  }

  // "no." and "p." are far more often words or initials at the end of a sentence; the splitter looks at what follows.
  isAbbreviation(word: string, sort: 'inner' | 'final'): boolean {
    return sort === 'inner' ? this.inner.has(word) : this.final.has(word);
  }

  tokenize(text: string, start: number, end: number, markup: readonly Span[], tokens: Token[] = []): Token[] {
    this.text = text;
    this.start = start;
    this.tokens = tokens;
    this.spaced = true;
    let skip = 0;
    while (skip < markup.length && (markup[skip] as Span).end <= start) skip++;
    let at = start;
    while (at < end) {
      const hole = markup[skip];
      if (hole && at >= hole.start) {
        // Emphasis inside a word ("[t]he", "**A**nnex") glues; a tag or a target of any length parts.
        if (hole.end - hole.start > 3) this.spaced = true;
        at = Math.max(at, hole.end);
        skip++;
        continue;
      }
      const limit = hole ? Math.min(hole.start, end) : end;
      const code = text.codePointAt(at) as number;
      const sort = classOf(code);
      if (sort === SPACE) {
        this.spaced = true;
        at++;
      } else if (sort === INVISIBLE) at++;
      else if (sort === LETTER) at = this.plainWord(at, limit);
      else if (sort === DIGIT) at = this.number(at, limit);
      else {
        const size = code > 0xffff ? 2 : 1;
        let to = at + size;
        // Runs of one mark ("...", "--", "====") are one token.
        if (
          code === 0x2e ||
          code === 0x2d ||
          code === 0x3d ||
          code === 0x5f ||
          code === 0x2a ||
          code === 0x2014
        )
          while (to < limit && text.charCodeAt(to) === code) to++;
        this.emit(at, to, sort === PUNCTUATION ? 'punctuation' : 'symbol');
        at = to;
      }
    }
    // What was read is not held on to.
    this.text = '';
    this.tokens = NO_TOKENS;
    return tokens;
  }

  private emit(start: number, end: number, kind: TokenKind): void {
    const { text, lower, number } = this.forms.of(this.text, start, end);
    this.tokens.push({ start, end, kind, text, lower, form: number, spaced: this.spaced });
    this.spaced = false;
  }

  /** Most words are letters before a blank or a plain mark; all others are read with care. */
  private plainWord(from: number, limit: number): number {
    const { text } = this;
    let to = from;
    let code = 0;
    while (to < limit) {
      code = text.charCodeAt(to);
      if (code > 127 || ASCII[code] !== LETTER) break;
      to++;
    }
    if (to === from || to >= limit || code > 127 || !ENDS_WORD[code]) return this.word(from, limit);
    this.emit(from, to, 'word');
    return to;
  }

  /** Reads a word that begins at `from`; gives where to go on. */
  private word(from: number, limit: number): number {
    const { text } = this;
    const address = addressEnd(text, from, limit);
    if (address > from) {
      this.emit(from, address, 'symbol');
      return address;
    }
    let to = from;
    let apostrophe = -1;
    while (to < limit) {
      const code = text.codePointAt(to) as number;
      const sort = classOf(code);
      // "$US113": after a currency sign letters and digits part.
      if (sort === DIGIT && from > this.start && text.charCodeAt(from - 1) === 0x24) break;
      if (sort === LETTER || sort === DIGIT || sort === INVISIBLE) to += code > 0xffff ? 2 : 1;
      else if (isApostrophe(code) && to + 1 < limit && classOf(text.charCodeAt(to + 1)) === LETTER) {
        apostrophe = to;
        to++;
      } else if (
        code === 0x2e &&
        to + 1 < limit &&
        classOf(text.charCodeAt(to + 1)) === LETTER &&
        isSingleLetter(text, to, from) &&
        isInitialAt(text, to + 1, limit)
      )
        to++; // U.S, e.g, a.m
      else if (
        code === 0x26 &&
        to > from &&
        to - from <= 2 &&
        to + 1 < limit &&
        isCapital(text, to - 1) &&
        isCapital(text, to + 1)
      )
        to++; // R&D
      else break;
    }
    if (to < limit && text.charCodeAt(to) === 0x2e) {
      const lower = foldWord(text.slice(from, to));
      // "U.S." and listed abbreviations keep their stop; "no." only before a number.
      const dotted = to - from >= 3 && isSingleLetter(text, to, from) && text.charCodeAt(to - 2) === 0x2e;
      const initial =
        to - from === 1 &&
        isCapital(text, from) &&
        followsAsName(text, to + 1, limit) &&
        !this.lettered.has(this.tokens.at(-1)?.lower ?? '');
      const listed =
        (this.inner.has(lower) || this.final.has(lower)) &&
        (!this.numbered.has(lower) || nextIsDigit(text, to + 1, limit));
      const bill = to - from === 1 && this.bills.has(text[from] ?? '') && nextIsDigit(text, to + 1, limit);
      if (dotted || initial || listed || bill) {
        this.emit(from, to + 1, 'word');
        return to + 1;
      }
    }
    if (apostrophe > from) {
      const tail = text.slice(apostrophe + 1, to);
      const cut = CLITIC.test(tail)
        ? apostrophe
        : /^t$/i.test(tail) && /n/i.test(text[apostrophe - 1] as string) && apostrophe - 1 > from
          ? apostrophe - 1
          : -1;
      if (cut > from) {
        this.emit(from, cut, 'word');
        this.emit(cut, to, 'word');
        return to;
      }
    }
    this.emit(from, to, 'word');
    return to;
  }

  /** Reads a number that begins at `from`; gives where to go on. */
  private number(from: number, limit: number): number {
    const { text } = this;
    let to = from + 1;
    while (to < limit) {
      const code = text.charCodeAt(to);
      if (code >= 48 && code <= 57) to++;
      else if ((code === 0x2e || code === 0x2c) && to + 1 < limit && isDigit(text.charCodeAt(to + 1)))
        to += 2;
      else break;
    }
    let tail = to;
    while (tail < limit && tail - to < 3 && classOf(text.charCodeAt(tail)) === LETTER) tail++;
    const glued = text.slice(to, tail);
    if (/^(?:st|nd|rd|th|s)$/i.test(glued)) to = tail;
    this.emit(from, to, 'number');
    return to;
  }
}

/** Whether a word begins with a capital letter (Unicode Lu). */
export function beginsUpper(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(text);
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isCapital = (text: string, at: number): boolean => {
  const character = text[at] ?? '';
  return character !== character.toLowerCase() && character === character.toUpperCase();
};

/** The character before `at` is a letter that stands alone (begins the word or follows a full stop). */
function isSingleLetter(text: string, at: number, from: number): boolean {
  return classOf(text.charCodeAt(at - 1)) === LETTER && (at - 1 === from || text.charCodeAt(at - 2) === 0x2e);
}

/** A single letter stands at `at`: a stop or a non-letter follows it. */
function isInitialAt(text: string, at: number, limit: number): boolean {
  return at + 1 >= limit || classOf(text.charCodeAt(at + 1)) !== LETTER;
}

function nextIsDigit(text: string, at: number, limit: number): boolean {
  let to = at;
  while (to < limit && to - at < 4 && classOf(text.charCodeAt(to)) === SPACE) to++;
  return to < limit && isDigit(text.charCodeAt(to));
}

/** A capital initial and its stop are one token before another name word: "J. Biden", "A. B. Smith". */
function followsAsName(text: string, at: number, limit: number): boolean {
  let to = at;
  while (to < limit && to - at < 3 && classOf(text.charCodeAt(to)) === SPACE) to++;
  return to > at && to < limit && isCapital(text, to);
}

const ADDRESS_START = /(?:https?:\/\/|www\.|mailto:)/iy;

/** End of the web address that begins at `from`, or `from`. Its closing punctuation is not part of it. */
function addressEnd(text: string, from: number, limit: number): number {
  const first = text.charCodeAt(from) | 0x20;
  if (first !== 0x68 && first !== 0x77 && first !== 0x6d) return from;
  ADDRESS_START.lastIndex = from;
  if (!ADDRESS_START.test(text)) return from;
  let to = ADDRESS_START.lastIndex;
  while (to < limit && !/[\s<>"“”\])]/.test(text[to] as string)) to++;
  while (to > from && /[.,;:!?'’]/.test(text[to - 1] as string)) to--;
  return Math.min(to, limit);
}
