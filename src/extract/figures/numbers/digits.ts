/** Numbers in digits: grouping of every convention, decimals, mixed fractions, exponents. Values are exact decimals. */
import type { Token } from '../../../document.ts';
import type { NumberWords } from '../lexicon.ts';

/** Digits as read, before any scale word. */
export interface Digits {
  /** One past the last atom. */
  readonly end: number;
  /** A decimal without grouping, as `Number` reads it. */
  readonly decimal: string;
  readonly fraction: boolean;
}

const DIGITS = /^\d+$/;
const MANTISSA_POWER = /^[x×]10$/;

/** Digits without grouping, with a decimal point; null for what is no number ("1.2.3", "1st"). */
export function plainDigits(text: string): string | null {
  if (/^\d+$/.test(text) || /^\d*\.\d+$/.test(text)) return text;
  // 1,234.5 and Indian 12,34,567.
  if (/^\d{1,3}(?:,\d{2,3}){0,6},\d{3}(?:\.\d+)?$/.test(text)) return text.replaceAll(',', '');
  // 1.234.567,8 and 1.234,5
  if (/^\d{1,3}(?:\.\d{3}){2,6}(?:,\d+)?$/.test(text) || /^\d{1,3}(?:\.\d{3})+,\d{1,2}$/.test(text))
    return text.replaceAll('.', '').replace(',', '.');
  if (/^\d+,\d{1,2}$/.test(text)) return text.replace(',', '.');
  return null;
}

const textAt = (atoms: readonly Token[], at: number, end: number): string =>
  at < end ? (atoms[at] as Token).text : '';

/** Digits at an atom, with what belongs to them. */
export function readDigits(
  atoms: readonly Token[],
  at: number,
  end: number,
  words: NumberWords,
): Digits | null {
  const first = atoms[at] as Token;
  let decimal = plainDigits(first.text);
  if (decimal === null) return null;
  let next = at + 1;
  // "1 000 000": groups of three after a group of one to three.
  if (/^[1-9]\d{0,2}$/.test(first.text)) {
    let grouped = decimal;
    let to = next;
    while (to < end && to - at < 6) {
      const group = atoms[to] as Token;
      const whole = /^(\d{3})([.,]\d{1,2})?$/.exec(group.text) ?? /^(\d{3})(\.\d+)$/.exec(group.text);
      const mark = !whole ? apostrophe(atoms, to, end) : null;
      if (mark) {
        grouped += mark;
        to += 2;
        if (mark.includes('.')) break;
        continue;
      }
      if (!whole || !group.spaced) break;
      grouped += group.text.replace(',', '.');
      to++;
      if (whole[2]) break;
    }
    // "40 000 0000" is no grouping; nor is "article 6 100 000".
    if (to > next && !(to < end && DIGITS.test(textAt(atoms, to, end)))) {
      decimal = grouped;
      next = to;
    }
  }
  const mixed = mixedFraction(atoms, next, end, words);
  if (mixed && DIGITS.test(decimal))
    return { end: mixed.end, decimal: String(Number(decimal) + mixed.part), fraction: false };
  const slash = slashFraction(atoms, at, next, end, decimal, words);
  if (slash) return slash;
  return exponent(atoms, next, end, decimal) ?? { end: next, decimal, fraction: false };
}

