/** Times that a noun has, and not the act. */
import type { TemporalExpression } from '../../../document.ts';
import type { SentenceView } from '../sentence/view.ts';

/**
 * "set targets for 2031", "the worst drought in a decade", "Peru's chairmanship in 2026": the time is that of what is
 * set, of what is ranked, or of the office that somebody else holds; who meets the targets has until then.
 * @param first first token of what is promised
 * @param at first token of the time
 */
export function isTimeOfThing(
  view: SentenceView,
  first: number,
  at: number,
  type: TemporalExpression['type'],
): boolean {
  let before = at - 1;
  while (before > first && /^(?:the|fiscal|year|more|than|over|nearly)$/.test(view.lower(before))) before--;
  const word = view.lower(before);
  const noun = view.lower(before - 1);
  if (word === 'for') return view.lexicon.dated.has(noun) && !isAttained(view, first, before - 1);
  if (word === 'in' && type === 'DURATION' && isRanked(view, first, before)) return true;
  return (
    (word === 'in' || word === 'during') && view.lexicon.tenures.has(noun) && isOwned(view, first, before - 1)
  );
}

/** A verb of reaching it stands before the noun phrase that ends at `noun`. */
function isAttained(view: SentenceView, first: number, noun: number): boolean {
  for (let at = noun - 1; at >= first; at--) {
    // Beside another gerund it looks like a noun ("setting and meeting targets").
    if (view.lexicon.attaining.has(view.lemma(at))) return true;
    if (!/^(?:DET|ADJ|NOUN|PROPN|PRON|NUM|PUNCT|ADV)$/.test(view.pos(at))) return false;
  }
  return false;
}

/** "the first decline in 70 years", "the worst drought in a decade": what stands before is ranked among others. */
function isRanked(view: SentenceView, first: number, at: number): boolean {
  for (let i = at - 1; i > first; i--) {
    if (/^(?:first|\p{Ll}{2,}est|worst|best)$/u.test(view.lower(i))) return view.pos(i - 1) === 'DET';
    if (!/^(?:ADJ|NOUN|PROPN|ADP)$/.test(view.pos(i))) return false;
  }
  return false;
}

/** Somebody's name or "each other" with its ending stands in the noun phrase that ends at `noun`. */
function isOwned(view: SentenceView, first: number, noun: number): boolean {
  for (let i = noun - 1; i > first && noun - i < 5; i--) {
    if (view.lower(i) === "'s" || view.lower(i) === "'") return true;
    if (!/^(?:ADJ|NOUN|PROPN|NUM)$/.test(view.pos(i))) return false;
  }
  return false;
}
