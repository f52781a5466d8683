/** A sentence as the mention tagger sees it: its words and the runs of capitals in it. */
import { EDGE, type TokenFacts } from './facts.ts';

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

/** A sentence with its runs of capitals. */
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

/** The facts of a token, or those of the edge. */
export const at = ({ facts }: SentenceView, i: number): TokenFacts =>
  i >= 0 && i < facts.length ? (facts[i] as TokenFacts) : EDGE;

/** The token is the whole of its run and of its long run, as most tokens are. */
export const isAlone = ({ longFirst, longLast }: SentenceView, i: number): boolean =>
  longFirst[i] === i && longLast[i] === i;
