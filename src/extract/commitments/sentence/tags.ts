/** Which sentences can hold a commitment, and their tags; those that the figures asked for are used again. */
import { type Document, type Note, type Sentence, type Tag, withLayers } from '../../../document.ts';
import { openSyntax } from '../../../read/syntax/index.ts';
import type { Resources } from '../../../resources.ts';
import type { Step } from '../../step.ts';
import { boldActsOf } from '../lists/emphasised.ts';
import { goalListsOf } from '../lists/goal-lists.ts';
import { tableRowsOf } from '../lists/table-rows.ts';
import { voicesOf } from '../lists/voices.ts';
import { type Lexicon, loadLexicon } from '../words/lexicon.ts';
import { createGate } from './gate.ts';

/** Longest sentence that is read, in tokens: what is longer is no prose, and a tagger only guesses at it. */
export const LONGEST_SENTENCE = 600;

/** The step that tags the sentences which can hold a commitment. */
export function tagsStep(resources: Resources): Step {
  const syntax = openSyntax(resources);
  return {
    name: 'tags',
    needs: ['tokens', 'figures', 'genre', 'actors'],
    makes: 'tags',
    englishOnly: true,
    run(document) {
      const lexicon = loadLexicon(resources);
      const gate = createGate(document, lexicon);
      const tags = new Map<number, readonly Tag[]>();
      const notes: Note[] = [];
      const leads = leadInSentences(document, lexicon, goalListsOf(document, lexicon));
      const rows = tableRowsOf(document, lexicon.tables);
      const acts = boldActsOf(document, lexicon);
      for (const sentence of document.sentences) {
        const act = acts.has(sentence.block);
        if (!act && isTitle(document, sentence)) continue;
        if (!act && !leads.has(sentence.index) && !rows.has(sentence.index) && !gate.admits(sentence))
          continue;
        if (sentence.endToken - sentence.firstToken > LONGEST_SENTENCE) {
          notes.push({
            code: 'long-sentence',
            message: `a sentence of more than ${LONGEST_SENTENCE} tokens was not read for commitments`,
            span: { start: sentence.start, end: sentence.end },
          });
          continue;
        }
        tags.set(
          sentence.index,
          document.tagged.get(sentence.index) ??
            syntax.tagTokens(document.tokens.slice(sentence.firstToken, sentence.endToken)),
        );
      }
      return withLayers(document, { tags, notes: [...document.notes, ...notes] });
    },
  };
}

/** Words of a sentence, as taggers take them. */
export const wordsOf = ({ tokens }: Document, { firstToken, endToken }: Sentence): readonly string[] =>
  tokens.slice(firstToken, endToken).map((token) => token.text);

/** Longest heading, in characters: what is longer is a paragraph that begins with one on the same line. */
const LONGEST_TITLE = 300;

/** A sentence of a heading binds nobody. */
function isTitle({ blocks }: Document, { block }: Sentence): boolean {
  const heading = blocks[block];
  return heading?.kind === 'heading' && heading.end - heading.start <= LONGEST_TITLE;
}

/** Sentences of items under a lead-in, whose cue stands in the lead-in, and lines that say who speaks. */
function leadInSentences(
  document: Document,
  lexicon: Lexicon,
  goals: ReadonlyMap<number, number>,
): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { sentence, named } of voicesOf(document, lexicon).values())
    if (named) found.add(sentence.index);
  let before = -1;
  for (const sentence of document.sentences) {
    const block = document.blocks[sentence.block];
    const handed = block?.kind === 'item' && (block.under !== null || goals.has(block.index));
    if (handed && sentence.block !== before) found.add(sentence.index);
    before = sentence.block;
  }
  return found;
}
