/** Figures in the form of the scorer of ../shared/data/figures. Durations come from the dates stage. */
import { type Document, ofKind } from '../../src/document.ts';

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

const DURATION_UNITS: Readonly<Record<string, string>> = {
  Y: 'year',
  M: 'month',
  W: 'week',
  D: 'day',
  TH: 'hour',
  TM: 'minute',
  TS: 'second',
  C: 'century',
};

export function toFigurePrediction(document: Document): FigurePrediction[] {
  const figures = ofKind(document, 'figure').map((f): FigurePrediction => {
    const direction = f.change && f.change.direction !== 'none' ? f.change.direction : undefined;
    const one =
      f.value ?? (f.min !== null && f.max === null ? f.min : f.max !== null && f.min === null ? f.max : null);
    const bound = f.value !== null ? undefined : f.max === null ? '>' : f.min === null ? '<' : undefined;
    const change = direction ?? bound ?? (f.approximate ? '~' : undefined);
    return {
      start: f.start,
      end: f.end,
      kind: f.measure,
      ...(f.change?.from != null && f.change.to != null
        ? { min: f.change.from, max: f.change.to }
        : one !== null
          ? { value: one }
          : { min: f.min ?? 0, max: f.max ?? 0 }),
      ...(f.unit ? { unit: f.unit } : {}),
      ...(f.currency ? { currency: f.currency } : {}),
      ...(f.counted ? { counted: f.counted } : {}),
      ...(f.per ? { per: f.per } : {}),
      ...(f.of ? { of: f.of } : {}),
      ...(change ? { change } : {}),
      ...(f.measures ? { measures: f.measures.text } : {}),
    };
  });
  const durations = ofKind(document, 'date').flatMap((d): FigurePrediction[] => {
    const match = d.type === 'DURATION' ? /^P(T?)(\d+(?:\.\d+)?)([A-Z])$/.exec(d.value) : null;
    const unit = match ? DURATION_UNITS[`${match[1]}${match[3]}`] : undefined;
    return match && unit
      ? [{ start: d.start, end: d.end, kind: 'duration', value: Number(match[2]), unit }]
      : [];
  });
  return [...figures, ...durations].sort((a, b) => a.start - b.start);
}
