/** A number with the currency or unit that stands before or behind it. */
import type { Token } from '../../document.ts';
import { boundEnding } from './bounds.ts';
import type { FigureLexicon } from './lexicon.ts';
import type { Measure } from './measures-table.ts';
import { readNumber } from './numbers.ts';
import { perAfter } from './per.ts';
import type { ReadNumber } from './read-number.ts';

/** A measure where it stands. */
export interface PlacedMeasure extends Measure {
  /** One past its last atom. */
  readonly end: number;
}

export interface Amount {
  /** First atom, and one past the last. */
  readonly first: number;
  readonly end: number;
  readonly number: ReadNumber;
  /** First atom of the number itself. */
  readonly numberAt: number;
  readonly value: number;
  readonly measure: PlacedMeasure | null;
  /** The measure stands in front. */
  readonly inFront: boolean;
}

/** The amount that begins at an atom, or null. */
export function readAmount(
  atoms: readonly Token[],
  at: number,
  end: number,
  lexicon: FigureLexicon,
): Amount | null {
  const front = currencyBefore(atoms, at, end, lexicon);
  const numberAt = front ? front.end : at;
  if (numberAt >= end) return null;
  const number = readNumber(atoms, numberAt, end, lexicon, { money: front !== null });
  if (!number) return front ? null : singleAmount(atoms, at, end, lexicon);
  if (front) return moneyInFront(atoms, at, end, lexicon, front, number, numberAt);
  let measureAt = number.end;
  // "half a litre", "a quarter of a mile".
  const part = number.fraction || (!number.digits && !Number.isInteger(number.value));
  const ofWhole = part && lexicon.sets.ofWords.has(atoms[measureAt]?.lower ?? '');
  if (ofWhole && lexicon.sets.article.has(atoms[measureAt + 1]?.lower ?? '')) measureAt += 2;
  // "two and a quarter of hours".
  else if (ofWhole && !number.fraction) measureAt++;
  else if (number.joins && lexicon.sets.article.has(atoms[measureAt]?.lower ?? '')) measureAt++;
  const behind = measureBehind(atoms, measureAt, end, lexicon, at, number);
  if (number.joins && !behind) return null;
  const zero = belowZero(atoms, behind?.end ?? number.end, end, lexicon, behind);
  if (!behind)
    return {
      first: at,
      end: zero ?? number.end,
      number,
      numberAt,
      value: zero === null ? number.value : -number.value,
      measure: null,
      inFront: false,
    };
  if (zero !== null)
    return {
      first: at,
      end: zero,
      number,
      numberAt,
      value: -number.value,
      measure: { ...behind, end: zero },
      inFront: false,
    };
  const scaled = scaleBehind(atoms, behind.end, end, lexicon, number);
  const value = scaled
    ? scaled.value
    : behind.parts !== 1
      ? Number((number.value / behind.parts).toPrecision(15))
      : number.value;
  const last = scaled ? scaled.end : behind.end;
  const cents =
    behind.kind === 'currency' && behind.parts === 1 ? minorAfter(atoms, last, end, lexicon, value) : null;
  return {
    first: at,
    end: cents ? cents.end : last,
    number,
    numberAt,
    value: cents ? cents.value : value,
    measure: { ...behind, end: last },
    inFront: false,
  };
}

/** Units that are told below zero. */
const TEMPERATURES: ReadonlySet<string> = new Set(['Cel', '[degF]', 'deg']);

/** One past "below zero" behind an amount, or null. */
function belowZero(
  atoms: readonly Token[],
  at: number,
  end: number,
  { sets }: FigureLexicon,
  measure: Measure | null,
): number | null {
  if (at + 1 >= end || (measure && !TEMPERATURES.has(measure.code))) return null;
  const below = sets.belowWords.has((atoms[at] as Token).lower);
  return below && sets.zeros.has((atoms[at + 1] as Token).lower) ? at + 2 : null;
}

/**
 * "less than a dollar", "a dollar and 42 cents", "a dollar a day", or "a litre" where it is all that is said: the
 * article counts. Elsewhere a unit behind an article is a noun like others.
 */
function singleAmount(
  atoms: readonly Token[],
  at: number,
  end: number,
  lexicon: FigureLexicon,
): Amount | null {
  if (at + 1 >= end || !lexicon.sets.article.has((atoms[at] as Token).lower)) return null;
  const number: ReadNumber = {
    end: at + 1,
    value: 1,
    range: null,
    scale: 0,
    digits: false,
    fraction: false,
  };
  const measure = measureBehind(atoms, at + 1, end, lexicon, at, number);
  if (!measure || measure.kind === 'duration' || atoms[at + 1]?.kind !== 'word') return null;
  const value = 1 / measure.parts;
  const minor =
    measure.kind === 'currency' && measure.parts === 1
      ? minorAfter(atoms, measure.end, end, lexicon, value)
      : null;
  const last = minor?.end ?? measure.end;
  const counts =
    minor !== null ||
    boundEnding(atoms, at, lexicon) !== null ||
    (at === 0 && last >= end) ||
    (measure.kind === 'currency' && perAfter(atoms, last, end, lexicon)?.time === true);
  return counts
    ? {
        first: at,
        end: last,
        number,
        numberAt: at,
        value: minor?.value ?? value,
        measure: { ...measure, end: last },
        inFront: false,
      }
    : null;
}

