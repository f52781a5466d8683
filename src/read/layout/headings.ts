/** What makes a line a heading, and how deep. */
import type { Resources } from '../../resources.ts';

export interface HeadingWords {
  /** Words that open a numbered division ("article", "section"), with their depth. */
  readonly divisions: Readonly<Record<string, number>>;
  /** Words that a title-like line does not end with. */
  readonly unfinished: readonly string[];
  /** Words in small letters that make a sentence, not a title. */
  readonly predicates: readonly string[];
  /** First words of a title that asks ("Who may apply"). */
  readonly asking: readonly string[];
  /** Words that open the line in which a news story names its writers ("By Ada Holm and Tom Osei"), and that join them. */
  readonly bylines: readonly string[];
  readonly bylineLinks: readonly string[];
  /** Names of months: "20 May 2023, Hiroshima" is a dateline, not a numbered heading. */
  readonly months: readonly string[];
}

/** Words of headings and captions. */
export const loadHeadingWords = (resources: Resources): HeadingWords =>
  resources.words<HeadingWords>('layout');

/** Longest heading, in characters. */
const LONGEST = 160;
const LEVEL = { capitals: 2, numbered: 4, bold: 5, short: 6 } as const;

const DIVISION = /^([A-Za-z]{3,9})\.?\s{1,3}(?:\d{1,4}[A-Za-z]?(?:\.\d{1,3}){0,3}|[IVXLC]{1,7}|[A-Z])\b/;
const NUMBERED = /^(?:\d{1,3}(?:\.\d{1,3}){0,4}\.?|[IVXL]{1,6}\.|[A-Z]\.)\s{1,4}\p{Lu}/u;

/**
 * Depth of a heading that stands on lines of its own, or 0.
 * @param words the line without markup, single spaces
 * @param alone blank lines (or the ends of the text) stand before and after
 */
