/** Where names begin and end, once the tagger has found them: what the grammar of names says for sure. */
import type { EntityLabel, Token } from '../../document.ts';
import { hasCapital, isCapital } from './facts.ts';
import type { WordLists } from './word-lists.ts';

/** A name by its tokens, both ends inclusive. */
export interface Part {
  readonly first: number;
  readonly last: number;
}

/** The names that a stretch tagged as one comes to. */
export function partsOf(
  tokens: readonly Token[],
  first: number,
  last: number,
  label: EntityLabel,
  lists: WordLists,
): readonly Part[] {
  const { first: from, last: to } = trimmed(tokens, first, last, label, lists);
  const whole = beforeOddParenthesis(tokens, from, to);
  if (label !== 'ORG') return [{ first: from, last: whole }];
  const parts = atConjunctions(
    tokens,
    fromPair(tokens, from, whole, lists),
    beforeOwner(tokens, from, whole, lists),
    lists,
  );
  const end = parts.at(-1) as Part;
  return [...parts.slice(0, -1), { first: end.first, last: endOfBody(tokens, end.first, end.last, lists) }];
}

const isOfCountry = ({ text, lower }: Token, lists: WordLists): boolean =>
  text !== lower && ((lists.flags.get(lower) ?? 0) & lists.country) !== 0;

/** "U.S.-Japan Council", of which the tagger found "Japan Council": both countries are of the name. */
function fromPair(tokens: readonly Token[], first: number, last: number, lists: WordLists): number {
  let from = first;
  // "Japan-North Atlantic Treaty Organization cooperation": a body that has its name without the country.
  if (lists.known.longest(tokens, first, last + 1)?.end === last + 1) return first;
  while (
    from < last &&
    from >= 2 &&
    isTied(tokens[from - 1] as Token, tokens[from] as Token) &&
    isOfCountry(tokens[from - 2] as Token, lists) &&
    isCapital((tokens[from] as Token).text)
  )
    from -= 2;
  return from;
}

const isTied = (hyphen: Token, next: Token): boolean =>
  /^[-–\u2010\u2011]$/.test(hyphen.text) && !hyphen.spaced && !next.spaced;

/** "the Board of Trade and Kenya's Ministry": who stands before a possessive is the owner of what follows. */
function beforeOwner(tokens: readonly Token[], first: number, last: number, lists: WordLists): number {
  const isOwner =
    last - first >= 2 && tokens[last + 1]?.lower === "'s" && isOfCountry(tokens[last] as Token, lists);
  return isOwner && lists.conjunctions.has((tokens[last - 1] as Token).lower) ? last - 2 : last;
}

/** A name without what stands around it. */
function trimmed(
  tokens: readonly Token[],
  first: number,
  last: number,
  label: EntityLabel,
  lists: WordLists,
): Part {
  const lower = (i: number): string => (tokens[i] as Token).lower;
  let from = first;
  let to = last;
  // "Orbo Group · Version": what stands behind a dot that sets apart.
  for (let i = first + 1; i <= to; i++) if (isDivider(tokens[i] as Token)) to = i - 1;
  // "Near Mosul", "But Congress": a small word that begins a sentence.
  while (from === 0 && from < to && lists.openers.has(lower(from))) from++;
  // "Urges the Government of Peru": a verb of a resolution.
  if (from === 0 && to > 1 && lower(0).endsWith('s') && lists.articles.has(lower(1))) from = 2;
  if (label === 'MISC') return { first: from, last: to };
  // "conservative Union for Democracy"
  while (from < to && isPlain(tokens[from] as Token) && !lists.links.has(lower(from))) from++;
  // "The Harbour Post": the article is none of the name's.
  if (label === 'ORG' && from < to && lists.articles.has(lower(from))) from++;
  // "Oxford University Press 1996"
  while (from < to && /^(?:1[89]|20)\d\d$/.test((tokens[to] as Token).text)) to--;
  if (label === 'PER') {
    // "Mr. Key": the name is Key; so it is in "Key MP".
    while (from < to && lists.honorifics.has(lower(from))) from++;
    while (from < to && lists.postnominals.has((tokens[to] as Token).text)) to--;
  }
  return { first: from, last: to };
}

const isDivider = ({ text, spaced }: Token): boolean => spaced && /^[·•|]$/.test(text);

const isPlain = (token: Token): boolean => token.kind === 'word' && !hasCapital(token.text);

