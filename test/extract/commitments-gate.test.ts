import { describe, expect, it } from 'vitest';
import { createAnalyzer } from '../../src/analyzer.ts';

const analyzer = createAnalyzer();
/** Whether the one sentence of a news text is tagged and parsed. */
const isRead = (text: string): boolean =>
  analyzer.analyze({ id: 'text', text }, { genre: 'news' }).tags.size > 0;

describe('sentences that can hold a statement', () => {
  it.each([
    'The harbour will close.',
    'They agreed to meet.',
    'Ministers called on the council to act.',
    'We reaffirm our commitment to the treaty.',
    // What only affirms a noun elsewhere makes a statement with these.
    'All members are to share their figures.',
    "We've highlighted the flaws.",
    'She has stressed the costs.',
  ])('%s', (text) => {
    expect(isRead(text)).toBe(true);
  });

  it.each([
    'Rain fell on the harbour all night.',
    'The states of the region trade in grain.',
    'Her speech highlighted the costs and underlined the doubts.',
    'The paper states where the coins were found.',
  ])('not: %s', (text) => {
    expect(isRead(text)).toBe(false);
  });

  it('are all of a policy that tells what its author does', () => {
    const { tags } = analyzer.analyze(
      { id: 'text', text: 'We highlight changes in bold.' },
      { genre: 'policy' },
    );
    expect(tags.size).toBe(1);
  });
});
