/** Rungs of ladders: which of two phrases stands higher. */
import type { Rung } from './lexicon.ts';

/** How many rungs one goes up from the first to the second, on a ladder that both stand on; null when on none. */
export function climb(from: readonly Rung[], to: readonly Rung[]): number | null {
  let step: number | null = null;
  for (const a of from)
    for (const b of to) {
      if (a.ladder !== b.ladder) continue;
      const up = a.rung - b.rung;
      // Ladders that disagree say nothing.
      if (step !== null && Math.sign(step) !== Math.sign(up)) return null;
      step = up;
    }
  return step;
}
