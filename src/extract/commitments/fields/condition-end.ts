/** Where the words of a condition end. */
import type { SentenceView } from '../sentence/view.ts';

/**
 * Where a condition ends: at a mark outside its brackets and dates, or before the means.
 * @param parted the condition stands between a verb and its objects, which are no items of it
 * @param isClause it has a verb, and no comma before it ends it ("once the talks, which began in May, are closed")
 */
export function conditionEnd(
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
    else if (word === ';' || tellsMeans(view, i) || (depth === 0 && goesOn(view, i, isClause))) return i;
    // What a comma sets off before the verb is an aside.
    else if (word === ',' && !told) {
      const close = i === from ? closingComma(view, i, limit) : asideEnd(view, i, limit);
      if (close === i) return i;
      i = close;
      told = true;
    } else if (isVerbal(view, i)) told = true;
    else if (word === ',' && depth === 0 && !insideDay(view, i)) {
      const end = parted
        ? i
        : listEnd(view, isClause ? phraseStart(view, from, i) : from, i, limit, isClause);
      // "the legal, budgetary and other requirements": adjectives of one noun.
      if (end > i || isClause || view.pos(i - 1) !== 'ADJ' || view.pos(i + 1) !== 'ADJ') return end;
    }
  }
  return limit;
}

/** "in line with the law and call on all to do so": what is joined to the act, and no part of a condition without a verb. */
const goesOn = (view: SentenceView, at: number, isClause: boolean): boolean =>
  !isClause &&
  view.pos(at) === 'CCONJ' &&
  view.pos(at + 1) === 'VERB' &&
  view.lower(at + 1) === view.lemma(at + 1) &&
  // Not "notice and comment".
  /^(?:DET|PRON|ADP)$/.test(view.pos(at + 2));

/** Where the noun phrase before `comma` begins. */
function phraseStart(view: SentenceView, from: number, comma: number): number {
  let first = comma;
  while (first > from && IN_LIST.has(view.pos(first - 1)) && view.pos(first - 1) !== 'ADP') first--;
  return first;
}

export const isVerbal = (view: SentenceView, at: number): boolean => /^(?:VERB|AUX)$/.test(view.pos(at));

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
const OPENS_ITEM = new Set(['NOUN', 'PROPN', 'DET', 'ADJ', 'NUM']);

/**
 * Where the list of noun phrases ends whose first is the tokens [from, comma) ("approval, audit and review"), or
 * `comma` where none goes on: a clause begins there, or the condition stands between a verb and its objects.
 * @param closed a mark has to follow, or else the list is the subject of what comes ("If it rains, towns and cities will")
 */
function listEnd(view: SentenceView, from: number, comma: number, limit: number, closed: boolean): number {
  if (from >= comma) return comma;
  for (let i = from; i < comma; i++)
    if (
      !IN_LIST.has(view.pos(i)) &&
      view.pos(i) !== 'CCONJ' &&
      !view.lexicon.grammar.possessives.has(view.lower(i))
    )
      return comma;
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
    if (last && closed) return /^[,;]$/.test(view.lower(i)) || i >= limit ? i : comma;
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

/** "through promoting", "by building": how it is done is no part of the condition. */
const tellsMeans = (view: SentenceView, at: number): boolean =>
  /^(?:through|by)$/.test(view.lower(at)) &&
  view.pos(at + 1) === 'VERB' &&
  view.lower(at + 1).endsWith('ing');
