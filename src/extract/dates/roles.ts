/** What a date does in its clause, by the words in front of it and behind it; and what it is counted from. */
import { type DateRole, type Quote, quote, type TimexType, type Token } from '../../document.ts';
import type { DateLexicon } from './lexicon.ts';

/** Words that may stand between the preposition and the date ("by the end of the"). */
const BETWEEN = 5;
/** Tokens from a deadline that is named to its date. */
const NAMED = 10;
/** Longest anchor, in tokens. */
const LONGEST_ANCHOR = 14;

/** The phrase ends at token `at` (inclusive), inside the sentence. */
function endsWith(tokens: readonly Token[], from: number, at: number, phrase: readonly string[]): boolean {
  const first = at - phrase.length + 1;
  if (first < from) return false;
  // The last word tells most phrases apart.
  for (let i = phrase.length - 1; i >= 0; i--) if (tokens[first + i]?.lower !== phrase[i]) return false;
  return true;
}

/** What a date does in its sentence, by the words around it. */
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
  if (
    type !== 'DURATION' &&
    lexicon.words.deadlineAfter.some((phrase) => phrase.every((w, i) => word(end + i) === w))
  )
    return 'deadline';
  // "relative to the level in 2000", but not "reached record levels in 2000"
  if (
    type !== 'DURATION' &&
    lexicon.has('baselineOf', word(first - 1)) &&
    lexicon.has('baselineAfter', word(first - 2)) &&
    lexicon.has('determiners', word(first - 3))
  )
    return 'baseline';
  // "starting in 2028"
  if (type !== 'DURATION' && lexicon.has('events', word(first - 1)) && lexicon.has('start', word(first - 2)))
    return 'start';
  if (type !== 'DURATION' && lexicon.has('betweenOpeners', word(first - 1))) return 'period';
  // "takes effect on 1 May", "due in May"
  const verb = lexicon.has('events', word(first - 1)) ? first - 2 : first - 1;
  if (type !== 'DURATION' && phrased(verb, lexicon.words.startVerbs)) return 'start';
  if (type !== 'DURATION' && phrased(verb, lexicon.words.dueVerbs)) return 'deadline';
  // "the deadline for comments is 15 March"
  if (type !== 'DURATION' && lexicon.has('copulas', word(first - 1)))
    for (let i = first - 2; i >= first - NAMED; i--)
      if (lexicon.has('deadlineNouns', word(i))) return 'deadline';
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
    // "the day before the vote"
    if (lexicon.words.units[word(place - 1) ?? ''] !== undefined && lexicon.has('anchorBackward', before))
      continue;
    // "our promise from the 2022 Summit": the name's year starts nothing; "set by the 2022 Act" tells who did it.
    const named = place < first - 1 && end < until && /^\p{Lu}/u.test(tokens[end]?.text ?? '');
    if (named && lexicon.has('agentOpeners', before) && word(place - 1)?.endsWith(lexicon.words.pastSuffix))
      return 'reference';
    if (lexicon.has('deadline', before))
      return type === 'DURATION' && before !== 'within' ? 'period' : 'deadline';
    if (lexicon.has('start', before) && !named) return type === 'DURATION' ? 'period' : 'start';
  }
  if (type !== 'DURATION' && lexicon.has('startAfter', word(end))) return 'start';
  if (
    type !== 'DURATION' &&
    lexicon.words.startAfterPhrases.some((phrase) => phrase.every((w, i) => word(end + i) === w))
  )
    return 'start';
  if (type === 'DURATION') return 'period';
  if (lexicon.has('events', word(first - 1)) || lexicon.has('events', word(at))) return 'event';
  return 'reference';
}

/** What a duration is counted from, and where its days lie. */
export interface Counted {
  readonly anchor: Quote;
  /** The days come before the event ("30 days before expiry"). */
  readonly before: boolean;
  /** The last of the days is meant ("takes effect 30 days after"). */
  readonly point: boolean;
}

/** The event after a duration: "180 days | of entry into force". Null when no such words follow. */
export function anchorOf(
  text: string,
  tokens: readonly Token[],
  end: number,
  until: number,
  role: DateRole,
  lexicon: DateLexicon,
): Counted | null {
  const opener = end < until ? tokens[end]?.lower : undefined;
  // "two years of work" is no count from an event; "within two years of adoption" is.
  const limited = lexicon.has('limited', opener);
  if (limited && role !== 'deadline') return null;
  const phrase = lexicon.words.anchorPhrases.find((p) => endsWith(tokens, end, end + p.length - 1, p));
  if (!phrase && !lexicon.has('anchorOpeners', opener)) return null;
  const at = end + (phrase?.length ?? 1);
  let stop = at;
  while (stop < until && stop - at < LONGEST_ANCHOR) {
    const token = tokens[stop] as Token;
    // "from February 1, 2010": the comma is the date's own.
    const dated =
      token.lower === ',' && stop > at && stop + 1 < until && lexicon.classes.year?.(tokens, stop + 1);
    if (stop > at && isReference(tokens, stop, until)) {
      stop += 3;
      continue;
    }
    if (token.kind === 'punctuation' && !dated && !/^[-'"]$/.test(token.lower)) break;
    // "60 days after a trial has expired": the clause goes on; "of the date of this order a report": it does not.
    if (
      stop > at &&
      lexicon.has('anchorEnds', token.lower) &&
      (limited || !lexicon.has('anchorVerbs', token.lower))
    )
      break;
    stop++;
    if (
      stop - at > 1 &&
      lexicon.has('ownDeterminers', tokens[stop - 2]?.lower) &&
      lexicon.has('ownNouns', token.lower)
    )
      break;
  }
  // A quotation mark that opens or closes around the words is none of them.
  while (stop > at && tokens[stop - 1]?.kind === 'punctuation' && tokens[stop - 1]?.lower !== ')') stop--;
  if (stop === at) return null;
  return {
    anchor: quote(text, (tokens[at] as Token).start, (tokens[stop - 1] as Token).end),
    before: lexicon.has('anchorBackward', opener),
    point: lexicon.has('pointOpeners', opener) && role !== 'deadline',
  };
}

/** "(b)", "(iv)": part of the reference in front of it. */
const isReference = (tokens: readonly Token[], at: number, until: number): boolean =>
  at + 2 < until &&
  tokens[at]?.lower === '(' &&
  /^(?:\p{Ll}{1,3}|\d\d?)$/u.test(tokens[at + 1]?.text ?? '') &&
  tokens[at + 2]?.lower === ')';

/** The anchor is the document itself or its date: "the date of this order", but not "entry into force of this treaty". */
export function isOwnDocument(words: string, lexicon: DateLexicon): boolean {
  const list = words.toLowerCase().split(/\s+/);
  const at = list.findIndex((word) => lexicon.has('ownDeterminers', word));
  if (at < 0 || !lexicon.has('ownNouns', list[at + 1])) return false;
  return list.slice(0, at).every((word) => lexicon.has('ownOpeners', word));
}
