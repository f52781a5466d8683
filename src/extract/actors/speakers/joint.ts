/** Nouns that stand for all who sign: "the two countries", "both leaders", "our four nations", "the sides". */
import type { Document, Span, Token } from '../../../document.ts';
import { beginsUpper, foldWord } from '../../../read/tokens.ts';
import type { Entities, Entity } from '../entities.ts';
import type { Names } from '../names.ts';

/** Ties such nouns to those who sign. */
export function jointNouns(
  document: Document,
  names: Names,
  entities: Entities,
  issuers: readonly Entity[],
): void {
  const only = issuers.length === 1 ? (issuers[0] as Entity) : null;
  const size = only ? names.membersOf(only.key).length : issuers.length;
  if (size < 2) return;
  const { tokens } = document;
  for (const { firstToken, endToken } of document.sentences)
    for (let i = firstToken; i + 1 < endToken; i++) {
      const determiner = tokens[i] as Token;
      const joint = names.is('jointDeterminers', determiner.lower);
      if (!joint && !names.is('eachOf', determiner.lower)) continue;
      if (isDefined(tokens[i + 1]) && !names.is('ofWords', tokens[i + 2]?.lower ?? '')) {
        const { start, end, text } = tokens[i + 1] as Token;
        meant(only ?? called(text), { start, end });
        continue;
      }
      if (names.is('eachOf', determiner.lower) && names.is('eachNouns', tokens[i + 1]?.lower ?? '')) {
        const { start, end, text } = tokens[i + 1] as Token;
        if (!names.is('ofWords', tokens[i + 2]?.lower ?? ''))
          meant(only ?? together('countries', nameOf(false, text.toLowerCase(), text)), { start, end });
        continue;
      }
      if (!joint) continue;
      const number = names.words.jointNumbers.indexOf((tokens[i + 1] as Token).lower);
      const noun = tokens[number < 0 ? i + 1 : i + 2];
      if (!noun || noun.end > (tokens[endToken - 1] as Token).end) continue;
      if (
        !names.is('jointNouns', noun.lower) ||
        names.is('ofWords', tokens[number < 0 ? i + 2 : i + 3]?.lower ?? '')
      )
        continue;
      if (!isWhole(determiner.lower, number, noun.lower)) continue;
      const people = names.is('jointPeople', noun.lower);
      const start = (number < 0 ? noun : (tokens[i + 1] as Token)).start;
      const entity =
        only && !people
          ? only
          : together(
              people ? 'people' : 'countries',
              nameOf(people, document.text.slice(start, noun.end), noun.text),
            );
      meant(entity, { start, end: noun.end });
    }

  function meant(entity: Entity, span: Span): void {
    entities.mention(entity, span, 'group', 'actors/joint', 0.7, null);
  }

  /** "The Participants", "each Side", "neither Participant": a noun in capitals by which a paper calls those who sign. */
  function isDefined(noun: Token | undefined): boolean {
    return noun !== undefined && beginsUpper(noun.text) && names.is('signingNouns', noun.lower);
  }

  /** Whether the words mean all of them: the number is theirs, or none is needed. */
  function isWhole(determiner: string, number: number, noun: string): boolean {
    if (number >= 0) return number + 2 === size;
    if (determiner === 'both') return size === 2;
    return determiner === 'our'
      ? !names.is('jointPeople', noun)
      : determiner === 'the' && names.is('jointDefinites', noun);
  }

  function articled(name: string): string {
    return names.is('articled', foldWord(name.split(' ')[0] ?? '')) ? `the ${name}` : name;
  }

  /** Those who are spoken of, where they are few states: "Kenya and Peru", "Leaders of Kenya and Peru". */
  function nameOf(people: boolean, words: string, noun: string): string {
    const all = issuers.map(({ name }) => name);
    if (issuers.length > MOST_NAMED || issuers.some(({ type }) => type === 'person')) return words;
    return people
      ? `${capital(noun)} of ${listOf(all.map(articled))}`
      : listOf([all[0] ?? '', ...all.slice(1).map(articled)]);
  }

  /** The first name in the plural is the paper's term. */
  function called(name: string): Entity {
    const entity = together('defined', name);
    if (name.endsWith('s') && !entity.name.endsWith('s')) entity.name = name;
    return entity;
  }

  function together(kind: 'people' | 'countries' | 'defined', name: string): Entity {
    const ofStates = kind !== 'defined' || issuers.some(({ type }) => STATES.has(type));
    const entity = entities.of(`joint:${kind}`, { name, type: ofStates ? 'country_group' : 'organization' });
    for (const { key } of issuers) entity.members.add(key);
    return entity;
  }
}

const STATES: ReadonlySet<string> = new Set(['country', 'country_group', 'international_organization']);

/** More are not called by their names. */
const MOST_NAMED = 4;

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

/** "Kenya and Peru", "Kenya, Peru and Fiji". */
const listOf = (names: readonly string[]): string =>
  [names.slice(0, -1).join(', '), names.at(-1)].filter((part) => part !== '').join(' and ');
