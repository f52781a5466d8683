/** Judges a modal with its verb: the subject decides more than the modal. */
import { clauseOf } from '../clauses/clauses.ts';
import { headOf, isPlural, possessiveEnd } from '../clauses/noun-phrase.ts';
import { isAgreed } from '../clauses/said-clauses.ts';
import type { Statement } from '../cues/statement.ts';
import { roleTypeOf } from '../parties/names.ts';
import { type Range, type SentenceView, spanOf } from '../sentence/view.ts';
import { AUTHORITY, NARRATIVE, SPEAKING } from '../words/genres.ts';
import { isAct, isExpressive, isOfTexts, isSettled, isState, isUnwilled, lowers } from './acts.ts';
import { effectOf } from './effects.ts';
import { judgePassive } from './passive.ts';
import { judgePermission } from './permission.ts';
import { hasTerm, isMoneyIn, isName, isOffice, isOurs, isUndertaking, objectOf } from './phrases.ts';
import { judgeThing } from './things.ts';
import { type Case, type Force, hasWord, modeOfSpeaker, thirdParty, type Verdict } from './verdict.ts';

/** Whether a modal binds, and whom. */
export function judgeModal(judged: Case): Verdict {
  const { view, statement, genre, subject, accept, reject } = judged;
  const modal = statement.modal as string;
  const { verb } = statement;
  if (statement.strength === 0) return judgePermission(judged);
  // "Customers will not have to pay", "No customer has to pay": a duty denied sets free.
  const nobody = statement.actor !== null && view.lexicon.none.has(view.lower(statement.actor.first));
  if (modal === 'have to' && (statement.negated || nobody)) return accept('permission', 0.6);
  const force: Force = {
    firm: view.lexicon.grammar.firm.has(modal),
    soft: view.lexicon.grammar.soft.has(modal),
    shall: modal === 'shall' || modal === 'sha',
  };
  const asked = force.firm || force.soft;
  // "The goal is to": what something consists in, unless a body of an authority is meant.
  const body = subject.kind === 'agent' && view.pos(statement.actor?.first ?? -1) !== 'PRON';
  // "The task of our time is to".
  const task =
    modal === 'be to' && statement.actor && view.lexicon.tasks.has(view.lower(headOf(view, statement.actor)));
  if (task) return reject('it says what something is for');
  const named = verb?.open === true && isOffice(view, statement.actor);
  const meant =
    body ||
    (AUTHORITY.has(genre) && (statement.passive || named)) ||
    (genre === 'strategy' && statement.passive);
  if (modal === 'be to' && !meant) return reject('it says what something is for');
  // "The Department is to:" with a list: each item is laid on it.
  if (modal === 'be to' && verb?.open && !AUTHORITY.has(genre))
    return accept(thirdParty(judged), 0.5, statement.actor, 4);
  // "The club is to build a hall": what is planned, where nobody has the authority to order it.
  if (
    modal === 'be to' &&
    !AUTHORITY.has(genre) &&
    statement.passive &&
    genre === 'strategy' &&
    !isOurs(view, statement.actor)
  )
    return withBand(judgePassive(judged, { firm: false, soft: false, shall: false }), 3);
  if (modal === 'be to' && !AUTHORITY.has(genre))
    return isAct(view, statement) && !statement.passive && !view.lexicon.defining.has(verb?.lemma ?? '')
      ? { ...accept(thirdParty(judged), 0.5, statement.actor, 3), status: 'planned' }
      : reject('it says what something is for');
  // "By 2031, all ports must have appointed": by then it is to be done.
  if (verb?.perfect && !((force.firm || subject.kind === 'we') && hasTerm(view)))
    return reject('it supposes what will have happened');
  if (view.lexicon.grammar.unable.has(modal) && subject.kind !== 'we')
    return reject('it says what is impossible');
  if (!asked && isGuess(view, statement)) return reject('a guess of what will happen');
  const told = judgeTold(judged, force);
  if (told) return told;
  const agreed = judgeAgreed(judged);
  if (agreed) return agreed;
  // "We were going to build": an intention that has been left behind.
  if (modal === 'going' && verb?.past) return reject('it tells what was once meant');
  if (asked && isSettled(view, statement)) return reject('it settles when something holds');
  // "Nothing in this Article shall prevent": what a text leaves free.
  if (
    asked &&
    nobody &&
    subject.kind === 'thing' &&
    view.lower((statement.actor as Range).first) === 'nothing'
  )
    return reject('it leaves others free');
  const effect = asked ? null : effectOf(judged);
  if (effect) return reject(effect);
  const state = isState(view, statement);
  // "Apprentices will receive $2,000 a month": somebody gives it.
  if (verb?.lemma === 'receive' && !asked && SPEAKING.has(genre))
    if (isMoneyIn(view, objectOf(statement)) || hasWord(view, receivedOf(judged), view.lexicon.wages))
      return accept('pledge', 0.45, null);

  switch (subject.kind) {
    case 'we':
      return judgeOurs(judged, force);
    case 'you':
      // "You will not be billed again": the author's promise to its reader.
      if (!asked && statement.passive && genre === 'policy') return judgePassive(judged, force);
      // "You'll get a full refund".
      if (!asked && genre === 'policy' && view.lexicon.grammar.getting.has(verb?.lemma ?? ''))
        if (hasWord(view, objectOf(statement), view.lexicon.received))
          return { ...accept('pledge', 0.5, null), agency: 'we' };
      return asked && AUTHORITY.has(genre)
        ? accept('obligation', 0.6)
        : reject('it tells the reader what will happen');
    case 'agent':
      return judgeAgent(judged, force);
    case 'possessor': {
      if (verb?.lemma === 'include' && hasWord(view, statement.actor, view.lexicon.tasks))
        return judgeThing(judged, force);
      if (force.firm && AUTHORITY.has(genre) && (state || statement.passive))
        return accept('obligation', 0.7, subject.owner);
      // "Our fleet will be electric by 2030": what is ours, with its year.
      const ours = !asked && !statement.negated && isOurs(view, subject.owner) && !NARRATIVE.has(genre);
      if (ours && !statement.passive && hasTerm(view) && !isUnwilled(view, statement))
        return accept('pledge', 0.5, subject.owner);
      const attempt = verb !== null && view.lexicon.attempt.has(verb.lemma);
      if (attempt || (view.lexicon.measured.has(verb?.lemma ?? '') && !NARRATIVE.has(genre)))
        return accept(thirdParty(judged), 0.55, subject.owner);
      if (!statement.passive && !asked && !NARRATIVE.has(genre) && isUndertaking(view, statement.actor))
        if (!state && isAct(view, statement) && !view.lexicon.constitutive.has(verb?.lemma ?? ''))
          return accept(thirdParty(judged), 0.5, subject.owner);
      return statement.passive
        ? judgePassive(judged, force)
        : reject('a thing is its subject, not a body that could be bound');
    }
    case 'pronoun': {
      const it = view.lower(statement.actor?.first ?? -1) === 'it';
      if (state && !statement.passive) return reject('it describes a state');
      if (statement.passive) return judgePassive(judged, force);
      if (asked && isOfTexts(view, statement)) return reject('it says what a text holds or counts as');
      if (asked && AUTHORITY.has(genre)) return accept('obligation', it ? 0.55 : 0.75);
      if (!it && !asked && isUnwilled(view, statement)) return reject('it predicts an effect');
      if (!it && !asked && (!NARRATIVE.has(genre) || isAct(view, statement)))
        return accept(thirdParty(judged), NARRATIVE.has(genre) ? 0.45 : 0.6);
      // "It will review the plan": only a body reviews, meets or reports; what "it" improves may be anything's effect.
      if (it && !asked && !NARRATIVE.has(genre) && isOfBodies(view, statement))
        return accept(thirdParty(judged), 0.5);
      const parallel = it && !asked ? parallelOf(judged) : null;
      if (parallel) return accept(thirdParty(judged, parallel), 0.5);
      return it && genre === 'treaty' ? accept('obligation', 0.5) : reject('who is meant is unclear');
    }
    case 'none':
      return statement.passive ? judgePassive(judged, force) : reject('it has no subject');
    default:
      return judgeThing(judged, force);
  }
}

