/** Offices as actors: "the Secretary of Energy", "the Chair of the Council on Environmental Quality (CEQ)". */
import {
  type Document,
  firstEndingAfter,
  type Mention,
  type Sentence,
  type Span,
  type Token,
} from '../../document.ts';
import { beginsUpper, foldWord } from '../../read/tokens.ts';
import type { Entities, Entity } from './entities.ts';
import type { Listed, Names } from './names.ts';
import { type Places, sentenceAt } from './places.ts';

const LONGEST_OFFICE = 16;
/** Most words before the word for an office. */
const LONGEST_MODIFIER = 4;

/** The office that stands right before a person's name, by the start of the name. */
export type OfficesHeld = ReadonlyMap<number, string>;

/**
 * Adds every capitalised office with its "of …" as an actor; gives those that stand before the names of people.
 * @param shared tokens of nouns that several offices share, which are read already
 */
export function readOffices(
  document: Document,
  names: Names,
  entities: Entities,
  tagged: readonly Mention[],
  places: Places,
  shared: ReadonlySet<number>,
): OfficesHeld {
  const { tokens, text } = document;
  const held = new Map<number, string>();
  const people = new Map(
    places.offices.length === 0
      ? []
      : tagged.flatMap((m) => (m.label === 'PER' ? [[m.start, m] as const] : [])),
  );
  /** Where the office before ends. */
  let ended = -1;
  let next = 0;
  for (const at of places.offices) if (at >= next && !shared.has(at)) next = readOffice(at);
  return held;

  /** Adds the office of a word; gives the token where to look on. */
  function readOffice(i: number): number {
    const sentence = sentenceAt(document, i);
    const first = firstOf(sentence, i);
    // "Leaders of Australia, Canada and Peru": those who come for countries.
    const sent = names.is('delegates', (tokens[i] as Token).lower)
      ? listedAfter(i + 1, sentence.endToken)
      : undefined;
    if (sent?.type === 'country' || sent?.type === 'country_group') return i + 1;
    const named = people.get((tokens[i + 1] as Token | undefined)?.start ?? -1);
    if (named && !isHeading(sentence)) {
      const modified = modifiedBefore(sentence, i);
      if (modified < i) held.set(named.start, spelled(modified, i + 1));
    }
    const end = endOf(sentence, i);
    if (end > i + 1) {
      add(first, end);
      ended = end;
      return end;
    }
    if (isOffice(tokens, first, i, names, ended)) add(first, i + 1);
    return i + 1;
  }

  /** "Special Presidential Envoy", "Deputy Director" */
  function firstOf({ firstToken }: Sentence, head: number): number {
    let first = head;
    while (
      first - 1 > firstToken &&
      head - first < 3 &&
      /^\p{Lu}\p{Ll}/u.test((tokens[first - 1] as Token).text)
    )
      first--;
    // "Vice-Minister"
    const hyphen = tokens[first - 1];
    if (
      first - 2 >= firstToken &&
      hyphen?.text === '-' &&
      !hyphen.spaced &&
      beginsUpper((tokens[first - 2] as Token).text)
    )
      first -= 2;
    return first < head && (tokens[first] as Token).lower === 'the' ? first + 1 : first;
  }

  /** "National Climate Advisor" before a name: what tells the office from others, without the country. */
  function modifiedBefore({ firstToken }: Sentence, head: number): number {
    let first = head;
    while (
      first - 1 > firstToken &&
      head - first < LONGEST_MODIFIER &&
      beginsUpper((tokens[first - 1] as Token).text) &&
      !names.is('bodyDeterminers', (tokens[first - 1] as Token).lower) &&
      !names.is('officeLinks', (tokens[first - 1] as Token).lower) &&
      !names.is('signing', (tokens[first - 1] as Token).lower)
    )
      first--;
    const country = names.gazetteer.longest(tokens, first, head);
    return country ? country.end : first;
  }

  function isHeading({ block }: Sentence): boolean {
    return document.blocks[block]?.kind === 'heading';
  }

  function spelled(first: number, end: number): string {
    const span = spanOf(first, end);
    return text.slice(span.start, span.end).replace(/\s+/g, ' ');
  }

  /** One past the last token of what the office is of, or of its noun. */
  function endOf({ endToken }: Sentence, head: number): number {
    let end = head + 1;
    const link = tokens[end]?.lower ?? '';
    if (!names.is('officeLinks', link) || link === 'and' || end >= endToken) return end;
    let last = end;
    /** Before the last "and", for a name that goes on with another office. */
    let beforeAnd = end;
    while (end < endToken && end - head < LONGEST_OFFICE) {
      const token = tokens[end] as Token;
      if (people.has(token.start)) break;
      if (/^\p{Lu}/u.test(token.text)) {
        if (names.is('roleHeads', token.lower) && !isServed(tokens, end))
          return beforeAnd > head + 1 ? beforeAnd : last;
        last = ++end;
      } else if (token.lower === ',' && end === last) {
        // "Secretary for Information, Communication and Trade Eliud Owalo": up to whose office it is.
        const holder = holderBehind(end, endToken);
        return holder > 0 ? holder : last;
      } else if (names.is('officeLinks', token.lower)) {
        if (token.lower === 'and') {
          // "the Secretary of State and the Secretary of Energy": two offices.
          const next = tokens[end + 1];
          if (next?.lower === 'the' || !/^\p{Lu}/u.test(next?.text ?? '')) break;
          beforeAnd = last;
        }
        end++;
      } else break;
    }
    return last;
  }

  /** The token of a person's name that nothing but fields and commas stands before, or -1. */
  function holderBehind(from: number, endToken: number): number {
    for (let i = from; i < endToken && i - from < LONGEST_OFFICE; i++) {
      const token = tokens[i] as Token;
      // "…, and Bo Lind": somebody else.
      if (people.has(token.start)) return i > from + 1 && beginsUpper((tokens[i - 1] as Token).text) ? i : -1;
      if (!beginsUpper(token.text) && !names.is('officeLinks', token.lower) && token.lower !== ',') return -1;
    }
    return -1;
  }

  /** "the Harbour Ministers' Meeting": part of the name of a thing. */
  function isWithin({ start, end }: Span): boolean {
    const mention = tagged[firstEndingAfter(tagged, start)];
    return mention?.label === 'MISC' && mention.start <= start && mention.end > end;
  }

  function listedAfter(at: number, end: number): Listed | undefined {
    if (tokens[at]?.lower !== 'of') return undefined;
    const first = tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1;
    return names.gazetteer.longest(tokens, first, end)?.value.entity;
  }

  function spanOf(first: number, end: number): { readonly start: number; readonly end: number } {
    return { start: (tokens[first] as Token).start, end: (tokens[end - 1] as Token).end };
  }

  function add(first: number, end: number): void {
    const span = spanOf(first, end);
    const name = spelled(first, end);
    const next = tokens[end];
    if (isWithin(span)) return;
    if (next && people.has(next.start)) {
      held.set(next.start, name);
      return;
    }
    // "the Harbour Master, Ada Holm,": who holds it.
    const holder = next?.lower === ',' ? people.get(tokens[end + 1]?.start ?? -1) : undefined;
    const behind = holder && tokens[firstEndingAfter(tokens, holder.end)];
    if (holder && behind && /^[,.)]$/.test(behind.text)) held.set(holder.start, name);
    const entity = entities.of(`office:${foldWord(name)}`, { name, type: 'person' });
    const article = tokens[first - 1];
    const start = article && names.is('bodyDeterminers', article.lower) ? article.start : span.start;
    entities.mention(entity, { start, end: span.end }, 'title', 'actors/office', 0.8, null);
  }
}

