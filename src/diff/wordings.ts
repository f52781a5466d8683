/** A statement of a draft with one wording of each place that it keeps open. */
import type { AnalysisCommitment } from '../analysis/schema.ts';

export type OpenPlace = AnalysisCommitment['alternatives'][number];
export type Terms = NonNullable<OpenPlace['wordings'][number]['terms']>;

/** The wording that a statement itself is told with. */
export const ownWording = (place: OpenPlace, { mode, strength }: AnalysisCommitment): number =>
  Math.max(
    0,
    place.wordings.findIndex(
      ({ terms }) =>
        terms?.mode === mode &&
        terms.strength.level === strength.level &&
        terms.strength.cue.start === strength.cue.start,
    ),
  );

/** A statement with one wording of each of its places: its words without marks, and what it comes to then. */
export function worded(
  statement: AnalysisCommitment,
  choose: (place: OpenPlace) => number = (place) => ownWording(place, statement),
): AnalysisCommitment {
  if (statement.alternatives.length === 0) return statement;
  let { text } = statement;
  let told: Partial<Terms> = {};
  for (const place of statement.alternatives) {
    const index = choose(place);
    const wording = place.wordings[index];
    if (!wording) continue;
    if (text.includes(place.text)) text = text.replace(place.text, () => wording.text);
    const own = place.wordings[ownWording(place, statement)]?.terms;
    if (!wording.terms || !own || wording.terms === own) continue;
    for (const key of Object.keys(own) as (keyof Terms)[])
      if (JSON.stringify(own[key]) !== JSON.stringify(wording.terms[key]))
        told = { ...told, [key]: wording.terms[key] };
  }
  return { ...statement, ...told, text };
}
