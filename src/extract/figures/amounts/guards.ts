/** Numbers that name and do not count: references, years, clock times, scores, "G-7", "COVID-19", "one" the pronoun. */
import type { Token } from '../../../document.ts';
import type { FigureLexicon } from '../lexicon.ts';
import { isNumeral } from '../numbers/read-number.ts';
import type { Amount } from './amounts.ts';
import { DATE } from './atom.ts';
import { isPlural } from './plural.ts';

/** How far back a list of references may reach ("Articles 4, 7, 9 and 12"). */
const LIST = 14;
/** How far back a list of bare numbers may ("parts 5, 91, 92, 570, 574, 576 and 903"). */
const LONG_LIST = 40;
const LIST_LINK = /^(?:,|and|or|to|through|including|-|\(|\)|&|\/|[a-z])$/;
const CAPITAL = /^\p{Lu}/u;

/** Says whether an amount without a currency in front only names something. */
export function isName(
  atoms: readonly Token[],
  amount: Amount,
  end: number,
  lexicon: FigureLexicon,
  ranged: boolean,
): boolean {
  if (amount.inFront) return false;
  const { numberAt: at, number } = amount;
  const token = atoms[at] as Token;
  if (/^\d+(?:st|nd|rd|th|s)$/i.test(token.text)) return true;
  if (isZeroName(atoms, at, number.end, lexicon) || isNameWord(atoms, at, number.end, lexicon)) return true;
  if (amount.measure === null && isSlogan(atoms, at, number.end, lexicon)) return true;
  if (!ranged && isCompound(atoms, at, number.end, lexicon)) return true;
  // "DAX -1.6 %": shares have no numbers for names.
  if (amount.measure?.code !== '%' && isReference(atoms, at, lexicon)) return true;
  // "in years one to three", "extension 4021"
  if (amount.measure === null && isNumbered(atoms, at, number.end, lexicon)) return true;
  if (number.digits && isGlued(atoms, at, number.end, end, amount, lexicon, ranged)) return true;
  if (amount.measure || ranged) return false;
  // "5.1 Pilot Program": the number of a heading.
  if (
    at === 0 &&
    number.scale === 0 &&
    /^\d{1,2}\.\d{1,2}$/.test(token.text) &&
    /^\p{Lu}\p{Ll}/u.test(atoms[at + 1]?.text ?? '')
  )
    return true;
  return (
    isTelephone(atoms, at) ||
    isYear(atoms, at, number.end, lexicon) ||
    isOne(atoms, at, number.end, end, lexicon) ||
    (number.digits && (isBracketed(atoms, at, number.end) || isClock(atoms, at, number.end, end, lexicon)))
  );
}

/** Behind a word that only bare numbers follow, or behind a list of such numbers. */
function isNumbered(atoms: readonly Token[], at: number, next: number, lexicon: FigureLexicon): boolean {
  const { guards, words } = lexicon;
  if (isPlural(lowerAt(atoms, next), lexicon)) return false;
  let first = at - 1;
  while (first > 0 && at - first < LONG_LIST) {
    const { kind, lower } = atoms[first] as Token;
    if (kind !== 'number' && words.numbers[lower] === undefined && !LIST_LINK.test(lower)) break;
    first--;
  }
  const opener = atoms[first + 1] as Token;
  const counts = opener.kind === 'number' || words.numbers[opener.lower] !== undefined;
  return counts && guards.bareReferences.has(lowerAt(atoms, first));
}

const lowerAt = (atoms: readonly Token[], at: number): string =>
  at >= 0 && at < atoms.length ? (atoms[at] as Token).lower : '';

/** "Article 5", "Section 7(a)", "Articles 4, 7 and 9", "42 U.S.C. 4321". */
function isReference(atoms: readonly Token[], at: number, lexicon: FigureLexicon): boolean {
  const { references, capitalReferences, afterReferences } = lexicon.guards;
  if (afterReferences.has(lowerAt(atoms, at + 1))) return true;
  for (let i = at - 1, steps = 0; i >= 0 && steps < LIST; i--, steps++) {
    const token = atoms[i] as Token;
    if (references.has(token.lower)) return steps === 0 || isListOfReferences(atoms, i, at);
    if (capitalReferences.has(token.lower) && CAPITAL.test(token.text) && (i > 0 || steps === 0))
      return steps === 0 || isListOfReferences(atoms, i, at);
    if (token.kind !== 'number' && !LIST_LINK.test(token.lower)) return false;
  }
  return false;
}

