/** Where results go, and in which form. */
import { UserError } from '../index.ts';
import {
  type Format,
  renderJson,
  renderMarkdown,
  renderNdjson,
  renderSeparated,
  renderTable,
} from '../render/index.ts';
import type { Report, Table } from '../report/table.ts';
import { openFile } from './file.ts';
import { type Io, widthOf, write } from './io.ts';
import { type CommonFlags, formatNotice, formatOf, wantsColor } from './options.ts';
import { complain } from './reading.ts';

/** One result: its object, and the tables of it when a format of tables is asked for. */
export interface Result {
  readonly name: string;
  readonly value: unknown;
  report(): Report | Promise<Report>;
}

export interface Output {
  readonly format: Format;
  add(result: Result): Promise<void>;
  /** Ends the output; nothing may be added afterwards. */
  finish(): Promise<void>;
  /** Gives up: what a file held it keeps. */
  discard(): void;
}

/**
 * @param several several results are to be expected: JSON is a list, rows carry the document's name
 * @param tables names of the tables to show; CSV and TSV print exactly one (by default the commitments, with `--all` the others below them)
 */
export async function openOutput(
  io: Io,
  flags: CommonFlags,
  several: boolean,
  tables: readonly string[] | null,
): Promise<Output> {
  const format = formatOf(flags);
  const notice = formatNotice(flags);
  if (notice) await complain(io, notice);
  if (format === 'csv' || format === 'tsv') {
    if (tables && tables.length !== 1) throw new UserError(`${format} holds one table: name one with --only`);
  }
  const file = flags.output === undefined || flags.output === '-' ? null : openFile(io.cwd, flags.output);
  const emit = async (text: string): Promise<void> => {
    if (file) file.write(text);
    else await write(io.stdout, text);
  };
  const color = !file && wantsColor(flags.color, { env: io.env, isTerminal: io.stdout.isTTY === true });
  let count = 0;
  const shown = (report: Report): Table[] =>
    report.tables.filter(({ name }) =>
      tables === null
        ? name !== 'changes' && name !== 'notes'
        : tables.includes(name) && (name !== 'notes' || format === 'csv' || format === 'tsv'),
    );
  let printed = false;
  const emitTables = async (text: string): Promise<void> => {
    if (text === '') return;
    await emit((printed ? '\n' : '') + text);
    printed = true;
  };

  return {
    format,
    async add(result) {
      const first = count++ === 0;
      if (format === 'json')
        return emit(
          several
            ? `${first ? '[\n' : ',\n'}${renderJson(result.value).trimEnd()}`
            : renderJson(result.value),
        );
      if (format === 'ndjson') return emit(renderNdjson(result.value));
      const report = await result.report();
      if (format === 'table' || format === 'markdown') {
        const narrowed = { ...report, tables: shown(report) };
        const quiet = flags.quiet ?? false;
        // Of several documents each is told apart, also without its summary.
        const options = { quiet, ...(several ? { heading: result.name } : {}) };
        return emitTables(
          format === 'markdown'
            ? await renderMarkdown(narrowed, options)
            : await renderTable(narrowed, { ...options, width: flags.width ?? widthOf(io), color }),
        );
      }
      const table = tables ? shown(report)[0] : withOthers(report.tables);
      if (table)
        return emit(
          await renderSeparated(table, {
            format: format === 'csv' ? 'csv' : 'tsv',
            header: first,
            document: several ? result.name : null,
          }),
        );
    },
    async finish() {
      if (format === 'json' && several) await emit(count === 0 ? '[]\n' : '\n]\n');
      // Where nothing could be read a file that is there keeps what it holds.
      if (count === 0) file?.discard();
      else file?.keep();
    },
    discard: () => file?.discard(),
  };
}

/** The first table; with `--all` its rows are followed by those of what is no commitment, which has the same columns. */
function withOthers([first, ...rest]: readonly Table[]): Table | undefined {
  const others = rest.find(({ name }) => name === 'others');
  return first && others ? { ...first, rows: [...first.rows, ...others.rows] } : first;
}
