import type { Atom } from '../amounts/atom.ts';
import { antecedent, modified, multiplied, paidFor, partitive } from './measures-behind.ts';
import { breaks, FIGURE, isDated, lowerAt, type Marked, phraseFrom, phraseTo } from './noun-phrases.ts';
import { isNounWord, type Phrase } from './phrases.ts';
import { bridge, nearest, type Placed, subject, withParticiple } from './subject.ts';
import { isAdverb, isVerb } from './verbs.ts';

/** How far behind a figure one may stand that shares its words, in atoms. */
const ELLIPSIS = 24;

/** What a figure measures; for a count of something that measures nothing, whose it is. */
export interface Topic {
  readonly measures: Phrase | null;
  readonly owner: Phrase | null;
}

/** What a figure measures, and whose it is. */
export function topicOf(marked: Marked, placed: Placed): Topic {
  const { finding, first, before } = placed;
  const found = besideOf(marked, placed);
  const phrase = found === undefined ? subject(marked, placed) : found;
  const counts = finding.counted !== null && finding.measure === null && !isMoved(marked, first);
  // "Kenya built 12 schools and 3 clinics": they are Kenya's, and measure nothing of it.
  const owned = counts && (found === undefined || (phrase !== null && phrase === before?.owner));
  return owned ? { measures: null, owner: phrase } : { measures: phrase, owner: null };
}

/** What a figure measures by the words around it; undefined where they leave it to the subject of its clause. */
function besideOf(marked: Marked, placed: Placed): Phrase | null | undefined {
  const { atoms } = marked;
  const { finding, kind, first, end, before } = placed;
  const counted = finding.counted !== null && finding.measure === null;
  // "a 27-nation bloc" measures the bloc.
  if (counted && lowerAt(atoms, end - 2) === '-' && finding.counted?.first === end - 1) {
    const bloc = modified(marked, placed);
    if (bloc) return bloc;
  }
  if (!counted) {
    const after =
      multiplied(marked, placed) ??
      (kind === 'fraction' || placed.per || isStep(marked, first) ? null : partitive(marked, placed)) ??
      modified(marked, placed) ??
      paidFor(marked, placed);
    if (after) return after;
  }
  if (finding.counted && counted && standsApart(marked, placed)) return null;
  // "17 players over the age of 21".
  if (kind === 'age' && before?.counted && before.end >= first - 4 && isOpen(marked, before.end, first))
    return before.counted;
  if (isSubject(marked, placed)) return null;
  if (before && lowerAt(atoms, first - 1) === '(' && before.end === first - 1) return before.measures;
  if (before && onlyLinks(marked, before.end, first)) return before.measures;
  if (before && !counted && isElliptic(marked, placed, before.end)) return before.measures;
  const near = counted ? null : (transferred(marked, placed) ?? apposed(marked, placed));
  return (
    near ??
    headBefore(marked, placed) ??
    (counted && !isMoved(marked, first) ? null : object(marked, placed)) ??
    undefined
  );
}

/** "our two countries", "one of the worst droughts", "across 50 states": what is counted measures nothing of its clause. */
function standsApart(marked: Marked, { first, finding }: Placed): boolean {
  const { atoms, lexicon } = marked;
  const { definites, circumstances } = lexicon.relations;
  const before = lowerAt(atoms, first - 1);
  if (definites.has(before)) return true;
  if (finding.value === 1 && lexicon.sets.ofWords.has(lowerAt(atoms, finding.end))) return true;
  return circumstances.has(before) || (lexicon.sets.toWords.has(before) && !isMoved(marked, first));
}

/** Only words of a bound or an age between two places. */
function isOpen({ atoms, lexicon }: Marked, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const word = lowerAt(atoms, i);
    if (
      !lexicon.sets.boundFillers.has(word) &&
      !lexicon.sets.age.has(word) &&
      !lexicon.sets.ageBounds.has(word)
    )
      return false;
  }
  return true;
}

/** "but 800,000 pensioners were not paid": the figure itself is the subject. */
function isSubject(marked: Marked, { first, end }: Placed): boolean {
  const { atoms, lexicon } = marked;
  const { conjunctions, subordinators, relatives, bridges, auxiliaries } = lexicon.relations;
  // "and 300 towns in the north have".
  const hung = lexicon.relations.phraseLinks.has(lowerAt(atoms, end)) ? phraseFrom(marked, end + 1) : null;
  const stop = hung?.end ?? end;
  if (!auxiliaries.has(lowerAt(atoms, stop)) && !isVerb(atoms, stop, lexicon)) return false;
  let at = first;
  while (
    at > 0 &&
    (lexicon.sets.between.has(lowerAt(atoms, at - 1)) ||
      lexicon.sets.boundFillers.has(lowerAt(atoms, at - 1)))
  )
    at--;
  const before = lowerAt(atoms, at - 1);
  if (at === 0) return true;
  if (bridges.has(before)) return false;
  return (
    conjunctions.has(before) || subordinators.has(before) || relatives.has(before) || /^[,:—–]$/.test(before)
  );
}

