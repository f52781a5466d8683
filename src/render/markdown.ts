/** Markdown (GitHub tables): what a person pastes into a memo. */
import type { Cell, Report, Table } from '../report/table.ts';
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
]);

export function renderMarkdown(report: Report): string {
  const parts = [`**${escaped(report.summary)}**`];
  for (const table of report.tables)
    if (table.rows.length > 0) parts.push(`## ${escaped(table.title)}\n\n${grid(table)}`);
  if (report.notes.length > 0) parts.push(report.notes.map((note) => `> ${escaped(note)}`).join('\n'));
  return `${parts.join('\n\n')}\n`;
}

function grid(table: Table): string {
  const columns = table.columns.filter(
    (column) => !MACHINE.has(column.key) && table.rows.some((row) => cellOf(row[column.key]) !== ''),
  );
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(columns.map((column) => column.title)),
    line(columns.map((column) => (column.align === 'right' ? '---:' : '---'))),
    ...table.rows.map((row) => line(columns.map((column) => cellOf(row[column.key])))),
  ].join('\n');
}

const cellOf = (cell: Cell | undefined): string =>
  cell === null || cell === undefined ? '' : escaped(String(cell));

/** No pipe ends a cell, no markup or tag of the document comes alive. */
const escaped = (text: string): string =>
  safeText(text).replace(/[\\|*_`<>[\]~#]/g, (mark) =>
    mark === '<' ? '&lt;' : mark === '>' ? '&gt;' : `\\${mark}`,
  );
