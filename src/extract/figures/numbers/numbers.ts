/** Reads the number at an atom: digits or words, with sign and scale. Values are exact decimals. */
import type { Token } from '../../../document.ts';
import { isPlural } from '../amounts/plural.ts';
import type { FigureLexicon } from '../lexicon.ts';
import { readDigits } from './digits.ts';
import { tail } from './number-tails.ts';
import { readNumberWords } from './number-words.ts';
import { isNumeral, numberOf, overHyphen, type ReadNumber, withEnd, wordAt } from './read-number.ts';

export interface NumberOptions {
  /** A currency stands before: "m" is million. */
  readonly money: boolean;
}

/**
 * The number that begins at atom `at`, or null: also for one that is no number to a machine ("1/0", a megabyte of
 * digits). Its cost is bounded: no number is longer than a few dozen atoms.
 */
export function readNumber(
  atoms: readonly Token[],
  at: number,
  end: number,
  lexicon: FigureLexicon,
  options: NumberOptions,
): ReadNumber | null {
  const sign = signAt(atoms, at, end, lexicon);
  const from = sign ?? at;
  if (from >= end) return null;
  const read = unsigned(atoms, from, end, lexicon, options);
  if (!read || !Number.isFinite(read.value)) return null;
  const last = restated(atoms, read, end, lexicon, options);
  if (sign === null || read.value === 0) return withEnd(read, last);
  const { scale, digits, fraction, joins } = read;
  return numberOf(last, -read.value, { scale, digits, fraction, joins });
}

/** One past the brackets that say the number again in the other way ("forty-five (45)"), or past the number. */
function restated(
  atoms: readonly Token[],
  read: ReadNumber,
  end: number,
  lexicon: FigureLexicon,
  options: NumberOptions,
): number {
  if (read.end + 2 >= end || atoms[read.end]?.text !== '(') return read.end;
  const again = unsigned(atoms, read.end + 1, end, lexicon, options);
  const same = again && again.value === read.value && again.digits !== read.digits;
  return same && atoms[again.end]?.text === ')' ? again.end + 1 : read.end;
}

/** Where the number begins behind a minus sign or word, or null when there is none. */
function signAt(atoms: readonly Token[], at: number, end: number, lexicon: FigureLexicon): number | null {
  const atom = atoms[at] as Token;
  const next = atoms[at + 1];
  if (!next || at + 1 >= end) return null;
  if (lexicon.sets.negatives.has(atom.lower)) {
    // "ten minus three"
    if (isNumeral(atoms[at - 1], lexicon)) return null;
    const from = next.lower === '-' && at + 2 < end ? at + 2 : at + 1;
    const number = atoms[from] as Token;
    return number.kind === 'number' || lexicon.words.numbers[number.lower] !== undefined ? from : null;
  }
  if (atom.lower !== '-' || next.kind !== 'number') return null;
  // A dash that parts words or numbers is no sign; a lone one is, at the beginning of what is said.
  if (at === 0) return at + 1;
  const before = atoms[at - 1] as Token;
  if (next.spaced) return null;
  // "$-50.8bn".
  if (!atom.spaced) return /^\p{Sc}$/u.test(before.text) ? at + 1 : null;
  // "Stoxx 50 -1.3%"; but "COVID -19", "20 -30".
  if (before.kind === 'number' || /^\p{Lu}{2}/u.test(before.text))
    return next.text.includes('.') ? at + 1 : null;
  return at + 1;
}

function unsigned(
  atoms: readonly Token[],
  at: number,
  end: number,
  lexicon: FigureLexicon,
  options: NumberOptions,
): ReadNumber | null {
  const { words } = lexicon;
  const first = atoms[at] as Token;
  if (first.kind === 'number') {
    const digits = readDigits(atoms, at, end, words);
    if (!digits) return null;
    const parts = partsOf(atoms, digits, end, lexicon);
    return parts ?? tail(atoms, withScale(atoms, digits, end, lexicon, options), end, lexicon);
  }
  const sign = words.signs[first.text];
  if (sign) return numberOf(at + 1, sign[0] / sign[1], { digits: true, fraction: true });
  return readNumberWords(atoms, at, end, lexicon);
}

/** "2 thirds", "3 tenths of a percent"; quarters are mostly those of a year. */
function partsOf(
  atoms: readonly Token[],
  { end: at, decimal }: { readonly end: number; readonly decimal: string },
  end: number,
  { words, sets }: FigureLexicon,
): ReadNumber | null {
  const below = wordAt(atoms, overHyphen(atoms, at, end), end);
  const bottom = words.fractions[below];
  if (bottom === undefined || bottom < 3 || bottom > 10 || !below.endsWith('s') || !/^\d$/.test(decimal))
    return null;
  if (sets.quarter.has(below.slice(0, -1))) return null;
  const value = Number(decimal) / bottom;
  return numberOf(overHyphen(atoms, at, end) + 1, value, { digits: true, fraction: true });
}

