import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { verbFormsFile } from '../scripts/resources.ts';
import { createAnalyzer } from '../src/analyzer.ts';
import { openResources, type Resources, resourceFiles } from '../src/resources.ts';

const read = (path: string): string =>
  readFileSync(fileURLToPath(new URL(`../src/resources/${path}`, import.meta.url)), 'utf8');

describe('resources', () => {
  it('hold the computed files as `npm run resources` makes them', () => {
    expect(read('words/verb-forms.json')).toBe(verbFormsFile((name) => read(`words/${name}.json`)));
  });

  it.each(resourceFiles().filter((path) => path.endsWith('.json')))(
    '%s says what it is and where from',
    (path) => {
      const file: unknown = JSON.parse(read(path));
      if (path.startsWith('words/'))
        expect(file).toMatchObject({ note: expect.any(String), source: expect.any(String) });
      else expect(file).toBeTypeOf('object');
    },
  );

  it.each(resourceFiles().filter((path) => path.startsWith('words/')))(
    '%s holds no word of a list twice',
    (path) => {
      const twice: string[] = [];
      for (const [name, list] of Object.entries(JSON.parse(read(path)) as Record<string, unknown>)) {
        if (!Array.isArray(list)) continue;
        const words = list.filter((word): word is string => typeof word === 'string');
        twice.push(...words.filter((word, at) => words.indexOf(word) < at).map((word) => `${name}: ${word}`));
      }
      expect(twice).toEqual([]);
    },
  );

  it.each(resourceFiles().filter((path) => path.endsWith('.tsv')))('%s begins with a comment', (path) => {
    expect(read(path)).toMatch(/^# \S/);
  });

  it('answer for no name that every object of JavaScript knows', () => {
    const words = openResources().words<Readonly<Record<string, unknown>>>('figures');
    for (const name of ['constructor', 'valueOf', '__proto__', 'toString'])
      expect(words[name]).toBeUndefined();
  });

  it('are frozen', () => {
    const words = openResources().words<Record<string, unknown>>('figures');
    expect(() => {
      words.note = 'changed';
    }).toThrow(TypeError);
  });

  it('give what is worked out of them as plain data, which a file can hold', () => {
    const names: string[] = [];
    const stored: Resources = {
      ...openResources(),
      derived<T>(name: string, make: () => T): T {
        names.push(name);
        return JSON.parse(JSON.stringify(make())) as T;
      },
      derivedBytes(name, make) {
        names.push(name);
        return Uint8Array.from(make());
      },
    };
    const document = 'fixtures/documents/summit-communique/document.md';
    const source = { id: document, text: readFileSync(document, 'utf8') };
    const { annotations } = createAnalyzer(stored).analyze(source);
    expect(annotations).toEqual(createAnalyzer().analyze(source).annotations);
    expect(names.sort()).toEqual([
      'body-names',
      'date-patterns',
      'known-names',
      'measures',
      'mention-rows',
      'name-words',
      'tagger',
    ]);
  });
});
