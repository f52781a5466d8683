/** The deadline of a commitment, read off its own words or those that introduce it. */
import {
  contains,
  type Deadline,
  firstEndingAfter,
  quote,
  type Span,
  type TemporalExpression,
} from '../../../document.ts';
import type { Resources } from '../../../resources.ts';
import { relativeAround } from '../clauses/noun-phrase.ts';
import type { Range } from '../sentence/view.ts';
import { inNounPhrase, isNominal, type SentenceView, spanOf } from '../sentence/view.ts';
import { type ConditionReader, createConditionReader } from './conditions.ts';
import { deadlineOf, firstToken } from './deadline-value.ts';
import { isTimeOfThing } from './noun-times.ts';

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

export interface FieldReader {
  /** The deadline in the words of a promise; those of its subject tell none. */
  deadline(view: SentenceView, range: Range, dates: readonly TemporalExpression[]): Deadline | null;
  /** The deadline in words that introduce a sentence: none that only tells how often something happens. */
  introduced(view: SentenceView, range: Range, dates: readonly TemporalExpression[]): Deadline | null;
  readonly conditions: ConditionReader;
}

interface ObjectWords {
  /** What comes out again and again. */
  readonly issued: readonly string[];
  /** Words for at once. */
  readonly prompt: readonly string[];
  /** Nouns of amounts that are only told. */
  readonly averages: readonly string[];
}

/** Reads deadlines and conditions. */
export function createFieldReader(resources: Resources): FieldReader {
  const conditionsOf = createConditionReader(resources);
  const { frequencySets } = resources.words<{ readonly frequencySets: Lengths }>('dates');
  const objects = resources.words<ObjectWords>('commitments-objects');
  const issued = new Set(objects.issued);
  const averages = new Set(objects.averages);
  const prompt = new Map(objects.prompt.map((phrase) => [phrase.split(' ')[0] ?? '', [] as string[][]]));
  for (const phrase of objects.prompt) prompt.get(phrase.split(' ')[0] ?? '')?.push(phrase.split(' '));

  /** "immediately", "without undue delay": a time that has no value. */
  const atOnce = (view: SentenceView, { first, end }: Range): Deadline | null => {
    for (let i = first; i < end; i++) {
      const phrase = prompt
        .get(view.lower(i))
        ?.find((words) => words.every((word, k) => view.lower(i + k) === word));
      if (!phrase) continue;
      // "immediately after the vote": with what it is counted from.
      let close = i + phrase.length;
      if (view.lexicon.grammar.behindLengths.has(view.lower(close)))
        do close++;
        while (close < end && inNounPhrase(view, close));
      return untimed(view, i, close, null);
    }
    return null;
  };

  /** "provide an annual update", "submit quarterly reports": how often what is issued comes out. */
  const periodic = (view: SentenceView, range: Range): Deadline | null => {
    for (let i = range.first + 1; i + 1 < range.end; i++) {
      const every = frequencySets[view.lower(i)];
      if (every === undefined || !issued.has(view.lemma(headOf(view, i + 1, range.end)))) continue;
      const article = view.lower(i - 1) === 'a' || view.lower(i - 1) === 'an';
      if (!article && view.pos(i - 1) !== 'VERB') continue;
      return untimed(view, i, i + 1, `R/${every}`);
    }
    return null;
  };

  return {
    deadline(view, range, dates) {
      const told = inside(dates, spanOf(view, range.first, range.end));
      if (told.length === 0) return periodic(view, range) ?? atOnce(view, range);
      // A time in a condition says when it holds, not by when the act is due.
      const held = conditionsOf(view, range).conditions;
      const list = told.filter(
        (date) =>
          !held.some((quoted) => contains(quoted, date)) &&
          !isOwner(view, date) &&
          !isOfNoun(view, range, date) &&
          // "cut fees by an average of $500 per year": the rate of what is only told.
          !(date.type === 'SET' && averages.has(nounOfAmount(view, firstToken(view, date)))),
      );
      const due = list.filter((date) => date.role === 'deadline' || isCounted(view, date));
      // A day counts more than an event without one: "in 2030 or ahead of the summit".
      const best =
        due.find((date) => !isOpen(date)) ??
        list.find((date) => due.length > 0 && isAhead(view, date)) ??
        due[0] ??
        list.find((date) => date.role === 'recurrence' || date.type === 'SET') ??
        list.find((date) => isAhead(view, date)) ??
        list.find((date) => date.value === 'FUTURE_REF' && isWhen(view, date));
      return best
        ? deadlineOf(view, lastOfRange(view, list, best))
        : (periodic(view, range) ?? atOnce(view, range));
    },
    introduced(view, range, dates) {
      const list = inside(dates, spanOf(view, range.first, range.end));
      const best =
        list.find(
          (date) => date.role === 'deadline' || (isCounted(view, date) && opensPhrase(view, range, date)),
        ) ?? list.find((date) => isAhead(view, date));
      return best ? deadlineOf(view, best) : null;
    },
    conditions: conditionsOf,
  };
}

