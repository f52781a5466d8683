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
  // Amounts and shares.
  [
    'communique',
    'We commit to halving ferry noise by 2030.',
    'We commit to cut ferry noise in half by 2030.',
  ],
  ['communique', 'We will halve ferry noise.', 'We will cut ferry noise by 50 percent.'],
  [
    'treaty',
    'Members will pay an annual fee of $50,000 to the fund.',
    'Members will pay a fee of $50,000 a year to the fund.',
  ],
  // Who is meant.
  [
    'communique',
    'Norway and Ghana will patrol the strait of Lumo together.',
    'The two countries will patrol the strait of Lumo.',
  ],
  ['policy', 'Marlow Group will audit its mills.', 'Marlow is going to audit its mills.'],
  // One modal, whoever is read to be asked.
  [
    'strategy',
    'Cities must submit flood maps to the Ministry by May 2027.',
    'Flood maps must be submitted to the Ministry by cities by May 2027.',
  ],
  // Conditions that stand elsewhere, and pronouns in them.
  [
    'policy',
    'Should you object to calls, we will stop them within 24 hours.',
    'We will stop calls within twenty-four hours if you object to them.',
  ],
  // Spelling, nouns for verbs.
  [
    'communique',
    'We will organise a regatta at the harbour centre.',
    'We will organize a regatta at the harbor center.',
  ],
  // Two facts, told as done: neither is promised.
  ['policy', 'In 2024 we cut ferry noise by 6%.', 'In 2026 we cut ferry noise by 2%.'],
  ['policy', 'We will mend the weirs.', 'We will mend the weirs. We do not know the cause of the flood.'],
  // An office before and behind its body.
  [
    'order',
    'The Administrator of the Federal Bridge Agency (FBA) shall post the tolls.',
    'Tolls shall be posted by the FBA Administrator.',
  ],
  // What points at a list is no promise of its own.
  [
    'treaty',
    'The parties agree on the following. They will mend the weirs.',
    'The parties will mend the weirs.',
  ],
  [
    'strategy',
    'The Council will carry out these actions:\n\n- Replace 120 oil boilers by 2028.\n- Ban new kilns from 2026.',
    'The Council will replace 120 oil boilers by 2028. New kilns will be banned from 2026.',
  ],
  [
    'strategy',
    'The Agency will take the following measures:\n\n1. Recruitment of 900 wardens\n2. Construction of 30 weirs by 2029',
    'The Agency will recruit 900 wardens. The Agency will construct 30 weirs by 2029.',
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
  [
    'strategy',
    'The Ministry will dig three wells in the valley.',
    'The Ministry will dig two wells in the valley.',
    'changed, amount down',
  ],
  // What is done as a rule, and what may be done.
  [
    'policy',
    'Booking data is kept for no longer than 7 days.',
    'Booking data is kept for no longer than 30 days.',
    'changed, deadline later',
  ],
  [
    'policy',
    'All booking data is encrypted.',
    'We may encrypt all booking data.',
    'changed, modality weakened',
  ],
  // What somebody brings upon himself, and no finding by itself.
  [
    'policy',
    'Operators who fail to report will lose their berths.',
    'Operators who fail to report may lose their berths.',
    'changed, modality weakened',
  ],
  // What stands besides: how far it reaches, who is meant, other words.
  [
    'policy',
    'We are committed to cutting waste across our supply chain by 2040.',
    'We aim to cut waste across our own operations by 2040.',
    'changed, modality weakened, scope narrowed',
  ],
  [
    'policy',
    'We will cut absolute emissions by 40% by 2030.',
    'We will cut emissions intensity by 40% by 2032.',
    'changed, scope narrowed, deadline later',
  ],
  [
    'policy',
    'All our vendors must report their catches.',
    'Our key vendors should report their catches.',
    'changed, modality weakened, quantifier removed, scope narrowed',
  ],
  [
    'policy',
    'Our ferries will use clean fuel by 2030.',
    'Our northern ferries will use clean fuel by 2035.',
    'changed, deadline later, wording changed',
  ],
  // Practice that the speakers keep from, leave that they take; not what they do not know.
  [
    'policy',
    'We do not lease berths to brokers. We will mend the weirs.',
    'We will mend the weirs.',
    'dropped',
  ],
  ['policy', 'We will mend the weirs.', 'We will mend the weirs. We may lease berths to brokers.', 'added'],
  // A restraint that became its opposite, however firmly that binds.
  [
    'policy',
    'We do not lease berths to brokers.',
    'We will lease berths to brokers.',
    'changed, negation reversed',
  ],
  [
    'policy',
    'We do not lease berths to brokers.',
    'We may lease berths to brokers.',
    'changed, modality weakened, negation reversed',
  ],
  [
    'communique',
    'We intend to merge the two patrol boats of the strait.',
    'We decided to merge the two patrol boats of the strait.',
    'changed, modality strengthened',
  ],
  [
    'treaty',
    'States will pay $5 per month for water.',
    'States will pay $5 per year for water.',
    'changed, deadline later, amount changed',
  ],
  [
    'policy',
    'The office will publish the data of each mill.',
    'The office will publish aggregated data of each mill.',
    'changed, scope narrowed',
  ],
  [
    'policy',
    'If you object to calls, we will stop them.',
    'Unless you object to calls, we will stop them.',
    'changed, condition changed',
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

describe('a joint promise that each keeps in part', () => {
  const [joint, shared] = [
    'Portugal and Morocco will train 200 divers.',
    'Portugal will train 120 divers, and Morocco will train 80 divers.',
  ] as const;
  it('is told as divided, and the other way as merged', () => {
    expect(told(joint, shared, 'treaty')).toEqual(['split, wording changed', 'split, wording changed']);
    expect(told(shared, joint, 'treaty')).toEqual(['merged, wording changed', 'merged, wording changed']);
  });
  it('is no division where one of them promises it alone', () => {
    expect(told(joint, 'Morocco will train 80 divers.', 'treaty')).toEqual([
      'changed, amount down, actor removed',
    ]);
  });
});
