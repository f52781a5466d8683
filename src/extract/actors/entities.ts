/** Entities while they are gathered: each groups mentions under one name. */
import {
  type Actor,
  type ActorType,
  bySpan,
  type EntityLabel,
  firstEndingAfter,
  type Mention,
  type MentionForm,
  type Span,
} from '../../document.ts';
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
  /** Whether a mention of that id stands for an entity. */
  isTaken(id: string): boolean;
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

/** @param tagged the mentions that the recognizer found, in text order */
export function createEntities(tagged: readonly Mention[]): Entities {
  const entities = new Map<string, Entity>();
  const merged = new Map<string, Entity>();
  const taken = new Set<string>();
  const hidden = new Set<string>();
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
      hidden.add(`mention@${start}-${end}`);
    },
    merge(from, into) {
      if (from === into) return;
      into.mentions.push(...from.mentions.splice(0));
      for (const role of from.roles) into.roles.add(role);
      entities.delete(from.key);
      merged.set(from.key, into);
    },
    isTaken: (id) => taken.has(id),
    mention(entity, span, as, rule, score, label) {
      const id = `mention@${span.start}-${span.end}`;
      // One stretch, one actor: the first that claims it.
      if (taken.has(id) || hidden.has(id)) return;
      taken.add(id);
      const known = tagged[firstEndingAfter(tagged, span.start)];
      const same = known?.start === span.start && known.end === span.end ? known : undefined;
      entity.mentions.push({
        kind: 'mention',
        id,
        start: span.start,
        end: span.end,
        rule: same ? same.rule : rule,
        score: same ? same.score : score,
        label: same ? same.label : label,
        as,
      });
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
  const named: Entity[] = [];
  for (const entity of entities) {
    if (entity.mentions.length === 0) continue;
    entity.mentions.sort(bySpan);
    named.push(entity);
  }
  named.sort((a, b) => startOf(a) - startOf(b));
  const idOf = new Map<string, string>();
  for (const entity of named) {
    const { start, end } = entity.mentions[0] as Mention;
    idOf.set(entity.key, `actor@${start}-${end}`);
  }
  const actors: Actor[] = [];
  for (const entity of named) actors.push(toActor(entity, idOf));
  return actors;
}

const startOf = ({ mentions }: Entity): number => (mentions[0] as Mention).start;

const toActor = (entity: Entity, idOf: ReadonlyMap<string, string>): Actor => ({
  id: idOf.get(entity.key) as string,
  name: spelled(entity.name),
  type: entity.type,
  codes: entity.iso3166 ? { iso3166: entity.iso3166 } : {},
  memberOf: entity.memberOf,
  roles: [...entity.roles],
  mentions: entity.mentions.map((m) => m.id),
  members: [...entity.members].flatMap((key) => idOf.get(key) ?? []),
});
