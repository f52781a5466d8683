/** Choices between paragraphs that a draft numbers: "Option 1 … Option 2 …", "Alt 1: …". */
import type { Choice, Wording } from './choice.ts';
import type { DraftWords } from './words.ts';

interface Label {
  readonly line: number;
  /** "option", whatever stands before it. */
  readonly word: string;
  readonly text: string;
  /** Depth of its heading marks; 0 for a line of the text. */
  readonly depth: number;
  /** Its place among its like: 1 for "1", "I" and "A". */
  readonly number: number;
  /** Where its words begin, on its own line or on the next. */
  readonly content: number;
  /** Nothing stands behind it on its line: its paragraphs follow. */
  readonly alone: boolean;
}

interface Line {
  readonly start: number;
  readonly end: number;
}

/** The choices between numbered options of a text. */
export function findOptions(text: string, words: DraftWords): readonly Choice[] {
  const pattern = new RegExp(
    `^[ \\t>]*(#{0,6})[ \\t]*(?:\\d{1,3}\\.[ \\t]+)?[[*_(]{0,4}(${words.options.join('|')})\\.?[ \\t]?(\\d{1,2}|[A-H]|I{1,3}|IV|V)\\b[\\])*_]{0,4}[ \\t]?[.:)–—-]?[*_]{0,4}[ \\t]*`,
    'i',
  );
  const division = new RegExp(
    `^[ \\t>]*(?:#{1,6}[ \\t]|[*_]{0,3}(?:${words.divisions.join('|')})[ \\t]+(?:\\d|[IVXA-Z]+\\b))`,
    'i',
  );
  const lines = linesOf(text);
  const labels: Label[] = [];
  lines.forEach(({ start, end }, line) => {
    const match = pattern.exec(text.slice(start, Math.min(end, start + 80)));
    if (!match) return;
    const content = start + match[0].length;
    const alone = content >= end || /^\s*$/.test(text.slice(content, end));
    labels.push({
      line,
      word: (match[2] as string).toLowerCase(),
      text: match[0].replace(/^[\s>#[*_(]*(?:\d{1,3}\.\s+)?[[*_(]*/, '').replace(/[\s\])*_.:–—-]+$/, ''),
      depth: (match[1] as string).length,
      number: numberOf(match[3] as string),
      content: alone ? Math.min(text.length, end + 1) : content,
      alone,
    });
  });
  const choices: Choice[] = [];
  for (let i = 0; i < labels.length; ) {
    const run = [labels[i] as Label];
    while (i + run.length < labels.length && follows(run.at(-1) as Label, labels[i + run.length] as Label))
      run.push(labels[i + run.length] as Label);
    i += run.length;
    if (run.length < 2) continue;
    const after = paragraphAfter(text, lines, run[0] as Label, run[1] as Label);
    const wordings = run.map((label, k): Wording => {
      const next = run[k + 1];
      const end = next ? (lines[next.line] as Line).start : endOf(text, lines, label, division, after);
      const empty = words.nothing.has(
        text
          .slice(label.content, Math.min(end, label.content + 60))
          .replace(/[[\]*_.\s]+/g, ' ')
          .trim()
          .toLowerCase(),
      );
      return { start: empty ? end : label.content, end, struck: false, label: label.text };
    });
    const start = (lines[(run[0] as Label).line] as Line).start;
    choices.push({ start, end: (wordings.at(-1) as Wording).end, wordings, whole: true });
  }
  return choices;
}

const follows = (one: Label, two: Label): boolean =>
  one.word === two.word &&
  one.depth === two.depth &&
  one.alone === two.alone &&
  two.number === one.number + 1;

/** Roman numbers and letters count too. */
function numberOf(written: string): number {
  const roman = ['I', 'II', 'III', 'IV', 'V'].indexOf(written.toUpperCase());
  if (roman >= 0) return roman + 1;
  const digit = Number.parseInt(written, 10);
  return Number.isNaN(digit) ? written.toUpperCase().charCodeAt(0) - 64 : digit;
}

/** The number with which a line begins a paragraph ("4. Parties shall"), or 0. */
const paragraphAt = (text: string, { start, end }: Line): number =>
  Number(/^[ \t>*_[]{0,8}(\d{1,3})\.[ \t]/.exec(text.slice(start, Math.min(end, start + 16)))?.[1] ?? 0);

/** The number of the paragraph that goes on behind the options, or 0 where the first of them has it within. */
function paragraphAfter(text: string, lines: readonly Line[], first: Label, second: Label): number {
  let above = first.line;
  while (above >= 0 && paragraphAt(text, lines[above] as Line) === 0) above--;
  const after = above < 0 ? 1 : paragraphAt(text, lines[above] as Line) + 1;
  const within = lines.slice(first.line + 1, second.line);
  return within.some((line) => paragraphAt(text, line) === after) ? 0 : after;
}

/** Where the last option ends: at its paragraph's end, or where another division or the paragraph after them begins. */
function endOf(text: string, lines: readonly Line[], label: Label, division: RegExp, after: number): number {
  for (let i = label.line + 1; i < lines.length; i++) {
    const { start, end } = lines[i] as Line;
    const line = text.slice(start, end);
    if (!label.alone && (line.trim() === '' || /^\s*(?:\d{1,3}\.|\(?[a-z]\))\s/.test(line))) return start;
    if (!label.alone) continue;
    if (after > 0 && paragraphAt(text, lines[i] as Line) === after) return start;
    const hashes = /^\s*(#{1,6})\s/.exec(line)?.[1]?.length ?? 0;
    if (hashes > 0 ? label.depth === 0 || hashes <= label.depth : division.test(line)) return start;
  }
  return text.length;
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  for (let start = 0; start <= text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    lines.push({ start, end });
    start = end + 1;
  }
  return lines;
}
