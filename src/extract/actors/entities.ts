/** Entities while they are gathered: each groups mentions under one name. */
import type { Actor, ActorType, EntityLabel, Mention, MentionForm, Span } from '../../document.ts';
import type { Listed } from './names.ts';

export interface Entity {
  readonly key: string;
  name: string;
  type: ActorType;
  iso3166: string | null;
  readonly memberOf: string[];
  readonly roles: Set<string>;
  readonly mentions: Mention[];
  readonly members: Set<string>;
  /** For people: the last name, lower case. */
  surname: string | null;
}

export interface Entities {
  get(key: string): Entity | undefined;
  /** The entity of a key, made with what is given when it is new. */
  of(key: string, make: { readonly name: string; readonly type: ActorType }): Entity;
  all(): readonly Entity[];
  /** A stretch that stands for nobody by itself. */
  hide(span: Span): void;
  /** Two that are one: the mentions and roles of `from` become those of `into`. */
  merge(from: Entity, into: Entity): void;
  /** Records that a span stands for an entity. An existing mention of the same span is used again. */
  mention(
    entity: Entity,
    span: Span,
    as: MentionForm,
    rule: string,
    score: number,
    label: EntityLabel | null,
  ): void;
}

export function createEntities(known: ReadonlyMap<string, Mention>): Entities {
  const entities = new Map<string, Entity>();
  const merged = new Map<string, Entity>();
  const taken = new Set<string>();
  return {
    get: (key) => entities.get(key) ?? merged.get(key),
    of(key, make) {
      const found = entities.get(key) ?? merged.get(key);
      if (found) return found;
      const entity: Entity = {
        key,
        name: make.name,
        type: make.type,
        iso3166: null,
        memberOf: [],
        roles: new Set(),
        mentions: [],
        members: new Set(),
        surname: null,
      };
      entities.set(key, entity);
      return entity;
    },
    all: () => [...entities.values()],
    hide({ start, end }) {
      taken.add(`mention@${start}-${end}`);
    },
    merge(from, into) {
      if (from === into) return;
      into.mentions.push(...from.mentions.splice(0));
      for (const role of from.roles) into.roles.add(role);
      entities.delete(from.key);
      merged.set(from.key, into);
    },
    mention(entity, span, as, rule, score, label) {
      const id = `mention@${span.start}-${span.end}`;
      // One stretch, one actor: the first that claims it.
      if (taken.has(id)) return;
      taken.add(id);
      const same = known.get(id);
      entity.mentions.push(
        same
          ? { ...same, as }
          : { kind: 'mention', id, start: span.start, end: span.end, rule, score, label, as },
      );
    },
  };
}

/** The entity of a listed name. */
export function listedEntity(entities: Entities, listed: Listed): Entity {
  const entity = entities.of(listed.key, listed);
  entity.iso3166 = listed.iso3166;
  if (entity.memberOf.length === 0) entity.memberOf.push(...listed.memberOf);
  return entity;
}

/** "MINISTRY OF TRANSPORT", from a heading, as a sentence spells it; short words in capitals may be abbreviations. */
function spelled(name: string): string {
  if (name !== name.toUpperCase() || !/\s/.test(name) || !/\p{Lu}{5}/u.test(name)) return name;
  return name
    .replace(/\p{Lu}{4,}/gu, (word) => (word[0] as string) + word.slice(1).toLowerCase())
    .replace(/\s(?:OF|THE|AND|FOR|ON|IN|TO)(?=\s)/g, (word) => word.toLowerCase());
}

/** Actors with at least one mention, in the order of their first. */
export function toActors(entities: readonly Entity[]): readonly Actor[] {
  const withMentions = entities.filter((e) => e.mentions.length > 0);
  const idOf = new Map<string, string>();
  for (const entity of withMentions) {
    entity.mentions.sort((a, b) => a.start - b.start || b.end - a.end);
    const first = entity.mentions[0] as Mention;
    idOf.set(entity.key, `actor@${first.start}-${first.end}`);
  }
  return withMentions
    .map((entity): Actor & { readonly start: number } => ({
      id: idOf.get(entity.key) as string,
      name: spelled(entity.name),
      type: entity.type,
      codes: entity.iso3166 ? { iso3166: entity.iso3166 } : {},
      memberOf: entity.memberOf,
      roles: [...entity.roles],
      mentions: entity.mentions.map((m) => m.id),
      members: [...entity.members].flatMap((key) => idOf.get(key) ?? []),
      start: (entity.mentions[0] as Mention).start,
    }))
    .sort((a, b) => a.start - b.start)
    .map(({ start: _start, ...actor }) => actor);
}
