/** What the tagger knows of a word: its form, its classes, its lists, and what the rest of the document shows of it. */
import type { Token } from '../../document.ts';
import { ByForm } from '../../read/forms.ts';
import { hashWithoutDigits, hashWord, shapeOf, type WordClasses } from '../../read/word-classes.ts';
import type { WordLists } from './word-lists.ts';

/** What stands around a capitalised word elsewhere in the document. */
export interface Seen {
  /** The word most often in front of it and behind it, outside of runs of capitals. */
  readonly before: number;
  readonly after: number;
  /** Its neighbours in a run of capitals, and their classes. */
  readonly runBefore: number;
  readonly runAfter: number;
  readonly runBeforeClass: number;
  readonly runAfterClass: number;
  /** Length of the longest run, up to 4. */
  readonly longest: number;
  /** 1 where a title stood right before it or its run. */
  readonly title: number;
  /** For "(NSS)" after a name: the last word of that name, and its class. */
  readonly expansion: number;
  readonly expansionClass: number;
}

/** Where a model keeps what it has summed of the features that look at one word only; another model makes its own. */
export interface WordMemo {
  owner: object | null;
  at: number;
}

const emptyMemo = (): WordMemo => ({ owner: null, at: 0 });

/** Hashes in facts are signed: such numbers need no objects of their own. */
export interface TokenFacts {
  readonly word: number;
  readonly exact: number;
  readonly shape: number;
  readonly longShape: number;
  readonly c3000: number;
  readonly c1024: number;
  readonly c256: number;
  readonly c64: number;
  readonly capital: boolean;
  readonly letter: boolean;
  /** A small word: article, preposition, pronoun, conjunction. */
  readonly common: boolean;
  /** May stand between the capitals of one name. */
  readonly link: boolean;
  readonly prefixes: readonly number[];
  readonly suffixes: readonly number[];
  /** 0 never, 1 sometimes, 2 always: the word is seen in lower case in this document. */
  readonly lowered: number;
  /** Flags of the name lists that hold the word. */
  readonly lists: number;
  readonly memo: WordMemo;
  readonly seen: Seen | null;
}

export const EDGE: TokenFacts = {
  word: 1,
  exact: 1,
  shape: 1,
  longShape: 1,
  c3000: 0,
  c1024: 0,
  c256: 0,
  c64: 0,
  capital: false,
  letter: false,
  common: false,
  link: false,
  prefixes: [],
  suffixes: [],
  lowered: 0,
  lists: 0,
  memo: emptyMemo(),
  seen: null,
};

const AFFIXES = 4;

export interface FactReader {
  of(token: Token): TokenFacts;
}

/** Keys of neighbours, each followed by its count: they are few. */
type Neighbours = number[];

interface Counts {
  lower: number;
  upper: number;
  before: Neighbours;
  after: Neighbours;
  runBefore: string;
  runAfter: string;
  longest: number;
  title: number;
  expansion: string;
}

/** It begins with a capital. */
export const isCapital = (text: string): boolean => {
  const first = text.charCodeAt(0);
  if (first < 128) return first >= 65 && first <= 90;
  return text[0] !== text[0]?.toLowerCase();
};

/** A capital letter anywhere in the word: "Japan", "iPhone", "pre-WTO". */
export function hasCapital(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 65 && code <= 90) return true;
    if (code > 127) {
      const c = text[i] as string;
      if (c !== c.toLowerCase()) return true;
    }
  }
  return false;
}

/** The tokens that hold a capital. */
export function capitalsOf(tokens: readonly Token[]): number[] {
  const capitals: number[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const { text, lower } = tokens[i] as Token;
    // Most words are their own lower case.
    if (text !== lower && hasCapital(text)) capitals.push(i);
  }
  return capitals;
}

/** Words whose classes are kept from one text to the next. */
const MOST_WORDS = 20_000;
const known = new WeakMap<WordClasses, KnownWords>();

interface KnownWords {
  /** What a word is by itself. */
  readonly facts: ByForm<TokenFacts>;
  /** What it is in the document that is read. */
  readonly here: ByForm<FactsHere>;
  /** Indexes of the classes of words in lower case. */
  readonly classes: Map<string, number>;
  /** How many documents were read. */
  documents: number;
}

/** The facts of a word in the document that it was last asked for in, and which that was. */
interface FactsHere {
  document: number;
  facts: TokenFacts | null;
}

function readWord({ kind, lower, text }: Token, classes: WordClasses, lists: WordLists): TokenFacts {
  const index = classes.find(hashWord(lower));
  const prefixes: number[] = [];
  const suffixes: number[] = [];
  for (let n = 1; n <= AFFIXES && n < lower.length; n++) {
    prefixes.push(hashWord(lower, 0, n) | 0);
    suffixes.push(hashWord(lower, lower.length - n) | 0);
  }
  return {
    word: hashWithoutDigits(lower) | 0,
    exact: hashWord(text) | 0,
    shape: hashWord(shapeOf(text, 1)) | 0,
    longShape: hashWord(shapeOf(text, 3)) | 0,
    c3000: classes.c3000(index),
    c1024: classes.c1024(index),
    c256: classes.c256(index),
    c64: classes.c64(index),
    capital: isCapital(text),
    letter: kind === 'word',
    common: lists.common.has(lower),
    link: lists.links.has(lower),
    prefixes,
    suffixes,
    lowered: 0,
    lists: lists.flags.get(lower) ?? 0,
    memo: emptyMemo(),
    seen: null,
  };
}

