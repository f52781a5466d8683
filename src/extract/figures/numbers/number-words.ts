/** Numbers in words: cardinals, fractions, halves of scales, vague magnitudes. */
import type { Token } from '../../../document.ts';
import type { FigureLexicon } from '../lexicon.ts';
import { tail } from './number-tails.ts';
import { isWord, numberOf, overHyphen, type ReadNumber, wordAt } from './read-number.ts';

/** Longest run of number words. */
const LONGEST = 14;

/** A number in words that begins at the atom, without what scales may follow a fraction. */
export function readNumberWords(
  atoms: readonly Token[],
  at: number,
  end: number,
  lexicon: FigureLexicon,
): ReadNumber | null {
  return (
    readHalf(atoms, at, end, lexicon) ??
    readPart(atoms, at, end, lexicon) ??
    readVague(atoms, at, end, lexicon) ??
    readArticle(atoms, at, end, lexicon) ??
    readCardinalOrFraction(atoms, at, end, lexicon)
  );
}

/** "half a million", "half million", "half a dozen", "half of", "half its", "quarter of a million". */
function readHalf(
  atoms: readonly Token[],
  at: number,
  end: number,
  lexicon: FigureLexicon,
): ReadNumber | null {
  const { words, sets } = lexicon;
  const first = wordAt(atoms, at, end);
  const isHalf = sets.half.has(first);
  if (!isHalf && !sets.quarter.has(first)) return null;
  let next = overHyphen(atoms, at + 1, end);
  if (sets.ofWords.has(wordAt(atoms, next, end)) && sets.article.has(wordAt(atoms, next + 1, end))) next++;
  if (sets.article.has(wordAt(atoms, next, end))) next++;
  const part = isHalf ? 0.5 : 0.25;
  const power = words.scales[wordAt(atoms, next, end)];
  if (power !== undefined && power > 2)
    return numberOf(next + 1, Number(`${part}e${power}`), { scale: power });
  const dozen = words.dozens[wordAt(atoms, next, end)];
  if (dozen !== undefined && isHalf) return numberOf(next + 1, dozen * part);
  const measured = lexicon.measuresAfter.longest(atoms, next, Math.min(end, next + 4));
  if (measured?.value.some((m) => m.kind === 'unit' || (m.kind === 'duration' && next === at + 1)))
    return numberOf(next, part, { joins: true });
  // "half-staff", "half-year": a compound.
  if (!isHalf || wordAt(atoms, at + 1, end) === '-') return null;
  const after = wordAt(atoms, at + 1, end);
  const before = at > 0 ? (atoms[at - 1] as Token).lower : '';
  return sets.halfFollowers.has(after) || sets.halfOpeners.has(before)
    ? numberOf(at + 1, part, { fraction: true })
    : null;
}

/** "tenth of a gallon": one part of a unit. */
function readPart(
  atoms: readonly Token[],
  at: number,
  end: number,
  lexicon: FigureLexicon,
): ReadNumber | null {
  const { words, sets } = lexicon;
  const bottom = words.fractions[wordAt(atoms, at, end)];
  if (bottom === undefined || !sets.ofWords.has(wordAt(atoms, at + 1, end))) return null;
  const next = sets.article.has(wordAt(atoms, at + 2, end)) ? at + 3 : at + 2;
  const unit = lexicon.measuresAfter.longest(atoms, next, end)?.value[0];
  return unit?.kind === 'unit' ? numberOf(next, 1 / bottom, { joins: true }) : null;
}

