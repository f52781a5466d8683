/** What goes on behind an amount: cents, a scale, a part of the unit, "below zero". */
import type { Token } from '../../../document.ts';
import type { FigureLexicon } from '../lexicon.ts';
import { readNumber } from '../numbers/numbers.ts';
import { isWord, type ReadNumber } from '../numbers/read-number.ts';
import type { Measure } from './measures-table.ts';

/** Units that are told below zero. */
const TEMPERATURES: ReadonlySet<string> = new Set(['Cel', '[degF]', 'deg']);

/** One past "below zero" behind an amount, or null. */
export function belowZero(
  atoms: readonly Token[],
  at: number,
  end: number,
  { sets }: FigureLexicon,
  measure: Measure | null,
): number | null {
  if (at + 1 >= end || (measure && !TEMPERATURES.has(measure.code))) return null;
  const below = sets.belowWords.has((atoms[at] as Token).lower);
  const zero = (atoms[at + 1] as Token).lower;
  return below && (sets.zeros.has(zero) || zero === '0') ? at + 2 : null;
}

/** "75 USD million". */
export function scaleBehind(
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

/** Where an amount ends, and what it is worth there. */
interface More {
  readonly end: number;
  readonly value: number;
}

/** "43 cents" behind "20 dollars"; "and a half" behind "two miles". */
export function moreBehind(
  atoms: readonly Token[],
  at: number,
  end: number,
  lexicon: FigureLexicon,
  value: number,
  measure: Measure,
): More | null {
  if (!Number.isInteger(value) || at >= end) return null;
  const minor = measure.kind === 'currency' && measure.parts === 1;
  return (
    (minor ? minorAfter(atoms, at, end, lexicon, value) : null) ?? partAfter(atoms, at, end, lexicon, value)
  );
}

/** "and a half", "and a quarter", where no noun follows that it is a part of. */
function partAfter(
  atoms: readonly Token[],
  at: number,
  end: number,
  lexicon: FigureLexicon,
  value: number,
): More | null {
  const { sets, words } = lexicon;
  const word = (i: number): string => (i < end ? (atoms[i] as Token).lower : '');
  if (!sets.and.has(word(at)) || !sets.article.has(word(at + 1))) return null;
  const part = word(at + 2);
  if (!sets.half.has(part) && !sets.quarter.has(part)) return null;
  const next = at + 3;
  if (isWord(atoms, next, end, lexicon) || word(next) === '-') return null;
  // "a mile and a half of cable" measures cable; "and a quarter of the fleet" does not.
  if (
    sets.ofWords.has(word(next)) &&
    (sets.quarter.has(part) || lexicon.relations.determiners.has(word(next + 1)))
  )
    return null;
  return { end: next, value: value + 1 / (words.fractions[part] as number) };
}

/** "43 cents" behind "20 dollars", "3 jiao"; also bare, where nothing follows ("20 dollars and 43"). */
function minorAfter(
  atoms: readonly Token[],
  at: number,
  end: number,
  lexicon: FigureLexicon,
  value: number,
): More | null {
  const joined = lexicon.sets.and.has((atoms[at] as Token).lower);
  const from = joined ? at + 1 : at;
  if (from >= end) return null;
  const number = readNumber(atoms, from, end, lexicon, { money: false });
  if (!number || number.fraction || !Number.isInteger(number.value) || number.value < 0 || number.value > 99)
    return null;
  const unit = lexicon.measuresAfter.longest(atoms, number.end, end);
  const minor = unit?.value.find((measure) => measure.parts > 1 && number.value < measure.parts);
  const mark = (atoms[number.end] as Token | undefined)?.text ?? '';
  const short = number.end < end && /^[c¢]$/.test(mark);
  if (!minor && !short && number.end < end && !/^[.!?;]$/.test(mark)) return null;
  return {
    end: minor && unit ? unit.end : short ? number.end + 1 : number.end,
    value: Number((value + number.value / (minor?.parts ?? 100)).toFixed(4)),
  };
}
