import { describe, expect, it } from 'vitest';
import { toDiffPrediction } from '../../evaluation/adapters/diff.ts';
import { toAnalysis } from '../../src/analysis/analysis.ts';
import { createAnalyzer } from '../../src/analyzer.ts';
import { diff, sharedGenre } from '../../src/diff/index.ts';
import type { Genre } from '../../src/document.ts';
import { type KnownChange, type Revision, readRevisions } from './revisions.ts';

const analyzer = createAnalyzer();

type Range = readonly [number, number] | null;
type Said = ReturnType<typeof toDiffPrediction>['changes'][number];

/** Share of the shorter of two stretches that they have in common. */
const shared = (a: Range, b: Range): number =>
  a && b ? Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0])) / Math.min(a[1] - a[0], b[1] - b[0]) : 0;

function compared({ slug, old, new: current }: Revision): readonly Said[] {
  const read = (text: string, genre: Genre | null) =>
    toAnalysis(analyzer.analyze({ id: slug, text }, genre ? { genre } : {}), { all: true });
  const [a, b] = [read(old, null), read(current, null)];
  const genre = sharedGenre(a.document.genre, b.document.genre);
  return toDiffPrediction(genre ? diff(read(old, genre), read(current, genre)) : diff(a, b)).changes;
}

const SILENT = ['unchanged', 'kept', 'reworded', 'moved'];

/** Whether a known change was found (with a type that a reader could defend), or a known non-change left alone. */
function holds(known: KnownChange, said: readonly Said[]): boolean {
  const touches = (mine: Range, other: Range): boolean => (mine ? shared(mine, other) >= 0.5 : !other);
  const hits = said.filter(
    ({ a_span, b_span }) => touches(known.oldSpan, a_span) && touches(known.newSpan, b_span),
  );
  const news = hits.filter(({ type }) => !SILENT.includes(type));
  if (known.types[0] === 'unchanged')
    return (
      news.every(({ type }) => known.types.includes(type)) &&
      (hits.length > 0 ||
        !said.some(
          ({ type, a_span, b_span }) =>
            (type === 'dropped' && shared(known.oldSpan, a_span) >= 0.5) ||
            (type === 'added' && shared(known.newSpan, b_span) >= 0.5),
        ))
    );
  return news.some(({ type }) => known.types.includes(type));
}

/** Least numbers of known changes with a right type, and most false alarms. */
const FLOORS = { 'watched.txt': [74, 1], 'unread.txt': [43, 4], 'later.txt': [29, 0] } as const;

describe('revisions', () => {
  for (const [file, [least, most]] of Object.entries(FLOORS))
    it(`of ${file} are told, and what did not change is left alone`, () => {
      let [right, alarms, changes, others] = [0, 0, 0, 0];
      for (const revision of readRevisions(file)) {
        const said = compared(revision);
        for (const known of revision.changes) {
          const unchanged = known.types[0] === 'unchanged';
          if (unchanged) others++;
          else changes++;
          const held = holds(known, said);
          if (held && !unchanged) right++;
          if (!held && unchanged) alarms++;
        }
      }
      expect(changes).toBeGreaterThan(30);
      expect(others).toBeGreaterThan(10);
      expect(right).toBeGreaterThanOrEqual(least);
      expect(alarms).toBeLessThanOrEqual(most);
    }, 60_000);

  it('are not held by a comparison that says nothing, nor by one that says everything', () => {
    const [revision] = readRevisions('watched.txt') as [Revision];
    const change = revision.changes.find(({ types }) => types[0] !== 'unchanged') as KnownChange;
    const none = revision.changes.find(({ types }) => types[0] === 'unchanged') as KnownChange;
    const all = ({ oldSpan, newSpan }: KnownChange): Said[] => [
      { type: 'deadline_later', a_span: oldSpan, b_span: newSpan },
    ];
    expect(holds(change, [])).toBe(false);
    expect(holds(change, all(change))).toBe(false);
    expect(holds(none, all(none))).toBe(false);
    expect(holds(none, [])).toBe(true);
  });
});
