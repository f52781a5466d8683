/** Where a clause ends: at a semicolon, at the next clause with a subject of its own, before a closing rationale. */

import { seriesEnd } from '../sentence/series.ts';
import { beginsNounPhrase, inNounPhrase, isDash, type SentenceView } from '../sentence/view.ts';
import { opensAct, opensSecondThat, startsClause } from './clause-starts.ts';
import { type GroupsByStart, LONGEST_ASIDE } from './clauses.ts';
import { inRelative, isSecondRelative, sharesRelative } from './relatives.ts';
import type { VerbGroup } from './verbs.ts';

/** Parts of speech that open a clause after a coordinator, and no further member of a list. */
const OPENERS = new Set(['DET', 'PRON', 'PROPN']);

/**
 * One past the last token of the clause whose verb group ends at `from`: a semicolon, the start of the next finite
 * clause with a subject of its own, or a closing rationale (", recognizing that …", ", which …").
 */
export function clauseEnd(view: SentenceView, groups: GroupsByStart, from: number): number {
  // "may be sold and shall be returned": another modal right behind the verb.
  if (view.pos(from) === 'CCONJ' && groups.get(from + 1)?.modal) return from;
  const governing = groupEndingAt(view, groups, from);
  const ensured = (at: number): boolean => assures(view, groups, governing, from, at);
  const conceded = opensContrast(view, groups, governing);
  let depth = 0;
  // "will “build a port,” she said": what is quoted began at the verb.
  const begun = governing !== null && quotesVerb(view, governing);
  let quoted = begun ? 1 : 0;
  let seriesTo = -1;
  for (let i = from; i < view.end; i++) {
    const word = view.lower(i);
    // Marks and coordinators decide, other words do not.
    if (word.length > 2 && view.pos(i) !== 'CCONJ') {
      if (depth > 0 || !view.lexicon.contrasting.has(word) || !promisesAnew(view, groups, i + 1)) continue;
      return view.lower(i - 1) === ',' ? i - 1 : i;
    }
    if (word === '(' || word === '[') depth++;
    else if (word === ')' || word === ']') {
      if (depth === 0 && word === ')') return i;
      depth = Math.max(0, depth - 1);
    }
    if (depth > 0) continue;
    if (word === ';' && i > seriesTo) {
      seriesTo = seriesEnd(view, groups, from, i);
      if (seriesTo < 0) return i;
    }
    if (
      view.pos(i) === 'CCONJ' &&
      i > from &&
      (opensSecondThat(view, from, i) ||
        opensAct(view, groups, i) ||
        bindsAnew(view, groups, governing, from, i) ||
        speaksAnew(view, groups, governing, from, i))
    )
      return view.lower(i - 1) === ',' ? i - 1 : i;
    if (word === '"') {
      const opens = view.token(i).spaced && i + 1 < view.end && !view.token(i + 1).spaced;
      // A closing quotation mark ends what was said, unless it closes what was only quoted inside.
      if (opens) quoted++;
      else if (quoted > 0 && !(begun && quoted === 1 && view.lower(i - 1) === ',')) quoted--;
      else if (i > from && !view.token(i).spaced && i + 1 < view.end)
        return view.lower(i - 1) === ',' ? i - 1 : i;
    }
    if (word === ',' || isDash(view, i)) {
      const next = i + 1;
      if (word === ',' && view.lexicon.expressive.has(view.lemma(next)) && view.lower(next).endsWith('ing'))
        return i;
      if (word === ',' && spokenNext(view, groups, governing, next)) return i;
      const so = word === ',' && view.lower(next) === 'so';
      const after = so || view.pos(next) === 'CCONJ' ? next + 1 : next;
      const start = after > next ? pastTime(view, after) : after;
      if (
        !(word === ',' && ensured(i)) &&
        !isSecondRelative(view, groups, from, start) &&
        startsClause(view, groups, start) &&
        (view.pos(next) === 'CCONJ' ||
          word !== ',' ||
          so ||
          conceded ||
          view.lower(next) === 'as' ||
          view.lexicon.grammar.speakers.has(view.lower(next)))
      )
        return i;
    } else if (
      view.pos(i) === 'CCONJ' &&
      i > from &&
      !inOpenClause(view, groups, from, i) &&
      !sharesSubordinator(view, groups, from, i) &&
      !isSecondRelative(view, groups, from, i + 1) &&
      !sharesRelative(view, groups, from, i) &&
      (opensAnother(view, groups, pastTime(view, i + 1), () => ensured(i)) ||
        (groups.get(i + 1)?.modal && !inRelative(view, groups, governing, from, i)))
    )
      return i;
  }
  return view.end;
}

