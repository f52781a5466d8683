/**
 * Lists: a lead-in ("We are determined to:", "The Secretary shall:", "will, by 2030, achieve:") hands cue, actor and
 * deadline to the items that hang under it.
 */
import type { Block, Document, Sentence } from '../../../document.ts';
import type { Parsed, Statement } from '../cues/statement.ts';
import type { SentenceView } from '../sentence/view.ts';
import type { Lexicon } from '../words/lexicon.ts';

/** How the list under a block relates to its statements. */
export type Openness =
  | { readonly kind: 'open'; readonly wants: 'verb' | 'object' }
  /** "by:", "including:": the lead-in is the commitment, the items are its parts. */
  | { readonly kind: 'parts' }
  /** "including:": the lead-in is a commitment, and so is each item that begins with a verb; others are parts. */
  | { readonly kind: 'acts' }
  /** "the following steps:", "that:": complete by itself. */
  | { readonly kind: 'closed' };

/** Judges the last statement of a lead-in's last sentence by the words before the list. */
export function opennessOf(parsed: Parsed, statement: Statement): Openness {
  const { view } = parsed;
  let last = view.end - 1;
  while (last > view.first && (view.lower(last) === ',' || view.lower(last) === '-')) last--;
  const word = view.lower(last);
  if (view.lexicon.grammar.including.has(word)) return { kind: 'acts' };
  // "tasks the Secretary with:": what follows is all that is told.
  if (statement.force === 'directive' && statement.action.first >= view.end)
    return { kind: 'open', wants: 'verb' };
  // "is responsible for:": the cue itself wants more.
  if (statement.action.first >= view.end && statement.cue.end > last && statement.force === 'predicate')
    return { kind: 'open', wants: 'verb' };
  if (view.lexicon.grammar.openingParts.has(word)) return { kind: 'parts' };
  if (statement.verb?.open || statement.action.first >= view.end) return { kind: 'open', wants: 'verb' };
  // "shall take steps to:" hands its verb on; "including with regard to:" only lists.
  if (word === 'to')
    return view.lexicon.grammar.topics.has(view.lower(last - 1))
      ? { kind: 'parts' }
      : { kind: 'open', wants: 'verb' };
  if (statement.modal && last === statement.cue.first) return { kind: 'open', wants: 'verb' };
  // "shall, within 90 days of the date of this order:" — the modal has no verb before the colon.
  const group = parsed.groups.find((g) => g.end - 1 === last);
  if (group && (view.pos(last) === 'VERB' || group.form === 'infinitive') && !group.passive)
    return { kind: 'open', wants: 'object' };
  return { kind: 'closed' };
}

/** Indexes of the blocks that hang under each block. */
export function childrenOf(document: Document): ReadonlyMap<number, readonly Block[]> {
  const children = new Map<number, Block[]>();
  for (const block of document.blocks) {
    if (block.under === null || block.kind !== 'item') continue;
    const list = children.get(block.under);
    if (list) list.push(block);
    else children.set(block.under, [block]);
  }
  return children;
}

/** Tokens of the longest line that only carries on. */
const LONGEST_CARRIER = 8;

/** "This includes:", "Efforts will include:", "Specifically:": a line over a list that goes on from the sentence before. */
export function carriesOn(
  { text, tokens, blocks }: Document,
  { block, firstToken, endToken, end: last }: Sentence,
  { carriers, grammar, pointing, tasks }: Lexicon,
): boolean {
  let end = endToken;
  while (end > firstToken && tokens[end - 1]?.kind === 'punctuation') end--;
  if (end === firstToken || end - firstToken > LONGEST_CARRIER) return false;
  const over = blocks[block] as Block;
  if (over.end - last > 3 || !/:\s*$/.test(text.slice(Math.max(over.start, over.end - 3), over.end)))
    return false;
  const words = tokens.slice(firstToken, end).map(({ lower }) => lower);
  if (carriers.has(words.join(' '))) return true;
  return (
    grammar.including.has(words.at(-1) as string) &&
    (pointing.has(words[0] as string) || words.some((word) => tasks.has(word))) &&
    !words.some((word) => grammar.possessives.has(word) || grammar.speakers.has(word))
  );
}

/** "will take the following steps:" with items that begin with a verb: each is a promise, the lead-in is none. */
export function followedByActs(view: SentenceView): boolean {
  const { document, lexicon } = view;
  const next = document.sentences[view.sentence.index + 1];
  if (!next || !namesFollowing(view)) return false;
  const word = document.tokens[next.firstToken]?.lower ?? '';
  return lexicon.baseForms.has(word) || (word.endsWith('ing') && lexicon.lemmaOf.has(word));
}

/** "shall take the following actions:" with items that bind somebody themselves: each is a duty, the lead-in is none. */
export function bindItemsThemselves(view: SentenceView, item: SentenceView | null): boolean {
  const { document, lexicon } = view;
  const sentence = document.sentences[view.sentence.index + 1];
  if (!namesFollowing(view) || (!item && !sentence)) return false;
  const first = item ? item.first : (sentence as Sentence).firstToken;
  const end = item ? item.end : (sentence as Sentence).endToken;
  for (let i = first; i < end; i++) {
    const word = document.tokens[i]?.lower ?? '';
    if (view.lexicon.grammar.relatives.has(word)) return false;
    if ((lexicon.modals.get(word)?.strength ?? 0) > 0) return i > first;
  }
  return false;
}

/** Tokens from "these" to the end of a line that points at the list under it. */
const LONGEST_POINTER = 4;

/** "the following" stands near the end, or "these actions" at it. */
function namesFollowing(view: SentenceView): boolean {
  for (let i = Math.max(view.first, view.end - 24); i < view.end; i++)
    if (
      view.lower(i) === 'following' ||
      (view.lower(i) === 'these' && view.end - i <= LONGEST_POINTER && view.pos(view.end - 1) === 'NOUN')
    )
      return true;
  return false;
}

/** "They agree on the following.", "declare as follows:": what is promised stands in the sentences behind it. */
export function pointsAhead(view: SentenceView): boolean {
  let last = view.end - 1;
  while (last > view.first && view.token(last).kind === 'punctuation') last--;
  return (
    (view.lower(last) === 'following' && view.lower(last - 1) === 'the') ||
    (view.lower(last) === 'follows' && view.lower(last - 1) === 'as')
  );
}

/** "shall take the following measures:" with items that name acts ("Construction of 30 clinics"): each is a promise. */
export function followedByNominals(view: SentenceView): boolean {
  const { document } = view;
  const next = document.sentences[view.sentence.index + 1];
  if (!next || !namesFollowing(view)) return false;
  const [word, link] = [next.firstToken, next.firstToken + 1].map((i) => document.tokens[i]?.lower ?? '');
  return link === 'of' && /(?:[st]ion|ment)s?$/.test(word ?? '');
}
