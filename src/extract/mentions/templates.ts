/**
 * The templates of the mention tagger's features, by what they look at: 32-bit hashes of a template's number and up to
 * three values. Each function writes from `k` on and gives where it ended; those ending in `Words` name a word.
 */
import type { TokenFacts } from './facts.ts';
import { at, type SentenceView } from './view.ts';

function mix(kind: number, a: number, b = 0, c = 0): number {
  let h = Math.imul(kind + 1, 0x9e3779b1) ^ a;
  h = Math.imul(h ^ (h >>> 15), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35);
  h = Math.imul(h ^ (h >>> 13), 0x27d4eb2f) ^ Math.imul(c ^ (c >>> 15), 0x165667b1);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  return h ^ (h >>> 13);
}

/** Where a token stands in its run and its long run, as the numbers that features hold. */
export const placeIn = (before: number, behind: number, capital: boolean): number =>
  Math.min(3, before) | (Math.min(3, behind) << 2) | (bit(capital) << 4);
export const longPlaceIn = (before: number, behind: number, capital: boolean): number =>
  Math.min(5, before) | (Math.min(5, behind) << 3) | (bit(capital) << 6);
export const bit = (yes: boolean): number => (yes ? 1 : 0);

const placeOf = (view: SentenceView, i: number): number =>
  placeIn(i - (view.runFirst[i] as number), (view.runLast[i] as number) - i, at(view, i).capital);

/** The side of a neighbour. */
export const BEFORE = 0;
export const AFTER = 1;
export type Side = typeof BEFORE | typeof AFTER;

export const ownWords = (t: TokenFacts, out: Uint32Array, k: number): number => {
  out[k++] = mix(1, t.word);
  out[k++] = mix(2, t.exact);
  return k;
};

export function ownForms(t: TokenFacts, out: Uint32Array, from: number): number {
  const cap = bit(t.capital);
  let k = from;
  out[k++] = mix(20, 0);
  out[k++] = mix(21, t.shape);
  out[k++] = mix(22, t.longShape);
  out[k++] = mix(30, t.c3000, cap);
  out[k++] = mix(35, t.c1024, cap);
  for (let a = 0; a < t.prefixes.length; a++) out[k++] = mix(80 + a, t.prefixes[a] as number, cap);
  for (let a = 0; a < t.suffixes.length; a++) out[k++] = mix(84 + a, t.suffixes[a] as number, cap);
  return k;
}

export const besideWords = (side: Side, w: TokenFacts, out: Uint32Array, k: number): number => {
  out[k++] = mix(3 + side, w.word);
  return k;
};

export const besideForms = (
  side: Side,
  w: TokenFacts,
  capital: boolean,
  out: Uint32Array,
  k: number,
): number => {
  out[k++] = mix(31 + side, w.c3000);
  out[k++] = mix(36 + side, w.c1024, bit(capital));
  out[k++] = mix(74 + side, w.suffixes[2] ?? 0, bit(capital));
  return k;
};

/** The second neighbour on a side. */
export const farWords = (side: Side, w: TokenFacts, out: Uint32Array, k: number): number => {
  out[k++] = mix(5 + side, w.word);
  return k;
};

export const farForms = (side: Side, w: TokenFacts, out: Uint32Array, k: number): number => {
  out[k++] = mix(33 + side, w.c3000);
  return k;
};

/** Neighbours by two and three, and what is known of the token in this document. */
export function windowWords(view: SentenceView, i: number, out: Uint32Array, from: number): number {
  const t = at(view, i);
  const p = at(view, i - 1);
  const n = at(view, i + 1);
  let k = from;
  out[k++] = mix(7, p.word, t.word);
  out[k++] = mix(8, t.word, n.word);
  out[k++] = mix(9, at(view, i - 2).word, p.word);
  out[k++] = mix(10, n.word, at(view, i + 2).word);
  out[k++] = mix(11, p.word, n.word);
  out[k++] = mix(12, t.word, t.lowered * 2 + bit(i === 0));
  out[k++] = mix(15, t.word, p.c256);
  out[k++] = mix(16, t.word, n.c256);
  return k;
}