/** A deadline that is no date of the text. */
function untimed(view: SentenceView, first: number, end: number, value: string | null): Deadline {
  const span = spanOf(view, first, end);
  const open = { date: null, firstDay: null, lastDay: null, anchor: null };
  return { ...quote(view.document.text, span.start, span.end), ...open, value };
}

type Lengths = Readonly<Record<string, string>>;

/** The last of the nouns that stand side by side from `at`. */
function headOf(view: SentenceView, at: number, end: number): number {
  let head = at;
  while (head + 1 < end && view.pos(head + 1) === 'NOUN') head++;
  return head;
}

/** "soon", "in the near future"; "a vision for the future", "on the future of trade" tell no time. */
function isWhen(view: SentenceView, date: TemporalExpression): boolean {
  const at = firstToken(view, date);
  const before = view.lower(at - 1);
  if (before === 'for' || before === 'of') return false;
  return view.pos(at) !== 'DET' || view.lexicon.grammar.beforeLengths.has(before);
}

/** An event stands for the date. */
const isOpen = ({ type, value }: TemporalExpression): boolean =>
  type === 'DATE' && value.startsWith('XXXX-XX');

/** The time stands in the relative clause of a noun ("a programme that lends within two years of a flood"): it is the noun's. */
function isOfNoun(view: SentenceView, { first }: Range, date: TemporalExpression): boolean {
  const at = firstToken(view, date);
  if (date.type === 'SET' && isRateOfNoun(view, first, at)) return true;
  if (date.type === 'SET' && qualifies(view, date, at)) return true;
  // "an economy for the twenty-first century".
  const { closing } = view.lexicon.grammar;
  if (/^\d{2}$/.test(date.value) && ![1, 2, 3].some((n) => closing.has(view.lower(at - n)))) return true;
  // "observe this month": what is observed.
  if (view.lexicon.observing.has(view.lemma(at - 1))) return true;
  if (isMeanwhile(view, first, at) || isOfStart(view, first, at)) return true;
  if (isTimeOfThing(view, first, at, date.type)) return true;
  const relative = relativeAround(view, first, at);
  return relative !== null && !(relative.aside && relative.coming);
}

/** "daily operations", "leaks and monthly fees": an adjective of a noun that is not what the verb or article before begins. */
function qualifies(view: SentenceView, date: TemporalExpression, at: number): boolean {
  const alone = view.token(at).end === date.end && view.pos(at + 1) === 'NOUN';
  return alone && (view.pos(at - 1) === 'CCONJ' || view.lower(at - 1) === 'of' || view.pos(at - 1) === 'ADJ');
}

/** The noun of "an average of $500 per year", whose rate it is, or '' where no noun has the amount. */
function nounOfAmount(view: SentenceView, at: number): string {
  for (let i = at - 1; i > view.first && i > at - LONGEST_AMOUNT; i--)
    if (view.lower(i) === 'of') return view.lower(i - 1);
  return '';
}

/** Tokens of "of at least $5.2 million per", at most. */
const LONGEST_AMOUNT = 8;

