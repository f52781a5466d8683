/** What is said more than once: two statements over the same words, and the same promise at several places. */
import { bySpan, type Commitment, type Span } from '../../document.ts';

/** Of two statements over nearly the same words the surer stays. Linear: only neighbours can overlap so. */
export function withoutDoubles(list: readonly Commitment[]): readonly Commitment[] {
  const sorted = [...list].sort(bySpan);
  const kept: Commitment[] = [];
  for (const commitment of sorted) {
    const before = kept.at(-1);
    if (before && commitment.sentence === before.sentence && commitment.start < before.end) {
      // "announce our intention to": one statement by its longer cue.
      if (before.start === commitment.start && before.end === commitment.end) {
        if (commitment.cue.end > before.cue.end) kept[kept.length - 1] = commitment;
        continue;
      }
      const shared = Math.min(before.end, commitment.end) - commitment.start;
      // A statement inside the words of another is part of it, unless it asks somebody else.
      if (shared > 0.5 * (commitment.end - commitment.start) && before.cue.start !== commitment.cue.start) {
        if (
          commitment.score > before.score &&
          commitment.end - commitment.start > 0.7 * (before.end - before.start)
        )
          kept[kept.length - 1] = commitment;
        continue;
      }
    }
    kept.push(commitment);
  }
  return kept;
}

/** Two mentions of the same promise are one: the first, with the places of the others. */
export function withRepeats(text: string, list: readonly Commitment[]): readonly Commitment[] {
  const first = new Map<string, { commitment: Commitment; words: string; repeats: Span[] }>();
  for (const commitment of list) {
    const known = first.get(commitment.id);
    const words = wordsOf(text, commitment);
    if (known && sameTerms(known.commitment, commitment) && known.words === words)
      known.repeats.push({ start: commitment.start, end: commitment.end });
    else
      first.set(known ? `${commitment.id}@${commitment.start}` : commitment.id, {
        commitment,
        words,
        repeats: [...commitment.repeats],
      });
  }
  return [...first.values()].map(({ commitment, repeats }) =>
    repeats.length === commitment.repeats.length ? commitment : { ...commitment, repeats },
  );
}

const wordsOf = (text: string, { start, end }: Commitment): string =>
  text.slice(start, end).toLowerCase().replace(/\s+/g, ' ');

const sameTerms = (a: Commitment, b: Commitment): boolean =>
  a.mode === b.mode &&
  a.strength === b.strength &&
  a.negated === b.negated &&
  (a.deadline?.value ?? null) === (b.deadline?.value ?? null);
