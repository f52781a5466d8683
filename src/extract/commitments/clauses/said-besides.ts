/** What is said besides an act, by whoever promised it: "we support the talks, look forward to the next, and call for peace". */
import { inNounPhrase, isNominal, type SentenceView } from '../sentence/view.ts';
import type { GroupsByStart } from './clauses.ts';
import type { VerbGroup } from './verbs.ts';

/**
 * "express our support for the mission and welcome its report": where nothing but a noun phrase is promised, a verb of
 * speaking after the coordinator goes on from the verb that promised it; what is only ever said does so wherever we speak.
 */
export function speaksAnew(
  view: SentenceView,
  groups: GroupsByStart,
  governing: VerbGroup | null,
  from: number,
  at: number,
): boolean {
  const group = groups.get(pastAdverbs(view, groups, at + 1));
  if (!group || group.past || group.modal !== null || !/^(?:finite|base)$/.test(group.form)) return false;
  const { expressive, positions, calls, affirming, directives } = view.lexicon;
  const { lemma, form } = group;
  const called = calls.has(lemma) && /^(?:on|upon|for)$/.test(view.lower(group.end));
  const ours = form === 'base' && governing !== null && weSpeak(view, governing);
  if (ours && (called || isUttered(view, group))) return true;
  if (governing && (governing.modal !== null || governing.form === 'infinitive'))
    // "we will pursue X, and affirm that": what is affirmed is said now, whatever will be done.
    return (
      view.lower(at - 1) === ',' &&
      view.lower(group.end) === 'that' &&
      form === 'base' &&
      affirming.has(lemma) &&
      positions.has(lemma)
    );
  // "commit to raising aid and task our ministers to": no gerund goes on in the base form.
  const asked = ours && asksSomebody(view, groups, group) && (calls.has(lemma) || directives.has(lemma));
  if (!asked && !expressive.has(lemma) && !positions.has(lemma) && !called && !affirming.has(lemma))
    return false;
  for (let i = from + 1; i < at; i++) {
    const form = groups.get(i)?.form;
    if (form === 'infinitive' || (form === 'gerund' && !asked) || form === 'base') return false;
  }
  return true;
}

/** "we support the talks, look forward to the next, and call for peace": a list of what we say. */
export function spokenNext(
  view: SentenceView,
  groups: GroupsByStart,
  governing: VerbGroup | null,
  at: number,
): boolean {
  const group = groups.get(at);
  if (group?.form !== 'base' || group.modal !== null || !governing || governing.modal !== null) return false;
  return isUttered(view, group) && weSpeak(view, governing);
}

/** "we" is the subject of the verb, or of the one that governs it ("we commit to raising"). */
function weSpeak(view: SentenceView, { first }: VerbGroup): boolean {
  for (let at = first - 1; at >= view.first && first - at < LONGEST_CUE; at--) {
    const word = view.lower(at);
    if (view.lexicon.grammar.speakers.has(word)) return true;
    if (
      /^[,;:]$/.test(word) ||
      view.lexicon.grammar.subordinators.has(word) ||
      view.lexicon.grammar.relatives.has(word)
    )
      return false;
  }
  return false;
}

/** Tokens between "we" and the act, at most. */
const LONGEST_CUE = 9;

/** "note that", "look forward to": what nobody promises to do. */
function isUttered(view: SentenceView, { lemma, end }: VerbGroup): boolean {
  const next = view.lexicon.uttered.get(lemma);
  return next !== undefined && (next.length === 0 || next.includes(view.lower(end)));
}

/** "task our ministers to": somebody stands behind the verb, and an infinitive behind them. */
function asksSomebody(view: SentenceView, groups: GroupsByStart, { end }: VerbGroup): boolean {
  let at = end;
  while (at < view.end && at - end < LONGEST_ASKED && !groups.has(at) && inNounPhrase(view, at)) at++;
  return at > end && groups.get(at)?.form === 'infinitive';
}

/** Tokens of those who are asked. */
const LONGEST_ASKED = 12;

/** "emphasizing the importance of": a rationale, with or without its comma. */
export const stressesNeed = (view: SentenceView, at: number): boolean =>
  view.lexicon.beliefs.has(view.lower(at + 2)) &&
  view.lower(at).endsWith('ing') &&
  view.lexicon.expressive.has(view.lemma(at)) &&
  isNominal(view, at - 1);

/** The first token from `at` on that is no adverb in front of a verb group. */
export function pastAdverbs(view: SentenceView, groups: GroupsByStart, at: number): number {
  let next = at;
  while (next < view.end && view.pos(next) === 'ADV' && !groups.has(next)) next++;
  return next;
}
