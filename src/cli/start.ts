/**
 * Starts the command from one file, with the code that V8 made of it when the package was built: a start parses and
 * compiles nothing. Code of another script, damaged code, and code that V8 does not take (another version, other flags) is
 * made anew, and nothing else changes.
 */
import type { Script } from 'node:vm';

/**
 * Bytecode that a function runs before it is thought worth optimizing, ten times the default: most runs end before
 * optimized code has paid for its making, and long ones lose nothing (measured: a quarter less CPU on 10 kB and 700 kB).
 */
export const PATIENCE = '--interrupt-budget=600000';

/** Beside this file when built: the command as one function with the parameters of a CommonJS module, and its code. */
export const SCRIPT = 'command.script';
export const CODE = 'command.code';

interface Command {
  run(process: NodeJS.Process): Promise<number>;
}

/** Bytes in front of the code that tell whether it is whole, and of this script. */
export const CHECK = 4;

/** A checksum (CRC-32) of the code together with its script. */
export function checkOf(script: Buffer, code: Buffer): number {
  const { crc32 } = process.getBuiltinModule('node:zlib');
  return crc32(code, crc32(script));
}

/** The command, and its script for whoever wants the code that V8 has made of it. */
export function loadCommand(): { readonly command: Command; readonly script: Script } {
  // Not by import, which would wake every lazy part of these modules.
  const { readFileSync } = process.getBuiltinModule('node:fs');
  const { createRequire } = process.getBuiltinModule('node:module');
  const vm = process.getBuiltinModule('node:vm');
  process.getBuiltinModule('node:v8').setFlagsFromString(PATIENCE);
  const filename = `${import.meta.dirname}/${SCRIPT}`;
  const source = readFileSync(filename);
  let cachedData: Buffer | undefined;
  try {
    const code = readFileSync(`${import.meta.dirname}/${CODE}`);
    // V8 looks at the length of the source, and at no byte of the code.
    const data = code.subarray(CHECK);
    if (code.length > CHECK && code.readUInt32LE(0) === checkOf(source, data)) cachedData = data;
  } catch {
    // Without it the script is compiled as it runs.
  }
  // The build writes ASCII only, which needs no decoding. The name says nothing of where the package was built.
  const script = new vm.Script(source.toString('latin1'), {
    filename: SCRIPT,
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
