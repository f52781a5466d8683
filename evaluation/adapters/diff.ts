/** A comparison in the form of the pair scorer of data/commitments: one type a pair, the most telling. */
import type { Change, Comparison, FieldChange } from '../../src/analysis/schema.ts';

type Range = readonly [number, number] | null;

export interface DiffPrediction {
  readonly changes: readonly { readonly type: string; readonly a_span: Range; readonly b_span: Range }[];
}

/** Types of fields, the most telling first: what became of it, how firm it is, when, how much, under which condition. */
const TELLING: readonly (readonly [
  readonly FieldChange['field'][],
  (field: FieldChange) => string | null,
])[] = [
  [['status'], ({ new: status }) => (status === 'fulfilled' || status === 'withdrawn' ? status : null)],
  [['negation'], ({ new: said }) => (said === 'not' ? 'withdrawn' : 'strengthened')],
  [['mode', 'modality', 'verb', 'attempt', 'quantifier'], firmness],
  [['deadline'], ({ change }) => `deadline_${change}`],
  [['amount'], (field) => (/^(?:up|down)$/.test(field.change) ? `amount_${field.change}` : firmness(field))],
  [['condition'], ({ change }) => (change === 'changed' ? null : `condition_${change}`)],
  [['scope'], ({ change }) => `scope_${change}`],
  [['actor'], () => 'actor_changed'],
  [['status'], () => 'status_changed'],
  [['amount', 'baseline', 'beneficiary', 'condition'], () => 'scope_changed'],
];

function firmness({ direction }: FieldChange): string | null {
  return direction === 'strengthened' || direction === 'weakened' ? direction : null;
}

function typeOf({ change, direction, fields }: Change): string {
  if (change === 'added' || change === 'dropped') return change;
  if (change === 'kept' || change === 'reworded' || change === 'moved') return 'unchanged';
  if (change === 'split' || change === 'merged')
    return direction === 'strengthened' || direction === 'weakened' ? direction : 'unchanged';
  for (const [names, read] of TELLING)
    for (const field of fields) {
      const type = names.includes(field.field) ? read(field) : null;
      if (type) return type;
    }
  return 'unchanged';
}

/** Where a changed cue stands when it was inherited: in the lead-in over the list, with the actor in front of it. */
function leadIn({ old, new: current, fields }: Change): readonly [Range, Range] | null {
  if (!old || !current || !fields.some(({ field }) => field === 'modality' || field === 'mode')) return null;
  const place = ({ strength, span, actors }: NonNullable<Change['old']>): Range => {
    const { cue } = strength;
    if (cue.start >= span.start && cue.start < span.end) return null;
    const actor = actors.find((party) => party.span && party.span.end <= cue.start)?.span;
    return [actor?.start ?? cue.start, cue.end];
  };
  const [there, here] = [place(old), place(current)];
  return there && here ? [there, here] : null;
}

/** Spans are offsets into the old text (`a_span`) and the new one (`b_span`). */
export function toDiffPrediction(comparison: Comparison): DiffPrediction {
  const range = (side: Change['old']): Range => (side ? [side.span.start, side.span.end] : null);
  const leads = new Map<string, DiffPrediction['changes'][number]>();
  for (const change of comparison.changes) {
    const lead = leadIn(change);
    if (lead) leads.set(lead.join(' '), { type: typeOf(change), a_span: lead[0], b_span: lead[1] });
  }
  return {
    changes: [
      ...comparison.changes.map((change) => ({
        type: typeOf(change),
        a_span: range(change.old),
        b_span: range(change.new),
      })),
      ...leads.values(),
    ],
  };
}
