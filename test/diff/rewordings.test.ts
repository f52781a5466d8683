import { describe, expect, it } from 'vitest';
import type { Genre } from '../../src/document.ts';
import { createAnalyzer, diff } from '../../src/index.ts';

const analyzer = createAnalyzer();

/** What is told of two texts: each change that is news, with its fields. */
function told(old: string, current: string, genre: Genre): readonly string[] {
  const read = (text: string) => analyzer.analyze({ id: 'case', text: `${text}\n` }, { genre, all: true });
  return diff(read(old), read(current))
    .changes.filter(({ change }) => change !== 'kept' && change !== 'moved' && change !== 'reworded')
    .map(({ change, fields }) => [change, ...fields.map((f) => `${f.field} ${f.change}`)].join(', '));
}

/** Two texts that promise the same in other words. */
const SAME: readonly (readonly [Genre, string, string])[] = [
  [
    'communique',
    'We will repay the toll if your bus is more than 20 minutes late.',
    'If your bus is more than 20 minutes late, we will repay the toll.',
  ],
  [
    'order',
    'The Director of the Bureau of Roads and Bridges shall post the tolls.',
    'The Director of BRB shall post the tolls on bridges.',
  ],
  [
    'order',
    'Each bureau shall designate a toll officer.',
    'A toll officer shall be designated by each bureau.',
  ],
  ['order', 'The Secretary of Roads shall post the tolls.', 'The Secretary shall post the tolls on bridges.'],
  [
    'decision',
    'Decides that upland states shall lend 30 snow ploughs to lowland states;',
    'Decides that 30 snow ploughs shall be lent to lowland states by upland states;',
  ],
];

/** Two texts that differ in one thing. */
const OTHER: readonly (readonly [Genre, string, string, string])[] = [
  [
    'order',
    'The Secretary of Roads shall post the tolls.',
    'The Secretary of Bridges shall post the tolls.',
    'changed, actor changed',
  ],
  // Nobody is given leave here: what the new text says would be no finding by itself.
  [
    'strategy',
    'The regulator will publish the tolls of each bridge every year.',
    'The regulator may publish the tolls of each bridge.',
    'changed, modality weakened, deadline removed',
  ],
];

describe('what is only worded otherwise', () => {
  it.each(SAME)('in a %s is no news: %s | %s', (genre, old, current) => {
    expect(told(old, current, genre)).toEqual([]);
    expect(told(current, old, genre)).toEqual([]);
  });
});

describe('what differs in one thing', () => {
  it.each(OTHER)('in a %s is told as that: %s | %s', (genre, old, current, expected) => {
    expect(told(old, current, genre)).toEqual([expected]);
  });
});
