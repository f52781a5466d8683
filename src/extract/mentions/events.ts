/** Votes and the like by year: "the 1998 Hong Kong legislative election" is one event, and no place in it is an actor. */
import { firstIndex, type Token } from '../../document.ts';
import { hasCapital, isCapital } from './facts.ts';
import type { Name, Sight } from './name.ts';
import type { WordLists } from './word-lists.ts';

/** Most words between the year and the word for the event. */
const LONGEST = 9;

/** The names once more: what lies within an event is replaced by it. */
export function withEvents(names: readonly Name[], sight: Sight, lists: WordLists): readonly Name[] {
  const { tokens } = sight;
  const events: Name[] = [];
  let from = 0;
  for (let year = 0; year < tokens.length; year++) {
    if (!isYear(tokens[year] as Token)) continue;
    const stop = Math.min(tokens.length, year + LONGEST + 1);
    for (let i = Math.max(from, year + 1); i < stop; i = from) {
      from = i + 1;
      if (!lists.events.has((tokens[i] as Token).lower)) continue;
      const first = yearBefore(sight, i, lists);
      if (first < 0) continue;
      const last = placeAfter(names, sight, i, lists);
      events.push({ first, last, label: 'MISC', margin: 2, rule: 'mentions/event' });
      from = last + 1;
    }
  }
  if (events.length === 0) return names;
  const kept: Name[] = [];
  let next = 0;
  for (const name of names) {
    while (next < events.length && (events[next] as Name).last < name.first)
      kept.push(events[next++] as Name);
    const event = events[next];
    if (!event || name.last < event.first) kept.push(name);
  }
  return [...kept, ...events.slice(next)];
}

const isYear = ({ text }: Token): boolean => text.length === 4 && /^(?:1[89]|20)\d\d$/.test(text);

/** Where "1998 Hong Kong legislative election" begins: the year, capitals and adjectives of events between. Or -1. */
function yearBefore({ tokens, isFirst }: Sight, event: number, lists: WordLists): number {
  let capital = hasCapital((tokens[event] as Token).text);
  for (let i = event - 1; i >= 0 && event - i <= LONGEST && !isFirst(i + 1); i--) {
    const token = tokens[i] as Token;
    if (isYear(token)) return capital ? i : -1;
    if (isCapital(token.text)) capital = true;
    else if (!lists.eventWords.has(token.lower) && !lists.links.has(token.lower)) return -1;
  }
  return -1;
}

/** "European Parliament election in Italy": the place is of its name. */
function placeAfter(
  names: readonly Name[],
  { tokens, isFirst }: Sight,
  event: number,
  lists: WordLists,
): number {
  if (isFirst(event + 1) || isFirst(event + 2)) return event;
  if (!lists.inWords.has(tokens[event + 1]?.lower ?? '')) return event;
  const place = names[firstFrom(names, event + 2)];
  return place?.first === event + 2 && place.label === 'LOC' ? place.last : event;
}

/** Index of the first name that begins at or after a token. */
const firstFrom = (names: readonly Name[], token: number): number =>
  firstIndex(names.length, (i) => (names[i] as Name).first >= token);
