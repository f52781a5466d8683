/** Which item hangs under which: nesting by indentation and by the shape and sequence of the marks. */
import type { Block, BlockKind } from '../../document.ts';
import type { Marker } from './markers.ts';

export interface Place {
  readonly kind: BlockKind;
  readonly level: number;
  readonly under: number | null;
  /** How many open lists stay open. */
  readonly depth: number;
  readonly shape: string;
}

/** A numbered paragraph of prose: its brothers follow it, also after a list that one of them introduces. */
interface Numbered {
  readonly shape: string;
  readonly indent: number;
  readonly ordinal: number;
}

interface Open {
  readonly block: number;
  readonly indent: number;
  readonly shape: string;
  readonly ordinal: number;
  readonly under: number | null;
  readonly content: number;
}

/** A numbered paragraph of prose is longer than most list items. */
const PROSE = 60;

export interface ListNesting {
  /** Where an item with this mark belongs. */
  place(marker: Marker, indent: number, length: number): Place;
  entered(block: Block, marker: Marker, indent: number, place: Place): void;
  /** An item that stands in the line of a run-in heading opens a list. */
  seed(block: Block, marker: Marker, indent: number): void;
  /** What a paragraph after a list hangs under: the item that it continues, or the lead-in that it completes. */
  continuation(indent: number, lowerCase: boolean): number | null;
  /** A paragraph that may be the lead-in of what follows. */
  remember(block: Block): void;
  /** Ends all lists. */
  reset(): void;
  isItem(block: number): boolean;
  /** The last paragraph announces items (it ends with a colon). */
  wantsItems(): boolean;
}

/** Follows which item stands under which. */
export function createListNesting(text: string): ListNesting {
  let stack: Open[] = [];
  let lead: Block | null = null;
  let lastLead: number | null = null;
  let lastItem: Block | null = null;
  let numbered: Numbered | null = null;
  const items = new Set<number>();

  const opensList = (block: Block | null): boolean =>
    block !== null && !/[.!?]["”’)*_\s]*$/.test(text.slice(Math.max(block.start, block.end - 12), block.end));
  const announces = (block: Block | null): boolean =>
    block !== null && /[:—–]["”*_\s]*$/.test(text.slice(Math.max(block.start, block.end - 8), block.end));

  /** Roman one, not the letter i, unless the list stands at h. */
  function shapeOf(marker: Marker): { shape: string; ordinal: number } {
    const { shape, ordinal, roman } = marker;
    if (roman === 0) return { shape, ordinal };
    const romanShape = shape.replace('a', 'i').replace('A', 'I');
    const romans = stack.findLast((open) => open.shape === romanShape);
    if (romans && romans.ordinal + 1 === roman) return { shape: romanShape, ordinal: roman };
    const letters = stack.findLast((open) => open.shape === shape);
    if (letters && ordinal === letters.ordinal + 1) return { shape, ordinal };
    return { shape: romanShape, ordinal: roman };
  }

  return {
    place(marker, indent, length) {
      const { shape } = shapeOf(marker);
      // A brother: the same kind of mark at about the same indentation.
      for (let depth = stack.length - 1; depth >= 0; depth--) {
        const open = stack[depth] as Open;
        if (open.shape === shape && Math.abs(open.indent - indent) <= 3)
          return { kind: 'item', level: depth + 1, under: open.under, depth, shape };
      }
      if (
        numbered &&
        numbered.shape === shape &&
        marker.ordinal > numbered.ordinal &&
        Math.abs(numbered.indent - indent) <= 3
      )
        return { kind: 'paragraph', level: 0, under: null, depth: 0, shape };
      let depth = stack.length;
      while (depth > 0 && (stack[depth - 1] as Open).indent > indent + 1) depth--;
      const parent = stack[depth - 1];
      const isNumber = marker.style === 'decimal' || marker.style === 'section';
      // "(b) A carrier must:" wants items, however long they are.
      const asked = lastItem?.index === parent?.block && announces(lastItem);
      if (parent && (asked || !(isNumber && length > PROSE && indent <= parent.indent)))
        return { kind: 'item', level: depth + 1, under: parent.block, depth, shape };
      const under = opensList(lead) && (!isNumber || announces(lead)) ? (lead as Block).index : null;
      // Numbered prose without a lead-in is a paragraph with a number.
      if (isNumber && under === null && length > PROSE)
        return { kind: 'paragraph', level: 0, under: null, depth: 0, shape };
      return { kind: 'item', level: 1, under, depth: 0, shape };
    },
    entered(block, marker, indent, place) {
      stack = stack.slice(0, place.depth);
      if (place.kind === 'paragraph') {
        stack = [];
        numbered = { shape: place.shape, indent, ordinal: marker.ordinal };
        lead = block;
        return;
      }
      items.add(block.index);
      lastItem = block;
      const { ordinal } = shapeOf(marker);
      stack.push({
        block: block.index,
        indent,
        shape: place.shape,
        ordinal,
        under: place.under,
        content: indent + (marker.content - marker.start),
      });
      if (place.depth === 0) lastLead = place.under;
    },
    seed(block, marker, indent) {
      const { shape, ordinal } = shapeOf(marker);
      items.add(block.index);
      stack = [{ block: block.index, indent, shape, ordinal, under: null, content: indent + 2 }];
      lead = null;
    },
    continuation(indent, lowerCase) {
      for (let depth = stack.length - 1; depth >= 0; depth--) {
        const open = stack[depth] as Open;
        if (indent >= 2 && indent > open.indent && indent >= Math.min(open.content, open.indent + 2))
          return open.block;
      }
      const completes = stack.length > 0 && lowerCase ? lastLead : null;
      // A paragraph between items of one list does not end it when it is part of an item; else it does.
      stack = stack.filter(
        (open) =>
          /^[(]?[aAiI1]/.test(open.shape) && !lowerCase && open.shape.length > 1 && open.shape.includes('a'),
      );
      return completes;
    },
    remember(block) {
      lead = block;
      if (announces(block)) stack = [];
    },
    reset() {
      stack = [];
      lead = null;
      numbered = null;
    },
    isItem: (block) => items.has(block),
    wantsItems: () => announces(lead) && stack.length === 0,
  };
}
