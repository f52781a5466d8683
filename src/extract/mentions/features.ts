/**
 * Features of the mention tagger, as 32-bit hashes. The training script and the decoder share this file; a change
 * here asks for new weights (raise FEATURES_VERSION).
 */
import type { TokenFacts } from './facts.ts';
import {
  AFTER,
  aroundForms,
  BEFORE,
  besideForms,
  besideWords,
  farForms,
  farWords,
  longPlaceIn,
  mix,
  outsideForms,
  outsideRun,
  ownForms,
  ownWords,
  placeIn,
  runAt,
  runForms,
  runOf,
  runWords,
  type Side,
  seenForms,
  WIDTH,
  windowForms,
  windowWords,
} from './templates.ts';
import { at, isAlone, type SentenceView } from './view.ts';

export const FEATURES_VERSION = 3;
/** Most features of one token. */
export const MOST = 128;

/** O, then B and I of each label. O has no weights: all others are scored against it. */
export const TAGS = ['O', 'B-PER', 'I-PER', 'B-ORG', 'I-ORG', 'B-LOC', 'I-LOC', 'B-MISC', 'I-MISC'] as const;

export { type SentenceView, viewOf } from './view.ts';

/**
 * Writes the features of token `i` into `list` before they are hashed, WIDTH numbers each, those that name a word first;
 * gives where those end and where all do.
 */
export function listFeatures(
  view: SentenceView,
  i: number,
  list: Int32Array,
): { readonly lexical: number; readonly end: number } {
  const t = at(view, i);
  const p = at(view, i - 1);
  const n = at(view, i + 1);
  const pp = at(view, i - 2);
  const nn = at(view, i + 2);
  const run = runAt(view, i);
  let k = ownWords(t, list, 0);
  k = besideWords(BEFORE, p, list, k);
  k = besideWords(AFTER, n, list, k);
  k = farWords(BEFORE, pp, list, k);
  k = farWords(AFTER, nn, list, k);
  k = windowWords(view, i, list, k);
  const lexical = runWords(run, list, k);
  k = ownForms(t, list, lexical);
  k = besideForms(BEFORE, p, t.capital, list, k);
  k = besideForms(AFTER, n, t.capital, list, k);
  k = farForms(BEFORE, pp, list, k);
  k = farForms(AFTER, nn, list, k);
  k = windowForms(view, i, list, k);
  k = runForms(run, list, k);
  k = outsideRun(view, i, run, list, k);
  k = aroundForms(view, i, list, k);
  return { lexical, end: seenForms(view, i, list, k) };
}

/**
 * Writes the hashes of the features of token `i` into `out`; gives how many there are. `lexical` of them (the first)
 * fall away when training hides the words.
 */
export function featuresOf(
  view: SentenceView,
  i: number,
  out: Uint32Array,
): { readonly lexical: number; readonly count: number } {
  const list = new Int32Array(MOST * WIDTH);
  const { lexical, end } = listFeatures(view, i, list);
  const count = end / WIDTH;
  for (let f = 0; f < count; f++) {
    const at = f * WIDTH;
    out[f] = mix(list[at] as number, list[at + 1] as number, list[at + 2] as number, list[at + 3] as number);
  }
  return { lexical: lexical / WIDTH, count };
}

/**
 * Writes the features of token `i` that look at more than one word, or at what the document shows of it, before they are
 * hashed: WIDTH numbers each. So do the others below; all give where they ended.
 */
export function jointFeatures(view: SentenceView, i: number, out: Int32Array): number {
  let k = windowWords(view, i, out, 0);
  k = windowForms(view, i, out, k);
  if (!isAlone(view, i)) {
    const run = runAt(view, i);
    k = runWords(run, out, k);
    k = runForms(run, out, k);
    k = outsideRun(view, i, run, out, k);
  }
  k = aroundForms(view, i, out, k);
  return seenForms(view, i, out, k);
}

/** The features of a token that look at its word only; `alone` as isAlone says. */
export function ownFeatures(t: TokenFacts, alone: boolean, out: Int32Array): number {
  const k = ownForms(t, out, ownWords(t, out, 0));
  if (!alone) return k;
  const run = runOf(t);
  return runForms(run, out, runWords(run, out, k));
}

/** The features that look only at the neighbour `w` on one side of a token, which has a capital or not. */
export function besideFeatures(
  side: Side,
  w: TokenFacts,
  capital: boolean,
  alone: boolean,
  out: Int32Array,
): number {
  const k = besideForms(side, w, capital, out, besideWords(side, w, out, 0));
  return alone ? outsideForms(side, w, w, placeIn(0, 0, capital), longPlaceIn(0, 0, capital), out, k) : k;
}

/** The features that look only at the second neighbour `w` on one side. */
export const farFeatures = (side: Side, w: TokenFacts, out: Int32Array): number =>
  farForms(side, w, out, farWords(side, w, out, 0));
