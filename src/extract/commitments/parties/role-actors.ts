/** Actors that only commitments name: roles and groups ("each agency", "seven leading companies"), each kept once. */
import type { Actor, Document, Mention } from '../../../document.ts';
import { headOf } from '../clauses/noun-phrase.ts';
import { type Range, type SentenceView, spanOf } from '../sentence/view.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { ActorIndex } from './actor-index.ts';
import { countedMembers } from './counted-members.ts';
import { normalName, roleTypeOf } from './names.ts';
import { createRoleNames, type RoleName } from './role-names.ts';

export interface RoleActors {
  /** The actor that the words name, made when new; of a person's office the owner is said ("his office"). */
  of(view: SentenceView, range: Range, owner: string | null): Actor;
  /** The one counted group that "the companies" are, which were "seven leading companies" before. */
  counted(view: SentenceView, range: Range): string | null;
  actor(id: string): Actor | undefined;
  added(): { readonly actors: readonly Actor[]; readonly mentions: readonly Mention[] };
}

interface Role {
  readonly actor: Actor;
  readonly mentions: Map<string, Mention>;
}

/** No role is known at first; whom the document mentions is. */
export function createRoleActors(document: Document, lexicon: Lexicon, index: ActorIndex): RoleActors {
  const nameOf = createRoleNames(document, lexicon.roleWords);
  const named = new Map(document.actors.flatMap((actor) => actor.mentions.map((id) => [id, actor] as const)));
  const byKey = new Map<string, Role>();
  /** Keys of those of whom each was named ("each agency"). */
  const each = new Set<string>();
  const byId = new Map<string, Role>();
  /** One stretch, one actor. */
  const byMention = new Map<string, Role>();
  /** Counted groups by the lemma of their noun; null where there are several. */
  const groups = new Map<string, string | null>();

  const add = (role: Role, mention: Mention): void => {
    if (byMention.has(mention.id)) return;
    byMention.set(mention.id, role);
    role.mentions.set(mention.id, mention);
  };

  return {
    of(view, range, owner) {
      const { first } = range;
      const mention = mentionOf(view, range);
      const there = named.get(mention.id);
      if (there) return there;
      const head = Math.max(first, headOf(view, range));
      const role = roleTypeOf(view.token(head), lexicon.roleTypes);
      const general = !owner && isBare(view, range, head) ? role?.name : undefined;
      const called = ownedBy(owner, nameOf(view, range, head));
      const name = general ?? called.name;
      const again = called.again !== null && each.has(called.again) ? called.again : null;
      const key = general ? normalName(general, lexicon.grammar) : (again ?? called.key);
      if (called.each) each.add(key);
      const known = byMention.get(mention.id) ?? byKey.get(key);
      if (known) {
        add(known, mention);
        return known.actor;
      }
      const number = numberBefore(view, range, head);
      const actor: Actor = {
        id: `actor@${mention.start}-${mention.end}`,
        name,
        type: role?.type ?? 'organization',
        codes: {},
        memberOf: [],
        roles: [],
        mentions: [mention.id],
        members: number < 0 ? [] : countedMembers(document, index, view.token(number), view.lower(head)),
      };
      const made = { actor, mentions: new Map([[mention.id, mention]]) };
      byKey.set(key, made);
      byId.set(actor.id, made);
      byMention.set(mention.id, made);
      if (number >= 0) {
        const noun = view.lemma(head);
        groups.set(noun, groups.has(noun) ? null : actor.id);
      }
      return actor;
    },
    counted(view, range) {
      const { first, end } = range;
      if (end - first !== 2 || view.pos(first) !== 'DET' || lexicon.universals.has(view.lower(first)))
        return null;
      const isPlural = view.lower(first + 1) !== view.lemma(first + 1);
      const role = isPlural ? byId.get(groups.get(view.lemma(first + 1)) ?? '') : undefined;
      if (!role) return null;
      const mention = mentionOf(view, { first: first + 1, end });
      add(role, mention);
      return (byMention.get(mention.id) ?? role).actor.id;
    },
    actor: (id) => byId.get(id)?.actor,
    added: () => ({
      actors: [...byKey.values()].map(({ actor, mentions }) => ({
        ...actor,
        mentions: [...mentions.keys()],
      })),
      mentions: [...byKey.values()].flatMap(({ mentions }) => [...mentions.values()]),
    }),
  };
}

/** "Holm's office" for "his office". */
const ownedBy = (owner: string | null, role: RoleName): RoleName =>
  owner === null
    ? role
    : { name: `${owner}'s ${role.name}`, key: `${owner}'s ${role.key}`, again: null, each: false };

/** Nothing but determiners beside the noun: "Each Party". */
function isBare(view: SentenceView, { first, end }: Range, head: number): boolean {
  for (let i = first; i < end; i++) if (i !== head && view.pos(i) !== 'DET') return false;
  return true;
}

function mentionOf(view: SentenceView, { first, end }: Range): Mention {
  const span = spanOf(view, first, end);
  return {
    kind: 'mention',
    id: `mention@${span.start}-${span.end}`,
    ...span,
    rule: 'commitments/subject',
    score: 0.7,
    label: null,
    as: 'group',
  };
}

/** "Seven leading companies": the number before the noun, or -1. */
function numberBefore(view: SentenceView, { first }: Range, head: number): number {
  for (let i = first; i < head; i++) if (view.pos(i) === 'NUM') return i;
  return -1;
}
