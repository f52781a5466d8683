/** Figures: numbers that a machine can add up, with unit, bounds, change, and what they measure. */
import {
  type Document,
  type Figure,
  type FigureKind,
  ofKind,
  type Sentence,
  type Token,
} from '../../document.ts';
import type { Resources } from '../../resources.ts';
import { addAnnotations, withoutDates } from '../settle.ts';
import type { Step } from '../step.ts';
import { type FigureLexicon, loadFigureLexicon } from './lexicon.ts';
import { type ReadNumber, readNumber } from './numbers.ts';
import { changeOf, measuresOf } from './relations.ts';
import { type Unit, unitAfter, unitBefore } from './units.ts';

export function figuresStep(resources: Resources): Step {
  let lexicon: FigureLexicon | null = null;
  return {
    name: 'figures',
    needs: ['tokens', 'dates'],
    makes: 'figures',
    run(document) {
      lexicon ??= loadFigureLexicon(resources);
      const found: Figure[] = [];
      for (const sentence of document.sentences)
        for (const figure of figuresOf(document, sentence, lexicon)) found.push(figure);
      return addAnnotations(document, withoutDates(found, ofKind(document, 'date')));
    },
  };
}

function figuresOf(document: Document, sentence: Sentence, lexicon: FigureLexicon): Figure[] {
  const { tokens } = document;
  const found: Figure[] = [];
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const token = tokens[i] as Token;
    if (
      token.kind !== 'number' &&
      !lexicon.starts.has(token.lower) &&
      lexicon.words.symbols[token.text] === undefined &&
      !lexicon.codes.has(token.text)
    )
      continue;
    const multiple = lexicon.words.multiples[token.lower];
    if (multiple !== undefined) {
      found.push(multipleAt(document, i, multiple, lexicon, sentence));
      continue;
    }
    const before = unitBefore(tokens, i, sentence.endToken, lexicon);
    const at = before ? before.end : i;
    if (at >= sentence.endToken) continue;
    const number = readNumber(tokens, at, sentence.endToken, lexicon.words, before !== null);
    if (!number) continue;
    if (!before && isName(tokens, i, number, sentence, lexicon)) {
      i = number.end - 1;
      continue;
    }
    const figure = figureAt(document, sentence, i, number, before, lexicon);
    if (figure) {
      found.push(figure.figure);
      i = figure.end - 1;
    } else i = number.end - 1;
  }
  return found;
}

/** Numbers that name and do not count: references, "G-7", "COVID-19", "2+2", the pronoun "one". */
function isName(
  tokens: readonly Token[],
  at: number,
  number: ReadNumber,
  sentence: Sentence,
  lexicon: FigureLexicon,
): boolean {
  const token = tokens[at] as Token;
  const before = at > sentence.firstToken ? (tokens[at - 1] as Token) : null;
  const after = number.end < sentence.endToken ? (tokens[number.end] as Token) : null;
  if (before && lexicon.references.has(before.lower)) return true;
  if (number.digits && inReferenceList(tokens, at, sentence, lexicon)) return true;
  if (
    before?.text === '-' &&
    !before.spaced &&
    !token.spaced &&
    at - 2 >= sentence.firstToken &&
    (tokens[at - 2] as Token).kind === 'word' &&
    !/^(?:mid|a|an)$/.test((tokens[at - 2] as Token).lower)
  )
    return true;
  if (
    before &&
    !token.spaced &&
    (before.text === '+' || before.text === '/' || before.text === '.' || before.text === '#')
  )
    return true;
  if (
    after &&
    !after.spaced &&
    (after.text === '+' || after.text === '/') &&
    number.end + 1 < sentence.endToken &&
    (tokens[number.end + 1] as Token).kind === 'number' &&
    !(tokens[number.end + 1] as Token).spaced
  )
    return true;
  // "5G", "3D": a capital glued on that is no unit.
  if (
    after &&
    !after.spaced &&
    after.kind === 'word' &&
    /^[A-Z]$/.test(after.text) &&
    !unitAfter(tokens, number.end, sentence.endToken, lexicon)
  )
    return true;
  if (/^\d+(?:st|nd|rd|th|s)$/i.test(token.text)) return true;
  if (token.lower === 'one' && number.end === at + 1) {
    const next = after?.lower ?? '';
    if (
      next === '' ||
      lexicon.stop.has(next) ||
      after?.kind !== 'word' ||
      (before && /^(?:the|this|that|no|any|every|each|which|another|only|such)$/.test(before.lower))
    )
      return true;
  }
  return false;
}

