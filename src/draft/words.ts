/** The words by which drafts keep house. */
import type { Resources } from '../resources.ts';

interface Lists {
  readonly draftHead: readonly string[];
  readonly modals: readonly string[];
  readonly slashed: readonly string[];
  readonly nothing: readonly string[];
  readonly editorial: readonly string[];
  readonly agreed: readonly string[];
  readonly placeholders: readonly string[];
  readonly notes: readonly string[];
  readonly additions: readonly string[];
  readonly joints: readonly string[];
  readonly between: readonly string[];
  readonly options: readonly string[];
  readonly divisions: readonly string[];
  readonly numbers: readonly string[];
  readonly units: readonly string[];
}

export interface DraftWords {
  /** Words that stand in the head of a text that is a draft. */
  readonly heads: readonly string[];
  /** Modals, with their negations. */
  readonly modals: ReadonlySet<string>;
  /** Modals that are set against each other by a stroke ("shall/should"). */
  readonly slashed: readonly string[];
  /** "no text": nothing is to stand there. */
  readonly nothing: ReadonlySet<string>;
  /** "sic": what editors put into brackets. */
  readonly editorial: ReadonlySet<string>;
  /** "agreed": how a text stands. */
  readonly agreed: ReadonlySet<string>;
  /** "and", "not": a bracket of nothing else is added to what stands before it. */
  readonly joints: ReadonlySet<string>;
  /** What may stand between two alternatives. */
  readonly between: ReadonlySet<string>;
  /** "option": words that number alternatives. */
  readonly options: readonly string[];
  /** "Option 1:", at the head of a wording. */
  readonly numbered: RegExp;
  /** "article": words that begin another division of the text. */
  readonly divisions: readonly string[];
  /** "to be determined", "insert date". */
  isPlaceholder(folded: string): boolean;
  /** "Note: …". */
  isNote(folded: string): boolean;
  /** "30", "three years", "20XX": without it nothing would be said. */
  isAmount(folded: string): boolean;
  /** "and …", ", including …": it adds to what stands before it, and does not replace it. */
  adds(folded: string): boolean;
}

/** "30", "10%", "X", "20XX". */
const AMOUNT = /^(?:(?:us)?[$€£]?\s?\d[\d.,\s]*%?|\d{0,2}x{1,4}|n)$/;

const loaded = new WeakMap<Resources, DraftWords>();

/** The words of the resources, made at the first call and kept with them. */
export function loadDraftWords(resources: Resources): DraftWords {
  let words = loaded.get(resources);
  if (!words) {
    words = wordsOf(resources);
    loaded.set(resources, words);
  }
  return words;
}

function wordsOf(resources: Resources): DraftWords {
  const lists = resources.words<Lists>('drafts');
  const begins = (folded: string, words: readonly string[], after: RegExp): boolean =>
    words.some((word) => folded.startsWith(word) && after.test(folded.slice(word.length)));
  const joints = new Set(lists.joints);
  const numbers = new Set([...lists.numbers, ...lists.units]);
  return {
    heads: lists.draftHead,
    modals: new Set(lists.modals),
    slashed: lists.slashed,
    nothing: new Set(lists.nothing),
    editorial: new Set(lists.editorial),
    agreed: new Set(lists.agreed),
    joints,
    between: new Set(lists.between),
    options: lists.options,
    numbered: new RegExp(`^\\s*(?:${lists.options.join('|')})\\.?\\s?(?:\\d{1,2}|[A-Z])\\b[.:)]?`, 'i'),
    divisions: lists.divisions,
    isPlaceholder: (folded) => begins(folded, lists.placeholders, /^(?:$|[\s:])/),
    isNote: (folded) => begins(folded, lists.notes, /^\s?[:.]/),
    isAmount: (folded) =>
      AMOUNT.test(folded) ||
      (numbers.has(folded) && !lists.units.includes(folded)) ||
      (/\s/.test(folded) && folded.split(' ').every((word) => numbers.has(word) || AMOUNT.test(word))),
    adds: (folded) =>
      /^[,;(]/.test(folded) || joints.has(folded) || begins(folded, lists.additions, /^(?:$|[\s,])/),
  };
}
