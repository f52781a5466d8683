/** The fields of a commitment that are read off its own words: deadline, figures, conditions, kind, beneficiary. */
import {
  type CommitmentKind,
  type Deadline,
  type Figure,
  firstEndingAfter,
  type Quote,
  quote,
  type Span,
  type TemporalExpression,
} from '../../document.ts';
import type { Resources } from '../../resources.ts';
import type { Lexicon } from './lexicon.ts';
import type { Agency, Parties } from './parties.ts';
import type { Range } from './view.ts';
import { beginsNounPhrase, isNominal, type SentenceView, spanOf } from './view.ts';

/** Annotations of a list sorted by place that lie in a span. */
export function inside<T extends Span>(list: readonly T[], span: Span): T[] {
  const found: T[] = [];
  for (let i = firstEndingAfter(list, span.start); i < list.length; i++) {
    const item = list[i] as T;
    if (item.start >= span.end) break;
    if (item.start >= span.start && item.end <= span.end) found.push(item);
  }
  return found;
}

interface ConditionFile {
  readonly openers: readonly string[];
  readonly caveats: readonly string[];
  readonly transfer: readonly string[];
  readonly helped: readonly string[];
}

export interface FieldReader {
  deadline(view: SentenceView, range: Range, dates: readonly TemporalExpression[]): Deadline | null;
  conditions(
    view: SentenceView,
    range: Range,
  ): { readonly conditions: readonly Quote[]; readonly caveats: readonly Quote[] };
  beneficiary(view: SentenceView, range: Range, verb: number, parties: Parties): Range | null;
}

const DEADLINE_PREPOSITIONS = new Set([
  'by',
  'before',
  'until',
  'within',
  'than',
  'in',
  'for',
  'on',
  'at',
  'over',
  'during',
  'through',
  'after',
  'of',
  'the',
  'end',
  'no',
  'later',
  'not',
]);

export function createFieldReader(resources: Resources): FieldReader {
  const lists = resources.words<ConditionFile>('commitments-conditions');
  const openers = byFirstWord(lists.openers);
  const caveats = byFirstWord(lists.caveats);
  const transfer = new Set(lists.transfer);
  const helped = new Set(lists.helped);

  return {
    deadline(view, range, dates) {
      const span = spanOf(view, range.first, range.end);
      const list = inside(dates, span);
      const best =
        list.find((date) => date.role === 'deadline') ??
        list.find((date) => date.role === 'recurrence' || date.type === 'SET') ??
        list.find(
          (date) =>
            date.role === 'period' &&
            date.type === 'DURATION' &&
            precededBy(view, date, ['in', 'within', 'over']),
        );
      return best ? deadlineOf(view, best) : null;
    },
    conditions(view, range) {
      const found: Quote[] = [];
      const hedges: Quote[] = [];
      for (let i = range.first; i < range.end; i++) {
        const hedge = longestAt(view, i, range.end, caveats);
        if (hedge > 0) {
          const span = spanOf(view, i, i + hedge);
          hedges.push(quote(view.document.text, span.start, span.end));
          i += hedge - 1;
          continue;
        }
        const opener = longestAt(view, i, range.end, openers);
        if (opener === 0 || !opensCondition(view, i)) continue;
        let end = i + opener;
        while (
          end < range.end &&
          view.lower(end) !== ',' &&
          view.lower(end) !== ';' &&
          view.lower(end) !== ')'
        )
          end++;
        const span = spanOf(view, i, end);
        found.push(quote(view.document.text, span.start, span.end));
        i = end;
      }
      return { conditions: found, caveats: hedges };
    },
    beneficiary(view, range, verb, parties) {
      const lemma = verb >= 0 ? view.lemma(verb) : '';
      if (verb >= 0 && helped.has(lemma) && beginsNounPhrase(view, verb + 1)) {
        const object = nounPhrase(view, verb + 1, range.end);
        const kind = parties.agency(view, object).kind;
        if (kind === 'agent' || kind === 'you') return object;
        const possessor = parties.agency(view, object).owner;
        if (possessor && lemma === 'support') return possessor;
      }
      const giving =
        verb < 0 ||
        transfer.has(lemma) ||
        lemma === 'support' ||
        lemma === 'increase' ||
        lemma === 'intensify';
      if (verb >= 0 && transfer.has(lemma) && beginsNounPhrase(view, verb + 1)) {
        // "provide the council with support": the object of a transfer that goes on with "with".
        const object = nounPhrase(view, verb + 1, range.end);
        if (view.lower(object.end) === 'with' && parties.agency(view, object).kind === 'agent') return object;
      }
      if (!giving) return null;
      for (let i = Math.max(range.first, verb + 1); i < range.end - 1; i++) {
        if (view.lower(i) !== 'to' && view.lower(i) !== 'for') continue;
        if (!beginsNounPhrase(view, i + 1)) continue;
        const object = nounPhrase(view, i + 1, range.end);
        const kind: Agency = parties.agency(view, object).kind;
        if (kind === 'agent' || kind === 'you') return object;
      }
      return null;
    },
  };
}

