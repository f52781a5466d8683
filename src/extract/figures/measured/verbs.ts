/** Tells verbs from nouns: by the tags of the sentence, and by lists where news and a tagger disagree about a participle. */
import type { Token } from '../../../document.ts';
import { type Atom, DATE, FINITE } from '../amounts/atom.ts';
import { isPlural } from '../amounts/plural.ts';
import type { FigureLexicon } from '../lexicon.ts';

const isDated = (token: Token | undefined): boolean => token?.lower === DATE;

const lowerAt = (atoms: readonly Token[], at: number): string =>
  at >= 0 && at < atoms.length ? (atoms[at] as Token).lower : '';

/** An adverb; a name that ends like one is none. */
export const isAdverb = (token: Atom | undefined): boolean => token?.tag?.startsWith('RB') ?? false;

/** A participle in -ing: its subject is that of the clause before it. */
export const isParticiple = (token: Atom, lexicon: FigureLexicon): boolean =>
  token.tag === 'VBG' && !lexicon.relations.prepositions.has(token.lower);

/** A determiner or preposition stands before: what follows is a noun. */
function nounPlace(atoms: readonly Token[], at: number, lexicon: FigureLexicon): boolean {
  const before = lowerAt(atoms, at - 1);
  const { determiners, prepositions, relatives } = lexicon.relations;
  if (relatives.has(before)) return false;
  return (
    determiners.has(before) ||
    (prepositions.has(before) && !lexicon.sets.toWords.has(before)) ||
    before.endsWith('est') ||
    before === "'s" ||
    before === "'"
  );
}

/** A finite verb, an auxiliary, or the verb behind a modal or "to". What is not tagged yet is no verb. */
export function isVerb(atoms: readonly Atom[], at: number, lexicon: FigureLexicon): boolean {
  const token = atoms[at];
  if (token?.kind !== 'word' || token.tag === undefined) return false;
  if (FINITE.test(token.tag)) return !(isPlural(token.lower, lexicon) && isGoods(atoms, at, lexicon));
  const { auxiliaries, verbs, nonFinite, up, down, changeNouns } = lexicon.relations;
  const moves = up.has(token.lower) || down.has(token.lower);
  if (moves && /^(?:NN|JJ)$/.test(token.tag) && changesBy(atoms, at, lexicon)) return true;
  if (token.tag.startsWith('NN')) {
    if (at === 0 || nounPlace(atoms, at, lexicon)) return false;
    // "exports rose 5 %"; "Kenya plans to build".
    const intent = verbs.has(token.lower) && atoms[at + 1]?.tag === 'TO' && atoms[at + 2]?.tag === 'VB';
    if (moves && !changeNouns.has(token.lower)) return true;
    if (!/^NN/.test(atoms[at - 1]?.tag ?? '')) return false;
    // "the age rises to 67", "the grant amounts to $5".
    const link = lowerAt(atoms, at + 1);
    const leads = moves ? lexicon.relations.moveLinks.has(link) : lexicon.sets.toWords.has(link);
    const reaches =
      (token.tag === 'NNS' || /^NN?P?S|^CD/.test(atoms[at - 1]?.tag ?? '')) &&
      leads &&
      (moves ? !/ion$/.test(token.lower) : verbs.has(token.lower)) &&
      !isDated(atoms[at + 2]) &&
      /^(?:CD|\$|#)$/.test(atoms[at + 2]?.tag ?? '');
    return intent || reaches;
  }
  if (token.tag !== 'VBN' && token.tag !== 'VBG') return false;
  let i = at - 1;
  while (i > 0 && at - i < 4 && isAdverb(atoms[i])) i--;
  if (auxiliaries.has(lowerAt(atoms, i))) return true;
  // "shares lost 5 %": without an auxiliary a past of news is finite more often than a tagger thinks.
  const word = token.lower;
  if (token.tag === 'VBG' || at === 0 || nonFinite.has(word) || nounPlace(atoms, at, lexicon)) return false;
  if (lowerAt(atoms, at - 1) === '-' && !token.spaced) return false;
  // "all federally recognized Tribes".
  if (isAdverb(atoms[at - 1]) && nounPlace(atoms, at - 1, lexicon) && /^NN/.test(atoms[at + 1]?.tag ?? ''))
    return false;
  return verbs.has(word) || moves || (word.length > 4 && /[^e]ed$/.test(word));
}

/** "Ghana cut its emissions", "the Union cut imports by 5 %": behind a name a form that is also a noun is the verb. */
function changesBy(atoms: readonly Atom[], at: number, lexicon: FigureLexicon): boolean {
  const name = atoms[at - 1];
  if (name?.kind !== 'word' || !/^\p{Lu}/u.test(name.text) || lexicon.relations.determiners.has(name.lower))
    return false;
  const next = atoms[at + 1]?.tag ?? '';
  if (/^(?:DT|PRP\$)$/.test(next)) return true;
  if (!/^(?:NN|JJ)/.test(next) && !lexicon.sets.byWords.has(lowerAt(atoms, at + 1))) return false;
  for (let i = at + 1; i < Math.min(atoms.length, at + 8); i++)
    if (lexicon.sets.byWords.has(lowerAt(atoms, i)) && /^(?:CD|\$|#)$/.test(atoms[i + 1]?.tag ?? ''))
      return true;
  return false;
}

/** "Exports rose", "exports to the region": of two finite verbs in a row the first is a plural; so is one before a place. */
const isGoods = (atoms: readonly Atom[], at: number, lexicon: FigureLexicon): boolean => {
  const next = atoms[at + 1]?.tag ?? '';
  return (
    /^(?:VBD|VBZ|VBN|MD|-RRB-)$/.test(next) ||
    (next === 'IN' &&
      lexicon.sets.toWords.has(lowerAt(atoms, at + 1)) &&
      /^(?:DT|NN|JJ|PRP)/.test(atoms[at + 2]?.tag ?? ''))
  );
};

/** A gerund with an object ("of mobilizing the funds"): it ends the phrase on either side. */
export const isGerund = (
  atoms: readonly Atom[],
  at: number,
  taken: Uint8Array,
  lexicon: FigureLexicon,
): boolean => {
  const token = atoms[at] as Atom;
  if (!isParticiple(token, lexicon)) return false;
  const next = atoms[at + 1];
  if (
    lexicon.relations.nounGerunds.has(token.lower) &&
    !(next && lexicon.relations.determiners.has(next.lower))
  )
    return false;
  return (
    taken[at + 1] === 1 ||
    (lexicon.relations.transitives.has(token.lower) && /^(?:NN|JJ)/.test(next?.tag ?? '')) ||
    // "– cutting household costs by 5 %".
    (atoms[at - 1]?.kind === 'punctuation' && token.spaced && /^(?:NN|JJ)/.test(next?.tag ?? '')) ||
    lexicon.sets.byWords.has(lowerAt(atoms, at - 1)) ||
    next === undefined ||
    lexicon.more[next.lower] !== undefined ||
    (!nounPlace(atoms, at, lexicon) && isPlural(next.lower, lexicon)) ||
    lexicon.relations.determiners.has(next.lower) ||
    lexicon.relations.pronouns.has(next.lower) ||
    (lexicon.relations.bridges.has(next.lower) && !nounPlace(atoms, at, lexicon))
  );
};
