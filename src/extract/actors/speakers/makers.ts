/** The maker whose policy a text is, where its name is its product's. */
import { type Document, ofKind, type Token } from '../../../document.ts';
import { foldWord } from '../../../read/tokens.ts';
import type { Entities, Entity } from '../entities.ts';
import type { Names } from '../names.ts';

/**
 * A company that the recognizer took for a thing or a place, since its name is its product's: the name of one word that a policy
 * has most often.
 */
export function maker(
  document: Document,
  names: Names,
): { readonly name: string; readonly count: number } | undefined {
  const counts = new Map<string, number>();
  for (const token of document.tokens)
    if (token.text[0] !== token.lower[0]) counts.set(token.text, (counts.get(token.text) ?? 0) + 1);
  // "- Brightmail: open the menu and …": one product of several.
  const listed = new Set(
    document.sentences.flatMap(({ block, firstToken }) =>
      document.blocks[block]?.kind === 'item' ? [(document.tokens[firstToken] as Token).text] : [],
    ),
  );
  let best: { name: string; count: number } | undefined;
  for (const mention of ofKind(document, 'mention')) {
    if (mention.label === null || mention.label === 'PER') continue;
    const name = document.text.slice(mention.start, mention.end);
    if (listed.has(name)) continue;
    if (mention.label === 'LOC' && names.gazetteerHas(foldWord(name))) continue;
    const count = counts.get(name) ?? 0;
    if (count >= 2 && count > (best?.count ?? 0)) best = { name, count };
  }
  return best;
}

/** The company of a name that stands for its product; the name's words become its mentions. */
export function madeBy({ tokens }: Document, entities: Entities, name: string): Entity {
  const entity = entities.of(`org:${foldWord(name)}`, { name, type: 'company' });
  for (const token of tokens)
    if (token.text === name) entities.mention(entity, token, 'name', 'actors/maker', 0.6, null);
  return entity;
}
