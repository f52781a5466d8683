/**
 * What a figure measures: the phrase that it is a share of or stands in ("a 19 % drop in demand"), the object that it
 * changes ("cut emissions by 43 %"), else the subject of its clause ("emissions fell 5 %"). Rules over closed classes;
 * every walk is bounded by the reach of one clause.
 */
import type { FigureKind, Token } from '../../document.ts';
import type { Atom } from './atom.ts';
import type { Finding } from './finding.ts';
import { breaks, isCapital, isDated, lowerAt, type Marked, phraseFrom, phraseTo } from './noun-phrases.ts';
import { isNounWord, type Phrase } from './phrases.ts';
import { isAdverb, isParticiple, isVerb } from './verbs.ts';

/** How far back a subject is looked for, in atoms. */
const REACH = 60;

export interface Placed {
  readonly finding: Finding;
  readonly kind: FigureKind;
  /** With the words of its bound. */
  readonly first: number;
  /** With its noun and what it is counted per. */
  readonly end: number;
  /** It is counted per something. */
  readonly per: boolean;
  /** The figure before, and what it measures. */
  readonly before: {
    readonly end: number;
    readonly measures: Phrase | null;
    readonly counted: Phrase | null;
  } | null;
}

export function measuresOf(marked: Marked, placed: Placed): Phrase | null {
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
      (kind === 'fraction' || placed.per ? null : partitive(marked, end)) ??
      modified(marked, placed) ??
      paidFor(marked, placed);
    if (after) return after;
  }
  // "17 players over the age of 21".
  if (kind === 'age' && before?.counted && before.end >= first - 4 && isOpen(marked, before.end, first))
    return before.counted;
  if (isSubject(marked, placed)) return null;
  if (before && lowerAt(atoms, first - 1) === '(' && before.end === first - 1) return before.measures;
  if (before && onlyLinks(marked, before.end, first)) return before.measures;
  const near = counted ? null : (transferred(marked, placed) ?? apposed(marked, placed));
  return (
    near ?? headBefore(marked, placed) ?? (counted ? null : object(marked, placed)) ?? subject(marked, placed)
  );
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

/** "60 % of men aged 18 to 34", "half its revenue". */
function partitive(marked: Marked, from: number): Phrase | null {
  const { atoms, lexicon } = marked;
  // "8 miles (13 kilometers) of tunnels".
  let end = from;
  if (lowerAt(atoms, end) === '(') while (end < from + 8 && lowerAt(atoms, end - 1) !== ')') end++;
  // "$85 billion worth of gas".
  if (lexicon.relations.worthWords.has(lowerAt(atoms, end))) end++;
  const link = lowerAt(atoms, end);
  const { shareBases, shareHeads } = lexicon.relations;
  if (lexicon.sets.ofWords.has(link)) {
    const phrase = phraseFrom(marked, end + 1);
    // "2 % of GDP" measures what is spent.
    const base =
      phrase &&
      (shareBases.has(lowerAt(atoms, phrase.first)) || shareHeads.has(lowerAt(atoms, phrase.end - 1)));
    return base ? null : phrase;
  }
  return lexicon.sets.halfFollowers.has(link) ? phraseFrom(marked, end) : null;
}

/** "double the output", "a tripling of output": what the multiple is of. */
function multiplied(marked: Marked, { kind, end }: Placed): Phrase | null {
  const { atoms, taken, lexicon } = marked;
  const next = atoms[end];
  if (kind !== 'multiple' || !next || taken[end]) return null;
  if (lexicon.sets.ofWords.has(next.lower)) return phraseFrom(marked, end + 1);
  const opens =
    lexicon.relations.determiners.has(next.lower) || (isNounWord(next, lexicon) && !breaks(marked, end));
  return opens && !lexicon.more[next.lower] && !isAdverb(next) ? phraseFrom(marked, end) : null;
}

/** "an 8.5 kW system", "a 25 % drop in earnings": the noun that the amount stands before. */
function modified(marked: Marked, { end, finding }: Placed): Phrase | null {
  const { atoms, taken, lexicon } = marked;
  const { genericHeads, timeNouns, nounGerunds } = lexicon.relations;
  const token = atoms[end];
  if (!token || taken[end] || !isNounWord(token, lexicon) || lexicon.relations.worthWords.has(token.lower))
    return null;
  if (!finding.measure && !finding.counted && !finding.fraction) return null;
  if (
    lexicon.more[token.lower] ||
    isAdverb(token) ||
    timeNouns.has(token.lower) ||
    lexicon.guards.dimensionAdjectives.has(token.lower)
  )
    return null;
  const next = atoms[end + 1];
  if (isParticiple(token, lexicon) && !(next && nounGerunds.has(token.lower) && isNounWord(next, lexicon)))
    return null;
  // "$385 million announced".
  const past = token.tag === 'VBN' && !/^NN/.test(atoms[end + 1]?.tag ?? '');
  if (past) return null;
  // "DAX -1.6% CAC -1.7%": the name begins the next.
  if (breaks(marked, end) || (finding.value < 0 && isCapital(token))) return null;
  const phrase = phraseFrom(marked, end);
  // "the 2 % mark": the noun says nothing.
  return phrase && phrase.end === end + 1 && genericHeads.has(token.lower) ? null : phrase;
}

