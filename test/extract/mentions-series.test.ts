import { describe, expect, it } from 'vitest';
import type { Token } from '../../src/document.ts';
import { capitalsOf } from '../../src/extract/mentions/facts.ts';
import { loadWordLists } from '../../src/extract/mentions/lists.ts';
import type { Name } from '../../src/extract/mentions/name.ts';
import { withSeries } from '../../src/extract/mentions/series.ts';
import { isInAddress } from '../../src/match/addresses.ts';
import { createTokenizer } from '../../src/read/tokens.ts';
import { openResources } from '../../src/resources.ts';

const resources = openResources();
const lists = loadWordLists(resources);
const tokenizer = createTokenizer(resources);
const tokensOf = (text: string): Token[] => tokenizer.tokenize(text, 0, text.length, []);

describe('addresses', () => {
  it.each([
    ['desk@WHO.example', true],
    ['EPA-NEWS@desk.example', true],
    ['1-800-555-EPA', true],
    ['@EPA spoke', false],
    ['EPA - the agency', false],
  ])('%s', (text, expected) => {
    const tokens = tokensOf(text);
    expect(
      isInAddress(
        tokens,
        tokens.findIndex((t) => /^[A-Z]+$/.test(t.text)),
      ),
    ).toBe(expected);
  });
});

describe('series', () => {
  it.each([
    ['in the counties of Hale , Orrin and Lee', ['LOC Hale', 'LOC Orrin', 'LOC Lee']],
    ['rain fell in Hale , Orrin , and Lee Counties', ['LOC Hale', 'LOC Orrin', 'LOC Lee Counties']],
    ['the towns Hale and Lee founded', ['PER Hale', 'PER Lee']],
    ['he came from the city of Hale', ['LOC Hale']],
    ['ministers of Hale , Orrin and Lee', ['PER Hale', 'PER Orrin', 'PER Lee']],
    ['both Hale and the United States agreed', ['PER Hale', 'PER United States']],
  ])('%s', (text, expected) => {
    const tokens = tokensOf(text);
    const names: Name[] = [];
    tokens.forEach((token, i) => {
      const name = names.at(-1);
      if (!/^[A-Z]/.test(token.text)) return;
      if (name?.last === i - 1) names[names.length - 1] = { ...name, last: i };
      else names.push({ first: i, last: i, label: 'PER', margin: 2, rule: 'mentions/tagger' });
    });
    const sight = {
      tokens,
      capitals: capitalsOf(tokens),
      isFirst: (i: number) => i === 0,
      isLowered: () => false,
    };
    expect(
      withSeries(names, sight, lists).map(
        (n) =>
          `${n.label} ${tokens
            .slice(n.first, n.last + 1)
            .map((t) => t.text)
            .join(' ')}`,
      ),
    ).toEqual(expected);
  });
});

describe('a series of bodies', () => {
  const tokens = tokensOf('the Harbour Union , Rodina and the Rivers League');
  const look = (margin: number): readonly string[] =>
    withSeries(
      [
        { first: 1, last: 2, label: 'ORG', margin: 5, rule: 'mentions/tagger' },
        { first: 4, last: 4, label: 'PER', margin, rule: 'mentions/tagger' },
        { first: 7, last: 8, label: 'ORG', margin: 4, rule: 'mentions/tagger' },
      ],
      { tokens, capitals: capitalsOf(tokens), isFirst: (i) => i === 0, isLowered: () => false },
      lists,
    ).map((n) => n.label);
  it('takes in what may be one', () => expect(look(0.5)).toEqual(['ORG', 'ORG', 'ORG']));
  it('takes in nobody by the full name', () => {
    const names = [
      { first: 0, last: 1, label: 'PER' as const, margin: 0.5, rule: 'mentions/tagger' },
      { first: 3, last: 4, label: 'ORG' as const, margin: 5, rule: 'mentions/tagger' },
      { first: 6, last: 7, label: 'ORG' as const, margin: 5, rule: 'mentions/tagger' },
    ];
    const sight = {
      tokens: tokensOf('Ada Sorel , Harbour Union , Rivers League'),
      capitals: [0, 1, 3, 4, 6, 7],
      isFirst: (i: number) => i === 0,
      isLowered: () => false,
    };
    expect(withSeries(names, sight, lists).map((n) => n.label)).toEqual(['PER', 'ORG', 'ORG']);
  });
  it('leaves what is surely none', () => expect(look(3)).toEqual(['ORG', 'PER', 'ORG']));
});
