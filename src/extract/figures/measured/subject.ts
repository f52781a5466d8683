/** The subject of a figure's clause, and the words between it and the figure. Every walk is bounded by the reach of one clause. */
import type { FigureKind, Token } from '../../../document.ts';
import type { Atom } from '../amounts/atom.ts';
import type { Finding } from '../amounts/finding.ts';
import { breaks, FIGURE, isCapital, isDated, lowerAt, type Marked, phraseTo } from './noun-phrases.ts';
import type { Phrase } from './phrases.ts';
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
  /** The figure before, and what it measures or whose it is (then `owner` is the same phrase). */
  readonly before: {
    readonly end: number;
    readonly measures: Phrase | null;
    readonly owner: Phrase | null;
    readonly counted: Phrase | null;
    readonly holder: Phrase | null;
  } | null;
}

/** "cut waste entering the lake by 5 %": with the noun that a participle behind it describes. */
export function withParticiple(marked: Marked, phrase: Phrase, subject = false): Phrase {
  const { atoms, lexicon } = marked;
  const { determiners, prepositions } = lexicon.relations;
  let at = phrase.first - 1;
  while (determiners.has(lowerAt(atoms, at))) at--;
  const linked = prepositions.has(lowerAt(atoms, at)) && atoms[at - 1]?.tag === 'VBN';
  if (linked) at--;
  // "the water stored in the lake is": what stands before another verb is no finite one.
  // "an order raising the tariff to 5 %".
  if (at >= 0 && isParticiple(atoms[at] as Atom, lexicon) && moves(marked, at)) return phrase;
  if (!/^VB[GN]$/.test(atoms[at]?.tag ?? '') || (breaks(marked, at) && !(subject && linked))) return phrase;
  const noun = /^NN/.test(atoms[at - 1]?.tag ?? '') ? phraseTo(marked, at) : null;
  return noun ? { first: noun.first, end: phrase.end } : phrase;
}

