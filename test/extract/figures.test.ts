import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unread } from '../../src/analyzer.ts';
import { type Document, type Figure, ofKind } from '../../src/document.ts';
import { datesStep } from '../../src/extract/dates/index.ts';
import { FIGURE_RULES } from '../../src/extract/figures/figure.ts';
import { figuresStep } from '../../src/extract/figures/index.ts';
import { plainDigits } from '../../src/extract/figures/numbers/digits.ts';
import { blocksStep, tokensStep } from '../../src/read/index.ts';
import { openResources } from '../../src/resources.ts';
import { FIGURE_CASES, NO_FIGURES } from '../cases/figures.cases.ts';

const resources = openResources();
const steps = [blocksStep(resources), tokensStep(resources), datesStep(resources), figuresStep(resources)];

/** The document with its dates and figures, and none of the later layers. */
function read(text: string): Document {
  const empty: Document = unread({ id: 'case', text }, {});
  return steps.reduce((document, step) => step.run(document, {}), empty);
}

const figuresOf = (text: string): readonly Figure[] => ofKind(read(text), 'figure');
const marked = (phrase: string): string[] => [...phrase.matchAll(/«([^»]*)»/g)].map((m) => m[1] as string);
const plain = (phrase: string): string => phrase.replace(/[«»]/g, '');
const fired = new Set<string>();

describe('figures', () => {
  // Alone, and inside a sentence that goes on; a whole sentence stands before another.
  for (const { expected, phrases } of FIGURE_CASES)
    for (const phrase of phrases)
      for (const sentence of [
        phrase,
        /[.]$/.test(phrase) ? `${phrase} They said so.` : `We saw ${phrase}, and it went on.`,
      ])
        it(`reads ${sentence}`, () => {
          const text = plain(sentence);
          const found = figuresOf(text);
          for (const figure of found) fired.add(figure.rule);
          expect(found.map((figure) => text.slice(figure.start, figure.end))).toEqual(marked(sentence));
          expected.forEach((want, i) => {
            const figure = found[i] as Figure;
            const { measures, subject, change, ...rest } = want;
            for (const [field, value] of Object.entries(rest)) {
              const said = figure[field as keyof Figure];
              if (typeof value === 'number' && typeof said === 'number')
                expect(said, field).toBeCloseTo(value, value % 1 === 0 ? 8 : 6);
              else expect(said, field).toEqual(value);
            }
            if (measures !== undefined) expect(figure.measures?.text ?? null).toBe(measures);
            if (subject !== undefined) expect(figure.subject?.text ?? null).toBe(subject);
            if (change === null) expect(figure.change).toBeNull();
            else if (change !== undefined) expect(figure.change).toMatchObject(change);
          });
        });

  for (const phrase of NO_FIGURES)
    it(`finds no figure in ${phrase}`, () => {
      expect(figuresOf(phrase).map((figure) => phrase.slice(figure.start, figure.end))).toEqual([]);
    });

  it('has no rule that fires in no case', () => {
    expect(FIGURE_RULES.filter((rule) => !fired.has(rule))).toEqual([]);
    expect([...fired].filter((rule) => !FIGURE_RULES.includes(rule))).toEqual([]);
  });

  it('takes a dash before an amount that is the whole text for its sign', () => {
    expect(figuresOf('- 5 °C').map(({ value, start }) => [value, start])).toEqual([[-5, 0]]);
    expect(figuresOf('- 5 °C of heat').map(({ value }) => value)).toEqual([5]);
  });

  it('reads a text that is one amount and nothing else', () => {
    const values = Object.entries({
      nil: 0,
      'a couple': 2,
      penny: 0.01,
      'a quarter': 0.25,
      'Percentage of ten': 10,
      'point five million': 500_000,
      'one twenty two': 122,
      '5 / 8': 0.625,
      '192.': 192,
      '192.\n': 192,
      '20C': 20,
      "5'": 5,
    });
    for (const [text, value] of values) expect(figuresOf(text)[0]?.value, text).toBe(value);
    for (const text of ['Nil returns. None came.', 'a couple came', 'three dozens more or so', '24/7'])
      expect(
        figuresOf(text).map(({ value }) => value),
        text,
      ).not.toContain(0);
  });

  it('leaves the target of a link out of its text', () => {
    const text = 'They gave 300 [new](https://example.org/a/b) [doses](https://example.org/c).';
    expect(figuresOf(text).map(({ counted, start, end }) => [counted, text.slice(start, end)])).toEqual([
      ['doses', '300'],
    ]);
  });

  it('takes a number behind the mark of a bill for its name', () => {
    expect(figuresOf('It signed:\n\nS. 2533, which names 2 roads.').map(({ value }) => value)).toEqual([2]);
  });

  it('leaves durations to the dates, and keeps what is counted per time', () => {
    const document = read('It pays $40 a day for 30 days of work.');
    expect(ofKind(document, 'figure').map(({ value, per }) => [value, per])).toEqual([[40, 'day']]);
    expect(ofKind(document, 'date').map(({ value }) => value)).toEqual(['P1D', 'P30D']);
  });

  it('takes an age from the dates', () => {
    const document = read('She was around five years old.');
    expect(ofKind(document, 'figure').map(({ measure }) => measure)).toEqual(['age']);
    expect(ofKind(document, 'date')).toEqual([]);
  });
});

