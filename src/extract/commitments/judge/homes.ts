/** The states for which a document of a head of government, or of a government under no other name, speaks. */
import { type Actor, type Document, firstEndingAfter, ofKind } from '../../../document.ts';
import { foldWord } from '../../../read/tokens.ts';
import type { Lexicon } from '../words/lexicon.ts';

/** Tokens from the name of somebody to the state that their title names ("…, President of the United States of America"). */
const LONGEST_TITLE = 6;

const homes = new WeakMap<Document, ReadonlySet<string>>();

/** Ids of the states that those who issue the document head by their titles or, as is well known, by their names. */
export function homesOf(document: Document, lexicon: Lexicon): ReadonlySet<string> {
  let known = homes.get(document);
  if (!known) {
    known = new Set([...byTitle(document), ...byName(document, lexicon)]);
    homes.set(document, known);
  }
  return known;
}

/** "Ada Holm, President of Norland". */
function byTitle(document: Document): readonly string[] {
  const { tokens, actors, issuers } = document;
  const found: string[] = [];
  const mentions = new Map(ofKind(document, 'mention').map((mention) => [mention.id, mention]));
  const named = (types: RegExp): readonly Actor[] => actors.filter(({ type }) => types.test(type));
  const stateAt = new Map(
    named(/^country$/).flatMap(({ id, mentions: all }) => all.map((name) => [mentions.get(name)?.start, id])),
  );
  for (const issuer of named(/^person$/).filter(({ id }) => issuers.includes(id)))
    for (const id of issuer.mentions) {
      const at = firstEndingAfter(tokens, mentions.get(id)?.end ?? Number.POSITIVE_INFINITY);
      if (tokens[at]?.text !== ',') continue;
      for (let i = at + 1; i <= at + LONGEST_TITLE; i++) {
        const state = stateAt.get(tokens[i]?.start);
        if (state !== undefined) found.push(state);
      }
    }
  return found;
}

/** The head or the seat of a state's government is an issuer, or the first that the title names. */
function byName({ actors, issuers, metadata }: Document, { seats }: Lexicon): readonly string[] {
  const names = actors.filter(({ id }) => issuers.includes(id)).map(({ name }) => name);
  if (names.length === 0) names.push(metadata.title ?? '');
  const codes = new Set(names.map((name) => seatIn(foldWord(name), seats)));
  return actors.flatMap(({ id, type, codes: { iso3166 } }) =>
    type === 'country' && iso3166 !== undefined && codes.has(iso3166) ? [id] : [],
  );
}

/** The code of the first of the listed names in a folded text. */
function seatIn(text: string, seats: Lexicon['seats']): string | undefined {
  const words = text.split(/[^\p{L}]+/u);
  for (let i = 0; i < words.length; i++) {
    const code = seats.get(words[i] as string) ?? seats.get(`${words[i]} ${words[i + 1] ?? ''}`);
    if (code !== undefined) return code;
  }
  return undefined;
}
