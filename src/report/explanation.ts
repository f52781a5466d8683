/** An explanation as lines of text. */
import type { Explanation } from '../explain.ts';
import { cellText, createPlaces } from './table.ts';

export function explanationText(list: readonly Explanation[], text: string): string {
  if (list.length === 0) return 'nothing was found there\n';
  const place = createPlaces(text);
  return `${list
    .map((e) => {
      const { line, column } = place(e.start);
      const width = e.fields.reduce((most, f) => Math.max(most, f.field.length), 4);
      return [
        `${e.id}  ${e.kind}  ${line}:${column}`,
        `  "${cellText(e.text)}"`,
        `  ${'rule'.padEnd(width)}  ${e.rule}`,
        ...e.fields.map((f) => `  ${f.field.padEnd(width)}  ${cellText(f.value)}  (${cellText(f.because)})`),
      ].join('\n');
    })
    .join('\n\n')}\n`;
}
