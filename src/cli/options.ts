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

/** A comma-separated list of listed values. */
function listOf<T extends string>(values: readonly T[]): (text: string) => readonly T[] {
  return (text) =>
    text.split(',').map((part) => {
      const value = values.find((v) => v === part.trim().toLowerCase());
      if (value === undefined) throw new InvalidArgumentError(`"${part}" is none of: ${values.join(', ')}.`);
      return value;
    });
}

export function parseDay(text: string): string {
  const date = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : null;
  if (!date || Number.isNaN(date.getTime()) || !date.toISOString().startsWith(text))
    throw new InvalidArgumentError(`"${text}" is no day of the calendar; write YYYY-MM-DD.`);
  return text;
}

function parseCount(least: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (!Number.isInteger(value) || value < least)
      throw new InvalidArgumentError(`"${text}" is no whole number of at least ${least}.`);
    return value;
  };
}

function parseShare(text: string): number {
  const value = Number(text);
  if (text.trim() === '' || !(value >= 0 && value <= 1))
    throw new InvalidArgumentError(`"${text}" is no number from 0 to 1.`);
  return value;
}

export function addOutputOptions(command: Command): Command {
  return command
    .addOption(new Option('-f, --format <format>', 'form of the output').choices(FORMATS))
    .addOption(new Option('--json', 'short for --format json'))
    .addOption(new Option('-o, --output <file>', 'write to a file; its extension picks the format'))
    .addOption(
      new Option('--color <when>', 'colours of tables').choices(['always', 'never', 'auto']).default('auto'),
    )
    .addOption(new Option('--width <columns>', 'width of tables').argParser(parseCount(20)))
    .addOption(new Option('-q, --quiet', 'only the findings: no summary, no notes'));
}

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

export function addAnalyzeOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--only <parts>', `only these, separated by commas: ${PARTS.join(', ')}`).argParser(
        listOf(PARTS),
      ),
    )
    .addOption(new Option('--include <parts>', `add ${INCLUDES.join(', ')}`).argParser(listOf(INCLUDES)))
    .addOption(
      new Option('--all', 'also what is no commitment: calls, permissions, positions, what is told as done'),
    )
    .addOption(new Option('--actor <name>', 'only commitments of this actor (name, alias or ISO code)'))
    .addOption(
      new Option('--strength <label>', `this firm and above: ${STRENGTHS.join(', ')}`).choices(STRENGTHS),
    )
    .addOption(new Option('--mode <modes>', `any of ${MODES.join(', ')}`).argParser(listOf(MODES)))
    .addOption(
      new Option('--kind <kinds>', `any of ${COMMITMENT_KINDS.join(', ')}`).argParser(
        listOf(COMMITMENT_KINDS),
      ),
    )
    .addOption(new Option('--status <statuses>', `any of ${STATUSES.join(', ')}`).argParser(listOf(STATUSES)))
    .addOption(new Option('--due-before <date>', 'with a deadline before this day').argParser(parseDay))
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

/** The format that was asked for: the flag, then the extension of the output file, then a table. */
export function formatOf(flags: CommonFlags): Format {
  if (flags.format) return flags.format;
  if (flags.json) return 'json';
  const extension = /\.([a-z]+)$/i.exec(flags.output ?? '')?.[1]?.toLowerCase();
  if (extension === undefined) return 'table';
  const format = EXTENSIONS[extension];
  if (format === undefined)
    throw new UserError(
      `no format belongs to ".${extension}"; name one with --format (${FORMATS.join(', ')})`,
    );
  return format;
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
