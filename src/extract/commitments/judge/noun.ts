/** Judges nouns that bind: a commitment made or renewed, against one that is mentioned, counted or told of others. */
import { NARRATIVE } from '../words/genres.ts';
import { isBelief } from './beliefs.ts';
import { hasNumber, isName, isOurs } from './phrases.ts';
import { type Case, hasWord, thirdParty, type Verdict } from './verdict.ts';

/** Whether a noun of commitment binds, and whom. */
export function judgeNoun(judged: Case): Verdict {
  const { view, statement, genre, subject, accept, reject } = judged;
  const owner = statement.actor;
  const narrative = NARRATIVE.has(genre);
  const affirmed = statement.affirmed;
  const { agreements, aims, plans } = view.lexicon;
  const noun = statement.nounOfCue ?? '';
  if (statement.governs === 'goal') {
    if (isOurs(view, owner)) return accept('pledge', 0.6);
    if (owner)
      return subject.kind === 'agent' || subject.kind === 'possessor' || subject.kind === 'pronoun'
        ? accept(thirdParty(judged), 0.55)
        : reject('it says what something is for');
    return genre === 'communique' || genre === 'strategy'
      ? accept('pledge', 0.5, null)
      : reject('it says what something is for');
  }
  if (statement.governs === 'welcome')
    return owner && statement.verb && (subject.kind === 'agent' || isName(view, owner))
      ? accept('report', 0.5, owner)
      : reject('a commitment of somebody else, mentioned');
  if (!affirmed && isCounted(judged)) return reject('commitments counted, not made');
  if (isBelief(judged)) return reject('agreement on a belief');
  if (subject.kind === 'we' || isOurs(view, owner)) {
    // "We have already announced support for".
    if (statement.perfect && !narrative) return reject('told of the past');
    if (statement.past && statement.status === 'new' && !narrative && genre !== 'communique')
      return reject('told of the past');
    const goal = aims.has(noun);
    const target = goal && hasNumber(view, statement.action);
    if (genre === 'policy' && statement.status === 'new' && !statement.negated && !target)
      return reject('a commitment mentioned, not made');
    return affirmed || goal
      ? accept('pledge', goal ? 0.55 : 0.75)
      : reject('a commitment mentioned, not made');
  }
  if (plans.has(noun) && !affirmed) return reject('a plan mentioned, not made');
  if (aims.has(noun) && hasNumber(view, statement.action) && subject.kind !== 'pronoun')
    return accept(thirdParty(judged), 0.5, owner ? (subject.owner ?? owner) : null);
  const party = subject.kind === 'agent' || subject.kind === 'possessor' || subject.kind === 'pronoun';
  if (affirmed && party)
    return accept(narrative || !owner ? 'report' : thirdParty(judged), 0.6, subject.owner ?? owner);
  // "The meeting confirmed the commitment to": those who met.
  if (affirmed && !narrative && hasWord(view, owner, view.lexicon.meetings))
    return accept('pledge', 0.5, null);
  if (narrative) {
    if (subject.kind === 'agent' || noun === 'pledge' || agreements.has(noun)) return accept('report', 0.5);
    if (party && subject.kind !== 'pronoun' && statement.verb)
      return accept('report', 0.45, subject.owner ?? owner);
  }
  if (subject.kind === 'agent' && (genre === 'strategy' || statement.status === 'reaffirmed'))
    return accept('report', 0.5);
  return reject('a commitment of somebody else, mentioned');
}

/** "brings its total commitments to $2 billion": what was promised before is added up. */
function isCounted({ view, statement: { cue, nounOfCue } }: Case): boolean {
  for (let i = cue.first; i < cue.end; i++)
    if (view.lower(i) === nounOfCue) return view.lexicon.papers.counting.has(view.lower(i - 1));
  return false;
}
