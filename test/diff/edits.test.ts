import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toAnalysis } from '../../src/analysis/analysis.ts';
import type { Analysis, Change } from '../../src/analysis/schema.ts';
import { createAnalyzer } from '../../src/analyzer.ts';
import { diff } from '../../src/diff/index.ts';

const analyzer = createAnalyzer();
const read = (text: string): Analysis =>
  toAnalysis(analyzer.analyze({ id: 'made', text }, { genre: 'communique', documentDate: '2026-03-01' }), {
    all: true,
  });

const ACTS: readonly ((amount: number) => string)[] = [
  (amount) => `build ${amount}00 clinics along the coast`,
  (amount) => `cut ferry emissions by ${amount}0%`,
  (amount) => `lend USD ${amount} billion to river towns`,
  (amount) => `train ${amount}0,000 nurses for the islands`,
  (amount) => `restore ${amount},500 hectares of peat bog`,
  (amount) => `connect ${amount}00 village schools to the grid`,
  (amount) => `plant ${amount} million trees in dry valleys`,
  (amount) => `replace ${amount}0 percent of diesel buses`,
];
const MODALS = ['will', 'aim to', 'stand ready to', 'are committed to'] as const;

interface Statement {
  readonly act: number;
  readonly amount: number;
  readonly year: number;
  readonly modal: (typeof MODALS)[number];
}

const said = ({ act, amount, year, modal }: Statement): string => {
  const words = (ACTS[act] as (amount: number) => string)(amount);
  const [verb, ...rest] = words.split(' ') as [string, ...string[]];
  const gerund = {
    build: 'building',
    cut: 'cutting',
    lend: 'lending',
    train: 'training',
    restore: 'restoring',
    connect: 'connecting',
    plant: 'planting',
    replace: 'replacing',
  }[verb];
  const act_ = modal === 'are committed to' ? [gerund, ...rest].join(' ') : words;
  return `We ${modal} ${act_} by ${year}.`;
};
const written = (list: readonly Statement[]): string => list.map(said).join('\n\n');

const statements: fc.Arbitrary<readonly Statement[]> = fc
  .shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7], { minLength: 2 })
  .chain((acts) =>
    fc.tuple(
      ...acts.map((act) =>
        fc.record({
          act: fc.constant(act),
          amount: fc.integer({ min: 2, max: 8 }),
          year: fc.integer({ min: 2028, max: 2040 }),
          modal: fc.constantFrom('will' as const, 'aim to' as const, 'stand ready to' as const),
        }),
      ),
    ),
  );

const news = (old: string, current: string): readonly Change[] =>
  diff(read(old), read(current)).changes.filter(({ change }) => change !== 'kept');

const edited = (list: readonly Statement[], at: number, edit: Partial<Statement>): readonly Statement[] =>
  list.map((statement, index) => (index === at % list.length ? { ...statement, ...edit } : statement));

describe('one edit in a text', { timeout: 60_000 }, () => {
  const runs = { numRuns: 80, seed: 20261124 };

  it('of a year is one deadline, earlier or later', () => {
    fc.assert(
      fc.property(statements, fc.nat(), fc.integer({ min: 1, max: 9 }), (list, at, years) => {
        const { year } = list[at % list.length] as Statement;
        const changes = news(written(list), written(edited(list, at, { year: year + years })));
        expect(
          changes.map((c) => [c.change, c.direction, c.fields.map((f) => `${f.field} ${f.change}`)]),
        ).toEqual([['changed', 'weakened', ['deadline later']]]);
      }),
      runs,
    );
  });

  it('of an amount is one amount, up or down', () => {
    fc.assert(
      fc.property(statements, fc.nat(), (list, at) => {
        const { amount } = list[at % list.length] as Statement;
        const changes = news(written(list), written(edited(list, at, { amount: amount + 1 })));
        expect(
          changes.map((c) => [c.change, c.direction, c.fields.map((f) => `${f.field} ${f.change}`)]),
        ).toEqual([['changed', 'strengthened', ['amount up']]]);
      }),
      runs,
    );
  });

  it('of a modal is one modality', () => {
    fc.assert(
      fc.property(statements, fc.nat(), (list, at) => {
        const { modal } = list[at % list.length] as Statement;
        const weaker = modal === 'will' ? 'aim to' : modal === 'aim to' ? 'stand ready to' : 'will';
        const changes = news(written(list), written(edited(list, at, { modal: weaker })));
        expect(changes.map((c) => [c.change, c.direction, c.fields.map((f) => f.field)])).toEqual([
          ['changed', modal === 'stand ready to' ? 'strengthened' : 'weakened', ['modality']],
        ]);
      }),
      runs,
    );
  });

  it('of the layout alone is nothing, and of the order alone a move', () => {
    fc.assert(
      fc.property(statements, (list) => {
        const text = written(list);
        expect(news(text, text.replace(/ (?=\w+ \w+ \w+\.)/g, '\n'))).toEqual([]);
        const turned = news(text, written([...list].reverse()));
        expect(turned.map(({ change }) => change)).toEqual(list.slice(1).map(() => 'moved'));
      }),
      runs,
    );
  });

  it('a saved analysis gives what its document gives', () => {
    const [a, b] = [
      written([{ act: 0, amount: 3, year: 2030, modal: 'will' }]),
      written([{ act: 0, amount: 4, year: 2035, modal: 'are committed to' }]),
    ];
    const saved = JSON.parse(JSON.stringify(read(a))) as Analysis;
    expect(diff(saved, read(b))).toEqual(diff(read(a), read(b)));
  });
});
