/** Judges modals of what may, can or would be done: a permission, a ban, a soft promise, or nothing. */
import type { SentenceView } from '../sentence/view.ts';
import { AUTHORITY, SPEAKING } from '../words/genres.ts';
import { isAct, isOfTexts, isState, lowers } from './acts.ts';
import { asksForVotes } from './bids.ts';
import { type Case, hasWord, type Verdict } from './verdict.ts';

/** may, can, would: a permission, a soft promise, or nothing. */
export function judgePermission({ view, statement, genre, subject, accept, reject }: Case): Verdict {
  const modal = statement.modal as string;
  const { verb } = statement;
  const agent = ['agent', 'we', 'you', 'pronoun'].includes(subject.kind);
  if (modal === 'may' && statement.negated && agent && AUTHORITY.has(genre))
    return accept('obligation', 0.7, statement.actor, 5);
  // "may not be sold": forbidden to all.
  if (modal === 'may' && statement.negated && statement.passive && AUTHORITY.has(genre))
    return view.lexicon.described.has(verb?.lemma ?? '')
      ? reject('a passive that describes or defines')
      : accept('obligation', 0.6, null, 5);
  // "No railroad may permit": whoever it is, all of a kind are kept from an act.
  if (modal === 'may' && statement.negated && subject.kind === 'thing' && AUTHORITY.has(genre))
    if (isAct(view, statement) && !isOfTexts(view, statement))
      return accept('obligation', 0.5, statement.actor, 5);
  if (modal === 'may' && verb && !verb.perfect) {
    if (subject.kind === 'we' && view.lexicon.consideration.has(verb.lemma))
      return accept('pledge', 0.5, statement.actor, 1);
    if (agent && (AUTHORITY.has(genre) || subject.kind === 'we'))
      return accept('permission', 0.6, statement.actor, 1);
  }
  // "If the service is down for days, we'd issue a credit": what is done in a stated case.
  const own = genre === 'policy' || (SPEAKING.has(genre) && isAct(view, statement));
  if ((modal === 'would' || modal === "'d") && subject.kind === 'we' && own)
    if (verb && !verb.perfect && !isState(view, statement) && hasCase(view, genre === 'policy'))
      return accept('pledge', 0.6, statement.actor, view.lexicon.consideration.has(verb.lemma) ? 2 : 4);
  // "We'd freeze rents", "A Green government would:": what those promise who ask for votes.
  if (
    (modal === 'would' || modal === "'d") &&
    SPEAKING.has(genre) &&
    asksForVotes(view.document, view.lexicon)
  )
    if (verb && !verb.perfect && (verb.open || !isState(view, statement) || statement.passive)) {
      const ours = subject.kind === 'we' || hasWord(view, statement.actor, view.lexicon.authors);
      if (ours) return accept('pledge', 0.6, statement.actor, lowers(view, verb.lemma) ? 2 : 4);
    }
  return reject('a possibility, not a duty');
}

/** "If the service is down": a case that may come; none that is only imagined ("if we had the money"), but of a policy's customers. */
function hasCase(view: SentenceView, ofCustomers: boolean): boolean {
  let at = view.first;
  while (at < view.end && view.lower(at) !== 'if') at++;
  if (at >= view.end || ofCustomers) return at < view.end;
  const { were, have } = view.lexicon.grammar;
  for (let i = at + 1; i < view.end && view.lower(i) !== ','; i++) {
    const word = view.lower(i);
    if (were.has(word) || (have.has(word) && word.endsWith('d'))) return false;
  }
  return true;
}
