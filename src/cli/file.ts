/** A file that is there whole or not at all. */
import {
  closeSync,
  lstatSync,
  openSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { UserError } from '../index.ts';

export interface FileWriter {
  write(text: string): void;
  /** Puts what was written in the place of what the path held. */
  keep(): void;
  /** Leaves what the path held. */
  discard(): void;
}

/**
 * Opens a file beside the one named, which takes its place when all is written, with the permissions of what was there.
 * What is no plain file (a device, a pipe, a stream of this process), or lies where no file can be made, is written to
 * directly.
 *
 * @throws UserError when the place cannot be written
 */
export function openFile(cwd: string, path: string): FileWriter {
  const target = throughLinks(resolve(cwd, path));
  const attempt = <T>(act: () => T): T => {
    try {
      return act();
    } catch (error) {
      const { code = '', message } = error as NodeJS.ErrnoException;
      throw new UserError(`${path} cannot be written: ${REASONS[code] ?? message}`);
    }
  };
  const found = statSync(target, { throwIfNoEntry: false });
  if (found?.isDirectory()) throw new UserError(`${path} cannot be written: it is a directory`);
  const plain = !/^\/(?:dev|proc)\//.test(target) && (found === undefined || found.isFile());
  const beside = join(dirname(target), `.${process.pid}.part`);
  let place = plain ? beside : target;
  let descriptor: number;
  try {
    descriptor = openSync(place, 'w', found ? found.mode & 0o777 : 0o666);
  } catch (error) {
    // A file that may be written in a folder that may not.
    if (!plain || !found)
      attempt(() => {
        throw error;
      });
    place = target;
    descriptor = attempt(() => openSync(target, 'w'));
  }
  let open = true;
  const close = (): void => {
    if (open) closeSync(descriptor);
    open = false;
  };
  const discard = (): void => {
    close();
    if (place === beside) rmSync(place, { force: true });
  };
  process.once('exit', discard);
  return {
    write: (text) => attempt(() => writeFileSync(descriptor, text)),
    keep: () => {
      close();
      if (place === beside) attempt(() => renameSync(place, target));
      process.off('exit', discard);
    },
    discard: () => {
      discard();
      process.off('exit', discard);
    },
  };
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'its folder does not exist',
  EACCES: 'permission denied',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  ENAMETOOLONG: 'the name is too long',
  ENOTDIR: 'its folder is a file',
};

/** Whether two paths are one file, also through links. */
export function isSameFile(cwd: string, one: string, other: string): boolean {
  const [a, b] = [resolve(cwd, one), resolve(cwd, other)];
  if (a === b) return true;
  const [first, second] = [a, b].map((path) => statSync(path, { throwIfNoEntry: false }));
  return first !== undefined && second !== undefined && first.dev === second.dev && first.ino === second.ino;
}

/** Where a path leads, also by a link to what is not there yet. */
function throughLinks(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const link = lstatSync(path, { throwIfNoEntry: false });
    return link?.isSymbolicLink() ? resolve(dirname(path), readlinkSync(path)) : path;
  }
}
