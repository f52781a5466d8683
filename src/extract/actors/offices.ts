/** Offices as actors: "the Secretary of Energy", "the Chair of the Council on Environmental Quality (CEQ)". */
import type { ActorType, Document, Token } from '../../document.ts';
import { foldWord } from '../../read/tokens.ts';
import type { Entities } from './entities.ts';
import type { Names } from './names.ts';
import { type Places, sentenceAt } from './places.ts';

const LINKS = new Set(['of', 'for', 'to', 'on', 'the', 'and', 'in']);

/** Adds every capitalised office with its "of …" as an actor. */
export function readOffices(document: Document, names: Names, entities: Entities, places: Places): void {
  const { tokens, text } = document;
  let next = 0;
  for (const at of places.offices) if (at >= next) next = readOffice(at) + 1;

  /** Adds the office of a word; gives the last token that was read. */
  function readOffice(i: number): number {
    const { firstToken, endToken } = sentenceAt(document, i);
    const head = tokens[i] as Token;
    let first = i;
    // "Special Presidential Envoy", "Deputy Director"
    while (
      first > firstToken &&
      /^\p{Lu}\p{Ll}/u.test((tokens[first - 1] as Token).text) &&
      first - 1 > firstToken &&
      i - first < 3
    )
      first--;
    if (first < i && (tokens[first] as Token).lower === 'the') first++;
    let end = i + 1;
    let last = end;
    // "Leaders of Australia, Canada and Peru": those who come for countries.
    if (names.is('delegates', head.lower) && ofCountry(tokens, end, endToken, names)) return i;
    if (
      !LINKS.has((tokens[end] as Token | undefined)?.lower ?? '') ||
      (tokens[end] as Token).lower === 'and' ||
      end >= endToken
    ) {
      if (isOffice(tokens, first, i, names)) add(first, end);
      return i;
    }
    while (end < endToken && end - i < 16) {
      const token = tokens[end] as Token;
      if (/^\p{Lu}/u.test(token.text)) {
        if (names.is('roleHeads', token.lower) && !isServed(tokens, end)) break;
        last = ++end;
      } else if (LINKS.has(token.lower)) {
        // "the Secretary of State and the Secretary of Energy": two offices.
        if (
          token.lower === 'and' &&
          ((tokens[end + 1] as Token | undefined)?.lower === 'the' ||
            !/^\p{Lu}/u.test((tokens[end + 1] as Token | undefined)?.text ?? ''))
        )
          break;
        end++;
      } else break;
    }
    if (last <= i + 1) return i;
    add(first, last);
    return last - 1;
  }

  function add(first: number, end: number): void {
    const span = { start: (tokens[first] as Token).start, end: (tokens[end - 1] as Token).end };
    const name = text.slice(span.start, span.end).replace(/\s+/g, ' ');
    const entity = entities.of(`office:${foldWord(name)}`, { name, type: 'government_body' });
    entities.mention(entity, span, 'title', 'actors/office', 0.8, null);
  }
}

/** "the Harbour Master", "the Chief Sustainability Officer": more than a title that stands before a name. */
function isOffice(tokens: readonly Token[], first: number, head: number, names: Names): boolean {
  return (
    first < head &&
    names.is('bodyDeterminers', tokens[first - 1]?.lower ?? '') &&
    !/^\p{Lu}/u.test(tokens[head + 1]?.text ?? '') &&
    names.titles.longest(tokens, first, head + 1)?.end !== head + 1
  );
}

/** "Office of Director", "Assistant to the President": another's office within the name of one. */
function isServed(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.lower === 'the' ? at - 2 : at - 1;
  const link = tokens[before]?.lower;
  return link === 'to' || (link === 'of' && before === at - 1);
}

function ofCountry(tokens: readonly Token[], at: number, end: number, names: Names): boolean {
  if (tokens[at]?.lower !== 'of') return false;
  const first = tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1;
  return names.gazetteer.longest(tokens, first, end)?.value.entity.type === 'country';
}

/** Type of a body by the words of its name. */
export function bodyType(name: string, names: Names): ActorType {
  const words = foldWord(name).split(/[\s-]+/);
  if (words.some((w) => names.is('company', w))) return 'company';
  if (words.some((w) => names.is('partyWords', w))) return 'party';
  if (words.some((w) => names.is('government', w)))
    return /(?:united nations|\bun\b|international|world|european|african|asian)/i.test(name)
      ? 'international_organization'
      : 'government_body';
  return 'organization';
}
