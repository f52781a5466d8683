import type { Block } from '../document.ts';

/** Blocks of a text, in order. First version: paragraphs are parted by empty lines. */
export function readBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  for (const match of text.matchAll(/\S(?:[^\n]|\n(?![^\S\n]*\n))*/g)) {
    const start = match.index;
    const end = start + match[0].trimEnd().length;
    blocks.push({
      index: blocks.length,
      kind: 'paragraph',
      start,
      end,
      level: 0,
      marker: null,
      under: null,
      heading: null,
      markup: [],
      struck: [],
    });
  }
  return blocks;
}
