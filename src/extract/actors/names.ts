/** The name lists of the actors step: countries, groups, the user's own names, as one gazetteer. */
import type { ActorType, MentionForm, Options, Token } from '../../document.ts';
import { createGazetteer, type Gazetteer } from '../../match/gazetteer.ts';
import { createTokenizer, foldWord } from '../../read/tokens.ts';
import type { Resources } from '../../resources.ts';

/** A listed entity: what all its names mean. */
export interface Listed {
  /** Key that is the same for all its names. */
  readonly key: string;
  readonly name: string;
  readonly type: ActorType;
  readonly iso3166: string | null;
  readonly memberOf: readonly string[];
}
export interface ListedName {
  readonly entity: Listed;
  readonly as: MentionForm;
}

export interface ActorWords {
  readonly titles: readonly string[];
  /** Ranks and forms of address, which stand before names and for nobody by themselves. */
  readonly styles: readonly string[];
  /** "Jr.", without its stop. */
  readonly generations: readonly string[];
  /** What may stand behind a person's name: "MP". */
  readonly postnominals: readonly string[];
  /** Small words of surnames: "van". */
  readonly particles: readonly string[];
  /** First names with their short forms and spellings, by group. */
  readonly nicknames: readonly string[];
  readonly bodies: readonly string[];
  readonly government: readonly string[];
  readonly company: readonly string[];
  /** Legal forms of companies, without stops, which stand behind their names in capitals. */
  readonly legalForms: readonly string[];
  readonly partyWords: readonly string[];
  /** Those who are bound by a treaty, and no political party. */
  readonly treatyParties: readonly string[];
  readonly roleHeads: readonly string[];
  /** Those who come in the name of several: "Ministers of Kenya, Peru and Fiji" is no body. */
  readonly delegates: readonly string[];
  /** Those who are the group that they lead or belong to: "the Leaders of the G7", "G7 members". */
  readonly groupPeople: readonly string[];
  readonly publishing: readonly string[];
  /** What somebody signs, and the words before who signs it. */
  readonly statements: readonly string[];
  readonly signing: readonly string[];
  /** States of a country by name, one of which is a country's name too, and what turns a country's name into a state's. */
  readonly stateNames: readonly string[];
  readonly stateWords: readonly string[];
  readonly namePrefixes: readonly string[];
  /** Kinds of seas, rivers and land that are named after countries, those that stand before, and many of them. */
  readonly features: readonly string[];
  readonly featureTitles: readonly string[];
  readonly joinedFeatures: readonly string[];
  readonly governmentVerbs: readonly string[];
  readonly placePrepositions: readonly string[];
  readonly leaderNouns: readonly string[];
  readonly administrations: readonly string[];
  /** Offices whose holder has an administration. */
  readonly executives: readonly string[];
  /** Adjectives of those whose message a title says it is, and the office. */
  readonly headAdjectives: Readonly<Record<string, string>>;
  readonly governments: readonly string[];
  readonly nationNouns: readonly string[];
  readonly nationDeterminers: readonly string[];
  readonly ownDeterminers: readonly string[];
  readonly firstDeterminers: readonly string[];
  /** Offices that one person at a time holds, and that stand for him in a text that does not name him. */
  readonly soleOffices: readonly string[];
  readonly initialLinks: readonly string[];
  /** Words of a title before what it is about. */
  readonly topicWords: readonly string[];
  /** Those in whose name a declaration speaks: "the leaders of …". */
  readonly speakingHeads: readonly string[];
  /** What makes a country's or continent's name a part of a continent. */
  readonly continentParts: readonly string[];
  /** Small words behind which the rest of a name is no short form of it. */
  readonly innerLinks: readonly string[];
  readonly personDeterminers: readonly string[];
  readonly bodyDeterminers: readonly string[];
  readonly ofWords: readonly string[];
  /** Small words inside the name of an office. */
  readonly officeLinks: readonly string[];
  /** "the two countries": the nouns, those of people, those that need no number, the determiners, the numbers from two. */
  readonly jointNouns: readonly string[];
  readonly jointPeople: readonly string[];
  readonly jointDefinites: readonly string[];
  readonly jointDeterminers: readonly string[];
  readonly jointNumbers: readonly string[];
  /** What an abbreviation behind a name is of, where it stands behind both: "the Harbour Skills (HAS) programme". */
  readonly undertakings: readonly string[];
  /** Schools and the like, whatever their parts are called. */
  readonly learning: readonly string[];
  /** What makes a public body one of many nations. */
  readonly manyNations: readonly string[];
  /** Last words of the names of peoples and of those of a faith. */
  readonly peoples: readonly string[];
  /** First words of a country's formal name, before "of". */
  readonly formal: readonly string[];
  /** What the government of a federation is called. */
  readonly federal: readonly string[];
  readonly months: readonly string[];
  readonly articles: readonly string[];
  /** First words of the names of countries and groups that have an article inside a sentence. */
  readonly articled: readonly string[];
  /** Small words between an office and what it is of, behind a name. */
  readonly heldLinks: readonly string[];
  /** What stands before the title of one who does not hold the office. */
  readonly notHeld: readonly string[];
  /** Those of them behind which somebody stands whom the office serves. */
  readonly serving: readonly string[];
  /** What no head of a government is called: "the federal administration". */
  readonly adjectives: readonly string[];
  /** Those who have fields of their own: "Energy and Climate Ministers". */
  readonly officers: readonly string[];
  /** Nouns that several share, with the noun of one: "the Departments of Justice and Labor". */
  readonly sharedNouns: Readonly<Record<string, string>>;
  /** What a paper calls those who sign it, in capitals. */
  readonly signingNouns: readonly string[];
  /** Determiners that tell of each of them. */
  readonly ordinals: readonly string[];
  readonly eachOf: readonly string[];
  /** One of those who sign, behind such a determiner: "neither side". */
  readonly eachNouns: readonly string[];
}

