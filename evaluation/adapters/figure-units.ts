/** How gold states an amount that is told in several units or in a part of one. */
import type { FigurePrediction } from './figures.ts';

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

/** Lengths that one amount is told in, largest first, by the smallest of them. */
const LENGTHS: readonly Readonly<Record<string, number>>[] = [
  { '[yd_i]': 36, '[ft_i]': 12, '[in_i]': 1 },
  { km: 100_000, m: 100, cm: 1 },
];

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

/** A told duration in its smallest unit: P2Y3M is 27 months. Null for one that is not told in numbers. */
export function durationOf(value: string): { readonly value: number; readonly unit: string } | null {
  const parts = /^P((?:\d+(?:\.\d+)?[A-Z])*)(?:T((?:\d+(?:\.\d+)?[A-Z])+))?$/.exec(value);
  if (!parts) return null;
  const told = [parts[1] ?? '', parts[2] ?? ''].flatMap((part, i) =>
    [...part.matchAll(/([\d.]+)([A-Z])/g)].map(
      ([, count, letter]) => [Number(count), PARTS[(i === 1 ? 'T' : '') + letter] ?? ''] as const,
    ),
  );
  const unit = told.at(-1)?.[1];
  if (unit === undefined || told.some(([, name]) => name === '')) return null;
  return { unit, value: rounded(told.reduce((sum, [count, name]) => sum + timeIn(count, name, unit), 0)) };
}

/** Duckling tells "7 feet, 10 inches" and "2 years and 3 months" as one amount in the smaller unit. */
export function summed(text: string, list: readonly FigurePrediction[]): FigurePrediction[] {
  const result: FigurePrediction[] = [];
  for (const figure of list) {
    const before = result.at(-1);
    const joined = before && /^,?(?: and)? ?$/.test(text.slice(before.end, figure.start));
    const sum = joined ? sumOf(before, figure) : null;
    if (before && sum !== null) result[result.length - 1] = { ...figure, start: before.start, value: sum };
    else result.push(figure);
  }
  return result;
}

function sumOf(a: FigurePrediction, b: FigurePrediction): number | null {
  const [from, to] = [a.code ?? a.unit ?? '', b.code ?? b.unit ?? ''];
  if (a.value === undefined || b.value === undefined || from === to) return null;
  const scale = LENGTHS.find((units) => units[from] !== undefined && units[to] !== undefined);
  if (scale) {
    const [large, small] = [scale[from] ?? 0, scale[to] ?? 0];
    return large > small ? rounded((a.value * large) / small + b.value) : null;
  }
  if (a.kind !== 'duration' || b.kind !== 'duration') return null;
  return timeIn(1, from, to) > 1 ? rounded(timeIn(a.value, from, to) + b.value) : null;
}

/** Units that the data set of Duckling puts a part of a larger one in. */
const SMALLER: Readonly<Record<string, string>> = {
  year: 'month',
  month: 'day',
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
