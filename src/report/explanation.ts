/** An explanation as lines of text. */
import type { Analysis, AnalysisCommitment } from '../analysis/schema.ts';
import type { Explanation } from '../explain.ts';
import { cellText, createPlaces, plural } from './table.ts';

type Fields = Explanation['fields'];

/** Empty when there is nothing to explain. */
export function explanationText(list: readonly Explanation[], text: string): string {
  if (list.length === 0) return '';
  const place = createPlaces(text);
  return `${list
    .map((e) => {
      const { line, column } = place(e.start);
      const width = e.fields.reduce((most, f) => Math.max(most, f.field.length), 4);
      return [
        `${e.id}  ${e.kind === 'rejected' ? 'near miss' : e.kind}  ${line}:${column}`,
        `  "${cellText(e.text)}"`,
        `  ${'rule'.padEnd(width)}  ${e.rule}`,
        ...shortened(e.fields).map((f) => `  ${f.field.padEnd(width)}  ${said(f, e.rule)}`),
      ].join('\n');
    })
    .join('\n\n')}\n`;
}

const said = ({ value, because }: Fields[number], rule: string): string =>
  because === '' || because === rule ? cellText(value) : `${cellText(value)}  (${cellText(because)})`;

const MOST_ALIKE = 4;
/** Of more than four actors or mentions the first three, and how many more there are; what is kept open is all told. */
function shortened(fields: Fields): Fields {
  const seen = new Map<string, number>();
  const counts = new Map<string, number>();
  for (const { field } of fields) counts.set(field, (counts.get(field) ?? 0) + 1);
  return fields.flatMap((entry) => {
    const { field } = entry;
    const [nth, count] = [(seen.get(field) ?? 0) + 1, counts.get(field) ?? 0];
    seen.set(field, nth);
    if (field === 'open' || nth < MOST_ALIKE || count <= MOST_ALIKE) return [entry];
    return nth > MOST_ALIKE ? [] : [{ field, value: `and ${count - MOST_ALIKE + 1} more`, because: '' }];
  });
}

/** What stands at a place without a commitment: its sentences, and whether they look like one. */
export function emptyPlaceText(
  analysis: Analysis,
  text: string,
  at: {
    readonly place: { readonly start: number; readonly end: number };
    readonly sentences: NonNullable<Analysis['sentences']>;
  },
): string {
  const place = createPlaces(text);
  const touches = (other: { readonly start: number; readonly end: number }): boolean =>
    other.start < at.place.end && other.end > at.place.start;
  const { sentences } = at;
  if (sentences.length === 0) return 'no sentence stands there\n';
  // A lead-in binds the items below it and is no commitment itself.
  const led = [...analysis.commitments, ...(analysis.others ?? [])].filter((c) => touches(c.strength.cue));
  const one = sentences.length === 1;
  return `${[
    `${plural(sentences.length, 'sentence')} and no commitment ${one ? 'stands' : 'stand'} there:`,
    ...sentences.map((s) => {
      const { line, column } = place(s.span.start);
      return `  ${line}:${column}  "${cellText(s.text)}"`;
    }),
    led.length === 0
      ? `nothing in ${one ? 'it' : 'them'} reads as a promise, an order or a call`
      : leadInText(led),
  ].join('\n')}\n`;

  function leadInText(found: readonly AnalysisCommitment[]): string {
    const lines = [...new Set(found.map((c) => place(c.span.start).line))];
    return `"${cellText(found[0]?.strength.cue.text ?? '')}" binds what stands in ${lines.length === 1 ? 'line' : 'lines'} ${lines.join(', ')}`;
  }
}
