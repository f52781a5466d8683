/** What the commands share: what is asked of the reading, and what is said on standard error. */
import { readBytes } from '../corpus.ts';
import type { Options } from '../index.ts';
import { type Io, write } from './io.ts';
import { parseActors, type ReadingFlags } from './options.ts';

/** One line on standard error. */
export async function complain(io: Io, message: string): Promise<void> {
  const { safeText } = await import('../render/text.ts');
  await write(io.stderr, `analyze: ${safeText(message)}\n`);
}

/** The flags as options of the library. @throws {UserError} for a list of actors that cannot be read */
export function readingOptions(io: Io, flags: ReadingFlags): Options {
  return {
    ...(flags.genre ? { genre: flags.genre } : {}),
    ...(flags.issuer ? { issuer: flags.issuer } : {}),
    ...(flags.documentDate ? { documentDate: flags.documentDate } : {}),
    ...(flags.dateOrder ? { dateOrder: flags.dateOrder } : {}),
    ...(flags.actors
      ? { actors: parseActors(new TextDecoder().decode(readBytes(flags.actors, io.cwd)), flags.actors) }
      : {}),
  };
}
