/**
 * Measures of actors that no scorer of the data folder has: how names are grouped to entities, given the names (B³,
 * Bagga and Baldwin 1998), and all of it on labels of our own.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Analyzer } from '../src/analyzer.ts';
import {
  type Document,
  ENTITY_LABELS,
  type EntityLabel,
  type Mention,
  ofKind,
  type Span,
} from '../src/document.ts';
import { actorsStep } from '../src/extract/actors/index.ts';
import { sameNames } from '../src/extract/actors/same-names.ts';
import { blocksStep, tokensStep } from '../src/read/index.ts';
import { linesOf, NAME_LABELS, openTexts } from './labels.ts';

export interface Agreement {
  readonly p: number;
  readonly r: number;
  readonly f: number;
}

/** B³ over things that both sides put into groups: for each thing the share of its group that is right. */
export function bCubed(pairs: readonly { readonly gold: string; readonly predicted: string }[]): Agreement {
  const count = (key: (pair: (typeof pairs)[number]) => string): ReadonlyMap<string, number> => {
    const counts = new Map<string, number>();
    for (const pair of pairs) counts.set(key(pair), (counts.get(key(pair)) ?? 0) + 1);
    return counts;
  };
  const gold = count((p) => p.gold);
  const predicted = count((p) => p.predicted);
  const both = count((p) => `${p.gold}\n${p.predicted}`);
  let precision = 0;
  let recall = 0;
  for (const pair of pairs) {
    const shared = both.get(`${pair.gold}\n${pair.predicted}`) ?? 0;
    precision += shared / (predicted.get(pair.predicted) ?? 1);
    recall += shared / (gold.get(pair.gold) ?? 1);
  }
  const p = pairs.length === 0 ? 0 : precision / pairs.length;
  const r = pairs.length === 0 ? 0 : recall / pairs.length;
  return { p, r, f: p + r === 0 ? 0 : (2 * p * r) / (p + r) };
}

interface GoldName extends Span {
  readonly label: EntityLabel;
  readonly entity: string;
}

/** The document with the given names in place of what the recognizer finds, and the actors that they come to. */
function resolve(id: string, text: string, names: readonly GoldName[], analyzer: Analyzer): Document {
  const { resources } = analyzer;
  const empty = analyzer.analyze({ id, text: '' });
  const read = [blocksStep(resources), tokensStep(resources)].reduce(
    (document, step) => step.run(document, {}),
    { ...empty, text },
  );
  const mentions = [...names]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map(
      ({ start, end, label }): Mention => ({
        kind: 'mention',
        id: `mention@${start}-${end}`,
        start,
        end,
        rule: 'given',
        score: 0.9,
        label,
        as: 'name',
      }),
    );
  return actorsStep(resources).run({ ...read, annotations: mentions }, {});
}

/** The group of each mention, as `--include entities` gives it. */
function groupsOf(document: Document): (span: Span) => string {
  const groups = sameNames(document);
  return ({ start, end }) => groups.get(`mention@${start}-${end}`) ?? `${start}-${end}`;
}

interface GoldLine {
  readonly id: string;
  readonly doc?: string;
  readonly text: string;
  readonly entities: readonly {
    readonly start: number;
    readonly end: number;
    readonly type: string;
    readonly entity?: string | number;
  }[];
}

/** B³ of the grouping of a file's names, given without their ids; names without an entity are not counted. */
export function scoreGrouping(
  path: string,
  analyzer: Analyzer,
): { readonly b3: Agreement; readonly records: number } {
  const documents = new Map<string, { text: string; names: GoldName[] }>();
  for (const json of linesOf(readFileSync(path, 'utf8'))) {
    const line = JSON.parse(json) as GoldLine;
    const key = line.doc ?? line.id;
    const known = documents.get(key) ?? { text: '', names: [] };
    documents.set(key, known);
    if (known.text !== '') known.text += '\n\n';
    for (const { start, end, type, entity } of line.entities) {
      const label = NAME_LABELS[type];
      if (label && entity !== undefined)
        known.names.push({
          start: start + known.text.length,
          end: end + known.text.length,
          label,
          entity: `${key}:${entity}`,
        });
    }
    known.text += line.text;
  }
  const pairs = [...documents].flatMap(([id, { text, names }]) => {
    const group = groupsOf(resolve(id, text, names, analyzer));
    return names.map((name) => ({ gold: name.entity, predicted: `${id}:${group(name)}` }));
  });
  return { b3: bCubed(pairs), records: documents.size };
}

interface OwnLine {
  readonly id: string;
  readonly sha256: string;
  readonly split: string;
  readonly sentences: readonly (readonly [number, number])[];
  readonly mentions: readonly {
    readonly start: number;
    readonly end: number;
    readonly label: string;
    readonly type: string | null;
    readonly entity: string | null;
  }[];
}

