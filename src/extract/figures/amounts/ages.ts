/** Ages: what tells that a number, or a stretch of time, is one. */

import type { Token } from '../../../document.ts';
import type { FigureLexicon } from '../lexicon.ts';
import type { PlacedMeasure } from './amounts.ts';
import { wordAt } from './atom.ts';

/** "five years old", "six weeks of age", "15-year-old", "aged 18 to 34", "over the age of 21": where it ends, or null. */
export function ageAt(
  atoms: readonly Token[],
  first: number,
  end: number,
  measure: PlacedMeasure | null,
  limit: number,
  lexicon: FigureLexicon,
): number | null {
  const { sets } = lexicon;
  if (measure?.kind === 'duration') {
    const at = wordAt(atoms, end) === '-' ? end + 1 : end;
    if (at < limit && sets.old.has(wordAt(atoms, at))) return at + 1;
    if (lexicon.sets.ofWords.has(wordAt(atoms, end)) && sets.age.has(wordAt(atoms, end + 1))) return end + 2;
    const opener = wordAt(atoms, first - 1);
    // "at the age of 12 years"
    const ofAge = sets.ofWords.has(opener) && sets.age.has(wordAt(atoms, first - 2));
    return ofAge || sets.age.has(opener) ? end : null;
  }
  if (measure) return null;
  if (end < limit && sets.yearsOld.has(wordAt(atoms, end))) return end + 1;
  const before = wordAt(atoms, first - 1);
  const opened =
    isYounger(atoms, first, end, limit, lexicon) ||
    isAgeOf(atoms, first, end, limit, lexicon) ||
    sets.age.has(before) ||
    (lexicon.sets.ofWords.has(before) && sets.age.has(wordAt(atoms, first - 2))) ||
    (sets.fromTo.has(before) && sets.age.has(wordAt(atoms, first - 2)));
  return opened ? end : null;
}

/** "Maria, who was 10", "he will be 35 by then": a small bare number behind a person and a form of "be". */
function isAgeOf(
  atoms: readonly Token[],
  first: number,
  end: number,
  limit: number,
  lexicon: FigureLexicon,
): boolean {
  const { sets, relations } = lexicon;
  const next = end < limit ? (atoms[end] as Token) : null;
  if (end !== first + 1 || !/^\d{1,3}$/.test((atoms[first] as Token).text)) return false;
  if (next?.kind === 'word' && !relations.stop.has(next.lower)) return false;
  let at = first - 1;
  while (at > 0 && first - at < 4 && sets.ageVerbs.has(wordAt(atoms, at))) at--;
  return at < first - 1 && sets.ageSubjects.has(wordAt(atoms, at));
}

/** "older than 65"; "children under five": a small bare number behind a bound of age, or of a person. */
function isYounger(
  atoms: readonly Token[],
  first: number,
  end: number,
  limit: number,
  lexicon: FigureLexicon,
): boolean {
  const { sets, relations } = lexicon;
  const next = end < limit ? (atoms[end] as Token) : null;
  if (end !== first + 1 || (next?.kind === 'word' && !relations.stop.has(next.lower))) return false;
  if (/^\d{3,}$/.test((atoms[first] as Token).text) || next?.lower === '-') return false;
  const bound = wordAt(atoms, first - 1);
  if (sets.thanWords.has(bound)) return sets.ageAdjectives.has(wordAt(atoms, first - 2));
  return sets.ageBounds.has(bound) && sets.persons.has(wordAt(atoms, first - 2));
}
