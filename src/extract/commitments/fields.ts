/** The fields of a commitment that are read off its own words: deadline, figures, conditions, kind, beneficiary. */
import {
  contains,
  type Deadline,
  firstEndingAfter,
  type Quote,
  quote,
  type Span,
  type TemporalExpression,
} from '../../document.ts';
import type { Resources } from '../../resources.ts';
import { RELATIVES } from './subjects.ts';
import type { Range } from './view.ts';
import { isNominal, type SentenceView, spanOf } from './view.ts';

/** Annotations of a list sorted by place that lie in a span. */
export function inside<T extends Span>(list: readonly T[], span: Span): T[] {
  const found: T[] = [];
  for (let i = firstEndingAfter(list, span.start); i < list.length; i++) {
    const item = list[i] as T;
    if (item.start >= span.end) break;
    if (item.start >= span.start && item.end <= span.end) found.push(item);
  }
  return found;
}

interface ConditionFile {
  readonly openers: readonly string[];
  readonly caveats: readonly string[];
  /** Phrases that begin like a condition and are none. */
  readonly idioms: readonly string[];
}

export interface FieldReader {
  /** The deadline in the words of a promise; those of its subject tell none. */
  deadline(view: SentenceView, range: Range, dates: readonly TemporalExpression[]): Deadline | null;
  /** The deadline in words that introduce a sentence: none that only tells how often something happens. */
  introduced(view: SentenceView, range: Range, dates: readonly TemporalExpression[]): Deadline | null;
  conditions(
    view: SentenceView,
    range: Range,
  ): { readonly conditions: readonly Quote[]; readonly caveats: readonly Quote[] };
}

const DEADLINE_PREPOSITIONS = new Set([
  'by',
  'advance',
  'ahead',
  'prior',
  'to',
  'before',
  'until',
  'within',
  'than',
  'in',
  'for',
  'on',
  'at',
  'over',
  'during',
  'through',
  'after',
  'of',
  'the',
  'end',
  'no',
  'later',
  'not',
]);

export function createFieldReader(resources: Resources): FieldReader {
  const lists = resources.words<ConditionFile>('commitments-conditions');
  const openers = byFirstWord(lists.openers);
  const caveats = byFirstWord(lists.caveats);
  const idioms = byFirstWord(lists.idioms);

  return {
    deadline(view, range, dates) {
      const told = inside(dates, spanOf(view, range.first, range.end));
      if (told.length === 0) return null;
      // A time in a condition says when it holds, not by when the act is due.
      const held = this.conditions(view, range).conditions;
      const list = told.filter(
        (date) => !held.some((quoted) => contains(quoted, date)) && !isOfNoun(view, range, date),
      );
      const due = list.filter((date) => date.role === 'deadline' || isCounted(view, date));
      // A day counts more than an event without one: "in 2030 or ahead of the summit".
      const best =
        due.find((date) => !isOpen(date)) ??
        list.find((date) => due.length > 0 && isAhead(view, date)) ??
        due[0] ??
        list.find((date) => date.role === 'recurrence' || date.type === 'SET') ??
        list.find((date) => isAhead(view, date)) ??
        list.find((date) => date.value === 'FUTURE_REF');
      return best ? deadlineOf(view, lastOfRange(view, list, best)) : null;
    },
    introduced(view, range, dates) {
      const list = inside(dates, spanOf(view, range.first, range.end));
      const best =
        list.find((date) => date.role === 'deadline' || isCounted(view, date)) ??
        list.find((date) => isAhead(view, date));
      return best ? deadlineOf(view, best) : null;
    },
    conditions(view, range) {
      const found: Quote[] = [];
      const hedges: Quote[] = [];
      for (let i = range.first; i < range.end; i++) {
        const idiom = longestAt(view, i, view.end, idioms);
        if (idiom > 0) {
          i += idiom - 1;
          continue;
        }
        const hedge = longestAt(view, i, range.end, caveats);
        if (hedge > 0) {
          const span = spanOf(view, i, i + hedge);
          hedges.push(quote(view.document.text, span.start, span.end));
          i += hedge - 1;
          continue;
        }
        const opener = longestAt(view, i, range.end, openers);
        if (opener === 0 || !opensCondition(view, i) || isMade(view, i, range.first)) continue;
        let end = i + opener;
        while (
          end < range.end &&
          view.lower(end) !== ',' &&
          view.lower(end) !== ';' &&
          view.lower(end) !== ')' &&
          !tellsMeans(view, end)
        )
          end++;
        const span = spanOf(view, i, end);
        found.push(quote(view.document.text, span.start, span.end));
        i = end;
      }
      return { conditions: found, caveats: hedges };
    },
  };
}

/** An event stands for the date. */
const isOpen = ({ type, value }: TemporalExpression): boolean =>
  type === 'DATE' && value.startsWith('XXXX-XX');

