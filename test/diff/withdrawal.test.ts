import { describe, expect, it } from 'vitest';
import { createAnalyzer, diff } from '../../src/index.ts';

const analyzer = createAnalyzer();
const read = (text: string) => analyzer.analyze({ id: 'case', text: `${text}\n` }, { genre: 'communique' });

/** A promise, and how a later text takes it back. */
const WITHDRAWN: readonly [string, string][] = [
  ['We plan to build the quay by 2030.', 'We no longer plan to build the quay by 2030.'],
  ['We are committed to building the quay.', 'We are no longer committed to building the quay.'],
  ['We commit to build the quay by 2030.', 'We have abandoned our commitment to build the quay by 2030.'],
  ['The Ministry plans to widen the road.', 'The plan to widen the road has been abandoned.'],
];

/** A demand on nobody named, firm and soft. */
const OF_THINGS: readonly [string, string][] = [
  ['Patient records shall be encrypted.', 'Patient records should be encrypted.'],
  ['Quotas shall be cut by 40 percent by 2030.', 'Quotas should be cut by 40 percent by 2030.'],
];

describe('what things ask for', () => {
  it.each(OF_THINGS)('is weakened, not dropped: %s | %s', (before, after) => {
    const analysed = (text: string) =>
      analyzer.analyze({ id: 'case', text: `${text}\n` }, { genre: 'communique', all: true });
    const directions = (a: string, b: string): readonly string[] =>
      diff(analysed(a), analysed(b)).changes.map(({ direction }) => direction);
    expect(directions(before, after)).toEqual(['weakened']);
    expect(directions(after, before)).toEqual(['strengthened']);
  });
});

describe('what is taken back', () => {
  it.each(WITHDRAWN)('is dropped, not reworded: %s | %s', (before, after) => {
    expect(diff(read(before), read(after)).changes.map(({ change }) => change)).toEqual(['dropped']);
  });
});
