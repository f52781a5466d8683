import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAnalyzer, unread } from '../../src/analyzer.ts';
import { type Document, type Options, ofKind, type TemporalExpression } from '../../src/document.ts';
import { extentOf, fromNumber, isoWeek, toNumber } from '../../src/extract/dates/calendar.ts';
import { datesStep } from '../../src/extract/dates/index.ts';
import { loadDateLexicon } from '../../src/extract/dates/lexicon.ts';
import { loadDateRules } from '../../src/extract/dates/rules.ts';
import { blocksStep, tokensStep } from '../../src/read/index.ts';
import { openResources } from '../../src/resources.ts';
import { DATE_CASES, DOCUMENT_DATE, NO_DATES } from '../cases/dates.cases.ts';

const resources = openResources();
const steps = [blocksStep(resources), tokensStep(resources), datesStep(resources)];

/** The document with its dates, and none of the later layers. */
function read(text: string, options: Options = {}): Document {
  const empty: Document = unread({ id: 'case', text }, options);
  return steps.reduce((document, step) => step.run(document, options), empty);
}

const datesOf = (document: Document): readonly TemporalExpression[] => ofKind(document, 'date');
const marked = (phrase: string): string[] => [...phrase.matchAll(/«([^»]*)»/g)].map((m) => m[1] as string);
const plain = (phrase: string): string => phrase.replace(/[«»]/g, '');
const fired = new Set<string>();

describe('temporal expressions', () => {
  // Alone, and inside a sentence that goes on.
  for (const { expected, phrases, undated } of DATE_CASES)
    for (const phrase of phrases)
      for (const sentence of [phrase, `The text says: ${phrase.replace(/\.$/, '')}; and it goes on.`])
        it(`reads ${sentence}${undated ? ' without a date of the document' : ''}`, () => {
          const text = plain(sentence);
          const document = read(text, undated ? {} : { documentDate: DOCUMENT_DATE });
          const found = datesOf(document);
          for (const date of found) fired.add(date.rule);
          expect(found.map((date) => text.slice(date.start, date.end))).toEqual(marked(sentence));
          expected.forEach((want, i) => {
            const date = found[i] as TemporalExpression;
            const { anchor, ...rest } = want;
            expect(date).toMatchObject(rest);
            if (anchor !== undefined) expect(date.anchor?.text).toBe(anchor);
          });
        });

  for (const phrase of NO_DATES)
    it(`finds no date in ${phrase}`, () => {
      const document = read(phrase, { documentDate: DOCUMENT_DATE });
      expect(datesOf(document).map((date) => phrase.slice(date.start, date.end))).toEqual([]);
    });

  it('has a case for every rule', () => {
    const rules = loadDateRules(resources, loadDateLexicon(resources)).all.map((rule) => rule.name);
    expect(rules.filter((rule) => !fired.has(rule))).toEqual([]);
  });
});

describe("the document's date", () => {
  const dateline =
    'Statement of the Ministers\n\n20 May 2023, Hiroshima\n\nWe met today and will meet in June.';
  it('is the one that is given', () => {
    expect(read(dateline, { documentDate: '2024-01-02' }).date).toEqual({
      value: '2024-01-02',
      basis: 'option',
    });
  });
  it('is the dateline near the top, whose role is publication', () => {
    const document = read(dateline);
    expect(document.date).toEqual({ value: '2023-05-20', basis: 'dateline' });
    expect(datesOf(document).map(({ value, role }) => [value, role])).toEqual([
      ['2023-05-20', 'publication'],
      ['2023-05-20', 'reference'],
      ['2023-06', 'event'],
    ]);
  });
  it('is told again under the signatures', () => {
    const text = `Order on rivers\n\n${'The agency keeps the banks clean. '.repeat(20)}\n\nThe order of 3 May 2024 ends all that was said before about the banks, and it takes the place of the older rules.\n\nA. Holm\nCity hall, 3 May 2024`;
    const roles = datesOf(read(text, { documentDate: '2024-05-03' })).map(({ role }) => role);
    expect(roles).toEqual(['event', 'publication']);
  });
  it('is read from a label', () => {
    expect(read('Refund terms\n\n*Last updated: July 18, 2022*\n\nWe refund within 30 days.').date).toEqual({
      value: '2022-07-18',
      basis: 'dateline',
    });
  });
  it('is what the signatory says it is', () => {
    const text = 'The fund opens on 1 July 2027.\n\nIn witness whereof I sign this tenth day of May, 2024.';
    const document = read(text);
    expect(document.date).toEqual({ value: '2024-05-10', basis: 'dateline' });
    expect(datesOf(document).map(({ role }) => role)).toEqual(['event', 'publication']);
  });
  it('is else the full day that closes the text', () => {
    const text = `Order on rivers\n\n${'The agency keeps the banks clean. '.repeat(60)}\n\nIt is void after what was begun on 1 July 2027 has ended, and it holds for all who live on the banks.\n\nA. Holm\nCity hall, 3 May 2024`;
    expect(read(text).date).toEqual({ value: '2024-05-03', basis: 'dateline' });
  });
  const filler = 'The committee heard from farmers, fishers and teachers about the harvest. '.repeat(30);
  it('is else the latest day that the text puts in the past', () => {
    const text = `${filler}The accord was signed on 3 March 2021 and amended on 4 April 2022. It will end on 1 May 2031. Report by 2 June 2030.`;
    expect(read(text).date).toEqual({ value: '2022-04-04', basis: 'text' });
  });
  it('no day of a paper that it only names', () => {
    expect(read('Recalling its resolution 12/7 of 5 May 2021, the council met.').date).toEqual({
      value: null,
      basis: 'none',
    });
  });
  it('is none where the text gives none', () => {
    expect(read(`${filler}They will report by 2 June 2030.`).date).toEqual({ value: null, basis: 'none' });
  });
});

