/** Spans of a reading as stretches of the draft: none begins or ends amid the wordings of a place that it reaches beyond. */
import { firstIndex, quote, type Span } from '../document.ts';
import type { Place } from './choice.ts';

/** The outermost place at an offset that a span crosses the border of, or null. */
function crossed(
  outermost: readonly Place[],
  offset: number,
  inside: (choice: Span) => boolean,
): Span | null {
  let list = outermost;
  for (;;) {
    const places = list;
    const place = places[firstIndex(places.length, (i) => (places[i] as Place).choice.end > offset)];
    if (!place || place.choice.start >= offset || place.choice.end <= offset) return null;
    if (!inside(place.choice)) return place.choice;
    list = place.children;
  }
}

/** The span with all wordings of the places at its borders. */
export function wholeSpan(places: readonly Place[], { start, end }: Span): Span {
  const first = crossed(places, start, (choice) => end <= choice.end);
  const last = crossed(places, end, (choice) => start >= choice.start);
  return { start: first?.start ?? start, end: last?.end ?? end };
}

/** What was found in a reading, with its spans and quotations those of the draft. */
export function inDraft<T>(text: string, places: readonly Place[], found: T): T {
  const rewrite = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(rewrite);
    if (value === null || typeof value !== 'object') return value;
    const copy = Object.fromEntries(Object.entries(value).map(([key, part]) => [key, rewrite(part)]));
    const { start, end } = copy as { start: unknown; end: unknown };
    if (typeof start !== 'number' || typeof end !== 'number') return copy;
    const span = wholeSpan(places, { start, end });
    return typeof (copy as { text: unknown }).text === 'string'
      ? { ...copy, ...quote(text, span.start, span.end) }
      : { ...copy, ...span };
  };
  return rewrite(found) as T;
}
