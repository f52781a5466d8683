/** Who decides by the preamble: "The General Assembly," above "Recalling …" and "1. Decides …". */
import type { Document, Token } from '../../../document.ts';
import { beginsUpper, foldWord } from '../../../read/tokens.ts';
import { bodyType } from '../bodies/body-types.ts';
import type { Entities, Entity } from '../entities.ts';
import type { Names } from '../names.ts';

/** Sentences from the top among which the body stands, and the most tokens of its line. */
const OPENING = 8;
const LONGEST = 30;

/** Characters of emphasis that may stand behind it. */
const MARKUP = 3;

/** The body whose name is a line of its own that a comma leaves open; undefined where there is none. */
export function decidingBody(document: Document, names: Names, entities: Entities): Entity | undefined {
  const { tokens, text, blocks } = document;
  for (const sentence of document.sentences.slice(0, OPENING)) {
    const block = blocks[sentence.block];
    const first =
      tokens[sentence.firstToken]?.lower === 'the' ? sentence.firstToken + 1 : sentence.firstToken;
    const comma = sentence.endToken - 1;
    if (tokens[comma]?.text !== ',' || comma <= first || comma - first > LONGEST) continue;
    if (!block || block.kind === 'heading' || block.end > sentence.end + MARKUP) continue;
    const words = tokens.slice(first, comma);
    if (!isName(words, names, first > sentence.firstToken)) continue;
    const start = (words[0] as Token).start;
    const end = (words.at(-1) as Token).end;
    // A name that the recognizer found there.
    const known = entities
      .all()
      .filter(({ type }) => type !== 'country' && type !== 'person')
      .find(({ mentions }) => mentions.some((m) => m.start <= start && m.end > start && m.end <= end));
    if (known) return known;
    const name = text.slice(start, end).replace(/\s+/g, ' ');
    const entity = entities.of(`org:${foldWord(name)}`, { name, type: bodyType(name, names) });
    entities.mention(entity, { start, end }, 'name', 'actors/issuer', 0.7, null);
    return entity;
  }
  return undefined;
}

/** It begins with a capital and ends in one, behind an article or with the kind of a body, unlike "Recalling the Pact,". */
const isName = (words: readonly Token[], names: Names, definite: boolean): boolean =>
  beginsUpper(words[0]?.text ?? '') &&
  beginsUpper(words.at(-1)?.text ?? '') &&
  !/(?:ing|ed)$/.test(words[0]?.lower ?? '') &&
  (definite || words.some(({ lower }) => names.is('bodies', lower) || names.is('government', lower)));
