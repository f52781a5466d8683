/** CSV (RFC 4180) and TSV: one table, all columns, no formula that a spreadsheet would run. */
import { stringify } from 'csv-stringify/sync';
import type { Table } from '../report/table.ts';
import { safeText } from './text.ts';

export interface SeparatedOptions {
  readonly delimiter: ',' | '\t';
  /** Whether the first line names the columns. */
  readonly header: boolean;
  /** Value of a leading `document` column, or null for none. */
  readonly document: string | null;
}

/** Rows of one table; no cell is a formula of a spreadsheet. */
export function renderSeparated(table: Table, options: SeparatedOptions): string {
  const keys = table.columns.map((column) => column.key);
  const rows = table.rows.map((row) =>
    [...(options.document === null ? [] : [options.document]), ...keys.map((key) => row[key] ?? '')].map(
      (cell) => (typeof cell === 'string' ? safeText(cell) : cell),
    ),
  );
  return stringify(
    options.header ? [[...(options.document === null ? [] : ['document']), ...keys], ...rows] : rows,
    {
      delimiter: options.delimiter,
      escape_formulas: true,
      cast: { boolean: (value) => (value ? 'true' : 'false') },
    },
  );
}
