/** Dates in the form of the scorer of data/dates. */
import { type Document, ofKind, type TimexType } from '../../src/document.ts';

export interface DatePrediction {
  readonly start: number;
  readonly end: number;
  readonly type: TimexType;
  readonly value: string;
}

export function toDatePrediction(document: Document): readonly DatePrediction[] {
  return ofKind(document, 'date').map(({ start, end, type, value }) => ({ start, end, type, value }));
}
