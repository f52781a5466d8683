/** Verb groups: the verb of a clause with its auxiliaries, and what they say of tense, voice, negation, modality. */

import { beginsNounPhrase, isDash, type SentenceView, STRUCK } from '../sentence/view.ts';
import { AUTHORITY } from '../words/genres.ts';
import { isDenial, isGerund, isModal, isNegation, isParticiple, isVerb } from '../words/verb-words.ts';
import { deniedBefore, isDeniedInversion, pastSubject } from './inversions.ts';
import { timeEnd } from './times.ts';

export type VerbForm = 'finite' | 'base' | 'infinitive' | 'gerund' | 'participle';

export interface VerbGroup {
  /** First token ("to", the first auxiliary or the verb), and one past the verb. */
  readonly first: number;
  readonly end: number;
  /** The lexical verb (or the copula). Equal to `end - 1`; the modal itself when its verb is missing ("shall:"). */
  readonly head: number;
  readonly lemma: string;
  /** Lower-case modal, or null. */
  readonly modal: string | null;
  readonly modalAt: number;
  /** One past the modal, when it is more than a word ("is going to"), or null. */
  readonly modalEnd: number | null;
  readonly form: VerbForm;
  readonly past: boolean;
  readonly passive: boolean;
  readonly progressive: boolean;
  readonly perfect: boolean;
  readonly negated: boolean;
  /** A modal without its verb: an open lead-in. */
  readonly open: boolean;
  /** In a draft: the other modals that are kept open or struck, as tokens. */
  readonly alternatives: readonly number[];
}

/** Verb groups by their first token. */
export type GroupsByStart = Pick<ReadonlyMap<number, VerbGroup>, 'get' | 'has'>;

/** The verb groups of a sentence, in order. */
export function findVerbGroups(view: SentenceView): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let at = view.first; at < view.end; ) {
    const group = readGroup(view, at);
    if (group) {
      groups.push(group);
      at = Math.max(group.end, at + 1);
    } else at++;
  }
  return groups;
}

function readGroup(view: SentenceView, at: number): VerbGroup | null {
  const word = view.lower(at);
  if (isModal(view, at)) return afterModal(view, at);
  if (word === 'to') return infinitive(view, at);
  const future = view.lexicon.grammar.be.has(word) ? (goingTo(view, at) ?? beTo(view, at)) : haveTo(view, at);
  if (future) return future;
  if (
    word === "'s" &&
    view.lexicon.grammar.beforeContractedIs.has(view.lower(at - 1)) &&
    (view.pos(at + 1) === 'VERB' || view.pos(at) === 'AUX')
  )
    return withAuxiliaries(view, at, null, at);
  if (view.lexicon.grammar.be.has(word) && view.pos(at) !== 'PART')
    return nonFinite(word, withAuxiliaries(view, at, null, at));
  if (view.lexicon.grammar.have.has(word) && (view.pos(at) === 'AUX' || view.pos(at) === 'VERB'))
    return nonFinite(word, withAuxiliaries(view, at, null, at));
  if (view.lexicon.grammar.do.has(word) && view.pos(at) === 'AUX') return withAuxiliaries(view, at, null, at);
  if (view.pos(at) === 'VERB') return simple(view, at, at);
  return null;
}

/** "are going to help": the colloquial future, from the copula. */
function goingTo(view: SentenceView, at: number): VerbGroup | null {
  const skipped = skipAdverbs(view, at + 1, false);
  if (view.lower(skipped.at) !== 'going' || view.lower(skipped.at + 1) !== 'to') return null;
  const { at: next, negated } = skipAdverbs(view, skipped.at + 2, false);
  if (next >= view.end || !isVerb(view, next, true)) return null;
  const group = withAuxiliaries(view, next, 'going', at);
  return {
    ...group,
    first: at,
    modalEnd: skipped.at + 2,
    past: view.lexicon.grammar.were.has(view.lower(at)),
    negated: group.negated || negated || skipped.negated,
  };
}

