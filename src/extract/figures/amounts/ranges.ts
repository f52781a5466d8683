/** Two amounts that are the ends of one range: "5 to 7 billion", "between 20 and 30 per cent", "15-22 mph". */
import type { Token } from '../../../document.ts';
import type { FigureLexicon } from '../lexicon.ts';
import { type Amount, readAmount } from './amounts.ts';
import { type Per, perAfter } from './per.ts';

export interface Range {
  readonly low: Amount;
  readonly high: Amount;
  /** Values of the ends in the order of the text, with a scale that both share. */
  readonly from: number;
  readonly to: number;
  /** One past its last atom. */
  readonly end: number;
  /** What the first end is counted per ("from $75 per barrel to $45"). */
  readonly per: Per | null;
  /** "from … to …": may be a change. */
  readonly opened: boolean;
}

/** How far before a range its "between" or "from" may stand: a bound or an article may lie between. */
const REACH = 4;

/** The range that an amount begins, or null. */
export function readRange(
  atoms: readonly Token[],
  low: Amount,
  end: number,
  lexicon: FigureLexicon,
): Range | null {
  const opener = openerBefore(atoms, low.first, lexicon);
  const linkAt = linkAfter(atoms, low, end, lexicon, opener);
  const link = atoms[linkAt];
  if (!link || linkAt + 1 >= end) return null;
  const hyphen = link.lower === '-';
  // "$212 billion — roughly $2,500 each": a dash of a clause.
  if (link.text === '—' && link.spaced) return null;
  const linked =
    lexicon.sets.rangeLinks.has(link.lower) || (lexicon.sets.rangeAnd.has(link.lower) && opener !== null);
  if (!linked) return null;
  const at = overFillers(atoms, linkAt + 1, end, lexicon);
  if (at >= end) return null;
  const high = readAmount(atoms, at, end, lexicon);
  if (!high || high.number.range || low.number.range) return null;
  if (high.number.fraction !== low.number.fraction && low.measure?.code !== high.measure?.code) return null;
  if (
    low.measure &&
    high.measure &&
    (low.measure.code !== high.measure.code || low.measure.parts !== high.measure.parts)
  )
    return null;
  // "3 1/4 to $20": a move of points, and the price where it ends.
  if (high.inFront && !low.measure) return null;
  // "up 2 cents to 45 cents": by how much, and where to.
  const told = low.measure && low.measure.code !== '%' && high.measure;
  if (told && opener === null && !hyphen && isMoved(atoms, low.first, lexicon)) return null;
  // "fell 0.4 per cent to 13176": the second has no unit of its own, so it is a figure of its own.
  if (low.measure && !high.measure && !low.inFront && opener === null) return null;
  // "from 5 % to 90-95 %": the second end is a range of its own.
  if (!high.measure && lowerOf(atoms, high.end) === '-' && atoms[high.end + 1]?.kind === 'number')
    return null;
  // "$25 million to five programs" is no range; "$5 to 7 billion" is.
  if (low.inFront && !high.measure && high.value < low.value && opener === null && !hyphen) return null;
  const bare = !low.measure && !high.measure;
  if (hyphen && link.spaced && !bare && high.value < low.value && low.number.scale > 0 && opener === null)
    return null;
  // "2-1" is a score, "2020-21" a season.
  if (hyphen && bare && high.value <= low.value && !opener) return null;
  if (link.lower === '~' && link.spaced) return null;
  // "$5 to 7 billion"; but "$200 to $4 million" tells each end in full.
  const mantissa = high.value / 10 ** high.number.scale;
  const shares =
    low.number.scale === 0 &&
    high.number.scale > 0 &&
    low.value < 1000 &&
    (!(low.inFront && high.inFront) || low.value <= mantissa);
  const from = shares ? Number(`${low.value}e${high.number.scale}`) : low.value;
  return {
    low,
    high,
    from,
    to: high.value,
    end: high.end,
    per: perAfter(atoms, low.end, end, lexicon),
    opened: opener === 'from',
  };
}

/** The link behind the first amount: over "per barrel", and behind "from" over one noun ("from 21 mpg combined to 23"). */
function linkAfter(
  atoms: readonly Token[],
  low: Amount,
  end: number,
  lexicon: FigureLexicon,
  opener: string | null,
): number {
  const per = perAfter(atoms, low.end, end, lexicon);
  let at = per ? per.end : low.end;
  // "0-to-60".
  if (
    atoms[at]?.lower === '-' &&
    lexicon.sets.rangeDashes.has(lowerOf(atoms, at + 1)) &&
    lowerOf(atoms, at + 2) === '-'
  )
    at += 2;
  const next = atoms[at];
  const second = at + 1 < end ? atoms[at + 1] : undefined;
  return opener === 'from' &&
    next?.kind === 'word' &&
    second &&
    lexicon.sets.rangeLinks.has(second.lower) &&
    !lexicon.relations.stop.has(next.lower)
    ? at + 1
    : at;
}

/** "between 2 and about 7", "2 - ~7". */
function overFillers(atoms: readonly Token[], from: number, end: number, lexicon: FigureLexicon): number {
  let at = from;
  while (at < end && at < from + 2) {
    const { lower } = atoms[at] as Token;
    if (
      lexicon.sets.toWords.has(lower) ||
      lexicon.sets.article.has(lower) ||
      !(lexicon.sets.boundFillers.has(lower) || lower === '~' || lower === '≈')
    )
      break;
    at++;
  }
  return at;
}

/** A word of rising or falling stands right before. */
const isMoved = (atoms: readonly Token[], at: number, { relations, sets }: FigureLexicon): boolean => {
  const before = lowerOf(atoms, at - 1);
  return relations.up.has(before) || relations.down.has(before) || sets.upWords.has(before);
};

const lowerOf = (atoms: readonly Token[], at: number): string => atoms[at]?.lower ?? '';

/** "between" or "from" shortly before the first amount. */
function openerBefore(atoms: readonly Token[], first: number, lexicon: FigureLexicon): string | null {
  for (let i = first - 1; i >= Math.max(0, first - REACH); i--) {
    const word = (atoms[i] as Token).lower;
    if (lexicon.sets.fromTo.has(word)) return 'from';
    if (lexicon.sets.between.has(word)) return 'between';
    if (!lexicon.sets.boundFillers.has(word)) return null;
  }
  return null;
}
