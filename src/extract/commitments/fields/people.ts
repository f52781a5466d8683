/** Who can be helped: people, bodies, countries, and the words that tell which of them are meant. */
import { nounPhrase } from '../clauses/noun-phrase.ts';
import type { Parties } from '../parties/parties.ts';
import { beginsNounPhrase, isNominal, type Range, type SentenceView, words } from '../sentence/view.ts';
import {
  clauseEnd,
  isModifier,
  LONGEST_NAME,
  modifierEnd,
  nounBeforeOf,
  withoutTopic,
} from './beneficiary-phrases.ts';
import type { BeneficiaryWords } from './beneficiary-words.ts';

/** Finds those who can be helped in the words of a promise. */
export interface People {
  /** The phrase names people. */
  isPeople(view: SentenceView, phrase: Range): boolean;
  /** The noun phrase from `at` when it names somebody who can be helped. */
  one(view: SentenceView, at: number, limit: number, parties: Parties): Range | null;
  /** The same with those who are listed beside it, and the clause that says which people are meant. */
  somebody(view: SentenceView, at: number, limit: number, parties: Parties): Range | null;
}

/** "the Clean Rivers Initiative". */
const isNamedUndertaking = (view: SentenceView, { first, end }: Range): boolean =>
  nounBeforeOf(view, { first, end }) === end - 1 &&
  view.pos(end - 1) === 'PROPN' &&
  view.lexicon.undertakings.has(view.lower(end - 1));

/** A pronoun opens a noun phrase there ("their members", "all members"). */
export const isOwner = ({ lexicon: { grammar } }: SentenceView, word: string): boolean =>
  grammar.possessives.has(word) || grammar.distributing.has(word);

const isNumber = (view: SentenceView, at: number): boolean =>
  view.pos(at) === 'NUM' || view.token(at).kind === 'number';

/** Words of the longest phrase before a number. */
const LONGEST_COUNTING = 3;

