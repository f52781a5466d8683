/** Words of English grammar: closed classes and light verbs, each list once, from `words/grammar.json`. */
import type { Resources } from '../../../resources.ts';

/** @typeParam Words a list, or a set made of it */
interface Lists<Words> {
  /** The pronoun of those who speak, in all its forms. */
  readonly we: Words;
  /** The pronoun of one who speaks. */
  readonly me: Words;
  /** What opens the words for a thing of those who speak. */
  readonly ours: Words;
  /** Pronouns of those who were named before. */
  readonly they: Words;
  /** Those of one person. */
  readonly persons: Words;
  readonly reflexives: Words;
  /** Words for those who were named, as a subject by themselves. */
  readonly alone: Words;
  /** The same behind "the", for the first of two, and for the last. */
  readonly former: Words;
  readonly latter: Words;
  /** Pronouns of several, behind "all of". */
  readonly plurals: Words;
  /** What stands before a span of time that begins a sentence, and such spans. */
  readonly near: Words;
  readonly spans: Words;
  readonly possessives: Words;
  /** Determiners of what belongs to those who were named. */
  readonly ofThem: Words;
  /** Pronouns that stand for things or clauses. */
  readonly standIns: Words;
  /** Objects of "do" that stand for what was said before. */
  readonly saidBefore: Words;
  /** What points back to a deed told before ("by doing so"). */
  readonly pointingBack: Words;
  /** Pronouns that may be a subject. */
  readonly subjects: Words;
  /** Pronouns that are subjects only. */
  /** Pronouns whose verb has no ending. */
  readonly bareSubjects: Words;
  /** Pronouns that begin another clause after a comma. */
  readonly speakers: Words;
  /** Determiners of any one of a kind. */
  readonly anyOf: Words;
  /** Determiners of all or none of a kind. */
  readonly eachOf: Words;
  /** What stands between an office and what it is for. */
  readonly officeLinks: Words;
  /** Adverbs that only stress the verb behind them. */
  readonly stressing: Words;
  /** Determiners that are no part of a name. */
  readonly determiners: Words;
  /** "will each contribute". */
  readonly distributing: Words;
  /** Numbers of parties that speak together ("the two sides"). */
  readonly counted: Words;
  readonly relatives: Words;
  readonly subordinators: Words;
  /** What opens a clause inside an object. */
  readonly clauseOpeners: Words;
  /** What opens a clause of what happens beside. */
  readonly meanwhile: Words;
  /** What opens the means of an act, and so no further act. */
  readonly means: Words;
  /** Last words of a lead-in whose items are parts of what it says. */
  readonly openingParts: Words;
  /** What lists examples that are acts of their own. */
  readonly including: Words;
  /** "with regard to:" opens a list of topics. */
  readonly topics: Words;
  /** What stands before the time of a deadline. */
  readonly beforeDeadlines: Words;
  /** What stands before a time. */
  readonly beforeTimes: Words;
  /** What stands before a length of time. */
  readonly beforeLengths: Words;
  /** What follows a length of time that is counted from an event, or from now. */
  readonly behindLengths: Words;
  /** What stands before the end of a range of time. */
  readonly rangeEnds: Words;
  readonly beforeAmounts: Words;
  /** What stands before those who are given something. */
  readonly beforeReceivers: Words;
  /** Days that stand between a subject and its verb where no others' orders are told. */
  readonly days: Words;
  /** First words of a time between a cue and its complement ("agreed last week to"). */
  readonly adjunctTimes: Words;
  /** What is said of a time to come. */
  readonly coming: Words;
  /** Behind a length of time: the one that begins now. */
  readonly ahead: Words;
  /** What stands before a time by which something is done. */
  readonly closing: Words;
  /** What tells that a thing was agreed earlier. */
  readonly earlier: Words;
  /** What may stand between a verb and its complement, whatever the tagger says. */
  readonly modifiers: Words;
  /** What may stand between a modal and its verb, whatever the tagger says. */
  readonly betweenModalAndVerb: Words;
  readonly not: Words;
  /** What turns subject and modal around ("under no circumstances will"). */
  readonly denying: Words;
  /** What is told of a text that does not hold ("the draft deal"). */
  readonly unsettled: Words;
  /** Behind "no" they deny nothing ("no matter if", "no sooner"). */
  readonly undenied: Words;
  /** Modals of what is impossible. */
  readonly unable: Words;
  /** "not only reduce but also": what follows is affirmed. */
  readonly only: Words;
  /** "not later than": what follows is affirmed. */
  readonly compared: Words;
  readonly will: Words;
  /** Modals of duty. */
  readonly firm: Words;
  readonly soft: Words;
  /** Modals that are no other part of speech. */
  readonly onlyModals: Words;
  readonly be: Words;
  /** "to be" in the present, as a modal. */
  readonly are: Words;
  /** "to be" in the past. */
  readonly were: Words;
  readonly have: Words;
  readonly do: Words;
  /** Pronouns after which "'s" is a verb. */
  readonly beforeContractedIs: Words;
  /** Prefixes that stand before a hyphen. */
  readonly prefixes: Words;
  /** Verbs that take an object and what it becomes. */
  readonly making: Words;
  /** Verbs that take an object and what it does ("keep the mines producing 80 tonnes a year"). */
  readonly causing: Words;
  /** Verbs that hand the act on to another verb ("continue to support"). */
  readonly carrying: Words;
  /** What an adjective holds to: "are steadfast in our commitment". */
  readonly holding: Words;
  /** What a thing does that somebody keeps as it is. */
  readonly keeping: Words;
  /** What brings a commitment about without being its owner. */
  readonly yielding: Words;
  /** Verbs of what somebody is given. */
  readonly getting: Words;
  /** Verbs of being and having. */
  readonly states: Words;
  /** Nouns of a stretch of time before its length. */
  readonly periods: Words;
  /** Words that open what a text rests on, before what it lays down. */
  readonly reciting: Words;
  /** What somebody has by doing something ("have due regard to"). */
  readonly regards: Words;
  /** Verbs, with the words behind them, that say only when something holds ("take effect"). */
  readonly settling: Words;
}

