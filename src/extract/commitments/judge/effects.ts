/** What is told with "will" and yet binds to no act: effects of other deeds, and verbs that only point back. */

import { isNominal } from '../sentence/view.ts';
import type { Case } from './verdict.ts';

/** Why the statement tells an effect or says nothing new, or null. */
export function effectOf({ view, parsed, statement }: Case): string | null {
  const { verb, actor } = statement;
  if (!verb || statement.negated) return null;
  // "We will do this together": what is done was said before.
  if (
    verb.lemma === 'do' &&
    view.lexicon.grammar.saidBefore.has(view.lower(verb.end)) &&
    !isNominal(view, verb.end + 1)
  )
    return 'it only points back to what was said';
  if (!actor) return null;
  // "Reforming the code will advance": the deed is the subject, whoever stands in its object.
  const opening = parsed.starting.get(view.first);
  if (opening?.form === 'gerund' && opening.end === actor.first)
    return 'a deed is its subject: it predicts an effect';
  // "By funding ports, the Agency will help to draw": what comes of the means.
  const means = parsed.starting.get(view.first + 1);
  if (view.lower(view.first) === 'by' && means?.form === 'gerund' && actor.first > means.end)
    if (verb.lemma === 'help') return 'it predicts an effect of what was said before';
  return null;
}

/** "A year ago we told you that we would": what one said then, and does not say again. */
export function isRecounted({ view, statement, subject, speaker }: Case): boolean {
  const { governor } = statement.clause;
  if (statement.modal !== 'would' || speaker?.kind !== 'we' || subject.kind === 'none') return false;
  if (!governor?.past || governor.perfect || view.lexicon.announcing.has(governor.lemma)) return false;
  return governor.modal === null;
}
