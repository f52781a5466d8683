/** Organizations by name, by the shorter forms of the name, and by abbreviation. */
import { type Document, firstEndingAfter, type Mention, type Token } from '../../document.ts';
import { foldWord } from '../../read/tokens.ts';
import type { Entities, Entity } from './entities.ts';
import type { Names } from './names.ts';
import { bodyType } from './offices.ts';
import type { Places } from './places.ts';

/** "US-Japan", "Biden-Kishida": two names with a hyphen, not one body. */
export const isPair = (name: string): boolean =>
  /^\p{Lu}[\p{L}.]{0,30}[-\u2010\u2011–]\p{Lu}[\p{L}.]{0,30}$/u.test(name);

/** Organizations by name; an abbreviation belongs to the name that introduces it, a short form to the one long form. */
/** "Ministers and Representatives of Australia": those who come for a country, and no body of it. */
export function areDelegates(name: string, names: Names): boolean {
  const [first = '', second = '', third = '', fourth = ''] = foldWord(name).split(/\s+/);
  if (!names.is('delegates', first)) return false;
  const group = second === 'and' && names.is('delegates', third) ? [fourth, 4] : [second, 1];
  return group[0] === 'of';
}

export function organizations(
  document: Document,
  names: Names,
  entities: Entities,
  tagged: readonly Mention[],
  places: Places,
): void {
  const { text, tokens } = document;
  const all = tagged
    .filter((m) => m.label === 'ORG')
    .map((mention) => {
      const name = text.slice(mention.start, mention.end).replace(/\s+/g, ' ');
      return { mention, name, key: keyOf(name) };
    })
    // "EUR 120 million": a currency.
    .filter(
      ({ mention, name }) =>
        !isPair(name) &&
        !areDelegates(name, names) &&
        !(/^[A-Z]{3}$/.test(name) && tokens[firstEndingAfter(tokens, mention.end)]?.kind === 'number'),
    );
  // "Climate Action and Green Industrialization" over a section: in headings everything has capitals.
  const outside = new Set(all.filter(({ mention }) => !inHeading(document, mention)).map(({ key }) => key));
  const forms = formsOf(
    all.map(({ name, key }) => ({ name, key })),
    names,
  );
  const things = abbreviatedThings(document, places);
  const abbreviations = new Map<string, Entity>();
  // "WB" for the World Bank, which a list knows.
  const listed = new Map(entities.all().map((entity) => [keyOf(entity.name), entity]));
  for (const { mention, name, key } of all) {
    const known = names.body(name);
    if (known?.type === null || things.has(name)) continue;
    const long = known ? undefined : forms(name, key);
    if (!known && !outside.has(key) && bodyType(name, names) === 'organization') continue;
    const own = known ? keyOf(known.name) : (long?.key ?? key);
    const entity =
      abbreviations.get(name) ??
      (known ? undefined : listed.get(own)) ??
      entities.of(`org:${own}`, {
        name: long?.name ?? name,
        type:
          known?.type ??
          (long ? names.body(long.name)?.type : undefined) ??
          bodyType(long?.name ?? name, names),
      });
    const short = abbreviations.has(name) || (long !== undefined && isAbbreviation(name));
    entities.mention(
      entity,
      mention,
      short ? 'abbreviation' : long ? 'alias' : 'name',
      long ? 'actors/short-form' : known ? 'actors/known-body' : 'actors/organization',
      mention.score,
      'ORG',
    );
    const at = firstEndingAfter(tokens, mention.end);
    const introduced = tokens[at + 1];
    if (
      tokens[at]?.text === '(' &&
      introduced &&
      /^[A-Z][A-Za-z&-]{1,9}$/.test(introduced.text) &&
      tokens[at + 2]?.text === ')'
    ) {
      abbreviations.set(introduced.text, entity);
      entities.mention(entity, introduced, 'abbreviation', 'actors/abbreviation', 0.9, 'ORG');
    }
  }
  knownAbbreviations(document, names, entities, tagged, places);
}

