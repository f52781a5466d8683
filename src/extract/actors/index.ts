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
  withLayers,
} from '../../document.ts';
import { foldWord } from '../../read/tokens.ts';
import type { Resources } from '../../resources.ts';
import { addAnnotations } from '../settle.ts';
import type { Step } from '../step.ts';
import { nameAdministration } from './administrations.ts';
import { areDelegates, isPair, organizations } from './bodies/bodies.ts';
import { isFeature } from './bodies/features.ts';
import { sharedNouns } from './bodies/shared-nouns.ts';
import { isState } from './bodies/states.ts';
import { createThings } from './bodies/things.ts';
import { withoutForms } from './bodies/wordings.ts';
import { createEntities, type Entities, type Entity, listedEntity, toActors } from './entities.ts';
import { type Listed, loadNames, type Names } from './names.ts';
import { nominals } from './nominals.ts';
import { readOffices, settleOffices } from './offices.ts';
import { people } from './people/people.ts';
import { titles } from './people/titles.ts';
import { createPlaceFinder, type PlaceFinder, type Places, sentenceAt } from './places.ts';
import { issuersOf } from './speakers/issuers.ts';
import { jointNouns } from './speakers/joint.ts';

/** The step that makes actors of mentions. */
export function actorsStep(resources: Resources): Step {
  let shared: Lists | null = null;
  return {
    name: 'actors',
    needs: ['mentions', 'genre'],
    makes: 'actors',
    englishOnly: true,
    run(document, options) {
      shared ??= loadLists(resources, []);
      const lists =
        options.actors && options.actors.length > 0 ? loadLists(resources, options.actors) : shared;
      return readActors(document, lists, options);
    },
  };
}

interface Lists {
  readonly names: Names;
  readonly finder: PlaceFinder;
}

function loadLists(resources: Resources, own: NonNullable<Options['actors']>): Lists {
  const names = loadNames(resources, own);
  return { names, finder: createPlaceFinder(names) };
}

function readActors(document: Document, { names, finder }: Lists, options: Options): Document {
  const tagged = ofKind(document, 'mention');
  const entities = createEntities(tagged);
  const places = finder.find(document);
  const things = createThings(document, names, tagged, places);
  listedNames(document, names, entities, tagged, places);
  const shared = sharedNouns(document, names, entities, tagged, places);
  const held = readOffices(document, names, entities, tagged, places, shared);
  people(document, names, entities, tagged, held, places, things);
  organizations(document, names, entities, tagged, places, things);
  withoutForms(document, names, entities);
  settleOffices(document, entities);
  titles(document, names, entities, places);
  nominals(document, names, entities, tagged, places);
  const issuers = issuersOf(document, names, entities, options, places);
  nameAdministration(names, entities, issuers);
  jointNouns(document, names, entities, issuers);
  const all = entities.all();
  const actors = toActors(all);
  const kept: Mention[] = [];
  for (const entity of all) for (const mention of entity.mentions) kept.push(mention);
  const annotations = document.annotations.filter((a) => !entities.isTaken(a.id));
  return addAnnotations(
    withLayers(document, { actors, issuers: issuers.flatMap((entity) => idOf(actors, entity)), annotations }),
    kept,
  );
}

const idOf = (actors: readonly Actor[], entity: Entity): string[] => {
  const first = entity.mentions[0];
  const actor = first && actors.find((a) => a.mentions.includes(first.id));
  return actor ? [actor.id] : [];
};

/** Countries, groups and the user's names, wherever they stand and are not part of a longer name. */
function listedNames(
  document: Document,
  names: Names,
  entities: Entities,
  tagged: readonly Mention[],
  places: Places,
): void {
  const demonyms: Demonym[] = [];
  let next = 0;
  for (const at of places.names)
    if (at >= next) next = listedName(document, names, entities, tagged, demonyms, at);
  // A demonym makes an actor where officials follow; elsewhere it only adds to one that is there.
  for (const { listed, span, acts } of demonyms) {
    const entity = acts ? listedEntity(entities, listed) : entities.get(listed.key);
    if (entity) entities.mention(entity, span, 'demonym', 'actors/demonym', 0.7, null);
  }
}