export interface OwnScore {
  readonly records: number;
  readonly exact: Readonly<Record<string, number>>;
  readonly type: { readonly accuracy: number; readonly byType: Readonly<Record<string, string>> };
  readonly b3: Agreement;
  readonly found: number;
}

/**
 * On labels of our own: exact F1 of names by label; of the actor mentions found, the share with the right type, and B³
 * of their grouping; the share of actor mentions found. Null when the texts are not there.
 * @throws {Error} when a text is not the one that was annotated
 */
export function scoreOwnActors(
  path: string,
  shared: string,
  split: string,
  analyzer: Analyzer,
): OwnScore | null {
  const textOf = openTexts(shared);
  const counts = new Map<string, [hits: number, predicted: number, gold: number]>();
  const count = (label: string): [number, number, number] => {
    const known = counts.get(label) ?? [0, 0, 0];
    counts.set(label, known);
    return known;
  };
  const pairs: { gold: string; predicted: string }[] = [];
  const types = new Map<string, [right: number, all: number]>();
  let acting = 0;
  let records = 0;
  for (const json of linesOf(readFileSync(path, 'utf8'))) {
    const line = JSON.parse(json) as OwnLine;
    if (line.split !== split) continue;
    const text = textOf(`corpus:${line.id}`);
    if (text === undefined) return null;
    if (createHash('sha256').update(text).digest('hex') !== line.sha256)
      throw new Error(`${line.id} is not the text that was annotated`);
    records++;
    const document = analyzer.analyze({ id: line.id, text });
    const labelled = (m: Span): boolean =>
      line.sentences.some(([start, end]) => start <= m.start && m.end <= end);
    const found = ofKind(document, 'mention').filter((m) => m.label !== null && labelled(m));
    const names = new Map(line.mentions.map((m) => [`${m.start}-${m.end}`, m]));
    for (const { label } of line.mentions) if (NAME_LABELS[label]) count(label)[2]++;
    for (const { start, end, label } of found) {
      const own = count(label as string);
      own[1]++;
      if (names.get(`${start}-${end}`)?.label === label) own[0]++;
    }
    const actors = new Map(
      document.actors.flatMap((actor) => actor.mentions.map((id) => [id, actor] as const)),
    );
    for (const { start, end, type, entity } of line.mentions) {
      // "Departments of Labor and Energy", labelled as one, are two.
      if (type === null || entity === null || entity.includes('+')) continue;
      acting++;
      const actor = actors.get(`mention@${start}-${end}`);
      if (!actor) continue;
      pairs.push({ gold: `${line.id}:${entity}`, predicted: `${line.id}:${actor.id}` });
      const tally = types.get(type) ?? [0, 0];
      types.set(type, tally);
      tally[1]++;
      if (actor.type === type) tally[0]++;
    }
  }
  const f1 = ([hits, predicted, gold]: readonly [number, number, number]): number =>
    predicted + gold === 0 ? 0 : (2 * hits) / (predicted + gold);
  const three = (['PER', 'ORG', 'LOC'] as const).map(count);
  const sum = (k: 0 | 1 | 2): number => three.reduce((total, c) => total + c[k], 0);
  const right = [...types.values()].reduce((total, [hits]) => total + hits, 0);
  return {
    records,
    exact: {
      f: f1([sum(0), sum(1), sum(2)]),
      ...Object.fromEntries(ENTITY_LABELS.map((label) => [label, f1(count(label))])),
    },
    type: {
      accuracy: pairs.length === 0 ? 0 : right / pairs.length,
      byType: Object.fromEntries([...types].map(([type, [hits, all]]) => [type, `${hits}/${all}`])),
    },
    b3: bCubed(pairs),
    found: acting === 0 ? 0 : pairs.length / acting,
  };
}

function run([mode, path, shared, split]: readonly string[], analyzer: Analyzer): number {
  if (path !== undefined && mode === 'grouping') {
    process.stdout.write(`${JSON.stringify(scoreGrouping(path, analyzer))}\n`);
    return 0;
  }
  if (path !== undefined && mode === 'own' && shared !== undefined) {
    process.stdout.write(
      `${JSON.stringify(scoreOwnActors(path, shared, split ?? 'held', analyzer), null, 1)}\n`,
    );
    return 0;
  }
  process.stderr.write('usage: actor-measures.ts grouping GOLD.ndjson | own LABELS.ndjson SHARED [SPLIT]\n');
  return 2;
}

if (process.argv[1]?.endsWith('evaluation/actor-measures.ts')) {
  const { createAnalyzer } = await import('../src/analyzer.ts');
  process.exitCode = run(process.argv.slice(2), createAnalyzer());
}
