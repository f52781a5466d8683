/** The house holds its shape: floors, doors, no circles, no room that grows without end. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const src = join(root, 'src');

/** From the ground up; a file may import its own floor and those below. Names are the first part below src/. */
const FLOORS: readonly (readonly string[])[] = [
  ['document', 'errors'],
  ['match', 'engines', 'resources'],
  ['extract', 'read'],
  ['analyzer', 'draft', 'analysis', 'explain', 'diff'],
  ['corpus'],
  ['report'],
  ['render'],
  ['index'],
  ['cli'],
];

/** Who may import a package or module that has a door. */
const DOORS: Readonly<Record<string, readonly string[]>> = {
  commander: ['cli/'],
  chalk: ['render/table.ts'],
  'string-width': ['render/width.ts'],
  'cli-table3': ['render/table.ts'],
  'wink-nlp': ['engines/wink.ts'],
  'wink-eng-lite-web-model': ['engines/wink.ts'],
  compromise: ['engines/compromise.ts'],
  zod: ['analysis/schema.ts'],
  'node:fs': ['resources.ts', 'corpus.ts', 'cli/'],
  'node:fs/promises': ['cli/'],
};

/** Longer files are asked to split; those here have been asked and wait. The list may only shrink. */
const LONGEST_FILE = 400;
const LONG_FILES: readonly string[] = ['document.ts'];

interface Import {
  readonly from: string;
  /** A path below src for a file of ours, else the package. */
  readonly to: string;
  readonly ours: boolean;
  readonly typeOnly: boolean;
}

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'))
  .sort();
const sources = new Map(files.map((path) => [path, readFileSync(join(src, path), 'utf8')]));

