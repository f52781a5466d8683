/** Words that stand for an actor named elsewhere: "his administration", "our Nation". One candidate, or nothing. */
import { type Document, firstEndingAfter, type Mention, ofKind, type Token } from '../../document.ts';
import { foldWord } from '../../read/tokens.ts';
import type { Entities, Entity } from './entities.ts';
import type { Names } from './names.ts';

/** Share of a document's mentions of countries from which on "our Nation" is that country. */
const DOMINANT = 0.6;

export function nominals(document: Document, names: Names, entities: Entities): void {
  const { tokens } = document;
  const nation = dominantCountry(entities);
  // Where the recognizer found a name, that is the mention: "Nation" in "our Nation".
  const tagged = new Set(ofKind(document, 'mention').map((m) => m.start));
  const leaders = entities
    .all()
    .filter(
      (e) => e.type === 'person' && [...e.roles].some((role) => names.is('leaderNouns', foldWord(role))),
    );
  const named = entities
    .all()
    .filter(
      (e) => e.mentions.length > 0 && /\sadministration$/i.test(e.name) && !e.key.startsWith('office:'),
    );
  const heads = bodiesByHead(entities, names);
  for (const sentence of document.sentences)
    for (let i = sentence.firstToken; i + 1 < sentence.endToken; i++) {
      const determiner = tokens[i] as Token;
      const noun = tokens[i + 1] as Token;
      const next = tokens[i + 2] as Token | undefined;
      // "the administration of justice", "the Nation's", "this country-level plan"
      if (next && (next.lower === 'of' || next.text === '-')) continue;
      const span = { start: determiner.start, end: noun.end };
      // "the Commission", once the one body of that kind has been named.
      const body = heads.get(noun.lower);
      if (
        body &&
        names.is('bodyDeterminers', determiner.lower) &&
        noun.text !== noun.lower &&
        !/^\p{Lu}/u.test(next?.text ?? '') &&
        (body.mentions[0]?.start ?? Number.POSITIVE_INFINITY) < determiner.start
      )
        entities.mention(body, span, 'alias', 'actors/body-noun', 0.6, null);
      if (
        nation &&
        names.is('nationNouns', noun.lower) &&
        names.is('nationDeterminers', determiner.lower) &&
        (determiner.lower === 'our' || noun.text !== noun.lower)
      )
        entities.mention(nation, tagged.has(noun.start) ? noun : span, 'alias', 'actors/nation', 0.6, null);
      if (!names.is('administrations', noun.lower) || !names.is('ownDeterminers', determiner.lower)) continue;
      const entity = administration(determiner);
      if (entity) entities.mention(entity, span, 'title', 'actors/administration', 0.6, null);
    }

  /** The one administration that the text names, else that of the one leader, or of the leader just named. */
  function administration(determiner: Token): Entity | undefined {
    if (named.length === 1) return named[0];
    if (named.length > 1) return undefined;
    const leader = leaders.length === 1 ? leaders[0] : lastNamed(determiner);
    if (!leader?.surname) return undefined;
    const name = `${leader.name.split(' ').at(-1)} administration`;
    return entities.of(`administration:${leader.key}`, { name, type: 'government_body' });
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

const BODIES: ReadonlySet<string> = new Set([
  'government_body',
  'organization',
  'international_organization',
  'company',
]);

/** Bodies by the last word of their name; null where two bodies end in it. */
function bodiesByHead(entities: Entities, names: Names): ReadonlyMap<string, Entity | null> {
  const heads = new Map<string, Entity | null>();
  for (const entity of entities.all()) {
    if (!BODIES.has(entity.type) || entity.key.startsWith('office:')) continue;
    const words = foldWord(entity.name).split(' ');
    // "Department of Energy" is a department, "Energy Department" too.
    const of = words.findIndex((word) => names.is('ofWords', word));
    const head = (of > 0 ? words[of - 1] : words.at(-1)) ?? '';
    // "the President" is no short form of a body.
    if (words.length < 2 || names.is('roleHeads', head)) continue;
    heads.set(head, heads.has(head) && heads.get(head) !== entity ? null : entity);
  }
  return heads;
}

const isName = (mention: Mention): boolean =>
  mention.as === 'name' || mention.as === 'alias' || mention.as === 'abbreviation';

/** The country that most mentions of countries mean. */
function dominantCountry(entities: Entities): Entity | undefined {
  let all = 0;
  let top: Entity | undefined;
  let most = 0;
  for (const entity of entities.all()) {
    if (entity.type !== 'country') continue;
    const count = entity.mentions.filter(isName).length;
    all += count;
    if (count > most) {
      most = count;
      top = entity;
    }
  }
  return most >= 2 && most >= DOMINANT * all ? top : undefined;
}
