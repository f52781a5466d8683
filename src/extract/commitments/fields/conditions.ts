/** The conditions of a commitment ("if …", "subject to …"), and fixed hedges that empty it ("as appropriate"). */
import { type Quote, quote } from '../../../document.ts';
import type { Resources } from '../../../resources.ts';
import type { Range } from '../sentence/view.ts';
import { isNominal, type SentenceView, spanOf, words } from '../sentence/view.ts';

interface ConditionFile {
  readonly openers: readonly string[];
  /** Openers that may have adjectives between their words. */
  readonly qualified: readonly string[];
  readonly caveats: readonly string[];
  /** Phrases that begin like a condition and are none. */
  readonly idioms: readonly string[];
  /** Openers of clauses with a verb of their own. */
  readonly clausal: readonly string[];
  /** Verbs that open a condition before its subject, at the head of a sentence ("Should you object, …"). */
  readonly inverted: readonly string[];
  /** Verbs behind which the same words open a question ("determine where …"). */
  readonly asking: readonly string[];
}

/** The conditions and hedges in the words of a promise. */
export type ConditionReader = (
  view: SentenceView,
  range: Range,
) => { readonly conditions: readonly Quote[]; readonly caveats: readonly Quote[] };

export function createConditionReader(resources: Resources): ConditionReader {
  const lists = resources.words<ConditionFile>('commitments-conditions');
  const openers = byFirstWord(lists.openers);
  const qualified = byFirstWord(lists.qualified);
  const caveats = byFirstWord(lists.caveats);
  const idioms = byFirstWord(lists.idioms);
  const clausal = new Set(lists.clausal);
  const inverted = new Set(lists.inverted);
  const asking = new Set(lists.asking);
  const begins = new Set([
    ...openers.keys(),
    ...qualified.keys(),
    ...caveats.keys(),
    ...idioms.keys(),
    ...inverted,
  ]);

  return (view, range) => {
    const found: Quote[] = [];
    const hedges: Quote[] = [];
    for (let i = range.first; i < range.end; i++) {
      if (!begins.has(view.lower(i))) continue;
      const idiom = longestAt(view, i, view.end, idioms);
      if (idiom > 0) {
        i += idiom - 1;
        continue;
      }
      const hedge = longestAt(view, i, range.end, caveats);
      if (hedge > 0) {
        const end = i + hedge + furtherHedge(view, i, hedge, range.end, caveats);
        const span = spanOf(view, i, end);
        hedges.push(quote(view.document.text, span.start, span.end));
        i = end - 1;
        continue;
      }
      const inverts = opensInverted(view, i, inverted);
      const opener = inverts
        ? 1
        : longestAt(view, i, range.end, openers) || loosestAt(view, i, range.end, qualified);
      if (opener === 0 || !opensCondition(view, i) || isMade(view, i, range.first)) continue;
      // "any pending cases", "determine where funds are short".
      if (view.pos(i - 1) === 'DET' || asking.has(view.lemma(i - 1))) continue;
      const parted = view.pos(view.lower(i - 1) === ',' ? i - 2 : i - 1) === 'VERB';
      const isClause = inverts || clausal.has(words(view, i, i + opener));
      const end = conditionEnd(view, i + opener, range.end, parted, isClause);
      const span = spanOf(view, i, end);
      found.push(quote(view.document.text, span.start, span.end));
      i = end;
    }
    return { conditions: found, caveats: hedges };
  };
}

type PhraseIndex = ReadonlyMap<string, readonly (readonly string[])[]>;

function byFirstWord(phrases: readonly string[]): PhraseIndex {
  const index = new Map<string, string[][]>();
  for (const phrase of phrases) {
    const parts = phrase.split(' ');
    const list = index.get(parts[0] as string);
    if (list) list.push(parts);
    else index.set(parts[0] as string, [parts]);
  }
  return index;
}

/** Length in tokens of the longest listed phrase at `at`, or 0. */
function longestAt(view: SentenceView, at: number, end: number, phrases: PhraseIndex): number {
  let best = 0;
  for (const phrase of phrases.get(view.lower(at)) ?? [])
    if (
      phrase.length > best &&
      at + phrase.length <= end &&
      phrase.every((word, k) => view.lower(at + k) === word)
    )
      best = phrase.length;
  return best;
}