/** "FEMA": abbreviations of well-known bodies, where the recognizer saw no name. */
function knownAbbreviations(
  document: Document,
  names: Names,
  entities: Entities,
  tagged: readonly Mention[],
  { abbreviations }: Places,
): void {
  for (const i of abbreviations) {
    const token = document.tokens[i] as Token;
    if (token.kind !== 'word' || !isAbbreviation(token.text)) continue;
    const known = names.body(token.text);
    if (!known?.type) continue;
    const mention = tagged[firstEndingAfter(tagged, token.start)];
    if (mention && mention.start <= token.start) continue;
    const entity = entities.of(`org:${keyOf(known.name)}`, { name: token.text, type: known.type });
    entities.mention(entity, token, 'abbreviation', 'actors/known-body', 0.8, 'ORG');
  }
}

/** Abbreviations of what is no name: "universal health coverage (UHC)". */
function abbreviatedThings({ tokens }: Document, { parentheses }: Places): ReadonlySet<string> {
  const found = new Set<string>();
  for (const i of parentheses) {
    const short = tokens[i + 1]?.text ?? '';
    if (i < 2 || !isAbbreviation(short)) continue;
    // The words before it, back to the first letter; hyphens and small words may stand between.
    let letter = short.length - 1;
    for (let k = i - 1; k >= 0 && i - k <= 2 * short.length && letter >= 0; k--) {
      const { text } = tokens[k] as Token;
      if (/^\p{Lu}/u.test(text)) break;
      if (text[0]?.toUpperCase() === short[letter]) letter--;
    }
    if (letter < 0) found.add(short);
  }
  return found;
}

function inHeading(document: Document, mention: Mention): boolean {
  const sentence = document.sentences[firstEndingAfter(document.sentences, mention.start)];
  return sentence !== undefined && document.blocks[sentence.block]?.kind === 'heading';
}

const keyOf = (name: string): string => foldWord(name).replace(/^the /, '').replace(/ & /g, ' and ');

const isAbbreviation = (name: string): boolean => /^\p{Lu}{2,7}$/u.test(name);

/**
 * The long form that a short one stands for: "Harvard" for Harvard University, "the Commission" for the one named
 * commission, "HECS" by its initials. Where two would do, none: never merge what may differ.
 */
function formsOf(
  all: readonly { readonly name: string; readonly key: string }[],
  names: Names,
): (name: string, key: string) => { readonly name: string; readonly key: string } | undefined {
  const byShort = new Map<string, { readonly name: string; readonly key: string } | null>();
  const offer = (short: string, long: { readonly name: string; readonly key: string }): void => {
    const known = byShort.get(short);
    // "Court" for the Supreme Court that is the Italian Supreme Court: the longest of forms of one name.
    if (known === undefined || (known && isFormOf(known.key, long.key))) byShort.set(short, long);
    else if (known === null || !isFormOf(long.key, known.key)) byShort.set(short, null);
  };
  const seen = new Set<string>();
  for (const long of all) {
    if (seen.has(long.key)) continue;
    seen.add(long.key);
    const words = long.key.split(' ');
    if (words.length < 2 || words.length > 12) continue;
    for (let n = 1; n < words.length; n++) {
      offer(words.slice(0, n).join(' '), long);
      // "Scientology" for the Church of Scientology; "Convention" is not the Mechanism of the Convention.
      if (!names.is('innerLinks', words.at(-n - 1) ?? '')) offer(words.slice(-n).join(' '), long);
    }
    const initials = long.name.split(/[\s-]+/).filter((w) => !names.is('initialLinks', w.toLowerCase()));
    if (initials.length >= 2) offer(initials.map((w) => w[0]).join(''), long);
  }
  return (name, key) => {
    if (isAbbreviation(name)) return byShort.get(name) ?? undefined;
    return names.gazetteerHas(key) ? undefined : (byShort.get(key) ?? undefined);
  };

  /** A name without its kind, or without what stands before it: "Harvard", "Supreme Court". */
  function isFormOf(short: string, long: string): boolean {
    if (short === long || long.endsWith(` ${short}`)) return true;
    return long.startsWith(`${short} `) && isKind(long.slice(short.length + 1).split(' ')[0] ?? '', names);
  }
}

/** A word that may be left off the end of a name: "Harvard (University)", "House (of Representatives)". */
const isKind = (word: string, names: Names): boolean =>
  names.is('bodies', word) ||
  names.is('company', word) ||
  names.is('partyWords', word) ||
  names.is('ofWords', word);