/** @param lists the words that tell who can be helped */
export function createPeople({
  people,
  peopleNames,
  counted,
  counting,
  levels,
  traits,
  living,
  ofPeoples,
  adjectival,
  common,
}: BeneficiaryWords): People {
  const countingFirst = new Set([...counting].map((phrase) => phrase.split(' ')[0] as string));

  /** Behind what stands before a number ("more than 40,000 households"), or `at`. */
  const behindCounting = (view: SentenceView, at: number): number => {
    if (!countingFirst.has(view.lower(at))) return at;
    for (let length = LONGEST_COUNTING; length > 0; length--)
      if (isNumber(view, at + length) && counting.has(words(view, at, at + length))) return at + length;
    return at;
  };

  const begins = (view: SentenceView, at: number): boolean =>
    beginsNounPhrase(view, at) ||
    view.pos(at) === 'ADV' ||
    isMovedBy(view, at) ||
    behindCounting(view, at) > at;

  /** "working families", "displaced people": a participle before people. */
  const isMovedBy = (view: SentenceView, at: number): boolean =>
    view.pos(at) === 'VERB' &&
    /(?:ing|ed|en)$/.test(view.lower(at)) &&
    people.has(view.lower(at + 1)) &&
    !isNominalHead(view, at + 2);

  const isPersonNoun = (view: SentenceView, at: number): boolean =>
    people.has(view.lower(at)) || (view.pos(at) === 'PROPN' && ofPeoples.test(view.lower(at)));

  /** "our economies": nobody else's. */
  const isShared = (view: SentenceView, phrase: Range): boolean =>
    view.lexicon.grammar.ours.has(view.lower(phrase.first)) &&
    common.has(view.lower(nounBeforeOf(view, phrase)));

  const isPeople = (view: SentenceView, phrase: Range): boolean => {
    let noun = nounBeforeOf(view, phrase);
    // "thousands of families", "each of the towns".
    while (noun + 2 < phrase.end && counted.has(view.lower(noun)) && view.lower(noun + 1) === 'of')
      noun = nounBeforeOf(view, { first: noun + 2, end: phrase.end });
    // "public and private sectors": no people without "the".
    if (adjectival.has(view.lower(noun)) && view.pos(phrase.first) !== 'DET') return false;
    if (isShared(view, phrase)) return false;
    if (isPersonNoun(view, noun) || peopleNames.has(words(view, noun - 1, noun + 1))) return true;
    // "child care providers and their programs".
    for (let i = phrase.first + 1; i < noun; i++)
      if (view.pos(i) === 'CCONJ') return isPersonNoun(view, i - 1);
    // "every nurse".
    const each = view.lexicon.universals.has(view.lower(phrase.first));
    return each && noun === phrase.end - 1 && people.has(`${view.lower(noun)}s`);
  };

  /** The simple noun phrase from `at`, over a participle before people. */
  const simplePhrase = (view: SentenceView, at: number, limit: number): Range => {
    let { end } = isMovedBy(view, at) ? nounPhrase(view, at + 1, limit) : nounPhrase(view, at, limit);
    if (end < limit && isMovedBy(view, end) && !isNominalHead(view, end - 1))
      ({ end } = nounPhrase(view, end + 1, limit));
    return withoutTopic(view, { first: at, end });
  };

  /** "residents access services", "teachers training": people in the plural are no part of the name of a thing. */
  const cutBehindPeople = (view: SentenceView, { first, end }: Range): number => {
    for (let i = first; i < end - 1; i++) {
      const next = view.lower(i + 1);
      if (next === 'of') return end;
      const plural = view.lower(i) !== view.lemma(i);
      if (plural && isPersonNoun(view, i) && !isPersonNoun(view, i + 1) && !/^(?:['’]s?|-)$/.test(next))
        return i + 1;
    }
    return end;
  };

  function one(view: SentenceView, at: number, limit: number, parties: Parties): Range | null {
    if (!begins(view, at)) return null;
    // "especially the least developed countries".
    if (view.pos(at) === 'ADV' && view.pos(at + 1) === 'DET') return one(view, at + 1, limit, parties);
    // "each other's security": nobody is named.
    if (view.lower(at) === 'each' && view.lower(at + 1) === 'other') return null;
    // "give you a refund": a pronoun takes no noun.
    if (view.lower(at) === 'you') return { first: at, end: at + 1 };
    const levelled = ofLevels(view, at, limit, parties);
    if (levelled) return levelled;
    const named = parties.nameEnd(view, at);
    // "the most vulnerable countries".
    let from = behindCounting(view, at);
    while (
      (/^(?:DET|ADV)$/.test(view.pos(from)) || isOwner(view, view.lower(from))) &&
      from < limit - 1 &&
      view.pos(from + 1) === 'ADV'
    )
      from++;
    const simple = simplePhrase(view, view.pos(from) === 'ADV' ? from + 1 : from, limit);
    let end = Math.max(named <= limit ? named : 0, simple.end);
    const behind = parties.nameEnd(view, end - 1);
    if (behind <= limit) end = Math.max(end, behind);
    for (let i = at + 1; i < end; i++) if (view.lexicon.grammar.relatives.has(view.lower(i))) end = i;
    const phrase = { first: at, end };
    if (view.lexicon.grammar.standIns.has(view.lower(at)) && end - at === 1)
      return view.lower(at) === 'those' && view.lower(at + 1) === 'who'
        ? { first: at, end: clauseEnd(view, at, at + 1, limit) }
        : null;
    if (isShared(view, phrase)) return null;
    const { kind } = parties.agency(view, phrase);
    if (kind === 'agent' || kind === 'you' || isPeople(view, phrase) || isNamedUndertaking(view, phrase))
      return phrase;
    const cut = cutBehindPeople(view, phrase);
    return cut < end ? { first: at, end: cut } : null;
  }

  /** "State, local and Tribal officials": levels that are joined describe the last noun. */
  function ofLevels(view: SentenceView, at: number, limit: number, parties: Parties): Range | null {
    const first = view.pos(at) === 'DET' || isOwner(view, view.lower(at)) ? at + 1 : at;
    if (!levels.has(view.lower(first))) return null;
    let noun = first + 1;
    let joined = false;
    for (; noun < limit; noun++) {
      const joins = view.pos(noun) === 'CCONJ' || /^[,/]$/.test(view.lower(noun));
      if (!joins && !levels.has(view.lower(noun))) break;
      joined ||= joins && levels.has(view.lower(noun + 1));
    }
    // "(SLTT)".
    if (view.lower(noun) === '(' && view.lower(noun + 2) === ')') noun += 3;
    if (!joined || !beginsNounPhrase(view, noun)) return null;
    const phrase = simplePhrase(view, noun, limit);
    return isPeople(view, phrase) || parties.agency(view, phrase).kind === 'agent'
      ? { first: at, end: phrase.end }
      : null;
  }

  /** "college and university students", "small, rural and family-owned firms": what is joined describes the last noun. */
  function joinedPeople(view: SentenceView, at: number, limit: number): Range | null {
    if (!/^(?:DET|ADJ|NOUN)$/.test(view.pos(at))) return null;
    let joined = false;
    let end = at;
    for (; end < limit && end - at < LONGEST_NAME + LONGEST_NAME; end++) {
      const joins = view.pos(end) === 'CCONJ' || view.lower(end) === ',';
      if (joins && !/^(?:DET|ADJ|NOUN|PROPN|VERB|CCONJ)$/.test(view.pos(end + 1))) break;
      const owned = view.pos(end) === 'VERB' && view.lower(end - 1) === '-';
      if (!joins && !owned && !/^(?:ADJ|NOUN)$/.test(view.pos(end)) && view.lower(end) !== '-' && end > at)
        break;
      joined ||= joins;
    }
    while (end > at && (view.lower(end - 1) === ',' || view.pos(end - 1) === 'CCONJ')) end--;
    return joined && isNominal(view, end - 1) && people.has(view.lower(end - 1)) ? { first: at, end } : null;
  }

  function somebody(view: SentenceView, at: number, limit: number, parties: Parties): Range | null {
    const first = one(view, at, limit, parties) ?? joinedPeople(view, at, limit);
    if (!first) return null;
    let { end } = first;
    let joined = false;
    for (;;) {
      let next = end;
      // "the Port Authority (PA), towns and firms".
      if (view.lower(next) === '(' && view.lower(next + 2) === ')' && view.lower(next + 3) === ',') next += 3;
      if (view.lower(next) === ',') next++;
      if (view.pos(next) === 'CCONJ') {
        next++;
        joined = true;
      }
      if (next === end || next >= limit) break;
      const other = one(view, next, limit, parties) ?? joinedPeople(view, next, limit);
      if (!other || view.lexicon.modals.has(view.lower(other.end))) break;
      end = other.end;
    }
    // "Ada Holm, Assistant to the Mayor": what is only added after a comma is the same one.
    if (!joined) ({ end } = first);
    const last = view.lower(end);
    if (end < limit && isPeople(view, first) && view.lexicon.grammar.relatives.has(last))
      end = clauseEnd(view, first.first, end, limit);
    // "all people in need".
    else if (last === 'in' && view.lower(end + 1) === 'need' && end + 1 < limit) end += 2;
    else if (end < limit && view.lemma(at - 1) !== 'keep' && isPeople(view, { first: first.first, end }))
      end = described(view, end, limit);
    return { first: first.first, end };
  }

  /** "families hit by the storm", "children with disabilities", "students from rural areas": what tells which people are meant. */
  function described(view: SentenceView, end: number, limit: number): number {
    const word = view.lower(end);
    if (isModifier(view, end, living)) return modifierEnd(view, end, limit);
    if (word !== 'with' && word !== 'from') return end;
    const phrase = nounPhrase(view, end + 1, limit);
    const head = nounBeforeOf(view, phrase);
    const tells =
      word === 'with' ? traits.has(view.lower(head)) : view.pos(head) === 'PROPN' || isPeople(view, phrase);
    return tells ? phrase.end : end;
  }

  return { isPeople, one, somebody };
}

const isNominalHead = (view: SentenceView, at: number): boolean => /^(?:NOUN|PROPN)$/.test(view.pos(at));
