/** The words of a commitment as the comparison weighs them: without markup and punctuation, by their stems. */
import { splitWords } from './words.ts';

export interface Term {
  /** As written, folded to lower case. */
  readonly key: string;
  /** The word without the endings of English inflection: what is compared. */
  readonly stem: string;
  readonly sort: 'content' | 'function' | 'number';
  /** Place in the text that was read, half-open. */
  readonly start: number;
  readonly end: number;
}

export interface TermReader {
  /** Terms of a text in order. Linear. */
  read(text: string): readonly Term[];
}

const TAG = /<\/?[A-Za-z][^<>]{0,200}>/g;
const LINK_TARGET = /\]\([^()\s]{0,500}\)/g;
const REFERENCE = /&#?\w{1,8};/g;
const WORD = /[\p{L}\p{N}]/u;
const NUMBER = /\p{Nd}/u;
const CLITIC = /^(.{1,60}?)(?:'(ll|ve|re|s|d|m)|(n)'t)$/u;

export function createTermReader(
  functionWords: readonly string[],
  contractions: Readonly<Record<string, string>>,
): TermReader {
  const small = new Set(functionWords);
  const written = new Map(Object.entries(contractions));
  const sortOf = (key: string): Term['sort'] =>
    NUMBER.test(key) ? 'number' : small.has(key) ? 'function' : 'content';
  return {
    read(text) {
      const terms: Term[] = [];
      const plain = withoutMarkup(text);
      for (const { key, start, end } of splitWords(plain)) {
        if (!WORD.test(key)) continue;
        const parts = CLITIC.exec(key);
        const head = parts?.[1] ?? key;
        terms.push({ key: head, stem: stemOf(head), sort: sortOf(head), start, end });
        const tail = parts?.[2] ?? (parts?.[3] ? 't' : null);
        // The possessive says nothing about the promise.
        if (!tail || tail === 's') continue;
        const whole = written.get(tail) ?? tail;
        terms.push({ key: whole, stem: whole, sort: sortOf(whole), start, end });
      }
      return terms;
    },
  };
}

/** The same length, with tags, link targets and character references blanked out. */
function withoutMarkup(text: string): string {
  const blank = (part: string): string => ' '.repeat(part.length);
  let plain = text;
  if (plain.includes('<')) plain = plain.replace(TAG, blank);
  if (plain.includes('](')) plain = plain.replace(LINK_TARGET, blank);
  if (plain.includes('&')) plain = plain.replace(REFERENCE, blank);
  return plain;
}

/**
 * A light stem: plural, -ing, -ed, -ly and the final e go, a doubled consonant becomes single, y becomes i. For
 * comparing the forms of one word, not for showing.
 */
export function stemOf(word: string): string {
  let stem = word;
  if (NUMBER.test(stem) || stem.length < 4) return stem;
  if (stem.endsWith('ies') && stem.length > 4) stem = `${stem.slice(0, -3)}y`;
  else if (/(?:ss|x|ch|sh)es$/.test(stem)) stem = stem.slice(0, -2);
  else if (/[^suix]s$/.test(stem)) stem = stem.slice(0, -1);
  if (stem.endsWith('ing') && stem.length > 5) stem = undouble(stem.slice(0, -3));
  else if (stem.endsWith('ied') && stem.length > 4) stem = `${stem.slice(0, -3)}y`;
  else if (stem.endsWith('ed') && !stem.endsWith('eed') && stem.length > 4)
    stem = undouble(stem.slice(0, -2));
  else if (stem.endsWith('ably') || stem.endsWith('ibly')) stem = stem.slice(0, -1);
  else if (stem.endsWith('ly') && stem.length > 5) stem = stem.slice(0, -2);
  if (stem.endsWith('e') && stem.length > 3) stem = stem.slice(0, -1);
  return spelledOnce(stem.endsWith('y') && stem.length > 3 ? `${stem.slice(0, -1)}i` : stem);
}

/** One stem for the verb and its noun ("recruit", "recruitment"), and for British and American spelling ("organis", "labour"). */
function spelledOnce(stem: string): string {
  if (stem.length < 6) return stem;
  return stem
    .replace(/([iy])s(?=$|ation|er)/, '$1z')
    .replace(/our$/, 'or')
    .replace(/([bt])er$/, '$1r')
    .replace(/enc$/, 'ens')
    .replace(/mm$/, 'm')
    .replace(/^(.{4,}?[st])ion$/, '$1')
    .replace(/^(.{4,}?)ment(?:at)?$/, (whole, verb: string) => (whole.endsWith('at') ? `${verb}ment` : verb))
    .replace(/^(.{4,}?)[ae]nc$/, '$1');
}

function undouble(stem: string): string {
  return /([bdfgmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem;
}

/** What makes two wordings one: their words, whatever the case, the punctuation, the markup and the line breaks. */
export function normalText(terms: readonly Term[]): string {
  return terms.map((term) => term.key).join(' ');
}
