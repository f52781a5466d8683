/**
 * A draft as texts that can be read: each takes one wording of every place that is kept open, and has blanks where the
 * others and the marks stand, so that every word keeps its offset.
 */
import type { Span } from '../document.ts';
import type { Resources } from '../resources.ts';
import { createBracketKinds } from './bracket-kinds.ts';
import { readBrackets } from './bracketed.ts';
import { findBrackets } from './brackets.ts';
import { type Choice, type Place, placesOf } from './choice.ts';
import { findOptions } from './options.ts';
import { findSlashed, findStruck } from './struck.ts';
import { type DraftWords, loadDraftWords } from './words.ts';

/** One wording that is read instead of the first. */
export interface Variation {
  readonly place: Place;
  readonly wording: number;
  /** Index of the text in which it stands. */
  readonly reading: number;
}

export interface Draft {
  readonly text: string;
  readonly places: readonly Place[];
  /** The text with the first wording of every place, then those with others. */
  readonly readings: readonly string[];
  readonly variations: readonly Variation[];
}

/** Readings of one draft; of a paragraph with more wordings than that, those left over share a reading. */
const MOST_READINGS = 9;
const HEAD = 1500;
const LONGEST_HEADING = 160;
/** So many stretches in single brackets, so near to each other, are a draft's, whatever it calls itself. */
const MANY = 3;
const NEAR = 1500;
const STRIKES = ['~~', '<del', '<s>', '<strike', '<DEL', '<S>'];

/** A text as a draft; null where nothing in it is kept open. */
export function readDraft(text: string, resources: Resources): Draft | null {
  const bracketed = text.includes('[') && text.includes(']');
  const struck = STRIKES.some((mark) => text.includes(mark));
  const words = loadDraftWords(resources);
  const choices: Choice[] = [...(struck ? findStruck(text, words) : []), ...findSlashed(text, words)];
  const voids: Span[] = [];
  if (bracketed) {
    const { brackets, loose } = findBrackets(text);
    const found = readBrackets(text, brackets, createBracketKinds(text, words), words);
    if (found.strong > 0 || isFull(text, found.weak.size) || (found.weak.size > 0 && isHeaded(text, words))) {
      choices.push(...found.choices, ...findOptions(text, words));
      voids.push(...found.voids, ...loose);
    }
  }
  if (choices.length === 0) return null;
  const places = placesOf(choices);
  const variations = variationsOf(text, places);
  const count = 1 + variations.reduce((most, { reading }) => Math.max(most, reading), 0);
  const readings = Array.from({ length: count }, (_, reading) => {
    const chosen = new Map<Place, number>();
    for (const variation of variations)
      if (variation.reading === reading) {
        chosen.set(variation.place, variation.wording);
        for (let { parent, within } = variation.place; parent; { parent, within } = parent)
          chosen.set(parent, within);
      }
    return blanked(text, [...voids, ...unread(places, chosen), ...marksOf(choices, places)]);
  });
  return { text, places, readings, variations };
}

const isFull = ({ length }: string, brackets: number): boolean =>
  brackets >= MANY && brackets * NEAR >= length;

/** A line at the head of the text, and no sentence of it, calls it a draft. */
function isHeaded(text: string, { heads }: DraftWords): boolean {
  const head = text
    .slice(0, HEAD)
    .toLowerCase()
    .replaceAll('’', "'")
    .split('\n')
    .filter((line) => line.length <= LONGEST_HEADING && !/[.!?]["”)*_]*\s*$/.test(line))
    .join('\n');
  return heads.some((word) => new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u').test(head));
}

/**
 * Every wording but the first, with the reading that it is given: each is read with the first wording of all other
 * places of its paragraph.
 */
function variationsOf(text: string, places: readonly Place[]): readonly Variation[] {
  const variations: Variation[] = [];
  let before = 0;
  let next = 1;
  const walk = (place: Place): void => {
    const { choice } = place;
    choice.wordings.forEach((wording, index) => {
      // Without its words a whole paragraph says nothing: there is nothing to read.
      const silent = choice.whole && wording.start === wording.end;
      if (index > 0 && !silent) {
        variations.push({ place, wording: index, reading: next });
        next = next + 1 < MOST_READINGS ? next + 1 : 1;
      }
      for (const child of place.children) if (child.within === index) walk(child);
    });
  };
  for (const place of places) {
    if (/\n\s*\n/.test(text.slice(before, place.choice.start))) next = 1;
    walk(place);
    before = place.choice.end;
  }
  return variations;
}

/** What is not read where `chosen` says which wording stands. */
function unread(places: readonly Place[], chosen: ReadonlyMap<Place, number>): Span[] {
  return places.flatMap((place) => {
    const { choice, children } = place;
    const index = chosen.get(place) ?? 0;
    const { start, end } = choice.wordings[index] as Span;
    return [
      { start: choice.start, end: start },
      { start: end, end: choice.end },
      ...unread(
        children.filter(({ within }) => within === index),
        chosen,
      ),
    ];
  });
}

/** The marks of choices that cross others: their words stay. */
function marksOf(choices: readonly Choice[], places: readonly Place[]): Span[] {
  const kept = new Set<Choice>();
  const keep = ({ choice, children }: Place): void => {
    kept.add(choice);
    children.forEach(keep);
  };
  places.forEach(keep);
  return choices
    .filter((choice) => !kept.has(choice))
    .flatMap(({ start, end, wordings }) => [
      { start, end: (wordings[0] as Span).start },
      { start: end - 1, end },
    ]);
}

/** "shall, [where possible,] report": what is left out takes the comma before it along. */
function withComma(text: string, start: number, end: number): number {
  if (!/,[\s\]*_~<>/a-z]{0,12}$/.test(text.slice(Math.max(start, end - 12), end))) return start;
  let before = start;
  while (/\s/.test(text[before - 1] ?? '')) before--;
  return text[before - 1] === ',' ? before - 1 : start;
}

function blanked(text: string, spans: readonly Span[]): string {
  const sorted = spans.filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start);
  let result = '';
  let at = 0;
  for (const { start, end } of sorted) {
    if (end <= at) continue;
    const from = Math.max(at, withComma(text, start, end));
    result += text.slice(at, from) + ' '.repeat(end - from);
    at = end;
  }
  return result + text.slice(at);
}
