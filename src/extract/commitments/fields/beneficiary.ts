/** Who it is done for: whom the act helps, to whom it gives, for whom the support is. Never the topic. */
import type { Resources } from '../../../resources.ts';
import { nounPhrase } from '../clauses/noun-phrase.ts';
import type { Parties } from '../parties/parties.ts';
import {
  beginsNounPhrase,
  isDash,
  isNominal,
  type Range,
  type SentenceView,
  spanOf,
  words,
} from '../sentence/view.ts';
import { denies, givenBefore, nounBeforeOf, opensOtherAct, opensState } from './beneficiary-phrases.ts';
import { beneficiaryWords } from './beneficiary-words.ts';
import { createPeople, isOwner } from './people.ts';
import { createReceivers } from './receivers.ts';

/** What a commitment says, as far as it tells who benefits. */
export interface Benefit {
  readonly range: Range;
  /** The verb that tells the act, or -1. */
  readonly verb: number;
  /** Who is helped in a passive, and by what somebody receives. */
  readonly subject: Range | null;
  readonly passive: boolean;
  /** What stands between the cue and the verb ("shall, on behalf of the towns, negotiate"). */
  readonly aside: Range | null;
  /** The act is not done. */
  readonly negated: boolean;
}

/** @returns the words of the beneficiary, or null */
export type BeneficiaryReader = (view: SentenceView, benefit: Benefit, parties: Parties) => Range | null;

