/** Markdown (GitHub tables): what a person pastes into a memo. */
import { type Cell, MARKS, type Report, splitMarks, type Table } from '../report/table.ts';
import { safeText } from './text.ts';

/** Columns that are for machines. */
const MACHINE = new Set([
  'start',
  'end',
  'id',
  'line',
  'strength',
  'mode',
  'action',
  'number',
  'min',
  'max',
  'confidence',
  'negated',
  'cue',
  'due',
  'status',
  'change',
  'similarity',
  'oldStart',
  'oldEnd',
  'newStart',
  'newEnd',
  'oldId',
  'newId',
]);

export interface MarkdownOptions {
  /** Only the tables, without summary and notes. */
  readonly quiet?: boolean;
  /** A line above the tables where no summary tells whose they are. */
  readonly heading?: string;
}

/** Empty when there is nothing to show. */
export function renderMarkdown(report: Report, { quiet = false, heading }: MarkdownOptions = {}): string {
  const parts: string[] = quiet ? [] : [`**${escaped(report.summary.join(' · '))}**`];
  for (const table of report.tables)
    if (table.rows.length > 0) parts.push(`## ${escaped(table.title)}\n\n${grid(table)}`);
  if (!quiet && report.notes.length > 0)
    parts.push(report.notes.map((note) => `> ${escaped(note)}`).join('\n'));
  if (parts.length === 0) return '';
  if (quiet && heading !== undefined) parts.unshift(`**${escaped(heading)}**`);
  return `${parts.join('\n\n')}\n`;
}

function grid(table: Table): string {
  const columns = table.columns.filter(
    (column) =>
      !MACHINE.has(column.key) && table.rows.some((row) => cellOf(column.key, row[column.key]) !== ''),
  );
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(columns.map((column) => column.title)),
    line(columns.map((column) => (column.align === 'right' ? '---:' : '---'))),
    ...table.rows.map((row) => line(columns.map((column) => cellOf(column.key, row[column.key])))),
  ].join('\n');
}

function cellOf(key: string, cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  const words = String(cell);
  if (key === 'old') return emphasized(words, MARKS.gone, '~~');
  return key === 'new' ? emphasized(words, MARKS.come, '**') : escaped(words);
}

/** Words that went are struck, words that came are bold. */
const emphasized = (words: string, marks: readonly [string, string], sign: string): string =>
  splitMarks(words, marks)
    .map((part, i) => (i % 2 === 1 ? around(part, sign) : escaped(part)))
    .join('');

const INNER = /[\p{L}\p{N}\p{Sc}]/u;

/** Emphasis begins and ends at a letter or digit: beside punctuation CommonMark would not see it (6.2, flanking). */
function around(words: string, sign: string): string {
  const characters = [...words];
  const first = characters.findIndex((character) => INNER.test(character));
  if (first < 0) return escaped(words);
  const end = characters.findLastIndex((character) => INNER.test(character)) + 1;
  const cut = (from: number, to?: number): string => escaped(characters.slice(from, to).join(''));
  return `${cut(0, first)}${sign}${cut(first, end)}${sign}${cut(end)}`;
}

/** No pipe ends a cell, no markup or tag of the document comes alive. */
const escaped = (text: string): string =>
  safeText(text).replace(/[\\|*_`<>[\]~#]/g, (mark) =>
    mark === '<' ? '&lt;' : mark === '>' ? '&gt;' : `\\${mark}`,
  );
