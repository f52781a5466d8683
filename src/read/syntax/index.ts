/** Parts of speech and lemmas of single sentences (Universal Dependencies v2 and Penn Treebank), over our own tokens. */
import type { Resources } from '../../resources.ts';
import { loadClasses } from '../word-classes.ts';
import { createLemmatizer, type LemmaRule } from './lemmas.ts';
import { createDictionary, type DictionaryHeader, openBinary, TAGGER_MAGIC } from './model.ts';
import { MOST_TAGS, TAG_MASK, TAG_ROWS, tagSentence } from './tagger.ts';
import { createWords } from './words.ts';

export interface TaggerHeader extends DictionaryHeader {
  readonly tags: readonly string[];
  readonly rules: readonly LemmaRule[];
}

/** A tagged sentence; indexes count its words. */
export interface TaggedSentence {
  readonly length: number;
  /** Universal part of speech, after Universal Dependencies: parts of names keep their own ("United" VERB). */
  upos(index: number): string;
  /** Penn Treebank tag: NNP for every part of a name, VBN or VBD for a verb in -ed. */
  xpos(index: number): string;
  lemma(index: number): string;
}

export interface SyntaxReader {
  /** @param forms the words of one sentence, as `createTokenizer` parts them */
  tag(forms: readonly string[]): TaggedSentence;
}

/** The model is read from the resources when first needed. @throws {Error} when it does not fit this code. */
export function openSyntax(resources: Resources): SyntaxReader {
  let tagger: SyntaxReader | null = null;
  return {
    tag(forms) {
      tagger ??= loadTagger(resources);
      return tagger.tag(forms);
    },
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
  return {
    tag(forms) {
      const tags = new Uint8Array(forms.length);
      tagSentence(forms.map(words), weights, tags);
      return {
        length: forms.length,
        upos: (index) => upos[tags[index] as number] ?? 'X',
        xpos: (index) => xpos[tags[index] as number] ?? 'XX',
        lemma: (index) => lemma(forms[index] as string, tags[index] as number),
      };
    },
  };
}