const STATEMENT = /\b(import|export)\s+(type\s+)?(?:[\w*{][^;'"`]{0,2000}?\bfrom\s*)?'([^']+)'/g;
const CALL = /\b(?:import|require|createRequire\(import\.meta\.url\))\(\s*'([^']+)'/g;

function importsOf(from: string): readonly Import[] {
  const source = sources.get(from) ?? '';
  const found = (name: string, typeOnly: boolean): Import =>
    name.startsWith('.')
      ? { from, to: normalize(join(dirname(from), name)).replaceAll('\\', '/'), ours: true, typeOnly }
      : { from, to: name, ours: false, typeOnly };
  return [
    ...[...source.matchAll(STATEMENT)].map((match) => found(match[3] ?? '', match[2] !== undefined)),
    ...[...source.matchAll(CALL)].map((match) => found(match[1] ?? '', false)),
  ];
}

const imports = files.flatMap(importsOf);
const roomOf = (path: string): string => path.split('/')[0]?.replace(/\.ts$/, '') ?? '';
const floorOf = (path: string): number => FLOORS.findIndex((rooms) => rooms.includes(roomOf(path)));
const arrow = ({ from, to }: Import): string => `${from} -> ${to}`;

/** Files in a circle, by depth-first search; empty when there is none. */
function circle(edges: readonly Import[]): readonly string[] {
  const next = new Map<string, readonly string[]>();
  for (const { from, to } of edges) next.set(from, [...(next.get(from) ?? []), to]);
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (file: string): readonly string[] => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return [];
    path.push(file);
    for (const to of next.get(file) ?? []) {
      const found = visit(to);
      if (found.length > 0) return found;
    }
    path.pop();
    done.add(file);
    return [];
  };
  for (const file of next.keys()) {
    const found = visit(file);
    if (found.length > 0) return found;
  }
  return [];
}

function trackedFiles(): readonly string[] {
  try {
    return execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' })
      .split('\0')
      .filter((path) => path !== '' && existsSync(join(root, path)));
  } catch {
    return [];
  }
}

describe('the house', () => {
  it('is read by this test at all', () => {
    expect(files).toContain('analyzer.ts');
    expect(imports.length).toBeGreaterThan(100);
    expect(imports.map(arrow)).toContain('cli/commands.ts -> index.ts');
    expect(imports.map(arrow)).toContain('engines/wink.ts -> wink-nlp');
    expect(imports.map(arrow)).toContain('render/index.ts -> render/table.ts');
  });

  it('gives every file a floor', () => {
    expect(files.filter((file) => floorOf(file) < 0)).toEqual([]);
  });

  it('imports downwards only; the types of the output contract may be read from everywhere', () => {
    const upward = imports.filter(
      (edge) =>
        edge.ours &&
        floorOf(edge.to) > floorOf(edge.from) &&
        !(edge.typeOnly && edge.to === 'analysis/schema.ts'),
    );
    expect(upward.map(arrow)).toEqual([]);
  });

  it('imports only files that are there', () => {
    expect(imports.filter((edge) => edge.ours && !sources.has(edge.to)).map(arrow)).toEqual([]);
  });

  it('has no circle', () => {
    expect(circle(imports.filter((edge) => edge.ours))).toEqual([]);
  });

  it('finds a circle where there is one', () => {
    const edge = (from: string, to: string): Import => ({ from, to, ours: true, typeOnly: false });
    expect(circle([edge('a', 'b'), edge('b', 'c'), edge('c', 'b')])).toEqual(['b', 'c', 'b']);
  });

  it.each(Object.entries(DOORS))('lets %s in by its door only', (name, doors) => {
    const elsewhere = imports.filter(
      (edge) =>
        !edge.ours &&
        (edge.to === name || edge.to.startsWith(`${name}/`)) &&
        !(name === 'node:fs' && edge.to === 'node:fs/promises') &&
        !doors.some((door) => edge.from.startsWith(door)),
    );
    expect(elsewhere.map(arrow)).toEqual([]);
  });

  it('lets the command use nothing deeper than the library', () => {
    const deep = imports.filter(
      (edge) =>
        edge.ours &&
        edge.from.startsWith('cli/') &&
        floorOf(edge.to) < FLOORS.findIndex((rooms) => rooms.includes('corpus')) &&
        !['errors.ts', 'analysis/schema.ts', 'analysis/schemas.ts'].includes(edge.to),
    );
    expect(deep.map(arrow)).toEqual([]);
  });

  it('never prints outside the command', () => {
    const printing = files.filter((file) => /\bconsole\s*[.[]/.test(sources.get(file) ?? ''));
    expect(printing).toEqual([]);
  });

  it('has no default export and no enum', () => {
    const SMELL = /^export default\b|^\s*(?:export\s+)?(?:const\s+)?enum\s+\w+\s*\{/m;
    expect(
      ['export default 1;', '  const enum A {', 'export enum A {'].filter((s) => !SMELL.test(s)),
    ).toEqual([]);
    expect(files.filter((file) => SMELL.test(sources.get(file) ?? ''))).toEqual([]);
  });

  it(`keeps files under ${LONGEST_FILE} lines`, () => {
    const long = files.filter((file) => (sources.get(file) ?? '').split('\n').length > LONGEST_FILE);
    expect(long.filter((file) => !LONG_FILES.includes(file))).toEqual([]);
  });
});

describe('what is committed', () => {
  const tracked = trackedFiles();

  it.skipIf(tracked.length === 0)('names no path of a machine', () => {
    // Spelled in parts, so that this file does not name them either.
    const machine = new RegExp(['/wo' + 'rk/', '/ho' + 'me/\\w', '/ro' + 'ot/', '/Us' + 'ers/\\w'].join('|'));
    const naming = tracked.filter((path) => {
      if (/\.(?:bin|gz|png)$|^package-lock\.json$/.test(path)) return false;
      return machine.test(readFileSync(join(root, path), 'utf8'));
    });
    expect(naming).toEqual([]);
  });

  const documents = join(root, '../shared/documents');
  it.skipIf(!existsSync(documents))(
    'shares no run of twelve words with the documents it was developed on',
    () => {
      const RUN = 12;
      const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
      const seen = new Set<string>();
      for (const name of readdirSync(documents)) {
        const words = wordsOf(readFileSync(join(documents, name), 'utf8'));
        for (let i = 0; i + RUN <= words.length; i++) seen.add(words.slice(i, i + RUN).join(' '));
      }
      expect(seen.size).toBeGreaterThan(1000);
      const fixtures = join(root, 'fixtures');
      const own = readdirSync(fixtures, { recursive: true, encoding: 'utf8' })
        .filter((path) => /\.(?:txt|md)$/.test(path))
        .map((path) => join(fixtures, path))
        .concat(
          readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
            .filter((path) => path.endsWith('.ts'))
            .map((path) => join(root, 'test', path)),
        );
      const shared = own.flatMap((path) => {
        const words = wordsOf(readFileSync(path, 'utf8'));
        for (let i = 0; i + RUN <= words.length; i++) {
          const run = words.slice(i, i + RUN).join(' ');
          if (seen.has(run)) return [`${path.slice(root.length + 1)}: ${run}`];
        }
        return [];
      });
      expect(shared).toEqual([]);
    },
  );
});