/** "up from 46 % in 2024", "from 3 million tonnes in 2020": the time of the amount that a change starts from. */
function isOfStart(view: SentenceView, first: number, at: number): boolean {
  if (view.lower(at - 1) !== 'in') return false;
  let i = at - 2;
  while (i > first && (/^(?:NUM|SYM|NOUN)$/.test(view.pos(i)) || view.token(i).kind === 'number')) i--;
  const { kind, text } = view.token(i + 1);
  // "from 2020 levels in 2035": a year is no amount.
  return view.lower(i) === 'from' && kind === 'number' && !/^\d{4}$/.test(text);
}

/** "working with Peru as it assumes the chair this year": the time is that of what happens beside. */
function isMeanwhile(view: SentenceView, first: number, at: number): boolean {
  for (let i = at - 1; i > first; i--)
    // Not "as soon as we can".
    if (
      view.lexicon.grammar.meanwhile.has(view.lower(i)) &&
      view.pos(i + 1) === 'PRON' &&
      view.lower(i - 2) !== 'as'
    )
      return /^(?:VERB|AUX)$/.test(view.pos(i + 2));
  return false;
}

/** The rate tells what a thing is like ("firms earning $3 million a year", "a plant with an output of 80 tonnes a year"). */
function isRateOfNoun(view: SentenceView, first: number, at: number): boolean {
  let ofNoun = false;
  for (let i = at - 1; i > first; i--) {
    const word = view.lower(i);
    if (word === 'of') ofNoun = isNominal(view, i - 1);
    else if (word === 'with') return ofNoun && isNominal(view, i - 1);
    else if (/^[,;]$/.test(word) || view.pos(i) === 'CCONJ') return false;
    else if (view.pos(i) === 'VERB') return word.endsWith('ing') && tellsOf(view, first, i);
  }
  return false;
}

/** The participle at `at` belongs to the noun before it. */
function tellsOf(view: SentenceView, first: number, at: number): boolean {
  if (!/^(?:NOUN|PROPN)$/.test(view.pos(at - 1))) return false;
  for (let i = at - 1; i >= first; i--) {
    if (view.lower(i) === 'with') return false;
    if (view.pos(i) === 'VERB') return !view.lexicon.grammar.causing.has(view.lemma(i));
  }
  return true;
}

/** What introduces a sentence begins with it ("Within two years, …"), not with a noun before it ("the first in two decades"). */
function opensPhrase(view: SentenceView, { first }: Range, date: TemporalExpression): boolean {
  let at = firstToken(view, date);
  if (prepositionOf(view, at) < at - 1) at = prepositionOf(view, at) + 1;
  if (
    view.lexicon.grammar.beforeLengths.has(view.lower(at - 1)) ||
    view.lexicon.grammar.beforeDeadlines.has(view.lower(at - 1))
  )
    while (at > first && view.lexicon.grammar.beforeDeadlines.has(view.lower(at - 1))) at--;
  return at <= first || !isNominal(view, at - 1);
}

/** Where the preposition of the time at `at` stands, also in "over the course of the next two years". */
const prepositionOf = (view: SentenceView, at: number): number =>
  view.lower(at - 1) === 'of' &&
  view.lower(at - 3) === 'the' &&
  view.lexicon.grammar.beforeLengths.has(view.lower(at - 4))
    ? at - 4
    : at - 1;

/** A length of time in which, for which or after which something is done ("within two years", "30 days after the request"). */
function isCounted(view: SentenceView, date: TemporalExpression): boolean {
  if (date.role !== 'period' || date.type !== 'DURATION') return false;
  const { tokens } = view.document;
  const at = firstToken(view, date);
  let end = at;
  while (end < view.end && (tokens[end]?.end ?? 0) <= date.end) end++;
  return (
    view.lexicon.grammar.beforeLengths.has(view.lower(at)) ||
    (at > view.first && view.lexicon.grammar.beforeLengths.has(view.lower(prepositionOf(view, at)))) ||
    // "before the end of the period of 12 months".
    (view.lower(at - 1) === 'of' && view.lexicon.grammar.periods.has(view.lower(at - 2))) ||
    view.lexicon.grammar.behindLengths.has(view.lower(end))
  );
}

/** The time is one by which or at which what is promised is due. */
export const isDue = (view: SentenceView, date: TemporalExpression): boolean =>
  date.role === 'deadline' || isAhead(view, date);

