/** The document's own date, from what is given, from its dateline or from what it tells of the past; and its date order. */
import {
  type Document,
  type DocumentDate,
  firstEndingAfter,
  type Options,
  type TemporalExpression,
  type Token,
} from '../../document.ts';
import { isDay } from '../../read/metadata.ts';
import { beginsUpper } from '../../read/tokens.ts';
import type { DateLexicon } from './lexicon.ts';

/** How far down a dateline may stand, in characters. */
const DATELINE = 1500;
/** A block this short that holds a full date is little more than the date and a place. */
const SHORT = 80;
/** Characters that may follow the date under a signature. */
const CLOSING = 200;
/** The rule of days that are spelled out. */
const WITNESSED = 'dates/ordinal-day-month';
/** Tokens in front of a date that may label it ("Last updated on"). */
const LABEL = 3;

export function givenDate(document: Document, options: Options): DocumentDate | null {
  if (options.documentDate && isDay(options.documentDate))
    return { value: options.documentDate, basis: 'option' };
  return document.metadata.date ? { value: document.metadata.date, basis: 'metadata' } : null;
}

const isFull = (date: TemporalExpression): boolean => /^\d{4}-\d{2}-\d{2}(?:$|[T/])/.test(date.value);
/** It is told in figures, and not counted from the document's own day ("tonight"). */
const isTold = ({ text }: Document, { start, end }: TemporalExpression): boolean =>
  /\d/.test(text.slice(start, end));
/** A range ("19-21 May 2023") counts by its last day. */
const dayOf = (date: TemporalExpression): string =>
  (/\/(\d{4}-\d{2}-\d{2})/.exec(date.value)?.[1] ?? date.value).slice(0, 10);

/** Place of the dateline among the dates, or -1: a short block near the top, or a labelled date ("Issued 5 May 2024"). */
export function datelineOf(
  document: Document,
  dates: readonly TemporalExpression[],
  lexicon: DateLexicon,
): number {
  return dates.findIndex((date) => {
    if (
      !isFull(date) ||
      !isTold(document, date) ||
      date.start > DATELINE ||
      date.role === 'deadline' ||
      date.role === 'baseline'
    )
      return false;
    return standsAlone(document, date, lexicon) || isLabelled(document.tokens, date, lexicon);
  });
}

function standsAlone(document: Document, date: TemporalExpression, lexicon: DateLexicon): boolean {
  const block = document.blocks[firstEndingAfter(document.blocks, date.start)];
  if (!block || block.start > date.start) return false;
  // "On 5 May the law was signed" is a sentence.
  const before = document.tokens[firstEndingAfter(document.tokens, date.start) - 1];
  if (before && before.start >= block.start && lexicon.has('events', before.lower)) return false;
  return block.end - block.start - (date.end - date.start) < SHORT - 20 && block.end - block.start < SHORT;
}

/** Place of the date under a signature among the dates, or -1: the document's own day again, at its end. */
export function signatureOf(
  document: Document,
  dates: readonly TemporalExpression[],
  lexicon: DateLexicon,
): number {
  const last = dates.length - 1;
  const date = dates[last];
  return date &&
    date.value === document.date.value &&
    isTold(document, date) &&
    standsAlone(document, date, lexicon)
    ? last
    : -1;
}

/** "this tenth day of May 2024": the day on which a document is signed. */
export function isWitnessed(document: Document, date: TemporalExpression, lexicon: DateLexicon): boolean {
  const first = document.tokens[firstEndingAfter(document.tokens, date.start)];
  return isFull(date) && date.rule === WITNESSED && lexicon.has('ownDeterminers', first?.lower);
}

/** A full date that closes the text, under a signature. */
function signedDate(
  document: Document,
  dates: readonly TemporalExpression[],
  lexicon: DateLexicon,
): TemporalExpression | undefined {
  const date = dates.at(-1);
  const signed =
    date &&
    isFull(date) &&
    isTold(document, date) &&
    document.text.length - date.end < CLOSING &&
    standsAlone(document, date, lexicon);
  return signed ? date : undefined;
}

