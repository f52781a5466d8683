/** Flags to typed values; a wrong value is one clear line. */
import { type Command, InvalidArgumentError, Option } from 'commander';
import {
  ACTOR_TYPES,
  type ActorType,
  COMMITMENT_KINDS,
  type Filter,
  GENRES,
  INCLUDES,
  MODES,
  OFFSET_UNITS,
  type Options,
  PARTS,
  SORTS,
  STATUSES,
  STRENGTHS,
  UserError,
} from '../index.ts';
import { FORMATS, type Format } from '../render/index.ts';

export interface CommonFlags {
  readonly format?: Format;
  readonly json?: boolean;
  readonly output?: string;
  readonly color?: 'always' | 'never' | 'auto';
  readonly width?: number;
  readonly quiet?: boolean;
}
export interface ReadingFlags {
  readonly genre?: Options['genre'];
  readonly issuer?: string;
  readonly actors?: string;
  readonly documentDate?: string;
  readonly dateOrder?: Options['dateOrder'];
}
export interface AnalyzeFlags extends CommonFlags, ReadingFlags, Omit<Filter, 'actor' | 'only'> {
  readonly only?: Filter['only'];
  readonly actor?: string;
  readonly include?: readonly (typeof INCLUDES)[number][];
  readonly offsets?: (typeof OFFSET_UNITS)[number];
  readonly all?: boolean;
}

/** An option whose values are given as a list; completion goes on after a comma. */
export interface ListOption extends Option {
  readonly separator: ',';
}
/** Its values are given as a list. */
export const isList = (option: Option): option is ListOption => 'separator' in option;

/** An option that takes listed values, separated by commas. */
export function listOption<T extends string>(
  flags: string,
  description: string,
  values: readonly T[],
): ListOption {
  const option = new Option(flags, description).choices(values).argParser((text): readonly T[] =>
    text.split(',').map((part) => {
      const value = values.find((v) => v === part.trim().toLowerCase());
      if (value === undefined)
        throw new InvalidArgumentError(`"${part.trim()}" is none of ${values.join(', ')}`);
      return value;
    }),
  );
  return Object.assign(option, { separator: ',' as const });
}

/** A day of the calendar. @throws {InvalidArgumentError} */
export function parseDay(text: string): string {
  const date = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : null;
  if (!date || Number.isNaN(date.getTime()) || !date.toISOString().startsWith(text))
    throw new InvalidArgumentError(`"${text}" is no day of the calendar; write YYYY-MM-DD`);
  return text;
}

/** A day, or the first day of a month (YYYY-MM) or year (YYYY). */
export function parseFirstDay(text: string): string {
  const whole = /^\d{4}$/.test(text) ? `${text}-01-01` : /^\d{4}-\d{2}$/.test(text) ? `${text}-01` : text;
  try {
    return parseDay(whole);
  } catch {
    throw new InvalidArgumentError(`"${text}" is no day of the calendar; write YYYY-MM-DD, YYYY-MM or YYYY`);
  }
}

function parseCount(least: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (!Number.isInteger(value) || value < least)
      throw new InvalidArgumentError(`"${text}" is no whole number of at least ${least}`);
    return value;
  };
}

function parseShare(text: string): number {
  const value = Number(text);
  if (text.trim() === '' || !(value >= 0 && value <= 1))
    throw new InvalidArgumentError(`"${text}" is no number from 0 to 1`);
  return value;
}

/** Columns that the widest table needs. */
const LEAST_WIDTH = 40;

/** The options of where results go and how they look. */
export function addOutputOptions(command: Command): Command {
  return command
    .addOption(new Option('-f, --format <format>', 'form of the output').choices(FORMATS))
    .addOption(new Option('--json', 'short for --format json'))
    .addOption(new Option('-o, --output <file>', 'write to a file; its extension picks the format'))
    .addOption(
      new Option('--color <when>', 'colours of tables').choices(['always', 'never', 'auto']).default('auto'),
    )
    .addOption(
      new Option('--width <columns>', `width of tables, ${LEAST_WIDTH} or more`).argParser(
        parseCount(LEAST_WIDTH),
      ),
    )
    .addOption(new Option('-q, --quiet', 'only the findings: no summary, no notes'));
}

/** The options of how a document is read. */
export function addReadingOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--genre <genre>', 'what kind of document it is, instead of what was detected').choices(
        GENRES,
      ),
    )
    .addOption(new Option('--issuer <name>', 'who "we" is'))
    .addOption(
      new Option(
        '--actors <file>',
        'names of your own: JSON [{ name, type, aliases }] or lines of name<TAB>type<TAB>alias; alias',
      ),
    )
    .addOption(
      new Option('--document-date <date>', 'the day that relative dates count from (YYYY-MM-DD)').argParser(
        parseDay,
      ),
    )
    .addOption(
      new Option('--date-order <order>', 'how 04/05/2026 is read where the text does not tell').choices([
        'dmy',
        'mdy',
      ]),
    );
}