/** The word lists, without what is no list. */
export type WordList = Exclude<keyof ActorWords, 'sharedNouns' | 'headAdjectives'>;

/** A well-known body: its usual name and its type; null for what looks like a body and is a treaty or a law. */
export interface Body {
  readonly name: string;
  readonly type: ActorType | null;
}

export interface Names {
  readonly gazetteer: Gazetteer<ListedName>;
  readonly titles: Gazetteer<string>;
  /** Titles, ranks and forms of address: what stands before a name and is no part of it. */
  readonly styles: Gazetteer<string>;
  readonly words: ActorWords;
  /** "we" and its forms. */
  readonly we: readonly string[];
  is(list: WordList, word: string): boolean;
  /** The well-known body of a name that the recognizer found; abbreviations in capitals only. */
  body(name: string): Body | undefined;
  /** Names of well-known bodies that may be abbreviations of them; shorter ones are words and codes of many things. */
  readonly abbreviations: readonly string[];
  /** What else people of a first name (lower case) are called. */
  nicknamesOf(given: string): readonly string[];
  /** Whether a name (lower case) is one of the listed ones. */
  gazetteerHas(name: string): boolean;
  /** Whom a listed name or adjective (lower case) means. */
  listed(name: string): Listed | undefined;
  /** Members of a listed group, as keys. */
  membersOf(key: string): readonly string[];
}

