/** Name lists as flags on words, and the casing of a document's words: evidence for the tagger, never a verdict. */
import type { Token } from '../../document.ts';
import { foldWord } from '../../read/tokens.ts';
import type { Resources } from '../../resources.ts';
import type { Casing } from './features.ts';

/** Flags of the words of listed names. */
const FLAGS = { country: 1, demonym: 2, group: 4, title: 8, organization: 16, capital: 32 } as const;

/** Lower-case words of the listed names, with what lists they stand in. */
export function loadNameLists(resources: Resources): ReadonlyMap<string, number> {
  const flags = new Map<string, number>();
  const add = (name: string, flag: number): void => {
    for (const word of foldWord(name).split(/[\s-]+/))
      if (word.length > 2) flags.set(word, (flags.get(word) ?? 0) | flag);
  };
  for (const [, name = '', aliases = '', demonyms = '', capital = ''] of resources.table('countries')) {
    for (const n of [name, ...aliases.split(';')]) add(n, FLAGS.country);
    for (const n of demonyms.split(';')) add(n, FLAGS.demonym);
    add(capital, FLAGS.capital);
  }
  for (const [name = '', aliases = ''] of resources.table('groups'))
    for (const n of [name, ...aliases.split(';')]) add(n, FLAGS.group);
  const words = resources.words<{ readonly titles: readonly string[]; readonly bodies: readonly string[] }>(
    'actors',
  );
  for (const title of words.titles) add(title, FLAGS.title);
  for (const body of words.bodies) add(body, FLAGS.organization);
  return flags;
}

/** Which words a document shows in lower case, and which with a capital inside a sentence. */
export function casingOf(sentences: readonly (readonly Token[])[]): Casing {
  const lower = new Set<string>();
  const upper = new Set<string>();
  for (const tokens of sentences)
    tokens.forEach((token, i) => {
      if (token.kind !== 'word') return;
      const first = token.text[0] as string;
      if (first === first.toLowerCase()) lower.add(token.lower);
      else if (i > 0) upper.add(token.lower);
    });
  return { lower, upper };
}
