/** The world as the command sees it; tests give one of their own. */
import type { Writable } from 'node:stream';

export interface Io {
  readonly argv: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: Writable & { readonly isTTY?: boolean };
  readonly stdin: NodeJS.ReadableStream & { readonly isTTY?: boolean };
}

/** Writes and waits while the reader is slower than we are. A reader that has gone ends nothing. */
export async function write(stream: Writable, text: string): Promise<void> {
  if (text === '' || stream.destroyed || stream.writableEnded) return;
  if (stream.write(text)) return;
  await new Promise<void>((resolve) => {
    const done = (): void => {
      for (const event of ['drain', 'close', 'error'] as const) stream.off(event, done);
      resolve();
    };
    for (const event of ['drain', 'close', 'error'] as const) stream.once(event, done);
  });
}

/** All bytes of a stream. */
export async function readAll(stream: NodeJS.ReadableStream): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream)
    chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Uint8Array));
  return Buffer.concat(chunks);
}

/** Columns of the terminal: COLUMNS, the stream, else 80. Some terminals report 0. */
export function widthOf(io: Io): number {
  const given = Number(io.env.COLUMNS);
  if (Number.isInteger(given) && given > 0) return given;
  return io.stdout.columns && io.stdout.columns > 0 ? io.stdout.columns : 80;
}
