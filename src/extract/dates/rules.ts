/** The rules of the dates stage: the patterns of the resources, tied to what reads their matches. */
import type { Token } from '../../document.ts';
import { createPattern, type Pattern, type PatternNode, parsePattern } from '../../match/pattern.ts';
import type { Resources } from '../../resources.ts';
import type { DateLexicon } from './lexicon.ts';
import { dayProductions } from './make/days.ts';
import { holidayProductions } from './make/holidays.ts';
import { periodProductions } from './make/periods.ts';
import { quarterProductions } from './make/quarters.ts';
import { spanProductions } from './make/spans.ts';
import { timeProductions } from './make/times.ts';
import { unitProductions } from './make/units.ts';
import type { Matched, Production, Productions } from './timex.ts';

/** `words/dates-rules.json`. */
interface RuleFile {
  readonly parts: Readonly<Record<string, string>>;
  readonly rules: readonly {
    readonly name: string;
    readonly make: string;
    readonly needs?: string;
    readonly score: number;
    readonly pattern: string;
    readonly set?: Readonly<Record<string, string>>;
  }[];
}

export interface DateRule {
  readonly name: string;
  readonly score: number;
  readonly pattern: Pattern;
  /** Bits of the groups of words of which one each stands in every match; 0 where none are named. */
  readonly needs: number;
  readonly set: Readonly<Record<string, string>>;
  readonly make: Production;
}

export interface DateRules {
  readonly all: readonly DateRule[];
  /** Looks over a sentence: what may begin at each of its tokens; null where nothing may. */
  survey(tokens: readonly Token[], from: number, until: number): Survey | null;
}

export interface Survey {
  /** Rules, in their order, that a match beginning at this token may belong to. */
  candidates(at: number): readonly DateRule[];
  /** The words that this rule needs stand close enough. */
  admits(rule: DateRule, at: number): boolean;
}

/** Tokens within which a match has the words that its rule needs. */
const REACH = 16;

/** Words whose rules are remembered; a document rarely has more. */
const REMEMBERED = 50_000;

/** @throws {Error} naming the rule when its pattern or production is unknown: a mistake in the resources. */
export function loadDateRules(resources: Resources, lexicon: DateLexicon): DateRules {
  const file = resources.words<RuleFile>('dates-rules');
  const productions: Productions = {
    ...dayProductions(lexicon),
    ...holidayProductions(lexicon),
    ...periodProductions(lexicon),
    ...quarterProductions(lexicon),
    ...unitProductions(lexicon),
    ...spanProductions(lexicon),
    ...timeProductions(lexicon),
  };
  const needed = [...new Set(file.rules.flatMap(({ needs }) => needs?.split(' ') ?? []))];
  if (needed.length > 32) throw new Error('dates rules need more than 32 groups of words');
  const { classes } = lexicon;
  // Classes look at their own token only, so what may begin with a word is found once for each word.
  const names = Object.keys(classes);
  const tests = Object.values(classes);
  const needTests = needed.map((needs) => {
    const parts = needs.split('|');
    const words = new Set(parts.filter((part) => !part.startsWith('<')));
    const numbers = parts.flatMap((part) => (part.startsWith('<') ? names.indexOf(part.slice(1, -1)) : []));
    if (numbers.includes(-1)) throw new Error(`dates rules need ${needs}, which names no class`);
    return (word: string, passed: readonly boolean[]) => words.has(word) || numbers.some((i) => passed[i]);
  });
  const index = resources.derived('date-patterns', () =>
    indexOf(
      file.rules.map(({ pattern }) => expand(pattern, file.parts)),
      names,
    ),
  );
  const all = file.rules.map((rule, i): DateRule => {
    const make = productions[rule.make];
    if (!make) throw new Error(`dates rule ${rule.name}: there is no production ${rule.make}`);
    return {
      name: `dates/${rule.name}`,
      score: rule.score,
      pattern: createPattern(index.patterns[i] as readonly PatternNode[], classes),
      needs: (rule.needs?.split(' ') ?? []).reduce((bits, group) => bits | (1 << needed.indexOf(group)), 0),
      set: rule.set ?? {},
      make,
    };
  });
  const vocabulary = new Set(index.vocabulary);
  const byWord = new Map(index.byWord);
  const capital = names.indexOf('capital');
  const remembered = new Map<string, Beginnings>();
  const listed = new Set([...vocabulary, ...lexicon.listed]);
  const outlines = new Uint8Array(OUTLINES);
  for (const word of listed) outlines[outlineOf(word)] = 1;
  outlines[0] = 1;
  const beginnings = (token: Token): Beginnings => {
    // Most words are told apart from all of ours without looking them up.
    const outline = outlineOf(token.text);
    if (outlines[outline] === 0 || (outline !== 0 && !listed.has(token.lower))) return UNKNOWN;
    let known = remembered.get(token.text);
    if (!known) {
      const lone = [token];
      const passed = tests.map((test) => test(lone, 0));
      const numbers = new Set(byWord.get(token.lower));
      for (const [i, of] of index.byClass) if (passed[i]) for (const rule of of) numbers.add(rule);
      const rules = [...numbers].sort((a, b) => a - b);
      const alone = rules.filter(
        (i) => (index.least[i] as number) <= 1 && all[i]?.pattern.match(lone, 0, 1) != null,
      );
      known = {
        rules: rules.length === 0 ? NONE : rules.map((i) => all[i] as DateRule),
        alone: alone.length === 0 ? NONE : alone.map((i) => all[i] as DateRule),
        needs: needTests.reduce((bits, test, i) => (test(token.lower, passed) ? bits | (1 << i) : bits), 0),
        known: rules.length > 0 || vocabulary.has(token.lower) || passed.some((is, i) => is && i !== capital),
      };
      if (remembered.size >= REMEMBERED) remembered.clear();
      remembered.set(token.text, known);
    }
    return known;
  };
  return {
    all,
    survey(tokens, from, until) {
      const begins: Beginnings[] = [];
      let any = false;
      for (let i = from; i < until; i++) {
        const here = beginnings(tokens[i] as Token);
        any ||= here.rules.length > 0;
        begins.push(here);
      }
      return any ? new SentenceSurvey(from, begins) : null;
    },
  };
}

