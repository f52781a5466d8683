/** Choices between words that a draft strikes out and those it puts in their place: "~~shall~~ **should**", "<del>2026</del> <ins>2027</ins>". */
import type { Span } from '../document.ts';
import type { Choice, Wording } from './choice.ts';
import type { DraftWords } from './words.ts';

const STRUCK = /~~(?=\S)|<(?:del|s|strike)\b[^<>]{0,100}>/gi;
const CLOSING_TAG = /<\/(?:del|s|strike)>/gi;
const INSERTED = /^\s{0,3}(?:\\?\[(?!\^)|\*\*(?=\S)|__(?=\S)|\+\+(?=\S)|<(?:ins|u|b|strong)\b[^<>]{0,100}>)/i;
const CLOSING_INSERTED = /<\/(?:ins|u|b|strong)>/gi;
/** Longest stretch that is struck or put in. */
const LONGEST = 4000;
const WORD = /^\s?([\p{L}\p{N}$€£%.,]*[\p{L}\p{N}%])/u;

/** The struck stretches of a text with what replaces them. */
export function findStruck(text: string, words: DraftWords): readonly Choice[] {
  const choices: Choice[] = [];
  STRUCK.lastIndex = 0;
  for (let open = STRUCK.exec(text); open; open = STRUCK.exec(text)) {
    const start = open.index;
    const from = start + open[0].length;
    const close = open[0] === '~~' ? closing(text, '~~', from) : closingTag(text, CLOSING_TAG, from);
    if (!close) continue;
    const struck = { start: from, end: close.start, struck: true, label: null };
    const put = insertion(text, close.end) ?? replacement(text, struck, close.end, words);
    const end = put?.outer ?? close.end;
    const wordings: Wording[] = [
      put
        ? { start: put.start, end: put.end, struck: false, label: null }
        : { start: end, end, struck: false, label: null },
      struck,
    ];
    const whole = /\n\s*$|^$/.test(text.slice(Math.max(0, start - 3), start)) && close.start - from > 60;
    choices.push({ start, end, wordings, whole });
    STRUCK.lastIndex = end;
  }
  return choices;
}

function closing(text: string, mark: string, from: number): Span | null {
  const at = text.indexOf(mark, from);
  return at < 0 || at - from > LONGEST ? null : { start: at, end: at + mark.length };
}

function closingTag(text: string, tag: RegExp, from: number): Span | null {
  tag.lastIndex = from;
  const found = tag.exec(text);
  return !found || found.index - from > LONGEST
    ? null
    : { start: found.index, end: found.index + found[0].length };
}

/** What is put in right behind, with the end of its marks. */
function insertion(text: string, at: number): (Span & { readonly outer: number }) | null {
  const open = INSERTED.exec(text.slice(at, at + 120));
  if (!open) return null;
  const from = at + open[0].length;
  const mark = /[*_+]{2}$/.exec(open[0])?.[0] ?? (open[0].endsWith('[') ? ']' : null);
  const close = mark ? closing(text, mark, from) : closingTag(text, CLOSING_INSERTED, from);
  if (close && mark === ']' && text[close.end] === '(') return null;
  if (!close) return null;
  const end = text[close.start - 1] === '\\' ? close.start - 1 : close.start;
  return { start: from, end, outer: close.end };
}

/** "~~shall~~ should", "~~2030~~ 2035": without marks, one modal replaces another and one number another. */
function replacement(
  text: string,
  struck: Span,
  at: number,
  words: DraftWords,
): (Span & { readonly outer: number }) | null {
  const old = text.slice(struck.start, struck.end).trim().toLowerCase();
  const next = WORD.exec(text.slice(at, at + 40));
  if (!next) return null;
  const word = (next[1] as string).toLowerCase();
  const like =
    (words.modals.has(old) && words.modals.has(word)) || (/^\p{N}/u.test(old) && /^\p{N}/u.test(word));
  const end = at + next[0].length;
  return like && !/\s/.test(old) ? { start: end - word.length, end, outer: end } : null;
}

/** "shall/should": modals set against each other without brackets. */
export function findSlashed(text: string, { slashed }: DraftWords): readonly Choice[] {
  if (!slashed.some((word) => text.includes(`${word}/`) || text.includes(`${word} /`))) return [];
  const modal = `(?:${slashed.join('|')})`;
  const choices: Choice[] = [];
  for (const match of text.matchAll(
    new RegExp(`(?<![\\p{L}/[])${modal}(?:\\s?/\\s?${modal})+(?![\\p{L}/\\]])`, 'gu'),
  )) {
    const wordings: Wording[] = [];
    let at = match.index;
    for (const part of match[0].split('/')) {
      wordings.push({ start: at, end: at + part.length, struck: false, label: null });
      at += part.length + 1;
    }
    choices.push({ start: match.index, end: match.index + match[0].length, wordings, whole: false });
  }
  return choices;
}
