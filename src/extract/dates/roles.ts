/** What a date does in its clause, by the words in front of it and behind it; and what it is counted from. */
import { type DateRole, type Quote, quote, type TimexType, type Token } from '../../document.ts';
import type { DateLexicon } from './lexicon.ts';

/** Words that may stand between the preposition and the date ("by the end of the"). */
const BETWEEN = 5;
/** Longest anchor, in tokens. */
const LONGEST_ANCHOR = 14;

/** The phrase ends at token `at` (inclusive), inside the sentence. */
function endsWith(tokens: readonly Token[], from: number, at: number, phrase: readonly string[]): boolean {
  const first = at - phrase.length + 1;
  return first >= from && phrase.every((word, i) => tokens[first + i]?.lower === word);
}

export function roleOf(
  tokens: readonly Token[],
  first: number,
  end: number,
  from: number,
  until: number,
  type: TimexType,
  lexicon: DateLexicon,
): DateRole {
  if (type === 'SET') return 'recurrence';
  const word = (i: number): string | undefined => (i >= from && i < until ? tokens[i]?.lower : undefined);
  const phrased = (at: number, phrases: readonly (readonly string[])[]): boolean =>
    phrases.some((phrase) => endsWith(tokens, from, at, phrase));
  if (
    type !== 'DURATION' &&
    (lexicon.has('baselineAfter', word(end)) || lexicon.has('baselineAfter', word(end + 1)))
  )
    return 'baseline';
  let at = first - 1;
  for (let steps = 0; steps < BETWEEN && lexicon.has('between', word(at)); steps++) at--;
  for (const place of new Set([first - 1, at])) {
    const before = word(place);
    if (before === undefined) continue;
    if (lexicon.has('comparisonOpeners', before) && lexicon.has('comparisons', word(place - 1)))
      return 'baseline';
    if (phrased(place, lexicon.words.startPhrases)) return type === 'DURATION' ? 'period' : 'start';
    if (phrased(place, lexicon.words.deadlinePhrases)) return 'deadline';
    if (lexicon.has('baseline', before) && type !== 'DURATION') return 'baseline';
    if (lexicon.has('deadline', before))
      return type === 'DURATION' && before !== 'within' ? 'period' : 'deadline';
    if (lexicon.has('start', before)) return type === 'DURATION' ? 'period' : 'start';
  }
  if (type !== 'DURATION' && lexicon.has('startAfter', word(end))) return 'start';
  if (type === 'DURATION') return 'period';
  if (lexicon.has('events', word(first - 1)) || lexicon.has('events', word(at))) return 'event';
  return 'reference';
}

/** What a duration is counted from, and whether the event lies after the days ("30 days before expiry"). */
export interface Counted {
  readonly anchor: Quote;
  readonly before: boolean;
}

/** The event after a duration: "180 days | of entry into force". Null when no such words follow. */
export function anchorOf(
  text: string,
  tokens: readonly Token[],
  end: number,
  until: number,
  lexicon: DateLexicon,
): Counted | null {
  const opener = end < until ? tokens[end]?.lower : undefined;
  let at = end;
  if (lexicon.words.anchorPhrases.some((phrase) => endsWith(tokens, end, end + phrase.length - 1, phrase)))
    at = end + (lexicon.words.anchorPhrases.find((p) => p[0] === opener)?.length ?? 1);
  else if (lexicon.has('anchorOpeners', opener)) at = end + 1;
  else return null;
  let stop = at;
  while (stop < until && stop - at < LONGEST_ANCHOR) {
    const token = tokens[stop] as Token;
    if (token.kind === 'punctuation' && !/^[-'"]$/.test(token.lower)) break;
    if (stop > at && lexicon.has('anchorEnds', token.lower)) break;
    stop++;
  }
  if (stop === at) return null;
  return {
    anchor: quote(text, (tokens[at] as Token).start, (tokens[stop - 1] as Token).end),
    before: lexicon.has('anchorBackward', opener),
  };
}

/** The anchor is the document itself or its date: "the date of this order". */
export function isOwnDocument(words: string, lexicon: DateLexicon): boolean {
  const folded = ` ${words.toLowerCase().replace(/\s+/g, ' ')} `;
  return lexicon.words.ownDeterminers.some((determiner) =>
    lexicon.words.ownNouns.some((noun) => folded.includes(` ${determiner} ${noun} `)),
  );
}
