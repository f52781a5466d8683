/** What goes on anew behind a coordinator: the same subject is bound, tells or speaks by one more verb. */
import { beginsNounPhrase, inNounPhrase, isNominal, type SentenceView } from '../sentence/view.ts';
import { type GroupsByStart, LONGEST_ASIDE } from './clauses.ts';
import type { VerbGroup } from './verbs.ts';

/**
 * After a coordinator the same subject is bound anew: "should exchange data, and shall notify the others", "pledged to
 * buy ships, and agreed to share data". A modal inside a clause that has been opened belongs there, unless it is the same.
 */
export function bindsAnew(
  view: SentenceView,
  groups: GroupsByStart,
  governing: VerbGroup | null,
  from: number,
  at: number,
): boolean {
  let next = pastAdverbs(view, groups, at + 1);
  if (view.lower(next) === ',') next = pastCommas(view, groups, next);
  const group = groups.get(next);
  if (!group || group.open) return false;
  // "intends to lend more, and has lent some": what was done is no part of what is to be done.
  if (group.perfect && group.form === 'finite' && group.modal === null) return !opensClause(view, from, at);
  // "committed to mending the dams and affirmed our support": no gerund or infinitive goes on in the past.
  if (
    group.past &&
    group.modal === null &&
    !group.passive &&
    governing !== null &&
    /^(?:gerund|infinitive)$/.test(governing.form) &&
    view.lexicon.affirming.has(group.lemma) &&
    beginsNounPhrase(view, group.end)
  )
    return !opensClause(view, from, at);
  // "vowed to mend the dams, but warned that": what was done besides is told of whoever vowed.
  if (group.past && tellsBesides(view, group, at))
    return governing?.form === 'infinitive' || governing?.modal ? !opensClause(view, from, at) : false;
  if (group.modal !== null) {
    const binds = (view.lexicon.modals.get(group.modal)?.strength ?? 0) > 0;
    const same = group.modal === governing?.modal;
    return binds && governing !== null && governing.modal !== null && (same || !opensClause(view, from, at));
  }
  // "commit to halting decay by 2030, and are committed to mending roads".
  const { predicateOpenings } = view.lexicon;
  if (
    group.form === 'finite' &&
    predicateOpenings.has(view.lower(group.head)) &&
    view.lower(group.end) === 'to'
  )
    return !opensClause(view, from, at);
  // "agreed to share", "agreed that": a promise told of the same subject.
  const promised = groups.get(group.end)?.form === 'infinitive' || view.lower(group.end) === 'that';
  if (promised && !group.past && view.lexicon.hoping.has(group.lemma) && group.form !== 'infinitive')
    return !opensClause(view, from, at);
  // "pledge our support and stand ready to", "agreed to lend more and directed the Board to".
  if (group.form === 'base' && (governing?.modal ?? null) === null && governing?.form !== 'infinitive')
    if (standsTo(view, group)) return !opensClause(view, from, at);
  if (group.past && view.lexicon.directives.has(group.lemma) && asksSomebody(view, groups, group))
    return !opensClause(view, from, at);
  const tells = group.past || group.form === 'finite';
  return tells && promised && view.lexicon.commissive.has(group.lemma) && !opensClause(view, from, at);
}

/** "stand ready to", "remain committed to". */
const standsTo = (view: SentenceView, { lemma, end }: VerbGroup): boolean =>
  view.lexicon.grammar.holding.has(lemma) &&
  view.lexicon.predicateOpenings.has(view.lower(end)) &&
  view.lower(end + 1) === 'to';

/** What stands behind a verb in the past is its object or what was said, and a comma or "but" sets it apart. */
const tellsBesides = (view: SentenceView, { end, modal }: VerbGroup, at: number): boolean =>
  modal === null &&
  (view.lower(at - 1) === ',' || view.lower(at) === 'but') &&
  (beginsNounPhrase(view, end) || view.lower(end) === 'that' || view.pos(end) === 'ADP');

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
  const ours = form === 'base' && weSpeak(view, governing?.first ?? from);
  if (ours && governing && (called || isUttered(view, group))) return true;
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
  const own = asked && view.lower(group.end) === 'our';
  for (let i = from + 1; i < at && !own; i++) {
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
  return isUttered(view, group) && weSpeak(view, governing.first);
}

/** "we" is the subject of the verb, or of the one that governs it ("we commit to raising"). */
function weSpeak(view: SentenceView, first: number): boolean {
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

/** "emphasizing the importance of": a rationale, with or without its comma. */
export const stressesNeed = (view: SentenceView, at: number): boolean =>
  view.lexicon.beliefs.has(view.lower(at + 2)) &&
  view.lower(at).endsWith('ing') &&
  view.lexicon.expressive.has(view.lemma(at)) &&
  isNominal(view, at - 1);

/** "task our ministers to", "tasked the Board with drafting": somebody stands behind the verb, and an infinitive behind them. */
function asksSomebody(view: SentenceView, groups: GroupsByStart, { end }: VerbGroup): boolean {
  let at = end;
  while (at < view.end && at - end < LONGEST_ASKED && inNounPhrase(view, at) && !groups.has(at)) at++;
  if (at === end) return false;
  return (
    groups.get(at)?.form === 'infinitive' ||
    (view.lower(at) === 'with' && groups.get(at + 1)?.form === 'gerund')
  );
}

/** Tokens of those who are asked. */
const LONGEST_ASKED = 12;

/** The first token from `at` on that is no adverb in front of a verb group. */
function pastAdverbs(view: SentenceView, groups: GroupsByStart, at: number): number {
  let next = at;
  while (next < view.end && view.pos(next) === 'ADV' && !groups.has(next)) next++;
  return next;
}

/** Where a modal stands behind the comma that closes an aside, or `at`. */
function pastCommas(view: SentenceView, groups: GroupsByStart, at: number): number {
  for (let i = at + 1; i < Math.min(view.end, at + LONGEST_ASIDE); i++)
    if (view.lower(i) === ',') return groups.get(i + 1)?.modal ? i + 1 : at;
  return at;
}

function opensClause(view: SentenceView, from: number, at: number): boolean {
  for (let i = from; i < at; i++)
    if (
      view.lexicon.grammar.subordinators.has(view.lower(i)) ||
      view.lexicon.grammar.relatives.has(view.lower(i))
    )
      return true;
  return false;
}