/** Nothing but links of a list and dates between two figures ("by 43 % by 2030 and 60 % by 2035", ", down 9 %"). */
function onlyLinks({ atoms, lexicon }: Marked, from: number, to: number): boolean {
  if (to - from > 6 || to <= from) return false;
  let linked = false;
  for (let i = from; i < to; i++) {
    const token = atoms[i] as Atom;
    const moves = lexicon.sets.upWords.has(token.lower) || lexicon.sets.downWords.has(token.lower);
    if (lexicon.sets.listLinks.has(token.lower) || moves) linked = true;
    else if (
      !isDated(token) &&
      !lexicon.relations.bridges.has(token.lower) &&
      // ", revised upward by".
      !(linked && (token.tag === 'VBN' || isAdverb(token)))
    )
      return false;
  }
  return linked;
}

/** "divert 50 % of waste, and of rubble, by 2025; and 75 % by 2030": a share alone between "and" and a date. */
function isElliptic({ atoms, lexicon }: Marked, { kind, first, end }: Placed, from: number): boolean {
  if (kind !== 'percent' || !lexicon.sets.and.has(lowerAt(atoms, first - 1)) || first - from > ELLIPSIS)
    return false;
  return (
    isDated(atoms[end]) ||
    (lexicon.relations.prepositions.has(lowerAt(atoms, end)) && isDated(atoms[end + 1]))
  );
}

/** "paid a total of $5 million": the noun says nothing. */
const saysNothing = ({ atoms, lexicon }: Marked, { first, end }: Phrase): boolean =>
  (end === first + 1 || lexicon.relations.determiners.has(lowerAt(atoms, end - 2))) &&
  (lexicon.relations.sums.has(lowerAt(atoms, end - 1)) || lexicon.sets.age.has(lowerAt(atoms, end - 1)));

/** "a storm with winds of 74 mph" measures the winds. */
function behindWith({ atoms, lexicon }: Marked, phrase: Phrase): Phrase {
  for (let i = phrase.end - 2; i > phrase.first; i--)
    if (lexicon.relations.withWords.has(lowerAt(atoms, i))) {
      const next = lexicon.relations.determiners.has(lowerAt(atoms, i + 1)) ? i + 2 : i + 1;
      return next < phrase.end ? { first: next, end: phrase.end } : phrase;
    }
  return phrase;
}

const withNoun = (marked: Marked, phrase: Phrase | null): Phrase | null =>
  phrase && behindWith(marked, phrase);

/** "winds of at least 74 mph", "a penalty of $52,000"; "John Gant (0.5 WAR)"; "claims, ranging from $200". */
function headBefore(marked: Marked, { first, before }: Placed): Phrase | null {
  const { atoms, lexicon } = marked;
  const link = lowerAt(atoms, first - 1);
  // "left at the age of 15".
  if (lexicon.sets.age.has(lowerAt(atoms, first - 2))) return null;
  if (lexicon.sets.ofWords.has(link) || link === '(' || link === ':') {
    const phrase = phraseTo(marked, first - 1);
    return !phrase || saysNothing(marked, phrase) ? null : withNoun(marked, phrase);
  }
  // "households earning under $40,000".
  const lone = lexicon.relations.sums.has(lowerAt(atoms, first - 2));
  if (atoms[first - 1]?.tag === 'VBG' && /^NN/.test(atoms[first - 2]?.tag ?? '') && !lone)
    return withNoun(marked, phraseTo(marked, first - 1));
  let at = first;
  while (at > 0 && lexicon.relations.bridges.has(lowerAt(atoms, at - 1))) at--;
  if (!lexicon.relations.asideVerbs.has(lowerAt(atoms, at - 1))) return null;
  // "1,333 products worth $50bn".
  if (before?.end === at - 1 && before.counted) return before.counted;
  return nearest(marked, lowerAt(atoms, at - 2) === ',' ? at - 2 : at - 1);
}

/** "cut $5 billion from the budget", "added 2 % to the price": what loses or gains the amount. */
function transferred(marked: Marked, { first, end }: Placed): Phrase | null {
  const { atoms, lexicon } = marked;
  const { addVerbs, takeVerbs, takenFrom, baselines } = lexicon.relations;
  const link = lowerAt(atoms, end);
  const verb = lowerAt(atoms, first - 1);
  const moves =
    (addVerbs.has(verb) && lexicon.sets.toWords.has(link)) || (takeVerbs.has(verb) && takenFrom.has(link));
  const phrase = moves ? phraseFrom(marked, end + 1) : null;
  return phrase && !baselines.has(lowerAt(atoms, phrase.end - 1)) ? phrase : null;
}

