/** The class behind the cells of cli-table3, of which its own types say nothing. */
declare module 'cli-table3/src/cell.js' {
  interface TableOptions {
    readonly colWidths: readonly (number | null)[];
  }
  export default class TableCell {
    readonly x: number;
    content: string;
    cells: unknown;
    chars: unknown;
    truncate: unknown;
    paddingLeft: number;
    paddingRight: number;
    head: unknown;
    border: unknown;
    fixedWidth: number;
    desiredWidth: number;
    desiredHeight: number;
    lines: readonly string[];
    mergeTableOptions(options: TableOptions, cells: unknown): void;
  }
}
