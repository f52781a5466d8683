/** Tables for a terminal or a pipe. The only door to chalk and cli-table3. */
import { Chalk, type ChalkInstance } from 'chalk';
import CliTable from 'cli-table3';
import TableCell from 'cli-table3/src/cell.js';
import { type Cell, type Column, MARKS, type Report, splitMarks, type Table } from '../report/table.ts';
import { safeText } from './text.ts';
import { displayWidth, isPlain } from './width.ts';

export interface TableOptions {
  /** Columns of the terminal. */
  readonly width: number;
  readonly color: boolean;
  /** Only the tables, without summary and notes. */
  readonly quiet?: boolean;
  /** A line above the tables where no summary tells whose they are. */
  readonly heading?: string;
}

const GAP = 2;
const SUMMARY_GAP = ' · ';
/** Columns are not made narrower than this, unless what they hold is. */
const NARROWEST = 6;
/** Words of this length are not cut: where the width has no place for them side by side, rows are stacked. */
const LONGEST_WORD = 20;
/** The column that says most has this width, as long as columns that are mostly empty can be folded into it. */
const COMFORTABLE = 24;

/** Empty when there is nothing to show. */
export function renderTable(report: Report, options: TableOptions): string {
  const chalk = new Chalk({ level: options.color ? 1 : 0 });
  const parts: string[] = [];
  const line = (words: string, style: (part: string) => string): string =>
    each(wrap(safeText(words), options.width), style);
  if (!options.quiet && report.summary.length > 0) {
    const joined = report.summary.join(SUMMARY_GAP);
    const side = displayWidth(joined) <= options.width;
    parts.push((side ? [joined] : report.summary).map((part) => line(part, chalk.bold)).join('\n'));
  }
  for (const table of report.tables) {
    if (table.rows.length === 0) continue;
    parts.push(`${line(table.title, chalk.bold)}\n${layOut(table, options, chalk)}`);
  }
  if (!options.quiet) for (const note of report.notes) parts.push(line(`Note: ${note}`, chalk.dim));
  if (parts.length === 0) return '';
  if (options.quiet && options.heading !== undefined) parts.unshift(line(options.heading, chalk.bold));
  return `${parts.join('\n\n')}\n`;
}

/** Columns side by side, and those that are lines below the words of the column that says most. */
interface Layout {
  readonly columns: readonly Column[];
  readonly folded: readonly Column[];
  readonly widths: readonly number[];
}

/** Null where the width has no place for the columns: columns that are mostly empty are folded first, the emptiest first. */
function arrange(table: Table, { width }: TableOptions): Layout | null {
  const shown = shownColumns(table);
  const main = mainOf(shown);
  if (!main) return null;
  const enough = Math.min(COMFORTABLE, widest(contents(table, main, [])));
  const sparse = shown
    .map((column) => ({ column, count: table.rows.filter((row) => wordsOf(row, column) !== '').length }))
    .filter(({ column, count }) => column !== shown[0] && column !== main && 2 * count < table.rows.length)
    .sort((a, b) => a.count - b.count);
  let layout: Layout | null = null;
  for (let folds = 0; folds <= sparse.length; folds++) {
    const away = new Set(sparse.slice(0, folds).map(({ column }) => column));
    const folded = shown.filter((column) => away.has(column));
    const columns = shown.filter((column) => !away.has(column));
    const widths = fitted(table, columns, folded, width);
    if (!widths) continue;
    layout = { columns, folded, widths };
    if ((widths[columns.indexOf(main)] as number) >= enough) break;
  }
  return layout;
}

/** The columns for a width: the first, and those that say something. */
const shownColumns = ({ columns, rows }: Table): readonly Column[] =>
  columns.filter(
    (column) =>
      !column.wide && (column.key === columns[0]?.key || rows.some((row) => wordsOf(row, column) !== '')),
  );

/** The column whose words need the most room. */
const mainOf = (columns: readonly Column[]): Column | undefined =>
  columns.reduce<Column | undefined>(
    (most, column) => ((column.weight ?? 1) > (most?.weight ?? 1) ? column : most),
    columns[0],
  );

/** A line of a folded column: its title and its cell. */
const foldedText = (row: Table['rows'][number], column: Column): string => {
  const words = wordsOf(row, column);
  return words === '' ? '' : `${column.title}: ${words}`;
};

