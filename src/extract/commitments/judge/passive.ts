/** Judges a modal with a passive verb: an act of somebody who may be named behind it. */

import { headOf } from '../clauses/noun-phrase.ts';
import { isNominal, type Range, type SentenceView } from '../sentence/view.ts';
import { AUTHORITY, NARRATIVE } from '../words/genres.ts';
import type { Case, Force, Verdict } from './verdict.ts';

/** Who is to act stands behind the verb, or nobody is named. */
export function judgePassive(judged: Case, { firm, soft, shall }: Force): Verdict {
  const { view, statement, genre, quoted, accept, reject } = judged;
  const lemma = statement.verb?.lemma ?? '';
  if (view.lexicon.described.has(lemma)) return reject('a passive that describes or defines');
  const head = view.lower(statement.verb?.head ?? -1);
  const listed = view.lexicon.lemmaOf.has(head) || view.lexicon.baseForms.has(lemma);
  const act = listed && !view.lexicon.constitutive.has(lemma) && !view.lexicon.unwilled.has(lemma);
  const agent = byAgent(judged);
  // "shall be led by the Secretary": whatever the verb, somebody is told to.
  if (
    !act &&
    !view.lexicon.passiveActs.has(lemma) &&
    !(agent && (view.lexicon.conducted.has(lemma) || ((firm || soft) && AUTHORITY.has(genre))))
  )
    return reject('a passive of a verb that is no act');
  // "The date of the summit will be agreed": what is left open.
  const { appointments, settling } = view.lexicon.papers;
  const left = statement.actor ?? statement.clause.subject;
  if (!shall && left && appointments.has(view.lower(headOf(view, left))) && settling.has(lemma))
    return reject('it leaves open when or where');
  // "will be automatically renewed": it happens by itself.
  for (let i = statement.cue.end; i < (statement.verb?.head ?? 0); i++)
    if (view.lower(i) === 'automatically' && !firm && !soft) return reject('it happens by itself');
  if (firm || soft) {
    if (AUTHORITY.has(genre)) return accept('obligation', 0.6, agent);
    if (shall) return accept('obligation', 0.5, agent);
    return soft ? accept('position', 0.5, agent) : accept('position', 0.5, agent, 2);
  }
  if (NARRATIVE.has(genre))
    return quoted || agent || view.lexicon.announcing.has(lemma) || view.lexicon.handedOut.has(lemma)
      ? accept('report', 0.5, agent)
      : reject('a forecast of the news');
  return accept('pledge', 0.5, agent);
}

/**
 * "by X" behind a passive verb, and behind its particle and other phrases ("set up by the Board", "sent to it by cities"). A
 * further verb takes what follows it ("from steel supplied by members").
 */
function byAgent({ view, statement: { verb }, parties }: Case): Range | null {
  if (!verb) return null;
  // "by exchange of notes": a bare noun is a means.
  const isMeans = (range: Range): boolean =>
    view.pos(range.first) === 'NOUN' && view.lower(range.first) === view.lemma(range.first);
  const isAgent = (range: Range): boolean =>
    range.end > range.first && !isMeans(range) && parties.agency(view, range).kind === 'agent';
  for (let at = verb.end; at < view.end && !/^(?:AUX|SCONJ|PUNCT)$/.test(view.pos(at)); at++) {
    // "for developing countries" goes on.
    if (view.pos(at) === 'VERB' && view.pos(at - 1) !== 'ADP') return null;
    if (view.lower(at) !== 'by') continue;
    const range = { first: at + 1, end: phraseEnd(view, at + 1) };
    if (!isAgent(range)) continue;
    const second = { first: range.end + 1, end: phraseEnd(view, range.end + 1) };
    return view.lower(range.end) === 'and' && isAgent(second)
      ? { first: range.first, end: second.end }
      : range;
  }
  return null;
}

/** The end of a noun phrase with what belongs to it ("the head of each agency"). */
function phraseEnd(view: SentenceView, first: number): number {
  let end = first;
  while (
    end < view.end &&
    (!/^(?:ADP|VERB|AUX|SCONJ|CCONJ|PUNCT)$/.test(view.pos(end)) ||
      (end === first && view.lower(end).endsWith('ed')) ||
      (view.lower(end) === 'of' && end > first)) &&
    view.lower(end) !== 'to' &&
    // "by the Board every three years".
    !(view.pos(end) === 'DET' && end > first && isNominal(view, end - 1))
  )
    end++;
  // "by a panel rather than by courts".
  while (end > first + 1 && view.pos(end - 1) === 'ADV') end--;
  return end;
}
