import type { Token } from '../../../document.ts';
import type { FigureLexicon } from '../lexicon.ts';

/** A number as read, in digits or words. */
export interface ReadNumber {
  /** One past its last atom. */
  readonly end: number;
  readonly value: number;
  /** A vague magnitude ("dozens"): from, and up to but without. */
  readonly range: readonly [number, number] | null;
  /** Power of ten that a scale word gave, for "5 to 7 billion". */
  readonly scale: number;
  /** Written in digits. */
  readonly digits: boolean;
  readonly fraction: boolean;
  /** "half a litre": the unit must follow. */
  readonly joins: boolean;
}

/** A number of a value; all are made here or by `withEnd`, field by field, so that they are of one shape. */
export const numberOf = (end: number, value: number, more: Partial<ReadNumber> = {}): ReadNumber => ({
  end,
  value,
  range: more.range ?? null,
  scale: more.scale ?? 0,
  digits: more.digits ?? false,
  fraction: more.fraction ?? false,
  joins: more.joins ?? false,
});

/** The same number, which ends elsewhere and may have grown. */
export const withEnd = (
  read: ReadNumber,
  end: number,
  value: number = read.value,
  scale: number = read.scale,
): ReadNumber => ({
  end,
  value,
  range: read.range,
  scale,
  digits: read.digits,
  fraction: read.fraction,
  joins: read.joins,
});

/** The word at an index in lower case; empty from `end` on. */
export const wordAt = (atoms: readonly Token[], at: number, end: number): string =>
  at < end ? (atoms[at] as Token).lower : '';

/** Atom after a hyphen that glues ("two-thirds"), or the atom itself. */
export const overHyphen = (atoms: readonly Token[], at: number, end: number): number =>
  wordAt(atoms, at, end) === '-' && at + 1 < end ? at + 1 : at;

/** A word that may be a noun stands there: neither closed-class nor a mark. */
export const isWord = (atoms: readonly Token[], at: number, end: number, lexicon: FigureLexicon): boolean =>
  at < end && (atoms[at] as Token).kind === 'word' && !lexicon.relations.stop.has((atoms[at] as Token).lower);

/** A number in digits or one word of it. */
export const isNumeral = (atom: Token | undefined, { words }: FigureLexicon): boolean =>
  atom?.kind === 'number' || words.numbers[atom?.lower ?? ''] !== undefined;
