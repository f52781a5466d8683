/** Clauses that are what somebody says, promises or feels, with "that" or without it. */
import type { VerbGroup } from './verbs.ts';
import type { SentenceView } from './view.ts';

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