function layOut(table: Table, options: TableOptions, chalk: ChalkInstance): string {
  const layout = arrange(table, options);
  if (!layout) return stack(table, options, chalk);
  const { columns, folded, widths } = layout;
  const main = mainOf(columns);
  const wrapped = (words: string, i: number): string =>
    wrap(words, Math.max(1, (widths[i] as number) - (i === widths.length - 1 ? GAP : 0)));
  const head = columns.map((column, i) => each(wrapped(column.title, i), chalk.underline));
  const parts: string[] = [];
  let group = '';
  let rows: string[][] = [head];
  for (const row of table.rows) {
    const next = table.group ? text(row[table.group]) : '';
    if (next !== group) {
      if (rows.length > 0) parts.push(draw(rows, columns, widths));
      if (next !== '') parts.push(chalk.dim(wrap(next, options.width)));
      rows = [];
      group = next;
    }
    rows.push(
      columns.map((column, i) => {
        const cell = paint(chalk, column, wrapped(wordsOf(row, column), i));
        const below = column === main ? folded.map((other) => foldedText(row, other)) : [];
        return [cell, ...below.filter((line) => line !== '').map((line) => wrapped(line, i))].join('\n');
      }),
    );
  }
  if (rows.length > 0) parts.push(draw(rows, columns, widths));
  return parts.join('\n');
}

/** Every row as lines of title and cell, for a width that has no place for the columns side by side. */
function stack(table: Table, { width }: TableOptions, chalk: ChalkInstance): string {
  const columns = shownColumns(table);
  const titles = columns.reduce((most, column) => Math.max(most, displayWidth(column.title)), 0);
  const size = Math.max(1, width - titles - GAP);
  let group = '';
  return table.rows
    .map((row) => {
      const lines = columns.flatMap((column) => {
        const words = wordsOf(row, column);
        if (words === '') return [];
        const pad = ' '.repeat(titles - displayWidth(column.title) + GAP);
        const cell = paint(chalk, column, wrap(words, size)).split('\n');
        return [`${chalk.underline(column.title)}${pad}${cell.join(`\n${' '.repeat(titles + GAP)}`)}`];
      });
      const next = table.group ? text(row[table.group]) : '';
      if (next !== group && next !== '') lines.unshift(chalk.dim(wrap(next, width)));
      group = next;
      return lines.join('\n');
    })
    .join('\n\n');
}

function draw(
  rows: readonly (readonly string[])[],
  columns: readonly Column[],
  widths: readonly number[],
): string {
  const chunks: string[] = [];
  for (let from = 0; from < rows.length; from += CHUNK) {
    const grid = new CliTable({
      colWidths: widths.map((width, i) => width + (i === widths.length - 1 ? 0 : GAP)),
      colAligns: columns.map((column) => column.align ?? 'left'),
      style: { head: [], border: [], 'padding-left': 0, 'padding-right': GAP, compact: true },
      chars: NO_BORDERS,
    });
    grid.push(...rows.slice(from, from + CHUNK).map((row) => [...row]));
    chunks.push(grid.toString());
  }
  return chunks
    .join('\n')
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line !== '')
    .join('\n');
}

/** Rows that cli-table3 lays out at once: it compares every cell with every other. */
const CHUNK = 4;

/**
 * cli-table3 works out fifteen signs of a border and the padding for each cell anew, by splitting their names, reads the
 * colours of its lines, and for each line cuts the whole content for a trace, which together take most of its time. Our
 * cells are all alike, and their lines end their own colours.
 */
let first: TableCell | null = null;
const { mergeTableOptions } = TableCell.prototype;
TableCell.prototype.mergeTableOptions = function (options, cells) {
  if (first) {
    this.cells = cells;
    this.chars = first.chars;
    this.truncate = first.truncate;
    this.paddingLeft = first.paddingLeft;
    this.paddingRight = first.paddingRight;
    this.head = first.head;
    this.border = first.border;
    this.fixedWidth = options.colWidths[this.x] as number;
    this.desiredWidth = this.fixedWidth;
  } else {
    mergeTableOptions.call(this, options, cells);
    first = this;
  }
  this.lines = this.content.split('\n');
  this.desiredHeight = this.lines.length;
  this.content = '';
};
const NO_BORDERS = Object.fromEntries(
  ['top', 'bottom', 'left', 'right']
    .flatMap((side) => [side, `${side}-mid`, `${side}-left`, `${side}-right`])
    .concat('mid', 'mid-mid', 'middle')
    .map((name) => [name, '']),
);

/** Colour says nothing that the words do not. */
function paint(chalk: ChalkInstance, column: Column, words: string): string {
  const colour = (word: RegExp, style: (part: string) => string): string | null =>
    word.test(words) ? each(words, style) : null;
  if (column.key === 'firmness' || column.key === 'direction')
    return (
      colour(/^(?:obligation|strengthened)/, chalk.green) ??
      colour(/^(?:firm|earlier)/, chalk.cyan) ??
      colour(/^(?:weak|dropped|later)/, chalk.red) ??
      colour(/^(?:soft|intent|mixed)/, chalk.yellow) ??
      words
    );
  if (column.key === 'who' || column.key === 'name') return each(words, chalk.bold);
  if (column.key === 'old') return marked(words, MARKS.gone, chalk.red);
  if (column.key === 'new') return marked(words, MARKS.come, chalk.green);
  if (column.key === 'where') return each(words, chalk.dim);
  return words;
}