describe('digits', () => {
  it('are read in every grouping', () => {
    expect(['1,234', '1.234.567', '12,34,567', '3,5', '.5', '007'].map(plainDigits)).toEqual([
      '1234',
      '1234567',
      '1234567',
      '3.5',
      '.5',
      '007',
    ]);
    expect(['1.2.3', '1,2,3', '2nd', ''].map(plainDigits)).toEqual([null, null, null, null]);
  });
});

describe('any text', () => {
  const words = fc.constantFrom(
    ...'a the of to from and or - , . ( ) % $ € £ US$ USD half third two hundred million billion percent km 5 12 1,000 2.5 2030 bn m k per at least up about between one dozen times in out over cut rose emissions people old years ½ / x'.split(
      ' ',
    ),
  );
  const texts = fc.array(words, { maxLength: 40 }).map((list) => list.join(' '));

  it('gives figures that lie in it, in order, apart from each other and from the dates', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const document = read(text);
        const all = [...ofKind(document, 'figure'), ...ofKind(document, 'date')].sort(
          (a, b) => a.start - b.start,
        );
        let end = 0;
        for (const found of all) {
          expect(found.start).toBeGreaterThanOrEqual(end);
          expect(found.end).toBeGreaterThan(found.start);
          end = found.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('gives a value or a bound, never both, and lower bounds below upper ones', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { value, min, max, measures, currency, measure } of figuresOf(text)) {
          expect((value === null) === (min !== null || max !== null)).toBe(true);
          for (const number of [value, min, max])
            expect(number === null || Number.isFinite(number)).toBe(true);
          if (min !== null && max !== null) expect(min).toBeLessThanOrEqual(max);
          expect(currency !== null).toBe(measure === 'money');
          if (measures) expect(text.slice(measures.start, measures.end)).toBe(measures.text);
        }
      }),
    );
  });

  it('does not care how lines are wrapped', () => {
    fc.assert(
      fc.property(fc.array(words, { minLength: 2, maxLength: 20 }), fc.nat(18), (list, at) => {
        // A dash or number at the head of a line is a list mark.
        const cut = Math.min(at, list.length - 2) + 1;
        fc.pre(/^[a-z]{2}/.test(list[cut] as string) && list[0] !== '-');
        const wrapped = `${list.slice(0, cut).join(' ')}\n${list.slice(cut).join(' ')}`;
        const valuesOf = (text: string) => figuresOf(text).map(({ value, min, max }) => [value, min, max]);
        expect(valuesOf(wrapped)).toEqual(valuesOf(list.join(' ')));
      }),
    );
  });

  it('gives exact decimals', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 0, max: 3 }), (digits, places) => {
        const text = (digits / 10 ** places).toFixed(places);
        expect(figuresOf(`It cost $${text} billion.`)[0]?.value).toBe(Number(`${text}e9`));
      }),
    );
  });

  it('is read in time that grows with its length', () => {
    const [blocks, tokens, , figures] = steps;
    const empty = read('');
    const seconds = (text: string): number => {
      const ready = [blocks, tokens].reduce((d, step) => step?.run(d, {}) ?? d, { ...empty, text });
      const start = performance.now();
      figures?.run(ready, {});
      return (performance.now() - start) / 1000;
    };
    for (const unit of [
      '1 ',
      '$5 ',
      '5 to ',
      '5 % and ',
      'cut 5% of ',
      'half a ',
      'two and ',
      'Articles 4, ',
      'of the 5 ',
      '(',
      '1/2 ',
    ])
      expect(seconds(unit.repeat(40_000 / unit.length)), unit).toBeLessThan(10);
  });
});
