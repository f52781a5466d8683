/** Lists of goals under a line that only names them ("Our goals", "Targets:", "the following commitments:"). */
import type { Block, Document, Sentence } from '../../../document.ts';
import { base, parse } from '../cues/statement.ts';
import { type Inherited, UNHEDGED } from '../make.ts';
import { viewSentence } from '../sentence/view.ts';
import { SPEAKING } from '../words/genres.ts';
import type { Lexicon } from '../words/lexicon.ts';

/** Words of the longest line that names goals without "following". */
const LONGEST_LINE = 6;

/** Items of lists of goals, by the index of their block, with the block of the line above them. */
export function goalListsOf(document: Document, { goalLists }: Lexicon): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const { blocks, text, genre } = document;
  if (!SPEAKING.has(genre)) return found;
  for (let i = 0; i + 1 < blocks.length; i++) {
    const lead = blocks[i] as Block;
    if (lead.kind === 'item' || blocks[i + 1]?.kind !== 'item') continue;
    const line = text.slice(Math.max(lead.start, lead.end - 120), lead.end);
    const words = line.toLowerCase().match(/[\p{L}'’-]+/gu) ?? [];
    // "Key commitments include:".
    if (/^includes?$/.test(words.at(-1) ?? '')) words.pop();
    if (!goalLists.has(words.at(-1) ?? '')) continue;
    const short = words.length <= LONGEST_LINE && (lead.kind === 'heading' || /:\W*$/.test(line));
    if (!short && !(words.slice(-4).includes('following') && /:\W*$/.test(line))) continue;
    for (let k = i + 1; blocks[k]?.kind === 'item'; k++) found.set(k, i);
  }
  return found;
}

/**
 * What the line above hands to its items: a goal of those who speak.
 * @param at the noun that names the goals; the last word of the line where it is left out
 */
export function goalOf(document: Document, lexicon: Lexicon, line: Sentence, at?: number): Inherited {
  const parsed = parse(viewSentence(document, line, lexicon, []));
  const { view } = parsed;
  const last = view.end - 1;
  const noun = at ?? (lexicon.goalLists.has(view.lower(last)) ? last : last - 1);
  const strength = lexicon.nouns.get(view.lower(noun))?.strength ?? GOAL;
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

/** Band of a goal. */
const GOAL = 3;
