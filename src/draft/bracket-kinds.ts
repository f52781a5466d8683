/** What a bracket is: wording that is kept open, a blank to be filled or a remark, or a mark of an editor that is no part of a draft. */
import type { Span } from '../document.ts';
import { type Bracket, beginsLine } from './brackets.ts';
import type { DraftWords } from './words.ts';

export type BracketKind = 'open' | 'void' | 'editorial';

/** Farthest that is looked back for the quotation mark that opens. */
/** Numbers that are looked at, of those that are glued together. */
const MOST_GLUED = 40;
const LONGEST_PARAGRAPH = 2000;
const NUMBERS = /^[\d\s,;–-]+$/;
const YEAR = /^(?:19|20|21)\d\d$/;
const LETTER = /[\p{L}\p{N}]/u;

/** Sorts the brackets of one text. */
export function createBracketKinds(text: string, words: DraftWords): (bracket: Bracket) => BracketKind {
  const references = definedReferences(text);
  return (bracket) => {
    const content = text.slice(bracket.content.start, bracket.content.end);
    const plain = content
      .replace(/[*_~\\]/g, '')
      .replace(/\s+/g, ' ')
      .trim();
    const folded = plain.toLowerCase().replaceAll('’', "'");
    if (isReference(text, bracket, plain, references)) return 'editorial';
    if (plain === '') return isCheckbox(text, bracket) ? 'editorial' : 'void';
    if (/^(?:…|\.{2,}|\^)/.test(plain) || words.editorial.has(folded)) return 'editorial';
    if (isGlued(text, bracket, plain)) return 'editorial';
    if (isQuoted(text, bracket)) return 'editorial';
    if (words.agreed.has(folded) || words.isPlaceholder(folded) || words.isNote(folded)) return 'void';
    return 'open';
  };
}

/** "[1]: https://…" at the beginning of a line defines what "[1]" and "[words][1]" refer to. */
function definedReferences(text: string): ReadonlySet<string> {
  return new Set(
    [...text.matchAll(/^ {0,3}\[([^\]\n]{1,80})\]:/gm)].map((match) => (match[1] as string).toLowerCase()),
  );
}

function isReference(
  text: string,
  { start, end }: Span,
  plain: string,
  defined: ReadonlySet<string>,
): boolean {
  if (text[end] === ':' && beginsLine(text, start)) return true;
  if (defined.has(plain.toLowerCase())) return true;
  // A link whose target is broken off.
  if (/^\((?:https?:|www\.|mailto:|[#/])/.test(text.slice(end, end + 10))) return true;
  // "[words][1]" with "[1]: https://…".
  if (text[end] === '[') {
    const close = text.indexOf(']', end);
    if (close > 0 && close - end < 80 && defined.has(text.slice(end + 1, close).toLowerCase())) return true;
  }
  if (!NUMBERS.test(plain)) return false;
  if (beginsLine(text, start)) return true;
  if (YEAR.test(plain)) return false;
  // Of numbers that are glued together, what stands before the first tells.
  let first = start;
  for (let k = 0; k < MOST_GLUED && text[first - 1] === ']'; k++) {
    const opening = text.lastIndexOf('[', first - 2);
    if (opening < 0 || !NUMBERS.test(text.slice(opening + 1, first - 1))) return true;
    first = opening;
  }
  const before = text[first - 1] ?? ' ';
  // A number that is kept open stands before what it counts.
  return (
    !/[\s[(]/.test(before) || !/^(?:\s*\[[\d.,\s]+\])*\s*(?:%|[\p{L}(])/u.test(text.slice(end, end + 60))
  );
}

/** "- [ ] to do". */
const isCheckbox = (text: string, { start }: Span): boolean =>
  /[-*+]\s{1,3}$/.test(text.slice(Math.max(0, start - 6), start));

/** "[t]he", "develop[ing]", "array[0]": letters that are glued to a word; a comma or blank is not ("States[, where possible]"). */
function isGlued(text: string, { start, end }: Span, plain: string): boolean {
  const after = LETTER.test(text[end] ?? '') && LETTER.test(plain.at(-1) ?? '');
  const before =
    LETTER.test(text[start - 1] ?? '') && LETTER.test(plain[0] ?? '') && !/\s/.test(text[start + 1] ?? '');
  return after || before;
}

/** What stands in a bracket inside quotation marks was put there by who quotes. */
function isQuoted(text: string, { start, end }: Span): boolean {
  const from = Math.max(0, start - LONGEST_PARAGRAPH);
  let straight = 0;
  let curly = 0;
  for (let i = start - 1; i >= from; i--) {
    const mark = text[i];
    if (
      mark === '\n' &&
      /[\n\r]/.test(
        text
          .slice(i - 2, i)
          .replaceAll(' ', '')
          .at(-1) ?? '',
      )
    )
      break;
    if (mark === '"') straight++;
    else if (mark === '“') curly++;
    else if (mark === '”') curly--;
  }
  if (curly > 0) return true;
  return straight % 2 === 1 && text.indexOf('"', end) >= 0;
}
