/**
 * Starts the command from one file, with the code that V8 made of it when the package was built: a start parses and
 * compiles nothing. Code that V8 does not take (another version, other flags) is made anew, and nothing else changes.
 */
import type { Script } from 'node:vm';

/**
 * Bytecode that a function runs before it is thought worth optimizing, ten times the default: most runs end before
 * optimized code has paid for its making, and long ones lose nothing (measured: a quarter less CPU on 10 kB and 700 kB).
 */
const PATIENCE = '--interrupt-budget=600000';

/** Beside this file when built: the command as one function with the parameters of a CommonJS module, and its code. */
export const SCRIPT = 'command.script';
export const CODE = 'command.code';

interface Command {
  run(process: NodeJS.Process): Promise<number>;
}

/** The command, and its script for whoever wants the code that V8 has made of it. */
export function loadCommand(): { readonly command: Command; readonly script: Script } {
  // Not by import, which would wake every lazy part of these modules.
  const { readFileSync } = process.getBuiltinModule('node:fs');
  const { createRequire } = process.getBuiltinModule('node:module');
  const vm = process.getBuiltinModule('node:vm');
  process.getBuiltinModule('node:v8').setFlagsFromString(PATIENCE);
  const filename = `${import.meta.dirname}/${SCRIPT}`;
  let cachedData: Buffer | undefined;
  try {
    cachedData = readFileSync(`${import.meta.dirname}/${CODE}`);
  } catch {
    // Without it the script is compiled as it runs.
  }
  // The build writes ASCII only, which needs no decoding.
  const script = new vm.Script(readFileSync(filename, 'latin1'), {
    filename,
    ...(cachedData ? { cachedData } : {}),
  });
  const module = { exports: {} as Command };
  script.runInThisContext()(module.exports, createRequire(filename), module, filename, import.meta.dirname);
  return { command: module.exports, script };
}

/** Runs the command on a process. @returns the exit code */
export function run(process: NodeJS.Process): Promise<number> {
  return loadCommand().command.run(process);
}