/** "dozens", "tens of thousands", "several hundred": a magnitude from one of it to ten. */
function readVague(
  atoms: readonly Token[],
  at: number,
  end: number,
  lexicon: FigureLexicon,
): ReadNumber | null {
  const { words, sets } = lexicon;
  const first = wordAt(atoms, at, end);
  if (sets.several.has(first)) {
    const power = words.scales[wordAt(atoms, at + 1, end)];
    if (power === undefined) {
      return words.dozens[wordAt(atoms, at + 1, end)] ? vague(at + 2, [12, 120]) : null;
    }
    return vague(at + 2, [10 ** power, 10 ** (power + 1)]);
  }
  let range = words.vague[first];
  if (range === undefined) return null;
  if (sets.scoreWords.has(first) && !sets.ofWords.has(wordAt(atoms, at + 1, end))) return null;
  let next = at + 1;
  while (
    sets.ofWords.has(wordAt(atoms, next, end)) &&
    words.vague[wordAt(atoms, next + 1, end)] !== undefined
  ) {
    const times = words.vague[wordAt(atoms, next + 1, end)] as readonly [number, number];
    range = [range[0] * times[0], range[1] * times[0]];
    next += 2;
  }
  // "tens" alone is no figure.
  // "tens of gigawatts", but "tens" alone is no figure.
  const unit =
    sets.ofWords.has(wordAt(atoms, next, end)) &&
    lexicon.measuresAfter.longest(atoms, next + 1, end) !== null;
  return next === at + 1 && range[0] === 10 && !unit ? null : vague(next, range);
}

const vague = (end: number, range: readonly [number, number]): ReadNumber =>
  numberOf(end, range[0], { range });

/** "a million", "a dozen", "a third of", "a hundred and twenty", "a half". */
function readArticle(
  atoms: readonly Token[],
  at: number,
  end: number,
  lexicon: FigureLexicon,
): ReadNumber | null {
  const { words, sets } = lexicon;
  if (!sets.article.has(wordAt(atoms, at, end))) return null;
  const next = wordAt(atoms, at + 1, end);
  const dozen = words.dozens[next];
  if (dozen !== undefined) return numberOf(at + 2, dozen);
  if (sets.several.has(next)) return readVague(atoms, at + 1, end, lexicon);
  if (sets.couple.has(next)) return readCouple(atoms, at + 2, end, lexicon);
  const power = words.scales[next];
  if (power !== undefined && power >= 2 && (atoms[at + 1] as Token).text.length > 3) {
    const run = readCardinal(atoms, at + 1, end, lexicon, 1);
    return run ? (fractionOf(atoms, at + 1, run, end, lexicon) ?? tail(atoms, run, end, lexicon)) : null;
  }
  // "a twenty-first"
  const tens = words.numbers[next];
  const small = words.ordinalUnits[wordAt(atoms, overHyphen(atoms, at + 2, end), end)];
  if (tens !== undefined && tens >= 20 && small !== undefined) {
    const last = overHyphen(atoms, at + 2, end) + 1;
    return last >= end ? numberOf(last, 1 / (tens + small), { fraction: true }) : null;
  }
  // "a quarter of a million"
  if (sets.quarter.has(next)) {
    const scaled = readHalf(atoms, at + 1, end, lexicon);
    if (scaled && !scaled.fraction) return scaled;
  }
  const bottom = words.fractions[next];
  if (bottom === undefined) return null;
  const after = wordAt(atoms, at + 2, end);
  const opened = at > 0 && sets.halfOpeners.has((atoms[at - 1] as Token).lower);
  const bounded = at > 0 && lexicon.before.longest(atoms, at - 1, at) !== null;
  const alone = at === 0 && at + 2 >= end;
  return sets.ofWords.has(after) || ((opened || bounded || alone) && !isWord(atoms, at + 2, end, lexicon))
    ? numberOf(at + 2, 1 / bottom, { fraction: true })
    : null;
}

/** "a couple hundred", "a couple of million": twice the scale. */
function readCouple(
  atoms: readonly Token[],
  at: number,
  end: number,
  { words, sets }: FigureLexicon,
): ReadNumber | null {
  const next = sets.ofWords.has(wordAt(atoms, at, end)) ? at + 1 : at;
  const word = wordAt(atoms, next, end);
  const power = words.scales[word];
  return power === undefined || word.endsWith('s')
    ? null
    : numberOf(next + 1, 2 * 10 ** power, { scale: power });
}