export function headingLevel(words: string, bold: boolean, alone: boolean, lists: HeadingWords): number {
  if (words.length === 0 || words.length > LONGEST || /[:;,—–]$/.test(words)) return 0;
  const division = DIVISION.exec(words);
  if (division && words.split(' ').length <= 24) {
    const level = lists.divisions[(division[1] as string).toLowerCase()];
    if (level !== undefined && isTitleRest(words.slice(division[0].length), lists)) return level;
  }
  if ((!alone && !bold) || isDateline(words, lists) || isByline(words, lists)) return 0;
  const letters = words.replace(/[^\p{L}]/gu, '');
  if (
    letters.length >= 4 &&
    letters === letters.toUpperCase() &&
    letters !== letters.toLowerCase() &&
    words.split(' ').length <= 24
  )
    return LEVEL.capitals;
  const last = words.split(' ').at(-1)?.toLowerCase() ?? '';
  // "3. Agree to": what follows goes on from it.
  if (lists.unfinished.includes(last)) return 0;
  if (NUMBERED.test(words) && words.split(' ').length <= 10 && !/[.!?]$/.test(words))
    return LEVEL.numbered + Math.min(4, (words.match(/^[\d.]+/)?.[0].match(/\.\d/g) ?? []).length);
  if (bold && words.split(' ').length <= 14) return LEVEL.bold;
  if (!alone || /[.!?"”)\]]$/.test(words)) return 0;
  const short =
    words.split(' ').length <= 8 && !words.includes(':') && /^\p{Lu}/u.test(words) && /\p{L}{3}/u.test(words);
  return short ? LEVEL.short : 0;
}

/** Longest byline, in characters. */
export const LONGEST_BYLINE = 100;

/** "By Ada Holm and Tom Osei, Energy Correspondent": nothing but names behind its first word. */
export function isByline(words: string, { bylines, bylineLinks }: HeadingWords): boolean {
  if (words.length > LONGEST_BYLINE || /[\d.:;!?]$/.test(words)) return false;
  const [first = '', ...rest] = words.split(/\s+/);
  return (
    rest.length > 1 &&
    bylines.includes(first.toLowerCase()) &&
    rest.every((word) => /^\p{Lu}/u.test(word) || bylineLinks.includes(word))
  );
}

/** "20 May 2023, Hiroshima", "May 20, 2023". */
function isDateline(words: string, lists: HeadingWords): boolean {
  if (!/\d/.test(words) || words.length > 60) return false;
  const [first = '', second = ''] = words.toLowerCase().replace(/,/g, '').split(' ');
  return /^\d{1,2}$/.test(first)
    ? lists.months.includes(second)
    : lists.months.includes(first) && /^\d{1,4}$/.test(second);
}

/** "Article 4" on a line of its own with its title on the next: the depth of the heading, or 0. */
export function titledDivision(firstLine: string, words: string, lists: HeadingWords): number {
  const division = DIVISION.exec(firstLine);
  const title = words.slice(firstLine.length).trim();
  if (division?.[0] !== firstLine || !/^\p{Lu}/u.test(title) || /[.:;,]$/.test(title)) return 0;
  return title.split(' ').length <= 12 ? (lists.divisions[(division[1] as string).toLowerCase()] ?? 0) : 0;
}

/** What follows "Article 4": nothing, a title after a mark, or a title in capitals; no running text. */
function isTitleRest(rest: string, lists: HeadingWords): boolean {
  const words = rest.replace(/^[\s.:—–-]+/, '');
  return (
    words === '' ||
    words === words.toUpperCase() ||
    (words.split(' ').length <= 12 &&
      !isSentence(words, lists) &&
      !/[.;,]\s/.test(words) &&
      (/^[.:—–-]|^\s*[.:—–-]/.test(rest) || /^\s*\(/.test(rest) || words === words.toUpperCase()))
  );
}

/** "The Clerk shall publish the list": a predicate in small letters, and no title that asks. */
function isSentence(words: string, { predicates, asking }: HeadingWords): boolean {
  const [first = '', ...rest] = words.split(' ');
  return !asking.includes(first.toLowerCase()) && rest.some((word) => predicates.includes(word));
}

/** Longest title of a run-in heading, in characters. */
const LONGEST_TITLE = 140;
const RUN_IN = /^([A-Za-z]{3,8})(\.?)\s{0,3}\d{1,4}[A-Za-z]?\.\s{1,4}/;

/** "Sec. 204. …": a heading may run into this paragraph. */
export function opensDivision(words: string, lists: HeadingWords): boolean {
  const opening = RUN_IN.exec(words);
  return opening !== null && lists.divisions[(opening[1] as string).toLowerCase()] !== undefined;
}

/**
 * Length of the heading that runs into a paragraph ("Sec. 204. Title. The agencies shall …"), or 0.
 * @param words the beginning of the paragraph without markup; lengths refer to it
 */
export function runInLength(words: string, lists: HeadingWords): number {
  const opening = RUN_IN.exec(words);
  if (!opening || lists.divisions[(opening[1] as string).toLowerCase()] === undefined) return 0;
  const stop = words.slice(opening[0].length, opening[0].length + LONGEST_TITLE).search(/[.](?:\s|$)/);
  const title = words.slice(opening[0].length, opening[0].length + stop);
  // A title of more than a dozen words has its words in capitals, or it is text.
  if (stop < 0 || isSentence(title, lists) || (title.split(' ').length > 12 && !inCapitals(title)))
    return opening[0].trimEnd().length;
  return opening[0].length + stop + 1;
}

/** "Climate Action Plans and Data to Improve Adaptation": all longer words begin with a capital. */
const inCapitals = (title: string): boolean =>
  title.split(' ').every((word) => word.replace(/[^\p{L}]/gu, '').length < 5 || /\p{Lu}/u.test(word));

/** Depth of a run-in heading. */
export function divisionLevel(words: string, lists: HeadingWords): number {
  const opening = DIVISION.exec(words);
  return (opening && lists.divisions[(opening[1] as string).toLowerCase()]) || 3;
}