function isLabelled(tokens: readonly Token[], date: TemporalExpression, lexicon: DateLexicon): boolean {
  const first = firstEndingAfter(tokens, date.start);
  for (let i = first - 1; i >= Math.max(0, first - LABEL); i--) {
    const token = tokens[i] as Token;
    if (lexicon.has('publication', token.lower)) {
      // "was adopted on 5 May" tells of something else; a label begins its line or its sentence.
      const before = tokens[i - 1];
      return (
        before === undefined ||
        before.kind === 'punctuation' ||
        lexicon.has('publication', before.lower) ||
        /^\p{Lu}/u.test(token.text)
      );
    }
  }
  return false;
}

/** A dateline near the top, else the latest full day that is no deadline and no start, else none. */
export function textDate(
  document: Document,
  dates: readonly TemporalExpression[],
  lexicon: DateLexicon,
): DocumentDate {
  const line =
    dates.findLast((date) => isWitnessed(document, date, lexicon)) ??
    dates[datelineOf(document, dates, lexicon)] ??
    signedDate(document, dates, lexicon);
  if (line) return { value: dayOf(line), basis: 'dateline' };
  let latest: string | null = null;
  for (const date of dates) {
    if (!isFull(date) || (date.role !== 'event' && date.role !== 'reference' && date.role !== 'publication'))
      continue;
    if (looksAhead(document.tokens, date, lexicon) || isOfAnother(document.tokens, date)) continue;
    const day = dayOf(date);
    if (latest === null || day > latest) latest = day;
  }
  return latest === null ? { value: null, basis: 'none' } : { value: latest, basis: 'text' };
}

/** "its resolution 12/7 of 5 May 2024": the day of a paper that is only named. */
function isOfAnother(tokens: readonly Token[], { start }: TemporalExpression): boolean {
  const at = firstEndingAfter(tokens, start);
  return (
    tokens[at - 1]?.lower === 'of' &&
    (tokens[at - 2]?.kind === 'number' || beginsUpper(tokens[at - 2]?.text ?? ''))
  );
}

/** Words before a date in which a verb may put it ahead. */
const CLAUSE = 12;

function looksAhead(tokens: readonly Token[], date: TemporalExpression, lexicon: DateLexicon): boolean {
  const first = firstEndingAfter(tokens, date.start);
  for (let i = first - 1; i >= Math.max(0, first - CLAUSE); i--) {
    const token = tokens[i] as Token;
    if (/^[.;]$/.test(token.lower)) return false;
    if (lexicon.has('pastCues', token.lower)) return false;
    if (token.text === token.lower && lexicon.has('futureCues', token.lower)) return true;
  }
  return false;
}

/** Order of numeric dates: 13/05/2026 anywhere shows that days come first, 05/13/2026 that months do; null when none tells. */
export function dateOrder(tokens: readonly Token[]): {
  readonly order: 'dmy' | 'mdy' | null;
  readonly open: Token | null;
} {
  let open: Token | null = null;
  for (let i = 0; i + 4 < tokens.length; i++) {
    const mark = tokens[i + 1]?.text;
    if (mark !== '/' || tokens[i + 3]?.text !== mark || (tokens[i + 1] as Token).spaced) continue;
    const [a, b] = [Number(tokens[i]?.text), Number(tokens[i + 2]?.text)];
    if (!(a >= 1 && a < 32 && b >= 1 && b < 32) || !/^(?:\d\d|\d{4})$/.test(tokens[i + 4]?.text ?? ''))
      continue;
    if (a > 12 && b <= 12) return { order: 'dmy', open: null };
    if (b > 12 && a <= 12) return { order: 'mdy', open: null };
    if (a !== b) open ??= tokens[i] as Token;
  }
  return { order: null, open };
}
