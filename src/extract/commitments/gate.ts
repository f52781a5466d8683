/**
 * Which sentences can hold a statement: the words that every kind of cue stands on (see `cues/`). No other sentence is
 * tagged and parsed.
 */
import type { Document, Sentence, Token } from '../../document.ts';
import { foldWord } from '../../read/tokens.ts';
import { AUTHORITY } from './genres.ts';
import type { Lexicon } from './lexicon.ts';
import { HAVE } from './verb-words.ts';

export interface Gate {
  /** Whether a cue may stand in the sentence itself, whatever its lead-in says. */
  admits(sentence: Sentence): boolean;
}

const stating = new WeakMap<Lexicon, ReadonlySet<string>>();

/** The cue words less those that only say how a noun is meant ("reaffirm our commitment"): that noun is a cue word too. */
function statingWords(lexicon: Lexicon): ReadonlySet<string> {
  let words = stating.get(lexicon);
  if (!words) {
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
    words = new Set([...cueWords].filter((word) => !onlyAffirms(word)));
    stating.set(lexicon, words);
  }
  return words;
}

/** Words of what a policy says of its author: "we", and the author's name of one word. */
function authorsOf({ genre, actors, issuers }: Document): ReadonlySet<string> {
  if (genre !== 'policy') return new Set();
  const names = actors.filter((actor) => issuers.includes(actor.id)).map((actor) => foldWord(actor.name));
  return new Set(['we', ...names]);
}

const PLANS: ReadonlySet<string> = new Set(['is', 'are']);

export function createGate(document: Document, lexicon: Lexicon): Gate {
  const { tokens, blocks, genre } = document;
  const { cueWords, duties } = lexicon;
  const due: ReadonlySet<string> = AUTHORITY.has(genre) ? new Set(duties.keys()) : PLANS;
  const makers = statingWords(lexicon);
  const authors = authorsOf(document);
  const lower = (i: number): string => (tokens[i] as Token).lower;
  return {
    admits({ firstToken, endToken, block }) {
      // A policy tells what its author does by any verb; an item may go on from a lead-in beside it.
      const any = genre === 'policy' || blocks[block]?.kind === 'item';
      let cue = false;
      let auxiliary = false;
      for (let i = firstToken; i < endToken; i++) {
        const word = lower(i);
        if (makers.has(word) || authors.has(word)) return true;
        // "is to build"; from an authority also "has to", "is not to".
        if (word === 'to' && i > firstToken) {
          const not = i > firstToken + 1 && lower(i - 1) === 'not';
          if (due.has(lower(not ? i - 2 : i - 1))) return true;
        }
        cue ||= cueWords.has(word);
        // "all Parties are to", "we've launched": beside a cue word these make statements too.
        auxiliary ||=
          HAVE.has(word) || ((word === 'is' || word === 'are') && i + 1 < endToken && lower(i + 1) === 'to');
      }
      return cue && (any || auxiliary);
    },
  };
}
