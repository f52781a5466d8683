/** What may follow a number: decimals behind "point", a part behind "and", and the scales behind those. */
import type { Token } from '../../../document.ts';
import type { FigureLexicon } from '../lexicon.ts';
import { isWord, overHyphen, type ReadNumber, withEnd, wordAt } from './read-number.ts';

/** What may follow a number: "point five", "and a half", "and three quarters", a scale behind those. */
export function tail(
  atoms: readonly Token[],
  read: ReadNumber,
  end: number,
  lexicon: FigureLexicon,
): ReadNumber {
  const { words, sets } = lexicon;
  let { end: next, value, scale } = read;
  if (sets.point.has(wordAt(atoms, next, end)) && scale === 0) {
    const decimals = pointDigits(atoms, next + 1, end, lexicon);
    if (decimals) {
      next = decimals.end;
      value = Number(`${value}.${decimals.digits}`);
    }
  } else if (sets.and.has(wordAt(atoms, next, end))) {
    const part = partAfterAnd(atoms, next + 1, end, lexicon);
    if (part) {
      // "three million and a half" is half of a million more.
      value += part.value * (scale > 0 ? 10 ** scale : 1);
      next = part.end;
    }
  }
  if (next === read.end) return read;
  let power = 0;
  for (let steps = 0; steps < 2 && words.scales[wordAt(atoms, next, end)] !== undefined; steps++) {
    power += words.scales[wordAt(atoms, next, end)] as number;
    next++;
  }
  scale = power > 0 ? power : scale;
  return withEnd(read, next, power > 0 ? Number(`${value}e${power}`) : value, scale);
}

/** Decimals in digits or words behind "point". */
export function pointDigits(
  atoms: readonly Token[],
  at: number,
  end: number,
  lexicon: FigureLexicon,
): { readonly end: number; readonly digits: string } | null {
  let digits = '';
  let next = at;
  for (; next < end && next - at < 8; next++) {
    const atom = atoms[next] as Token;
    const value = /^\d+$/.test(atom.text)
      ? atom.text
      : lexicon.sets.spokenZero.has(atom.lower)
        ? 0
        : lexicon.words.numbers[atom.lower];
    if (value === undefined) break;
    const written = String(value);
    // "twenty five" behind the point is 25.
    if (/^[1-9]$/.test(written) && /[1-9]0$/.test(digits)) digits = digits.slice(0, -1) + written;
    else digits += written;
    if (wordAt(atoms, next + 1, end) === '-') next++;
  }
  return digits === '' ? null : { end: next, digits };
}

/** "a half", "half", "three quarters", "one fourth" behind "and". */
function partAfterAnd(
  atoms: readonly Token[],
  at: number,
  end: number,
  lexicon: FigureLexicon,
): { readonly end: number; readonly value: number } | null {
  const { words, sets } = lexicon;
  const first = wordAt(atoms, at, end);
  const counted = sets.article.has(first) ? 1 : words.numbers[first];
  const below = counted === undefined ? at : overHyphen(atoms, at + 1, end);
  const bottom = words.fractions[wordAt(atoms, below, end)];
  const unit = lexicon.measuresAfter.longest(
    atoms,
    sets.ofWords.has(wordAt(atoms, below + 1, end)) ? below + 2 : below + 1,
    end,
  );
  if (bottom === undefined || (counted === undefined && bottom !== 2 && !(bottom === 4 && unit))) return null;
  const plural = wordAt(atoms, below, end).endsWith('s');
  if (bottom > 4 && plural !== (counted ?? 1) > 1) return null;
  // "five and a third party": a noun behind it makes it an ordinal, except behind halves.
  if (bottom !== 2 && bottom !== 4 && isWord(atoms, below + 1, end, lexicon) && counted === 1) return null;
  return { end: below + 1, value: (counted ?? 1) / bottom };
}
