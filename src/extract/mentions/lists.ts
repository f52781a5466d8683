/** Name lists as flags on words: evidence for the tagger, never a verdict. */
import { createLazyGazetteer } from '../../match/gazetteer.ts';
import { createTokenizer, foldWord } from '../../read/tokens.ts';
import type { Resources } from '../../resources.ts';
import type { KnownName, WordLists } from './word-lists.ts';

/** Flags of the words of listed names. */
const FLAGS = { country: 1, demonym: 2, group: 4, title: 8, organization: 16, capital: 32 } as const;

/** What the lists of the flags hold, in words. */
export const LIST_NAMES: readonly (readonly [flag: number, name: string])[] = [
  [FLAGS.country, 'countries'],
  [FLAGS.demonym, 'adjectives of countries'],
  [FLAGS.group, 'groups of countries'],
  [FLAGS.title, 'titles'],
  [FLAGS.organization, 'kinds of bodies'],
  [FLAGS.capital, 'capitals of countries'],
];

interface MentionWords {
  readonly common: readonly string[];
  readonly links: readonly string[];
  readonly instruments: readonly string[];
  readonly abstract: readonly string[];
  readonly fields: readonly string[];
  readonly openers: readonly string[];
  readonly press: readonly string[];
  readonly partisan: readonly string[];
  readonly parties: readonly string[];
  readonly honorifics: readonly string[];
  readonly postnominals: readonly string[];
  readonly conjunctions: readonly string[];
  readonly articles: readonly string[];
  readonly events: readonly string[];
  readonly eventWords: readonly string[];
  readonly inWords: readonly string[];
  readonly attachers: readonly string[];
  readonly spelt: readonly string[];
  readonly speltBy: readonly string[];
  readonly ofWords: readonly string[];
  readonly listed: readonly string[];
  readonly ministries: readonly string[];
  readonly placeNouns: readonly string[];
  readonly placesNouns: readonly string[];
  readonly foreignFirst: readonly string[];
  readonly foreignLast: readonly string[];
  readonly alsoWords: readonly string[];
}

/** Lower-case words of the listed names, with what lists they stand in. */
export function loadWordLists(resources: Resources): WordLists {
  const small = resources.words<MentionWords>('mentions');
  const common = new Set(small.common);
  const words = resources.words<{
    readonly bodies: readonly string[];
    readonly company: readonly string[];
    readonly roleHeads: readonly string[];
    readonly placePrepositions: readonly string[];
  }>('actors');
  return {
    known: createLazyGazetteer(
      new Map(Object.entries(resources.derived('known-names', () => knownNames(resources)))),
      readKnown,
    ),
    flags: new Map(resources.derived('name-words', () => [...flagsOf(resources, common)])),
    common,
    links: new Set(small.links),
    instruments: new Set(small.instruments),
    abstract: new Set(small.abstract),
    fields: new Set(small.fields),
    openers: new Set([...small.common, ...small.openers]),
    press: new Set(small.press),
    partisan: new Set(small.partisan),
    parties: new Set(small.parties),
    companies: new Set(words.company),
    roles: new Set(words.roleHeads),
    places: new Set(words.placePrepositions),
    postnominals: new Set(small.postnominals),
    honorifics: new Set(small.honorifics),
    kinds: new Set(words.bodies),
    conjunctions: new Set(small.conjunctions),
    articles: new Set(small.articles),
    ofWords: new Set(small.ofWords),
    events: new Set(small.events),
    eventWords: new Set(small.eventWords),
    inWords: new Set(small.inWords),
    attachers: new Set(small.attachers),
    spelt: new Set(small.spelt),
    speltBy: new Set(small.speltBy),
    listed: new Set(small.listed),
    ministries: new Set(small.ministries),
    placeNouns: new Set(small.placeNouns),
    placesNouns: new Set(small.placesNouns),
    foreignFirst: new Set(small.foreignFirst),
    foreignLast: new Set(small.foreignLast),
    alsoWords: new Set(small.alsoWords),
    country: FLAGS.country,
    title: FLAGS.title,
    general: FLAGS.demonym | FLAGS.title | FLAGS.organization,
  };
}

/** Marks of what a known name is, at the end of its line. */
const BODY = 'b';
const ABBREVIATION = 'a';
const INSTRUMENT = 'i';

/**
 * The well-known bodies, parties and instruments by the first word of their names: lines of the other words, with a
 * mark behind them.
 */
function knownNames(resources: Resources): Readonly<Record<string, string>> {
  const tokenizer = createTokenizer(resources);
  const groups = new Map<string, string>();
  for (const [name = '', aliases = '', type = ''] of [
    ...resources.table('bodies'),
    ...resources.table('groups'),
  ])
    for (const form of [name, ...aliases.split(';')]) {
      // "Republicans" are people too; "VA" is Virginia.
      if (form.length < 3 || form.startsWith('the ') || (type === 'party' && /^\p{L}+s$/u.test(form)))
        continue;
      const [first = '', ...rest] = tokenizer.tokenize(form, 0, form.length, []).map((token) => token.lower);
      const mark = type === 'instrument' ? INSTRUMENT : /^[\p{Lu}\d]{3,6}$/u.test(form) ? ABBREVIATION : BODY;
      const line = [...rest, mark].join(' ');
      const group = groups.get(first);
      groups.set(first, group === undefined ? line : `${group}\n${line}`);
    }
  return Object.fromEntries(groups);
}

const KNOWN: Readonly<Record<string, KnownName>> = {
  [BODY]: { label: 'ORG', abbreviation: false },
  [ABBREVIATION]: { label: 'ORG', abbreviation: true },
  [INSTRUMENT]: { label: 'MISC', abbreviation: false },
};

/** The names that begin with a word, of the lines that knownNames made. */
const readKnown = (first: string, lines: string): [string[], KnownName][] =>
  lines.split('\n').map((line) => {
    const words = [first, ...line.split(' ')];
    const mark = words.pop() ?? '';
    return [words, KNOWN[mark] as KnownName];
  });

function flagsOf(resources: Resources, common: ReadonlySet<string>): ReadonlyMap<string, number> {
  const flags = new Map<string, number>();
  const add = (name: string, flag: number): void => {
    for (const word of foldWord(name).split(/[\s-]+/))
      if (word.length > 1 && !common.has(word)) flags.set(word, (flags.get(word) ?? 0) | flag);
  };
  for (const [, name = '', aliases = '', demonyms = '', capital = ''] of resources.table('countries')) {
    for (const n of [name, ...aliases.split(';')]) add(n, FLAGS.country);
    for (const n of demonyms.split(';')) add(n, FLAGS.demonym);
    add(capital, FLAGS.capital);
  }
  for (const [name = '', aliases = ''] of resources.table('groups'))
    for (const n of [name, ...aliases.split(';')]) add(n, FLAGS.group);
  const words = resources.words<{ readonly titles: readonly string[]; readonly bodies: readonly string[] }>(
    'actors',
  );
  for (const title of words.titles) add(title, FLAGS.title);
  for (const body of words.bodies) add(body, FLAGS.organization);
  return flags;
}
