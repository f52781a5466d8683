import type { EntityLabel, Token } from '../../document.ts';

/** A name by its tokens, both ends inclusive; `margin` in log odds. */
export interface Name {
  readonly first: number;
  readonly last: number;
  readonly label: EntityLabel;
  readonly margin: number;
  readonly rule: string;
}

/** A name as the tagger found it, with what it adds up for each label over the words, against no name at all. */
export interface TaggedName extends Name {
  readonly scores: readonly number[];
}

/** What the second look sees of a document. */
export interface Sight {
  readonly tokens: readonly Token[];
  /** The tokens that hold a capital. */
  readonly capitals: readonly number[];
  /** True where a token begins a sentence. */
  isFirst(token: number): boolean;
  /** True where the document has the word in lower case too. */
  isLowered(token: Token): boolean;
}

/** The same stretch under another label. */
export const relabelled = ({ first, last, margin }: Name, label: EntityLabel, rule: string): Name => ({
  first,
  last,
  label,
  margin,
  rule,
});
