/** A number with the currency or unit that stands before or behind it. */
import type { Token } from '../../../document.ts';
import type { FigureLexicon } from '../lexicon.ts';
import { readNumber } from '../numbers/numbers.ts';
import { numberOf, type ReadNumber } from '../numbers/read-number.ts';
import { belowZero, moreBehind, scaleBehind } from './amount-tails.ts';
import { boundEnding } from './bounds.ts';
import { choose, fitting } from './measure-choice.ts';
import type { Measure } from './measures-table.ts';
import { perAfter } from './per.ts';

/** A measure where it stands. */
export interface PlacedMeasure extends Measure {
  /** One past its last atom. */
  readonly end: number;
}

/** A measure at its place; field by field, so that all are of one shape. */
export const placed = (
  measure: Measure,
  end: number,
  code: string = measure.code,
  assumed: boolean = measure.assumed,
): PlacedMeasure => ({
  code,
  kind: measure.kind,
  assumed,
  written: measure.written,
  glued: measure.glued,
  tight: measure.tight ?? false,
  parts: measure.parts,
  end,
});

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
  const loss = negativeMoney(atoms, at, end, lexicon);
  if (loss) return loss;
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
  // "half of one percent".
  else if (ofWhole && isOnePercent(atoms, measureAt + 1, end, lexicon)) measureAt += 2;
  // "two and a quarter of hours".
  else if (ofWhole && !number.fraction) measureAt++;
  // "1/2 an hour"; "half an hour".
  else if (
    (number.joins || (number.fraction && number.digits)) &&
    lexicon.sets.article.has(atoms[measureAt]?.lower ?? '')
  )
    measureAt++;
  const behind = measureBehind(atoms, measureAt, end, lexicon, at, number);
  if (number.joins && !behind) return null;
  const amount = (last: number, value: number, measure: PlacedMeasure | null): Amount => ({
    first: at,
    end: last,
    number,
    numberAt,
    value,
    measure,
    inFront: false,
  });
  const zero = belowZero(atoms, behind?.end ?? number.end, end, lexicon, behind);
  if (zero !== null) return amount(zero, -number.value, behind && placed(behind, zero));
  if (!behind) return amount(number.end, number.value, null);
  const scaled = scaleBehind(atoms, behind.end, end, lexicon, number);
  const told =
    behind.kind === 'currency' ? moneyValue(atoms, number, numberAt, behind.code, lexicon) : number.value;
  const value = scaled
    ? scaled.value
    : behind.parts !== 1
      ? Number((told / behind.parts).toPrecision(15))
      : told;
  const last = scaled ? scaled.end : behind.end;
  const more = moreBehind(atoms, last, end, lexicon, value, behind);
  return amount(
    more?.end ?? last,
    more?.value ?? value,
    placed(behind, more && behind.kind !== 'currency' ? more.end : last),
  );
}

const isOnePercent = (
  atoms: readonly Token[],
  at: number,
  end: number,
  { sets, measuresAfter }: FigureLexicon,
): boolean => {
  const one = atoms[at]?.lower ?? '';
  if (!sets.oneWords.has(one) && one !== '1') return false;
  return measuresAfter.longest(atoms, at + 1, end)?.value.some(({ code }) => code === '%') ?? false;
};

/** "€1.000", "€9.500": whoever writes this currency parts thousands by points; "€1.859" is the price of a litre. */
const moneyValue = (
  atoms: readonly Token[],
  number: ReadNumber,
  at: number,
  code: string,
  { sets }: FigureLexicon,
): number =>
  sets.pointedCurrencies.has(code) &&
  number.scale === 0 &&
  number.digits &&
  /^[1-9]\d{0,2}\.\d00$/.test((atoms[at] as Token).text)
    ? number.value * 1000
    : number.value;

/** "-$50 million": a sign that is glued to the sign of a currency, and to nothing before. */
function negativeMoney(
  atoms: readonly Token[],
  at: number,
  end: number,
  lexicon: FigureLexicon,
): Amount | null {
  const sign = atoms[at] as Token;
  const currency = atoms[at + 1];
  if (sign.lower !== '-' || at + 2 >= end || currency?.spaced || !/^\p{Sc}$/u.test(currency?.text ?? ''))
    return null;
  if (at > 0 && (!sign.spaced || (atoms[at - 1] as Token).kind === 'number')) return null;
  const amount = readAmount(atoms, at + 1, end, lexicon);
  return amount?.inFront && amount.value > 0 ? { ...amount, first: at, value: -amount.value } : null;
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
  const number = numberOf(at + 1, 1);
  const measure = measureBehind(atoms, at + 1, end, lexicon, at, number);
  if (!measure || measure.kind === 'duration' || atoms[at + 1]?.kind !== 'word') return null;
  const value = 1 / measure.parts;
  const more = moreBehind(atoms, measure.end, end, lexicon, value, measure);
  const last = more?.end ?? measure.end;
  const counts =
    more !== null ||
    boundEnding(atoms, at, lexicon) !== null ||
    (at === 0 && last >= end) ||
    (measure.kind === 'currency' && perAfter(atoms, last, end, lexicon)?.time === true);
  return counts
    ? {
        first: at,
        end: last,
        number,
        numberAt: at,
        value: more?.value ?? value,
        measure: placed(measure, last),
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
  return begins ? placed(measure, found.end) : null;
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
      measure = placed(front, front.end, named, false);
      last = dollars.end;
    } else if (open) {
      measure = placed(front, front.end, named, false);
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
      if (!same.assumed) measure = placed(front, front.end, front.code, false);
    }
  }
  const value = moneyValue(atoms, number, numberAt, front.code, lexicon);
  const more = number.scale === 0 ? moreBehind(atoms, last, end, lexicon, value, measure) : null;
  return {
    first,
    end: more?.end ?? last,
    number,
    numberAt,
    value: more?.value ?? value,
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
      if (!bracket) return placed(measure, found.end);
      const closing = found.end < end ? (atoms[found.end] as Token).text : '';
      return measure.kind === 'unit' && /^[)\]}>]$/.test(closing) ? placed(measure, found.end + 1) : null;
    }
    limit = found.end - 1;
  }
  return null;
}