/** The deadline that a date gives, with its preposition. */
export function deadlineOf(view: SentenceView, date: TemporalExpression): Deadline {
  const { text } = view.document;
  let start = date.start;
  const tokens = view.document.tokens;
  let at = firstEndingAfter(tokens, date.start);
  for (let steps = 0; steps < 4 && at - 1 >= view.first; steps++) {
    const before = tokens[at - 1];
    if (!before || !DEADLINE_PREPOSITIONS.has(before.lower)) break;
    start = before.start;
    at--;
  }
  const end = date.anchor ? Math.max(date.end, date.anchor.end) : date.end;
  return {
    ...quote(text, start, end),
    date: date.id,
    value: deadlineValue(date, text.slice(date.start, date.end), start === date.start ? '' : view.lower(at)),
    firstDay: date.firstDay,
    lastDay: date.lastDay,
    anchor: date.anchor,
  };
}

/** Years in the units of years that TIMEX3 has. */
const YEARS: Readonly<Record<string, number>> = { E: 10, C: 100 };
/** How often what TIMEX3 leaves open by its first part comes round ("XXXX-03-31", "XXXX-WXX-1"). */
const ROUNDS: readonly (readonly [RegExp, string])[] = [
  [/^XXXX-WXX/, 'R/P1W'],
  [/^XXXX-XX/, 'R/P1M'],
  [/^XXXX/, 'R/P1Y'],
];

/** The value of a deadline: the day, the length of time from the text's date, or how often (settled definition, section 6). */
function deadlineValue(
  { type, value, firstDay, lastDay }: TemporalExpression,
  text: string,
  before: string,
): string | null {
  const recurs = type === 'SET';
  if (value.startsWith('XX')) return recurs ? (ROUNDS.find(([open]) => open.test(value))?.[1] ?? null) : null;
  if (/^(?:PX|PRESENT|FUTURE|PAST)/.test(value)) return null;
  if (recurs && value.startsWith('P')) return `R/${value}`;
  // "in the 2030s", "by mid-century": from the first year to the last.
  if (/^\d{2,3}$/.test(value) && firstDay && lastDay) return yearsBetween(firstDay, lastDay);
  const long = /^P(\d+)([EC])$/.exec(value);
  if (long) return `P${Number(long[1]) * (YEARS[long[2] as string] as number)}Y`;
  // "over the next year": as long as a year from the text's date, not the calendar's next.
  const coming = /^the (?:next|coming|following) (day|week|month|quarter|year|decade)$/i.exec(text);
  if (coming && COUNTING.has(before)) return LENGTHS[(coming[1] as string).toLowerCase()] ?? value;
  return type === 'TIME' ? value.replace(/T.*$/, '') || null : value;
}

function yearsBetween(firstDay: string, lastDay: string): string {
  const [first, last] = [firstDay.slice(0, 4), lastDay.slice(0, 4)];
  return first === last ? last : `${first}/${last}`;
}

const LENGTHS: Readonly<Record<string, string>> = {
  day: 'P1D',
  week: 'P1W',
  month: 'P1M',
  quarter: 'P3M',
  year: 'P1Y',
  decade: 'P10Y',
};

const COUNTING = new Set(['in', 'within', 'over', 'after', 'during', 'throughout', 'for']);
/** What follows a length of time that is counted from an event, or from now. */
const AROUND = new Set(['after', 'before', 'prior', 'later']);
const AT = new Set([
  'in',
  'on',
  'at',
  'during',
  'for',
  'by',
  'before',
  'until',
  'through',
  'over',
  'within',
  'throughout',
  'early',
  'late',
  'later',
  'of',
  'the',
]);
/** What stands before the end of a range of time. */
const TO = new Set(['to', 'through', 'until', 'till', '-', '–']);

/** Index of the first token of a date. */
const firstToken = (view: SentenceView, date: TemporalExpression): number =>
  firstEndingAfter(view.document.tokens, date.start);

/** The time stands in the relative clause of a noun ("a programme that lends within two years of a flood"): it is the noun's. */
function isOfNoun(view: SentenceView, { first }: Range, date: TemporalExpression): boolean {
  for (let i = firstToken(view, date) - 1; i > first; i--) {
    if (view.lower(i) === ',' || view.lower(i) === ';') return false;
    if (RELATIVES.has(view.lower(i))) return isNominal(view, i - 1) && view.pos(i + 1) !== 'NOUN';
  }
  return false;
}

/** A length of time in which, for which or after which something is done ("within two years", "30 days after the request"). */
function isCounted(view: SentenceView, date: TemporalExpression): boolean {
  if (date.role !== 'period' || date.type !== 'DURATION') return false;
  const { tokens } = view.document;
  const at = firstToken(view, date);
  let end = at;
  while (end < view.end && (tokens[end]?.end ?? 0) <= date.end) end++;
  return (
    COUNTING.has(view.lower(at)) ||
    (at > view.first && COUNTING.has(view.lower(at - 1))) ||
    AROUND.has(view.lower(end))
  );
}

