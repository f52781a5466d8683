/** Figures as a person reads them in a cell. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnalysisFigure } from '../../src/analysis/schema.ts';
import { analyze } from '../../src/index.ts';
import {
  formatAction,
  formatFigure,
  formatNumber,
  formatPeriod,
  formatValue,
} from '../../src/report/values.ts';

const figure = (text: string, fields: Partial<AnalysisFigure>): AnalysisFigure => ({
  id: 'figure@0-1',
  text,
  span: { start: 0, end: text.length },
  kind: 'quantity',
  value: null,
  min: null,
  max: null,
  minOpen: false,
  maxOpen: false,
  approximate: false,
  unit: null,
  change: null,
  measures: null,
  confidence: 1,
  rule: 'figures/x',
  ...fields,
});
const usd = { kind: 'money', currency: 'USD' } as const;

/** The words, the fields, what stands in a cell; and the value, where it differs. */
const CASES: readonly [string, Partial<AnalysisFigure>, string, string?][] = [
  ['60,000 hectares', { min: 60000, unit: 'har' }, '≥ 60,000 hectares'],
  ['20 buildings', { min: 20, minOpen: true, counted: 'buildings' }, '> 20 buildings'],
  ['50 million tonnes', { max: 5e7, unit: 't' }, '≤ 50 million tonnes'],
  ['30 km', { value: 30, approximate: true, unit: 'km' }, '~30 km'],
  ['45 percent', { value: 45, unit: '%', kind: 'percent' }, '45 percent'],
  ['20 and 30 percent', { min: 20, max: 30, unit: '%' }, '20–30 percent'],
  ['2–3 GW', { min: 2, max: 3, unit: 'GW' }, '2–3 GW'],
  ['2 million to 3 billion people', { min: 2e6, max: 3e9 }, '2 million to 3 billion people'],
  ['<5 km', { max: 5, maxOpen: true, unit: 'km' }, '<5 km'],
  ['5 tonnes', { value: 5, unit: 't', per: 'month' }, '5 tonnes per month'],
  ['5 km per hour', { value: 5, unit: 'km', per: 'hour' }, '5 km per hour'],
  // Without digits: the words; a value has the number, unless it would be invented.
  [
    'thousands of new jobs',
    { min: 1000, max: 10000, maxOpen: true, approximate: true, counted: 'jobs' },
    'thousands of new jobs',
  ],
  [
    'tens of millions of dollars',
    { ...usd, min: 1e7, max: 1e8, approximate: true },
    'tens of millions of dollars',
  ],
  ['five officers', { min: 5, counted: 'officers' }, '≥ five officers', '≥ 5 officers'],
  ['seven AI companies', { value: 7, counted: 'ai companies' }, 'seven AI companies', '7 AI companies'],
  ['half', { value: 0.5, kind: 'fraction' }, 'half', '0.5'],
  ['five to ten officers', { min: 5, max: 10, counted: 'officers' }, 'five to ten officers'],
  // Money: its code with the number in words.
  ['$1.2bn', { ...usd, value: 1.2e9, approximate: true }, '~USD 1.2 billion'],
  ['half a billion dollars', { ...usd, value: 5e8 }, 'USD 500 million'],
  ['$2 and $3 billion', { ...usd, min: 2e9, max: 3e9, per: 'year' }, 'USD 2–3 billion per year'],
  ['$900 million to $1.1 billion', { ...usd, min: 9e8, max: 1.1e9 }, 'USD 900 million–1.1 billion'],
  ['EUR 150,000 per bus', { ...usd, currency: 'EUR', max: 150000, per: 'bus' }, '≤ EUR 150,000 per bus'],
  ['$500', { ...usd, min: 500, minOpen: true }, '> USD 500'],
];

describe('a figure in a cell', () => {
  for (const [text, fields, cell, value = cell] of CASES)
    it(`reads ${cell}`, () => {
      expect(formatFigure(figure(text, fields))).toBe(cell);
      expect(formatValue(figure(text, fields))).toBe(value);
    });
});

/** A sentence of an order, and what stands in the cells of its commitments. */
const ACTIONS: readonly [string, ...string[]][] = [
  ['The Harbour Council shall publish its plan by May.', 'publish its plan by May'],
  // The actor alone would say nothing of what is done.
  [
    'The Port Task Force shall be chaired by the Maritime Adviser.',
    'The Port Task Force shall be chaired by the Maritime Adviser',
  ],
  [
    'The Office shall be headed by a Chief Harbour Officer, who shall be chosen by the Mayor.',
    'The Office shall be headed by a Chief Harbour Officer, who shall be chosen by the Mayor',
  ],
  // A participle behind a noun tells of the noun, and binds nobody.
  ['The Port Council, chaired by the Mayor, meets twice a year.'],
  [
    'There is established an Office of Clean Harbours, headed by a Chief Harbour Officer.',
    'There is established an Office of Clean Harbours, headed by a Chief Harbour Officer',
  ],
  ['The Office, headed by the Harbour Master, shall report its results.', 'report its results'],
];

describe('what is done in a cell', () => {
  for (const [text, ...cells] of ACTIONS)
    it(`reads ${cells[0] ?? 'nothing'} in "${text}"`, () => {
      const { commitments } = analyze({ id: 'case', text }, { genre: 'order' });
      expect(commitments.map(formatAction)).toEqual(cells);
    });
});

describe('a number', () => {
  it('reads as American English writes it', () => {
    const locale = new Intl.NumberFormat('en-US', { maximumFractionDigits: 6 });
    const small = fc.oneof(
      fc.integer({ min: -999_999, max: 999_999 }),
      fc.double({ min: -999_999, max: 999_999, noNaN: true }).filter((value) => !Object.is(value, -0)),
      fc.integer({ min: -9e8, max: 9e8 }).map((value) => value / 1000),
    );
    fc.assert(
      fc.property(
        small.filter((value) => Math.abs(value) < 1e6),
        (value) => {
          expect(formatNumber(value)).toBe(locale.format(value));
        },
      ),
    );
    for (const [value, words] of [
      [1200, '1,200'],
      [2.4e9, '2.4 billion'],
      [1234567.891, '1,234,567.891'],
      [1e21, '1,000,000,000 trillion'],
    ] as const)
      expect(formatNumber(value)).toBe(words);
  });
});

describe('formatPeriod', () => {
  it.each([
    ['P90D', '90 days'],
    ['P1Y', '1 year'],
    ['P0.5Y', '0.5 years'],
    ['PT24H', '24 hours'],
    ['PXY', 'some years'],
    ['PXC', 'some centuries'],
    ['PXX', 'some time'],
    ['2030', '2030'],
    ['204', '2040s'],
    ['20', '21st century'],
    ['18', '19th century'],
    ['P1Y6M', 'P1Y6M'],
    ['FUTURE_REF', 'FUTURE_REF'],
  ])('%s is %s', (value, words) => {
    expect(formatPeriod(value)).toBe(words);
  });

  it.each([
    ['P1Y', 'every year'],
    ['P6M', 'every 6 months'],
    ['XXXX-WXX-1', 'XXXX-WXX-1'],
  ])('%s again and again is %s', (value, words) => {
    expect(formatPeriod(value, true)).toBe(words);
  });
});
