/** How gold states an amount that is told in several units or in a part of one. */

/** A figure in the form of the scorer. */
export interface FigurePrediction {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly value?: number;
  readonly min?: number;
  readonly max?: number;
  readonly unit?: string;
  /** Our code of the unit; dropped before it is written. */
  readonly code?: string;
  /** A magnitude ("dozens"), whose ends nobody said; dropped too. */
  readonly vague?: boolean;
  readonly currency?: string;
  readonly counted?: string;
  readonly per?: string;
  readonly of?: string;
  readonly change?: string;
  readonly bound?: string;
  readonly approx?: boolean;
  readonly measures?: string;
}

/** Units of time: months in each, and seconds in each (a month of 30 days, a year of 365). */
const DAY = 86_400;
const TIMES: Readonly<Record<string, { readonly months?: number; readonly seconds: number }>> = {
  century: { months: 1200, seconds: 36_500 * DAY },
  decade: { months: 120, seconds: 3650 * DAY },
  year: { months: 12, seconds: 365 * DAY },
  quarter: { months: 3, seconds: 90 * DAY },
  month: { months: 1, seconds: 30 * DAY },
  week: { seconds: 7 * DAY },
  day: { seconds: DAY },
  hour: { seconds: 3600 },
  minute: { seconds: 60 },
  second: { seconds: 1 },
};

/** Lengths in metres. */
const METRES: Readonly<Record<string, number>> = {
  km: 1000,
  m: 1,
  cm: 0.01,
  mm: 0.001,
  '[mi_i]': 1609.344,
  '[yd_i]': 0.9144,
  '[ft_i]': 0.3048,
  '[in_i]': 0.0254,
};

/** Parts of an ISO 8601 duration: its letter, and the gold's name. */
const PARTS: Readonly<Record<string, string>> = {
  C: 'century',
  E: 'decade',
  Y: 'year',
  Q: 'quarter',
  M: 'month',
  W: 'week',
  D: 'day',
  TH: 'hour',
  TM: 'minute',
  TS: 'second',
};

const rounded = (value: number): number => Number(value.toPrecision(12));

function timeIn(value: number, from: string, to: string): number {
  const a = TIMES[from];
  const b = TIMES[to];
  if (!a || !b) return Number.NaN;
  return rounded(a.months && b.months ? (value * a.months) / b.months : (value * a.seconds) / b.seconds);
}

interface Stretch {
  readonly value: number;
  readonly unit: string;
}

/** The parts of a told duration, largest first: P2Y3M is 2 years, 3 months. Empty for one that is not told in numbers. */
export function stretchesOf(value: string): readonly Stretch[] {
  const parts = /^P((?:\d+(?:\.\d+)?[A-Z])*)(?:T((?:\d+(?:\.\d+)?[A-Z])+))?$/.exec(value);
  if (!parts) return [];
  const told = [parts[1] ?? '', parts[2] ?? ''].flatMap((part, i) =>
    [...part.matchAll(/([\d.]+)([A-Z])/g)].map(
      ([, count, letter]): Stretch => ({
        value: Number(count),
        unit: PARTS[(i === 1 ? 'T' : '') + letter] ?? '',
      }),
    ),
  );
  return told.some(({ unit }) => unit === '') ? [] : told;
}

/** A told duration in its smallest unit: P2Y3M is 27 months. Null for one that is not told in numbers. */
export function durationOf(duration: string): Stretch | null {
  const told = stretchesOf(duration);
  const unit = told.at(-1)?.unit;
  if (unit === undefined) return null;
  return { unit, value: rounded(told.reduce((sum, part) => sum + timeIn(part.value, part.unit, unit), 0)) };
}

/**
 * Duckling tells "7 feet, 10 inches" and "2 years and 3 months" as one amount in the smaller unit, "1 meter and 1 foot"
 * in the metric one.
 */
export function summed(text: string, list: readonly FigurePrediction[]): FigurePrediction[] {
  const result: FigurePrediction[] = [];
  for (const figure of list) {
    const before = result.at(-1);
    const joined = before && /^,?(?: and)? ?$/.test(text.slice(before.end, figure.start));
    const sum = joined ? sumOf(before, figure) : null;
    if (before && sum) result[result.length - 1] = { ...sum, start: before.start, end: figure.end };
    else result.push(figure);
  }
  return result;
}

function sumOf(a: FigurePrediction, b: FigurePrediction): FigurePrediction | null {
  const [from, to] = [a.code ?? a.unit ?? '', b.code ?? b.unit ?? ''];
  if (a.value === undefined || b.value === undefined || from === to) return null;
  const [one, two] = [METRES[from], METRES[to]];
  if (one && two) {
    const imperial = [from, to].map((code) => code.startsWith('['));
    const last = imperial[0] === imperial[1] ? two < one : imperial[0];
    return { ...(last ? b : a), value: rounded((a.value * one + b.value * two) / (last ? two : one)) };
  }
  if (a.kind !== 'duration' || b.kind !== 'duration' || timeIn(1, from, to) <= 1) return null;
  return { ...b, value: rounded(timeIn(a.value, from, to) + b.value) };
}

/** Units that the data set of Duckling puts a part of a larger one in. */
const SMALLER: Readonly<Record<string, string>> = {
  year: 'month',
  month: 'day',
  week: 'day',
  day: 'hour',
  hour: 'minute',
  minute: 'second',
};

/** Duckling tells grams for every metric mass, and a part of a unit of time in the next smaller one. */
export function inOwnUnits(figure: FigurePrediction): FigurePrediction {
  const grams = { mg: 0.001, kg: 1000 }[figure.code ?? ''];
  const scaled = (unit: string, factor: number): FigurePrediction => {
    const { code: _, ...rest } = figure;
    const times = (key: 'value' | 'min' | 'max') =>
      figure[key] === undefined ? {} : { [key]: rounded(figure[key] * factor) };
    return { ...rest, unit, ...times('value'), ...times('min'), ...times('max') };
  };
  if (grams !== undefined) return scaled('gram', grams);
  const smaller = SMALLER[figure.unit ?? ''];
  return figure.kind === 'duration' &&
    smaller &&
    figure.value !== undefined &&
    !Number.isInteger(figure.value)
    ? scaled(smaller, timeIn(1, figure.unit ?? '', smaller))
    : figure;
}
