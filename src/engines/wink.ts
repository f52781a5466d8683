/**
 * The one door to wink-nlp. It is loaded when first needed and reads only the sentences it is given; what it says
 * is laid onto our tokens by offset.
 */
import { createRequire } from 'node:module';
import type { Tag, WordReading } from '../document.ts';
import { readBuilt } from '../resources.ts';
import { openWinkModel, type WinkCode } from './wink-model.ts';

export interface WinkTagger {
  /**
   * Universal parts of speech and lemmas for words that were tokenized by us.
   * @param sentences the words of each sentence, in order
   * @returns one tag a word, in the same order
   */
  tag(sentences: readonly (readonly string[])[]): readonly (readonly Tag[])[];
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

type WinkNlp = (model: unknown, pipe: readonly string[]) => WinkEngine;

/** The built package has wink-nlp inside and its model packed; elsewhere both come from their packages. */
function load(): WinkEngine {
  const packed = readBuilt('wink-model.bin');
  const code = (): WinkCode => ({
    featureFn: require('wink-eng-lite-web-model/dist/feature.js'),
    transformers: require('wink-eng-lite-web-model/dist/pos-transformers.js'),
    setter: require('wink-eng-lite-web-model/dist/pos-setter.js'),
    updater: require('wink-eng-lite-web-model/dist/pos-updater.js'),
    lemmatize: require('wink-eng-lite-web-model/dist/lemmatize.js'),
  });
  const winkNLP = (packed ? require('wink-nlp') : createRequire(import.meta.url)('wink-nlp')) as WinkNlp;
  return winkNLP(
    packed ? openWinkModel(packed, code()) : createRequire(import.meta.url)('wink-eng-lite-web-model'),
    ['pos'],
  );
}

/** Words that are shown at once: a call costs as much as some dozens of words. */
const BATCH = 2_000;

/** The tagger of wink-nlp; it loads when it is first asked. */
export function openWink(): WinkTagger {
  return {
    tag(sentences) {
      const tagged: (readonly Tag[])[] = [];
      for (let first = 0; first < sentences.length; ) {
        let end = first;
        let count = 0;
        while (end < sentences.length && (end === first || count < BATCH))
          count += (sentences[end++] as readonly string[]).length;
        const batch = sentences.slice(first, end);
        const tags = tagWords(batch.flat());
        let at = 0;
        for (const { length } of batch) {
          tagged.push(tags.slice(at, at + length));
          at += length;
        }
        first = end;
      }
      return tagged;
    },
  };
}

function tagWords(words: readonly string[]): Tag[] {
  engine ??= load();
  const { readDoc, its } = engine;
  const shown = words.map((word) => (word.length > LONGEST_WORD ? 'x' : word));
  const tokens = readDoc(shown.join(' ')).tokens();
  const values = tokens.out(its.value) as string[];
  const parts = tokens.out(its.pos) as string[];
  const lemmas = tokens.out(its.lemma) as string[];
  return align(shown, values, parts, lemmas);
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
    const pos = parts[at] ?? 'X';
    // With the fields of our own tagger's readings: rules see both, and objects of one form are read faster.
    const tag: WordReading = { pos, lemma: lemmas[at] ?? word.toLowerCase(), upos: pos, xpos: '' };
    let length = 0;
    while (at < values.length && length < word.length) {
      length += (values[at] as string).length;
      at++;
    }
    tags.push(tag);
  }
  return tags;
}
