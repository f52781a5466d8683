/** What the tables say when something was chosen, sorted, or is not there. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'avow-shown-'));
const save = (name: string, text: string): void => writeFileSync(join(folder, name), text);
save(
  'plan.md',
  `# Forests

Kenya will plant 5,000 trees by 2035. Uganda will restore at least 60,000 hectares by 2030.

# Schools

Ghana will train thousands of teachers by 2032. Each agency will report its results. This was long agreed.

The Parties shall:

- open ten schools
- publish a list of schools
`,
);
save('refunds.md', 'We will send your money back. If you ask, we will explain why. We shall answer.');
save('quiet.md', 'The weather was fine in June. Nobody said a word.');
save('crowd.md', 'Kenya, Uganda, Ghana, Mali, Chad and Togo will plant 5,000 trees by 2030.');
const at = (...argv: readonly string[]) => run(argv, { cwd: folder });

describe('the summary', () => {
  const summary = async (...argv: readonly string[]): Promise<string> =>
    (await at(...argv, '--width', '500')).stdout.split('\n')[0]?.split(' · ')[1] ?? '';

  it('counts who is identified and who is not', async () => {
    const { commitments } = JSON.parse((await at('plan.md', '--json')).stdout);
    const open = commitments.filter((c: { actors: { actor: string | null }[] }) =>
      c.actors.every(({ actor }) => actor === null),
    ).length;
    const said = await summary('plan.md');
    expect(said).toContain(`${commitments.length} commitments (`);
    if (open > 0)
      expect(said).toMatch(
        new RegExp(`: ${commitments.length - open} by \\d+ actors, ${open} by actors not`),
      );
    else expect(said).toMatch(/\) by \d+ actors$/);
    expect(await summary('refunds.md')).toBe(
      '3 commitments (3 firm or more, 0 with a deadline) by actors not identified',
    );
    expect(await summary('quiet.md')).toBe('no commitments');
  });

  it('says how many a filter left out, and which filter', async () => {
    expect(await summary('plan.md', '--limit', '2')).toBe(
      '2 of 6 commitments shown (--limit; 2 firm or more, 2 with a deadline) by 2 actors',
    );
    expect(await summary('plan.md', '--due-before', '2020', '--strength', 'weak')).toBe(
      '0 of 6 commitments shown (--strength, --due-before)',
    );
    // A filter that leaves nothing out is not worth a word.
    expect(await summary('plan.md', '--limit', '50')).toBe(await summary('plan.md'));
    expect((await at('plan.md', '--limit', '2')).stdout).toContain('Commitments (2 of 6)');
  });

  it('keeps what the table of actors counts', async () => {
    const bound = async (...argv: readonly string[]): Promise<string> =>
      (await at('plan.md', '--only', 'actors', '-q', ...argv)).stdout;
    expect(await bound('--limit', '0')).toBe(await bound());
  });
});

describe('an actor whom nobody names', () => {
  it('is said in a line', async () => {
    expect(await at('plan.md', '--actor', 'XX', '-q', '--only', 'commitments')).toEqual({
      code: 0,
      stdout: '',
      stderr: 'analyze: plan.md names no actor "XX"\n',
    });
    expect((await at('plan.md', '--actor', 'ke')).stderr).toBe('');
  });
  it('is said with those whose names are like it', async () => {
    save(
      'bodies.md',
      'The Council on Marine Safety shall publish maps. The Marine Guard shall assist Kenya and Chad.',
    );
    const said = async (name: string): Promise<string> =>
      (await at('bodies.md', '--actor', name, '--json')).stderr.replace(/^.*no actor /, '').trim();
    expect(await said('council')).toBe('"council"; like it: "Council on Marine Safety"');
    expect(await said('CMS')).toBe('"CMS"; like it: "Council on Marine Safety"');
    expect(await said('ken')).toBe('"ken"; like it: "Kenya"');
    expect(await said('fisher')).toBe('"fisher"');
    expect(await said('Marine Gard')).toBe(
      '"Marine Gard"; like it: "Council on Marine Safety", "Marine Guard"',
    );
  });
  it('is said with those who are called so, by a role or a pronoun', async () => {
    save('visit.md', 'President Amara Diallo and Prime Minister Li Wen met. We will build a port in Oran.');
    const said = async (name: string): Promise<string> =>
      (await at('visit.md', '--actor', name, '--json')).stderr.replace(/^.*no actor /, '').trim();
    expect(await said('the president')).toBe('"the president"; like it: "Amara Diallo"');
    expect(await said('Minister Li')).toBe('"Minister Li"; like it: "Li Wen"');
  });
  it('takes a name with the ending of an owner', async () => {
    expect((await at('plan.md', '--actor', "Kenya's", '-q')).stderr).toBe('');
  });
  it('is said once for several documents, where none names it', async () => {
    const several = ['plan.md', 'crowd.md', '--format', 'ndjson', '--actor'];
    expect((await at(...several, 'XX')).stderr).toBe('analyze: the documents name no actor "XX"\n');
    expect((await at(...several, 'TG')).stderr).toBe('');
  });
});

describe('nothing to show', () => {
  for (const argv of [
    ['quiet.md', '-q', '--only', 'commitments'],
    ['quiet.md', 'quiet.md', '-q', '--only', 'commitments'],
    ['quiet.md', '-q', '--only', 'commitments', '--format', 'markdown'],
    ['plan.md', '-q', '--only', 'notes'],
  ])
    it(`is no line: ${argv.join(' ')}`, async () => {
      expect(await at(...argv)).toEqual({ code: 0, stdout: '', stderr: '' });
    });
  it('is a header in CSV', async () => {
    expect((await at('plan.md', '--only', 'notes', '--format', 'csv')).stdout).toBe('code,message,where\n');
    save(
      'french.md',
      'Le gouvernement va planter des arbres dans toutes les villes du pays avant la fin de cette année. '.repeat(
        8,
      ),
    );
    const french = await at('french.md', '--only', 'notes', '--format', 'csv', '-q');
    expect(french.stdout.trim().split('\n').length).toBeGreaterThan(1);
  });
});

describe('several documents without summaries', () => {
  it('are told apart by their names', async () => {
    const table = await at('plan.md', 'quiet.md', 'crowd.md', '-q', '--only', 'commitments');
    expect(table.stdout.split('\n').filter((line) => line.endsWith('.md'))).toEqual(['plan.md', 'crowd.md']);
    const markdown = await at('plan.md', 'crowd.md', '-q', '--only', 'commitments', '--format', 'markdown');
    expect(markdown.stdout.match(/^\*\*.*\*\*$/gm)).toEqual(['**plan.md**', '**crowd.md**']);
    expect((await at('plan.md', '-q')).stdout).not.toContain('plan.md');
  });
});

describe('rows out of the order of the text', () => {
  it('stand under no heading', async () => {
    const headings = async (sort: string): Promise<number> =>
      (await at('plan.md', '-q', '--only', 'commitments', '--sort', sort)).stdout
        .split('\n')
        .filter((line) => line === 'Forests' || line === 'Schools').length;
    expect(await headings('position')).toBe(2);
    expect(await headings('deadline')).toBe(0);
    expect(await headings('actor')).toBe(0);
  });
});

describe('who is bound', () => {
  it('begins with a capital where it is nobody of the document', async () => {
    const rows = (await at('refunds.md', '--format', 'csv')).stdout.trim().split('\n').slice(1);
    expect(rows.map((row) => row.split(',')[0])).toEqual(['We', 'We', 'We']);
  });

  it('is shortened in a cell of limited width only', async () => {
    const words = async (...argv: readonly string[]): Promise<string> =>
      (await at(...argv)).stdout.replace(/\s+/g, ' ');
    expect(await words('crowd.md', '--width', '200')).toContain('Kenya, Uganda, Ghana and 3 more');
    for (const format of ['csv', 'markdown'])
      expect(await words('crowd.md', '--format', format)).toContain('Kenya, Uganda, Ghana, Mali, Chad, Togo');
    const explained = (await at('explain', 'crowd.md')).stdout;
    expect(explained).toMatch(/actor +Ghana .*\n +actor +and 3 more\n/);
    expect(explained).not.toContain('Mali  (');
    expect((await at('explain', 'crowd.md', '--json')).stdout).toContain('"value": "Togo"');
  });
});

describe('figures', () => {
  it('are the words of the text with the sign of their bound', async () => {
    const ran = await at('plan.md', '--format', 'csv');
    expect(ran.stdout).toContain('≥ 60,000 hectares');
    expect(ran.stdout).toContain(',thousands of teachers,');
  });
});

describe('rows for a spreadsheet', () => {
  save(
    'roads.md',
    'Published 3/4/2025.\n\nKenya will mend 40 bridges by 2027. We call on Uganda to help Kenya.\n',
  );
  const rows = async (...argv: readonly string[]): Promise<readonly string[]> =>
    (await at('roads.md', '-q', ...argv)).stdout.trim().split('\n').slice(1);

  it('hold what is no commitment too, with --all or where it is asked for', async () => {
    for (const format of ['csv', 'tsv']) {
      expect(await rows('--format', format)).toHaveLength(1);
      const all = await rows('--all', '--format', format);
      expect(all.map((row) => row.split(/[,\t]/)[0])).toEqual(['Kenya', 'Uganda']);
      expect(await rows('--mode', 'call', '--format', format)).toEqual(all.slice(1));
      expect(await rows('--all', '--only', 'commitments', '--format', format)).toEqual(all.slice(0, 1));
    }
  });

  it('leave the notes to standard error', async () => {
    const note = /^analyze: roads\.md:1:11: "3\/4\/2025" may begin with the day or with the month/;
    for (const format of ['csv', 'tsv', 'json', 'ndjson'])
      expect((await at('roads.md', '--format', format)).stderr).toMatch(note);
    expect((await at('roads.md', '--format', 'csv', '-q')).stderr).toBe('');
    expect((await at('roads.md', '--format', 'csv', '--only', 'notes')).stderr).toBe('');
    expect((await at('roads.md', '--format', 'markdown')).stderr).toBe('');
    expect((await at('roads.md', '--json', '--offsets', 'byte')).stderr).toMatch(/^analyze: roads\.md: "3/);
  });
});

describe('explaining a commitment', () => {
  it('says its parts in the words of the text, with the days and ids that they come to', async () => {
    save('accord.md', 'Kenya will seek to plant at least 5,000 trees by 2030. Uganda may help.');
    const explained = (await at('explain', 'accord.md')).stdout;
    for (const line of [
      'mode        report  (a modal verb, said of a party that the text names)',
      'strength    3 intent  (4 firm by its cue, less by what follows it)',
      'deadline    by 2030  (2030-01-01 to 2030-12-31, date@49-53)',
      'figure      5,000 trees  (figure@34-45)',
    ])
      expect(explained).toContain(`\n  ${line}\n`);
    expect(explained).toMatch(/\nrejected@55-70 {2}near miss {2}1:56\n/);
    expect((await at('explain', 'accord.md', 'figure@34-45')).stdout).toMatch(
      /value +5000 or more\n +kind +count {2}\(of trees\)/,
    );
  });
  it('is no near miss of a rule that reads a part of its cue', async () => {
    save('vow.md', 'We remain committed to rebuilding the old pier. Uganda may help.');
    const explained = (await at('explain', 'vow.md')).stdout;
    expect(explained).toContain('rule        commitments/be-committed-to');
    expect(explained.match(/near miss {2}\S+/g)).toEqual(['near miss  1:49']);
  });
  it('is why its day is a deadline', async () => {
    save('meet.md', 'We will meet on 4 May 2031.');
    const date = (await at('explain', 'meet.md', 'date@16-26')).stdout;
    expect(date).toMatch(/role {3}deadline {2}\(c-[0-9a-f]{12} is due then\)/);
    const rows = (await at('meet.md', '--only', 'dates', '--format', 'csv')).stdout;
    expect(rows).toContain(',deadline,');
  });
  it('lists four mentions at most', async () => {
    save('often.md', 'Kenya met Ghana. Kenya met Togo. Kenya met Mali. Kenya met Chad. Kenya left.');
    expect((await at('explain', 'often.md', 'actor@0-5')).stdout).toMatch(/mention +and 2 more\n$/);
  });
});

describe('explaining a place without a commitment', () => {
  it('shows its sentences', async () => {
    expect((await at('explain', 'quiet.md', '1')).stdout).toMatch(
      /^2 sentences and no commitment stand there:\n {2}1:1 {2}"The weather was fine in June."\n {2}1:31 {2}"Nobody said a word."\nnothing in them reads as a promise, an order or a call\n\ndate@/,
    );
    expect((await at('explain', 'quiet.md', '1:35')).stdout).toBe(
      '1 sentence and no commitment stands there:\n  1:31  "Nobody said a word."\nnothing in it reads as a promise, an order or a call\n',
    );
    expect((await at('explain', 'plan.md', '2')).stdout).toBe('no sentence stands there\n');
    expect((await at('explain', 'quiet.md')).stdout).toBe('nothing looks like a commitment\n');
  });
  it('knows a lead-in', async () => {
    expect((await at('explain', 'plan.md', '9')).stdout).toContain(
      '"shall" binds what stands in lines 11, 12',
    );
  });
  it('comes before what else stands there', async () => {
    save('talks.md', 'Kenya met Uganda on 3 May 2025.');
    expect((await at('explain', 'talks.md', '1')).stdout).toMatch(/^1 sentence and no commitment/);
  });
  it('looks for the commitment of its sentence in other lines', async () => {
    save('long.md', 'In view of what was said in Kisumu,\nKenya will plant 5,000 trees by 2030.\n');
    expect((await at('explain', 'long.md', '1')).stdout).toMatch(/^c-\w+ {2}commitment {2}2:1\n/);
  });
  it('says nothing of the kind beside a commitment', async () => {
    expect((await at('explain', 'plan.md', '3')).stdout).not.toContain('no commitment');
  });
});

describe('--width', () => {
  it('has a least value', async () => {
    const ran = await at('plan.md', '--width', '20');
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain('"20" is no whole number of at least 40');
  });
  it('cuts no day', async () => {
    for (const width of [40, 60, 62, 64, 66, 80]) {
      const ran = await at('plan.md', '-q', '--only', 'dates', '--width', String(width));
      expect(ran.stdout.match(/\d{4}-\d\d-\d\d/g), String(width)).toHaveLength(6);
    }
  });
  it('puts the parts of the summary below each other where they have no place side by side', async () => {
    const summary = async (width: string): Promise<readonly string[]> =>
      (await at('plan.md', '--width', width)).stdout.split('\n\n')[0]?.split('\n') ?? [];
    expect(await summary('200')).toHaveLength(1);
    expect((await summary('80')).map((line) => line.slice(0, 9))).toEqual([
      'plan.md: ',
      '6 commitm',
      '5 actors,',
    ]);
  });
  for (const width of [40, 53, 54, 60, 80])
    it(`is kept by every table: ${width}`, async () => {
      const ran = await run([
        'fixtures/documents/ocean-strategy/document.md',
        '-q',
        '--all',
        '--width',
        String(width),
      ]);
      expect(ran.stdout.length).toBeGreaterThan(1000);
      for (const line of ran.stdout.split('\n')) expect(line.length, line).toBeLessThanOrEqual(width);
    });
});
