/** States of a country that share their name with another country. */
import type { Document, Sentence, Token } from '../../../document.ts';
import { beginsUpper } from '../../../read/tokens.ts';
import type { Names } from '../names.ts';

/** From so many other states on a document is about states. */
const MANY = 3;

const counts = new WeakMap<readonly Token[], number>();

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
  // "the Republic of Georgia", "the Government of Georgia".
  if (names.is('ofWords', before?.lower ?? '') && isCapital(tokens[first - 2])) return false;
  return statesIn(document, names) > MANY;
}

const isCapital = (token: Token | undefined): token is Token =>
  token !== undefined && beginsUpper(token.text);

/** How many states stand in the document by themselves, and as no part of a longer name ("Virginia Holm"). */
function statesIn({ tokens }: Document, names: Names): number {
  const known = counts.get(tokens);
  if (known !== undefined) return known;
  const found = new Set<string>();
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (!isCapital(token) || !names.is('stateNames', token.lower)) continue;
    if (!isCapital(tokens[i - 1]) && !isCapital(tokens[i + 1])) found.add(token.lower);
  }
  counts.set(tokens, found.size);
  return found.size;
}
