/** The word lists of the comparison, ready for use. */
import type { Resources } from '../resources.ts';
import { createTermReader, stemOf, type Term, type TermReader } from './terms.ts';

interface VerbFile {
  readonly ladders: readonly { readonly name: string; readonly rungs: readonly (readonly string[])[] }[];
  readonly limits: readonly string[];
}

interface WordFile {
  readonly function: readonly string[];
  readonly contractions: Readonly<Record<string, string>>;
  readonly modals: Readonly<Record<string, string>>;
  readonly modalRungs: readonly (readonly string[])[];
  readonly attempts: readonly string[];
  readonly quantifiers: readonly (readonly string[])[];
  readonly bare: readonly string[];
  readonly restrictive: readonly string[];
  readonly selective: readonly string[];
  readonly breadths: readonly (readonly (readonly string[])[])[];
  readonly exceptions: readonly string[];
  readonly leave: readonly string[];
  readonly universal: readonly string[];
  readonly examples: readonly string[];
  readonly rhythms: Readonly<Record<string, string>>;
  readonly above: readonly string[];
  readonly below: readonly string[];
  readonly thresholds: readonly string[];
  readonly contrary: readonly string[];
  readonly choice: readonly string[];
  readonly frequencies: Readonly<Record<string, number>>;
  readonly ahead: readonly string[];
  readonly lasting: readonly string[];
  readonly rates: readonly string[];
  readonly workdays: readonly string[];
  readonly prompt: readonly string[];
  readonly notAfter: readonly string[];
  readonly after: readonly string[];
  readonly running: readonly string[];
  readonly reachable: readonly string[];
  readonly speakers: readonly string[];
  readonly negators: readonly string[];
  readonly states: readonly string[];
  readonly perfect: readonly string[];
  readonly pastAlike: readonly string[];
  readonly belonging: readonly string[];
  readonly counts: Readonly<Record<string, number>>;
  readonly multiples: Readonly<Record<string, number>>;
  readonly forms: readonly string[];
  readonly pronouns: readonly string[];
}

/** Where a phrase stands: ladder and rung, counted from the strongest. */
export interface Rung {
  readonly ladder: number;
  readonly rung: number;
}

/** A phrase found in a list of terms. */
export interface PhraseHit<T> {
  readonly first: number;
  readonly end: number;
  readonly value: T;
}

export interface Lexicon {
  readonly terms: TermReader;
  readonly verbs: PhraseBook<readonly Rung[]>;
  readonly quantifiers: PhraseBook<number>;
  /** Modals with their rung, counted from the strongest. */
  readonly modalRungs: PhraseBook<number>;
  readonly attempts: PhraseBook<true>;
  readonly restrictive: PhraseBook<true>;
  /** What chooses some among those who could be bound. */
  readonly selective: PhraseBook<true>;
  /** How far a promise reaches, in ladders. */
  readonly breadths: PhraseBook<Rung>;
  readonly exceptions: PhraseBook<true>;
  /** What makes room in a restraint ("without our consent"). */
  readonly leave: PhraseBook<true>;
  /** Determiners of everything there is of a sort: what is put after one narrows it. */
  readonly universal: ReadonlySet<string>;
  /** What opens an example or an aside, which adds nothing. */
  readonly examples: PhraseBook<true>;
  /** Adjectives and adverbs of a rhythm, with its TIMEX3 value ("annual": "R/P1Y"). */
  readonly rhythms: ReadonlyMap<string, string>;
  /** What makes a number a lower, and an upper bound. */
  readonly above: PhraseBook<true>;
  readonly below: PhraseBook<true>;
  /** What stands before a number that tells who or what is meant, and not how much is promised. */
  readonly thresholds: PhraseBook<true>;
  /** What opens a condition under which a promise does not hold. */
  readonly contrary: PhraseBook<true>;
  /** Conjunctions that give one more case. */
  readonly choice: ReadonlySet<string>;
  /** How often within a rhythm ("twice": 2). */
  readonly frequencies: PhraseBook<number>;
  /** Days on which people work. */
  readonly workdays: PhraseBook<true>;
  /** What makes a time run towards something ("30 days before"). */
  readonly ahead: PhraseBook<true>;
  /** Prepositions of a time that lasts. */
  readonly lasting: ReadonlySet<string>;
  /** Times without a value: how soon, how often. */
  readonly prompt: PhraseBook<true>;
  /** Prepositions before that by which an amount is counted. */
  readonly rates: ReadonlySet<string>;
  readonly notAfter: PhraseBook<true>;
  readonly after: PhraseBook<true>;
  readonly running: PhraseBook<true>;
  readonly reachable: PhraseBook<true>;
  readonly negators: ReadonlySet<string>;
  /** Verbs of what one thinks and has: not to do so is no restraint. */
  readonly states: ReadonlySet<string>;
  /** Auxiliaries that open the perfect. */
  readonly perfect: ReadonlySet<string>;
  /** Verbs whose past has the form of their base. */
  readonly pastAlike: ReadonlySet<string>;
  /** Prepositions that tie an office to its body. */
  readonly belonging: ReadonlySet<string>;
  /** How many a group word counts ("both": 2). */
  readonly counts: ReadonlyMap<string, number>;
  /** Stems of words that multiply ("half": 0.5). */
  readonly multiples: ReadonlyMap<string, number>;
  /** Stems of what a company is called by law. */
  readonly forms: ReadonlySet<string>;
  /** Pronouns for what is named elsewhere. */
  readonly pronouns: ReadonlySet<string>;
  /** Pronouns of those who speak. */
  readonly speakers: ReadonlySet<string>;
  /** Stems of top quantifiers whose coming or going alone counts. */
  readonly bare: ReadonlySet<string>;
  /** Stems of verbs whose amount is an upper bound. */
  readonly limits: ReadonlySet<string>;
  /** One form for every form of a cue ("'ll", "won't": "will"). */
  modal(words: string): string;
  /** The word that a clitic or a part of a contraction stands for, or null. */
  written(word: string): string | null;
}

