/** Where in a document the words stand that the rules of the actors step look at: found in one pass over its tokens. */
import { type Document, firstIndex, type Sentence, type Token } from '../../document.ts';
import { ByForm, beginsUpper, foldWord } from '../../read/tokens.ts';
import type { Names } from './names.ts';

/** Tokens by their index, in text order, each once. */
export interface Places {
  /** What a listed name may begin with, in capitals or digits. */
  readonly names: readonly number[];
  /** Words for offices, in capitals. */
  readonly offices: readonly number[];
  /** "the", where a title begins right behind it or a word later. */
  readonly titles: readonly number[];
  /** Determiners before a noun that may stand for an actor named elsewhere. */
  readonly nominals: readonly number[];
  /** Hyphens and dashes. */
  readonly hyphens: readonly number[];
  /** "(" of parentheses that hold one word. */
  readonly parentheses: readonly number[];
  /** Abbreviations of well-known bodies, in whatever case. */
  readonly abbreviations: readonly number[];
  /** "we" and its forms. */
  readonly pronouns: readonly number[];
  /** Nouns in the plural that several bodies or offices may share, in capitals. */
  readonly sharedNouns: readonly number[];
}

type Lists = { readonly [Name in keyof Places]: number[] };

/** What a word is to the rules. */
const NAME = 1;
const OFFICE = 2;
const TITLE = 4;
const DETERMINER = 8;
const NOUN = 16;
const HYPHEN = 32;
const PARENTHESIS = 64;
const ABBREVIATION = 128;
const PRONOUN = 256;
const SHARED = 512;

export interface PlaceFinder {
  find(document: Document): Places;
}

/** @param names whose lists say what a word is */
export function createPlaceFinder(names: Names): PlaceFinder {
  const sorts = new Map<string, number>();
  const add = (sort: number, words: Iterable<string>): void => {
    for (const word of words) sorts.set(word, (sorts.get(word) ?? 0) | sort);
  };
  add(NAME, names.gazetteer.firstWords());
  add(OFFICE, names.words.roleHeads);
  add(TITLE, names.titles.firstWords());
  add(DETERMINER, names.words.bodyDeterminers);
  add(NOUN, names.words.nationNouns);
  add(NOUN, names.words.administrations);
  add(HYPHEN, ['-']);
  add(PARENTHESIS, ['(']);
  add(ABBREVIATION, names.abbreviations.map(foldWord));
  add(PRONOUN, names.we);
  add(SHARED, Object.keys(names.words.sharedNouns));
  const sortOf = new ByForm(({ lower }) => sorts.get(lower) ?? 0);
  return { find: (document) => findPlaces(document.tokens, sortOf) };
}

function findPlaces(tokens: readonly Token[], sortOf: ByForm<number>): Places {
  const places: Lists = {
    names: [],
    offices: [],
    titles: [],
    nominals: [],
    hyphens: [],
    parentheses: [],
    abbreviations: [],
    pronouns: [],
    sharedNouns: [],
  };
  for (let i = 0; i < tokens.length; i++) {
    const sort = sortOf.of(tokens[i] as Token);
    if (sort !== 0) put(places, tokens, i, sort);
  }
  return places;
}

function put(places: Lists, tokens: readonly Token[], token: number, sort: number): void {
  const { text, lower } = tokens[token] as Token;
  // "us" is no country, "secretary" no office; "10" may be a group's number.
  if (sort & NAME && (text[0] !== lower[0] || isDigit(text))) places.names.push(token);
  if (sort & OFFICE && text !== lower) places.offices.push(token);
  if (sort & TITLE) {
    if (tokens[token - 2]?.lower === 'the') addOnce(places.titles, token - 2);
    if (tokens[token - 1]?.lower === 'the') addOnce(places.titles, token - 1);
  }
  if (sort & NOUN && token > 0) addOnce(places.nominals, token - 1);
  if (sort & DETERMINER && beginsUpper(tokens[token + 1]?.text ?? '')) addOnce(places.nominals, token);
  if (sort & HYPHEN) places.hyphens.push(token);
  if (sort & PARENTHESIS && tokens[token + 2]?.text === ')') places.parentheses.push(token);
  if (sort & ABBREVIATION) places.abbreviations.push(token);
  if (sort & PRONOUN) places.pronouns.push(token);
  if (sort & SHARED && text !== lower) places.sharedNouns.push(token);
}

const isDigit = (text: string): boolean => text >= '0' && text < ':';

/** Adds a token to a list that is in order, unless it stands there. */
function addOnce(list: number[], token: number): void {
  if (list.length === 0 || (list[list.length - 1] as number) < token) list.push(token);
}

/** Texts whose Parties are those who signed. */
export const isTreaty = ({ genre }: Document): boolean => genre === 'treaty' || genre === 'decision';

/** The sentence of a token. */
export function sentenceAt({ sentences }: Document, token: number): Sentence {
  const at = firstIndex(sentences.length, (i) => (sentences[i] as Sentence).endToken > token);
  return sentences[Math.min(at, sentences.length - 1)] as Sentence;
}
