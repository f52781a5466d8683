/** Walks over noun phrases with what hangs on them, forward and backward, by closed classes and the shape of words. */
import type { Token } from '../../../document.ts';
import { type Atom, DATE } from '../amounts/atom.ts';
import type { FigureLexicon } from '../lexicon.ts';
import { isNounWord, type Phrase } from './phrases.ts';
import { isAdverb, isGerund, isParticiple, isVerb } from './verbs.ts';

/** Longest phrase, in atoms. */
const LONGEST = 16;

/** Longest gap between two words of a phrase, in UTF-16 units: more is markup (the target of a link). */
const GAP = 12;

const apart = (atoms: readonly Token[], at: number): boolean =>
  at + 1 < atoms.length && (atoms[at + 1] as Token).start - (atoms[at] as Token).end > GAP;

/** What an atom of a sentence belongs to: nothing, a figure, or an age (which may describe a noun). */
export const FREE = 0;
export const FIGURE = 1;
export const AGE = 2;

/** A sentence with its figures marked. */
export interface Marked {
  readonly atoms: readonly Atom[];
  readonly taken: Uint8Array;
  readonly lexicon: FigureLexicon;
}

/** The word at an index in lower case; empty outside. */
export const lowerAt = (atoms: readonly Token[], at: number): string =>
  at >= 0 && at < atoms.length ? (atoms[at] as Token).lower : '';

/** It begins with a capital, or has one behind a small letter ("eBay"). */
export const isCapital = (token: Token | undefined): boolean =>
  token !== undefined && /^\p{Ll}?\p{Lu}/u.test(token.text);

/** A noun by its tag, or what stands for one behind a determiner ("the unemployed"). */
const isHead = (marked: Marked, { first, end }: Phrase): boolean => {
  const { atoms, lexicon } = marked;
  for (let i = first; i < end; i++)
    if (
      /^(?:NN|VB[ZNDP]?$|PRP$|FW|GW|ADD|AFX|UH)/.test(atoms[i]?.tag ?? 'NN') ||
      (atoms[i]?.kind === 'word' && isCapital(atoms[i])) ||
      isActivity(marked, i) ||
      lexicon.relations.nounGerunds.has(lowerAt(atoms, i))
    )
      return true;
  // "nasdaq fell": what stands before a finite verb is one, whatever the tagger made of it.
  return lexicon.relations.determiners.has(lowerAt(atoms, first - 1)) || atoms[end]?.tag === 'VBD';
};

/** "that" of a clause, "so" of a verb: words of the list of determiners that are none here. */
const opens = ({ atoms, lexicon }: Marked, at: number): boolean =>
  lexicon.relations.determiners.has(lowerAt(atoms, at)) && !/^(?:IN|WDT|RB)/.test(atoms[at]?.tag ?? 'DT');

/** A date stands there. */
export const isDated = (token: Token | undefined): boolean => token?.lower === DATE;

/** A verb ends the phrase before it; capitals are names. */
export const breaks = ({ atoms, lexicon }: Marked, at: number): boolean =>
  isVerb(atoms, at, lexicon) &&
  !(at > 0 && isCapital(atoms[at]) && (isCapital(atoms[at - 1]) || isCapital(atoms[at + 1])));

/** A noun word, part of a name in digits ("iPhone 11"), or an age that describes ("women aged 25 to 54"). */
function isPart(marked: Marked, at: number): boolean {
  const { atoms, taken, lexicon } = marked;
  const token = atoms[at] as Token;
  if (taken[at] === AGE) return true;
  if (taken[at] === FIGURE) return false;
  // "the clean-up", "out-of-pocket costs": what a hyphen joins is one word.
  if (token.kind === 'word' && (isHyphened(atoms, at - 1) || isHyphened(atoms, at + 1))) return true;
  // "scope 1", "the second of tier 2": a number that counts nothing names what stands before it.
  if (token.kind === 'number')
    return (
      isCapital(atoms[at - 1]) ||
      lowerAt(atoms, at - 1) === '-' ||
      atoms[at - 1]?.tag === 'NN' ||
      isSecond(marked, at)
    );
  return isNounWord(token, lexicon);
}

