/** Tells verbs from nouns by lists, endings and neighbours: there are no tags at this stage. */
import type { Token } from '../../document.ts';
import type { FigureLexicon } from './lexicon.ts';
import { isPlural } from './plural.ts';

const lowerAt = (atoms: readonly Token[], at: number): string =>
  at >= 0 && at < atoms.length ? (atoms[at] as Token).lower : '';

const CAPITAL = /^\p{Lu}/u;

/** A determiner or preposition stands before: what follows is a noun. */
function nounPlace(atoms: readonly Token[], at: number, lexicon: FigureLexicon): boolean {
  const before = lowerAt(atoms, at - 1);
  const { determiners, prepositions } = lexicon.relations;
  if (lexicon.relations.relatives.has(before)) return false;
  return (
    determiners.has(before) ||
    (prepositions.has(before) && !lexicon.sets.toWords.has(before)) ||
    before.endsWith('est') ||
    before === "'s" ||
    before === "'"
  );
}

/** A modal, "to", a pronoun, or an adverb behind one of them stands before: what follows is a verb. */
function verbPlace(atoms: readonly Token[], at: number, lexicon: FigureLexicon): boolean {
  const { modals, pronouns, adverbs } = lexicon.relations;
  let i = at - 1;
  if (adverbs.has(lowerAt(atoms, i)) || isAdverb(atoms[i])) i--;
  const before = lowerAt(atoms, i);
  return modals.has(before) || pronouns.has(before) || lexicon.relations.relatives.has(before);
}

/** "will cool", "can hardly cool"; "to" may be a preposition. */
function modalBefore(atoms: readonly Token[], at: number, lexicon: FigureLexicon): boolean {
  const { modals, auxiliaries } = lexicon.relations;
  const before = lowerAt(atoms, isAdverb(atoms[at - 1]) ? at - 2 : at - 1);
  return modals.has(before) && auxiliaries.has(before);
}

/** An adverb by its ending; "Duly" at the head of a name is none. */
export const isAdverb = (token: Token | undefined): boolean =>
  token !== undefined && token.text.length > 4 && /^\p{Ll}.*ly$/u.test(token.text);

/** What a bare form needs behind it to be a verb in the present: an object, an infinitive, or a clause. */
function governs(atoms: readonly Token[], at: number, lexicon: FigureLexicon): boolean {
  const next = atoms[at + 1];
  if (!next) return false;
  const { determiners, pronouns } = lexicon.relations;
  return (
    determiners.has(next.lower) ||
    pronouns.has(next.lower) ||
    lexicon.sets.toWords.has(next.lower) ||
    next.kind === 'number' ||
    next.kind === 'symbol' ||
    CAPITAL.test(next.text) ||
    (!lexicon.sets.ofWords.has(next.lower) && lexicon.before.longest(atoms, at + 1, at + 4) !== null)
  );
}

