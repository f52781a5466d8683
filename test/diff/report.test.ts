import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../src/analysis/schema.ts';
import { diff } from '../../src/diff/index.ts';
import { renderMarkdown } from '../../src/render/markdown.ts';
import { renderTable } from '../../src/render/table.ts';
import { comparisonReport } from '../../src/report/comparison-report.ts';
import { MARKS, type Report, splitMarks } from '../../src/report/table.ts';
import { analysisOf, type Pledge } from './build.ts';

const money = (millions: number): NonNullable<Pledge['figure']> => ({
  text: `USD ${millions} million`,
  kind: 'money',
  unit: null,
  currency: 'USD',
  value: millions * 1e6,
});
const lend = (millions: number): Pledge => ({ verb: 'lend', figure: money(millions), kind: 'resource' });
const paint: Pledge = { verb: 'paint', object: 'the bridges over the canal' };
const mend: Pledge = { verb: 'mend', object: 'roofs of village schools' };
const guard: Pledge = { verb: 'guard', object: 'nesting cranes in spring' };

const reportOf = (old: readonly Pledge[], current: readonly Pledge[]): Report => {
  const report = comparisonReport(diff(analysisOf(old), analysisOf(current)), null, null);
  return { ...report, tables: report.tables.filter(({ name }) => name !== 'changes') };
};

describe('the tables of a comparison', () => {
  it('show first what was lost: weakened, dropped, put off, then what lost and gained', () => {
    const { tables } = reportOf(
      [
        { ...paint, cue: 'should', deadline: { text: 'by 2030', value: '2030' } },
        mend,
        { ...guard, cue: 'shall' },
        lend(300),
      ],
      [
        { ...paint, cue: 'shall', deadline: { text: 'by 2040', value: '2040' } },
        { ...guard, cue: 'should' },
        lend(400),
      ],
    );
    expect(tables.map(({ name, rows }) => [name, rows.map((row) => row.direction)])).toEqual([
      ['grave', ['dropped', 'weakened', 'mixed']],
      ['rest', ['strengthened']],
    ]);
  });

  it('mark an amount whole, and say what moved and where to', () => {
    const [row] = reportOf([lend(400)], [lend(300)]).tables[0]?.rows ?? [];
    expect(row).toMatchObject({
      old: 'Ruritania will lend [-USD 400 million-]',
      new: 'Ruritania will lend {+USD 300 million+}',
      what: 'amount down: USD 400 million → USD 300 million',
    });
  });

  it('say of what comes again whether it is due more or less often', () => {
    const every = (text: string, value: string): Pledge => ({ ...paint, deadline: { text, value } });
    const [seldom, often] = [every('every two years', 'R/P2Y'), every('every year', 'R/P1Y')];
    const what = (old: Pledge, current: Pledge): unknown =>
      reportOf([old], [current]).tables.flatMap(({ rows }) => rows)[0]?.what;
    expect(what(seldom, often)).toBe('more often: every two years → every year');
    expect(what(often, seldom)).toBe('less often: every year → every two years');
  });

  it('say once what only one side has', () => {
    const { tables } = reportOf(
      [{ ...paint, deadline: { text: 'by 2030', value: '2030' } }],
      [{ ...paint, caveats: ['where possible'] }],
    );
    expect(tables[0]?.rows[0]?.what).toBe('deadline removed: by 2030; condition added: where possible');
  });

  it('are Markdown that strikes what went and prints in bold what came', () => {
    const page = renderMarkdown(
      reportOf([{ ...paint, cue: 'shall' }], [{ ...paint, cue: 'should', caveats: ['as appropriate'] }]),
    );
    expect(page).toContain('| Ruritania ~~shall~~ paint the bridges over the canal |');
    expect(page).toContain('| Ruritania **should** paint the bridges over the canal **as appropriate** |');
    expect(page).not.toMatch(/Similarity|c-[0-9a-f]{12}/);
  });

  it('keep their words without colour', async () => {
    const report = reportOf([lend(400), mend], [lend(300)]);
    const plain = renderTable(report, { width: 160, color: false });
    const coloured = renderTable(report, { width: 160, color: true });
    expect(coloured).toContain('\u001b[31m[-USD 400 million-]\u001b[39m');
    expect(coloured).toContain('\u001b[32m{+USD 300 million+}\u001b[39m');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are what is taken out
    expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(plain);
  });

  it('note two texts that are no versions of one', () => {
    const many = (...objects: readonly string[]): Analysis =>
      analysisOf(objects.map((object) => ({ verb: 'inspect', object })));
    const waters = many('river otters', 'ferries', 'lime kilns', 'salt pans', 'fish ladders', 'wells');
    const towns = many('clinics', 'tram depots', 'archives', 'orchards', 'school roofs', 'markets');
    const codes = (a: Analysis, b: Analysis): readonly string[] => diff(a, b).notes.map(({ code }) => code);
    expect(codes(waters, towns)).toEqual(['little-in-common']);
    expect(codes(waters, waters)).toEqual([]);
    expect(codes(many('river otters', 'ferries'), many('clinics', 'archives'))).toEqual(['little-in-common']);
    expect(codes(many('river otters'), many('clinics'))).toEqual([]);
    expect(codes(waters, many())).toEqual(['nothing-to-compare']);
    expect(codes(many(), many())).toEqual(['nothing-to-compare']);
  });
});

describe('splitMarks', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['', ['']],
    ['no mark', ['no mark']],
    ['We [-shall-] act', ['We ', 'shall', ' act']],
    ['[-a-][-b-]', ['', 'a', '', 'b', '']],
    ['[-open', ['[-open']],
    ['shut-]', ['shut-]']],
  ];
  for (const [words, parts] of cases)
    it(`reads ${JSON.stringify(words)}`, () => expect(splitMarks(words, MARKS.gone)).toEqual(parts));
});
