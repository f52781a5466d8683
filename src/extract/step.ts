import type { Document, Options } from '../document.ts';

/** The layers that steps add to a document, in the order in which they come to be. */
export const LAYERS = [
  'text',
  'blocks',
  'tokens',
  'language',
  'mentions',
  'dates',
  'figures',
  'genre',
  'actors',
  'tags',
  'commitments',
  'settled',
] as const;
export type Layer = (typeof LAYERS)[number];

/** One stage of the pipeline: takes a document and returns a new one with one more layer. Never throws for what a text says. */
export interface Step {
  readonly name: string;
  readonly needs: readonly Layer[];
  readonly makes: Layer;
  /** It would invent things of a text in another language, so it leaves it alone. */
  readonly englishOnly?: boolean;
  run(document: Document, options: Options): Document;
}
