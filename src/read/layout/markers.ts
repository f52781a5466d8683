/** The marks in front of list items and numbered paragraphs. */
import { isBlank, type Line } from './lines.ts';

export type MarkerStyle = 'bullet' | 'decimal' | 'letter' | 'section';

export interface Marker {
  readonly style: MarkerStyle;
  /** Offsets of the mark, without the white space after it. */
  readonly start: number;
  readonly end: number;
  /** Where the words begin. */
  readonly content: number;
  /** "1.", "1)", "(1)", "(a)": lists do not mix them. Roman numerals have the shape of letters here. */
  readonly shape: string;
  /** Its number ("c" is 3, "2.4" is 4), or 0. */
  readonly ordinal: number;
  /** Its value as a Roman numeral, or 0: "(i)" may be the ninth letter or the first numeral. */
  readonly roman: number;
  /** A number without a stop or bracket ("2.1 Scope", "A.3 Members"): a mark only where a paragraph begins. */
  readonly bare: boolean;
}

// Every alternative is bounded, so a long run of digits or stars costs a constant.
const BULLET = /[-*+–—](?=[ \t\u00a0]|$)|[•●▪◦‣⁃∙·○■□▸►➢➤✓✔❖\uf0a7\uf0b7](?=[ \t\u00a0\p{L}]|$)/uy;
const LABEL = '[a-z]|aa|bb|cc|dd|ee|ff|[ivxl]{2,7}|[A-Z]|[IVXL]{2,7}';
const NUMBER = new RegExp(
  `\\\\?(\\(?)(\\d{1,3}(?:\\.\\d{1,3}){0,4}|${LABEL})\\\\?(\\.\\)|[.)])(?=[ \\t\\u00a0]|$|(?<=\\d\\\\?\\.)\\p{Lu}\\p{Ll})`,
  'muy',
);
const BARE = /((?:\d{1,3}|[A-Z])(?:\.\d{1,3}){1,4})(?=[ \t\u00a0]{1,300}["“]?\p{Lu}[\p{Ll} '’])/uy;

/** The mark at the beginning of a line, or null. */
export function markerAt(text: string, line: Pick<Line, 'start' | 'end'>): Marker | null {
  const { start, end } = line;
  const bullet = matchAt(BULLET, text, start);
  if (bullet)
    return {
      style: 'bullet',
      start,
      end: start + 1,
      content: contentFrom(text, start + 1, end),
      shape: bullet[0],
      ordinal: 0,
      roman: 0,
      bare: false,
    };
  const match = matchAt(NUMBER, text, start);
  if (match && start + match[0].length <= end) {
    const [mark, open = '', label = '', close = ''] = match;
    return { ...numbered(label, open, close), ...place(text, start, start + mark.length, end), bare: false };
  }
  const bare = matchAt(BARE, text, start);
  if (!bare) return null;
  return { ...numbered(bare[0], '', ''), ...place(text, start, start + bare[0].length, end), bare: true };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function place(text: string, start: number, end: number, lineEnd: number) {
  return { start, end, content: contentFrom(text, end, lineEnd) };
}

function numbered(
  label: string,
  open: string,
  close: string,
): Pick<Marker, 'style' | 'shape' | 'ordinal' | 'roman'> {
  const parts = label.split('.');
  if (parts.length > 1)
    return { style: 'section', shape: `s${parts.length}`, ordinal: Number(parts.at(-1)), roman: 0 };
  if (/^\d/.test(label))
    return { style: 'decimal', shape: `${open}1${close}`, ordinal: Number(label), roman: 0 };
  const lower = label.toLowerCase();
  const letter = lower.charCodeAt(0) - 96;
  return {
    style: 'letter',
    shape: `${open}${label === lower ? 'a' : 'A'}${close}`,
    ordinal: label.length === 1 ? letter : lower[0] === lower[1] && label.length === 2 ? 26 + letter : 0,
    roman: romanValue(lower),
  };
}

function contentFrom(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isBlank(text.charCodeAt(at))) at++;
  return at;
}

const ROMAN_ONES = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];
const ROMAN_TENS = ['', 'x', 'xx', 'xxx', 'xl', 'l', 'lx', 'lxx', 'lxxx'];

/** Value of a Roman numeral in lower case (1 to 89), or 0. */
export function romanValue(label: string): number {
  const tens = ROMAN_TENS.findLastIndex((ten) => label.startsWith(ten));
  const ones = ROMAN_ONES.indexOf(label.slice((ROMAN_TENS[tens] as string).length));
  return ones < 0 ? 0 : tens * 10 + ones;
}
