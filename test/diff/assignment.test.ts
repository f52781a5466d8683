import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestAssignment, type Edge } from '../../src/diff/assignment.ts';

const total = (edges: readonly Edge[]): number => edges.reduce((sum, edge) => sum + edge.weight, 0);

/** The best total by trying everything. */
function tryAll(rows: number, edges: readonly Edge[]): number {
  const taken = new Set<number>();
  const best = (row: number): number => {
    if (row === rows) return 0;
    let most = best(row + 1);
    for (const edge of edges) {
      if (edge.row !== row || taken.has(edge.column)) continue;
      taken.add(edge.column);
      most = Math.max(most, edge.weight + best(row + 1));
      taken.delete(edge.column);
    }
    return most;
  };
  return best(0);
}

const graph = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }))
  .chain(([rows, columns]) =>
    fc
      .array(fc.option(fc.integer({ min: 1, max: 50 }), { freq: 2 }), {
        minLength: rows * columns,
        maxLength: rows * columns,
      })
      .map((weights) => ({
        rows,
        columns,
        edges: weights.flatMap((weight, index) =>
          weight === null ? [] : [{ row: Math.floor(index / columns), column: index % columns, weight }],
        ),
      })),
  );

describe('bestAssignment', () => {
  it('reaches the best total, with nobody assigned twice', () => {
    fc.assert(
      fc.property(graph, ({ rows, columns, edges }) => {
        const { pairs, exact } = bestAssignment(rows, columns, edges);
        expect(exact).toBe(true);
        expect(new Set(pairs.map((pair) => pair.row)).size).toBe(pairs.length);
        expect(new Set(pairs.map((pair) => pair.column)).size).toBe(pairs.length);
        expect(total(pairs)).toBe(tryAll(rows, edges));
      }),
      { numRuns: 500 },
    );
  });

  it('gives up a good pair for a better whole', () => {
    const edges = [
      { row: 0, column: 0, weight: 10 },
      { row: 0, column: 1, weight: 9 },
      { row: 1, column: 0, weight: 8 },
    ];
    expect(total(bestAssignment(2, 2, edges).pairs)).toBe(17);
  });

  it('assigns thousands in little time', () => {
    const edges: Edge[] = [];
    for (let row = 0; row < 3000; row++)
      for (let k = 0; k < 12; k++)
        edges.push({
          row,
          column: (row * 7 + k * 131) % 3000,
          weight: 0.1 + ((row * 31 + k * 17) % 97) / 100,
        });
    const started = performance.now();
    expect(bestAssignment(3000, 3000, edges).pairs.length).toBeGreaterThan(2900);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
