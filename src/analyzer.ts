/**
 * THE pipeline: from a text to a document with everything that was found, as one list in its final order.
 */

import type { Document, Options } from './document.ts';
import { mergeReadings } from './draft/merge.ts';
import { readDraft } from './draft/readings.ts';
import { actorsStep } from './extract/actors/index.ts';
import { commitmentsStep, genreStep, tagsStep } from './extract/commitments/index.ts';
import { datesStep } from './extract/dates/index.ts';
import { figuresStep } from './extract/figures/index.ts';
import { mentionsStep } from './extract/mentions/index.ts';
import { settleStep } from './extract/settle.ts';
import type { Layer, Step } from './extract/step.ts';
import { blocksStep, tokensStep } from './read/index.ts';
import { languageStep } from './read/language.ts';
import { openResources, type Resources } from './resources.ts';

/** A text to be read: its name, its words, and what is known about it from elsewhere. */
export interface Source {
  readonly id: string;
  readonly text: string;
  readonly metadata?: { readonly title?: string; readonly date?: string };
  /** The encoding it was read in, where that was a guess: the result notes it. */
  readonly guessedEncoding?: string;
}

export interface Analyzer {
  /** A pure function of its arguments: no clock, no random, no network. Never throws for what a text says. */
  analyze(source: Source, options?: Options): Document;
  /**
   * The same for several texts, step by step: what a step works with stays at hand for all of them, which takes little
   * more than half of the time that short texts take one by one.
   */
  analyzeTogether(works: readonly Work[]): readonly Document[];
  readonly resources: Resources;
}

/** A text with what is asked of its analysis. */
export interface Work {
  readonly source: Source;
  readonly options: Options;
}

/** The steps of one analysis, in their order. */
export function pipeline(resources: Resources): readonly Step[] {
  return [
    blocksStep(resources),
    tokensStep(resources),
    languageStep(resources),
    mentionsStep(resources),
    datesStep(resources),
    figuresStep(resources),
    genreStep(resources),
    actorsStep(resources),
    tagsStep(resources),
    commitmentsStep(resources),
    settleStep(),
  ];
}

/** @throws {Error} when a step stands before what it needs: a mistake in this file. */
export function createAnalyzer(resources: Resources = openResources()): Analyzer {
  const steps = pipeline(resources);
  const made = new Set<Layer>(['text']);
  for (const step of steps) {
    for (const layer of step.needs)
      if (!made.has(layer))
        throw new Error(`step ${step.name} needs ${layer}, which no step before it makes`);
    made.add(step.makes);
  }
  const analyzeTogether = (works: readonly Work[]): readonly Document[] => {
    // A draft is read once for each of its wordings.
    const readings = works.map(({ source, options }) => {
      const draft = readDraft(source.text, resources);
      const texts = draft?.readings ?? [source.text];
      return { draft, options, documents: texts.map((text) => unread({ ...source, text }, options)) };
    });
    // A text whose language nothing tells is read as English.
    for (const step of steps)
      for (const reading of readings)
        reading.documents = reading.documents.map((document) =>
          ['en', 'und'].includes(document.language) || !step.englishOnly
            ? step.run(document, reading.options)
            : document,
        );
    return readings.map(({ draft, documents }) =>
      draft ? mergeReadings(draft, documents) : (documents[0] as Document),
    );
  };
  return {
    resources,
    analyze: (source, options = {}) => analyzeTogether([{ source, options }])[0] as Document,
    analyzeTogether,
  };
}

/** A document of which nothing has been read yet: what the first step takes. */
export function unread(source: Source, options: Options): Document {
  return {
    id: source.id,
    text: source.text,
    metadata: { title: source.metadata?.title ?? null, date: source.metadata?.date ?? null },
    language: 'en',
    genre: options.genre ?? 'news',
    date: { value: options.documentDate ?? null, basis: options.documentDate ? 'option' : 'none' },
    blocks: [],
    sentences: [],
    tokens: [],
    tags: new Map(),
    tagged: new Map(),
    annotations: [],
    actors: [],
    issuers: [],
    notes: source.guessedEncoding
      ? [{ code: 'encoding', message: `the encoding was guessed: ${source.guessedEncoding}` }]
      : [],
    rejections: [],
    doubtful: [],
  };
}
