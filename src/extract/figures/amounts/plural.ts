import type { FigureLexicon } from '../lexicon.ts';

/** A word that looks like a plural noun, or is one without its ending ("people"). */
export const isPlural = (word: string, lexicon: FigureLexicon): boolean =>
  lexicon.guards.collectives.has(word) ||
  (word.length > 3 &&
    /[^su]s$/.test(word) &&
    !/(?:[^aeiou]is|sis)$/.test(word) &&
    !lexicon.guards.notPlural.has(word)) ||
  (word.length > 4 && /(?:us|ss)es$/.test(word));
