/** What an amount is counted per. */
import type { Token } from '../../document.ts';
import type { FigureLexicon } from './lexicon.ts';
import { wordsOf } from './phrases.ts';

export interface Per {
  /** First atom ("a", "per"), and one past the last. */
  readonly first: number;
  readonly end: number;
  readonly text: string;
  /** A stretch of time. */
  readonly time: boolean;
}

/** "a month", "per barrel", "/MWh" behind an amount. */
export function perAfter(
  atoms: readonly Token[],
  at: number,
  limit: number,
  lexicon: FigureLexicon,
): Per | null {
  const { perArticles, perWords, perNouns, timeNouns, stop } = lexicon.relations;
  let from = at;
  // "$5-a-share", "a 12-cent-per-gallon tax".
  const glue = atoms[from];
  if (glue?.lower === '-' && !glue.spaced) from++;
  const word = atoms[from];
  if (!word || from + 1 >= limit) return null;
  const article = perArticles.has(word.lower);
  if (!article && !perWords.has(word.lower)) return null;
  let next = from + 1;
  if ((atoms[next] as Token).lower === '-' && next + 1 < limit) next++;
  const noun = atoms[next] as Token;
  if (article && !perNouns.has(noun.lower)) return null;
  if (word.lower === '/' && (noun.kind !== 'word' || word.spaced)) return null;
  const measured = lexicon.measuresAfter.longest(atoms, next, limit);
  const unit = measured?.value[0];
  if (measured && unit && unit.kind === 'unit' && unit.code !== '%')
    return {
      first: from,
      text: wordsOf(atoms, { first: next, end: measured.end }),
      end: measured.end,
      time: false,
    };
  if (noun.kind === 'number') {
    const noun2 = atoms[next + 1];
    return noun2?.kind === 'word' && !stop.has(noun2.lower)
      ? { first: from, text: wordsOf(atoms, { first: next, end: next + 2 }), end: next + 2, time: false }
      : null;
  }
  if (noun.kind !== 'word' || stop.has(noun.lower)) return null;
  return { first: from, text: noun.lower, end: next + 1, time: timeNouns.has(noun.lower) };
}
