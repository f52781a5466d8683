/** What is asked for in unusual ways: help as a command, slips of the pen, two formats, parts of dates. */
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'avow-usage-'));
writeFileSync(
  join(folder, 'a.md'),
  'Kenya will plant 5,000 trees by 2030. Uganda will open a school by 2031.',
);
writeFileSync(join(folder, 'diffs'), 'Kenya will plant 5,000 trees by 2030.');
const at = (argv: readonly string[]) => run(argv, { cwd: folder });

describe('help', () => {
  it('is a command too', async () => {
    expect(await at(['help'])).toEqual(await at(['--help']));
    expect(await at(['help', 'diff'])).toEqual(await at(['diff', '--help']));
    expect((await at(['help', 'nope'])).stderr).toMatch(
      /^analyze: there is no command "nope"; there are diff, /,
    );
  });

  it('describes everything in one style', async () => {
    for (const name of ['', 'diff', 'schema', 'explain', 'completion', 'help']) {
      const { stdout } = await at(name === '' ? ['--help'] : ['help', name]);
      const described = [...stdout.matchAll(/^ {2}(?:-|[a-z[<]+\S* ).*? {2,}(\S.*(?:\n {20,}\S.*)*)/gm)];
      expect(described.length, name).toBeGreaterThan(0);
      for (const [, words = ''] of described) {
        expect(words).not.toMatch(/\.$/);
        // Names of formats and the like keep their capitals.
        expect(words).not.toMatch(/^[A-Z][a-z]/);
      }
      expect(stdout.split('\n\n').find((part) => !/^[A-Z]\w+( codes)?:/.test(part.trim()))).toMatch(/^[a-z]/);
    }
  });
});

describe('a command with a slip of the pen', () => {
  for (const [typed, meant] of [
    ['dif', 'diff'],
    ['dfif', 'diff'],
    ['diff2', null],
    ['Dif', 'diff'],
    ['explian', 'explain'],
    ['scheme', 'schema'],
    ['hepl', 'help'],
    ['draft', null],
    ['diffs', null],
  ] as const)
    it(`is ${meant ? 'recognised' : 'a path'}: ${typed}`, async () => {
      const ran = await at([typed, 'a.md']);
      if (meant)
        expect(ran).toEqual({
          code: 2,
          stdout: '',
          stderr: `analyze: ${typed} does not exist; did you mean analyze ${meant}?\n`,
        });
      else expect(ran.stderr).not.toContain('did you mean');
    });
});

describe('options in front of a command', () => {
  it('are its own where it has them', async () => {
    const ran = await at(['--quiet', '--format', 'markdown', 'diff', 'a.md', 'diffs']);
    expect(ran.stdout).toMatch(/^## What was lost \(1\)/);
  });
  it('give way to those behind it', async () => {
    const ran = await at(['--format', 'json', 'diff', 'a.md', 'diffs', '--format', 'csv']);
    expect(ran.stdout).toMatch(/^direction,old,new,/);
  });
  it('are an error where they mean nothing to it', async () => {
    for (const argv of [
      ['--limit', '3'],
      ['--only', 'dates'],
    ])
      expect(await at([...argv, 'diff', 'a.md', 'diffs'])).toMatchObject({
        code: 2,
        stderr: `analyze: ${argv[0]} does not go in front of diff\n`,
      });
  });
});

describe('two formats', () => {
  it('are an error as two flags', async () => {
    for (const command of [['a.md'], ['diff', 'a.md', 'diffs']])
      expect(await at([...command, '--json', '--format', 'csv'])).toEqual({
        code: 2,
        stdout: '',
        stderr: 'analyze: --json and --format csv ask for two formats; name one\n',
      });
    expect((await at(['a.md', '--json', '--format', 'json'])).code).toBe(0);
  });

  it('are the flag’s where the file is named for another, with a line that says so', async () => {
    const ran = await at(['a.md', '-o', 'x.csv', '--json']);
    expect(ran).toEqual({
      code: 0,
      stdout: '',
      stderr: 'analyze: x.csv is written as json, as --json says\n',
    });
    expect(JSON.parse(readFileSync(join(folder, 'x.csv'), 'utf8')).schemaVersion).toBe(1);
    expect((await at(['a.md', '-o', 'y.txt', '--format', 'markdown'])).stderr).toBe('');
    expect((await at(['a.md', '-o', 'y.json', '--json'])).stderr).toBe('');
    expect(existsSync(join(folder, 'y.json'))).toBe(true);
  });
});

describe('--due-before', () => {
  for (const [given, count] of [
    ['2030', 0],
    ['2031', 1],
    ['2030-12', 0],
    ['2031-01', 1],
    ['2031-01-01', 1],
    ['2032', 2],
  ] as const)
    it(`takes ${given}`, async () => {
      const ran = await at(['a.md', '--json', '--due-before', given]);
      expect(JSON.parse(ran.stdout).commitments).toHaveLength(count);
    });
  for (const given of ['203', '2030-13', '2030-1', '2030-02-30', 'soon'])
    it(`does not take ${given}`, async () => {
      const ran = await at(['a.md', '--due-before', given]);
      expect(ran.code).toBe(2);
      expect(ran.stderr).toContain(`"${given}" is no day of the calendar`);
    });
  it('leaves days alone elsewhere', async () => {
    expect((await at(['a.md', '--document-date', '2030'])).code).toBe(2);
  });
});
