/** The word lists of the dates stage and the token classes that its patterns use. */
import type { Token } from '../../document.ts';
import type { Classes } from '../../match/pattern.ts';
import type { Resources } from '../../resources.ts';

type Numbers = Readonly<Record<string, number>>;
type Codes = Readonly<Record<string, string>>;
type Words = readonly string[];

/** `words/dates.json`. */
export interface DateWords {
  readonly months: Numbers;
  readonly weekdays: Numbers;
  readonly weekdayAbbreviations: Numbers;
  /** Words that make a name of the weekday behind them ("Black Friday"). */
  readonly weekdayNames: Words;
  readonly seasons: Codes;
  readonly ambiguousSeasons: Words;
  readonly nameMonths: Words;
  readonly ambiguousMonths: Words;
  readonly ordinals: Numbers;
  /** Quarters of a year that are told by their place. */
  readonly edgeQuarters: Numbers;
  readonly numbers: Numbers;
  readonly fractions: Numbers;
  readonly units: Codes;
  readonly pluralUnits: Words;
  /** How many of a unit are less than one of the next larger. */
  readonly unitLengths: Numbers;
  /** What stands before a year in words. */
  readonly spokenYearOpeners: Words;
  /** Directions that are prepositions too. */
  readonly pastWords: Words;
  /** What a hyphen joins to a unit that is still a stretch of time. */
  readonly longWords: Words;
  /** Words behind quarters of a year that tell them from three parts in four. */
  readonly quarterFollowers: Words;
  /** Null for an amount that is not told ("several"). */
  readonly amounts: Readonly<Record<string, number | null>>;
  readonly approximateAmounts: Words;
  readonly sameUnits: Words;
  readonly directions: Numbers;
  readonly endings: Words;
  readonly endingsTo: Words;
  readonly reports: Words;
  readonly prepositionMods: Words;
  readonly followers: Words;
  readonly previous: Words;
  readonly following: Words;
  readonly told: Words;
  readonly current: Words;
  readonly mods: Codes;
  readonly adverbSets: Codes;
  readonly frequencySets: Codes;
  readonly dayParts: Codes;
  readonly dayPartPlurals: Codes;
  readonly dayNames: Numbers;
  readonly clockHalves: Numbers;
  readonly clockNames: Codes;
  readonly clockNumbers: Numbers;
  readonly clockOpeners: Words;
  readonly zones: Words;
  /** Month and day; month, weekday, which one of the month, from which day on; or 0 and the days from Easter. */
  readonly holidays: Readonly<Record<string, readonly number[]>>;
  readonly spokenCenturies: Numbers;
  readonly namedDecades: Numbers;
  readonly timeOpeners: Words;
  readonly countedBefore: Words;
  readonly quantityNouns: Words;
  readonly referenceNouns: Words;
  readonly references: Words;
  /** What stands before a house number and a street. */
  readonly addressOpeners: Words;
  readonly nameNouns: Words;
  readonly pastCues: Words;
  readonly possessives: Words;
  readonly pastPerfect: Words;
  readonly determiners: Words;
  readonly infinitiveOpeners: Words;
  readonly commissives: Words;
  readonly perfect: Words;
  readonly promises: Words;
  readonly participleOpeners: Words;
  readonly pastSuffix: string;
  /** Words that end like a past and are none. */
  readonly notPast: Words;
  readonly futureCues: Words;
  readonly nounCues: Words;
  readonly futurePhrases: readonly Words[];
  readonly forward: Words;
  readonly backward: Words;
  readonly deadline: Words;
  readonly deadlinePhrases: readonly Words[];
  readonly start: Words;
  readonly startPhrases: readonly Words[];
  readonly startAfter: Words;
  readonly deadlineAfter: readonly Words[];
  readonly betweenOpeners: Words;
  readonly agentOpeners: Words;
  readonly ownOpeners: Words;
  readonly limited: Words;
  readonly pointOpeners: Words;
  readonly baseline: Words;
  readonly baselineAfter: Words;
  readonly comparisons: Words;
  readonly comparisonOpeners: Words;
  readonly events: Words;
  readonly between: Words;
  readonly publication: Words;
  readonly periodOpeners: Words;
  readonly anchorOpeners: Words;
  readonly anchorPhrases: readonly Words[];
  readonly anchorBackward: Words;
  readonly anchorEnds: Words;
  readonly anchorVerbs: Words;
  readonly baselineOf: Words;
  readonly agesOf: Words;
  readonly rolling: Words;
  readonly startAfterPhrases: readonly Words[];
  readonly startVerbs: readonly Words[];
  /** Between a deadline that is named and its date. */
  readonly copulas: Words;
  readonly deadlineNouns: Words;
  readonly dueVerbs: readonly Words[];
  readonly ownDeterminers: Words;
  readonly ownNouns: Words;
  readonly continuations: Words;
  readonly soonBefore: Words;
  readonly soonAfter: Words;
  readonly unitsAside: Words;
  readonly unitsOf: Words;
  readonly unitsOpeners: Words;
  readonly onceAhead: Words;
  readonly stretchOpeners: Words;
  readonly lasting: Words;
  readonly notBeforeAdverbs: Words;
  readonly articles: Words;
  readonly ageWords: Words;
  readonly joiners: Words;
  readonly rangeJoiners: Words;
  /** Joiners that stand before nothing but the end of a stretch. */
  readonly untilOpeners: Words;
}

