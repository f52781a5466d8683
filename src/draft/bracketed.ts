/** Choices that square brackets keep open: "[shall][should]", "[developed country] Parties", "[shall/should]". */
import type { Span } from '../document.ts';
import type { BracketKind } from './bracket-kinds.ts';
import { type Bracket, beginsLine } from './brackets.ts';
import type { Choice, Wording } from './choice.ts';
import type { DraftWords } from './words.ts';

/** What the brackets of a text come to. */
export interface Bracketed {
  readonly choices: Choice[];
  /** Marks, and blanks to be filled, that are no words of any reading. */
  readonly voids: Span[];
  /** Signs that the text is a draft: alternatives side by side, a modal in brackets, brackets in brackets. */
  strong: number;
  /** What single brackets hold, in small letters: a draft may have them, and other texts too. */
  readonly weak: Set<string>;
}

const LONGEST_LABEL = 60;
const LONGEST_SLASHED = 60;
/** Characters of the mark of a list before a bracket, and of a stop behind it. */
const LONGEST_MARK = 20;
const LONGEST_STOP = 5;

/** Reads the brackets of a text. */
export function readBrackets(
  text: string,
  brackets: readonly Bracket[],
  kindOf: (bracket: Bracket) => BracketKind,
  words: DraftWords,
): Bracketed {
  const found: Bracketed = { choices: [], voids: [], strong: 0, weak: new Set() };
  readSiblings(text, brackets, kindOf, words, found);
  return found;
}

function readSiblings(
  text: string,
  brackets: readonly Bracket[],
  kindOf: (bracket: Bracket) => BracketKind,
  words: DraftWords,
  found: Bracketed,
): void {
  let group: Bracket[] = [];
  const close = (): void => {
    if (group.length > 0) makeChoice(text, group, words, found);
    group = [];
  };
  for (const [index, bracket] of brackets.entries()) {
    const kind = kindOf(bracket);
    if (kind === 'editorial') continue;
    if (kind === 'void') {
      found.voids.push(bracket);
      continue;
    }
    readSiblings(text, bracket.children, kindOf, words, found);
    // "[[shall][will]]": the outer one holds nothing else.
    if (isWrapper(text, bracket)) {
      close();
      found.voids.push(
        { start: bracket.start, end: bracket.content.start },
        { start: bracket.content.end, end: bracket.end },
      );
      continue;
    }
    if (bracket.children.some((child) => kindOf(child) === 'open')) found.strong++;
    const last = group.at(-1);
    if (last && (!areAlternatives(text, last, bracket, words) || isParted(brackets, index, group.length)))
      close();
    group.push(bracket);
  }
  close();
}

const isModal = (folded: string, { modals }: DraftWords): boolean =>
  folded.split('/').every((part) => modals.has(part.trim()));

/** "[allocate][lend] [US$ 5 billion][more]": where some are glued together, a blank parts them from others. */
function isParted(brackets: readonly Bracket[], at: number, size: number): boolean {
  const glued = (i: number): boolean => brackets[i]?.start === brackets[i - 1]?.end;
  if (glued(at)) return false;
  return glued(at + 1) || (size > 1 && glued(at - 1));
}

/** Only brackets stand in it. */
const isWrapper = (text: string, { content, children }: Bracket): boolean => {
  let at = content.start;
  for (const { start, end } of children) {
    if (text.slice(at, start).trim() !== '') return false;
    at = end;
  }
  return children.length > 0 && text.slice(at, content.end).trim() === '';
};

/** Whether the second stands in the place of the first, and is not added to it. */
function areAlternatives(text: string, one: Bracket, two: Bracket, words: DraftWords): boolean {
  const gap = text.slice(one.end, two.start);
  const between = gap
    .replace(/[*_~\\/]/g, ' ')
    .trim()
    .toLowerCase();
  if (gap.length > 20 || (between !== '' && !words.between.has(between))) return false;
  const glued = gap.replace(/[*_~\\]/g, '') === '';
  const [a, b] = [plainOf(text, one.content), plainOf(text, two.content)];
  if (words.joints.has(a) || words.adds(b)) return false;
  if (gap.includes('\n') && (/\n\s*\n/.test(gap) || beginsLine(text, one.start))) return false;
  // "[The Secretary] [shall] report": who, and what is to be done.
  if (!glued && isModal(a, words) !== isModal(b, words) && !/ to$/.test(isModal(a, words) ? b : a))
    return false;
  // A sentence after a sentence: each is a proposal of its own.
  const labelled = labelOf(text, two.content, words).label !== null || words.nothing.has(b);
  return glued || labelled || !isSentence(text, one.content) || !isSentence(text, two.content);
}