function readCardinalOrFraction(
  atoms: readonly Token[],
  at: number,
  end: number,
  lexicon: FigureLexicon,
): ReadNumber | null {
  const { words } = lexicon;
  const first = wordAt(atoms, at, end);
  const bare = words.numbers[first] === undefined;
  // "hundred thousand dollars", "thousand liters": a scale without a numeral needs a scale or unit behind it.
  if (bare && !(words.scales[first] !== undefined && first.length > 4 && bareScale(atoms, at, end, lexicon)))
    return null;
  const run = readCardinal(atoms, at, end, lexicon, bare ? 1 : 0);
  if (!run) return null;
  const fraction = fractionOf(atoms, at, run, end, lexicon);
  if (fraction) return scaledFraction(atoms, fraction, end, lexicon);
  return tail(atoms, run, end, lexicon);
}

/** "one third", "two-thirds", "three twenty-firsts", "one hundred thirty fifths": a cardinal over an ordinal. */
function fractionOf(
  atoms: readonly Token[],
  at: number,
  run: ReadNumber,
  end: number,
  lexicon: FigureLexicon,
): ReadNumber | null {
  const { words } = lexicon;
  const below = overHyphen(atoms, run.end, end);
  const ordinal = wordAt(atoms, below, end);
  const plural = ordinal.endsWith('s');
  // "one twenty-fifth", "three twenty-firsts": the tens belong to the ordinal.
  const after = words.numbers[wordAt(atoms, run.end, end)];
  const ahead = overHyphen(atoms, run.end + 1, end);
  const apart = words.ordinalUnits[wordAt(atoms, ahead, end)];
  if (after !== undefined && after >= 20 && apart !== undefined) {
    const last = wordAt(atoms, ahead, end);
    return (last.endsWith('s') || run.value === 1) && !isWord(atoms, ahead + 1, end, lexicon)
      ? numberOf(ahead + 1, run.value / (after + apart), { fraction: true })
      : null;
  }
  const tens = words.numbers[wordAt(atoms, run.end - 1, end)];
  const unit = words.ordinalUnits[ordinal];
  if (
    unit !== undefined &&
    tens !== undefined &&
    tens >= 20 &&
    run.end - 1 > at &&
    !lexicon.sets.and.has(wordAt(atoms, run.end - 2, end))
  ) {
    const top = readCardinal(atoms, at, run.end - 1, lexicon, 0);
    if (top && (plural || top.value === 1))
      return numberOf(below + 1, top.value / (tens + unit), { fraction: true });
  }
  const bottom = words.fractions[ordinal];
  if (bottom === undefined || (!plural && isWord(atoms, below + 1, end, lexicon))) return null;
  return plural
    ? numberOf(below + 1, run.value / bottom, { fraction: true })
    : run.value === 1
      ? numberOf(below + 1, 1 / bottom, { fraction: true })
      : null;
}

/** "two thirds of a million", "three quarters billion". */
function scaledFraction(
  atoms: readonly Token[],
  fraction: ReadNumber,
  end: number,
  lexicon: FigureLexicon,
): ReadNumber {
  let next = fraction.end;
  if (
    lexicon.sets.ofWords.has(wordAt(atoms, next, end)) &&
    lexicon.sets.article.has(wordAt(atoms, next + 1, end))
  )
    next += 2;
  const power = lexicon.words.scales[wordAt(atoms, next, end)];
  return power !== undefined && power > 2
    ? numberOf(next + 1, fraction.value * 10 ** power, { scale: power })
    : fraction;
}

const wordOrKind = ({ kind, lower }: Token): string => (kind === 'number' ? kind : lower);

