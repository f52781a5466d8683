/** Words that stand for an actor named elsewhere: "his administration", "our Nation". One candidate, or nothing. */
import { type Document, firstEndingAfter, type Mention, type Token } from '../../document.ts';
import { beginsUpper, foldWord } from '../../read/tokens.ts';
import { bodyType } from './bodies/body-types.ts';
import type { Entities, Entity } from './entities.ts';
import type { Names } from './names.ts';
import { isTreaty, type Places, sentenceAt } from './places.ts';

/** Share of a document's mentions of countries from which on "our Nation" is that country, and "the country". */
const DOMINANT = 0.6;
const ALMOST_ALL = 0.75;

/** Ties such words to their actors, as mentions of `entities`. */
export function nominals(
  document: Document,
  names: Names,
  entities: Entities,
  tagged: readonly Mention[],
  places: Places,
): void {
  if (places.nominals.length === 0) return;
  const { tokens } = document;
  const { country: nation, share, count } = dominantCountry(entities);
  // Where the recognizer found a name, that is the mention: "Nation" in "our Nation".
  const isTagged = ({ start }: Token): boolean => tagged[firstEndingAfter(tagged, start)]?.start === start;
  const leaders = entities
    .all()
    .filter(
      (e) => e.type === 'person' && [...e.roles].some((role) => names.is('leaderNouns', foldWord(role))),
    );
  const named = entities.all().filter(
    // An agency that is called an administration is no government's.
    (e) =>
      e.mentions.length > 0 &&
      isOfSomebody(e.name, names) &&
      !e.key.startsWith('office:') &&
      !names.body(e.name),
  );
  const governments = entities
    .all()
    .filter(({ key, mentions }) => key.startsWith('government:') && mentions.length > 0);
  const heads = bodiesByHead(entities, names);
  const things = wordsOfThings();
  for (const i of places.nominals) readNominal(i, sentenceAt(document, i).endToken);

  function readNominal(i: number, endToken: number): void {
    if (i + 1 >= endToken) return;
    const determiner = tokens[i] as Token;
    const noun = tokens[i + 1] as Token;
    const next = tokens[i + 2] as Token | undefined;
    // "the administration of justice", "the Nation's", "this country-level plan"
    if (next && (next.lower === 'of' || next.text === '-')) return;
    const span = { start: determiner.start, end: noun.end };
    if (names.is('federal', determiner.lower) && names.is('governments', noun.lower)) {
      federalGovernment(i);
      return;
    }
    if (names.is('bodyDeterminers', determiner.lower) && isCapital(noun) && !isTagged(noun))
      bodyNoun(i, endToken);
    if (nation && names.is('nationNouns', noun.lower) && isNation(determiner, noun))
      entities.mention(nation, isTagged(noun) ? noun : span, 'alias', 'actors/nation', 0.6, null);
    if (!names.is('administrations', noun.lower) || !names.is('ownDeterminers', determiner.lower)) return;
    const entity = administration(determiner, noun);
    if (entity) entities.mention(entity, span, 'title', 'actors/administration', 0.6, null);
  }

  /** Words in the longer names of things: "the Partnership" is the Partnership for Clean Harbours. */
  function wordsOfThings(): ReadonlySet<string> {
    const words = tagged.flatMap(({ label, start, end }) =>
      label === 'MISC' ? foldWord(document.text.slice(start, end)).split(/\s+/) : [],
    );
    return new Set(words);
  }

  /** "the federal government" in small letters, too. */
  function federalGovernment(at: number): void {
    const article = tokens[at - 1];
    const noun = tokens[at + 1] as Token;
    if (!article || !names.is('bodyDeterminers', article.lower) || isTagged(tokens[at] as Token)) return;
    const span = { start: article.start, end: noun.end };
    const name = document.text.slice((tokens[at] as Token).start, noun.end).replace(/\s+/g, ' ');
    const entity = entities.of(`org:${foldWord(name)}`, { name, type: 'government_body' });
    entities.mention(entity, span, 'alias', 'actors/body-noun', 0.6, null);
  }

  /** "our country", "the Nation" where one country is named most, "the country" where hardly another is. */
  function isNation(determiner: Token, noun: Token): boolean {
    if (!names.is('nationDeterminers', determiner.lower)) return false;
    if (names.is('firstDeterminers', determiner.lower)) return share >= DOMINANT;
    return count >= 2 && share >= (isCapital(noun) ? DOMINANT : ALMOST_ALL);
  }

  /** "the Commission", "the Task Force", once the one body of that kind has been named. */
  function bodyNoun(at: number, end: number): void {
    const determiner = tokens[at] as Token;
    let last = at + 1;
    while (last + 1 < end && last - at < LONGEST_KIND && isCapital(tokens[last + 1] as Token)) last++;
    const next = tokens[last + 1];
    if (next && (isCapital(next) || names.is('ofWords', next.lower))) return;
    const words = tokens.slice(at + 1, last + 1);
    const kind = words.map((token) => token.lower).join(' ');
    // Beside the Harbour Administration "the Administration" is still that of who governs.
    const governing = names.is('administrations', kind) && named.length === 1 ? named[0] : undefined;
    const body = governing ?? heads.get(kind);
    const span = { start: determiner.start, end: (tokens[last] as Token).end };
    if (body) {
      if ((body.mentions[0]?.start ?? Number.POSITIVE_INFINITY) < determiner.start)
        entities.mention(body, span, 'alias', 'actors/body-noun', 0.6, null);
      return;
    }
    // "the Ministry", which the text never names in full.
    const noun = words[0] as Token;
    if (words.length > 1 || !names.is('bodies', noun.lower) || things.has(noun.lower)) return;
    if (isTreaty(document) && names.is('treatyParties', noun.lower)) return;
    const type = bodyType(noun.text, names);
    const entity = entities.of(`org:${noun.lower}`, { name: noun.text, type });
    entities.mention(entity, span, 'name', 'actors/body-noun', 0.5, null);
  }

  /** The one administration that the text names, else that of the one leader, or of the leader just named. */
  function administration(determiner: Token, noun: Token): Entity | undefined {
    // "my Administration" is the speaker's, and no other's that the text speaks of.
    if (names.is('firstDeterminers', determiner.lower)) return own(noun);
    const his = names.is('personDeterminers', determiner.lower);
    if (!his && names.is('governments', noun.lower)) return government();
    if (named.length > 0) return named.length === 1 ? named[0] : undefined;
    const leader = leaders.length === 1 ? leaders[0] : lastNamed(determiner);
    if (!leader?.surname) return undefined;
    const name = `${leader.name.split(' ').at(-1)} administration`;
    return entities.of(`administration:${leader.key}`, { name, type: 'government_body' });
  }

  /** "the government": the one that the text names, else that of the country which it is about. */
  function government(): Entity | undefined {
    if (governments.length > 0) return governments.length === 1 ? governments[0] : undefined;
    if (!nation || share < ALMOST_ALL || nation.mentions.length < 2) return undefined;
    const name = `Government of ${nation.name}`;
    return entities.of(`government:${nation.key}`, { name, type: 'government_body' });
  }

  /** "my Administration": the one that the title names or is by the name of its speaker, else one by that name alone. */
  function own(noun: Token): Entity | undefined {
    const title = foldWord(document.metadata.title ?? '');
    const speakers = named.filter(({ name }) =>
      foldWord(name)
        .split(/[\s-]+/)
        .some((word) => word.length > 2 && !names.is('administrations', word) && title.includes(word)),
    );
    if (speakers.length === 1) return speakers[0];
    if (noun.text === noun.lower) return undefined;
    return entities.of(`org:${noun.lower}`, { name: noun.text, type: 'government_body' });
  }

  /** "Kishida … his administration": the leader named last before it, in its sentence or the one before. */
  function lastNamed(determiner: Token): Entity | undefined {
    if (!names.is('personDeterminers', determiner.lower)) return undefined;
    const at = document.sentences[firstEndingAfter(document.sentences, determiner.start) - 1];
    const from = at?.start ?? 0;
    let best: Entity | undefined;
    let last = -1;
    for (const leader of leaders)
      for (const mention of leader.mentions)
        if (mention.start >= from && mention.end <= determiner.start && mention.start > last) {
          last = mention.start;
          best = leader;
        }
    return best;
  }
}

