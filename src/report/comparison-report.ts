/** A comparison as tables: first what matters (weakened, dropped, postponed), then the rest; kept ones are counted. */

import type { AnalysisCommitment, Change, Comparison, FieldChange } from '../analysis/schema.ts';
import { nameOfPath } from '../corpus.ts';
import { type MarkedText, markedWords } from '../diff/words.ts';
import { type Column, cellText, createPlaces, MARKS, plural, type Report, type Table } from './table.ts';

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
    const [old, current] = [quotationOf(change, change.old), quotationOf(change, change.new)];
    const marked = change.old && change.new ? markedWords(old, current) : null;
    const amounts = (side: 'old' | 'new'): readonly string[] =>
      change.fields.flatMap((field) =>
        field.field === 'amount' && field[side] !== null ? [cellText(field[side])] : [],
      );
    return {
      change: change.change,
      direction: headline(change),
      old: marked ? brackets(withWhole(marked.old, amounts('old')), MARKS.gone) : old,
      new: marked ? brackets(withWhole(marked.new, amounts('new')), MARKS.come) : current,
      what: change.fields.map((field) => fieldText(change, field)).join('; '),
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
  // What only lost comes before what also gained.
  const lost = news.filter(isGrave);
  const grave = [
    ...lost.filter(({ direction }) => direction !== 'mixed'),
    ...lost.filter(({ direction }) => direction === 'mixed'),
  ];
  const rest = news.filter((change) => !isGrave(change));
  const { summary } = comparison;
  return {
    summary: [
      `${nameOfPath(comparison.old.source)} → ${nameOfPath(comparison.new.source)}`,
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
    ],
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

/** Lost teeth: weakened (also in part), turned into its opposite, dropped, or put off. */
const isGrave = (change: Change): boolean =>
  change.direction === 'weakened' ||
  change.direction === 'mixed' ||
  change.change === 'dropped' ||
  change.fields.some((field) => field.change === 'later' && change.direction !== 'strengthened');

/** The words of a side; what changed and stands elsewhere in the text (a lead-in, an opening phrase) comes first. */
function quotationOf({ fields }: Change, side: AnalysisCommitment | null): string {
  if (!side) return '';
  const has = (...names: readonly FieldChange['field'][]): boolean =>
    fields.some(({ field }) => names.includes(field));
  const apart = [
    ...(has('deadline') && side.deadline ? [side.deadline.text] : []),
    ...(has('condition') ? [...side.conditions, ...side.caveats].map(({ text }) => text) : []),
    ...(has('modality', 'mode') ? [side.strength.cue.text] : []),
  ].filter((words) => !side.text.includes(words));
  return [...new Set(apart), side.text].map(cellText).join(' … ');
}

/** How a deadline that comes again and again moved: it is due more often or less often. */
const OFTEN: Readonly<Partial<Record<FieldChange['change'], string>>> = {
  earlier: 'more often',
  later: 'less often',
};

/** Whether the deadline of a side comes again and again (a TIMEX3 SET: `R/P1Y`). */
const recurs = (side: AnalysisCommitment | null, text: string | null): boolean =>
  side?.deadline?.text === text && (side?.deadline?.value?.startsWith('R/') ?? false);

/** "deadline later: by 2027 → by 2029", "less often: every year → every two years", "condition added: where possible". */
function fieldText(of: Change, { field, change, old, new: current }: FieldChange): string {
  const often = field === 'deadline' && recurs(of.old, old) && recurs(of.new, current);
  const moved =
    (often ? OFTEN[change] : undefined) ??
    (change === 'changed' || change === 'none' ? field : `${field} ${change}`);
  const words = [old, current].flatMap((text) => (text === null ? [] : [cellText(text)]));
  // What came or went without a word of its own for it needs both sides.
  const said = change === 'added' || change === 'removed' || change === 'narrowed' || change === 'widened';
  if (words.length === 2 || !said)
    return `${moved}: ${[old, current].map((text) => (text === null ? '–' : cellText(text))).join(' → ')}`;
  const sign = change === 'added' || change === 'removed' ? '' : old === null ? '+ ' : '− ';
  return `${moved}: ${sign}${words.join('')}`;
}

const headline = (change: Change): string =>
  change.direction === 'none'
    ? change.change
    : change.change === 'changed'
      ? change.direction
      : `${change.change}, ${change.direction}`;

/** Amounts of which a part changed are marked whole: "[-USD 400 million-]". */
function withWhole(parts: readonly MarkedText[], amounts: readonly string[]): readonly MarkedText[] {
  const words = parts.map(({ text }) => text).join('');
  let marked = parts;
  for (const amount of amounts) {
    const start = words.indexOf(amount);
    if (start < 0 || amount === '') continue;
    const end = start + amount.length;
    let at = 0;
    const cut: MarkedText[] = [];
    const add = (text: string, changed: boolean): void => {
      if (text === '') return;
      const last = cut.at(-1);
      if (last && last.changed === changed) cut[cut.length - 1] = { text: last.text + text, changed };
      else cut.push({ text, changed });
    };
    for (const { text, changed } of marked) {
      const [from, to] = [Math.max(0, start - at), Math.max(0, end - at)];
      add(text.slice(0, from), changed);
      add(text.slice(from, to), true);
      add(text.slice(to), changed);
      at += text.length;
    }
    marked = cut;
  }
  return marked;
}

function brackets(parts: readonly MarkedText[], [open, close]: readonly [string, string]): string {
  return parts
    .map((part) => {
      if (!part.changed || part.text.trim() === '') return part.text;
      const words = part.text.trim();
      const at = part.text.indexOf(words);
      return part.text.slice(0, at) + open + words + close + part.text.slice(at + words.length);
    })
    .join('');
}
