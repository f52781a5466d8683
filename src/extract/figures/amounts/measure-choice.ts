/** Which measure the words beside a number mean: letters, marks and names of several measures. */
import type { Token } from '../../../document.ts';
import type { FigureLexicon } from '../lexicon.ts';
import { isVerb } from '../measured/verbs.ts';
import type { ReadNumber } from '../numbers/read-number.ts';
import type { Measure } from './measures-table.ts';

/** The first of the measures of a phrase that is written as its form asks. */
export function fitting(
  atoms: readonly Token[],
  at: number,
  end: number,
  measures: readonly Measure[],
): Measure | null {
  for (const measure of measures)
    if (
      isWritten(atoms, at, measure) &&
      (!measure.glued || !(atoms[at] as Token).spaced) &&
      !(measure.tight && (atoms[end - 1] as Token).spaced)
    )
      return measure;
  return null;
}

/** The words stand in the letters that the measure asks for, if it asks for any. */
const isWritten = (atoms: readonly Token[], at: number, { written }: Measure): boolean =>
  written === null || written.every((text, i) => (atoms[at + i] as Token).text === text);

/** The measure that a phrase behind a number stands for, or null. */
export function choose(
  atoms: readonly Token[],
  at: number,
  end: number,
  lexicon: FigureLexicon,
  measures: readonly Measure[],
  first: number,
  number: ReadNumber,
): Measure | null {
  const written = (measure: Measure): boolean =>
    isWritten(atoms, at, measure) &&
    (!measure.glued || (!(atoms[at] as Token).spaced && atoms[at - 1]?.lower !== '-'));
  const token = atoms[at] as Token;
  let fits = measures.filter(written);
  if (fits.length === 0) return null;
  if (end === at + 1 && token.text.length === 1) {
    if (!letterFits(atoms, at, first, lexicon)) return null;
    // "20 C" are degrees, "10c" cents.
    if (/^\p{Lu}$/u.test(token.text)) fits = fits.filter((measure) => measure.parts === 1);
  }
  const least = end === at + 1 ? lexicon.words.scaledCurrencies[token.lower] : undefined;
  if (least !== undefined) {
    const money =
      hasMinor(atoms, end, lexicon) ||
      isInMoney(atoms, end, lexicon) ||
      (!isOfGoods(atoms, end, number.value, lexicon) &&
        (number.value >= least || moneyAround(atoms, first, end, lexicon)));
    const narrowed = fits.filter((measure) => (measure.kind === 'currency') === money);
    if (narrowed.length === 0 && !money) return null;
    fits = narrowed.length > 0 ? narrowed : fits;
  }
  // A currency sign that opens the next amount is not behind this one: "10 $20 bills".
  const measure = fits[0] as Measure;
  const next = atoms[end];
  // "400 day-units", but "a 5-day-old chick".
  const joined = next?.text === '-' && !next.spaced ? atoms[end + 1] : undefined;
  if (
    measure.kind === 'duration' &&
    joined?.kind === 'word' &&
    !joined.spaced &&
    atoms[at - 1]?.lower !== '-'
  )
    return lexicon.sets.old.has(joined.lower) || lexicon.sets.lengthAdjectives.has(joined.lower)
      ? measure
      : null;
  // "ten grand prizes".
  if (measure.parts < 1 && next?.kind === 'word' && !lexicon.relations.stop.has(next.lower)) return null;
  if (measure.kind === 'currency' && token.kind === 'symbol' && token.spaced && next?.kind === 'number')
    return null;
  return measure;
}

/** Letters that stand for units only glued, or only where no word follows. */
function letterFits(atoms: readonly Token[], at: number, first: number, lexicon: FigureLexicon): boolean {
  const token = atoms[at] as Token;
  if (QUOTE.test(token.text)) return markFits(atoms, at, lexicon);
  if (token.kind === 'symbol' || token.text.charCodeAt(0) > 127) return true;
  if (!token.spaced) {
    const next = atoms[at + 1];
    const known =
      lexicon.sets.gluedLetters.has(token.text) ||
      (lexicon.sets.openedLetters.has(token.text) && isOpened(atoms, at, first, lexicon));
    return known && !(next && !next.spaced && (next.kind === 'number' || next.kind === 'word'));
  }
  const next = atoms[at + 1];
  return (
    lexicon.sets.spacedLetters.has(token.text) &&
    (next?.kind !== 'word' ||
      next.text.length === 1 ||
      lexicon.relations.stop.has(next.lower) ||
      lexicon.sets.lengthAdjectives.has(next.lower) ||
      lexicon.more[next.lower] !== undefined ||
      // "a 30 g portion"
      isArticle(atoms[first - 1], lexicon) ||
      isVerb(atoms, at + 1, lexicon))
  );
}