/** The deadline that a date gives, with its preposition. */
export function deadlineOf(view: SentenceView, date: TemporalExpression): Deadline {
  const { text } = view.document;
  let start = date.start;
  const tokens = view.document.tokens;
  let at = firstEndingAfter(tokens, date.start);
  for (let steps = 0; steps < 4 && at - 1 >= view.first; steps++) {
    const before = tokens[at - 1];
    if (!before || !DEADLINE_PREPOSITIONS.has(before.lower)) break;
    start = before.start;
    at--;
  }
  const end = date.anchor ? Math.max(date.end, date.anchor.end) : date.end;
  const recurring = date.type === 'SET';
  return {
    ...quote(text, start, end),
    date: date.id,
    value: date.value.startsWith('XX')
      ? null
      : recurring && date.value.startsWith('P')
        ? `R/${date.value}`
        : /^(?:PX|PRESENT|FUTURE|PAST)/.test(date.value)
          ? null
          : date.value,
    firstDay: date.firstDay,
    lastDay: date.lastDay,
    anchor: date.anchor,
  };
}

function precededBy(view: SentenceView, span: Span, wordsBefore: readonly string[]): boolean {
  const at = firstEndingAfter(view.document.tokens, span.start) - 1;
  return at >= view.first && wordsBefore.includes(view.lower(at));
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

/** "when", "where" and the like open a condition only as conjunctions: not after a noun that they describe. */
function opensCondition(view: SentenceView, at: number): boolean {
  const word = view.lower(at);
  if (word !== 'where' && word !== 'when' && word !== 'once' && word !== 'if') return true;
  return (
    at === view.first ||
    !isNominal(view, at - 1) ||
    word === 'when' ||
    word === 'if' ||
    word === 'once' ||
    view.lower(at - 1) === ','
  );
}

/** The simple noun phrase from `at`: up to the first verb, preposition other than "of", or comma. */
export function nounPhrase(view: SentenceView, at: number, limit: number): Range {
  let end = at;
  while (
    end < limit &&
    (/^(?:DET|ADJ|NOUN|PROPN|PRON|NUM|SYM)$/.test(view.pos(end)) ||
      view.lower(end) === "'s" ||
      view.lower(end) === '-' ||
      view.lower(end) === "'" ||
      (view.lower(end) === 'of' && end > at) ||
      (view.lower(end) === 'and' &&
        end > at &&
        beginsNounPhrase(view, end + 1) &&
        view.pos(end + 1) === 'PROPN'))
  )
    end++;
  return { first: at, end: Math.max(at + 1, end) };
}

/** What is promised: the class of the governing verb, corrected by its object. */
export function kindOf(
  view: SentenceView,
  lexicon: Lexicon,
  verb: number,
  range: Range,
  figures: readonly Figure[],
  negated: boolean,
): CommitmentKind {
  if (negated) return 'restraint';
  const lemma = verb >= 0 ? view.lemma(verb) : '';
  if (lexicon.kindOf.get(lemma) === 'restraint') return 'restraint';
  const object = objectWords(view, verb + 1, range.end);
  const money = figures.some((figure) => figure.measure === 'money');
  if (money && lemma !== 'be') return 'resource';
  if (
    /^(?:provide|deliver|extend|give|make|offer|increase|scale|commit)$/.test(lemma) &&
    /\b(?:funding|finance|financing|resources?|aid|loans?|grants?|refunds?|payments?|billion|million|investments?)\b/.test(
      object,
    )
  )
    return 'resource';
  // Working together is the promise, whatever the verb that furthers it.
  if (PROCESS_OBJECT.test(object.split(' ').slice(0, 5).join(' ')) && lemma !== 'end') return 'process';
  if (verb < 0) {
    if (figures.length > 0 || /\b(?:zero|neutrality|reductions?|elimination|end)\b/.test(object))
      return 'outcome';
    return lexicon.kindOf.get(view.lemma(range.first)) ?? 'outcome';
  }
  const kind = lexicon.kindOf.get(lemma);
  if (kind) return kind;
  return 'action';
}

const PROCESS_OBJECT =
  /\b(?:cooperation|coordination|collaboration|partnerships?|dialogues?|discussions?|consultations?|negotiations?|engagement|exchanges?|plans?|strategy|strategies|reports?|updates?|assessments?|reviews?|targets|process)\b/;

const CARRIERS = new Set([
  'continue',
  'keep',
  'begin',
  'start',
  'seek',
  'aim',
  'strive',
  'try',
  'endeavour',
  'endeavor',
  'move',
  'attempt',
]);

/** The verb that tells the act: "continue to support" is support, "seek to address" is address. */
export function actVerb(view: SentenceView, verb: number, end: number): number {
  if (verb < 0 || !CARRIERS.has(view.lemma(verb))) return verb;
  for (let i = verb + 1; i < Math.min(end, verb + 5); i++) {
    const word = view.lower(i);
    if (word === 'to' || view.pos(i) === 'ADV') continue;
    if (view.pos(i) === 'VERB' || view.lexicon.lemmaOf.has(word)) return i;
    return verb;
  }
  return verb;
}

function objectWords(view: SentenceView, from: number, end: number): string {
  let text = '';
  for (let i = from; i < Math.min(end, from + 12); i++) text += `${view.lower(i)} `;
  return text;
}
