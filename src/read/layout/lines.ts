/** Lines of a text: where their words begin and end, and how far they are indented. */

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

/** White space inside a line. */
export const isBlank = (code: number): boolean =>
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
