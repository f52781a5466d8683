/** The same promise told more than once. */
import type { Commitment, Span } from '../../document.ts';

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
