/** Who it is done for: whom the act helps, to whom it gives, for whom the support is. Never the topic. */
import type { Resources } from '../../resources.ts';
import { nounPhrase } from './fields.ts';
import type { Parties } from './parties.ts';
import { beginsNounPhrase, isDash, type Range, type SentenceView } from './view.ts';

interface BeneficiaryFile {
  readonly transfer: readonly string[];
  readonly helped: readonly string[];
  readonly gifts: readonly string[];
  readonly people: readonly string[];
  readonly goods: readonly string[];
}

/** "these companies of their duties": the topic of a reminder is not part of who is reminded. */
function withoutTopic(view: SentenceView, phrase: Range): Range {
  for (let i = phrase.first + 1; i < phrase.end - 1; i++)
    if (view.lower(i) === 'of' && view.pos(i + 1) === 'PRON') return { first: phrase.first, end: i };
  return phrase;
}

/** @returns the words of the beneficiary in `range`, or null */
export type BeneficiaryReader = (
  view: SentenceView,
  range: Range,
  verb: number,
  parties: Parties,
) => Range | null;

export function createBeneficiaryReader(resources: Resources): BeneficiaryReader {
  const file = resources.words<BeneficiaryFile>('commitments-beneficiaries');
  const transfer = new Set(file.transfer);
  const helped = new Set(file.helped);
  const gifts = new Set(file.gifts);
  const people = new Set(file.people);
  const goods = new Set(file.goods);

  /** The noun phrase from `at` when it names somebody who can be helped. */
  function somebody(view: SentenceView, at: number, limit: number, parties: Parties): Range | null {
    if (!beginsNounPhrase(view, at)) return null;
    const phrase = withoutTopic(view, nounPhrase(view, at, limit));
    const { kind } = parties.agency(view, phrase);
    if (
      /^(?:those|these|which|who|whom|it|that|this|them)$/.test(view.lower(phrase.first)) &&
      phrase.end - phrase.first === 1
    )
      return null;
    if (kind === 'agent' || kind === 'you') return phrase;
    const head = view.lower(phrase.end - 1);
    return people.has(head) ? phrase : null;
  }

  return (view, range, verb, parties) => {
    const lemma = verb >= 0 ? view.lemma(verb) : '';
    // "give you a refund", "provide the council with support", "support Ukraine".
    if (verb >= 0 && (helped.has(lemma) || transfer.has(lemma))) {
      const object = somebody(view, verb + 1, range.end, parties);
      const pronoun = view.pos(verb + 1) === 'PRON' && object !== null;
      if (object && (helped.has(lemma) || pronoun || view.lower(object.end) === 'with'))
        return pronoun ? { first: verb + 1, end: verb + 2 } : object;
      const phrase = nounPhrase(view, verb + 1, range.end);
      const { owner } = parties.agency(view, phrase);
      if (owner && helped.has(lemma)) return owner;
    }
    // After another verb, what is given "to" somebody is given by somebody else.
    let told = false;
    for (let i = Math.max(range.first, verb + 1); i < range.end - 1; i++) {
      const word = view.lower(i);
      if (isDash(view, i)) break;
      told ||= view.pos(i) === 'VERB';
      // "to assist developing countries", "to help families connect".
      if (helped.has(view.lemma(i)) && view.pos(i) === 'VERB' && view.lower(i - 1) === 'to') {
        const object = somebody(view, i + 1, range.end, parties);
        if (object) return object;
      }
      // "the resilience of vulnerable groups".
      if (word === 'of' && goods.has(view.lower(i - 1))) {
        const object = somebody(view, i + 1, range.end, parties);
        if (object) return object;
      }
      if (word !== 'to' && word !== 'for') continue;
      const gift = i > range.first && gifts.has(view.lower(i - 1));
      const given = transfer.has(lemma) && word === 'to';
      const object = somebody(view, i + 1, range.end, parties);
      if (!object) continue;
      const forThem = word === 'for' && people.has(view.lower(object.end - 1));
      if (gift || (given && !told) || forThem) return object;
    }
    // "our support for Ukraine", "we support the Board's work": the object begins with the one who is supported.
    const supported = gifts.has(view.lower(range.first - 2)) || helped.has(view.lemma(range.first - 1));
    if (verb >= 0 || !supported) return null;
    const phrase = nounPhrase(view, range.first, range.end);
    return parties.agency(view, phrase).owner ?? somebody(view, range.first, range.end, parties);
  };
}