class SentenceSurvey implements Survey {
  readonly from: number;
  readonly begins: readonly Beginnings[];
  readonly near: Uint32Array;

  constructor(from: number, begins: readonly Beginnings[]) {
    this.from = from;
    this.begins = begins;
    this.near = nearby(begins);
  }

  candidates(at: number): readonly DateRule[] {
    const { rules, alone } = this.begins[at - this.from] as Beginnings;
    // No rule reaches over a word that none of them knows.
    return rules === alone || this.begins[at - this.from + 1]?.known ? rules : alone;
  }

  admits(rule: DateRule, at: number): boolean {
    return (rule.needs & ~(this.near[at - this.from] ?? 0)) === 0;
  }
}

/** The patterns of the rules, and what tells which of them may begin with a word. */
interface PatternIndex {
  readonly patterns: readonly (readonly PatternNode[])[];
  readonly least: readonly number[];
  /** All words that any of them names. */
  readonly vocabulary: readonly string[];
  /** Numbers of the rules that may begin with a word, and with the class of a number. */
  readonly byWord: readonly (readonly [string, readonly number[]])[];
  readonly byClass: readonly (readonly [number, readonly number[]])[];
}

function indexOf(patterns: readonly string[], classes: readonly string[]): PatternIndex {
  const parsed = patterns.map((pattern) => parsePattern(pattern, (name) => classes.includes(name)));
  const byWord = new Map<string, number[]>();
  const byClass = new Map<number, number[]>();
  const put = <K>(lists: Map<K, number[]>, key: K, rule: number): void => {
    const list = lists.get(key);
    if (list) list.push(rule);
    else lists.set(key, [rule]);
  };
  for (const [rule, { starts, firstClasses }] of parsed.entries()) {
    for (const word of starts) put(byWord, word, rule);
    for (const name of firstClasses) put(byClass, classes.indexOf(name), rule);
  }
  return {
    patterns: parsed.map(({ nodes }) => nodes),
    least: parsed.map(({ least }) => least),
    vocabulary: [...new Set(parsed.flatMap(({ words }) => words))],
    byWord: [...byWord],
    byClass: [...byClass],
  };
}

/** What may begin with a word. */
interface Beginnings {
  readonly rules: readonly DateRule[];
  /** Those that may end with it too. */
  readonly alone: readonly DateRule[];
  /** Bits of the needed classes that the word belongs to. */
  readonly needs: number;
  /** Some rule has a place for the word. */
  readonly known: boolean;
}

/** For each token the bits of the needed words that stand at it or within reach behind it. */
function nearby(begins: readonly Beginnings[]): Uint32Array {
  const near = new Uint32Array(begins.length);
  for (let i = 0; i < begins.length; i++) {
    const { needs } = begins[i] as Beginnings;
    if (needs === 0) continue;
    for (let k = Math.max(0, i - REACH); k <= i; k++) near[k] = (near[k] as number) | needs;
  }
  return near;
}

/** Lengths up to 31 and the letters at both ends; 0 for words with another mark there. */
const OUTLINES = 32 * 32 * 32;

function outlineOf(word: string): number {
  const [first, last] = [word.charCodeAt(0) | 32, word.charCodeAt(word.length - 1) | 32];
  if (!(first >= 97 && first <= 122 && last >= 97 && last <= 122)) return 0;
  return (Math.min(word.length, 31) << 10) | ((first & 31) << 5) | (last & 31);
}

const NONE: readonly DateRule[] = Object.freeze([]);
const UNKNOWN: Beginnings = Object.freeze({ rules: NONE, alone: NONE, needs: 0, known: false });

/** Shared parts may hold others; they are written from the outside in. */
function expand(pattern: string, parts: RuleFile['parts']): string {
  let expanded = pattern;
  for (let depth = 0; depth < 5 && expanded.includes('$'); depth++)
    expanded = expanded.replace(/\$([A-Z]+)/g, (_all, name: string) => {
      const part = parts[name];
      if (part === undefined) throw new Error(`dates pattern "${pattern}": there is no part ${name}`);
      return part;
    });
  return expanded;
}

/** The words and numbers of a match's groups. */
export function matched(
  rule: DateRule,
  match: Matched['match'],
  tokens: readonly Token[],
  lexicon: DateLexicon,
): Matched {
  const range = (group: string): readonly [number, number] | undefined => match.groups[group];
  return {
    match,
    has: (group) => range(group) !== undefined,
    words(group) {
      const at = range(group);
      if (!at) return '';
      const words: string[] = [];
      for (let i = at[0]; i < at[1]; i++) {
        const word = (tokens[i] as Token).lower;
        if (word !== '-') words.push(word);
      }
      return words.join(' ');
    },
    number(group) {
      const at = range(group);
      return at ? lexicon.numberOf(tokens, at[0], at[1]) : Number.NaN;
    },
    set: (name) => (Object.hasOwn(rule.set, name) ? rule.set[name] : undefined),
  };
}