interface Demonym {
  readonly listed: Listed;
  readonly span: Span;
  /** Officials follow. */
  readonly acts: boolean;
}

/** Adds the listed name that begins at a token, if one does; gives the token where to look on. */
function listedName(
  document: Document,
  names: Names,
  entities: Entities,
  tagged: readonly Mention[],
  demonyms: Demonym[],
  i: number,
): number {
  const { tokens } = document;
  const sentence = sentenceAt(document, i);
  const token = tokens[i] as Token;
  const found = names.gazetteer.longest(tokens, i, sentence.endToken);
  if (!found) return i + 1;
  const { entity: listed, as } = found.value;
  const last = tokens[found.end - 1] as Token;
  const named = { start: token.start, end: last.end };
  const span = withArticle(document.text, named, tagged, names);
  // "US" and "IT" in capitals only; "us", "it" are words.
  if (
    as === 'abbreviation' &&
    document.text.slice(named.start, named.end) !== document.text.slice(named.start, named.end).toUpperCase()
  )
    return i + 1;
  const next = tokens[found.end];
  const own = listed.key.startsWith('own:');
  if (!own && partOfLongerName(document.text, span, tagged, as, names)) return found.end;
  if (!own && listed.type === 'country' && isFeature(tokens, i, found.end, sentence, names)) return found.end;
  if (!own && listed.type === 'country' && isState(document, i, found.end, sentence, names)) return found.end;
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
  } else {
    const whole = listed.type === 'country_group' ? withPeople(tokens, i, found.end, span, names) : span;
    const label = listed.type === 'country' ? 'LOC' : listed.type === 'population' ? 'MISC' : 'ORG';
    entities.mention(listedEntity(entities, listed), whole, as, 'actors/gazetteer', 0.9, label);
    if (whole !== span) entities.hide(span);
  }
  return found.end;
}

/** "G7 Leaders", "the Leaders of the G7": the group. */
function withPeople(tokens: readonly Token[], first: number, end: number, span: Span, names: Names): Span {
  const isPeople = (token: Token | undefined): token is Token =>
    token !== undefined && token.text !== token.lower && names.is('groupPeople', token.lower);
  const next = tokens[end];
  if (isPeople(next)) return { start: span.start, end: next.end };
  const of = tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1;
  const people = tokens[of - 1];
  return names.is('ofWords', tokens[of]?.lower ?? '') && isPeople(people)
    ? { start: people.start, end: span.end }
    : span;
}

/** "the Netherlands", "Republic of Panama" where the recognizer took in what stands before. */
function withArticle(text: string, span: Span, tagged: readonly Mention[], names: Names): Span {
  const mention = tagged[firstEndingAfter(tagged, span.start)];
  if (mention?.end !== span.end || mention.start >= span.start) return span;
  const before = text.slice(mention.start, span.start);
  return /^the\s+$/i.test(before) || isFormal(before, names) ? mention : span;
}

/** "Republic of", "Federated States of". */
function isFormal(before: string, names: Names): boolean {
  const words = foldWord(before).trim().split(/\s+/);
  if (words.at(-1) === 'the') words.pop();
  return words.length > 1 && words.at(-1) === 'of' && names.is('formal', words.at(-2) ?? '');
}

/** "Bank of Japan", "U.S. Department of State": the name of the body, not the country. */
function partOfLongerName(
  text: string,
  span: Span,
  tagged: readonly Mention[],
  as: string,
  names: Names,
): boolean {
  const at = firstEndingAfter(tagged, span.start);
  const mention = tagged[at];
  if (!mention || mention.start > span.start || mention.end < span.end) return false;
  const longer = mention.end - mention.start > span.end - span.start + 1;
  // "Quad Leaders" are the group.
  if (names.is('groupPeople', foldWord(text.slice(span.end, mention.end)).trim())) return false;
  if (mention.label === 'PER') return true;
  return (
    longer &&
    as !== 'demonym' &&
    (mention.label === 'ORG' || mention.label === 'MISC') &&
    !isPair(text.slice(mention.start, mention.end)) &&
    !areDelegates(text.slice(mention.start, mention.end), names)
  );
}

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
