/** Which names of a document mean one thing: those of one actor, and other names by their wording and abbreviations. */
import { type Document, type Mention, ofKind } from '../../document.ts';
import { plainWord } from './people/person-names.ts';

const ABBREVIATION = /^\p{Lu}[\p{Lu}\d&.-]{1,9}s?$/u;
const IN_PARENTHESES = /^\s{0,3}\(([^()\s]{2,11})\)/;

/** The group of each named mention: the id of its actor, else that of the first mention of its group. */
export function sameNames(document: Document): ReadonlyMap<string, string> {
  const { text } = document;
  const groups = new Map<string, string>();
  for (const { id, mentions } of document.actors) for (const mention of mentions) groups.set(mention, id);
  const others = ofKind(document, 'mention').filter((m) => m.label !== null && !groups.has(m.id));
  const wordingOf = ({ start, end }: Mention): string => text.slice(start, end).replace(/\s+/g, ' ');
  const first = new Map<string, string>();
  const byInitials = new Map<string, string | null>();
  for (const mention of others) {
    const wording = wordingOf(mention);
    const key = keyOf(wording, mention.label);
    if (first.has(key)) continue;
    first.set(key, mention.id);
    const words = wording.split(/[\s-]+/).filter((word) => /^\p{L}/u.test(word));
    if (words.length < 2) continue;
    const introduced = IN_PARENTHESES.exec(text.slice(mention.end, mention.end + 20))?.[1] ?? '';
    const named = isIn(lettersOf(introduced), wording) ? lettersOf(introduced) : '';
    for (const initials of new Set([named, initialsOf(words), initialsOf(words.filter(isCapital))])) {
      if (initials.length < SHORTEST) continue;
      const known = byInitials.get(`${mention.label} ${initials}`);
      byInitials.set(`${mention.label} ${initials}`, known === undefined ? key : known === key ? key : null);
    }
  }
  for (const mention of others) {
    const wording = wordingOf(mention);
    const own = keyOf(wording, mention.label);
    const long = ABBREVIATION.test(wording) ? byInitials.get(`${mention.label} ${lettersOf(wording)}`) : null;
    groups.set(mention.id, first.get(long ?? own) ?? mention.id);
  }
  return groups;
}

/** Fewer letters are short for too many things. */
const SHORTEST = 3;

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);
const initialsOf = (words: readonly string[]): string =>
  words.map((word) => (word[0] as string).toUpperCase()).join('');
const lettersOf = (abbreviation: string): string => abbreviation.replace(/s$|[.-]/g, '');

/** The letters stand in the words, in order. */
function isIn(letters: string, wording: string): boolean {
  const all = plainWord(wording);
  let at = -1;
  for (const letter of plainWord(letters)) {
    at = all.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  return true;
}

/** "Blue Dot - 7", "Blue-Dot 7" and "the Blue Dot 7" are one name: articles, hyphens and stops are no part of it. */
const keyOf = (wording: string, label: Mention['label']): string => {
  const words = wording.split(' ').map(plainWord).join(' ');
  return `${label}:${words
    .replace(/^the /, '')
    .replace(/ ?- ?/g, ' ')
    .replace(/['’.,]/g, '')
    .trim()}`;
};