function bareScale(atoms: readonly Token[], at: number, end: number, lexicon: FigureLexicon): boolean {
  // "multi-million dollar deals"
  if (at > 0 && /^(?:number|-)$/.test(wordOrKind(atoms[at - 1] as Token))) return false;
  if (wordAt(atoms, at, end).endsWith('s')) return false;
  const next = wordAt(atoms, at + 1, end);
  // "Hundred and twenty people came.", "Thousand five hundred"
  if (at === 0) {
    const more = wordAt(atoms, lexicon.sets.and.has(next) ? at + 2 : at + 1, end);
    if ((lexicon.words.numbers[more] ?? 0) > 0) return true;
  }
  return (
    lexicon.words.scales[next] !== undefined || lexicon.measuresAfter.longest(atoms, at + 1, end) !== null
  );
}

/** Hundreds and thousands add up: (four hundred and fifty) thousand and two. */
function readCardinal(
  atoms: readonly Token[],
  at: number,
  end: number,
  lexicon: FigureLexicon,
  opening: number,
): ReadNumber | null {
  const { numbers, scales, dozens } = lexicon.words;
  let total = 0;
  let group = opening;
  let grouped = opening > 0;
  let scale = 0;
  let last = at;
  let i = at;
  for (let steps = 0; i < end && steps < LONGEST; steps++) {
    const word = wordAt(atoms, i, end);
    const value = numbers[word];
    const power = scales[word];
    if (value !== undefined) {
      // "five six" are two numbers; so are "twenty ten" and "two zero".
      if (
        grouped &&
        (value >= 10 ? group % 100 !== 0 : group % 10 !== 0 || group % 100 === 10 || value === 0)
      )
        break;
      if (grouped && group === 0) break;
      group += value;
      grouped = true;
    } else if (dozens[word] !== undefined) {
      // "three hundred and two dozen": the dozens are two.
      const few = group > 100 ? group % 100 : 0;
      const dozen = dozens[word] as number;
      group = few > 0 ? group - few + few * dozen : (grouped ? group : 1) * dozen;
      grouped = true;
    } else if (power === 2) {
      if (group >= 100) break;
      group = (grouped ? group : 1) * 100;
      grouped = true;
    } else if (power !== undefined) {
      if (!grouped && total === 0) break;
      // "three thousand millions", "three lakh crore": the whole is scaled.
      if (!grouped) total *= 10 ** power;
      else if (total > 0 && power >= scale) {
        total = (total + group) * 10 ** power;
      } else total += group * 10 ** power;
      scale = power;
      group = 0;
      grouped = false;
    } else if (
      i > at &&
      numbers[wordAt(atoms, i + 1, end)] !== undefined &&
      (word === '-'
        ? group >= 20 && group % 10 === 0
        : lexicon.sets.and.has(word) &&
          (((group >= 100 || total > 0) && !startsNew(atoms, i + 1, end, lexicon)) ||
            (group >= 20 && group % 10 === 0 && endsMixed(atoms, i + 1, end, lexicon))))
    ) {
      i++;
      continue;
    } else break;
    i++;
    last = i;
  }
  if (last === at) return null;
  return numberOf(last, total + group, { scale: total > 0 && group === 0 ? scale : 0 });
}

/** "twenty and three and three fifths": units and a fraction, each behind its "and". */
const endsMixed = (atoms: readonly Token[], at: number, end: number, lexicon: FigureLexicon): boolean =>
  (lexicon.words.numbers[wordAt(atoms, at, end)] ?? 10) < 10 &&
  lexicon.sets.and.has(wordAt(atoms, at + 1, end)) &&
  startsNew(atoms, at + 2, end, lexicon);

/** "one hundred and three quarters": what follows "and" is a fraction of its own. */
function startsNew(atoms: readonly Token[], at: number, end: number, lexicon: FigureLexicon): boolean {
  const top = lexicon.words.numbers[wordAt(atoms, at, end)] ?? 0;
  return (
    top < 20 && lexicon.words.fractions[wordAt(atoms, overHyphen(atoms, at + 1, end), end)] !== undefined
  );
}
