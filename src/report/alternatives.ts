/** What a commitment of a draft comes to by each of its wordings, as a reader of brackets writes it in a cell. */
import type { AnalysisCommitment } from '../analysis/schema.ts';

type OpenPlace = AnalysisCommitment['alternatives'][number];
export type Terms = NonNullable<OpenPlace['wordings'][number]['terms']>;

interface Place {
  readonly start: number;
  readonly end: number;
}

const holds = (outer: Place, inner: Place): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Between what alternatives come to. */
const BETWEEN = ' / ';

/**
 * A value of the commitment with the values that other wordings give it, each once, in the order of the text; what is
 * struck is told as such.
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
    for (const { terms, struck: gone, text, label } of wordings)
      if (terms) (gone ? struck : open).add(value(terms));
      else if (!gone && text !== '' && label === null && nothing !== '') open.add(nothing);
  const listed = open.size > 0 ? [...open] : [own];
  const said = listed.filter((words) => words !== '');
  const text = said.join(BETWEEN);
  // Without some of its words it says nothing of the kind.
  const left = said.length > 0 && said.length < listed.length ? `[${text}]` : text;
  const old = [...struck].filter((words) => words !== '' && !open.has(words) && words !== own);
  return old.length === 0 ? left : `${left}${left === '' ? '' : ' '}(struck: ${old.join(BETWEEN)})`;
}

/** Whether it is kept open as a whole: in brackets, without which nothing is undertaken, or as one of several options. */
export function standingOf(commitment: AnalysisCommitment): string {
  const { alternatives, action, strength } = commitment;
  const open = alternatives.some(
    (place) =>
      (holds(place, action.span) || holds(place, strength.cue)) &&
      place.wordings.some(({ terms, struck, text }) => terms === null && !struck && text === ''),
  );
  return optionOf(commitment) ?? (open ? 'in brackets' : '');
}

/** The option that alone says it ("Option 2"), or null. */
const optionOf = ({ alternatives, span }: AnalysisCommitment): string | null =>
  alternatives
    .filter(({ wordings }) => wordings.filter(({ terms }) => terms !== null).length === 1)
    .flatMap(({ wordings }) => wordings)
    .find(({ label, start, end }) => label !== null && start === span.start && end === span.end)?.label ??
  null;

/**
 * The words from the act on, with all wordings of the place that it stands in; of a place that says who is bound as
 * well, only its own.
 * @param start where the act begins
 */
export function fromAction(commitment: AnalysisCommitment, start: number): string {
  const { span, text, strength, alternatives } = commitment;
  const verb = { start, end: start };
  const around = alternatives.find((place) => holds(place, verb) && holds(span, place));
  if (!around) return text.slice(start - span.start);
  if (!holds(around, strength.cue)) return text.slice(around.start - span.start);
  const own = around.wordings.find((wording) => holds(wording, verb)) ?? around;
  return text.slice(start - span.start, own.end - span.start) + text.slice(around.end - span.start);
}

/** What it depends on, each in brackets that the draft leaves out with one of its wordings. */
export const conditionsOf = ({
  conditions,
  caveats,
  alternatives,
  action,
}: AnalysisCommitment): readonly string[] =>
  [...conditions, ...caveats].map((condition) =>
    alternatives.some(
      (place) =>
        holds(place, condition) &&
        !holds(place, action.span) &&
        place.wordings.some(({ text }) => text === ''),
    )
      ? `[${condition.text}]`
      : condition.text,
  );

/** The places that stand in it, as the draft writes them. */
export const openPlaces = ({ alternatives, span }: AnalysisCommitment): readonly string[] =>
  alternatives.filter((place) => !holds(place, span)).map(({ text }) => text);
