/** Writes what the analyzer works out of its resources when it starts: `node scripts/run.mjs scripts/derived.ts FOLDER`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { createAnalyzer } from '../src/analyzer.ts';
import { openResources, type Resources } from '../src/resources.ts';

/** A text in which every step finds something to do. */
const TEXT = 'The Minister of Finance of Norway will pay $5 million to the United Nations by 1 May 2030.\n';

const folder = process.argv[2] as string;
mkdirSync(folder, { recursive: true });
const keep = <T>(name: string, content: T, bytes: string | Uint8Array): T => {
  writeFileSync(`${folder}/${name}`, bytes);
  return content;
};
const resources: Resources = {
  ...openResources(),
  derived<T>(name: string, make: () => T): T {
    const made = make();
    return keep(`${name}.json`, made, asciiJson(made));
  },
  derivedBytes(name, make) {
    const made = make();
    return keep(`${name}.bin`, made, made);
  },
};
createAnalyzer(resources).analyze({ id: 'text', text: TEXT });

/** JSON of one byte a character, which is read fastest. */
function asciiJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[^\0-\x7f]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
