/** Coordinators inside relative clauses, which end no clause around them. */
import { isNominal, type SentenceView } from '../sentence/view.ts';
import type { GroupsByStart } from './clauses.ts';
import type { VerbGroup } from './verbs.ts';

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