/** "all Parties are to undertake": a duty told with the copula. */
function beTo(view: SentenceView, at: number): VerbGroup | null {
  if (!view.lexicon.grammar.are.has(view.lower(at))) return null;
  const denied = isNegation(view, at + 1) ? 1 : 0;
  return dutyTo(view, at, at + 1 + denied, 'be to', denied > 0);
}

/** "each customer has to keep", "visitors need to wear": a duty, in a text with authority. */
function haveTo(view: SentenceView, at: number): VerbGroup | null {
  const modal = view.lexicon.duties.get(view.lower(at));
  return modal && AUTHORITY.has(view.document.genre) && view.pos(at) !== 'NOUN'
    ? dutyTo(view, at, at + 1, modal, false)
    : null;
}

/** A modal of several words from `at`, whose "to" stands at `to`. */
function dutyTo(
  view: SentenceView,
  at: number,
  to: number,
  modal: string,
  denied: boolean,
): VerbGroup | null {
  if (view.lower(to) !== 'to') return null;
  const { at: next, negated } = skipAdverbs(view, to + 1, false);
  if (to + 1 >= view.end) return openModal(view, at, to + 1, modal, denied);
  if (next >= view.end || !isVerb(view, next, true)) return null;
  const group = withAuxiliaries(view, next, modal, at);
  return { ...group, first: at, modalEnd: to + 1, negated: group.negated || negated || denied };
}

/** "must, in the coming year, …:", "is to:": the verb is missing. */
function openModal(view: SentenceView, at: number, end: number, modal: string, negated: boolean): VerbGroup {
  const alone = group(view, at, end, at, { ...PLAIN, modal, modalAt: at, negated });
  return { ...alone, lemma: '', modalEnd: end > at + 1 ? end : null, open: true };
}

/** "having met", "being aware": participles, whatever follows. */
const nonFinite = (word: string, group: VerbGroup): VerbGroup =>
  isGerund(word) ? { ...group, form: 'gerund' } : group;

