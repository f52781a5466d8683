/**
 * Who speaks where the sentence of a paper runs through its blocks ("We, the Ministers of Kenya and Peru,", "Recalling …,",
 * "1. Commit to …"; "Participants:", "- agreed to …").
 */
import {
  type Block,
  type Document,
  firstEndingAfter,
  type Mention,
  ofKind,
  type Sentence,
  type Tag,
} from '../../../document.ts';
import { beginsUpper } from '../../../read/tokens.ts';
import type { Range } from '../sentence/view.ts';
import type { Lexicon } from '../words/lexicon.ts';

/** Who says what begins without a subject. */
export interface Voice {
  readonly sentence: Sentence;
  /** Tokens that name the speakers; null for "we". */
  readonly named: Range | null;
}

/** Tokens of the longest line that only says who speaks. */
const LONGEST_VOICE = 60;

/** The voices by the blocks that speak with them. */
export function voicesOf(document: Document, lexicon: Lexicon): ReadonlyMap<number, Voice> {
  const { blocks, sentences } = document;
  const found = new Map<number, Voice>();
  const lists = new Map<number, Voice>();
  const names = [...ofKind(document, 'mention')].sort((a, b) => a.end - b.end);
  let running: Voice | null = null;
  let block = -1;
  for (let i = 0; i < sentences.length; i++) {
    const sentence = sentences[i] as Sentence;
    const { kind, under } = blocks[sentence.block] as Block;
    if (sentence.block !== block) {
      const over = under === null ? undefined : lists.get(under);
      if (running && !goesOn(document, sentence, kind, lexicon)) running = null;
      const voice: Voice | null | undefined = over ?? running;
      if (voice) found.set(sentence.block, voice);
      block = sentence.block;
    }
    if (sentences[i + 1]?.block === block) continue;
    const opened = voiceOf(document, sentence, names, lexicon);
    if (!opened) continue;
    lists.set(block, opened);
    running = opened;
  }
  return found;
}

/** "To this end, we:", "We, the Ministers of Kenya and Peru:", "In addition, both sides:": a subject and no verb. */
function voiceOf(
  document: Document,
  sentence: Sentence,
  names: readonly Mention[],
  lexicon: Lexicon,
): Voice | null {
  const { text, tokens, blocks } = document;
  const { block, firstToken, endToken } = sentence;
  if (endToken - firstToken > LONGEST_VOICE) return null;
  const { end } = blocks[block] as Block;
  if (!/[:,—–][*_\s]*$/.test(text.slice(Math.max(0, end - 4), end))) return null;
  let last = endToken - 1;
  while (last > firstToken && tokens[last]?.kind === 'punctuation') last--;
  if (tokens[last]?.lower === 'we') return { sentence, named: null };
  const opensAsWe =
    tokens[firstToken]?.lower === 'we' && /^(?:,|the)$/.test(tokens[firstToken + 1]?.lower ?? '');
  if (opensAsWe) return { sentence, named: null };
  const named = namedIn(document, { first: firstToken, end: last + 1 }, names, lexicon);
  return named ? { sentence, named } : null;
}

/** The tokens of a line that are the name of somebody, behind what introduces it and before an adverb, and nothing more. */
function namedIn(
  { tokens }: Document,
  { first, end }: Range,
  names: readonly Mention[],
  lexicon: Lexicon,
): Range | null {
  const { grammar, agents, definites, lemmaOf, modals, jointly } = lexicon;
  const lower = (at: number): string => tokens[at]?.lower ?? '';
  while (end > first && grammar.modifiers.has(lower(end - 1))) end--;
  let from = first;
  for (let i = first; i < end; i++) if (lower(i) === ',' && i - first < LONGEST_INTRODUCTION) from = i + 1;
  const name = names[firstEndingAfter(names, tokens[from]?.start ?? 0)];
  let acts = name !== undefined && name.end <= (tokens[end - 1]?.end ?? 0);
  for (let i = from; i < end; i++) {
    const word = lower(i);
    if (modals.has(word) || grammar.be.has(word) || grammar.have.has(word) || grammar.do.has(word))
      return null;
    if (
      i === from &&
      (grammar.closing.has(word) ||
        grammar.means.has(word) ||
        grammar.subordinators.has(word) ||
        lexicon.papers.preambles.has(word) ||
        // "Recalling decision 5 of the Conference,": a reason.
        (word.endsWith('ing') && lemmaOf.has(word)))
    )
      return null;
    const agent = agents.has(word) || jointly.has(word);
    acts ||= agent;
    const said = lemmaOf.has(word) && !agent && !beginsUpper(tokens[i]?.text ?? '');
    if (said && !grammar.determiners.has(lower(i - 1)) && !definites.has(lower(i - 1))) return null;
  }
  return acts && from < end ? { first: from, end } : null;
}

/** Tokens of the longest introduction of such a line ("On the occasion of the ninth summit, the parties:"). */
const LONGEST_INTRODUCTION = 12;

/** The tags of a sentence that begins with what its speakers do ("1. Pledge to"), where a tagger takes the verb for a noun. */
export function withVerbFirst(
  { tokens, tags }: Document,
  { firstToken, index }: Sentence,
  { commissive, calls }: Lexicon,
): readonly Tag[] | undefined {
  const lemma = tokens[firstToken]?.lower ?? '';
  const read = tags.get(index);
  if (!read || read[0]?.pos === 'VERB' || !(commissive.has(lemma) || calls.has(lemma))) return read;
  return [{ pos: 'VERB', lemma }, ...read.slice(1)];
}

/** A block of the running sentence: an item, a reason ("Noting …", "Aware that …"), or one more act ("1. Commit to …"). */
function goesOn(
  { tokens }: Document,
  { firstToken, endToken }: Sentence,
  kind: Block['kind'],
  lexicon: Lexicon,
): boolean {
  if (kind === 'item') return true;
  let at = firstToken;
  while (at < endToken && tokens[at]?.kind !== 'word') at++;
  const word = tokens[at]?.lower ?? '';
  if (word.endsWith('ing') || lexicon.papers.preambles.has(word)) return true;
  const { baseForms, modals, calls, positions, affirming } = lexicon;
  return [baseForms, modals, calls, positions, affirming].some((list) => list.has(word));
}
