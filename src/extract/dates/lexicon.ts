/** The word lists of the dates stage and the token classes that its patterns use. */
import type { Token } from '../../document.ts';
import type { Classes, TokenTest } from '../../match/pattern.ts';
import type { Resources } from '../../resources.ts';

interface DateWords {
  readonly months: Readonly<Record<string, number>>;
  readonly ambiguousMonths: readonly string[];
  readonly weekdays: Readonly<Record<string, number>>;
  readonly seasons: Readonly<Record<string, string>>;
  readonly ordinals: Readonly<Record<string, number>>;
  readonly numbers: Readonly<Record<string, number>>;
  readonly units: Readonly<Record<string, string>>;
  readonly pluralUnits: readonly string[];
  readonly vague: readonly string[];
  readonly previous: readonly string[];
  readonly following: readonly string[];
  readonly current: readonly string[];
  readonly adverbSets: Readonly<Record<string, string>>;
  readonly adjectiveSets: readonly string[];
  readonly dayParts: Readonly<Record<string, string>>;
  readonly about: readonly string[];
  readonly present: readonly string[];
  readonly pastRef: readonly string[];
  readonly futureRef: readonly string[];
  readonly pastVerbs: readonly string[];
  readonly futureVerbs: readonly string[];
  readonly deadline: readonly string[];
  readonly start: readonly string[];
  readonly baseline: readonly string[];
  readonly baselineAfter: readonly string[];
  readonly documentNouns: readonly string[];
  readonly quantityNouns: readonly string[];
  readonly referenceNouns: readonly string[];
}

export interface DateLexicon {
  readonly words: DateWords;
  readonly classes: Classes;
  has(
    list:
      | 'pastVerbs'
      | 'futureVerbs'
      | 'deadline'
      | 'start'
      | 'baseline'
      | 'baselineAfter'
      | 'documentNouns'
      | 'quantityNouns'
      | 'referenceNouns',
    word: string,
  ): boolean;
  /** Value of a number in digits or words; NaN when the words are no number. */
  numberOf(tokens: readonly Token[], first: number, end: number): number;
}

export function loadDateLexicon(resources: Resources): DateLexicon {
  const words = resources.words<DateWords>('dates');
  const sets = new Map<string, ReadonlySet<string>>();
  const setOf = (name: string, list: readonly string[]): ReadonlySet<string> => {
    const known = sets.get(name);
    if (known) return known;
    const made = new Set(list);
    sets.set(name, made);
    return made;
  };
  const listed = (name: string, list: readonly string[]): TokenTest => {
    const set = setOf(name, list);
    return (tokens, i) => set.has((tokens[i] as Token).lower);
  };
  const ambiguous = new Set(words.ambiguousMonths);
  const singular = new Set(Object.keys(words.units).filter((unit) => !words.pluralUnits.includes(unit)));
  const capital = (tokens: readonly Token[], i: number): boolean =>
    /^\p{Lu}/u.test((tokens[i] as Token).text);
  const lower = (tokens: readonly Token[], i: number): string =>
    (tokens[i] as Token | undefined)?.lower ?? '';

  const isNumber = (tokens: readonly Token[], i: number): boolean => {
    const token = tokens[i] as Token;
    return /^\d{1,4}(?:\.\d)?$/.test(token.text) || words.numbers[token.lower] !== undefined;
  };
  const isYear = (tokens: readonly Token[], i: number): boolean => {
    const token = tokens[i] as Token;
    if (!/^(?:1[0-9]|20|21)\d\d$/.test(token.text)) return false;
    const before = lower(tokens, i - 1);
    const after = lower(tokens, i + 1);
    if (before === '$' || before === '£' || before === '€' || before === '#') return false;
    // 2016/679 is a regulation; 2.2023 a number.
    if (
      (after === '/' &&
        !(tokens[i + 1] as Token).spaced &&
        /^\d{3,}/.test(lower(tokens, i + 2)) &&
        lower(tokens, i + 2).length !== 4) ||
      (before === '/' &&
        !token.spaced &&
        /^\d{3,}$/.test(lower(tokens, i - 2)) &&
        lower(tokens, i - 2).length !== 4)
    )
      return false;
    if (words.referenceNouns.includes(before)) return false;
    return !words.quantityNouns.includes(after);
  };
  const classes: Classes = {
    month: (tokens, i) => {
      const word = lower(tokens, i);
      if (words.months[word] === undefined || !capital(tokens, i)) return false;
      return !ambiguous.has(word) || (tokens[i] as Token).text.length > 0;
    },
    year: isYear,
    day: (tokens, i) => /^(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/i.test((tokens[i] as Token).text),
    number: isNumber,
    integer: (tokens, i) => /^\d{1,4}$/.test((tokens[i] as Token).text),
    two: (tokens, i) => /^\d{1,2}$/.test((tokens[i] as Token).text),
    weekday: (tokens, i) => words.weekdays[lower(tokens, i)] !== undefined && capital(tokens, i),
    season: (tokens, i) => words.seasons[lower(tokens, i)] !== undefined,
    ordinal: (tokens, i) =>
      words.ordinals[lower(tokens, i)] !== undefined || /^\d{1,2}(?:st|nd|rd|th)$/.test(lower(tokens, i)),
    unit: (tokens, i) => singular.has(lower(tokens, i)),
    units: listed('pluralUnits', words.pluralUnits),
    anyunit: (tokens, i) => words.units[lower(tokens, i)] !== undefined,
    vague: listed('vague', words.vague),
    previous: listed('previous', words.previous),
    following: listed('following', words.following),
    current: listed('current', words.current),
    adverbset: (tokens, i) => words.adverbSets[lower(tokens, i)] !== undefined,
    daypart: (tokens, i) => words.dayParts[lower(tokens, i)] !== undefined,
    about: listed('about', words.about),
    present: listed('present', words.present),
    pastref: listed('pastRef', words.pastRef),
    futureref: listed('futureRef', words.futureRef),
    decade: (tokens, i) => /^(?:1[0-9]|20|21)?\d0s$/.test(lower(tokens, i)),
    clock: (tokens, i) => /^(?:1[0-2]|0?[1-9])(?:\.[0-5]\d)?$/.test((tokens[i] as Token).text),
    minute: (tokens, i) => /^[0-5]\d$/.test((tokens[i] as Token).text),
  };

  return {
    words,
    classes,
    has: (list, word) => setOf(list, words[list]).has(word),
    numberOf(tokens, first, end) {
      let total = 0;
      let any = false;
      for (let i = first; i < end; i++) {
        const word = lower(tokens, i);
        if (/^\d+(?:\.\d+)?$/.test(word)) {
          total += Number(word);
          any = true;
        } else if (words.numbers[word] !== undefined) {
          const value = words.numbers[word] as number;
          total = value === 100 && total > 0 ? total * 100 : total + value;
          any = true;
        } else if (word === '1/2' || word === 'half') total += 0.5;
      }
      return any ? total : Number.NaN;
    },
  };
}
