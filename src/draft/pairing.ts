/** Which commitment of one reading of a draft is which of another. */
import { type Commitment, contains, firstIndex, overlaps, type Span } from '../document.ts';
import type { Choice, Wording } from './choice.ts';

/** Less common ground than this, and two statements are not one in two wordings. */
const LEAST_COMMON = 0.15;

/** Statements of one reading by the stretches that tell of them: their words, cue, actors, deadline and conditions. */
export interface Statements {
  readonly all: readonly Commitment[];
  /** Those of which something stands in a span, in text order. */
  touching(span: Span): readonly Commitment[];
}

/** An index of the statements of one reading. */
export function indexStatements(all: readonly Commitment[]): Statements {
  const stretches = all
    .flatMap((statement) => stretchesOf(statement).map(({ start, end }) => ({ start, end, statement })))
    .sort((a, b) => a.start - b.start);
  let last = 0;
  const reach = stretches.map(({ end }) => {
    last = Math.max(last, end);
    return last;
  });
  return {
    all,
    touching(span) {
      const found = new Set<Commitment>();
      const behind = firstIndex(stretches.length, (i) => (stretches[i]?.start ?? 0) >= span.end);
      for (let i = behind - 1; i >= 0 && (reach[i] ?? 0) > span.start; i--) {
        const stretch = stretches[i];
        if (stretch && overlaps(stretch, span)) found.add(stretch.statement);
      }
      return [...found].sort((a, b) => a.start - b.start || a.end - b.end);
    },
  };
}

function stretchesOf(statement: Commitment): readonly Span[] {
  const { cue, deadline, actors, conditions, caveats } = statement;
  return [
    statement,
    cue,
    ...(deadline ? [deadline] : []),
    ...actors.flatMap(({ words }) => words ?? []),
    ...conditions,
    ...caveats,
  ];
}

/**
 * Pairs the statements that a place concerns where its first wording stands with those where another does: by the words
 * that both readings share, then, within the wordings, by their order; paragraphs that are set against each other, by what is done.
 */
export function pairStatements(
  mine: readonly Commitment[],
  theirs: readonly Commitment[],
  choice: Choice,
  first: Wording,
  other: Wording,
): ReadonlyMap<Commitment, Commitment> {
  const pairs = new Map<Commitment, Commitment>();
  const taken = new Set<Commitment>();
  const scored = mine
    .flatMap((a) => theirs.map((b) => ({ a, b, score: common(a, b, choice) })))
    .filter(({ score }) => score >= LEAST_COMMON)
    .sort((x, y) => y.score - x.score || x.a.start - y.a.start);
  const pair = (a: Commitment, b: Commitment): void => {
    if (pairs.has(a) || taken.has(b)) return;
    pairs.set(a, b);
    taken.add(b);
  };
  for (const { a, b } of scored) pair(a, b);
  const inMine = mine.filter((a) => !pairs.has(a) && contains(first, a.action));
  const inTheirs = theirs.filter((b) => !taken.has(b) && contains(other, b.action));
  if (!choice.whole || (inMine.length === 1 && inTheirs.length === 1)) {
    inMine.forEach((a, i) => {
      const b = inTheirs[i];
      if (b) pair(a, b);
    });
    return pairs;
  }
  for (const a of inMine) {
    const b = inTheirs.find((one) => !taken.has(one) && one.action.lemma === a.action.lemma);
    if (b) pair(a, b);
  }
  return pairs;
}

/** The share of their words outside the place that two statements have in common; more where they do the same act. */
function common(a: Commitment, b: Commitment, place: Span): number {
  const inter = outside(Math.max(a.start, b.start), Math.min(a.end, b.end), place);
  const union = outside(a.start, a.end, place) + outside(b.start, b.end, place) - inter;
  const acts = a.action.start === b.action.start && a.action.end === b.action.end ? 1 : 0;
  return (union > 0 ? inter / union : 0) + acts;
}

/** How much of [start, end) lies outside a place. */
const outside = (start: number, end: number, place: Span): number =>
  Math.max(0, end - start) - Math.max(0, Math.min(end, place.end) - Math.max(start, place.start));