/** The word lists of the comparison, ready for look-up. */
export function loadLexicon(resources: Resources): Lexicon {
  const verbs = resources.words<VerbFile>('diff-verbs');
  const words = resources.words<WordFile>('diff-words');
  const terms = createTermReader(words.function, words.contractions);
  const book = <T>(entries: readonly (readonly [string, T])[]): PhraseBook<T> =>
    createBook(terms, entries, 'stem');
  // Words that take no ending: "general" is not "generally", "relevance" not "relevant".
  const exact = <T>(entries: readonly (readonly [string, T])[]): PhraseBook<T> =>
    createBook(terms, entries, 'key');
  const exactly = (list: readonly string[]): PhraseBook<true> => exact(list.map((phrase) => [phrase, true]));
  const flags = (list: readonly string[]): PhraseBook<true> => book(list.map((phrase) => [phrase, true]));
  const stems = (list: readonly string[]): ReadonlySet<string> =>
    new Set(list.map((phrase) => terms.read(phrase).at(-1)?.stem ?? phrase));
  const rungs = new Map<string, Rung[]>();
  verbs.ladders.forEach(({ rungs: steps }, ladder) => {
    steps.forEach((phrases, rung) => {
      for (const phrase of phrases) rungs.set(phrase, [...(rungs.get(phrase) ?? []), { ladder, rung }]);
    });
  });
  const modals = new Map(Object.entries(words.modals));
  return {
    terms,
    verbs: book([...rungs]),
    quantifiers: exact(words.quantifiers.flatMap((phrases, rung) => phrases.map((p) => [p, rung] as const))),
    modalRungs: exact(words.modalRungs.flatMap((phrases, rung) => phrases.map((p) => [p, rung] as const))),
    attempts: flags(words.attempts),
    restrictive: exactly(words.restrictive),
    selective: exactly(words.selective),
    breadths: book(
      words.breadths.flatMap((rungs, ladder) =>
        rungs.flatMap((phrases, rung) => phrases.map((phrase) => [phrase, { ladder, rung }] as const)),
      ),
    ),
    exceptions: exactly(words.exceptions),
    leave: exactly(words.leave),
    universal: new Set(words.universal),
    examples: exactly(words.examples),
    rhythms: new Map(Object.entries(words.rhythms)),
    above: exactly(words.above),
    below: exactly(words.below),
    thresholds: exactly(words.thresholds),
    contrary: exactly(words.contrary),
    choice: new Set(words.choice),
    frequencies: exact(Object.entries(words.frequencies)),
    workdays: flags(words.workdays),
    ahead: exactly(words.ahead),
    lasting: new Set(words.lasting),
    rates: new Set(words.rates),
    prompt: exactly(words.prompt),
    notAfter: flags(words.notAfter),
    after: flags(words.after),
    running: flags(words.running),
    reachable: flags(words.reachable),
    speakers: new Set(words.speakers),
    negators: new Set(words.negators),
    states: new Set(words.states),
    perfect: new Set(words.perfect),
    pastAlike: new Set(words.pastAlike),
    belonging: new Set(words.belonging),
    counts: new Map(Object.entries(words.counts)),
    forms: new Set(words.forms.map(stemOf)),
    pronouns: new Set(words.pronouns),
    multiples: new Map(Object.entries(words.multiples).map(([word, times]) => [stemOf(word), times])),
    bare: stems(words.bare),
    limits: stems(verbs.limits),
    written: (word) => modals.get(word) ?? null,
    modal: (text) =>
      text
        .split(' ')
        .map((word) => modals.get(word) ?? word)
        .join(' '),
  };
}

/** Phrases by their first word. */
export interface PhraseBook<T> {
  /** The longest phrases of the book in a list of terms, from left to right, without overlaps. */
  find(terms: readonly Term[], first?: number, end?: number): readonly PhraseHit<T>[];
}

function createBook<T>(
  reader: TermReader,
  entries: readonly (readonly [string, T])[],
  by: 'stem' | 'key',
): PhraseBook<T> {
  const byFirst = new Map<string, { readonly stems: readonly string[]; readonly value: T }[]>();
  for (const [phrase, value] of entries) {
    const stems = reader.read(phrase).map((term) => term[by]);
    const list = byFirst.get(stems[0] as string) ?? [];
    list.push({ stems, value });
    byFirst.set(stems[0] as string, list);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.stems.length - a.stems.length);
  return {
    find(terms, first = 0, end = terms.length) {
      const hits: PhraseHit<T>[] = [];
      for (let at = first; at < end; at++) {
        const found = byFirst
          .get((terms[at] as Term)[by])
          ?.find(
            ({ stems }) => at + stems.length <= end && stems.every((stem, k) => terms[at + k]?.[by] === stem),
          );
        if (!found) continue;
        hits.push({ first: at, end: at + found.stems.length, value: found.value });
        at += found.stems.length - 1;
      }
      return hits;
    },
  };
}
