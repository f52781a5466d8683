/** Names of actors as the comparison sees them, and when two of them name one. */
import type { Lexicon } from './lexicon.ts';
import { fold } from './words.ts';

/** A name without article and possessive, by stems, for comparing actors. */
export function normalName({ terms, belonging }: Lexicon, name: string): string {
  const words = terms
    .read(fold(name))
    .filter(({ sort, key }) => sort !== 'function' || belonging.has(key))
    .map(({ sort, key, stem }) => (sort === 'function' ? `${LINK}${key}` : stem));
  while (words[0]?.startsWith(LINK)) words.shift();
  while (words.at(-1)?.startsWith(LINK)) words.pop();
  return words.join(' ');
}

/** Marks the words that tie a name to what it belongs to ("Director of the Budget"). */
const LINK = '~';

/**
 * Whether one name of either side is the other's, ends on its words ("covered agency", "agency"), is what it says before
 * its place ("Secretary", "Secretary of Commerce"), leaves out its legal form ("Orbo Ltd"), or shortens some of its words
 * ("Director of OMB").
 */
export function sameActors(a: ReadonlySet<string>, b: ReadonlySet<string>, lexicon: Lexicon): boolean {
  for (const name of a) {
    if (b.has(name)) return true;
    for (const other of b)
      if (isShorter(name, other, lexicon) || isShorter(other, name, lexicon)) return true;
  }
  return false;
}

const isShorter = (short: string, long: string, { forms }: Lexicon): boolean =>
  long.endsWith(` ${short}`) ||
  long.startsWith(`${short} ${LINK}`) ||
  (long.startsWith(`${short} `) && forms.has(long.slice(short.length + 1))) ||
  abbreviates(short, long);

/** Letters of an abbreviation that may stand for small words ("DoD"). */
const SMALL_LETTERS = 1;

/** Whether the words of one name are those of the other, some of them as their initials. Linear. */
function abbreviates(short: string, long: string): boolean {
  const own = (name: string): readonly string[] => name.split(' ').filter((word) => !word.startsWith(LINK));
  const [few, many] = [own(short), own(long)];
  if (few.length >= many.length) return false;
  let at = 0;
  for (const word of few) {
    if (word === many[at]) at++;
    else {
      const count = initialsOf(word, many, at);
      if (count < 2) return false;
      at += count;
    }
  }
  return at === many.length;
}

/** How many words from a place on begin with the letters of a word, in order. */
function initialsOf(word: string, names: readonly string[], from: number): number {
  let [count, skipped] = [0, 0];
  for (const letter of word) {
    if (names[from + count]?.startsWith(letter)) count++;
    else if (count === 0 || ++skipped > SMALL_LETTERS) return 0;
  }
  return count;
}
