/**
 * The second look: a document names the same thing in many places, and some of them tell more than others. What one
 * place says surely holds for those that were unsure or missed ("one sense per discourse", Gale et al. 1992).
 */
import type { EntityLabel, Token } from '../../document.ts';
import { isInAddress } from '../../match/addresses.ts';
import { isCapital } from './facts.ts';
import { withKnown } from './known.ts';
import { type Name, relabelled, type Sight } from './name.ts';
import type { WordLists } from './word-lists.ts';

/** Votes for the labels of one wording, the label that was first voted for first. */
type Votes = { readonly label: EntityLabel; weight: number }[];

/** From here on a name is sure enough to speak for others. */
const SURE = 1;
const LONGEST = 6;
/** From this margin on what ends in "Herald" is no paper. */
const PRESS = 4;
/** From this margin on what begins with "Banco" is no body. */
const FOREIGN = 4;

/** What the names of a document say together. */
interface Evidence {
  /** By wording. */
  readonly votes: ReadonlyMap<string, Votes>;
  /** Labels of abbreviations that stand in parentheses behind a name. */
  readonly short: ReadonlyMap<string, EntityLabel>;
  /** Last words of the names of people. */
  readonly surnames: ReadonlySet<string>;
}

/** The names of a document once more, in text order: labels agreed, missed ones added. */
export function agree(tagged: readonly Name[], sight: Sight, lists: WordLists): readonly Name[] {
  const names: Name[] = [];
  for (const name of withKnown(tagged, sight, lists)) names.push(ofItsKind(name, sight, lists));
  const evidence = evidenceOf(names, sight.tokens, lists);
  const agreed: Name[] = [];
  for (const name of names)
    agreed.push(agreedName(name, wordingOf(sight.tokens, name.first, name.last), evidence));
  return agreed.concat(missed(agreed, evidence, sight, lists)).sort(byPlace);
}

const byPlace = (a: Name, b: Name): number => a.first - b.first;

/** "National Security Strategy", "Paris Agreement": instruments, whatever they looked like; papers and parties, too. */
function ofItsKind(name: Name, sight: Sight, lists: WordLists): Name {
  const { tokens } = sight;
  if (name.first === name.last) {
    if (isParty(name, sight, lists)) return withNext(name);
    const abstract = name.label === 'ORG' && lists.abstract.has((tokens[name.last] as Token).lower);
    return abstract ? relabelled(name, 'MISC', 'mentions/instrument') : name;
  }
  if (isThing(name, tokens, lists)) return relabelled(name, 'MISC', 'mentions/instrument');
  if (isPress(name, tokens, lists)) return relabelled(name, 'ORG', 'mentions/press');
  return isForeignBody(name, tokens, lists) ? relabelled(name, 'ORG', 'mentions/body') : name;
}

/** "Republican party" */
const isParty = ({ last }: Name, { tokens, isFirst }: Sight, lists: WordLists): boolean =>
  lists.partisan.has((tokens[last] as Token).lower) &&
  lists.parties.has(tokens[last + 1]?.text ?? '') &&
  !isFirst(last + 1);

const withNext = ({ first, last, margin }: Name): Name => ({
  first,
  last: last + 1,
  label: 'ORG',
  margin,
  rule: 'mentions/party',
});

/** "Sydney Morning Herald": a paper, wherever it is from. */
const isPress = ({ last, label, margin }: Name, tokens: readonly Token[], lists: WordLists): boolean =>
  label !== 'ORG' && margin < PRESS && lists.press.has((tokens[last] as Token).lower);

/** "Movimiento Verde": its kind says what it is. */
const isForeignBody = (
  { first, last, label, margin }: Name,
  tokens: readonly Token[],
  lists: WordLists,
): boolean =>
  label !== 'ORG' &&
  margin < FOREIGN &&
  (lists.foreignFirst.has((tokens[first] as Token).lower) ||
    lists.foreignLast.has((tokens[last] as Token).lower));

/** "Paris Agreement", "Green Growth": by their last word no bodies or people, whatever they looked like. */
function isThing(name: Name, tokens: readonly Token[], lists: WordLists): boolean {
  if (name.rule === 'mentions/known') return false;
  if (name.label !== 'ORG' && name.label !== 'PER') return false;
  const head = (tokens[headOf(name, tokens, lists)] as Token).lower;
  const known = lists.known.longest(tokens, name.first, name.last + 1);
  if (known?.end === name.last + 1 && known.value.label === 'ORG') return false;
  if (name.label === 'ORG') return lists.instruments.has(head) || lists.abstract.has(head);
  return lists.abstract.has(head) || lists.fields.has(head);
}

/** "OECD Guidelines for Multinational Enterprises": the last word before what it is of, for or on. */
function headOf({ first, last }: Name, tokens: readonly Token[], lists: WordLists): number {
  for (let i = first + 1; i < last; i++) if (lists.attachers.has((tokens[i] as Token).lower)) return i - 1;
  return last;
}

