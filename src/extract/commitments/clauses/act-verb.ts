/** The verb that tells the act, behind verbs that only hand on to it. */
import type { SentenceView } from '../sentence/view.ts';

/** The verb that tells the act: "continue to support" is support, "seek to address" is address, "continue its efforts to build" is build. */
export function actVerb(view: SentenceView, verb: number, end: number): number {
  if (verb < 0 || !view.lexicon.grammar.carrying.has(view.lemma(verb))) return verb;
  // "work to lower costs", and not "work with them to".
  if (view.lemma(verb) === 'work' && view.lower(verb + 1) !== 'to') return verb;
  // "continue and step up our patrols".
  if (view.lemma(verb) === 'continue' && view.pos(verb + 1) === 'CCONJ' && view.pos(verb + 2) === 'VERB')
    return actVerb(view, verb + 2, end);
  let first = verb + 1;
  // "take significant steps to engage".
  if (view.lemma(verb) === 'take')
    while (view.pos(first) === 'ADJ' && first - verb < 4 && !view.lexicon.universals.has(view.lower(first)))
      first++;
  if (view.lexicon.tasks.has(view.lower(first)) && view.lower(first + 1) === 'to') first++;
  else if (view.lexicon.tasks.has(view.lower(first + 1)) && view.lower(first + 2) === 'to') first += 2;
  let carried = false;
  for (let i = first; i < Math.min(end, first + 4); i++) {
    const word = view.lower(i);
    if (word === 'to') {
      carried = true;
      continue;
    }
    if (view.pos(i) === 'ADV') continue;
    // "move forward united": what is carried stands after "to" or as a gerund.
    if (!carried && !word.endsWith('ing')) return verb;
    return view.pos(i) === 'VERB' || view.lexicon.lemmaOf.has(word) ? actVerb(view, i, end) : verb;
  }
  return verb;
}
