/** The word lists of the figures stage, made ready for look-up. */
import type { Token } from '../../document.ts';
import { createGazetteer, type Gazetteer } from '../../match/gazetteer.ts';
import { ByForm, createTokenizer, type Tokenizer } from '../../read/tokens.ts';
import type { Resources } from '../../resources.ts';
import { type Measure, readMeasures, type Word } from './amounts/measures-table.ts';

type Words = readonly string[];
type Numbers = Readonly<Record<string, number>>;
type Pairs = Readonly<Record<string, readonly [number, number]>>;
type Bound = 'open' | 'closed';

/** The part of `words/figures.json` that builds numbers. */
export interface NumberWords {
  readonly numbers: Numbers;
  readonly scales: Numbers;
  readonly gluedScales: Numbers;
  readonly gluedNumberScales: Numbers;
  readonly gluedDecimalScales: Numbers;
  readonly dozens: Numbers;
  readonly vague: Pairs;
  readonly several: Words;
  readonly couple: Words;
  readonly article: Words;
  readonly negatives: Words;
  readonly point: Words;
  readonly spokenZero: Words;
  readonly half: Words;
  readonly quarter: Words;
  readonly halfFollowers: Words;
  readonly halfOpeners: Words;
  readonly fractions: Numbers;
  /** Wholes that a slash is read as a fraction of ("3/4"). */
  readonly slashDenominators: readonly number[];
  /** Second parts of ordinals ("twenty-first"). */
  readonly ordinalUnits: Numbers;
  readonly signs: Pairs;
  readonly and: Words;
}

/** `words/figures.json`. */
export interface FigureWords extends NumberWords {
  readonly zeros: Words;
  /** Words that are a number only where nothing else is said. */
  readonly alone: Numbers;
  /** The next smaller unit that an amount goes on in ("5 feet 10"), and how many of it make one. */
  readonly smallerUnits: Readonly<Record<string, readonly [string, number]>>;
  readonly ambiguousScales: Words;
  readonly multiples: Numbers;
  /** Phrases that are a multiple ("time and a half"). */
  readonly multiplePhrases: Numbers;
  readonly bareMultiples: Words;
  readonly twice: Words;
  readonly multipleFollowers: Words;
  readonly fold: Words;
  readonly times: Words;
  readonly halving: Words;
  readonly ratio: Words;
  readonly overWords: Words;
  readonly factor: Words;
  readonly ratioIn: Words;
  readonly ratioOut: Words;
  readonly ratioTo: Words;
  readonly ratioWholes: readonly number[];
  readonly ofWords: Words;
  readonly toWords: Words;
  readonly inWords: Words;
  readonly byWords: Words;
  readonly oneWords: Words;
  /** Vague magnitudes that are another noun without a noun behind them. */
  readonly scoreWords: Words;
  readonly upWords: Words;
  /** Currencies whose writers part thousands by points. */
  readonly pointedCurrencies: Words;
  readonly backWords: Words;
  /** Verbs of what comes back up. */
  readonly returnVerbs: Words;
  readonly downWords: Words;
  readonly belowWords: Words;
  readonly thanWords: Words;
  readonly ageAdjectives: Words;
  readonly ageBounds: Words;
  readonly persons: Words;
  readonly numberWords: Words;
  readonly timesGlued: Words;
  readonly timesFollowers: Words;
  readonly multipleOpeners: Words;
  readonly ordinals: Numbers;
  readonly ranking: Words;
  readonly superlatives: Words;
  readonly rankFillers: Words;
  readonly every: Words;
  readonly lower: Readonly<Record<string, Bound>>;
  readonly upper: Readonly<Record<string, Bound>>;
  readonly lowerAfter: Readonly<Record<string, Bound>>;
  readonly upperAfter: Readonly<Record<string, Bound>>;
  readonly about: Words;
  readonly aboutAfter: Words;
  readonly boundFillers: Words;
  /** Words that turn a bound round, and verbs that may stand between ("shall not be more than"). */
  readonly negations: Words;
  readonly negatedLinks: Words;
  readonly compass: Words;
  /** Bounds that are prepositions of place too, and the article that tells. */
  readonly placeBounds: Words;
  readonly definite: Words;
  readonly between: Words;
  readonly fromTo: Words;
  readonly rangeLinks: Words;
  readonly rangeAnd: Words;
  readonly listLinks: Words;
  readonly rangeDashes: Words;
  readonly carryFrom: Words;
  readonly durations: Readonly<Record<string, Words>>;
  readonly old: Words;
  /** Short forms of "years old". */
  readonly yearsOld: Words;
  readonly age: Words;
  readonly ageSubjects: Words;
  readonly ageVerbs: Words;
  readonly dollarNames: Readonly<Record<string, string>>;
  readonly scaledCurrencies: Numbers;
  readonly moneyCues: Words;
  /** What sums of money are of ("pounds of aid"). */
  readonly moneyNouns: Words;
  readonly spacedLetters: Words;
  readonly gluedLetters: Words;
  /** Letters that stand for units when glued, where a word opens the amount or it has decimals. */
  readonly openedLetters: Words;
  /** What an inch mark that is set apart is followed by. */
  readonly lengthAdjectives: Words;
  readonly openBrackets: Words;
}

