/** Goals that share a verb and have a time each ("500 nurses by 2031 and 900 doctors by 2033"). */
import { firstEndingAfter, type TemporalExpression } from '../../../document.ts';
import type { Parsed } from '../cues/statement.ts';
import { beginsNounPhrase, type SentenceView } from '../sentence/view.ts';

/** Behind the coordinator stands a thing with a time of its own, and no verb; the time of what stands before has been told. */
export function isDatedGoal(
  { view, groups }: Parsed,
  deadlines: readonly TemporalExpression[],
  at: number,
  end: number,
): boolean {
  if (deadlines.length < 2) return false;
  let last = end;
  for (let i = at + 1; i < end; i++)
    if (/^(?:[,;]|and)$/.test(view.lower(i))) {
      last = i;
      break;
    }
  if (last <= at + 2 || groups.some((group) => group.first > at && group.first < last)) return false;
  const before = /^[,;]$/.test(view.lower(at - 1)) ? at - 2 : at - 1;
  const { start, end: told } = view.token(before);
  const ends = deadlines.some((date) => date.start <= start && date.end >= told);
  // "by 20 % by 2031 and by 40 % by 2036": the preposition comes again.
  const goal =
    view.lexicon.grammar.beforeAmounts.has(view.lower(at + 1)) && view.pos(at + 2) === 'NUM'
      ? at + 2
      : at + 1;
  if (beginsNounPhrase(view, goal)) {
    // "by March and June 2031": a second time is no second goal.
    const next = view.token(goal + 1).start;
    return (
      ends &&
      deadlines.some((date) => date.start > next && date.end <= view.token(last - 1).end) &&
      !deadlines.some((date) => date.start >= told && date.start <= next)
    );
  }
  // "and in 2034 five more": the time of the first stands before it, or introduces the sentence.
  if (view.pos(at + 1) !== 'ADP') return false;
  const time = deadlines.find((date) => date.start >= view.token(at + 1).start);
  if (!time || time.start > view.token(at + 3).start) return false;
  const after = firstEndingAfter(view.document.tokens, time.end);
  return (
    after < last &&
    beginsNounPhrase(view, after) &&
    (deadlines[0] as TemporalExpression).end < view.token(at).start
  );
}

/** A deadline stands in tokens [first, end). */
export const dated = (
  view: SentenceView,
  deadlines: readonly TemporalExpression[],
  first: number,
  end: number,
): boolean => {
  const from = view.token(first).start;
  const to = view.token(end - 1).end;
  return deadlines.some((date) => date.start >= from && date.end <= to);
};
