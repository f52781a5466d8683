/** A comparison in the form of the pair scorer of data/commitments. */
import type { Comparison } from '../../src/analysis/schema.ts';

type Range = readonly [number, number] | null;

export interface DiffPrediction {
  readonly changes: readonly { readonly type: string; readonly a_span: Range; readonly b_span: Range }[];
}

export function toDiffPrediction(comparison: Comparison): DiffPrediction {
  const range = (side: { span: { start: number; end: number } } | null): Range =>
    side ? [side.span.start, side.span.end] : null;
  return {
    changes: comparison.changes.map(({ change, direction, old, new: current }) => ({
      type:
        change === 'changed' && (direction === 'strengthened' || direction === 'weakened')
          ? direction
          : change === 'kept' || change === 'reworded' || change === 'moved'
            ? 'unchanged'
            : change,
      a_span: range(old),
      b_span: range(current),
    })),
  };
}