/** A verdict of another band. */
const withBand = (verdict: Verdict, strength: number): Verdict =>
  verdict.accepted ? { ...verdict, strength } : verdict;

/** All that stands behind the verb up to a comma: "their former rank and full pay". */
function receivedOf({ view, statement: { action } }: Case): Range {
  let end = action.first + 1;
  while (end < action.end && view.lower(end) !== ',' && view.pos(end) !== 'ADP') end++;
  return { first: action.first + 1, end };
}

/** One past the head of a phrase, before what a preposition adds ("the Ministry of Mines"). */
function endOfHead(view: SentenceView, { first, end }: Range): number {
  for (let i = first + 1; i < end; i++) if (view.pos(i) === 'ADP') return i;
  return end;
}

/** "The Ministry plans to close two mines, and it will retrain the crews": whoever acts before "and" acts behind it. */
function parallelOf({ view, parsed, statement, parties }: Case): Range | null {
  const at = statement.actor?.first ?? -1;
  if (view.pos(at - 1) !== 'CCONJ' || !isAct(view, statement)) return null;
  for (let i = 0; i < parsed.groups.length; i++) {
    const { type, subject } = clauseOf(view, parsed.groups, i);
    if (subject && subject.end > at) return null;
    if (type !== 'main' || !subject) continue;
    const head = headOf(view, { ...subject, end: endOfHead(view, subject) });
    const one = view.pos(head) === 'PROPN' || !isPlural(view, head);
    return one && parties.agency(view, subject).kind === 'agent' ? subject : null;
  }
  return null;
}

