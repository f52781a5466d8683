/** The lists that the tagger and the rules behind it look words up in. */
import type { Gazetteer } from '../../match/gazetteer.ts';

/** A well-known body, law or treaty. */
export interface KnownName {
  readonly label: 'ORG' | 'MISC';
  /** Known in capitals only. */
  readonly abbreviation: boolean;
}

/** Lists that the tagger looks words up in. */
export interface WordLists {
  readonly known: Gazetteer<KnownName>;
  readonly flags: ReadonlyMap<string, number>;
  readonly common: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
  /** Words that end the names of laws, treaties and plans. */
  readonly instruments: ReadonlySet<string>;
  /** Words that end no name of a body or a person, and those that end none of a person. */
  readonly abstract: ReadonlySet<string>;
  readonly fields: ReadonlySet<string>;
  /** Small words that begin a sentence, and are then no part of a name. */
  readonly openers: ReadonlySet<string>;
  /** Forms of address before names. */
  readonly honorifics: ReadonlySet<string>;
  /** What may stand behind a person's name: "MP". */
  readonly postnominals: ReadonlySet<string>;
  /** Kinds of bodies that are named by what they are for: "Commission for the Shared Rivers". */
  readonly spelt: ReadonlySet<string>;
  /** The words that tie that to them. */
  readonly speltBy: ReadonlySet<string>;
  /** Last words of the names of papers: "Herald". */
  readonly press: ReadonlySet<string>;
  /** "Republican party": words before, and words for, a party. */
  readonly partisan: ReadonlySet<string>;
  readonly parties: ReadonlySet<string>;
  /** Words for offices: "Assistant", "Secretary". */
  readonly roles: ReadonlySet<string>;
  /** Well-known names that are words of the language too, or names of people: "Apple". */
  readonly alsoWords: ReadonlySet<string>;
  /** Kinds of bodies in other languages, by where they stand in a name: "Partido", "Shimbun". */
  readonly foreignFirst: ReadonlySet<string>;
  readonly foreignLast: ReadonlySet<string>;
  /** Kinds of places, one and many: "county", "counties". */
  readonly placeNouns: ReadonlySet<string>;
  readonly placesNouns: ReadonlySet<string>;
  /** Words before where something is: "at". */
  readonly places: ReadonlySet<string>;
  /** Last words of the names of companies: "Inc." */
  readonly companies: ReadonlySet<string>;
  /** Last words of the names of bodies: "Party", "Ministry". */
  readonly kinds: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly ofWords: ReadonlySet<string>;
  /** Votes and the like, and the lower-case words of their names. */
  readonly events: ReadonlySet<string>;
  readonly eventWords: ReadonlySet<string>;
  readonly inWords: ReadonlySet<string>;
  /** Words that tie to a name what it is of, for or on. */
  readonly attachers: ReadonlySet<string>;
  /** Bodies that may be named after a list of their fields, as first words and anywhere. */
  readonly listed: ReadonlySet<string>;
  readonly ministries: ReadonlySet<string>;
  /** Flag of countries in `flags`. */
  readonly country: number;
  /** Flag of titles in `flags`. */
  readonly title: number;
  /** Flags of words that are no names by themselves: demonyms, titles, kinds of bodies. */
  readonly general: number;
}
