/** Offices that are added behind a name: "Ada Holm, head of the Harbour Board, said". */
import { type Document, firstEndingAfter, type Mention, type Token } from '../../document.ts';
import type { Names } from './names.ts';
import { sentenceAt } from './places.ts';

/** Most tokens of what is added, and of what stands before the word for the office. */
const LONGEST = 24;
const LONGEST_MODIFIER = 5;
const END: ReadonlySet<string> = new Set([',', '.', ';', ')']);
const MARKUP = /[[\]*_<>]|:\//;
const isEnd = ({ lower, spaced }: Token): boolean => END.has(lower) || (lower === '-' && spaced);

/** The office behind a person's name, without its article; empty where none is. */
export function officeBehind(
  document: Document,
  names: Names,
  tagged: readonly Mention[],
  mention: Mention,
): string {
  const { tokens, text } = document;
  const at = firstEndingAfter(tokens, mention.end);
  if (tokens[at]?.text !== ',') return '';
  const { endToken } = sentenceAt(document, at);
  const first = names.is('articles', tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  const head = headAfter(first, endToken);
  if (head < 0) return '';
  let end = head + 1;
  while (end < endToken && end - first < LONGEST && !isEnd(tokens[end] as Token)) {
    const name = tagged[firstEndingAfter(tagged, (tokens[end] as Token).start)];
    // A name may hold commas.
    const last =
      name && name.start <= (tokens[end] as Token).start ? firstEndingAfter(tokens, name.end - 1) : end;
    end = Math.max(end, last) + 1;
  }
  const stop = tokens[end];
  if (end < endToken && (!stop || !isEnd(stop))) return '';
  // "Ada Holm, the Secretary of Energy, the Secretary of Labor": a list of people.
  if (first > at + 1 && isListed(end)) return '';
  const { start } = tokens[first] as Token;
  // "Ada Holm, Secretary of Trade Bo Lind": somebody else's; "an adviser to Bo Lind" is not.
  const last = (tokens[end - 1] as Token).end;
  if (namesPerson(start, last) && !names.is('serving', tokens[head + 1]?.lower ?? '')) return '';
  if (MARKUP.test(text.slice(start, last))) return '';
  return text.slice(start, last).replace(/\s+/g, ' ');

  function namesPerson(from: number, to: number): boolean {
    for (let i = firstEndingAfter(tagged, from); i < tagged.length && (tagged[i] as Mention).start < to; i++)
      if ((tagged[i] as Mention).label === 'PER') return true;
    return false;
  }

  /** The word for an office that has an "of" or the like behind it, or -1. */
  function headAfter(from: number, limit: number): number {
    for (let i = from; i < limit && i - from <= LONGEST_MODIFIER; i++) {
      const token = tokens[i] as Token;
      if (
        (token.kind !== 'word' && token.text !== "'s" && (token.text !== '-' || token.spaced)) ||
        token.lower === 'and' ||
        names.is('signing', token.lower)
      )
        return -1;
      if (names.is('roleHeads', token.lower) && names.is('heldLinks', tokens[i + 1]?.lower ?? '')) return i;
      if (names.is('heldLinks', token.lower)) return -1;
    }
    return -1;
  }

  function isListed(end: number): boolean {
    let next = end + 1;
    if (tokens[next]?.lower === 'and') next++;
    return (
      names.is('articles', tokens[next]?.lower ?? '') && names.is('roleHeads', tokens[next + 1]?.lower ?? '')
    );
  }
}
