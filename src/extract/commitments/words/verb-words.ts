/** Words of verb groups: auxiliaries, negations, and what may be a verb. */
import type { SentenceView } from '../sentence/view.ts';

/** "later than", "less than". */
export const isComparison = (view: SentenceView, index: number): boolean =>
  view.lexicon.grammar.compared.has(view.lower(index));

/** A negation at `index` that denies the verb behind it, and is no part of "not only" or "not later than". */
export const isNegation = (view: SentenceView, index: number): boolean =>
  view.lexicon.grammar.not.has(view.lower(index)) &&
  !view.lexicon.grammar.only.has(view.lower(index + 1)) &&
  !isComparison(view, index + 1);

/** "neither import nor export", "no longer sell". */
export const isDenial = (view: SentenceView, index: number): boolean =>
  view.lower(index) === 'neither' || (view.lower(index) === 'no' && view.lower(index + 1) === 'longer');

/** By its ending. */
export const isGerund = (word: string): boolean => word.length > 4 && word.endsWith('ing');
/** A form of a verb that is neither its base, its gerund nor its third person. */
export const isParticiple = (view: SentenceView, index: number): boolean => {
  const word = view.lower(index);
  return word !== view.lemma(index) && !isGerund(word) && !(word.endsWith('s') && !word.endsWith('ss'));
};

/** A modal there, and not the noun, name or month that is spelled so. */
export function isModal(view: SentenceView, index: number): boolean {
  const word = view.lower(index);
  if (word === 'going' || !view.lexicon.modals.has(word)) return false;
  if (view.lexicon.grammar.onlyModals.has(word)) return true;
  // "the will to act": the noun.
  if (word === 'will' && view.lower(index + 1) === 'to') return false;
  // "will", "may", "can" are nouns, names and months too.
  return view.pos(index) === 'AUX' || (view.pos(index) === 'VERB' && word !== 'may');
}

/** A verb by its tag, or a listed base form where only a verb can stand. */
export function isVerb(view: SentenceView, index: number, expected: boolean): boolean {
  if (view.pos(index) === 'VERB') return true;
  if (!expected) return false;
  const word = view.lower(index);
  return view.token(index).kind === 'word' && (view.lexicon.baseForms.has(word) || view.pos(index) === 'AUX');
}