describe('numeric dates', () => {
  const valuesOf = (text: string, options: Options = {}): string[] =>
    datesOf(read(text, options)).map((d) => d.value);
  it('take their order from the other dates of the document', () => {
    expect(valuesOf('Filed on 04/05/2026 and 13/06/2026.')).toEqual(['2026-05-04', '2026-06-13']);
    expect(valuesOf('Filed on 04/05/2026 and 06/13/2026.')).toEqual(['2026-04-05', '2026-06-13']);
  });
  it('take it from the option, without a note', () => {
    const document = read('Filed on 04/05/2026.', { dateOrder: 'mdy' });
    expect(datesOf(document)[0]?.value).toBe('2026-04-05');
    expect(document.notes).toEqual([]);
  });
  it('are noted where nothing tells the order', () => {
    expect(read('Filed on 04/05/2026.').notes).toMatchObject([
      { code: 'date-order', span: { start: 9, end: 19 } },
    ]);
  });
});

describe('quarters', () => {
  it('that have ended are what a report tells of, even where it looks ahead', () => {
    const text = 'The firm expects a third-quarter loss. In the year-earlier quarter it had a profit.';
    const document = read(text, { documentDate: '2025-11-03' });
    expect(datesOf(document).map(({ value }) => value)).toEqual(['2025-Q3', '2024-Q3']);
  });
});

describe('the calendar', () => {
  it('counts days there and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (days) => {
        expect(toNumber(fromNumber(days))).toBe(days);
      }),
    );
  });
  it('agrees with the platform', () => {
    fc.assert(
      fc.property(fc.integer({ min: -50_000, max: 80_000 }), (days) => {
        const { year, month, day } = fromNumber(days);
        expect(new Date(days * 86_400_000).toISOString().slice(0, 10)).toBe(
          `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
        );
      }),
    );
  });
  it('knows the weeks of ISO 8601', () => {
    expect(isoWeek({ year: 2027, month: 1, day: 1 })).toBe('2026-W53');
    expect(extentOf('2026-W53')).toEqual(['2026-12-28', '2027-01-03']);
  });
});

describe('any text', () => {
  const words = [
    ...[
      'the',
      'a',
      'of',
      'by',
      'in',
      'next',
      'last',
      'this',
      'year',
      'years',
      'quarter',
      'May',
      'March',
      'first',
    ],
    ...[
      'Monday',
      '-',
      '/',
      ':',
      ',',
      '.',
      '2030',
      '2030',
      '31',
      '5',
      '13',
      'and',
      'to',
      'ago',
      'week',
      'every',
      "'",
    ],
    ...[
      'a.m.',
      'hundred',
      'two',
      'FY',
      'century',
      'half',
      'session',
      'COP30',
      '9999',
      '0',
      '00',
      '1990s',
      'day',
    ],
  ];
  const texts = fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((list) => list.join(' '));
  it('gives sorted places without overlaps, days that exist, and the same twice', () => {
    fc.assert(
      fc.property(
        texts,
        fc.constantFrom(undefined, '2026-02-11', '0001-01-01', '9999-12-31'),
        (text, documentDate) => {
          const options = documentDate ? { documentDate } : {};
          const dates = datesOf(read(text, options));
          dates.forEach((date, i) => {
            expect(date.end).toBeGreaterThan(date.start);
            expect(date.end).toBeLessThanOrEqual(text.length);
            if (i > 0) expect(date.start).toBeGreaterThanOrEqual((dates[i - 1] as TemporalExpression).end);
            for (const day of [date.firstDay, date.lastDay])
              if (day !== null) expect(day).toMatch(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/);
          });
          expect(datesOf(read(text, options))).toEqual(dates);
        },
      ),
      { numRuns: 400 },
    );
  });
  it('is read in time that grows with its length', () => {
    const seconds = (text: string): number => {
      const start = performance.now();
      read(text, { documentDate: DOCUMENT_DATE });
      return (performance.now() - start) / 1000;
    };
    for (const unit of ['1 ', '- ', '1-', '2030-', '( ', 'a year ', 'the ', 'May ', '5 May and ', '1/1/'])
      expect(seconds(unit.repeat(200_000 / unit.length)), unit).toBeLessThan(8);
  });
});

describe('the pipeline', () => {
  it('keeps dates and drops the figures in them', () => {
    const document = createAnalyzer().analyze({ id: 'x', text: 'We will plant 40 trees by 2030.' });
    expect(ofKind(document, 'figure').map((f) => document.text.slice(f.start, f.end))).not.toContain('2030');
  });
});
