/** Pages that are made of the code: `npm run pages` writes docs/output.md from the schemas. */
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { jsonSchema } from '../src/analysis/schema.ts';

interface Node {
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly required?: readonly string[];
  readonly items?: Node;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Node[];
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Node>>;
}

interface Row {
  readonly path: string;
  readonly type: string;
  readonly description: string;
}

/** Objects that stand in many places are described once, under the table. */
const SHARED: readonly string[] = ['start,end', 'start,end,text'];

function rowsOf(root: Node): readonly Row[] {
  const rows: Row[] = [];
  const resolved = (node: Node): Node => {
    const name = node.$ref?.split('/').at(-1);
    const target = name === undefined ? node : (root.$defs?.[name] ?? node);
    return node.description ? { ...target, description: node.description } : target;
  };
  const withoutNull = (node: Node): { node: Node; nullable: boolean } => {
    const options = node.anyOf?.map(resolved) ?? [];
    const other = options.find((option) => option.type !== 'null');
    if (!other || options.length !== 2) return { node, nullable: false };
    return { node: node.description ? { ...other, description: node.description } : other, nullable: true };
  };
  const visit = (given: Node, path: string, optional: boolean): void => {
    const { node, nullable } = withoutNull(resolved(given));
    const item = node.items ? withoutNull(resolved(node.items)).node : undefined;
    const object = item ?? node;
    const keys = Object.keys(object.properties ?? {});
    const shared = SHARED.includes(keys.join(','));
    const name = shared ? (keys.length === 2 ? 'span' : 'quote') : typeName(object);
    const type = `${item ? `list of ${name}` : name}${nullable ? ' or null' : ''}${optional ? ', optional' : ''}`;
    const allowed = object.enum ? object.enum.map((value) => `\`${String(value)}\``).join(', ') : '';
    const said = node.description ?? item?.description ?? '';
    if (path !== '')
      rows.push({
        path: item ? `${path}[]` : path,
        type,
        description: [/^Half-open|^A span with/.test(said) ? '' : said, allowed]
          .filter((part) => part !== '')
          .join(' '),
      });
    if (shared) return;
    for (const key of keys)
      visit(
        object.properties?.[key] ?? {},
        `${path}${item ? '[]' : ''}${path === '' ? '' : '.'}${key}`,
        !(object.required ?? []).includes(key),
      );
  };
  visit(root, '', false);
  return rows;
}

function typeName(node: Node): string {
  if (node.const !== undefined) return JSON.stringify(node.const);
  if (node.properties) return 'object';
  if (typeof node.type === 'string') return node.type;
  return node.type?.join(' or ') ?? 'any';
}

const table = (rows: readonly Row[]): string =>
  [
    '| field | type | meaning |',
    '| --- | --- | --- |',
    ...rows.map(
      ({ path, type, description }) => `| \`${path}\` | ${type} | ${description.replaceAll('|', '\\|')} |`,
    ),
  ].join('\n');

/** The page of every field of every output. */
export function outputPage(): string {
  const analysis = rowsOf(jsonSchema('analysis') as Node);
  const comparison = rowsOf(jsonSchema('diff') as Node).filter(
    ({ path }) => !/^(?:old|new|changes\[\]\.(?:old|new))\./.test(path),
  );
  return `${[
    '# Output',
    'This page is made from the schemas by `npm run pages`; `analyze schema analysis` and `analyze schema diff` print them as JSON Schema (2020-12). Keys stand in this order, lists in the order of the document; the same input gives the same bytes. A **span** is `{ start, end }`, half-open, in UTF-16 code units of the text (`--offsets codepoint` or `byte` converts every one); a **quote** is a span with its `text`, which is exactly that slice of the source.',
    '## The analysis: `analyze FILE --json`',
    'Several documents: a list of these; with `--format ndjson` one a line.',
    table(analysis),
    '## The diff: `analyze diff OLD NEW --json`',
    '`old` and `new` are documents, and `changes[].old` and `changes[].new` commitments, as above.',
    table(comparison),
  ].join('\n\n')}\n`;
}

if (process.argv[1]?.endsWith('scripts/pages.ts'))
  writeFileSync(join(dirname(dirname(process.argv[1])), 'docs/output.md'), outputPage());