/** The same with adjectives between the words ("without the prior written consent"). */
function loosestAt(view: SentenceView, at: number, end: number, phrases: PhraseIndex): number {
  for (const phrase of phrases.get(view.lower(at)) ?? []) {
    let next = at;
    let k = 0;
    while (k < phrase.length && next < end) {
      if (view.lower(next) === phrase[k]) k++;
      else if (!/^(?:ADJ|VERB)$/.test(view.pos(next))) break;
      next++;
    }
    if (k === phrase.length) return next - at;
  }
  return 0;
}

/** "Should you object, …", "…, should the need arise": the verb stands before its subject, and a comma parts the clause. */
function opensInverted(view: SentenceView, at: number, inverted: ReadonlySet<string>): boolean {
  if (!inverted.has(view.lower(at))) return false;
  // Behind "should" a tagger looks for a verb: what is none by the lists is a noun.
  const noun = view.pos(at + 1) === 'VERB' && !view.lexicon.baseForms.has(view.lower(at + 1));
  if (!noun && !/^(?:PRON|DET|PROPN|NOUN|ADJ)$/.test(view.pos(at + 1))) return false;
  if (at !== view.first) return view.lower(at) === 'should' && view.lower(at - 1) === ',';
  for (let i = at + 2; i < view.end; i++) if (view.lower(i) === ',') return true;
  return false;
}

/** "when", "where" and the like open a condition only as conjunctions: not after a noun that they describe. */
function opensCondition(view: SentenceView, at: number): boolean {
  const word = view.lower(at);
  if (word !== 'where' && word !== 'when' && word !== 'once' && word !== 'if') return true;
  // "once a year" is how often, "at once" how soon.
  if (word === 'once' && (view.lexicon.frequencies.has(view.lower(at + 1)) || view.lower(at - 1) === 'at'))
    return false;
  // "on Monday, where ministers will meet": what happens there.
  if (word === 'where' && view.lower(at - 1) === ',' && isNominal(view, at - 2) && tellsComing(view, at))
    return false;
  return (
    at === view.first ||
    !isNominal(view, at - 1) ||
    word === 'when' ||
    word === 'if' ||
    word === 'once' ||
    view.lower(at - 1) === ','
  );
}

/** Words in which a clause shows its modal, at most. */
const BEFORE_MODAL = 12;

/** The clause from `at` has a modal of its own before the next mark, or tells what they did there ("where they agreed to"). */
function tellsComing(view: SentenceView, at: number): boolean {
  if (view.pos(at + 1) === 'PRON' && view.pos(at + 2) === 'VERB' && /ed$/.test(view.lower(at + 2)))
    return true;
  for (let i = at + 1; i < Math.min(view.end, at + BEFORE_MODAL) && !/^[,;]$/.test(view.lower(i)); i++)
    if (view.lexicon.modals.has(view.lower(i))) return true;
  return false;
}

/**
 * Where a condition ends: at a mark outside its brackets and dates, or before the means.
 * @param parted the condition stands between a verb and its objects, which are no items of it
 * @param isClause it has a verb, and no comma before it ends it ("once the talks, which began in May, are closed")
 */
function conditionEnd(
  view: SentenceView,
  from: number,
  limit: number,
  parted: boolean,
  isClause: boolean,
): number {
  let depth = 0;
  let told = !isClause || !hasVerb(view, from, limit);
  for (let i = from; i < limit; i++) {
    const word = view.lower(i);
    if (word === '(') depth++;
    else if (word === ')' && --depth < 0) return i;
    else if (word === ';' || tellsMeans(view, i)) return i;
    // What a comma sets off before the verb is an aside.
    else if (word === ',' && !told) {
      const close = i === from ? closingComma(view, i, limit) : asideEnd(view, i, limit);
      if (close === i) return i;
      i = close;
      told = true;
    } else if (isVerbal(view, i)) told = true;
    else if (word === ',' && depth === 0 && !insideDay(view, i))
      return parted ? i : listEnd(view, from, i, limit);
  }
  return limit;
}

const isVerbal = (view: SentenceView, at: number): boolean => /^(?:VERB|AUX)$/.test(view.pos(at));

