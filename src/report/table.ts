/** What every renderer of tables knows: reports are titles, columns and rows, never formatted text. */
import { firstIndex } from '../document.ts';

export type Cell = string | number | boolean | null;

export interface Column {
  readonly key: string;
  readonly title: string;
  readonly align?: 'left' | 'right';
  /** Share of the width that is left when everything has its least. */
  readonly weight?: number;
  /** Only for formats without a width: quotations, ids, offsets. */
  readonly wide?: boolean;
  /** Key of a cell that says the same in fewer words, for formats with a width. */
  readonly short?: string;
}

export interface Table {
  readonly name: string;
  readonly title: string;
  readonly columns: readonly Column[];
  /** Key of a cell whose value heads the rows that share it one after the other, in formats with a width. */
  readonly group?: string;
  readonly rows: readonly Readonly<Record<string, Cell>>[];
}

export interface Report {
  /** What it comes to, part by part. */
  readonly summary: readonly string[];
  readonly tables: readonly Table[];
  readonly notes: readonly string[];
}

/** What stands around words that went and words that came, in the cells of a comparison. */
export const MARKS = { gone: ['[-', '-]'], come: ['{+', '+}'] } as const;

/** A cell cut at its marks: every second part, from the second on, is one that was marked. Linear. */
export function splitMarks(words: string, [open, close]: readonly [string, string]): readonly string[] {
  const parts: string[] = [];
  let from = 0;
  for (let start = words.indexOf(open); start >= 0; start = words.indexOf(open, from)) {
    const end = words.indexOf(close, start + open.length);
    if (end < 0) break;
    parts.push(words.slice(from, start), words.slice(start + open.length, end));
    from = end + close.length;
  }
  return [...parts, words.slice(from)];
}

/** Text for one cell: markup and line breaks of the source out, single spaces. */
export function cellText(text: string): string {
  return text
    .replace(/\[([^[\]]{0,600})\]\([^)\s]{0,600}\)/g, '$1')
    .replace(/\]\([^)\s]{0,600}\)/g, '')
    .replace(/<\/?(?:del|s|strike)>/gi, '~~')
    .replace(/<\/?[a-zA-Z][^<>]{0,300}>/g, '')
    .replace(/[*`]{1,4}|(?<![\p{L}\p{N}])_{1,2}|_{1,2}(?![\p{L}\p{N}])|\\(?=[[\]().*_-])/gu, '')
    .replace(/(^|\s)\[(?=\S[^\]]*$)/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Line and column (from 1) of offsets. */
export function createPlaces(
  text: string,
): (offset: number) => { readonly line: number; readonly column: number } {
  const starts = [0];
  for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) starts.push(i + 1);
  return (offset) => {
    const line = firstIndex(starts.length, (i) => (starts[i] as number) > offset);
    return { line, column: offset - (starts[line - 1] as number) + 1 };
  };
}

/** "1 actor", "2 actors". */
export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;
