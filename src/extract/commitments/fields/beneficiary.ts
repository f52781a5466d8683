/** Who it is done for: whom the act helps, to whom it gives, for whom the support is. Never the topic. */
import type { Resources } from '../../../resources.ts';
import { nounPhrase, possessiveEnd } from '../clauses/noun-phrase.ts';
import type { Parties } from '../parties/parties.ts';
import { beginsNounPhrase, isDash, isNominal, type Range, type SentenceView } from '../sentence/view.ts';
import {
  clauseEnd,
  denies,
  givenBefore,
  isModifier,
  isNamed,
  LONGEST_NAME,
  modifierEnd,
  nounBeforeOf,
  opensCount,
  opensOtherAct,
  opensState,
  withoutTopic,
} from './beneficiary-phrases.ts';
import { beneficiaryWords } from './beneficiary-words.ts';

/** "the Clean Rivers Initiative". */
const isNamedUndertaking = (view: SentenceView, { end }: Range): boolean =>
  view.pos(end - 1) === 'PROPN' && view.lexicon.undertakings.has(view.lower(end - 1));

/** A pronoun opens a noun phrase there ("their members", "all members"). */
const isOwner = ({ lexicon: { grammar } }: SentenceView, word: string): boolean =>
  grammar.possessives.has(word) || grammar.distributing.has(word);

/** What a commitment says, as far as it tells who benefits. */
export interface Benefit {
  readonly range: Range;
  /** The verb that tells the act, or -1. */
  readonly verb: number;
  /** The subject of a passive: who is helped. */
  readonly subject: Range | null;
  /** What stands between the cue and the verb ("shall, on behalf of the towns, negotiate"). */
  readonly aside: Range | null;
  /** The act is not done. */
  readonly negated: boolean;
}

/** @returns the words of the beneficiary, or null */
export type BeneficiaryReader = (view: SentenceView, benefit: Benefit, parties: Parties) => Range | null;

