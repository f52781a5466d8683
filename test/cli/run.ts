import { PassThrough, Readable, Writable } from 'node:stream';
import { main } from '../../src/cli/main.ts';

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command in this process. */
export async function run(
  argv: readonly string[],
  options: {
    readonly stdin?: string | Uint8Array;
    readonly cwd?: string;
    readonly env?: Record<string, string>;
    readonly terminal?: boolean;
  } = {},
): Promise<Ran> {
  const sink = (): { stream: Writable & { isTTY?: boolean; columns?: number }; text: () => string } => {
    const chunks: Buffer[] = [];
    const stream = new Writable({
      write(chunk, _encoding, done) {
        chunks.push(Buffer.from(chunk));
        done();
      },
    });
    return { stream, text: () => Buffer.concat(chunks).toString('utf8') };
  };
  const out = sink();
  const err = sink();
  if (options.terminal) out.stream.isTTY = true;
  const stdin =
    options.stdin === undefined
      ? Object.assign(new PassThrough(), { isTTY: true })
      : Readable.from([Buffer.from(options.stdin)]);
  const code = await main({
    argv,
    cwd: options.cwd ?? process.cwd(),
    env: options.env ?? {},
    stdout: out.stream,
    stderr: err.stream,
    stdin,
  });
  return { code, stdout: out.text(), stderr: err.text() };
}