/** "Articles 4, 7 and 9", "sections 202 through 206": a run of numbers that a reference word opens. */
function inReferenceList(
  tokens: readonly Token[],
  at: number,
  sentence: Sentence,
  lexicon: FigureLexicon,
): boolean {
  let i = at - 1;
  for (let steps = 0; i >= sentence.firstToken && steps < 12; i--, steps++) {
    const token = tokens[i] as Token;
    if (lexicon.references.has(token.lower)) return steps > 0;
    if (token.kind !== 'number' && !/^(?:,|and|or|to|through|-)$/.test(token.lower)) return false;
  }
  return false;
}

interface Found {
  readonly figure: Figure;
  readonly end: number;
}

function figureAt(
  document: Document,
  sentence: Sentence,
  first: number,
  number: ReadNumber,
  before: Unit | null,
  lexicon: FigureLexicon,
): Found | null {
  const { tokens } = document;
  const limit = sentence.endToken;
  let end = number.end;
  let low = number.value;
  let high: number | null = null;
  let unit = before ?? unitAfter(tokens, end, limit, lexicon);
  if (!before && unit) end = unit.end;

  // Ranges: "20 and 30 per cent", "$5 to 7 billion", "4.8 to 4.7 percent", "2-3 GW".
  const link = end < limit ? (tokens[end] as Token) : null;
  let fromTo = false;
  if (
    link &&
    (link.lower === 'to' ||
      link.text === '-' ||
      link.text === '–' ||
      (link.lower === 'and' && precedes(tokens, first, sentence, 'between')))
  ) {
    const secondBefore = unitBefore(tokens, end + 1, limit, lexicon);
    const secondAt = secondBefore ? secondBefore.end : end + 1;
    const second =
      secondAt < limit
        ? readNumber(tokens, secondAt, limit, lexicon.words, before !== null || secondBefore !== null)
        : null;
    const secondUnit = second ? (secondBefore ?? unitAfter(tokens, second.end, limit, lexicon)) : null;
    const agrees =
      second && !second.fraction && (unit === null || secondUnit === null || unit.code === secondUnit.code);
    if (
      second &&
      agrees &&
      (unit !== null || secondUnit !== null || link.text !== '-' || second.value > low)
    ) {
      const shared = number.scale === 0 && second.scale > 0 && low < 1000;
      low = shared ? Number(`${low}e${second.scale}`) : low;
      fromTo = link.lower === 'to' && precedes(tokens, first, sentence, 'from');
      unit ??= secondUnit;
      end = secondUnit && !secondBefore ? secondUnit.end : second.end;
      high = second.value;
    }
  }

  const bounds = boundsOf(tokens, first, end, sentence, lexicon);
  if (bounds.end > end) end = bounds.end;
  const counted =
    unit === null && high === null
      ? countedAfter(tokens, end, limit, lexicon)
      : unit === null
        ? countedAfter(tokens, end, limit, lexicon)
        : null;
  const kind = kindOf(unit, number, counted?.text ?? null);
  // A bare small number in words is rarely a figure.
  if (kind === 'number' && !number.digits && number.value < 2) return null;
  // "Row 21", "Big 12": a bare number after a name belongs to the name.
  const name = first > sentence.firstToken + 1 ? (tokens[first - 1] as Token) : null;
  if (kind === 'number' && number.digits && name?.kind === 'word' && /^\p{Lu}/u.test(name.text)) return null;
  if (counted) end = counted.end;
  const per = unit ? perAfter(tokens, end, limit, lexicon) : null;
  if (per) end = per.end;
  const start = (tokens[first] as Token).start;
  const finish = (tokens[end - 1] as Token).end;
  const change = changeOf(document, sentence, first, end, lexicon);
  const of =
    (kind === 'percent' || kind === 'fraction') && end < limit && (tokens[end] as Token).lower === 'of'
      ? nounAfter(tokens, end + 1, limit, lexicon)
      : null;
  const isRange = high !== null && !fromTo;
  const value = isRange || bounds.kind !== null || number.vague ? null : fromTo ? high : low;
  const lowest = high === null ? low : Math.min(low, high);
  const highest = high === null ? low : Math.max(low, high);
  return {
    end,
    figure: {
      kind: 'figure',
      id: `figure@${start}-${finish}`,
      start,
      end: finish,
      rule: `figures/${kind}${bounds.kind ? `-${bounds.kind}` : isRange ? '-range' : ''}`,
      score: kind === 'number' ? 0.6 : 0.9,
      measure: kind,
      value,
      min: value !== null ? null : isRange ? lowest : bounds.kind === 'max' ? null : low,
      max: value !== null ? null : isRange ? highest : bounds.kind === 'max' ? low : null,
      minOpen: bounds.kind === 'min' && bounds.open,
      maxOpen: bounds.kind === 'max' && bounds.open,
      approximate: bounds.approximate || number.vague === true,
      unit: unit && !unit.currency ? unit.code : null,
      currency: unit?.currency ? unit.code : null,
      currencyAssumed: unit?.assumed ?? false,
      counted: counted?.text ?? null,
      per: per?.text ?? null,
      of: of?.text ?? null,
      change: fromTo
        ? {
            direction: high !== null && high > low ? 'up' : 'down',
            from: low,
            to: high,
            baseline: change?.baseline ?? null,
          }
        : change,
      measures: measuresOf(document, sentence, first, end, counted?.text ?? null, lexicon),
    },
  };

  function kindOf(u: Unit | null, n: ReadNumber, noun: string | null): FigureKind {
    if (u?.currency) return 'money';
    if (u && (u.code === '%' || u.code.endsWith('-point'))) return 'percent';
    if (u) return 'quantity';
    if (n.fraction) return 'fraction';
    return noun ? 'count' : 'number';
  }

  /** "a month", "per barrel" after an amount. */
  function perAfter(
    list: readonly Token[],
    from: number,
    to: number,
    lex: FigureLexicon,
  ): { text: string; end: number } | null {
    const word = list[from]?.lower;
    if (from + 1 >= to || (word !== 'per' && word !== 'a' && word !== 'an' && word !== '/')) return null;
    const noun = list[from + 1] as Token;
    const unitNoun = unitAfter(list, from + 1, to, lex);
    if (word === 'per' && unitNoun && !unitNoun.currency)
      return { text: joined(list, from + 1, unitNoun.end), end: unitNoun.end };
    if (noun.kind !== 'word' || lex.stop.has(noun.lower)) return null;
    if (
      word !== 'per' &&
      word !== '/' &&
      !/^(?:day|week|month|year|hour|barrel|ton|tonne|share|gallon|pound|person|head|unit|minute|second|kilogram|litre|liter|mile|acre|night)$/.test(
        noun.lower,
      )
    )
      return null;
    return { text: noun.lower, end: from + 2 };
  }
}