/** Atoms before the figure that only lead to it: bounds, prepositions, dates, comparatives, earlier figures. */
export function bridge({ atoms, taken, lexicon }: Marked, first: number): number {
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

/** The subject of the nearest finite verb before the figure; the phrase before it where there is no verb. */
export function subject(marked: Marked, { first, finding, before: earlier }: Placed): Phrase | null {
  const { atoms, taken, lexicon } = marked;
  const { relatives, pronouns, conjunctions, subordinators, adverbs } = lexicon.relations;
  const floor = Math.max(0, first - REACH);
  for (let i = first - 1; i >= floor; i--) {
    const token = atoms[i] as Token;
    if (token.text === ';') return null;
    if (taken[i] || !breaks(marked, i)) continue;
    const at = groupStart(marked, i, floor);
    if (at === 0) return null;
    const word = wordBefore(marked, at);
    if (lexicon.relations.speakers.has(word)) return null;
    if (relatives.has(word)) {
      const behind = lowerAt(atoms, at - 2) === ',' ? at - 2 : at - 1;
      const antecedent =
        earlier?.end === behind && earlier.counted ? earlier.counted : antecedentOf(marked, at - 1);
      if (antecedent) return antecedent;
    } else if (word === ',') {
      const comma = commaBefore(marked, at - 1, floor);
      const phrase = comma > floor && !isParticiple(token, lexicon) ? phraseTo(marked, comma) : null;
      if (phrase) return phrase;
    } else if (pronouns.has(word) && lexicon.relations.prepositions.has(lowerAt(atoms, at - 2))) {
      // "the voltage across it was 5 V".
      const phrase = phraseTo(marked, at - 2);
      if (phrase) return phrase;
    } else if (isInfinitive(marked, at)) {
      i = at;
      continue;
    } else if (!pronouns.has(word) && !conjunctions.has(word) && !subordinators.has(word)) {
      const phrase = subjectTo(marked, at);
      if (phrase) return withFigure(marked, phrase, earlier);
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

/** "reforms aligned with a 5 % target", ", compared to 5 %": a participle with its preposition, and no verb of change. */
const isReduced = ({ atoms, lexicon }: Marked, at: number): boolean =>
  atoms[at]?.tag === 'VBN' &&
  lexicon.relations.prepositions.has(lowerAt(atoms, at + 1)) &&
  !moves({ atoms, lexicon }, at);

/** A word of change. */
const moves = ({ atoms, lexicon }: Pick<Marked, 'atoms' | 'lexicon'>, at: number): boolean =>
  lexicon.relations.up.has(lowerAt(atoms, at)) || lexicon.relations.down.has(lowerAt(atoms, at));

/** The subject that ends before the group of a verb; "the bank and the fund have": with what is joined to one alone. */
function subjectTo(marked: Marked, at: number): Phrase | null {
  const { atoms, lexicon } = marked;
  const found = phraseTo(marked, at);
  const phrase = found && withParticiple(marked, found, true);
  if (!phrase || atoms[at]?.tag !== 'VBP' || !/^NNP?$/.test(atoms[phrase.end - 1]?.tag ?? '')) return phrase;
  let opener = phrase.first - 1;
  while (lexicon.relations.determiners.has(lowerAt(atoms, opener))) opener--;
  const other = lexicon.sets.and.has(lowerAt(atoms, opener)) ? phraseTo(marked, opener) : null;
  return other ? { first: other.first, end: phrase.end } : phrase;
}

/** The word before a verb; "US" is a name and no pronoun. */
const wordBefore = ({ atoms, lexicon }: Marked, at: number): string =>
  lexicon.relations.nameCapitals.has(atoms[at - 1]?.text ?? '') ? '' : lowerAt(atoms, at - 1);

/** The nearest noun before a place; that of "deals in Africa" is no place. */
export function nearest(marked: Marked, before: number): Phrase | null {
  const near = phraseTo(marked, before, 'near');
  const placed =
    near &&
    isCapital(marked.atoms[near.first]) &&
    marked.lexicon.sets.inWords.has(lowerAt(marked.atoms, near.first - 1));
  return placed ? phraseTo(marked, before) : near;
}

/** What a relative pronoun stands for: the nearest noun; before a comma the whole of a name. */
function antecedentOf(marked: Marked, relative: number): Phrase | null {
  const comma = lowerAt(marked.atoms, relative - 1) === ',';
  const whole = comma ? phraseTo(marked, relative - 1) : null;
  if (whole && isCapital(marked.atoms[whole.first])) return whole;
  return nearest(marked, comma ? relative - 1 : relative);
}

/** "300 towns across the country have spent": with the noun that an earlier figure counts, or what it measures. */
function withFigure(marked: Marked, phrase: Phrase, earlier: Placed['before']): Phrase {
  const { atoms, lexicon } = marked;
  let at = phrase.first - 1;
  while (lexicon.relations.determiners.has(lowerAt(atoms, at))) at--;
  if (earlier?.end !== at || !lexicon.relations.phraseLinks.has(lowerAt(atoms, at))) return phrase;
  if (earlier.counted) return { first: earlier.counted.first, end: phrase.end };
  const { measures } = earlier;
  if (!measures || measures.end > at) return phrase;
  for (let i = measures.end; i < at; i++) if (breaks(marked, i)) return phrase;
  return measures;
}

/** "establish mechanisms to measure progress": the noun before "to" is no subject. */
const isInfinitive = ({ atoms, lexicon }: Marked, at: number): boolean =>
  lexicon.sets.toWords.has(lowerAt(atoms, at)) && /^NN/.test(atoms[at - 1]?.tag ?? '');

/** "Ghana, a member, cut": the comma that opens what is said beside a noun; -1 where a list of verbs comes to the second. */
function commaBefore(marked: Marked, at: number, floor: number): number {
  for (let i = at - 1; i > floor && !breaks(marked, i); i--) if (marked.atoms[i]?.text === ',') return i;
  return -1;
}

/** The first atom of the group of a verb: its auxiliaries, adverbs and "to". */
function groupStart(marked: Marked, verb: number, floor: number): number {
  const { atoms, lexicon } = marked;
  let at = verb;
  while (at > floor) {
    const before = atoms[at - 1] as Token;
    if (
      !breaks(marked, at - 1) &&
      !lexicon.relations.adverbs.has(before.lower) &&
      !lexicon.sets.toWords.has(before.lower) &&
      !isAdverb(before)
    )
      break;
    at--;
  }
  return at;
}

/**
 * Whose amount it is: the subject of the clause in which the amount, or what it measures, is an object or complement ("Ghana
 * cut emissions by 5 %"). Null where the subject is what is measured, or a pronoun.
 */
export function holderOf(marked: Marked, { first, end, before }: Placed, measures: Phrase): Phrase | null {
  const { atoms, taken, lexicon } = marked;
  const { relatives, subordinators, conjunctions, pronouns } = lexicon.relations;
  if (before?.measures === measures) return before.holder;
  const ahead = measures.first < first;
  if (ahead) {
    for (let i = measures.end; i < first; i++) if (breaks(marked, i)) return null;
  } else if (isVerb(atoms, measures.end, lexicon)) return null;
  if (isVerb(atoms, end, lexicon)) return null;
  const from = Math.min(measures.first, first);
  const floor = Math.max(0, from - REACH);
  // "wheat fell 2 %, maize 3 %": another noun beside the amount has the place of the subject.
  const gapped = ahead && !lexicon.sets.ofWords.has(lowerAt(atoms, first - 1));
  let paused = false;
  let joined = false;
  for (let i = from - 1; i >= floor; i--) {
    const token = atoms[i] as Atom;
    if (token.text === ';') return null;
    if (taken[i] === FIGURE && !joined && (gapped || paused))
      return before && i < before.end ? before.holder : null;
    if (PAUSE.test(token.text)) {
      paused = !joined;
      continue;
    }
    if (!breaks(marked, i)) {
      if (joined || taken[i]) continue;
      if (relatives.has(token.lower) || subordinators.has(token.lower)) return null;
      if (lexicon.relations.adjunctPrepositions.has(token.lower)) return null;
      // "2 units below the guideline of 15".
      if (lexicon.besides[token.lower] && taken[i - 1]) return null;
      if (isParticiple(token, lexicon) && !isPredicate(marked, i)) return null;
      if (isReduced(marked, i)) return null;
      continue;
    }
    if (paused) return null;
    const at = groupStart(marked, i, floor);
    if (at === 0 || (at === i && isReduced(marked, i))) return null;
    const word = wordBefore(marked, at);
    if (lexicon.sets.toWords.has(lowerAt(atoms, at))) {
      // "is able to cut", but "the caps to measure it".
      if (!/^(?:JJ|VBN)/.test(atoms[at - 1]?.tag ?? '')) return null;
      i = at;
      continue;
    }
    if (conjunctions.has(word)) joined = true;
    else if (relatives.has(word)) return antecedentOf(marked, at - 1);
    else if (pronouns.has(word) || subordinators.has(word)) return null;
    else if (word === ',') {
      const comma = commaBefore(marked, at - 1, floor);
      if (comma > floor) return phraseTo(marked, comma);
      joined = true;
    } else {
      const phrase = subjectTo(marked, at);
      return phrase && phrase.end > measures.first && phrase.first < measures.end ? null : phrase;
    }
    i = at - 1;
  }
  return null;
}

/** "Kenya's 3,000 buses": whose a figure is that stands right behind a possessive. */
export function possessorOf(marked: Marked, first: number): Phrase | null {
  const mark = lowerAt(marked.atoms, first - 1);
  const owned = mark === "'s" || mark === "'";
  return owned && !isDated(marked.atoms[first - 2]) ? phraseTo(marked, first - 1) : null;
}

const PAUSE = /^[,:(—–]$/;

/** "recommended limiting the exposure": a gerund that a verb leads to. */
function isPredicate(marked: Marked, at: number): boolean {
  let i = at - 1;
  while (i > 0 && isAdverb(marked.atoms[i])) i--;
  return i >= 0 && breaks(marked, i);
}
