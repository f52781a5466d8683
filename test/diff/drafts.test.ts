import { describe, expect, it } from 'vitest';
import { toAnalysis } from '../../src/analysis/analysis.ts';
import type { Comparison } from '../../src/analysis/schema.ts';
import { createAnalyzer } from '../../src/analyzer.ts';
import { diff } from '../../src/diff/index.ts';

const { analyze } = createAnalyzer();

const compared = (old: string, current: string): Comparison['changes'] => {
  const read = (text: string) =>
    toAnalysis(analyze({ id: 'draft', text }, { genre: 'treaty', all: true }), { all: true });
  return diff(read(old), read(current)).changes;
};

/** Old text, new text, what became of it, its direction, and its fields: old, new, how. */
type Row = readonly [
  string,
  string,
  string,
  string,
  ...(readonly [old: string | null, current: string | null, how: string])[],
];

const ROWS: Readonly<Record<string, Row>> = {
  'a modal that was chosen': [
    'Parties [shall][should] report their catches.',
    'Parties should report their catches.',
    'changed',
    'weakened',
    ['[shall][should]', 'should', 'settled'],
  ],
  'the stronger of two': [
    'Parties [should][shall] report their catches.',
    'Parties shall report their catches.',
    'changed',
    'strengthened',
    ['[should][shall]', 'shall', 'settled'],
  ],
  'a verb and a time that were chosen': [
    'Norway shall [phase out][reduce] lead paint by [2030][2035].',
    'Norway shall phase out lead paint by 2035.',
    'changed',
    'weakened',
    ['[phase out][reduce]', 'phase out', 'settled'],
    ['[2030][2035]', '2035', 'settled'],
  ],
  'brackets around a paragraph that went': [
    '[Each Party shall [fully] fund its [many] rangers.] Norway shall report its catches [each year].',
    'Each Party shall [fully] fund its [many] rangers. Norway shall report its catches [each year].',
    'changed',
    'strengthened',
    ['in brackets', 'without brackets', 'settled'],
  ],
  'what was settled within brackets that stand': [
    '1. [Parties shall cut their catches by [10][15] per cent;]\n\n2. [Parties [shall][should] report them [each year].]',
    '1. [Parties shall cut their catches by 15 per cent;]\n\n2. [Parties [shall][should] report them [each year].]',
    'changed',
    'none',
    ['[10][15]', '15', 'settled'],
  ],
  'a wording that was put beside another': [
    'Parties shall report their catches.',
    'Parties [shall][should] report their catches.',
    'changed',
    'weakened',
    ['shall', '[shall][should]', 'opened'],
  ],
  'a wording that left the bracket': [
    'Parties [shall][should][may] report their catches.',
    'Parties [shall][should] report their catches.',
    'changed',
    'none',
    ['[shall][should][may]', '[shall][should]', 'changed'],
  ],
  'words in brackets that were left out': [
    'Norway [shall] report its [whole] catches [by 2031].',
    'Norway [shall] report its [whole] catches.',
    'changed',
    'weakened',
    ['[by 2031]', null, 'settled'],
  ],
  'nothing, where the brackets stayed': [
    'Parties [shall][should] report their catches by [2030][2035].',
    'Parties [shall][should] report their catches by [2030][2035].',
    'kept',
    'none',
  ],
};

describe('the comparison of drafts tells of', () => {
  for (const [title, [old, current, change, direction, ...fields]] of Object.entries(ROWS)) {
    it(title, () => {
      const [found] = compared(old, current);
      expect([found?.change, found?.direction]).toEqual([change, direction]);
      expect(found?.fields.map((field) => [field.field, field.old, field.new, field.change])).toEqual(
        fields.map(([before, after, how]) => ['open', before, after, how]),
      );
    });
  }

  it('brackets that were dropped, and that came', () => {
    const [both, one] = [
      'Norway [shall][will] report its catches.\n\n[The Secretariat shall keep a list of vessels.]',
      'Norway [shall][will] report its catches.',
    ];
    const told = (changes: Comparison['changes']) =>
      changes.flatMap(({ change, fields }) => fields.map((field) => [change, field.old, field.new]));
    expect(told(compared(both, one))).toEqual([['dropped', 'in brackets', null]]);
    expect(told(compared(one, both))).toEqual([['added', null, 'in brackets']]);
  });
});
