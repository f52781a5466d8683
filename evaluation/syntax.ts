/**
 * Figures of the tagger and the lemmatizer on the development trees, given gold tokens and given our own
 * (aligned by place, as in the CoNLL 2018 shared task); wink-nlp beside them:
 * `node scripts/run.mjs evaluation/syntax.ts [DATA]`, DATA being ../shared/data/syntax where nothing is said.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { openWink } from '../src/engines/wink.ts';
import { openSyntax } from '../src/read/syntax/index.ts';
import { createTokenizer } from '../src/read/tokens.ts';
import { openResources } from '../src/resources.ts';
import { readTrees, type TaggedWord } from './conllu.ts';

type Reader = (forms: readonly string[]) => readonly Omit<TaggedWord, 'start' | 'end' | 'form'>[];

const MEASURES = ['UPOS', 'UPOS, names as PROPN', 'XPOS', 'lemma'] as const;

const named = (upos: string, xpos: string): string => (xpos.startsWith('NNP') ? 'PROPN' : upos);

/** F1 (percent) of each measure; with gold tokens that is accuracy. */
export function scoreTags(
  pairs: readonly (readonly [readonly TaggedWord[], readonly Omit<TaggedWord, 'form'>[]])[],
): Record<string, number> {
  const right: Record<(typeof MEASURES)[number], number> = {
    UPOS: 0,
    'UPOS, names as PROPN': 0,
    XPOS: 0,
    lemma: 0,
  };
  let total = 0;
  for (const [gold, own] of pairs) {
    const goldAt = new Map(gold.map((word) => [`${word.start} ${word.end}`, word]));
    total += gold.length + own.length;
    for (const token of own) {
      const word = goldAt.get(`${token.start} ${token.end}`);
      if (!word) continue;
      if (word.upos === token.upos) right.UPOS++;
      if (named(word.upos, word.xpos) === named(token.upos, token.xpos)) right['UPOS, names as PROPN']++;
      if (word.xpos === token.xpos) right.XPOS++;
      if (word.lemma === token.lemma) right.lemma++;
    }
  }
  return Object.fromEntries(MEASURES.map((name) => [name, Math.round((20_000 * right[name]) / total) / 100]));
}

function run(data: string): void {
  const resources = openResources();
  const tokenizer = createTokenizer(resources);
  const began = performance.now();
  const syntax = openSyntax(resources);
  syntax.tag(['Loaded']);
  process.stdout.write(`loaded in ${(performance.now() - began).toFixed(0)} ms\n`);
  const wink = openWink();
  const readers: Record<string, Reader> = {
    ours: (forms) => {
      const tagged = syntax.tag(forms);
      return tagged.map(({ upos, xpos, lemma }) => ({ upos, xpos, lemma }));
    },
    'wink-nlp': (forms) =>
      (wink.tag([forms])[0] ?? []).map(({ pos, lemma }) => ({
        upos: pos,
        xpos: pos === 'PROPN' ? 'NNP' : '',
        lemma,
      })),
  };
  for (const file of ['dev-gum.conllu', 'dev-ewt.conllu']) {
    const trees = readTrees(readFileSync(join(data, file), 'utf8'));
    for (const [name, reader] of Object.entries(readers))
      for (const tokens of ['gold', 'own'] as const) {
        let time = 0;
        let count = 0;
        const pairs = trees.map((tree) => {
          const places =
            tokens === 'gold' ? tree.words : tokenizer.tokenize(tree.text, 0, tree.text.length, []);
          const forms = places.map((token) => tree.text.slice(token.start, token.end) || 'x');
          const start = process.cpuUsage();
          const read = reader(forms);
          const { user, system } = process.cpuUsage(start);
          time += (user + system) / 1000;
          count += forms.length;
          return [
            tree.words,
            read.map((token, i) => ({ ...token, start: places[i]?.start ?? 0, end: places[i]?.end ?? 0 })),
          ] as const;
        });
        const figures = Object.entries(scoreTags(pairs))
          .map(([measure, value]) => `${measure} ${value.toFixed(2)}`)
          .join('  ');
        process.stdout.write(
          `${file} ${name}, ${tokens} tokens: ${figures}  (${Math.round(count / time)}k tokens/s)\n`,
        );
      }
  }
}

if (process.argv[1]?.endsWith('evaluation/syntax.ts')) {
  const data = process.argv[2] ?? resolve(dirname(dirname(process.argv[1])), '../shared/data/syntax');
  if (existsSync(data)) run(data);
  else
    process.stderr.write(
      'syntax: SKIPPED, the trees are not beside the repository (../shared/data/syntax)\n',
    );
}
