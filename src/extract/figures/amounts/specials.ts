/** Figures that are no plain amounts: multiples, ratios, ranks. */
import type { Token } from '../../../document.ts';
import type { FigureLexicon } from '../lexicon.ts';
import { countedAfter } from '../measured/phrases.ts';
import { isVerb } from '../measured/verbs.ts';
import { readNumber } from '../numbers/numbers.ts';
import { isWord } from '../numbers/read-number.ts';
import { type Atom, wordAt } from './atom.ts';
import { type Finding, findingOf } from './finding.ts';

/** The multiple, ratio or rank that begins at an atom, or null. */
export const specialAt = (
  atoms: readonly Token[],
  at: number,
  end: number,
  lexicon: FigureLexicon,
): Finding | null =>
  multipleAt(atoms, at, end, lexicon) ?? ratioAt(atoms, at, end, lexicon) ?? rankAt(atoms, at, end, lexicon);

/** "ranked fifth", "the second-largest", "the 3rd most populous". */
function rankAt(atoms: readonly Token[], at: number, end: number, lexicon: FigureLexicon): Finding | null {
  const { words, sets } = lexicon;
  const token = atoms[at] as Token;
  const digits = token.kind === 'number' ? /^(\d{1,4})(?:st|nd|rd|th)$/i.exec(token.text) : null;
  const value = digits ? Number(digits[1]) : words.ordinals[token.lower];
  if (value === undefined) return null;
  const after = wordAt(atoms, at + 1) === '-' ? at + 2 : at + 1;
  if (after < end && sets.superlatives.has(wordAt(atoms, after)))
    return findingOf(at, after + 1, value, 'ordinal');
  let before = at - 1;
  while (before > 0 && at - before < 3 && sets.rankFillers.has(wordAt(atoms, before))) before--;
  const next = atoms[at + 1];
  const noun = next?.kind === 'word' && !lexicon.relations.stop.has(next.lower);
  return sets.ranking.has(wordAt(atoms, before)) && !noun ? findingOf(at, at + 1, value, 'ordinal') : null;
}

/** "double the", "doubled", "sixfold", "halve"; "three times higher", "ten-fold", "10x". */
function multipleAt(
  atoms: readonly Token[],
  at: number,
  end: number,
  lexicon: FigureLexicon,
): Finding | null {
  const { words, sets, relations } = lexicon;
  const word = wordAt(atoms, at);
  const next = wordAt(atoms, at + 1);
  const multiple = (value: number, to: number, direction: Finding['direction']): Finding =>
    findingOf(at, to, value, 'multiple', { direction });
  if (sets.halving.has(word)) return multiple(0.5, at + 1, 'down');
  const phrase = lexicon.multiplePhrases.longest(atoms, at, end);
  if (phrase) return multiple(phrase.value, phrase.end, null);
  // "the bill doubles down on it".
  const plain = sets.downWords.has(next) ? undefined : words.multiples[word];
  if (plain === undefined) return timesAt(atoms, at, end, lexicon);
  if (sets.twice.has(word)) return sets.multipleFollowers.has(next) ? multiple(plain, at + 1, null) : null;
  if (!sets.bareMultiples.has(word)) return multiple(plain, at + 1, 'up');
  const before = wordAt(atoms, at - 1);
  const verb =
    relations.modals.has(before) || relations.pronouns.has(before) || sets.multipleOpeners.has(before);
  // "to double bilateral trade"; but "double-digit", "double standards".
  const object = relations.modals.has(before) && atoms[at + 1]?.kind === 'word';
  if (!sets.multipleFollowers.has(next) && !object && !(verb && at + 1 >= end)) return null;
  return multiple(plain, at + 1, verb ? 'up' : null);
}

/** "three times higher than", "a ten-fold increase", "10x". */
function timesAt(atoms: readonly Token[], at: number, end: number, lexicon: FigureLexicon): Finding | null {
  const { words, sets } = lexicon;
  const token = atoms[at] as Token;
  if (token.kind !== 'number' && words.numbers[token.lower] === undefined) return null;
  const number = readNumber(atoms, at, end, lexicon, { money: false });
  if (!number || number.range || number.fraction) return null;
  const hyphen = wordAt(atoms, number.end) === '-' ? number.end + 1 : number.end;
  const word = wordAt(atoms, hyphen);
  const multiple = (to: number): Finding => findingOf(at, to, number.value, 'multiple');
  if (sets.fold.has(word)) return multiple(hyphen + 1);
  if (hyphen > number.end) return null;
  if (sets.times.has(word))
    return sets.timesFollowers.has(wordAt(atoms, hyphen + 1)) ? multiple(hyphen + 1) : null;
  const glued = sets.timesGlued.has(word) && !(atoms[hyphen] as Token).spaced;
  return glued && atoms[hyphen + 1]?.kind !== 'number' ? multiple(hyphen + 1) : null;
}

