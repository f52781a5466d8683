/** A file that is there whole or not at all. */
import { closeSync, openSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { UserError } from '../index.ts';

export interface FileWriter {
  write(text: string): void;
  /** Puts what was written in the place of what the path held. */
  keep(): void;
  /** Leaves what the path held. */
  discard(): void;
}

/**
 * Opens a file beside the one named, which takes its place when all is written; what is no plain file (a device, a
 * pipe) is written to directly.
 *
 * @throws UserError when the place cannot be written
 */
export function openFile(cwd: string, path: string): FileWriter {
  const target = throughLinks(resolve(cwd, path));
  const plain = isPlain(target);
  const place = plain ? join(dirname(target), `.${basename(target)}.${process.pid}.part`) : target;
  const attempt = <T>(act: () => T): T => {
    try {
      return act();
    } catch (error) {
      throw new UserError(`${path} cannot be written: ${(error as Error).message}`);
    }
  };
  const descriptor = attempt(() => openSync(place, 'w'));
  let open = true;
  const close = (): void => {
    if (open) closeSync(descriptor);
    open = false;
  };
  const discard = (): void => {
    close();
    if (plain) rmSync(place, { force: true });
  };
  process.once('exit', discard);
  return {
    write: (text) => attempt(() => writeFileSync(descriptor, text)),
    keep: () => {
      close();
      if (plain) attempt(() => renameSync(place, target));
      process.off('exit', discard);
    },
    discard: () => {
      discard();
      process.off('exit', discard);
    },
  };
}

function throughLinks(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

/** Nothing, or a regular file. */
function isPlain(path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.isDirectory()) throw new UserError(`${path} cannot be written: it is a directory`);
  return found === undefined || found.isFile();
}
