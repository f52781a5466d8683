/**
 * What a figure measures: the phrase that it is a share of or stands in ("a 19 % drop in demand"), the object that it
 * changes ("cut emissions by 43 %"), else the subject of its clause ("emissions fell 5 %"). Rules over closed classes;
 * every walk is bounded by the reach of one clause.
 */
import type { FigureKind, Token } from '../../document.ts';
import { DATE } from './atoms.ts';
import type { FigureLexicon } from './lexicon.ts';
import { isNounWord, type Phrase } from './phrases.ts';
import type { Finding } from './scan.ts';
import { isGerund, isParticiple, isVerb } from './verbs.ts';

/** How far back a subject is looked for, and how long a phrase may be, in atoms. */
const REACH = 60;
const LONGEST = 16;

export interface Placed {
  readonly finding: Finding;
  readonly kind: FigureKind;
  /** With the words of its bound. */
  readonly first: number;
  /** With its noun and what it is counted per. */
  readonly end: number;
  /** Atoms that belong to figures of the sentence. */
  readonly taken: Uint8Array;
  /** The figure before, and what it measures. */
  readonly before: { readonly end: number; readonly measures: Phrase | null } | null;
}

export function measuresOf(atoms: readonly Token[], placed: Placed, lexicon: FigureLexicon): Phrase | null {
  const { finding, first, end, before } = placed;
  const counted = finding.counted !== null && finding.measure === null;
  if (!counted) {
    const after =
      partitive(atoms, end, lexicon) ?? modified(atoms, placed, lexicon) ?? paidFor(atoms, placed, lexicon);
    if (after) return after;
  }
  const opening = atoms[first - 1];
  if (opening?.text === '(' && before && before.end === first - 1) return before.measures;
  if (before && onlyLinks(atoms, before.end, first, lexicon)) return before.measures;
  return (
    headBefore(atoms, placed, lexicon) ?? object(atoms, placed, lexicon) ?? subject(atoms, placed, lexicon)
  );
}

const lowerAt = (atoms: readonly Token[], at: number): string =>
  at >= 0 && at < atoms.length ? (atoms[at] as Token).lower : '';

/** A phrase forward from an atom: determiners, noun words, and what prepositions hang on them. */
function phraseFrom(atoms: readonly Token[], at: number, lexicon: FigureLexicon): Phrase | null {
  const { determiners, phraseLinks, nonFinite } = lexicon.relations;
  let first = at;
  while (determiners.has(lowerAt(atoms, first))) first++;
  let end = first;
  for (let i = first; i < atoms.length && i - first < LONGEST; i++) {
    const token = atoms[i] as Token;
    if (
      isNounWord(token, lexicon) &&
      !(i > first && breaks(atoms, i, lexicon) && !nonFinite.has(token.lower))
    )
      end = i + 1;
    else if (i === end && i > first && joins(atoms, i, lexicon)) continue;
    else if (end > first && phraseLinks.has(token.lower) && i === end && nounFollows(atoms, i + 1, lexicon)) {
      while (determiners.has(lowerAt(atoms, i + 1))) i++;
      end = i + 1;
    } else break;
  }
  return end > first ? { first, end } : null;
}

/** A verb or participle ends the phrase before it. */
const breaks = (atoms: readonly Token[], at: number, lexicon: FigureLexicon): boolean =>
  isVerb(atoms, at, lexicon) && !/^\p{Lu}/u.test((atoms[at] as Token).text);

/** A mark inside a phrase: hyphen, ampersand, possessive. */
const joins = (atoms: readonly Token[], at: number, lexicon: FigureLexicon): boolean => {
  const { lower } = atoms[at] as Token;
  return (
    (lower === '-' || lower === '&' || lower === "'s" || lower === "'") &&
    at + 1 < atoms.length &&
    isNounWord(atoms[at + 1] as Token, lexicon)
  );
};

function nounFollows(atoms: readonly Token[], at: number, lexicon: FigureLexicon): boolean {
  let i = at;
  while (i < at + 3 && lexicon.relations.determiners.has(lowerAt(atoms, i))) i++;
  const token = atoms[i];
  return (
    token !== undefined &&
    isNounWord(token, lexicon) &&
    !breaks(atoms, i, lexicon) &&
    !isParticiple(token, lexicon)
  );
}

/** "60 % of men aged 18 to 34", "half its revenue". */
function partitive(atoms: readonly Token[], end: number, lexicon: FigureLexicon): Phrase | null {
  const link = lowerAt(atoms, end);
  if (link === 'of') {
    const phrase = phraseFrom(atoms, end + 1, lexicon);
    // "2 % of GDP" measures what is spent.
    return phrase &&
      phrase.end === phrase.first + 1 &&
      lexicon.relations.shareBases.has(lowerAt(atoms, phrase.first))
      ? null
      : phrase;
  }
  return lexicon.sets.halfFollowers.has(link) ? phraseFrom(atoms, end, lexicon) : null;
}

