/**
 * Trains the part-of-speech tagger and the lemmatizer: `node scripts/run.mjs training/syntax.ts DATA`, DATA being the
 * folder with train.conllu.gz that the card credits. Fixed seed, same input same weights. Writes
 * src/resources/model/tagger.bin and its card. The development trees are not read here.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { layOnTokens, readTrees, type TaggedWord } from '../evaluation/conllu.ts';
import type { TaggerHeader } from '../src/read/syntax/index.ts';
import { packTable, TAGGER_MAGIC, writeBinary } from '../src/read/syntax/model.ts';
import { SYNTAX_VERSION } from '../src/read/syntax/words.ts';
import { createTokenizer } from '../src/read/tokens.ts';
import { hashWord, loadClasses } from '../src/read/word-classes.ts';
import { openResources } from '../src/resources.ts';
import { indexOfTag, type LemmaExample, learnLemmas, seeded, tagList, trainTagger } from './syntax/tagger.ts';

declare const RESOURCES_URL: string;

const SEED = 20_261_125;
const EPOCHS = 5;
/** Weights that are kept: two bytes each. */
const KEPT = 260_000;

interface VerbForms {
  readonly forms: Readonly<Record<string, readonly string[]>>;
}

const [data] = process.argv.slice(2);
if (!data) throw new Error('usage: training/syntax.ts DATA');
const models = `${fileURLToPath(RESOURCES_URL)}model/`;
const resources = openResources();
const tokenizer = createTokenizer(resources);
const classes = loadClasses(resources);

const sentences: readonly (readonly TaggedWord[])[] = readTrees(
  gunzipSync(readFileSync(`${data}/train.conllu.gz`)).toString('utf8'),
)
  .map((tree) => layOnTokens(tree, tokenizer.tokenize(tree.text, 0, tree.text.length, [])))
  .filter((words) => words.length > 0);
const tags = tagList(sentences);
const { forms } = resources.words<VerbForms>('verb-forms');
/** Tags of a verb's form, and those that it shares with nouns and adjectives. */
const formTags = (
  form: string,
  lemma: string,
): { readonly verb: readonly number[]; readonly all: readonly number[] } => {
  const [verb, others] =
    form === lemma
      ? [['VB', 'VBP'], ['NOUN/NN']]
      : form.endsWith('ing')
        ? [['VBG'], ['NOUN/NN', 'ADJ/JJ']]
        : form.endsWith('s')
          ? [['VBZ'], ['NOUN/NNS']]
          : [
              ['VBD', 'VBN'],
              ['ADJ/JJ', 'NOUN/NN'],
            ];
  const own = verb.map((tag) => tags.indexOf(`VERB/${tag}`));
  return { verb: own, all: [...own, ...others.map((tag) => tags.indexOf(tag))] };
};
const verbs = new Map(
  Object.entries(forms).flatMap(([lemma, list]) =>
    [lemma, ...list].map((form) => [hashWord(form), formTags(form, lemma)] as const),
  ),
);
// "freed" was seen as a verb, so that "free" may be one.
for (const words of sentences)
  for (const { upos, lemma } of words)
    if (upos === 'VERB' && /^[a-z]+$/.test(lemma) && !verbs.has(hashWord(lemma)))
      verbs.set(hashWord(lemma), formTags(lemma, lemma));

const tagger = trainTagger(sentences, tags, classes, { epochs: EPOCHS, keep: KEPT, verbs }, seeded(SEED));
const lemmas = learnLemmas([...lemmaExamples()]);

function* lemmaExamples(): Generator<LemmaExample> {
  const counts = new Map<string, LemmaExample>();
  for (const words of sentences)
    for (const word of words) {
      const tag = indexOfTag(tags, word);
      const key = `${word.form} ${word.lemma} ${tag}`;
      const found = counts.get(key);
      counts.set(key, { form: word.form, lemma: word.lemma, tag, count: (found?.count ?? 0) + 1 });
    }
  yield* counts.values();
  for (const [lemma, list] of Object.entries(forms))
    for (const form of list)
      for (const tag of formTags(form, lemma).verb) yield { form, lemma, tag, count: 1 };
}

const taggerHeader: TaggerHeader = {
  tags,
  rules: lemmas.rules,
  sets: tagger.dictionary.sets,
  open: tagger.dictionary.open,
  capital: tagger.dictionary.capital,
  digit: tagger.dictionary.digit,
  symbol: tagger.dictionary.symbol,
};
writeFileSync(
  `${models}tagger.bin`,
  writeBinary(TAGGER_MAGIC, taggerHeader, [
    tagger.dictionary.hashes,
    tagger.dictionary.entries,
    lemmas.keys,
    lemmas.values,
    ...packTable(tagger.codes),
  ]),
);

const CREDITS = [
  {
    name: 'English Web Treebank (UD_English-EWT), outside its development and test documents',
    licence: 'CC BY-SA 4.0',
    credit: 'Universal Dependencies contributors; source texts: Linguistic Data Consortium',
  },
  {
    name: 'GUM (UD_English-GUM), outside its non-commercial genres',
    licence: 'annotations CC BY 4.0; texts CC BY, CC BY-SA 3.0 or public domain',
    credit: 'Amir Zeldes and contributors, Georgetown University',
  },
  { name: 'word classes of GloVe 6B', licence: 'PDDL 1.0', credit: 'Pennington, Socher and Manning 2014' },
];
writeFileSync(
  `${models}tagger.card.json`,
  `${JSON.stringify(
    {
      model: 'part-of-speech tagger (greedy, averaged perceptron, hashed features) and lemma rules',
      featuresVersion: SYNTAX_VERSION,
      seed: SEED,
      epochs: EPOCHS,
      labels: tags,
      weights: KEPT,
      lemmaRules: lemmas.keys.length,
      trainedOn: {
        sentences: sentences.length,
        tokens: sentences.reduce((n, words) => n + words.length, 0),
      },
      data: CREDITS,
      figures: 'see evaluation/syntax.ts; the development sets are not trained on',
    },
    null,
    2,
  )}\n`,
);
