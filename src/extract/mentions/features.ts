/**
 * Features of the mention tagger, as 32-bit hashes. The training script and the decoder share this file; a change
 * here asks for new weights (raise FEATURES_VERSION).
 */
import { EDGE, type TokenFacts } from './facts.ts';

export const FEATURES_VERSION = 3;
/** Most features of one token. */
export const MOST = 128;

/** O, then B and I of each label. O has no weights: all others are scored against it. */
export const TAGS = ['O', 'B-PER', 'I-PER', 'B-ORG', 'I-ORG', 'B-LOC', 'I-LOC', 'B-MISC', 'I-MISC'] as const;

/** The tokens of a sentence as the tagger sees them. */
export interface SentenceView {
  readonly facts: readonly TokenFacts[];
  /** First and last token of the run of capitals around a token; the token itself outside of runs. */
  readonly runFirst: Int16Array;
  readonly runLast: Int16Array;
  /** The same for runs that go on over "of", "for the", "and", "-". */
  readonly longFirst: Int16Array;
  readonly longLast: Int16Array;
  /** 0 to 3: how much of the sentence is in capitals. */
  readonly capitals: number;
}

/** Most small words between two capitals of one long run. */
const MOST_LINKS = 3;

export function viewOf(facts: readonly TokenFacts[]): SentenceView {
  const n = facts.length;
  const runFirst = new Int16Array(n);
  const runLast = new Int16Array(n);
  const longFirst = new Int16Array(n);
  const longLast = new Int16Array(n);
  let capitals = 0;
  let words = 0;
  for (let i = 0; i < n; i++) {
    const fact = facts[i] as TokenFacts;
    runFirst[i] = runLast[i] = longFirst[i] = longLast[i] = i;
    if (fact.letter) words++;
    if (fact.capital) capitals++;
  }
  for (let i = 0; i < n; ) {
    if (!inRun(facts, i)) {
      i++;
      continue;
    }
    let last = i;
    while (last + 1 < n && inRun(facts, last + 1)) last++;
    for (let k = i; k <= last; k++) {
      runFirst[k] = i;
      runLast[k] = last;
    }
    i = last + 1;
  }
  for (let i = 0; i < n; ) {
    if (!inRun(facts, i)) {
      i++;
      continue;
    }
    let last = runLast[i] as number;
    for (;;) {
      let next = last + 1;
      while (next < n && next - last <= MOST_LINKS && (facts[next] as TokenFacts).link) next++;
      if (next === last + 1 || next >= n || !inRun(facts, next)) break;
      last = runLast[next] as number;
    }
    for (let k = i; k <= last; k++) {
      longFirst[k] = i;
      longLast[k] = last;
    }
    i = last + 1;
  }
  const share = words === 0 ? 0 : capitals / words;
  return {
    facts,
    runFirst,
    runLast,
    longFirst,
    longLast,
    capitals: share < 0.5 ? 0 : share < 0.7 ? 1 : share < 1 ? 2 : 3,
  };
}

/** A capital that is more than the first letter of a sentence that begins with a small word. */
function inRun(facts: readonly TokenFacts[], i: number): boolean {
  const fact = facts[i] as TokenFacts;
  return fact.capital && !(fact.common && (i === 0 || !(facts[i - 1] as TokenFacts).letter));
}

function mix(kind: number, a: number, b = 0, c = 0): number {
  let h = Math.imul(kind + 1, 0x9e3779b1) ^ a;
  h = Math.imul(h ^ (h >>> 15), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35);
  h = Math.imul(h ^ (h >>> 13), 0x27d4eb2f) ^ Math.imul(c ^ (c >>> 15), 0x165667b1);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  return h ^ (h >>> 13);
}

const at = (view: SentenceView, i: number): TokenFacts => view.facts[i] ?? EDGE;

/**
 * Writes the features of token `i` into `out`, those that name a word first; gives how many there are. `lexical` of
 * them (the first) fall away when training hides the words.
 */
