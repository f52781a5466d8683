/** The places where those who are helped stand: behind a verb, before what is given, behind a preposition, as owners. */

import { beginsUpper } from '../../../read/tokens.ts';
import { nounPhrase, possessiveEnd } from '../clauses/noun-phrase.ts';
import type { Parties } from '../parties/parties.ts';
import {
  beginsNounPhrase,
  isNominal,
  type Range,
  type SentenceView,
  spanOf,
  words,
} from '../sentence/view.ts';
import { denies, isNamed, LONGEST_NAME, nounBeforeOf, opensCount } from './beneficiary-phrases.ts';
import type { BeneficiaryWords } from './beneficiary-words.ts';
import { isOwner, type People } from './people.ts';

/** Finds those who are helped by where they stand. */
export interface Receivers {
  /** Who stands before the thing that is given ("give customers a refund", "provide Poland $2 million", "offer teachers training"). */
  indirect(view: SentenceView, verb: number, limit: number, parties: Parties): Range | null;
  /** Whether those named in `phrase` come to have something: "… that families, and those who care for them, have access". */
  comesToHave(view: SentenceView, phrase: Range, limit: number): boolean;
  /** Whom the verb at `at` helps: its object, or the owner of what it helps. */
  object(view: SentenceView, at: number, limit: number, parties: Parties): Range | null;
  /** Who a thing belongs to, by name ("Norway's security"); "our" names nobody. */
  ownerOf(view: SentenceView, phrase: Range, parties: Parties): Range | null;
  /** Whose good is served ("strengthen Norway's security", "speed veterans' claims"). */
  served(view: SentenceView, phrase: Range, parties: Parties): Range | null;
  /** The words name a country that does not speak here. */
  isForeign(view: SentenceView, owner: Range, parties: Parties): boolean;
  /** Whom the word at `at` gives something: "support to", "outcomes for", "the rights of", "in vulnerable states". */
  receiver(view: SentenceView, at: number, range: Range, given: boolean, parties: Parties): Range | null;
  /** Whose part is taken in words before the verb ("shall, on behalf of the towns, negotiate"). */
  represented(view: SentenceView, aside: Range, parties: Parties): Range | null;
  /** Whom "their" or "them" at `at` means among those named behind the verb ("work with the islands to meet their needs"). */
  meant(view: SentenceView, verb: number, at: number, parties: Parties): Range | null;
}

/** "the APNSA". */
const isLetters = (view: SentenceView, { first, end }: Range): boolean =>
  end - first === 2 && view.pos(first) === 'DET' && /^\p{Lu}{3,}$/u.test(view.token(first + 1).text);

/** The people named behind the word at `at` are written like the body before it ("the Office for Older Workers"), and no country. */
const endsName = (view: SentenceView, at: number, { end }: Range): boolean =>
  !view.lower(at - 1).endsWith('s') &&
  beginsUpper(view.token(end - 1).text) &&
  view.lower(end - 1).endsWith('s');