/** "scope 1 and 2": a second number that names. */
const isSecond = ({ atoms, taken, lexicon }: Marked, at: number): boolean =>
  lexicon.sets.and.has(lowerAt(atoms, at - 1)) && atoms[at - 2]?.kind === 'number' && !taken[at - 2];

/** A hyphen between two words that it joins. */
const isHyphened = (atoms: readonly Token[], at: number): boolean => {
  const token = atoms[at];
  return token?.lower === '-' && token.text !== '—' && !token.spaced && atoms[at + 1]?.spaced === false;
};

/** A mark inside a phrase: hyphen, slash, ampersand, possessive. */
function joins({ atoms, lexicon }: Marked, at: number): boolean {
  const token = atoms[at] as Token;
  const next = atoms[at + 1];
  if (token.lower === "'s" && isDated(next)) return true;
  if (
    !next ||
    !(isNounWord(next, lexicon) || next.kind === 'number' || (next.kind === 'word' && !next.spaced))
  )
    return false;
  if (token.lower === "'s" || token.lower === "'" || token.lower === '&') return true;
  return (token.lower === '-' || token.lower === '/') && token.text !== '—' && !token.spaced && !next.spaced;
}

/** "France and Japan", "terrestrial and inland waters": names, or words of one shape, beside "and". */
function coordinated(marked: Marked, at: number): boolean {
  const { atoms, lexicon } = marked;
  if (!lexicon.sets.and.has(lowerAt(atoms, at)) || at === 0) return false;
  const before = atoms[at - 1] as Token;
  const after = atoms[overDeterminers(marked, at + 1)];
  if (!after || !isNounWord(before, lexicon) || breaks(marked, at - 1)) return false;
  for (let i = at - 1; i >= Math.max(0, at - 6); i--)
    if (lexicon.relations.pairOpeners.has(lowerAt(atoms, i))) return true;
  // "prison and a fine" are two.
  return after === atoms[at + 1] && isCapital(before) === isCapital(after);
}

/** "sales and profits of $5", "construction and modernization projects": two plurals, or two that describe. */
const isPair = ({ atoms }: Marked, at: number, end: number): boolean =>
  atoms[at - 1]?.tag === 'NNS' ? atoms[at + 1]?.tag === 'NNS' : at + 2 < end && atoms[at - 1]?.tag === 'NN';

const overDeterminers = ({ atoms, lexicon }: Marked, from: number): number => {
  let at = from;
  while (lexicon.relations.determiners.has(lowerAt(atoms, at))) at++;
  return at;
};