/** "an 8.5 kW system", "a 25 % drop in earnings": the noun that the amount stands before. */
function modified(atoms: readonly Token[], placed: Placed, lexicon: FigureLexicon): Phrase | null {
  const { end, taken, finding } = placed;
  const at = end;
  if (lowerAt(atoms, at) === '-' && !(atoms[at] as Token).spaced) return null;
  const token = atoms[at];
  if (!token || taken[at] || !isNounWord(token, lexicon) || !finding.measure) return null;
  if (lexicon.more[token.lower] || /ly$/.test(token.lower) || isParticiple(token, lexicon)) return null;
  const determined =
    lexicon.relations.determiners.has(lowerAt(atoms, finding.first - 1)) || !breaks(atoms, at, lexicon);
  if (!determined) return null;
  const phrase = phraseFrom(atoms, at, lexicon);
  if (!phrase) return null;
  // "the 2 % mark": the noun says nothing.
  if (phrase.end === at + 1 && lexicon.relations.genericHeads.has(token.lower)) return null;
  return phrase;
}

/** "$12,000 for a new roof", "$2 billion in grants". */
function paidFor(atoms: readonly Token[], { kind, end }: Placed, lexicon: FigureLexicon): Phrase | null {
  const link = lowerAt(atoms, end);
  if (kind !== 'money' || !lexicon.relations.moneyFor.has(link)) return null;
  const phrase = phraseFrom(atoms, end + 1, lexicon);
  if (!phrase || lexicon.relations.emptyComplements.has(lowerAt(atoms, phrase.first))) return null;
  if (isParticiple(atoms[phrase.first] as Token, lexicon) && phrase.end > phrase.first + 1 && link !== 'in')
    return null;
  // "in Kenya" is where and not what.
  return link === 'in' && /^\p{Lu}/u.test((atoms[phrase.first] as Token).text) ? null : phrase;
}

/** Nothing but links of a list and dates between two figures ("by 43 % by 2030 and 60 % by 2035"). */
function onlyLinks(atoms: readonly Token[], from: number, to: number, lexicon: FigureLexicon): boolean {
  if (to - from > 6 || to <= from) return false;
  let linked = false;
  for (let i = from; i < to; i++) {
    const token = atoms[i] as Token;
    if (lexicon.sets.listLinks.has(token.lower)) linked = true;
    else if (!isDated(token) && !lexicon.relations.bridges.has(token.lower)) return false;
  }
  return linked;
}

/** "winds of at least 74 mph", "a penalty of $52,000"; "John Gant (0.5 WAR)". */
function headBefore(
  atoms: readonly Token[],
  { first, taken }: Placed,
  lexicon: FigureLexicon,
): Phrase | null {
  const link = lowerAt(atoms, first - 1);
  if (link !== 'of' && link !== '(' && link !== ':') return null;
  const phrase = phraseTo(atoms, first - 1, taken, lexicon);
  if (!phrase || link !== 'of') return phrase;
  return phrase;
}

/** A phrase backward from an atom (exclusive), without the preposition or verb that opens it. */
function phraseTo(
  atoms: readonly Token[],
  end: number,
  taken: Uint8Array,
  lexicon: FigureLexicon,
): Phrase | null {
  const { determiners, phraseLinks } = lexicon.relations;
  let first = end;
  for (let i = end - 1; i >= 0 && end - i < LONGEST; i--) {
    const token = atoms[i] as Token;
    if (taken[i]) break;
    if (
      isNounWord(token, lexicon) &&
      !breaks(atoms, i, lexicon) &&
      !isGerund(atoms, i, taken, lexicon) &&
      !(i === end - 1 && /ly$/.test(token.lower))
    )
      first = i;
    else if (first === end && (token.text === ')' || token.text === '"')) break;
    else if (first < end && (joins(atoms, i, lexicon) || coordinated(atoms, i, lexicon))) continue;
    else if (
      first < end &&
      (determiners.has(token.lower) || phraseLinks.has(token.lower) || isDated(token))
    ) {
      // A link belongs to the phrase only when a noun stands before it.
      const before = atoms[i - 1];
      if (determiners.has(token.lower)) continue;
      if (!before || taken[i - 1] || !isNounWord(before, lexicon) || breaks(atoms, i - 1, lexicon)) break;
    } else break;
  }
  while (first < end && determiners.has(lowerAt(atoms, first))) first++;
  return first < end ? trimmed(atoms, { first, end }, lexicon) : null;
}