const hasVerb = (view: SentenceView, from: number, limit: number): boolean => {
  for (let i = from; i < limit && view.lower(i) !== ';'; i++) if (isVerbal(view, i)) return true;
  return false;
};

/** The comma that closes the aside which one at `comma` opens, where a verb goes on behind it; else the comma itself. */
function asideEnd(view: SentenceView, comma: number, limit: number): number {
  for (let i = comma + 1; i < Math.min(limit, comma + LONGEST_ASIDE); i++)
    if (view.lower(i) === ',') return isVerbal(view, i + 1) ? i : comma;
  return comma;
}

/** "if, following such talks, a Party finds": an aside right behind what opens the condition. */
function closingComma(view: SentenceView, comma: number, limit: number): number {
  for (let i = comma + 1; i < Math.min(limit, comma + LONGEST_ASIDE); i++)
    if (view.lower(i) === ',') return i;
  return comma;
}

/** Tokens of an aside in a condition, at most. */
const LONGEST_ASIDE = 24;

const IN_LIST = new Set(['NOUN', 'PROPN', 'NUM', 'SYM', 'DET', 'ADJ', 'ADV', 'PART', 'ADP', 'X']);
const OPENS_ITEM = new Set(['NOUN', 'PROPN', 'DET', 'ADJ']);

/**
 * Where the list of noun phrases ends whose first is the tokens [from, comma) ("approval, audit and review"), or
 * `comma` where none goes on: a clause begins there, or the condition stands between a verb and its objects.
 */
function listEnd(view: SentenceView, from: number, comma: number, limit: number): number {
  for (let i = from; i < comma; i++) if (!IN_LIST.has(view.pos(i)) && view.pos(i) !== 'CCONJ') return comma;
  let last = false;
  for (let i = comma; i < limit; ) {
    if (view.lower(i) === ',') i++;
    if (view.pos(i) === 'CCONJ') {
      if (last || i === comma + 1) return comma;
      last = true;
      i++;
    }
    if (!OPENS_ITEM.has(view.pos(i))) return comma;
    while (i < limit && IN_LIST.has(view.pos(i)) && !setsTime(view, i)) i++;
    if (last) return i >= view.end || /^[,;)]$/.test(view.lower(i)) || setsTime(view, i) ? i : comma;
    if (view.lower(i) !== ',' && view.pos(i) !== 'CCONJ') return comma;
  }
  return comma;
}

/** "by 2030", "within 90 days". */
const setsTime = (view: SentenceView, at: number): boolean =>
  view.pos(at) === 'ADP' && (view.pos(at + 1) === 'NUM' || view.lexicon.calendar.has(view.lower(at + 1)));

/** The comma of "May 4, 2031". */
const insideDay = (view: SentenceView, comma: number): boolean =>
  /^\d{4}$/.test(view.lower(comma + 1)) &&
  /^\d{1,2}(?:st|nd|rd|th)?$/.test(view.lower(comma - 1)) &&
  view.lexicon.calendar.has(view.lower(comma - 2));

/** Tokens of "and appropriate" behind "as necessary": what is a hedge with the same first words. */
function furtherHedge(
  view: SentenceView,
  at: number,
  length: number,
  limit: number,
  hedges: PhraseIndex,
): number {
  const more = at + length + 1;
  if (more >= limit || view.pos(more - 1) !== 'CCONJ') return 0;
  const same = (phrase: readonly string[]): boolean =>
    phrase.length === length &&
    phrase.every((word, k) => view.lower(k === length - 1 ? more : at + k) === word);
  return (hedges.get(view.lower(at)) ?? []).some(same) ? 2 : 0;
}

/** "through promoting", "by building": how it is done is no part of the condition. */
const tellsMeans = (view: SentenceView, at: number): boolean =>
  /^(?:through|by)$/.test(view.lower(at)) &&
  view.pos(at + 1) === 'VERB' &&
  view.lower(at + 1).endsWith('ing');

/** "making finance flows consistent with the goal": what is made so is the act, no condition. */
function isMade(view: SentenceView, at: number, first: number): boolean {
  if (view.pos(at) !== 'ADJ') return false;
  for (let i = at - 1; i >= first && view.lower(i) !== ','; i--)
    if (view.pos(i) === 'VERB' || view.pos(i) === 'AUX')
      return view.lexicon.grammar.making.has(view.lemma(i));
  return false;
}
