/** What was affirmed on an earlier day is told, and not promised. */
import type { TemporalExpression } from '../../../document.ts';
import type { Parsed, Statement } from '../cues/statement.ts';
import { inside } from '../fields/fields.ts';
import { SPEAKING } from '../words/genres.ts';
import type { Verdict } from './verdict.ts';

/** Days that a meeting, and the paper about it, may last. */
const MEETING = 10;

/** The verdict, or why not: "On 3 May 2021, both sides affirmed their commitment to", in a paper of another year. */
export function unlessOfThen(
  { view, groups }: Parsed,
  statement: Statement,
  verdict: Verdict,
  dates: readonly TemporalExpression[],
): Verdict {
  const { genre, date } = view.document;
  // What was decided then is still to be done.
  if (statement.force !== 'noun') return verdict;
  if (!verdict.accepted || !statement.past || verdict.mode !== 'pledge' || !SPEAKING.has(genre))
    return verdict;
  const begin = view.token(statement.cue.first).start;
  const now = Date.parse(date.value ?? '');
  const isThen = ({ start, firstDay, lastDay }: TemporalExpression): boolean => {
    if (firstDay === null || firstDay !== lastDay || !(Date.parse(firstDay) < now - MEETING * DAY))
      return false;
    if (start < begin) return true;
    let at = statement.action.first;
    while (view.token(at).end > 0 && view.token(at).start < start) at++;
    // "the treaty signed on 3 May": the day of another act.
    return (
      view.lower(at - 1) === 'on' && !groups.some(({ first }) => first > statement.action.first && first < at)
    );
  };
  return inside(dates, view.sentence).some(isThen)
    ? { ...verdict, accepted: false, reason: 'told of an earlier day' }
    : verdict;
}

const DAY = 86_400_000;
