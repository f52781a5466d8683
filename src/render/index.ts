/** All formats by name; `--format` offers these. Table and CSV load their libraries when first used. */
import type { Report, Table } from '../report/table.ts';
import { renderJson, renderNdjson } from './json.ts';
import type { MarkdownOptions } from './markdown.ts';
import type { TableOptions } from './table.ts';

export const FORMATS = ['table', 'json', 'ndjson', 'csv', 'tsv', 'markdown'] as const;
export type Format = (typeof FORMATS)[number];

export { renderJson, renderNdjson };

/** Tables for a terminal or a pipe; their packages load here. */
export const renderTable = async (report: Report, options: TableOptions): Promise<string> =>
  (await import('./table.ts')).renderTable(report, options);
/** Tables of Markdown. */
export const renderMarkdown = async (report: Report, options: MarkdownOptions = {}): Promise<string> =>
  (await import('./markdown.ts')).renderMarkdown(report, options);
/** One table as CSV or TSV. */
export const renderSeparated = async (
  table: Table,
  options: { readonly format: 'csv' | 'tsv'; readonly header: boolean; readonly document: string | null },
): Promise<string> =>
  (await import('./separated.ts')).renderSeparated(table, {
    delimiter: options.format === 'csv' ? ',' : '\t',
    header: options.header,
    document: options.document,
  });