function withScale(
  atoms: readonly Token[],
  digits: { readonly end: number; readonly decimal: string; readonly fraction: boolean },
  end: number,
  lexicon: FigureLexicon,
  { money }: NumberOptions,
): ReadNumber {
  const { words } = lexicon;
  const { fraction } = digits;
  const plain = numberOf(digits.end, Number(digits.decimal), { digits: true, fraction });
  let next = digits.end;
  let power = 0;
  const hyphen = atoms[next];
  // "1.2-billion" in compounds.
  if (
    hyphen?.lower === '-' &&
    !hyphen.spaced &&
    next + 1 < end &&
    words.scales[(atoms[next + 1] as Token).lower]
  )
    next++;
  for (let steps = 0; next < end && steps < 2; steps++) {
    const word = atoms[next] as Token;
    const scale = words.scales[word.lower];
    const dozen = words.dozens[word.lower];
    if (dozen !== undefined && steps === 0) return withEnd(plain, next + 1, plain.value * dozen);
    if (scale !== undefined) power += scale;
    else {
      const glued = steps === 0 ? gluedScale(atoms, next, end, lexicon, money, digits.decimal) : undefined;
      if (glued === undefined) break;
      power += glued;
    }
    next++;
  }
  if (power === 0) return plain;
  // A decimal string and an exponent are rounded once: 1.1 billion is 1100000000.
  const value = Number(`${digits.decimal}e${power}`);
  const rest = Number.isInteger(value) ? smallerScale(atoms, next, end, power, lexicon) : null;
  return numberOf(rest?.end ?? next, value + (rest?.value ?? 0), { scale: rest ? 0 : power, digits: true });
}

/** "20 lakh" behind "5 crore", "200 thousand" behind "3 million". */
function smallerScale(
  atoms: readonly Token[],
  at: number,
  end: number,
  power: number,
  { words }: FigureLexicon,
): { readonly end: number; readonly value: number } | null {
  if (at + 1 >= end || !/^[1-9]\d{0,2}$/.test((atoms[at] as Token).text)) return null;
  const scale = words.scales[(atoms[at + 1] as Token).lower];
  return scale !== undefined && scale > 2 && scale < power
    ? { end: at + 2, value: Number((atoms[at] as Token).text) * 10 ** scale }
    : null;
}

/** "k", "m", "bn" glued to the digits; "m" is metres unless money, a unit or a counted noun says otherwise. */
function gluedScale(
  atoms: readonly Token[],
  at: number,
  end: number,
  lexicon: FigureLexicon,
  money: boolean,
  decimal: string,
): number | undefined {
  const { words, sets, relations, guards } = lexicon;
  const word = atoms[at] as Token;
  const next = at + 1 < end ? (atoms[at + 1] as Token) : null;
  if (word.spaced)
    return money || /^[MKGB]$/i.test(word.text) ? spacedScale(atoms, at, end, lexicon, money) : undefined;
  if (money) return words.gluedScales[word.lower];
  const scale = words.gluedNumberScales[word.text];
  if (scale !== undefined) {
    // "10B-5", "3D": letters of names and codes.
    if (next && !next.spaced && (next.kind === 'number' || next.lower === '-')) return undefined;
    return scale;
  }
  if (decimal.includes('.') && words.gluedDecimalScales[word.text] !== undefined)
    return words.gluedDecimalScales[word.text];
  if (!sets.ambiguousScales.has(word.text) || !next) return undefined;
  // "35m of its devices", but "35m of cable".
  const whole = atoms[at + 2];
  if (sets.ofWords.has(next.lower) && whole && relations.determiners.has(whole.lower))
    return words.gluedScales[word.lower];
  if (!next.spaced || next.kind !== 'word' || relations.stop.has(next.lower)) return undefined;
  return guards.dimensionAdjectives.has(next.lower) ? undefined : words.gluedScales[word.lower];
}

/** "$5 m", "2.33 k": a letter set apart counts when nothing but a mark or the end follows it, or money stands before. */
function spacedScale(
  atoms: readonly Token[],
  at: number,
  end: number,
  lexicon: FigureLexicon,
  money: boolean,
): number | undefined {
  const { sets, guards } = lexicon;
  const word = atoms[at] as Token;
  const next = at + 1 < end ? (atoms[at + 1] as Token) : null;
  // "8 B people".
  if (!money && next && isPlural(next.lower, lexicon) && word.text !== 'm')
    return lexicon.words.gluedNumberScales[word.text];
  if (money)
    return word.text.length <= 2 && !/^[at]$/i.test(word.text)
      ? lexicon.words.gluedScales[word.lower]
      : undefined;
  // "1.2 m people".
  if (word.text === 'm' && next && (sets.persons.has(next.lower) || guards.collectives.has(next.lower)))
    return lexicon.words.gluedScales[word.lower];
  if (word.text === 'm' || (next && next.kind === 'word')) return undefined;
  return lexicon.words.gluedNumberScales[word.text] ?? lexicon.words.gluedDecimalScales[word.text];
}
