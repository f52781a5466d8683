/** What words tell of a name: how a document writes it, how names compare, of what type a role is. */
import type { ActorType, Document, Token } from '../../document.ts';
import { foldWord } from '../../read/tokens.ts';

/** The type of somebody called by a role, by the role's noun in lower case. */
export function typeOfRole(word: string): ActorType {
  if (
    /^(?:compan|firm|provider|operator|supplier|contractor|manufacturer|importer|exporter|platform|carrier)/.test(
      word,
    )
  )
    return 'company';
  if (
    /^(?:agenc|department|secretar|minist|director|head|administrat|authorit|government|office|commission|council|state)/.test(
      word,
    )
  )
    return 'government_body';
  if (
    /^(?:people|person|user|owner|customer|employee|citizen|applicant|recipient|famil|worker|wom[ae]n|child|patient|survivor|communit|resident|student|farmer|veteran|you$)/.test(
      word,
    )
  )
    return 'population';
  return 'organization';
}

/** Words that a document has in small letters, and those that it has with a capital inside a sentence. */
export function wordsOf({ tokens, sentences }: Document): {
  readonly small: ReadonlySet<string>;
  readonly capital: ReadonlySet<string>;
} {
  const small = new Set<string>();
  const capital = new Set<string>();
  for (const { firstToken, endToken } of sentences)
    for (let i = firstToken; i < endToken; i++) {
      const { text, lower, kind } = tokens[i] as Token;
      if (kind !== 'word') continue;
      if (text[0] === lower[0]) small.add(lower);
      else if (i > firstToken && text !== text.toUpperCase()) capital.add(text);
    }
  return { small, capital };
}

/** A name for comparison: lower case, without a leading determiner. */
export function normalName(name: string): string {
  return foldWord(name)
    .replace(/\s+/g, ' ')
    .replace(/^(?:the|each|all|every|any|our|its|their|such|these|those) /, '')
    .trim();
}
