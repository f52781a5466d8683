/** Goals told with the copula: "Our target is to halve waste", "The Ministry's aim is a ban by 2030". */
import { clauseEnd } from '../clauses/clause-ends.ts';
import { clauseOf } from '../clauses/clauses.ts';
import { headOf } from '../clauses/noun-phrase.ts';
import type { VerbGroup } from '../clauses/verbs.ts';
import { beginsNounPhrase, isNominal, type Range, type SentenceView } from '../sentence/view.ts';
import { AUTHORITY } from '../words/genres.ts';
import { ownerBefore } from './owners.ts';
import { base, type Parsed, type Statement } from './statement.ts';

/** Band of what somebody has made his rule. */
const FIRM = 4;

/** What makes a duty of a goal. */
const DUTY = {
  force: 'policy',
  rule: 'commitments/duties-of',
  governs: null,
  strength: 5,
  mode: 'obligation',
} as const;

/** The goal that verb group `index` tells with its subject, or null. */
export function goalStatement(parsed: Parsed, index: number): Statement | null {
  const { view, groups, starting } = parsed;
  const group = groups[index] as VerbGroup;
  const toAct = group.modal === 'be to';
  const answering = group.progressive && group.modal === null;
  if (!toAct && !answering && group.lemma !== 'be') return null;
  if (!toAct && (group.modal !== null || group.past || group.perfect || group.negated)) return null;
  const clause = clauseOf(view, groups, index);
  if (clause.type !== 'main' || !clause.subject) return null;
  const head = headOf(view, clause.subject);
  // "The duties of the Board are to": of whoever bears them.
  const duty =
    AUTHORITY.has(view.document.genre) &&
    view.lexicon.tasks.has(view.lower(head)) &&
    view.lower(head + 1) === 'of';
  if (!duty && !isGoal(view, head)) return null;
  const owner = duty ? { first: head + 2, end: clause.subject.end } : ownerBefore(view, head);
  // "The goal of the survey is to": what a thing is for.
  if (!owner && head + 1 < group.first) return null;
  const content = toAct || answering ? { first: group.head, verb: group } : contentAt(parsed, group.end);
  if (!content) return null;
  return {
    ...base,
    force: 'noun',
    rule: `commitments/goal-is-${view.lower(head)}`,
    nounOfCue: view.lower(head),
    governs: 'goal',
    strength: view.lexicon.nouns.get(view.lower(head))?.strength ?? FIRM,
    cue: {
      first: clause.subject.first,
      end: toAct ? (group.modalEnd as number) : answering ? group.head : group.end,
    },
    clause,
    actor: owner,
    verb: content.verb,
    action: {
      first: content.first,
      end:
        content.first >= view.end
          ? view.end
          : clauseEnd(view, starting, Math.max(group.end, content.first + 1)),
    },
    start: clause.subject.first,
    negated: toAct && group.negated,
    ...(duty ? DUTY : null),
    complement: toAct || content.first >= view.end ? 'inf' : 'object',
    affirmed: true,
  };
}

const isGoal = (view: SentenceView, at: number): boolean =>
  view.pos(at) === 'NOUN' && view.lexicon.goals.has(view.lower(at));

/** What stands behind the copula: a noun phrase, a gerund, or "for" with its infinitive. */
function contentAt(
  { view, groups, starting }: Parsed,
  at: number,
): { first: number; verb: VerbGroup | null } | null {
  // "Our priorities are to:", with a list.
  if (view.lower(at) === 'to' && at + 1 >= view.end) return { first: view.end, verb: null };
  if (view.lower(at) === 'for') {
    const verb = groups.find((group) => group.first > at + 1);
    return verb?.form === 'infinitive' ? { first: verb.head, verb } : null;
  }
  const gerund = starting.get(at);
  if (gerund?.form === 'gerund') return { first: at, verb: gerund };
  return beginsNounPhrase(view, at) && hasNoun(view, { first: at, end: view.end })
    ? { first: at, verb: null }
    : null;
}

/** "is ambitious and clear" tells no goal: a noun closes the phrase. */
function hasNoun(view: SentenceView, { first, end }: Range): boolean {
  for (let i = first; i < end; i++) {
    if (isNominal(view, i) && view.pos(i) !== 'PRON') return true;
    if (!/^(?:DET|ADJ|ADV|NUM)$/.test(view.pos(i))) return false;
  }
  return false;
}