/** A day or year after the document's own, on which what is promised will happen ("in 2030", "on 4 May"). */
function isAhead(view: SentenceView, date: TemporalExpression): boolean {
  const today = view.document.date.value;
  if (date.type !== 'DATE' && date.type !== 'TIME') return false;
  if (date.role === 'baseline' || date.role === 'publication' || date.role === 'start') return false;
  const at = firstToken(view, date) - 1;
  const before = at < view.first ? '' : view.lower(at);
  // A fiscal year has no days of the calendar.
  const last = date.lastDay ?? (/^\d{4}$/.test(date.value) ? `${date.value}-12-31` : null);
  if (!today || !last || (before === 'later' ? last < today : last <= today)) return false;
  if (before === '' || AT.has(before) || TO.has(before)) return !describes(view, date);
  // "next month", "later this year", "Thursday": an adverb by itself.
  const word = view.lower(at + 1);
  return (
    (view.lexicon.nearing.has(word) || (view.lexicon.calendar.has(word) && word.endsWith('day'))) &&
    !/^\d{2,3}$/.test(date.value) &&
    !describes(view, date)
  );
}

/** The time is part of a name or belongs to a noun that follows ("the 2023 budget", "next year's plan"). */
function describes(view: SentenceView, date: TemporalExpression): boolean {
  const after = firstEndingAfter(view.document.tokens, date.end);
  if (after >= view.end) return false;
  const pos = view.pos(after);
  const number = /^\d{4}$/.test(view.lower(after - 1));
  return view.lower(after) === "'s" || (number && (pos === 'NOUN' || pos === 'PROPN'));
}

/** The end of the range that a date opens ("by 2025 through to 2030"), else the date itself. */
function lastOfRange(
  view: SentenceView,
  list: readonly TemporalExpression[],
  date: TemporalExpression,
): TemporalExpression {
  const next = list[list.indexOf(date) + 1];
  if (date.type !== 'DATE' || next?.type !== 'DATE') return date;
  const { tokens } = view.document;
  const from = firstEndingAfter(tokens, date.end);
  const to = firstToken(view, next);
  if (to === from || to - from > 2) return date;
  for (let i = from; i < to; i++) if (!TO.has(view.lower(i))) return date;
  return next;
}

const MAKING = new Set(['make', 'keep', 'be', 'bring', 'render', 'remain']);

type PhraseIndex = ReadonlyMap<string, readonly (readonly string[])[]>;

function byFirstWord(phrases: readonly string[]): PhraseIndex {
  const index = new Map<string, string[][]>();
  for (const phrase of phrases) {
    const parts = phrase.split(' ');
    const list = index.get(parts[0] as string);
    if (list) list.push(parts);
    else index.set(parts[0] as string, [parts]);
  }
  return index;
}

/** Length in tokens of the longest listed phrase at `at`, or 0. */
function longestAt(view: SentenceView, at: number, end: number, phrases: PhraseIndex): number {
  let best = 0;
  for (const phrase of phrases.get(view.lower(at)) ?? [])
    if (
      phrase.length > best &&
      at + phrase.length <= end &&
      phrase.every((word, k) => view.lower(at + k) === word)
    )
      best = phrase.length;
  return best;
}

/** "when", "where" and the like open a condition only as conjunctions: not after a noun that they describe. */
function opensCondition(view: SentenceView, at: number): boolean {
  const word = view.lower(at);
  if (word !== 'where' && word !== 'when' && word !== 'once' && word !== 'if') return true;
  // "once a year" is how often, "at once" how soon.
  if (word === 'once' && (view.lexicon.frequencies.has(view.lower(at + 1)) || view.lower(at - 1) === 'at'))
    return false;
  return (
    at === view.first ||
    !isNominal(view, at - 1) ||
    word === 'when' ||
    word === 'if' ||
    word === 'once' ||
    view.lower(at - 1) === ','
  );
}

/** "through promoting", "by building": how it is done is no part of the condition. */
const tellsMeans = (view: SentenceView, at: number): boolean =>
  /^(?:through|by)$/.test(view.lower(at)) &&
  view.pos(at + 1) === 'VERB' &&
  view.lower(at + 1).endsWith('ing');

/** "making finance flows consistent with the goal": what is made so is the act, no condition. */
function isMade(view: SentenceView, at: number, first: number): boolean {
  if (view.pos(at) !== 'ADJ') return false;
  for (let i = at - 1; i >= first && view.lower(i) !== ','; i--)
    if (view.pos(i) === 'VERB' || view.pos(i) === 'AUX') return MAKING.has(view.lemma(i));
  return false;
}
