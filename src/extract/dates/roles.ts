/** What a date does in its clause, by the words in front of it and behind it; and what it is counted from. */
import { type DateRole, type Quote, quote, type TemporalExpression, type Token } from '../../document.ts';
import type { DateLexicon } from './lexicon.ts';

/** Tokens that are looked at on either side. */
const NEAR = 5;

export function roleOf(
  tokens: readonly Token[],
  first: number,
  end: number,
  from: number,
  timex: Pick<TemporalExpression, 'type' | 'value'>,
  lexicon: DateLexicon,
): DateRole {
  if (timex.type === 'SET') return 'recurrence';
  const word = (i: number): string => (i >= from ? (tokens[i]?.lower ?? '') : '');
  const after = tokens[end]?.lower ?? '';
  if (lexicon.has('baselineAfter', after)) return 'baseline';
  let at = first - 1;
  // "by the end of", "no later than the": articles and parts of a year stand between.
  for (
    let steps = 0;
    steps < NEAR &&
    /^(?:the|end|of|close|beginning|start|mid|early|late|-|and|on|than|later|year|fiscal|about|around|at)$/.test(
      word(at),
    );
    steps++
  )
    at--;
  const before = word(at);
  if (
    /^(?:compared|relative|versus|measured)$/.test(before) ||
    (/^(?:to|with|from|over)$/.test(before) && /^(?:compared|relative|measured)$/.test(word(at - 1)))
  )
    return 'baseline';
  const directly = word(first - 1);
  if (directly === 'than' || lexicon.has('deadline', before) || lexicon.has('deadline', directly))
    return before === 'before' && timex.type === 'DURATION' ? 'period' : 'deadline';
  if (lexicon.has('start', before) || lexicon.has('start', directly))
    return timex.type === 'DURATION' ? 'period' : 'start';
  if (timex.type === 'DURATION') return 'period';
  if (/^(?:on|at|in|during|of)$/.test(directly) || /^(?:in|on|during)$/.test(before)) return 'event';
  return 'reference';
}

/**
 * The event after a duration: "180 days | of entry into force", "30 days | after cancellation". Null when no such
 * words follow.
 */
export function anchorOf(
  text: string,
  tokens: readonly Token[],
  end: number,
  sentenceEnd: number,
): Quote | null {
  const opener = tokens[end]?.lower ?? '';
  let at = end;
  if (opener === 'prior' && tokens[end + 1]?.lower === 'to') at = end + 2;
  else if (/^(?:of|after|from|following|before)$/.test(opener)) at = end + 1;
  else return null;
  let stop = at;
  while (
    stop < sentenceEnd &&
    stop - at < 14 &&
    !/^[,;:.()]$/.test(tokens[stop]?.lower ?? '') &&
    !/^(?:and|or|shall|will|must|should|may|to|the agency|for|in|is|are|on)$/.test(tokens[stop]?.lower ?? '')
  )
    stop++;
  if (stop === at) return null;
  return quote(text, (tokens[at] as Token).start, (tokens[stop - 1] as Token).end);
}
