/** The process around the command: streams that break, interrupts. */
import { main } from './cli/main.ts';
import { EXIT } from './errors.ts';

/** Runs the command on a process. A reader that goes away ends it quietly; a signal ends it with 128 and its number. */
export async function run(process: NodeJS.Process): Promise<number> {
  let broken: NodeJS.ErrnoException | null = null;
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') broken ??= error;
      stream.destroy();
    });
  // The only early exit: nothing that was asked for is still to come.
  for (const [signal, code] of [
    ['SIGINT', EXIT.interrupted],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)
    process.once(signal, () => process.exit(code));
  const code = await main({
    argv: process.argv.slice(2),
    cwd: process.cwd(),
    env: process.env,
    stdout: process.stdout,
    stderr: process.stderr,
    stdin: process.stdin,
  });
  // A full disk is no condition that was asked for.
  const failed = broken as NodeJS.ErrnoException | null;
  if (!failed) return code;
  if (!process.stderr.destroyed)
    process.stderr.write(`analyze: the output cannot be written: ${failed.message}\n`);
  return EXIT.usage;
}
