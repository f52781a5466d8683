/** Tells verbs from nouns by lists, endings and neighbours: there are no tags at this stage. */
import type { Token } from '../../document.ts';
import type { FigureLexicon } from './lexicon.ts';

const lowerAt = (atoms: readonly Token[], at: number): string =>
  at >= 0 && at < atoms.length ? (atoms[at] as Token).lower : '';

/** A determiner or preposition stands before: what follows is a noun. */
const nounPlace = (atoms: readonly Token[], at: number, lexicon: FigureLexicon): boolean => {
  const before = lowerAt(atoms, at - 1);
  return (
    lexicon.relations.determiners.has(before) ||
    (lexicon.relations.prepositions.has(before) && before !== 'to') ||
    before === "'s"
  );
};

/** A finite verb, auxiliary, or the verb behind a modal or "to". */
export function isVerb(atoms: readonly Token[], at: number, lexicon: FigureLexicon): boolean {
  const token = atoms[at];
  if (!token || token.kind !== 'word') return false;
  const { auxiliaries, verbs, up, down, nonFinite, stop, pronouns, determiners } = lexicon.relations;
  const word = token.lower;
  if (auxiliaries.has(word)) return true;
  if (stop.has(word)) return false;
  if (nounPlace(atoms, at, lexicon)) return false;
  const before = lowerAt(atoms, at - 1);
  if (before === '-' && !(atoms[at] as Token).spaced) return false;
  if (auxiliaries.has(before) || pronouns.has(before))
    return (
      !/^(?:is|are|was|were|be|been|being|'s|'re)$/.test(before) ||
      /(?:ed|ing)$/.test(word) ||
      verbs.has(word) ||
      up.has(word) ||
      down.has(word)
    );
  if (before === 'to' && !/s$/.test(word) && !/^\p{Lu}/u.test(token.text))
    return (
      verbs.has(word) || up.has(word) || down.has(word) || !determiners.has(lowerAt(atoms, at + 1)) === false
    );
  if (nonFinite.has(word)) return false;
  if (verbs.has(word) || up.has(word) || down.has(word)) return at > 0;
  return word.length > 4 && word.endsWith('ed') && !word.endsWith('eed') && at > 0;
}

/** A participle in -ing: its subject is that of the clause before it. */
export const isParticiple = (token: Token, lexicon: FigureLexicon): boolean =>
  token.kind === 'word' &&
  token.lower.length > 5 &&
  token.lower.endsWith('ing') &&
  !lexicon.relations.prepositions.has(token.lower);
