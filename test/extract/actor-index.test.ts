import { describe, expect, it } from 'vitest';
import { createAnalyzer } from '../../src/analyzer.ts';
import { ActorIndex } from '../../src/extract/commitments/parties/actor-index.ts';

const text = 'Ghana and Chad met. The Ministry of Health of Kenya spoke to Ghana.';
const index = new ActorIndex(createAnalyzer().analyze({ id: 'case', text }));
const span = (words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};
const names = (found: ReturnType<ActorIndex['at']>): readonly string[] => found.map(({ name }) => name);

describe('the index of actors', () => {
  it('gives those who are named in a stretch, each once and in its order', () => {
    expect(names(index.within(span('Ghana and Chad')))).toEqual(['Ghana', 'Chad']);
    expect(
      names(index.within({ start: 0, end: text.length })).filter((name) => name === 'Ghana'),
    ).toHaveLength(1);
    expect(index.within(span('Ghana and Cha')).map(({ name }) => name)).toEqual(['Ghana']);
    expect(index.within(span(' met. '))).toEqual([]);
  });

  it('gives those whose names hold a word', () => {
    expect(names(index.at(span('Health')))).toEqual(['Ministry of Health of Kenya']);
    expect(index.isAt(span('spoke'))).toBe(false);
    expect(index.nameEnd(span('Ministry'))).toBe(span('Kenya').end);
    expect(index.nameEnd(span('spoke'))).toBe(0);
  });
});
