/** Clauses that are what somebody says, promises or feels, with "that" or without it. */

import type { SentenceView } from '../sentence/view.ts';
import type { VerbGroup } from './verbs.ts';

/** Words that may stand between a verb of saying and what is said without "that" ("said on Monday they would"). */
const LONGEST_GAP = 10;

/** Whether the clause whose subject begins at `subject` is what the verb group before it says ("said it will"). */
export function toldBy(view: SentenceView, previous: VerbGroup | null, subject: number): boolean {
  if (!previous || subject - previous.end > LONGEST_GAP) return false;
  const { reporting, commissive, feeling } = view.lexicon;
  if (![reporting, commissive, feeling].some((verbs) => verbs.has(previous.lemma))) return false;
  let comma = false;
  for (let i = previous.end; i < subject; i++) {
    // "promised that, unlike others, he would": an introduction inside.
    if (view.lower(i) === 'that') return true;
    if (/^[;:"]$/.test(view.lower(i))) return false;
    comma ||= view.lower(i) === ',';
  }
  return !comma;
}

/** The verb that a that-clause hangs on: of "said that A, and that B", the one before the first "that". */
export const governorOf = (
  view: SentenceView,
  groups: readonly VerbGroup[],
  start: number,
  previous: VerbGroup | null,
): VerbGroup | null =>
  (view.lower(start) === 'that' && view.pos(start - 1) === 'CCONJ'
    ? groups.find(({ end }) => end < start && view.lower(end) === 'that')
    : null) ?? previous;

/** "and saying it will", "announcing that they": a gerund that says the clause right behind it. */
export const saysClause = (view: SentenceView, { form, lemma, end }: VerbGroup): boolean =>
  form === 'gerund' &&
  view.lexicon.saying.has(lemma) &&
  (view.lower(end) === 'that' || view.lexicon.grammar.subjects.has(view.lower(end)));

/** Tokens of the longest condition before what is told. */
const LONGEST_CONDITION = 40;

/** "said if A buys the ship, it will": the verb of saying before a condition that one comma closes, or null. */
export function conditionTold(
  view: SentenceView,
  groups: readonly VerbGroup[],
  index: number,
  subject: number,
): VerbGroup | null {
  if (view.lower(subject - 1) !== ',') return null;
  for (let i = index - 1; i >= 0; i--) {
    const group = groups[i] as VerbGroup;
    if (subject - group.end > LONGEST_CONDITION) return null;
    if (!view.lexicon.reporting.has(group.lemma) || group.form === 'infinitive') continue;
    const opening = view.lower(group.end) === 'that' ? group.end + 1 : group.end;
    return view.lexicon.grammar.subordinators.has(view.lower(opening)) ? group : null;
  }
  return null;
}

/** "It was agreed that the gate would be locked": a clause that those who met have settled. */
export const isAgreed = (
  view: SentenceView,
  { type, governor }: { readonly type: string; readonly governor: VerbGroup | null },
): boolean =>
  type === 'complement' &&
  governor?.passive === true &&
  !governor.perfect &&
  !governor.negated &&
  view.lexicon.personal.has(governor.lemma) &&
  view.lower(governor.first - 1) === 'it';
