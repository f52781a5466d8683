/**
 * The templates of the mention tagger's features, by what they look at: the number of a template and up to three values,
 * which are hashed together. Each function writes from `k` on and gives where it ended; those ending in `Words` name a word.
 */
import type { TokenFacts } from './facts.ts';
import { at, type SentenceView } from './view.ts';

/** Numbers of a feature before it is hashed: its template, and three values. */
export const WIDTH = 4;

/** Adds a feature to a list of them; gives where the next one goes. */
function put(out: Int32Array, k: number, template: number, a: number, b = 0, c = 0): number {
  out[k] = template;
  out[k + 1] = a;
  out[k + 2] = b;
  out[k + 3] = c;
  return k + WIDTH;
}

/** The hash of a feature, 32 bits, signed. */
export function mix(template: number, a: number, b: number, c: number): number {
  let h = Math.imul(template + 1, 0x9e3779b1) ^ a;
  h = Math.imul(h ^ (h >>> 15), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35);
  h = Math.imul(h ^ (h >>> 13), 0x27d4eb2f) ^ Math.imul(c ^ (c >>> 15), 0x165667b1);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  return h ^ (h >>> 13);
}

/** Where a token stands in its run and its long run, as the numbers that features hold. */
export const placeIn = (before: number, behind: number, capital: boolean): number =>
  Math.min(3, before) | (Math.min(3, behind) << 2) | (bit(capital) << 4);
/** The same for a longer run. */
export const longPlaceIn = (before: number, behind: number, capital: boolean): number =>
  Math.min(5, before) | (Math.min(5, behind) << 3) | (bit(capital) << 6);
/** 1 for true. */
export const bit = (yes: boolean): number => (yes ? 1 : 0);

const placeOf = (view: SentenceView, i: number): number =>
  placeIn(i - (view.runFirst[i] as number), (view.runLast[i] as number) - i, at(view, i).capital);

/** The side of a neighbour. */
export const BEFORE = 0;
export const AFTER = 1;
export type Side = typeof BEFORE | typeof AFTER;

/** Features of the token's word. */
export const ownWords = (t: TokenFacts, out: Int32Array, k: number): number => {
  k = put(out, k, 1, t.word);
  k = put(out, k, 2, t.exact);
  return k;
};

/** Features of the token's form and classes. */
export function ownForms(t: TokenFacts, out: Int32Array, from: number): number {
  const cap = bit(t.capital);
  let k = from;
  k = put(out, k, 20, 0);
  k = put(out, k, 21, t.shape);
  k = put(out, k, 22, t.longShape);
  k = put(out, k, 30, t.c3000, cap);
  k = put(out, k, 35, t.c1024, cap);
  for (let a = 0; a < t.prefixes.length; a++) k = put(out, k, 80 + a, t.prefixes[a] as number, cap);
  for (let a = 0; a < t.suffixes.length; a++) k = put(out, k, 84 + a, t.suffixes[a] as number, cap);
  return k;
}

/** Features of a neighbour's word. */
export const besideWords = (side: Side, w: TokenFacts, out: Int32Array, k: number): number => {
  k = put(out, k, 3 + side, w.word);
  return k;
};

/** Features of a neighbour's form. */
export const besideForms = (
  side: Side,
  w: TokenFacts,
  capital: boolean,
  out: Int32Array,
  k: number,
): number => {
  k = put(out, k, 31 + side, w.c3000);
  k = put(out, k, 36 + side, w.c1024, bit(capital));
  k = put(out, k, 74 + side, w.suffixes[2] ?? 0, bit(capital));
  return k;
};

/** The second neighbour on a side. */
export const farWords = (side: Side, w: TokenFacts, out: Int32Array, k: number): number => {
  k = put(out, k, 5 + side, w.word);
  return k;
};

/** Features of the neighbour but one. */
export const farForms = (side: Side, w: TokenFacts, out: Int32Array, k: number): number => {
  k = put(out, k, 33 + side, w.c3000);
  return k;
};

