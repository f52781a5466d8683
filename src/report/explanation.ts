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
        `${e.id}  ${e.kind}  ${line}:${column}`,
        `  "${cellText(e.text)}"`,
        `  ${'rule'.padEnd(width)}  ${e.rule}`,
        ...shortened(e.fields).map((f) => `  ${f.field.padEnd(width)}  ${said(f)}`),
      ].join('\n');
    })
    .join('\n\n')}\n`;
}

const said = ({ value, because }: Fields[number]): string =>
  because === '' ? cellText(value) : `${cellText(value)}  (${cellText(because)})`;

const MOST_ACTORS = 4;
/** Of more than four actors the first three, and how many more there are. */
function shortened(fields: Fields): Fields {
  const actors = fields.filter(({ field }) => field === 'actor');
  if (actors.length <= MOST_ACTORS) return fields;
  const last = actors[MOST_ACTORS - 1];
  const hidden = new Set(actors.slice(MOST_ACTORS));
  return fields
    .filter((field) => !hidden.has(field))
    .map((field) =>
      field === last
        ? { field: 'actor', value: `and ${actors.length - MOST_ACTORS + 1} more`, because: '' }
        : field,
    );
}

/**
 * What stands at a place without a commitment: its sentences, and whether they look like one.
 * @param analysis of the whole document, with sentences
 */
export function emptyPlaceText(
  analysis: Analysis,
  text: string,
  span: { readonly start: number; readonly end: number },
): string {
  const place = createPlaces(text);
  const touches = (other: { readonly start: number; readonly end: number }): boolean =>
    other.start < span.end && other.end > span.start;
  const sentences = (analysis.sentences ?? []).filter((sentence) => touches(sentence.span));
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
      ? `nothing in ${one ? 'it' : 'them'} looks like a commitment (no cue word)`
      : leadInText(led),
  ].join('\n')}\n`;

  function leadInText(found: readonly AnalysisCommitment[]): string {
    const lines = [...new Set(found.map((c) => place(c.span.start).line))];
    return `"${cellText(found[0]?.strength.cue.text ?? '')}" binds what stands in ${lines.length === 1 ? 'line' : 'lines'} ${lines.join(', ')}`;
  }
}
