import { describe, expect, it } from 'vitest';
import { comparisonSchema } from '../../src/analysis/schema.ts';
import { diff, sharedGenre } from '../../src/diff/index.ts';
import { DIFF_CASES } from '../cases/diff.cases.ts';
import { analysisOf, type Pledge } from './build.ts';

describe('one promise, changed in one thing', () => {
  for (const { title, old, new: current, change = 'changed', direction, fields } of DIFF_CASES)
    it(title, () => {
      const comparison = diff(analysisOf([old]), analysisOf([current]));
      expect(comparison.changes).toHaveLength(1);
      const [only] = comparison.changes;
      expect(only?.fields.map((f) => [f.field, f.change, f.direction])).toEqual(fields);
      expect(only).toMatchObject({ change, direction });
      expect(comparisonSchema.safeParse(comparison).error).toBeUndefined();
    });
});

const OBJECTS: Readonly<Record<string, string>> = {
  paint: 'the bridges over the canal',
  clean: 'beaches along the western shore',
  mend: 'roofs of village schools',
  guard: 'nesting cranes in spring',
};

const list = (...verbs: readonly string[]): readonly Pledge[] =>
  verbs.map((verb) => ({ verb, object: OBJECTS[verb] as string }));

const kinds = (old: readonly Pledge[], current: readonly Pledge[]): readonly string[] =>
  diff(analysisOf(old), analysisOf(current)).changes.map((change) => change.change);

describe('the whole of two documents', () => {
  it('says what came and what went', () => {
    expect(kinds(list('paint', 'clean', 'mend'), list('paint', 'mend', 'guard'))).toEqual([
      'kept',
      'dropped',
      'kept',
      'added',
    ]);
  });

  it('shows one that changed its place as moved, and the others as kept', () => {
    expect(kinds(list('paint', 'clean', 'mend', 'guard'), list('guard', 'paint', 'clean', 'mend'))).toEqual([
      'moved',
      'kept',
      'kept',
      'kept',
    ]);
  });

  it('pairs equal promises one to one', () => {
    const [a] = list('paint') as [Pledge];
    expect([...kinds([a, a, a], [a, a])].sort()).toEqual(['dropped', 'kept', 'kept']);
  });

  it('keeps apart equal promises under different headings', () => {
    const [a] = list('paint') as [Pledge];
    const north = { ...a, section: 'North' };
    const south = { ...a, section: 'South' };
    const { changes } = diff(analysisOf([north, south]), analysisOf([south]));
    expect(changes.map((change) => [change.change, change.old?.section[0]])).toEqual([
      ['dropped', 'North'],
      ['kept', 'South'],
    ]);
  });

  it('tells a promise that was divided', () => {
    const whole = {
      verb: 'build',
      object: 'new schools in the valleys and train two hundred teachers for the mountain villages',
    };
    const first = { verb: 'build', object: 'new schools in the valleys' };
    const second = { verb: 'train', object: 'two hundred teachers for the mountain villages' };
    expect(kinds([whole, ...list('paint')], [first, second, ...list('paint')])).toEqual([
      'split',
      'split',
      'kept',
    ]);
    expect(kinds([first, second, ...list('paint')], [whole, ...list('paint')])).toEqual([
      'merged',
      'merged',
      'kept',
    ]);
  });

  it('says once that a modal was exchanged throughout', () => {
    const with_ = (cue: string): readonly Pledge[] =>
      list('paint', 'clean', 'mend', 'guard').map((promise) => ({ ...promise, cue }));
    const comparison = diff(analysisOf(with_('will')), analysisOf(with_('shall')));
    expect(comparison.notes.map((note) => note.code)).toEqual(['modal-rewritten']);
    expect(comparison.summary).toMatchObject({ reworded: 4, changed: 0, strengthened: 0 });
    const weaker = diff(analysisOf(with_('shall')), analysisOf(with_('should')));
    expect(weaker.notes).toEqual([]);
    expect(weaker.summary).toMatchObject({ weakened: 4 });
  });

  it('says once that an actor was renamed throughout', () => {
    const by = (actor: string): readonly Pledge[] =>
      list('paint', 'clean', 'mend').map((promise) => ({ ...promise, actor }));
    const comparison = diff(analysisOf(by('Harbour Board')), analysisOf(by('Port Authority')));
    expect(comparison.notes.map((note) => note.code)).toEqual(['actor-renamed']);
    expect(comparison.summary).toMatchObject({ reworded: 3 });
  });

  it('shows calls only where both sides hold them', () => {
    const call: Pledge = { verb: 'open', object: 'the archives', cue: 'urges them to', mode: 'call' };
    const promises = list('paint');
    const both = diff(analysisOf([...promises, call]), analysisOf(promises));
    expect(both.summary).toMatchObject({ kept: 1, dropped: 1 });
    const one = diff(analysisOf([...promises, call]), analysisOf(promises, false));
    expect(one.summary).toMatchObject({ kept: 1, dropped: 0 });
    expect(one.notes.map((note) => note.code)).toEqual(['others-missing']);
  });

  it('leaves out permissions that nobody promised, unless all is asked for', () => {
    const leave: Pledge = { verb: 'enter', object: 'the archives', cue: 'may', mode: 'permission' };
    expect(diff(analysisOf([leave]), analysisOf([])).changes).toEqual([]);
    expect(diff(analysisOf([leave]), analysisOf([]), { all: true }).changes).toHaveLength(1);
  });

  it('does not take a restraint by its verb for the opposite of an act', () => {
    const considered = analysisOf([{ verb: 'explore', object: 'a ban on leaded paint in schools' }]);
    const made = analysisOf([{ verb: 'ban', object: 'leaded paint in schools' }]);
    const banned = {
      ...made,
      commitments: made.commitments.map((commitment) => ({ ...commitment, negated: true })),
    };
    const [change] = diff(considered, banned).changes;
    expect(change?.change).toBe('reworded');
  });

  it('does not pair promises that share only boilerplate', () => {
    const boilerplate = (what: string): Pledge => ({
      verb: 'report',
      object: `to the council on the state of ${what}`,
    });
    const old = ['bridges', 'forests', 'prisons', 'schools', 'clinics', 'canals'].map(boilerplate);
    const changed = ['bridges', 'forests', 'prisons', 'schools', 'clinics', 'archives'].map(boilerplate);
    const { changes } = diff(analysisOf(old), analysisOf(changed));
    expect(changes.filter((change) => change.change === 'kept')).toHaveLength(5);
  });
});

describe('the genre of two versions', () => {
  it('is the one that more words speak for, and null where they agree', () => {
    expect(sharedGenre('communique', 'policy')).toBe('policy');
    expect(sharedGenre('order', 'news')).toBe('order');
    expect(sharedGenre('policy', 'policy')).toBeNull();
  });
});
