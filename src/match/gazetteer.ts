/** Longest phrase: the other way to find a thing. Phrases are sequences of folded token words. */
import type { Token } from '../document.ts';

interface Node<T> {
  /** Null where no phrase goes on. */
  next: Map<string, Node<T>> | null;
  value: T | null;
}

export interface Gazetteer<T> {
  /** Whether a phrase begins with the word (lower case). */
  begins(word: string): boolean;
  /** The words that phrases begin with (lower case). */
  firstWords(): Iterable<string>;
  /** The longest phrase that begins at token `at` and ends at or before token `end`, or null. */
  longest(
    tokens: readonly Token[],
    at: number,
    end: number,
  ): { readonly end: number; readonly value: T } | null;
}

/** @param entries phrases as lists of lower-case words, with their value; of equal phrases the first wins */
export function createGazetteer<T>(entries: Iterable<readonly [readonly string[], T]>): Gazetteer<T> {
  const root = new Map<string, Node<T>>();
  for (const [words, value] of entries) {
    let node: Node<T> = { next: root, value: null };
    for (const word of words) {
      node.next ??= new Map();
      let next = node.next.get(word);
      if (!next) {
        next = { next: null, value: null };
        node.next.set(word, next);
      }
      node = next;
    }
    if (words.length > 0) node.value ??= value;
  }
  return {
    begins: (word) => root.has(word),
    firstWords: () => root.keys(),
    longest(tokens, at, end) {
      let next: Node<T>['next'] = root;
      let found: { end: number; value: T } | null = null;
      // A caller may look past the last token.
      for (let i = at; next && i < Math.min(end, tokens.length); i++) {
        const node: Node<T> | undefined = next.get((tokens[i] as Token).lower);
        if (!node) break;
        if (node.value !== null) found = { end: i + 1, value: node.value };
        next = node.next;
      }
      return found;
    },
  };
}

/**
 * A gazetteer whose phrases are split up when a text first holds the word that they begin with: most never are.
 * @param groups what is known of the phrases by their first word
 * @param read the phrases of a group
 */
export function createLazyGazetteer<G, T>(
  groups: ReadonlyMap<string, G>,
  read: (first: string, group: G) => Iterable<readonly [readonly string[], T]>,
): Gazetteer<T> {
  const made = new Map<string, Gazetteer<T>>();
  return {
    begins: (word) => groups.has(word),
    firstWords: () => groups.keys(),
    longest(tokens, at, end) {
      const first = tokens[at]?.lower ?? '';
      const group = groups.get(first);
      if (group === undefined) return null;
      let gazetteer = made.get(first);
      if (!gazetteer) {
        gazetteer = createGazetteer(read(first, group));
        made.set(first, gazetteer);
      }
      return gazetteer.longest(tokens, at, end);
    },
  };
}
