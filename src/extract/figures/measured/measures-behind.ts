/** What stands behind an amount and is measured by it: what it is a share of, describes, multiplies or is paid for. */
import type { Token } from '../../../document.ts';
import { breaks, isCapital, isDated, lowerAt, type Marked, phraseFrom, phraseTo } from './noun-phrases.ts';
import { isNounWord, type Phrase } from './phrases.ts';
import type { Placed } from './subject.ts';
import { isAdverb, isParticiple } from './verbs.ts';

/** "60 % of men aged 18 to 34", "half its revenue". */
export function partitive(marked: Marked, { first, end: from }: Placed): Phrase | null {
  const { atoms, lexicon } = marked;
  let end = overBracket(marked, from);
  // "$85 billion worth of gas".
  if (lexicon.relations.worthWords.has(lowerAt(atoms, end))) end++;
  const link = lowerAt(atoms, end);
  const { shareBases, shareHeads } = lexicon.relations;
  if (lexicon.sets.ofWords.has(link)) {
    // "workers, 90 % of whom are volunteers".
    if (
      lexicon.relations.anaphors.has(lowerAt(atoms, end + 1)) &&
      /^[,—–]$/.test(atoms[first - 1]?.text ?? '')
    )
      return phraseTo(marked, first - 1);
    const phrase = phraseFrom(marked, end + 1);
    // "2 % of GDP" measures what is spent.
    const head = phrase ? lowerAt(atoms, phrase.end - 1) : '';
    const base =
      phrase &&
      (shareBases.has(lowerAt(atoms, phrase.first)) || shareBases.has(head) || shareHeads.has(head));
    return base ? null : phrase;
  }
  return lexicon.sets.halfFollowers.has(link) ? phraseFrom(marked, end) : null;
}

/** "8 miles (13 kilometers) of tunnels": past an amount in brackets. */
function overBracket({ atoms, taken }: Marked, from: number): number {
  if (lowerAt(atoms, from) !== '(' || !(taken[from + 1] || taken[from + 2])) return from;
  let end = from + 1;
  while (end < from + 8 && lowerAt(atoms, end - 1) !== ')') end++;
  return end;
}

/** "double the output", "a tripling of output": what the multiple is of. */
export function multiplied(marked: Marked, { kind, end }: Placed): Phrase | null {
  const { atoms, taken, lexicon } = marked;
  const next = atoms[end];
  if (kind !== 'multiple' || !next || taken[end]) return null;
  if (lexicon.relations.pronouns.has(next.lower)) return antecedent(marked, end + 1);
  if (lexicon.sets.ofWords.has(next.lower)) return phraseFrom(marked, end + 1);
  const opens =
    lexicon.relations.determiners.has(next.lower) || (isNounWord(next, lexicon) && !breaks(marked, end));
  return opens && !lexicon.more[next.lower] && !isAdverb(next) ? phraseFrom(marked, end) : null;
}