/** Neighbours by two and three, and what is known of the token in this document. */
export function windowWords(view: SentenceView, i: number, out: Int32Array, from: number): number {
  const t = at(view, i);
  const p = at(view, i - 1);
  const n = at(view, i + 1);
  let k = from;
  k = put(out, k, 7, p.word, t.word);
  k = put(out, k, 8, t.word, n.word);
  k = put(out, k, 9, at(view, i - 2).word, p.word);
  k = put(out, k, 10, n.word, at(view, i + 2).word);
  k = put(out, k, 11, p.word, n.word);
  k = put(out, k, 12, t.word, t.lowered * 2 + bit(i === 0));
  k = put(out, k, 15, t.word, p.c256);
  k = put(out, k, 16, t.word, n.c256);
  return k;
}

/** Features of the token with its neighbours. */
export function windowForms(view: SentenceView, i: number, out: Int32Array, from: number): number {
  const t = at(view, i);
  const p = at(view, i - 1);
  const n = at(view, i + 1);
  const pp = at(view, i - 2);
  const nn = at(view, i + 2);
  const cap = bit(t.capital);
  const place = placeOf(view, i);
  const longFirst = view.longFirst[i] as number;
  const longPlace = longPlaceIn(i - longFirst, (view.longLast[i] as number) - i, t.capital);
  const seen = t.lowered * 2 + bit(i === 0);
  const runStart = bit(view.runFirst[i] === 0);
  let k = from;
  k = put(out, k, 23, p.shape, t.shape);
  k = put(out, k, 24, t.shape, n.shape);
  k = put(out, k, 25, p.shape, t.shape, n.shape);
  k = put(out, k, 26, t.shape, p.word);
  k = put(out, k, 27, t.shape, n.word);
  k = put(out, k, 28, t.shape, pp.word, p.word);
  k = put(out, k, 29, t.shape, n.word, nn.word);
  k = put(out, k, 39, p.c256, t.c256);
  k = put(out, k, 40, t.c256, n.c256);
  k = put(out, k, 41, p.c256, cap, n.c256);
  k = put(out, k, 42, pp.c256, p.c256, cap);
  k = put(out, k, 43, n.c256, nn.c256, cap);
  k = put(out, k, 45, p.c64, t.c64, n.c64);
  k = put(out, k, 46, pp.c64, p.c64, t.c64);
  k = put(out, k, 47, t.c64, n.c64, nn.c64);
  k = put(out, k, 48, place, runStart);
  k = put(out, k, 49, longPlace, runStart);
  k = put(out, k, 50, t.shape, seen, place);
  k = put(out, k, 51, seen, cap, view.capitals);
  k = put(out, k, 52, t.shape, view.capitals);
  k = put(out, k, 54, t.lists, p.lists, cap);
  k = put(out, k, 55, t.lists, n.lists, cap);
  k = put(out, k, 76, t.c256, bit(i === 0) * 2 + bit(n.capital), cap);
  return k;
}

/** The words at both ends of the runs that a token stands in, and how far away they are. */
export interface Run {
  readonly t: TokenFacts;
  readonly head: TokenFacts;
  readonly last: TokenFacts;
  readonly longHead: TokenFacts;
  readonly longLast: TokenFacts;
  readonly before: number;
  readonly behind: number;
  readonly place: number;
  readonly longPlace: number;
  /** Hash of all words of a run that is not too long. */
  readonly hash: number;
}

/** Longest run whose words make a feature together. */
const LONGEST_RUN = 6;

/** The run of capitals that a token stands in. */
export function runAt(view: SentenceView, i: number): Run {
  const t = at(view, i);
  const first = view.runFirst[i] as number;
  const last = view.runLast[i] as number;
  const longFirst = view.longFirst[i] as number;
  const longLast = view.longLast[i] as number;
  let hash = 0;
  if (last - first < LONGEST_RUN)
    for (let k = first; k <= last; k++) hash = mix(200, hash, at(view, k).word, 0);
  return {
    t,
    head: at(view, first),
    last: at(view, last),
    longHead: at(view, longFirst),
    longLast: at(view, longLast),
    before: i - first,
    behind: last - i,
    place: placeIn(i - first, last - i, t.capital),
    longPlace: longPlaceIn(i - longFirst, longLast - i, t.capital),
    hash,
  };
}

/** The run of a token that is alone. */
export const runOf = (t: TokenFacts): Run => ({
  t,
  head: t,
  last: t,
  longHead: t,
  longLast: t,
  before: 0,
  behind: 0,
  place: placeIn(0, 0, t.capital),
  longPlace: longPlaceIn(0, 0, t.capital),
  hash: mix(200, 0, t.word, 0),
});