/** "France and Japan", "solar and wind": names, or words of one shape, beside "and". */
function coordinated(atoms: readonly Token[], at: number, lexicon: FigureLexicon): boolean {
  if (!lexicon.sets.and.has(lowerAt(atoms, at)) || at === 0) return false;
  const before = atoms[at - 1] as Token;
  const after = atoms[at + 1] as Token;
  return (
    isNounWord(before, lexicon) &&
    !breaks(atoms, at - 1, lexicon) &&
    /^\p{Lu}/u.test(before.text) === /^\p{Lu}/u.test(after.text)
  );
}

const isDated = (token: Token): boolean => token.lower === DATE;

/** Without a leading circumstance ("in europe the new model"): the phrase from the last determiner behind it. */
function trimmed(atoms: readonly Token[], phrase: Phrase, lexicon: FigureLexicon): Phrase | null {
  const opener = lowerAt(atoms, phrase.first - 1);
  if (!lexicon.relations.prepositions.has(opener)) return phrase;
  for (let i = phrase.first + 1; i < phrase.end; i++)
    if (
      lexicon.relations.determiners.has(lowerAt(atoms, i)) &&
      isNounWord(atoms[i - 1] as Token, lexicon) &&
      i + 1 < phrase.end
    )
      return { first: i + 1, end: phrase.end };
  return phrase;
}

/** Atoms before the figure that only lead to it: bounds, prepositions, dates, earlier figures. */
function bridge(atoms: readonly Token[], { first, taken }: Placed, lexicon: FigureLexicon): number {
  let at = first;
  while (at > 0 && first - at < REACH) {
    const token = atoms[at - 1] as Token;
    if (
      taken[at - 1] ||
      isDated(token) ||
      lexicon.relations.bridges.has(token.lower) ||
      lexicon.sets.boundFillers.has(token.lower)
    )
      at--;
    else break;
  }
  return at;
}

/** "cut emissions by 43 %", "limit the increase in temperature to 1.5 °C": the object before the bridge. */
function object(atoms: readonly Token[], placed: Placed, lexicon: FigureLexicon): Phrase | null {
  const at = bridge(atoms, placed, lexicon);
  if (at === placed.first || at === 0) return null;
  if (placed.finding.counted && placed.finding.measure === null) return null;
  const phrase = phraseTo(atoms, at, placed.taken, lexicon);
  if (!phrase || phrase.end < at) return null;
  return phrase;
}

/** The subject of the nearest finite verb before the figure; the phrase before it where there is no verb. */
function subject(atoms: readonly Token[], placed: Placed, lexicon: FigureLexicon): Phrase | null {
  const { taken, first } = placed;
  const { relatives, pronouns, conjunctions, subordinators, adverbs, determiners } = lexicon.relations;
  const floor = Math.max(0, first - REACH);
  for (let i = first - 1; i >= floor; i--) {
    const token = atoms[i] as Token;
    if (token.text === ';') return null;
    if (taken[i] || !isVerb(atoms, i, lexicon)) continue;
    // Back over the group of the verb.
    let at = i;
    while (at > floor) {
      const before = atoms[at - 1] as Token;
      if (
        isVerb(atoms, at - 1, lexicon) ||
        adverbs.has(before.lower) ||
        before.lower === 'to' ||
        /ly$/.test(before.lower)
      )
        at--;
      else break;
    }
    const word = lowerAt(atoms, at - 1);
    if (at === 0) return null;
    if (relatives.has(word) && !determiners.has(lowerAt(atoms, at))) {
      const stop = lowerAt(atoms, at - 2) === ',' ? at - 2 : at - 1;
      return phraseTo(atoms, stop, taken, lexicon);
    }
    if (pronouns.has(word)) return null;
    if (word === ',') {
      const earlier = commaBefore(atoms, at - 1, floor);
      if (earlier > floor && !isParticiple(token, lexicon)) {
        const phrase = phraseTo(atoms, earlier, taken, lexicon);
        if (phrase) return phrase;
      }
      i = at - 1;
      continue;
    }
    if (conjunctions.has(word) || subordinators.has(word) || isParticiple(atoms[at - 1] as Token, lexicon)) {
      i = at - 1;
      continue;
    }
    const phrase = phraseTo(atoms, at, taken, lexicon);
    if (phrase) return phrase;
    i = at - 1;
  }
  // No verb: the phrase right before.
  const at = bridge(atoms, placed, lexicon);
  return at > 0 && !(placed.finding.counted && placed.finding.measure === null)
    ? phraseTo(atoms, at, taken, lexicon)
    : null;
}

function commaBefore(atoms: readonly Token[], at: number, floor: number): number {
  for (let i = at - 1; i > floor; i--) if ((atoms[i] as Token).text === ',') return i;
  return -1;
}
