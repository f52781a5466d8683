/** Verbs before their subject, where a denial opens the clause: "nor will we sell it", "in no case shall a Party sell it". */
import { beginsNounPhrase, inNounPhrase, type Range, type SentenceView } from '../sentence/view.ts';
import { isComparison } from '../words/verb-words.ts';

/** Tokens of the longest subject between a modal and its verb, and of the longest denial before the modal. */
const LONGEST_SUBJECT = 10;
const LONGEST_DENIAL = 4;

/** "Under no circumstances will": a denial before the modal is why the subject stands behind it. */
export function deniedBefore(view: SentenceView, modal: number): boolean {
  for (let i = modal - 1; i >= Math.max(view.first, modal - LONGEST_DENIAL - 1); i--)
    if (view.lexicon.grammar.denying.has(view.lower(i)))
      // "No later than May will", "No sooner will", "no doubt".
      return !isComparison(view, i + 1) && !view.lexicon.grammar.undenied.has(view.lower(i + 1));
  return false;
}

/** One past the subject that stands behind the modal at `modal` and before its verb, or `modal + 1` where none does. */
export function pastSubject(view: SentenceView, modal: number, isVerbAt: (index: number) => boolean): number {
  const from = modal + 1;
  if (view.lexicon.grammar.subjects.has(view.lower(from))) return isVerbAt(from + 1) ? from + 1 : from;
  if (!/^(?:DET|PROPN|PRON)$/.test(view.pos(from)) || !deniedBefore(view, modal)) return from;
  for (let i = from + 1; i < Math.min(view.end, from + LONGEST_SUBJECT); i++) {
    const word = view.lower(i);
    // The tagger takes a verb that far from its modal for a noun ("shall the Parties export mines").
    const listed =
      view.lexicon.baseForms.has(word) && view.pos(i - 1) !== 'DET' && beginsNounPhrase(view, i + 1);
    if (listed || (view.pos(i) === 'VERB' && view.lemma(i) === word)) return i;
    if (!inNounPhrase(view, i) && word !== 'of') return from;
  }
  return from;
}

/** What a verb group says of its modal. */
interface Modal {
  readonly modal: string | null;
  readonly modalAt: number;
  readonly head: number;
}

/** The noun phrase between a modal and its verb that is the subject of both, or null. */
export function invertedSubject(view: SentenceView, { modal, modalAt, head }: Modal): Range | null {
  const first = modalAt + 1;
  if (modal === null || head <= first || view.lexicon.grammar.subjects.has(view.lower(first))) return null;
  const end = pastSubject(view, modalAt, (at) => at <= head);
  return end > first ? { first, end } : null;
}

/** "nor do we seek to": the auxiliary stands before the subject of the verb at `verb`, and a denial before that. */
export const isDeniedInversion = (view: SentenceView, verb: number): boolean =>
  view.lexicon.grammar.subjects.has(view.lower(verb - 1)) &&
  view.lexicon.grammar.do.has(view.lower(verb - 2)) &&
  deniedBefore(view, verb - 2);
