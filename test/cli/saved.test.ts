/** Saved results: as a side of a comparison, and where a document is read. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { run } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'avow-saved-'));
const at = (name: string): string => join(folder, name);
const TEXT =
  'Kenya will plant 5,000 trees by 2030. Kenya will close two mines by 2031. Uganda should open a school.';

async function save(name: string, argv: readonly string[]): Promise<void> {
  const ran = await run(argv, { cwd: folder });
  expect(ran.code).toBe(0);
  writeFileSync(at(name), ran.stdout);
}

beforeAll(async () => {
  for (const name of ['a.md', 'b.md']) writeFileSync(at(name), TEXT);
  writeFileSync(at('list.md'), `[${TEXT}]`);
  await save('one.json', ['a.md', '--json', '--all']);
  await save('bare.json', ['a.md', '--json']);
  await save('two.json', ['a.md', 'b.md', '--json', '--all']);
  await save('two.ndjson', ['a.md', 'b.md', '--format', 'ndjson', '--all']);
  await save('single.json', ['./a.m*', '--json', '--all']);
  await save('comparison.json', ['diff', 'a.md', 'b.md', '--json']);
  await save('limited.json', ['a.md', '--json', '--all', '--limit', '1']);
  await save('actor.json', ['a.md', '--json', '--all', '--actor', 'KE', '--due-before', '2031']);
  await save('unlimited.json', ['a.md', '--json', '--all', '--limit', '9']);
  await save('only.json', ['a.md', '--json', '--all', '--only', 'actors,dates']);
  writeFileSync(at('empty.json'), '[]\n');
  writeFileSync(at('cut.json'), '{\n  "schemaVersion": 1,\n  "tool": {');
  writeFileSync(at('about.md'), `{ "schemaVersion" is the first key. }\n\n${TEXT}`);
});

describe('a saved result where a document is read', () => {
  const cases: readonly [string, string][] = [
    ['one.json', 'is a saved analysis, not a document'],
    ['two.json', 'is a saved list of 2 analyses, not a document'],
    ['two.ndjson', 'is a saved list of 2 analyses, not a document'],
    ['empty.json', 'is a saved list of 0 analyses, not a document'],
    ['comparison.json', 'is a saved comparison, not a document'],
    ['cut.json', 'is a saved analysis that is cut off, not a document'],
  ];
  for (const [name, message] of cases)
    for (const command of [[], ['explain']])
      it(`is an error: ${[...command, name].join(' ')}`, async () => {
        const ran = await run([...command, name], { cwd: folder });
        expect(ran).toEqual({ code: 2, stdout: '', stderr: `analyze: ${name} ${message}\n` });
      });

  it('fails alone where other documents are read', async () => {
    const ran = await run(['a.md', 'one.json', '--format', 'ndjson'], { cwd: folder });
    expect(ran.code).toBe(3);
    expect(ran.stdout.trim().split('\n')).toHaveLength(1);
  });

  it('is told apart from a text that only begins like one', async () => {
    for (const name of ['list.md', 'about.md']) expect((await run([name], { cwd: folder })).code).toBe(0);
  });
});

describe('a saved side of a comparison', () => {
  const wrong: readonly [string, string][] = [
    ['two.json', 'is a saved list of 2 analyses, not one analysis; save each document by itself'],
    ['two.ndjson', 'is a saved list of 2 analyses, not one analysis; save each document by itself'],
    ['empty.json', 'is a saved list of 0 analyses, not one analysis; save each document by itself'],
    ['comparison.json', 'is a saved comparison, not one analysis'],
    ['cut.json', 'is a saved analysis that is cut off, not one analysis'],
  ];
  for (const [name, message] of wrong)
    it(`is an error: ${name}`, async () => {
      const ran = await run(['diff', name, 'b.md'], { cwd: folder });
      expect(ran).toEqual({ code: 2, stdout: '', stderr: `analyze: ${name} ${message}\n` });
    });

  const notes = async (...argv: readonly string[]): Promise<readonly string[]> => {
    const ran = await run(['diff', ...argv, '--json'], { cwd: folder });
    expect(ran.code).toBe(0);
    return JSON.parse(ran.stdout).notes.map((note: { message: string }) => note.message);
  };

  it('says nothing where it holds all', async () => {
    for (const name of ['one.json', 'single.json', 'unlimited.json'])
      expect(await notes(name, 'b.md')).toEqual([]);
  });

  it('says that it was filtered, and by what', async () => {
    expect(await notes('limited.json', 'b.md')).toEqual([
      'The old analysis was saved with --limit: what that left out seems added; save it with `analyze FILE --all --json`.',
    ]);
    expect(await notes('b.md', 'actor.json')).toEqual([
      'The new analysis was saved with --actor, --due-before: what that left out seems dropped; save it with `analyze FILE --all --json`.',
    ]);
    expect((await notes('only.json', 'b.md'))[0]).toContain('saved with --only');
  });

  it('says once that it lacks what is no commitment', async () => {
    const [note, ...others] = await notes('bare.json', 'b.md');
    expect(note).toMatch(/^The old analysis was saved without --all: .*`analyze FILE --all --json`\.$/);
    expect(others).toEqual([]);
    expect((await notes('bare.json', 'bare.json'))[0]).toMatch(/^Both analyses were saved without --all/);
  });

  it('says so beside rows that have no place for it', async () => {
    const argv = ['diff', 'limited.json', 'b.md', '--format', 'csv'];
    expect((await run(argv, { cwd: folder })).stderr).toMatch(
      /^analyze: The old analysis was saved with --limit/,
    );
    expect((await run([...argv, '--quiet'], { cwd: folder })).stderr).toBe('');
  });

  it('says so in the table', async () => {
    const ran = await run(['diff', 'limited.json', 'b.md'], { cwd: folder });
    expect(ran.stdout).toContain('Note: The old analysis was saved with --limit');
  });
});
