import { describe, expect, it } from 'vitest';
import type { Token } from '../../src/document.ts';
import { createGazetteer, createLazyGazetteer } from '../../src/match/gazetteer.ts';

const tokensOf = (text: string): Token[] =>
  text.split(' ').map((word) => ({ text: word, lower: word, kind: 'word' }) as Token);

const PHRASES: readonly (readonly [string, number])[] = [
  ['harbour fund', 1],
  ['harbour fund board', 2],
  ['river', 3],
];

describe('gazetteers', () => {
  const eager = createGazetteer(PHRASES.map(([phrase, value]) => [phrase.split(' '), value] as const));
  const lazy = createLazyGazetteer(
    new Map([
      ['harbour', 'fund 1,fund board 2'],
      ['river', '3'],
    ]),
    (first, group) =>
      group.split(',').map((line) => {
        const words = [first, ...line.split(' ')];
        return [words.slice(0, -1), Number(words.at(-1))] as const;
      }),
  );

  it.each([
    ['harbour fund', 2, 1],
    ['harbour fund board of trade', 3, 2],
    ['river harbour', 1, 3],
    ['harbour', 0, null],
    ['fund board', 0, null],
  ])('%s', (text, end, value) => {
    const tokens = tokensOf(text);
    const expected = value === null ? null : { end, value };
    for (const gazetteer of [eager, lazy]) {
      expect(gazetteer.longest(tokens, 0, tokens.length)).toEqual(expected);
      expect(gazetteer.begins(text.split(' ')[0] ?? '')).toBe(!text.startsWith('fund'));
      expect([...gazetteer.firstWords()]).toEqual(['harbour', 'river']);
    }
  });
});
