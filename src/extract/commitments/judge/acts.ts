/** Whether a verb tells what somebody does, or what befalls him or is only said. */

import type { VerbGroup } from '../clauses/verbs.ts';
import type { Statement } from '../cues/statement.ts';
import { inNounPhrase, type SentenceView } from '../sentence/view.ts';

/** What befalls somebody and is not done; "continue to suffer" is told by the second verb. */
export function isUnwilled(view: SentenceView, { verb }: Statement): boolean {
  if (!verb) return false;
  const carried = verb.lemma === 'continue' && view.lower(verb.end) === 'to' ? view.lemma(verb.end + 1) : '';
  return view.lexicon.unwilled.has(verb.lemma) || view.lexicon.unwilled.has(carried);
}

/** A verb of the lists, of something that is done and does not befall. */
export const isAct = (view: SentenceView, statement: Statement): boolean =>
  (statement.verb !== null && keepsContact(view, statement.verb)) ||
  (!isUnwilled(view, statement) &&
    !isExpressive(view, statement) &&
    !isCueOnly(view, statement.verb?.lemma ?? '') &&
    (view.lexicon.lemmaOf.has(view.lower(statement.verb?.head ?? -1)) ||
      view.lexicon.baseForms.has(statement.verb?.lemma ?? '')));

/** Verbs that are listed for what stands behind them: "rule out", "fear that". */
const isCueOnly = ({ lexicon }: SentenceView, lemma: string): boolean =>
  lexicon.feeling.has(lemma) || lexicon.commissive.get(lemma)?.particle !== undefined;

/** It only says what somebody feels or thinks of something. */
export const isExpressive = (view: SentenceView, statement: Statement): boolean => {
  const { verb } = statement;
  return (
    verb !== null &&
    view.lexicon.expressive.has(verb.lemma) &&
    !view.lexicon.acts.has(verb.lemma) &&
    !receives(view, statement)
  );
};

/** "will welcome the President for talks": who is welcomed for something, or to a place, is received. */
function receives(view: SentenceView, { verb, action }: Statement): boolean {
  if (verb?.lemma !== 'welcome') return false;
  let at = action.first + 1;
  // "President Berg of Norway and her husband", "Minister Lund on May 4".
  while (at < action.end && (inNounPhrase(view, at) || /^(?:of|and|on|,)$/.test(view.lower(at)))) at++;
  if (!/^(?:for|to|at)$/.test(view.lower(at))) return false;
  for (let i = action.first + 1; i < at; i++)
    if (view.pos(i) === 'PROPN' || view.lexicon.agents.has(view.lower(i))) return true;
  return false;
}

/** "will continue advocating", "will continue to meet": the verb that tells what is done. */
export function carriedBy(view: SentenceView, { lemma, end }: VerbGroup): string {
  if (lemma !== 'continue') return lemma;
  const next = view.lower(end) === 'to' ? end + 1 : end;
  return view.pos(next) === 'VERB' ? view.lemma(next) : lemma;
}

/** Nothing is done: something is, has or becomes. */
export const isState = (view: SentenceView, { verb, action }: Statement): boolean =>
  verb !== null &&
  view.lexicon.grammar.states.has(verb.lemma) &&
  !keepsContact(view, verb) &&
  !hasRegard(view, verb) &&
  !isVisit(view, verb, action.end);

/** "shall have due regard to": what is had is done. */
function hasRegard(view: SentenceView, { lemma, end }: VerbGroup): boolean {
  if (lemma !== 'have') return false;
  const noun = view.pos(end) === 'ADJ' ? end + 1 : end;
  return view.lexicon.grammar.regards.has(view.lower(noun));
}

/** "shall take effect", "shall come into force", "shall hold office": it settles when something holds, and nothing is done. */
export function isSettled(view: SentenceView, { verb }: Statement): boolean {
  if (!verb) return false;
  const { settling } = view.lexicon.grammar;
  const near = `${verb.lemma} ${view.lower(verb.end)}`;
  return settling.has(near) || settling.has(`${near} ${view.lower(verb.end + 1)}`);
}

/** "will remain in close touch", "will be in contact": somebody has to do something for it. */
export function keepsContact(view: SentenceView, { lemma, end }: Pick<VerbGroup, 'lemma' | 'end'>): boolean {
  if (lemma !== 'remain' && lemma !== 'be') return false;
  for (let at = end; at <= end + 3 && (at === end || view.pos(at) !== 'ADP'); at++)
    if (view.lexicon.contacts.has(view.lower(at))) return true;
  return false;
}

/** "will be in Kisumu to visit": a stay with its purpose. */
function isVisit(view: SentenceView, { lemma, end }: VerbGroup, last: number): boolean {
  if (lemma !== 'be' || !/^(?:in|at)$/.test(view.lower(end)) || view.pos(end + 1) !== 'PROPN') return false;
  let at = end + 1;
  while (at < last && (view.pos(at) === 'PROPN' || view.lower(at) === ',')) at++;
  return view.lower(at) === 'to' && view.pos(at + 1) === 'VERB';
}

/** "should consider", "must try": a verb that lowers the band. */
export const lowers = ({ lexicon }: SentenceView, lemma: string): boolean =>
  lexicon.consideration.has(lemma) || lexicon.attempt.has(lemma);

/** "It shall apply from May", "they shall contain": what only a text does. */
export const isOfTexts = (view: SentenceView, { verb }: Statement): boolean =>
  verb !== null &&
  (view.lexicon.meaning.has(verb.lemma) ||
    (view.lexicon.defining.has(verb.lemma) && (verb.end >= view.end || view.pos(verb.end) === 'ADP')));