/** A currency in front of a number: "$", "US$", "$US", "EUR", "A$". */
export function currencyBefore(
  atoms: readonly Token[],
  at: number,
  end: number,
  lexicon: FigureLexicon,
): PlacedMeasure | null {
  const found = lexicon.measuresBefore.longest(atoms, at, end);
  if (!found || found.end >= end) return null;
  const measure = fitting(atoms, at, found.end, found.value);
  if (!measure) return null;
  const next = atoms[found.end] as Token;
  const begins =
    next.kind === 'number' ||
    lexicon.words.signs[next.text] !== undefined ||
    ((lexicon.words.numbers[next.lower] !== undefined || (next.text === '-' && !next.spaced)) &&
      !/^\p{L}+$/u.test((atoms[at] as Token).text));
  return begins ? { ...measure, end: found.end } : null;
}

/** The first of the measures of a phrase that is written as its form asks. */
function fitting(
  atoms: readonly Token[],
  at: number,
  end: number,
  measures: readonly Measure[],
): Measure | null {
  for (const measure of measures)
    if (
      measure.written === null ||
      measure.written.every((text, i) => (atoms[at + i] as Token).text === text)
    )
      if (
        (!measure.glued || !(atoms[at] as Token).spaced) &&
        !(measure.tight && (atoms[end - 1] as Token).spaced)
      )
        return measure;
  return null;
}

function moneyInFront(
  atoms: readonly Token[],
  first: number,
  end: number,
  lexicon: FigureLexicon,
  front: PlacedMeasure,
  number: ReadNumber,
  numberAt: number,
): Amount {
  let measure = front;
  let last = number.end;
  const named = last < end ? lexicon.words.dollarNames[(atoms[last] as Token).lower] : undefined;
  // "$75 U.S.", "$5 billion Canadian"; but not "$5 billion US program".
  if (named && front.assumed && (atoms[last] as Token).spaced) {
    const next = last + 1 < end ? (atoms[last + 1] as Token) : null;
    const open = next?.kind !== 'word' || lexicon.relations.stop.has(next.lower);
    const dollars = next ? lexicon.measuresAfter.longest(atoms, last, end) : null;
    if (dollars?.value.some((m) => m.kind === 'currency') && dollars.end > last + 1) {
      measure = { ...front, code: named, assumed: false };
      last = dollars.end;
    } else if (open) {
      measure = { ...front, code: named, assumed: false };
      last++;
    }
  } else if (last < end) {
    // "$20 billion dollars", "RM 5 ringgit".
    const twice = lexicon.measuresAfter.longest(atoms, last, end);
    const same =
      (atoms[last] as Token).kind === 'symbol'
        ? undefined
        : twice?.value.find((m) => m.kind === 'currency' && m.code === front.code && m.parts === 1);
    if (twice && same) {
      last = twice.end;
      if (!same.assumed) measure = { ...front, assumed: false };
    }
  }
  const cents = number.scale === 0 ? minorAfter(atoms, last, end, lexicon, number.value) : null;
  return {
    first,
    end: cents ? cents.end : last,
    number,
    numberAt,
    value: cents ? cents.value : number.value,
    measure,
    inFront: true,
  };
}

/** A unit or currency behind a number, also over a hyphen ("12-cent") and in brackets ("20 (kg)"). */
function measureBehind(
  atoms: readonly Token[],
  at: number,
  end: number,
  lexicon: FigureLexicon,
  first: number,
  number: ReadNumber,
): PlacedMeasure | null {
  if (at >= end) return null;
  let from = at;
  const mark = atoms[at] as Token;
  const hyphen = mark.lower === '-' && !mark.spaced && at + 1 < end && !(atoms[at + 1] as Token).spaced;
  const bracket = lexicon.sets.openBrackets.has(mark.text) && number.digits;
  if (hyphen || bracket) from++;
  // "25,000 gross square feet"; "hundreds of millions of dollars".
  else if (mark.kind === 'word' && lexicon.relations.unitAdjectives.has(mark.lower)) from++;
  else if (number.range !== null && lexicon.sets.ofWords.has(mark.lower)) from++;
  for (let limit = end; limit > from; ) {
    const found = lexicon.measuresAfter.longest(atoms, from, limit);
    if (!found) return null;
    const measure = choose(atoms, from, found.end, lexicon, found.value, first, number);
    if (measure) {
      if (!bracket) return { ...measure, end: found.end };
      const closing = found.end < end ? (atoms[found.end] as Token).text : '';
      return measure.kind === 'unit' && /^[)\]}>]$/.test(closing) ? { ...measure, end: found.end + 1 } : null;
    }
    limit = found.end - 1;
  }
  return null;
}

