/** A date as a deadline: with its preposition, and with the value that a deadline has. */
import { type Deadline, firstEndingAfter, type TemporalExpression } from '../../../document.ts';
import type { SentenceView } from '../sentence/view.ts';
import type { Grammar } from '../words/grammar.ts';

/** The deadline that a date gives, with its preposition. */
export function deadlineOf(view: SentenceView, date: TemporalExpression): Deadline {
  const { text } = view.document;
  let start = date.start;
  const tokens = view.document.tokens;
  let at = firstEndingAfter(tokens, date.start);
  for (let steps = 0; steps < 4 && at - 1 >= view.first; steps++) {
    const before = tokens[at - 1];
    // "by or around": two prepositions.
    const joined =
      before?.lower === 'or' && view.lexicon.grammar.beforeDeadlines.has(tokens[at - 2]?.lower ?? '');
    if (!before || !(joined || view.lexicon.grammar.beforeDeadlines.has(before.lower))) break;
    start = before.start;
    at--;
  }
  const ahead = tokens[firstEndingAfter(tokens, date.end)];
  // "in the year ahead".
  const coming = view.lexicon.grammar.ahead.has(ahead?.lower ?? '') ? ahead : undefined;
  const end = coming?.end ?? (date.anchor ? Math.max(date.end, date.anchor.end) : occasionEnd(view, date));
  return {
    start,
    end,
    text: text.slice(start, end),
    date: date.id,
    value: deadlineValue(
      date,
      text.slice(date.start, coming?.end ?? date.end),
      start === date.start ? '' : view.lower(at),
      view.lexicon.grammar,
    ),
    firstDay: date.firstDay,
    lastDay: date.lastDay,
    anchor: date.anchor,
  };
}

/** "by the 2031 Annual Meetings": the end of the name that the year begins, or of the date itself. */
function occasionEnd(view: SentenceView, date: TemporalExpression): number {
  const after = firstEndingAfter(view.document.tokens, date.end);
  if (!/^\d{4}$/.test(date.value) || view.lower(firstToken(view, date) - 1) !== 'the') return date.end;
  let end = after;
  while (
    end < view.end &&
    (/^(?:NOUN|PROPN|ADJ)$/.test(view.pos(end)) ||
      (view.pos(end) === 'CCONJ' && view.pos(end - 1) === 'PROPN' && view.pos(end + 1) === 'PROPN'))
  )
    end++;
  return end > after ? view.token(end - 1).end : date.end;
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
  { ahead, beforeLengths, coming }: Grammar,
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
  const [the, next = '', unit = ''] = text.toLowerCase().split(' ');
  if (ahead.has(unit) && beforeLengths.has(before)) return LENGTHS[next] ?? value;
  if (the === 'the' && coming.has(next) && beforeLengths.has(before)) return LENGTHS[unit] ?? value;
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

/** Index of the first token of a date. */
export const firstToken = (view: SentenceView, date: TemporalExpression): number =>
  firstEndingAfter(view.document.tokens, date.start);
