import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { run } from './run.ts';

const COMMUNIQUE = 'fixtures/documents/summit-communique/document.md';
const PROMISE = 'We, the ministers of Kenya, met. We will plant 5,000 trees by 2030.';
const folder = mkdtempSync(join(tmpdir(), 'avow-cli-'));
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

describe('exit codes', () => {
  const empty = file('empty.txt', '');
  const binary = file('binary.txt', Uint8Array.from([0, 1, 2, 3, 0, 255, 254, 0, 9]));
  const pdf = file('paper.txt', '%PDF-1.7 and so on');
  const page = file('page.html', '<!DOCTYPE html>\n<html><body><p>We will plant trees.</p></body></html>');
  const good = file('good.txt', PROMISE);
  const cases: readonly [string, readonly string[], number, RegExp][] = [
    ['a document', [good], 0, /^$/],
    ['a missing file', ['no-such.txt'], 2, /^analyze: no-such\.txt does not exist\n$/],
    ['an empty file', [empty], 2, /is empty\n$/],
    ['a binary file', [binary], 2, /is a binary file, not text\n$/],
    ['a web page', [page], 2, /is a web page \(HTML\), not text\n$/],
    ['a PDF', [pdf], 2, /is a PDF, not text\n$/],
    [
      'a directory without documents',
      [mkdtempSync(join(tmpdir(), 'avow-none-'))],
      2,
      /is a directory without \.txt or \.md files\n$/,
    ],
    ['a glob without matches', [join(folder, 'x*.nothing')], 2, /matches no file\n$/],
    ['several documents, some bad', [good, empty], 3, /is empty\n$/],
    [
      'an unknown option',
      ['--frmat', 'json', good],
      2,
      /^analyze: unknown option '--frmat' \(Did you mean --format\?\)\n$/,
    ],
    ['a wrong value', ['--format', 'yaml', good], 2, /^analyze: .*Allowed choices are table, json/],
    ['a wrong date', ['--due-before', '2026-02-30', good], 2, /no day of the calendar/],
    ['a wrong part', ['--only', 'everything', good], 2, /is none of/],
    ['two tables as CSV', ['--format', 'csv', '--only', 'dates,figures', good], 2, /csv holds one table/],
    ['an unknown finding', ['explain', good, 'c-0'], 2, /has no finding "c-0"/],
    ['a line that is not there', ['explain', good, '99'], 2, /has no line 99/],
    ['an unknown schema', ['schema', 'nonsense'], 2, /there is no schema/],
    ['an unknown shell', ['completion', 'tcsh'], 2, /there is no completion/],
    ['both sides from standard input', ['diff', '-', '-'], 2, /only one side/],
  ];
  for (const [title, argv, code, message] of cases)
    it(`says what is wrong with ${title}`, async () => {
      const ran = await run(argv);
      expect(ran.code).toBe(code);
      expect(ran.stderr).toMatch(message);
      expect(ran.stderr.split('\n').length).toBeLessThanOrEqual(2);
    });

  it('shows the help when there is nothing to do at a terminal', async () => {
    const ran = await run([]);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain('Examples:');
  });

  it('goes on after a file that cannot be read', async () => {
    const locked = file('locked.txt', 'We will act.');
    chmodSync(locked, 0);
    const ran = await run([locked, good, '--format', 'ndjson']);
    chmodSync(locked, 0o600);
    // The superuser reads everything.
    expect([0, 3]).toContain(ran.code);
    expect(ran.stdout.trim().split('\n').length).toBeGreaterThanOrEqual(1);
  });
});