/** "the grant, $5 million,"; "Floor area 32 m2"; "projects over 5 MW": the noun right before the amount. */
function apposed(marked: Marked, { first, end, finding }: Placed): Phrase | null {
  const { atoms, lexicon } = marked;
  if (lowerAt(atoms, first - 1) === ',' && /^(?:,|\)|<end>)$/.test(atoms[end]?.text ?? '<end>'))
    return phraseTo(marked, first - 1, 'near');
  const before = atoms[first - 1];
  if (!before || !isNounWord(before, lexicon) || !/^NN/.test(before.tag ?? '') || breaks(marked, first - 1))
    return null;
  const phrase = phraseTo(marked, first, 'near');
  if (!phrase || phrase.end !== first || saysNothing(marked, phrase)) return null;
  const bound = finding.first > first && lexicon.relations.adjectiveBounds.has(lowerAt(atoms, first));
  const adjunct =
    lexicon.relations.determiners.has(lowerAt(atoms, phrase.first - 1)) &&
    lexicon.relations.adjunctPrepositions.has(lowerAt(atoms, phrase.first - 2));
  const opener = atoms[phrase.first - (adjunct ? 2 : 1)];
  const opened =
    !opener ||
    /^[,:;(]$/.test(opener.text) ||
    lexicon.relations.prepositions.has(opener.lower) ||
    lexicon.sets.and.has(opener.lower);
  return bound || finding.value < 0 || (opened && finding.first === first) ? phrase : null;
}

/** "cut emissions by 43 %", "limit the increase in temperature to 1.5 °C": the object before the bridge. */
function object(marked: Marked, { first, end }: Placed): Phrase | null {
  const at = bridge(marked, first);
  if (at === 0) return null;
  // "pulled the sector 0.68 percent lower", "makes it 25k or 40k cheaper".
  if (at === first && !comparedAfter(marked, end)) return absolute(marked, at);
  const phrase = absolute(marked, at) ?? phraseTo(marked, at) ?? antecedent(marked, at);
  return phrase && !saysNothing(marked, phrase) ? withParticiple(marked, behindAmount(marked, phrase)) : null;
}

/** "a drop in the index to 1,350 points", "raised its staff to 300 people": a count that something moves to. */
function isMoved(marked: Marked, first: number): boolean {
  return marked.lexicon.sets.toWords.has(lowerAt(marked.atoms, first - 1)) && changes(marked, first - 2);
}

/** "raising the pay by 50 % of the salary": the step of a change is of what changes. */
const isStep = (marked: Marked, first: number): boolean =>
  marked.lexicon.sets.byWords.has(lowerAt(marked.atoms, first - 1)) && changes(marked, first - 2);

/** A word of change in the clause before. */
function changes({ atoms, taken, lexicon }: Marked, last: number): boolean {
  const { up, down, clauseBreaks } = lexicon.relations;
  for (let i = last; i >= Math.max(0, last - 8) && !clauseBreaks.has(lowerAt(atoms, i)) && !taken[i]; i--)
    if (up.has(lowerAt(atoms, i)) || down.has(lowerAt(atoms, i))) return true;
  return false;
}

/** "with exports up by 5 %". */
function absolute(marked: Marked, at: number): Phrase | null {
  const { atoms, lexicon } = marked;
  const word = lowerAt(atoms, at - 1);
  const phrase =
    lexicon.sets.upWords.has(word) || lexicon.sets.downWords.has(word) ? phraseTo(marked, at - 1) : null;
  const opener = phrase ? lowerAt(atoms, phrase.first - 1) : '';
  return lexicon.relations.withWords.has(opener) || lexicon.sets.and.has(opener) ? phrase : null;
}

/** "a 19 % drop in the index to 1,350": the amount is the drop's, and the index comes to the second. */
function behindAmount(marked: Marked, phrase: Phrase): Phrase {
  const { atoms, taken, lexicon } = marked;
  if (taken[phrase.first - 1] !== FIGURE || !lexicon.relations.changeNouns.has(lowerAt(atoms, phrase.first)))
    return phrase;
  const rest = lexicon.relations.phraseLinks.has(lowerAt(atoms, phrase.first + 1))
    ? phraseFrom(marked, phrase.first + 2)
    : null;
  return rest ? { first: rest.first, end: Math.max(rest.end, phrase.end) } : phrase;
}

/** A comparative behind the figure, or behind the figures of its list. */
function comparedAfter({ atoms, taken, lexicon }: Marked, end: number): boolean {
  let at = end;
  while (at < end + 6 && (taken[at] || lexicon.sets.listLinks.has(lowerAt(atoms, at)))) at++;
  return lexicon.more[lowerAt(atoms, at)] !== undefined || atoms[at]?.tag === 'JJR';
}
