import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change, Comparison } from '../../src/analysis/schema.ts';
import { diff } from '../../src/diff/index.ts';
import { analysisOf, type Pledge } from './build.ts';

const NOUNS = ['bridges', 'canals', 'forests', 'schools', 'clinics', 'wells', 'archives', 'ferries', 'kilns'];
const PLACES = ['in the north', 'along the coast', 'for all villages', 'of the delta', 'with the guilds'];

const pledge: fc.Arbitrary<Pledge> = fc.record(
  {
    actor: fc.constantFrom('Ruritania', 'Sylvania', 'We', 'the Harbour Board'),
    cue: fc.constantFrom('will', 'shall', 'should', 'aims to'),
    verb: fc.constantFrom(
      'ensure',
      'encourage',
      'phase out',
      'phase down',
      'build',
      'cut',
      'limit',
      'report',
    ),
    object: fc
      .tuple(
        fc.constantFrom('', 'all ', 'some ', 'reasonable '),
        fc.constantFrom(...NOUNS),
        fc.constantFrom(...PLACES),
      )
      .map(([quantifier, noun, place]) => `${quantifier}${noun} ${place}`),
    negated: fc.boolean(),
    deadline: fc.constantFrom(
      { text: 'by 2030', value: '2030' },
      { text: 'by 2035', value: '2035' },
      { text: 'within 30 days', value: 'P30D' },
      { text: '30 days after signature', value: 'P30D' },
      { text: 'every year', value: 'R/P1Y' },
      { text: 'as soon as possible', value: null },
    ),
    figure: fc.integer({ min: 1, max: 9 }).map((n) => ({ text: `${n}0%`, value: n * 10 })),
    conditions: fc.subarray(['if funds allow', 'unless the council objects', 'when ready']),
    caveats: fc.subarray(['as appropriate', 'where possible']),
    mode: fc.constantFrom('pledge', 'call', 'permission', 'obligation'),
    status: fc.constantFrom('new', 'fulfilled', 'planned', 'withdrawn'),
    section: fc.constantFrom('One', 'Two'),
  },
  { requiredKeys: ['verb', 'object'] },
);
const pledges = fc.array(pledge, { maxLength: 9 });

const MIRRORED: Readonly<Record<string, string>> = {
  added: 'dropped',
  dropped: 'added',
  split: 'merged',
  merged: 'split',
  strengthened: 'weakened',
  weakened: 'strengthened',
  earlier: 'later',
  later: 'earlier',
  up: 'down',
  down: 'up',
  narrowed: 'widened',
  widened: 'narrowed',
};
const mirror = (word: string): string => MIRRORED[word] ?? word;
const removed: Readonly<Record<string, string>> = { added: 'removed', removed: 'added' };

const place = (side: Change['old']): string => (side ? `${side.span.start}-${side.span.end}` : '-');

/** A change as a line, with its fields in an order of their own. */
const line = (change: Change): string =>
  [
    change.change,
    change.direction,
    place(change.old),
    place(change.new),
    change.similarity,
    ...change.fields.map((f) => [f.field, f.old, f.new, f.change, f.direction].join('/')).sort(),
  ].join(' ');
const lines = (comparison: Comparison): readonly string[] => comparison.changes.map(line).sort();

const mirroredField = (f: Change['fields'][number]): Change['fields'][number] => ({
  field: f.field,
  old: f.new,
  new: f.old,
  change: (removed[f.change] ?? mirror(f.change)) as (typeof f)['change'],
  direction: mirror(f.direction) as (typeof f)['direction'],
});
const mirrored = (comparison: Comparison): Comparison => ({
  ...comparison,
  changes: comparison.changes.map((change) => ({
    change: mirror(change.change) as Change['change'],
    direction: mirror(change.direction) as Change['direction'],
    old: change.new,
    new: change.old,
    similarity: change.similarity,
    fields: change.fields.map(mirroredField),
  })),
});
/** A promise that is turned into its opposite is given up from both sides. */
const withoutReversed = (comparison: Comparison): Comparison => ({
  ...comparison,
  changes: comparison.changes.filter(({ fields }) => fields.every(({ change }) => change !== 'reversed')),
});