export type Grammar = Lists<ReadonlySet<string>>;

/** Written out, so that engines know its fields: the rules ask for them at every word. */
export function readGrammar(resources: Resources): Grammar {
  const lists = resources.words<Lists<readonly string[]>>('grammar');
  return {
    we: new Set(lists.we),
    me: new Set(lists.me),
    ours: new Set(lists.ours),
    they: new Set(lists.they),
    persons: new Set(lists.persons),
    reflexives: new Set(lists.reflexives),
    alone: new Set(lists.alone),
    former: new Set(lists.former),
    latter: new Set(lists.latter),
    plurals: new Set(lists.plurals),
    near: new Set(lists.near),
    spans: new Set(lists.spans),
    possessives: new Set(lists.possessives),
    ofThem: new Set(lists.ofThem),
    standIns: new Set(lists.standIns),
    saidBefore: new Set(lists.saidBefore),
    pointingBack: new Set(lists.pointingBack),
    subjects: new Set(lists.subjects),
    bareSubjects: new Set(lists.bareSubjects),
    speakers: new Set(lists.speakers),
    anyOf: new Set(lists.anyOf),
    eachOf: new Set(lists.eachOf),
    officeLinks: new Set(lists.officeLinks),
    stressing: new Set(lists.stressing),
    determiners: new Set(lists.determiners),
    distributing: new Set(lists.distributing),
    counted: new Set(lists.counted),
    relatives: new Set(lists.relatives),
    subordinators: new Set(lists.subordinators),
    clauseOpeners: new Set(lists.clauseOpeners),
    meanwhile: new Set(lists.meanwhile),
    means: new Set(lists.means),
    openingParts: new Set(lists.openingParts),
    including: new Set(lists.including),
    topics: new Set(lists.topics),
    beforeDeadlines: new Set(lists.beforeDeadlines),
    beforeTimes: new Set(lists.beforeTimes),
    beforeLengths: new Set(lists.beforeLengths),
    behindLengths: new Set(lists.behindLengths),
    rangeEnds: new Set(lists.rangeEnds),
    beforeAmounts: new Set(lists.beforeAmounts),
    beforeReceivers: new Set(lists.beforeReceivers),
    days: new Set(lists.days),
    adjunctTimes: new Set(lists.adjunctTimes),
    coming: new Set(lists.coming),
    ahead: new Set(lists.ahead),
    closing: new Set(lists.closing),
    earlier: new Set(lists.earlier),
    modifiers: new Set(lists.modifiers),
    betweenModalAndVerb: new Set(lists.betweenModalAndVerb),
    not: new Set(lists.not),
    denying: new Set(lists.denying),
    unsettled: new Set(lists.unsettled),
    undenied: new Set(lists.undenied),
    unable: new Set(lists.unable),
    only: new Set(lists.only),
    compared: new Set(lists.compared),
    will: new Set(lists.will),
    firm: new Set(lists.firm),
    soft: new Set(lists.soft),
    onlyModals: new Set(lists.onlyModals),
    be: new Set(lists.be),
    are: new Set(lists.are),
    were: new Set(lists.were),
    have: new Set(lists.have),
    do: new Set(lists.do),
    beforeContractedIs: new Set(lists.beforeContractedIs),
    prefixes: new Set(lists.prefixes),
    making: new Set(lists.making),
    causing: new Set(lists.causing),
    carrying: new Set(lists.carrying),
    holding: new Set(lists.holding),
    keeping: new Set(lists.keeping),
    yielding: new Set(lists.yielding),
    getting: new Set(lists.getting),
    states: new Set(lists.states),
    periods: new Set(lists.periods),
    reciting: new Set(lists.reciting),
    regards: new Set(lists.regards),
    settling: new Set(lists.settling),
  };
}