/** "$12,000 for a new roof", "$2 billion in grants". */
function paidFor(marked: Marked, { kind, end }: Placed): Phrase | null {
  const { atoms, lexicon } = marked;
  const link = lowerAt(atoms, end);
  if (kind !== 'money' || !lexicon.relations.moneyFor.has(link)) return null;
  // "in strengthening the schools".
  const gerund = atoms[end + 1]?.tag === 'VBG' && lexicon.relations.determiners.has(lowerAt(atoms, end + 2));
  const phrase = phraseFrom(marked, gerund ? end + 2 : end + 1);
  // "for the wealthiest 0.1 percent".
  if (!phrase || marked.taken[phrase.end]) return null;
  const head = atoms[phrase.first] as Token;
  if (lexicon.relations.emptyComplements.has(head.lower)) return null;
  if (isParticiple(head, lexicon) && phrase.end > phrase.first + 1 && !lexicon.sets.inWords.has(link))
    return null;
  // "in Kenya" is where and not what.
  const place = isCapital(head) && isCapital(atoms[phrase.end - 1]);
  return lexicon.sets.inWords.has(link) && place ? null : phrase;
}

/** "but 800,000 pensioners were not paid": the figure itself is the subject. */
function isSubject(marked: Marked, { first, end }: Placed): boolean {
  const { atoms, lexicon } = marked;
  const { conjunctions, subordinators, relatives, bridges, auxiliaries } = lexicon.relations;
  if (!auxiliaries.has(lowerAt(atoms, end)) && !isVerb(atoms, end, lexicon)) return false;
  let at = first;
  while (at > 0 && lexicon.sets.between.has(lowerAt(atoms, at - 1))) at--;
  const before = lowerAt(atoms, at - 1);
  if (at === 0) return true;
  if (bridges.has(before)) return false;
  return conjunctions.has(before) || subordinators.has(before) || relatives.has(before) || before === ',';
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

/** "paid a total of $5 million": the noun says nothing. */
const saysNothing = ({ atoms, lexicon }: Marked, { first, end }: Phrase): boolean =>
  end === first + 1 &&
  (lexicon.relations.sums.has(lowerAt(atoms, first)) || lexicon.sets.age.has(lowerAt(atoms, first)));

/** "a storm with winds of 74 mph" measures the winds. */
function behindWith({ atoms, lexicon }: Marked, phrase: Phrase): Phrase {
  for (let i = phrase.end - 2; i > phrase.first; i--)
    if (lexicon.relations.withWords.has(lowerAt(atoms, i))) {
      const next = lexicon.relations.determiners.has(lowerAt(atoms, i + 1)) ? i + 2 : i + 1;
      return next < phrase.end ? { first: next, end: phrase.end } : phrase;
    }
  return phrase;
}

/** "winds of at least 74 mph", "a penalty of $52,000"; "John Gant (0.5 WAR)"; "claims, ranging from $200". */
function headBefore(marked: Marked, { first, before }: Placed): Phrase | null {
  const { atoms, lexicon } = marked;
  const link = lowerAt(atoms, first - 1);
  // "left at the age of 15".
  if (lexicon.sets.age.has(lowerAt(atoms, first - 2))) return null;
  if (lexicon.sets.ofWords.has(link) || link === '(' || link === ':') {
    const phrase = phraseTo(marked, first - 1);
    return !phrase || saysNothing(marked, phrase) ? null : behindWith(marked, phrase);
  }
  // "households earning under $40,000".
  if (atoms[first - 1]?.tag === 'VBG' && /^NN/.test(atoms[first - 2]?.tag ?? ''))
    return phraseTo(marked, first - 1);
  let at = first;
  while (at > 0 && lexicon.relations.bridges.has(lowerAt(atoms, at - 1))) at--;
  if (!lexicon.relations.asideVerbs.has(lowerAt(atoms, at - 1))) return null;
  // "1,333 products worth $50bn".
  if (before?.end === at - 1 && before.counted) return before.counted;
  return phraseTo(marked, lowerAt(atoms, at - 2) === ',' ? at - 2 : at - 1, 'near');
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
  const opener = atoms[phrase.first - 1];
  const opened =
    !opener ||
    /^[,:;(]$/.test(opener.text) ||
    lexicon.relations.prepositions.has(opener.lower) ||
    lexicon.sets.and.has(opener.lower);
  return bound || finding.value < 0 || (opened && finding.first === first) ? phrase : null;
}

/** Atoms before the figure that only lead to it: bounds, prepositions, dates, comparatives, earlier figures. */
function bridge({ atoms, taken, lexicon }: Marked, first: number): number {
  let at = first;
  while (at > 0 && first - at < REACH) {
    const token = atoms[at - 1] as Token;
    const leads =
      taken[at - 1] ||
      isDated(token) ||
      lexicon.more[token.lower] !== undefined ||
      lexicon.relations.bridges.has(token.lower) ||
      lexicon.sets.boundFillers.has(token.lower);
    // "by 43 % by 2030 and by 60 %": over a link behind a date or figure.
    const linked =
      lexicon.sets.listLinks.has(token.lower) && at > 1 && (taken[at - 2] || isDated(atoms[at - 2]));
    if (!leads && !linked) break;
    at--;
  }
  return at;
}

/** "cut emissions by 43 %", "limit the increase in temperature to 1.5 °C": the object before the bridge. */
function object(marked: Marked, { first, end }: Placed): Phrase | null {
  const at = bridge(marked, first);
  if (at === 0) return null;
  // "pulled the sector 0.68 percent lower", "makes it 25k or 40k cheaper".
  if (at === first && !comparedAfter(marked, end)) return null;
  const phrase = phraseTo(marked, at);
  return phrase && !saysNothing(marked, phrase) ? withParticiple(marked, phrase) : null;
}

/** "cut waste entering the lake by 5 %": with the noun that a participle behind it describes. */
function withParticiple(marked: Marked, phrase: Phrase): Phrase {
  const { atoms, lexicon } = marked;
  const { determiners, prepositions } = lexicon.relations;
  let at = phrase.first - 1;
  while (determiners.has(lowerAt(atoms, at))) at--;
  if (prepositions.has(lowerAt(atoms, at)) && atoms[at - 1]?.tag === 'VBN') at--;
  if (!/^VB[GN]$/.test(atoms[at]?.tag ?? '') || breaks(marked, at)) return phrase;
  const noun = /^NN/.test(atoms[at - 1]?.tag ?? '') ? phraseTo(marked, at) : null;
  return noun ? { first: noun.first, end: phrase.end } : phrase;
}

/** A comparative behind the figure, or behind the figures of its list. */
function comparedAfter({ atoms, taken, lexicon }: Marked, end: number): boolean {
  let at = end;
  while (at < end + 6 && (taken[at] || lexicon.sets.listLinks.has(lowerAt(atoms, at)))) at++;
  return lexicon.more[lowerAt(atoms, at)] !== undefined || atoms[at]?.tag === 'JJR';
}

/** The subject of the nearest finite verb before the figure; the phrase before it where there is no verb. */
function subject(marked: Marked, { first, finding, before: earlier }: Placed): Phrase | null {
  const { atoms, taken, lexicon } = marked;
  const { relatives, pronouns, conjunctions, subordinators, adverbs } = lexicon.relations;
  const floor = Math.max(0, first - REACH);
  for (let i = first - 1; i >= floor; i--) {
    const token = atoms[i] as Token;
    if (token.text === ';') return null;
    if (taken[i] || !breaks(marked, i)) continue;
    // Back over the group of the verb.
    let at = i;
    while (at > floor) {
      const before = atoms[at - 1] as Token;
      if (
        !breaks(marked, at - 1) &&
        !adverbs.has(before.lower) &&
        !lexicon.sets.toWords.has(before.lower) &&
        !isAdverb(before)
      )
        break;
      at--;
    }
    if (at === 0) return null;
    const word = lowerAt(atoms, at - 1);
    if (relatives.has(word)) {
      const behind = lowerAt(atoms, at - 2) === ',' ? at - 2 : at - 1;
      const antecedent =
        earlier?.end === behind && earlier.counted ? earlier.counted : phraseTo(marked, behind, 'near');
      if (antecedent) return antecedent;
    } else if (word === ',') {
      const comma = commaBefore(atoms, at - 1, floor);
      const phrase = comma > floor && !isParticiple(token, lexicon) ? phraseTo(marked, comma) : null;
      if (phrase) return phrase;
    } else if (pronouns.has(word) && lexicon.relations.prepositions.has(lowerAt(atoms, at - 2))) {
      // "the voltage across it was 5 V".
      const phrase = phraseTo(marked, at - 2);
      if (phrase) return phrase;
    } else if (!pronouns.has(word) && !conjunctions.has(word) && !subordinators.has(word)) {
      const phrase = phraseTo(marked, at);
      if (phrase) return withParticiple(marked, phrase);
    }
    i = at - 1;
  }
  if (finding.counted !== null && finding.measure === null) return null;
  // No verb: the phrase right before, also over a comma ("spending, currently 1 %").
  let at = bridge(marked, first);
  if (adverbs.has(lowerAt(atoms, at - 1)) || isAdverb(atoms[at - 1])) at--;
  if (lowerAt(atoms, at - 1) === ',') at--;
  return at > 0 ? phraseTo(marked, at) : null;
}

function commaBefore(atoms: readonly Token[], at: number, floor: number): number {
  for (let i = at - 1; i > floor; i--) if ((atoms[i] as Token).text === ',') return i;
  return -1;
}
