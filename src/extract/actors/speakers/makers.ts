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

/** Most words of a company's name before its legal form. */
const LONGEST_NAME = 4;
/** Fewest letters of a legal form that is written small ("plc"). */
const SHORTEST_SMALL_FORM = 3;

/**
 * The one company that a policy names with its legal form ("owned by 12harbours LLC"): whose it is, where no other name
 * tells.
 */
export function incorporated({ text, tokens, sentences }: Document, names: Names): string | undefined {
  let found: string | undefined;
  for (const { firstToken, endToken } of sentences)
    for (let i = firstToken + 1; i < endToken; i++) {
      const form = tokens[i] as Token;
      // "as", "ab": words of the language, and no forms in small letters.
      if (
        (form.text === form.lower && form.text.length < SHORTEST_SMALL_FORM) ||
        !names.is('legalForms', form.lower.replace(/\./g, ''))
      )
        continue;
      const end = tokens[i - 1]?.lower === ',' ? i - 1 : i;
      const first = nameBefore(tokens, end, firstToken);
      if (first === end) continue;
      const name = text.slice((tokens[first] as Token).start, (tokens[end - 1] as Token).end);
      if (found !== undefined && found !== name) return undefined;
      found = name;
    }
  return found;
}

/** Where the words in capitals before `end` begin, one of which may be joined to a number ("12harbours"). */
function nameBefore(tokens: readonly Token[], end: number, least: number): number {
  let first = end;
  while (first > least && end - first < LONGEST_NAME) {
    const { text, spaced, kind } = tokens[first - 1] as Token;
    const joined = !spaced && kind === 'word' && tokens[first - 2]?.kind === 'number' && first - 2 >= least;
    if (!joined && !/^\p{Lu}/u.test(text)) break;
    first -= joined ? 2 : 1;
  }
  return first;
}

/** The company of a name that stands for its product; the name's words become its mentions. */
export function madeBy({ text, tokens }: Document, entities: Entities, name: string): Entity {
  const entity = entities.of(`org:${foldWord(name)}`, { name, type: 'company' });
  const known = new Set(entity.mentions.map(({ start }) => start));
  for (let i = 0; i < tokens.length; i++) {
    const { start } = tokens[i] as Token;
    if (known.has(start) || !text.startsWith(name, start)) continue;
    const end = start + name.length;
    while ((tokens[i]?.end ?? end) < end) i++;
    if (tokens[i]?.end === end) entities.mention(entity, { start, end }, 'name', 'actors/maker', 0.6, null);
  }
  return entity;
}
