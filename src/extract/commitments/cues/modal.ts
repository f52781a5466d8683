/** Modal verbs: shall, will, must, should … with the verb they govern. */
import { clauseEnd } from '../clauses/clause-ends.ts';
import { type Clause, clauseOf } from '../clauses/clauses.ts';
import { isInstrument } from '../clauses/noun-phrase.ts';
import { isAgreed } from '../clauses/said-clauses.ts';
import type { VerbGroup } from '../clauses/verbs.ts';
import { AUTHORITY } from '../words/genres.ts';
import { callStatement, directiveStatement } from './calls.ts';
import { deniedOr, predicateAt } from './complements.ts';
import { deniedFrom, noLongerAt, startDenied } from './polarity.ts';
import { base, type Parsed, type Statement, startOf } from './statement.ts';

/** The clause is what somebody said ("Hungary said it would"). */
const isTold = ({ view }: Parsed, clause: Clause): boolean =>
  (clause.type === 'complement' &&
    clause.governor !== null &&
    view.lexicon.reporting.has(clause.governor.lemma)) ||
  isAgreed(view, clause);

/** Words of a speaker between a comma and the verb of saying, at most. */
const LONGEST_SPEAKER = 10;

/** "The toll would be cut, the mayor said": an aside names who says what the whole sentence tells. */
function hasAside({ view, groups }: Parsed): boolean {
  if (view.document.genre !== 'news') return false;
  return groups.some(({ lemma, modal, first, end, past }) => {
    if (!past || modal !== null || !view.lexicon.saying.has(lemma)) return false;
    // What it says would stand behind it: a clause, or a noun.
    if (end < view.end && !/^(?:ADP|ADV|PUNCT)$/.test(view.pos(end))) return false;
    let at = first - 1;
    while (at > view.first && first - at < LONGEST_SPEAKER && SPEAKER.test(view.pos(at))) at--;
    return at < first - 1 && at > view.first && /^[,"]$/.test(view.lower(at));
  });
}

const SPEAKER = /^(?:PROPN|NOUN|PRON|DET|ADJ|ADP|NUM)$/;

/** shall, will, must, should … with the verb they govern. */
export function modalStatement(parsed: Parsed, index: number): Statement | null {
  const { view, groups, starting } = parsed;
  const group = groups[index] as VerbGroup;
  const modal = group.modal as string;
  const clause = clauseOf(view, groups, index);
  const band = view.lexicon.modals.get(modal);
  // "said it would": the will of yesterday's speaker, told today.
  const told = isTold(parsed, clause) || (clause.type === 'main' && !group.perfect && hasAside(parsed));
  const strength = (told ? band?.told : undefined) ?? band?.strength ?? 0;
  // "No Party may": what nobody may do is forbidden to all.
  const denied = deniedFrom(view, clause.subject);
  // "Will refuse to lend": the act is not to lend.
  const refuses =
    view.lexicon.commissive.get(group.lemma)?.refuses === true &&
    starting.get(group.end)?.form === 'infinitive';
  // "no longer may be sold".
  const ended = !group.negated && noLongerAt(view, group) >= 0;
  const negated = (group.negated || ended) !== (denied >= 0 !== refuses);
  const start = startDenied(startOf(clause, group), denied, clause);
  const end = clauseEnd(view, starting, group.end);
  const predicate = predicateAt(parsed, group.end - (group.passive ? 1 : 0), group);
  if (predicate) {
    return {
      ...base,
      force: 'predicate',
      rule: predicate.rule,
      verb: predicate.verb,
      performative: predicate.performative,
      complement: predicate.complement,
      verbOfCue: predicate.verbOfCue,
      modal,
      strength:
        strength === 0
          ? predicate.strength
          : predicate.strength === 4 || predicate.strength === 5
            ? Math.max(strength, predicate.strength)
            : predicate.strength,
      cue: { first: group.modalAt, end: predicate.cueEnd },
      clause,
      actor: clause.subject,
      start,
      action: { first: predicate.actionFirst, end },
      status: group.lemma === 'remain' || group.lemma === 'continue' ? 'reaffirmed' : 'new',
      ...deniedOr(predicate, negated),
    };
  }
  // "The verifier shall request the operator to": to ask is the duty.
  const dutiful = view.lexicon.grammar.firm.has(modal) && AUTHORITY.has(view.document.genre);
  const call = dutiful ? null : callStatement(parsed, index, clause);
  if (call && strength > 0) return { ...call, cue: { first: group.modalAt, end: call.cue.end }, modal };
  // "The rule will require airlines to": the duty is theirs.
  const binding =
    group.lemma === 'require' && strength > 0 && !group.passive && isInstrument(view, clause.subject);
  const directive = binding ? directiveStatement(parsed, index, clause) : null;
  if (directive) return { ...directive, cue: { first: group.modalAt, end: group.end } };
  return {
    ...base,
    force: 'modal',
    rule: `commitments/modal-${modal.replace(/'/, '').replace(' ', '-')}`,
    modal,
    strength,
    cue: { first: group.modalAt, end: group.modalEnd ?? group.modalAt + 1 },
    clause,
    actor: clause.subject,
    verb: group,
    action: { first: group.open ? group.end : group.head, end },
    start,
    passive: group.passive,
    negated,
    complement: 'base',
  };
}
