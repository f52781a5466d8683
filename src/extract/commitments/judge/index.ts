/**
 * Decides what a statement is: whose promise, in which mode, how firm, or why it is none. Who is bound decides more
 * than the modal.
 */

import { clauseOf } from '../clauses/clauses.ts';
import type { Parsed, Statement } from '../cues/statement.ts';
import type { Voice } from '../lists/voices.ts';
import { withoutSubject } from '../parties/agent-phrases.ts';
import type { Parties } from '../parties/parties.ts';
import type { SentenceView } from '../sentence/view.ts';
import { AUTHORITY, NARRATIVE } from '../words/genres.ts';
import { isNameOf, judgeCommissive } from './commissive.ts';
import { judgeDirective } from './directive.ts';
import { isRecounted } from './effects.ts';
import { judgeModal } from './modal.ts';
import { judgeNoun } from './noun.ts';
import { isNameLike, isOurs } from './phrases.ts';
import { type Case, hasWord, thirdParty, type Verdict, verdictsOf } from './verdict.ts';

export type { Verdict } from './verdict.ts';

/**
 * @param quoted somebody is named whose words these are
 * @param voice who speaks, where a block above says so
 */
export function judge(
  parsed: Parsed,
  statement: Statement,
  parties: Parties,
  quoted: boolean,
  voice: Voice | null = null,
): Verdict {
  const { view } = parsed;
  const subject = speaksForBody(view, statement, voice !== null)
    ? ({ kind: voice?.named ? 'agent' : 'we', owner: null } as const)
    : parties.agency(view, statement.actor);
  const judged: Case = {
    parsed,
    view,
    statement,
    parties,
    genre: view.document.genre,
    subject,
    quoted,
    voice,
    speaker: speakerOf(parsed, statement, parties),
    ...verdictsOf(view, statement, subject.kind),
  };
  // In the news "we" is the one who is quoted.
  const spoken = subject.kind === 'we' && NARRATIVE.has(judged.genre) && quoted;
  const verdict = judgeStatement(judged, spoken);
  return spoken && verdict.mode === 'pledge' ? { ...verdict, mode: 'report' } : verdict;
}

