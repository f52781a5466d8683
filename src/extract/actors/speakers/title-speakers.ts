/** Who speaks by the title alone: "Statement by President Osei on …", "Kenya and Peru Launch …", "Brightpage refund policy". */

import { type Document, firstEndingAfter, type Token } from '../../../document.ts';
import { foldWord } from '../../../read/tokens.ts';
import { BODIES } from '../bodies/body-types.ts';
import { type Entities, type Entity, listedEntity } from '../entities.ts';
import type { Names } from '../names.ts';

const CAPITAL = /^\p{Lu}/u;

/** Words of a title as tokens of no place, without possessive endings. */
export function titleTokens(title: string): readonly Token[] {
  return title
    .split(/([\s,;:()–—-]+)/)
    .filter((word) => word.trim() !== '')
    .map((text) => ({
      text,
      lower: foldWord(text).replace(/'s?$/, ''),
      start: 0,
      end: 0,
      kind: 'word',
      form: -1,
      spaced: true,
    }));
}

/** Those whose statement it is by its title, where they are people or bodies that no list has. */
export function signedBy(document: Document, names: Names, entities: Entities): readonly Entity[] {
  const words = titleTokens(document.metadata.title ?? '');
  const kind = words.findIndex(({ lower }) => names.is('statements', lower));
  if (kind < 0) return [];
  const office = names.words.headAdjectives[words[kind - 1]?.lower ?? ''];
  // "Presidential Message on …".
  if (office !== undefined)
    return [entities.of(`head:${foldWord(office)}`, { name: office, type: 'person' })];
  const signing = words.findIndex(({ lower }, i) => i > kind && names.is('signing', lower));
  if (signing < 0 || signing - kind > 2) return [];
  const found: Entity[] = [];
  let first = signing + 1;
  for (;;) {
    if (words[first]?.lower === 'the') first++;
    let end = first;
    while (end < words.length && isOfName(names, words[end] as Token)) end++;
    const one = end > first ? signerIn(words, first, end, names, entities) : undefined;
    if (!one) return found;
    if (!found.includes(one)) found.push(one);
    first = end;
    while (/^(?:,|and|&)$/.test(words[first]?.lower.trim() ?? '')) first++;
    if (first === end) return found;
  }
}

const isOfName = (names: Names, { text, lower }: Token): boolean =>
  CAPITAL.test(text) || names.is('particles', lower);

/** The person or body that the words [first, end) of a title name, with a title or as the text knows them. */
function signerIn(
  words: readonly Token[],
  first: number,
  end: number,
  names: Names,
  entities: Entities,
): Entity | undefined {
  if (names.gazetteer.longest(words, first, end)) return undefined;
  const said = words.slice(first, end).map(({ text }) => text.replace(/['’]s$/, ''));
  const title = names.titles.longest(words, first, end);
  const least = title ? title.end - first : 0;
  // "President Osei Marking Peace Day": what follows the name is left out, word by word.
  for (let n = said.length; n > least; n--) {
    const last = foldWord(said[n - 1] as string);
    const known = entities
      .all()
      .find(({ name, type }) =>
        type === 'person'
          ? foldWord(name).split(' ').at(-1) === last
          : foldWord(name) === foldWord(said.slice(0, n).join(' ')),
      );
    if (known) return known;
  }
  if (!title || title.end >= end) return undefined;
  const rest = said.slice(least);
  const cut = rest.findIndex((word, i) => i > 0 && i < rest.length - 1 && word.endsWith('ing'));
  const name = rest.slice(0, cut < 0 ? rest.length : cut).join(' ');
  const entity = entities.of(`person:${foldWord(name)}`, { name, type: 'person' });
  entity.roles.add(said.slice(0, least).join(' '));
  return entity;
}

/**
 * Those between whom a title says that a paper stands ("Memorandum between the Ministry of Trade and the Port of Suda"),
 * by their names in the heading that gives it; none where it names one only.
 */
export function titledParties({ blocks, tokens }: Document, entities: Entities): readonly Entity[] {
  const heading = blocks.slice(0, OPENING).find(({ kind }) => kind === 'heading') ?? blocks[0];
  if (!heading || heading.end - heading.start > LONGEST_TITLE) return [];
  const first = firstEndingAfter(tokens, heading.start);
  let between = first;
  while (
    (tokens[between]?.end ?? Number.POSITIVE_INFINITY) <= heading.end &&
    tokens[between]?.lower !== 'between'
  )
    between++;
  const from = tokens[between];
  if (from?.lower !== 'between' || from.end > heading.end) return [];
  const parties = entities.all().filter(({ type, mentions }) =>
    // "the Government of Norway": the country within is no party of its own.
    mentions.some((m) => m.start >= from.end && m.end <= heading.end && type !== 'person'),
  );
  return parties.length > 1 ? parties : [];
}

/** Blocks from the top among which the title is, and its most characters. */
const OPENING = 6;
const LONGEST_TITLE = 300;

/** The country or group whose name begins at a word of a title, and one past its last word. */
export function listedAt(
  names: Names,
  entities: Entities,
  words: readonly Token[],
  at: number,
): { readonly entity: Entity; readonly end: number } | undefined {
  const match = names.gazetteer.longest(words, at, words.length);
  if (!match || match.value.as === 'capital' || match.value.as === 'demonym') return undefined;
  // "North America" is no country.
  if (names.is('continentParts', words[at - 1]?.lower ?? '')) return undefined;
  // "us" is a country in capitals only.
  const { text } = words[at] as Token;
  if (match.value.as === 'abbreviation' && text !== text.toUpperCase()) return undefined;
  return { entity: listedEntity(entities, match.value.entity), end: match.end };
}

/** The countries and groups that a title begins with, behind its label ("FACT SHEET: The United States and Kenya Launch …"). */
export function leadingIn(document: Document, names: Names, entities: Entities): readonly Entity[] {
  const title = document.metadata.title ?? '';
  const words = titleTokens(title.slice(title.indexOf(':') + 1));
  const found: Entity[] = [];
  let at = 0;
  while (at < words.length) {
    const word = words[at] as Token;
    if (/^(?:the|and|&|,)$/.test(word.lower)) {
      at++;
      continue;
    }
    const listed = listedAt(names, entities, words, at);
    if (!listed) break;
    if (!found.includes(listed.entity)) found.push(listed.entity);
    at = listed.end;
  }
  return found;
}

/** The body that a title begins with ("Orbo Foods to Open a Mill", "PRESS RELEASE: The Harbour Agency Launches …"). */
export function leadingBody({ metadata, text }: Document, entities: Entities): Entity | undefined {
  const title = metadata.title ?? '';
  const headline = foldWord(title.slice(title.indexOf(':') + 1).trim()).replace(/^the /, '');
  let best: Entity | undefined;
  let length = 0;
  for (const entity of entities.all()) {
    if (!BODIES.has(entity.type) || entity.key.startsWith('office:')) continue;
    for (const { start, end, as } of entity.mentions) {
      const size = end - start;
      if (as === 'pronoun' || size <= length) continue;
      const name = foldWord(text.slice(start, end)).replace(/\s+/g, ' ').replace(/^the /, '');
      if (!headline.startsWith(`${name} `)) continue;
      best = entity;
      length = size;
    }
  }
  return best;
}

/**
 * The maker that a policy's title names: its word in capitals that the text has more than once, by itself and never small;
 * but no thing that "we" use.
 */
export function makerInTitle({ metadata, sentences, tokens }: Document, names: Names): string | undefined {
  const counts = new Map<string, { alone: number; inside: number; others: number }>();
  const all = titleTokens(metadata.title ?? '');
  const we = all.findIndex(({ lower }) => names.we.includes(lower));
  const words = all.slice(0, we < 0 ? all.length : we).filter(({ text }) => /\p{Lu}/u.test(text));
  for (const { text } of words) counts.set(text, { alone: 0, inside: 0, others: 0 });
  const byLower = new Map(words.map(({ text, lower }) => [lower, text]));
  // "Our" at the head of a sentence has its capital from there.
  const opening = new Set(sentences.map(({ firstToken }) => firstToken));
  for (let i = 0; i < tokens.length; i++) {
    const { text, lower } = tokens[i] as Token;
    const count = counts.get(byLower.get(lower) ?? '');
    if (!count) continue;
    // "Federal Government": part of a longer name, or a word of the language.
    const beside = [tokens[i - 1], tokens[i + 1]].some((near) => near && CAPITAL.test(near.text));
    if (text === byLower.get(lower) && !beside) {
      count.alone++;
      if (!opening.has(i)) count.inside++;
    } else count.others++;
  }
  return words.find(({ text }) => {
    const { alone = 0, inside = 0, others = 0 } = counts.get(text) ?? {};
    return alone > 1 && alone > others && (inside > 0 || others === 0);
  })?.text;
}

/** "Halvorsen Foods plc: Climate Report": the company of a title's legal form, whatever the recognizer took its name for. */
export function companyInTitle({ metadata }: Document, names: Names, entities: Entities): Entity | undefined {
  const words = titleTokens(metadata.title ?? '');
  const form = words.findIndex(({ lower }, i) => i > 0 && names.is('company', lower));
  if (form < 0 || !words.slice(0, form).every(({ text }) => CAPITAL.test(text))) return undefined;
  const name = foldWord(
    words
      .slice(0, form)
      .map(({ text }) => text)
      .join(' '),
  );
  const found = entities
    .all()
    .filter((entity) => [name, foldWord(`${name} ${words[form]?.text}`)].includes(foldWord(entity.name)));
  const [first, ...others] = found.sort((a, b) => a.name.length - b.name.length);
  if (!first) return undefined;
  for (const other of others) entities.merge(other, first);
  first.type = 'company';
  return first;
}
