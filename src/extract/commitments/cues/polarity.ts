/** What is denied or taken back: "we no longer plan to", "neither A nor B will", "abandoned our pledge to". */
import type { Clause } from '../clauses/clauses.ts';
import type { VerbGroup } from '../clauses/verbs.ts';
import type { Range, SentenceView } from '../sentence/view.ts';
import { isComparison, isDenial } from '../words/verb-words.ts';
import { ownerBefore } from './owners.ts';
import { base, type Parsed, type Statement } from './statement.ts';

/** Where "no longer" stands before or in a verb group without a modal ("are no longer committed to"), or -1. */
export function noLongerAt(view: SentenceView, { first, end }: VerbGroup): number {
  let from = first;
  while (from > view.first && view.pos(from - 1) === 'ADV' && first - from < 3) from--;
  for (let i = Math.max(view.first, from - 1); i < end; i++)
    if (view.lower(i) === 'no' && isDenial(view, i)) return i;
  return -1;
}

/** First token of a subject that denies its verb ("No Party", "neither the port nor the city"), or -1; not "no less than half". */
export function deniedFrom(view: SentenceView, subject: Range | null): number {
  if (!subject) return -1;
  const { first } = subject;
  if (view.lower(first - 1) === 'neither') return first - 1;
  return view.lexicon.none.has(view.lower(first)) && !isComparison(view, first + 1) ? first : -1;
}

/** A verb of giving up whose object is what was promised ("have scrapped our plan"). */
export const givesUp = (view: SentenceView, { lemma, form, negated, passive }: VerbGroup): boolean =>
  view.lexicon.withdrawing.has(lemma) && form !== 'infinitive' && !negated && !passive;

/** "The plan to widen the road has been abandoned": what was promised is the subject of its withdrawal. */
export function withdrawnStatement({ view }: Parsed, group: VerbGroup, clause: Clause): Statement | null {
  if (!group.passive || group.modal !== null || group.negated || clause.type !== 'main') return null;
  if (!clause.subject || !view.lexicon.withdrawing.has(group.lemma)) return null;
  let noun = clause.subject.first;
  while (noun < clause.subject.end && !view.lexicon.nouns.has(view.lower(noun))) noun++;
  if (!view.lexicon.nouns.get(view.lower(noun))?.after.includes(view.lower(noun + 1))) return null;
  if (noun >= clause.subject.end) return null;
  return {
    ...base,
    force: 'predicate',
    rule: 'commitments/be-withdrawn',
    strength: 4,
    cue: { first: group.first, end: group.end },
    clause,
    actor: ownerBefore(view, noun),
    verb: group,
    action: { first: group.head, end: group.end },
    start: clause.subject.first,
    passive: true,
    status: 'withdrawn',
    complement: 'object',
  };
}

/** Nothing but an article and adjectives stands between a verb and its object at `at`. */
export function standsAfter(view: SentenceView, { end }: VerbGroup, at: number): boolean {
  for (let i = end; i < at; i++) if (!/^(?:DET|ADJ)$/.test(view.pos(i))) return false;
  return at >= end;
}

/** Where a statement begins whose subject is denied by a word before it. */
export const startDenied = (start: number, denied: number, { subject }: Clause): number =>
  denied >= 0 && subject?.first === start ? denied : start;
