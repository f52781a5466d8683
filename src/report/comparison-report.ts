/** A comparison as tables: first what matters (weakened, dropped, postponed), then the rest; kept ones are counted. */
import type { AnalysisCommitment, Change, Comparison } from '../analysis/schema.ts';
import { markedWords } from '../diff/words.ts';
import { type Column, cellText, createPlaces, plural, type Report, type Table } from './table.ts';

/** @param oldText, newText texts of the documents, for lines; offsets are shown where they are absent */
export function comparisonReport(
  comparison: Comparison,
  oldText: string | null,
  newText: string | null,
): Report {
  const oldPlace = oldText === null ? null : createPlaces(oldText);
  const newPlace = newText === null ? null : createPlaces(newText);
  const where = (change: Change): string => {
    const at = (side: AnalysisCommitment | null, places: ReturnType<typeof createPlaces> | null): string =>
      side === null ? '–' : places ? `${places(side.span.start).line}` : `@${side.span.start}`;
    return `${at(change.old, oldPlace)} → ${at(change.new, newPlace)}`;
  };
  const row = (change: Change): Record<string, string | number | null> => {
    const marked =
      change.old && change.new ? markedWords(cellText(change.old.text), cellText(change.new.text)) : null;
    return {
      change: change.change,
      direction: headline(change),
      old: change.old ? (marked ? brackets(marked.old, '[-', '-]') : cellText(change.old.text)) : '',
      new: change.new ? (marked ? brackets(marked.new, '{+', '+}') : cellText(change.new.text)) : '',
      what: change.fields
        .map(
          (field) =>
            `${field.field}: ${[field.old, field.new].map((v) => cellText(v ?? 'none')).join(' → ')}`,
        )
        .join('; '),
      where: where(change),
      similarity: Math.round(change.similarity * 100) / 100,
      oldStart: change.old?.span.start ?? null,
      oldEnd: change.old?.span.end ?? null,
      newStart: change.new?.span.start ?? null,
      newEnd: change.new?.span.end ?? null,
      oldId: change.old?.id ?? null,
      newId: change.new?.id ?? null,
    };
  };
  const news = comparison.changes.filter((change) => change.change !== 'kept');
  const grave = news.filter(isGrave);
  const rest = news.filter((change) => !isGrave(change));
  const { summary } = comparison;
  return {
    summary: [
      `${comparison.old.source} → ${comparison.new.source}`,
      `${summary.weakened} weakened, ${summary.dropped} dropped, ${summary.strengthened} strengthened, ${summary.added} added`,
      [
        summary.mixed > 0 ? `${summary.mixed} mixed` : '',
        summary.reworded > 0 ? `${summary.reworded} reworded` : '',
        summary.moved > 0 ? `${summary.moved} moved` : '',
        summary.split + summary.merged > 0 ? `${summary.split + summary.merged} split or merged` : '',
        `${plural(summary.kept, 'statement')} kept`,
      ]
        .filter((part) => part !== '')
        .join(', '),
    ].join(' · '),
    tables: [
      table('grave', `What was lost (${grave.length})`, grave.map(row)),
      table('rest', `What else changed (${rest.length})`, rest.map(row)),
      table('changes', `Changes (${news.length})`, news.map(row)),
    ],
    notes: comparison.notes.map((note) => note.message),
  };
}

const COLUMNS: readonly Column[] = [
  { key: 'direction', title: 'Change', weight: 1.1 },
  { key: 'old', title: 'Old', weight: 4 },
  { key: 'new', title: 'New', weight: 4 },
  { key: 'what', title: 'In what', weight: 2.4 },
  { key: 'where', title: 'Lines', weight: 0.9 },
  { key: 'change', title: 'Kind', wide: true },
  { key: 'similarity', title: 'Similarity', wide: true },
  { key: 'oldStart', title: 'Old start', wide: true },
  { key: 'oldEnd', title: 'Old end', wide: true },
  { key: 'newStart', title: 'New start', wide: true },
  { key: 'newEnd', title: 'New end', wide: true },
  { key: 'oldId', title: 'Old id', wide: true },
  { key: 'newId', title: 'New id', wide: true },
];

const table = (name: string, title: string, rows: Table['rows']): Table => ({
  name,
  title,
  columns: COLUMNS,
  rows,
});

/** Lost teeth: weakened, dropped, or put off. */
const isGrave = (change: Change): boolean =>
  change.direction === 'weakened' ||
  change.change === 'dropped' ||
  change.fields.some((field) => field.change === 'later' && change.direction !== 'strengthened');

const headline = (change: Change): string =>
  change.direction === 'none'
    ? change.change
    : change.change === 'changed'
      ? change.direction
      : `${change.change}, ${change.direction}`;

function brackets(
  parts: readonly { readonly text: string; readonly changed: boolean }[],
  open: string,
  close: string,
): string {
  return parts
    .map((part) => {
      if (!part.changed || part.text.trim() === '') return part.text;
      const words = part.text.trim();
      const at = part.text.indexOf(words);
      return part.text.slice(0, at) + open + words + close + part.text.slice(at + words.length);
    })
    .join('');
}
