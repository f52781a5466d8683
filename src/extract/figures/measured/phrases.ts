/** Noun phrases by closed classes, the shape of words and their tags. */
import type { Token } from '../../../document.ts';
import { type Atom, DATE } from '../amounts/atom.ts';
import { isPlural } from '../amounts/plural.ts';
import type { FigureLexicon } from '../lexicon.ts';
import { isNumeral } from '../numbers/read-number.ts';
import { isVerb } from './verbs.ts';

export interface Phrase {
  /** First atom, and one past the last. */
  readonly first: number;
  readonly end: number;
}

const QUOTE = /^["“‘]$/;

/** Longest noun that a number counts, in atoms. */
const LONGEST = 14;

/** A word that can stand in a noun phrase; "overall" and "daily" describe in some places and are adverbs in others. */
export const isNounWord = (token: Atom, lexicon: FigureLexicon): boolean =>
  (token.kind === 'word' &&
    (!lexicon.relations.stop.has(token.lower) ||
      lexicon.relations.nameCapitals.has(token.text) ||
      (token.tag === 'JJ' && lexicon.relations.rhythms.has(token.lower)))) ||
  /^\p{Lu}\d+$/u.test(token.text);

/**
 * The noun that a number counts, behind it: up to the first plural, before any closed-class word. "of" and "of the"
 * may stand between ("three of the five countries"). Null when no noun is near.
 */
export function countedAfter(
  atoms: readonly Token[],
  at: number,
  limit: number,
  value: number,
  lexicon: FigureLexicon,
): Phrase | null {
  let from = at;
  const first = atoms[at];
  if (!first || at >= limit) return null;
  // "a 27-nation bloc".
  if (isHyphen(first) && !first.spaced) {
    const noun = at + 1 < limit ? (atoms[at + 1] as Token) : null;
    return noun && !noun.spaced && isNounWord(noun, lexicon) && !isNumeral(noun, lexicon)
      ? { first: at + 1, end: at + 2 }
      : null;
  }
  // "300 head of cattle": the noun that measures is singular.
  const stock = atoms[at + 2];
  if (lexicon.guards.headNouns.has(first.lower) && lexicon.sets.ofWords.has(atoms[at + 1]?.lower ?? ''))
    return stock && at + 2 < limit && isNounWord(stock, lexicon) ? { first: at, end: at + 3 } : null;
  if (isHousehold(atoms, at, lexicon)) return null;
  if (lexicon.sets.ofWords.has(first.lower)) {
    from++;
    // "three of the five countries": the number in between is a figure of its own.
    while (
      from < limit &&
      from < at + 5 &&
      (lexicon.relations.determiners.has((atoms[from] as Token).lower) ||
        isNumeral(atoms[from] as Token, lexicon) ||
        // "one of dozens of fires".
        lexicon.words.vague[(atoms[from] as Token).lower] !== undefined ||
        lexicon.sets.ofWords.has((atoms[from] as Token).lower) ||
        // "80 of the top 100 arenas", "one of the more than 30 schools".
        lexicon.more[(atoms[from] as Token).lower] !== undefined ||
        lexicon.sets.thanWords.has((atoms[from] as Token).lower) ||
        (from + 1 < limit && isNumeral(atoms[from + 1] as Token, lexicon)))
    )
      from++;
  }
  while (from < limit && from < at + 4 && lexicon.relations.skipCounted.has((atoms[from] as Token).lower))
    from++;
  // "2 million “hidden helpers”".
  if (from < limit && QUOTE.test((atoms[from] as Token).text)) from++;
  let end = from;
  let plural = -1;
  for (; end < limit && end - from < LONGEST; end++) {
    const token = atoms[end] as Token;
    if (end > from - 1 && isNumeral(token, lexicon) && token.kind === 'word') break;
    const glue =
      (token.lower === '-' || token.lower === '&' || token.lower === "'s" || token.lower === "'") &&
      end > from;
    if (glue) continue;
    if (
      (lexicon.sets.and.has(token.lower) || token.text === ',') &&
      end > from &&
      end + 2 <= limit &&
      plural < 0 &&
      coordinates(atoms, end, limit, lexicon)
    )
      continue;
    // "gas-only options", "COVID-19 tests": what a hyphen joins is one word.
    const glued = end > from && atoms[end - 1]?.lower === '-' && !token.spaced;
    // "at-risk youth".
    const opens = isHyphen(atoms[end + 1]) && end + 2 < limit && !(atoms[end + 2] as Token).spaced;
    if (opens && token.kind === 'word' && !(atoms[end + 1] as Token).spaced) continue;
    if (glued && (token.kind === 'number' || lexicon.relations.stop.has(token.lower))) continue;
    if (!isNounWord(token, lexicon) || endsNoun(atoms, end, from, lexicon)) break;
    // "One proposal asks": what looks like a plural is the verb.
    if (value === 1 && !lexicon.sets.ofWords.has(first.lower) && end > from && isPlural(token.lower, lexicon))
      break;
    if (
      isPlural(token.lower, lexicon) &&
      atoms[end + 1]?.lower !== "'" &&
      !describes(atoms, end, limit, lexicon) &&
      !(glued && atoms[end + 1]?.kind === 'word' && isPlural((atoms[end + 1] as Token).lower, lexicon)) &&
      !(isHyphen(atoms[end + 1]) && !(atoms[end + 1] as Token).spaced)
    ) {
      plural = end;
      break;
    }
  }
  if (plural >= 0) return { first: from, end: plural + 1 };
  if (end === from) return null;
  // One of something: a singular noun, before a word that ends it.
  if (value === 1 && !lexicon.sets.ofWords.has(first.lower))
    return { first: from, end: Math.min(end, from + 3) };
  // "0.5 WAR": a measure that the text abbreviates.
  if (
    end === from + 1 &&
    !lexicon.sets.ofWords.has(first.lower) &&
    /^\p{Lu}{2,5}$/u.test((atoms[from] as Token).text)
  )
    return { first: from, end };
  return null;
}

/** "a family of four pays $900": what follows is the verb of the family. */
const isHousehold = (atoms: readonly Atom[], at: number, lexicon: FigureLexicon): boolean => {
  const next = atoms[at + 1];
  return (
    lexicon.guards.households.has(atoms[at - 3]?.lower ?? '') &&
    lexicon.sets.ofWords.has(atoms[at - 2]?.lower ?? '') &&
    (next === undefined || next.kind !== 'word' || lexicon.relations.stop.has(next.lower))
  );
};

/** "women candidates", "United States military personnel": a plural that describes another. */
function describes(atoms: readonly Atom[], at: number, limit: number, lexicon: FigureLexicon): boolean {
  const token = atoms[at] as Atom;
  const name = token.tag === 'NNPS' || (token.tag === 'NNP' && /^\p{Lu}\p{Ll}/u.test(token.text));
  if (!name && !lexicon.guards.collectives.has(token.lower)) return false;
  for (let i = at + 1; i < Math.min(limit, name ? at + 4 : at + 2); i++) {
    const next = atoms[i] as Atom;
    if (next.kind !== 'word' || !isNounWord(next, lexicon) || !/^(?:NN(?:S|PS)?|JJ)$/.test(next.tag ?? 'NNS'))
      return false;
    if (isPlural(next.lower, lexicon)) return true;
  }
  return false;
}

const isHyphen = (token: Token | undefined): boolean => token?.lower === '-' && token.text !== '—';

/** A verb ends the noun: "11 represent", "one designated by"; but "five nuclear powered vessels". */
function endsNoun(atoms: readonly Atom[], at: number, from: number, lexicon: FigureLexicon): boolean {
  const token = atoms[at] as Atom;
  const next = atoms[at + 1];
  const goesOn = next !== undefined && (isNounWord(next, lexicon) || lexicon.sets.and.has(next.lower));
  if (token.lower.endsWith('ed') && token.lower.length > 4)
    return !goesOn && (at === from || isVerb(atoms, at, lexicon));
  // "1 out of 10 lacks power".
  if (token.tag === 'VBZ') return isVerb(atoms, at, lexicon);
  return at > from && isVerb(atoms, at, lexicon) && !isPlural(token.lower, lexicon);
}

/** "digital and physical sales": a plural follows soon. */
function coordinates(atoms: readonly Atom[], at: number, limit: number, lexicon: FigureLexicon): boolean {
  const listed = (atoms[at] as Token).text === ',';
  // "good-paying, union jobs".
  let joined = listed && (/^(?:JJ|VBG|VBN)$/.test(atoms[at - 1]?.tag ?? '') || isHyphen(atoms[at - 2]));
  for (let i = at + 1; i < limit && i < at + (listed ? 12 : 8); i++) {
    const token = atoms[i] as Token;
    if (token.lower === '-' || (token.kind === 'number' && !token.spaced)) continue;
    if (listed && lexicon.sets.and.has(token.lower)) joined = true;
    if (listed && (token.text === ',' || lexicon.sets.and.has(token.lower))) continue;
    if (!isNounWord(token, lexicon)) return false;
    // "75 veteran, caregiver and survivor groups", but "two, three years", "one bank, lenders said".
    if (isPlural(token.lower, lexicon)) return !listed || joined;
  }
  return false;
}

/** The words of a phrase in lower case, spaced as in the text. */
export function wordsOf(atoms: readonly Token[], { first, end }: Phrase): string {
  let text = '';
  for (let i = first; i < end; i++) {
    const token = atoms[i] as Token;
    text += i > first && token.spaced ? ' ' : '';
    text += token.lower === DATE ? token.text.toLowerCase() : token.lower;
  }
  return text;
}