/** The lists that code asks "is this word in it". */
type ListName = {
  [K in keyof DateWords]: DateWords[K] extends Words ? K : never;
}[keyof DateWords];

export interface DateLexicon {
  readonly words: DateWords;
  readonly classes: Classes;
  /** All words that the classes list; those that go by their shape have a digit or a mark at one end. */
  readonly listed: ReadonlySet<string>;
  has(list: ListName, word: string | undefined): boolean;
  /** Value of a number in digits or words ("5 1/2", "twenty-four", "two and a half"); NaN when it is none. */
  numberOf(tokens: readonly Token[], first: number, end: number): number;
  /** Value of an ordinal in digits or words ("3rd", "twenty first"); NaN when it is none. */
  ordinal(words: string): number;
  /** TIMEX3 mod that the words stand for; null when for none. */
  mod(words: string): string | null;
  /** -1 for "last", 0 for "this", 1 for "next". */
  direction(words: string): number;
}

const own = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

export function loadDateLexicon(resources: Resources): DateLexicon {
  const words = resources.words<DateWords>('dates');
  const listed = new Set<string>();
  const sets = new Map<ListName, ReadonlySet<string>>();
  const has = (list: ListName, word: string | undefined): boolean => {
    let known = sets.get(list);
    if (!known) {
      known = new Set(words[list]);
      sets.set(list, known);
    }
    return word !== undefined && known.has(word);
  };
  return {
    words,
    classes: classesOf(words, listed),
    listed,
    has,
    ordinal: (text) => ordinalOf(words, text),
    numberOf: (tokens, first, end) => numberOf(words, tokens, first, end),
    mod: (text) => own(words.mods, text) ?? own(words.mods, firstMod(words, text)) ?? null,
    direction: (text) => own(words.directions, text) ?? 0,
  };
}

/** "the end of", "early in": the one word that tells. */
function firstMod(words: DateWords, text: string): string {
  return text.split(' ').find((word) => own(words.mods, word) !== undefined) ?? '';
}

