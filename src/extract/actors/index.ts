/** Actors: mentions become entities that a reader would recognize. */
import {
  type Actor,
  type Document,
  firstEndingAfter,
  type Mention,
  type Options,
  ofKind,
  type Sentence,
  type Span,
  type Token,
} from '../../document.ts';
import { foldWord } from '../../read/tokens.ts';
import type { Resources } from '../../resources.ts';
import type { Step } from '../step.ts';
import { createEntities, type Entities, type Entity, listedEntity, toActors } from './entities.ts';
import { issuersOf } from './issuers.ts';
import { type Listed, loadNames, type Names } from './names.ts';
import { bodyType, readOffices } from './offices.ts';

export function actorsStep(resources: Resources): Step {
  let shared: Names | null = null;
  return {
    name: 'actors',
    needs: ['mentions', 'genre'],
    makes: 'actors',
    englishOnly: true,
    run(document, options) {
      shared ??= loadNames(resources, []);
      const names =
        options.actors && options.actors.length > 0 ? loadNames(resources, options.actors) : shared;
      return readActors(document, names, options);
    },
  };
}

function readActors(document: Document, names: Names, options: Options): Document {
  const tagged = ofKind(document, 'mention');
  const entities = createEntities(new Map(tagged.map((m) => [m.id, m])));
  listedNames(document, names, entities, tagged);
  readOffices(document, names, entities);
  people(document, names, entities, tagged);
  organizations(document, names, entities, tagged);
  titles(document, names, entities);
  const issuers = issuersOf(document, names, entities, options);
  const actors = toActors(entities.all());
  const kept = new Map<string, Mention>();
  for (const entity of entities.all()) for (const mention of entity.mentions) kept.set(mention.id, mention);
  const others = document.annotations.filter((a) => !kept.has(a.id));
  return {
    ...document,
    actors,
    issuers: issuers.flatMap((entity) => idOf(actors, entity)),
    annotations: [...others, ...kept.values()].sort((a, b) => a.start - b.start || b.end - a.end),
  };
}

const idOf = (actors: readonly Actor[], entity: Entity): string[] => {
  const first = entity.mentions[0];
  const actor = first && actors.find((a) => a.mentions.includes(first.id));
  return actor ? [actor.id] : [];
};

/** Countries, groups and the user's names, wherever they stand and are not part of a longer name. */
function listedNames(document: Document, names: Names, entities: Entities, tagged: readonly Mention[]): void {
  const { tokens } = document;
  const demonyms: { listed: Listed; span: Span; acts: boolean }[] = [];
  for (const sentence of document.sentences) {
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      const token = tokens[i] as Token;
      if (token.text[0] === token.lower[0] && !/^\d/.test(token.text)) continue;
      const found = names.gazetteer.longest(tokens, i, sentence.endToken);
      if (!found) continue;
      const { entity: listed, as } = found.value;
      const last = tokens[found.end - 1] as Token;
      const span = { start: token.start, end: last.end };
      // "US" and "IT" in capitals only; "us", "it" are words.
      if (
        as === 'abbreviation' &&
        document.text.slice(span.start, span.end) !== document.text.slice(span.start, span.end).toUpperCase()
      )
        continue;
      const next = tokens[found.end];
      const own = listed.key.startsWith('own:');
      if (!own && partOfLongerName(document.text, span, tagged, as)) {
        i = found.end - 1;
        continue;
      }
      if (as === 'demonym')
        demonyms.push({
          listed,
          span,
          acts:
            next !== undefined &&
            (names.is('government', next.lower) ||
              names.is('roleHeads', next.lower) ||
              /^(?:officials?|authorities|prime|leaders?|diplomats?|intelligence|administration|military|side|lawmakers)$/.test(
                next.lower,
              )),
        });
      else if (as === 'capital') {
        if (actsAsGovernment(tokens, i, found.end, sentence, names))
          entities.mention(listedEntity(entities, listed), span, 'capital', 'actors/capital', 0.7, 'LOC');
      } else
        entities.mention(
          listedEntity(entities, listed),
          span,
          as,
          'actors/gazetteer',
          0.9,
          listed.type === 'country' ? 'LOC' : 'ORG',
        );
      i = found.end - 1;
    }
  }
  // A demonym makes an actor where officials follow; elsewhere it only adds to one that is there.
  for (const { listed, span, acts } of demonyms) {
    const entity = acts ? listedEntity(entities, listed) : entities.get(listed.key);
    if (entity) entities.mention(entity, span, 'demonym', 'actors/demonym', 0.7, null);
  }
}

/** "Bank of Japan", "U.S. Department of State": the name of the body, not the country. */
function partOfLongerName(text: string, span: Span, tagged: readonly Mention[], as: string): boolean {
  const at = firstEndingAfter(tagged, span.start);
  const mention = tagged[at];
  if (!mention || mention.start > span.start || mention.end < span.end) return false;
  const longer = mention.end - mention.start > span.end - span.start + 1;
  if (mention.label === 'PER') return true;
  return (
    longer &&
    as !== 'demonym' &&
    (mention.label === 'ORG' || mention.label === 'MISC') &&
    !isPair(text.slice(mention.start, mention.end))
  );
}

