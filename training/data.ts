/** The labelled texts, read as the pipeline reads them: the tokens and sentences of training are those of a run. */

import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { linesOf, NAME_LABELS } from '../evaluation/labels.ts';
import { unread } from '../src/analyzer.ts';
import type { Document, Span } from '../src/document.ts';
import { blocksStep, tokensStep } from '../src/read/index.ts';
import type { Resources } from '../src/resources.ts';

export interface Name extends Span {
  readonly type: 'PER' | 'ORG' | 'LOC' | 'MISC';
}

export interface LabelledDocument {
  readonly id: string;
  readonly document: Document;
  readonly names: readonly Name[];
  /** Where it is labelled; null: everywhere. */
  readonly labelled: readonly Span[] | null;
}

/** An even or an odd document, by its name: the half that rules are written on, and the half that is watched. */
export const halfOf = (id: string): 'A' | 'B' =>
  Number.parseInt(createHash('sha256').update(id).digest('hex').slice(0, 8), 16) % 2 === 0 ? 'A' : 'B';

/** The files of the data folder that are trained on. */
export const TRAINED_ON: readonly string[] = [
  'crossner-ai.train',
  'crossner-ai.dev',
  'crossner-literature.train',
  'crossner-literature.dev',
  'crossner-music.train',
  'crossner-music.dev',
  'crossner-science.train',
  'crossner-science.dev',
  'crossner-politics.train',
  'gum-other',
  'redocred.dev',
  'redocred.test',
];

export const FOLDS = 3;

/** The part of the training documents that a document belongs to. */
export const foldOf = (id: string): number =>
  Number.parseInt(createHash('sha256').update(id).digest('hex').slice(8, 16), 16) % FOLDS;

export type Reader = (id: string, text: string) => Document;

export function createReader(resources: Resources): Reader {
  const steps = [blocksStep(resources), tokensStep(resources)];
  return (id, text) => {
    let document = unread({ id, text }, {});
    for (const step of steps) document = step.run(document, {});
    return document;
  };
}

interface Line {
  readonly id: string;
  readonly doc?: string;
  readonly text: string;
  readonly entities: readonly { readonly start: number; readonly end: number; readonly type: string }[];
}

/**
 * The records of a file of data/actors, those of one document joined by empty lines. `adjectives`: words like
 * "German" that one corpus calls places; the others call them MISC or nothing, and so do we.
 */
export function readRecords(
  path: string,
  read: Reader,
  adjectives: ReadonlySet<string> = new Set(),
): readonly LabelledDocument[] {
  const groups = new Map<string, Line[]>();
  for (const json of linesOf(readFileSync(path, 'utf8'))) {
    const line = JSON.parse(json) as Line;
    const key = line.doc ?? line.id;
    const group = groups.get(key);
    if (group) group.push(line);
    else groups.set(key, [line]);
  }
  return [...groups].map(([id, lines]) => {
    const names: Name[] = [];
    let text = '';
    for (const line of lines) {
      if (text !== '') text += '\n\n';
      for (const { start, end, type } of line.entities) {
        const label = adjectives.has(line.text.slice(start, end)) ? 'MISC' : NAME_LABELS[type];
        if (label) names.push({ start: start + text.length, end: end + text.length, type: label });
      }
      text += line.text;
    }
    return { id, document: read(id, text), names, labelled: null };
  });
}

/** Words like "German" that are no names of places. */
export const adjectivesOf = (resources: Resources, root: string): ReadonlySet<string> =>
  new Set([
    ...resources.table('countries').flatMap(([, , , demonyms = '']) => demonyms.split(';')),
    ...readFileSync(join(root, 'training/adjectives.txt'), 'utf8').split(/\s+/),
  ]);

interface OwnLine {
  readonly id: string;
  readonly sha256: string;
  readonly split: 'train' | 'held';
  readonly sentences: readonly (readonly [number, number])[];
  readonly mentions: readonly { readonly start: number; readonly end: number; readonly label: string }[];
}

/** Texts of the corpus of releases, by id. */
export function readCorpus(path: string): ReadonlyMap<string, string> {
  if (!existsSync(path)) return new Map();
  return new Map(
    linesOf(gunzipSync(readFileSync(path)).toString('utf8')).map((json) => {
      const { id, text } = JSON.parse(json) as { readonly id: string; readonly text: string };
      return [id, text];
    }),
  );
}

/** Texts of the documents of a file of trees, by id: their sentences joined by empty lines. */
export function readTreebank(path: string): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  if (!existsSync(path)) return texts;
  let id = '';
  for (const line of linesOf(gunzipSync(readFileSync(path)).toString('utf8'))) {
    if (line.startsWith(DOCUMENT)) id = line.slice(DOCUMENT.length).trim();
    else if (line.startsWith(TEXT)) {
      const before = texts.get(id);
      const text = line.slice(TEXT.length);
      texts.set(id, before === undefined ? text : `${before}\n\n${text}`);
    }
  }
  return texts;
}

const DOCUMENT = '# newdoc id = ';
const TEXT = '# text = ';

/** Our own labels of one split. @throws {Error} when a text is not the one that was annotated. */
export function readOwn(
  path: string,
  corpus: ReadonlyMap<string, string>,
  split: 'train' | 'held',
  read: Reader,
): readonly LabelledDocument[] {
  return linesOf(readFileSync(path, 'utf8')).flatMap((json) => {
    const line = JSON.parse(json) as OwnLine;
    const text = corpus.get(line.id);
    if (line.split !== split || text === undefined) return [];
    if (createHash('sha256').update(text).digest('hex') !== line.sha256)
      throw new Error(`${line.id} is not the text that was annotated`);
    const names = line.mentions.flatMap(({ start, end, label }) => {
      const type = NAME_LABELS[label];
      return type ? [{ start, end, type }] : [];
    });
    const labelled = line.sentences.map(([start, end]) => ({ start, end }));
    return [{ id: line.id, document: read(line.id, text), names, labelled }];
  });
}
