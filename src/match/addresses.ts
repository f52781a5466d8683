/** Addresses: what is written in one piece with an "@", or with a telephone number, names nobody. */
import type { Token } from '../document.ts';

/** Most tokens of an address on each side of a word that are looked at. */
const LONGEST = 8;

/** "press@EPA.GOV", "1-800-555-EPA": a token is part of an address. A handle ("@EPA") is none. */
export function isInAddress(tokens: readonly Token[], at: number): boolean {
  if (isDialled(tokens, at)) return true;
  for (let i = at; at - i < LONGEST && isGlued(tokens, i - 1); i--) if (isJoint(tokens, i - 1)) return true;
  for (let i = at; i - at < LONGEST && isGlued(tokens, i); i++) if (isJoint(tokens, i + 1)) return true;
  return false;
}

/** Behind a number and a hyphen, with no space between. */
const isDialled = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.text === '-' &&
  isGlued(tokens, at - 1) &&
  isGlued(tokens, at - 2) &&
  /^\d+$/.test(tokens[at - 2]?.text ?? '');

/** An "@" with no space on either side. */
const isJoint = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.text === '@' && isGlued(tokens, i - 1) && isGlued(tokens, i);

/** No space stands between a token and the next. */
function isGlued(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const next = tokens[i + 1];
  return token !== undefined && next !== undefined && token.end === next.start;
}