/** What somebody is told to have said that he, or another, will do. */
function judgeTold(judged: Case, force: Force): Verdict | null {
  const { view, statement, subject, speaker, genre, accept } = judged;
  const { governor } = statement.clause;
  if (!speaker || !governor || force.firm || force.soft || statement.passive) return null;
  if (isState(view, statement) && !statement.verb?.progressive) return null;
  const own =
    subject.kind === 'we' && NARRATIVE.has(genre) && speaker.kind !== 'we'
      ? speaker.range
      : subject.kind === 'pronoun'
        ? meantBy(judged, speaker.range)
        : null;
  const named =
    speaker.kind === 'agent' || (/^(?:thing|possessor)$/.test(speaker.kind) && isName(view, speaker.range));
  // "A unit of Vela said it would": whoever says it can act, but a text.
  const speaks = named || (speaker.kind === 'thing' && isAct(view, statement));
  if (own && (speaks || speaker.kind === 'pronoun') && !isUnwilled(view, statement))
    return accept(modeOfSpeaker(judged), 0.65, speaks ? own : statement.actor);
  // "vowed that taxes would not rise": whatever it is about, it is the speaker's promise.
  if (
    subject.kind !== 'we' &&
    view.lexicon.personal.has(governor.lemma) &&
    (named || speaker.kind === 'pronoun')
  )
    return accept('report', 0.55, speaker.range);
  if (subject.kind === 'agent' && NARRATIVE.has(genre) && !view.lexicon.opining.has(governor.lemma))
    return isAct(view, statement) ? accept('report', 0.55) : null;
  return null;
}

/** "It was agreed that the gate would be locked": all who met, or whoever is to do it. */
function judgeAgreed(judged: Case): Verdict | null {
  const { view, statement, subject, accept } = judged;
  if (!isAgreed(view, statement.clause)) return null;
  if (statement.verb?.perfect || (isState(view, statement) && !statement.passive)) return null;
  const bound = subject.kind === 'agent' && !statement.passive ? statement.actor : null;
  return isUnwilled(view, statement) ? null : accept(thirdParty(judged), 0.5, bound);
}

/** Whom a pronoun means under those who tell of it: "it" is neither several ("critics say it") nor a person by name, but the body he speaks for. */
function meantBy({ view, statement, parties, speaker: told }: Case, speaker: Range): Range | null {
  const word = view.lower(statement.actor?.first ?? -1);
  const head = headOf(view, speaker);
  // "signed a letter saying they will".
  if (word === 'they') return told?.kind === 'thing' && !isPlural(view, head) ? null : speaker;
  if (word !== 'it') return speaker;
  if (view.pos(head) === 'NOUN' && isPlural(view, head)) return null;
  const named = parties.within(spanOf(view, speaker.first, speaker.end));
  if (!named.some(({ type, name }) => type === 'person' && name.includes(' '))) return speaker;
  const end = possessiveEnd(view, speaker);
  return end > 0 ? { first: speaker.first, end } : null;
}

