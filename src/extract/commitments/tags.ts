/** Which sentences can hold a commitment, and their tags: the only sentences that an engine reads. */
import type { Document, Note, Sentence, Tag } from '../../document.ts';
import { openWink } from '../../engines/wink.ts';
import type { Resources } from '../../resources.ts';
import type { Step } from '../step.ts';
import { loadLexicon } from './lexicon.ts';

/** Longest sentence that is read, in tokens: what is longer is no prose, and engines take time over it. */
export const LONGEST_SENTENCE = 600;

export function tagsStep(resources: Resources): Step {
  return {
    name: 'tags',
    needs: ['tokens'],
    makes: 'tags',
    run(document) {
      const { cueWords } = loadLexicon(resources);
      const wink = openWink();
      const held: Sentence[] = [];
      const notes: Note[] = [];
      const leads = leadInSentences(document);
      for (const sentence of document.sentences) {
        const kind = document.blocks[sentence.block]?.kind;
        if (kind === 'heading') continue;
        if (!leads.has(sentence.index) && !hasCue(document, sentence, cueWords)) continue;
        if (sentence.endToken - sentence.firstToken > LONGEST_SENTENCE) {
          notes.push({
            code: 'long-sentence',
            message: `a sentence of more than ${LONGEST_SENTENCE} tokens was not read for commitments`,
            span: { start: sentence.start, end: sentence.end },
          });
          continue;
        }
        held.push(sentence);
      }
      const tagged = wink.tag(
        held.map(({ firstToken, endToken }) =>
          document.tokens.slice(firstToken, endToken).map((t) => t.text),
        ),
      );
      const tags = new Map<number, readonly Tag[]>(
        held.map((sentence, i) => [sentence.index, tagged[i] as readonly Tag[]]),
      );
      return { ...document, tags, notes: [...document.notes, ...notes] };
    },
  };
}

/** Sentences of items under a lead-in: their cue stands in the lead-in. */
function leadInSentences(document: Document): ReadonlySet<number> {
  const found = new Set<number>();
  let before = -1;
  for (const sentence of document.sentences) {
    const block = document.blocks[sentence.block];
    if (block?.kind === 'item' && block.under !== null && sentence.block !== before)
      found.add(sentence.index);
    before = sentence.block;
  }
  return found;
}

function hasCue(document: Document, sentence: Sentence, cueWords: ReadonlySet<string>): boolean {
  for (let i = sentence.firstToken; i < sentence.endToken; i++)
    if (cueWords.has((document.tokens[i] as { lower: string }).lower)) return true;
  return false;
}
