/** Figures of a text that says nothing else, such as a cell of a table: "nil", "a pair", "one twenty two", "5 / 8". */
import type { Token } from '../../../document.ts';
import type { FigureLexicon } from '../lexicon.ts';
import { pointDigits } from '../numbers/number-tails.ts';
import { readNumber } from '../numbers/numbers.ts';
import { type PlacedMeasure, placed } from './amounts.ts';
import { type Finding, findingOf } from './finding.ts';

/** Longest such text, in atoms. */
const LONGEST = 10;

/** The figure that all atoms together are, or null: read before what stands in a sentence is looked for. */
export function readAlone(atoms: readonly Token[], lexicon: FigureLexicon): Finding | null {
  const last = atoms.at(-1);
  const end = last?.text === '.' ? atoms.length - 1 : atoms.length;
  if (end < 1 || end > LONGEST) return null;
  return (
    knownWords(atoms, end, lexicon) ??
    coin(atoms, end, lexicon) ??
    percentOf(atoms, end, lexicon) ??
    decimals(atoms, end, lexicon) ??
    spokenDigits(atoms, end, lexicon) ??
    spacedFraction(atoms, end)
  );
}

const finding = (end: number, value: number, measure: PlacedMeasure | null = null): Finding =>
  findingOf(0, end, value, 'amount', { measure });

/** "nil", "a couple". */
function knownWords(atoms: readonly Token[], end: number, { words }: FigureLexicon): Finding | null {
  const said = atoms.slice(0, end).map((atom) => atom.lower);
  const value = words.alone[said.join(' ')];
  return value === undefined ? null : finding(end, value);
}

/** "penny", "dime". */
function coin(atoms: readonly Token[], end: number, { measuresAfter }: FigureLexicon): Finding | null {
  const found = measuresAfter.longest(atoms, 0, end);
  const measure = found?.end === end ? found.value.find(({ parts }) => parts > 1) : undefined;
  return measure && (atoms[0] as Token).text.length > 1
    ? finding(end, 1 / measure.parts, placed(measure, end))
    : null;
}

/** "percentage of ten". */
function percentOf(atoms: readonly Token[], end: number, lexicon: FigureLexicon): Finding | null {
  const found = lexicon.measuresAfter.longest(atoms, 0, end);
  const measure = found?.value.find(({ code }) => code === '%');
  if (!found || !measure || found.end + 1 >= end) return null;
  if (!lexicon.sets.ofWords.has((atoms[found.end] as Token).lower)) return null;
  const number = readNumber(atoms, found.end + 1, end, lexicon, { money: false });
  return number?.end === end ? finding(end, number.value, placed(measure, end)) : null;
}

/** "point five". */
function decimals(atoms: readonly Token[], end: number, lexicon: FigureLexicon): Finding | null {
  if (!lexicon.sets.point.has((atoms[0] as Token).lower)) return null;
  const read = pointDigits(atoms, 1, end, lexicon);
  const power = read ? (lexicon.words.scales[(atoms[read.end] as Token | undefined)?.lower ?? ''] ?? 0) : 0;
  return read && read.end + (power > 0 ? 1 : 0) === end
    ? finding(end, Number(`0.${read.digits}e${power}`))
    : null;
}

/** "one twenty two", "two fifty": hundreds and the rest, as one speaks a price. */
function spokenDigits(atoms: readonly Token[], end: number, lexicon: FigureLexicon): Finding | null {
  const hundreds = lexicon.words.numbers[(atoms[0] as Token).lower];
  if (hundreds === undefined || hundreds < 1 || hundreds > 9 || end < 2) return null;
  if (lexicon.words.numbers[(atoms[1] as Token).lower] === undefined) return null;
  const rest = readNumber(atoms, 1, end, lexicon, { money: false });
  const spoken = rest?.end === end && !rest.digits && Number.isInteger(rest.value);
  return spoken && rest.value >= 10 && rest.value < 100 ? finding(end, hundreds * 100 + rest.value) : null;
}

/** "5 / 8". */
function spacedFraction(atoms: readonly Token[], end: number): Finding | null {
  const [top, slash, bottom] = atoms as readonly [Token, Token?, Token?];
  if (end !== 3 || !slash?.spaced || slash.text !== '/' || !bottom) return null;
  const small = /^[1-9]\d{0,2}$/;
  return small.test(top.text) && small.test(bottom.text)
    ? findingOf(0, end, Number(top.text) / Number(bottom.text), 'amount', { fraction: true })
    : null;
}