const precedes = (tokens: readonly Token[], at: number, sentence: Sentence, word: string): boolean => {
  for (let i = at - 1; i >= Math.max(sentence.firstToken, at - 2); i--)
    if ((tokens[i] as Token).lower === word) return true;
  return false;
};

interface Bounds {
  readonly kind: 'min' | 'max' | null;
  readonly open: boolean;
  readonly approximate: boolean;
  readonly end: number;
}

/** "at least", "up to", "about" before; "or more" after. */
function boundsOf(
  tokens: readonly Token[],
  first: number,
  end: number,
  sentence: Sentence,
  lexicon: FigureLexicon,
): Bounds {
  const phrase = (length: number): string => {
    const from = first - length;
    if (from < sentence.firstToken) return '';
    return tokens
      .slice(from, first)
      .map((t) => t.lower)
      .join(' ');
  };
  let approximate = false;
  for (let length = 4; length >= 1; length--) {
    const words = phrase(length);
    if (words === '') continue;
    const lower = lexicon.words.lower[words];
    if (lower) return { kind: 'min', open: lower === 'open', approximate, end };
    const upper = lexicon.words.upper[words];
    if (upper) return { kind: 'max', open: upper === 'open', approximate, end };
    if (lexicon.about.has(words)) approximate = true;
  }
  const after = tokens
    .slice(end, Math.min(sentence.endToken, end + 2))
    .map((t) => t.lower)
    .join(' ');
  if (lexicon.words.lowerAfter.includes(after))
    return { kind: 'min', open: false, approximate, end: end + 2 };
  if (lexicon.words.upperAfter.includes(after))
    return { kind: 'max', open: false, approximate, end: end + 2 };
  return { kind: null, open: false, approximate, end };
}

