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

describe('what is taken back', () => {
  it.each(WITHDRAWN)('is dropped, not reworded: %s | %s', (before, after) => {
    expect(diff(read(before), read(after)).changes.map(({ change }) => change)).toEqual(['dropped']);
  });
});
