/** States of a country that share their name with another country. */
import type { Document, Sentence, Token } from '../../document.ts';
import { beginsUpper } from '../../read/tokens.ts';
import type { Names } from './names.ts';

/** From so many other states on a document is about states. */
const MANY = 3;

const counts = new WeakMap<Document, number>();

/** "New Mexico", "Georgia" in a list with Alabama and Ohio, "the State of Georgia": no country. */
export function isState(
  document: Document,
  first: number,
  end: number,
  { firstToken, endToken }: Sentence,
  names: Names,
): boolean {
  const { tokens } = document;
  const before = first > firstToken ? tokens[first - 1] : undefined;
  if (isCapital(before) && names.is('namePrefixes', before.lower)) return true;
  if (end - first !== 1 || !names.is('stateNames', (tokens[first] as Token).lower)) return false;
  if (names.is('ofWords', before?.lower ?? '') && names.is('stateWords', tokens[first - 2]?.lower ?? ''))
    return true;
  for (let i = firstToken; i < endToken; i++) {
    const token = tokens[i] as Token;
    if (i !== first && isCapital(token) && names.is('stateNames', token.lower)) return true;
  }
  return othersIn(document, names, (tokens[first] as Token).lower) >= MANY;
}

const isCapital = (token: Token | undefined): token is Token =>
  token !== undefined && beginsUpper(token.text);

/** How many other states the document names. */
function othersIn(document: Document, names: Names, name: string): number {
  let count = counts.get(document);
  if (count === undefined) {
    const found = new Set<string>();
    for (const token of document.tokens)
      if (isCapital(token) && token.lower !== name && names.is('stateNames', token.lower))
        found.add(token.lower);
    count = found.size;
    counts.set(document, count);
  }
  return count;
}
