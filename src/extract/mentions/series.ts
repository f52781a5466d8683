/** Series of names: "the counties of Hale, Orrin and Lee" are all places, whatever each looks like; bodies stand with bodies. */
import type { Token } from '../../document.ts';
import { type Name, relabelled, type Sight } from './name.ts';
import type { WordLists } from './word-lists.ts';

/** Most words between two names of one series: ", and the". */
const MOST_BETWEEN = 3;
/** From this margin on a label holds against what the series is called. */
const HOLDS = 8;
/** The same against the company it is in. */
const HOLDS_AMONG = 1.2;
/** Names that make a series, and the share of what speaks for their labels that speaks for bodies. */
const SERIES = 3;
const MOSTLY = 0.7;
/** From this margin on a name speaks no louder. */
const LOUDEST = 6;

/** The names once more: those of a series that is said to be of places are places, those unsure among bodies bodies. */
export function withSeries(
  names: readonly Name[],
  { tokens, isFirst }: Sight,
  lists: WordLists,
): readonly Name[] {
  const out: Name[] = [];
  for (let from = 0; from < names.length; ) {
    let end = from + 1;
    while (end < names.length && isNext(names[end - 1] as Name, names[end] as Name)) end++;
    const places = arePlaces(names[from] as Name, names[end - 1] as Name, end - from);
    const bodies = !places && areBodies(names, from, end);
    const label = places ? 'LOC' : bodies ? 'ORG' : null;
    const holds = places ? HOLDS : HOLDS_AMONG;
    for (; from < end; from++) {
      const name = names[from] as Name;
      out.push(
        label && name.label !== label && name.margin < holds && mayBe(label, name, tokens, lists)
          ? relabelled(name, label, 'mentions/series')
          : name,
      );
    }
  }
  return out;

  /** Nothing but commas, "and" and articles stands between two names of one sentence. */
  function isNext(name: Name, next: Name): boolean {
    if (next.first - name.last - 1 > MOST_BETWEEN || next.first === name.last + 1) return false;
    for (let i = name.last + 1; i <= next.first; i++) {
      if (isFirst(i)) return false;
      if (i < next.first && !isJoint(tokens[i] as Token)) return false;
    }
    return true;
  }

  function isJoint({ lower }: Token): boolean {
    return lower === ',' || lists.conjunctions.has(lower) || lists.articles.has(lower);
  }

  function arePlaces(first: Name, last: Name, count: number): boolean {
    const word = (i: number): string => tokens[i]?.lower ?? '';
    let before = first.first - 1;
    if (lists.articles.has(word(before))) before--;
    if (lists.ofWords.has(word(before)) && !isFirst(before)) {
      const noun = word(before - 1);
      return count > 1 ? lists.placesNouns.has(noun) : lists.placeNouns.has(noun);
    }
    if (count < 2) return false;
    // "Hale, Orrin and Lee Counties"; the word of "United States" says nothing of the names before it.
    const closing = word(last.last);
    if (lists.placesNouns.has(closing)) return ((lists.flags.get(closing) ?? 0) & lists.country) === 0;
    return !isFirst(last.last + 1) && lists.placesNouns.has(word(last.last + 1));
  }
}

/** "the Harbour Union, Rodina and the Rivers League": most of them are bodies, and the rest may be. */
function areBodies(names: readonly Name[], from: number, end: number): boolean {
  if (end - from < SERIES) return false;
  let bodies = 0;
  let all = 0;
  for (let k = from; k < end; k++) {
    const { label, margin } = names[k] as Name;
    const weight = Math.min(LOUDEST, Math.max(0, margin));
    all += weight;
    if (label === 'ORG') bodies += weight;
  }
  return bodies > MOSTLY * all;
}

/**
 * A body with an article is no place ("the Orrin Tribe" behind counties); whoever stands before bodies by the full name
 * belongs to them, and no country is a body.
 */
function mayBe(label: 'LOC' | 'ORG', name: Name, tokens: readonly Token[], lists: WordLists): boolean {
  if (label === 'LOC')
    return (
      name.label !== 'ORG' ||
      name.first === name.last ||
      !lists.articles.has(tokens[name.first - 1]?.lower ?? '')
    );
  if (name.label === 'PER') return name.first === name.last;
  return ((lists.flags.get((tokens[name.last] as Token).lower) ?? 0) & lists.country) === 0;
}
