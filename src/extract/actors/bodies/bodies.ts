/** Organizations by name, by the shorter forms of the name, and by abbreviation. */
import { type Document, firstEndingAfter, type Mention, type Token } from '../../../document.ts';
import { isInAddress } from '../../../match/addresses.ts';
import { foldWord } from '../../../read/tokens.ts';
import { type Entities, type Entity, listedEntity } from '../entities.ts';
import type { Body, Listed, Names } from '../names.ts';
import { isTreaty, type Places } from '../places.ts';
import { bodyKeyOf, bodyType } from './body-types.ts';
import type { Things } from './things.ts';

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

/** Makes entities of the organizations that the text names. */
export function organizations(
  document: Document,
  names: Names,
  entities: Entities,
  tagged: readonly Mention[],
  places: Places,
  things: Things,
): void {
  const { text, tokens } = document;
  const surnames = new Set(entities.all().map(({ surname }) => surname));
  /** "U.S. Secretary of Trade": where an office ends, with its beginning. */
  const offices = new Map(
    entities
      .all()
      .flatMap(({ key, mentions }) =>
        key.startsWith('office:') ? mentions.map(({ start, end }) => [end, start] as const) : [],
      ),
  );
  /** "US-Japan", "Biden-Kishida", and not "Rolls-Royce": half of a pair is a country or a person. */
  const isOther = (half: string): boolean =>
    names.gazetteerHas(foldWord(half)) || surnames.has(foldWord(half));
  peoples(document, names, entities, tagged);
  const found = tagged
    .filter(
      (m) =>
        m.label === 'ORG' ||
        things.isCompany(m) ||
        (m.label === 'MISC' && isParty(text.slice(m.start, m.end), names)),
    )
    .map((mention) => {
      const name = text.slice(mention.start, mention.end).replace(/\s+/g, ' ');
      return { mention, name, key: bodyKeyOf(name) };
    })
    // "EUR 120 million": a currency.
    .filter(
      ({ mention, name }) =>
        !(isPair(name) && name.split(/[-\u2010\u2011–]/).some(isOther)) &&
        !(isTreaty(document) && names.is('treatyParties', bodyKeyOf(name))) &&
        !areDelegates(name, names) &&
        !((offices.get(mention.end) ?? -1) >= mention.start) &&
        !(/^[A-Z]{3}$/.test(name) && tokens[firstEndingAfter(tokens, mention.end)]?.kind === 'number'),
    );
  const keys = new Set(found.map(({ key }) => key));
  const all = found
    .map(ofPlace)
    .flatMap(apart)
    .map((one) => {
      const name = withoutOrdinal(one.name, names);
      const key = bodyKeyOf(name);
      return key !== one.key && keys.has(key) ? { ...one, name, key } : one;
    });
  // "Climate Action and Green Industrialization" over a section: in headings everything has capitals.
  const outside = new Set(all.filter(({ mention }) => !inHeading(document, mention)).map(({ key }) => key));
  const forms = formsOf(
    all.map(({ name, key }) => ({ name, key })),
    names,
  );
  const abbreviations = new Map<string, Entity>();
  // "WB" for the World Bank, which a list knows.
  const listed = new Map(entities.all().map((entity) => [bodyKeyOf(entity.name), entity]));
  for (const { mention, name, key } of all) {
    const group = groupOf(name, names);
    if (group) {
      entities.mention(listedEntity(entities, group), mention, 'group', 'actors/members', 0.7, 'ORG');
      continue;
    }
    const governed = governedBy(key, names);
    if (governed) {
      const government = entities.of(`government:${governed.key}`, { name, type: 'government_body' });
      entities.mention(government, mention, 'name', 'actors/government', mention.score, 'ORG');
      continue;
    }
    const listedAs = names.body(name) ?? companyOf(name, names);
    if (listedAs?.type === null) continue;
    if (!listedAs && (things.has(mention, name) || things.isHeadingOnly(mention))) continue;
    const formOf = forms(name, key);
    // "NBA" in a text on the National Bank of Angola, "Congress" in one on the Peruvian Congress.
    const isOther = listedAs && formOf && isOwnForm(name, formOf, listedAs.name);
    const known = isOther ? undefined : listedAs;
    const long = known ? undefined : formOf;
    if (!known && !outside.has(key) && bodyType(name, names) === 'organization') continue;
    const own = known ? bodyKeyOf(known.name) : (long?.key ?? key);
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
    // "HUD" first, "Department of Housing and Urban Development" later.
    if (known && isAbbreviation(entity.name) && name.includes(' ') && !long) entity.name = name;
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

  /** "Secretariat and the Technical Group": two bodies, each with its noun. */
  function apart(one: (typeof found)[number]): readonly (typeof found)[number][] {
    const { mention, name } = one;
    const at = name.indexOf(' and the ');
    if (at < 0 || names.body(name)) return [one];
    const halves = [name.slice(0, at), name.slice(at + AND_THE.length)];
    if (!halves.every((half) => hasKind(half, names))) return [one];
    const middle = document.text.slice(mention.start, mention.end).search(/\s+and\s+the\s/);
    const second = mention.end - (halves[1] as string).length;
    if (middle < 0 || document.text.slice(second, mention.end) !== halves[1]) return [one];
    return [
      named(mention, mention.start, mention.start + middle, halves[0] as string),
      named(mention, second, mention.end, halves[1] as string),
    ];
  }

  /** "Port of Leeds" where the recognizer stopped at "Port". */
  function ofPlace(one: (typeof found)[number]): (typeof found)[number] {
    const { mention, name } = one;
    if (!/^\p{Lu}\p{Ll}+$/u.test(name)) return one;
    const of = firstEndingAfter(tokens, mention.end);
    const place = tagged[firstEndingAfter(tagged, mention.end)];
    const begins =
      tokens[of]?.lower === 'of' && place?.label === 'LOC' && tokens[of + 1]?.start === place.start;
    return begins ? named(mention, mention.start, place.end, text.slice(mention.start, place.end)) : one;
  }

  /** The same with another stretch for its name. */
  function named(mention: Mention, start: number, end: number, words: string): (typeof found)[number] {
    entities.hide(mention);
    const name = words.replace(/\s+/g, ' ');
    return { mention: { ...mention, id: `mention@${start}-${end}`, start, end }, name, key: bodyKeyOf(name) };
  }

  /** Whether a form of a listed name is that of another body here: by all its initials, or by its country. */
  function isOwnForm(name: string, long: Long, listed: string): boolean {
    const other = names.body(long.name);
    if (other && other.name === listed) return false;
    if (listed !== name && outside.has(bodyKeyOf(listed))) return false;
    if (isAbbreviation(name)) return name.length > 2;
    const [first = '', second = ''] = long.key.split(' ');
    const last = long.key.slice(long.key.lastIndexOf(' of ') + 4);
    return [first, `${first} ${second}`, last].some((word) => names.listed(word)?.type === 'country');
  }
}

const AND_THE = ' and the ';

/** The noun of a body ends a name, or what stands before "of". */
function hasKind(name: string, names: Names): boolean {
  const words = foldWord(name).split(' ');
  const of = words.findIndex((word) => names.is('ofWords', word));
  const last = words[(of > 0 ? of : words.length) - 1] ?? '';
  return names.is('bodies', last) || names.is('government', last);
}

const isParty = (name: string, names: Names): boolean => names.body(name)?.type === 'party';

/** "Black Americans", "Christians": a people, where the recognizer saw neither a person nor a body. */
function peoples({ text }: Document, names: Names, entities: Entities, tagged: readonly Mention[]): void {
  for (const mention of tagged) {
    const name = text.slice(mention.start, mention.end).replace(/\s+/g, ' ');
    if (mention.label !== 'MISC' || !names.is('peoples', foldWord(name.slice(name.lastIndexOf(' ') + 1))))
      continue;
    const entity = entities.of(`people:${foldWord(name)}`, { name, type: 'population' });
    entities.mention(entity, mention, 'name', 'actors/people', mention.score, 'MISC');
  }
}

/** "Sixth Harbour Council", "12th Harbour Council" for a meeting of the Harbour Council. */
function withoutOrdinal(name: string, names: Names): string {
  const bare = name.replace(/^the /i, '');
  const at = bare.indexOf(' ');
  const first = foldWord(bare.slice(0, Math.max(0, at)));
  const counts = names.is('ordinals', first) || /^\d{1,3}(?:st|nd|rd|th)$/.test(first);
  return counts && bare.indexOf(' ', at + 1) > 0 ? bare.slice(at + 1) : name;
}

/** "G7 Leaders": the group whose leaders or members they are. */
function groupOf(name: string, names: Names): Listed | undefined {
  const at = name.lastIndexOf(' ');
  if (at < 0 || !names.is('groupPeople', name.slice(at + 1).toLowerCase())) return undefined;
  const listed = names.listed(foldWord(name.slice(0, at)).replace(/^the /, ''));
  return listed?.type === 'country_group' ? listed : undefined;
}

/** The country of "Government of Kenya", "Kenyan government", "Government of the Republic of Korea". */
function governedBy(key: string, names: Names): Listed | undefined {
  const [first = '', second = ''] = key.split(' ');
  const of = names.is('ofWords', second)
    ? key.slice(first.length + second.length + 2).replace(/^the /, '')
    : '';
  const last = key.lastIndexOf(' ');
  const country =
    names.is('governments', first) && of !== ''
      ? names.listed(of)
      : names.is('governments', key.slice(last + 1))
        ? names.listed(key.slice(0, Math.max(0, last)).replace(/'s?$/, ''))
        : undefined;
  return country?.type === 'country' ? country : undefined;
}

/** "Enron Corporation" is Enron. */
function companyOf(name: string, names: Names): Body | undefined {
  const words = name.split(' ');
  while (words.length > 1 && names.is('company', (words.at(-1) as string).toLowerCase())) words.pop();
  const known = names.body(words.join(' ').replace(/,$/, ''));
  return known?.type === 'company' ? known : undefined;
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
    if (token.kind !== 'word' || !isAbbreviation(token.text) || isInAddress(document.tokens, i)) continue;
    const known = names.body(token.text);
    if (!known?.type) continue;
    const mention = tagged[firstEndingAfter(tagged, token.start)];
    if (mention && mention.start <= token.start) continue;
    const entity = entities.of(`org:${bodyKeyOf(known.name)}`, { name: token.text, type: known.type });
    entities.mention(entity, token, 'abbreviation', 'actors/known-body', 0.8, 'ORG');
  }
}

function inHeading(document: Document, mention: Mention): boolean {
  const sentence = document.sentences[firstEndingAfter(document.sentences, mention.start)];
  return sentence !== undefined && document.blocks[sentence.block]?.kind === 'heading';
}

const isAbbreviation = (name: string): boolean => /^\p{Lu}{2,7}$/u.test(name);

interface Long {
  readonly name: string;
  readonly key: string;
}

/**
 * The long form that a short one stands for: "Harvard" for Harvard University, "the Commission" for the one named
 * commission, "HECS" by its initials. Where two would do, the one that only adds its kind, else none: never merge what
 * may differ.
 */
function formsOf(all: readonly Long[], names: Names): (name: string, key: string) => Long | undefined {
  const byShort = new Map<string, Long | null>();
  /** Forms that only lack the kind of the name: "Harvard" of Harvard University, not of Harvard Business School. */
  const byKind = new Map<string, Long | null>();
  const offer = (short: string, long: Long, forms = byShort): void => {
    const known = forms.get(short);
    // "Court" for the Supreme Court that is the Italian Supreme Court: the longest of forms of one name.
    if (known === undefined || (known && isFormOf(known.key, long.key))) forms.set(short, long);
    else if (known === null || !isFormOf(long.key, known.key)) forms.set(short, null);
  };
  const seen = new Set<string>();
  for (const long of all) {
    if (seen.has(long.key)) continue;
    seen.add(long.key);
    const words = long.key.split(' ');
    if (words.length < 2 || words.length > 12) continue;
    for (let n = 1; n < words.length; n++) {
      const begin = words.slice(0, n).join(' ');
      offer(begin, long);
      if (words.slice(n).every((word) => names.is('bodies', word) || names.is('company', word)))
        offer(begin, long, byKind);
      // "Scientology" for the Church of Scientology; "Convention" is not the Mechanism of the Convention.
      if (!names.is('innerLinks', words.at(-n - 1) ?? '')) offer(words.slice(-n).join(' '), long);
    }
    const parts = long.name.split(/[\s-]+/).filter((word) => word !== '');
    const initials = parts.filter((w) => !names.is('initialLinks', w.toLowerCase()));
    const offered = new Set(
      [initials, parts].map((list) => list.map((w) => (w[0] as string).toUpperCase()).join('')),
    );
    if (initials.length >= 2) for (const letters of offered) offer(letters, long);
  }
  return (name, key) => {
    if (isAbbreviation(name)) return byShort.get(name) ?? undefined;
    return names.gazetteerHas(key) ? undefined : (byShort.get(key) ?? byKind.get(key) ?? undefined);
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
