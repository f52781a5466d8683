/** Judges orders to others ("directs the Secretary to"), and of acts ("ordered the closure of"). */

import { headOf, isInstrument } from '../clauses/noun-phrase.ts';
import type { Statement } from '../cues/statement.ts';
import type { Agency } from '../parties/parties.ts';
import type { SentenceView } from '../sentence/view.ts';
import { NARRATIVE, SPEAKING } from '../words/genres.ts';
import type { Case, Verdict } from './verdict.ts';

export function judgeDirective(judged: Case): Verdict {
  const { view, statement, genre, subject, parties, accept, reject } = judged;
  const speaker = parties.agency(view, statement.clause.subject).kind;
  if (statement.governs === 'decree') return judgeDecree(judged, speaker);
  // What was ordered is told, of somebody who can act: "directed the strikes in order to" tells only what was done.
  if (statement.past && !/^(?:agent|you|pronoun)$/.test(subject.kind)) {
    // "ordered Federal aid to supplement local efforts".
    const relief = view.lexicon.relief.has(view.lower((statement.actor?.end ?? 0) - 1));
    return relief && speaker === 'agent' ? accept('obligation', 0.5, null) : reject('it tells what was done');
  }
  if (statement.verbOfCue === 'require') {
    const { past } = statement;
    const asked =
      subject.kind === 'agent' &&
      (past ? isRuling(view, statement) : isInstrument(view, statement.clause.subject));
    if (asked) return accept(past || NARRATIVE.has(genre) ? 'report' : 'obligation', 0.5);
    if (subject.kind !== 'agent' || !isOrder(view, statement, speaker) || NARRATIVE.has(genre))
      return reject('what is required of things or told as the background');
  }
  // "The order directs the Secretary to …": the text hands on what its author commands.
  const text = speaker === 'document' || isInstrument(view, statement.clause.subject);
  if ((text || speaker === 'pronoun') && !statement.past && subject.kind === 'agent')
    return accept(NARRATIVE.has(genre) ? 'report' : 'obligation', 0.55);
  if (statement.past && NARRATIVE.has(genre) && (speaker === 'agent' || speaker === 'pronoun'))
    return accept('report', 0.55);
  // "- Directs the Secretary to": an item that tells what the order above it does.
  if (speaker === 'none' && subject.kind === 'agent' && isThirdPersonItem(view, statement))
    return accept('obligation', 0.55);
  // "Instructs the working group to": the body of the preamble does.
  if (speaker === 'none' && genre === 'decision' && !statement.past) return accept('obligation', 0.6);
  const they = speaker === 'pronoun' && SPEAKING.has(genre);
  return speaker === 'we' || speaker === 'agent' || they
    ? accept('obligation', statement.past ? 0.6 : 0.8)
    : reject('nobody gives the order');
}

const isThirdPersonItem = (view: SentenceView, { cue }: Statement): boolean =>
  view.document.blocks[view.sentence.block]?.kind === 'item' &&
  cue.first === view.first &&
  view.lower(cue.first).endsWith('s');

/** "This policy requires", "The Order requires", an item under it: a text that binds, and no law or body that is told of. */
function isOrder(view: SentenceView, { clause: { subject } }: Statement, speaker: Agency): boolean {
  if (!subject || view.lower(subject.first) === 'we') return true;
  const head = view.token(subject.end - 1);
  return (
    (speaker === 'document' || view.lexicon.documents.has(head.lower)) &&
    (view.lower(subject.first) === 'this' || (subject.first < subject.end - 1 && /^\p{Lu}/u.test(head.text)))
  );
}

/** "A judge required". */
const isRuling = (view: SentenceView, { clause: { subject } }: Statement): boolean =>
  subject !== null && view.lexicon.ruling.has(view.lower(headOf(view, subject)));

/** "ordered the closure of the mine", "requires that firms report": an act is ordered, of somebody who may be named. */
function judgeDecree({ view, statement, genre, subject, accept, reject }: Case, speaker: Agency): Verdict {
  const bound = subject.kind === 'agent' ? statement.actor : null;
  if (statement.verbOfCue === 'require') {
    const binds = statement.past
      ? isRuling(view, statement)
      : isInstrument(view, statement.clause.subject) || isOrder(view, statement, speaker);
    return binds && statement.verb
      ? accept(NARRATIVE.has(genre) || statement.past ? 'report' : 'obligation', 0.5, bound)
      : reject('what is required of things or told as the background');
  }
  if (statement.past && !NARRATIVE.has(genre)) return reject('it tells what was done');
  if (speaker !== 'we' && speaker !== 'agent' && speaker !== 'pronoun')
    return reject('nobody gives the order');
  return accept(NARRATIVE.has(genre) ? 'report' : 'obligation', 0.5, bound);
}
