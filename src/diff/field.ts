/** What the comparisons of single fields have in common. */
import type { FieldChange } from '../analysis/schema.ts';
import type { Item, Side } from './item.ts';
import type { Lexicon } from './lexicon.ts';

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
export function hedgesOf({ commitment }: Item): readonly string[] {
  const { action } = commitment;
  return [...commitment.conditions, ...commitment.caveats]
    .filter(({ start, end }) => !(start <= action.span.start && action.span.end <= end))
    .map(({ text }) => text);
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
