/** What a sentence of numbers is made of. */
import type { Token, WordReading } from '../../document.ts';

/** A token of a sentence of numbers; once it is tagged, with its Penn Treebank tag. */
export interface Atom extends Token {
  readonly tag?: string;
}

/** The atoms with the tags of the tokens that they begin with. */
export function withTags(
  atoms: readonly Token[],
  tokens: readonly Token[],
  tags: readonly WordReading[],
): Atom[] {
  let at = 0;
  return atoms.map((atom) => {
    while (at < tokens.length && (tokens[at] as Token).end <= atom.start) at++;
    const { start, end, kind, text, lower, spaced } = atom;
    return { start, end, kind, text, lower, spaced, tag: tags[at]?.xpos ?? 'NN' };
  });
}

/** What `lower` of the atom of a date is: no word of a text. */
export const DATE = '<date>';
