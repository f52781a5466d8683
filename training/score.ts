/** Exact and relaxed F1 of names, as the scorer of the data folder counts them, for a model in memory. */
import type { Mention } from '../src/document.ts';
import type { LabelledDocument } from './data.ts';

export interface Counts {
  gold: number;
  predicted: number;
  exact: number;
  relaxed: number;
}

export const TYPES = ['PER', 'ORG', 'LOC', 'MISC'] as const;

/** Counts by type over documents, MISC with them; what lies outside of labelled stretches does not count. */
export function countNames(
  documents: readonly LabelledDocument[],
  find: (document: LabelledDocument['document']) => readonly Mention[],
): ReadonlyMap<string, Counts> {
  const counts = new Map<string, Counts>(
    TYPES.map((type) => [type, { gold: 0, predicted: 0, exact: 0, relaxed: 0 }]),
  );
  for (const { document, names, labelled } of documents) {
    const found = find(document).filter(
      (m) => m.label !== null && (!labelled || labelled.some((s) => s.start <= m.start && m.end <= s.end)),
    );
    const keys = new Set(names.map((n) => `${n.start}-${n.end}-${n.type}`));
    const used = new Set<number>();
    for (const name of names) (counts.get(name.type) as Counts).gold++;
    for (const mention of found) {
      const count = counts.get(mention.label as string) as Counts;
      count.predicted++;
      if (keys.has(`${mention.start}-${mention.end}-${mention.label}`)) count.exact++;
      const at = names.findIndex(
        (n, i) => !used.has(i) && n.type === mention.label && n.start < mention.end && mention.start < n.end,
      );
      if (at >= 0) {
        used.add(at);
        count.relaxed++;
      }
    }
  }
  return counts;
}

const f1 = (hits: number, predicted: number, gold: number): number =>
  predicted + gold === 0 ? 0 : (200 * hits) / (predicted + gold);

/** F1 in points, of the given types together. */
export function f1Of(
  counts: ReadonlyMap<string, Counts>,
  kind: 'exact' | 'relaxed',
  types: readonly string[],
): number {
  let hits = 0;
  let predicted = 0;
  let gold = 0;
  for (const type of types) {
    const count = counts.get(type) as Counts;
    hits += count[kind];
    predicted += count.predicted;
    gold += count.gold;
  }
  return f1(hits, predicted, gold);
}
