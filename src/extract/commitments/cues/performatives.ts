/** What shows that a sentence does what it says: "hereby", "today", the "I" of somebody with authority. */
import type { Clause } from '../clauses/clauses.ts';
import type { VerbGroup } from '../clauses/verbs.ts';
import { type SentenceView, words } from '../sentence/view.ts';
import { AUTHORITY } from '../words/genres.ts';

/** "hereby" stands inside the group. */
export function hasHereby(view: SentenceView, { first, end }: VerbGroup): boolean {
  for (let i = first; i < end; i++) if (view.lower(i).includes('hereby')) return true;
  return false;
}

/** The clause tells what is done today. */
export function hasToday(view: SentenceView, clause: Clause, group: VerbGroup): boolean {
  for (let i = clause.start; i < group.end; i++) if (view.lower(i) === 'today') return true;
  for (let i = group.end; i < Math.min(view.end, group.end + 3); i++)
    if (view.lower(i) === 'today') return true;
  return view.lower(view.first) === 'today';
}

/** "I waive", "I terminate": what somebody with the authority to do so does by saying it. */
export const ordains = (view: SentenceView, { subject }: Clause, { lemma }: VerbGroup): boolean =>
  AUTHORITY.has(view.document.genre) &&
  subject !== null &&
  view.lower(subject.end - 1) === 'i' &&
  view.lexicon.ordaining.has(lemma);

/** "had agreed": the past of the past. */
export const hasHad = (view: SentenceView, { first, end }: VerbGroup): boolean =>
  words(view, first, end).split(' ').includes('had');
