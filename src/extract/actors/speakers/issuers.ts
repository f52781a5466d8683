/** Who speaks as "we": the signatories of a statement, the company of a policy, the parties of a treaty. */
import {
  type Document,
  firstEndingAfter,
  type Options,
  type Sentence,
  type Span,
  type Token,
} from '../../../document.ts';
import { beginsUpper, foldWord } from '../../../read/tokens.ts';
import type { Entities, Entity } from '../entities.ts';
import type { Names } from '../names.ts';
import type { Places } from '../places.ts';
import { definedSpeaker } from './defined-speakers.ts';
import { incorporated, madeBy, maker } from './makers.ts';
import { definedTogether, listedBeforeOur } from './opening-speakers.ts';
import { decidingBody } from './preamble.ts';
import { selfSpeaker } from './self-speakers.ts';
import {
  companyInTitle,
  leadingBody,
  leadingIn,
  listedAt,
  makerInTitle,
  signedBy,
  titledParties,
  titleTokens,
} from './title-speakers.ts';

/** Sentences at the beginning in which a document says who speaks. */
const OPENING = 12;
/** The entities that "we" stands for; their pronouns become mentions where there is one. */
export function issuersOf(
  document: Document,
  names: Names,
  entities: Entities,
  options: Options,
  places: Places,
): readonly Entity[] {
  const issuers = options.issuer
    ? [named(document, entities, options.issuer)]
    : detect(document, names, entities, places);
  const only = issuers.length === 1 ? issuers[0] : undefined;
  if (only) {
    for (const i of places.pronouns) {
      const token = document.tokens[i] as Token;
      // "the Save Our Seas Act": part of a name.
      const named = [i - 1, i + 1].every((k) => beginsUpper(document.tokens[k]?.text ?? ''));
      if (named && token.text !== token.lower) continue;
      if (token.text === token.lower || token.lower === 'we' || token.lower === 'our')
        entities.mention(only, token, 'pronoun', 'actors/issuer', 0.7, null);
    }
  }
  // An issuer that the text never names still stands where it first says "we".
  for (const issuer of issuers) if (issuer.mentions.length === 0) anchor(document, entities, issuer, places);
  return issuers.filter((issuer) => issuer.mentions.length > 0);
}

/** Issuers that are anchored, at most. */
const MOST_ISSUERS = 8;

function anchor({ tokens }: Document, entities: Entities, issuer: Entity, { pronouns }: Places): void {
  const we = pronouns[0] ?? tokens.length;
  const i = tokens.findIndex((token) => token.text === 'I');
  // The second of two who speak is anchored where they say "we" again.
  for (const at of [i >= 0 && i < we ? i : we, ...pronouns.slice(0, MOST_ISSUERS), 0]) {
    const token = tokens[at];
    if (token) entities.mention(issuer, token, 'pronoun', 'actors/issuer', 0.5, null);
    if (issuer.mentions.length > 0) return;
  }
}

function named(document: Document, entities: Entities, name: string): Entity {
  const key = foldWord(name).replace(/^the /, '');
  const known = entities
    .all()
    .find(
      (e) =>
        foldWord(e.name).replace(/^the /, '') === key ||
        e.mentions.some((m) => foldWord(document.text.slice(m.start, m.end)) === key) ||
        e.iso3166?.toLowerCase() === key,
    );
  return known ?? entities.of(`issuer:${key}`, { name, type: 'organization' });
}

function detect(document: Document, names: Names, entities: Entities, places: Places): readonly Entity[] {
  switch (document.genre) {
    case 'decision': {
      const deciding = decidingBody(document, names, entities);
      return deciding ? [deciding] : signatories(document, names, entities);
    }
    case 'communique':
      return signatories(document, names, entities);
    case 'policy':
    case 'strategy': {
      const defined = definedSpeaker(document, entities, places);
      return defined ? [defined] : publisher(document, names, entities);
    }
    case 'order':
      return head(document, entities);
    default:
      return [];
  }
}

/** Listed names of a string, in order, each once. */
function listedIn(names: Names, entities: Entities, title: string): Entity[] {
  const tokens = titleTokens(title);
  const found: Entity[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const listed = listedAt(names, entities, tokens, i);
    if (!listed) continue;
    if (!found.includes(listed.entity)) found.push(listed.entity);
    i = listed.end - 1;
  }
  return found;
}

