/** Relative clauses: where they begin, and coordinators inside them, which end no clause around them. */
import {
  beginsNounPhrase,
  inNounPhrase,
  isNominal,
  type Range,
  type SentenceView,
} from '../sentence/view.ts';
import type { GroupsByStart, VerbGroup } from './verbs.ts';

/** "damage that is manifest and will grow": what stands before the coordinator is told by a relative clause, in another mood. */
export function inRelative(
  view: SentenceView,
  groups: GroupsByStart,
  governing: VerbGroup | null,
  from: number,
  at: number,
): boolean {
  if (view.lower(at - 1) === ',' || governing?.modal === groups.get(at + 1)?.modal) return false;
  for (let i = at - 1; i > from; i--)
    if (view.lexicon.grammar.relatives.has(view.lower(i))) return isNominal(view, i - 1) && groups.has(i + 1);
  return false;
}

/** "a strait where no ship is stopped and no crew is held": two clauses without a modal in one relative clause of a noun. */
export function sharesRelative(view: SentenceView, groups: GroupsByStart, from: number, at: number): boolean {
  if (view.lower(at - 1) === ',' || view.pos(at + 1) !== 'DET') return false;
  let next = at + 1;
  while (next < view.end && !groups.has(next)) next++;
  if (groups.get(next)?.modal !== null) return false;
  for (let i = at - 1, told = false; i > from; i--) {
    const group = groups.get(i);
    if (group) {
      if (group.form !== 'finite' || group.modal !== null || told) return false;
      told = true;
    }
    if (view.lower(i) === 'where' || view.lexicon.grammar.relatives.has(view.lower(i)))
      return told && isNominal(view, i - 1);
  }
  return false;
}

/** "firms that sell fuel or that store it": a second relative pronoun, where a relative clause has been opened before. */
export function isSecondRelative(
  view: SentenceView,
  groups: GroupsByStart,
  from: number,
  at: number,
): boolean {
  if (!view.lexicon.grammar.relatives.has(view.lower(at)) || !groups.has(at + 1)) return false;
  for (let i = at - 2; i > from; i--)
    if (view.lower(i) === view.lower(at)) return isNominal(view, i - 1) || view.lower(i - 1) === ',';
  return false;
}

/** A relative pronoun after a noun, with nothing but one noun phrase from there to the verb, or -1. */
export function innerRelative(view: SentenceView, { first, end }: Range): number {
  for (let i = end - 1; i > first; i--) {
    if (view.lexicon.grammar.relatives.has(view.lower(i)))
      return view.pos(i) !== 'DET' &&
        beginsNounPhrase(view, i + 1) &&
        i + 1 < end &&
        isNounOrComma(view, i - 1)
        ? i
        : -1;
    if (!inNounPhrase(view, i) && view.lower(i) !== 'of') return -1;
  }
  return -1;
}

const isNounOrComma = (view: SentenceView, at: number): boolean =>
  view.lower(at) === ',' || view.pos(at) === 'NOUN' || view.pos(at) === 'PROPN';

/** The relative pronoun that is the subject of the group ("agencies that buy"), or -1. */
export function relativeBefore(view: SentenceView, group: VerbGroup, left: number): number {
  let at = group.first - 1;
  while (at > left && view.pos(at) === 'ADV') at--;
  if (at < left || !view.lexicon.grammar.relatives.has(view.lower(at))) return -1;
  // "that" after a verb of saying opens a complement; then a subject would stand between.
  return at;
}