/** A phrase forward from an atom: noun words, and what prepositions hang on them. Figures before its noun are stepped over. */
export function phraseFrom(marked: Marked, at: number): Phrase | null {
  const { atoms, taken, lexicon } = marked;
  const { phraseLinks, nonFinite } = lexicon.relations;
  let first = overDeterminers(marked, at);
  while (taken[first] === FIGURE && first - at < LONGEST) first++;
  if (first > at && breaks(marked, first)) return null;
  let end = first;
  for (let i = first; i < atoms.length && i - first < LONGEST; i++) {
    const token = atoms[i] as Token;
    if (i > first && apart(atoms, i - 1)) break;
    const open =
      i > first &&
      ((nonFinite.has(token.lower) ? hasObject(atoms, i) : breaks(marked, i)) ||
        // "districts open for it", "cuts skewed to them": what follows a plural describes it.
        (/^(?:JJ|VBN)$/.test((token as Atom).tag ?? '') &&
          atoms[i - 1]?.tag === 'NNS' &&
          !/^(?:NN|JJ|CC)/.test(atoms[i + 1]?.tag ?? '') &&
          taken[i + 1] !== AGE &&
          !isHyphened(atoms, i + 1)) ||
        (isParticiple(token, lexicon) &&
          /^NN/.test(atoms[i - 1]?.tag ?? '') &&
          !lexicon.relations.nounGerunds.has(token.lower)));
    if (taken[i] === AGE && end === i && i > first) end = i + 1;
    else if (isPart(marked, i) && !open && !(isAdverb(token) && i > first) && !lexicon.more[token.lower])
      end = i + 1;
    else if (i === end && i > first && (joins(marked, i) || adjectives(marked, i))) continue;
    else if (i === end && atoms[i + 1]?.kind === 'number' && isPart(marked, i + 1) && isSecond(marked, i + 1))
      continue;
    else if (i === end && end > first && token.text === ',') {
      const last = seriesEnd(marked, i);
      if (last > end) end = last;
      break;
    }
    // "the body's 2024 budget".
    else if (isDated(token) && i === end + 1 && joins(marked, end)) continue;
    else if (end > first && i === end && phraseLinks.has(token.lower) && nounFollows(marked, i + 1)) {
      // "tariffs on goods in response to it".
      if (lexicon.relations.emptyComplements.has(lowerAt(atoms, i + 1))) break;
      i = overDeterminers(marked, i + 1) - 1;
      end = i + 1;
    } else if (end > first && i === end && overLevels(marked, i) > i) {
      i = overDeterminers(marked, overLevels(marked, i)) - 1;
      end = i + 1;
    } else break;
  }
  const phrase = { first, end: beforeBareTail(marked, first, end) };
  return end > first && isHead(marked, phrase) ? phrase : null;
}

/** "a 50 % reduction from 2005 levels in emissions": past the baseline, where a noun goes on from it. */
function overLevels({ atoms, lexicon }: Marked, at: number): number {
  const { phraseLinks, baselines, stop } = lexicon.relations;
  const levels =
    phraseLinks.has(lowerAt(atoms, at)) && isDated(atoms[at + 1]) && baselines.has(lowerAt(atoms, at + 2));
  const noun = atoms[at + 4];
  return levels && phraseLinks.has(lowerAt(atoms, at + 3)) && noun?.kind === 'word' && !stop.has(noun.lower)
    ? at + 4
    : at;
}

/** "development, economic and security assistance": where a series of words without articles ends that goes on behind a comma. */
function seriesEnd(marked: Marked, comma: number): number {
  const { atoms, taken, lexicon } = marked;
  let joined = false;
  let described = false;
  let at = comma;
  let end = comma;
  for (; at < atoms.length && at - comma < LONGEST; at++) {
    const token = atoms[at] as Atom;
    const link = token.text === ',' || lexicon.sets.and.has(token.lower);
    if (link && joined && at > end) break;
    if (link) {
      joined ||= lexicon.sets.and.has(token.lower);
      // "security, economic, and civil aid": adjectives alone describe what closes the series.
      described ||= /^JJ/.test(atoms[at - 1]?.tag ?? '');
    } else if (taken[at] || token.kind === 'number' || breaks(marked, at) || apart(atoms, at - 1)) break;
    else if (isPart(marked, at) && !isAdverb(token) && !isParticiple(token, lexicon)) end = at + 1;
    else if (!joins(marked, at)) break;
  }
  const closed =
    joined && /^NN/.test(atoms[end - 1]?.tag ?? '') && (described || !breaks(marked, at)) && !taken[at];
  return closed && end === at ? end : comma;
}

/** "women reported difficulty", but "goods reported in May": a participle with an object is finite. */
const hasObject = (atoms: readonly Atom[], at: number): boolean =>
  /^VB[DN]$/.test(atoms[at]?.tag ?? '') &&
  atoms[at - 1]?.tag === 'NNS' &&
  /^NNS?$/.test(atoms[at + 1]?.tag ?? '');

