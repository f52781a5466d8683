/** Judges verbs that bind by being said ("pledges to"), and predicates ("is committed to"). */

import { clauseOf } from '../clauses/clauses.ts';
import type { Statement } from '../cues/statement.ts';
import { type Range, type SentenceView, spanOf } from '../sentence/view.ts';
import { AUTHORITY, NARRATIVE, SPEAKING } from '../words/genres.ts';
import { isAct } from './acts.ts';
import { isBelief, isProspect } from './beliefs.ts';
import {
  hasNumber,
  isName,
  isNameLike,
  isOffice,
  isOurs,
  isRole,
  isUndertaking,
  toldOfThen,
} from './phrases.ts';
import { type Case, modeOfSpeaker, thirdParty, type Verdict } from './verdict.ts';
/** Verbs that bind by being said, and predicates ("is committed to"). */
export function judgeCommissive(judged: Case): Verdict {
  const { view, statement, genre, subject, speaker, parties, accept, reject } = judged;
  const bound = boundByAgreement(judged) ?? subject.owner ?? statement.actor;
  if (statement.mode === 'obligation') return accept('obligation', 0.6, null);
  if (isProspect(judged)) return reject('agreement on a belief');
  if (!AUTHORITY.has(genre) && isBelief(judged))
    return subject.kind === 'we' ? accept('position', 0.5, null, 2) : reject('agreement on a belief');
  if (statement.verbOfCue === 'expect' && view.lexicon.unwilled.has(statement.verb?.lemma ?? ''))
    return reject('it expects what befalls it');
  if (statement.forbids && !AUTHORITY.has(genre)) return reject('it tells what somebody is not free to do');
  // "We are glad to see".
  if (statement.force === 'predicate' && statement.strength === 2)
    if (view.lexicon.unwilled.has(statement.verb?.lemma ?? '')) return reject('an expressive act');
  if (statement.status === 'planned')
    if (
      statement.past ||
      view.lexicon.constitutive.has(statement.verb?.lemma ?? '') ||
      subject.kind === 'possessor' ||
      !isAct(view, statement)
    )
      return reject('planned or expected by somebody, not undertaken');
  switch (subject.kind) {
    case 'we':
      // "We have agreed to lift": what was promised before now holds from now on.
      if (statement.perfect && statement.strength >= 4)
        if (statement.verb || hasNumber(view, statement.action)) return accept('pledge', 0.6);
      // "As a group we agreed to support": it holds on, where no time of its own is told.
      if (statement.past && statement.verb && statement.verbOfCue === 'agree' && SPEAKING.has(genre))
        if (!toldOfThen(view, statement)) return accept('pledge', 0.5);
      if (statement.past && statement.status !== 'withdrawn')
        return genre === 'news' && !isAttempt(view, statement)
          ? accept('report', 0.5)
          : reject('it tells what was agreed in the past');
      return accept('pledge', 0.85);
    case 'agent':
    case 'possessor':
      if (statement.force === 'predicate' && statement.strength === 5 && !NARRATIVE.has(genre))
        return accept('obligation', 0.8, bound);
      if (
        subject.kind === 'possessor' &&
        isOurs(view, subject.owner) &&
        view.lexicon.attempt.has(statement.verbOfCue ?? '')
      )
        return accept('pledge', 0.5, bound);
      if (statement.force === 'commissive') {
        if (
          statement.verbOfCue === 'support' &&
          !statement.past &&
          SPEAKING.has(genre) &&
          (thirdParty(judged) === 'pledge' || isAmongIssuers(judged))
        )
          return accept('pledge', 0.5);
        if (statement.governs === 'object' && !view.lexicon.promising.has(statement.verbOfCue ?? ''))
          return reject('backing or seeking something, told of somebody else');
        if (subject.kind === 'possessor') return reject('a thing cannot promise');
        // "Every government promises homes".
        if (NARRATIVE.has(genre) && !statement.past && isAnyOf(view, statement))
          return reject('it tells what is true of all');
        if (
          statement.verbOfCue === 'commit' &&
          statement.governs === 'object' &&
          statement.past &&
          !statement.perfect
        )
          if (NARRATIVE.has(genre)) return reject('it tells what was done');
      }
      if (statement.past && statement.strength <= 3 && isAttempt(view, statement))
        return reject('an attempt or intention that is told, not undertaken');
      // "Two years ago our nations pledged".
      if (
        statement.past &&
        isOurs(view, statement.actor) &&
        SPEAKING.has(genre) &&
        toldOfThen(view, statement)
      )
        return reject('it tells what was agreed in the past');
      return accept(thirdParty(judged), statement.past ? 0.6 : 0.7, bound);
    case 'you':
      // "You are authorized and directed to publish": who is written to is commanded.
      return genre === 'policy' || (AUTHORITY.has(genre) && statement.strength === 5)
        ? accept('obligation', 0.6)
        : reject('it tells the reader what he wants');
    case 'pronoun': {
      const it = view.lower(statement.actor?.first ?? -1) === 'it';
      if (speaker && (speaker.kind === 'pronoun' || speaker.kind === 'agent' || isName(view, speaker.range)))
        return accept(
          modeOfSpeaker(judged),
          0.6,
          speaker.kind === 'pronoun' ? statement.actor : speaker.range,
        );
      if (statement.past && NARRATIVE.has(genre) && isAttempt(view, statement))
        return reject('an attempt or intention that is told, not undertaken');
      // "It plans to", "It has agreed to": the body that was told of, for only a body does.
      const body =
        it && (!statement.past || statement.perfect) && statement.verb !== null && parties.isToldOfOne(view);
      return statement.strength >= 3 && (!it || body)
        ? accept(thirdParty(judged), 0.55)
        : reject('who is meant is unclear');
    }
    default: {
      if (statement.rule === 'commitments/be-withdrawn') return accept('report', 0.5, null);
      // Only a body can agree, pledge or be committed, whatever its name.
      const named =
        subject.kind === 'document' && statement.actor !== null && endsAsName(view, statement.actor);
      if (
        (subject.kind === 'thing' || named) &&
        statement.actor &&
        view.lexicon.personal.has(statement.verbOfCue ?? '')
      )
        if ((statement.verb || endsAsName(view, statement.actor)) && statement.governs !== 'that')
          return { ...accept(thirdParty(judged), 0.5), agency: 'agent' };
      // "The initiative aims to train 1,800 crews": a number says what could be checked.
      if (
        statement.verb &&
        view.lexicon.attempt.has(statement.verbOfCue ?? '') &&
        isUndertaking(view, statement.actor)
      )
        if (!NARRATIVE.has(genre) && hasNumber(view, statement.action)) return accept('pledge', 0.5);
      if (statement.verb && statement.force === 'commissive' && isNameOf(view, statement))
        if (isAct(view, statement)) return { ...accept(thirdParty(judged), 0.5), agency: 'agent' };
      // "The Harbour Master shall be responsible for": a name, or a role.
      if (statement.force === 'predicate' && statement.strength === 5 && AUTHORITY.has(genre))
        if (
          isOffice(view, statement.actor) ||
          isRole(view, statement.actor) ||
          isNameLike(view, statement.actor)
        )
          return accept('obligation', 0.55);
      return statement.force === 'predicate' &&
        statement.strength === 5 &&
        AUTHORITY.has(genre) &&
        subject.kind === 'none'
        ? accept('obligation', 0.5, null)
        : reject('nobody who could promise is its subject');
    }
  }
}

