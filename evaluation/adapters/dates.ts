/** Dates in the form of the scorer of data/dates. */
import { type Document, ofKind, type TimexType } from '../../src/document.ts';

export interface DatePrediction {
  readonly start: number;
  readonly end: number;
  readonly type: TimexType;
  readonly value: string;
}

/** Rules of financial, academic and marketing years. */
const FISCAL = /^dates\/fiscal-/;
const CONSECUTIVE = /^(\d{4})\/(\d{4})$/;
/** TIMEX3 has one year for "FY 2026/27": that in which it begins. We give both. */
const firstOfTwo = (both: string, first: string, second: string): string =>
  Number(second) === Number(first) + 1 ? first : both;

export function toDatePrediction(document: Document): readonly DatePrediction[] {
  return ofKind(document, 'date').map(({ start, end, type, value, rule }) => ({
    start,
    end,
    type,
    value: FISCAL.test(rule) ? value.replace(CONSECUTIVE, firstOfTwo) : value,
  }));
}