const plainOf = (text: string, { start, end }: Span): string =>
  text
    .slice(start, Math.min(end, start + 80))
    .replace(/[*_~\\[\]]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replaceAll('’', "'")
    .toLowerCase();

const isSentence = (text: string, { start, end }: Span): boolean =>
  /[.;]\s*$/.test(text.slice(Math.max(start, end - 4), end)) && /^\W*\p{Lu}/u.test(text.slice(start, end));

function makeChoice(text: string, group: readonly Bracket[], words: DraftWords, found: Bracketed): void {
  const first = group[0] as Bracket;
  const span = withEmphasis(text, { start: first.start, end: (group.at(-1) as Bracket).end });
  const wordings: Wording[] = group.flatMap(({ content }) => {
    const { label, start } = labelOf(text, content, words);
    const slashed = group.length === 1 ? slashedParts(text, { start, end: content.end }) : null;
    if (slashed) return slashed;
    const nothing = words.nothing.has(plainOf(text, { start, end: content.end }));
    return [{ start: nothing ? content.end : start, end: content.end, struck: false, label }];
  });
  const sides = wordings.length;
  if (sides === 1) {
    const only = wordings[0] as Wording;
    // "[no text]" by itself, or "[USA: delete]": who would have it so is told, and no words are proposed.
    if (only.start === only.end) {
      found.voids.push(span);
      return;
    }
    // Of a number or a blank that is to be filled, only the value is open.
    if (!words.isAmount(plainOf(text, first.content)))
      wordings.push({ start: span.end, end: span.end, struck: false, label: null });
  }
  const content = plainOf(text, first.content);
  // Numbers side by side may be notes.
  const numbers = /^[\d\s]{1,5}$/.test(content) && !/^\d{4}$/.test(content);
  if ((sides > 1 && !numbers) || words.modals.has(content)) found.strong++;
  else if (/^\W*\p{Ll}/u.test(text.slice(first.content.start, first.content.end))) found.weak.add(content);
  found.choices.push({ ...span, wordings, whole: isWhole(text, span) });
}

/** A place with the marks of emphasis that stand on both of its sides ("*[Urges]*"). */
function withEmphasis(text: string, { start, end }: Span): Span {
  let size = 0;
  while (size < 3 && /[*_]/.test(text[start - size - 1] ?? '') && text[start - size - 1] === text[end + size])
    size++;
  return { start: start - size, end: end + size };
}

/** "Option 1: …", "EU, Japan: …": what stands before the words of a wording, and where these begin. */
function labelOf(
  text: string,
  { start, end }: Span,
  words: DraftWords,
): { readonly label: string | null; readonly start: number } {
  const head = text.slice(start, Math.min(end, start + LONGEST_LABEL));
  const numbered = words.numbered.exec(head);
  const named = numbered
    ? null
    : /^\s*(\p{Lu}[\p{L}&.'’-]*(?:(?:,| and|,? &)? \p{Lu}[\p{L}&.'’-]*)*)\s?:(?=\s)/u.exec(head);
  const found = numbered ?? named;
  if (!found) return { label: null, start };
  return { label: found[0].replace(/[.:)]\s*$/, '').trim(), start: start + found[0].length };
}

/** "[shall / will / should]", "[two/three]": the parts of a bracket, or null where the stroke is of another sort ("and/or"). */
function slashedParts(text: string, { start, end }: Span): Wording[] | null {
  const content = text.slice(start, end);
  if (
    content.length > LONGEST_SLASHED ||
    !content.includes('/') ||
    /\band\s?\/\s?or\b|[[\]:.]/i.test(content)
  )
    return null;
  const wordings: Wording[] = [];
  let at = start;
  // "[3/1/22]" is a date.
  if (/^[\d\s/]+$/.test(content) && !/^\s*\d{4}(?:\s?\/\s?\d{4})+\s*$/.test(content)) return null;
  for (const part of content.split('/')) {
    if (!/^\s*[\p{L}\p{N}' -]+\s*$/u.test(part) || part.trim().split(/\s+/).length > 4) return null;
    wordings.push({ start: at, end: at + part.length, struck: false, label: null });
    at += part.length + 1;
  }
  return wordings;
}

/** Nothing but the mark of a list or a stop stands beside it in its paragraph. */
function isWhole(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_MARK), start);
  const [rest = ''] = text.slice(end, end + LONGEST_STOP).split('\n', 1);
  return (
    /^[\s>*_#-]*(?:\(?[\p{L}\d.]{1,6}[.)]?)?[\s*_]*$/u.test(before.slice(before.lastIndexOf('\n') + 1)) &&
    /^[\s.;,:*_]*$/.test(rest)
  );
}
