/** Where a clause ends: at a semicolon, at the next clause with a subject of its own, before a closing rationale. */

import { seriesEnd } from '../sentence/series.ts';
import { isDash, type SentenceView } from '../sentence/view.ts';
import { bindsAnew, speaksAnew, spokenNext, stressesNeed } from './clause-joints.ts';
import { opensAct, opensSecondThat, startsClause } from './clause-starts.ts';
import type { GroupsByStart } from './clauses.ts';
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
  // A noun phrase that is promised is counted from behind its first word.
  const governing = groupEndingAt(view, groups, from) ?? groupEndingAt(view, groups, from - 1);
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
      if (depth === 0 && i > from && stressesNeed(view, i)) return i;
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
    // "since 2031": a time.
    if (view.pos(i + 1) === 'NUM') continue;
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