/** Reads a document's words once; each distinct form is worked out when it is first asked for. */
export function createFactReader(
  sentences: readonly (readonly Token[])[],
  classes: WordClasses,
  lists: WordLists,
): FactReader {
  const counts = countWords(sentences, lists);
  let words = known.get(classes);
  if (!words || words.classes.size > MOST_WORDS) {
    words = {
      facts: new ByForm((token) => readWord(token, classes, lists)),
      here: new ByForm(() => ({ document: 0, facts: null })),
      classes: new Map(),
      documents: 0,
    };
    known.set(classes, words);
  }
  const { facts: wordFacts, here, classes: indexes } = words;
  const document = ++words.documents;
  const classIndex = (word: string): number => {
    if (word === '') return -1;
    let index = indexes.get(word);
    if (index === undefined) {
      index = classes.find(hashWord(word));
      indexes.set(word, index);
    }
    return index;
  };
  const seenOf = (count: Counts): Seen => ({
    before: most(count.before),
    after: most(count.after),
    runBefore: count.runBefore === '' ? 0 : hashWord(count.runBefore) | 0,
    runAfter: count.runAfter === '' ? 0 : hashWord(count.runAfter) | 0,
    runBeforeClass: classes.c256(classIndex(count.runBefore)),
    runAfterClass: classes.c256(classIndex(count.runAfter)),
    longest: Math.min(4, count.longest),
    title: count.title,
    expansion: count.expansion === '' ? 0 : hashWord(count.expansion) | 0,
    expansionClass: classes.c256(classIndex(count.expansion)),
  });
  const read = (token: Token): TokenFacts => {
    const word = wordFacts.of(token);
    const count = counts.get(token.lower);
    const letter = token.kind === 'word';
    if (!count && letter === word.letter) return word;
    return {
      word: word.word,
      exact: word.exact,
      shape: word.shape,
      longShape: word.longShape,
      c3000: word.c3000,
      c1024: word.c1024,
      c256: word.c256,
      c64: word.c64,
      capital: word.capital,
      letter,
      common: word.common,
      link: word.link,
      prefixes: word.prefixes,
      suffixes: word.suffixes,
      lowered: count && count.lower > 0 ? (count.upper > 0 ? 1 : 2) : 0,
      lists: word.lists,
      memo: word.memo,
      seen: word.capital && count && count.upper > 0 ? seenOf(count) : null,
    };
  };
  return {
    of(token) {
      const place = here.of(token);
      if (place.facts && place.document === document) return place.facts;
      place.facts = read(token);
      place.document = document;
      return place.facts;
    },
  };
}

/** The key with the highest count; of several the one that came first. */
function most(neighbours: Neighbours): number {
  let best = 0;
  let top = 0;
  for (let k = 0; k < neighbours.length; k += 2) {
    const count = neighbours[k + 1] as number;
    if (count > top) {
      top = count;
      best = neighbours[k] as number;
    }
  }
  return best;
}

/** Neighbours kept for one word: enough to know what is usual. */
const MOST_NEIGHBOURS = 16;

function countWords(sentences: readonly (readonly Token[])[], lists: WordLists): Map<string, Counts> {
  const counts = new Map<string, Counts>();
  const add = (neighbours: Neighbours, token: Token | undefined): void => {
    const key = token ? hashWord(token.lower) | 0 : 1;
    let k = 0;
    while (k < neighbours.length && neighbours[k] !== key) k += 2;
    if (k < neighbours.length) neighbours[k + 1] = (neighbours[k + 1] as number) + 1;
    else if (k < 2 * MOST_NEIGHBOURS) neighbours.push(key, 1);
  };
  const inRun = (tokens: readonly Token[], i: number): boolean => {
    const token = tokens[i];
    return (
      token !== undefined &&
      token.kind === 'word' &&
      isCapital(token.text) &&
      !(lists.common.has(token.lower) && (i === 0 || tokens[i - 1]?.kind !== 'word'))
    );
  };
  for (const tokens of sentences)
    for (let i = 0; i < tokens.length; i++) {
      if (!inRun(tokens, i)) continue;
      let last = i;
      while (inRun(tokens, last + 1)) last++;
      const before = i > 0 ? tokens[i - 1] : undefined;
      const title = before && ((lists.flags.get(before.lower) ?? 0) & lists.title) !== 0;
      for (let k = i; k <= last; k++) {
        const token = tokens[k] as Token;
        let count = counts.get(token.lower);
        if (!count) {
          count = {
            lower: 0,
            upper: 0,
            before: [],
            after: [],
            runBefore: '',
            runAfter: '',
            longest: 0,
            title: 0,
            expansion: '',
          };
          counts.set(token.lower, count);
        }
        if (k > 0) count.upper++;
        if (k === i) add(count.before, before);
        else if (count.runBefore === '') count.runBefore = (tokens[k - 1] as Token).lower;
        if (k === last) add(count.after, tokens[last + 1]);
        else if (count.runAfter === '') count.runAfter = (tokens[k + 1] as Token).lower;
        count.longest = Math.max(count.longest, last - i + 1);
        const previous = k > i ? (tokens[k - 1] as Token) : null;
        if (title || (previous && ((lists.flags.get(previous.lower) ?? 0) & lists.title) !== 0))
          count.title = 1;
      }
      // "National Security Strategy (NSS)"
      if (i === last && before?.text === '(' && tokens[last + 1]?.text === ')' && i > 1) {
        const count = counts.get((tokens[i] as Token).lower);
        if (count && count.expansion === '') count.expansion = (tokens[i - 2] as Token).lower;
      }
      i = last;
    }
  for (const tokens of sentences)
    for (const token of tokens) {
      if (token.kind !== 'word' || isCapital(token.text)) continue;
      const count = counts.get(token.lower);
      if (count) count.lower++;
    }
  return counts;
}
