/** Who speaks by the opening of a paper: those it defines as one ("hereinafter “the Participants”"), or lists before "our". */
import { type Document, firstEndingAfter, type Sentence, type Token } from '../../../document.ts';
import { beginsUpper } from '../../../read/tokens.ts';
import type { Entities, Entity } from '../entities.ts';
import type { Names } from '../names.ts';

/** Most tokens from "(" to the noun that is defined. */
const LONGEST_DEFINITION = 8;

interface Named {
  readonly entity: Entity;
  readonly start: number;
  readonly end: number;
}

/** Those named in some sentences, in text order, without pronouns. */
function namedIn(entities: Entities, first: Sentence, last: Sentence): readonly Named[] {
  const found: Named[] = [];
  for (const entity of entities.all())
    for (const { start, end, as } of entity.mentions)
      if (as !== 'pronoun' && as !== 'demonym' && start >= first.start && end <= last.end)
        found.push({ entity, start, end });
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

const each = (named: readonly Named[]): readonly Entity[] => [...new Set(named.map(({ entity }) => entity))];

/**
 * The two or more who are called by one noun in capitals behind their names.
 * @param opening the first sentences of the document
 */
export function definedTogether(
  { tokens }: Document,
  names: Names,
  entities: Entities,
  opening: readonly Sentence[],
): readonly Entity[] {
  for (const sentence of opening)
    for (let i = sentence.firstToken + 2; i < sentence.endToken; i++) {
      const { text, lower } = tokens[i] as Token;
      if (!beginsUpper(text) || !(names.is('signingNouns', lower) || names.is('treatyParties', lower)))
        continue;
      const open = openingBefore(i, sentence.firstToken);
      if (open < 0) continue;
      const before = namedIn(entities, sentence, sentence).filter(({ end }) => end <= open);
      const parties = each(before);
      if (parties.length > 1) return parties;
    }
  return [];

  /** Where the parenthesis opens whose last word, in quotation marks, is at `noun`; -1 where it is none. */
  function openingBefore(noun: number, limit: number): number {
    const article = names.is('articles', tokens[noun - 1]?.lower ?? '') ? noun - 1 : noun;
    if (!/^["“”'‘’]$/.test(tokens[article - 1]?.text ?? '')) return -1;
    for (let i = article - 1; i >= limit && noun - i < LONGEST_DEFINITION; i--)
      if (tokens[i]?.text === '(') return (tokens[i] as Token).start;
    return -1;
  }
}

/** "Kenya, Peru, and the African Union affirm our commitment": the states and groups that are the subject before "our". */
export function listedBeforeOur(
  { tokens }: Document,
  names: Names,
  entities: Entities,
  opening: readonly Sentence[],
): readonly Entity[] {
  for (const sentence of opening) {
    const our = ourIn(sentence);
    if (our < 0) continue;
    const named = namedIn(entities, sentence, sentence).filter(
      ({ entity, end }) => end <= (tokens[our] as Token).start && STATES.has(entity.type),
    );
    for (let at = 0; at < named.length; at++) {
      const run = runFrom(named, at);
      if (each(run).length > 1 && isSubject(sentence, (run[0] as Named).start)) return each(run);
      at += run.length - 1;
    }
  }
  return [];

  function ourIn({ firstToken, endToken }: Sentence): number {
    for (let i = firstToken + 1; i < endToken; i++) if (tokens[i]?.lower === 'our') return i;
    return -1;
  }

  /** Names from one on with nothing but commas, conjunctions and articles between them. */
  function runFrom(named: readonly Named[], at: number): readonly Named[] {
    let end = at + 1;
    while (end < named.length && isJoined((named[end - 1] as Named).end, (named[end] as Named).start)) end++;
    return named.slice(at, end);
  }

  function isJoined(from: number, to: number): boolean {
    for (let i = firstEndingAfter(tokens, from); (tokens[i]?.start ?? to) < to; i++) {
      const { lower } = tokens[i] as Token;
      if (lower !== ',' && lower !== 'and' && !names.is('articles', lower)) return false;
    }
    return true;
  }

  /** At the beginning of the sentence, or behind the comma of what introduces it. */
  function isSubject({ firstToken }: Sentence, start: number): boolean {
    let at = firstEndingAfter(tokens, start);
    if (names.is('articles', tokens[at - 1]?.lower ?? '')) at--;
    return at <= firstToken || tokens[at - 1]?.lower === ',';
  }
}

const STATES: ReadonlySet<string> = new Set(['country', 'country_group', 'international_organization']);