/** @param lists the words that tell who is helped, @param found who can be */
export function createReceivers(lists: BeneficiaryWords, { isPeople, one, somebody }: People): Receivers {
  const { transfer, helped, gifts, people, goods, needy, having, telling, ventures, assets, improving } =
    lists;
  const { asked, investing, theirs, reasons, picking } = lists;

  const indirect: Receivers['indirect'] = (view, verb, limit, parties) => {
    const first = verb + 1;
    if (!beginsNounPhrase(view, first)) return null;
    const each = view.lexicon.universals.has(view.lower(first));
    for (let i = first + 1; i < limit && i - first < LONGEST_NAME; i++) {
      const after = /^(?:NOUN|PROPN)$/.test(view.pos(i - 1));
      // "offer teachers training", "give every citizen access": people are no part of the name of a thing.
      const person = each || (view.pos(i - 1) === 'NOUN' && view.lower(i - 1) !== view.lemma(i - 1));
      const gerund =
        /ing$/.test(view.lower(i)) && !/^[,(]$/.test(view.lower(i + 1)) && !beginsNounPhrase(view, i + 1);
      const thing = /^(?:NOUN|ADJ)$/.test(view.pos(i)) || gerund;
      const plain = thing && person && isPeople(view, { first, end: i });
      if ((after && (/^(?:DET|NUM|SYM)$/.test(view.pos(i)) || opensCount(view, i))) || plain) {
        const who = one(view, first, i, parties);
        return who?.end === i ? who : null;
      }
      if (
        !/^(?:DET|ADJ|NOUN|PROPN|NUM|PRON)$/.test(view.pos(i)) &&
        (view.lower(i) !== 'of' || telling.has(view.lemma(verb)))
      )
        return null;
    }
    return null;
  };

  const comesToHave: Receivers['comesToHave'] = (view, { end }, limit) => {
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
  };

  const object: Receivers['object'] = (view, at, limit, parties) => {
    const direct = somebody(view, at + 1, limit, parties);
    if (direct || !beginsNounPhrase(view, at + 1)) return direct;
    const phrase = nounPhrase(view, at + 1, limit);
    const owner = ownerOf(view, phrase, parties);
    if (owner) return owner;
    // "the growth of Norway's ports".
    for (let i = phrase.end - 1; i > phrase.first; i--)
      if (view.lower(i) === 'of') return ownerOf(view, { first: i + 1, end: phrase.end }, parties);
    return null;
  };

  const ownerOf: Receivers['ownerOf'] = (view, phrase, parties) => {
    const named = { first: phrase.first, end: possessiveEnd(view, phrase) };
    if (named.end > named.first && people.has(view.lower(named.end - 1))) return named;
    const { owner } = parties.agency(view, phrase);
    return owner && view.pos(owner.end - 1) !== 'PRON' && !isOwner(view, view.lower(owner.end - 1))
      ? owner
      : null;
  };

  const served: Receivers['served'] = (view, phrase, parties) => {
    const owner = ownerOf(view, phrase, parties);
    if (!owner) return null;
    const thing = view.lower(nounBeforeOf(view, phrase));
    if (goods.has(thing) || ventures.has(thing)) return owner;
    if (!improving.has(view.lemma(phrase.first - 1))) return null;
    // "build Norway's ports": what another country comes to have.
    return assets.has(thing) || isForeign(view, owner, parties) ? owner : null;
  };

  const isForeign: Receivers['isForeign'] = (view, { first, end }, parties) => {
    const [actor] = parties.within(spanOf(view, first, end));
    return actor?.type === 'country' && !parties.isIssuer(actor.id);
  };

  const receiver: Receivers['receiver'] = (view, i, { first, end }, given, parties) => {
    const word = view.lower(i);
    // "requested by the Board": what is given goes there.
    if (asked.has(view.lower(i - 1)) && word === 'by' && given) return somebody(view, i + 1, end, parties);
    if (!view.lexicon.grammar.beforeReceivers.has(word)) return null;
    // "the Office for Older Workers".
    if (i > first && parties.nameEnd(view, i - 1) > i) return null;
    // "in particular developing countries", "for in particular the islands": an adverb.
    const picks = [0, 1].find((k) => picking.has(words(view, i + k, i + k + 2)));
    const found = somebody(view, i + 1 + (picks === undefined ? 0 : picks + 1), end, parties);
    // "to the Navy's northern fleet".
    if (!found) {
      if (!given || !beginsNounPhrase(view, i + 1)) return null;
      const phrase = nounPhrase(view, i + 1, end);
      // "to the APNSA": letters that stand for somebody.
      return isLetters(view, phrase) ? phrase : ownerOf(view, phrase, parties);
    }
    // "not just for the rich".
    if (word === 'for' && (denies(view, i - 1) || denies(view, i - 2))) return null;
    const named = i > first && isNamed(view, i - 1);
    // "the Agency for Palestine Refugees": the end of a name.
    if (named && word === 'for' && isPeople(view, found) && endsName(view, i, found)) return null;
    const before = i > first && !named ? view.lower(i - 1) : '';
    // "share vaccines with the islands".
    if (word === 'with') return given && gifts.has(before) && isPeople(view, found) ? found : null;
    // "the independence of any State": of nobody in particular.
    if (word === 'of' && before === 'support' && view.lower(i - 2) === 'in') return found;
    if (word === 'of') {
      // "the interests of the nation": why it is done.
      if (reasons.has(before) && !isPeople(view, found)) return null;
      return goods.has(before) && view.lower(found.first) !== 'any' ? found : null;
    }
    // "access to laboratories": what is reached, unless it is people.
    if (
      before === 'access' &&
      word === 'to' &&
      !isPeople(view, found) &&
      view.lower(found.end - 1) !== 'need'
    )
      return null;
    if (word === 'in' || word === 'among') {
      // "invest in young people".
      if (word === 'in' && investing.has(view.lemma(i - 1)) && isPeople(view, found)) return found;
      return isNeedy(view, found) && isPeople(view, found) ? found : null;
    }
    // "for the Secretary to form agreements": who acts, unless it is given the chance.
    const acts = word === 'for' && view.lower(found.end) === 'to' && view.pos(found.end + 1) === 'VERB';
    if (gifts.has(before)) return found;
    return !acts && (given || (word === 'for' && isPeople(view, found))) ? found : null;
  };

  /** "low-income countries", "vulnerable states". */
  const isNeedy = (view: SentenceView, { first, end }: Range): boolean => {
    for (let k = first; k < end; k++)
      if (needy.has(view.lower(k)) || (view.lower(k + 1) === '-' && needy.has(words(view, k, k + 3))))
        return true;
    return false;
  };

  const represented: Receivers['represented'] = (view, aside, parties) => {
    for (let i = aside.first + 1; i < aside.end - 1; i++) {
      if (view.lower(i) !== 'of' || !goods.has(view.lower(i - 1))) continue;
      const who = receiver(view, i, aside, false, parties);
      if (who && (isPeople(view, who) || view.lower(i - 1) !== 'behalf')) return who;
    }
    return null;
  };

  const meant: Receivers['meant'] = (view, verb, at, parties) => {
    if (!theirs.has(view.lower(at))) return null;
    let last: Range | null = null;
    for (let i = verb + 1; i < at; i++) {
      if (isNominal(view, i - 1) || view.pos(i - 1) === 'ADJ' || !beginsNounPhrase(view, i)) continue;
      const who = somebody(view, i, at, parties);
      if (!who) continue;
      const { first, end } = who;
      if (/s$/.test(view.lower(end - 1)) || isPeople(view, { first, end })) last = who;
      i = end;
    }
    return last;
  };

  return { indirect, comesToHave, object, ownerOf, served, isForeign, receiver, represented, meant };
}
