/**
 * Settles overlaps, in one place and by one policy: within a kind the longer wins, then the higher score, then the
 * earlier; across kinds a date beats a figure that lies in it. It alone removes annotations. Mentions may lie inside
 * dates and figures, and everything may lie inside a commitment.
 */
import { type Annotation, bySpan, type Document, overlaps } from '../document.ts';
import type { Step } from './step.ts';

/** The list without overlaps: longest first, then the higher score, then the earlier. The result is in text order. */
export function withoutOverlaps<T extends Annotation>(list: readonly T[]): T[] {
  const ranked = [...list].sort(
    (a, b) => b.end - b.start - (a.end - a.start) || b.score - a.score || a.start - b.start,
  );
  // Places taken so far, as disjoint spans sorted by start: neighbours are found by binary search.
  const kept: T[] = [];
  for (const candidate of ranked) {
    let low = 0;
    let high = kept.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((kept[middle] as T).start < candidate.start) low = middle + 1;
      else high = middle;
    }
    const before = kept[low - 1];
    const after = kept[low];
    if ((before && overlaps(before, candidate)) || (after && overlaps(after, candidate))) continue;
    kept.splice(low, 0, candidate);
  }
  return kept;
}

/** Takes out the figures that overlap a date ("2030" is no number); durations stay with the dates step. */
export function withoutDates<T extends Annotation>(figures: readonly T[], dates: readonly Annotation[]): T[] {
  let at = 0;
  return figures.filter((figure) => {
    while (at < dates.length && (dates[at] as Annotation).end <= figure.start) at++;
    const date = dates[at];
    return !date || !overlaps(date, figure);
  });
}

/** Puts new annotations among those of the document, in text order. */
export function addAnnotations(document: Document, added: readonly Annotation[]): Document {
  if (added.length === 0) return document;
  return { ...document, annotations: [...document.annotations, ...added].sort(bySpan) };
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
      return { ...document, annotations };
    },
  };
}
