import { type Document, type Sentence, type Token, withLayers } from '../document.ts';
import type { Step } from '../extract/step.ts';
import type { Resources } from '../resources.ts';
import { readBlocks } from './blocks.ts';
import { readMetadata } from './metadata.ts';
import { sentenceEnds } from './sentences.ts';
import { createTokenizer } from './tokens.ts';

/** Layout before language: from characters to blocks. */
export function blocksStep(resources: Resources): Step {
  return {
    name: 'blocks',
    needs: ['text'],
    makes: 'blocks',
    run(document) {
      const layout = readBlocks(document.text, resources);
      const laid = withLayers(document, { blocks: layout.blocks });
      const { metadata, notes } = readMetadata(laid);
      return withLayers(laid, { metadata, notes: [...document.notes, ...layout.notes, ...notes] });
    },
  };
}

/** From blocks to tokens and sentences. */
export function tokensStep(resources: Resources): Step {
  const tokenizer = createTokenizer(resources);
  return {
    name: 'tokens',
    needs: ['blocks'],
    makes: 'tokens',
    run(document: Document): Document {
      const tokens: Token[] = [];
      const sentences: Sentence[] = [];
      for (const block of document.blocks) {
        if (block.kind === 'metadata' || block.kind === 'code') continue;
        const from = tokens.length;
        const start = block.marker ? block.marker.end : block.start;
        tokenizer.tokenize(document.text, start, block.end, block.markup, tokens);
        let first = from;
        for (const end of sentenceEnds(tokens, from, tokens.length, tokenizer)) {
          sentences.push({
            index: sentences.length,
            block: block.index,
            firstToken: first,
            endToken: end,
            start: (tokens[first] as Token).start,
            end: (tokens[end - 1] as Token).end,
          });
          first = end;
        }
      }
      return withLayers(document, { tokens, sentences });
    },
  };
}
