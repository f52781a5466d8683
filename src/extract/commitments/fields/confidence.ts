/** From what a judgement gives a statement to how often such findings are right. */
import type { Resources } from '../../../resources.ts';

interface Band {
  readonly upTo: number;
  readonly right: number;
  readonly of: number;
  readonly confidence: number;
}

/** The share of findings that are right, by the labels, among those judged like this (0 to 1). */
export function createConfidence(resources: Resources): (judged: number) => Band {
  const { bands } = resources.words<{ readonly bands: readonly Band[] }>('commitments-confidence');
  const last = bands.at(-1) as Band;
  return (judged) => bands.find((band) => judged <= band.upTo) ?? last;
}