/** "US-Japan", "Biden-Kishida": two names with a hyphen, not one body. */
const isPair = (name: string): boolean =>
  /^\p{Lu}[\p{L}.]{0,30}[-\u2010\u2011–]\p{Lu}[\p{L}.]{0,30}$/u.test(name);

/** "Tokyo pledged", "Tokyo's response": a capital that acts; "in Tokyo", "to Tokyo" is the place. */
function actsAsGovernment(
  tokens: readonly Token[],
  first: number,
  end: number,
  sentence: Sentence,
  names: Names,
): boolean {
  const before = first > sentence.firstToken ? (tokens[first - 1] as Token).lower : '';
  if (names.is('placePrepositions', before)) return false;
  const next = end < sentence.endToken ? (tokens[end] as Token).lower : '';
  if (next === ',' || next === '') return false;
  if (next === "'s")
    return !/^(?:airport|streets?|mayor|suburbs?|city|subway|hotel)/.test(
      (tokens[end + 1] as Token | undefined)?.lower ?? '',
    );
  return names.is('governmentVerbs', next) || (next === 'and' && first === sentence.firstToken);
}

/** People: full names first, then surnames and first names that point to them. */
function people(document: Document, names: Names, entities: Entities, tagged: readonly Mention[]): void {
  const { tokens, text } = document;
  const all = tagged.filter((m) => m.label === 'PER');
  const withoutTitle = all.map((mention) => {
    let first = firstEndingAfter(tokens, mention.start);
    const end = firstEndingAfter(tokens, mention.end - 1) + 1;
    let title = '';
    for (
      let found = names.titles.longest(tokens, first, end);
      found && found.end < end;
      found = names.titles.longest(tokens, first, end)
    ) {
      title = text.slice((tokens[first] as Token).start, (tokens[found.end - 1] as Token).end);
      first = found.end;
    }
    const span = { start: (tokens[first] as Token).start, end: mention.end };
    return { mention, span, first, end, title: title === '' ? titleBefore(document, names, first) : title };
  });
  const bySurname = new Map<string, Entity>();
  const surnameOf = (words: readonly string[]): string => {
    // "KISHIDA Fumio": a surname in capitals may stand first.
    const upper = words.find(
      (w) => w.length > 2 && w === w.toUpperCase() && words.some((o) => o !== o.toUpperCase()),
    );
    const last =
      [...words].reverse().find((w) => !/^(?:jr|sr|ii|iii)\.?$/i.test(w) && w.length > 1) ??
      words.at(-1) ??
      '';
    return foldWord(upper ?? last);
  };
  const wordsOf = (span: Span): string[] =>
    text
      .slice(span.start, span.end)
      .replace(/[,]/g, ' ')
      .split(/\s+/)
      .filter((w) => w !== '');
  for (const person of withoutTitle) {
    const words = wordsOf(person.span);
    if (words.length < 2) continue;
    const surname = surnameOf(words);
    let entity = bySurname.get(surname);
    const given = foldWord(words.find((w) => foldWord(w) !== surname) ?? '');
    // Two people of one surname stay two.
    if (
      entity &&
      !entity.key.endsWith(`|${given}`) &&
      !given.startsWith('j') &&
      !sameGiven(entity.key, given)
    )
      entity = undefined;
    entity ??= entities.of(`person:${surname}|${given}`, { name: nameOf(words), type: 'person' });
    entity.surname = surname;
    if (!bySurname.has(surname)) bySurname.set(surname, entity);
    entities.mention(entity, person.mention, 'name', 'actors/person', 0.85, 'PER');
    if (person.title) entity.roles.add(person.title.replace(/\s+/g, ' '));
  }
  for (const person of withoutTitle) {
    const words = wordsOf(person.span);
    if (words.length !== 1) continue;
    const surname = foldWord((words[0] as string).replace(/['’]s$/, ''));
    const entity =
      bySurname.get(surname) ??
      entities.of(`person:${surname}|`, { name: words[0] as string, type: 'person' });
    entity.surname = surname;
    if (!bySurname.has(surname)) bySurname.set(surname, entity);
    entities.mention(entity, person.mention, 'name', 'actors/surname', 0.75, 'PER');
    if (person.title) entity.roles.add(person.title.replace(/\s+/g, ' '));
  }
  surnamesInPairs(document, entities, bySurname);
}

const sameGiven = (key: string, given: string): boolean => {
  const known = key.split('|')[1] ?? '';
  return (
    known === '' ||
    given === '' ||
    known.startsWith(given) ||
    given.startsWith(known) ||
    known[0] === given[0]
  );
};

/** "KISHIDA Fumio" is read as Kishida Fumio. */
const nameOf = (words: readonly string[]): string =>
  words.map((w) => (w.length > 3 && w === w.toUpperCase() ? w[0] + w.slice(1).toLowerCase() : w)).join(' ');

/** The title that stands right before a name: "Japanese Prime Minister Fumio Kishida". */
function titleBefore(document: Document, names: Names, first: number): string {
  const { tokens, text } = document;
  for (let length = 3; length >= 1; length--) {
    const from = first - length;
    if (from < 0) continue;
    const found = names.titles.longest(tokens, from, first);
    if (found && found.end === first)
      return text.slice((tokens[from] as Token).start, (tokens[first - 1] as Token).end);
  }
  return '';
}

/** "the Biden-Kishida statement": both are meant. */
function surnamesInPairs(
  document: Document,
  entities: Entities,
  bySurname: ReadonlyMap<string, Entity>,
): void {
  const { tokens } = document;
  for (let i = 1; i + 1 < tokens.length; i++) {
    const hyphen = tokens[i] as Token;
    if (!/^[-–\u2010\u2011]$/.test(hyphen.text) || hyphen.spaced) continue;
    for (const token of [tokens[i - 1] as Token, tokens[i + 1] as Token]) {
      const entity = bySurname.get(token.lower);
      if (entity && token.text !== token.lower)
        entities.mention(entity, token, 'name', 'actors/hyphenated-pair', 0.7, 'PER');
    }
  }
}

/** Organizations by name; an abbreviation in brackets belongs to the name before it. */
function organizations(
  document: Document,
  names: Names,
  entities: Entities,
  tagged: readonly Mention[],
): void {
  const { text, tokens } = document;
  const abbreviations = new Map<string, Entity>();
  for (const mention of tagged) {
    if (mention.label !== 'ORG') continue;
    const name = text.slice(mention.start, mention.end).replace(/\s+/g, ' ');
    // "EUR 120 million": a currency.
    if (
      isPair(name) ||
      (/^[A-Z]{3}$/.test(name) && tokens[firstEndingAfter(tokens, mention.end)]?.kind === 'number')
    )
      continue;
    const key = `org:${foldWord(name).replace(/^the /, '')}`;
    const entity = abbreviations.get(name) ?? entities.of(key, { name, type: bodyType(name, names) });
    entities.mention(
      entity,
      mention,
      abbreviations.has(name) ? 'abbreviation' : 'name',
      'actors/organization',
      mention.score,
      'ORG',
    );
    const at = firstEndingAfter(tokens, mention.end);
    const short = tokens[at + 1];
    if (
      tokens[at]?.text === '(' &&
      short &&
      /^[A-Z][A-Za-z&-]{1,9}$/.test(short.text) &&
      tokens[at + 2]?.text === ')'
    ) {
      abbreviations.set(short.text, entity);
      entities.mention(entity, short, 'abbreviation', 'actors/abbreviation', 0.9, 'ORG');
    }
  }
}

/** "the prime minister", "the visiting leader": the one person of the text with that role. */
function titles(document: Document, names: Names, entities: Entities): void {
  const { tokens } = document;
  const byRole = new Map<string, Entity | null>();
  for (const entity of entities.all())
    for (const role of entity.roles) {
      const key = foldWord(role);
      byRole.set(key, byRole.has(key) && byRole.get(key) !== entity ? null : entity);
    }
  const leaders = entities
    .all()
    .filter((e) => e.type === 'person' && [...e.roles].some((r) => names.is('leaderNouns', foldWord(r))));
  for (const sentence of document.sentences) {
    for (let i = sentence.firstToken; i + 1 < sentence.endToken; i++) {
      if ((tokens[i] as Token).lower !== 'the') continue;
      let at = i + 1;
      // "the visiting prime minister", "the Japanese leader"
      if (!names.titles.longest(tokens, at, sentence.endToken) && at + 1 < sentence.endToken) at++;
      const found = names.titles.longest(tokens, at, sentence.endToken);
      const next = found ? (tokens[found.end] as Token | undefined) : undefined;
      if (!found || !next || next.lower === 'of' || next.lower === '-' || /^\p{Lu}/u.test(next.text))
        continue;
      const title = foldWord(found.value);
      const adjective = at > i + 1 ? names.gazetteer.longest(tokens, i + 1, at) : null;
      const entity =
        title === 'leader'
          ? leaders.length === 1
            ? leaders[0]
            : adjective
              ? leaders.find(
                  (l) =>
                    [...l.roles].some((r) => /minister|president|chancellor/i.test(r)) &&
                    nearCountry(document, l, adjective.value.entity.name),
                )
              : undefined
          : byRole.get(title);
      if (entity)
        entities.mention(
          entity,
          { start: (tokens[i] as Token).start, end: (tokens[found.end - 1] as Token).end },
          'title',
          'actors/title',
          0.65,
          null,
        );
    }
  }
}

/** The country's name or adjective stands right before one of the person's names. */
function nearCountry(document: Document, person: Entity, country: string): boolean {
  return person.mentions.some((m) =>
    document.text
      .slice(Math.max(0, m.start - 60), m.start)
      .toLowerCase()
      .includes(country.toLowerCase().slice(0, 5)),
  );
}
