/** Who a counted group is: "seven leading companies — Arbo, Brint, …, and Volt". */
import {
  type Document,
  type Figure,
  firstEndingAfter,
  ofKind,
  type Sentence,
  type Token,
} from '../../../document.ts';
import type { ActorIndex } from './actor-index.ts';

/** Most tokens from the number to its noun, and most members that are looked for. */
const LONGEST_PHRASE = 6;
const MOST = 40;
const OPENERS: ReadonlySet<string> = new Set(['-', ':', '(']);

interface Place {
  readonly sentence: Sentence;
  readonly at: number;
}

interface Numbers {
  readonly figures: readonly Figure[];
  /** Where numbers stand in sentences that open a list, by their words. */
  readonly byWord: ReadonlyMap<string, readonly Place[]>;
}

const numbers = new WeakMap<Document, Numbers>();

/** The numbers of a document, found when they are first asked for. */
function numbersOf(document: Document): Numbers {
  const known = numbers.get(document);
  if (known) return known;
  const byWord = new Map<string, Place[]>();
  const figures = ofKind(document, 'figure');
  const starts = new Set(figures.map(({ start }) => start));
  for (const sentence of document.sentences) {
    const { firstToken, endToken } = sentence;
    const words = document.tokens.slice(firstToken, endToken);
    if (!words.some(({ lower }) => OPENERS.has(lower))) continue;
    words.forEach(({ lower, start }, k) => {
      if (!starts.has(start)) return;
      const list = byWord.get(lower);
      const place = { sentence, at: firstToken + k };
      if (list) list.push(place);
      else byWord.set(lower, [place]);
    });
  }
  const found = { figures, byWord };
  numbers.set(document, found);
  return found;
}

/**
 * Ids of the actors that a sentence lists behind a number and its noun: as many as the number says, else none.
 * @param number the token of the number where the group is spoken of
 */
export function countedMembers(
  document: Document,
  actors: ActorIndex,
  number: Token,
  noun: string,
): readonly string[] {
  const { tokens } = document;
  const { figures, byWord } = numbersOf(document);
  const count = countAt(figures, number);
  if (count < 2 || count > MOST) return [];
  for (const { sentence, at: i } of byWord.get(number.lower) ?? []) {
    const end = nounAfter(i, sentence);
    const members = end < 0 ? [] : listedAfter(end, sentence);
    if (members.length === count) return members;
  }
  return [];

  function nounAfter(from: number, { endToken }: Sentence): number {
    for (let i = from + 1; i < Math.min(endToken, from + LONGEST_PHRASE); i++)
      if ((tokens[i] as Token).lower === noun) return i + 1;
    return -1;
  }

  function listedAfter(from: number, { endToken }: Sentence): readonly string[] {
    for (let i = from; i < endToken; i++) {
      const { lower, spaced } = tokens[i] as Token;
      if (!OPENERS.has(lower) || (lower === '-' && !spaced)) continue;
      const found = listAt(i + 1, endToken);
      if (found.length > 1) return found;
    }
    return [];
  }

  /** Actors with nothing but commas, conjunctions and articles between them. */
  function listAt(from: number, endToken: number): readonly string[] {
    const found: string[] = [];
    let at = from;
    while (at < endToken && found.length <= MOST) {
      const token = tokens[at] as Token;
      const actor = actors.at(token)[0];
      if (actor) {
        if (!found.includes(actor.id)) found.push(actor.id);
        at = Math.max(at + 1, firstEndingAfter(tokens, actors.nameEnd(token) - 1) + 1);
      } else if (SEPARATORS.has(token.lower)) at++;
      else break;
    }
    return found;
  }
}

const SEPARATORS: ReadonlySet<string> = new Set([',', 'and', '&', 'the']);

function countAt(figures: readonly Figure[], { start, end }: Token): number {
  const figure = figures[firstEndingAfter(figures, start)];
  return figure && figure.start <= start && figure.end >= end ? (figure.value ?? 0) : 0;
}
