/** What words tell of a name: how a document writes it, how names compare, of what type a role is. */
import type { ActorType, Document, Token } from '../../../document.ts';
import { foldWord } from '../../../read/tokens.ts';
import type { Grammar } from '../words/grammar.ts';

/** Nouns of roles, and stems that they begin with, which tell a type. */
export interface RoleType {
  readonly type: ActorType;
  /** In capitals only: "the Parties" of a treaty, not the parties to a conflict. */
  readonly capitals: boolean;
  /** What all of them are called, where each stands for all: "Each Party" binds the Parties. */
  readonly name?: string;
  readonly nouns: readonly string[];
  readonly stems: readonly string[];
}

/** Words of roles. */
export interface RoleWords {
  /** Determiners before one that stands for all of its kind: "each agency", "an agency". */
  readonly anyOf: ReadonlySet<string>;
  /** Those of them that mean one by one, and those that stand before a plural. */
  readonly each: ReadonlySet<string>;
  readonly whole: ReadonlySet<string>;
  /** Those who are the group that they lead or belong to: "G7 leaders". */
  readonly groupPeople: ReadonlySet<string>;
  /** What stands for whom it belongs to: "Kenya's leadership". */
  readonly standing: ReadonlySet<string>;
}

/** What somebody is who is called by a role, by the role's noun: the first that fits decides. */
export const roleTypeOf = ({ text, lower }: Token, roleTypes: readonly RoleType[]): RoleType | undefined =>
  roleTypes.find(
    ({ capitals, nouns, stems }) =>
      (!capitals || text !== lower) &&
      (nouns.includes(lower) || stems.some((stem) => lower.startsWith(stem))),
  );

interface Words {
  readonly small: ReadonlySet<string>;
  readonly capital: ReadonlySet<string>;
}

const known = new WeakMap<Document, Words>();

/** Words that a document has in small letters, and those that it has with a capital inside a sentence. */
export function wordsOf(document: Document): Words {
  const before = known.get(document);
  if (before) return before;
  const { tokens, sentences } = document;
  const small = new Set<string>();
  const capital = new Set<string>();
  for (const { firstToken, endToken } of sentences)
    for (let i = firstToken; i < endToken; i++) {
      const { text, lower, kind } = tokens[i] as Token;
      if (kind !== 'word') continue;
      if (text[0] === lower[0]) small.add(lower);
      else if (i > firstToken && text !== text.toUpperCase()) capital.add(text);
    }
  const words = { small, capital };
  known.set(document, words);
  return words;
}

const shortTexts = new WeakMap<Document, ReadonlySet<string>>();

/** A text by its abbreviation, as its name introduces it: "a Harbour Policy Memorandum (HPM)". */
export function isShortText(
  document: Document,
  { text, lower }: Token,
  { documents, instruments }: Readonly<Record<'documents' | 'instruments', ReadonlySet<string>>>,
): boolean {
  if (text === lower || text !== text.toUpperCase() || text.length < 2) return false;
  let texts = shortTexts.get(document);
  if (!texts) {
    const { tokens } = document;
    const found = new Set<string>();
    for (let i = 1; i + 2 < tokens.length; i++)
      if (tokens[i]?.text === '(' && tokens[i + 2]?.text === ')')
        if ([documents, instruments].some((words) => words.has((tokens[i - 1] as Token).lower)))
          found.add((tokens[i + 1] as Token).text);
    texts = found;
    shortTexts.set(document, found);
  }
  return texts.has(text);
}

/** A name for comparison: lower case, without a leading determiner. */
export function normalName(name: string, { determiners }: Grammar): string {
  const words = foldWord(name).replace(/\s+/g, ' ');
  const first = words.slice(0, Math.max(0, words.indexOf(' ')));
  return (determiners.has(first) ? words.slice(first.length) : words).trim();
}
