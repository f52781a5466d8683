/** Words of a stretch as a person reads them: without markup, with single spaces; and the section a block stands in. */
import { type Block, type Document, firstEndingAfter, headingPath, type Span } from '../document.ts';

/** The text of a span without markup, white space collapsed. */
export function cleanText(document: Document, span: Span): string {
  const { text, blocks } = document;
  let words = '';
  for (let b = firstEndingAfter(blocks, span.start); b < blocks.length; b++) {
    const block = blocks[b] as Block;
    if (block.start >= span.end) break;
    let at = Math.max(block.start, span.start);
    const end = Math.min(block.end, span.end);
    for (let m = firstEndingAfter(block.markup, at); m < block.markup.length; m++) {
      const hole = block.markup[m] as Span;
      if (hole.start >= end) break;
      words += text.slice(at, Math.max(at, hole.start));
      at = Math.max(at, hole.end);
    }
    if (at < end) words += text.slice(at, end);
    words += ' ';
  }
  return words.replace(/\s+/g, ' ').trim();
}

/** The words of a heading, with its number and without its mark. */
export function headingText(document: Document, heading: Block): string {
  const start = heading.marker && document.text[heading.start] === '#' ? heading.marker.end : heading.start;
  return cleanText(document, { start, end: heading.end }).replace(/[.:]$/, '');
}

/** Headings above a block, outermost first, as words. */
export function sectionOf(document: Document, block: Block): readonly string[] {
  return headingPath(document, block).map((heading) => headingText(document, heading));
}
