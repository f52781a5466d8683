/** The conditions of a commitment ("if …", "subject to …"), and fixed hedges that empty it ("as appropriate"). */
import { type Quote, quote } from '../../../document.ts';
import type { Resources } from '../../../resources.ts';
import { headOf, relativeAround } from '../clauses/noun-phrase.ts';
import {
  beginsNounPhrase,
  isNominal,
  type Range,
  type SentenceView,
  spanOf,
  words,
} from '../sentence/view.ts';
import { conditionEnd, isVerbal } from './condition-end.ts';

interface ConditionFile {
  readonly openers: readonly string[];
  /** Openers that may have adjectives between their words. */
  readonly qualified: readonly string[];
  readonly caveats: readonly string[];
  /** Phrases that begin like a condition and are none. */
  readonly idioms: readonly string[];
  /** The same where a mark closes them ("the fees, if any, shall"). */
  readonly closed: readonly string[];
  /** Openers of clauses with a verb of their own. */
  readonly clausal: readonly string[];
  /** Verbs that open a condition before its subject, at the head of a sentence ("Should you object, …"). */
  readonly inverted: readonly string[];
  /** Verbs behind which the same words open a question ("determine where …"). */
  readonly asking: readonly string[];
  /** Openers that tell a measure. */
  readonly measuring: readonly string[];
  /** Those of them behind which an aim is no condition ("taking into account the trend" is one). */
  readonly aligning: readonly string[];
  /** Measures that are only aimed at: plans, goals, values. */
  readonly aims: readonly string[];
  /** Whose plans are circumstances ("in line with national plans"). */
  readonly circumstances: readonly string[];
  /** What things are subject to ("goods subject to duties"). */
  readonly burdens: readonly string[];
  /** Nouns of times ("at a time when"). */
  readonly times: readonly string[];
  /** "in a manner consistent with". */
  readonly manners: readonly string[];
  /** Verbs of which a measure tells the act itself ("act in accordance with"). */
  readonly acting: readonly string[];
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
  const closed = byFirstWord(lists.closed);
  const clausal = new Set(lists.clausal);
  const inverted = new Set(lists.inverted);
  const asking = new Set(lists.asking);
  const measuring = new Set(lists.measuring);
  const aligning = new Set(lists.aligning);
  const aims = new Set(lists.aims);
  const circumstances = new Set(lists.circumstances);
  const burdens = new Set(lists.burdens);
  const times = new Set(lists.times);
  const manners = new Set(lists.manners);
  const acting = new Set(lists.acting);
  const has = (view: SentenceView, first: number, end: number, set: ReadonlySet<string>): boolean => {
    for (let i = first; i < end; i++) if (set.has(view.lower(i))) return true;
    return false;
  };
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
      const idiom = longestAt(view, i, view.end, idioms) || closedAt(view, i, closed);
      if (idiom > 0) {
        i += idiom - 1;
        continue;
      }
      const fixed = longestAt(view, i, range.end, caveats);
      const more = fixed > 0 ? furtherWords(view, i, fixed, openers) : 0;
      // "on demand forecasts", "on demand for coal": a topic.
      const topic =
        fixed > 0 &&
        view.pos(i + fixed - 1) === 'NOUN' &&
        (view.pos(i + fixed) === 'NOUN' || view.lower(i + fixed) === 'for');
      const hedge = more > 0 || topic ? 0 : fixed;
      // "as required under the Convention": what is laid down there.
      const elsewhere =
        view.lower(i) === 'as' && /ed$/.test(view.lower(i + hedge - 1)) && view.pos(i + hedge) === 'ADP';
      if (hedge > 0 && !elsewhere) {
        // "a process that the Board can use as necessary": the noun's.
        const relative = relativeAround(view, range.first, i);
        if (relative && !relative.aside && (relative.coming || view.pos(i - 1) === 'VERB')) {
          i += hedge - 1;
          continue;
        }
        const end = i + hedge + furtherHedge(view, i, hedge, range.end, caveats);
        const span = spanOf(view, i, end);
        hedges.push(quote(view.document.text, span.start, span.end));
        i = end - 1;
        continue;
      }
      const inverts = opensInverted(view, i, inverted);
      const opener = inverts
        ? 1
        : longestAt(view, i, range.end, openers) || loosestAt(view, i, range.end, qualified) || more;
      if (opener === 0 || !opensCondition(view, i) || isMade(view, i, range.first)) continue;
      // "any pending cases", "determine where funds are short".
      if ((opener === 1 && view.pos(i - 1) === 'DET') || asking.has(view.lemma(i - 1))) continue;
      // "at a time when": which time.
      if (view.lower(i) === 'when' && times.has(view.lower(i - 1))) continue;
      const phrase = words(view, i, i + opener);
      const isClause = inverts || clausal.has(phrase);
      const end = conditionEnd(
        view,
        i + opener,
        isClause ? range.end : modalAhead(view, range, i),
        isParted(view, manners.has(view.lower(i - 1)) ? i - 3 : i),
        isClause,
      );
      // "in line with our vision", "the forces formed in accordance with the order": how it is, not whether.
      const own = view.lexicon.grammar.possessives.has(view.lower(i + opener));
      const told =
        isOfParticiple(view, i) ||
        acting.has(view.lemma(i - 1)) ||
        (!own && isOfNounAhead(view, range.first, i));
      const head = headOf(view, { first: i + opener, end });
      const aim = aims.has(view.lower(head)) && !has(view, i + opener, head, circumstances);
      if (measuring.has(phrase) && (told || (aim && aligning.has(phrase)))) continue;
      // "goods subject to duties".
      const property = phrase === 'subject to' && isNominal(view, i - 1) && view.pos(i - 1) !== 'PRON';
      if (property && burdens.has(view.lower(head)) && !isKnownMany(view, i + opener, head)) continue;
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

/** "prior", "written", "the", "your": what stands before a noun. */
const isOfPhrase = (view: SentenceView, at: number): boolean =>
  /^(?:ADJ|VERB|DET)$/.test(view.pos(at)) || view.lexicon.grammar.possessives.has(view.lower(at));

/** The same with determiners and adjectives between the words ("without the prior written consent"). */
function loosestAt(view: SentenceView, at: number, end: number, phrases: PhraseIndex): number {
  for (const phrase of phrases.get(view.lower(at)) ?? []) {
    let next = at;
    let k = 0;
    while (k < phrase.length && next < end) {
      if (view.lower(next) === phrase[k]) k++;
      else if (k === 0 || !isOfPhrase(view, next)) break;
      next++;
    }
    if (k === phrase.length) return next - at;
  }
  return 0;
}

/** A listed phrase at `at` with a mark or the end behind it. */
function closedAt(view: SentenceView, at: number, phrases: PhraseIndex): number {
  const length = longestAt(view, at, view.end, phrases);
  return length > 0 && (at + length >= view.end || /^[,;.):]$/.test(view.lower(at + length))) ? length : 0;
}