function judgeStatement(judged: Case, spoken: boolean): Verdict {
  const { view, statement, parties, genre, subject, accept, reject } = judged;
  if (isRecounted(judged)) return reject('it tells what was said then');
  if (spoken && view.lexicon.grammar.will.has(statement.modal ?? ''))
    if (statement.force === 'modal') return accept('report', 0.6);
  if (endsAsQuestion(view)) return reject('a question binds nobody');
  // "We will miss that goal", "we expect to fail".
  const { verb, negated } = statement;
  if (verb && !negated && view.lexicon.failing.has(verb.lemma)) return reject('it foretells a failure');
  const { type } = statement.clause;
  if (type === 'relative') return reject('it stands in a relative clause and describes something');
  if (type === 'subordinate' && !isConcession(view, statement, subject.kind === 'we') && !isContrast(judged))
    return reject('it stands in a subordinate clause');
  // "Stresses that all States must cooperate": who is no party to it is called upon.
  if (type === 'complement' && isStressed(judged)) return accept('call', 0.6, statement.actor, 1);
  if (type === 'complement' && !bindingComplement(judged))
    return reject('it is reported as a belief or statement');
  if (statement.mode === 'permission')
    return /^(?:agent|we|you|pronoun)$/.test(subject.kind)
      ? accept('permission', 0.6)
      : reject('nobody is permitted');
  if (statement.mode === 'call' && statement.force === 'predicate' && NARRATIVE.has(genre))
    if (statement.verbOfCue === 'expected') return reject('planned or expected by somebody, not undertaken');
  // "We expect prices to fall": a forecast.
  if (
    statement.verbOfCue === 'expect' &&
    statement.mode === 'call' &&
    /^(?:thing|document|none)$/.test(subject.kind)
  )
    return reject('it predicts an effect');
  if (statement.mode === 'call') {
    // "Requests the secretariat to": who serves the body that decides is told what to do.
    const told = statement.verbOfCue === 'request' && view.document.genre === 'decision';
    if (told && hasWord(view, statement.actor, view.lexicon.serving)) return accept('obligation', 0.7);
    const caller = parties.agency(view, statement.clause.subject).kind;
    // "I have asked my Administration to": who commands asks politely.
    if (caller === 'we' && isOurs(view, statement.actor) && statement.verb)
      if (
        hasWord(view, statement.actor, view.lexicon.authors) ||
        hasWord(view, statement.actor, view.lexicon.commanded)
      )
        return accept('obligation', 0.6);
    const named = caller === 'thing' && isNameLike(view, statement.clause.subject);
    return (caller === 'thing' && !named) || caller === 'document'
      ? reject('nobody calls')
      : accept('call', 0.8);
  }
  switch (statement.force) {
    case 'done': {
      const agent = subject.kind === 'we' || subject.kind === 'agent';
      return agent && !NARRATIVE.has(genre)
        ? accept(subject.kind === 'we' ? 'pledge' : 'report', 0.5)
        : reject('it tells what was done');
    }
    case 'practice':
      if (statement.passive) return accept('position', 0.5, null, 2);
      return subject.kind === 'we' || subject.kind === 'agent'
        ? accept('position', 0.5, statement.actor, 2)
        : reject('it says what somebody does as a rule');
    case 'modal':
      return judgeModal(judged);
    case 'directive':
      return judgeDirective(judged);
    case 'policy':
      if (statement.mode !== 'obligation') return accept('pledge', 0.8);
      return NARRATIVE.has(genre) || !BEARERS.has(subject.kind)
        ? reject('a duty of nobody who could bear it')
        : accept('obligation', 0.6, subject.owner ?? statement.actor);
    case 'noun':
      return judgeNoun(judged);
    case 'performative':
      return judgePerformative(judged);
    default:
      return judgeCommissive(judged);
  }
}

/**
 * "Decides to establish", "Also agrees to review": in a decision the verb stands without the body that decides, and in
 * a list under "We, the Ministers:" without those who speak.
 */
function speaksForBody(view: SentenceView, { clause, cue, actor }: Statement, voiced: boolean): boolean {
  if ((view.document.genre !== 'decision' && !voiced) || actor || clause.subject) return false;
  let first = view.first;
  while (first < cue.first && (view.pos(first) === 'ADV' || view.lower(first) === 'further')) first++;
  // "Affirms its will to lend, and decides to meet": one more act of the same body.
  const goesOn = !voiced && view.pos(cue.first - 1) === 'CCONJ' && withoutSubject(view);
  if (goesOn) first = cue.first;
  if (first !== cue.first) return false;
  return voiced || (view.lower(first).endsWith('s') && view.lemma(first) !== view.lower(first));
}

/** "is convening mayors today": an act that the day ends. */
function isOver(view: SentenceView, { verb, cue, action }: Statement): boolean {
  if (!view.lexicon.papers.passing.has(verb?.lemma ?? '')) return false;
  for (let i = view.first; i < action.end; i++)
    if (view.lower(i) === 'today' && (i < cue.first || i < cue.end + 12)) return true;
  return false;
}

/** Who can bear a duty. */
const BEARERS: ReadonlySet<string> = new Set(['agent', 'we', 'you', 'possessor', 'pronoun']);

