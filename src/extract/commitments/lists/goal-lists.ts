/** Lists of goals under a line that only names them ("Our goals", "Targets:", "the following commitments:"). */
import { type Block, type Document, firstEndingAfter, type Sentence } from '../../../document.ts';
import { base, parse } from '../cues/statement.ts';
import { type Inherited, UNHEDGED } from '../make.ts';
import { type SentenceView, viewSentence } from '../sentence/view.ts';
import { SPEAKING } from '../words/genres.ts';
import type { Lexicon } from '../words/lexicon.ts';

/** Words of the longest line that names goals without "following". */
const LONGEST_LINE = 6;

/** Items of lists of goals, by the index of their block, with the block of the line above them. */
export function goalListsOf(document: Document, lexicon: Lexicon): ReadonlyMap<number, number> {
  const { blocks, text, genre } = document;
  const own = genre === 'policy';
  if (!own && !SPEAKING.has(genre)) return new Map();
  const { goalLists, goalLines } = lexicon;
  const found = measuresOf(document, lexicon);
  for (let i = 0; i + 1 < blocks.length; i++) {
    const lead = blocks[i] as Block;
    if (lead.kind === 'item' || blocks[i + 1]?.kind !== 'item') continue;
    const line = text.slice(Math.max(lead.start, lead.end - 120), lead.end);
    const words = line.toLowerCase().match(/[\p{L}'’-]+/gu) ?? [];
    // "Key commitments include:", "our targets are:".
    if (/^(?:includes?|are)$/.test(words.at(-1) ?? '')) words.pop();
    const said = lead.kind === 'heading' && goalLines.has(words.join(' '));
    if (!said && !goalLists.has(words.at(-1) ?? '')) continue;
    // In a policy others may be told what is theirs ("Your commitments", "Supplier commitments").
    if (own && !said && !isOwn(words, lexicon)) continue;
    const short = words.length <= LONGEST_LINE && (lead.kind === 'heading' || /:\W*$/.test(line));
    if (!short && !(words.slice(-4).includes('following') && /:\W*$/.test(line))) continue;
    for (let k = i + 1; blocks[k]?.kind === 'item'; k++) found.set(k, i);
  }
  return found;
}

/** A line of the issuer's own goals: it names nobody else whose they could be. */
const isOwn = (words: readonly string[], { agents, authors, grammar }: Lexicon): boolean =>
  words.every(
    (word) =>
      grammar.we.has(word) || authors.has(word) || !(agents.has(word) || grammar.possessives.has(word)),
  );

/**
 * What the line above hands to its items: a goal of those who speak.
 * @param at the noun that names the goals; the last word of the line where it is left out
 */
export function goalOf(document: Document, lexicon: Lexicon, line: Sentence, at?: number): Inherited {
  const parsed = parse(viewSentence(document, line, lexicon, []));
  const { view } = parsed;
  const noun = at ?? nounOf(view);
  // "will" is a noun too.
  const [modal, named] = [lexicon.modals, lexicon.nouns].map((cues) => cues.get(view.lower(noun)));
  const strength = modal?.strength ?? named?.strength ?? GOAL;
  const cue = { first: noun, end: noun + 1 };
  return {
    parsed,
    statement: {
      ...base,
      force: 'noun',
      rule: `commitments/list-of-${view.lower(noun)}`,
      nounOfCue: view.lower(noun),
      strength,
      cue,
      clause: { type: 'main', subject: null, governor: null, start: view.first },
      actor: null,
      verb: null,
      action: { first: view.end, end: view.end },
      start: noun,
      complement: 'base',
    },
    verdict: {
      accepted: true,
      reason: '',
      mode: 'pledge',
      strength,
      status: 'new',
      bound: null,
      agency: 'we',
      score: 0.5,
    },
    wants: 'goal',
    actors: document.issuers.map((actor) => ({ actor, basis: 'inferred', words: null })),
    deadline: null,
    hedges: UNHEDGED,
  };
}

/** The noun that names the goals, or the plan; in "What we will do" the modal. */
function nounOf(view: SentenceView): number {
  const last = view.end - 1;
  const { goalLists, papers, modals } = view.lexicon;
  if (goalLists.has(view.lower(last))) return last;
  for (let i = view.first; i < view.end; i++)
    if (papers.plans.has(view.lower(i)) || modals.has(view.lower(i))) return i;
  return last - 1;
}

/** Items under the headings of a paper that calls itself a plan, which begin with the act of their measure, by their block. */
function measuresOf(document: Document, lexicon: Lexicon): Map<number, number> {
  const { blocks, genre } = document;
  const found = new Map<number, number>();
  const title = blocks.find(({ kind }) => kind === 'heading');
  if (genre !== 'strategy' || !title || title.index > HEAD || !calls(document, title, lexicon.papers.plans))
    return found;
  for (let i = title.index + 1; i + 1 < blocks.length; i++) {
    const heading = blocks[i] as Block;
    if (heading.kind !== 'heading' || calls(document, heading, lexicon.papers.advice)) continue;
    for (let k = i + 1; blocks[k]?.kind === 'item'; k++)
      if (blocks[k]?.under === null && beginsWithAct(document, blocks[k] as Block, lexicon))
        found.set(k, title.index);
  }
  return found;
}

/** Blocks among which the title stands. */
const HEAD = 3;

/** A line holds one of the words. */
function calls({ text }: Document, { start, end }: Block, words: ReadonlySet<string>): boolean {
  const line = text.slice(start, Math.min(end, start + 200)).toLowerCase();
  return (line.match(/\p{L}+/gu) ?? []).some((word) => words.has(word));
}

/** "- Introduce …": the item begins with a verb in its base form. */
function beginsWithAct({ tokens }: Document, { start, end, marker }: Block, { baseForms }: Lexicon): boolean {
  let at = firstEndingAfter(tokens, marker?.end ?? start);
  while (tokens[at]?.kind === 'punctuation' && (tokens[at]?.end ?? end) < end) at++;
  const word = tokens[at];
  return word !== undefined && word.end <= end && baseForms.has(word.lower) && /^\p{Lu}/u.test(word.text);
}

/** Band of a goal. */
const GOAL = 3;