/**
 * Tokens of a hedge at `at` that goes on as a condition, or 0: "if requested | by a Party", "on request | of the court",
 * "consistent with applicable law | and the means at hand".
 */
function furtherWords(view: SentenceView, at: number, length: number, openers: PhraseIndex): number {
  const next = at + length;
  const word = view.lower(next);
  const last = view.pos(next - 1);
  if ((word === 'by' || word === 'of' || word === 'from') && beginsNounPhrase(view, next + 1))
    return /^(?:on|upon|if|where|when)$/.test(view.lower(at)) ? length : 0;
  const joins = view.pos(next) === 'CCONJ' && last === 'NOUN' && beginsNounPhrase(view, next + 1);
  return joins ? longestAt(view, at, next, openers) : 0;
}

/** "the restrictions of the law": known ones bind the act, bare ones tell of a thing. */
const isKnownMany = (view: SentenceView, first: number, head: number): boolean =>
  view.lexicon.definites.has(view.lower(first)) && view.lower(head).endsWith('s');

/** Where the modal stands before which a condition is told of the subject ("Each Party in line with its law shall"), or the end. */
function modalAhead(view: SentenceView, { first, end }: Range, at: number): number {
  if (at === first) return end;
  for (let i = first; i < at; i++) if (isVerbal(view, i)) return end;
  for (let i = at; i < end && view.lower(i) !== ','; i++)
    if (view.lexicon.grammar.relatives.has(view.lower(i))) return end;
    else if (view.lexicon.modals.has(view.lower(i))) return i;
  return end;
}

/** A condition between a verb and its objects ("shall, if asked, give", "address, in a manner consistent with law, the causes"). */
const isParted = (view: SentenceView, at: number): boolean =>
  view.pos(view.lower(at - 1) === ',' ? at - 2 : at - 1) === 'VERB';

/** "After a hearing in accordance with the Act, the Board shall": what is told of a noun before the promise begins. */
function isOfNounAhead(view: SentenceView, first: number, at: number): boolean {
  if (at === first || !isNominal(view, at - 1)) return false;
  for (let i = first; i < at; i++) if (isVerbal(view, i)) return false;
  return true;
}

/** "the groups formed in accordance with": what is told of a noun. */
const isOfParticiple = (view: SentenceView, at: number): boolean =>
  view.pos(at - 1) === 'VERB' &&
  /e[dn]$/.test(view.lower(at - 1)) &&
  /^(?:NOUN|PROPN)$|^\)$/.test(view.pos(at - 2));

/** "Should you object, …", "…, should the need arise": the verb stands before its subject, and a mark closes the clause. */
function opensInverted(view: SentenceView, at: number, inverted: ReadonlySet<string>): boolean {
  const begins = at === view.first;
  if (!inverted.has(view.lower(at)) || (!begins && view.lower(at - 1) !== ',')) return false;
  // Behind "should" a tagger looks for a verb: what is none by the lists is a noun.
  const noun = view.pos(at + 1) === 'VERB' && !view.lexicon.baseForms.has(view.lower(at + 1));
  const subject = begins ? /^(?:PRON|DET|PROPN|NOUN|ADJ)$/ : /^(?:PRON|DET|PROPN)$/;
  if (!subject.test(view.pos(at + 1)) && !(noun && view.lower(at) === 'should')) return false;
  for (let i = at + 2; i < view.end; i++) if (view.lower(i) === ',') return true;
  return !begins;
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

/** "making finance flows consistent with the goal": what is made so is the act, no condition. */
function isMade(view: SentenceView, at: number, first: number): boolean {
  if (view.pos(at) !== 'ADJ') return false;
  for (let i = at - 1; i >= first && view.lower(i) !== ','; i--)
    if (view.pos(i) === 'VERB' || view.pos(i) === 'AUX')
      return view.lexicon.grammar.making.has(view.lemma(i));
  return false;
}
