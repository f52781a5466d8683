/** Names that look like those of actors and stand for nobody: things with an abbreviation, portfolios, words of headings. */
import { type Document, firstEndingAfter, type Mention, type Token } from '../../../document.ts';
import { beginsUpper, foldWord } from '../../../read/tokens.ts';
import type { Names } from '../names.ts';
import type { Places } from '../places.ts';

export interface Things {
  /** Whether a name that the recognizer found is that of a thing. */
  has(mention: Mention, name: string): boolean;
  /** Whether a name that the recognizer took for a person's is a company's, or short for one ("Holm" of Holm Foods plc). */
  isCompany(mention: Mention): boolean;
  /** Whether a name is nothing but words of a heading ("Our Lands and Waters"). */
  isHeadingOnly(mention: Mention): boolean;
}

/** Shorter ones are short for many things. */
const LONG = /^\p{Lu}{3}/u;
/** "HECS", "CERTs". */
const ABBREVIATION = /^\p{Lu}{2,7}s?$/u;

/** @param tagged the mentions that the recognizer found, in text order */
export function createThings(
  document: Document,
  names: Names,
  tagged: readonly Mention[],
  places: Places,
): Things {
  const { tokens, text, sentences, blocks } = document;
  const abbreviated = abbreviatedThings();
  let small: ReadonlySet<string> | null = null;
  let companies: ReadonlySet<string> | null = null;
  let outside: ReadonlySet<string> | null = null;
  return {
    has(mention, name) {
      if (abbreviated.has(name) || name.length < 2) return true;
      const next = firstEndingAfter(tokens, mention.end);
      return isUndertaking(mention, next) || isPortfolio(next) || isFieldOf(mention, name);
    },
    isCompany({ start, end, label }) {
      if (label !== 'PER') return false;
      companies ??= companyNames();
      return companies.has(text.slice(start, end).replace(/\s+/g, ' '));
    },
    isHeadingOnly(mention) {
      if (!inHeading(mention)) return false;
      outside ??= new Set(
        tagged.filter((m) => !inHeading(m)).map(({ start, end }) => lastWord(text.slice(start, end))),
      );
      const words = text.slice(mention.start, mention.end).split(/\s+/);
      if (outside.has(lastWord(words.at(-1) ?? ''))) return false;
      small ??= smallWords();
      // "G. Trade-Related Rules, Labor": the letter of the heading, and words joined by a hyphen.
      const isSmall = (word: string): boolean =>
        /^\p{Lu}\.$/u.test(word) ||
        word
          .split('-')
          .every((part) => (small as ReadonlySet<string>).has(foldWord(part.replace(/[,;:]$/, ''))));
      return mention.label === 'PER' ? isSmall(words.at(-1) ?? '') : words.every(isSmall);
    },
  };

  /** Names that end in a word for companies, and the first words of those that no person has as a last name. */
  function companyNames(): ReadonlySet<string> {
    const all = tagged
      .filter(({ label }) => label === 'PER' || label === 'ORG')
      .map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' '));
    const found = all.filter((name) => name.includes(' ') && names.is('company', lastWord(name)));
    const surnames = new Set(all.filter((name) => name.includes(' ') && !found.includes(name)).map(lastWord));
    const short = found.map((name) => name.slice(0, name.indexOf(' ')));
    return new Set([...found, ...short.filter((word) => !surnames.has(foldWord(word)))]);
  }

  function inHeading({ start }: Mention): boolean {
    const sentence = sentences[firstEndingAfter(sentences, start)];
    return sentence !== undefined && blocks[sentence.block]?.kind === 'heading';
  }

  function smallWords(): ReadonlySet<string> {
    const words = new Set<string>();
    for (const token of tokens)
      if (token.kind === 'word' && token.text === token.lower) words.add(token.lower);
    return words;
  }

  /** "the Harbour Skills (HAS) programme", "(HAS) Partnership": the abbreviation is of what is named so. */
  function isUndertaking({ start, end }: Mention, next: number): boolean {
    const opens = tokens[next]?.text === '(' && tokens[next + 2]?.text === ')';
    const first = firstEndingAfter(tokens, start);
    const isInside =
      tokens[first - 1]?.text === '(' && tokens[next]?.text === ')' && tokens[first]?.end === end;
    const noun = tokens[opens ? next + 3 : next + 1];
    return (opens || isInside) && noun !== undefined && names.is('undertakings', noun.lower);
  }

  /** "Climate, Energy and Environment Ministers": what somebody is minister for. */
  function isPortfolio(next: number): boolean {
    let at = next;
    while (at - next < LONGEST_PORTFOLIO && isListed(tokens[at])) at++;
    // "… Environment Ministers and instruct them".
    while (at > next && !beginsUpper((tokens[at - 1] as Token).text)) at--;
    const last = tokens[at - 1];
    return (
      at > next &&
      last !== undefined &&
      names.is('officers', last.lower) &&
      beginsUpper(last.text) &&
      beginsUpper(tokens[at - 2]?.text ?? '') &&
      (tokens[next]?.lower === ',' || tokens[next]?.lower === 'and')
    );
  }

  /** "Minister of Public Works": what somebody is minister of, unless it is a body. */
  function isFieldOf({ start }: Mention, name: string): boolean {
    const first = firstEndingAfter(tokens, start);
    const link = names.is('articles', tokens[first - 1]?.lower ?? '') ? first - 2 : first - 1;
    if (!names.is('ofWords', tokens[link]?.lower ?? '')) return false;
    const { text: noun = '', lower = '' } = tokens[link - 1] ?? {};
    if (!beginsUpper(noun) || !names.words.officers.some((word) => word.startsWith(lower.replace(/y$/, ''))))
      return false;
    return !names.body(name) && !name.split(' ').some((word) => names.is('bodies', word.toLowerCase()));
  }

  function isListed(token: Token | undefined): boolean {
    return token !== undefined && (token.lower === ',' || token.lower === 'and' || beginsUpper(token.text));
  }

  /** Abbreviations of what is no name: "universal health coverage (UHC)", "High-Level Meeting (HLM)". */
  function abbreviatedThings(): ReadonlySet<string> {
    const found = new Set<string>();
    for (const i of places.parentheses) {
      const short = tokens[i + 1]?.text ?? '';
      if (i < 2 || !ABBREVIATION.test(short)) continue;
      const before = tagged[firstEndingAfter(tagged, (tokens[i - 1] as Token).start)];
      const label = before?.end === (tokens[i - 1] as Token).end ? before.label : null;
      // "Council Resolutions (CRs)": short for the name of a thing.
      const isThing =
        label === 'MISC' ? LONG.test(short) : label === null && isSpelled(short.replace(/s$/, ''), i - 1);
      if (!isThing) continue;
      found.add(short);
      found.add(short.replace(/s$/, ''));
    }
    return found;
  }

  /** Whether the words back from `at` have the letters as initials: in small letters, or in capitals that end in no kind of body. */
  function isSpelled(letters: string, at: number): boolean {
    const head = tokens[at] as Token;
    const capitals = beginsUpper(head.text);
    if (capitals && (names.is('bodies', head.lower) || names.is('company', head.lower))) return false;
    // Hyphens and small words may stand between.
    let letter = letters.length - 1;
    for (let k = at; k >= 0 && at - k < 2 * letters.length && letter >= 0; k--) {
      const { text: word } = tokens[k] as Token;
      if (beginsUpper(word) && !capitals) break;
      if (word[0]?.toUpperCase() === letters[letter]) letter--;
      else if (beginsUpper(word)) break;
    }
    return letter < 0 || (!capitals && areWithin(letters, at));
  }

  /** "water and sanitation for health (WASH)": the letters stand in words in small letters, in order, from the first word's first on. */
  function areWithin(letters: string, at: number): boolean {
    if (!LONG.test(letters)) return false;
    let letter = letters.length - 1;
    for (let k = at; k >= 0 && at - k < 2 * letters.length; k--) {
      const { text: word, lower } = tokens[k] as Token;
      if (beginsUpper(word)) return false;
      let place = word.length;
      while (letter >= 0) {
        const before = lower.lastIndexOf((letters[letter] as string).toLowerCase(), place - 1);
        if (before < 0 || place === 0) break;
        place = before;
        letter--;
      }
      if (letter < 0) return place === 0;
    }
    return false;
  }
}

/** Most tokens of a list of portfolios. */
const LONGEST_PORTFOLIO = 8;

const lastWord = (name: string): string => foldWord(name.split(/\s+/).at(-1) ?? '');