/** "investment for a cumulative $5 million": a link without a noun behind it does not belong to the phrase. */
function beforeBareTail({ atoms, lexicon }: Marked, first: number, last: number): number {
  let end = last;
  // "an initiative dedicated to it".
  if (end > first + 1 && atoms[end - 1]?.tag === 'VBN' && /^NN/.test(atoms[end - 2]?.tag ?? '')) end--;
  let at = end;
  while (at > first && /^(?:JJ|RB|DT)/.test(atoms[at - 1]?.tag ?? 'NN') && !isCapital(atoms[at - 1])) at--;
  // "output and vulnerable to it".
  if (at > first + 1 && at < end && lexicon.sets.and.has(lowerAt(atoms, at - 1))) return at - 1;
  return at > first + 1 && at < end && lexicon.relations.phraseLinks.has(lowerAt(atoms, at - 1))
    ? at - 1
    : end;
}

/** "terrestrial and inland water areas": "and" between two describing words, before any plural. */
function adjectives(marked: Marked, at: number): boolean {
  const { atoms, taken, lexicon } = marked;
  if (!lexicon.sets.and.has(lowerAt(atoms, at))) return false;
  const after = atoms[at + 1];
  // "lands and waters", but "prices and wages rose".
  if (atoms[at - 1]?.tag === 'NNS')
    return after?.tag === 'NNS' && !isVerb(atoms, at + 2, lexicon) && !taken[at + 2] && !taken[at + 1];
  if (/s$/.test(lowerAt(atoms, at - 1))) return false;
  return (
    after !== undefined &&
    isNounWord(after, lexicon) &&
    !breaks(marked, at + 1) &&
    !isParticiple(after, lexicon) &&
    isCapital(atoms[at - 1]) === isCapital(after)
  );
}

function nounFollows(marked: Marked, at: number): boolean {
  const { atoms, taken, lexicon } = marked;
  const i = overDeterminers(marked, at);
  const token = atoms[i];
  if (!token || taken[i] !== FREE) return false;
  if (isParticiple(token, lexicon))
    return isNounWord(atoms[i + 1] ?? token, lexicon) && atoms[i + 1] !== undefined && i > at;
  return isNounWord(token, lexicon) && !breaks(marked, i) && !lexicon.relations.timeNouns.has(token.lower);
}

/** Whether the phrase backward may reach over prepositions, or only over "of". */
export type Hold = 'any' | 'near';

/** A phrase backward from an atom (exclusive), without what opens it. */
export function phraseTo(marked: Marked, before: number, hold: Hold = 'any'): Phrase | null {
  const { atoms, taken, lexicon } = marked;
  const { determiners, phraseLinks, backLinks, timeNouns, nameLinks, emptyComplements, prepositions } =
    lexicon.relations;
  const near = overCircumstance(marked, before);
  // "people living on $2".
  const reduced =
    atoms[near - 1]?.tag === 'VBG' &&
    atoms[near - 2]?.tag === 'NNS' &&
    !lexicon.sets.ofWords.has(lowerAt(atoms, near));
  const end = reduced ? near - 1 : near;
  let first = end;
  for (let i = end - 1; i >= 0 && end - i < LONGEST; i--) {
    const token = atoms[i] as Atom;
    if (first < end && apart(atoms, i)) break;
    // "in the coming weeks lending of $5".
    if (first < end && token.tag === 'NNS' && timeNouns.has(token.lower.slice(0, -1))) break;
    const closed =
      first === end &&
      (isAdverb(token) ||
        lexicon.more[token.lower] !== undefined ||
        lexicon.relations.asideVerbs.has(token.lower));
    if (
      isPart(marked, i) &&
      !breaks(marked, i) &&
      (!isGerund(atoms, i, taken, lexicon) || isActivity(marked, i)) &&
      !closed
    ) {
      first = i;
      continue;
    }
    if (first === end) break;
    // "the current population", "the December contract": a date that describes.
    if (isDated(token) && first === i + 1 && determiners.has(lowerAt(atoms, i - 1))) {
      first = i;
      continue;
    }
    if (opens(marked, i) || joins(marked, i)) continue;
    if (coordinated(marked, i) && (hold === 'any' || isPair(marked, i, end))) continue;
    const links =
      hold === 'near'
        ? lexicon.sets.ofWords.has(token.lower) ||
          (nameLinks.has(token.lower) && isCapital(atoms[i - 1]) && isCapital(atoms[i + 1]))
        : phraseLinks.has(token.lower) ||
          backLinks.has(token.lower) ||
          lexicon.relations.perWords.has(token.lower);
    if (!links && !isDated(token)) break;
    // "in addition to the grant".
    if (links && emptyComplements.has(lowerAt(atoms, i - 1)) && prepositions.has(lowerAt(atoms, i - 2)))
      break;
    // A link belongs to the phrase only when a noun stands before it.
    if (i === 0 || !(isPart(marked, i - 1) || lowerAt(atoms, i - 1) === ')') || breaks(marked, i - 1)) break;
    if (/^(?:JJ|RB)/.test(atoms[i - 1]?.tag ?? 'NN') && !isCapital(atoms[i - 1]) && !opens(marked, i - 2))
      break;
  }
  while (first < end && determiners.has(lowerAt(atoms, first))) first++;
  const phrase = first < end ? trimmed(marked, { first, end }) : null;
  return phrase && isHead(marked, phrase) ? phrase : null;
}

