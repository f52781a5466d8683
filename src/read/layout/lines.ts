/** Lines of a text and what a line looks like by itself. */

export interface Line {
  /** Offsets of the content: without indentation and trailing white space. Equal when the line is blank. */
  readonly start: number;
  readonly end: number;
  /** Columns of indentation; a tab counts to the next multiple of four. */
  readonly indent: number;
  /** Depth of block quote marks (">"), and where the content begins after them. */
  readonly quoted: number;
}

/** The lines of a text, in order. Line ends are \n, \r\n or \r. Linear. */
export function readLines(text: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  while (from <= text.length) {
    let to = from;
    while (to < text.length && text.charCodeAt(to) !== 10 && text.charCodeAt(to) !== 13) to++;
    lines.push(measure(text, from, to));
    if (to >= text.length) break;
    from = text.charCodeAt(to) === 13 && text.charCodeAt(to + 1) === 10 ? to + 2 : to + 1;
  }
  return lines;
}

const isBlank = (code: number): boolean =>
  code === 32 ||
  code === 9 ||
  code === 0xa0 ||
  code === 0x2007 ||
  code === 0x202f ||
  code === 11 ||
  code === 12;

function measure(text: string, from: number, to: number): Line {
  let start = from;
  let indent = 0;
  let quoted = 0;
  for (; start < to; start++) {
    const code = text.charCodeAt(start);
    if (code === 9) indent += 4 - (indent % 4);
    else if (isBlank(code)) indent++;
    else if (code === 0x3e && quoted < 100) {
      quoted++;
      indent = 0;
    } else break;
  }
  let end = to;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return { start, end, indent, quoted };
}

export type MarkerStyle = 'bullet' | 'decimal' | 'letter' | 'roman' | 'section';

export interface Marker {
  readonly style: MarkerStyle;
  /** Offsets of the mark, without the white space after it. */
  readonly start: number;
  readonly end: number;
  /** Where the words begin. */
  readonly content: number;
  /** "1.", "1)", "(1)": lists do not mix them. */
  readonly shape: string;
  /** Its number, where it has one. */
  readonly ordinal: number;
}

// Every alternative is bounded, so a long run of digits or stars costs a constant.
const BULLET = /[-*+•●▪◦‣–—·○■□►]{1}(?=[ \t\u00a0]|$)/y;
const NUMBER =
  /\\?(\(?)(\d{1,3}(?:\.\d{1,3}){0,4}|[a-z]{1,2}|[ivxl]{1,6}|[A-Z]|[IVXL]{1,6})\\?(\.\)|[.)])(?=[ \t\u00a0])/y;
const ROMAN = /^[ivxl]+$/i;

/** The list mark at the beginning of a line, or null. */
export function markerAt(text: string, line: Line): Marker | null {
  const { start, end } = line;
  BULLET.lastIndex = start;
  if (BULLET.test(text)) {
    return {
      style: 'bullet',
      start,
      end: start + 1,
      content: contentFrom(text, start + 1, end),
      shape: text[start] as string,
      ordinal: 0,
    };
  }
  NUMBER.lastIndex = start;
  const match = NUMBER.exec(text);
  if (!match || start + match[0].length > end) return null;
  const label = match[2] as string;
  const style: MarkerStyle = /^\d/.test(label) ? (label.includes('.') ? 'section' : 'decimal') : 'letter';
  return {
    style: style === 'letter' && ROMAN.test(label) && label.length > 1 ? 'roman' : style,
    start,
    end: start + match[0].length,
    content: contentFrom(text, start + match[0].length, end),
    shape: `${match[1]}${style === 'letter' ? (label === label.toLowerCase() ? 'a' : 'A') : '1'}${match[3]}`,
    ordinal:
      style === 'decimal'
        ? Number(label)
        : style === 'letter' && label.length === 1
          ? label.toLowerCase().charCodeAt(0) - 96
          : romanValue(label),
  };
}

function contentFrom(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isBlank(text.charCodeAt(at))) at++;
  return at;
}

/** Value of a Roman numeral, or 0. */
export function romanValue(label: string): number {
  const values: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 };
  let total = 0;
  const lower = label.toLowerCase();
  for (let i = 0; i < lower.length; i++) {
    const value = values[lower[i] as string];
    if (value === undefined) return 0;
    total += value < (values[lower[i + 1] as string] ?? 0) ? -value : value;
  }
  return total;
}
