/** Stretches of a block that are markup and not language, in one pass over its characters. */
import type { Span } from '../../document.ts';

/** Farthest that a tag or a link target is followed; what is longer is text. */
const LONGEST_TAG = 300;
const LONGEST_TARGET = 600;

const isWordCode = (code: number): boolean =>
  (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code > 127;
const isSpaceCode = (code: number): boolean => code <= 32 || code === 0xa0 || Number.isNaN(code);

/**
 * Emphasis marks, link brackets and targets, images, tags, comments, code ticks, backslash escapes and footnote
 * references of text[start, end). Bracketed alternatives of a draft ("[shall][should]") are no markup.
 */
export function findMarkup(text: string, start: number, end: number): readonly Span[] {
  const markup: Span[] = [];
  const brackets: number[] = [];
  const mark = (from: number, to: number): void => {
    markup.push({ start: from, end: to });
  };
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    switch (code) {
      case 0x5c: // backslash
        if (i + 1 < end && /[!-/:-@[-`{-~]/.test(text[i + 1] as string)) {
          mark(i, i + 1);
          i++;
        } else if (i + 1 >= end || text.charCodeAt(i + 1) === 10) mark(i, i + 1);
        break;
      case 0x2a: // *
      case 0x5f: // _
      case 0x60: {
        // `
        let to = i + 1;
        while (to < end && text.charCodeAt(to) === code) to++;
        const before = i > start ? text.charCodeAt(i - 1) : 32;
        const after = to < end ? text.charCodeAt(to) : 32;
        const loose = to - i === 1 && isSpaceCode(before) && isSpaceCode(after);
        const inside = code === 0x5f && isWordCode(before) && isWordCode(after);
        if (to - i <= 4 && !loose && !inside && !(code === 0x2a && isDigitCode(before) && isDigitCode(after)))
          mark(i, to);
        i = to - 1;
        break;
      }
      case 0x7e: // ~~
        if (text.charCodeAt(i + 1) === 0x7e && i + 1 < end) {
          mark(i, i + 2);
          i++;
        }
        break;
      case 0x3c: {
        // <
        const to = tagEnd(text, i, end);
        if (to > i) {
          mark(i, to);
          i = to - 1;
        }
        break;
      }
      case 0x5b: {
        // [
        const note = /^\[\^[\w-]{1,20}\]/.exec(text.slice(i, Math.min(end, i + 24)));
        if (note) {
          mark(i, i + note[0].length);
          i += note[0].length - 1;
        } else brackets.push(i);
        break;
      }
      case 0x5d: {
        // ]
        const open = brackets.pop();
        if (open === undefined || text.charCodeAt(i + 1) !== 0x28 || i + 1 >= end) break;
        const to = targetEnd(text, i + 1, end);
        if (to < 0) break;
        mark(open > start && text.charCodeAt(open - 1) === 0x21 ? open - 1 : open, open + 1);
        mark(i, to);
        i = to - 1;
        break;
      }
    }
  }
  return normalised(markup);
}

const isDigitCode = (code: number): boolean => code >= 48 && code <= 57;

/** Sorted, without overlaps (a mark inside a tag is part of the tag). */
function normalised(spans: Span[]): Span[] {
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  const result: Span[] = [];
  for (const span of spans) {
    const last = result.at(-1);
    if (!last || span.start >= last.end) result.push(span);
    else if (span.end > last.end) result[result.length - 1] = { start: last.start, end: span.end };
  }
  return result;
}

/** One past the ">" of the tag or comment at `from`, or `from` when there is none near. */
function tagEnd(text: string, from: number, end: number): number {
  const next = text.charCodeAt(from + 1);
  const opens = next === 0x2f || next === 0x21 || (next >= 65 && next <= 90) || (next >= 97 && next <= 122);
  if (!opens) return from;
  const limit = Math.min(end, from + LONGEST_TAG);
  for (let i = from + 1; i < limit; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x3e) return i + 1;
    if (code === 0x3c) return from;
  }
  return from;
}

/** One past the ")" that closes a link target, or -1. */
function targetEnd(text: string, from: number, end: number): number {
  const limit = Math.min(end, from + LONGEST_TARGET);
  let depth = 0;
  for (let i = from; i < limit; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x28) depth++;
    else if (code === 0x29 && --depth === 0) return i + 1;
  }
  return -1;
}