export function windowForms(view: SentenceView, i: number, out: Uint32Array, from: number): number {
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
  out[k++] = mix(23, p.shape, t.shape);
  out[k++] = mix(24, t.shape, n.shape);
  out[k++] = mix(25, p.shape, t.shape, n.shape);
  out[k++] = mix(26, t.shape, p.word);
  out[k++] = mix(27, t.shape, n.word);
  out[k++] = mix(28, t.shape, pp.word, p.word);
  out[k++] = mix(29, t.shape, n.word, nn.word);
  out[k++] = mix(39, p.c256, t.c256);
  out[k++] = mix(40, t.c256, n.c256);
  out[k++] = mix(41, p.c256, cap, n.c256);
  out[k++] = mix(42, pp.c256, p.c256, cap);
  out[k++] = mix(43, n.c256, nn.c256, cap);
  out[k++] = mix(45, p.c64, t.c64, n.c64);
  out[k++] = mix(46, pp.c64, p.c64, t.c64);
  out[k++] = mix(47, t.c64, n.c64, nn.c64);
  out[k++] = mix(48, place, runStart);
  out[k++] = mix(49, longPlace, runStart);
  out[k++] = mix(50, t.shape, seen, place);
  out[k++] = mix(51, seen, cap, view.capitals);
  out[k++] = mix(52, t.shape, view.capitals);
  out[k++] = mix(54, t.lists, p.lists, cap);
  out[k++] = mix(55, t.lists, n.lists, cap);
  out[k++] = mix(76, t.c256, bit(i === 0) * 2 + bit(n.capital), cap);
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

export function runAt(view: SentenceView, i: number): Run {
  const t = at(view, i);
  const first = view.runFirst[i] as number;
  const last = view.runLast[i] as number;
  const longFirst = view.longFirst[i] as number;
  const longLast = view.longLast[i] as number;
  let hash = 0;
  if (last - first < LONGEST_RUN) for (let k = first; k <= last; k++) hash = mix(200, hash, at(view, k).word);
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
  hash: mix(200, 0, t.word),
});

export const runWords = (run: Run, out: Uint32Array, k: number): number => {
  out[k++] = mix(13, run.hash, run.before);
  out[k++] = mix(14, run.t.word, run.last.c1024, run.behind);
  return k;
};

export function runForms(run: Run, out: Uint32Array, from: number): number {
  const { t, head, last, longHead, longLast, before, behind, place, longPlace } = run;
  let k = from;
  out[k++] = mix(38, t.c256, place);
  out[k++] = mix(44, t.c64, longPlace);
  out[k++] = mix(53, t.lists, bit(t.capital), place);
  out[k++] = mix(56, last.lists, place);
  out[k++] = mix(57, head.lists, place);
  out[k++] = mix(58, last.word, behind);
  out[k++] = mix(59, head.word, before);
  out[k++] = mix(60, last.c1024, behind);
  out[k++] = mix(61, head.c1024, before);
  out[k++] = mix(62, longHead.word, longPlace);
  out[k++] = mix(63, longLast.word, longPlace);
  out[k++] = mix(64, longHead.c1024, longPlace);
  out[k++] = mix(65, longLast.c256, longPlace);
  out[k++] = mix(72, last.c256, head.c256, place);
  out[k++] = mix(73, last.suffixes[2] ?? 0, place);
  out[k++] = mix(79, longHead.c256, longLast.c256, longPlace);
  return k;
}

/** What stands at a side of the run and of the long run. */
export const outsideForms = (
  side: Side,
  run: TokenFacts,
  long: TokenFacts,
  place: number,
  longPlace: number,
  out: Uint32Array,
  k: number,
): number => {
  out[k++] = mix(66 + side, run.word, place);
  out[k++] = mix(70 + side, long.c1024, longPlace);
  return k;
};

/** What stands on both sides of the runs. */
export function aroundForms(view: SentenceView, i: number, out: Uint32Array, k: number): number {
  const before = at(view, (view.runFirst[i] as number) - 1);
  const after = at(view, (view.runLast[i] as number) + 1);
  const longBefore = at(view, (view.longFirst[i] as number) - 1);
  const longAfter = at(view, (view.longLast[i] as number) + 1);
  const place = placeOf(view, i);
  const { c256 } = at(view, view.runLast[i] as number);
  out[k++] = mix(68, before.c256, after.c256, place);
  out[k++] = mix(77, before.c1024, c256, place);
  out[k++] = mix(78, after.c1024, c256, place);
  out[k++] = mix(69, longBefore.word, longAfter.word);
  return k;
}

/** What the rest of the document shows of a capitalised word, and of the last of its run. */
export function seenForms(view: SentenceView, i: number, out: Uint32Array, from: number): number {
  const { seen } = at(view, i);
  let k = from;
  if (seen) {
    const place = placeOf(view, i);
    out[k++] = mix(90, seen.before, place);
    out[k++] = mix(91, seen.after, place);
    out[k++] = mix(92, seen.runBefore, place);
    out[k++] = mix(93, seen.runAfter, place);
    out[k++] = mix(94, seen.runBeforeClass, seen.runAfterClass, place);
    out[k++] = mix(95, seen.longest, place);
    out[k++] = mix(96, seen.title, place);
    if (seen.expansion !== 0) {
      out[k++] = mix(97, seen.expansion, place);
      out[k++] = mix(98, seen.expansionClass, place);
    }
  }
  const last = view.runLast[i] as number;
  const runSeen = last > i ? at(view, last).seen : null;
  if (runSeen) {
    out[k++] = mix(99, runSeen.before, last - i);
    out[k++] = mix(100, runSeen.title, last - i);
  }
  return k;
}

export const outsideRun = (
  view: SentenceView,
  i: number,
  run: Run,
  out: Uint32Array,
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
