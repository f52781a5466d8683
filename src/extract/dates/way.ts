/** Which way a clause looks: the nearest verb before a date tells, else the nearest after it. */
import type { Token } from '../../document.ts';
import type { DateLexicon } from './lexicon.ts';
import type { Way } from './timex.ts';

/** Tokens looked at on either side. */
const FAR = 40;
/** Words that may stand between a preposition and its date. */
const BETWEEN = 5;
/** A verb this close to a date speaks of it and of nothing else. */
const NEAR = 8;
/** Tokens on either side that belong to the same clause. */
const CLAUSE = 12;

/** Ahead (1; 2 where a promise or a preposition says so), back (-1; -2 likewise), or 0 when no verb of the sentence tells. */
export function wayAround(
  lexicon: DateLexicon,
  tokens: readonly Token[],
  from: number,
  until: number,
  first: number,
  end: number,
): Way {
  const before = tokens[first - 1]?.lower;
  if (first > from && lexicon.has('backward', before)) return -2;
  // "by close of business on Friday"
  let at = first - 1;
  while (
    !lexicon.has('articles', before) &&
    first - at <= BETWEEN &&
    at > from &&
    lexicon.has('between', tokens[at]?.lower)
  )
    at--;
  if (first > from && lexicon.has('forward', tokens[at]?.lower))
    return toldBefore(lexicon, tokens, from, until, first, end) ? -1 : 2;
  // "Friday's ruling" has been made.
  if (end < until && lexicon.has('possessives', tokens[end]?.lower)) return -1;
  if (end < until && opensVerb(lexicon, tokens, end) && wayOf(lexicon, tokens, end, until) < 0) return -1;
  for (let i = first - 1; i >= Math.max(from, first - FAR); i--) {
    const way = wayOf(lexicon, tokens, i, until);
    if (way !== 0) return way > 0 && first - i <= NEAR && promises(lexicon, tokens, i) ? 2 : way;
  }
  for (let i = end; i < Math.min(until, end + FAR); i++) {
    // Who said it, and when, is another clause.
    if (/^(?:"|''|``)$/.test(tokens[i]?.lower ?? '')) break;
    const way = wayOf(lexicon, tokens, i, until);
    if (way !== 0) return way;
  }
  return lexicon.has('deadline', before) ? 1 : 0;
}

/** "the ministry on Sunday issued an order": a verb at `at`, and no adjective ("on Sunday interested parties meet"). */
const opensVerb = (lexicon: DateLexicon, tokens: readonly Token[], at: number): boolean =>
  lexicon.has('pastCues', tokens[at]?.lower) ||
  lexicon.has('determiners', tokens[at + 1]?.lower) ||
  lexicon.has('continuations', tokens[at + 1]?.lower);

/** "will", "will be" */
const promises = (lexicon: DateLexicon, tokens: readonly Token[], at: number): boolean =>
  lexicon.has('promises', tokens[at]?.lower) || lexicon.has('promises', tokens[at - 1]?.lower);

/** "had filed by Wednesday": what had happened lies behind even its end. */
function toldBefore(
  lexicon: DateLexicon,
  tokens: readonly Token[],
  from: number,
  until: number,
  first: number,
  end: number,
): boolean {
  for (let i = Math.max(from, first - CLAUSE); i < Math.min(until, end + CLAUSE); i++)
    if (lexicon.has('pastPerfect', tokens[i]?.lower)) return true;
  return false;
}

function wayOf(lexicon: DateLexicon, tokens: readonly Token[], at: number, until: number): Way {
  const token = tokens[at] as Token;
  const word = token.lower;
  // "May" and "March" with capitals, names and the first word of a title are no verbs.
  if (token.kind !== 'word' || (token.text !== word && at > 0 && tokens[at - 1]?.kind === 'word')) return 0;
  const next = at + 1 < until ? tokens[at + 1]?.lower : undefined;
  // "had been due to expire" looks back.
  const had =
    lexicon.has('pastPerfect', tokens[at - 2]?.lower) && lexicon.has('pastCues', tokens[at - 1]?.lower);
  if (had) return -1;
  // "the plan", "its needs": nouns and no verbs.
  if (lexicon.has('nounCues', word) && lexicon.has('determiners', tokens[at - 1]?.lower)) return 0;
  if (lexicon.has('futureCues', word)) {
    // "could have come" looks back.
    if (next !== undefined && lexicon.has('perfect', next) && !lexicon.has('promises', word)) return -1;
    return lexicon.has('infinitiveOpeners', tokens[at - 1]?.lower) && !lexicon.has('participleOpeners', word)
      ? 0
      : 1;
  }
  // "agreed to sell the unit in June": what is agreed lies ahead.
  if (next !== undefined && lexicon.has('infinitiveOpeners', next) && lexicon.has('commissives', word))
    return 1;
  for (const phrase of lexicon.words.futurePhrases) if (phrase[0] === word && phrase[1] === next) return 1;
  const suffix = lexicon.words.pastSuffix;
  // "would still be held": a participle after "be" tells nothing; the verb in front of it does.
  if (
    lexicon.has('participleOpeners', tokens[at - 1]?.lower) ||
    lexicon.has('participleOpeners', tokens[at - 2]?.lower)
  )
    return 0;
  if (lexicon.has('pastCues', word)) return -1;
  // "an unspecified date": an adjective and no verb.
  if (lexicon.has('determiners', tokens[at - 1]?.lower)) return 0;
  return word.length > suffix.length + 2 && word.endsWith(suffix) && !lexicon.has('notPast', word) ? -1 : 0;
}
