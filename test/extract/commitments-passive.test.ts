import { describe, expect, it } from 'vitest';
import { createAnalyzer } from '../../src/analyzer.ts';
import { ofKind } from '../../src/document.ts';

const analyzer = createAnalyzer();

/** A passive, and who is to act by it. */
const AGENTS: readonly (readonly [string, string | null])[] = [
  ['A warden should be named by the head of each bureau.', 'the head of each bureau'],
  ['Flood maps shall be sent to it by cities by March 2027.', 'cities'],
  [
    'The notice shall be sent to the Senate by the Secretary of Ports within 60 days.',
    'the Secretary of Ports',
  ],
  ['The scheme shall be carried out by the Agency.', 'the Agency'],
  ['The kilns shall be phased out by 2030 by the operators.', 'the operators'],
  [
    'The map shall be drawn by the Ministry of Ports and the Ministry of Roads.',
    'the Ministry of Ports and the Ministry of Roads',
  ],
  ['Funds shall be lent to poor states by developed countries.', 'developed countries'],
  // Neither a time, nor whose act another verb tells of.
  ['The lists shall be kept by the end of the year.', null],
  ['A fleet shall be built from steel supplied by members.', null],
];

describe('who acts in a passive', () => {
  it.each(AGENTS)('of "%s" is %s', (text, agent) => {
    const [found] = ofKind(analyzer.analyze({ id: 'case', text }, { genre: 'order' }), 'commitment');
    const parties = found?.actors.flatMap(({ words }) => words?.text ?? []) ?? [];
    expect([...new Set(parties)].join(' and ') || null).toBe(agent);
  });

  it('is found where the verb is no act by itself', () => {
    const text = 'Tolls will be brought down to 2 percent by 2030 by the Ministry of Ports.';
    const [found] = ofKind(analyzer.analyze({ id: 'case', text }, { genre: 'strategy' }), 'commitment');
    expect(found?.actors.map(({ words }) => words?.text)).toEqual(['the Ministry of Ports']);
  });
});
