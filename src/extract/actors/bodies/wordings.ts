/** Wordings of a body's name that the recognizer passed over: each place where one stands is a mention. */

import type { Document } from '../../../document.ts';
import { foldWord } from '../../../read/tokens.ts';
import type { Entities, Entity } from '../entities.ts';
import type { Names } from '../names.ts';
import { BODIES } from './body-types.ts';

/** "Orbo Foods" for "Orbo Foods AB": one company, with its legal form or without. */
export function withoutForms(document: Document, names: Names, entities: Entities): void {
  const wordings = new Map<string, Entity>();
  for (const entity of entities.all()) {
    if (entity.type !== 'company' && entity.type !== 'organization') continue;
    for (const { start, end, as } of entity.mentions) {
      if (as === 'pronoun') continue;
      // "Orbo Foods plc": the small form may stand behind what the recognizer took for the name.
      const form = SMALL_FORM.exec(document.text.slice(end, end + LONGEST_FORM))?.[0] ?? '';
      const bare = withoutForm(document.text.slice(start, end) + form, names);
      if (bare === undefined) continue;
      wordings.set(bare, entity);
      entity.type = 'company';
    }
  }
  mentionWordings(document, entities, wordings);
}

const SMALL_FORM = /^,?\s\p{Ll}{3,}(?!\p{L})/u;
const LONGEST_FORM = 8;

/** The two words or more before a legal form. */
function withoutForm(name: string, names: Names): string | undefined {
  const words = name.split(/\s+/);
  const form = words.pop() ?? '';
  if (!names.is('legalForms', foldWord(form).replace(/\./g, '')) || words.length < 2) return undefined;
  return words.join(' ').replace(/,$/, '');
}

/** Makes mentions of the words wherever no mention begins or ends there, and one entity of those called by them. */
export function mentionWordings(
  { text, tokens }: Document,
  entities: Entities,
  wordings: ReadonlyMap<string, Entity>,
): void {
  if (wordings.size === 0) return;
  const byName = new Map([...wordings].map(([words, entity]) => [foldWord(words), entity]));
  for (const other of entities.all()) {
    const same = byName.get(foldWord(other.name));
    if (same && BODIES.has(other.type)) entities.merge(other, same);
  }
  const starts = new Set<number>();
  const ends = new Set<number>();
  for (const { mentions } of entities.all())
    for (const { start, end } of mentions) {
      starts.add(start);
      ends.add(end);
    }
  const byFirst = new Map<string, [string, Entity][]>();
  for (const wording of [...wordings].sort(([a], [b]) => b.length - a.length)) {
    const first = wording[0].split(/\s/, 1)[0] as string;
    byFirst.set(first, [...(byFirst.get(first) ?? []), wording]);
  }
  for (const token of tokens) {
    const { start } = token;
    const found = byFirst.get(token.text)?.find(([words]) => text.startsWith(words, start));
    if (!found || starts.has(start)) continue;
    const end = start + found[0].length;
    if (ends.has(end) || /^[\p{L}\p{N}]/u.test(text.slice(end, end + 1))) continue;
    entities.mention(found[1], { start, end }, 'name', 'actors/wording', 0.6, null);
  }
}