const QUOTE = /^["“‘]$/;

/** "an 8.5 kW system", "a 25 % drop in earnings": the noun that the amount stands before. */
export function modified(marked: Marked, { first, end: stop, finding }: Placed): Phrase | null {
  const { atoms, taken, lexicon } = marked;
  const { genericHeads, timeNouns, nounGerunds } = lexicon.relations;
  // "50 % 24/7 supply", "a $5 “Green Roofs” programme".
  const bracket = overBracket(marked, stop);
  const clock = atoms[stop + 1]?.text === '/' && !atoms[stop + 1]?.spaced;
  const end = clock ? stop + 3 : QUOTE.test(atoms[stop]?.text ?? '') ? stop + 1 : bracket;
  const token = atoms[end];
  // "5 % more crime".
  const compared =
    token &&
    lexicon.more[token.lower] &&
    finding.measure?.kind === 'unit' &&
    /^(?:NN|JJ)/.test(atoms[end + 1]?.tag ?? '');
  if (compared && !taken[end + 1]) return phraseFrom(marked, end + 1);
  if (!token || taken[end] || !isNounWord(token, lexicon) || lexicon.relations.worthWords.has(token.lower))
    return null;
  if (!finding.measure && !finding.counted && !finding.fraction) return null;
  const next = atoms[end + 1];
  if (
    lexicon.more[token.lower] ||
    isAdverb(token) ||
    timeNouns.has(token.lower) ||
    lexicon.guards.dimensionAdjectives.has(token.lower)
  )
    return null;
  if (isParticiple(token, lexicon) && !(next && nounGerunds.has(token.lower) && isNounWord(next, lexicon)))
    return null;
  // "$385 million announced".
  const nounAfter = /^NN/.test(atoms[end + 1]?.tag ?? '');
  if (token.tag === 'VBN' && !nounAfter) return null;
  // "achieve 100 % electrified vehicles": behind a verb another is none.
  const describes = nounAfter && /^VB[DN]$/.test(token.tag ?? '') && breaks(marked, first - 1);
  // "DAX -1.6% CAC -1.7%": the name begins the next.
  if ((breaks(marked, end) && !describes) || (finding.value < 0 && isCapital(token))) return null;
  const phrase = phraseFrom(marked, end);
  // "the 2 % mark": the noun says nothing.
  if (!phrase || (phrase.end === end + 1 && genericHeads.has(token.lower))) return null;
  return clock ? { first: stop, end: phrase.end } : phrase;
}

/** "$12,000 for a new roof", "$2 billion in grants". */
export function paidFor(marked: Marked, { finding, kind, first, end: stop }: Placed): Phrase | null {
  const { atoms, lexicon } = marked;
  const end = overCourse(marked, stop);
  const purpose = kind === 'money' ? funded(marked, first, end) : null;
  if (purpose) return purpose;
  const link = lowerAt(atoms, end);
  // "a price of $5 (€4) for the larger one".
  if (lowerAt(atoms, end - 1) === ')' && lexicon.sets.ofWords.has(lowerAt(atoms, first - 1))) return null;
  // "spent $5 on roads".
  const { moneyFor, spendVerbs, spentOn } = lexicon.relations;
  const spent = spentOn.has(link) && spendVerbs.has(lowerAt(atoms, first - 1));
  if (
    !(kind === 'money' || (kind === 'number' && finding.kind === 'vague')) ||
    !(spent || moneyFor.has(link))
  )
    return null;
  // "in strengthening the schools".
  const gerund = atoms[end + 1]?.tag === 'VBG' && lexicon.relations.determiners.has(lowerAt(atoms, end + 2));
  const phrase = phraseFrom(marked, gerund ? end + 2 : end + 1);
  // "for the wealthiest 0.1 percent".
  if (!phrase || marked.taken[phrase.end]) return null;
  const head = atoms[phrase.first] as Token;
  if (lexicon.relations.emptyComplements.has(head.lower)) return null;
  // "in Kenya" is where and not what.
  return lexicon.relations.placeLinks.has(link) && isName(marked, phrase) ? null : phrase;
}

/** Every noun of it is a capital: "South Africa", but no "U.S. investment in Africa". */
function isName({ atoms }: Marked, { first, end }: Phrase): boolean {
  for (let i = first; i < end; i++) if (/^NN/.test(atoms[i]?.tag ?? '') && !isCapital(atoms[i])) return false;
  return isCapital(atoms[first]);
}

/** "$5 (€4) in aid", "$5 annually in aid", "millions more in aid", "$5 over three years into training": past what says when. */
function overCourse({ atoms, taken, lexicon }: Marked, from: number): number {
  let end = overBracket({ atoms, taken, lexicon }, from);
  if (isAdverb(atoms[end]) || lexicon.more[lowerAt(atoms, end)]) end++;
  if (
    lexicon.relations.prepositions.has(lowerAt(atoms, end)) &&
    (isDated(atoms[end + 1]) || taken[end + 1]) &&
    !lexicon.relations.moneyFor.has(lowerAt(atoms, end))
  )
    for (end += 2; taken[end]; ) end++;
  return end;
}

/** "gives $5 to fund schools", "commits $5 to its loans programme": what gets the money. */
function funded(marked: Marked, first: number, end: number): Phrase | null {
  const { atoms, lexicon } = marked;
  if (!lexicon.sets.toWords.has(lowerAt(atoms, end))) return null;
  const { fundVerbs, giveVerbs } = lexicon.relations;
  if (fundVerbs.has(lowerAt(atoms, end + 1))) return phraseFrom(marked, end + 2);
  let at = first - 1;
  while (at > first - 4 && lexicon.relations.determiners.has(lowerAt(atoms, at))) at--;
  return giveVerbs.has(lowerAt(atoms, at)) ? phraseFrom(marked, end + 1) : null;
}

/** "improved the storage, doubling it to 256 GB": the pronoun stands for the object before the comma. */
export function antecedent({ atoms, taken, lexicon }: Marked, at: number): Phrase | null {
  if (
    !lexicon.relations.pronouns.has(lowerAt(atoms, at - 1)) ||
    atoms[at - 2]?.tag !== 'VBG' ||
    lowerAt(atoms, at - 3) !== ','
  )
    return null;
  return phraseTo({ atoms, taken, lexicon }, at - 3);
}
