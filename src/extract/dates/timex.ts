/** What the rules of the dates stage pass around: a match with its groups, what is known around it, and its reading. */
import type { TimexType, Token } from '../../document.ts';
import type { Match } from '../../match/pattern.ts';
import type { Day } from './calendar.ts';
import type { DateLexicon } from './lexicon.ts';

/** How a match reads: one TIMEX3 expression. */
export interface Timex {
  readonly type: TimexType;
  readonly value: string;
  readonly mod?: string | null;
  /** First token and one past the last, where they are not those of the whole match. */
  readonly range?: readonly [number, number];
  /** First and last day (ISO), where the value alone does not give them. */
  readonly days?: readonly [string, string] | null;
  /** Tokens of the event that stands for the date itself: first, and one past the last. */
  readonly event?: readonly [number, number];
  /** It is told for comparison only: what follows does not refer to it. */
  readonly aside?: boolean;
  /** The year was inferred: an explicit year close by may correct it. */
  readonly inferred?: boolean;
}

/** An expression and its tokens: the first, and one past the last. */
export interface Placed {
  readonly timex: Timex;
  readonly first: number;
  readonly end: number;
}

/** A match and its named groups. */
export interface Matched {
  readonly match: Match;
  has(group: string): boolean;
  /** Words of the group in lower case, joined by blanks and without hyphens; "" when it is absent. */
  words(group: string): string;
  /** Value of the group's number in digits or words; NaN when it is none. */
  number(group: string): number;
  /** A fixed value of the rule; undefined when it has none of that name. */
  set(name: string): string | undefined;
}

/** Which way a sentence looks from the document's date: back (-1, surely -2), ahead (1, surely 2), or it does not tell (0). */
export type Way = -2 | -1 | 0 | 1 | 2;

/** What has been told before, in text order. */
export interface Told {
  /** `YYYY-Qn`, or the coarser period that "a year earlier" follows. */
  readonly period: string | null;
  /** Last calendar day that was told. */
  readonly day: string | null;
  /** First day of the last day or month that was told. */
  readonly last: string | null;
  readonly year: number | null;
  /** The last date that was told, for "until then". */
  readonly date: string | null;
}

export interface Context {
  readonly tokens: readonly Token[];
  /** First token of the sentence and one past its last. */
  readonly from: number;
  readonly until: number;
  /** Day that relative expressions count from, or null when the document has none. */
  readonly anchor: Day | null;
  readonly told: Told;
  /** In numeric dates the day stands before the month. */
  readonly dayFirst: boolean;
  /** Way that the clause around the match looks. */
  way(): Way;
}

export type Reading = Timex | readonly Timex[] | null;
/** Reads a match; null when it is no temporal expression after all. */
export type Production = (matched: Matched, context: Context) => Reading;
/** Productions by the names that the rules in the resources use. */
export type Productions = Readonly<Record<string, Production>>;
export type MakeProductions = (lexicon: DateLexicon) => Productions;

const timex =
  (type: TimexType) =>
  (value: string, mod: string | null = null, more: Partial<Timex> = {}): Timex => ({
    type,
    value,
    mod,
    ...more,
  });

/** Makes a value of that type. */
export const date = timex('DATE');
export const time = timex('TIME');
export const duration = timex('DURATION');
export const set = timex('SET');
