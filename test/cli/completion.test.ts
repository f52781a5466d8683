import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'avow-completion-'));
writeFileSync(join(folder, 'draft one.txt'), 'x');

const has = (shell: string): boolean => spawnSync(shell, ['-c', 'true']).status === 0;

describe('completion', () => {
  it('completes commands, options and file names in bash', async () => {
    writeFileSync(join(folder, 'analyze.bash'), (await run(['completion', 'bash'])).stdout);
    const complete = (words: readonly string[]): string[] => {
      const quoted = words.map((w) => `'${w}'`).join(' ');
      const script = `source ./analyze.bash; COMP_WORDS=(${quoted}); COMP_CWORD=${words.length - 1}; _analyze; printf '%s\\n' "\${COMPREPLY[@]}"; complete -p analyze`;
      return spawnSync('bash', ['-c', script], { cwd: folder, encoding: 'utf8' }).stdout.trim().split('\n');
    };
    expect(complete(['analyze', '--form'])).toContain('--format');
    expect(complete(['analyze', '--format', 'nd'])).toContain('ndjson');
    expect(complete(['analyze', 'sch'])).toContain('schema');
    expect(complete(['analyze', 'diff', '--fail'])).toContain('--fail-on');
    expect(complete(['analyze', 'draft']).join('\n')).toContain('draft one.txt');
    // After the first word bash itself completes file names.
    expect(complete(['analyze', 'x', 'draft']).at(-1)).toMatch(/-o default.*-F _analyze analyze/);
  });

  for (const shell of ['zsh', 'fish'] as const)
    it.skipIf(!has(shell))(`is a script that ${shell} reads`, async () => {
      const path = join(folder, `analyze.${shell}`);
      writeFileSync(path, (await run(['completion', shell])).stdout);
      const ran = spawnSync(shell, ['-c', `source ${path}`], { encoding: 'utf8' });
      expect(ran.stderr).toBe('');
      expect(ran.status).toBe(0);
    });
});
