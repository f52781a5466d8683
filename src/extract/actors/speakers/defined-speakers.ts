/** Who "we" is where a text defines it: "Brightpage Inc. (“Brightpage”, “we”, “us”) runs …". */
import type { Document, Token } from '../../../document.ts';
import { beginsUpper, foldWord } from '../../../read/tokens.ts';
import type { Entities, Entity } from '../entities.ts';
import { type Places, sentenceAt } from '../places.ts';

/** Longest list of defined names before "we", and of a name's legal form behind it, in tokens. */
const LONGEST_LIST = 16;
const LONGEST_FORM = 5;
const QUOTES: ReadonlySet<string> = new Set(['"', "'"]);

/** The one who is defined as "we" in parentheses behind the name, by its names there and elsewhere; undefined where none is. */
export function definedSpeaker(
  document: Document,
  entities: Entities,
  { pronouns }: Places,
): Entity | undefined {
  const { tokens } = document;
  for (const i of pronouns) {
    // “we” or "we," by itself.
    const close = tokens[i + 1]?.lower === ',' ? i + 2 : i + 1;
    if (!isQuote(tokens[i - 1]) || !isQuote(tokens[close])) continue;
    const open = openingBefore(tokens, i);
    if (open <= 0) continue;
    const called = quotedNames(tokens, open, i);
    const named = namedBefore(document, entities, open);
    const entity = named ?? made(entities, called[0]);
    if (!entity) continue;
    const names = new Set(
      called.filter((word) => !named || isShortOf(word, named.name)).map(({ text }) => text),
    );
    // The name that the text goes on with is the one a reader knows.
    const long = entity.name;
    const short = called.find(({ text }) => long.startsWith(text));
    if (short) entity.name = short.text;
    const whole = [...entity.mentions];
    const isInside = ({ start, end }: Token): boolean =>
      whole.some((mention) => mention.start <= start && mention.end >= end);
    for (const token of tokens)
      if (names.has(token.text) && !isInside(token))
        entities.mention(entity, token, 'alias', 'actors/defined', 0.8, null);
    return entity;
  }
  return undefined;
}

const isQuote = (token: Token | undefined): boolean => token !== undefined && QUOTES.has(token.lower);

/** The opening parenthesis around the token at `at`, or -1. */
function openingBefore(tokens: readonly Token[], at: number): number {
  for (let i = at - 1; i >= 0 && at - i <= LONGEST_LIST; i--) {
    const { text } = tokens[i] as Token;
    if (text === '(') return i;
    if (text === ')') return -1;
  }
  return -1;
}

/** Names of one word in quotation marks. */
function quotedNames(tokens: readonly Token[], open: number, end: number): readonly Token[] {
  const found: Token[] = [];
  for (let i = open + 2; i < end; i++) {
    const token = tokens[i] as Token;
    if (isQuote(tokens[i - 1]) && beginsUpper(token.text)) found.push(token);
  }
  return found;
}

/** The word begins the name, or is made of its initials. */
const isShortOf = ({ text }: Token, name: string): boolean =>
  name.startsWith(text) || text === name.replace(/[^\p{Lu}]/gu, '');

/** Whose name ends before the parenthesis, but for its legal form (", Inc."), in the same sentence. */
function namedBefore(document: Document, entities: Entities, open: number): Entity | undefined {
  const { tokens } = document;
  const to = (tokens[open] as Token).start;
  const from = Math.max(
    (tokens[Math.max(0, open - LONGEST_FORM)] as Token).start,
    sentenceAt(document, open).start,
  );
  let best: Entity | undefined;
  let last = from;
  for (const entity of entities.all()) {
    if (entity.type === 'country' || entity.type === 'population') continue;
    for (const { end, as } of entity.mentions)
      if (as !== 'pronoun' && end > last && end <= to) {
        best = entity;
        last = end;
      }
  }
  return best;
}

const made = (entities: Entities, name: Token | undefined): Entity | undefined =>
  name && entities.of(`org:${foldWord(name.text)}`, { name: name.text, type: 'company' });