function judgeOurs({ view, statement, genre, accept, reject }: Case, force: Force): Verdict {
  const { verb, modal } = statement;
  // "We have to charge tax": what others make us do.
  if (modal === 'have to') return reject('it tells what is needed');
  if (force.firm || force.soft) {
    if (force.shall) return accept('pledge', 0.85);
    if (AUTHORITY.has(genre) && genre !== 'order') return accept('pledge', 0.5);
    return verb && !verb.open ? accept('position', 0.5, statement.actor, 2) : reject('an exhortation');
  }
  if (view.lexicon.grammar.unable.has(modal as string))
    return genre === 'policy' ? accept('pledge', 0.7) : reject('it says what is impossible');
  if (isState(view, statement) && !statement.passive && !verb?.progressive)
    return reject('it predicts a state');
  // "I will be told that I dream": what others do.
  if (statement.passive && view.lexicon.grammar.me.has(view.lower(statement.actor?.first ?? -1)))
    return reject('it foretells what others do');
  if (view.lexicon.felt.has(verb?.lemma ?? '') || startsWithMeans(view, statement))
    return reject('it predicts an effect of what was said before');
  // "We'll treat you right".
  const { action } = statement;
  if (view.lexicon.courtesies.has(verb?.lemma ?? '') && action.end - action.first <= 4)
    if (view.lower(action.first + 1) === 'you') return reject('firm words that nobody could check');
  return accept('pledge', 0.9);
}

function judgeAgent(judged: Case, force: Force): Verdict {
  const { view, statement, genre, accept, reject } = judged;
  const { verb } = statement;
  const authority = AUTHORITY.has(genre);
  // "will have talks": they will meet.
  if (verb?.lemma === 'have' && !verb.perfect && !force.firm && !force.soft && hasMeeting(view, statement))
    return accept(thirdParty(judged), 0.5);
  if (isState(view, statement) && !statement.passive && !verb?.progressive) {
    if (!force.firm || !authority || verb?.lemma === 'have') return reject('it describes a state');
    return isConstitutive(view, statement)
      ? reject('constitutive: it says what something counts as')
      : accept('obligation', 0.6);
  }
  if (statement.passive) return judgePassive(judged, force);
  if (force.firm || force.soft) {
    if (authority)
      return isConstitutive(view, statement)
        ? reject('constitutive: it says what something counts as')
        : accept('obligation', force.soft ? 0.75 : 0.9);
    // "shall" is the word of those who command, wherever it stands; a fact sheet tells what its author orders.
    if (force.shall) return accept('obligation', NARRATIVE.has(genre) ? 0.5 : 0.7);
    if (force.firm && genre === 'strategy' && hasWord(view, statement.actor, view.lexicon.commanded))
      return accept('obligation', 0.6);
    // "Under the deal, the ministry must": what binds it is named.
    if (force.firm && isAct(view, statement) && standsUnder(judged))
      return accept('report', 0.5, statement.actor, 5);
    return isAct(view, statement) || verb?.open
      ? accept('call', 0.5, statement.actor, verb && lowers(view, verb.lemma) ? 1 : 2)
      : reject('an opinion of what others should do');
  }
  if (isExpressive(view, statement)) return reject('an expressive act');
  // "Some people will say that it costs too much".
  const { opining, saying } = view.lexicon;
  if (verb && (saying.has(verb.lemma) || opining.has(verb.lemma)) && tellsClause(view, verb.end))
    return reject('it foretells what others say');
  if (isConstitutive(view, statement)) return reject('constitutive: it says what something counts as');
  if (!NARRATIVE.has(genre))
    return isUnwilled(view, statement) ? reject('it predicts an effect') : accept(thirdParty(judged), 0.75);
  // In the news a third party's "will" is a promise only where the party itself plans or says so.
  if (view.lexicon.attempt.has(verb?.lemma ?? '')) return accept('report', 0.55);
  if (!isAct(view, statement)) return reject('a forecast of the news');
  if (judged.quoted) return accept('report', 0.6);
  const { actor } = statement;
  // "The company will pay $12 a share": a body that was named, and what could be checked.
  const gives =
    view.lexicon.kindOf.get(verb?.lemma ?? '') === 'resource' && isMoneyIn(view, objectOf(statement));
  if (gives && view.lower(actor?.first ?? -1) === 'the' && !view.lower((actor?.end ?? 0) - 1).endsWith('s'))
    return accept('report', 0.45);
  // "My Administration will": the author's own words.
  if (isOurs(view, actor)) return accept('pledge', 0.5);
  return actor &&
    (judged.parties.names(view, actor) ||
      hasWord(view, actor, view.lexicon.authors) ||
      isOneBody(view, actor))
    ? accept('report', 0.45)
    : reject('a forecast of the news');
}

