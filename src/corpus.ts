/** From paths to documents: files, globs, directories, standard input; a bad file is an outcome, never the end. */
import { createHash } from 'node:crypto';
import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { UserError } from './errors.ts';
import { decode } from './read/decode.ts';

export interface ReadDocument {
  /** The path as given, or "-". */
  readonly id: string;
  readonly text: string;
  readonly sha256: string;
  /** The encoding, where it had to be guessed. */
  readonly guessedEncoding?: string;
}
export type Outcome =
  | { readonly ok: true; readonly document: ReadDocument }
  | { readonly ok: false; readonly id: string; readonly error: UserError };

export interface CorpusOptions {
  /** Directory that relative paths start from. */
  readonly cwd: string;
  /** Reads standard input to its end, for "-". */
  readonly stdin: () => Promise<Uint8Array>;
}

/** A path as a person calls it. */
export const nameOfPath = (path: string): string => (path === '-' ? 'standard input' : path);

/** What is read of a directory. */
const EXTENSIONS = /\.(?:txt|text|md|markdown)$/i;
const GLOB = /[*?{}[\]!]/;

/** Documents in the order of the paths; those of a glob or directory sorted by name. */
export async function* readCorpus(paths: readonly string[], options: CorpusOptions): AsyncGenerator<Outcome> {
  for (const path of paths) {
    if (path === '-') {
      yield outcome('-', await options.stdin());
      continue;
    }
    const kind = kindOf(resolve(options.cwd, path));
    if (kind === 'file') yield readOne(path, options.cwd);
    else if (kind === 'directory') {
      const unread: string[] = [];
      const files = walk(resolve(options.cwd, path), unread).map((name) => join(path, name));
      for (const folder of unread) yield failure(join(path, folder), 'cannot be read: permission denied');
      if (files.length === 0 && unread.length === 0)
        yield failure(path, 'is a directory without .txt or .md files');
      for (const file of files) yield readOne(file, options.cwd);
    } else if (GLOB.test(path)) {
      const { glob } = await import('tinyglobby');
      const files = (
        await glob(path.replaceAll('\\', '/'), {
          cwd: options.cwd,
          onlyFiles: true,
          dot: false,
          expandDirectories: false,
        })
      ).sort();
      if (files.length === 0) yield failure(path, 'matches no file');
      for (const file of files) yield readOne(file, options.cwd);
    } else
      yield failure(
        path,
        kind === 'unreadable'
          ? 'cannot be read: permission denied'
          : kind === 'other'
            ? 'is not a regular file'
            : 'does not exist',
      );
  }
}

/** The same outcomes in their order, a few at a time: short documents are read faster together. */
export async function* inBatches(outcomes: AsyncIterable<Outcome>): AsyncGenerator<readonly Outcome[]> {
  let batch: Outcome[] = [];
  let length = 0;
  for await (const outcome of outcomes) {
    const size = outcome.ok ? outcome.document.text.length : 0;
    if (batch.length > 0 && (length + size > BATCH || batch.length >= BATCH_FILES)) {
      yield batch;
      batch = [];
      length = 0;
    }
    batch.push(outcome);
    length += size;
  }
  if (batch.length > 0) yield batch;
}

/** Characters of the documents of a batch, and files that it holds at most, read or not. */
const BATCH = 2 ** 17;
const BATCH_FILES = 64;

/** Bytes of a file, for inputs that are no documents (saved analyses, lists of actors). @throws {UserError} */
export function readBytes(path: string, cwd: string): Uint8Array {
  try {
    return readFileSync(resolve(cwd, path));
  } catch (error) {
    throw new UserError(`${path} ${describe(error)}`);
  }
}

function readOne(path: string, cwd: string): Outcome {
  try {
    return outcome(path, readFileSync(resolve(cwd, path)));
  } catch (error) {
    return failure(path, describe(error));
  }
}

function outcome(id: string, bytes: Uint8Array): Outcome {
  const name = nameOfPath(id);
  try {
    const { text, encoding, guessed } = decode(bytes);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return {
      ok: true,
      document: { id, text, sha256, ...(guessed ? { guessedEncoding: encoding } : {}) },
    };
  } catch (error) {
    if (error instanceof UserError) return failure(id, error.message, name);
    throw error;
  }
}

const failure = (id: string, what: string, name = id): Outcome => ({
  ok: false,
  id,
  error: new UserError(`${name} ${what}`),
});

function describe(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT') return 'does not exist';
  if (code === 'EACCES' || code === 'EPERM') return 'cannot be read: permission denied';
  if (code === 'EISDIR') return 'is a directory';
  if (code === 'ERR_FS_FILE_TOO_LARGE') return 'is too large to be read at once (2 GiB)';
  return `cannot be read: ${(error as Error).message}`;
}

function kindOf(path: string): 'file' | 'directory' | 'other' | 'missing' | 'unreadable' {
  try {
    const stat = statSync(path);
    return stat.isFile()
      ? 'file'
      : stat.isDirectory()
        ? 'directory'
        : stat.isFIFO() || stat.isCharacterDevice()
          ? 'file'
          : 'other';
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    return code === 'EACCES' || code === 'EPERM' ? 'unreadable' : 'missing';
  }
}

/** Documents below a directory, as relative paths, sorted; hidden folders and node_modules are passed over. */
function walk(root: string, unread: string[], under = ''): string[] {
  const found: string[] = [];
  let entries: Dirent[];
  try {
    entries = readdirSync(join(root, under), { withFileTypes: true });
  } catch {
    unread.push(under);
    return found;
  }
  for (const entry of entries) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const path = under === '' ? entry.name : join(under, entry.name);
    if (entry.isDirectory()) found.push(...walk(root, unread, path));
    else if (EXTENSIONS.test(entry.name)) found.push(path);
  }
  return found.sort();
}

/**
 * The one document that a path stands for.
 * @throws {UserError} when it cannot be read, and where a directory or glob holds several
 */
export async function readOnlyDocument(path: string, options: CorpusOptions): Promise<ReadDocument> {
  let only: ReadDocument | null = null;
  for await (const outcome of readCorpus([path], options)) {
    if (!outcome.ok) throw outcome.error;
    if (only) throw new UserError(`${path} holds several documents; name one`);
    only = outcome.document;
  }
  if (!only) throw new UserError(`${path} holds no document`);
  return only;
}

/** Whether a path may stand for several documents: a directory or a glob. */
export function isCollection(path: string, cwd: string): boolean {
  if (path === '-') return false;
  const kind = kindOf(resolve(cwd, path));
  return kind === 'directory' || (kind === 'missing' && GLOB.test(path));
}
