/** The first words of a stretch as a reader sees them, and whether they are set in bold. */
import { findMarkup } from './markup.ts';

export interface PlainWords {
  /** Without markup, with single spaces. */
  readonly words: string;
  /** Offset in the text one past the first `length` characters of `words`. */
  offsetAt(length: number): number;
}

/** The words of a stretch without its markup, with their offsets. */
export function plainWords(text: string, start: number, end: number): PlainWords {
  const markup = findMarkup(text, start, end);
  let words = '';
  const offsets: number[] = [];
  let skip = 0;
  let blank = true;
  for (let i = start; i < end; ) {
    const hole = markup[skip];
    if (hole && i >= hole.start) {
      i = Math.max(i, hole.end);
      skip++;
      continue;
    }
    const code = text.charCodeAt(i);
    if (code <= 32 || code === 0xa0 || code === 0x2028 || code === 0x2029 || code === 0x3000) {
      if (!blank) {
        words += ' ';
        offsets.push(i);
      }
      blank = true;
    } else {
      words += text[i];
      offsets.push(i);
      blank = false;
    }
    i++;
  }
  return {
    words: words.trimEnd(),
    offsetAt: (length) => (length < offsets.length ? (offsets[length - 1] as number) + 1 : end),
  };
}

const BOLD_TAG = /<(\/?)(?:b|strong|u)\b[^<>]{0,100}>/iy;
const TAG = /<\/?[a-zA-Z][^<>]{0,200}>/y;

/** Whether all letters of text[start, end) stand in bold or underlined; a bold run left open counts to the end. */
export function isBold(text: string, start: number, end: number): boolean {
  let stars = false;
  let tags = 0;
  let letters = false;
  for (let i = start; i < end; i++) {
    const character = text[i] as string;
    if (character === '*' || character === '_') {
      let to = i;
      while (to < end && text[to] === character) to++;
      if (to - i >= 2) stars = !stars;
      i = to - 1;
    } else if (character === '<') {
      BOLD_TAG.lastIndex = i;
      const bold = BOLD_TAG.exec(text);
      if (bold) tags += bold[1] === '' ? 1 : -1;
      TAG.lastIndex = i;
      const tag = TAG.exec(text);
      if (tag) i += tag[0].length - 1;
    } else if (/[\p{L}\p{N}]/u.test(character)) {
      if (!stars && tags <= 0) return false;
      letters = true;
    }
  }
  return letters;
}
