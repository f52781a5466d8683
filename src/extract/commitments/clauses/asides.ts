/** Subjects that an aside parts from their verb: "The port, which has grown since 2019, will …". */

import { beginsNounPhrase, inNounPhrase, isDash, type Range, type SentenceView } from '../sentence/view.ts';
import { nounRegion } from './subjects.ts';
import type { VerbGroup } from './verbs.ts';

/** Tokens of the longest aside that holds verbs of its own. */
const LONGEST = 60;

/** A subject, and where its clause may begin, with the verb group before it. */
export interface Parted {
  readonly subject: Range;
  readonly left: { readonly at: number; readonly previous: VerbGroup | null };
}

/**
 * The subject of a modal behind a comma or dash that closes an aside with verbs of its own, or null.
 * @param isInside whether an earlier finite group of that index can stand in an aside
 * @param modifies whether a group belongs to a noun phrase
 */
export function partedSubject(
  view: SentenceView,
  groups: readonly VerbGroup[],
  index: number,
  isInside: (index: number) => boolean,
  modifies: (group: VerbGroup) => boolean,
): Parted | null {
  const group = groups[index] as VerbGroup;
  if (index === 0 || (group.modal === null && !tellsClause(view, group))) return null;
  let closing = group.first - 1;
  while (closing > view.first && view.pos(closing) === 'ADV') closing--;
  if (view.lower(closing) !== ',' && !isDash(view, closing)) return null;
  const mark = view.lower(closing);
  let last = index - 1;
  // The aside opens at the mark before which everything, from there on, is told of the subject.
  for (let at = closing - 1; at > view.first && closing - at < LONGEST; at--) {
    if (view.lower(at) === ';') return null;
    while (last >= 0 && (groups[last] as VerbGroup).first > at) {
      const before = groups[last] as VerbGroup;
      if (!isTelling(view, before, closing) && before.form === 'finite' && !isInside(last)) return null;
      last--;
    }
    if (view.lower(at) !== mark) continue;
    // "and, where practicable, shall": the verb goes on from one before.
    if (view.pos(at - 1) === 'CCONJ') return null;
    const tells = last === index - 2 && isTelling(view, groups[index - 1] as VerbGroup, closing);
    if (!tells && !opensAside(view, at + 1)) continue;
    // The mark stands inside a verb group ("shall, by May, open").
    if (last >= 0 && (groups[last] as VerbGroup).end > at) continue;
    let before = last;
    while (before >= 0 && modifies(groups[before] as VerbGroup)) before--;
    const previous = before >= 0 ? (groups[before] as VerbGroup) : null;
    const left = afterMark(view, previous?.end ?? view.first, at);
    const subject = nounRegion(view, left, at, previous !== null);
    if (!subject || subject.end !== at || !isPhrase(view, subject)) continue;
    // "opened the hall, which is old, …": what follows a verb at once is its object.
    if (previous && subject.first === previous.end) continue;
    // No verb stands in the aside: the subject is found without it.
    if (last === index - 1) return null;
    return { subject, left: { at: left, previous } };
  }
  return null;
}

/** "Vela, which owns ports, said it would", "…, plans to": a verb of saying with its clause, or of promising with its infinitive. */
function tellsClause(view: SentenceView, { lemma, end, form }: VerbGroup): boolean {
  if (form === 'gerund' || form === 'infinitive') return false;
  // "said on Wednesday it would".
  const day = view.pos(end) === 'ADP' && view.lexicon.calendar.has(view.lower(end + 1));
  const next = view.lower(day ? end + 2 : end);
  return (
    (view.lexicon.saying.has(lemma) && (next === 'that' || view.lexicon.grammar.subjects.has(next))) ||
    (view.lexicon.commissive.has(lemma) && next === 'to')
  );
}

/** "The summit, she said, would": who tells the sentence stands in the aside that ends at `closing`. */
const isTelling = (view: SentenceView, { lemma, past, end }: VerbGroup, closing: number): boolean =>
  end === closing && past && view.lexicon.saying.has(lemma);

/** One past the last colon or quotation mark in tokens [from, end), or `from`. */
function afterMark(view: SentenceView, from: number, end: number): number {
  for (let i = end - 1; i >= from; i--) if (/^[:"\u201c]$/.test(view.lower(i))) return i + 1;
  return from;
}

const OPENS = /^(?:ADP|SCONJ|ADV|VERB|DET)$/;

/** "which …", "building on …", "in consultation with …", "a firm that …". */
const opensAside = (view: SentenceView, at: number): boolean =>
  OPENS.test(view.pos(at)) ||
  view.lexicon.grammar.relatives.has(view.lower(at)) ||
  view.lexicon.grammar.subordinators.has(view.lower(at));

/** No introduction: a determiner, an adjective or a noun begins it. */
const isPhrase = (view: SentenceView, { first }: Range): boolean =>
  /^(?:DET|ADJ|NOUN|PROPN|PRON|NUM)$/.test(view.pos(first)) &&
  !view.lexicon.introducers.has(view.lower(first));

/** The subject of what is ensured without "that" ("partners to ensure a fleet is ready"), inside what looks like one subject, or null. */
export function ensuredBefore(
  view: SentenceView,
  groups: readonly VerbGroup[],
  index: number,
  { first, end }: Range,
): Range | null {
  for (let i = index - 1; i >= 0; i--) {
    const group = groups[i] as VerbGroup;
    if (group.first < first) return null;
    const ensures = group.form === 'infinitive' && view.lexicon.assuring.has(group.lemma) && group.end < end;
    if (ensures) return beginsNounPhrase(view, group.end) ? { first: group.end, end } : null;
  }
  return null;
}

/** "any expert the board": the article of another phrase right behind a noun. */
export function endsInContact(view: SentenceView, { first, end }: Range): boolean {
  for (let i = end - 1; i > first; i--) {
    if (view.pos(i) === 'DET' && view.pos(i - 1) === 'NOUN') return true;
    if (!inNounPhrase(view, i) && view.lower(i) !== 'of') return false;
  }
  return false;
}
