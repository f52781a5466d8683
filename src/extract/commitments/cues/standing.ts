/** Commitments that are told to stand: "Our commitment to free trade is firm", "Norway's support for Peru will not waver". */
import { type Clause, clauseOf } from '../clauses/clauses.ts';
import type { VerbGroup } from '../clauses/verbs.ts';
import type { SentenceView } from '../sentence/view.ts';
import { ownerBefore } from './owners.ts';
import { base, type Parsed, type Statement } from './statement.ts';

/** Band of backing somebody. */
const SOFT = 2;

/** What verb group `index` says to stand firm, or null. */
export function standingStatement({ view, groups }: Parsed, index: number): Statement | null {
  const group = groups[index] as VerbGroup;
  if (!standsFirm(view, group)) return null;
  const clause = clauseOf(view, groups, index);
  const noun = nounOf(view, clause);
  if (noun < 0 || !clause.subject) return null;
  const owner = ownerBefore(view, noun);
  if (!owner) return null;
  const word = view.lower(noun);
  return {
    ...base,
    force: 'noun',
    rule: `commitments/noun-${word}`,
    nounOfCue: word,
    strength: view.lexicon.nouns.get(word)?.strength ?? SOFT,
    cue: { first: clause.subject.first, end: noun + 2 },
    clause,
    actor: owner,
    verb: groups.find(({ first, form }) => form === 'gerund' && first === noun + 2) ?? null,
    action: { first: noun + 2, end: clause.subject.end },
    start: clause.subject.first,
    status: 'reaffirmed',
    complement: 'gerund',
    affirmed: true,
  };
}

/** "is ironclad", "remains rock-solid", "will not waver". */
function standsFirm(view: SentenceView, group: VerbGroup): boolean {
  const { steadfast, litotes, grammar } = view.lexicon;
  if (group.modal !== null) return group.modal === 'will' && group.negated && litotes.has(group.lemma);
  if (!grammar.holding.has(group.lemma) || group.past || group.negated) return false;
  let at = group.end;
  while (view.pos(at) === 'ADV' || view.lower(at) === 'as') at++;
  const joined = view.lower(at + 1) === '-' ? `${view.lower(at)}-${view.lower(at + 2)}` : view.lower(at);
  return steadfast.has(joined);
}

/** The noun of the subject that what is held to follows, or -1. */
function nounOf(view: SentenceView, { type, subject }: Clause): number {
  if (type !== 'main' || !subject) return -1;
  const { nouns, supportNouns } = view.lexicon;
  for (let i = subject.first; i < subject.end - 1; i++) {
    const word = view.lower(i);
    const link = view.lower(i + 1);
    if (supportNouns.has(word) && /^(?:for|to|of)$/.test(link)) return i;
    if (nouns.get(word)?.after.includes(link)) return i;
    if (view.pos(i) === 'ADP') return -1;
  }
  return -1;
}
