/** The strings of words: one copy of each, in one form, so that whoever compares them need not read them. */
import type { Token } from '../document.ts';
import { hashWord } from './word-classes.ts';

const FOLD = /[\u2018\u2019\u201c\u201d\u2010-\u2015\u2212\u00ad\u200b-\u200f\u2060\ufeff]/g;
const FOLDED: Readonly<Record<string, string>> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u201c': '"',
  '\u201d': '"',
};

/** Lower case with typographic apostrophes, quotes and dashes folded to ASCII and invisible characters taken out. */
export function foldWord(text: string): string {
  const lower = text.toLowerCase();
  for (let i = 0; i < lower.length; i++) {
    if (lower.charCodeAt(i) > 127)
      return lower.replace(FOLD, (c) => FOLDED[c] ?? (/[\u2010-\u2015\u2212]/.test(c) ? '-' : ''));
  }
  return lower;
}

/** A word as it is written, and folded. */
export interface Form {
  readonly text: string;
  readonly lower: string;
  readonly hash: number;
  /** Its place among the forms that are known at a time. */
  readonly number: number;
}

/** Forms that are kept from one text to the next, and places of the table, a power of two. */
const MOST_FORMS = 30_000;
const PLACES = 2 ** 16;

/** A hash table that is asked with a stretch of text: a word that it knows need not be cut out. */
export class Forms {
  /** By place: one more than the index of a form, or 0. */
  private readonly indexes = new Uint16Array(PLACES);
  private forms: Form[] = [];

  /** The form of the word text[start, end). */
  of(text: string, start: number, end: number): Form {
    const hash = hashWord(text, start, end);
    let place = (hash ^ (hash >>> 16)) & (PLACES - 1);
    for (let at = this.indexes[place] as number; at > 0; at = this.indexes[place] as number) {
      const form = this.forms[at - 1] as Form;
      if (form.hash === hash && isAt(text, start, end, form.text)) return form;
      place = (place + 1) & (PLACES - 1);
    }
    if (this.forms.length < MOST_FORMS) return this.add(oneCopy(text.slice(start, end)), hash, place);
    this.indexes.fill(0);
    this.forms = [];
    return this.of(text, start, end);
  }

  private add(word: string, hash: number, place: number): Form {
    const lower = foldWord(word);
    const number = this.forms.length;
    const form = { text: word, lower: lower === word ? word : oneCopy(lower), hash, number };
    this.forms.push(form);
    this.indexes[place] = number + 1;
    return form;
  }
}

/**
 * What somebody knows of words: worked out when a spelling is first met, then found by the number of its form, which costs
 * less than a look into a hash table for every token.
 */
export class ByForm<T> {
  private readonly make: (token: Token) => T;
  private readonly spellings: string[] = [];
  private readonly values: T[] = [];

  constructor(make: (token: Token) => T) {
    this.make = make;
  }

  of(token: Token): T {
    const { form, text } = token;
    if (form < 0) return this.make(token);
    if (form < this.spellings.length && this.spellings[form] === text) return this.values[form] as T;
    const value = this.make(token);
    // Without holes, which would make another kind of array of it.
    while (this.spellings.length <= form) {
      this.spellings.push('');
      this.values.push(value);
    }
    this.spellings[form] = text;
    this.values[form] = value;
    return value;
  }
}

/**
 * The copy of a word that engines keep as the name of a property, in one byte a character where it can be: a piece of a
 * text is a string of another kind, and code that has seen several kinds is slow.
 */
export function oneCopy(word: string): string {
  const codes: number[] = [];
  for (let i = 0; i < word.length; i++) codes.push(word.charCodeAt(i));
  const names: Record<string, true> = Object.create(null);
  names[word.length < LONGEST_CALL ? String.fromCharCode(...codes) : word] = true;
  for (const name in names) return name;
  return word;
}

/** More arguments than a call may have are no word. */
const LONGEST_CALL = 1000;

function isAt(text: string, start: number, end: number, word: string): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}
