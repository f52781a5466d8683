/** Figures in the form of the scorer of ../shared/data/figures. Durations come from the dates stage. */
import { type Document, ofKind } from '../../src/document.ts';
import { openResources } from '../../src/resources.ts';

export interface FigurePrediction {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly value?: number;
  readonly min?: number;
  readonly max?: number;
  readonly unit?: string;
  readonly currency?: string;
  readonly counted?: string;
  readonly per?: string;
  readonly of?: string;
  readonly change?: string;
  readonly bound?: string;
  readonly approx?: boolean;
  readonly measures?: string;
}

/** Parts of an ISO 8601 duration, largest first: its letter, the gold's name, how many of the next smaller it holds. */
const DURATION_PARTS: readonly (readonly [string, string, number])[] = [
  ['C', 'century', 100],
  ['E', 'decade', 10],
  ['Y', 'year', 12],
  ['Q', 'quarter', 3],
  ['M', 'month', Number.NaN],
  ['W', 'week', 7],
  ['D', 'day', 24],
  ['TH', 'hour', 60],
  ['TM', 'minute', 60],
  ['TS', 'second', 1],
];

/** Names of minor units: the gold counts them as they are said, a figure gives the currency's value. */
const MINOR = /(\bcents?|¢|\bpence|\bpenny|\bpennies|\bsens?|\d ?c|\d ?p)(?![a-z])/i;

/** Our unit codes by the name that the scorer knows; prefixed codes it reads itself. */
const UNIT_NAMES: ReadonlyMap<string, string> = new Map(
  openResources()
    .table('units')
    .map(([code = '', names = '', symbols = '']) => [code, (names || symbols).split('|')[0] ?? code]),
);

/** The gold counts "stations" where we count "charging stations". */
const PARTICIPLES = /^(?:\w+ly )?\w{3,}(?:ing|ed) (?=\w)/;

/** The gold names a concept by its content words, without articles, prepositions, conjunctions and marks. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  "a an the this that these those its their our his her my your of in on at to for from by with as and or & between among across over under per during 's ’s s".split(
    ' ',
  ),
);
const contentWords = (text: string): string =>
  text
    .replace(/['’]s\b/g, '')
    .split(/[\s,"“”()]+/)
    .filter((word) => word !== '' && !FUNCTION_WORDS.has(word.toLowerCase()))
    .join(' ');

/** "seven to 10 years": TIMEX3 tells one end. */
const RANGE = /(\w+)(?: to | or | and |-|–)(\w+) \w+$/;
const SMALL: ReadonlyMap<string, number> = new Map(
  'one two three four five six seven eight nine ten'.split(' ').map((word, i) => [word, i + 1]),
);

/** The gold gives a direction only where a verb does: not for "a 19 % drop", "a rise of 3 %", "5 % higher". */
const byVerb = (text: string, { start, end }: { readonly start: number; readonly end: number }): boolean =>
  !/\bof (?:about |around |nearly )?$/.test(text.slice(Math.max(0, start - 12), start)) &&
  !/^[ -](?:\w+ )?(?:drop|fall|cut|rise|increase|decrease|decline|reduction|growth|gain|jump|loss|higher|lower|more|less|larger|smaller)\b/.test(
    text.slice(end, end + 20),
  );

/** A told duration in its smallest unit: P2Y3M is 27 months. Null for one that is not told in numbers. */
function durationOf(value: string): { readonly value: number; readonly unit: string } | null {
  const parts = /^P((?:\d+(?:\.\d+)?[A-Z])*)(?:T((?:\d+(?:\.\d+)?[A-Z])+))?$/.exec(value);
  if (!parts) return null;
  const told = new Map<string, number>();
  for (const [, count, letter] of (parts[1] ?? '').matchAll(/([\d.]+)([A-Z])/g))
    told.set(letter ?? '', Number(count));
  for (const [, count, letter] of (parts[2] ?? '').matchAll(/([\d.]+)([A-Z])/g))
    told.set(`T${letter}`, Number(count));
  let sum = 0;
  let left = told.size;
  for (const [letter, unit, size] of DURATION_PARTS) {
    const count = told.get(letter);
    if (count !== undefined) {
      sum += count;
      left--;
    }
    if (left === 0) return { value: sum, unit };
    if (sum > 0 && !Number.isNaN(size)) sum *= size;
  }
  return null;
}

