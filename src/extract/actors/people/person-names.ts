/** The parts of a person's name: what others call the person by, and what tells namesakes apart. */
import { foldWord } from '../../../read/tokens.ts';
import type { Names } from '../names.ts';

export interface PersonName {
  /** The words as they stand, without what stands behind the name ("MP") and without a nickname in quotes. */
  readonly words: readonly string[];
  /** The name by its surname alone: "Osei", "van As", "Pipe-Wolferstan". */
  readonly single: boolean;
  readonly surname: string;
  /** Empty for a surname alone. */
  readonly given: string;
  /** "jr", "ii": what only one of several namesakes has. */
  readonly suffix: string;
  /** Other words that the person may be called by: given names, a nickname in quotes. */
  readonly others: readonly string[];
}

/** Letters without their marks: "Raičević" is written "Raicevic" too. */
export const plainWord = (word: string): string =>
  foldWord(word)
    .replace(/^['"([]+|['")\],.]+$/g, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');

const NUMERAL = /^[IVX]{1,6}\.?$/;

/** @param text of a name without its title */
export function readPersonName(text: string, names: Names): PersonName {
  const quoted: string[] = [];
  const spelled = text
    .replace(/["“(]([^"“”()]{1,30})["”)]/g, (_, inner: string) => {
      quoted.push(...inner.trim().split(/\s+/));
      return ' ';
    })
    .replace(/(?<=\p{L}) ?[-\u2010\u2011] ?(?=\p{L})/gu, '-');
  const all = spelled
    .replace(/,/g, ' ')
    .split(/\s+/)
    .filter((word) => word !== '');
  // "Ada Holm of Norland": where somebody is from is no surname, unless it is the only one ("Ada of Norland").
  const of = all.findIndex((word) => names.is('ofWords', word));
  if (of > 1 && all.slice(0, of).filter((word) => /^\p{Lu}/u.test(word)).length > 1) all.splice(of);
  while (all.length > 1 && names.is('postnominals', all.at(-1) as string)) all.pop();
  const last = all.at(-1) ?? '';
  const isSuffix = all.length > 1 && (NUMERAL.test(last) || names.is('generations', plainWord(last)));
  const words = isSuffix ? all.slice(0, -1) : all;
  const whole = words.map(plainWord);
  const known = whole.filter((word) => !names.is('particles', word));
  const parts = known.length > 0 ? known : whole;
  const surname = surnameOf(words, parts);
  return {
    words: all,
    single: parts.length === 1 && !isSuffix,
    surname,
    given: parts.find((part) => part !== surname) ?? '',
    suffix: isSuffix ? plainWord(last) : '',
    others: [...parts.filter((part) => part !== surname), ...quoted.map(plainWord)],
  };
}

function surnameOf(words: readonly string[], parts: readonly string[]): string {
  // "KISHIDA Fumio": a surname in capitals may stand first.
  const upper = words.find(
    (word) => word.length > 2 && word === word.toUpperCase() && words.some((o) => o !== o.toUpperCase()),
  );
  if (upper) return plainWord(upper);
  return [...parts].reverse().find((part) => part.length > 1) ?? parts.at(-1) ?? '';
}

/** Shorter first names differ by a letter where people do: "Maria", "Mario". */
const SHORTEST_SPELLING = 6;

/** Whether two first names may be one person's: an initial, a nickname, another spelling, or no name at all. */
export function sameGiven(a: string, b: string, names: Names): boolean {
  if (a === '' || b === '' || a === b) return true;
  const [short = '', long = ''] = a.length < b.length ? [a, b] : [b, a];
  if (short.length === 1) return long.startsWith(short);
  if (names.nicknamesOf(short).includes(long)) return true;
  return short.length >= SHORTEST_SPELLING && differsByOne(short, long);
}

/** One letter stands for another, or too many, before the last: "Zakhary" and "Zachary", but not "Michel" and "Michele". */
function differsByOne(short: string, long: string): boolean {
  let same = 0;
  while (same < short.length && short[same] === long[same]) same++;
  if (same >= short.length) return false;
  return short.slice(short.length === long.length ? same + 1 : same) === long.slice(same + 1);
}

/** The suffixes leave room for one person: "Paul Roe" may be Paul Roe Jr., who is not Paul Roe Sr. */
export const sameSuffix = (a: string, b: string): boolean => a === '' || b === '' || a === b;

/** "KISHIDA Fumio" is read as Kishida Fumio, "ADA R. HOLM" as Ada R. Holm, and "JD HOLM" as JD Holm. */
export const spelledName = (words: readonly string[], names: Names): string => {
  const longest = words.every((w) => w === w.toUpperCase()) ? 2 : 3;
  return words
    .map((w) =>
      w === w.toUpperCase() &&
      ((w.length > longest && !w.slice(0, -1).includes('.')) || names.is('generations', plainWord(w)))
        ? w[0] + w.slice(1).toLowerCase()
        : w,
    )
    .join(' ');
};
