/** How roles are compared and called: "each agency", "all agencies" and "an agency" are the agencies. */
import type { Document } from '../../../document.ts';
import { type Range, type SentenceView, spanOf } from '../sentence/view.ts';
import { normalName, type RoleWords } from './names.ts';

export interface RoleName {
  readonly name: string;
  /** What all names of one role share. */
  readonly key: string;
  /** The same of one that is spoken of again ("the head of the agency"): it is meant where all of them were named before. */
  readonly again: string | null;
  /** All of them are meant, each by itself. */
  readonly each: boolean;
}

/** The longest role whose name is put in the plural, in tokens. */
const LONGEST = 8;

/** @returns what the role of a range is called, whose head noun stands at `head` */
export function createRoleNames(
  document: Document,
  words: RoleWords,
): (view: SentenceView, range: Range, head: number) => RoleName {
  let small: ReadonlySet<string> | null = null;
  return (view, range, head) => {
    const { start, end } = spanOf(view, range.first, range.end);
    const said = document.text.slice(start, end).replace(/\s+/g, ' ');
    const plural = view.lower(head) !== view.lemma(head) || stemOf(view.lower(head)) !== view.lower(head);
    const each = indexesOf(range).some((i) => words.anyOf.has(view.lower(i)) && isDeterminer(view, i));
    const lemmas = lemmasOf(view, range);
    const key = `${lemmas} (all)`;
    if (!plural && !each)
      return { name: said, key: normalName(said, view.lexicon.grammar), again: key, each };
    return { name: calledBy(view, range, head, said), key, again: null, each };
  };

  function isDeterminer(view: SentenceView, i: number): boolean {
    return view.pos(i) === 'DET' && view.lower(i + 1) !== 'of';
  }

  function isEach(view: SentenceView, i: number): boolean {
    return isDeterminer(view, i) && words.each.has(view.lower(i));
  }

  function lemmasOf(view: SentenceView, range: Range): string {
    const lemmas = indexesOf(range).flatMap((i) => {
      if (isDeterminer(view, i)) return [];
      return /^(?:NOUN|PROPN)$/.test(view.pos(i)) ? stemOf(view.lower(i)) : view.lower(i);
    });
    // "heads of agencies", "agency heads"
    const [first = '', link, last] = lemmas;
    return lemmas.length === 3 && link === 'of' ? `${last} ${first}` : lemmas.join(' ');
  }

  /** "agencies" for "each agency" in a text that has the word, "countries" for "all countries". */
  function calledBy(view: SentenceView, range: Range, head: number, said: string): string {
    const isList = indexesOf(range).some((i) => view.pos(i) === 'CCONJ');
    if (range.end - range.first > LONGEST || view.pos(range.first) === 'PART' || isList) return said;
    const one = indexesOf(range).some((i) => isEach(view, i));
    const out: string[] = [];
    for (const i of indexesOf(range)) {
      const { text, lower, kind } = view.token(i);
      if (kind !== 'word') return said;
      // "communities of all sizes" says which.
      if (isEach(view, i) || (i < head && isDeterminer(view, i) && words.whole.has(lower))) continue;
      const generic = (i === head && one) || isEach(view, i - 1);
      const singular = stemOf(lower) === lower && /^(?:NOUN|PROPN)$/.test(view.pos(i));
      out.push(generic && singular ? pluralOf(text) : text);
    }
    small ??= new Set(document.tokens.map(({ lower }) => lower));
    const isThere = out.every((word) => (small as ReadonlySet<string>).has(word.toLowerCase()));
    return isThere && out.length > 0 ? out.join(' ') : said;
  }
}

const indexesOf = ({ first, end }: Range): number[] =>
  Array.from({ length: end - first }, (_, offset) => first + offset);

/** A noun in the singular, as far as its ending tells. */
const stemOf = (noun: string): string =>
  noun.endsWith('ies') ? `${noun.slice(0, -3)}y` : /[^s]s$/.test(noun) ? noun.slice(0, -1) : noun;

/** A guess, which a text must have itself. */
const pluralOf = (noun: string): string =>
  /[^aeiou]y$/.test(noun)
    ? `${noun.slice(0, -1)}ies`
    : /(?:s|x|ch|sh)$/.test(noun)
      ? `${noun}es`
      : `${noun}s`;