export function featuresOf(
  view: SentenceView,
  i: number,
  out: Uint32Array,
): { readonly lexical: number; readonly count: number } {
  const t = at(view, i);
  const p = at(view, i - 1);
  const n = at(view, i + 1);
  const pp = at(view, i - 2);
  const nn = at(view, i + 2);
  const first = view.runFirst[i] as number;
  const last = view.runLast[i] as number;
  const longFirst = view.longFirst[i] as number;
  const longLast = view.longLast[i] as number;
  const cap = t.capital ? 1 : 0;
  const place = Math.min(3, i - first) | (Math.min(3, last - i) << 2) | (cap << 4);
  const longPlace = Math.min(5, i - longFirst) | (Math.min(5, longLast - i) << 3) | (cap << 6);
  const start = i === 0 ? 1 : 0;
  const runStart = first === 0 ? 1 : 0;
  const runWord = at(view, last);
  const headWord = at(view, first);
  const longHead = at(view, longFirst);
  const beforeRun = at(view, first - 1);
  const afterRun = at(view, last + 1);
  const beforeLong = at(view, longFirst - 1);
  const afterLong = at(view, longLast + 1);
  let runHash = 0;
  if (last - first < 6) for (let k = first; k <= last; k++) runHash = mix(200, runHash, at(view, k).word);
  let k = 0;
  out[k++] = mix(1, t.word);
  out[k++] = mix(2, t.exact);
  out[k++] = mix(3, p.word);
  out[k++] = mix(4, n.word);
  out[k++] = mix(5, pp.word);
  out[k++] = mix(6, nn.word);
  out[k++] = mix(7, p.word, t.word);
  out[k++] = mix(8, t.word, n.word);
  out[k++] = mix(9, pp.word, p.word);
  out[k++] = mix(10, n.word, nn.word);
  out[k++] = mix(11, p.word, n.word);
  out[k++] = mix(12, t.word, t.lowered * 2 + start);
  out[k++] = mix(13, runHash, i - first);
  out[k++] = mix(14, t.word, runWord.c1024, last - i);
  out[k++] = mix(15, t.word, p.c256);
  out[k++] = mix(16, t.word, n.c256);
  const lexical = k;
  out[k++] = mix(20, 0);
  out[k++] = mix(21, t.shape);
  out[k++] = mix(22, t.longShape);
  out[k++] = mix(23, p.shape, t.shape);
  out[k++] = mix(24, t.shape, n.shape);
  out[k++] = mix(25, p.shape, t.shape, n.shape);
  out[k++] = mix(26, t.shape, p.word);
  out[k++] = mix(27, t.shape, n.word);
  out[k++] = mix(28, t.shape, pp.word, p.word);
  out[k++] = mix(29, t.shape, n.word, nn.word);
  out[k++] = mix(30, t.c3000, cap);
  out[k++] = mix(31, p.c3000);
  out[k++] = mix(32, n.c3000);
  out[k++] = mix(33, pp.c3000);
  out[k++] = mix(34, nn.c3000);
  out[k++] = mix(35, t.c1024, cap);
  out[k++] = mix(36, p.c1024, cap);
  out[k++] = mix(37, n.c1024, cap);
  out[k++] = mix(38, t.c256, place);
  out[k++] = mix(39, p.c256, t.c256);
  out[k++] = mix(40, t.c256, n.c256);
  out[k++] = mix(41, p.c256, cap, n.c256);
  out[k++] = mix(42, pp.c256, p.c256, cap);
  out[k++] = mix(43, n.c256, nn.c256, cap);
  out[k++] = mix(44, t.c64, longPlace);
  out[k++] = mix(45, p.c64, t.c64, n.c64);
  out[k++] = mix(46, pp.c64, p.c64, t.c64);
  out[k++] = mix(47, t.c64, n.c64, nn.c64);
  out[k++] = mix(48, place, runStart);
  out[k++] = mix(49, longPlace, runStart);
  out[k++] = mix(50, t.shape, t.lowered * 2 + start, place);
  out[k++] = mix(51, t.lowered * 2 + start, cap, view.capitals);
  out[k++] = mix(52, t.shape, view.capitals);
  out[k++] = mix(53, t.lists, cap, place);
  out[k++] = mix(54, t.lists, p.lists, cap);
  out[k++] = mix(55, t.lists, n.lists, cap);
  out[k++] = mix(56, runWord.lists, place);
  out[k++] = mix(57, headWord.lists, place);
  out[k++] = mix(58, runWord.word, last - i);
  out[k++] = mix(59, headWord.word, i - first);
  out[k++] = mix(60, runWord.c1024, last - i);
  out[k++] = mix(61, headWord.c1024, i - first);
  out[k++] = mix(62, longHead.word, longPlace);
  out[k++] = mix(63, at(view, longLast).word, longPlace);
  out[k++] = mix(64, longHead.c1024, longPlace);
  out[k++] = mix(65, at(view, longLast).c256, longPlace);
  out[k++] = mix(66, beforeRun.word, place);
  out[k++] = mix(67, afterRun.word, place);
  out[k++] = mix(68, beforeRun.c256, afterRun.c256, place);
  out[k++] = mix(69, beforeLong.word, afterLong.word);
  out[k++] = mix(70, beforeLong.c1024, longPlace);
  out[k++] = mix(71, afterLong.c1024, longPlace);
  out[k++] = mix(72, runWord.c256, headWord.c256, place);
  out[k++] = mix(73, runWord.suffixes[2] ?? 0, place);
  out[k++] = mix(74, p.suffixes[2] ?? 0, cap);
  out[k++] = mix(75, n.suffixes[2] ?? 0, cap);
  out[k++] = mix(76, t.c256, start * 2 + (n.capital ? 1 : 0), cap);
  out[k++] = mix(77, beforeRun.c1024, runWord.c256, place);
  out[k++] = mix(78, afterRun.c1024, runWord.c256, place);
  out[k++] = mix(79, longHead.c256, at(view, longLast).c256, longPlace);
  for (let a = 0; a < t.prefixes.length; a++) out[k++] = mix(80 + a, t.prefixes[a] as number, cap);
  for (let a = 0; a < t.suffixes.length; a++) out[k++] = mix(84 + a, t.suffixes[a] as number, cap);
  // What the rest of the document shows of a capitalised word.
  const seen = t.seen;
  if (seen) {
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
  const runSeen = runWord.seen;
  if (runSeen && last > i) {
    out[k++] = mix(99, runSeen.before, last - i);
    out[k++] = mix(100, runSeen.title, last - i);
  }
  return { lexical, count: k };
}
