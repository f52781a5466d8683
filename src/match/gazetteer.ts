/** Longest phrase: the other way to find a thing. Phrases are sequences of folded token words. */
import type { Token } from '../document.ts';

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  value: T | null;
}

export interface Gazetteer<T> {
  /** Whether a phrase begins with the word (lower case). */
  begins(word: string): boolean;
  /** The longest phrase that begins at token `at` and ends at or before token `end`, or null. */
  longest(
    tokens: readonly Token[],
    at: number,
    end: number,
  ): { readonly end: number; readonly value: T } | null;
}

/** @param entries phrases as lists of lower-case words, with their value; of equal phrases the first wins */
export function createGazetteer<T>(entries: Iterable<readonly [readonly string[], T]>): Gazetteer<T> {
  const root: Node<T> = { next: new Map(), value: null };
  for (const [words, value] of entries) {
    let node = root;
    for (const word of words) {
      let next = node.next.get(word);
      if (!next) {
        next = { next: new Map(), value: null };
        node.next.set(word, next);
      }
      node = next;
    }
    if (words.length > 0) node.value ??= value;
  }
  return {
    begins: (word) => root.next.has(word),
    longest(tokens, at, end) {
      let node = root;
      let found: { end: number; value: T } | null = null;
      // A caller may look past the last token.
      for (let i = at; i < Math.min(end, tokens.length); i++) {
        const next = node.next.get((tokens[i] as Token).lower);
        if (!next) break;
        node = next;
        if (node.value !== null) found = { end: i + 1, value: node.value };
      }
      return found;
    },
  };
}