/** "sampling in 2014 found 5 units": a gerund without an object that opens a clause and is followed by its verb is a noun. */
function isActivity(marked: Marked, at: number): boolean {
  const { atoms, lexicon } = marked;
  if (atoms[at]?.tag !== 'VBG') return false;
  const before = lowerAt(atoms, at - 1);
  let verb = at + 1;
  while (verb < at + 8 && verb < atoms.length && atoms[verb]?.text !== ',' && !breaks(marked, verb)) verb++;
  if (!breaks(marked, verb)) return false;
  return (before === '' || before === ',') && lexicon.relations.prepositions.has(lowerAt(atoms, at + 1));
}

/** Dates with their prepositions and brackets at the end of a phrase do not belong to it. */
function overCircumstance(marked: Marked, from: number): number {
  const { atoms, lexicon } = marked;
  let end = from;
  for (let steps = 0; steps < 4 && end > 0; steps++) {
    const last = atoms[end - 1] as Token;
    if (isDated(last)) {
      end--;
      while (
        end > 0 &&
        (lexicon.relations.prepositions.has(lowerAt(atoms, end - 1)) ||
          (lexicon.sets.and.has(lowerAt(atoms, end - 1)) && isDated(atoms[end - 2])))
      )
        end--;
    } else if (last.text === ')') {
      let open = end - 2;
      while (open > 0 && end - open < 10 && (atoms[open] as Token).text !== '(') open--;
      if ((atoms[open] as Token | undefined)?.text !== '(') break;
      end = open;
    } else break;
  }
  return end;
}

/** Without a leading circumstance ("in europe the new model"): the phrase from the last determiner behind it. */
function trimmed({ atoms, lexicon }: Marked, phrase: Phrase): Phrase {
  const { prepositions, emptyComplements, complexHeads, determiners } = lexicon.relations;
  if (!prepositions.has(lowerAt(atoms, phrase.first - 1))) return phrase;
  // "in line with the target".
  const linked = phrase.first + 1;
  if (
    (emptyComplements.has(lowerAt(atoms, phrase.first)) || complexHeads.has(lowerAt(atoms, phrase.first))) &&
    prepositions.has(lowerAt(atoms, linked))
  ) {
    const first = determiners.has(lowerAt(atoms, linked + 1)) ? linked + 2 : linked + 1;
    if (first < phrase.end) return { first, end: phrase.end };
  }
  for (let i = phrase.first + 1; i + 1 < phrase.end; i++)
    if (lexicon.relations.determiners.has(lowerAt(atoms, i)) && isNounWord(atoms[i - 1] as Token, lexicon))
      return { first: i + 1, end: phrase.end };
  return phrase;
}
