/**
 * Settles overlaps between kinds, in one place and by one policy: a date beats a figure that overlaps it, except where
 * the figure says more. Within a kind its stage sees to it. It alone removes annotations. Mentions may lie inside dates
 * and figures, and everything may lie inside a commitment.
 */
import {
  type Annotation,
  bySpan,
  contains,
  type Document,
  type Figure,
  overlaps,
  type TemporalExpression,
  withLayers,
} from '../document.ts';
import type { Step } from './step.ts';

/** Kinds of figures that may hold a stretch of time within them. */
const WHOLE: ReadonlySet<string> = new Set(['age', 'quantity', 'percent']);

/**
 * Figures and dates that overlap: a date beats a figure ("2030" is no number; a duration is found once), but an age or
 * a quantity that holds more than the stretch of time in it ("five years old", "188 miles an hour") beats that one.
 * Both lists are in text order; so are the results.
 */
export function settleWithDates(
  figures: readonly Figure[],
  dates: readonly TemporalExpression[],
): { readonly kept: Figure[]; readonly lost: ReadonlySet<Annotation> } {
  const lost = new Set<Annotation>();
  let at = 0;
  const kept = figures.filter((figure) => {
    while (at < dates.length && (dates[at] as Annotation).end <= figure.start) at++;
    const date = dates[at];
    if (!date || !overlaps(date, figure)) return true;
    // "around 3 years of age", "the age of 12 years": the date may have taken the word before.
    const longer = figure.end >= date.end && figure.measure === 'age' && date.type === 'DURATION';
    // "up to 48 hours a week" is a rate.
    if (
      figure.measure === 'quantity' &&
      figure.per !== null &&
      date.type === 'DURATION' &&
      figure.end === date.end
    ) {
      lost.add(date);
      return true;
    }
    const holds = longer || (contains(figure, date) && figure.end - figure.start > date.end - date.start);
    // "one and three quarters hours": the date is the tail of the number.
    const tail = holds && figure.start < date.start && figure.value !== null;
    if (!holds || (!tail && !WHOLE.has(figure.measure))) return false;
    // "1520 km": four digits that were taken for a year; any other day stays.
    if (
      date.type !== 'DURATION' &&
      date.type !== 'SET' &&
      (date.start - figure.start > 1 || date.end - date.start !== 4)
    )
      return false;
    lost.add(date);
    return true;
  });
  return { kept, lost };
}

/** The document without some of its annotations. */
export function withoutAnnotations(document: Document, lost: ReadonlySet<Annotation>): Document {
  if (lost.size === 0) return document;
  return withLayers(document, {
    annotations: document.annotations.filter((annotation) => !lost.has(annotation)),
  });
}

/** Puts new annotations among those of the document, in text order. */
export function addAnnotations(document: Document, added: readonly Annotation[]): Document {
  if (added.length === 0) return document;
  const sorted = [...added].sort(bySpan);
  const annotations: Annotation[] = [];
  let next = 0;
  // Those of the document are in order already; of two at one place theirs comes first.
  for (const annotation of document.annotations) {
    while (next < sorted.length && bySpan(sorted[next] as Annotation, annotation) < 0)
      annotations.push(sorted[next++] as Annotation);
    annotations.push(annotation);
  }
  while (next < sorted.length) annotations.push(sorted[next++] as Annotation);
  return withLayers(document, { annotations });
}

/** Numbers equal ids apart ("x", "x-2", …), so that every annotation can be pointed at. */
export function settleStep(): Step {
  return {
    name: 'settle',
    needs: ['commitments'],
    makes: 'settled',
    run(document) {
      const seen = new Map<string, number>();
      const annotations = document.annotations.map((annotation) => {
        const count = (seen.get(annotation.id) ?? 0) + 1;
        seen.set(annotation.id, count);
        return count === 1 ? annotation : { ...annotation, id: `${annotation.id}-${count}` };
      });
      return withLayers(document, { annotations });
    },
  };
}
