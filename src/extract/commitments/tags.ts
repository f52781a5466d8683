/** Which sentences can hold a commitment, and their tags: the only sentences that a tagger reads. */
import type { Document, Note, Sentence, Tag } from '../../document.ts';
import { openSyntax, type SyntaxReader } from '../../read/syntax/index.ts';
import { foldWord } from '../../read/tokens.ts';
import type { Resources } from '../../resources.ts';
import type { Step } from '../step.ts';
import { AUTHORITY } from './genres.ts';
import { goalListsOf } from './goal-lists.ts';
import { loadLexicon } from './lexicon.ts';

/** Longest sentence that is read, in tokens: what is longer is no prose, and a tagger only guesses at it. */
export const LONGEST_SENTENCE = 600;

export function tagsStep(resources: Resources): Step {
  const syntax = openSyntax(resources);
  return {
    name: 'tags',
    needs: ['tokens'],
    makes: 'tags',
    englishOnly: true,
    run(document) {
      const lexicon = loadLexicon(resources);
      const { cueWords, duties } = lexicon;
      const asks = document.genre !== null && AUTHORITY.has(document.genre);
      const tags = new Map<number, readonly Tag[]>();
      const notes: Note[] = [];
      const leads = leadInSentences(document, goalListsOf(document, lexicon));
      const authors = authorsOf(document);
      for (const sentence of document.sentences) {
        if (isTitle(document, sentence)) continue;
        const binds = leads.has(sentence.index) || hasCue(document, sentence, cueWords);
        const read =
          binds || hasCue(document, sentence, authors) || hasDuty(document, sentence, asks ? duties : PLANS);
        if (!read) continue;
        if (sentence.endToken - sentence.firstToken > LONGEST_SENTENCE) {
          notes.push({
            code: 'long-sentence',
            message: `a sentence of more than ${LONGEST_SENTENCE} tokens was not read for commitments`,
            span: { start: sentence.start, end: sentence.end },
          });
          continue;
        }
        tags.set(sentence.index, tagsOf(syntax, document, sentence));
      }
      return { ...document, tags, notes: [...document.notes, ...notes] };
    },
  };
}

/** Words of what a policy says of its author: "we", and the author's name of one word. */
function authorsOf({ genre, actors, issuers }: Document): ReadonlySet<string> {
  if (genre !== 'policy') return new Set();
  const names = actors.filter((actor) => issuers.includes(actor.id)).map((actor) => foldWord(actor.name));
  return new Set(['we', ...names]);
}

/** Words of a sentence, as taggers take them. */
export const wordsOf = ({ tokens }: Document, { firstToken, endToken }: Sentence): readonly string[] =>
  tokens.slice(firstToken, endToken).map((token) => token.text);

/** What has no class in the grammar but a capital belongs to a name ("Indo-Pacific"). */
const CAPITAL = /^\p{Lu}/u;

/** Part of a name is PROPN, whatever it is inside the name ("United" in "United Nations"). */
function tagsOf(syntax: SyntaxReader, document: Document, sentence: Sentence): readonly Tag[] {
  const words = wordsOf(document, sentence);
  const tagged = syntax.tag(words);
  return words.map((word, i) => {
    const pos = tagged.upos(i);
    const name = tagged.xpos(i).startsWith('NNP') || (pos === 'X' && CAPITAL.test(word));
    return { pos: name ? 'PROPN' : pos, lemma: tagged.lemma(i) };
  });
}

/** Longest heading, in characters: what is longer is a paragraph that begins with one on the same line. */
const LONGEST_TITLE = 300;

/** A sentence of a heading binds nobody. */
function isTitle({ blocks }: Document, { block }: Sentence): boolean {
  const heading = blocks[block];
  return heading?.kind === 'heading' && heading.end - heading.start <= LONGEST_TITLE;
}

/** Sentences of items under a lead-in: their cue stands in the lead-in. */
function leadInSentences(document: Document, goals: ReadonlyMap<number, number>): ReadonlySet<number> {
  const found = new Set<number>();
  let before = -1;
  for (const sentence of document.sentences) {
    const block = document.blocks[sentence.block];
    const handed = block?.kind === 'item' && (block.under !== null || goals.has(block.index));
    if (handed && sentence.block !== before) found.add(sentence.index);
    before = sentence.block;
  }
  return found;
}

/** "is to build". */
const PLANS: ReadonlyMap<string, string> = new Map([
  ['is', 'be to'],
  ['are', 'be to'],
]);

/** "has to", "is not to". */
function hasDuty(
  { tokens }: Document,
  { firstToken, endToken }: Sentence,
  duties: ReadonlyMap<string, string>,
): boolean {
  for (let i = firstToken + 1; i < endToken; i++)
    if (tokens[i]?.lower === 'to') {
      const before = tokens[i - 1]?.lower === 'not' ? i - 2 : i - 1;
      if (duties.has(tokens[before]?.lower ?? '')) return true;
    }
  return false;
}

function hasCue(document: Document, sentence: Sentence, cueWords: ReadonlySet<string>): boolean {
  for (let i = sentence.firstToken; i < sentence.endToken; i++)
    if (cueWords.has((document.tokens[i] as { lower: string }).lower)) return true;
  return false;
}