/** "while Chile plans to": another with a subject of his own is set beside the one before, and promises too. */
function promisesAnew(view: SentenceView, groups: GroupsByStart, at: number): boolean {
  if (!startsClause(view, groups, at)) return false;
  let next = at;
  while (!groups.has(next)) next++;
  const { modal, lemma, end } = groups.get(next) as VerbGroup;
  return modal === null
    ? view.lexicon.commissive.has(lemma) && groups.get(end)?.form === 'infinitive'
    : (view.lexicon.modals.get(modal)?.strength ?? 0) > 0;
}

/** "While Chile will dredge the straits, …": the clause that opens the sentence ends where the other begins. */
function opensContrast(view: SentenceView, groups: GroupsByStart, governing: VerbGroup | null): boolean {
  if (!governing || !view.lexicon.contrasting.has(view.lower(view.first))) return false;
  for (let i = view.first; i < governing.first; i++) if (groups.get(i)?.form === 'finite') return false;
  return true;
}

function groupEndingAt(view: SentenceView, groups: GroupsByStart, end: number): VerbGroup | null {
  for (let i = end - 1; i >= view.first && i > end - LONGEST_GROUP; i--) {
    const group = groups.get(i);
    if (group) return group.end === end ? group : null;
  }
  return null;
}

/** Tokens of a verb group with what may stand in it. */
const LONGEST_GROUP = 48;

/**
 * After a coordinator the same subject is bound anew: "should exchange data, and shall notify the others", "pledged to
 * buy ships, and agreed to share data". A modal inside a clause that has been opened belongs there, unless it is the same.
 */
function bindsAnew(
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
    (view.lexicon.affirming.has(group.lemma)
      ? beginsNounPhrase(view, group.end)
      : /^(?:DET|PRON)$/.test(view.pos(group.end)) && view.pos(at - 1) !== 'VERB')
  )
    return !opensClause(view, from, at);
  // "pledged to cut fees, and is building a pier": no infinitive goes on in the present.
  if (
    group.form === 'finite' &&
    group.modal === null &&
    !group.perfect &&
    view.lower(at - 1) === ',' &&
    governing !== null &&
    (governing.modal !== null || /^(?:gerund|infinitive|base)$/.test(governing.form))
  )
    return !opensClause(view, from, at);
  // "vowed to mend the dams, but warned that": what was done besides is told of whoever vowed.
  if (group.past && tellsBesides(view, group, at))
    return governing?.form === 'infinitive' || governing?.modal ? !opensClause(view, from, at) : false;
  if (group.modal !== null) {
    const binds = (view.lexicon.modals.get(group.modal)?.strength ?? 0) > 0;
    const same = group.modal === governing?.modal;
    // "is launching a scheme, and will publish its rules".
    const told =
      governing !== null &&
      (governing.modal !== null || (governing.form === 'finite' && view.lower(at - 1) === ','));
    return binds && told && (same || !opensClause(view, from, at));
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
  const tells = group.past || group.form === 'finite';
  return tells && promised && view.lexicon.commissive.has(group.lemma) && !opensClause(view, from, at);
}