/** "The transport department", "the company", "the City of Leeds": one body or office that was named before. */
function isOneBody(view: SentenceView, range: Range): boolean {
  if (view.lower(range.first) !== 'the') return false;
  // "The two companies": those who were named.
  if (view.pos(range.first + 1) === 'NUM') return true;
  const head = headOf(view, range);
  const { bodyNouns, offices, roleTypes } = view.lexicon;
  const noun = view.lower(head);
  if (view.pos(head) === 'PROPN' ? noun.endsWith('s') : isPlural(view, head)) return false;
  const type = roleTypeOf(view.token(head), roleTypes)?.type;
  return bodyNouns.has(noun) || offices.has(noun) || type === 'government_body' || type === 'person';
}

/** The first words of the object name a meeting ("an in-depth discussion"). */
const hasMeeting = (view: SentenceView, statement: Statement): boolean =>
  hasWord(view, objectOf(statement), view.lexicon.meetings);

/** A process, or a gift, that a thing cannot carry out. */
const isOfBodies = (view: SentenceView, { verb }: Statement): boolean =>
  verb !== null &&
  /^(?:process|resource)$/.test(view.lexicon.kindOf.get(verb.lemma) ?? '') &&
  !view.lexicon.constitutive.has(verb.lemma);

/** An introduction before the subject names a text that binds ("Under the judgment,"). */
function standsUnder({ view, statement: { actor } }: Case): boolean {
  if (view.pos(view.first) !== 'ADP' || !actor) return false;
  for (let i = view.first + 1; i < actor.first && view.lower(i) !== ','; i++)
    if (view.lexicon.grammar.unsettled.has(view.lower(i))) return false;
    else if (view.lexicon.instruments.has(view.lower(i))) return view.lower(actor.first - 1) === ',';
  return false;
}

/** "will probably": an adverb between the modal and its verb says that it is a guess. */
function isGuess(view: SentenceView, { verb, cue }: Statement): boolean {
  for (let i = cue.first; i < (verb?.head ?? cue.end); i++)
    if (view.lexicon.guessing.has(view.lower(i))) return true;
  return false;
}

/** A clause with "that" follows, perhaps behind the one who is told ("tell you that"). */
const tellsClause = (view: SentenceView, at: number): boolean =>
  view.lower(at) === 'that' || (view.pos(at) === 'PRON' && view.lower(at + 1) === 'that');

/** "shall mean", "shall refer to", "shall be the body". */
function isConstitutive(view: SentenceView, { verb, action }: Statement): boolean {
  if (verb === null || !view.lexicon.constitutive.has(verb.lemma)) return false;
  const behind = view.lexicon.meaning.get(verb.lemma);
  if (behind) return behind.length === 0 || behind.includes(view.lower(action.first + 1));
  return verb.lemma === 'be' && view.pos(action.first + 1) === 'DET';
}

/** "By doing this we will restore growth": what follows is an effect. */
function startsWithMeans(view: SentenceView, statement: Statement): boolean {
  const { grammar } = view.lexicon;
  if (view.lower(view.first) !== 'by' || statement.clause.start <= view.first) return false;
  return (
    view.lower(view.first + 1) === 'doing' ||
    grammar.pointingBack.has(view.lower(view.first + 1)) ||
    grammar.pointingBack.has(view.lower(view.first + 2))
  );
}