function judgePerformative(judged: Case): Verdict {
  const { view, statement, genre, subject, accept, reject } = judged;
  if (view.lower(statement.actor?.first ?? -1) === 'it') return reject('the words that open an order');
  if (view.lexicon.expressive.has(statement.verb?.lemma ?? '')) return reject('an expressive act');
  if (isOver(view, statement)) return reject('it is over with the day');
  if (statement.passive)
    return AUTHORITY.has(genre) || subject.kind === 'thing'
      ? accept('obligation', 0.6, null)
      : reject('a passive that announces nothing');
  if (subject.kind === 'we')
    return genre === 'policy' && statement.plain ? reject('what is done as a rule') : accept('pledge', 0.7);
  // A headline tells what was done as if it were now ("Norway unveils").
  if (subject.kind === 'agent' && statement.plain && NARRATIVE.has(genre))
    return reject('it tells what was done');
  if (subject.kind === 'agent')
    return statement.plain && !view.lexicon.announcing.has(statement.verb?.lemma ?? '')
      ? reject('it tells what somebody does')
      : accept(thirdParty(judged), 0.7);
  if (statement.plain) return reject('nobody announces it');
  return genre === 'treaty' || genre === 'decision'
    ? accept('obligation', 0.6, null)
    : reject('nobody announces it');
}

/** The subject of the verb of saying that the statement hangs on. */
function speakerOf(parsed: Parsed, statement: Statement, parties: Parties): Case['speaker'] {
  const { view, groups } = parsed;
  const { governor, type } = statement.clause;
  if (type !== 'complement' || !governor || !view.lexicon.reporting.has(governor.lemma)) return null;
  const range = clauseOf(view, groups, groups.indexOf(governor)).subject;
  return range ? { range, kind: parties.agency(view, range).kind } : null;
}

/** Whether the statement, a "that" clause, hangs on a verb or a noun that hands its force on. */
function bindingComplement(judged: Case): boolean {
  const { view, statement } = judged;
  const { lexicon } = view;
  const { governor, start } = statement.clause;
  // "A pledge ran through the papers: that …", "their promise that …".
  if (view.lower(start) === 'that') {
    const before = lexicon.nouns.get(view.lower(start - 1));
    if (before?.after.includes('that')) return true;
    if (view.lower(start - 1) === ':')
      for (let i = view.first; i < start; i++)
        if (lexicon.nouns.get(view.lower(i))?.after.includes('that')) return true;
  }
  if (!governor) return false;
  return (
    statement.force === 'call' ||
    lexicon.reporting.has(governor.lemma) ||
    (lexicon.affirming.has(governor.lemma) && view.lower(start) === 'that') ||
    lexicon.commissive.has(governor.lemma) ||
    lexicon.deciding.has(governor.lemma)
  );
}

/** What others must or should do, where a verb of stress or feeling tells it. */
function isStressed({ view, statement, subject }: Case): boolean {
  const { governor } = statement.clause;
  if (statement.force !== 'modal' || subject.kind !== 'agent' || !governor) return false;
  return (
    /^(?:must|should|ought)$/.test(statement.modal ?? '') &&
    view.lexicon.affirming.has(governor.lemma) &&
    view.lexicon.positions.has(governor.lemma)
  );
}

/** "While we will keep the fund, …": what is conceded is said all the same. */
function isConcession(view: SentenceView, { clause }: Statement, ours: boolean): boolean {
  return ours && view.lexicon.conceding.has(view.lower(clause.start));
}

/** "…, while Chile plans to": who is set beside another promises on his own; one who opens the sentence, where the other follows. */
function isContrast({ view, statement, subject }: Case): boolean {
  const { clause, force, actor, action } = statement;
  if (!actor || (subject.kind !== 'agent' && !isNameOf(view, statement))) return false;
  if (!view.lexicon.contrasting.has(view.lower(clause.start))) return false;
  if (force !== 'modal' && force !== 'commissive') return false;
  return clause.start > view.first || (view.lower(action.end) === ',' && !AUTHORITY.has(view.document.genre));
}

function endsAsQuestion(view: SentenceView): boolean {
  for (let i = view.sentence.endToken - 1; i >= view.end; i--) if (view.token(i).text === '?') return true;
  return false;
}
