/** What a commitment of a draft comes to by each of its wordings, as a reader of brackets writes it in a cell. */
import type { AnalysisCommitment } from '../analysis/schema.ts';

type OpenPlace = AnalysisCommitment['alternatives'][number];
export type Terms = Omit<NonNullable<OpenPlace['wordings'][number]['terms']>, never>;

/** Between what alternatives come to. */
const BETWEEN = ' / ';

/**
 * A value of the commitment with the values that other wordings give it, each once, in the order of the text; what is struck is told as such.
 * @param nothing what is told of a wording with which nothing is undertaken
 */
export function withAlternatives(
  commitment: AnalysisCommitment,
  value: (terms: Terms) => string,
  nothing = '',
): string {
  const own = value(commitment);
  if (commitment.alternatives.length === 0) return own;
  const open = new Set<string>();
  const struck = new Set<string>();
  for (const { wordings } of commitment.alternatives)
    for (const { terms, struck: gone, text } of wordings)
      if (terms) (gone ? struck : open).add(value(terms));
      else if (!gone && text !== '') open.add(nothing);
  const listed = open.size > 0 ? [...open] : [own];
  const old = [...struck].filter((words) => words !== '' && !open.has(words) && words !== own);
  const said = listed.filter((words) => words !== '');
  const text = said.join(BETWEEN);
  // Without some of its words it says nothing of the kind.
  const left = said.length > 0 && said.length < listed.length ? `[${text}]` : text;
  return old.length === 0 ? left : `${left}${left === '' ? '' : ' '}(struck: ${old.join(BETWEEN)})`;
}

/** Whether it is kept open as a whole: in brackets, with which nothing is undertaken, or as one of several options. */
export function standingOf(commitment: AnalysisCommitment): string {
  const { alternatives, action, strength } = commitment;
  const holds = (
    { start, end }: { readonly start: number; readonly end: number },
    place: OpenPlace,
  ): boolean => place.start <= start && end <= place.end;
  const open = alternatives.some(
    (place) =>
      (holds(action.span, place) || holds(strength.cue, place)) &&
      place.wordings.some(({ terms, struck, text }) => terms === null && !struck && text === ''),
  );
  return optionOf(commitment) ?? (open ? 'in brackets' : '');
}

/** Names of the option in which it stands ("Option 2"), of what holds it as a whole. */
const optionOf = ({ alternatives, span }: AnalysisCommitment): string | null =>
  alternatives
    .flatMap(({ wordings }) => wordings)
    .find(({ label, start, end }) => label !== null && start === span.start && end === span.end)?.label ??
  null;

/** Where the words of an act begin, with all the wordings of the place that it stands in. */
export function actionStart({ action, span, alternatives }: AnalysisCommitment): number {
  const around = alternatives.find(
    (place) =>
      place.start <= action.span.start &&
      place.end >= action.span.end &&
      place.start >= span.start &&
      place.end <= span.end,
  );
  return around?.start ?? action.span.start;
}

/** All places that it keeps open, as the draft writes them. */
export const openPlaces = ({ alternatives, span }: AnalysisCommitment): readonly string[] =>
  alternatives.filter((place) => place.start > span.start || place.end < span.end).map(({ text }) => text);
