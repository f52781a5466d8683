/** What is told as done: another fact is no weaker promise. */
import type { FieldChange } from '../analysis/schema.ts';
import type { Item, Side } from './item.ts';
import type { Lexicon } from './lexicon.ts';

const YEAR = /^\d{4}/;

/**
 * Whether a statement tells what was done: it says so, or its verb is one whose past is its base form ("cut", "put")
 * and the time that it names is no last day and has begun.
 */
export function isFact({ commitment, around }: Item, { analysis }: Side, lexicon: Lexicon): boolean {
  if (commitment.status === 'fulfilled') return true;
  if (commitment.mode !== 'position' || commitment.negated) return false;
  const cue = lexicon.terms.read(commitment.strength.cue.text);
  if (cue.length > 1 && lexicon.perfect.has(cue[0]?.key ?? '')) return true;
  if (cue.length !== 1 || !lexicon.pastAlike.has(cue[0]?.key ?? '')) return false;
  const times = around.filter(({ type, value }) => type === 'DATE' && YEAR.test(value));
  const written = analysis.document.date.value;
  return (
    times.length > 0 &&
    lexicon.notAfter.find(lexicon.terms.read(commitment.deadline?.text ?? '')).length === 0 &&
    times.every(({ value }) => written === null || value.slice(0, 10) <= written)
  );
}

/** The fields of two facts: they differ, and neither binds more. */
export function ofFacts(fields: readonly FieldChange[]): readonly FieldChange[] {
  return fields.map((field) => ({
    ...field,
    change: MOVED.has(field.change) ? 'changed' : field.change,
    direction: 'none',
  }));
}

/** What would say that it binds more or less, or is put off. */
const MOVED: ReadonlySet<FieldChange['change']> = new Set(['strengthened', 'weakened', 'earlier', 'later']);