function signatories(document: Document, names: Names, entities: Entities): readonly Entity[] {
  const signed = signedBy(document, names, entities);
  if (signed.length > 0) return signed;
  const declaring = declarer(document, names, entities);
  if (declaring) return [declaring];
  const parties = titledParties(document, entities);
  if (parties.length > 0) return parties;
  const first = document.sentences.slice(0, OPENING);
  const together = definedTogether(document, names, entities, first);
  if (together.length > 0) return together;
  const ours = listedBeforeOur(document, names, entities, first);
  // "… the Republic of Cyprus, the": a title that its source cut off.
  const isCut = names.is('initialLinks', document.metadata.title?.split(/\s+/).at(-1)?.toLowerCase() ?? '');
  if (ours.length > 0 && isCut) return ours;
  const title = document.metadata.title ? listedIn(names, entities, document.metadata.title) : [];
  const groups = title.filter((e) => e.type === 'country_group' || e.type === 'international_organization');
  const countries = title.filter((e) => e.type === 'country');
  if (countries.length >= 2 || (countries.length >= 1 && groups.length >= 1)) return title;
  if (groups.length > 0) return groups.slice(0, 1);
  if (ours.length > 0) return ours;
  // "We, the Leaders of the Group of Seven (G7), …": who stands in the apposition.
  const opening =
    first.find(({ firstToken: at }) => isApposed(document, at)) ??
    first.find((s) => saysWho(document, s, names));
  const within = opening
    ? entities
        .all()
        .filter((e) =>
          e.mentions.some((m) => m.start >= opening.start && m.end <= opening.end && m.as !== 'pronoun'),
        )
    : [];
  const group = within.find((e) => e.type === 'country_group');
  if (group) return [group];
  const states = within.filter((e) => e.type === 'country' || e.key === 'group:European Union');
  if (states.length >= 2) return states;
  const signing = saysI(document) ? signer(document, entities) : undefined;
  if (signing) return [signing];
  if (countries.length > 1 || (countries[0] && !isTopic(document, names, entities, countries[0])))
    return countries;
  const people = within.filter((e) => e.type === 'person' && !e.key.startsWith('office:'));
  if (people.length > 0) return people;
  const apposed = opening && apposedIn(names, document, opening, entities, within);
  if (apposed) return [apposed];
  const body = leadingBody(document, entities);
  if (body) return [body];
  return opening ? within.slice(0, 1) : [];
}

const saysI = ({ tokens }: Document): boolean =>
  tokens.some(({ text, kind }) => text === 'I' && kind === 'word');

