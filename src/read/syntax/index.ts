/** Parts of speech and lemmas of single sentences (Universal Dependencies v2 and Penn Treebank), over our own tokens. */
import type { Token, WordReading } from '../../document.ts';
import type { Resources } from '../../resources.ts';
import { ByForm, oneCopy } from '../forms.ts';
import { loadClasses } from '../word-classes.ts';
import { createLemmatizer, type LemmaRule } from './lemmas.ts';
import { createDictionary, type DictionaryHeader, openBinary, TAGGER_MAGIC } from './model.ts';
import { MOST_TAGS, TAG_MASK, TAG_ROWS, tagSentence } from './tagger.ts';
import { createWords, type WordFacts } from './words.ts';

export interface TaggerHeader extends DictionaryHeader {
  readonly tags: readonly string[];
  readonly rules: readonly LemmaRule[];
}

export interface SyntaxReader {
  /** @param forms the words of one sentence, as `createTokenizer` parts them */
  tag(forms: readonly string[]): readonly WordReading[];
  /** @param tokens those of one sentence */
  tagTokens(tokens: readonly Token[]): readonly WordReading[];
}

const loaded = new WeakMap<Resources, SyntaxReader>();

/**
 * The model is read when first needed and kept with the resources: two stages ask for it.
 * @throws {Error} when it does not fit this code.
 */
export function openSyntax(resources: Resources): SyntaxReader {
  const tagger = (): SyntaxReader => {
    let reader = loaded.get(resources);
    if (!reader) {
      reader = loadTagger(resources);
      loaded.set(resources, reader);
    }
    return reader;
  };
  return {
    tag: (forms) => tagger().tag(forms),
    tagTokens: (tokens) => tagger().tagTokens(tokens),
  };
}

function loadTagger(resources: Resources): SyntaxReader {
  const file = openBinary<TaggerHeader>('tagger.bin', resources.model('tagger.bin'), TAGGER_MAGIC);
  const { header } = file;
  const dictionary = createDictionary(header, file.words(), file.halves());
  const { lemma } = createLemmatizer(file.words(), file.halves(), header.rules);
  const unpacked = resources.derivedBytes(
    'tagger',
    () => new Uint8Array(file.table(TAG_ROWS + MOST_TAGS).buffer),
  );
  const weights = new Int8Array(unpacked.buffer, unpacked.byteOffset, unpacked.length);
  const words = createWords(loadClasses(resources), dictionary, TAG_MASK);
  const upos = header.tags.map((tag) => tag.slice(0, tag.indexOf('/')));
  const xpos = header.tags.map((tag) => tag.slice(tag.indexOf('/') + 1));
  /** Part of a name is PROPN, whatever it is inside the name; so is what has no class in the grammar but a capital. */
  const readingOf = (form: string, tag: number): WordReading => {
    const universal = upos[tag] ?? 'X';
    const penn = xpos[tag] ?? 'XX';
    const name = penn.startsWith('NNP') || (universal === 'X' && CAPITAL.test(form));
    return { pos: name ? 'PROPN' : universal, lemma: oneCopy(lemma(form, tag)), upos: universal, xpos: penn };
  };
  const known = new ByForm(({ text }) => words(text));
  const read = (facts: readonly WordFacts[], textAt: (i: number) => string): readonly WordReading[] => {
    const tags = new Uint8Array(facts.length);
    tagSentence(facts, weights, tags);
    const readings: WordReading[] = [];
    for (let i = 0; i < facts.length; i++) {
      const tag = tags[i] as number;
      const { readings: made } = facts[i] as WordFacts;
      made[tag] ??= readingOf(textAt(i), tag);
      readings.push(made[tag]);
    }
    return readings;
  };
  return {
    tag(forms) {
      const facts: WordFacts[] = [];
      for (const form of forms) facts.push(words(form));
      return read(facts, (i) => forms[i] as string);
    },
    tagTokens(tokens) {
      const facts: WordFacts[] = [];
      for (const token of tokens) facts.push(known.of(token));
      return read(facts, (i) => (tokens[i] as Token).text);
    },
  };
}

const CAPITAL = /^\p{Lu}/u;
