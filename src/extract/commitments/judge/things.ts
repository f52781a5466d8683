/** Judges a modal whose subject is a text or a thing: who is bound is behind it, or nobody. */

import type { VerbGroup } from '../clauses/verbs.ts';
import type { Statement } from '../cues/statement.ts';
import { wordsOf } from '../parties/names.ts';
import { isPeople } from '../parties/people-nouns.ts';
import type { Range, SentenceView } from '../sentence/view.ts';
import { AUTHORITY, NARRATIVE, SPEAKING } from '../words/genres.ts';
import { carriedBy, isAct, isState } from './acts.ts';
import { judgePassive } from './passive.ts';
import {
  hasDay,
  hasNumber,
  hasTerm,
  isCalled,
  isGiven,
  isMoney,
  isOffice,
  isRole,
  isUndertaking,
} from './phrases.ts';
import { type Case, type Force, hasWord, thirdParty, type Verdict } from './verdict.ts';

/** A text or a thing is the subject. */
export function judgeThing(judged: Case, force: Force): Verdict {
  const { view, statement, genre, subject, accept, reject } = judged;
  const { verb } = statement;
  const authority = AUTHORITY.has(genre);
  if (statement.passive && !(subject.kind === 'document' && genre === 'news'))
    return judgePassive(judged, force);
  if (genre === 'treaty' && (force.shall || force.soft) && verb)
    if (!isState(view, statement) && !view.lexicon.defining.has(verb.lemma))
      return accept('obligation', 0.5, null);
  // "The Permittee shall notify": whoever it is, the word binds it to an act; a text only says what it holds.
  const bindsAct =
    verb && !verb.open && !isState(view, statement) && !view.lexicon.defining.has(carriedBy(view, verb));
  // "The master of the vessel shall:" with a list of what is to be done.
  if (verb?.open && subject.kind === 'thing' && (force.shall || (force.firm && authority)))
    return accept('obligation', 0.6);
  const plain = !force.firm && !force.soft;
  const future = plain && !NARRATIVE.has(genre);
  // "Your files will stay available": what the author keeps for its reader.
  if (future && genre === 'policy' && view.lower(statement.actor?.first ?? -1) === 'your')
    if (view.lexicon.grammar.keeping.has(verb?.lemma ?? ''))
      return { ...accept('pledge', 0.5, null), agency: 'we' };
  // "That effort will:" with a list: who runs it promises each item.
  const opens = verb?.open && plain && SPEAKING.has(genre);
  const { documents, undertakings, tasks } = view.lexicon;
  if (opens && (hasWord(view, statement.actor, documents) || hasWord(view, statement.actor, undertakings)))
    return { ...accept('pledge', 0.5, null), agency: 'we' };
  // "These duties shall include:" with a list.
  if (
    (verb?.lemma === 'include' || verb?.lemma === 'be') &&
    !force.soft &&
    hasWord(view, statement.actor, tasks) &&
    endsWithVerb(view, verb)
  )
    return accept(force.firm ? 'obligation' : thirdParty(judged), 0.5, ownerOfTasks(judged));
  // "No one will pay more": what its author keeps from all.
  if (future && bindsAct && statement.actor && view.lexicon.none.has(view.lower(statement.actor.first)))
    return accept('pledge', 0.5, null);
  if (plain && bindsAct && isAct(view, statement)) {
    const carried = carriedBy(view, verb);
    const vague = view.lexicon.constitutive.has(carried) || view.lexicon.ofThings.has(carried);
    const gives = view.lexicon.handedOut.has(carried) && isGiven(view, statement);
    // "The programme will provide up to $400 a month": a number says what could be checked; of a name also its time.
    if (
      future &&
      isUndertaking(view, statement.actor) &&
      (!vague || gives || hasNumber(view, statement.action))
    )
      return accept(SPEAKING.has(genre) ? 'pledge' : thirdParty(judged), 0.5);
    if (subject.kind === 'thing' && isCalled(view, statement.actor) && !isOpeningWord(judged))
      if (!vague || gives || (hasNumber(view, statement.action) && hasTerm(view)))
        return accept(thirdParty(judged), 0.5);
  }
  // "The fleet shall be electric by 2035", "all new buses will be electric by 2030": a state with its year.
  const all = view.lexicon.universals.has(view.lower(statement.actor?.first ?? -1));
  if (verb?.lemma === 'be' && !statement.negated && hasTerm(view) && (force.firm ? authority : future && all))
    return accept(force.firm ? 'obligation' : 'pledge', 0.5, null);
  // "$20 million will go to", "these funds will go to": money is given.
  if (future && bindsAct && verb.lemma === 'go' && view.lower(verb.end) === 'to')
    if (isMoney(view, statement.actor) || hasWord(view, statement.actor, view.lexicon.resources))
      return accept('pledge', 0.5, null);
  // "The talks will take place in Oslo", "construction will begin in May": somebody has set it.
  if (future && verb && isSet(view, statement)) return accept('pledge', 0.45, null);
  // "Visitors must wear a badge": those who come, whatever they are to do.
  if (subject.kind === 'thing' && bindsAct && authority && !plain && isPeople(view, statement.actor))
    return { ...accept('obligation', force.soft ? 0.5 : 0.6), agency: 'agent' };
  if (
    subject.kind === 'thing' &&
    bindsAct &&
    isAct(view, statement) &&
    !view.lexicon.ofThings.has(carriedBy(view, verb))
  ) {
    if (force.shall || (force.firm && authority)) return accept('obligation', 0.65);
    if (force.soft && authority && isRole(view, statement.actor)) return accept('obligation', 0.5);
  }
  // "The Harbour Master shall confer": a name that is bound, whatever its verb.
  if (subject.kind === 'thing' && bindsAct && force.shall && authority && isOffice(view, statement.actor)) {
    const { constitutive, ofThings, unwilled } = view.lexicon;
    if (![constitutive, ofThings, unwilled].some((verbs) => verbs.has(carriedBy(view, verb))))
      return accept('obligation', 0.5);
  }
  if (subject.kind === 'document')
    return force.soft && verb?.lemma === 'include' && authority
      ? accept('obligation', 0.4, null)
      : reject('a text is its subject: it says what it contains or counts as');
  return reject('a thing is its subject: a forecast or description');
}

/** "Carbon will react": a word at the head of its sentence that the text has in small letters too. */
const isOpeningWord = ({ view, statement: { actor } }: Case): boolean =>
  actor?.first === view.sentence.firstToken &&
  actor.end - actor.first === 1 &&
  wordsOf(view.document).small.has(view.lower(actor.first));

/** An occasion takes place, or begins at a time that is told. */
function isSet(view: SentenceView, { verb, actor, action }: Statement): boolean {
  if (!verb || !hasWord(view, actor, view.lexicon.occasions)) return false;
  if (verb.lemma === 'take') return view.lower(verb.end) === 'place';
  return view.lexicon.opening.has(verb.lemma) && hasDay(view, { first: view.first, end: action.end });
}

/** "the functions of the Secretariat", "its duties": whose they are. */
function ownerOfTasks({ view, statement: { actor }, subject, parties }: Case): Range | null {
  for (let i = actor?.first ?? 0; i < (actor?.end ?? 0); i++) {
    const owner = { first: i + 1, end: actor?.end ?? 0 };
    if (view.lower(i) === 'of' && parties.agency(view, owner).kind === 'agent') return owner;
  }
  return subject.owner ?? actor;
}

/** Nothing stands behind the verb: a list follows. */
const endsWithVerb = (view: SentenceView, { end }: VerbGroup): boolean => end >= view.end;
