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
});