/** "one in five adults", "nine out of ten", "one in every 54", "a ratio of 3 to 1": a ratio as a fraction of one. */
function ratioAt(atoms: readonly Token[], at: number, end: number, lexicon: FigureLexicon): Finding | null {
  const { sets } = lexicon;
  const minus = sets.negatives.has(wordAt(atoms, at));
  const first = minus ? at + 1 : at;
  const top = wholeAt(atoms, first, end, lexicon);
  if (top === undefined || top < 1) return null;
  // "one pupil in seven"
  const between =
    lexicon.sets.ratioIn.has(wordAt(atoms, first + 2)) && top < 10 && isWord(atoms, first + 1, end, lexicon);
  if (between && !minus) return sharedNoun(atoms, at, end, top, lexicon);
  const link = wordAt(atoms, first + 1);
  if (sets.overWords.has(link)) return overAt(atoms, { at, first, top: minus ? -top : top }, end, lexicon);
  if (minus) return null;
  if (sets.ratioTo.has(link)) return proportionAt(atoms, at, end, top, lexicon);
  if (link === '-') return hyphenedShare(atoms, at, end, top, lexicon);
  const ofEvery = sets.ofWords.has(link) && sets.every.has(wordAt(atoms, at + 2));
  const out = ofEvery || (sets.ratioOut.has(link) && sets.ofWords.has(wordAt(atoms, at + 2)));
  const every = sets.ratioIn.has(link) && sets.every.has(wordAt(atoms, at + 2));
  if (!out && !sets.ratioIn.has(link)) return null;
  const outOf = out && sets.every.has(wordAt(atoms, at + 3));
  const bottomAt = outOf ? at + 4 : out || every ? at + 3 : at + 2;
  const bottom = wholeAt(atoms, bottomAt, end, lexicon);
  const after = bottomAt + 1;
  if (bottom === undefined || bottom <= top || lexicon.words.scales[wordAt(atoms, after)] !== undefined)
    return null;
  if (lexicon.measuresAfter.longest(atoms, after, end)) return null;
  const counted = countedAfter(atoms, after, end, bottom, lexicon);
  // "3 in 2019", "two in 30 days": only round wholes, and a noun or the end behind.
  if (
    !out &&
    !every &&
    (!(lexicon.words.ratioWholes.includes(bottom) || sets.oneWords.has(wordAt(atoms, at))) ||
      top > 9 ||
      (!counted && !endsShare(atoms, after, lexicon)))
  )
    return null;
  return findingOf(at, after, top / bottom, 'ratio', { counted, fraction: true });
}

/** "one-in-three teachers"; but "1-in-100-year" floods. */
function hyphenedShare(
  atoms: readonly Token[],
  at: number,
  end: number,
  top: number,
  lexicon: FigureLexicon,
): Finding | null {
  const { sets } = lexicon;
  if (!sets.ratioIn.has(wordAt(atoms, at + 2)) || wordAt(atoms, at + 3) !== '-') return null;
  const bottom = wholeAt(atoms, at + 4, end, lexicon);
  if (bottom === undefined || bottom <= top || wordAt(atoms, at + 5) === '-') return null;
  const counted = countedAfter(atoms, at + 5, end, bottom, lexicon);
  return findingOf(at, at + 5, top / bottom, 'ratio', { counted, fraction: true });
}

/** "one pupil in seven", "two firms in five": the noun stands before the whole. */
function sharedNoun(
  atoms: readonly Token[],
  at: number,
  end: number,
  top: number,
  lexicon: FigureLexicon,
): Finding | null {
  const every = lexicon.sets.every.has(wordAt(atoms, at + 3));
  const bottomAt = every ? at + 4 : at + 3;
  const bottom = wholeAt(atoms, bottomAt, end, lexicon);
  if (bottom === undefined || bottom <= top || !Number.isInteger(bottom)) return null;
  if (!every && !(bottom < 10 || lexicon.words.ratioWholes.includes(bottom))) return null;
  if (
    lexicon.words.scales[wordAt(atoms, bottomAt + 1)] !== undefined ||
    !endsShare(atoms, bottomAt + 1, lexicon)
  )
    return null;
  if (lexicon.measuresAfter.longest(atoms, bottomAt + 1, end)) return null;
  const counted = { first: at + 1, end: at + 2 };
  return findingOf(at, bottomAt + 1, top / bottom, 'ratio', { counted, fraction: true });
}

/** What may follow a share without a noun: a mark, a verb, a word of a closed class. */
function endsShare(atoms: readonly Atom[], at: number, lexicon: FigureLexicon): boolean {
  const next = atoms[at];
  if (!next || next.kind === 'punctuation') return next?.lower !== '-';
  return next.kind === 'word' && (lexicon.relations.stop.has(next.lower) || isVerb(atoms, at, lexicon));
}

function wholeAt(
  atoms: readonly Token[],
  at: number,
  end: number,
  lexicon: FigureLexicon,
): number | undefined {
  const atom = atoms[at];
  if (!atom || at >= end) return undefined;
  return /^\d{1,4}(?:\.\d{1,2})?$/.test(atom.text) ? Number(atom.text) : lexicon.words.numbers[atom.lower];
}

/** How far before a proportion the word may stand ("the ratio of pupils to teachers is 31:1"). */
const RATIO_REACH = 12;

/** "a ratio of 3 to 1", "a 3:1 ratio". */
function proportionAt(
  atoms: readonly Token[],
  at: number,
  end: number,
  top: number,
  lexicon: FigureLexicon,
): Finding | null {
  const bottom = wholeAt(atoms, at + 2, end, lexicon);
  if (!bottom) return null;
  const { ratio } = lexicon.sets;
  let named = ratio.has(wordAt(atoms, at + 3));
  for (let i = at - 1; !named && i >= Math.max(0, at - RATIO_REACH); i--) named = ratio.has(wordAt(atoms, i));
  return named ? findingOf(at, at + 3, top / bottom, 'ratio', { fraction: true }) : null;
}

/** "one over three", where it ends what is said. */
function overAt(
  atoms: readonly Token[],
  { at, first, top }: { readonly at: number; readonly first: number; readonly top: number },
  end: number,
  lexicon: FigureLexicon,
): Finding | null {
  const bottom = readNumber(atoms, first + 2, end, lexicon, { money: false });
  const next = bottom ? atoms[bottom.end] : undefined;
  if (!bottom || bottom.value === 0 || (next && !/^[.!?]$/.test(next.text))) return null;
  if (at > 0 && lexicon.measuresBefore.longest(atoms, at - 1, at)) return null;
  return findingOf(at, bottom.end, top / bottom.value, 'ratio', { fraction: true });
}