describe('input', () => {
  it('reads standard input', async () => {
    const ran = await run(['-', '--json'], { stdin: PROMISE });
    expect((await run(['-'], { stdin: PROMISE })).stdout).toMatch(/^standard input: /);
    expect(JSON.parse(ran.stdout).document.id).toBe('-');
  });

  const encodings: readonly [string, Uint8Array][] = [
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${PROMISE}`, 'utf8')],
    ['UTF-16', Buffer.from(`\ufeff${PROMISE}`, 'utf16le')],
    ['UTF-16 without a mark', Buffer.from(PROMISE, 'utf16le')],
    [
      'Windows-1252',
      Buffer.concat([
        Buffer.from('We will plant trees in Gen'),
        Buffer.from([0xe8]),
        Buffer.from('ve \u2013 '.replace('\u2013', '-'), 'latin1'),
        Buffer.from([0x93]),
        Buffer.from('as agreed'),
        Buffer.from([0x94]),
        Buffer.from('.'),
      ]),
    ],
  ];
  for (const [name, bytes] of encodings)
    it(`reads ${name}`, async () => {
      const ran = await run(['-', '--json', '--genre', 'communique'], { stdin: bytes });
      const analysis = JSON.parse(ran.stdout);
      expect(analysis.commitments.map((c: { action: { lemma: string } }) => c.action.lemma)).toEqual([
        'plant',
      ]);
    });

  it('takes a directory as several documents, in order', async () => {
    const ran = await run(['fixtures/diffs/communique-years', '--json']);
    expect(JSON.parse(ran.stdout).map((a: { document: { id: string } }) => a.document.id)).toEqual([
      join('fixtures/diffs/communique-years', 'new.md'),
      join('fixtures/diffs/communique-years', 'old.md'),
    ]);
  });

  it('takes a glob', async () => {
    const ran = await run(['fixtures/diffs/*/old.md', '--format', 'ndjson']);
    expect(ran.stdout.trim().split('\n')).toHaveLength(3);
  });
});

describe('output', () => {
  it('is valid by the published schema, for every fixture', async () => {
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
    const validate = ajv.compile(JSON.parse((await run(['schema'])).stdout));
    const ran = await run([
      'fixtures/documents',
      '--json',
      '--all',
      '--include',
      'entities,sentences,tokens',
    ]);
    for (const analysis of JSON.parse(ran.stdout))
      expect(validate(analysis), JSON.stringify(validate.errors?.[0])).toBe(true);
  });

  it('is the same bytes for the same input', async () => {
    const once = await run([COMMUNIQUE, '--json', '--all']);
    expect((await run([COMMUNIQUE, '--json', '--all'])).stdout).toBe(once.stdout);
  });

  for (const [unit, slice] of [
    ['codepoint', (text: string, s: number, e: number) => [...text].slice(s, e).join('')],
    [
      'byte',
      (text: string, s: number, e: number) => Buffer.from(text, 'utf8').subarray(s, e).toString('utf8'),
    ],
  ] as const)
    it(`counts offsets in ${unit}s`, async () => {
      const text = '🌍 Ça va. We will plant 5,000 trees in Côte d’Ivoire by 2030.';
      const analysis = JSON.parse(
        (await run(['-', '--json', '--offsets', unit, '--genre', 'communique'], { stdin: text })).stdout,
      );
      for (const found of [...analysis.commitments, ...analysis.dates, ...analysis.figures])
        expect(slice(text, found.span.start, found.span.end)).toBe(found.text);
      expect(analysis.commitments).toHaveLength(1);
    });

  it('narrows to what was asked for', async () => {
    const all = JSON.parse((await run([COMMUNIQUE, '--json'])).stdout).commitments;
    const firm = JSON.parse((await run([COMMUNIQUE, '--json', '--strength', 'firm'])).stdout).commitments;
    expect(firm.length).toBeGreaterThan(0);
    expect(firm.length).toBeLessThan(all.length);
    const kenya = JSON.parse((await run([COMMUNIQUE, '--json', '--actor', 'KE'])).stdout).commitments;
    expect(kenya).toHaveLength(1);
    const due = JSON.parse(
      (await run([COMMUNIQUE, '--json', '--due-before', '2027-01-01'])).stdout,
    ).commitments;
    expect(due.every((c: { deadline: { end: string } }) => c.deadline.end < '2027-01-01')).toBe(true);
    expect(JSON.parse((await run([COMMUNIQUE, '--json', '--limit', '2'])).stdout).commitments).toHaveLength(
      2,
    );
  });

  it('writes a file whose extension picks the format', async () => {
    const path = join(folder, 'out.csv');
    const ran = await run([COMMUNIQUE, '-o', path]);
    expect(ran.stdout).toBe('');
    expect(readFileSync(path, 'utf8').split('\n')[0]).toMatch(/^who,what,by,/);
  });

  it('puts a file in its place whole, or leaves what was there', async () => {
    const place = mkdtempSync(join(tmpdir(), 'avow-place-'));
    const path = join(place, 'rows.csv');
    writeFileSync(path, 'before');
    const failed = await run(['no-such.txt', '-o', path]);
    expect(failed.code).toBe(2);
    expect(readFileSync(path, 'utf8')).toBe('before');
    await run([COMMUNIQUE, '-o', path]);
    expect(readFileSync(path, 'utf8')).toMatch(/^who,what,by,/);
    expect(readdirSync(place)).toEqual(['rows.csv']);
    expect((await run([COMMUNIQUE, '-o', '/dev/null'])).code).toBe(0);
    const nowhere = await run([COMMUNIQUE, '-o', place]);
    expect(nowhere.code).toBe(2);
    expect(nowhere.stderr).toMatch(/^analyze: .* cannot be written: it is a directory\n$/);
  });

  it('keeps the permissions of a file, and never overwrites what it reads', async () => {
    const place = mkdtempSync(join(tmpdir(), 'avow-place-'));
    const path = join(place, 'rows.csv');
    writeFileSync(path, 'before', { mode: 0o600 });
    await run([COMMUNIQUE, '-o', path]);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    const text = join(place, 'text.txt');
    writeFileSync(text, PROMISE);
    const link = join(place, 'link.json');
    symlinkSync(text, link);
    expect((await run([text, '--json', '-o', link])).code).toBe(2);
    expect(readFileSync(text, 'utf8')).toBe(PROMISE);
    const nowhere = await run([COMMUNIQUE, '-o', join(place, 'none', 'x.csv')]);
    expect(nowhere.stderr).toMatch(/x\.csv cannot be written: its folder does not exist\n$/);
    expect(readdirSync(place).sort()).toEqual(['link.json', 'rows.csv', 'text.txt']);
  });

  it('keeps what the chosen parts point to', async () => {
    const analysis = JSON.parse((await run([COMMUNIQUE, '--json', '--only', 'commitments'])).stdout);
    const whole = JSON.parse((await run([COMMUNIQUE, '--json'])).stdout);
    const ids = new Set(
      [...analysis.actors, ...analysis.dates, ...analysis.figures].map(({ id }: { id: string }) => id),
    );
    const pointed = analysis.commitments.flatMap(
      (c: { actors: { actor: string | null }[]; figures: string[]; deadline: { date: string } | null }) => [
        ...c.actors.flatMap(({ actor }) => (actor ? [actor] : [])),
        ...c.figures,
        ...(c.deadline?.date ? [c.deadline.date] : []),
      ],
    );
    expect(pointed.length).toBeGreaterThan(5);
    expect(pointed.filter((id: string) => !ids.has(id))).toEqual([]);
    expect(analysis.actors.length).toBeLessThan(whole.actors.length);
  });

  it('keeps the escape sequences of a document from the reader', async () => {
    const evil = 'We will \u001b[31mpaint\u001b[0m the \u202ebridge\u0007 by 2030.';
    for (const format of ['table', 'csv', 'tsv', 'markdown']) {
      const ran = await run(['-', '--format', format, '--genre', 'communique'], { stdin: evil });
      // biome-ignore lint/suspicious/noControlCharactersInRegex: that is the point
      expect(ran.stdout).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202e]/);
      expect(ran.stdout).toContain('paint');
    }
  });

  it('colours by flag, NO_COLOR, FORCE_COLOR and terminal, in that order', async () => {
    const colored = async (
      argv: string[],
      env: Record<string, string>,
      terminal: boolean,
    ): Promise<boolean> => (await run([COMMUNIQUE, ...argv], { env, terminal })).stdout.includes('\u001b[');
    expect(await colored(['--color', 'always'], { NO_COLOR: '1' }, false)).toBe(true);
    expect(await colored(['--color', 'never'], { FORCE_COLOR: '1' }, true)).toBe(false);
    expect(await colored([], { NO_COLOR: '1', FORCE_COLOR: '1' }, true)).toBe(false);
    expect(await colored([], { NO_COLOR: '' }, true)).toBe(true);
    expect(await colored([], { FORCE_COLOR: '1' }, false)).toBe(true);
    expect(await colored([], { TERM: 'dumb' }, true)).toBe(false);
    expect(await colored([], {}, false)).toBe(false);
  });

  it('explains a line', async () => {
    const ran = await run(['explain', COMMUNIQUE, '22']);
    expect(ran.code).toBe(0);
    expect(ran.stdout).toMatch(/rule +commitments\/modal-will/);
  });
});

describe('the built command', () => {
  beforeAll(() => {
    if (!existsSync('dist/command.code'))
      execFileSync(process.execPath, ['scripts/build.mjs'], { stdio: 'ignore' });
  });
  const binary = (argv: readonly string[], input?: string) =>
    spawnSync(process.execPath, ['bin/analyze.js', ...argv], {
      encoding: 'utf8',
      ...(input === undefined ? {} : { input }),
    });

  it('runs', () => {
    const ran = binary([COMMUNIQUE]);
    expect(ran.status).toBe(0);
    expect(ran.stdout).toContain('Commitments (');
  });

  it('starts with the code that was made when it was built', () => {
    const script = `import('./dist/cli.js').then(({ loadCommand }) => {
      process.exitCode = loadCommand().script.cachedDataRejected === false ? 0 : 1;
    })`;
    expect(spawnSync(process.execPath, ['-e', script]).status).toBe(0);
  });

  it('runs the same without that code, and when it is cut off or damaged', () => {
    const copy = mkdtempSync(join(tmpdir(), 'avow-built-'));
    for (const part of ['bin', 'dist', 'package.json']) cpSync(part, join(copy, part), { recursive: true });
    const ran = (): string =>
      spawnSync(process.execPath, [join(copy, 'bin/analyze.js'), COMMUNIQUE], { encoding: 'utf8' }).stdout;
    const usual = binary([COMMUNIQUE]).stdout;
    expect(ran()).toBe(usual);
    const code = join(copy, 'dist/command.code');
    const made = readFileSync(code);
    writeFileSync(code, made.subarray(0, 5000));
    expect(ran()).toBe(usual);
    const damaged = Buffer.from(made);
    damaged.fill(255, made.length >> 1, (made.length >> 1) + 400);
    writeFileSync(code, damaged);
    expect(ran()).toBe(usual);
    rmSync(code);
    expect(ran()).toBe(usual);
  });

  it('ends quietly when its reader goes away', () => {
    const ran = spawnSync(
      'bash',
      [
        '-c',
        `"${process.execPath}" bin/analyze.js fixtures/documents --format json --all --include tokens | head -1`,
      ],
      { encoding: 'utf8' },
    );
    expect(ran.stdout).toBe('[\n');
    expect(ran.stderr).toBe('');
  });

  it('takes a file called diff as a path', () => {
    writeFileSync(join(folder, 'diff'), PROMISE);
    const ran = spawnSync(
      process.execPath,
      [join(process.cwd(), 'bin/analyze.js'), './diff', '--format', 'ndjson'],
      { encoding: 'utf8', cwd: folder },
    );
    expect(ran.status).toBe(0);
    expect(JSON.parse(ran.stdout).document.id).toBe('./diff');
  });
});