/** What stands behind a verb in the past is its object or what was said, and a comma or "but" sets it apart. */
const tellsBesides = (view: SentenceView, { end, modal }: VerbGroup, at: number): boolean =>
  modal === null &&
  (view.lower(at - 1) === ',' || view.lower(at) === 'but') &&
  (beginsNounPhrase(view, end) || view.lower(end) === 'that' || view.pos(end) === 'ADP');

/**
 * "express our support for the mission and welcome its report": where nothing but a noun phrase is promised, a verb of
 * speaking after the coordinator goes on from the verb that promised it; what is only ever said does so wherever we speak.
 */
function speaksAnew(
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
function spokenNext(
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
  while (at < view.end && at - end < LONGEST_ASKED && inNounPhrase(view, at)) at++;
  return at > end && groups.get(at)?.form === 'infinitive';
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

/** "ensure the making, sale, and use of it is safe": a list that is the subject of what is ensured goes on. */
function assures(
  view: SentenceView,
  groups: GroupsByStart,
  governing: VerbGroup | null,
  from: number,
  at: number,
): boolean {
  let last = governing;
  for (let i = at - 1; i >= from && i > at - LONGEST_GROUP; i--) {
    const group = groups.get(i);
    if (!group) continue;
    last = group;
    break;
  }
  return last !== null && view.lexicon.assuring.has(last.lemma);
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

/** "provided that mines close and funds are there": a second clause without a modal, and without a comma, in what a subordinator opens. */
function sharesSubordinator(view: SentenceView, groups: GroupsByStart, from: number, at: number): boolean {
  if (view.lower(at - 1) === ',') return false;
  let next = at + 1;
  while (next < view.end && !groups.has(next)) next++;
  if (groups.get(next)?.form !== 'finite' || groups.get(next)?.modal !== null) return false;
  for (let i = at - 1, told = false; i > from && view.lower(i) !== ';'; i--) {
    told ||= groups.get(i)?.form === 'finite';
    if (view.lexicon.grammar.subordinators.has(view.lower(i))) return told;
  }
  return false;
}

/** "how innovation and stewardship can …": a clause has been opened whose verb is still to come. */
function inOpenClause(view: SentenceView, groups: GroupsByStart, from: number, at: number): boolean {
  // The word that opens it may stand right before ("pledge that the crews and pilots will").
  for (let i = at - 1; i >= Math.max(view.first, from - 2); i--) {
    const group = groups.get(i);
    if (group && group.form !== 'participle') return false;
    const word = view.lower(i);
    if (view.lexicon.grammar.subordinators.has(word) || view.lexicon.grammar.relatives.has(word)) return true;
  }
  return false;
}

/** A quotation mark stands inside the verb group. */
function quotesVerb(view: SentenceView, { first, end }: VerbGroup): boolean {
  for (let i = first; i < end; i++) if (view.lower(i) === '"') return true;
  return false;
}

/** A clause of its own begins behind a coordinator, and not one more member of a list that is ensured. */
const opensAnother = (
  view: SentenceView,
  groups: GroupsByStart,
  at: number,
  ensured: () => boolean,
): boolean => startsClause(view, groups, at) && (OPENERS.has(view.pos(at)) || !ensured());

/** "and by 2040 we will", "and in 2031, the port will": where the clause behind its time begins, or `at`. */
function pastTime(view: SentenceView, at: number): number {
  if (view.pos(at) !== 'ADP') return at;
  let i = at + 1;
  let numbered = false;
  while (
    i < view.end &&
    i - at < LONGEST_TIME &&
    /^(?:ADP|DET|ADJ|ADV|NOUN|PROPN|NUM|SYM)$/.test(view.pos(i))
  ) {
    numbered ||= /\d/.test(view.lower(i));
    i++;
    if (numbered && !/^(?:NUM|ADP)$/.test(view.pos(i)) && view.lower(i) !== '/') break;
  }
  if (!numbered) return at;
  return view.lower(i) === ',' ? i + 1 : i;
}

/** Tokens of a time that introduces a clause. */
const LONGEST_TIME = 10;