/** Reads for whom something is done. */
export function createBeneficiaryReader(resources: Resources): BeneficiaryReader {
  const {
    transfer,
    helped,
    aiding,
    gifts,
    people,
    goods,
    needy,
    having,
    telling,
    standing,
    harming,
    bonds,
    ofPeople,
    paying,
    counted,
    traits,
    ending,
    living,
    ventures,
    assets,
    improving,
    ofPeoples,
  } = beneficiaryWords(resources);

  const isPeople = (view: SentenceView, phrase: Range): boolean => {
    let noun = nounBeforeOf(view, phrase);
    // "thousands of families", "each of the towns".
    while (noun + 2 < phrase.end && counted.has(view.lower(noun)) && view.lower(noun + 1) === 'of')
      noun = nounBeforeOf(view, { first: noun + 2, end: phrase.end });
    const word = view.lower(noun);
    return people.has(word) || (view.pos(noun) === 'PROPN' && ofPeoples.test(word));
  };

  /** The noun phrase from `at` when it names somebody who can be helped. */
  function oneBody(view: SentenceView, at: number, limit: number, parties: Parties): Range | null {
    if (!beginsNounPhrase(view, at) && view.pos(at) !== 'ADV') return null;
    // "each other's security": nobody is named.
    if (view.lower(at) === 'each' && view.lower(at + 1) === 'other') return null;
    // "give you a refund": a pronoun takes no noun.
    if (view.lower(at) === 'you') return { first: at, end: at + 1 };
    const named = parties.nameEnd(view, at);
    // "the most vulnerable countries".
    let from = at;
    while (
      (/^(?:DET|ADV)$/.test(view.pos(from)) || isOwner(view, view.lower(from))) &&
      from < limit - 1 &&
      view.pos(from + 1) === 'ADV'
    )
      from++;
    const simple = withoutTopic(view, nounPhrase(view, from > at ? from + 1 : at, limit));
    let end = named <= limit ? Math.max(named, simple.end) : simple.end;
    while (end > at + 1 && view.lexicon.grammar.relatives.has(view.lower(end - 1))) end--;
    const phrase = { first: at, end };
    if (view.lexicon.grammar.standIns.has(view.lower(phrase.first)) && phrase.end - phrase.first === 1)
      return view.lower(at) === 'those' && view.lower(at + 1) === 'who'
        ? { first: at, end: clauseEnd(view, at, at + 1, limit) }
        : null;
    const { kind } = parties.agency(view, phrase);
    return kind === 'agent' || kind === 'you' || isPeople(view, phrase) || isNamedUndertaking(view, phrase)
      ? phrase
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

  /** The same with those who are listed beside it, and the clause that says which people are meant. */
  function somebody(view: SentenceView, at: number, limit: number, parties: Parties): Range | null {
    const first = oneBody(view, at, limit, parties) ?? joinedPeople(view, at, limit);
    if (!first) return null;
    let { end } = first;
    let joined = false;
    for (;;) {
      let next = end;
      if (view.lower(next) === ',') next++;
      if (view.pos(next) === 'CCONJ') {
        next++;
        joined = true;
      }
      if (next === end || next >= limit) break;
      const other = oneBody(view, next, limit, parties);
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

  /** Who stands before the thing that is given ("give customers a refund", "provide Poland $2 million", "offer teachers training"). */
  function indirect(view: SentenceView, verb: number, limit: number, parties: Parties): Range | null {
    const first = verb + 1;
    if (!beginsNounPhrase(view, first)) return null;
    for (let i = first + 1; i < limit && i - first < LONGEST_NAME; i++) {
      const after = /^(?:NOUN|PROPN)$/.test(view.pos(i - 1));
      // "offer teachers training": people in the plural are no part of the name of a thing.
      const people = view.pos(i - 1) === 'NOUN' && view.lower(i - 1) !== view.lemma(i - 1);
      const gerund =
        /ing$/.test(view.lower(i)) && !/^[,(]$/.test(view.lower(i + 1)) && !beginsNounPhrase(view, i + 1);
      const thing = /^(?:NOUN|ADJ)$/.test(view.pos(i)) || gerund;
      const plain = thing && people && isPeople(view, { first, end: i });
      if ((after && (/^(?:DET|NUM|SYM)$/.test(view.pos(i)) || opensCount(view, i))) || plain) {
        const who = oneBody(view, first, i, parties);
        return who?.end === i ? who : null;
      }
      if (
        !/^(?:DET|ADJ|NOUN|PROPN|NUM|PRON)$/.test(view.pos(i)) &&
        (view.lower(i) !== 'of' || telling.has(view.lemma(verb)))
      )
        return null;
    }
    return null;
  }

  /** Whether those named in `phrase` come to have something: "… that families, and those who care for them, have access". */
  function comesToHave(view: SentenceView, { end }: Range, limit: number): boolean {
    for (let i = end; i < Math.min(limit, end + 6); i++) {
      if (denies(view, i) || denies(view, i + 1)) return false;
      // "in which all can be heard": what is done to them.
      if (having.has(view.lower(i))) return !(view.lower(i + 1) === 'be' && view.lower(i) === 'can');
      // "that workers are paid".
      if (view.pos(i) === 'VERB')
        return view.pos(i - 1) === 'AUX' && (transfer.has(view.lemma(i)) || helped.has(view.lemma(i)));
      if (/^[,;]$/.test(view.lower(i))) return false;
    }
    return false;
  }

  /** Whom the verb at `at` helps: its object, or the owner of what it helps. */
  function object(view: SentenceView, at: number, limit: number, parties: Parties): Range | null {
    const direct = somebody(view, at + 1, limit, parties);
    if (direct) return direct;
    return beginsNounPhrase(view, at + 1) ? ownerOf(view, nounPhrase(view, at + 1, limit), parties) : null;
  }

  /** Who a thing belongs to, by name ("Norway's security"); "our" names nobody. */
  function ownerOf(view: SentenceView, phrase: Range, parties: Parties): Range | null {
    const named = { first: phrase.first, end: possessiveEnd(view, phrase) };
    if (named.end > named.first && people.has(view.lower(named.end - 1))) return named;
    const { owner } = parties.agency(view, phrase);
    return owner && view.pos(owner.end - 1) !== 'PRON' && !isOwner(view, view.lower(owner.end - 1))
      ? owner
      : null;
  }

  /** Whose good is served ("strengthen Norway's security", "speed veterans' claims"). */
  function served(view: SentenceView, phrase: Range, parties: Parties): Range | null {
    const owner = ownerOf(view, phrase, parties);
    const thing = view.lower(nounBeforeOf(view, phrase));
    const better = assets.has(thing) && improving.has(view.lemma(phrase.first - 1));
    return owner && (better || goods.has(thing) || ventures.has(thing)) ? owner : null;
  }

  /** Whom the word at `i` gives something: "support to", "outcomes for", "the rights of", "in vulnerable states". */
  function receiver(
    view: SentenceView,
    i: number,
    { first, end }: Range,
    given: boolean,
    parties: Parties,
  ): Range | null {
    const word = view.lower(i);
    if (!view.lexicon.grammar.beforeReceivers.has(word)) return null;
    const found = somebody(view, i + 1, end, parties);
    if (!found) return null;
    const before = i > first && !isNamed(view, i - 1) ? view.lower(i - 1) : '';
    // "share vaccines with the islands".
    if (word === 'with') return given && gifts.has(before) && isPeople(view, found) ? found : null;
    // "the independence of any State": of nobody in particular.
    if (word === 'of' && before === 'support' && view.lower(i - 2) === 'in') return found;
    if (word === 'of') return goods.has(before) && view.lower(found.first) !== 'any' ? found : null;
    // "access to laboratories": what is reached, unless it is people.
    if (
      before === 'access' &&
      word === 'to' &&
      !isPeople(view, found) &&
      view.lower(found.end - 1) !== 'need'
    )
      return null;
    if (word === 'in' || word === 'among') {
      for (let k = found.first; k < found.end; k++)
        if (needy.has(view.lower(k)) && isPeople(view, found)) return found;
      return null;
    }
    // "for the Secretary to form agreements": who acts, unless it is given the chance.
    const acts = word === 'for' && view.lower(found.end) === 'to' && view.pos(found.end + 1) === 'VERB';
    if (gifts.has(before)) return found;
    return !acts && (given || (word === 'for' && isPeople(view, found))) ? found : null;
  }

  /** Whose part is taken in words before the verb ("shall, on behalf of the towns, negotiate"). */
  function represented(view: SentenceView, aside: Range, parties: Parties): Range | null {
    for (let i = aside.first + 1; i < aside.end - 1; i++) {
      if (view.lower(i) !== 'of' || !goods.has(view.lower(i - 1))) continue;
      const who = receiver(view, i, aside, false, parties);
      if (who && (isPeople(view, who) || view.lower(i - 1) !== 'behalf')) return who;
    }
    return null;
  }

  /** A passive tells of its subject what it is given ("Patients will be given a card", "The Board shall be provided with staff"). */
  const isGiven = (view: SentenceView, verb: number): boolean =>
    view.lower(verb + 1) === 'with' || paying.has(view.lemma(verb)) || beginsNounPhrase(view, verb + 1);

  return (view, { range, verb, subject, aside, negated }, parties) => {
    const lemma = verb >= 0 ? view.lemma(verb) : '';
    const gives = transfer.has(lemma);
    // "shall not award contracts to firms under sanctions": nobody is given anything.
    if (negated && gives) return null;
    if (subject && (helped.has(lemma) || (gives && isGiven(view, verb)))) {
      const who = somebody(view, subject.first, subject.end, parties);
      if (who && (!ofPeople.has(lemma) || isPeople(view, who))) return who;
    }
    const represents = aside ? represented(view, aside, parties) : null;
    if (represents) return represents;
    // "give you a refund", "provide the council with support", "support Ukraine".
    const before = gives ? indirect(view, verb, range.end, parties) : null;
    if (before) return before;
    if (verb >= 0 && (helped.has(lemma) || gives)) {
      const found = somebody(view, verb + 1, range.end, parties);
      const direct = found && ofPeople.has(lemma) && !isPeople(view, found) ? null : found;
      const pronoun =
        view.pos(verb + 1) === 'PRON' && direct !== null && !isOwner(view, view.lower(verb + 1));
      if (direct && telling.has(lemma)) {
        const end = nounBeforeOf(view, direct) + 1;
        return { first: direct.first, end: pronoun ? direct.end : end };
      }
      // "providing all of its citizens broadband access": a second object behind the first.
      if (direct && (helped.has(lemma) || pronoun || view.lower(direct.end) === 'with')) return direct;
      // "pay farmers to keep wetlands".
      if (direct && paying.has(lemma)) return direct;
      if (helped.has(lemma) && direct === found) {
        const owner = object(view, verb, range.end, parties);
        if (owner) return owner;
      }
    }
    // "stand with Norway".
    if (lemma === 'stand' && standing.has(view.lower(verb + 1))) {
      const who = somebody(view, verb + 2, range.end, parties);
      if (who) return who;
    }
    let harms = harming.has(lemma);
    if (
      verb >= 0 &&
      !harms &&
      view.lexicon.kindOf.get(lemma) !== 'process' &&
      beginsNounPhrase(view, verb + 1)
    ) {
      const who = served(view, nounPhrase(view, verb + 1, range.end), parties);
      if (who) return who;
    }
    // After another verb, what is given "to" somebody is given by somebody else.
    let told = false;
    let giving = false;
    for (let i = Math.max(range.first, verb); i < range.end - 1; i++) {
      if (isDash(view, i) || opensOtherAct(view, i)) break;
      const isVerb = view.pos(i) === 'VERB';
      // "investments that fight hunger": what is told of a thing that is given.
      told ||= isVerb && i > verb && !view.lexicon.grammar.relatives.has(view.lower(i - 1));
      harms ||= isVerb && harming.has(view.lemma(i));
      // "to assist developing countries", "including supporting families", "that will help them".
      // "impose costs on those who support the regime": no help that is given here.
      const relative = view.lexicon.grammar.relatives.has(view.lower(i - 1));
      const aids = isVerb && i > verb && aiding.has(view.lemma(i)) && !(harms && relative);
      if (aids && !/ed$/.test(view.lower(i)) && !denies(view, i - 1)) {
        const who = object(view, i, range.end, parties);
        if (who) return who;
      }
      // "a fund to provide towns with tools", "a fund to give towns a chance".
      if (isVerb && i > verb && transfer.has(view.lemma(i))) {
        const direct = somebody(view, i + 1, range.end, parties);
        const who =
          direct && view.lower(direct.end) === 'with' ? direct : indirect(view, i, range.end, parties);
        if (who) return who;
      }
      // "ensure that families have access".
      if (isVerb && view.lexicon.assuring.has(view.lemma(i))) {
        const who = somebody(view, view.lower(i + 1) === 'that' ? i + 2 : i + 1, range.end, parties);
        if (who && comesToHave(view, who, range.end)) return who;
      }
      // "a world in which all children can learn", "so that patients have a say".
      if (opensState(view, i)) {
        const who = somebody(view, i + 1, range.end, parties);
        if (who && isPeople(view, who) && comesToHave(view, who, range.end)) return who;
      }
      if (harms && view.lower(i) === 'of') continue;
      // "end subsidies for the mines".
      if (ending.has(lemma) && gifts.has(view.lower(i - 1)) && /^(?:to|for)$/.test(view.lower(i))) continue;
      const given = gives && !told && view.lower(i) === (lemma === 'share' ? 'with' : 'to');
      const who = receiver(view, i, range, given, parties);
      if (who) return who;
      // "build a system to give aid to families".
      if (isVerb && i > verb && view.lower(i - 1) === 'to') giving = transfer.has(view.lemma(i)) && !harms;
      if (giving && view.lower(i) === 'to') {
        const those = somebody(view, i + 1, range.end, parties);
        if (those && isPeople(view, those)) return those;
      }
    }
    if (verb >= 0) return null;
    const preposition = view.lower(range.first - 1);
    const noun = preposition === 'for' || preposition === 'to' ? givenBefore(view, range.first - 2) : '';
    const phrase = nounPhrase(view, range.first, range.end);
    // "our commitment to Norway's security", "our duty to the people of Norway".
    if (bonds.has(noun))
      return served(view, phrase, parties) ?? oneBody(view, range.first, range.end, parties);
    // "our support for Ukraine", "we support the Board's work": the object begins with the one who is supported.
    if (!gifts.has(noun) && !helped.has(view.lemma(range.first - 1))) return null;
    return ownerOf(view, phrase, parties) ?? somebody(view, range.first, range.end, parties);
  };
}