export function toFigurePrediction(document: Document): FigurePrediction[] {
  const figures = ofKind(document, 'figure')
    // The gold marks no ordinals.
    .filter((f) => f.measure !== 'ordinal')
    .map((f): FigurePrediction => {
      const moved = f.change !== null && f.change.from !== null && f.change.to !== null;
      // The gold gives a direction to what is added or taken, and none to where it ends.
      const direction =
        f.change && f.change.to === null && f.change.direction !== 'none' && byVerb(document.text, f)
          ? f.change.direction
          : undefined;
      const one =
        f.value ??
        (f.min !== null && f.max === null ? f.min : f.max !== null && f.min === null ? f.max : null);
      const bound = f.value !== null ? undefined : f.max === null ? '>' : f.min === null ? '<' : undefined;
      const vague = f.min !== null && f.max !== null;
      // A negative share or sum is a fall there.
      const fall =
        one !== null && one < 0 && (f.measure === 'percent' || f.measure === 'money') ? 'down' : undefined;
      const change =
        fall ??
        (f.measure === 'multiple' ? bound : undefined) ??
        direction ??
        bound ??
        (f.approximate && !vague ? '~' : undefined);
      const minor =
        f.measure === 'money' && one !== null && one < 100
          ? MINOR.exec(document.text.slice(f.start, f.end))
          : null;
      const hundredth =
        minor &&
        f.measure === 'money' &&
        !/[$€£¥]|dollar|ringgit|euro/i.test(document.text.slice(f.start, f.end));
      return {
        start: f.start,
        end: f.end,
        kind: f.measure,
        ...(moved
          ? { min: f.change?.from ?? 0, max: f.change?.to ?? 0 }
          : one !== null
            ? { value: hundredth ? Math.round(one * 1e6) / 1e4 : one }
            : { min: f.min ?? 0, max: f.max ?? 0 }),
        ...(f.unit ? { unit: UNIT_NAMES.get(f.unit) ?? f.unit.replace(/\.h$/, 'h') } : {}),
        ...(f.currency
          ? {
              currency: hundredth
                ? (minor[1] ?? '').replace(/^\d ?c$/, 'cent').replace(/^\d ?p$/, 'p')
                : f.currency,
            }
          : {}),
        ...(f.counted ? { counted: f.counted.replace(PARTICIPLES, '') } : {}),
        ...(f.per ? { per: f.per } : {}),
        ...(f.of ? { of: f.of } : {}),
        ...(change ? { change } : {}),
        ...(f.measures ? { measures: contentWords(f.measures.text) } : {}),
      };
    });
  const durations = ofKind(document, 'date').flatMap((d): FigurePrediction[] => {
    const read = d.type === 'DURATION' || d.type === 'SET' ? durationOf(d.value) : null;
    // "every 9 weeks" tells an amount; "a month" does not.
    const told =
      read &&
      (d.type === 'DURATION' || read.value > 1) &&
      !/^an? \w+$/i.test(document.text.slice(d.start, d.end))
        ? read
        : null;
    const ends = RANGE.exec(document.text.slice(d.start, d.end));
    const [low, high] = [ends?.[1], ends?.[2]].map(
      (word) => SMALL.get((word ?? '').toLowerCase()) ?? Number(word),
    );
    if (told && low !== undefined && high !== undefined && low < high)
      return [{ start: d.start, end: d.end, kind: 'duration', min: low, max: high, unit: told.unit }];
    const bound = d.mod === null ? undefined : BOUNDS[d.mod];
    return told
      ? [{ start: d.start, end: d.end, kind: 'duration', ...told, ...(bound ? { change: bound } : {}) }]
      : [];
  });
  return summed(
    document.text,
    [...figures, ...durations].sort((a, b) => a.start - b.start),
  );
}

/** Units that one amount is told in, largest first, and how many of the next smaller they hold. */
const COMPOUNDS: readonly (readonly (readonly [RegExp, string, number])[])[] = [
  [
    [/^(?:a|years?)$/, 'year', 12],
    [/^(?:mo|months?)$/, 'month', 30],
    [/^(?:d|days?)$/, 'day', 24],
    [/^(?:h|hours?)$/, 'hour', 60],
    [/^(?:min|minutes?)$/, 'minute', 60],
    [/^(?:s|seconds?)$/, 'second', 1],
  ],
  [
    [/^yard$/, 'yard', 3],
    [/^foot$/, 'foot', 12],
    [/^inch$/, 'inch', 1],
  ],
  [
    [/^km$/, 'km', 1000],
    [/^metre$/, 'metre', 100],
    [/^cm$/, 'cm', 1],
  ],
];

/** The gold tells "7 feet 10 inches" and "2 years and 3 months" as one amount in the smaller unit. */
function summed(text: string, list: readonly FigurePrediction[]): FigurePrediction[] {
  const result: FigurePrediction[] = [];
  for (const figure of list) {
    const before = result.at(-1);
    const sum =
      before && /^(?: and)? ?$/.test(text.slice(before.end, figure.start)) ? sumOf(before, figure) : null;
    if (before && sum) result[result.length - 1] = { ...before, ...sum, end: figure.end };
    else result.push(figure);
  }
  return result;
}

function sumOf(
  a: FigurePrediction,
  b: FigurePrediction,
): { readonly value: number; readonly unit: string } | null {
  if (a.value === undefined || b.value === undefined || a.unit === undefined || b.unit === undefined)
    return null;
  for (const scale of COMPOUNDS) {
    const from = scale.findIndex(([unit]) => unit.test(a.unit ?? ''));
    const to = scale.findIndex(([unit]) => unit.test(b.unit ?? ''));
    if (from < 0 || to <= from) continue;
    let { value } = a;
    for (let i = from; i < to; i++) {
      // A year has 365 days, not twelve times thirty.
      const overMonths = scale[i]?.[1] === 'year' && to > i + 1;
      value *= overMonths ? 365 : (scale[i]?.[2] ?? 1);
      if (overMonths) i++;
    }
    return { value: value + b.value, unit: scale[to]?.[1] ?? '' };
  }
  return null;
}

/** TIMEX3 mods as the scorer's signs. */
const BOUNDS: Readonly<Record<string, string>> = {
  APPROX: '~',
  LESS_THAN: '<',
  EQUAL_OR_LESS: '<',
  MORE_THAN: '>',
  EQUAL_OR_MORE: '>',
};