/** The group of "1'000'000" behind an apostrophe, or null. */
function apostrophe(atoms: readonly Token[], at: number, end: number): string | null {
  const mark = atoms[at] as Token;
  const group = at + 1 < end ? (atoms[at + 1] as Token) : null;
  if (!/^['’]$/.test(mark.text) || mark.spaced || !group || group.spaced) return null;
  return /^\d{3}(?:\.\d+)?$/.test(group.text) ? group.text : null;
}

/** "1/2" or "½" behind a whole number: "2 1/2", "2½". */
function mixedFraction(
  atoms: readonly Token[],
  at: number,
  end: number,
  words: NumberWords,
): { readonly end: number; readonly part: number } | null {
  const sign = words.signs[textAt(atoms, at, end)];
  if (sign) return { end: at + 1, part: sign[0] / sign[1] };
  if (at + 2 >= end || !(atoms[at] as Token).spaced) return null;
  const slash = atoms[at + 1] as Token;
  const bottom = atoms[at + 2] as Token;
  if (slash.text !== '/' || slash.spaced || bottom.spaced) return null;
  const top = (atoms[at] as Token).text;
  const small = /^[1-9]\d?$/.test(bottom.text) || words.slashDenominators.includes(Number(bottom.text));
  if (!/^[1-9]\d?$/.test(top) || !small || Number(top) >= Number(bottom.text)) return null;
  return { end: at + 3, part: Number(top) / Number(bottom.text) };
}

/** "3/4", "2/1000". Equal numbers of digits on both sides may be a date or a pair of years; the guards look at those. */
function slashFraction(
  atoms: readonly Token[],
  at: number,
  next: number,
  end: number,
  decimal: string,
  words: NumberWords,
): Digits | null {
  if (next !== at + 1 || next + 1 >= end) return null;
  const slash = atoms[next] as Token;
  const bottom = atoms[next + 1] as Token;
  if (!/^[/⁄]$/.test(slash.text) || slash.spaced || bottom.spaced) return null;
  if (!/^\d{1,2}$/.test(decimal) || !words.slashDenominators.includes(Number(bottom.text))) return null;
  if (Number(decimal) >= Number(bottom.text) || Number(decimal) === 0) return null;
  if (textAt(atoms, next + 2, end) === '/') return null;
  return { end: next + 2, decimal: String(Number(decimal) / Number(bottom.text)), fraction: true };
}

/** "1.3x10^6", "1.3 × 10^6", "1.3e6", "12e-1". */
function exponent(atoms: readonly Token[], at: number, end: number, decimal: string): Digits | null {
  if (at >= end) return null;
  const mark = atoms[at] as Token;
  if (mark.text === '^' && !mark.spaced) return raised(atoms, at + 1, end, decimal);
  let power = '';
  let to = at;
  const glued = /^e(\d{1,3})$/i.exec(mark.text);
  if (glued && !mark.spaced) {
    power = glued[1] as string;
    to = at + 1;
  } else {
    const tens =
      MANTISSA_POWER.test(mark.text) || /^[x×]$/.test(mark.text)
        ? at + (MANTISSA_POWER.test(mark.text) ? 1 : textAt(atoms, at + 1, end) === '10' ? 2 : 99)
        : /^e$/i.test(mark.text) && !mark.spaced
          ? -1
          : 99;
    if (tens === 99) return null;
    if (tens > 0 && textAt(atoms, tens, end) !== '^') return null;
    let from = tens > 0 ? tens + 1 : at + 1;
    const sign = textAt(atoms, from, end);
    if (sign === '-' || sign === '−' || sign === '+') from++;
    if (!/^\d{1,3}$/.test(textAt(atoms, from, end))) return null;
    power = (sign === '-' || sign === '−' ? '-' : '') + textAt(atoms, from, end);
    to = from + 1;
  }
  const value = Number(`${decimal}e${power}`);
  return Number.isFinite(value) ? { end: to, decimal: plainOf(value), fraction: false } : null;
}

/** "2.5^-1": the power itself. */
function raised(atoms: readonly Token[], at: number, end: number, decimal: string): Digits | null {
  let from = at;
  let sign = '';
  while (/^[-−+]+$/.test(textAt(atoms, from, end)) && from < at + 2) {
    if (textAt(atoms, from, end) === '-' || textAt(atoms, from, end) === '−') sign = '-';
    from++;
  }
  if (!/^\d{1,3}$/.test(textAt(atoms, from, end))) return null;
  const value = Number(decimal) ** Number(sign + textAt(atoms, from, end));
  return Number.isFinite(value) ? { end: from + 1, decimal: plainOf(value), fraction: false } : null;
}

/** A number in plain decimal notation, so that a further exponent can be set behind it. */
function plainOf(value: number): string {
  const text = String(value);
  return /e/.test(text)
    ? value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 })
    : text;
}
