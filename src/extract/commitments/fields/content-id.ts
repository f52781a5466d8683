/** Content ids: the same promise keeps its id when its paragraph moves. */
import { hash } from 'node:crypto';
import { foldWord } from '../../../read/tokens.ts';

/** `c-` and 12 hex digits of a SHA-256 over actors, action and object in normal form. */
export function contentId(actors: readonly string[], action: string, object: string): string {
  const normal = [...actors.map(fold)].sort().join('|');
  const digest = hash('sha256', `${normal}\u0000${fold(action)}\u0000${fold(object)}`, 'hex');
  return `c-${digest.slice(0, 12)}`;
}

/** What is no letter, number or sign of an amount; in ASCII that is found several times as fast. */
const OTHER = /[^\p{L}\p{N}%$€£.]+/gu;
const OTHER_ASCII = /[^a-z0-9%$.]+/g;
const NOT_ASCII = /[^\0-\x7f]/;

function fold(text: string): string {
  const folded = foldWord(text);
  return folded.replace(NOT_ASCII.test(folded) ? OTHER : OTHER_ASCII, ' ').trim();
}
