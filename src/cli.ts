/** The process around the command: streams that break, interrupts. */

import { main } from './cli/main.ts';
import { EXIT } from './errors.ts';

/** Runs the command on a process. A reader that goes away ends it quietly; Ctrl-C ends it with 130. */
export async function run(process: NodeJS.Process): Promise<number> {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      stream.destroy();
    });
  process.once('SIGINT', () => {
    // The only early exit: nothing that was asked for is still to come.
    process.exit(EXIT.interrupted);
  });
  return main({
    argv: process.argv.slice(2),
    cwd: process.cwd(),
    env: process.env,
    stdout: process.stdout,
    stderr: process.stderr,
    stdin: process.stdin,
  });
}
