/** Layout before language: from characters to blocks. Linear in the length of the text. */
import type { Block, BlockKind, Note, Span } from '../document.ts';
import type { Resources } from '../resources.ts';
import {
  divisionLevel,
  type HeadingWords,
  headingLevel,
  isByline,
  LONGEST_BYLINE,
  loadHeadingWords,
  opensDivision,
  runInLength,
  titledDivision,
} from './layout/headings.ts';
import { type Line, readLines } from './layout/lines.ts';
import { createListNesting } from './layout/lists.ts';
import { type Marker, markerAt } from './layout/markers.ts';
import { findMarkup } from './layout/markup.ts';
import { isBold, plainWords } from './layout/plain.ts';

/** A run of characters without white space that is longer is no language. */
const LONGEST_RUN = 10_000;
/** What of a long paragraph is looked at, in characters, for the name of a division ("Sec. 4."). */
const OPENING = 60;

export interface Layout {
  readonly blocks: readonly Block[];
  readonly notes: readonly Note[];
}

/** Lines that belong together, before markup and nesting are known. */
interface Draft {
  kind: BlockKind;
  start: number;
  end: number;
  level: number;
  marker: Marker | null;
  indent: number;
  lines: number;
  /** Blank lines stand before. */
  gapBefore: boolean;
  /** Quote prefixes inside. */
  prefixes: Span[];
}

/** The layout of a text, before any word of it is read. */
export function readBlocks(text: string, resources: Resources): Layout {
  const words = loadHeadingWords(resources);
  return finish(text, gather(text, words), words);
}

