/** Pages that are made: `npm run pages` writes docs/output.md from the schemas, docs/accuracy.md from the floors. */
import { readFileSync, writeFileSync } from 'node:fs';
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

const MEANING: readonly (readonly [start: string, meaning: string])[] = [
  ['commitments/policy-gold', 'commitments of 20 policy and news documents; rules were written on it'],
  ['commitments/plover', 'news sentences, agreements as commitments (Open Event Data Alliance)'],
  ['commitments/revision-pairs', 'known changes and non-changes of 8 pairs of real revisions'],
  ['labels/commitments-news', 'news articles, annotated by us'],
  [
    'labels/',
    'excerpts of public releases and documents drawn at random, annotated by us; rules were not written on the half called watch',
  ],
  ['dates/', 'TimeBank and AQUAINT (TempEval-3 scorer)'],
  ['probes/', 'sentences in the manner of policy documents, written by somebody who had not seen the rules'],
  ['figures/newsquant', 'news sentences (NewsQuant)'],
  ['figures/', 'the published test cases of Recognizers-Text and Duckling'],
  ['actors/', 'names in news, speeches, encyclopaedia and defence texts'],
  ['training/', 'our own labels on public releases, the third that is not trained on'],
];

/** The page of the figures reached, from evaluation/floors.json. */
export function accuracyPage(floors: Readonly<Record<string, Readonly<Record<string, number>>>>): string {
  const rows = Object.entries(floors).flatMap(([file, measures]) =>
    Object.entries(measures).map(([name, value], index) => {
      const meaning = MEANING.find(([start]) => file.startsWith(start))?.[1] ?? '';
      return `| ${index === 0 ? `\`${file}\`` : ''} | ${name} | ${value.toFixed(1)} | ${index === 0 ? meaning : ''} |`;
    }),
  );
  return `${[
    '# Accuracy',
    'What `npm run evaluate` reaches on labelled data that lies beside the repository (in points; F1, precision P and recall R of 100). No figure may fall by more than half a point below what stands here. Figures on data that rules were written on flatter; the halves called `watch`, the probes and the held third tell what to expect of a text that nobody has looked at.',
    ['| data | measure | reached | what it is |', '| --- | --- | ---: | --- |', ...rows].join('\n'),
  ].join('\n\n')}\n`;
}

if (process.argv[1]?.endsWith('scripts/pages.ts')) {
  const root = dirname(dirname(process.argv[1]));
  writeFileSync(join(root, 'docs/output.md'), outputPage());
  const floors = JSON.parse(readFileSync(join(root, 'evaluation/floors.json'), 'utf8')) as Parameters<
    typeof accuracyPage
  >[0];
  writeFileSync(join(root, 'docs/accuracy.md'), accuracyPage(floors));
}
