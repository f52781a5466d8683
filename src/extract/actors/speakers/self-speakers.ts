/** Who speaks by saying "our" of itself ("Orbo Group is committed to … our mills"), or whose name stands alone under the title. */

import { type Document, firstEndingAfter, type Sentence, type Token } from '../../../document.ts';
import { beginsUpper, foldWord } from '../../../read/tokens.ts';
import { BODIES } from '../bodies/body-types.ts';
import { mentionWordings } from '../bodies/wordings.ts';
import type { Entities, Entity } from '../entities.ts';
import type { Names } from '../names.ts';

/** Most words of a name, and sentences and blocks from the top in which it says who speaks. */
const LONGEST_NAME = 6;
const OPENING = 6;

/** A name by its tokens; where `bare` ends, its legal form begins. */
interface Name {
  readonly first: number;
  readonly bare: number;
  readonly end: number;
}

/** The body that says "our" of itself in the first sentences, or whose name is a block by itself under the title. */
export function selfSpeaker(document: Document, names: Names, entities: Entities): Entity | undefined {
  const { sentences, tokens } = document;
  const spoken = sentences.slice(0, OPENING).map((sentence) => {
    const name = nameAt(document, names, subjectOf(document, names, sentence), sentence.endToken);
    return name && saysOur(tokens, name.end, sentence.endToken) ? name : undefined;
  });
  for (const name of [...spoken, ...namesAlone(document, names)]) {
    const found = name && bodyOf(document, names, entities, name);
    if (found) return found;
  }
  return undefined;
}

/** Where the subject of a sentence begins: behind an article, or behind the preposition of "At Orbo Group, we". */
function subjectOf({ tokens }: Document, names: Names, { firstToken }: Sentence): number {
  const lower = tokens[firstToken]?.lower ?? '';
  return names.is('articles', lower) || names.is('placePrepositions', lower) ? firstToken + 1 : firstToken;
}

/** The words in capitals from a token on, with a legal form behind them. */
function nameAt({ tokens }: Document, names: Names, first: number, limit: number): Name | undefined {
  const isForm = (at: number): boolean =>
    at < limit && names.is('legalForms', (tokens[at]?.lower ?? '').replace(/\./g, ''));
  const isName = (at: number): boolean =>
    at < limit && (beginsUpper(tokens[at]?.text ?? '') || tokens[at]?.text === '&');
  let bare = first;
  while (isName(bare) && bare - first < LONGEST_NAME && !(bare > first && isForm(bare))) bare++;
  if (bare === first) return undefined;
  return { first, bare, end: isForm(bare) ? bare + 1 : bare };
}

/** "our", and no other name's before it in a list of several. */
function saysOur(tokens: readonly Token[], from: number, end: number): boolean {
  if (/^(?:and|or|&)$/.test(tokens[from]?.lower ?? '')) return false;
  for (let i = from; i < end; i++) {
    const { lower } = tokens[i] as Token;
    if (lower === 'our' || (lower === 'we' && i === from + 1)) return true;
  }
  return false;
}

/** Names that are the whole of a line of the first blocks, or of what stands before its first "·" or "|". */
function* namesAlone(document: Document, names: Names): Iterable<Name> {
  const { blocks, tokens, text } = document;
  for (const { start, end, kind } of blocks.slice(1, OPENING)) {
    if (kind === 'metadata' || kind === 'item') continue;
    const first = firstEndingAfter(tokens, start);
    const limit = firstEndingAfter(tokens, end);
    let from = first;
    while (from < limit && !/[\p{L}\p{N}]/u.test((tokens[from] as Token).text)) from++;
    const name = nameAt(document, names, from, limit);
    if (!name || name.end - name.first < 2) continue;
    const behind = text.slice((tokens[name.end - 1] as Token).end, end);
    if (/^[*_]*\s*(?:$|[·•|\n])/.test(behind)) yield name;
  }
}

/** The entity of a name that the recognizer has as a body's, or that ends as bodies' names do. */
function bodyOf(
  document: Document,
  names: Names,
  entities: Entities,
  { first, bare, end }: Name,
): Entity | undefined {
  const { tokens, text } = document;
  const from = (tokens[first] as Token).start;
  const to = (tokens[end - 1] as Token).end;
  const short = text.slice(from, (tokens[bare - 1] as Token).end);
  const last = tokens[end - 1]?.lower ?? '';
  const known = entities
    .all()
    .find(
      ({ type, key, mentions }) =>
        BODIES.has(type) &&
        !key.startsWith('office:') &&
        mentions.some((m) => m.start <= from && from - m.start <= 4 && m.end <= to && m.end > from),
    );
  const isBodys = bare < end || names.is('company', last) || (names.is('bodies', last) && bare - first > 1);
  if (!known && !isBodys) return undefined;
  const entity = known ?? entities.of(`org:${foldWord(short)}`, { name: short, type: 'company' });
  mentionWordings(document, entities, new Map([text.slice(from, to), short].map((words) => [words, entity])));
  return entity;
}
