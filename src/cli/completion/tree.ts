/** The command tree as completion sees it. */
export interface OptionPart {
  /** "--format". */
  readonly long: string;
  /** "-f". */
  readonly short: string | null;
  readonly description: string;
  /** Name of its value ("format", "file"); null for a switch. */
  readonly value: string | null;
  readonly choices: readonly string[] | null;
  /** Takes several of its choices, separated by commas. */
  readonly list: boolean;
}

export interface CommandPart {
  /** Empty for the program itself. */
  readonly name: string;
  readonly description: string;
  readonly options: readonly OptionPart[];
  /** What its operands may be; null for file names. */
  readonly operands: readonly string[] | null;
}

export type Script = (root: CommandPart, commands: readonly CommandPart[]) => string;

/** The ways to write an option ("-f", "--format"). */
export const flagsOf = ({ long, short }: OptionPart): readonly string[] =>
  short === null ? [long] : [long, short];

/** Options of the program that take a value: what follows them is no command and no path. */
export const valueFlags = (root: CommandPart): readonly string[] =>
  root.options.filter(({ value }) => value !== null).flatMap(flagsOf);

/** For single quotes of a shell. */
export const quoted = (text: string): string => text.replace(/'/g, "'\\''").replace(/\n/g, ' ');