/** Classes look at their own token only: the index of the rules depends on it. */
function classesOf(words: DateWords, all: Set<string>): Classes {
  type Test = (token: Token) => boolean;
  const classes: Record<string, (tokens: readonly Token[], index: number) => boolean> = {};
  const define = (name: string, test: Test): void => {
    classes[name] = (tokens, index) => test(tokens[index] as Token);
  };
  const listed = (list: Iterable<string>): Test => {
    const known = new Set(list);
    for (const word of known) all.add(word);
    return (token) => known.has(token.lower);
  };
  const shaped =
    (shape: RegExp): Test =>
    (token) =>
      shape.test(token.lower);
  const capital: Test = (token) => /^\p{Lu}/u.test(token.text);
  const both =
    (a: Test, b: Test): Test =>
    (token) =>
      a(token) && b(token);
  const either =
    (a: Test, b: Test): Test =>
    (token) =>
      a(token) || b(token);
  const keys = (record: Readonly<Record<string, unknown>>): string[] => Object.keys(record);
  const plurals = new Set(words.pluralUnits);
  const plain = keys(words.numbers);
  const numberWithin =
    (from: number, to: number): Test =>
    (token) => {
      const value = own(words.numbers, token.lower);
      return value !== undefined && from <= value && value < to;
    };

  define('month', both(listed(keys(words.months)), capital));
  define('weekday', both(listed(keys(words.weekdays)), capital));
  define('weekdayabbreviation', both(listed(keys(words.weekdayAbbreviations)), capital));
  define('weekdays', both(listed(keys(words.weekdays).map((day) => `${day}s`)), capital));
  define('season', listed(keys(words.seasons)));
  define('seasonplural', listed(keys(words.seasons).map((season) => `${season}s`)));
  define('year', shaped(/^(?:1[1-9]|2[01])\d\d$/));
  define('two', shaped(/^\d{1,2}$/));
  define('zeroed', shaped(/^(?:0[1-9]|1[0-2])$/));
  define('digits', shaped(/^\d{1,4}$/));
  define('dotted', shaped(/^\d{1,2}\.\d{1,2}\.(?:1[89]|20|21)\d\d$/));
  define('day', shaped(/^(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/));
  define(
    'ordinalday',
    either(shaped(/^(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th)$/), listed(keys(words.ordinals))),
  );
  define('ordinal', either(shaped(/^\d{1,3}(?:st|nd|rd|th)$/), listed(keys(words.ordinals))));
  define('number', either(shaped(/^(?:\d{1,3}(?:,\d{3})?|\d{4})(?:\.\d{1,2})?$/), listed(plain)));
  define('numberword', listed(plain));
  define('tens', numberWithin(20, 100));
  define('teens', numberWithin(10, 20));
  define('ones', numberWithin(1, 10));
  define('fraction', listed(keys(words.fractions).filter((word) => word.length === 1)));
  define('spoken', listed(keys(words.spokenCenturies)));
  define('unit', listed(keys(words.units).filter((unit) => !plurals.has(unit))));
  define('units', listed(plurals));
  define('anyunit', listed(keys(words.units)));
  define('previous', listed(words.previous));
  define('following', listed(words.following));
  define('current', listed(words.current));
  define('adverbset', listed(keys(words.adverbSets)));
  define('frequencyset', listed(keys(words.frequencySets)));
  define('daypart', listed(keys(words.dayParts)));
  define('dayparts', listed(keys(words.dayPartPlurals)));
  define('dayname', listed(keys(words.dayNames)));
  define('decade', shaped(/^(?:1[1-9]|2[01])?\d0s$/));
  define('nameddecade', listed(keys(words.namedDecades)));
  define('fy', shaped(/^fy(?:\d\d|20\d\d)$/));
  define('quarternumber', shaped(/^q[1-4]$/));
  define('halfnumber', shaped(/^h[12]$/));
  define('clock', shaped(/^(?:1[0-2]|0?[1-9])(?:\.[0-5]\d)?$/));
  define('fourdigits', shaped(/^(?:[01]\d|2[0-3])[0-5]\d$/));
  define('hour', shaped(/^(?:[01]?\d|2[0-3])$/));
  define('weeknumber', shaped(/^w(?:0[1-9]|[1-4]\d|5[0-3])$/));
  define('minute', shaped(/^[0-5]\d$/));
  define('half', listed(keys(words.clockHalves)));
  define('clockname', listed(keys(words.clockNumbers)));
  define('zone', both(listed(words.zones), capital));
  define('isohour', shaped(/^t(?:[01]\d|2[0-3])$/));
  define('copnumber', shaped(/^cop\d\d$/));
  define('open', shaped(/^\($/));
  define('close', shaped(/^\)$/));
  define('capital', capital);
  return classes;
}

function ordinalOf(words: DateWords, text: string): number {
  let total = 0;
  for (const word of text.split(' ')) {
    total += own(words.ordinals, word) ?? own(words.numbers, word) ?? Number.parseInt(word, 10);
  }
  return total;
}

function numberOf(words: DateWords, tokens: readonly Token[], first: number, end: number): number {
  let total = 0;
  let any = false;
  for (let i = first; i < end; i++) {
    const word = (tokens[i] as Token).lower;
    // "thirty (30)" is told twice.
    if (word === '(' && any) break;
    const slash = tokens[i + 1]?.lower === '/' && i + 2 < end ? Number(tokens[i + 2]?.lower) : Number.NaN;
    const spelled = own(words.numbers, word);
    const part = own(words.fractions, word);
    if (!Number.isNaN(slash)) {
      total += Number(word) / slash;
      i += 2;
      any = true;
    } else if (/^\d/.test(word)) {
      total += Number(word.replaceAll(',', ''));
      any = true;
    } else if (spelled !== undefined) {
      // "one in 13 five years before"
      if (spelled < 100 && i > first && /^\d/.test((tokens[i - 1] as Token).lower)) return Number.NaN;
      // "nineteen ninety-seven" is a year.
      if (total > 10 && total <= 20 && spelled >= 10 && spelled < 100) total *= 100;
      total = spelled >= 100 ? Math.max(total, 1) * spelled : total + spelled;
      any = true;
    } else if (part !== undefined) {
      total += part;
      any = true;
    }
  }
  return any ? total : Number.NaN;
}