/** "the Osei-Holm Administration": of whom it is named after, and no agency of that noun. */
function isOfSomebody(name: string, names: Names): boolean {
  const [first = '', last = '', ...more] = name.replace(/^the /i, '').split(' ');
  const noun = last.toLowerCase();
  const isOne = more.length === 0 && names.is('administrations', noun) && !names.is('governments', noun);
  return isOne && !names.is('adjectives', first.toLowerCase()) && !names.body(name)?.type;
}

/** Most words of a kind: "Task Force". */
const LONGEST_KIND = 3;

const isCapital = (token: Token): boolean => beginsUpper(token.text);

const BODIES: ReadonlySet<string> = new Set([
  'government_body',
  'organization',
  'international_organization',
  'company',
]);

/** Bodies by the last words of their name; null where two bodies end in them. */
function bodiesByHead(entities: Entities, names: Names): ReadonlyMap<string, Entity | null> {
  const heads = new Map<string, Entity | null>();
  for (const entity of entities.all()) {
    if (!BODIES.has(entity.type) || entity.key.startsWith('office:')) continue;
    const words = foldWord(entity.name).split(' ');
    // "Department of Energy" is a department, "Energy Department" too.
    const of = words.findIndex((word) => names.is('ofWords', word));
    const kind = of > 0 ? words.slice(0, of) : words;
    // "the President" is no short form of a body, nor "the Administration" of an agency.
    if (words.length < 2 || names.is('roleHeads', kind.at(-1) ?? '')) continue;
    if (names.is('administrations', kind.at(-1) ?? '') && names.body(entity.name)) continue;
    for (let n = 1; n <= Math.min(LONGEST_KIND, kind.length); n++) {
      const head = kind.slice(-n).join(' ');
      heads.set(head, heads.has(head) && heads.get(head) !== entity ? null : entity);
    }
  }
  return heads;
}

const isName = (mention: Mention): boolean =>
  mention.as === 'name' || mention.as === 'alias' || mention.as === 'abbreviation';

/** The country that most mentions of countries mean, how many do, and their share. */
function dominantCountry(entities: Entities): {
  readonly country: Entity | undefined;
  readonly count: number;
  readonly share: number;
} {
  let all = 0;
  let country: Entity | undefined;
  let most = 0;
  for (const entity of entities.all()) {
    if (entity.type !== 'country') continue;
    const count = entity.mentions.filter(isName).length;
    all += count;
    if (count > most) {
      most = count;
      country = entity;
    }
  }
  return { country, count: most, share: all === 0 ? 0 : most / all };
}