/** The name lists, with the names of the user's own. */
export function loadNames(resources: Resources, own: NonNullable<Options['actors']>): Names {
  const tokenizer = createTokenizer(resources);
  // Most names are nothing but letters, which no tokenizer parts.
  const split = (name: string): string[] =>
    /^[A-Za-z]+(?: [A-Za-z]+)*$/.test(name)
      ? name.toLowerCase().split(' ')
      : tokenizer.tokenize(name, 0, name.length, []).map((token: Token) => token.lower);
  const words = resources.words<ActorWords>('actors');
  const groups = resources
    .table('groups')
    .map(([name = '', aliases = '', type = 'organization', members = '', capital = '']) => ({
      name,
      capital,
      aliases: aliases.split(';').filter((a) => a !== ''),
      type: type as ActorType,
      members: members.split(';').filter((m) => m !== ''),
    }));
  const entries: [readonly string[], ListedName][] = [];
  const add = (name: string, entity: Listed, as: MentionForm): void => {
    const key = split(name);
    if (key.length > 0) entries.push([key, { entity, as }]);
  };
  for (const { name, type, aliases } of own) {
    const entity: Listed = { key: `own:${name}`, name, type, iso3166: null, memberOf: [] };
    add(name, entity, 'name');
    for (const alias of aliases ?? []) add(alias, entity, 'alias');
  }
  for (const [code = '', name = '', aliases = '', demonyms = '', capital = ''] of resources.table(
    'countries',
  )) {
    const memberOf = groups.filter((g) => g.members.includes(code)).map((g) => g.name);
    const entity: Listed = { key: code, name, type: 'country', iso3166: code, memberOf };
    add(name, entity, 'name');
    for (const alias of aliases.split(';'))
      if (alias !== '') add(alias, entity, /^[A-Z.]{2,6}$/.test(alias) ? 'abbreviation' : 'alias');
    const adjectives = demonyms.split(';').filter((d) => d !== '');
    // "Americans" are a people; "American" is of the country.
    for (const demonym of adjectives)
      if (demonym.endsWith('s') && adjectives.includes(demonym.slice(0, -1)))
        add(
          demonym,
          { key: `people:${code}`, name: demonym, type: 'population', iso3166: null, memberOf: [] },
          'name',
        );
      else add(demonym, entity, 'demonym');
    // "Brussels decided": the group whose seat it is.
    if (capital !== '' && !groups.some((group) => group.capital === capital)) add(capital, entity, 'capital');
  }
  for (const group of groups) {
    const entity: Listed = {
      key: `group:${group.name}`,
      name: group.name,
      type: group.type,
      iso3166: null,
      memberOf: [],
    };
    add(group.name, entity, 'name');
    if (group.capital !== '') add(group.capital, entity, 'capital');
    for (const alias of group.aliases)
      add(
        alias,
        entity,
        /^[A-Z.+\-\d]{2,8}$/i.test(alias) && alias === alias.toUpperCase() ? 'abbreviation' : 'alias',
      );
  }
  const bodies = resources.derived('body-names', () => bodyNames(resources));
  const listed = new Map(entries.map(([key, { entity }]) => [key.join(' '), entity]));
  const sets = new Map<WordList, ReadonlySet<string>>();
  const nicknames = new Map<string, string[]>();
  for (const group of words.nicknames)
    for (const name of group.split(' '))
      nicknames.set(name, [...(nicknames.get(name) ?? []), ...group.split(' ')]);
  const membership = new Map(groups.map((g) => [`group:${g.name}`, g.members]));
  return {
    gazetteer: createGazetteer(entries),
    titles: createGazetteer(words.titles.map((title) => [split(title), title] as const)),
    styles: createGazetteer(
      [...words.titles, ...words.styles].map((title) => [split(title), title] as const),
    ),
    words,
    we: resources.words<{ readonly we: readonly string[] }>('grammar').we,
    nicknamesOf: (given) => nicknames.get(given) ?? NO_NAMES,
    is(list, word) {
      let set = sets.get(list);
      if (!set) {
        set = new Set(words[list]);
        sets.set(list, set);
      }
      return set.has(word);
    },
    body(name) {
      const key = bodyKey(name);
      if (!Object.hasOwn(bodies, key)) return undefined;
      const [known = '', type] = (bodies[key] as string).split('\t');
      return { name: known, type: type === 'instrument' ? null : (type as ActorType) };
    },
    abbreviations: Object.keys(bodies).filter((name) => /^\p{Lu}{4,7}$/u.test(name)),
    gazetteerHas: (name) => listed.has(name),
    listed: (name) => listed.get(name),
    membersOf: (key) => membership.get(key) ?? [],
  };
}

const NO_NAMES: readonly string[] = [];

/** The well-known bodies by the keys of their names: name and type, with a tab between. */
function bodyNames(resources: Resources): Readonly<Record<string, string>> {
  const bodies = new Map<string, string>();
  for (const [name = '', aliases = '', type = 'organization'] of resources.table('bodies'))
    for (const form of [name, ...aliases.split(';')])
      if (form !== '') bodies.set(bodyKey(form), `${name}\t${type}`);
  return Object.fromEntries(bodies);
}

/** "FEMA" as it stands, "the U.S. Coast Guard" without its article, its country and its case. */
const bodyKey = (name: string): string =>
  /^[\p{Lu}\d]{2,6}$/u.test(name)
    ? name
    : foldWord(name)
        .replace(/^(?:the )?(?:(?:u\.?s\.?|united states|white house) )?/, '')
        // British and American spellings.
        .replace(/isation(?=\s|$)/g, 'ization')
        .replace(/labour(?=\s|$)/g, 'labor')
        .replace(/centre(?=s?(?:\s|$))/g, 'center')
        .replace(/defence(?=\s|$)/g, 'defense')
        .replace(/programme(?=\s|$)/g, 'program');
