/** Names that are known: by a list, or since they say themselves what they name. */
import type { Token } from '../../document.ts';
import { isInAddress } from '../../match/addresses.ts';
import { hasCapital, isCapital } from './facts.ts';
import { type Name, relabelled, type Sight } from './name.ts';
import type { KnownName, WordLists } from './word-lists.ts';

/** From this margin on a label holds against the list: "the White House" is a place at times, "Amazon" a river. */
const HOLDS = 2;
const HOLDS_LONG = 6;

/** The names once more, with well-known names and bodies spelt out that the tagger missed or called something else. */
export function withKnown(tagged: readonly Name[], sight: Sight, lists: WordLists): readonly Name[] {
  const { tokens, isFirst } = sight;
  const out: Name[] = [];
  let next = 0;
  let end = 0;
  for (const i of sight.capitals) {
    for (; next < tagged.length && (tagged[next] as Name).first <= i; next++)
      end = joined(out, tagged[next] as Name, end);
    const spelt = endOfSpeltBody(tokens, i, isFirst, lists);
    if (spelt > i && i >= end && mayHold(tagged, next, spelt)) {
      end = joined(out, { first: i, last: spelt, label: 'ORG', margin: 1.5, rule: 'mentions/body' }, end);
      continue;
    }
    const known = knownName(i, sight, lists);
    if (!known) continue;
    const { last, label } = known;
    const name = out.at(-1);
    if (name && name.first === i && name.last === last) {
      if (name.label === 'LOC' && isWhere(tokens, i, last, lists)) continue;
      if (name.label !== label && name.margin < (last > i && name.label !== 'LOC' ? HOLDS_LONG : HOLDS))
        out[out.length - 1] = relabelled(name, label, 'mentions/known');
    } else if (i >= end && last < (tagged[next]?.first ?? tokens.length) && isSure(known, sight, lists)) {
      end = joined(out, { first: i, last, label, margin: 2, rule: 'mentions/known' }, end);
    }
  }
  for (; next < tagged.length; next++) end = joined(out, tagged[next] as Name, end);
  return out;
}

/** "at the White House", "THE WHITE HOUSE, May 2": a body that is a place here. */
function isWhere(tokens: readonly Token[], first: number, last: number, lists: WordLists): boolean {
  if (tokens[last + 1]?.text === ',' && /^\d\d?$/.test(tokens[last + 3]?.text ?? '')) return true;
  const before = lists.articles.has(tokens[first - 1]?.lower ?? '') ? first - 2 : first - 1;
  return lists.places.has(tokens[before]?.lower ?? '');
}

/** Adds a name that begins at `end` or later, which is where the one before it ended; gives where the last one ends now. */
function joined(names: Name[], name: Name, end: number): number {
  if (name.first < end) return end;
  names.push(name);
  return name.last + 1;
}

interface Found {
  readonly first: number;
  readonly last: number;
  readonly label: KnownName['label'];
  readonly abbreviation: boolean;
}

/** The listed name that begins at a capital and lies in one sentence, or null. */
function knownName(first: number, { tokens, isFirst }: Sight, lists: WordLists): Found | null {
  if (!lists.known.begins((tokens[first] as Token).lower)) return null;
  const found = lists.known.longest(tokens, first, tokens.length);
  if (!found) return null;
  const last = found.end - 1;
  if (leavesSentence(first, last, isFirst)) return null;
  const { text } = tokens[first] as Token;
  const { label, abbreviation } = found.value;
  if (abbreviation && (text !== text.toUpperCase() || isInAddress(tokens, first))) return null;
  return hasCapital((tokens[last] as Token).text) ? { first, last, label, abbreviation } : null;
}

/** A word that begins a sentence may be any word: "Oracle or not". */
function isSure(
  { first, last, abbreviation }: Found,
  { tokens, isFirst, isLowered }: Sight,
  lists: WordLists,
): boolean {
  if (abbreviation) return true;
  // "Secretary of Veterans Affairs" is an office.
  if (last > first)
    return !(
      lists.ofWords.has(tokens[first - 1]?.lower ?? '') && lists.roles.has(tokens[first - 2]?.lower ?? '')
    );
  const token = tokens[first] as Token;
  return !isLowered(token) && !(isFirst(first) && lists.alsoWords.has(token.lower));
}

/** Where "Commission for the Shared Rivers" ends, which begins at a token; -1 where no such name begins. */
function endOfSpeltBody(
  tokens: readonly Token[],
  first: number,
  isFirst: Sight['isFirst'],
  lists: WordLists,
): number {
  const kind = tokens[first] as Token;
  if (!isCapital(kind.text) || !lists.spelt.has(kind.lower)) return -1;
  if (!lists.speltBy.has(tokens[first + 1]?.lower ?? '')) return -1;
  let at = lists.articles.has(tokens[first + 2]?.lower ?? '') ? first + 3 : first + 2;
  if (leavesSentence(first, at - 1, isFirst)) return -1;
  let last = -1;
  while (
    at < tokens.length &&
    !isFirst(at) &&
    tokens[at]?.kind === 'word' &&
    isCapital((tokens[at] as Token).text) &&
    !lists.articles.has((tokens[at] as Token).lower)
  )
    last = at++;
  return last;
}

/** Another sentence begins behind `first`, up to `last`. */
function leavesSentence(first: number, last: number, isFirst: Sight['isFirst']): boolean {
  for (let i = first + 1; i <= last; i++) if (isFirst(i)) return true;
  return false;
}

/** No name up to a token but places and things that lie before it. */
function mayHold(names: readonly Name[], from: number, last: number): boolean {
  for (let k = from; k < names.length && (names[k] as Name).first <= last; k++) {
    const name = names[k] as Name;
    if (name.last > last || name.label === 'PER' || name.label === 'ORG') return false;
  }
  return true;
}
