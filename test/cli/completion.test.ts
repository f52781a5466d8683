import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { SHELLS } from '../../src/cli/completion/index.ts';
import { run } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'avow-completion-'));
writeFileSync(join(folder, 'draft one.txt'), 'x');

const has = (shell: string): boolean => spawnSync(shell, ['-c', 'true']).status === 0;

beforeAll(async () => {
  for (const shell of SHELLS)
    writeFileSync(join(folder, `analyze.${shell}`), (await run(['completion', shell])).stdout);
});

/** Words typed (the last one is completed), and what must be offered; bash and fish give the same. */
const OFFERS: readonly [readonly string[], string][] = [
  [['--form'], '--format'],
  [['--format', 'nd'], 'ndjson'],
  [['sch'], 'schema'],
  [['diff', '--fail'], '--fail-on'],
  [['draft'], 'draft one.txt'],
  // Lists, also after a comma; each command has its own.
  [['--only', 'da'], 'dates'],
  [['--only', 'dates,fi'], 'dates,figures'],
  [['--include', 'tok'], 'tokens'],
  [['--mode', 'call,per'], 'call,permission'],
  [['--kind', 'out'], 'outcome'],
  [['--status', 'ful'], 'fulfilled'],
  [['diff', '--only', 'weak'], 'weakened'],
  [['diff', 'a.md', 'b.md', '--fail-on', 'dropped,weak'], 'dropped,weakened'],
  // Commands after options and their values; options after paths.
  [['--quiet', 'sch'], 'schema'],
  [['--format', 'json', 'di'], 'diff'],
  [['-f', 'json', '--limit', '3', 'expl'], 'explain'],
  [['a.md', '--due'], '--due-before'],
  [['completion', 'z'], 'zsh'],
  [['schema', 'an'], 'analysis'],
  [['help', 'expl'], 'explain'],
];

describe('completion in bash', () => {
  const complete = (words: readonly string[]): string[] => {
    const quoted = ['analyze', ...words].map((w) => `'${w}'`).join(' ');
    const script = `source ./analyze.bash; COMP_WORDS=(${quoted}); COMP_CWORD=${words.length}; _analyze; printf '%s\\n' "\${COMPREPLY[@]}"; complete -p analyze`;
    const ran = spawnSync('bash', ['-c', script], { cwd: folder, encoding: 'utf8' });
    expect(ran.stderr).toBe('');
    return ran.stdout.trim().split('\n');
  };
  for (const [words, offer] of OFFERS)
    it(`offers ${offer} for ${words.join(' ')}`, () => expect(complete(words)).toContain(offer));

  it('takes the words of --only=dates,fi as bash cuts them', () =>
    expect(complete(['--only', '=', 'dates,fi'])).toContain('dates,figures'));

  it('offers no command after a path or a command', () => {
    expect(complete(['a.md', 'di'])).not.toContain('diff');
    expect(complete(['diff', 'ex'])).not.toContain('explain');
    // The value of an option is no path.
    expect(complete(['--actor', 'diff', '--form'])).toContain('--format');
  });

  it('leaves file names to bash after the first word', () =>
    expect(complete(['x', 'draft']).at(-1)).toMatch(/-o default.*-F _analyze analyze/));

  it('needs nothing that bash 3.2 lacks', async () => {
    const { stdout } = await run(['completion', 'bash']);
    expect(stdout).not.toMatch(
      /mapfile|readarray|compopt|declare -A|local -A|local -n|\$\{\w+(?:,,|\^\^)|;;&|\|&/,
    );
  });
});

describe.skipIf(!has('fish'))('completion in fish', () => {
  for (const [words, offer] of OFFERS)
    it(`offers ${offer} for ${words.join(' ')}`, () => {
      const line = ['analyze', ...words].join(' ');
      const ran = spawnSync('fish', ['-c', `source analyze.fish; complete -C '${line}'`], {
        cwd: folder,
        encoding: 'utf8',
      });
      expect(ran.stderr).toBe('');
      expect(ran.stdout.split('\n').map((l) => l.split('\t')[0])).toContain(offer);
    });
});

describe('completion in zsh', () => {
  it.skipIf(!has('zsh'))('is a script that zsh reads', () => {
    const ran = spawnSync('zsh', ['-c', `source ${join(folder, 'analyze.zsh')}`], { encoding: 'utf8' });
    expect(ran.stderr).toBe('');
    expect(ran.status).toBe(0);
  });

  it('has the values of every option that lists them', async () => {
    const { stdout } = await run(['completion', 'zsh']);
    expect(stdout).toMatch(/'--only=\[[^\]]*\]:parts:_sequence -s , compadd - actors commitments /);
    expect(stdout).toMatch(/'--fail-on=\[[^\]]*\]:changes:_sequence -s , compadd - kept /);
    expect(stdout).toMatch(/--format=\[[^\]]*\]:format:\(table json /);
    expect(stdout).toMatch(/--output=\[[^\]]*\]:file:_files'/);
  });
});
