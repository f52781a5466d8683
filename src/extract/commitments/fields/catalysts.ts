import type { Commitment, Figure, TemporalExpression } from '../../../document.ts';

/** Features of the text that compliance research codes (timetable, target, money, conditions). */
export function catalystsOf(
  deadline: Commitment['deadline'],
  figures: readonly Figure[],
  dates: readonly TemporalExpression[],
  hedges: number,
): readonly string[] {
  const found: string[] = [];
  if (deadline) found.push(deadline.value?.startsWith('R') ? 'recurrence' : 'timetable');
  if (figures.some((figure) => figure.measure === 'money')) found.push('money');
  if (figures.some((figure) => figure.measure !== 'money')) found.push('target');
  if (dates.some((date) => date.role === 'baseline')) found.push('baseline');
  if (hedges > 0) found.push('condition');
  return found;
}
