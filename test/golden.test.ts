import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from './cli/run.ts';

/** `UPDATE_GOLDENS=1 npx vitest run test/golden.test.ts` writes what the command now says; read the difference. */
const update = process.env.UPDATE_GOLDENS === '1';

async function holds(path: string, argv: readonly string[]): Promise<void> {
  const ran = await run(argv);
  expect(ran.stderr).toBe('');
  expect(ran.code).toBe(0);
  // The version is no part of what is held.
  const said = ran.stdout
    .replace(/"version": "[^"]*"/, '"version": "x"')
    .replace(/"resources": "[^"]*"/, '"resources": "x"');
  if (update) writeFileSync(path, said);
  if (!existsSync(path))
    throw new Error(`${path} is missing; UPDATE_GOLDENS=1 npx vitest run test/golden.test.ts writes it`);
  expect(said).toBe(readFileSync(path, 'utf8'));
}

describe('fixtures', () => {
  for (const slug of readdirSync('fixtures/documents').sort()) {
    const folder = join('fixtures/documents', slug);
    const document = join(
      folder,
      readdirSync(folder).find((name) => name.startsWith('document.')) ?? 'document.md',
    );
    it(`${slug} as a table`, () =>
      holds(join(folder, 'expected.table'), [document, '--width', '120', '--all']));
    it(`${slug} as JSON`, () => holds(join(folder, 'expected.json'), [document, '--json', '--all']));
  }
  for (const slug of readdirSync('fixtures/diffs').sort()) {
    const folder = join('fixtures/diffs', slug);
    it(`${slug} compared`, () =>
      holds(join(folder, 'expected.comparison'), [
        'diff',
        join(folder, 'old.md'),
        join(folder, 'new.md'),
        '--format',
        'markdown',
      ]));
  }
});
