import { describe, expect, it } from 'vitest';
import { createAnalyzer } from '../../src/analyzer.ts';
import { type Genre, ofKind } from '../../src/document.ts';
import { WHO_CASES } from '../cases/commitments-who.cases.ts';

const analyzer = createAnalyzer();

/** Mode and names of those bound, for each commitment of a text. */
function bound(title: string, text: string, genre: Genre): readonly (readonly [string, ...string[]])[] {
  const document = analyzer.analyze({ id: 'case', text, metadata: { title } }, { genre });
  const names = new Map(document.actors.map(({ id, name }) => [id, name]));
  return ofKind(document, 'commitment').map(({ mode, actors }) => [
    mode,
    ...actors.map(({ actor, words }) => names.get(actor ?? '') ?? words?.text ?? ''),
  ]);
}

describe('binds', () => {
  for (const { title, genre, text, who } of WHO_CASES)
    it(title, () => {
      expect(bound('', text, genre).map(([, ...names]) => names.join('; '))).toEqual(who);
    });
});

describe('a text speaks for', () => {
  const fact = 'The Macron Administration met today. France will mend 40 piers. Norway will buy 10 boats.';
  it('the country of the head of government who issues it', () => {
    expect(bound('FACT SHEET: The Macron Administration Mends Piers', fact, 'strategy').slice(-2)).toEqual([
      ['pledge', 'France'],
      ['report', 'Norway'],
    ]);
  });
  it('the country whose head the title names first', () => {
    const text = 'The piers are old. France will mend 40 piers. Norway will buy 10 boats.';
    expect(bound('President Macron on the Piers of Norway', text, 'communique')).toEqual([
      ['pledge', 'France'],
      ['report', 'Norway'],
    ]);
  });
  it('the members of the group that issues it', () => {
    const text =
      'We, the Leaders of the G7, met in Bari. Italy will mend 40 piers. Norway will buy 10 boats.';
    expect(bound('G7 Leaders’ Statement', text, 'communique')).toEqual([
      ['pledge', 'Italy'],
      ['report', 'Norway'],
    ]);
  });
  it('those whom it told of as its own, by a pronoun', () => {
    const text = 'Kenya and Peru met. The leaders agreed to mend 40 piers. They will also buy 10 boats.';
    const [first, second] = bound('Joint Statement of Kenya and Peru', text, 'communique');
    expect(first?.[0]).toBe('pledge');
    expect(second?.[0]).toBe('pledge');
  });
  it('the one who is told to have said it, where that is its issuer', () => {
    const text = 'Kenya and Peru met. Kenya confirms that it will not raise the fees of 40 piers.';
    expect(bound('Joint Statement of Kenya and Peru', text, 'communique')).toEqual([['pledge', 'Kenya']]);
  });
  it('an adviser by name', () => {
    const text = 'The White House met mayors. Senior Advisor Ada Holm will travel to Leeds to open 4 piers.';
    expect(bound('White House Meeting with Mayors', text, 'communique')[0]?.[0]).toBe('pledge');
  });
});

describe('"we" of a head of government', () => {
  const title = 'Statement by President Ada Osei on Piers';
  it('is the administration that the text names, by its head', () => {
    const text = 'I will sign the bill on piers. My Administration will mend 40 piers. We will buy 10 boats.';
    expect(bound(title, text, 'communique')).toEqual([
      ['pledge', 'Ada Osei'],
      ['pledge', 'Osei Administration'],
      ['pledge', 'Osei Administration'],
    ]);
  });
  it('is the head where it names none', () => {
    expect(bound(title, 'We will buy 10 boats.', 'communique')).toEqual([['pledge', 'Ada Osei']]);
  });
});

describe('who is meant', () => {
  it('by "you" in a memorandum is whom its head addresses', () => {
    const text =
      'MEMORANDUM FOR THE SECRETARY OF STATE\n\nThe piers are old.\n\nYou are authorized and directed to publish this memorandum.';
    expect(bound('Memorandum on Piers', text, 'order')).toEqual([['obligation', 'Secretary of State']]);
  });
  it('by "the firm" is the company told of', () => {
    const text =
      'Orvento Inc. opened a plant. Holm Ltd. shut a mill. In May, Orvento Inc. will hire 20 welders. The firm will train 40 more.';
    expect(bound('FACT SHEET: Plants', text, 'strategy')).toEqual([
      ['report', 'Orvento Inc.'],
      ['report', 'Orvento Inc.'],
    ]);
  });
  it('by "the Secretary" is who was named in full', () => {
    const text =
      'The Secretary of Commerce, in consultation with the Secretary of State, shall submit a plan. The Secretary shall publish it.';
    expect(bound('Order on Piers', text, 'order')).toEqual([
      ['obligation', 'Secretary of Commerce'],
      ['obligation', 'Secretary of Commerce'],
    ]);
  });
  it('by "the Departments" are those of the sentence before', () => {
    const text =
      'The Department of Labor and the Department of Energy signed a paper. The Departments shall train welders.';
    expect(bound('Order on Piers', text, 'order')).toEqual([
      ['obligation', 'Department of Labor', 'Department of Energy'],
    ]);
  });
  it('by "the Director" is who is called so in brackets', () => {
    const text =
      'The Director of the Sea Fund (Director) shall report. The Director of the Land Fund met. The Director shall mend piers.';
    expect(bound('Order on Piers', text, 'order').at(-1)).toEqual(['obligation', 'Director of the Sea Fund']);
  });
  it('by "the Administration" is no agency that is called one', () => {
    const text =
      'The Federal Housing Administration met. The Administration will mend 40 piers. The Small Business Administration will buy 10 boats.';
    expect(bound('FACT SHEET: Piers', text, 'strategy')[0]).toEqual(['pledge', 'Administration']);
  });
  it('by a title behind a comma is who stands before it', () => {
    const text = 'Ada M. Holm, Secretary of the Department of Energy, will lead the delegation.';
    expect(bound('Delegation to Peru', text, 'communique')[0]?.slice(1)).toEqual(['Ada M. Holm']);
  });
  it('by two titles of one name is one', () => {
    const text = 'Senior Advisor and Port Coordinator Ada Holm will travel to Leeds.';
    expect(bound('Travel', text, 'communique')[0]?.slice(1)).toEqual(['Ada Holm']);
    const two = 'President Jo Lind and Secretary Ada Holm will travel to Leeds.';
    expect(bound('Travel', two, 'communique')[0]?.slice(1)).toEqual(['Jo Lind', 'Ada Holm']);
  });
  it('in a clause behind what somebody else did is its own subject', () => {
    const text =
      'The President thanked Chancellor Lind for her help, and the two ministers agreed to mend 40 piers.';
    expect(bound('Readout of a Call', text, 'communique')[0]?.slice(1)).toEqual(['two ministers']);
  });
  it('by a pronoun with a relative is all of it', () => {
    expect(bound('Notice', 'Everyone who needs a boat must sign up by May.', 'order')).toEqual([
      ['obligation', 'Everyone who needs a boat'],
    ]);
  });
  it('in an item with a promise of its own is its subject', () => {
    const text =
      'We intend to pursue the following approach:\n\n- As early as 2031, Kenya plans to mend 40 piers.\n- Starting in 2032, Peru intends to buy 10 boats.';
    expect(bound('Joint Statement of Kenya and Peru', text, 'communique')).toEqual([
      ['pledge', 'Kenya', 'Peru'],
      ['pledge', 'Kenya'],
      ['pledge', 'Peru'],
    ]);
  });
});
