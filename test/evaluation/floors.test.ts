import { describe, expect, it } from 'vitest';
import { DATASETS, measured, nameOf } from '../../evaluation/datasets.ts';
import floors from '../../evaluation/floors.json' with { type: 'json' };
import { fallen, raised, type Score } from '../../evaluation/floors.ts';

const score = (value: number | null): readonly Score[] => [{ file: 'a', measures: [{ name: 'F1', value }] }];

describe('floors', () => {
  it('forgive half a point and no more', () => {
    expect(fallen(score(79.5), { a: { F1: 80 } })).toEqual([]);
    expect(fallen(score(79.49), { a: { F1: 80 } })).toEqual([
      { file: 'a', measure: 'F1', floor: 80, value: 79.49 },
    ]);
  });

  it('miss a figure that is no longer given', () => {
    expect(fallen(score(null), { a: { F1: 80 } })).toHaveLength(1);
    expect(fallen([{ file: 'a', measures: [] }], { a: { F1: 80 } })).toHaveLength(1);
  });

  it('ask nothing of data that was not scored', () => {
    expect(fallen(score(1), { b: { F1: 80 } })).toEqual([]);
  });

  it('are raised and never lowered', () => {
    expect(raised(score(81), { a: { F1: 80, P: 1 }, b: { F1: 2 } })).toEqual({
      a: { F1: 81, P: 1 },
      b: { F1: 2 },
    });
    expect(raised(score(79), { a: { F1: 80 } })).toEqual({ a: { F1: 80 } });
    expect(raised(score(null), {})).toEqual({ a: {} });
  });

  it('are kept for figures that the evaluation measures', () => {
    const known = new Map(
      DATASETS.map((dataset) => [nameOf(dataset), dataset.measures.map(({ name }) => name)]),
    );
    expect(Object.keys(floors).length).toBeGreaterThan(10);
    for (const [file, figures] of Object.entries(floors))
      for (const name of Object.keys(figures as object)) expect(known.get(file)).toContain(name);
  });
});

describe('a measure', () => {
  it('is read from a scorer by its path, in points', () => {
    expect(measured({ value: { f1: 0.78494 } }, { name: '', path: ['value', 'f1'] })).toBe(78.49);
    expect(measured({ rate: 0.2 }, { name: '', path: ['rate'], mistakes: true })).toBe(80);
  });

  it('is null where the scorer gives none', () => {
    expect(measured({ value: { f1: null } }, { name: '', path: ['value', 'f1'] })).toBeNull();
    expect(measured({}, { name: '', path: ['value', 'f1'] })).toBeNull();
  });
});