/** The options of what is shown of an analysis. */
export function addAnalyzeOptions(command: Command): Command {
  return command
    .addOption(listOption('--only <parts>', 'only these, separated by commas', PARTS))
    .addOption(listOption('--include <parts>', 'add these, separated by commas', INCLUDES))
    .addOption(
      new Option('--all', 'also what is no commitment: calls, permissions, positions, what is told as done'),
    )
    .addOption(
      new Option(
        '--actor <name>',
        'only commitments of this actor (name, alias or ISO code), or of a group that it belongs to',
      ),
    )
    .addOption(new Option('--strength <label>', 'this firm and above').choices(STRENGTHS))
    .addOption(listOption('--mode <modes>', 'any of these, separated by commas', MODES))
    .addOption(listOption('--kind <kinds>', 'any of these, separated by commas', COMMITMENT_KINDS))
    .addOption(listOption('--status <statuses>', 'any of these, separated by commas', STATUSES))
    .addOption(
      new Option(
        '--due-before <date>',
        'with a deadline before this day (of a month or year: its first)',
      ).argParser(parseFirstDay),
    )
    .addOption(new Option('--min-confidence <number>', 'from 0 to 1').argParser(parseShare))
    .addOption(new Option('--sort <key>', 'order of commitments').choices(SORTS))
    .addOption(new Option('--limit <count>', 'at most so many commitments').argParser(parseCount(0)))
    .addOption(
      new Option('--offsets <unit>', 'unit of spans in JSON').choices(OFFSET_UNITS).default('utf16'),
    );
}

const EXTENSIONS: Readonly<Record<string, Format>> = {
  json: 'json',
  ndjson: 'ndjson',
  jsonl: 'ndjson',
  csv: 'csv',
  tsv: 'tsv',
  md: 'markdown',
  markdown: 'markdown',
  txt: 'table',
};

/** @throws {UserError} when two flags ask for two formats */
function flagFormat({ format, json }: CommonFlags): Format | null {
  if (json && format && format !== 'json')
    throw new UserError(`--json and --format ${format} ask for two formats; name one`);
  return json ? 'json' : (format ?? null);
}

const extensionOf = ({ output }: CommonFlags): string | undefined =>
  /\.([a-z]+)$/i.exec(output ?? '')?.[1]?.toLowerCase();

/** The format that was asked for: the flag, then the extension of the output file, then a table. @throws {UserError} */
export function formatOf(flags: CommonFlags): Format {
  const asked = flagFormat(flags);
  if (asked) return asked;
  const extension = extensionOf(flags);
  if (extension === undefined) return 'table';
  const format = EXTENSIONS[extension];
  if (format === undefined)
    throw new UserError(
      `no format belongs to ".${extension}"; name one with --format (${FORMATS.join(', ')})`,
    );
  return format;
}

/** A line for the user whose file is named for another format than the flag; null when there is nothing to say. */
export function formatNotice(flags: CommonFlags): string | null {
  const extension = extensionOf(flags);
  const named = extension === undefined || extension === 'txt' ? undefined : EXTENSIONS[extension];
  const asked = flagFormat(flags);
  return asked && named && named !== asked
    ? `${flags.output} is written as ${asked}, as ${flags.json ? '--json' : '--format'} says`
    : null;
}

export interface ColorEnvironment {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isTerminal: boolean;
}

/** Whether to colour: the flag, NO_COLOR (non-empty), FORCE_COLOR, then a terminal that is not dumb. */
export function wantsColor(
  flag: 'always' | 'never' | 'auto' | undefined,
  { env, isTerminal }: ColorEnvironment,
): boolean {
  if (flag === 'always' || flag === 'never') return flag === 'always';
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  return isTerminal && env.TERM !== 'dumb';
}

/** Names of the user's own. @throws {UserError} with the line or entry that is wrong. */
export function parseActors(text: string, path: string): NonNullable<Options['actors']> {
  const typeOf = (type: unknown, where: string): ActorType => {
    const found = ACTOR_TYPES.find((t) => t === type);
    if (!found)
      throw new UserError(
        `${path}, ${where}: "${String(type)}" is no type of actor (${ACTOR_TYPES.join(', ')})`,
      );
    return found;
  };
  if (/^\s*[[{]/.test(text)) {
    let list: unknown;
    try {
      list = JSON.parse(text);
    } catch (error) {
      throw new UserError(`${path} is not JSON: ${(error as Error).message}`);
    }
    if (!Array.isArray(list)) throw new UserError(`${path} holds no list of actors`);
    return list.map((entry: unknown, i) => {
      const { name, type, aliases } = (entry ?? {}) as Record<string, unknown>;
      if (typeof name !== 'string' || name.trim() === '')
        throw new UserError(`${path}, entry ${i + 1}: it has no name`);
      return {
        name,
        type: typeOf(type ?? 'organization', `entry ${i + 1}`),
        aliases: Array.isArray(aliases) ? aliases.filter((a): a is string => typeof a === 'string') : [],
      };
    });
  }
  return text
    .split(/\r?\n/)
    .map((line, i) => ({ line, i }))
    .filter(({ line }) => line.trim() !== '' && !line.startsWith('#'))
    .map(({ line, i }) => {
      const [name = '', type, aliases] = line.split('\t');
      if (name.trim() === '') throw new UserError(`${path}, line ${i + 1}: it has no name`);
      return {
        name: name.trim(),
        type: typeOf(type?.trim() || 'organization', `line ${i + 1}`),
        aliases: (aliases ?? '')
          .split(';')
          .map((a) => a.trim())
          .filter((a) => a !== ''),
      };
    });
}
