/** What an amount is counted per. */

import type { FigureLexicon } from '../lexicon.ts';
import { countedAfter, wordsOf } from '../measured/phrases.ts';
import type { Atom } from './atom.ts';

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
  atoms: readonly Atom[],
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
  if ((atoms[next] as Atom).lower === '-' && next + 1 < limit) next++;
  const noun = atoms[next] as Atom;
  if (article && !perNouns.has(noun.lower)) return null;
  if (word.lower === '/' && (noun.kind !== 'word' || word.spaced)) return null;
  const measured = lexicon.measuresAfter.longest(atoms, next, limit);
  const unit = measured?.value[0];
  if (measured && unit && unit.kind === 'unit' && unit.code !== '%')
    return {
      first: at,
      text: wordsOf(atoms, { first: next, end: measured.end }),
      end: measured.end,
      time: false,
    };
  if (noun.kind === 'number') {
    let last = next;
    // "per 100 000 people"
    while (last + 1 < limit && /^\d{3}$/.test((atoms[last + 1] as Atom).text)) last++;
    const counted = countedAfter(atoms, last + 1, limit, 2, lexicon);
    if (counted)
      return {
        first: at,
        text: wordsOf(atoms, { first: next, end: counted.end }),
        end: counted.end,
        time: false,
      };
    const noun2 = atoms[last + 1];
    return noun2?.kind === 'word' && !stop.has(noun2.lower)
      ? { first: at, text: wordsOf(atoms, { first: next, end: last + 2 }), end: last + 2, time: false }
      : null;
  }
  if (noun.kind !== 'word' || stop.has(noun.lower)) return null;
  // "per eligible child".
  const head = atoms[next + 1];
  const end = noun.tag === 'JJ' && head?.tag === 'NN' ? next + 2 : next + 1;
  return { first: at, text: wordsOf(atoms, { first: next, end }), end, time: timeNouns.has(noun.lower) };
}