/** Between a reference word and the number stand only numbers and links, and the first is a number. */
const isListOfReferences = (atoms: readonly Token[], word: number, at: number): boolean => {
  if (word + 1 >= at) return false;
  const mark = lowerAt(atoms, word + 1);
  // "Executive Order (EO) 14013"
  if (mark === ')' && word + 2 === at) return true;
  return (atoms[word + 1] as Token).kind === 'number' || /^(?:\(|including)$/.test(mark);
};

/** Glued to a name or another number: "COVID-19", "2+2", "24/7", "555-1234", "10.1", "5G". */
function isGlued(
  atoms: readonly Token[],
  at: number,
  next: number,
  end: number,
  amount: Amount,
  lexicon: FigureLexicon,
  ranged: boolean,
): boolean {
  const token = atoms[at] as Token;
  const before = at > 0 ? (atoms[at - 1] as Token) : null;
  const two = at > 1 ? (atoms[at - 2] as Token) : null;
  if (before && !token.spaced) {
    // `width="2000"`
    if (before.text === '"' && two?.text === '=') return true;
    if (before.lower === '-' && !before.spaced && two && amount.first === at) {
      // "No. 2024-13"
      if (two.lower === DATE) return true;
      if (
        two.kind === 'word' &&
        (!lexicon.guards.hyphenPrefixes.has(two.lower) || (/^\p{Lu}/u.test(two.text) && at > 2))
      )
        return true;
      if (two.kind === 'number' && amount.measure === null) return true;
    }
    // "?id=3481388".
    if (before.text === '=' && amount.measure === null && /^\d{5,}$/.test(token.text)) return true;
    // "COVID -19".
    if (before.lower === '-' && two && /^\p{Lu}{2}/u.test(two.text) && amount.measure === null) return true;
    if (/^[+/.#_@:&\\]$/.test(before.text) && !before.spaced)
      return before.text !== '/' || two?.kind === 'number' || two?.kind === 'word';
    if (before.text === '#' || before.text === '@') return true;
    if (before.kind === 'word') return true;
  }
  if (before && before.text === '#') return true;
  const after = next < end ? (atoms[next] as Token) : null;
  const third = next + 1 < end ? (atoms[next + 1] as Token) : null;
  if (after && !after.spaced && amount.measure === null && !ranged) {
    if (/^[+/:]$/.test(after.text) && third && !third.spaced && third.kind === 'number') return true;
    // "203(k)".
    if (after.text === '_' || after.text === '@' || after.text === '(') return true;
    // "5G", "37signals": letters glued on that are no unit; "1/CP.21".
    if (after.kind === 'word') return true;
    if (after.text === '/' && third && !third.spaced && CAPITAL.test(third.text)) return true;
    if (after.text === '.' && third && !third.spaced && third.kind === 'word') return true;
    if (after.lower === '-' && third && !third.spaced) {
      // "2-1", "117-58", "555-1234": no range.
      if (third.kind === 'number') return true;
    }
  }
  // "1-800-555": a number of a telephone, also where two look like a range.
  if (after?.lower === '-' && third?.kind === 'number' && !after.spaced && !third.spaced) {
    const fourth = atoms[next + 2];
    if (fourth?.lower === '-' && !fourth.spaced && atoms[next + 3]?.spaced === false) return true;
  }
  return false;
}

/** "[12]", "(3)", "1) to build": a footnote mark, a number of a list, or a year. */
function isBracketed(atoms: readonly Token[], at: number, next: number): boolean {
  const closed = lowerAt(atoms, next) === ')' || lowerAt(atoms, next) === ']';
  if (!closed) return false;
  if (lowerAt(atoms, at - 1) === '(' || lowerAt(atoms, at - 1) === '[') return true;
  if ((atoms[at] as Token).text.length > 2 || (atoms[next] as Token).spaced) return false;
  for (let i = at - 1; i >= Math.max(0, at - LIST); i--) {
    if (lowerAt(atoms, i) === '(') return false;
    if (lowerAt(atoms, i) === ')') break;
  }
  return true;
}

/** 1900–2099 without a counted noun, and years of other centuries behind a word of time. */
function isYear(atoms: readonly Token[], at: number, next: number, lexicon: FigureLexicon): boolean {
  const text = (atoms[at] as Token).text;
  if (next !== at + 1 || !/^[12]\d{3}$/.test(text)) return false;
  const before = lowerAt(atoms, at - 1);
  const after = lowerAt(atoms, next);
  if (text.startsWith('19') || text.startsWith('20'))
    return at === 0 || lexicon.guards.yearBefore.has(before) || !lexicon.guards.yearCounted.has(after);
  return lexicon.sets.inWords.has(before) && !lexicon.guards.collectives.has(after) && !/[^s]s$/.test(after);
}

/** "their 787 Dreamliner", "40 Harbour Road": plain digits before a singular name are a part of it. */
export function isType(atoms: readonly Token[], at: number, next: number): boolean {
  const name = atoms[next];
  const digits = (atoms[at] as Token).text;
  return (
    next === at + 1 &&
    /^[1-9]\d{0,3}$/.test(digits) &&
    name?.kind === 'word' &&
    /^\p{Lu}\p{Ll}+(?:[^s\P{Ll}]|ss)$/u.test(name.text) &&
    (digits.length > 2 || CAPITAL.test(atoms[next + 1]?.text ?? ''))
  );
}

/** How many groups a telephone number has. */
const GROUPS = 6;

/** "+41 22 555 0147": a run of groups behind a plus that is glued to the first. */
function isTelephone(atoms: readonly Token[], at: number): boolean {
  let first = at;
  while (first > 0 && at - first < GROUPS && (atoms[first - 1] as Token).kind === 'number') first--;
  const plus = atoms[first - 1];
  const run = first < at || atoms[at + 1]?.kind === 'number';
  return run && plus?.text === '+' && !(atoms[first] as Token).spaced && plus.spaced;
}

/** "5:30", "at 6 pm". */
function isClock(
  atoms: readonly Token[],
  at: number,
  next: number,
  end: number,
  lexicon: FigureLexicon,
): boolean {
  return (
    next < end && lexicon.guards.timeWords.has(lowerAt(atoms, next)) && (atoms[at] as Token).text.length <= 2
  );
}

/** "net-zero", "Ground Zero", "zero tolerance", but not "three-zero". */
function isZeroName(atoms: readonly Token[], at: number, next: number, lexicon: FigureLexicon): boolean {
  if (!lexicon.sets.zeros.has(lowerAt(atoms, at))) return false;
  if (lowerAt(atoms, at - 1) === '-' && isNumeral(atoms[at - 2], lexicon)) return false;
  return (
    lexicon.guards.zeroNames.has(lowerAt(atoms, next)) ||
    lexicon.guards.zeroNames.has(lowerAt(atoms, at - 1)) ||
    (lowerAt(atoms, at - 1) === '-' && at > 1)
  );
}

/** "Group of Seven", "Five-Point Plan", "One Health"; "21" before a raised "st". */
function isNameWord(atoms: readonly Token[], at: number, next: number, lexicon: FigureLexicon): boolean {
  const token = atoms[at] as Token;
  const after = atoms[next];
  const group = atoms[at - 2];
  // "Fit for 55".
  if (
    group &&
    CAPITAL.test(group.text) &&
    lexicon.guards.numberNames.has(`${group.lower} ${lowerAt(atoms, at - 1)}`)
  )
    return true;
  if (
    lexicon.sets.ofWords.has(lowerAt(atoms, at - 1)) &&
    group &&
    lexicon.guards.groupOf.has(group.lower) &&
    CAPITAL.test(group.text)
  )
    return true;
  if (token.kind !== 'number' && isSpokenOrdinal(atoms, at, next, lexicon)) return true;
  if (token.kind === 'number') return after !== undefined && lexicon.guards.ordinalSuffixes.has(after.lower);
  if (
    lexicon.sets.oneWords.has(token.lower) &&
    next === at + 1 &&
    after &&
    CAPITAL.test(after.text) &&
    after.text.length > 1
  )
    return true;
  const hyphened = after?.lower === '-' && !after.spaced ? atoms[next + 1] : undefined;
  // "Six-Party Talks" at the head of a sentence.
  if (at === 0 && hyphened && CAPITAL.test(hyphened.text) && CAPITAL.test(atoms[next + 2]?.text ?? ''))
    return true;
  if (at === 0 || !CAPITAL.test(token.text)) return false;
  const before = atoms[at - 1] as Token;
  if (before.kind !== 'word' && before.lower !== '-') return false;
  const head = after?.lower === '-' ? atoms[next + 1] : after;
  return head?.kind === 'word' && (CAPITAL.test(head.text) || CAPITAL.test(before.text));
}

/** "two-plus-two", "one-on-one", "1-in-100-year": either number of the compound. */
function isCompound(atoms: readonly Token[], at: number, next: number, lexicon: FigureLexicon): boolean {
  const links = (first: number): boolean =>
    lowerAt(atoms, first) === '-' &&
    lowerAt(atoms, first + 2) === '-' &&
    lexicon.guards.compoundLinks.has(lowerAt(atoms, first + 1)) &&
    !(atoms[first] as Token).spaced;
  const isNumber = (i: number): boolean =>
    atoms[i]?.kind === 'number' || lexicon.words.numbers[lowerAt(atoms, i)] !== undefined;
  // "a two-state solution", "a two-way road": a kind, and no count.
  if (atoms[at]?.kind === 'word' && lowerAt(atoms, next) === '-' && !atoms[next + 1]?.spaced)
    if (!atoms[next]?.spaced && lexicon.guards.kindNouns.has(lowerAt(atoms, next + 1))) return true;
  return (links(next) && isNumber(next + 3)) || (links(at - 3) && isNumber(at - 4));
}

/** "forty-seventh", and what is left of a year in words behind its date ("two thousand twenty-two"). */
function isSpokenOrdinal(atoms: readonly Token[], at: number, next: number, lexicon: FigureLexicon): boolean {
  if (lowerAt(atoms, at - 1) === '-' && lowerAt(atoms, at - 2) === DATE) return true;
  // "the two hundred and fiftieth"
  const last = lowerAt(atoms, next + 1);
  const ordinal = lexicon.words.fractions[last] !== undefined || lexicon.words.ordinals[last] !== undefined;
  if (
    ordinal &&
    lexicon.sets.and.has(lowerAt(atoms, next)) &&
    lexicon.sets.definite.has(lowerAt(atoms, at - 1)) &&
    !last.endsWith('s')
  )
    return true;
  const hyphen = lowerAt(atoms, next) === '-' ? next + 1 : next;
  return (
    hyphen > next &&
    lexicon.words.ordinalUnits[lowerAt(atoms, hyphen)] !== undefined &&
    !lowerAt(atoms, hyphen).endsWith('s')
  );
}

/** "30 by 30", "2x4": bare numbers around "by". */
function isSlogan(atoms: readonly Token[], at: number, next: number, lexicon: FigureLexicon): boolean {
  const around = (link: number, other: number): boolean =>
    lexicon.sets.byWords.has(lowerAt(atoms, link)) &&
    atoms[other]?.kind === 'number' &&
    (atoms[other] as Token).text.length <= 3;
  return (
    (atoms[at] as Token).kind === 'number' &&
    ((around(next, next + 1) && atoms[next + 2]?.text !== '%') || around(at - 1, at - 2))
  );
}

/** "the one that", "no one", "one another", "one can": the pronoun. */
function isOne(
  atoms: readonly Token[],
  at: number,
  next: number,
  end: number,
  lexicon: FigureLexicon,
): boolean {
  if (!lexicon.sets.oneWords.has(lowerAt(atoms, at)) || next !== at + 1) return false;
  if (end === 1) return false;
  const { oneBefore, oneAfter, oneKeep, oneNames } = lexicon.guards;
  if (oneNames.has(lowerAt(atoms, at - 1))) return true;
  // "one to two million", "one or two".
  const then = lowerAt(atoms, next + 1);
  const linked =
    /^[,-]$/.test(lowerAt(atoms, next)) ||
    lexicon.sets.rangeLinks.has(lowerAt(atoms, next)) ||
    lexicon.sets.listLinks.has(lowerAt(atoms, next));
  const earlier = lexicon.relations.stop.has(lowerAt(atoms, at - 1)) ? atoms[at - 2] : undefined;
  // "zero plus one", "two for one".
  if (earlier?.kind === 'number' || lexicon.words.numbers[earlier?.lower ?? ''] !== undefined) return false;
  if (linked && (lexicon.words.numbers[then] ?? Number(then)) > 1) return false;
  // "what one of us takes".
  if (lexicon.sets.ofWords.has(lowerAt(atoms, next)) && lexicon.guards.speakers.has(lowerAt(atoms, next + 1)))
    return true;
  const after = next < end ? (atoms[next] as Token) : null;
  if (after && oneKeep.has(after.lower) && !lexicon.relations.determiners.has(lowerAt(atoms, at - 1)))
    return false;
  if (!after || oneBefore.has(lowerAt(atoms, at - 1))) return true;
  return after.kind !== 'word' || oneAfter.has(after.lower) || lexicon.relations.stop.has(after.lower);
}

/** "Maria Lopez, 65, said": an age beside a name. */
export function isAppositive(atoms: readonly Token[], at: number, end: number): boolean {
  const name = at > 1 ? (atoms[at - 2] as Token) : null;
  return (
    lowerAt(atoms, at - 1) === ',' && lowerAt(atoms, end) === ',' && name !== null && CAPITAL.test(name.text)
  );
}

/** A bare number behind a name belongs to it: "Boeing 737", "Fortune 100", "Row 21". */
export function belongsToName(atoms: readonly Token[], at: number, lexicon: FigureLexicon): boolean {
  const before = at > 0 ? (atoms[at - 1] as Token) : null;
  if (before?.kind !== 'word' || !CAPITAL.test(before.text)) return false;
  // "UN Security Council 1267 Sanctions Committee" is one name.
  // The first word of a sentence has its capital from there.
  return at > 1 || !lexicon.relations.stop.has(before.lower);
}

/** What a date has left of its day: "July 31". */
export const isDay = (atoms: readonly Token[], at: number): boolean =>
  lowerAt(atoms, at - 1) === DATE && /^(?:[1-9]|[12]\d|3[01])$/.test((atoms[at] as Token).text);

/** A bare number behind a word that such numbers follow ("part 4", "level 3"), or at the head of a sentence ("11, We"). */
export function isNumbering(
  atoms: readonly Token[],
  at: number,
  end: number,
  lexicon: FigureLexicon,
): boolean {
  if (lexicon.guards.capitalReferences.has(lowerAt(atoms, at - 1))) return true;
  const next = atoms[end + 1];
  return at === 0 && /^[.,)]$/.test(lowerAt(atoms, end)) && next !== undefined && CAPITAL.test(next.text);
}

/** How many atoms minutes and seconds of arc have at most. */
const ARC = 7;

/** "52° 30' N": one past the point of the compass that ends a coordinate, or null. */
export function coordinateEnd(
  atoms: readonly Token[],
  { end: from, measure }: Amount,
  { sets }: FigureLexicon,
): number | null {
  if (measure?.code !== 'deg') return null;
  let at = from;
  while (at < from + ARC && (atoms[at]?.kind === 'number' || /^['"’”′″]$/.test(atoms[at]?.text ?? ''))) at++;
  return sets.compass.has(lowerAt(atoms, at)) ? at + 1 : null;
}