/** Reads for whom something is done. */
export function createBeneficiaryReader(resources: Resources): BeneficiaryReader {
  const lists = beneficiaryWords(resources);
  const { transfer, helped, aiding, gifts, telling, standing, harming, bonds, ofPeople, paying } = lists;
  const { ending, receiving, reaching, talking, effects, goods, assuring } = lists;
  const people = createPeople(lists);
  const { isPeople, one, somebody } = people;
  const { indirect, comesToHave, object, ownerOf, served, isForeign, receiver, represented, meant } =
    createReceivers(lists, people);

  /** "Veterans will receive", "are eligible for", "are entitled to"; a body only what it is given. */
  const receives = (view: SentenceView, verb: number, who: Range, parties: Parties): boolean => {
    const told = receiving.has(view.lower(verb + 1)) && view.lemma(verb) === 'be';
    if (!told && !receiving.has(view.lemma(verb)) && !receiving.has(view.lower(verb))) return false;
    // "get rid of".
    if (view.pos(verb + 2) === 'ADP' && !gifts.has(view.lower(verb + 1))) return false;
    if (isPeople(view, who)) return beginsNounPhrase(view, verb + 1) || view.pos(verb + 1) === 'ADP';
    const [actor] = parties.within(spanOf(view, who.first, who.end));
    const thing = nounPhrase(view, verb + 1, view.end);
    return (
      beginsNounPhrase(view, verb + 1) &&
      (actor?.type === 'person' || gifts.has(view.lower(nounBeforeOf(view, thing))))
    );
  };

  /** A passive tells of its subject what it is given ("Patients will be given a card", "The Board shall be provided with staff"). */
  const isGiven = (view: SentenceView, verb: number): boolean =>
    view.lower(verb + 1) === 'with' || paying.has(view.lemma(verb)) || beginsNounPhrase(view, verb + 1);

  /** "prepare and submit": the last of joined verbs when it gives or helps, else the first. */
  const givingVerb = (view: SentenceView, verb: number): number => {
    let at = verb;
    while (at >= 0 && view.pos(nextJoined(view, at)) === 'VERB') at = nextJoined(view, at);
    return transfer.has(view.lemma(at)) || helped.has(view.lemma(at)) ? at : verb;
  };

  /** Who is told to be helped by the verb itself: its objects. */
  function directly(view: SentenceView, verb: number, end: number, parties: Parties): Range | null {
    const lemma = view.lemma(verb);
    const gives = transfer.has(lemma);
    // "give you a refund", "provide the council with support", "support Ukraine".
    const before = gives ? indirect(view, verb, end, parties) : null;
    if (before || (!helped.has(lemma) && !gives)) return before;
    const found = somebody(view, verb + 1, end, parties);
    const direct = found && ofPeople.has(lemma) && !isPeople(view, found) ? null : found;
    const pronoun = view.pos(verb + 1) === 'PRON' && direct !== null && !isOwner(view, view.lower(verb + 1));
    if (direct && telling.has(lemma)) {
      let end = nounBeforeOf(view, direct) + 1;
      // "the committees of Congress".
      if (view.lower(end) === 'of' && view.pos(end + 1) === 'PROPN')
        for (end++; end < direct.end && view.pos(end) === 'PROPN'; ) end++;
      return { first: direct.first, end: pronoun ? direct.end : end };
    }
    // "give towns and firms the tools".
    if (direct && gives && /^(?:DET|SYM)$/.test(view.pos(direct.end))) return direct;
    // "providing all of its citizens broadband access": a second object behind the first.
    if (direct && (helped.has(lemma) || pronoun || view.lower(direct.end) === 'with')) return direct;
    // "pay farmers to keep wetlands".
    if (direct && paying.has(lemma)) return direct;
    return helped.has(lemma) && direct === found ? object(view, verb, end, parties) : null;
  }

  /** Who is helped by a verb inside the words of the act ("to assist developing countries", "a fund to give towns a chance"). */
  function inside(
    view: SentenceView,
    verb: number,
    at: number,
    { end, harmful }: { readonly end: number; readonly harmful: boolean },
    parties: Parties,
  ): Range | null {
    const lemma = view.lemma(at);
    // "to assist developing countries", "including supporting families", "that will help them".
    if (aiding.has(lemma) && !harmful && !/ed$/.test(view.lower(at)) && !denies(view, at - 1)) {
      const who = object(view, at, end, parties) ?? meant(view, verb, at + 1, parties);
      if (who) return who;
    }
    if (transfer.has(lemma)) {
      const direct = somebody(view, at + 1, end, parties);
      const second = direct && (view.lower(direct.end) === 'with' || view.pos(direct.end) === 'DET');
      const who = second ? direct : indirect(view, at, end, parties);
      if (who) return who;
    }
    // "to meet their needs", "to build Norway's ports".
    if (view.lower(at - 1) !== 'to' || harmful || !beginsNounPhrase(view, at + 1)) return null;
    const thing = nounPhrase(view, at + 1, end);
    const owner = served(view, thing, parties);
    if (owner) return isPeople(view, owner) || isForeign(view, owner, parties) ? owner : null;
    return goods.has(view.lower(nounBeforeOf(view, thing))) ? meant(view, verb, at + 1, parties) : null;
  }

  /** Of whom it is ensured that they have something ("ensure that families have access", "make sure that …"). */
  function assured(view: SentenceView, at: number, end: number, parties: Parties): Range | null {
    const sure = view.lexicon.assuring.has(view.lemma(at))
      ? at
      : assuring.has(words(view, at, at + 2))
        ? at + 1
        : -1;
    if (sure < 0) return null;
    const who = somebody(view, view.lower(sure + 1) === 'that' ? sure + 2 : sure + 1, end, parties);
    return who && comesToHave(view, who, end) ? who : null;
  }

  /** Who stands behind a preposition, or in the words of an aim, of the act from `verb`. */
  function behind(view: SentenceView, verb: number, range: Range, parties: Parties): Range | null {
    const lemma = verb >= 0 ? view.lemma(verb) : '';
    const gives = transfer.has(lemma);
    let harms = harming.has(lemma);
    // After another verb, what is given "to" somebody is given by somebody else.
    let told = false;
    let giving = false;
    let effect = false;
    let acts = 0;
    for (let i = Math.max(range.first, verb); i < range.end - 1; i++) {
      const word = view.lower(i);
      if (isDash(view, i) || opensOtherAct(view, i)) break;
      const isVerb = view.pos(i) === 'VERB';
      const later = isVerb && i > verb;
      // So far from the act, whoever is named is helped by what others do.
      if (later && !isJoined(view, i) && ++acts > DEEPEST) break;
      // "discuss how firms support families", "travel to the islands to highlight …": it is only spoken of.
      if ((word === 'how' && view.lower(i + 1) !== 'to') || (later && talking.has(view.lemma(i)))) break;
      const relative = view.lexicon.grammar.relatives.has(view.lower(i - 1));
      // "investments that fight hunger": what is told of a thing that is given.
      // "sports programming": no act of its own.
      const ofNoun = word.endsWith('ing') && isNominal(view, i - 1);
      told ||= later && !relative && !ofNoun;
      harms ||= isVerb && harming.has(view.lemma(i));
      // "threats to our allies": until the next act.
      if (isVerb || /^[,;]$/.test(word)) effect = false;
      else if (effects.has(word)) effect = true;
      // "stop supporting the militias", "reverse the decision to pay the firms".
      if (later && ending.has(lemma)) break;
      // "impose costs on those who support the regime": no help that is given here.
      const helper = later
        ? inside(view, verb, i, { end: range.end, harmful: harms && relative }, parties)
        : null;
      const sure = helper ?? (isVerb ? assured(view, i, range.end, parties) : null);
      if (sure) return sure;
      // "a world in which all children can learn", "so that patients have a say".
      if (opensState(view, i)) {
        const who = somebody(view, i + 1, range.end, parties);
        if (who && isPeople(view, who) && comesToHave(view, who, range.end)) return who;
      }
      if ((harms && word === 'of') || (effect && word !== 'for')) continue;
      // "end subsidies for the mines".
      if (ending.has(lemma) && gifts.has(view.lower(i - 1)) && /^(?:to|for)$/.test(word)) continue;
      const given = gives && !told && word === (lemma === 'share' ? 'with' : 'to');
      const who = receiver(view, i, range, given || (gives && word === 'by'), parties);
      if (who) return who;
      // "build a system to give aid to families", "publish it and send it to the Senate".
      if (isVerb && !ofNoun) {
        const opens = later && (view.lower(i - 1) === 'to' || /^(?:CCONJ|AUX)$/.test(view.pos(i - 1)));
        giving = (opens ? transfer.has(view.lemma(i)) : false) || reaching.has(view.lemma(i));
        giving &&= !harms;
      }
      if (giving && word === 'to' && view.pos(i + 1) !== 'VERB') {
        const those = somebody(view, i + 1, range.end, parties);
        if (those && (isPeople(view, those) || view.pos(i - 1) === 'VERB')) return those;
      }
    }
    return null;
  }

  /** Who is helped by what a noun alone tells ("our support for Ukraine", "our commitment to Norway's security"). */
  function ofNoun(view: SentenceView, range: Range, parties: Parties): Range | null {
    const preposition = view.lower(range.first - 1);
    const noun = preposition === 'for' || preposition === 'to' ? givenBefore(view, range.first - 2) : '';
    const phrase = nounPhrase(view, range.first, range.end);
    // "our duty to the people of Norway".
    if (bonds.has(noun)) return served(view, phrase, parties) ?? one(view, range.first, range.end, parties);
    // "we support the Board's work": the object begins with the one who is supported.
    if (!gifts.has(noun) && !helped.has(view.lemma(range.first - 1))) return null;
    return ownerOf(view, phrase, parties) ?? somebody(view, range.first, range.end, parties);
  }

  return (view, { range, verb: act, subject, passive, aside, negated }, parties) => {
    const verb = givingVerb(view, act);
    const lemma = verb >= 0 ? view.lemma(verb) : '';
    const gives = transfer.has(lemma);
    // "shall not award contracts to firms under sanctions": nobody is given anything.
    if ((negated && gives) || talking.has(lemma)) return null;
    const who = subject && verb >= 0 ? somebody(view, subject.first, subject.end, parties) : null;
    if (who && passive && (helped.has(lemma) || (gives && isGiven(view, verb))))
      if (!ofPeople.has(lemma) || isPeople(view, who)) return who;
    if (who && !negated && receives(view, verb, who, parties)) return who;
    const represents = aside ? represented(view, aside, parties) : null;
    if (represents) return represents;
    const direct = verb >= 0 ? directly(view, verb, range.end, parties) : null;
    if (direct) return direct;
    // "stand with Norway".
    if (lemma === 'stand' && standing.has(view.lower(verb + 1))) {
      const who = somebody(view, verb + 2, range.end, parties);
      if (who) return who;
    }
    const serves = verb >= 0 && !harming.has(lemma) && view.lexicon.kindOf.get(lemma) !== 'process';
    const whose =
      serves && beginsNounPhrase(view, verb + 1)
        ? served(view, nounPhrase(view, verb + 1, range.end), parties)
        : null;
    return whose ?? behind(view, verb, range, parties) ?? (verb >= 0 ? null : ofNoun(view, range, parties));
  };
}

/** "and exchange": as far from the act as the verb before. */
const isJoined = (view: SentenceView, at: number): boolean =>
  view.pos(at - 1) === 'CCONJ' || view.lower(at - 1) === ',';

/** Verbs behind that of the act up to which it is the act that helps. */
const DEEPEST = 3;

/** The verb that is joined to the one at `at` ("prepare and submit"), or -1. */
function nextJoined(view: SentenceView, at: number): number {
  const comma = view.lower(at + 1) === ',' ? 1 : 0;
  const joins = view.pos(at + 1 + comma) === 'CCONJ' ? 1 : 0;
  return comma + joins > 0 ? at + 1 + comma + joins : -1;
}