/** The noun that a number counts: up to the first plural, before any closed-class word. */
function countedAfter(
  tokens: readonly Token[],
  at: number,
  limit: number,
  lexicon: FigureLexicon,
): { text: string; end: number } | null {
  let from = at;
  if (
    from < limit &&
    (tokens[from] as Token).lower === 'of' &&
    from + 1 < limit &&
    (tokens[from + 1] as Token).lower === 'the'
  )
    from += 2;
  else if (from < limit && (tokens[from] as Token).lower === 'of') from += 1;
  const noun = nounAfter(tokens, from, limit, lexicon);
  return noun && from === at ? noun : noun && from > at && from - at < 3 ? noun : null;
}

function nounAfter(
  tokens: readonly Token[],
  at: number,
  limit: number,
  lexicon: FigureLexicon,
): { text: string; end: number } | null {
  let end = at;
  while (end < limit && lexicon.determiners.has((tokens[end] as Token).lower)) end++;
  const first = end;
  let plural = -1;
  for (; end < limit && end - first < 5; end++) {
    const token = tokens[end] as Token;
    if (token.text === '-' && end > first && !token.spaced) continue;
    if (token.kind !== 'word' || lexicon.stop.has(token.lower) || token.lower === "'s") break;
    if (lexicon.plurals.has(token.lower) || (/[^s]s$/.test(token.lower) && token.lower.length > 3)) {
      plural = end;
      break;
    }
  }
  if (plural >= 0) return { text: joined(tokens, first, plural + 1), end: plural + 1 };
  return end > first ? { text: joined(tokens, first, Math.min(end, first + 1)), end: first + 1 } : null;
}

const joined = (tokens: readonly Token[], first: number, end: number): string => {
  let text = '';
  for (let i = first; i < end; i++)
    text += (i > first && (tokens[i] as Token).spaced ? ' ' : '') + (tokens[i] as Token).lower;
  return text;
};

function multipleAt(
  document: Document,
  at: number,
  value: number,
  lexicon: FigureLexicon,
  sentence: Sentence,
): Figure {
  const token = document.tokens[at] as Token;
  return {
    kind: 'figure',
    id: `figure@${token.start}-${token.end}`,
    start: token.start,
    end: token.end,
    rule: 'figures/multiple',
    score: 0.6,
    measure: 'multiple',
    value,
    min: null,
    max: null,
    minOpen: false,
    maxOpen: false,
    approximate: false,
    unit: null,
    currency: null,
    currencyAssumed: false,
    counted: null,
    per: null,
    of: null,
    change: { direction: 'up', from: null, to: null, baseline: null },
    measures: measuresOf(document, sentence, at, at + 1, null, lexicon),
  };
}
