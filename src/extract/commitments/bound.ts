/** Who is bound by what was judged to bind. */
import type { Party } from '../../document.ts';
import { inside } from './fields/fields.ts';
import type { Verdict } from './judge/index.ts';
import type { Voice } from './lists/voices.ts';
import type { Context } from './make.ts';
import { type SentenceView, viewSentence } from './sentence/view.ts';

/** The parties that a verdict binds, by the words of its sentence or of the block above that says who speaks. */
export const partiesOf = (
  context: Context,
  view: SentenceView,
  verdict: Verdict,
  voice: Voice | null,
  basis: 'stated' | 'inherited',
): readonly Party[] => {
  if (verdict.bound) return context.parties.resolve(view, verdict.bound, basis, verdict.agency === 'agent');
  if (voice?.named && verdict.agency === 'agent') {
    const { document, lexicon, mentions } = context;
    const above = viewSentence(document, voice.sentence, lexicon, inside(mentions, voice.sentence));
    return context.parties.resolve(above, voice.named, 'inherited');
  }
  // "Decides to": the body whose text it is.
  return verdict.agency === 'we'
    ? context.document.issuers.map((actor) => ({ actor, basis: 'inferred', words: null }))
    : [];
};
