/** With whom something is done: "in partnership with Kenya and the World Bank", "work with the States to …". */
import type { Party } from '../../../document.ts';
import { nounPhrase } from '../clauses/noun-phrase.ts';
import { beginsNounPhrase, type Range, type SentenceView } from '../sentence/view.ts';
import type { Parties } from './parties.ts';

/** Adverbs that may stand between a verb and "with" ("work closely together with"), at most. */
const MOST_ADVERBS = 3;

/**
 * Who takes part in what is promised without being bound by it.
 * @param range the words of a promise, with what introduces it
 * @param bound those who are bound: they are no support of their own
 */
export function supportingOf(
  view: SentenceView,
  range: Range,
  parties: Parties,
  bound: readonly Party[],
): readonly Party[] {
  const found = new Map<string, Party>();
  for (let i = range.first + 1; i + 1 < range.end; i++) {
    if (view.lower(i) !== 'with' || !isTogether(view, range.first, i)) continue;
    const phrase = listFrom(view, i + 1, range.end, parties);
    if (!phrase || parties.agency(view, phrase).kind !== 'agent') continue;
    for (const party of parties.mentioned(view, phrase))
      if (party.actor !== null && !bound.some(({ actor }) => actor === party.actor))
        found.set(party.actor, party);
    i = phrase.end - 1;
  }
  return [...found.values()];
}

/** "together with", "in close cooperation with", "work closely with". */
function isTogether(view: SentenceView, first: number, at: number): boolean {
  const { together, working } = view.lexicon;
  for (let i = at - 1, steps = 0; i >= first && steps <= MOST_ADVERBS; i--, steps++) {
    if (together.has(view.lower(i)) || working.has(view.lemma(i))) return true;
    if (view.pos(i) !== 'ADV') return false;
  }
  return false;
}

/** A noun phrase and those that are listed behind it up to "and", or null where none begins. */
function listFrom(view: SentenceView, at: number, limit: number, parties: Parties): Range | null {
  if (!beginsNounPhrase(view, at)) return null;
  // "the Envoy for the Sea": a name may go on behind its phrase.
  const endAt = (first: number): number => {
    const { end } = nounPhrase(view, first, limit);
    return Math.max(end, parties.nameEnd(view, end - 1));
  };
  const one = { first: at, end: endAt(at) };
  for (let { end } = one; ; ) {
    const joined = view.pos(view.lower(end) === ',' ? end + 1 : end) === 'CCONJ';
    const next = end + (view.lower(end) === ',' ? 1 : 0) + (joined ? 1 : 0);
    if (next === end || next >= limit || !beginsNounPhrase(view, next)) return one;
    end = endAt(next);
    if (joined) return { first: at, end };
  }
}
