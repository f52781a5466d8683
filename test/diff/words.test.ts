import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commonRuns } from '../../src/diff/edit.ts';
import { markedWords, splitWords } from '../../src/diff/words.ts';

const shown = (list: readonly { text: string; changed: boolean }[]): string =>
  list.map((part) => (part.changed ? `[${part.text}]` : part.text)).join('');

describe('splitWords', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['pay $35,000,000 now', ['pay', '$35,000,000', 'now']],
    ['limit it to 1.5 °C.', ['limit', 'it', 'to', '1.5 °c', '.']],
    ['cut 45% or 45 %', ['cut', '45%', 'or', '45 %']],
    ['US$2.5bn, € 30m', ['us$2.5bn', ',', '€ 30m']],
    ['phase-out by 2030', ['phase', '-', 'out', 'by', '2030']],
    ['We’ll act', ["we'll", 'act']],
    ['', []],
  ];
  for (const [text, words] of cases)
    it(`reads ${JSON.stringify(text)}`, () => {
      expect(splitWords(text).map((word) => word.key)).toEqual(words);
    });
});

describe('markedWords', () => {
  const cases: readonly (readonly [string, string, string, string])[] = [
    [
      'We will spend $35,000,000 on wells.',
      'We will spend $30,000,000 on wells.',
      'We will spend [$35,000,000] on wells.',
      'We will spend [$30,000,000] on wells.',
    ],
    [
      'The Parties shall act.',
      'The  parties\nshould act.',
      'The Parties [shall] act.',
      'The  parties\n[should] act.',
    ],
    ['We will act.', 'We will act as appropriate.', 'We will act.', 'We will act [as appropriate].'],
    ['same words', 'same words', 'same words', 'same words'],
    ['', 'all new', '', '[all new]'],
  ];
  for (const [old, current, left, right] of cases)
    it(`marks ${JSON.stringify(current)}`, () => {
      const marked = markedWords(old, current);
      expect(shown(marked.old)).toBe(left);
      expect(shown(marked.new)).toBe(right);
    });

  const text = fc
    .array(fc.constantFrom('we', 'will', 'cut', '45%', '$5', 'by', '2030', ',', 'all', '\n', 'é😀'), {
      maxLength: 30,
    })
    .map((list) => list.join(' '));

  it('loses no character, and mirrors', () => {
    fc.assert(
      fc.property(text, text, (old, current) => {
        const marked = markedWords(old, current);
        expect(marked.old.map((part) => part.text).join('')).toBe(old);
        expect(marked.new.map((part) => part.text).join('')).toBe(current);
        const mirrored = markedWords(current, old);
        expect(mirrored.old).toEqual(marked.new);
        expect(mirrored.new).toEqual(marked.old);
      }),
    );
  });

  it('says of any two strings what it leaves unmarked is shared', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (old, current) => {
        const marked = markedWords(old, current);
        const rest = (list: readonly { text: string; changed: boolean }[]): string[] =>
          list.filter((part) => !part.changed).flatMap((part) => splitWords(part.text).map((w) => w.key));
        expect(rest(marked.old)).toEqual(rest(marked.new));
      }),
    );
  });

  it('stays quick when nothing is shared', () => {
    const many = (word: string): string => Array.from({ length: 20000 }, (_, i) => `${word}${i}`).join(' ');
    const marked = markedWords(many('a'), many('b'));
    expect(marked.old).toHaveLength(1);
  });
});

describe('commonRuns', () => {
  it('finds a longest common subsequence', () => {
    const lcs = (a: string, b: string): number => {
      const rows = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
      for (let i = 1; i <= a.length; i++)
        for (let j = 1; j <= b.length; j++)
          rows[i]![j] =
            a[i - 1] === b[j - 1]
              ? rows[i - 1]![j - 1]! + 1
              : Math.max(rows[i - 1]![j] as number, rows[i]![j - 1] as number);
      return rows[a.length]![b.length] as number;
    };
    const word = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 14 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        const runs = commonRuns(a, b);
        for (const run of runs)
          expect(a.slice(run.a, run.a + run.length)).toEqual(b.slice(run.b, run.b + run.length));
        expect(runs.reduce((sum, run) => sum + run.length, 0)).toBe(lcs(a.join(''), b.join('')));
      }),
      { numRuns: 300 },
    );
  });
});
