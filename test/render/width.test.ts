import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { renderTable, wrap } from '../../src/render/table.ts';
import { displayWidth } from '../../src/render/width.ts';

describe('columns of a terminal', () => {
  it('are what the library says, also where the quick way answers', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), (text) => {
        expect(displayWidth(text)).toBe(stringWidth(text));
      }),
    );
    const signs = [...'≥≤→–—“”‘’…€£¥•‰±×÷éßŁ'];
    for (let code = 0x20; code < 0x2300; code++) {
      // Controls and marks have no width of their own.
      const sign = String.fromCharCode(code);
      if (/[\p{L}\p{N}\p{P}\p{S} ]/u.test(sign)) signs.push(sign);
    }
    for (const sign of signs) expect(displayWidth(sign), sign).toBe(stringWidth(sign));
  });

  it('hold what is wrapped, and no word is lost', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.string({ unit: fc.constantFrom('a', 'é', '本', '≥', 'e\u0301'), minLength: 1, maxLength: 12 }),
        ),
        fc.integer({ min: 2, max: 20 }),
        (words, width) => {
          const lines = wrap(words.join(' '), width).split('\n');
          for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
          expect(lines.join('').replaceAll(' ', '')).toBe(words.join(''));
        },
      ),
    );
  });

  it('hold tables of any shape, side by side or stacked', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'é', '本', '≥'), minLength: 1, maxLength: 30 });
    const cell = fc.array(word, { maxLength: 8 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 7 }).chain((count) =>
          fc.tuple(
            fc.array(
              fc.record({ title: word.filter((w) => w.length < 16), weight: fc.integer({ min: 1, max: 5 }) }),
              {
                minLength: count,
                maxLength: count,
              },
            ),
            fc.array(fc.array(cell, { minLength: count, maxLength: count }), { minLength: 1, maxLength: 4 }),
          ),
        ),
        fc.integer({ min: 40, max: 120 }),
        ([columns, rows], width) => {
          const table = {
            name: 'x',
            title: 'Table',
            columns: columns.map((column, i) => ({ ...column, key: `k${i}` })),
            rows: rows.map((cells) => Object.fromEntries(cells.map((words, i) => [`k${i}`, words]))),
          };
          const shown = renderTable({ summary: [], tables: [table], notes: [] }, { width, color: false });
          for (const line of shown.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(width);
        },
      ),
    );
  });

  it('cut no word of a table', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', '本'), minLength: 1, maxLength: 9 });
    const cell = fc.array(letters, { maxLength: 6 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 6, maxLength: 6 }), { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 40, max: 120 }),
        (rows, width) => {
          const columns = 'who what when much firm where'
            .split(' ')
            .map((key, i) => ({ key, title: key, weight: i === 1 ? 4 : 1 }));
          const table = {
            name: 'x',
            title: 'T',
            columns,
            rows: rows.map((cells) => Object.fromEntries(columns.map(({ key }, i) => [key, cells[i] ?? '']))),
          };
          const shown = renderTable({ summary: [], tables: [table], notes: [] }, { width, color: false });
          const known = new Set(['', 'T', ...columns.flatMap(({ key }) => [key, `${key}:`])]);
          for (const word of rows.flat().flatMap((words) => words.split(' '))) known.add(word);
          expect(shown.split(/\s+/).filter((word) => !known.has(word))).toEqual([]);
        },
      ),
    );
  });

  it('part a compound between letters, and no day', () => {
    expect(wrap('the public-private partnership', 10)).toBe('the\npublic-\nprivate\npartnershi\np');
    expect(wrap('by 2030-12-31', 10)).toBe('by\n2030-12-31');
  });
});

describe('columns that are mostly empty', () => {
  const columns = [
    { key: 'who', title: 'Who' },
    { key: 'what', title: 'What', weight: 4 },
    { key: 'due', title: 'By when' },
    { key: 'where', title: 'Where' },
  ];
  const rows = [
    { who: 'Kenya', what: 'plant a forest of oaks and firs', due: '', where: '1:1' },
    { who: 'Peru', what: 'mend the harbour wall', due: '31 May 2031', where: '2:1' },
    { who: 'Chad', what: 'open a school', due: '', where: '3:1' },
  ];
  const at = (width: number): readonly string[] =>
    renderTable(
      { summary: [], tables: [{ name: 'x', title: 'Acts', columns, rows }], notes: [] },
      { width, color: false },
    ).split('\n');

  it('stand by themselves where there is room', () => {
    expect(at(60)[1]).toBe('Who    What                             By when      Where');
  });
  it('are lines below the words where there is none', () => {
    expect(at(40)).toEqual([
      'Acts',
      'Who    What                        Where',
      'Kenya  plant a forest of oaks and  1:1',
      '       firs',
      'Peru   mend the harbour wall       2:1',
      '       By when: 31 May 2031',
      'Chad   open a school               3:1',
      '',
    ]);
  });
});
