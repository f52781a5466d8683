/**
 * The one door to wink-nlp. It is loaded when first needed and reads only the sentences it is given; what it says
 * is laid onto our tokens by offset.
 */
import { createRequire } from 'node:module';
import type { Tag } from '../document.ts';

export interface WinkTagger {
  /**
   * Universal parts of speech and lemmas for words that were tokenized by us.
   * @param words the words of one sentence, in order
   * @returns one tag a word, in the same order
   */
  tag(words: readonly string[]): readonly Tag[];
}

/** What we use of wink-nlp's interface (its own types do not cover the low-level token store). */
interface WinkItems {
  out(its: unknown): unknown;
}
interface WinkEngine {
  readDoc(text: string): { tokens(): WinkItems };
  readonly its: Readonly<Record<'value' | 'pos' | 'lemma' | 'precedingSpaces', unknown>>;
}

/** Longest word that wink-nlp is shown: its lexer is quadratic in unbroken runs. */
const LONGEST_WORD = 60;

let engine: WinkEngine | null = null;

function load(): WinkEngine {
  if (engine) return engine;
  const require = createRequire(import.meta.url);
  const winkNLP = require('wink-nlp') as (model: unknown, pipe: readonly string[]) => WinkEngine;
  engine = winkNLP(require('wink-eng-lite-web-model'), ['pos']);
  return engine;
}

export function openWink(): WinkTagger {
  return {
    tag(words) {
      const { readDoc, its } = load();
      const shown = words.map((word) => (word.length > LONGEST_WORD ? 'x' : word));
      const tokens = readDoc(shown.join(' ')).tokens();
      const values = tokens.out(its.value) as string[];
      const parts = tokens.out(its.pos) as string[];
      const lemmas = tokens.out(its.lemma) as string[];
      return align(shown, values, parts, lemmas);
    },
  };
}

/** wink-nlp parts some of our tokens and joins none; the first part with a tag of its own speaks for the word. */
function align(
  words: readonly string[],
  values: readonly string[],
  parts: readonly string[],
  lemmas: readonly string[],
): Tag[] {
  const tags: Tag[] = [];
  let at = 0;
  for (const word of words) {
    const tag = { pos: parts[at] ?? 'X', lemma: lemmas[at] ?? word.toLowerCase() };
    let length = 0;
    while (at < values.length && length < word.length) {
      length += (values[at] as string).length;
      at++;
    }
    tags.push(tag);
  }
  return tags;
}