/** A day or year after the document's own, on which what is promised will happen ("in 2030", "on 4 May"). */
function isAhead(view: SentenceView, date: TemporalExpression): boolean {
  const today = view.document.date.value;
  if (date.type !== 'DATE' && date.type !== 'TIME') return false;
  if (date.role === 'baseline' || date.role === 'publication' || date.role === 'start') return false;
  const at = firstToken(view, date) - 1;
  const before = at < view.first ? '' : view.lower(at);
  // A fiscal year has no days of the calendar.
  const last = date.lastDay ?? (/^\d{4}$/.test(date.value) ? `${date.value}-12-31` : null);
  if (today === null) return isPromisedFor(view, date, at);
  if (!last || (before === 'later' ? last < today : last <= today)) return false;
  if (
    before === '' ||
    view.lexicon.grammar.beforeTimes.has(before) ||
    view.lexicon.grammar.rangeEnds.has(before) ||
    closesRange(view, at)
  )
    return !describes(view, date);
  // "next month", "later this year", "Thursday": an adverb by itself.
  const word = view.lower(at + 1);
  return (
    (view.lexicon.nearing.has(word) || (view.lexicon.calendar.has(word) && word.endsWith('day'))) &&
    !/^\d{2,3}$/.test(date.value) &&
    !describes(view, date)
  );
}

/** "between 2025 and": what comes ends a range of time. */
function closesRange(view: SentenceView, at: number): boolean {
  if (view.pos(at) !== 'CCONJ') return false;
  for (let i = at - 1; i >= view.first && i > at - LONGEST_DATE; i--)
    if (view.lower(i) === 'between') return /\d/.test(view.lower(i + 1)) || view.pos(i + 1) === 'PROPN';
  return false;
}

/** Tokens of a date with its preposition, at most. */
const LONGEST_DATE = 6;

/**
 * In a text without a date: the time at which what is promised will happen ("will open in 2031"), for a promise looks
 * ahead; not that of a noun or of what was done ("the pact of 2019", "the pact signed in 2019").
 * @param at the token before the time
 */
function isPromisedFor(view: SentenceView, date: TemporalExpression, at: number): boolean {
  if (at < view.first || !PLAIN_TIME.test(date.value) || describes(view, date)) return false;
  if (
    !view.lexicon.grammar.beforeTimes.has(view.lower(at)) ||
    view.lower(at) === 'of' ||
    view.lower(at) === 'for'
  )
    return false;
  // The verb nearest before it has to be the one that is promised, behind its auxiliary or "to".
  for (let i = at - 1; i > view.first; i--) {
    if (view.pos(i) === 'AUX') return true;
    if (view.pos(i) !== 'VERB') continue;
    let before = i - 1;
    while (before > view.first && view.pos(before) === 'ADV') before--;
    return view.pos(before) === 'AUX' || view.lower(before) === 'to' || view.lower(i).endsWith('ing');
  }
  return true;
}

/** Years, months, days, quarters and seasons of them, of the calendar or of no year told. */
const PLAIN_TIME = /^(?:\d{4}|XXXX)(?:-(?:\d{2}|Q\d|H\d|S[PU]|FA|WI))?(?:-\d{2})?(?:T.*)?$/;

/** The time is part of a name or belongs to a noun that follows ("the 2023 budget", "next year's plan"). */
function describes(view: SentenceView, date: TemporalExpression): boolean {
  const after = firstEndingAfter(view.document.tokens, date.end);
  if (after >= view.end) return false;
  const pos = view.pos(after);
  const number = /^\d{4}$/.test(view.lower(after - 1));
  return isOwner(view, date) || (number && (pos === 'NOUN' || pos === 'PROPN'));
}

/** "by this month's floods": the time is that of what it owns. */
const isOwner = (view: SentenceView, { end }: TemporalExpression): boolean =>
  /^['’]s?$/.test(view.lower(firstEndingAfter(view.document.tokens, end)));

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
  for (let i = from; i < to; i++) if (!view.lexicon.grammar.rangeEnds.has(view.lower(i))) return date;
  return next;
}
