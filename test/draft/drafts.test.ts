import { describe, expect, it } from 'vitest';
import { toAnalysis } from '../../src/analysis/analysis.ts';
import { type Filter, filterAnalysis } from '../../src/analysis/filter.ts';
import { createAnalyzer } from '../../src/analyzer.ts';
import { readDraft } from '../../src/draft/readings.ts';
import { explainDocument } from '../../src/explain.ts';
import { analysisReport } from '../../src/report/analysis-report.ts';
import { openResources } from '../../src/resources.ts';
import { DRAFT_CASES, PLAIN_TEXTS } from '../cases/commitments-drafts.cases.ts';

const resources = openResources();
const { analyze } = createAnalyzer(resources);

describe('drafts', () => {
  for (const { title, genre, text, rows } of DRAFT_CASES)
    it(title, () => {
      const analysis = toAnalysis(analyze({ id: 'draft', text }, { genre }));
      const [table] = analysisReport(analysis, text).tables;
      expect(table?.rows).toMatchObject(rows);
      expect(table?.rows).toHaveLength(rows.length);
    });

  for (const [title, text] of PLAIN_TEXTS)
    it(`keeps nothing open of ${title}`, () => expect(readDraft(text, resources)).toBeNull());

  it('tells what the commitment comes to by each wording', () => {
    const text = 'Parties [shall][should] report their catches by [2030][2035].';
    const [commitment] = toAnalysis(analyze({ id: 'draft', text }, { genre: 'treaty' })).commitments;
    expect(
      commitment?.alternatives.map((place) => [
        place.text,
        place.wordings.map(({ text: words, terms }) => [
          words,
          terms?.strength.level,
          terms?.deadline?.value,
        ]),
      ]),
    ).toEqual([
      [
        '[shall][should]',
        [
          ['shall', 5, '2030'],
          ['should', 2, '2030'],
        ],
      ],
      [
        '[2030][2035]',
        [
          ['2030', 5, '2030'],
          ['2035', 5, '2035'],
        ],
      ],
    ]);
  });

  it('finds what one of its wordings says', () => {
    const text =
      'Norway [shall][should] cut waste by [2030][2035].\n\nParties [may][should] report their catches.';
    const analysis = toAnalysis(analyze({ id: 'draft', text }, { genre: 'treaty' }));
    const found = (filter: Filter) => filterAnalysis(analysis, filter).commitments.length;
    expect([
      found({ strength: 'obligation' }),
      found({ dueBefore: '2033-01-01' }),
      found({ mode: ['permission'] }),
    ]).toEqual([1, 1, 1]);
  });

  it('explains every wording', () => {
    const text = 'Parties [shall][should] report their catches [by 2030] [, where possible].';
    const [commitment] = explainDocument(analyze({ id: 'draft', text }, { genre: 'treaty' }), resources);
    expect(
      commitment?.fields
        .filter(({ field }) => field === 'open')
        .map(({ value, because }) => [value, because]),
    ).toEqual([
      ['[shall][should]', '"shall": as told here; "should": soft'],
      ['[by 2030]', '"by 2030": as told here; no words: no deadline'],
      ['[, where possible]', '", where possible": as told here; no words: no condition'],
    ]);
  });

  it('has the dates and figures of all wordings', () => {
    const text = 'Parties [shall][should] cut waste by [30][50] per cent by [2030][2035].';
    const { dates, figures } = toAnalysis(analyze({ id: 'draft', text }, { genre: 'treaty' }));
    expect(dates.map(({ value }) => value)).toEqual(['2030', '2035']);
    expect(figures.map(({ value }) => value)).toEqual([30, 50]);
  });

  it('keeps every reading as long as the text, with every word where it stands', () => {
    for (const { text } of DRAFT_CASES)
      for (const reading of readDraft(text, resources)?.readings ?? []) {
        expect(reading).toHaveLength(text.length);
        for (let i = 0; i < text.length; i++)
          if (reading[i] !== ' ' && reading[i] !== text[i]) throw new Error(`${i}: ${reading}`);
      }
  });
});