function afterModal(view: SentenceView, modal: number): VerbGroup {
  const draft = alternativesAt(view, modal);
  if (draft.others.length === 0) return afterOneModal(view, modal, modal + 1);
  const group = afterOneModal(view, modal, draft.end);
  const first = /^[[/]$/.test(view.lower(modal - 1)) ? modal - 1 : modal;
  return { ...group, first, alternatives: draft.others };
}

/** "[shall][should]", "[shall/should]", a struck modal beside a new one: the others of a draft, and where they end. */
function alternativesAt(view: SentenceView, modal: number): { others: readonly number[]; end: number } {
  const others: number[] = [];
  for (let i = modal - 1; view.pos(i) === STRUCK; i--) others.unshift(i);
  let end = modal + 1;
  for (let i = modal + 1; i < view.end; i++) {
    if (
      view.pos(i) === STRUCK ||
      (/^[[\]/]$/.test(view.lower(i - 1)) && view.lexicon.modals.has(view.lower(i)))
    )
      others.push(i);
    else if (!/^[[\]/]$/.test(view.lower(i))) break;
    end = i + 1;
  }
  // An opening bracket that follows belongs to the verb.
  if (view.lower(end - 1) === '[') end--;
  return { others, end };
}

function afterOneModal(view: SentenceView, at: number, from: number): VerbGroup {
  let negated = view.lexicon.modals.get(view.lower(at))?.negated ?? false;
  let next = from;
  if (view.lower(next) === 'to' && view.lower(at) === 'ought') next++;
  // "At no time will we share": the subject stands behind its modal.
  const verbAt = pastSubject(view, at, (index) => isVerb(view, skipAdverbs(view, index, false).at, true));
  if (next === at + 1 && verbAt > next) {
    next = verbAt;
    negated ||= deniedBefore(view, at);
  }
  const skipped = skipAdverbs(view, next, true);
  negated ||= skipped.negated;
  next = skipped.at;
  // "will have to pay": a duty that is to come.
  if (view.lower(next) === 'have' && AUTHORITY.has(view.document.genre)) {
    const duty = dutyTo(view, at, next + 1, 'have to', negated);
    if (duty) return duty;
  }
  // "shall [consider][adopt]": the first of the draft's verbs.
  if (view.lower(next) === '[' && isVerb(view, next + 1, true) && view.lower(next + 2) === ']') next++;
  if (
    next < view.end &&
    (isVerb(view, next, true) ||
      view.lexicon.grammar.be.has(view.lower(next)) ||
      view.lexicon.grammar.have.has(view.lower(next)))
  ) {
    const group = withAuxiliaries(view, next, view.lower(at), at);
    return { ...group, first: at, negated: group.negated || negated };
  }
  return openModal(view, at, at + 1, view.lower(at), negated);
}

const OPENING_QUOTES: ReadonlySet<string> = new Set(['"', "'"]);

/** Longest parenthesis that may stand between a modal and its verb, in tokens. */
const LONGEST_PARENTHESIS = 40;

/** Steps over adverbs, "not", and what stands between two commas or dashes before a verb. */
function skipAdverbs(
  view: SentenceView,
  from: number,
  parenthesis: boolean,
): { at: number; negated: boolean } {
  let at = from;
  let negated = false;
  for (;;) {
    const word = view.lower(at);
    if (view.lexicon.grammar.not.has(word)) {
      negated ||= isNegation(view, at);
      at++;
    } else if (isDenial(view, at)) {
      negated = true;
      at += view.lower(at) === 'no' ? 2 : 1;
    } else if (at < view.end && view.pos(at) === 'ADV' && !view.lexicon.grammar.be.has(word)) at++;
    else if (view.lexicon.grammar.stressing.has(word) || view.pos(at) === STRUCK) at++;
    else if (
      word === 'today' &&
      view.lexicon.grammar.be.has(view.lower(at - 1)) &&
      view.pos(at + 1) === 'VERB'
    )
      at++;
    // "will “build a port,” she said": the quotation begins with the verb.
    else if (OPENING_QUOTES.has(view.lower(at)) && isVerb(view, at + 1, true) && view.lower(at + 2) !== '-')
      at++;
    else if (parenthesis && view.lexicon.grammar.distributing.has(word) && isVerb(view, at + 1, false)) at++;
    // "shall without delay inform".
    else if (parenthesis && isPhrase(view, at) && isVerb(view, at + 2, true)) at += 2;
    // "will on Monday publish".
    else if (parenthesis && timeEnd(view, at) > at && isVerb(view, timeEnd(view, at), true))
      at = timeEnd(view, at);
    else if (parenthesis && (word === ',' || isDash(view, at) || word === '(')) {
      const close = closing(view, at, word === '(' ? ')' : word);
      if (close < 0 || !isVerb(view, skipAdverbs(view, close + 1, false).at, true)) break;
      at = close + 1;
    } else break;
  }
  return { at, negated };
}

const isPhrase = (view: SentenceView, at: number): boolean =>
  view.pos(at) === 'ADP' && view.pos(at + 1) === 'NOUN';

function closing(view: SentenceView, open: number, mark: string): number {
  const limit = Math.min(view.end, open + LONGEST_PARENTHESIS);
  let last = -1;
  let likely = -1;
  for (let i = open + 1; i < limit; i++) {
    if (view.lower(i) === mark) {
      last = i;
      // "…, promote sustainable growth": a verb of the lists before its object, whatever the tagger says.
      const listed = view.lexicon.baseForms.has(view.lower(i + 1));
      if (likely < 0 && listed && /^(?:DET|ADJ|PROPN|PRON)$/.test(view.pos(i + 2))) likely = i;
      // "shall, building on this, adopt": what a modal wants is no gerund.
      const next = view.pos(i + 1) === 'ADV' ? i + 2 : i + 1;
      const word = view.lower(next);
      const gerund = isGerund(word) && !view.lexicon.baseForms.has(word);
      if (isVerb(view, next, true) && view.pos(next) !== 'NOUN' && !gerund) return i;
    }
    if (view.lower(i) === ';') break;
  }
  return likely >= 0 ? likely : last;
}

function infinitive(view: SentenceView, at: number): VerbGroup | null {
  const { at: next, negated } = skipAdverbs(view, at + 1, true);
  if (next >= view.end) return null;
  const word = view.lower(next);
  const certain = view.pos(next) === 'VERB' && !isGerund(word);
  const listed =
    view.lexicon.baseForms.has(word) &&
    view.pos(next) !== 'PROPN' &&
    (beginsNounPhrase(view, next + 1) || view.pos(at) === 'PART');
  if (!certain && !listed && word !== 'be' && word !== 'have') return null;
  const group = withAuxiliaries(view, next, null, at);
  return {
    ...group,
    first: at,
    form: 'infinitive',
    negated: group.negated || negated || isNegation(view, at - 1),
  };
}

/** A run of auxiliaries and the verb they serve, from `at`. */
function withAuxiliaries(view: SentenceView, at: number, modal: string | null, modalAt: number): VerbGroup {
  let next = at;
  let negated = false;
  let perfect = false;
  let be = false;
  let past = false;
  let head = at;
  for (;;) {
    const word = view.lower(next);
    if (view.lexicon.grammar.be.has(word) || (word === "'s" && next === at)) {
      be = true;
      past ||= word === 'was' || word === 'were';
    } else if (view.lexicon.grammar.have.has(word)) {
      perfect = true;
      past ||= word === 'had';
    } else if (view.lexicon.grammar.do.has(word)) past ||= word === 'did';
    else break;
    head = next;
    const skipped = skipAdverbs(view, next + 1, modal !== null && be);
    negated ||= skipped.negated;
    const following = view.lower(skipped.at);
    const goesOn =
      skipped.at < view.end &&
      (view.lexicon.grammar.be.has(following) ||
        (view.lexicon.grammar.have.has(following) && modal !== null));
    const lexical =
      skipped.at < view.end &&
      view.pos(skipped.at) !== 'PROPN' &&
      (view.pos(skipped.at) === 'VERB' ||
        (view.pos(skipped.at) === 'ADJ' &&
          view.lexicon.lemmaOf.has(following) &&
          isParticiple(view, skipped.at)));
    if (!goesOn && !lexical) {
      const said = { ...PLAIN, modal, modalAt, past, perfect: perfect && be, negated };
      return group(view, at, head + 1, head, said);
    }
    next = skipped.at;
    if (!goesOn) break;
  }
  const word = view.lower(next);
  const gerund = isGerund(word);
  const participle = isParticiple(view, next) || (be && !gerund);
  return group(view, at, next + 1, next, {
    modal,
    modalAt,
    form: 'finite',
    past: past || (head === at && next === at && participle),
    passive: be && participle && !gerund,
    progressive: be && gerund,
    perfect: perfect && !be ? participle : perfect,
    negated,
  });
}

function simple(view: SentenceView, at: number, first: number): VerbGroup {
  const word = view.lower(at);
  const form: VerbForm = isGerund(word)
    ? 'gerund'
    : word === view.lemma(at)
      ? 'base'
      : isParticiple(view, at)
        ? 'participle'
        : 'finite';
  return group(view, first, at + 1, at, {
    ...PLAIN,
    modalAt: at,
    form,
    past: form === 'participle',
    negated:
      view.lexicon.grammar.not.has(view.lower(at - 1)) ||
      view.lower(at - 1) === 'no' ||
      isDeniedInversion(view, at),
  });
}

/** Nothing else is kept open. */
const NONE: readonly number[] = [];

type Said = Pick<
  VerbGroup,
  'modal' | 'modalAt' | 'form' | 'past' | 'passive' | 'progressive' | 'perfect' | 'negated'
>;

const PLAIN: Said = {
  modal: null,
  modalAt: -1,
  form: 'finite',
  past: false,
  passive: false,
  progressive: false,
  perfect: false,
  negated: false,
};

/** All groups are made here, or spread from one that was: engines read objects of one form several times as fast. */
function group(view: SentenceView, first: number, end: number, head: number, said: Said): VerbGroup {
  return {
    first,
    end,
    head,
    lemma: view.lexicon.grammar.be.has(view.lower(head)) ? 'be' : view.lemma(head),
    modal: said.modal,
    modalAt: said.modalAt,
    modalEnd: null,
    form: said.form,
    past: said.past,
    passive: said.passive,
    progressive: said.progressive,
    perfect: said.perfect,
    negated: said.negated,
    open: false,
    alternatives: NONE,
  };
}