function wordingOf(tokens: readonly Token[], first: number, last: number): string {
  let wording = (tokens[first] as Token).text;
  for (let i = first + 1; i <= last; i++) wording += ` ${(tokens[i] as Token).text}`;
  return wording;
}

function evidenceOf(names: readonly Name[], tokens: readonly Token[], lists: WordLists): Evidence {
  const votes = new Map<string, Votes>();
  const short = new Map<string, EntityLabel>();
  const surnames = new Set<string>();
  for (const { first, last, label, margin } of names) {
    vote(votes, wordingOf(tokens, first, last), label, Math.min(margin, 6));
    if (first === last) continue;
    if (label === 'PER' && margin > 1) surnames.add((tokens[last] as Token).text);
    if ((label !== 'ORG' && label !== 'MISC') || tokens[last + 1]?.text !== '(') continue;
    const abbreviation = tokens[last + 2];
    if (
      abbreviation &&
      tokens[last + 3]?.text === ')' &&
      !short.has(abbreviation.text) &&
      isShortFor(abbreviation, tokens, first, last, label, lists)
    )
      short.set(abbreviation.text, label);
  }
  return { votes, short, surnames };
}

function vote(votes: Map<string, Votes>, wording: string, label: EntityLabel, weight: number): void {
  const known = votes.get(wording);
  if (!known) {
    votes.set(wording, [{ label, weight }]);
    return;
  }
  for (const one of known)
    if (one.label === label) {
      one.weight += weight;
      return;
    }
  known.push({ label, weight });
}

/** The label that most votes are for, and by how much they outweigh the others. */
function winnerOf(votes: Votes): { readonly label: EntityLabel; readonly lead: number } | null {
  let label: EntityLabel | null = null;
  let top = 0;
  let total = 0;
  for (const one of votes) {
    total += one.weight;
    if (one.weight > top) {
      top = one.weight;
      label = one.label;
    }
  }
  return label ? { label, lead: 2 * top - total } : null;
}

/** A name under the label that the document gives its wording. */
function agreedName(name: Name, wording: string, { votes, short, surnames }: Evidence): Name {
  if (name.first === name.last) {
    const abbreviated = short.get(wording);
    if (abbreviated)
      return abbreviated === name.label ? name : relabelled(name, abbreviated, 'mentions/abbreviation');
    if (name.label !== 'PER' && name.margin < 4 && surnames.has(wording))
      return relabelled(name, 'PER', 'mentions/surname');
  }
  const winner = winnerOf(votes.get(wording) ?? []);
  return winner && winner.label !== name.label && winner.lead > SURE + 2 * name.margin
    ? relabelled(name, winner.label, 'mentions/agreement')
    : name;
}

/** Places with the wording of a sure name that no name covers. */
function missed(
  names: readonly Name[],
  { votes, short, surnames }: Evidence,
  sight: Sight,
  lists: WordLists,
): readonly Name[] {
  const { tokens } = sight;
  const sure = new Map<string, EntityLabel>(short);
  for (const [wording, cast] of votes) {
    const winner = winnerOf(cast);
    if (winner && winner.lead >= SURE && !sure.has(wording)) sure.set(wording, winner.label);
  }
  for (const surname of surnames) if (!sure.has(surname)) sure.set(surname, 'PER');
  const found: Name[] = [];
  let next = 0;
  let end = 0;
  for (const i of sight.capitals) {
    if (i < end) continue;
    while (next < names.length && (names[next] as Name).last < i) next++;
    const cover = names[next];
    if (cover && cover.first <= i) {
      end = cover.last + 1;
      continue;
    }
    const last = endOfRun(i, cover ? cover.first : tokens.length, sight, lists);
    if (last < 0) continue;
    const label = sure.get(wordingOf(tokens, i, last));
    const alone = last === i && (isGeneral(tokens[i] as Token, sight, lists) || isInAddress(tokens, i));
    if (label && !alone) found.push({ first: i, last, label, margin: 1, rule: 'mentions/agreement' });
    end = last + 1;
  }
  return found;
}

/** Last word of the run of capitals that a token begins and that ends before `stop`; -1 where it begins none, or one too long. */
function endOfRun(first: number, stop: number, { tokens, isFirst }: Sight, lists: WordLists): number {
  if (!isName(tokens[first], lists)) return -1;
  if (first > 0 && isName(tokens[first - 1], lists) && !isFirst(first)) return -1;
  let last = first;
  while (
    last + 1 < stop &&
    last + 1 - first < LONGEST &&
    isName(tokens[last + 1], lists) &&
    !isFirst(last + 1)
  )
    last++;
  return isName(tokens[last + 1], lists) && !isFirst(last + 1) ? -1 : last;
}

/** A word that is no name by itself: it is seen in lower case, is an adjective, or the kind of a body. */
const isGeneral = (token: Token, sight: Sight, lists: WordLists): boolean =>
  sight.isLowered(token) || ((lists.flags.get(token.lower) ?? 0) & lists.general) !== 0;

const isName = (token: Token | undefined, lists: WordLists): boolean =>
  token !== undefined && token.kind === 'word' && isCapital(token.text) && !lists.common.has(token.lower);

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
