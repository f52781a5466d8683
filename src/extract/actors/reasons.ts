/** Why a mention stands for its actor, in words. */
import {
  type Actor,
  type Document,
  firstEndingAfter,
  firstIndex,
  type Mention,
  ofKind,
  type Span,
} from '../../document.ts';
import { foldWord } from '../../read/tokens.ts';
import type { Resources } from '../../resources.ts';
import { loadNames } from './names.ts';

/** Characters that may stand between a title and the name: spaces and line ends. */
const NEAR = 4;

export interface ActorReasons {
  /** The rule that tied a mention to its actor, and where the text gave the ground for it. */
  of(actor: Actor, mention: Mention): string;
  /** Line and column of an offset, both from one. */
  place(offset: number): string;
}

/** The reasons of one document: its lists and lines are read once. */
export function createActorReasons(document: Document, resources: Resources): ActorReasons {
  const { text, tokens } = document;
  const names = loadNames(resources, []);
  const mentions = new Map(ofKind(document, 'mention').map((mention) => [mention.id, mention]));
  const nameOf = new Map(document.actors.map(({ id, name }) => [id, name]));
  const wordsOf = ({ start, end }: Span): string => text.slice(start, end).replace(/\s+/g, ' ');
  const lineStarts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lineStarts.push(at + 1);
  const place = (offset: number): string => {
    const line = firstIndex(lineStarts.length, (i) => (lineStarts[i] as number) > offset);
    return `${line}:${offset - (lineStarts[line - 1] as number) + 1}`;
  };

  function listOf(words: string): string | null {
    const listed = names.listed(foldWord(words).replace(/^the /, ''));
    if (listed) return listed.type === 'country' ? 'list of countries' : 'list of groups';
    return names.body(words)?.type ? 'list of known bodies' : null;
  }

  /** Where "(NSS)" stands right behind the name that it is short for. */
  function introduction(actor: Actor, short: string): number | null {
    for (const id of actor.mentions) {
      const mention = mentions.get(id);
      if (!mention || wordsOf(mention) !== short || text[mention.start - 1] !== '(') continue;
      return mention.start;
    }
    return null;
  }

  /** Where the name stands behind the title: "Prime Minister Fumio Kishida". */
  function titled(actor: Actor, title: string): { readonly role: string; readonly at: number } | null {
    for (const role of actor.roles) {
      if (!title.endsWith(foldWord(role))) continue;
      for (const id of actor.mentions) {
        const mention = mentions.get(id);
        if (!mention) continue;
        const before = text.slice(Math.max(0, mention.start - role.length - NEAR), mention.start);
        if (before.trimEnd().endsWith(role)) return { role, at: mention.start };
      }
    }
    return null;
  }

  return {
    place,
    of(actor, mention) {
      const words = wordsOf(mention);
      switch (mention.as) {
        case 'name': {
          const list = listOf(words);
          return list ? `name, in the ${list}` : 'name';
        }
        case 'alias':
          return `another form of "${actor.name}"`;
        case 'abbreviation': {
          const at = introduction(actor, words);
          if (at !== null) return `abbreviation introduced at ${place(at)}`;
          const list = listOf(words);
          return list ? `abbreviation, in the ${list}` : `abbreviation of "${actor.name}"`;
        }
        case 'demonym':
          return `adjective or people of ${actor.name}`;
        case 'capital': {
          const next = tokens[firstEndingAfter(tokens, mention.end)];
          return `capital standing for its government${next ? `, before "${next.text}"` : ''}`;
        }
        case 'title': {
          const ground = titled(actor, foldWord(words));
          return ground
            ? `title of "${actor.name}", called ${ground.role} at ${place(ground.at)}`
            : 'title or office';
        }
        case 'group': {
          const members = actor.members.flatMap((id) => nameOf.get(id) ?? []);
          return members.length > 0 ? `group noun for ${members.join(', ')}` : 'role or group';
        }
        case 'pronoun':
          return 'who issues the document speaks';
      }
    },
  };
}