function choose(
  atoms: readonly Token[],
  at: number,
  end: number,
  lexicon: FigureLexicon,
  measures: readonly Measure[],
  first: number,
  number: ReadNumber,
): Measure | null {
  const written = (measure: Measure): boolean =>
    (measure.written === null ||
      measure.written.every((text, i) => (atoms[at + i] as Token).text === text)) &&
    (!measure.glued || (!(atoms[at] as Token).spaced && atoms[at - 1]?.lower !== '-'));
  const token = atoms[at] as Token;
  let fits = measures.filter(written);
  if (fits.length === 0) return null;
  if (end === at + 1 && token.text.length === 1 && !letterFits(atoms, at, lexicon)) return null;
  const least = end === at + 1 ? lexicon.words.scaledCurrencies[token.lower] : undefined;
  if (least !== undefined) {
    const money = number.value >= least || moneyAround(atoms, first, end, lexicon);
    const narrowed = fits.filter((measure) => (measure.kind === 'currency') === money);
    if (narrowed.length === 0 && !money) return null;
    fits = narrowed.length > 0 ? narrowed : fits;
  }
  // A currency sign that opens the next amount is not behind this one: "10 $20 bills".
  const measure = fits[0] as Measure;
  const next = atoms[end];
  // "ten grand prizes".
  if (measure.parts < 1 && next?.kind === 'word' && !lexicon.relations.stop.has(next.lower)) return null;
  if (measure.kind === 'currency' && token.kind === 'symbol' && token.spaced && next?.kind === 'number')
    return null;
  return measure;
}

/** Letters that stand for units only glued, or only where no word follows. */
function letterFits(atoms: readonly Token[], at: number, lexicon: FigureLexicon): boolean {
  const token = atoms[at] as Token;
  if (token.kind === 'symbol' || token.text.charCodeAt(0) > 127) return true;
  if (!token.spaced) {
    const next = atoms[at + 1];
    return (
      lexicon.sets.gluedLetters.has(token.text) &&
      !(next && !next.spaced && (next.kind === 'number' || next.kind === 'word'))
    );
  }
  const next = atoms[at + 1];
  return (
    lexicon.sets.spacedLetters.has(token.text) &&
    (next?.kind !== 'word' || next.text.length === 1 || lexicon.relations.stop.has(next.lower))
  );
}

/** A word of paying stands shortly before, or the amount is all that the sentence says. */
function moneyAround(atoms: readonly Token[], first: number, end: number, lexicon: FigureLexicon): boolean {
  for (let i = Math.max(0, first - 4); i < first; i++)
    if (lexicon.sets.moneyCues.has((atoms[i] as Token).lower)) return true;
  return first === 0 && end === atoms.length;
}

/** "75 USD million". */
function scaleBehind(
  atoms: readonly Token[],
  at: number,
  end: number,
  lexicon: FigureLexicon,
  number: ReadNumber,
): { readonly end: number; readonly value: number } | null {
  if (at >= end || number.scale > 0 || !number.digits) return null;
  const power = lexicon.words.scales[(atoms[at] as Token).lower];
  const code = (atoms[at - 1] as Token).text;
  return power !== undefined && power > 3 && /^(?:[A-Z]{3}|\$)$/.test(code)
    ? { end: at + 1, value: Number(`${number.value}e${power}`) }
    : null;
}

/** "43 cents" behind "20 dollars"; also bare, where nothing follows ("20 dollars and 43"). */
function minorAfter(
  atoms: readonly Token[],
  at: number,
  end: number,
  lexicon: FigureLexicon,
  value: number,
): { readonly end: number; readonly value: number } | null {
  if (!Number.isInteger(value) || at >= end) return null;
  const joined = lexicon.sets.and.has((atoms[at] as Token).lower);
  const from = joined ? at + 1 : at;
  if (from >= end) return null;
  const number = readNumber(atoms, from, end, lexicon, { money: false });
  if (!number || number.fraction || !Number.isInteger(number.value) || number.value < 0 || number.value > 99)
    return null;
  const unit = lexicon.measuresAfter.longest(atoms, number.end, end);
  const minor = unit?.value.find((measure) => measure.parts === 100);
  const short = number.end < end && /^[c¢]$/.test((atoms[number.end] as Token).text);
  if (!minor && !short && number.end < end && !/^[.!?;]$/.test((atoms[number.end] as Token).text))
    return null;
  return {
    end: minor && unit ? unit.end : short ? number.end + 1 : number.end,
    value: Number(`${value}.${String(number.value).padStart(2, '0')}`),
  };
}