/**
 * "Scottish National Party and Plaid Cymru": where a name is whole before "and" and what follows can be a name by
 * itself, they are two. "Department of Health and Human Services" is not whole before it.
 */
function atConjunctions(
  tokens: readonly Token[],
  first: number,
  last: number,
  lists: WordLists,
): readonly Part[] {
  const parts: Part[] = [];
  let from = first;
  for (let i = first + 2; i < last; i++) {
    const { lower } = tokens[i] as Token;
    if (lower !== ',' && !lists.conjunctions.has(lower)) continue;
    // "National Security Affairs and the Assistant to the President": what follows is an office.
    if (lists.articles.has((tokens[i + 1] as Token).lower) && lists.roles.has(tokens[i + 2]?.lower ?? '')) {
      parts.push({ first: from, last: i - 1 });
      return parts;
    }
    if (!isWhole(tokens, from, i - 1, lists) && !(lower === ',' && isApart(tokens, from, i, last, lists)))
      continue;
    const next = lists.articles.has((tokens[i + 1] as Token).lower) ? i + 2 : i + 1;
    if (next > last || !isCapital((tokens[next] as Token).text)) continue;
    // "European Council and Parliament": kinds of one thing.
    if (next === i + 1 && isKind(tokens[next] as Token, lists) && next === last) continue;
    parts.push({ first: from, last: i - 1 });
    from = next;
    i = next;
  }
  return [...parts, { first: from, last }];
}

/** "Union for Ports, Rally for Harbours": a comma that is not in a list of fields, nor before "Inc.". */
function isApart(
  tokens: readonly Token[],
  first: number,
  comma: number,
  last: number,
  lists: WordLists,
): boolean {
  if (comma - first < 2 || last - comma < 2 || lists.companies.has((tokens[comma + 1] as Token).lower))
    return false;
  for (let i = comma + 1; i <= last; i++)
    if (lists.conjunctions.has((tokens[i] as Token).lower)) return false;
  return true;
}

/** Ends in its kind, with what tells it from others before it: "Scottish National Party", "Reform Party of Canada". */
function isWhole(tokens: readonly Token[], first: number, last: number, lists: WordLists): boolean {
  if (last - first < 1) return false;
  if (isKind(tokens[last] as Token, lists)) return isCapital((tokens[first] as Token).text);
  return (
    last - first >= 3 &&
    lists.ofWords.has((tokens[last - 1] as Token).lower) &&
    ((lists.flags.get((tokens[last] as Token).lower) ?? 0) & lists.country) !== 0 &&
    isKind(tokens[last - 2] as Token, lists)
  );
}

const isKind = (token: Token, lists: WordLists): boolean => lists.kinds.has(token.lower);

/** "Centers for Disease Control (CDC", "CDC) and Prevention": a name ends before a parenthesis that it does not pair. */
function beforeOddParenthesis(tokens: readonly Token[], first: number, last: number): number {
  let opened = -1;
  for (let i = first + 1; i <= last; i++) {
    const { text } = tokens[i] as Token;
    if (text === '(') opened = i;
    else if (text === ')') {
      if (opened < 0) return i - 1;
      opened = -1;
    }
  }
  return opened < 0 ? last : opened - 1;
}

/** "Ministry of Trade, Economy and Industry": the list that a body is named after belongs to its name. */
function endOfBody(tokens: readonly Token[], first: number, last: number, lists: WordLists): number {
  if (
    !lists.listed.has((tokens[first] as Token).lower) &&
    !tokens.slice(first, last).some((t) => lists.ministries.has(t.lower))
  )
    return last;
  if (!tokens.slice(first, last + 1).some((t) => t.lower === 'of' || t.lower === 'for')) return last;
  const capital = (i: number): boolean => /^\p{Lu}/u.test(tokens[i]?.text ?? '');
  let at = last + 1;
  let end = last;
  while (at < tokens.length && at - last < 12) {
    const word = (tokens[at] as Token).lower;
    if (word === 'and' || (word === ',' && tokens[at + 1]?.lower === 'and')) {
      at += word === 'and' ? 1 : 2;
      if (!capital(at)) return last;
      const joined = at;
      while (capital(at)) end = at++;
      // "the Ministry of Defence and Kenya's Ministry"
      const isOwner = tokens[at]?.lower === "'s" && isOfCountry(tokens[joined] as Token, lists);
      return isOwner ? last : end;
    }
    if (word !== ',' || !capital(at + 1)) return last;
    at++;
    while (capital(at)) at++;
  }
  return last;
}
