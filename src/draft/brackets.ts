/** Square brackets of a text, nested as they stand, without those that are links, notes or marks of an editor. */
import type { Span } from '../document.ts';

export interface Bracket extends Span {
  /** What it holds. */
  readonly content: Span;
  readonly children: readonly Bracket[];
}

interface Open {
  readonly start: number;
  readonly inside: number;
  readonly children: Bracket[];
}

/** Deeper than any draft nests; what is deeper is left alone. */
const DEEPEST = 12;
const LONGEST_TARGET = 600;

/** Brackets that close, outermost first, in text order; and the marks of those that never open or close. Linear. */
export function findBrackets(text: string): {
  readonly brackets: readonly Bracket[];
  readonly loose: readonly Span[];
} {
  const brackets: Bracket[] = [];
  const loose: Span[] = [];
  const open: Open[] = [];
  for (let i = nextMark(text, 0); i < text.length; i = nextMark(text, i + 1)) {
    // Markdown writes them with a stroke before ("\[shall\]").
    const start = text[i - 1] === '\\' ? i - 1 : i;
    if (text[i] === '[') {
      if (open.length >= DEEPEST) open.shift();
      open.push({ start, inside: i + 1, children: [] });
      continue;
    }
    const opened = open.pop();
    if (!opened) {
      loose.push({ start, end: i + 1 });
      continue;
    }
    const linked = text[i + 1] === '(' ? targetEnd(text, i + 1) : -1;
    if (linked >= 0) {
      i = linked - 1;
      continue;
    }
    const bracket = {
      start: opened.start,
      end: i + 1,
      content: { start: opened.inside, end: start },
      children: opened.children,
    };
    (open.at(-1)?.children ?? brackets).push(bracket);
  }
  for (const { start, inside, children } of open) {
    loose.push({ start, end: inside });
    brackets.push(...children);
  }
  return { brackets: brackets.sort((a, b) => a.start - b.start), loose };
}

function nextMark(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x5b || code === 0x5d) return i;
  }
  return text.length;
}

/** One past the ")" that closes the target of a link, or -1: a target has no blank in it before its title. */
function targetEnd(text: string, from: number): number {
  const limit = Math.min(text.length, from + LONGEST_TARGET);
  let depth = 0;
  for (let i = from; i < limit; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x28) depth++;
    else if (code === 0x29 && --depth === 0) return i + 1;
    else if (code <= 32 && !/["'(<]/.test(text[i + 1] ?? '')) return -1;
  }
  return -1;
}

/** Nothing but blanks stands before an offset on its line. */
export function beginsLine(text: string, at: number): boolean {
  let i = at - 1;
  while (i >= 0 && (text[i] === ' ' || text[i] === '\t')) i--;
  return i < 0 || text[i] === '\n' || text[i] === '\r';
}
