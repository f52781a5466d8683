/**
 * The only reader of the resources folder: word lists, name lists and weights. Nothing is read before it is asked
 * for, everything is read once and frozen.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Set by the runner of repository scripts; the built library and the tests find the folder beside this file. */
declare const RESOURCES_URL: string | undefined;

// A path needs no parsing of URLs, which costs a start more than the reading does.
const folder = (): string =>
  typeof RESOURCES_URL === 'string' ? fileURLToPath(RESOURCES_URL) : `${import.meta.dirname}/resources/`;

export interface Resources {
  /** `words/NAME.json`, parsed and frozen. @throws {Error} naming the file when it is not JSON. */
  words<T>(name: string): T;
  /** `gazetteers/NAME.tsv`: rows of cells; lines that begin with # and empty lines are left out. */
  table(name: string): readonly (readonly string[])[];
  /** `model/NAME`, as bytes. */
  model(name: string): Uint8Array;
  /**
   * Plain data that is worked out of the files alone; the built package holds it ready-made.
   * @param make works it out; it is asked once
   */
  derived<T>(name: string, make: () => T): T;
  /** The same for bytes. */
  derivedBytes(name: string, make: () => Uint8Array): Uint8Array;
  /** Hash (hex, 16 digits) of every file of the folder, for the record of a run. */
  hash(): string;
}

/** Opens the folder; nothing is read yet. */
export function openResources(): Resources {
  const cache = new Map<string, unknown>();
  const once = <T>(key: string, read: () => T): T => {
    if (!cache.has(key)) cache.set(key, read());
    return cache.get(key) as T;
  };
  return {
    words<T>(name: string): T {
      return once(`words/${name}`, () =>
        deepFreeze(parse<T>(name, readFileSync(`${folder()}words/${name}.json`, 'utf8'))),
      );
    },
    table(name) {
      return once(`gazetteers/${name}`, () =>
        Object.freeze(
          readFileSync(`${folder()}gazetteers/${name}.tsv`, 'utf8')
            .split('\n')
            .filter((line) => line.trim() !== '' && !line.startsWith('#'))
            .map((line) => Object.freeze(line.replace(/\r$/, '').split('\t'))),
        ),
      );
    },
    model(name) {
      return once(`model/${name}`, () => readFileSync(`${folder()}model/${name}`));
    },
    derived<T>(name: string, make: () => T): T {
      return once(`derived/${name}`, () => {
        const ready = readIfThere(`${folder()}derived/${name}.json`);
        return ready ? parse<T>(name, ready.toString('latin1')) : make();
      });
    },
    derivedBytes(name, make) {
      return once(`derived/${name}`, () => readIfThere(`${folder()}derived/${name}.bin`) ?? make());
    },
    hash() {
      return once('hash', () => hashFolder());
    },
  };
}

/** Built packages carry the hash ready-made, so that a run need not read every file. */
function hashFolder(): string {
  try {
    return readFileSync(`${folder()}hash.txt`, 'utf8').trim();
  } catch {
    const hash = createHash('sha256');
    for (const name of resourceFiles())
      hash
        .update(name)
        .update('\0')
        .update(readFileSync(folder() + name));
    return hash.digest('hex').slice(0, 16);
  }
}

/** Relative paths of all resource files, sorted. */
export function resourceFiles(): readonly string[] {
  return ['gazetteers', 'model', 'words']
    .flatMap((part) =>
      readdirSync(folder() + part)
        .filter((name) => !name.startsWith('.'))
        .map((name) => `${part}/${name}`),
    )
    .sort();
}

function parse<T>(name: string, json: string): T {
  try {
    return JSON.parse(json) as T;
  } catch (error) {
    throw new Error(`${name}.json is not JSON: ${(error as Error).message}`);
  }
}

/** Frozen, and its objects without a prototype: "constructor" and "valueOf" are words of texts, and no word list holds them. */
function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    if (!Array.isArray(value)) Object.setPrototypeOf(value, null);
    Object.freeze(value);
    for (const part of Object.values(value)) deepFreeze(part);
  }
  return value;
}

/** A file that the build puts beside the library ("schemas/analysis.json"), or null where there is no build. */
export function readPublished(path: string): string | null {
  try {
    return readFileSync(`${import.meta.dirname}/${path}`, 'utf8');
  } catch {
    return null;
  }
}

/** A file of bytes that the build puts beside the library, or null where there is no build. */
export const readBuilt = (path: string): Uint8Array | null => readIfThere(`${import.meta.dirname}/${path}`);

function readIfThere(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}
