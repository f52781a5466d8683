import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Kind, type Prediction, predict } from '../../evaluation/predict.ts';
import { joinByDocument, readPairs, readTexts } from '../../evaluation/records.ts';
import { createAnalyzer } from '../../src/analyzer.ts';

const analyzer = createAnalyzer();
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'avow-predict-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Writes records to a file of the test's own folder. */
function fileOf(...records: readonly unknown[]): string {
  const path = join(folder, 'gold.ndjson');
  writeFileSync(path, `${records.map((record) => JSON.stringify(record)).join('\n')}\n`);
  return path;
}
const predictions = (kind: Kind, ...records: readonly unknown[]): readonly Prediction[] => [
  ...predict(kind, fileOf(...records), analyzer),
];

describe('gold files', () => {
  it('give text, day and title, and no label', () => {
    const path = fileOf({
      id: 'x',
      text: 'A.',
      dct: '2020-02-03T10:00',
      timex: [1],
      meta: { title: 'T', genre: 'g' },
    });
    expect(readTexts(path)).toEqual([
      { id: 'x', doc: 'x', text: 'A.', set: null, day: '2020-02-03', title: 'T' },
    ]);
  });

  it('may name their day as metadata', () => {
    expect(readTexts(fileOf({ id: 'x', text: 'A.', meta: { date: '2020-02-03' } }))[0]?.day).toBe(
      '2020-02-03',
    );
  });

  it('are refused with the line that is wrong', () => {
    expect(() => readTexts(fileOf({ id: 'x', text: 'A.' }, { id: 'y' }))).toThrow(/:2 has no text/);
    expect(() => readTexts(fileOf({ text: 'A.' }))).toThrow(/:1 is no object with an id/);
    expect(() => readPairs(fileOf({ id: 'x', text: 'A.' }))).toThrow(/:1 is no pair/);
  });

  it('join the sentences of a document, and only neighbours', () => {
    const record = (id: string, doc: string) => ({
      id,
      doc,
      text: `${id}.`,
      set: null,
      day: null,
      title: null,
    });
    const joined = joinByDocument([record('a', 'd'), record('bc', 'd'), record('e', 'f'), record('g', 'd')]);
    expect(joined.map(({ text }) => text)).toEqual(['a.\n\nbc.', 'e.', 'g.']);
    for (const { text, parts } of joined)
      for (const { id, start, end } of parts) expect(text.slice(start, end)).toBe(`${id}.`);
  });
});

describe('predictions', () => {
  it('keep one line a record, in order, also where nothing is found', () => {
    const found = predictions(
      'actors',
      { id: 'a', doc: 'd', text: 'Nothing here.' },
      { id: 'b', doc: 'd', text: '' },
    );
    expect(found.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('place the mentions of joined sentences in their own sentence', () => {
    const texts = ['Officials of Norway met.', 'They came from Norway too.', 'Norway paid.'];
    const found = predictions('actors', ...texts.map((text, i) => ({ id: `s${i}`, doc: 'd', text })));
    const place = (text: string) => ({
      start: text.indexOf('Norway'),
      end: text.indexOf('Norway') + 6,
      type: 'LOC',
    });
    expect(found).toEqual(texts.map((text, i) => ({ id: `s${i}`, entities: [place(text)] })));
  });

  it('count relative dates from the day of the record', () => {
    const [found] = predictions('dates', { id: 'a', text: 'The council met yesterday.', dct: '2021-03-01' });
    expect(found?.timex).toEqual([{ start: 16, end: 25, type: 'DATE', value: '2021-02-28' }]);
  });

  it('read "PS" before digits as the pound that it was', () => {
    const text = 'The fee was PS21,700 in all.';
    const start = text.indexOf('PS');
    expect(predictions('figures', { id: 'a', text })).toMatchObject([
      { figures: [{ start, end: start + 'PS21,700'.length, currency: 'GBP', value: 21_700 }] },
    ]);
  });

  it('give commitments with their sentence and no permission', () => {
    const text = 'The Ministry of Transport will publish a plan by 2030. Each member may send a delegate.';
    const [found] = predictions('commitments', { id: 'a', text });
    expect(found?.commitments).toMatchObject([
      {
        sentence_start: 0,
        sentence_end: 54,
        actor: 'Ministry of Transport',
        cue: 'will',
        deadline: { value: '2030' },
        figures: [],
        strength: 'firm',
      },
    ]);
  });

  it('compare the two texts of a pair', () => {
    const [found] = predictions('diff', {
      id: 'a',
      a: 'The Parties shall review the plan by 2030.',
      b: 'The Parties should review the plan by 2035.',
    });
    expect(found?.changes).toMatchObject([{ a_span: [0, 41], b_span: [0, 42] }]);
  });
});