/** "1.5C", "below 2C", "a 10c refund": no mark of a clause or a form ("Form 20F"). */
function isOpened(atoms: readonly Token[], at: number, first: number, lexicon: FigureLexicon): boolean {
  if ((atoms[at - 1] as Token).text.includes('.')) return true;
  const before = atoms[first - 1];
  const { prepositions, determiners } = lexicon.relations;
  return before
    ? prepositions.has(before.lower) ||
        determiners.has(before.lower) ||
        lexicon.sets.thanWords.has(before.lower)
    : atoms.length === at + 1;
}

/** "ten thousand pounds in damages". */
const isInMoney = (atoms: readonly Token[], at: number, { sets }: FigureLexicon): boolean => {
  const noun = atoms[at + 1]?.lower ?? '';
  return sets.inWords.has(atoms[at]?.lower ?? '') && (sets.moneyNouns.has(noun) || sets.moneyCues.has(noun));
};

const isArticle = (token: Token | undefined, { sets, relations }: FigureLexicon): boolean =>
  token !== undefined && (sets.article.has(token.lower) || relations.perWords.has(token.lower));

/** More than this many are hardly weighed in the name that they share with money. */
const WEIGHED = 1_000_000;

/** "200,000 pounds of beef", but "of funding", "of its debt". */
const isOfGoods = (
  atoms: readonly Token[],
  at: number,
  value: number,
  { sets, relations }: FigureLexicon,
): boolean => {
  const goods = atoms[at + 1];
  return (
    value < WEIGHED &&
    sets.ofWords.has(atoms[at]?.lower ?? '') &&
    goods?.kind === 'word' &&
    !sets.moneyCues.has(goods.lower) &&
    !sets.moneyNouns.has(goods.lower) &&
    !relations.stop.has(goods.lower)
  );
};

/** "4 pounds 20 pence". */
const hasMinor = (
  atoms: readonly Token[],
  at: number,
  { measuresAfter, sets, words }: FigureLexicon,
): boolean => {
  const from = sets.and.has(atoms[at]?.lower ?? '') ? at + 2 : at + 1;
  const number = atoms[from - 1];
  if (number?.kind !== 'number' && words.numbers[number?.lower ?? ''] === undefined) return false;
  return measuresAfter.longest(atoms, from, atoms.length)?.value.some(({ parts }) => parts > 1) ?? false;
};

const QUOTE = /^["']$/;

/** How far back a quotation that is still open is looked for, in atoms. */
const QUOTATION = 60;

/** Inches and feet: `a 27" screen`, `12 " wide`, `5'10"`; no end of a quotation. */
function markFits(atoms: readonly Token[], at: number, { sets }: FigureLexicon): boolean {
  const token = atoms[at] as Token;
  const next = atoms[at + 1];
  if ((atoms[at - 1] as Token).kind !== 'number') return false;
  if (token.text === "'") return !token.spaced && (next ? next.kind === 'number' : atoms.length === at + 1);
  if (token.spaced && !sets.lengthAdjectives.has(next?.lower ?? '')) return false;
  // A quotation that began in a sentence before ends with a mark, or with the sentence.
  const goesOn = next && (next.kind === 'word' || next.kind === 'number' || next.lower === '-');
  if (next && !goesOn) return false;
  let open = false;
  for (let i = Math.max(0, at - QUOTATION); i < at; i++) {
    const mark = atoms[i] as Token;
    if (mark.text === '"' && (open || mark.spaced || atoms[i - 1]?.kind !== 'number')) open = !open;
  }
  return !open;
}

/** A word of paying stands shortly before, or the amount is all that the sentence says. */
function moneyAround(atoms: readonly Token[], first: number, end: number, lexicon: FigureLexicon): boolean {
  for (let i = Math.max(0, first - 4); i < first; i++)
    if (lexicon.sets.moneyCues.has((atoms[i] as Token).lower)) return true;
  return first === 0 && end === atoms.length;
}