/** The marked words in colour, with their marks, which tell the same without it. */
const marked = (words: string, marks: readonly [string, string], style: (part: string) => string): string =>
  splitMarks(words, marks)
    .map((part, i) => (i % 2 === 1 ? each(marks[0] + part + marks[1], style) : part))
    .join('');

const each = (words: string, style: (part: string) => string): string =>
  words
    .split('\n')
    .map((line) => style(line))
    .join('\n');

const cellOf = (row: Table['rows'][number], column: Column): Cell | undefined =>
  row[column.short ?? column.key];

const wordsOf = (row: Table['rows'][number], column: Column): string => text(cellOf(row, column));

const text = (cell: Cell | undefined): string =>
  cell === null || cell === undefined ? '' : safeText(String(cell));

/** A place between letters where a compound may be parted ("Indo-|Pacific", "and/|or"); never in a number, a day or an id. */
const JOINT = /(?<=\p{L}[-–—/])(?=\p{L})/u;

/** Wraps by words to at most `width` columns; a longer word is parted at its joints, or cut. Widths are those of a terminal (CJK two, marks none). */
export function wrap(words: string, width: number): string {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  const put = (word: string, gap: string): void => {
    let rest = word;
    let size = displayWidth(rest);
    if (line !== '' && used + gap.length + size <= width) {
      line += gap + rest;
      used += gap.length + size;
      return;
    }
    if (line !== '') lines.push(line);
    while (size > width) {
      const head = take(rest, width);
      lines.push(head);
      rest = rest.slice(head.length);
      size = displayWidth(rest);
    }
    line = rest;
    used = size;
  };
  for (const word of words.split(' '))
    if (word.length <= width && displayWidth(word) <= width) put(word, ' ');
    else for (const [i, part] of word.split(JOINT).entries()) put(part, i === 0 ? ' ' : '');
  if (line !== '' || lines.length === 0) lines.push(line);
  return lines.join('\n');
}

let graphemes: Intl.Segmenter | null = null;

/** The longest beginning that fits, at least one character. Only called for words, so the segmenter sees little. */
function take(word: string, width: number): string {
  if (isPlain(word)) return word.slice(0, width);
  let used = 0;
  let length = 0;
  graphemes ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  for (const { segment } of graphemes.segment(word.slice(0, 4 * width))) {
    const size = displayWidth(segment);
    if (length > 0 && used + size > width) break;
    used += size;
    length += segment.length;
    if (used >= width) break;
  }
  return word.slice(0, Math.max(1, length));
}

const widest = (words: readonly string[]): number =>
  words.reduce((most, word) => Math.max(most, displayWidth(word)), 0);

/** The words of a column, with its title, and those of the columns that are folded into it. */
const contents = (table: Table, column: Column, folded: readonly Column[]): readonly string[] => [
  column.title,
  ...table.rows.flatMap((row) => [
    wordsOf(row, column).slice(0, 200),
    ...folded.map((other) => foldedText(row, other).slice(0, 200)),
  ]),
];

/**
 * Widths of the columns: what they need where that fits; else each has room for its longest word (within reason), and
 * what is left goes by weight to those that need more. Null where not every word has room.
 */
function fitted(
  table: Table,
  columns: readonly Column[],
  folded: readonly Column[],
  width: number,
): number[] | null {
  const main = mainOf(columns);
  const cells = columns.map((column) => contents(table, column, column === main ? folded : []));
  const needs = cells.map(widest);
  const room = width - GAP * (columns.length - 1);
  const widths = needs.reduce((a, b) => a + b, 0) <= room ? needs : shared(cells, needs, columns, room);
  return widths?.map((size, i) => size + (i === widths.length - 1 ? GAP : 0)) ?? null;
}

/** Widths that share what room there is. */
function shared(
  cells: readonly (readonly string[])[],
  wanted: readonly number[],
  columns: readonly Column[],
  room: number,
): number[] | null {
  const least = (list: readonly string[]): number =>
    Math.min(
      LONGEST_WORD,
      Math.max(
        NARROWEST,
        widest(
          list
            .flatMap((cell) => cell.split(' '))
            .flatMap((word) => (word.length > LONGEST_WORD ? word.split(JOINT) : [word])),
        ),
      ),
    );
  const sizes = cells.map((list, i) => Math.min(least(list), wanted[i] as number));
  let left = room - sizes.reduce((a, b) => a + b, 0);
  if (left < 0) return null;
  // Column by column of the least wish, so that what one does not take is left to the others.
  const open = sizes
    .map((size, i) => ({ i, wish: (wanted[i] ?? size) - size, weight: columns[i]?.weight ?? 1 }))
    .filter(({ wish }) => wish > 0)
    .sort((a, b) => a.wish / a.weight - b.wish / b.weight);
  open.forEach(({ i, wish }, place) => {
    const total = open.slice(place).reduce((sum, other) => sum + other.weight, 0);
    const given = Math.min(wish, Math.floor((left * (open[place]?.weight ?? 1)) / total));
    sizes[i] = (sizes[i] ?? 0) + given;
    left -= given;
  });
  return sizes;
}