/** "Every government", "no country", and not "each of the four". */
const isAnyOf = (view: SentenceView, { actor }: Statement): boolean =>
  actor !== null &&
  view.lexicon.grammar.eachOf.has(view.lower(actor.first)) &&
  view.lower(actor.first + 1) !== 'of';

/** "Kenya and the member states support": one of those who are named issues the text. */
const isAmongIssuers = ({ view, statement: { actor }, parties }: Case): boolean =>
  actor !== null &&
  parties.within(spanOf(view, actor.first, actor.end)).some(({ id }) => parties.isIssuer(id));

/** "The leaders agreed that the two ports should share a pilot": whom it names in the clause, and not who agreed. */
function boundByAgreement({ view, parsed, parties, statement }: Case): Range | null {
  if (!statement.verb || statement.governs !== 'that') return null;
  if (statement.verbOfCue !== 'agree' && !view.lexicon.deciding.has(statement.verbOfCue ?? '')) return null;
  const { subject } = clauseOf(view, parsed.groups, parsed.groups.indexOf(statement.verb));
  return subject && parties.agency(view, subject).kind === 'agent' ? subject : null;
}

/** "sought to", "intended to": told of the past, they say what somebody tried. */
const isAttempt = (view: SentenceView, { verbOfCue }: Statement): boolean =>
  view.lexicon.attempt.has(verbOfCue ?? '') || view.lexicon.hoping.has(verbOfCue ?? '');

/** "Vostra plans to", "DOL expects to". */
export const isNameOf = (view: SentenceView, { actor }: Statement): boolean =>
  (isName(view, actor) || isNameLike(view, actor)) && view.pos(actor?.first ?? -1) !== 'DET';
/** "Chip maker Vostra": a name closes the subject. */
const endsAsName = (view: SentenceView, { end }: Range): boolean => view.pos(end - 1) === 'PROPN';
