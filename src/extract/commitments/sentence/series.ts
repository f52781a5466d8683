/** Series whose members are parted by semicolons. */
import { startsClause } from '../clauses/clause-starts.ts';
import { type GroupsByStart, LONGEST_ASIDE } from '../clauses/clauses.ts';
import { beginsNounPhrase, type SentenceView } from './view.ts';

/**
 * Where a series ends that goes on behind the semicolon at `at`, or -1 where a clause of its own begins there: one of
 * verbs whose last is joined ("cut smoke; raise dykes; and spur trade"), of gerunds ("by cutting smoke; raising dykes;
 * and spurring trade"), or of things, whose last is joined or which stand behind a colon ("three parks: Ash; and Elm").
 * @param from where the clause begins in which it stands
 */
export function seriesEnd(view: SentenceView, groups: GroupsByStart, from: number, at: number): number {
  let verbs = true;
  let gerunds = false;
  let listed = false;
  for (let i = Math.max(from, view.first); i < at; i++) {
    gerunds ||= groups.get(i)?.form === 'gerund';
    listed ||= view.lower(i) === ':';
  }
  let things = true;
  let joined = false;
  for (let i = at; i < view.end; i++) {
    if (view.lower(i) === ';') {
      joined = view.pos(i + 1) === 'CCONJ';
      const begin = joined ? pastAside(view, i + 2) : i + 1;
      const group = groups.get(begin);
      verbs &&= group?.form === 'base' && group.modal === null && !group.open;
      gerunds &&= group?.form === 'gerund';
      things &&= group === undefined && beginsNounPhrase(view, begin) && !startsClause(view, groups, begin);
      if (verbs && joined) return i;
      if (!verbs && !gerunds && !things) return -1;
    } else if (things && !listed && /^(?:finite|base)$/.test(groups.get(i)?.form ?? '')) things = false;
  }
  return gerunds || (things && (joined || listed)) ? view.end : -1;
}

/** One past the comma that closes an aside which begins at `at` ("and, where it helps, …"), or `at`. */
function pastAside(view: SentenceView, at: number): number {
  if (view.lower(at) !== ',') return at;
  for (let i = at + 1; i < Math.min(view.end, at + LONGEST_ASIDE); i++)
    if (view.lower(i) === ',') return i + 1;
  return at;
}