/** "Notice with respect to Norland", "Statement on Norland": a country that a title only tells of. */
function isTopic(document: Document, names: Names, entities: Entities, country: Entity): boolean {
  const words = (document.metadata.title ?? '').split(/\s+/);
  const tellsOf = (at: number): boolean => {
    const rest = words.slice(words[at + 1]?.toLowerCase() === 'the' ? at + 2 : at + 1);
    // "Norland's Statement": whose it is.
    if (/['’]s$/.test(rest[0] ?? '')) return false;
    return [1, 2, 3].some((n) => {
      const name = rest.slice(0, n);
      return (
        !/:$/.test(name.slice(0, -1).join(' ')) && listedIn(names, entities, name.join(' ')).includes(country)
      );
    });
  };
  return words.some((word, at) => names.is('topicWords', foldWord(word)) && tellsOf(at));
}

/** Longest apposition of those who speak, in tokens. */
const LONGEST_APPOSITION = 12;

/** "We, the leaders of the North Sea, met": who speaks under no other name. */
function apposedIn(
  names: Names,
  { tokens, text }: Document,
  { firstToken, endToken }: Sentence,
  entities: Entities,
  named: readonly Entity[],
): Entity | null {
  if (tokens[firstToken]?.lower !== 'we' || tokens[firstToken + 1]?.lower !== ',') return null;
  const first = tokens[firstToken + 2]?.lower === 'the' ? firstToken + 3 : firstToken + 2;
  if (!names.is('speakingHeads', tokens[first]?.lower ?? '') || tokens[first + 1]?.lower !== 'of')
    return null;
  let end = first + 2;
  while (end - first < LONGEST_APPOSITION && end < endToken && tokens[end]?.lower !== ',') end++;
  const span = { start: (tokens[first] as Token).start, end: (tokens[end - 1] as Token).end };
  if (end >= endToken || tokens[end]?.lower !== ',') return null;
  const from = (tokens[firstToken + 2] as Token).start;
  const known = named.find(({ mentions }) =>
    mentions.some(({ start }) => start === span.start || start === from),
  );
  if (known) return known;
  const name = text.slice(span.start, span.end).replace(/\s+/g, ' ');
  const type = areOfStates(span) ? 'country_group' : 'organization';
  const entity = entities.of(`issuer:${foldWord(name)}`, { name: upperFirst(name), type });
  entities.mention(entity, span, 'name', 'actors/issuer', 0.7, null);
  return entity;

  /** "the leaders of the North Sea", "the ministers of our nations", and not "the heads of shipping firms". */
  function areOfStates({ start, end }: Span): boolean {
    const inside = tokens.slice(first + 2, firstEndingAfter(tokens, end - 1) + 1);
    const isOfState = (token: Token): boolean =>
      names.is('jointNouns', token.lower) && !names.is('jointPeople', token.lower);
    if (
      inside.some(isOfState) ||
      named.some(
        ({ type, mentions }) => type === 'country' && mentions.some((m) => m.start >= start && m.end <= end),
      )
    )
      return true;
    return inside.every(
      ({ text, lower }) => text !== lower || names.is('articles', lower) || names.is('initialLinks', lower),
    );
  }
}

const upperFirst = (name: string): string => name.slice(0, 1).toUpperCase() + name.slice(1);

/** "I, Ada Holm, Mayor of Oslo, do hereby proclaim": who says so. */
function declarer({ tokens }: Document, names: Names, entities: Entities): Entity | undefined {
  const at = tokens.findIndex(
    ({ text }, i) =>
      text === 'I' && tokens[i + 1]?.text === ',' && /^\p{Lu}/u.test(tokens[i + 2]?.text ?? ''),
  );
  const start = tokens[at + 2]?.start;
  if (at < 0) return undefined;
  const found = entities
    .all()
    .find(({ type, mentions }) => type === 'person' && mentions.some((mention) => mention.start === start));
  const end = found?.mentions.find((mention) => mention.start === start)?.end ?? 0;
  const next = firstEndingAfter(tokens, end);
  const title =
    tokens[next]?.text === ',' ? names.titles.longest(tokens, next + 1, tokens.length) : undefined;
  const role = tokens.slice(next + 1, title?.end ?? 0).map(({ text }) => text);
  if (role.length > 0) found?.roles.add(role.join(' '));
  return found;
}

/** "We, the Ministers of …". */
const isApposed = ({ tokens }: Document, at: number): boolean =>
  tokens[at]?.lower === 'we' && tokens[at + 1]?.lower === ',' && tokens[at + 2]?.lower === 'the';

/** "We, the Ministers of …", "we — Prime Minister …", "The leaders of … met". */
function saysWho(document: Document, sentence: Sentence, names: Names): boolean {
  for (let i = sentence.firstToken; i + 1 < sentence.endToken; i++) {
    const word = (document.tokens[i] as Token).lower;
    const next = (document.tokens[i + 1] as Token).lower;
    if (word === 'we' && (next === ',' || next === '-' || next === 'the')) return true;
    if (names.is('speakingHeads', word) && next === 'of') return true;
  }
  return false;
}

/** "Published by the Ministry of the Sea": the body right behind the words, near the top. */
function publishedBy(document: Document, names: Names, entities: Entities): Entity | undefined {
  const { tokens, sentences } = document;
  const end = sentences[Math.min(OPENING, sentences.length) - 1]?.endToken ?? 0;
  for (let i = 0; i + 2 < end; i++) {
    if (tokens[i + 1]?.lower !== 'by' || !names.is('publishing', (tokens[i] as Token).lower)) continue;
    const at = tokens[i + 2]?.lower === 'the' ? i + 3 : i + 2;
    const start = tokens[at]?.start;
    const found = entities.all().find((entity) => entity.mentions.some((m) => m.start === start));
    if (found && found.type !== 'person') return found;
  }
  return undefined;
}

/** How many times as often as any body the name of a product stands in the policy of its maker. */
const FAR_MORE = 3;

/** The body that published it, or of the title, else the most mentioned organization that is no listed one. */
function publisher(document: Document, names: Names, entities: Entities): readonly Entity[] {
  const company = companyInTitle(document, names, entities);
  if (company) return [company];
  const said = publishedBy(document, names, entities);
  if (said) return [said];
  if (document.genre === 'strategy') {
    const leading = leadingIn(document, names, entities);
    if (leading.length > 0) return leading;
    const body = leadingBody(document, entities);
    if (body) return [body];
  }
  const title = foldWord((document.metadata.title ?? '').replace(/\\?_/g, ' '));
  const bodies = entities
    .all()
    .filter((e) => e.type === 'company' || e.type === 'organization' || e.type === 'government_body');
  const titled = bodies.filter((e) => title.includes(foldWord(e.name)) && e.name.length > 2);
  const inTitle = titled.sort((a, b) => b.name.length - a.name.length)[0];
  if (inTitle) return [inTitle];
  const itself = selfSpeaker(document, names, entities);
  if (itself) return [itself];
  const people = new Set(
    entities
      .all()
      .filter(({ type }) => type === 'person')
      .flatMap((person) => foldWord(person.name).split(' ')),
  );
  const administration = entities
    .all()
    .find(
      (e) =>
        (/\bgovernment$/i.test(e.name) || isOfPeople(e, people)) &&
        (e.mentions[0]?.start ?? Number.POSITIVE_INFINITY) < 4000,
    );
  if (administration && document.genre === 'strategy') return [administration];
  const counted = bodies
    // "The Board", which somebody has.
    .filter((e) => !e.key.startsWith('office:') && !names.is('bodies', foldWord(e.name)))
    .sort((a, b) => b.mentions.length - a.mentions.length);
  const most = counted[0];
  if (document.genre !== 'policy') return [];
  const product = makerInTitle(document, names);
  if (product) return [madeBy(document, entities, product)];
  const made = maker(document, names);
  const known = most && most.mentions.length >= 2 ? most : undefined;
  const form = known || made ? undefined : incorporated(document, names);
  if (form) return [madeBy(document, entities, form)];
  if (!made || (known && made.count < FAR_MORE * known.mentions.length)) return known ? [known] : [];
  return [madeBy(document, entities, made.name)];
}

/** "the Administration", "the Osei-Holm Administration": of the head of a government, and no agency of that noun. */
function isOfPeople({ name }: Entity, people: ReadonlySet<string>): boolean {
  const words = foldWord(name)
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '' && word !== 'the');
  if (words.at(-1) !== 'administration') return false;
  return words.slice(0, -1).every((word) => people.has(word));
}

/** In an order "I" is the head who signs it. */
function head(document: Document, entities: Entities): readonly Entity[] {
  const i = document.tokens.find(
    (t) => t.text === 'President' || t.text === 'Governor' || t.text === 'Minister',
  );
  if (!i) return [];
  const title = entities.of(`head:${i.lower}`, { name: i.text, type: 'person' });
  const entity = signer(document, entities) ?? title;
  entities.merge(title, entity);
  if (entity !== title) entity.roles.add(i.text);
  const span: Span = { start: i.start, end: i.end };
  entities.mention(entity, span, 'title', 'actors/head', 0.7, null);
  for (let at = firstEndingAfter(document.tokens, i.end); at < document.tokens.length; at++) {
    const token = document.tokens[at] as Token;
    if (token.text === 'I' && token.kind === 'word')
      entities.mention(entity, token, 'pronoun', 'actors/head', 0.7, null);
  }
  return [entity];
}

/** Blocks at the end of an order among which its signature is. */
const SIGNATURE = 6;

/** The person whose name is the whole of one of the last blocks, if there is one. */
function signer({ blocks }: Document, entities: Entities): Entity | undefined {
  const last = blocks.slice(-SIGNATURE);
  const signers = entities
    .all()
    .filter(
      ({ type, mentions }) =>
        type === 'person' &&
        mentions.some(
          (m) =>
            m.label === 'PER' &&
            last.some(
              ({ start, end }) =>
                m.start - start <= 2 && end - m.end <= 2 && m.start >= start && m.end <= end,
            ),
        ),
    );
  return signers.length === 1 ? signers[0] : undefined;
}