const FENCE = /^(?:`{3,}|~{3,})/;
const RULE = /^(?:[-*_=] ?){3,}$/;
const ATX = /^#{1,6}(?=[ \t])/;
const FOOTNOTE = /^\[\^[\w-]{1,20}\]:/;

/** First pass: lines to drafts of blocks. */
function gather(text: string, words: HeadingWords): Draft[] {
  const lines = readLines(text);
  const drafts: Draft[] = [];
  let open: Draft | null = null;
  let gap = true;
  let i = 0;
  const begin = (kind: BlockKind, line: Line, level = 0, marker: Marker | null = null): Draft => {
    const draft: Draft = {
      kind,
      start: line.start,
      end: line.end,
      level,
      marker,
      indent: line.indent,
      lines: 1,
      gapBefore: gap,
      prefixes: [],
    };
    drafts.push(draft);
    gap = false;
    return draft;
  };

  const front = frontMatterEnd(text, lines);
  if (front > 0) {
    const first = lines[0] as Line;
    const last = lines[front] as Line;
    drafts.push({
      kind: 'metadata',
      start: first.start,
      end: last.end,
      level: 0,
      marker: null,
      indent: 0,
      lines: front + 1,
      gapBefore: true,
      prefixes: [],
    });
    i = front + 1;
  }

  for (; i < lines.length; i++) {
    const line = lines[i] as Line;
    if (line.start === line.end) {
      open = null;
      gap = true;
      continue;
    }
    const head = text.slice(line.start, Math.min(line.end, line.start + 80));
    if (FENCE.test(head) && line.quoted === 0) {
      const close = fenceEnd(text, lines, i);
      const code = begin('code', line);
      code.end = (lines[close] as Line).end;
      i = close;
      open = null;
      continue;
    }
    if (head.length < 80 && RULE.test(head)) {
      // Under a line of text it makes that line a heading; alone it parts.
      if (open && open.kind === 'paragraph' && open.lines === 1 && /^[=-]/.test(head) && !/ /.test(head)) {
        open.kind = 'heading';
        open.level = head[0] === '=' ? 1 : 2;
      }
      open = null;
      gap = true;
      continue;
    }
    if (ATX.test(head)) {
      begin('heading', line, (ATX.exec(head) as RegExpExecArray)[0].length);
      open = null;
      continue;
    }
    if (head.startsWith('|')) {
      if (!/^\|[\s:|-]+$/.test(head)) begin('table', line);
      open = null;
      continue;
    }
    if (FOOTNOTE.test(head)) {
      open = begin('footnote', line);
      continue;
    }
    if (line.quoted > 0) {
      if (open?.kind === 'quote') {
        open.prefixes.push({ start: open.end, end: line.start });
        open.end = line.end;
        open.lines++;
      } else open = begin('quote', line);
      continue;
    }
    const found = markerAt(text, line);
    // "192." as a whole text is no mark of an item.
    const alone =
      found !== null &&
      found.content >= line.end &&
      drafts.length === 0 &&
      text.slice(line.end).trim() === '';
    const marker = alone ? null : found;
    if (marker && (gap || (!marker.bare && startsItem(marker, open, line)))) {
      open = begin('item', line, 0, marker);
      continue;
    }
    if (open && !breaksParagraph(text, open, line, words)) {
      open.end = line.end;
      open.lines++;
    } else open = begin('paragraph', line);
  }
  return drafts;
}

/** A mark in the middle of a paragraph is a list item unless it is a wrapped number ("in\n2021. The"). */
function startsItem(marker: Marker, open: Draft | null, line: Line): boolean {
  if (open === null) return true;
  if (marker.style === 'bullet')
    return (marker.shape !== '–' && marker.shape !== '—') || open.marker?.shape === marker.shape;
  if (open.kind === 'item') return line.indent <= open.indent + 8;
  return marker.ordinal === 1 || marker.style === 'section';
}

/** A line that begins a new unit although no blank line stands before it: a bold line of its own, or what follows one or a byline. */
function breaksParagraph(text: string, open: Draft, line: Line, words: HeadingWords): boolean {
  if (open.kind !== 'paragraph' && open.kind !== 'item') return open.kind !== 'footnote';
  if (open.kind === 'paragraph' && open.lines === 1 && open.end - open.start < 140 && isBoldLine(text, open))
    return true;
  if (open.kind === 'paragraph' && open.lines === 1 && open.end - open.start <= LONGEST_BYLINE)
    if (isByline(text.slice(open.start, open.end), words)) return true;
  return line.end - line.start < 140 && isBold(text, line.start, line.end);
}

/** All in bold, and the bold ends with the line: what follows is no continuation of it. */
const isBoldLine = (text: string, { start, end }: Span): boolean =>
  /(?:\*\*|__|<\/\w{1,6}>):?$/.test(text.slice(Math.max(start, end - 12), end)) && isBold(text, start, end);

/** Index of the line that closes the front matter, or 0. */
function frontMatterEnd(text: string, lines: readonly Line[]): number {
  const first = lines[0];
  if (!first || text.slice(first.start, first.end) !== '---' || first.indent > 0) return 0;
  for (let i = 1; i < Math.min(lines.length, 500); i++) {
    const line = lines[i] as Line;
    const content = text.slice(line.start, Math.min(line.end, line.start + 4));
    if (content === '---' || content === '...') return i;
  }
  return 0;
}

function fenceEnd(text: string, lines: readonly Line[], from: number): number {
  const open = lines[from] as Line;
  const fence = (
    FENCE.exec(text.slice(open.start, Math.min(open.end, open.start + 80))) as RegExpExecArray
  )[0];
  for (let i = from + 1; i < lines.length; i++) {
    const line = lines[i] as Line;
    if (text.startsWith(fence, line.start)) return i;
  }
  return lines.length - 1;
}

/** Second pass: headings, nesting, markup. */
function finish(text: string, drafts: readonly Draft[], words: HeadingWords): Layout {
  const blocks: Block[] = [];
  const notes: Note[] = [];
  const headings: { index: number; level: number }[] = [];
  const nesting = createListNesting(text);

  const add = (block: Omit<Block, 'index' | 'heading' | 'markup'>, prefixes: readonly Span[] = []): Block => {
    const index = blocks.length;
    if (block.kind === 'heading')
      while (headings.length > 0 && (headings.at(-1) as { level: number }).level >= block.level)
        headings.pop();
    const plain = block.kind === 'code' || block.kind === 'metadata';
    const found = plain ? [] : findMarkup(text, block.start, block.end);
    const markup = prefixes.length > 0 ? [...found, ...prefixes].sort((a, b) => a.start - b.start) : found;
    // Field by field: a spread would give blocks of many shapes to all that read them.
    const full: Block = {
      index,
      kind: block.kind,
      start: block.start,
      end: block.end,
      level: block.level,
      marker: block.marker,
      under: block.under,
      heading: headings.at(-1)?.index ?? null,
      markup,
    };
    blocks.push(full);
    if (block.kind === 'heading') headings.push({ index, level: block.level });
    return full;
  };

  drafts.forEach((draft, position) => {
    const { start, end } = draft;
    if (draft.kind !== 'metadata' && longestRun(text, start, end) > LONGEST_RUN) {
      notes.push({
        code: 'unreadable-run',
        message: `a run of more than ${LONGEST_RUN} characters without a space was left out`,
        span: { start, end },
      });
      add({ kind: 'code', start, end, level: 0, marker: null, under: null });
      return;
    }
    // A comment that keeps two lists apart ("<!-- -->") is no words, and both hang under their lead-in.
    if (draft.kind === 'paragraph' && isComment(text.slice(start, Math.min(end, start + LONGEST_COMMENT)))) {
      add({ kind: 'code', start, end, level: 0, marker: null, under: null });
      return;
    }
    if (draft.kind === 'heading') {
      const mark = ATX.exec(text.slice(start, start + 7));
      nesting.reset();
      add({
        kind: 'heading',
        start,
        end,
        level: draft.level,
        marker: mark ? { start, end: start + mark[0].length } : null,
        under: null,
      });
      return;
    }
    if (draft.kind !== 'paragraph' && draft.kind !== 'item') {
      if (draft.kind !== 'footnote') nesting.reset();
      const lead = draft.kind === 'quote' ? nesting.remember : null;
      const block = add(
        { kind: draft.kind, start, end, level: 0, marker: null, under: null },
        draft.prefixes,
      );
      lead?.(block);
      return;
    }

    const short = end - start < 300 && draft.lines <= 3;
    let plain = plainWords(text, start, short ? end : Math.min(end, start + OPENING));
    if (!short && opensDivision(plain.words, words))
      plain = plainWords(text, start, Math.min(end, start + 400));
    if (draft.lines <= 3) {
      const alone = draft.gapBefore && (drafts[position + 1]?.gapBefore ?? true);
      const bold = short && isBold(text, draft.marker ? draft.marker.content : start, end);
      const whole = alone && (draft.lines === 1 || plain.words === plain.words.toUpperCase());
      const level = short
        ? headingLevel(plain.words, bold, whole, words) ||
          (draft.lines > 1 ? titledDivision(firstLine(text, draft), plain.words, words) : 0)
        : 0;
      const isItem = draft.marker !== null && (draft.marker.style === 'bullet' || (bold && !alone));
      // Between a lead-in and its items only a bold line is a heading, and the items still hang under the lead-in.
      const inside = nesting.wantsItems() && level > 4;
      if (level > 0 && !isItem && !(inside && !bold)) {
        if (!inside) nesting.reset();
        add({ kind: 'heading', start, end, level, marker: null, under: null });
        return;
      }
    }
    const runIn = draft.kind === 'paragraph' ? runInLength(plain.words, words) : 0;
    if (runIn > 0) {
      const cut = plain.offsetAt(runIn);
      nesting.reset();
      add({
        kind: 'heading',
        start,
        end: trimmedEnd(text, start, cut),
        level: divisionLevel(plain.words, words),
        marker: null,
        under: null,
      });
      const rest = afterSpace(text, cut, end);
      if (rest >= end) return;
      const marker = markerAt(text, { start: rest, end });
      const block = add({
        kind: marker ? 'item' : 'paragraph',
        start: rest,
        end,
        level: marker ? 1 : 0,
        marker: marker ? { start: marker.start, end: marker.end } : null,
        under: null,
      });
      if (marker) nesting.seed(block, marker, draft.indent);
      else nesting.remember(block);
      return;
    }
    if (draft.kind === 'item' && draft.marker) {
      const marker = draft.marker;
      const place = nesting.place(marker, draft.indent, end - marker.content);
      const block = add({
        kind: place.kind,
        start,
        end,
        level: place.level,
        marker: { start: marker.start, end: marker.end },
        under: place.under,
      });
      nesting.entered(block, marker, draft.indent, place);
      return;
    }
    const under = nesting.continuation(draft.indent, /^\p{Ll}/u.test(plain.words));
    const block = add({ kind: 'paragraph', start, end, level: 0, marker: null, under });
    if (under === null || !nesting.isItem(under)) nesting.remember(block);
  });
  return { blocks, notes };
}

/** Longest comment that stands alone in a paragraph, in characters. */
const LONGEST_COMMENT = 200;
const isComment = (words: string): boolean =>
  words.startsWith('<!--') && words.trimEnd().indexOf('-->') === words.trimEnd().length - 3;

const firstLine = (text: string, { start, end }: Span): string =>
  text.slice(start, end).split('\n', 1)[0]?.trim() ?? '';

function longestRun(text: string, start: number, end: number): number {
  if (end - start <= LONGEST_RUN) return 0;
  let longest = 0;
  let from = start;
  for (let i = start; i < end; i++) {
    if (text.charCodeAt(i) > 32) continue;
    if (i - from > longest) longest = i - from;
    from = i + 1;
  }
  return Math.max(longest, end - from);
}

function trimmedEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && /\s/.test(text[at - 1] as string)) at--;
  return at;
}

/** Steps over white space and closing markup after a run-in heading. */
function afterSpace(text: string, from: number, end: number): number {
  let at = from;
  for (;;) {
    while (at < end && /[\s*_]/.test(text[at] as string)) at++;
    const tag = /^<\/?[a-zA-Z][^<>]{0,200}>/.exec(text.slice(at, Math.min(end, at + 210)));
    if (!tag) return at;
    at += tag[0].length;
  }
}
