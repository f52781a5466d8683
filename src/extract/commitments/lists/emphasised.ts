/** Items that are no list: paragraphs under a lead-in that each begin with their act in bold ("The Ministry will:", "**Build ports.** …"). */
import { type Block, type Document, firstEndingAfter } from '../../../document.ts';
import type { Lexicon } from '../words/lexicon.ts';

/** Blocks of plain text that may stand between two such items. */
const LONGEST_GAP = 4;

/** One past the last token of what a block begins with in bold, where that begins with a verb in its base form, or -1. */
function actEnd({ text, tokens }: Document, block: Block, { baseForms }: Lexicon): number {
  if (block.kind === 'item' || !/^[*_<]/.test(text.slice(block.start, block.start + 1))) return -1;
  const first = firstEndingAfter(tokens, block.start);
  const word = tokens[first];
  if (!word || word.start >= block.end || !baseForms.has(word.lower)) return -1;
  const closing = block.markup.find(
    ({ start, end }) => start >= word.end && /\*\*|__|<\/(?:b|u|strong)>/.test(text.slice(start, end)),
  );
  if (!closing) return -1;
  const end = firstEndingAfter(tokens, closing.start);
  return end - first > 1 ? end : -1;
}

/** An item: the block of its lead-in, and one past the last token of what it is to do. */
export interface BoldAct {
  readonly lead: number;
  readonly end: number;
}

/** "The Ministry will also:", "agreed to:": the line ends before its verb. */
function isOpenLead({ text, tokens }: Document, { kind, start, end }: Block, { modals }: Lexicon): boolean {
  if (
    kind === 'item' ||
    !text
      .slice(Math.max(start, end - 3), end)
      .trimEnd()
      .endsWith(':')
  )
    return false;
  let last = firstEndingAfter(tokens, end) - 1;
  while (
    (tokens[last]?.start ?? -1) >= start &&
    (tokens[last]?.kind === 'punctuation' || tokens[last]?.lower === 'also')
  )
    last--;
  const word = tokens[last]?.lower ?? '';
  return word === 'to' || modals.has(word);
}

/** Such items by the index of their block. */
export function boldActsOf(document: Document, lexicon: Lexicon): ReadonlyMap<number, BoldAct> {
  const { blocks, text } = document;
  const found = new Map<number, BoldAct>();
  for (let lead = 0; lead + 1 < blocks.length; lead++) {
    if (!isOpenLead(document, blocks[lead] as Block, lexicon)) continue;
    let last = lead;
    for (let i = lead + 1; i < blocks.length && i - last <= LONGEST_GAP; i++) {
      const block = blocks[i] as Block;
      const act = actEnd(document, block, lexicon);
      if (act >= 0) {
        found.set(i, { lead, end: act });
        last = i;
      } else if (i === lead + 1 || text[block.start] === '#') break;
    }
    lead = last;
  }
  return found;
}
