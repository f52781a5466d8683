/** What a commitment comes to with one wording of a place: what changes far from the place is another reading's whim. */
import type { Commitment, Party, Span, Terms } from '../document.ts';

/** Characters between a place and what it bears on: "[no later than] 2030", "[at least] 40 hectares". */
const NEAR = 15;

const near = (place: Span, span: Span): boolean =>
  span.start - place.end < NEAR && place.start - span.end < NEAR;

/**
 * @param said the commitment as the reading with this wording has it
 * @param first the same with the first wording
 * @param spanOf where a figure stands
 */
export function termsOf(
  said: Commitment,
  first: Commitment,
  place: Span,
  spanOf: (figure: string) => Span | null,
): Terms {
  const bears = (...spans: readonly (Span | null | undefined)[]): boolean =>
    spans.some((span) => span && near(place, span));
  const { mode, strength, cue, status, negated, conditions, caveats } = said;
  const words = (parties: readonly Party[]) => parties.map((party) => party.words);
  return {
    mode,
    strength,
    cue,
    status,
    negated,
    actors: bears(...words(said.actors), ...words(first.actors))
      ? said.actors.map((party) => known(party, first))
      : first.actors,
    deadline: bears(said.deadline, first.deadline) ? said.deadline : first.deadline,
    figures: bears(...[...said.figures, ...first.figures].map(spanOf)) ? said.figures : first.figures,
    conditions: bears(...said.conditions, ...first.conditions) ? conditions : first.conditions,
    caveats: bears(...said.caveats, ...first.caveats) ? caveats : first.caveats,
  };
}

/** Whom a reading does not know, the first may know by the same words. */
const known = (party: Party, { actors }: Commitment): Party =>
  party.actor === null
    ? (actors.find(({ words }) => words !== null && words.start === party.words?.start) ?? party)
    : party;
