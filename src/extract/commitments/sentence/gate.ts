/**
 * Which sentences can hold a statement: the words that every kind of cue stands on (see `cues/`). No other sentence is
 * tagged and parsed.
 */
import type { Document, Sentence, Token } from '../../../document.ts';
import { ByForm, foldWord } from '../../../read/tokens.ts';
import { AUTHORITY } from '../words/genres.ts';
import type { Lexicon } from '../words/lexicon.ts';

export interface Gate {
  /** Whether a cue may stand in the sentence itself, whatever its lead-in says. */
  admits(sentence: Sentence): boolean;
}

/** What a word tells of its sentence: it states by itself, it is a cue beside others, it is "have" or "is". */
const STATES = 1;
const CUE = 2;
const HAVES = 4;
const COPULA = 8;

const signs = new WeakMap<Lexicon, ByForm<number>>();

/** By word, what it tells. */
function signsOf(lexicon: Lexicon): ByForm<number> {
  let known = signs.get(lexicon);
  if (!known) {
    const bits = new Map<string, number>();
    const add = (words: Iterable<string>, bit: number): void => {
      for (const word of words) bits.set(word, (bits.get(word) ?? 0) | bit);
    };
    add(lexicon.cueWords, CUE);
    add(statingWords(lexicon), STATES);
    add(lexicon.grammar.have, HAVES);
    add(lexicon.grammar.are, COPULA);
    known = new ByForm(({ lower }) => bits.get(lower) ?? 0);
    signs.set(lexicon, known);
  }
  return known;
}

/** The cue words less those that only say how a noun is meant ("reaffirm our commitment"): that noun is a cue word too. */
function statingWords(lexicon: Lexicon): readonly string[] {
  const { cueWords, affirming, positions, lemmaOf } = lexicon;
  const makers = [lexicon.commissive, lexicon.calls, lexicon.directives, lexicon.performative];
  const others = [
    lexicon.modals,
    lexicon.nouns,
    lexicon.supportNouns,
    lexicon.callNouns,
    lexicon.predicateOpenings,
    lexicon.bindingWords,
  ];
  const onlyAffirms = (word: string): boolean => {
    const lemma = lemmaOf.get(word) ?? word;
    if (!affirming.has(lemma) && !positions.has(lemma)) return false;
    return (
      !makers.some((list) => list.has(lemma) || list.has(word)) && !others.some((list) => list.has(word))
    );
  };
  return [...cueWords].filter((word) => !onlyAffirms(word));
}

/** Words of what a policy says of its author: "we", the author's name of one word, and "is" of what is done ("is encrypted"). */
function authorsOf(
  { genre, actors, issuers }: Document,
  are: ReadonlySet<string>,
): ReadonlySet<string> | null {
  if (genre !== 'policy') return null;
  const names = actors.filter((actor) => issuers.includes(actor.id)).map((actor) => foldWord(actor.name));
  return new Set(['we', ...are, ...names]);
}

/** The gate of a document: its genre and its author decide what counts as a sign. */
export function createGate(document: Document, lexicon: Lexicon): Gate {
  const due: Pick<ReadonlySet<string>, 'has'> = AUTHORITY.has(document.genre)
    ? lexicon.duties
    : lexicon.grammar.are;
  return new WordGate(document, signsOf(lexicon), due, authorsOf(document, lexicon.grammar.are));
}

class WordGate implements Gate {
  private readonly document: Document;
  private readonly signs: ByForm<number>;
  /** What makes a duty of the "to" behind it. */
  private readonly due: Pick<ReadonlySet<string>, 'has'>;
  private readonly authors: ReadonlySet<string> | null;

  constructor(
    document: Document,
    signs: ByForm<number>,
    due: Pick<ReadonlySet<string>, 'has'>,
    authors: ReadonlySet<string> | null,
  ) {
    this.document = document;
    this.signs = signs;
    this.due = due;
    this.authors = authors;
  }

  admits({ firstToken, endToken, block }: Sentence): boolean {
    const { genre, blocks } = this.document;
    // A policy tells what its author does by any verb; an item may go on from a lead-in beside it.
    let beside = genre === 'policy' || blocks[block]?.kind === 'item';
    let cue = false;
    for (let i = firstToken; i < endToken; i++) {
      const token = this.document.tokens[i] as Token;
      const word = token.lower;
      const sign = this.signs.of(token);
      if ((sign & STATES) !== 0 || this.authors?.has(word)) return true;
      // "is to build"; from an authority also "has to", "is not to".
      if (word === 'to' && i > firstToken) {
        const not = i > firstToken + 1 && this.lower(i - 1) === 'not';
        if (this.due.has(this.lower(not ? i - 2 : i - 1))) return true;
      }
      cue ||= (sign & CUE) !== 0;
      // "all Parties are to", "we've launched": beside a cue word these make statements too.
      beside ||= (sign & HAVES) !== 0;
      beside ||= (sign & COPULA) !== 0 && i + 1 < endToken && this.lower(i + 1) === 'to';
    }
    return cue && beside;
  }

  private lower(index: number): string {
    return (this.document.tokens[index] as Token).lower;
  }
}
