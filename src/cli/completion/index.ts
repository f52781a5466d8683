/** Completion scripts made from the command tree: options, their values, commands; file names always still complete. */
import type { Command } from 'commander';
import { isList } from '../options.ts';
import { bash } from './bash.ts';
import { fish } from './fish.ts';
import type { CommandPart, OptionPart } from './tree.ts';
import { zsh } from './zsh.ts';

export const SHELLS = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof SHELLS)[number];

const SCRIPTS = { bash, zsh, fish } as const;

/** The script for a shell. @throws {UserError} where there is none */
export function completionScript(shell: Shell, program: Command): string {
  const names = program.commands.map((command) => command.name());
  const operands: Readonly<Record<string, readonly string[]>> = {
    completion: SHELLS,
    schema: ['analysis', 'diff'],
    help: names,
  };
  return SCRIPTS[shell](
    { name: '', description: '', options: optionsOf(program), operands: null },
    program.commands.map((command) => ({
      name: command.name(),
      description: command.description(),
      options: optionsOf(command),
      operands: operands[command.name()] ?? null,
    })),
  );
}

const optionsOf = (command: Command): CommandPart['options'] =>
  command
    .createHelp()
    .visibleOptions(command)
    .map(
      (option): OptionPart => ({
        long: option.long ?? '',
        short: option.short ?? null,
        description: option.description,
        value: option.required || option.optional ? (/<(\w+)>/.exec(option.flags)?.[1] ?? 'value') : null,
        choices: option.argChoices ?? null,
        list: isList(option),
      }),
    );
