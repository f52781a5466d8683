/** What the pages show is what the command says. UPDATE_GOLDENS=1 writes it into them. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { accuracyPage, outputPage } from '../scripts/pages.ts';
import { analyze } from '../src/index.ts';
import { run } from './cli/run.ts';

const update = process.env.UPDATE_GOLDENS === '1';
const BLOCK = /```console\n\$ (.+)\n([\s\S]*?)```/g;

interface Jq {
  readonly promised: Promise<{ raw(json: string, filter: string, flags?: readonly string[]): string }>;
}

/** Words of a command line; single quotes keep blanks. */
const wordsOf = (command: string): string[] =>
  [...command.matchAll(/'([^']*)'|(\S+)/g)].map((match) => match[1] ?? match[2] ?? '');

/** One program of a pipe: the command in this process, jq as WebAssembly, node as a process. */
async function runOne(command: string, stdin: string | undefined): Promise<string> {
  const [program = '', ...args] = wordsOf(command);
  if (program === 'analyze') {
    const ran = await run(args, stdin === undefined ? {} : { stdin });
    expect(ran.stderr).toBe('');
    expect(ran.code).toBe(0);
    return ran.stdout;
  }
  if (program === 'jq') {
    const jq = await (createRequire(import.meta.url)('jq-web') as Jq | (Jq['promised'] & Partial<Jq>));
    const ready = 'promised' in jq && jq.promised ? await jq.promised : (jq as Awaited<Jq['promised']>);
    return `${ready.raw(stdin ?? '', args.at(-1) ?? '.', args.slice(0, -1)).trimEnd()}\n`;
  }
  expect(program).toBe('node');
  const child = spawnSync(process.execPath, args, { encoding: 'utf8', input: stdin ?? '' });
  expect(child.stderr).toBe('');
  return child.stdout;
}

async function said(command: string): Promise<string> {
  let out: string | undefined;
  for (const part of command.split(' | ').reduce<string[]>(joinQuoted, [])) out = await runOne(part, out);
  return out ?? '';
}

/** A pipe inside quotation marks is no pipe. */
function joinQuoted(parts: string[], part: string): string[] {
  const last = parts.at(-1);
  if (last !== undefined && (last.match(/'/g)?.length ?? 0) % 2 === 1)
    parts[parts.length - 1] = `${last} | ${part}`;
  else parts.push(part);
  return parts;
}

describe('README.md', () => {
  const page = readFileSync('README.md', 'utf8');
  const blocks = [...page.matchAll(BLOCK)];
  it('has examples', () => expect(blocks.length).toBeGreaterThan(5));
  let written = page;
  for (const [block, command = '', shown = ''] of blocks)
    it(`shows what ${command.slice(0, 60)} says`, { timeout: 30_000 }, async () => {
      // The examples import the package by its name, so they need the build.
      if (command.includes('examples/') && !existsSync('dist/index.js'))
        throw new Error('npm run build comes first');
      const output = await said(command);
      if (update) {
        written = written.replace(block, () => `\`\`\`console\n$ ${command}\n${output}\`\`\``);
        writeFileSync('README.md', written);
      } else expect(shown).toBe(output);
    });

  it('names files that are there', () => {
    for (const [, path = ''] of page.matchAll(/\]\(([^)#]+)\)/g)) expect(existsSync(path), path).toBe(true);
  });
});

describe('docs/output.md', () => {
  it('is what `npm run pages` writes', () =>
    expect(readFileSync('docs/output.md', 'utf8')).toBe(outputPage()));
});

describe('docs/accuracy.md', () => {
  it('is what `npm run pages` writes', () =>
    expect(readFileSync('docs/accuracy.md', 'utf8')).toBe(
      accuracyPage(JSON.parse(readFileSync('evaluation/floors.json', 'utf8'))),
    ));
});

describe('docs/architecture.md', () => {
  const page = readFileSync('docs/architecture.md', 'utf8');
  it('walks one sentence as the pipeline does', () => {
    const text = readFileSync('fixtures/documents/energy-order/document.md', 'utf8');
    const analysis = analyze({ id: 'document.md', text }, { include: ['sentences', 'entities'] });
    const commitment = analysis.commitments.find((c) => c.text.includes('list of its boilers'));
    if (!commitment) throw new Error('the sentence of the walk gives no commitment');
    const inside = (span: { readonly start: number; readonly end: number }): boolean =>
      span.start >= commitment.sentence.start && span.end <= commitment.sentence.end;
    const place = ({ start, end }: { readonly start: number; readonly end: number }): string =>
      `${start}..${end}`;
    const rows: [string, string][] = [
      ['read/blocks', `item under ${commitment.section.join(' > ')}`],
      ['read/tokens', `sentence ${place(commitment.sentence)}`],
      ...(analysis.entities ?? [])
        .filter((e) => inside(e.span))
        .map((e): [string, string] => ['extract/mentions', `\`${e.text}\` ${place(e.span)} ${e.label}`]),
      ...analysis.dates
        .filter((d) => inside(d.span))
        .map((d): [string, string] => [
          'extract/dates',
          `\`${d.text}\` ${place(d.span)} ${d.type} ${d.value}, ${d.role}${d.anchor ? `, from "${d.anchor.text}"` : ''}, to ${d.end ?? 'no known day'}, rule ${d.rule}`,
        ]),
      ...analysis.figures
        .filter((f) => inside(f.span))
        .map((f): [string, string] => ['extract/figures', `\`${f.text}\` ${place(f.span)} ${f.kind}`]),
      [
        'extract/actors',
        commitment.actors
          .map(
            (party) =>
              `${analysis.actors.find((a) => a.id === party.actor)?.name ?? 'unresolved'}, ${party.basis}`,
          )
          .join('; '),
      ],
      [
        'extract/commitments',
        `${place(commitment.span)} ${commitment.mode}, ${commitment.kind}, strength ${commitment.strength.level} by \`${commitment.strength.cue.text}\`, action \`${commitment.action.lemma}\`, rule ${commitment.rule}`,
      ],
      [
        'report',
        `a row: ${commitment.deadline?.text ?? 'no deadline'} (${commitment.deadline?.end ?? '-'}), id ${commitment.id}`,
      ],
    ];
    const walk = [
      '| where | what the data is now |',
      '| --- | --- |',
      ...rows.map(([where, what]) => `| ${where} | ${what.replace(/\s+/g, ' ')} |`),
    ].join('\n');
    const shown = /<!-- walk -->\n([\s\S]*?)<!-- \/walk -->/;
    if (update)
      writeFileSync(
        'docs/architecture.md',
        page.replace(shown, () => `<!-- walk -->\n${walk}\n<!-- /walk -->`),
      );
    else expect(shown.exec(page)?.[1]?.trim()).toBe(walk);
  });
});

describe('the map of the commitments stage', () => {
  it('names files that are there', () => {
    const page = readFileSync('docs/architecture.md', 'utf8');
    const [, map = ''] = /\| in `extract\/commitments\/` \|([\s\S]*?)\n\n/.exec(page) ?? [];
    const names = [...map.matchAll(/`([\w-]+(?:\.ts|\/))`/g)].map(([, name]) => name);
    expect(names.length).toBeGreaterThan(10);
    for (const name of names) expect(existsSync(`src/extract/commitments/${name}`), name).toBe(true);
  });
});
