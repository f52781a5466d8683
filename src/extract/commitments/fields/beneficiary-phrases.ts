/** The words of a beneficiary: where they begin and end. */
import { beginsUpper } from '../../../read/tokens.ts';
import { isNominal, type Range, type SentenceView } from '../sentence/view.ts';

/** "these companies of their duties": the topic of a reminder is not part of who is reminded. */
export function withoutTopic(view: SentenceView, phrase: Range): Range {
  for (let i = phrase.first + 1; i < phrase.end - 1; i++)
    if (view.lower(i) === 'of' && view.pos(i + 1) === 'PRON' && isNominal(view, i - 1))
      return { first: phrase.first, end: i };
  return phrase;
}

/** The last noun of a phrase before its first preposition, participle or relative clause. */
export function nounBeforeOf(view: SentenceView, { first, end }: Range): number {
  for (let i = first + 1; i < end; i++)
    if (
      (/^(?:ADP|VERB)$/.test(view.pos(i)) || view.lexicon.grammar.relatives.has(view.lower(i))) &&
      isNominal(view, i - 1)
    )
      return i - 1;
  return end - 1;
}

/** Words of a relative clause that may belong to a name of people ("communities that were left out of …"), at most. */
const LONGEST_CLAUSE = 16;

/** Words of a name before what is given, at most. */
export const LONGEST_NAME = 8;

/** Where the relative clause at `end` of the people named from `first` ends. */
export function clauseEnd(view: SentenceView, first: number, end: number, limit: number): number {
  let at = end;
  while (
    at < limit &&
    at - first < LONGEST_CLAUSE &&
    !/^[,;.]$/.test(view.lower(at)) &&
    !isHelpedTo(view, at)
  )
    at++;
  return at;
}

/** "Parties that are exposed to storms to meet their costs": what they are helped to do tells no longer who they are. */
export const isHelpedTo = (view: SentenceView, at: number): boolean =>
  view.lower(at) === 'to' && view.pos(at + 1) === 'VERB' && /^(?:NOUN|PROPN)$/.test(view.pos(at - 1));

/** "in which", "where", "so that": what comes is a state of the world. */
export function opensState(view: SentenceView, at: number): boolean {
  const word = view.lower(at);
  const before = view.lower(at - 1);
  return word === 'where' || (word === 'which' && before === 'in') || (word === 'that' && before === 'so');
}

/** The word at `at` denies what follows. */
export const denies = (view: SentenceView, at: number): boolean =>
  view.lexicon.grammar.not.has(view.lower(at)) || view.lexicon.grammar.unable.has(view.lower(at));

/** The noun that "to" or "for" belongs to, also over whose it is ("the commitment of the Council to Norway"). */
export function givenBefore(view: SentenceView, at: number): string {
  for (let i = at - 1; i > at - LONGEST_NAME && i > view.first; i--)
    if (view.lower(i) === 'of' && isNominal(view, i - 1)) return view.lower(i - 1);
    else if (!/^(?:DET|ADJ|NOUN|PROPN|PRON)$/.test(view.pos(i))) break;
  return view.lower(at);
}

/** "pay workers at least 12 dollars": an amount begins. */
export const opensCount = (view: SentenceView, at: number): boolean =>
  (view.lower(at) === 'at' && /^(?:least|most)$/.test(view.lower(at + 1))) ||
  (view.lower(at) === 'up' && view.lower(at + 1) === 'to') ||
  (/^(?:more|less|fewer)$/.test(view.lower(at)) && view.lower(at + 1) === 'than');

/** "the Guidance for the Employment of Forces": part of a title, and no gift. */
export const isNamed = (view: SentenceView, at: number): boolean =>
  at > view.first &&
  beginsUpper(view.token(at).text) &&
  beginsUpper(view.token(view.pos(at + 2) === 'DET' ? at + 3 : at + 2).text);

/** ", who shall report": what somebody else is to do begins. */
export const opensOtherAct = (view: SentenceView, at: number): boolean =>
  view.lower(at) === ',' && view.lower(at + 1) === 'who' && view.lexicon.modals.has(view.lower(at + 2));

/** Words of a participle's clause, at most. */
const LONGEST_MODIFIER = 14;

/**
 * "families affected by …", "communities living near …": a participle that tells of the people before it.
 * @param living participles of what people are or undergo
 */
export const isModifier = (view: SentenceView, at: number, living: ReadonlySet<string>): boolean =>
  view.pos(at) === 'VERB' &&
  /^(?:NOUN|PROPN)$/.test(view.pos(at - 1)) &&
  (living.has(view.lower(at)) ||
    (/(?:ed|en|hit|held|left)$/.test(view.lower(at)) && view.pos(at + 1) === 'ADP'));

/** Where the clause of the participle at `at` ends: at a mark, before another verb's act, its means or a time. */
export function modifierEnd(view: SentenceView, at: number, limit: number): number {
  let end = at + 1;
  while (
    end < limit &&
    end - at < LONGEST_MODIFIER &&
    !/^[,;.()]$/.test(view.lower(end)) &&
    !isHelpedTo(view, end) &&
    view.pos(end) !== 'VERB' &&
    !view.lexicon.grammar.relatives.has(view.lower(end)) &&
    !(view.pos(end) === 'ADP' && /^(?:VERB|NUM)$/.test(view.pos(end + 1)))
  )
    end++;
  return view.pos(end - 1) === 'CCONJ' ? end - 1 : end;
}
