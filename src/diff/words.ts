/** Two wordings side by side, word by word, for those who show them: which words went, which came. */
import { commonRuns } from './edit.ts';

/** A stretch of a text and whether it is one of those that differ; the stretches of a side make up its whole text. */
export interface MarkedText {
  readonly text: string;
  readonly changed: boolean;
}

export interface Word {
  readonly start: number;
  readonly end: number;
  /** Lower case, with typographic quotes and dashes folded: what is compared. */
  readonly key: string;
}

const FOLDS: readonly (readonly [RegExp, string])[] = [
  [/[\u2018\u2019\u02bc]/g, "'"],
  [/[\u201c\u201d]/g, '"'],
  [/[\u2010-\u2015\u2212]/g, '-'],
  [/[\u00ad\u200b-\u200f\u2060\ufeff]/g, ''],
  [/\s+/g, ' '],
];

/** Lower case, typographic quotes and dashes as ASCII, invisible characters out, white space as single blanks. */
export function fold(text: string): string {
  let folded = text.toLowerCase();
  for (const [pattern, by] of FOLDS) folded = folded.replace(pattern, by);
  return folded;
}

const SPACE = /\s/u;
const LETTER = /[\p{L}\p{M}\u00ad\u200b-\u200d]/u;
const DIGIT = /\p{Nd}/u;
const CURRENCY = /\p{Sc}/u;
const INNER = /['\u2019.]/u;

/**
 * The words of a text in order; every mark of punctuation is a word of its own. An amount stays whole with its
 * currency sign, its separators and the unit glued to it or set off by one blank when it is a sign: "$35,000,000",
 * "1.5 °C", "45%", "US$2.5bn". Linear.
 */
export function splitWords(text: string): readonly Word[] {
  const words: Word[] = [];
  const is = (index: number, test: RegExp): boolean => index < text.length && test.test(charAt(text, index));
  const step = (index: number): number => index + charAt(text, index).length;
  const letters = (from: number): number => {
    let to = from;
    while (is(to, LETTER) || is(to, DIGIT) || (to > from && is(to, INNER) && is(to + 1, LETTER)))
      to = step(to);
    return to;
  };
  const digits = (from: number): number => {
    let to = from;
    while (is(to, DIGIT) || ((text[to] === '.' || text[to] === ',') && to > from && is(to + 1, DIGIT)))
      to = step(to);
    return to;
  };
  const amount = (from: number): number => {
    let to = letters(digits(from));
    // "45 %", "1.5 °C": a sign for a unit, set off by one blank (also a narrow or a fixed one).
    const unit = is(to, SPACE) ? to + 1 : to;
    if (text[unit] === '%' || text[unit] === '\u2030') to = unit + 1;
    else if (text[unit] === '\u00b0') to = letters(unit + 1);
    return to;
  };
  for (let at = 0; at < text.length; ) {
    if (is(at, SPACE)) {
      at = step(at);
      continue;
    }
    let to: number;
    if (is(at, DIGIT)) to = amount(at);
    else if (is(at, CURRENCY)) {
      const number = is(at + 1, SPACE) ? at + 2 : at + 1;
      to = is(number, DIGIT) ? amount(number) : step(at);
    } else if (is(at, LETTER)) {
      to = letters(at);
      if (to - at <= 3 && is(to, CURRENCY) && is(to + 1, DIGIT)) to = amount(to + 1);
    } else to = step(at);
    words.push({ start: at, end: to, key: fold(text.slice(at, to)) });
    at = to;
  }
  return words;
}

function charAt(text: string, index: number): string {
  const code = text.codePointAt(index) as number;
  return code > 0xffff ? String.fromCodePoint(code) : (text[index] as string);
}

/**
 * Both texts cut into stretches that are shared and stretches that changed. Case, kinds of quotes and dashes and
 * line breaks do not count as changes. Cost is bounded: texts that share almost nothing are marked as a whole.
 */
export function markedWords(
  old: string,
  current: string,
): { readonly old: readonly MarkedText[]; readonly new: readonly MarkedText[] } {
  const a = splitWords(old);
  const b = splitWords(current);
  // In one order whatever side is old, so that the mirrored comparison marks the same words.
  const swapped = old > current;
  const [first, second] = swapped ? [b, a] : [a, b];
  const keptFirst = new Uint8Array(first.length);
  const keptSecond = new Uint8Array(second.length);
  for (const run of commonRuns(
    first.map((word) => word.key),
    second.map((word) => word.key),
  )) {
    if (isSplinter(run, first, second)) continue;
    keptFirst.fill(1, run.a, run.a + run.length);
    keptSecond.fill(1, run.b, run.b + run.length);
  }
  const markedFirst = mark(swapped ? current : old, first, keptFirst);
  const markedSecond = mark(swapped ? old : current, second, keptSecond);
  return swapped ? { old: markedSecond, new: markedFirst } : { old: markedFirst, new: markedSecond };
}

/** One mark or very short word left standing between changes on both sides only hinders reading. */
function isSplinter(
  run: { readonly a: number; readonly b: number; readonly length: number },
  first: readonly Word[],
  second: readonly Word[],
): boolean {
  if (run.length > 1 || (first[run.a] as Word).key.length > 2) return false;
  const inside = (at: number, length: number): boolean => at > 0 && at + 1 < length;
  return inside(run.a, first.length) && inside(run.b, second.length);
}

function mark(text: string, words: readonly Word[], kept: Uint8Array): readonly MarkedText[] {
  const marked: MarkedText[] = [];
  let start = 0;
  let changed = false;
  const flush = (end: number): void => {
    if (end > start) marked.push({ text: text.slice(start, end), changed });
    start = end;
  };
  words.forEach((word, index) => {
    const differs = kept[index] === 0;
    if (differs === changed) return;
    // White space between belongs to the unchanged side.
    flush(differs ? word.start : (words[index - 1]?.end ?? 0));
    changed = differs;
  });
  flush(changed ? (words.at(-1)?.end ?? text.length) : text.length);
  changed = false;
  flush(text.length);
  return marked;
}
