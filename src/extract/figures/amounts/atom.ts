/** What a sentence of numbers is made of. */
import type { Token, WordReading } from '../../../document.ts';

/** A token of a sentence of numbers; once it is tagged, with its Penn Treebank tag. */
export interface Atom extends Token {
  readonly tag?: string;
}

/** The atoms with the tags of the tokens that they begin with. */
export function withTags(
  atoms: readonly Token[],
  tokens: readonly Token[],
  tags: readonly WordReading[],
): readonly Atom[] {
  let at = 0;
  let finite = false;
  // What `map` makes is another kind of array, which all that read atoms would have to be compiled for again.
  const read: Atom[] = [];
  for (const { start, end, kind, text, lower, form, spaced } of atoms) {
    while (at < tokens.length && (tokens[at] as Token).end <= start) at++;
    const said = tags[at]?.xpos ?? 'NN';
    const tag = said === 'JJ' && NOUN_ENDING.test(lower) ? 'NN' : said;
    finite ||= FINITE.test(tag);
    read.push({ start, end, kind, text, lower, form, spaced, tag });
  }
  return finite ? read : withVerb(read);
}

/** The word at an index in lower case; empty outside of the sentence. */
export const wordAt = (atoms: readonly Token[], at: number): string =>
  at >= 0 && at < atoms.length ? (atoms[at] as Token).lower : '';

/** Endings that no adjective has. */
const NOUN_ENDING = /(?:ment|tion|sion|ness|ity|ship|ism|ance|ence)$/;

/** Tags of finite verbs. */
export const FINITE = /^(?:VB|VBD|VBZ|VBP|MD)$/;

/** "The plan foresees a levy": in a sentence without a verb a form in -s between nouns is one. */
function withVerb(atoms: readonly Atom[]): readonly Atom[] {
  const at = atoms.findIndex(
    ({ tag, kind, lower }, i) =>
      kind === 'word' &&
      tag === 'NNS' &&
      lower.endsWith('s') &&
      /^NNP?$/.test(atoms[i - 1]?.tag ?? '') &&
      /^(?:DT|PRP\$|JJ|NNP)$/.test(atoms[i + 1]?.tag ?? ''),
  );
  return at < 0 ? atoms : atoms.map((atom, i) => (i === at ? { ...atom, tag: 'VBZ' } : atom));
}

/** What `lower` of the atom of a date is: no word of a text. */
export const DATE = '<date>';