/** `words/figures-guards.json`: sets by name. */
export type GuardName =
  | 'references'
  | 'capitalReferences'
  | 'afterReferences'
  | 'bareReferences'
  | 'hyphenPrefixes'
  | 'zeroNames'
  | 'oneBefore'
  | 'oneAfter'
  | 'oneKeep'
  | 'oneNames'
  | 'speakers'
  | 'groupOf'
  | 'headNouns'
  | 'households'
  | 'numberNames'
  | 'kindNouns'
  | 'compoundLinks'
  | 'ordinalSuffixes'
  | 'yearBefore'
  | 'yearCounted'
  | 'timeWords'
  | 'dimensionAdjectives'
  | 'collectives'
  | 'notPlural';

/** `words/figures-relations.json`: sets by name. */
export type RelationName =
  | 'up'
  | 'down'
  | 'baselines'
  | 'baselineOpeners'
  | 'cancel'
  | 'stop'
  | 'determiners'
  | 'verbs'
  | 'nonFinite'
  | 'genericHeads'
  | 'bridges'
  | 'moneyFor'
  | 'phraseLinks'
  | 'prepositions'
  | 'conjunctions'
  | 'subordinators'
  | 'relatives'
  | 'pronouns'
  | 'auxiliaries'
  | 'adverbs'
  | 'skipCounted'
  | 'perArticles'
  | 'perWords'
  | 'perNouns'
  | 'timeNouns'
  | 'unitAdjectives'
  | 'shareBases'
  | 'shareHeads'
  | 'emptyComplements'
  | 'changeNouns'
  | 'modals'
  | 'phrasal'
  | 'asideVerbs'
  | 'backLinks'
  | 'raising'
  | 'pairOpeners'
  | 'clauseBreaks'
  | 'nameCapitals'
  | 'nounGerunds'
  | 'sums'
  | 'yearOpeners'
  | 'periodLinks'
  | 'rhythms'
  | 'worthWords'
  | 'anaphors'
  | 'moveLinks'
  | 'addVerbs'
  | 'takeVerbs'
  | 'takenFrom'
  | 'withWords'
  | 'adjectiveBounds'
  | 'adjunctPrepositions'
  | 'complexHeads'
  | 'definites'
  | 'speakers'
  | 'transitives'
  | 'nameLinks'
  | 'placeLinks'
  | 'fundVerbs'
  | 'giveVerbs'
  | 'spendVerbs'
  | 'spentOn'
  | 'circumstances';

type Sets<Name extends string> = Readonly<Record<Name, ReadonlySet<string>>>;

export interface FigureLexicon {
  readonly words: FigureWords;
  readonly guards: Sets<GuardName>;
  readonly relations: Sets<RelationName>;
  /** Direction that a comparing word behind the amount gives. */
  readonly more: Readonly<Record<string, 'up' | 'down'>>;
  /** Direction of what stands above or below a baseline. */
  readonly besides: Readonly<Record<string, 'up' | 'down'>>;
  readonly measuresBefore: Gazetteer<readonly Measure[]>;
  readonly measuresAfter: Gazetteer<readonly Measure[]>;
  /** Bound phrases, before and behind. */
  readonly before: Gazetteer<Phrase>;
  readonly after: Gazetteer<Phrase>;
  readonly multiplePhrases: Gazetteer<number>;
  /** Longest bound phrase, in words. */
  readonly longestBound: number;
  /** Lower-case words one of which stands in every figure without digits. */
  readonly starts: ReadonlySet<string>;
  /** Whether a figure can begin with a word, a bound in front of it left aside. */
  begins(token: Token): boolean;
  /** Letters that may be glued in front of digits as a currency ("USD", "RM"). */
  readonly gluedCurrencies: ReadonlySet<string>;
  readonly sets: Sets<keyof FigureWords>;
}

/** What a phrase of bounds says. */
export interface Phrase {
  readonly kind: 'min' | 'max' | 'about';
  readonly open: boolean;
}

/** A record that knows its own words alone, and no "constructor". */
const ownWords = <T extends object>(record: T): T => Object.assign(Object.create(null), record);

/** Lists with every record among them without a prototype. */
const withOwnWords = <T extends object>(lists: T): T =>
  Object.fromEntries(
    Object.entries(lists).map(([name, list]) => [
      name,
      typeof list === 'object' && list !== null && !Array.isArray(list) ? ownWords(list) : list,
    ]),
  ) as T;

