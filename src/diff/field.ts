/** What the comparisons of single fields have in common. */
import type { AnalysisCommitment, FieldChange } from '../analysis/schema.ts';
import { type Item, placeOf, type Side } from './item.ts';
import type { Lexicon } from './lexicon.ts';
import type { Term } from './terms.ts';

export interface Context {
  readonly old: Side;
  readonly current: Side;
  readonly lexicon: Lexicon;
}

/** Compares one thing of two paired statements. */
export type FieldComparison = (old: Item, current: Item, context: Context) => readonly FieldChange[];

/** A field that moved along a scale: above 0 the new side is the stronger. */
export function shift(
  field: FieldChange['field'],
  old: string | null,
  current: string | null,
  step: number,
): FieldChange {
  const direction = step > 0 ? 'strengthened' : step < 0 ? 'weakened' : 'none';
  return { field, old, new: current, change: step === 0 ? 'changed' : direction, direction };
}

/**
 * Conditions and caveats of a statement. What covers the act itself binds nothing: there a clause was read too long.
 */
export function hedgesOf(item: Item): readonly string[] {
  const { span } = item.commitment.action;
  return conditionsOf(item)
    .filter(({ start, end }) => !(start <= span.start && span.end <= end))
    .map(({ text }) => text);
}

/** Conditions and caveats; a time ("once a year") is none, however it opens. */
const conditionsOf = ({ commitment, times }: Item): AnalysisCommitment['conditions'] =>
  [...commitment.conditions, ...commitment.caveats].filter(
    (hedge) => !times.some(({ span }) => span.start <= hedge.start && hedge.end <= span.end),
  );

/** Whether a place lies in a condition or caveat of a statement. */
export function inHedge(
  { commitment }: Item,
  span: { readonly start: number; readonly end: number },
): boolean {
  return [...commitment.conditions, ...commitment.caveats].some(
    ({ start, end }) => start <= span.start && span.end <= end,
  );
}

/** Dice coefficient of two sets: 1 for the same words, 0 for none in common. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const stem of a) if (b.has(stem)) shared++;
  return a.size + b.size === 0 ? 1 : (2 * shared) / (a.size + b.size);
}

/** Whether words of one statement stand in the other all the same: then only the reading differs. */
export function standsIn(words: string, item: Item, lexicon: Lexicon): boolean {
  const normal = lexicon.terms
    .read(words)
    .map((term) => term.key)
    .join(' ');
  return normal !== '' && ` ${item.normal} `.includes(` ${normal} `);
}

/** Terms before a number within which a word bounds it or opens the clause that it is in. */
const BEFORE = 7;

/** 1 where words before a number make it a lower bound, -1 where they make it an upper one, 0 where neither. */
export function boundBefore(terms: readonly Term[], lexicon: Lexicon): number {
  const near = terms.slice(-BEFORE);
  const last = (book: Lexicon['above']): number => book.find(near).at(-1)?.end ?? 0;
  const [low, high] = [last(lexicon.above), last(lexicon.below)];
  return low === high ? 0 : low > high ? 1 : -1;
}

/**
 * What a number does that tells who or what is meant ("pits deeper than three metres", "anyone under the age of 16"):
 * 1 where a higher one leaves fewer, -1 where a lower one does; null where the number is what is promised.
 */
export function thresholdOf(item: Item, start: number, text: string, lexicon: Lexicon): number | null {
  const place = placeOf(item.commitment, start, text);
  if (!place) return null;
  const before = item.terms.filter((term) => term.start < place.start).slice(-BEFORE);
  const within = item.terms.filter((term) => term.end <= place.end).slice(-BEFORE);
  const opens = lexicon.thresholds.find(within).at(-1);
  if (!opens) return null;
  return boundBefore(within, lexicon) || boundBefore(before, lexicon);
}

/** A scope that a changed, a new or a missing threshold made smaller (below 0) or larger. */
export function scopeShift(old: string | null, current: string | null, step: number): FieldChange {
  return step === 0
    ? { field: 'scope', old, new: current, change: 'changed', direction: 'none' }
    : {
        field: 'scope',
        old,
        new: current,
        change: step < 0 ? 'narrowed' : 'widened',
        direction: step < 0 ? 'weakened' : 'strengthened',
      };
}
