/**
 * Labels that are kept without their texts: each line names its source and its hash; offsets count in the whole text.
 * Here they become gold lines in the format of the labelled data, with the text read from the data folder's neighbours.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { EntityLabel } from '../src/document.ts';

interface LabelledSource {
  readonly id: string;
  /** `corpus:ID` (releases), `documents:FILE`, `dates:ID` (news of the dates data), `pairs:ID:b` (a revised policy). */
  readonly source: string;
  readonly sha256: string;
  readonly split: 'tune' | 'watch';
  readonly meta: { readonly title: string | null; readonly date: string | null };
  /** The sentences that were annotated: what stands outside them is neither gold nor mistake. */
  readonly sentences: readonly (readonly [number, number])[];
  readonly ignore: readonly (readonly [number, number])[];
  readonly commitments: readonly unknown[];
}

/** The lines of an NDJSON file, without empty ones. */
export const linesOf = (text: string): readonly string[] =>
  text.split('\n').filter((line) => line.trim() !== '');

/** The four labels of names, by those of the gold files. */
export const NAME_LABELS: Readonly<Record<string, EntityLabel>> = {
  PER: 'PER',
  ORG: 'ORG',
  LOC: 'LOC',
  FAC: 'LOC',
  MISC: 'MISC',
  NORP: 'MISC',
};

function textsById(lines: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    lines.map((line) => {
      const { id, text } = JSON.parse(line) as { readonly id: string; readonly text: string };
      return [id, text];
    }),
  );
}

/** Titles of releases were cut from quoted YAML: its escapes are characters, and no part of what the title says. */
const plainTitle = (title: string | null): string | null =>
  title
    ?.replace(/^"/, '')
    .replace(/\\u([0-9a-fA-F]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\_/g, ' ')
    .replace(/\\$/, '') ?? null;

interface Pair {
  readonly id: string;
  readonly a: string;
  readonly b: string;
}
const parsePair = (line: string): Pair => JSON.parse(line) as Pair;

/**
 * The texts that labels point to, each source read when it is first asked for; undefined where a text is not there.
 * @param shared the folder with corpus/, documents/ and data/
 */
export function openTexts(shared: string): (source: string) => string | undefined {
  const corpus = join(shared, 'corpus/releases.ndjson.gz');
  const news = join(shared, 'data/dates/dev-corrected.ndjson');
  const pairs = join(shared, 'data/commitments/revision-pairs.dev.ndjson');
  let revisions: readonly Pair[] | null = null;
  let releases: ReadonlyMap<string, string> | null = null;
  let articles: ReadonlyMap<string, string> | null = null;
  return (source) => {
    const [kind = '', ...rest] = source.split(':');
    const name = rest.join(':');
    if (kind === 'documents') {
      const document = join(shared, 'documents', name);
      return existsSync(document) ? readFileSync(document, 'utf8') : undefined;
    }
    if (kind === 'pairs') {
      const [id = '', side = ''] = rest;
      if (!revisions && existsSync(pairs)) revisions = linesOf(readFileSync(pairs, 'utf8')).map(parsePair);
      const pair = revisions?.find((p) => p.id === id);
      return side === 'a' ? pair?.a : pair?.b;
    }
    if (kind === 'dates') {
      if (!articles && existsSync(news)) articles = textsById(linesOf(readFileSync(news, 'utf8')));
      return articles?.get(name);
    }
    if (!releases && existsSync(corpus))
      releases = textsById(linesOf(gunzipSync(readFileSync(corpus)).toString('utf8')));
    return releases?.get(name);
  };
}

/** The gold lines of a file of labels; null when a text is not there. @throws {Error} when a text is not the one that was annotated. */
export function goldOf(path: string, shared: string, split?: 'tune' | 'watch'): readonly string[] | null {
  const textOf = openTexts(shared);
  const gold: string[] = [];
  for (const line of linesOf(readFileSync(path, 'utf8'))) {
    const labels = JSON.parse(line) as LabelledSource;
    if (split && labels.split !== split) continue;
    const text = textOf(labels.source);
    if (text === undefined) return null;
    if (createHash('sha256').update(text).digest('hex') !== labels.sha256)
      throw new Error(`${labels.source} is not the text that was annotated`);
    const first = labels.sentences[0]?.[0] ?? 0;
    const last = labels.sentences.at(-1)?.[1] ?? text.length;
    const { id, sentences, commitments } = labels;
    const meta = { ...labels.meta, title: plainTitle(labels.meta.title) };
    const ignore = [[0, first], ...labels.ignore, [last, text.length]];
    gold.push(JSON.stringify({ id, text, meta, sentences, ignore, commitments }));
  }
  return gold;
}