/** A finite verb, an auxiliary, or the verb behind a modal or "to". */
export function isVerb(atoms: readonly Token[], at: number, lexicon: FigureLexicon): boolean {
  const token = atoms[at];
  if (token?.kind !== 'word') return false;
  const { auxiliaries, verbs, up, down, nonFinite, stop, changeNouns, determiners } = lexicon.relations;
  const word = token.lower;
  if (auxiliaries.has(word)) return true;
  if (stop.has(word) || lexicon.relations.nameCapitals.has(token.text) || nounPlace(atoms, at, lexicon))
    return false;
  if (lowerAt(atoms, at - 1) === '-' && !token.spaced) return false;
  const place = verbPlace(atoms, at, lexicon);
  const before = atoms[at - 1];
  const form = lexicon.verbForms.get(word);
  const plural = before !== undefined && isPlural(before.lower, lexicon);
  if (changeNouns.has(word)) {
    if (place) return true;
    const next = lowerAt(atoms, at + 1);
    const { prepositions, conjunctions } = lexicon.relations;
    // "the fund cut its forecast"; "and cut unemployment".
    if (at > 0 && determiners.has(next)) return true;
    if (conjunctions.has(before?.lower ?? '') && atoms[at + 1]?.kind === 'word' && !prepositions.has(next))
      return true;
    const amount = atoms[at + 2];
    // "the reward rises from $160"; "emissions fall 5 %".
    if (
      word.endsWith('s') &&
      lexicon.relations.stillVerbs.has(next) &&
      (amount?.kind === 'number' || amount?.kind === 'symbol')
    )
      return at > 0;
    return plural && !lexicon.sets.inWords.has(next) && !lexicon.sets.ofWords.has(next);
  }
  // "averages", "reports": plurals unless they govern something.
  if (verbs.has(word) && word.endsWith('s') && isPlural(word, lexicon))
    return (
      at > 0 &&
      (place ||
        governs(atoms, at, lexicon) ||
        lexicon.relations.stillVerbs.has(lowerAt(atoms, at + 1)) ||
        lexicon.relations.adverbs.has(before?.lower ?? ''))
    );
  const auxiliary = before !== undefined && auxiliaries.has(before.lower);
  // "trade", "set": nouns or participles too.
  if (lexicon.bases.has(word))
    return (
      place ||
      auxiliary ||
      ((plural || lexicon.relations.conjunctions.has(before?.lower ?? '')) && governs(atoms, at, lexicon)) ||
      (at > 0 && /^(?:number|symbol)$/.test(atoms[at + 1]?.kind ?? ''))
    );
  if (verbs.has(word) && !nonFinite.has(word))
    return at > 0 && !(form === 'base' && !place && !plural && !governs(atoms, at, lexicon));
  if (form === 'base')
    return (
      place ||
      ((plural || lexicon.relations.conjunctions.has(before?.lower ?? '')) && governs(atoms, at, lexicon))
    );
  // "exports to the region" are goods; "plans to build" is a verb.
  const ahead =
    lexicon.sets.toWords.has(lowerAt(atoms, at + 1)) &&
    lexicon.verbForms.get(lowerAt(atoms, at + 2)) !== 'base';
  if (form === 'third' && ahead && !place) return false;
  if (form === 'third')
    return at > 0 && (place || governs(atoms, at, lexicon) || isPlural(lowerAt(atoms, at + 1), lexicon));
  if (form === 'gerund') return false;
  if (nonFinite.has(word)) return auxiliary;
  if (verbs.has(word) || up.has(word) || down.has(word)) return at > 0;
  // A modal is followed by a verb, whichever it is.
  if (place && modalBefore(atoms, at, lexicon)) return !CAPITAL.test(token.text);
  if (place && lexicon.sets.toWords.has(lowerAt(atoms, at - 1)))
    return !CAPITAL.test(token.text) && determiners.has(lowerAt(atoms, at + 1));
  return at > 0 && word.length > 4 && word.endsWith('ed') && !word.endsWith('eed');
}

/** A participle in -ing: its subject is that of the clause before it. */
export const isParticiple = (token: Token, lexicon: FigureLexicon): boolean =>
  token.kind === 'word' &&
  token.lower.length > 5 &&
  token.lower.endsWith('ing') &&
  !lexicon.relations.prepositions.has(token.lower);

/** A gerund with an object ("of mobilizing the funds"): it ends the phrase on either side. */
export const isGerund = (
  atoms: readonly Token[],
  at: number,
  taken: Uint8Array,
  lexicon: FigureLexicon,
): boolean => {
  const token = atoms[at] as Token;
  if (!isParticiple(token, lexicon)) return false;
  const next = atoms[at + 1];
  if (
    lexicon.relations.nounGerunds.has(token.lower) &&
    !(next && lexicon.relations.determiners.has(next.lower))
  )
    return false;
  return (
    taken[at + 1] === 1 ||
    next === undefined ||
    (lexicon.verbForms.get(token.lower) === 'gerund' &&
      !nounPlace(atoms, at, lexicon) &&
      isPlural(next.lower, lexicon)) ||
    lexicon.relations.determiners.has(next.lower) ||
    lexicon.relations.pronouns.has(next.lower) ||
    (lexicon.relations.bridges.has(next.lower) && !nounPlace(atoms, at, lexicon))
  );
};