/** The word lists of figures, ready for look-up. */
export function loadFigureLexicon(resources: Resources): FigureLexicon {
  const listed = resources.words<FigureWords>('figures');
  const words = withOwnWords({ ...listed, numbers: withJoined(listed.numbers) });
  const guards = resources.words<Record<GuardName, Words>>('figures-guards');
  const relations = resources.words<
    Record<RelationName, Words> & Record<'more' | 'besides', Record<string, 'up' | 'down'>>
  >('figures-relations');
  const classes = setsOf(relations);
  const tokenizer = createTokenizer(resources);
  const measures = readMeasures(resources, words.durations, (phrase) => tokensOf(tokenizer, phrase));
  const before = phrasesOf(words.lower, words.upper, words.about);
  const after = phrasesOf(words.lowerAfter, words.upperAfter, words.aboutAfter);
  const starts = new Set([
    ...Object.keys(words.numbers),
    ...Object.keys(words.scales),
    ...Object.keys(words.dozens),
    ...Object.keys(words.vague),
    ...Object.keys(words.fractions),
    ...Object.keys(words.signs),
    ...Object.keys(words.multiples),
    ...words.halving,
    ...Object.keys(words.ordinals),
  ]);
  const sets = setsOf(words);
  const openers = [starts, sets.half, sets.quarter, sets.several, sets.article, sets.negatives];
  const phrases = Object.keys(words.multiplePhrases).map((phrase) => phrase.split(' ')[0] as string);
  const first = new Set([...openers.flatMap((words) => [...words]), ...phrases]);
  for (const word of measures.before.firstWords()) first.add(word);
  const begins = new ByForm(({ lower }) => first.has(lower));
  return {
    begins: (token) => begins.of(token),
    words,
    guards: setsOf(guards),
    relations: { ...classes, stop: closedClass(classes) },
    more: ownWords(relations.more),
    besides: ownWords(relations.besides),
    measuresBefore: measures.before,
    measuresAfter: measures.after,
    gluedCurrencies: measures.glued,
    before: createGazetteer(before),
    after: createGazetteer(after),
    multiplePhrases: createGazetteer(
      Object.entries(words.multiplePhrases).map(([phrase, value]): [string[], number] => [
        phrase.split(' '),
        value,
      ]),
    ),
    longestBound: Math.max(...before.map(([phrase]) => phrase.length)),
    starts,
    sets,
  };
}

/** The numbers with "twentyone" to "ninetynine": hyphens are lost where lines are joined. */
function withJoined(numbers: Numbers): Numbers {
  const all: Record<string, number> = { ...numbers };
  for (const [tens, ten] of Object.entries(numbers))
    for (const [units, unit] of Object.entries(numbers))
      if (ten >= 20 && unit > 0 && unit < 10) all[tens + units] = ten + unit;
  return all;
}

/** Tokens of a phrase of the tables; superscripts go to their unit, as in atoms. */
function tokensOf(tokenizer: Tokenizer, phrase: string): readonly Word[] {
  // Most phrases are nothing but letters, which no tokenizer parts.
  if (/^[a-z]+(?: [a-z]+)*$/.test(phrase)) return phrase.split(' ').map((text) => ({ text, lower: text }));
  const tokens: Token[] = [];
  for (const token of tokenizer.tokenize(phrase, 0, phrase.length, [])) {
    const before = tokens.at(-1);
    if (before && (token.text === '²' || token.text === '³'))
      tokens[tokens.length - 1] = {
        ...before,
        text: before.text + token.text,
        lower: before.lower + token.lower,
      };
    else tokens.push(token);
  }
  return tokens;
}

/** All words of closed classes: none of them stands inside a noun phrase. */
const closedClass = (classes: Sets<RelationName>): ReadonlySet<string> =>
  new Set([
    ...classes.determiners,
    ...classes.pronouns,
    ...classes.prepositions,
    ...classes.conjunctions,
    ...classes.subordinators,
    ...classes.relatives,
    ...classes.auxiliaries,
    ...classes.adverbs,
  ]);

function setsOf<Name extends string>(lists: Readonly<Record<Name, unknown>>): Sets<Name> {
  const sets: Partial<Record<Name, ReadonlySet<string>>> = {};
  for (const [name, list] of Object.entries(lists) as [Name, unknown][])
    if (Array.isArray(list)) sets[name] = new Set(list as string[]);
  // Engines look fields up by name in what grew by assignments, and by place in a copy.
  return { ...sets } as Sets<Name>;
}

function phrasesOf(
  lower: Readonly<Record<string, Bound>>,
  upper: Readonly<Record<string, Bound>>,
  about: Words,
): [string[], Phrase][] {
  const rows: [string[], Phrase][] = [];
  for (const [phrase, bound] of Object.entries(lower))
    rows.push([phrase.split(' '), { kind: 'min', open: bound === 'open' }]);
  for (const [phrase, bound] of Object.entries(upper))
    rows.push([phrase.split(' '), { kind: 'max', open: bound === 'open' }]);
  for (const phrase of about) rows.push([phrase.split(' '), { kind: 'about', open: false }]);
  return rows;
}