/**
 * "the Harbour Master", "the Chief Sustainability Officer": more than a title that stands before a name.
 * @param ended one past the last token of the office before: "the Assistant to the President and National Climate Advisor"
 */
function isOffice(
  tokens: readonly Token[],
  first: number,
  head: number,
  names: Names,
  ended: number,
): boolean {
  if (first >= head) return false;
  const before = tokens[first - 1]?.lower ?? '';
  if (!names.is('bodyDeterminers', before) && !(before === 'and' && ended === first - 1)) return false;
  // "the Somali President": a country's, whom the titles resolve.
  if (
    names.gazetteer.longest(tokens, first, head)?.end === head &&
    (names.is('soleOffices', tokens[head]?.lower ?? '') || names.is('groupPeople', tokens[head]?.lower ?? ''))
  )
    return false;
  return (
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

/**
 * Offices that are one: "Chair of CEQ" is the Chair of the Council on Environmental Quality, once that has been named,
 * and "Secretary of State" is the one person who is called so.
 */
export function settleOffices(document: Document, entities: Entities): void {
  const { text } = document;
  const offices = entities.all().filter(({ key }) => key.startsWith('office:'));
  if (offices.length === 0) return;
  const bodies = new Map<string, Entity | null>();
  const holders = new Map<string, Entity | null>();
  const claim = (map: Map<string, Entity | null>, key: string, entity: Entity): void => {
    map.set(key, map.has(key) && map.get(key) !== entity ? null : entity);
  };
  for (const entity of entities.all()) {
    if (entity.key.startsWith('office:')) continue;
    if (entity.type === 'person') for (const role of entity.roles) claim(holders, foldWord(role), entity);
    else for (const { start, end } of entity.mentions) claim(bodies, plain(text.slice(start, end)), entity);
  }
  const first = new Map<string, Entity>();
  for (const office of offices) {
    const name = foldWord(office.name);
    const holder = holders.get(name);
    if (holder) {
      entities.merge(office, holder);
      continue;
    }
    const at = name.indexOf(' of ');
    const body = at > 0 ? bodies.get(plain(name.slice(at + 4))) : undefined;
    const key = body ? `${name.slice(0, at)} of ${body.key}` : name;
    const same = first.get(key);
    if (same) entities.merge(office, same);
    else first.set(key, office);
  }
}

const plain = (name: string): string => foldWord(name).replace(/\s+/g, ' ').replace(/^the /, '');
