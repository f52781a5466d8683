/** Which way a clause looks: the nearest verb before a date tells, else the nearest after it. */
import type { Token } from '../../document.ts';
import type { DateLexicon } from './lexicon.ts';
import type { Way } from './timex.ts';

/** Tokens looked at on either side. */
const FAR = 40;

/** Ahead (1), back (-1), or 0 when no verb of the sentence tells. */
export function wayAround(
  lexicon: DateLexicon,
  tokens: readonly Token[],
  from: number,
  until: number,
  first: number,
  end: number,
): Way {
  const before = tokens[first - 1]?.lower;
  if (first > from && lexicon.has('backward', before)) return -1;
  if (first > from && lexicon.has('forward', before)) return 1;
  for (let i = first - 1; i >= Math.max(from, first - FAR); i--) {
    const way = wayOf(lexicon, tokens, i, until);
    if (way !== 0) return way;
  }
  for (let i = end; i < Math.min(until, end + FAR); i++) {
    const way = wayOf(lexicon, tokens, i, until);
    if (way !== 0) return way;
  }
  return 0;
}

function wayOf(lexicon: DateLexicon, tokens: readonly Token[], at: number, until: number): Way {
  const token = tokens[at] as Token;
  const word = token.lower;
  // "May" and "March" with capitals, names and the first word of a title are no verbs.
  if (token.kind !== 'word' || (token.text !== word && at > 0 && tokens[at - 1]?.kind === 'word')) return 0;
  if (lexicon.has('futureCues', word)) return 1;
  const next = at + 1 < until ? tokens[at + 1]?.lower : undefined;
  for (const phrase of lexicon.words.futurePhrases) if (phrase[0] === word && phrase[1] === next) return 1;
  const suffix = lexicon.words.pastSuffix;
  // "would still be held": a participle after "be" tells nothing; the verb in front of it does.
  if (
    lexicon.has('participleOpeners', tokens[at - 1]?.lower) ||
    lexicon.has('participleOpeners', tokens[at - 2]?.lower)
  )
    return 0;
  if (lexicon.has('pastCues', word)) return -1;
  return word.length > suffix.length + 2 && word.endsWith(suffix) ? -1 : 0;
}