/** Features of the words of a run. */
export const runWords = (run: Run, out: Int32Array, k: number): number => {
  k = put(out, k, 13, run.hash, run.before);
  k = put(out, k, 14, run.t.word, run.last.c1024, run.behind);
  return k;
};

/** Features of the forms of a run. */
export function runForms(run: Run, out: Int32Array, from: number): number {
  const { t, head, last, longHead, longLast, before, behind, place, longPlace } = run;
  let k = from;
  k = put(out, k, 38, t.c256, place);
  k = put(out, k, 44, t.c64, longPlace);
  k = put(out, k, 53, t.lists, bit(t.capital), place);
  k = put(out, k, 56, last.lists, place);
  k = put(out, k, 57, head.lists, place);
  k = put(out, k, 58, last.word, behind);
  k = put(out, k, 59, head.word, before);
  k = put(out, k, 60, last.c1024, behind);
  k = put(out, k, 61, head.c1024, before);
  k = put(out, k, 62, longHead.word, longPlace);
  k = put(out, k, 63, longLast.word, longPlace);
  k = put(out, k, 64, longHead.c1024, longPlace);
  k = put(out, k, 65, longLast.c256, longPlace);
  k = put(out, k, 72, last.c256, head.c256, place);
  k = put(out, k, 73, last.suffixes[2] ?? 0, place);
  k = put(out, k, 79, longHead.c256, longLast.c256, longPlace);
  return k;
}

/** What stands at a side of the run and of the long run. */
export const outsideForms = (
  side: Side,
  run: TokenFacts,
  long: TokenFacts,
  place: number,
  longPlace: number,
  out: Int32Array,
  k: number,
): number => {
  k = put(out, k, 66 + side, run.word, place);
  k = put(out, k, 70 + side, long.c1024, longPlace);
  return k;
};

/** What stands on both sides of the runs. */
export function aroundForms(view: SentenceView, i: number, out: Int32Array, k: number): number {
  const before = at(view, (view.runFirst[i] as number) - 1);
  const after = at(view, (view.runLast[i] as number) + 1);
  const longBefore = at(view, (view.longFirst[i] as number) - 1);
  const longAfter = at(view, (view.longLast[i] as number) + 1);
  const place = placeOf(view, i);
  const { c256 } = at(view, view.runLast[i] as number);
  k = put(out, k, 68, before.c256, after.c256, place);
  k = put(out, k, 77, before.c1024, c256, place);
  k = put(out, k, 78, after.c1024, c256, place);
  k = put(out, k, 69, longBefore.word, longAfter.word);
  return k;
}

/** What the rest of the document shows of a capitalised word, and of the last of its run. */
export function seenForms(view: SentenceView, i: number, out: Int32Array, from: number): number {
  const { seen } = at(view, i);
  let k = from;
  if (seen) {
    const place = placeOf(view, i);
    k = put(out, k, 90, seen.before, place);
    k = put(out, k, 91, seen.after, place);
    k = put(out, k, 92, seen.runBefore, place);
    k = put(out, k, 93, seen.runAfter, place);
    k = put(out, k, 94, seen.runBeforeClass, seen.runAfterClass, place);
    k = put(out, k, 95, seen.longest, place);
    k = put(out, k, 96, seen.title, place);
    if (seen.expansion !== 0) {
      k = put(out, k, 97, seen.expansion, place);
      k = put(out, k, 98, seen.expansionClass, place);
    }
  }
  const last = view.runLast[i] as number;
  const runSeen = last > i ? at(view, last).seen : null;
  if (runSeen) {
    k = put(out, k, 99, runSeen.before, last - i);
    k = put(out, k, 100, runSeen.title, last - i);
  }
  return k;
}

/** Features of what stands around a run. */
export const outsideRun = (
  view: SentenceView,
  i: number,
  run: Run,
  out: Int32Array,
  from: number,
): number => {
  const { place, longPlace } = run;
  const before = at(view, (view.runFirst[i] as number) - 1);
  const after = at(view, (view.runLast[i] as number) + 1);
  const longBefore = at(view, (view.longFirst[i] as number) - 1);
  const longAfter = at(view, (view.longLast[i] as number) + 1);
  const k = outsideForms(BEFORE, before, longBefore, place, longPlace, out, from);
  return outsideForms(AFTER, after, longAfter, place, longPlace, out, k);
};
