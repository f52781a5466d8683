/**
 * The second look: a document names the same thing in many places, and some of them tell more than others. What one
 * place says surely holds for those that were unsure or missed ("one sense per discourse", Gale et al. 1992).
 */
import type { EntityLabel, Token } from '../../document.ts';
import { isInAddress } from '../../match/addresses.ts';
import { isCapital, type WordLists } from './facts.ts';
import { withKnown } from './known.ts';
import { type Name, relabelled, type Sight } from './name.ts';

/** Votes for the labels of one wording, the label that was first voted for first. */
type Votes = { readonly label: EntityLabel; weight: number }[];

/** From here on a name is sure enough to speak for others. */
const SURE = 1;
const LONGEST = 6;
/** From this margin on what ends in "Herald" is no paper. */
const PRESS = 4;
/** From this margin on what begins with "Banco" is no body. */
const FOREIGN = 4;

/** The names of a document once more, in text order: labels agreed, missed ones added. */
export function agree(tagged: readonly Name[], sight: Sight, lists: WordLists): readonly Name[] {
  const { tokens } = sight;
  // "National Security Strategy", "Paris Agreement": instruments, whatever they looked like.
  const names = withKnown(tagged, sight, lists).map((name): Name => {
    if (isThing(name)) return relabelled(name, 'MISC', 'mentions/instrument');
    if (isPress(name)) return relabelled(name, 'ORG', 'mentions/press');
    if (isForeignBody(name)) return relabelled(name, 'ORG', 'mentions/body');
    // "Republican party"
    return isParty(name) ? { ...name, last: name.last + 1, label: 'ORG', rule: 'mentions/party' } : name;
  });
  function isParty({ first, last }: Name): boolean {
    return (
      first === last &&
      lists.partisan.has((tokens[last] as Token).lower) &&
      lists.parties.has(tokens[last + 1]?.text ?? '') &&
      !sight.isFirst(last + 1)
    );
  }
  /** "Movimiento Verde": its kind says what it is. */
  function isForeignBody({ first, last, label, margin }: Name): boolean {
    if (label === 'ORG' || last === first || margin >= FOREIGN) return false;
    return (
      lists.foreignFirst.has((tokens[first] as Token).lower) ||
      lists.foreignLast.has((tokens[last] as Token).lower)
    );
  }
  /** "Sydney Morning Herald": a paper, wherever it is from. */
  function isPress({ first, last, label, margin }: Name): boolean {
    return (
      label !== 'ORG' && last > first && margin < PRESS && lists.press.has((tokens[last] as Token).lower)
    );
  }
  /** "Paris Agreement", "Green Growth": by their last word no bodies or people, whatever they looked like. */
  function isThing(name: Name): boolean {
    if (name.last === name.first || name.rule === 'mentions/known') return false;
    const head = (tokens[headOf(name)] as Token).lower;
    if (name.label === 'ORG') return lists.instruments.has(head) || lists.abstract.has(head);
    return name.label === 'PER' && (lists.abstract.has(head) || lists.fields.has(head));
  }
  /** "OECD Guidelines for Multinational Enterprises": the last word before what it is of, for or on. */
  function headOf({ first, last }: Name): number {
    for (let i = first + 1; i < last; i++) if (lists.attachers.has((tokens[i] as Token).lower)) return i - 1;
    return last;
  }
  const wordingOf = (first: number, last: number): string => {
    let wording = (tokens[first] as Token).text;
    for (let i = first + 1; i <= last; i++) wording += ` ${(tokens[i] as Token).text}`;
    return wording;
  };
  const votes = new Map<string, Votes>();
  const vote = (wording: string, label: EntityLabel, weight: number): void => {
    const known = votes.get(wording);
    const same = known?.find((one) => one.label === label);
    if (same) same.weight += weight;
    else if (known) known.push({ label, weight });
    else votes.set(wording, [{ label, weight }]);
  };
  const short = new Map<string, EntityLabel>();
  const surnames = new Set<string>();
  for (const { first, last, label, margin } of names) {
    vote(wordingOf(first, last), label, Math.min(margin, 6));
    if (label === 'PER' && last > first && margin > 1) surnames.add((tokens[last] as Token).text);
    const abbreviation = tokens[last + 2];
    if (
      (label === 'ORG' || label === 'MISC') &&
      last - first >= 1 &&
      tokens[last + 1]?.text === '(' &&
      tokens[last + 3]?.text === ')' &&
      abbreviation &&
      isShortFor(abbreviation, tokens, first, last, label, lists)
    )
      if (!short.has(abbreviation.text)) short.set(abbreviation.text, label);
  }
  const best = (wording: string): { readonly label: EntityLabel; readonly lead: number } | null => {
    const known = votes.get(wording);
    if (!known) return null;
    let label: EntityLabel | null = null;
    let top = 0;
    let total = 0;
    for (const one of known) {
      total += one.weight;
      if (one.weight > top) {
        top = one.weight;
        label = one.label;
      }
    }
    return label ? { label, lead: 2 * top - total } : null;
  };
  const agreed = names.map((name): Name => {
    const wording = wordingOf(name.first, name.last);
    const abbreviated = name.first === name.last ? short.get(wording) : undefined;
    if (abbreviated)
      return abbreviated === name.label ? name : relabelled(name, abbreviated, 'mentions/abbreviation');
    if (name.first === name.last && name.label !== 'PER' && surnames.has(wording) && name.margin < 4)
      return relabelled(name, 'PER', 'mentions/surname');
    const winner = best(wording);
    if (winner && winner.label !== name.label && winner.lead > SURE + 2 * name.margin)
      return relabelled(name, winner.label, 'mentions/agreement');
    return name;
  });
  return [...agreed, ...missed(agreed)].sort((a, b) => a.first - b.first);

  /** Places with the wording of a sure name that no name covers. */
  function missed(known: readonly Name[]): readonly Name[] {
    const sure = new Map<string, EntityLabel>(short);
    for (const wording of votes.keys()) {
      const winner = best(wording);
      if (winner && winner.lead >= SURE && !sure.has(wording)) sure.set(wording, winner.label);
    }
    for (const surname of surnames) if (!sure.has(surname)) sure.set(surname, 'PER');
    const found: Name[] = [];
    let next = 0;
    for (let i = 0; i < tokens.length; i++) {
      while (next < known.length && (known[next] as Name).last < i) next++;
      const cover = known[next];
      if (cover && cover.first <= i) {
        i = cover.last;
        continue;
      }
      if (!isName(i) || (i > 0 && isName(i - 1) && !sight.isFirst(i))) continue;
      let last = i;
      const stop = cover ? cover.first : tokens.length;
      while (last + 1 < stop && last + 1 - i < LONGEST && isName(last + 1) && !sight.isFirst(last + 1))
        last++;
      if (last + 1 < tokens.length && isName(last + 1) && !sight.isFirst(last + 1)) continue;
      const label = sure.get(wordingOf(i, last));
      if (label && !(last === i && (isGeneral(tokens[i] as Token) || isInAddress(tokens, i))))
        found.push({ first: i, last, label, margin: 1, rule: 'mentions/agreement' });
      i = last;
    }
    return found;
  }

  /** A word that is no name by itself: it is seen in lower case, is an adjective, or the kind of a body. */
  function isGeneral(token: Token): boolean {
    return sight.isLowered(token) || ((lists.flags.get(token.lower) ?? 0) & lists.general) !== 0;
  }

  function isName(i: number): boolean {
    const token = tokens[i];
    return (
      token !== undefined && token.kind === 'word' && isCapital(token.text) && !lists.common.has(token.lower)
    );
  }
}

/**
 * "NSS" for "National Security Strategy": the letters begin words of the name, in order. Behind a body's name any
 * capitals do: "Popular Alternative (AP)" comes from another language.
 */
function isShortFor(
  { text, lower }: Token,
  tokens: readonly Token[],
  first: number,
  last: number,
  label: EntityLabel,
  lists: WordLists,
): boolean {
  if (label !== 'PER' && /^\p{Lu}{2,6}$/u.test(text) && !lists.flags.has(lower)) return true;
  if (!/^\p{Lu}[\p{L}\p{N}&]{1,9}$/u.test(text)) return false;
  let at = 0;
  const letters = text.toUpperCase();
  for (let i = first; i <= last && at < letters.length; i++)
    if ((tokens[i] as Token).text[0]?.toUpperCase() === letters[at]) at++;
  return at === letters.length || (at >= 2 && at >= letters.length - 1);
}