describe('the comparison', () => {
  it('finds nothing between a document and itself', () => {
    fc.assert(
      fc.property(pledges, (list) => {
        const { changes } = diff(analysisOf(list), analysisOf(list), { all: true });
        expect(changes.map((change) => change.change)).toEqual(list.map(() => 'kept'));
        for (const change of changes) expect(place(change.new)).toBe(place(change.old));
      }),
      { numRuns: 200 },
    );
  }, 60_000);

  it('mirrors itself when the sides change places', () => {
    fc.assert(
      fc.property(pledges, pledges, (old, current) => {
        const [a, b] = [analysisOf(old), analysisOf(current)];
        const there = diff(a, b, { all: true });
        const back = diff(b, a, { all: true });
        expect(lines(mirrored(withoutReversed(back)))).toEqual(lines(withoutReversed(there)));
        expect(back.changes.length).toBe(there.changes.length);
      }),
      { numRuns: 400 },
    );
  }, 60_000);

  it('gives the same bytes twice, and accounts for every statement', () => {
    fc.assert(
      fc.property(pledges, pledges, (old, current) => {
        const [a, b] = [analysisOf(old), analysisOf(current)];
        const comparison = diff(a, b, { all: true });
        expect(JSON.stringify(diff(a, b, { all: true }))).toBe(JSON.stringify(comparison));
        const olds = new Set(comparison.changes.flatMap((change) => (change.old ? [place(change.old)] : [])));
        const news = new Set(comparison.changes.flatMap((change) => (change.new ? [place(change.new)] : [])));
        expect(olds.size).toBe(old.length);
        expect(news.size).toBe(current.length);
      }),
    );
  });

  it('shows a shuffled document as moves only', () => {
    fc.assert(
      fc.property(
        pledges.chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray([...list], { minLength: list.length })),
        ),
        ([list, shuffled]) => {
          const { changes } = diff(analysisOf(list), analysisOf(shuffled), { all: true });
          expect(changes.filter(({ change }) => change !== 'kept' && change !== 'moved')).toEqual([]);
        },
      ),
    );
  });

  it('shows a sentence more as one that was added', () => {
    const stranger: Pledge = { actor: 'Zenda', verb: 'knit', object: 'forty woollen hats every Tuesday' };
    fc.assert(
      fc.property(pledges, fc.nat(), (list, at) => {
        const longer = [...list];
        longer.splice(at % (list.length + 1), 0, stranger);
        const { changes } = diff(analysisOf(list), analysisOf(longer), { all: true });
        expect(changes.filter(({ change }) => change !== 'kept').map(({ change }) => change)).toEqual([
          'added',
        ]);
      }),
    );
  });
});

describe('large documents', () => {
  const words = Array.from(
    { length: 900 },
    (_, i) => `${'bcdfghklmnprst'[i % 14]}a${'bdgklmnprt'[i % 10]}o${i}`,
  );
  const many = (salt: number, count: number): readonly Pledge[] =>
    Array.from({ length: count }, (_, i) => ({
      verb: ['build', 'ensure', 'cut', 'report'][i % 4] as string,
      object: Array.from(
        { length: 14 },
        (_, k) => words[(i * 31 + k * 97 + (k === 3 ? salt : 0)) % 900],
      ).join(' '),
    }));

  it('compares two thousand statements with two thousand in seconds', () => {
    const started = performance.now();
    const { summary } = diff(analysisOf(many(0, 2000)), analysisOf(many(5, 2000)));
    expect(summary.reworded + summary.kept).toBeGreaterThan(1800);
    expect(performance.now() - started).toBeLessThan(15000);
  }, 60_000);

  it('compares two thousand statements that differ in a number only', () => {
    const uniform = (by: number): readonly Pledge[] =>
      Array.from({ length: 2000 }, (_, i) => ({
        verb: 'report',
        object: `to the council under item ${i + by} of the list of works in the annex`,
      }));
    const started = performance.now();
    const { summary } = diff(analysisOf(uniform(0)), analysisOf(uniform(1)));
    expect(summary.kept + summary.reworded).toBeGreaterThanOrEqual(1999);
    expect(performance.now() - started).toBeLessThan(15000);
  }, 60_000);
});
