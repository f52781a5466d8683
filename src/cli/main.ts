/** From arguments to an exit code. One catch: what the user can mend is a line, all else is a bug with its trace. */
import { CommanderError } from 'commander';
import { EXIT, UserError } from '../errors.ts';
import { type Io, write } from './io.ts';
import { createProgram } from './program.ts';

/** @returns the exit code; it never throws and never ends the process. */
export async function main(io: Io): Promise<number> {
  let code: number = EXIT.done;
  try {
    const program = createProgram(io, (result) => {
      code = result;
    });
    await program.parseAsync([...io.argv], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
    if (error instanceof UserError) {
      const { safeText } = await import('../render/text.ts');
      await write(io.stderr, `analyze: ${safeText(error.message)}\n`);
      return EXIT.usage;
    }
    const { safeLines } = await import('../render/text.ts');
    const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
    await write(io.stderr, `analyze: a bug, please report it:\n${safeLines(trace)}\n`);
    return EXIT.bug;
  }
}
