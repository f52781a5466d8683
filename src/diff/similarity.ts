/** How much two statements are alike, from 0 to 1, on words, verb, actor and place. The same from either side. */
import type { Item } from './item.ts';
import type { Lexicon, Rung } from './lexicon.ts';
import { sameActors } from './names.ts';

/** Two statements below this are two statements and not one that changed. */
export const PAIR_THRESHOLD = 0.45;
/** Below this share of common words nothing else can make two statements one. */
export const LEAST_WORDS = 0.16;

/** What is alike besides the words; the shares sum to 1. */
const SHARES = { words: 0.72, verb: 0.1, actor: 0.1, place: 0.08 } as const;
/** What speaks against a pair: it is rarer that a promise becomes an appraisal than that it is reworded. */
const UNLIKE_STANDING = 0.04;
const UNLIKE_POSITION = 0.1;

/** What is left of the likeness of two statements that share a pattern of the documents and differ in their matter. */
const PATTERN_SHARE = 0.6;
/** A word below this weight belongs to a pattern; above that one to a single promise. */
const PATTERN_WEIGHT = 0.66;
const OWN_WEIGHT = 0.95;

/** "publish tables on prices", "publish tables on energy", among other tables: each names a thing of its own. */
function isPattern(a: Item, b: Item, weights: Weights): boolean {
  const own = (item: Item, other: Item): boolean => {
    for (const [stem, share] of item.stems)
      if (share === 1 && !other.stems.has(stem) && weights.of(stem) >= OWN_WEIGHT) return true;
    return false;
  };
  for (const [stem, share] of a.stems)
    if (share >= 0.5 && (b.stems.get(stem) ?? 0) >= 0.5 && weights.of(stem) > PATTERN_WEIGHT) return false;
  return own(a, b) && own(b, a);
}

export interface Weights {
  /** Weight of a stem: 1 when it is rare in both documents, little when most statements have it. */
  of(stem: string): number;
}

/** Weights by the number of statements of both sides in which a stem stands. */
export function createWeights(items: readonly Item[]): Weights {
  const counts = new Map<string, number>();
  for (const item of items)
    for (const stem of item.stems.keys()) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  // A word of one pair stands in two statements: that is as rare as it gets.
  const top = Math.log(1 + items.length / 2);
  const byCount = new Map<number, number>();
  return {
    of(stem) {
      const count = Math.max(2, counts.get(stem) ?? 0);
      let weight = byCount.get(count);
      if (weight === undefined) {
        weight = items.length <= 2 ? 1 : Math.min(1, Math.log(1 + items.length / count) / top);
        byCount.set(count, weight);
      }
      return weight;
    },
  };
}

/** Masses are sums of whole numbers, so that the order of summing does not tell the sides apart. */
export const MASS_UNITS = 2 ** 20;

/** Total weight of the words of a statement, in units of 1 / MASS_UNITS. */
function massOf(item: Item, weights: Weights): number {
  let mass = 0;
  for (const [stem, share] of item.stems) mass += Math.round(MASS_UNITS * share * weights.of(stem));
  return mass;
}

/** Weight of the words that two statements share, in the same units. */
export function sharedMass(a: Item, b: Item, weights: Weights): number {
  const [few, many] = a.stems.size <= b.stems.size ? [a, b] : [b, a];
  let mass = 0;
  for (const [stem, share] of few.stems) {
    const other = many.stems.get(stem);
    if (other !== undefined) mass += Math.round(MASS_UNITS * Math.min(share, other) * weights.of(stem));
  }
  return mass;
}

export interface Comparer {
  readonly weights: Weights;
  /** Total weight of the words of a statement, in the units of `sharedMass`. */
  mass(item: Item): number;
  /** `place`: 0 to 1, how well the places of the two fit. */
  similarity(old: Item, current: Item, place: number): number;
}

export function createComparer(old: readonly Item[], current: readonly Item[], lexicon: Lexicon): Comparer {
  const weights = createWeights([...old, ...current]);
  const masses = new Map<Item, number>();
  const verbs = new Map<Item, readonly Rung[]>();
  const mass = (item: Item): number => {
    let known = masses.get(item);
    if (known === undefined) {
      known = massOf(item, weights);
      masses.set(item, known);
    }
    return known;
  };
  const rungsOf = (item: Item): readonly Rung[] => {
    let known = verbs.get(item);
    if (!known) {
      known = lexicon.verbs.find(lexicon.terms.read(item.commitment.action.lemma))[0]?.value ?? [];
      verbs.set(item, known);
    }
    return known;
  };
  const verb = (a: Item, b: Item): number => {
    if (a.commitment.action.lemma === b.commitment.action.lemma) return 1;
    const there = rungsOf(b);
    return rungsOf(a).some(({ ladder }) => there.some((rung) => rung.ladder === ladder)) ? 0.7 : 0;
  };
  return {
    weights,
    mass,
    similarity(a, b, place) {
      if (a.normal === b.normal) return Math.min(1, 0.9 + 0.06 * actorLikeness(a, b, lexicon) + 0.04 * place);
      const least = Math.min(mass(a), mass(b));
      const sum = mass(a) + mass(b);
      const shared = sharedMass(a, b, weights);
      const words = sum === 0 ? 0 : 0.7 * ((2 * shared) / sum) + 0.3 * (least === 0 ? 0 : shared / least);
      if (words < LEAST_WORDS) return 0;
      const score =
        SHARES.words * words +
        SHARES.verb * verb(a, b) +
        SHARES.actor * actorLikeness(a, b, lexicon) +
        SHARES.place * place -
        standingGap(a, b);
      return Math.max(0, Math.min(0.95, isPattern(a, b, weights) ? score * PATTERN_SHARE : score));
    },
  };
}

function standingGap(a: Item, b: Item): number {
  if (a.standing === b.standing) return 0;
  const position = a.commitment.mode === 'position' || b.commitment.mode === 'position';
  return position ? UNLIKE_POSITION : UNLIKE_STANDING;
}

/** 1 for the same actors, 0.5 where one side names none, 0 for others. */
function actorLikeness(a: Item, b: Item, lexicon: Lexicon): number {
  if (a.actorWords === b.actorWords && a.actorWords !== '') return 1;
  if (a.names.size === 0 || b.names.size === 0) return a.names.size === b.names.size ? 0.7 : 0.5;
  return sameActors(a.names, b.names, lexicon) ? 1 : 0;
}
