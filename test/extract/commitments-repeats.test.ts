import { describe, expect, it } from 'vitest';
import type { Commitment } from '../../src/document.ts';
import { withoutDoubles, withRepeats } from '../../src/extract/commitments/repeats.ts';

/** A statement over words of a sentence, by what decides between two. */
const statement = (
  start: number,
  end: number,
  cue: readonly [number, number],
  score: number,
  sentence = 0,
): Commitment =>
  ({
    id: `${start}-${end}`,
    start,
    end,
    sentence,
    cue: { start: cue[0], end: cue[1] },
    score,
    repeats: [],
    mode: 'pledge',
    strength: 4,
    negated: false,
    deadline: null,
  }) as unknown as Commitment;

describe('withoutDoubles', () => {
  it('keeps the longer cue of two over the same words', () => {
    const short = statement(0, 40, [3, 11], 0.9);
    const long = statement(0, 40, [3, 28], 0.5);
    expect(withoutDoubles([short, long])).toEqual([long]);
    expect(withoutDoubles([long, short])).toEqual([long]);
  });

  it('keeps the first where one lies within another, unless that is surer and hardly shorter', () => {
    const whole = statement(0, 40, [3, 8], 0.6);
    expect(withoutDoubles([whole, statement(20, 40, [22, 26], 0.9)])).toEqual([whole]);
    const nearly = statement(5, 40, [9, 12], 0.9);
    expect(withoutDoubles([whole, nearly])).toEqual([nearly]);
    expect(withoutDoubles([whole, statement(5, 40, [9, 12], 0.5)])).toEqual([whole]);
  });

  it('keeps both where little is shared, where a cue is, and where sentences differ', () => {
    const first = statement(0, 40, [3, 8], 0.6);
    for (const second of [
      statement(35, 80, [45, 50], 0.9),
      statement(20, 40, [3, 8], 0.9),
      statement(20, 40, [22, 26], 0.9, 1),
    ])
      expect(withoutDoubles([first, second])).toEqual([first, second]);
  });

  it('gives them in the order of the text', () => {
    const [a, b] = [statement(0, 10, [1, 2], 0.5), statement(20, 30, [21, 22], 0.5)];
    expect(withoutDoubles([b, a])).toEqual([a, b]);
  });
});

describe('withRepeats', () => {
  it('joins the same promise in the same words, and gives another in other words an id of its own place', () => {
    const text = 'We will map it. We will map it. We shall map it.';
    const [a, b, c] = [
      statement(0, 14, [3, 7], 0.9),
      statement(16, 30, [19, 23], 0.9),
      statement(32, 47, [35, 40], 0.9),
    ].map((one) => ({ ...one, id: 'same' }));
    const kept = withRepeats(text, [a, b, c] as Commitment[]);
    expect(kept.map(({ start, repeats }) => [start, repeats])).toEqual([
      [0, [{ start: 16, end: 30 }]],
      [32, []],
    ]);
  });
});
