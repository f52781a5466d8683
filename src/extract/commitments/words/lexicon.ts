/** The word lists of the commitments stage, loaded once and made ready for look-up. */
import type { ActorType, CommitmentKind } from '../../../document.ts';
import type { Resources } from '../../../resources.ts';
import type { RoleType, RoleWords } from '../parties/names.ts';
import { bindingWordsOf, cueWordsOf, openingsOf } from './cue-words.ts';
import { type Grammar, readGrammar } from './grammar.ts';
import type {
  AgentFile,
  CallVerb,
  CommissiveVerb,
  CueFile,
  CueNoun,
  Modal,
  ObjectFile,
  PredicateOpening,
  TableFile,
  VerbFile,
} from './lexicon-files.ts';
import { type PaperWords, readPaperWords } from './paper-words.ts';
import { readVerbForms } from './verb-forms.ts';

export interface Lexicon {
  readonly grammar: Grammar;
  readonly modals: ReadonlyMap<string, Modal>;
  /** First words of modals with "to" that bind in a text with authority. */
  readonly duties: ReadonlyMap<string, string>;
  readonly commissive: ReadonlyMap<string, CommissiveVerb>;
  /** Predicates by the first word of their wordings, in their order. */
  readonly predicateOpenings: ReadonlyMap<string, readonly PredicateOpening[]>;
  readonly nouns: ReadonlyMap<string, CueNoun>;
  /** Nouns that may be a cue: those of commitment, of support and of calls. */
  readonly statingNouns: ReadonlySet<string>;
  /** Nouns of commitment in the plural, as they stand above lists. */
  readonly goalLists: ReadonlySet<string>;
  readonly goalLines: ReadonlySet<string>;
  /** Nouns of what somebody wants to reach. */
  readonly goals: ReadonlySet<string>;
  readonly supportNouns: ReadonlySet<string>;
  readonly affirming: ReadonlySet<string>;
  readonly tables: TableFile;
  readonly withdrawing: ReadonlySet<string>;
  readonly reaffirming: ReadonlySet<string>;
  readonly calls: ReadonlyMap<string, CallVerb>;
  readonly callNouns: ReadonlySet<string>;
  readonly aims: ReadonlySet<string>;
  readonly agreements: ReadonlySet<string>;
  readonly plans: ReadonlySet<string>;
  readonly intentions: ReadonlySet<string>;
  readonly responsibilities: ReadonlySet<string>;
  readonly directives: ReadonlySet<string>;
  readonly positions: ReadonlySet<string>;
  readonly papers: PaperWords;
  readonly attempt: ReadonlySet<string>;
  readonly consideration: ReadonlySet<string>;
  readonly performative: ReadonlySet<string>;
  /** What somebody with authority does by saying "I" of it. */
  readonly ordaining: ReadonlySet<string>;
  readonly expressive: ReadonlySet<string>;
  readonly reporting: ReadonlySet<string>;
  readonly constitutive: ReadonlySet<string>;
  /** Verbs that only say what something is or is made of. */
  readonly meaning: ReadonlyMap<string, readonly string[]>;
  /** Verbs with a clause behind them, often without "that". */
  readonly assuring: ReadonlySet<string>;
  /** Verbs of not doing; who ceases does something. */
  readonly refraining: ReadonlySet<string>;
  /** Verbs whose passive is a restraint ("is prohibited"); who forbids acts. */
  readonly forbidding: ReadonlySet<string>;
  /** Verbs that a negation only stresses ("will not hesitate to"). */
  readonly litotes: ReadonlySet<string>;
  /** What a commitment is that stands ("ironclad"). */
  readonly steadfast: ReadonlySet<string>;
  /** Verbs of what happens to somebody and is not done. */
  readonly unwilled: ReadonlySet<string>;
  /** Verbs of change that a body answers for when its figures are the subject. */
  readonly measured: ReadonlySet<string>;
  /** What "we" only undergo. */
  readonly felt: ReadonlySet<string>;
  /** Passives that describe or define. */
  readonly described: ReadonlySet<string>;
  /** Passives that tell an act although the active may only describe. */
  readonly passiveActs: ReadonlySet<string>;
  /** What a named body does for something ("will be led by"). */
  readonly conducted: ReadonlySet<string>;
  /** Verbs that say what a thing is or counts as. */
  readonly defining: ReadonlySet<string>;
  /** Verbs of saying that give an opinion of what others will do. */
  readonly opining: ReadonlySet<string>;
  /** What nobody promises to do: "miss". */
  readonly failing: ReadonlySet<string>;
  /** Verbs that promise a thing by being said of somebody. */
  readonly promising: ReadonlySet<string>;
  /** Verbs whose that-clause is decided. */
  readonly deciding: ReadonlySet<string>;
  /** Conjunctions of clauses that are asserted all the same. */
  readonly conceding: ReadonlySet<string>;
  /** What joins the clauses of two who are set beside each other. */
  readonly contrasting: ReadonlySet<string>;
  /** Expressive verbs that are acts when a modal governs them. */
  readonly acts: ReadonlySet<string>;
  /** Verbs whose participle looks like the base form. */
  readonly unmarked: ReadonlySet<string>;
  /** Cues that only persons and bodies can be the subject of. */
  readonly personal: ReadonlySet<string>;
  /** Participles that describe and do not tell ("developing countries"). */
  readonly describing: ReadonlySet<string>;
  /** Verbs that tell what a thing holds or keeps on doing. */
  readonly ofThings: ReadonlySet<string>;
  /** Verbs of intention that the past only tells. */
  readonly hoping: ReadonlySet<string>;
  /** Adverbs that make a forecast of a promise ("will probably"). */
  readonly guessing: ReadonlySet<string>;
  /** Performatives that need no "today" of somebody else ("the Department announces"). */
  readonly announcing: ReadonlySet<string>;
  /** Verbs that are nouns too and take an object: before a preposition they are the noun. */
  readonly transitive: ReadonlySet<string>;
  /** Verbs that before a noun are the first part of a compound ("risk management"). */
  readonly compounding: ReadonlySet<string>;
  /** Verbs of saying whose past is never a participle after a noun. */
  readonly saying: ReadonlySet<string>;
  /** Verbs of what somebody hopes, fears or takes to be so. */
  readonly feeling: ReadonlySet<string>;
  /** Names of months and weekdays. */
  readonly calendar: ReadonlySet<string>;
  /** Verbs by which a commitment comes about ("signed an agreement to"). */
  readonly concluding: ReadonlySet<string>;
  /** Nouns of what is held and not done ("the importance of"). */
  readonly beliefs: ReadonlySet<string>;
  /** Words that introduce although taggers call them names or adjectives at the beginning of a sentence. */
  readonly introducers: ReadonlySet<string>;
  /** Endings of nouns of somebody with a role. */
  readonly roleEndings: readonly string[];
  /** How nouns of those who act end, in the singular or the plural ("shipbuilders"). */
  readonly agentEnding: RegExp;
  readonly roleTypes: readonly RoleType[];
  /** Nouns of bodies that an author of orders commands. */
  readonly commanded: ReadonlySet<string>;
  /** Words that deny a noun of commitment ("without", "failed to reach"). */
  readonly denying: ReadonlySet<string>;
  /** Nouns of those for whom a document of a government speaks. */
  readonly authors: ReadonlySet<string>;
  /** Nouns of all who sign together. */
  readonly jointly: ReadonlySet<string>;
  /** Titles of those who serve a government. */
  readonly officers: ReadonlySet<string>;
  readonly addressed: readonly string[];
  readonly definites: ReadonlySet<string>;
  readonly offices: ReadonlyMap<string, string>;
  readonly bodyNouns: ReadonlyMap<string, ActorType>;
  /** Those of them that a body calls itself by. */
  readonly selfNouns: ReadonlySet<string>;
  readonly aides: ReadonlySet<string>;
  readonly seats: ReadonlyMap<string, string>;
  readonly agents: ReadonlySet<string>;
  readonly documents: ReadonlySet<string>;
  /** What follows "once" where it tells how often. */
  readonly frequencies: ReadonlySet<string>;
  /** First words of times that stand by themselves as adverbs ("next month"). */
  readonly nearing: ReadonlySet<string>;
  /** Determiners and pronouns of nobody ("no Party may"). */
  readonly none: ReadonlySet<string>;
  /** Nouns of what a body runs and acts through. */
  readonly undertakings: ReadonlySet<string>;
  /** What \"with\" follows that tells with whom something is done: adverbs and nouns, and verbs. */
  readonly together: ReadonlySet<string>;
  readonly working: ReadonlySet<string>;
  /** What is ordered for those in need, of nobody named. */
  readonly relief: ReadonlySet<string>;
  /** What nobody could check when it is done to a customer. */
  readonly courtesies: ReadonlySet<string>;
  readonly observing: ReadonlySet<string>;
  readonly naming: ReadonlySet<string>;
  /** What is kept up with somebody ("remain in touch"). */
  readonly contacts: ReadonlySet<string>;
  /** Who serves the body that decides. */
  readonly serving: ReadonlySet<string>;
  /** What bodies have when they meet. */
  readonly meetings: ReadonlySet<string>;
  /** Nouns of what is given. */
  readonly resources: ReadonlySet<string>;
  /** Verbs of saying whose object is who is told. */
  readonly addressing: ReadonlySet<string>;
  /** Words that make a subject all of its kind. */
  readonly universals: ReadonlySet<string>;
  readonly roleWords: RoleWords;
  /** What somebody has to do. */
  readonly tasks: ReadonlySet<string>;
  /** Nouns of acts that somebody orders or rules out. */
  readonly asked: ReadonlySet<string>;
  readonly decreed: ReadonlySet<string>;
  /** How a text that orders is brought about. */
  readonly issuing: ReadonlySet<string>;
  /** Texts that bind whom they name. */
  readonly instruments: ReadonlySet<string>;
  /** Those whose orders bind whom they judge. */
  readonly ruling: ReadonlySet<string>;
  /** What a customer gets. */
  readonly received: ReadonlySet<string>;
  /** What takes place at a time that somebody sets. */
  readonly occasions: ReadonlySet<string>;
  /** Lines over a list that go on from the sentence before. */
  readonly carriers: ReadonlySet<string>;
  /** Words that point back to what was said, at the head of such a line. */
  readonly pointing: ReadonlySet<string>;
  /** Pronouns that begin a relative clause without its word. */
  readonly contact: ReadonlySet<string>;
  /** What is done with a goal when it is told as reached or missed. */
  readonly attaining: ReadonlySet<string>;
  /** Verbs of what is said and never promised, with the words that must follow, if any. */
  readonly uttered: ReadonlyMap<string, readonly string[]>;
  /** What is set, planned or granted for a time of its own. */
  readonly dated: ReadonlySet<string>;
  /** Offices that are held for a time. */
  readonly tenures: ReadonlySet<string>;
  /** What somebody is paid. */
  readonly wages: ReadonlySet<string>;
  /** Verbs of what is set to begin. */
  readonly opening: ReadonlySet<string>;
  /** Verbs whose passive tells what somebody will be given. */
  readonly handedOut: ReadonlySet<string>;
  /** Kind of what a verb commits to; verbs that are not listed are actions. */
  readonly kindOf: ReadonlyMap<string, CommitmentKind>;
  /** Base forms of all verbs of the lists: what may be a verb although a tagger says noun. */
  readonly baseForms: ReadonlySet<string>;
  /** Word (any form, lower case) to the verb's base form, for the verbs of the lists. */
  readonly lemmaOf: ReadonlyMap<string, string>;
  /** Words one of which every sentence with a cue of its own holds. */
  readonly cueWords: ReadonlySet<string>;
  /** Modals that bind (null), and all forms of the verbs that bind before certain words, with these ("commit to"). */
  readonly bindingWords: ReadonlyMap<string, ReadonlySet<string> | null>;
}

const lexicons = new WeakMap<Resources, Lexicon>();

/** The word lists of the resources; built at the first call and kept with them. */
export function loadLexicon(resources: Resources): Lexicon {
  const known = lexicons.get(resources);
  if (known) return known;
  const lexicon = buildLexicon(resources);
  lexicons.set(resources, lexicon);
  return lexicon;
}

function buildLexicon(resources: Resources): Lexicon {
  const verbs = resources.words<VerbFile>('commitments-verbs');
  const cues = resources.words<CueFile>('commitments-cues');
  const agents = resources.words<AgentFile>('commitments-agents');
  const objects = resources.words<ObjectFile>('commitments-objects');
  const { forms, kindOf, baseForms, lemmaOf } = readVerbForms(resources, verbs, cues);

  return {
    grammar: readGrammar(resources),
    modals: new Map(Object.entries(cues.modals)),
    duties: new Map(Object.entries(cues.duties)),
    commissive: new Map(Object.entries(cues.commissive)),
    predicateOpenings: openingsOf(
      cues.predicates.map((p) => ({ ...p, words: p.words.map((words) => words.split(' ')) })),
    ),
    nouns: new Map(Object.entries(cues.nouns)),
    statingNouns: new Set([...Object.keys(cues.nouns), ...cues.supportNouns, ...cues.callNouns]),
    goalLists: new Set(cues.goalLists),
    goalLines: new Set(cues.goalLines),
    goals: new Set(cues.goals),
    supportNouns: new Set(cues.supportNouns),
    affirming: new Set(cues.affirming),
    tables: resources.words<TableFile>('commitments-tables'),
    withdrawing: new Set(cues.withdrawing),
    reaffirming: new Set(cues.reaffirming),
    calls: new Map(Object.entries(cues.calls)),
    callNouns: new Set(cues.callNouns),
    aims: new Set(cues.aims),
    agreements: new Set(cues.agreements),
    plans: new Set(cues.plans),
    intentions: new Set(cues.intentions),
    responsibilities: new Set(cues.responsibilities),
    directives: new Set(cues.directives),
    positions: new Set(cues.positions),
    papers: readPaperWords(cues.papers),
    attempt: new Set(verbs.attempt),
    consideration: new Set(verbs.consideration),
    performative: new Set(verbs.performative),
    ordaining: new Set(verbs.ordaining),
    issuing: new Set(cues.issuing),
    expressive: new Set(verbs.expressive),
    reporting: new Set(verbs.reporting),
    constitutive: new Set(verbs.constitutive),
    meaning: new Map(Object.entries(verbs.meaning)),
    assuring: new Set(verbs.assuring),
    refraining: new Set(verbs.refraining),
    forbidding: new Set(verbs.forbidding),
    litotes: new Set(verbs.litotes),
    steadfast: new Set(cues.steadfast),
    unwilled: new Set(verbs.unwilled),
    measured: new Set(verbs.measured),
    felt: new Set(verbs.felt),
    described: new Set(verbs.described),
    passiveActs: new Set(verbs.passiveActs),
    conducted: new Set(verbs.conducted),
    defining: new Set(verbs.defining),
    opining: new Set(verbs.opining),
    failing: new Set(verbs.failing),
    promising: new Set(verbs.promising),
    deciding: new Set(verbs.deciding),
    conceding: new Set(verbs.conceding),
    contrasting: new Set(verbs.contrasting),
    acts: new Set(verbs.acts),
    unmarked: new Set(verbs.unmarked),
    saying: new Set(verbs.saying),
    feeling: new Set(verbs.feeling),
    announcing: new Set(verbs.announcing),
    transitive: new Set(verbs.transitive),
    compounding: new Set(verbs.compounding),
    hoping: new Set(verbs.hoping),
    ofThings: new Set(verbs.ofThings),
    guessing: new Set(cues.guessing),
    describing: new Set(verbs.describing),
    personal: new Set(verbs.personal),
    calendar: new Set(agents.calendar),
    concluding: new Set(cues.concluding),
    denying: new Set(cues.denying),
    beliefs: new Set(cues.beliefs),
    commanded: new Set(agents.commanded),
    introducers: new Set(agents.introducers),
    roleEndings: agents.roleEndings,
    agentEnding: new RegExp(`(?:${agents.agentEndings.join('|')})s?$`),
    roleTypes: agents.roleTypes,
    authors: new Set(agents.authors),
    jointly: new Set(agents.jointly),
    officers: new Set(agents.officers),
    aides: new Set(agents.aides),
    addressed: agents.addressed,
    definites: new Set(agents.definites),
    offices: new Map(Object.entries(agents.offices)),
    bodyNouns: new Map(Object.entries(agents.bodyNouns)),
    selfNouns: new Set(agents.selfNouns),
    seats: new Map(
      Object.entries(agents.seats).flatMap(([code, names]) => names.map((name) => [name, code])),
    ),
    agents: new Set(agents.agents),
    documents: new Set(agents.documents),
    frequencies: new Set(agents.frequencies),
    nearing: new Set(agents.nearing),
    none: new Set(agents.none),
    undertakings: new Set(agents.undertakings),
    together: new Set(agents.together),
    working: new Set(agents.working),
    relief: new Set(agents.relief),
    meetings: new Set(agents.meetings),
    serving: new Set(agents.serving),
    resources: new Set(objects.resources),
    addressing: new Set(verbs.addressing),
    universals: new Set(agents.universals),
    roleWords: {
      anyOf: new Set(agents.anyOf),
      each: new Set(agents.each),
      whole: new Set(agents.whole),
      groupPeople: new Set(agents.groupPeople),
      standing: new Set(agents.standing),
    },
    tasks: new Set(agents.tasks),
    asked: new Set(objects.asked),
    decreed: new Set([...objects.deeds, ...objects.decreed]),
    ruling: new Set(agents.ruling),
    instruments: new Set(agents.instruments),
    received: new Set(agents.received),
    occasions: new Set(agents.occasions),
    carriers: new Set(agents.carriers),
    pointing: new Set(agents.pointing),
    contact: new Set(agents.contact),
    attaining: new Set(verbs.attaining),
    uttered: new Map(Object.entries(verbs.uttered)),
    dated: new Set(objects.dated),
    tenures: new Set(objects.tenures),
    wages: new Set(agents.wages),
    opening: new Set(verbs.opening),
    handedOut: new Set(verbs.handedOut),
    courtesies: new Set(verbs.courtesies),
    observing: new Set(verbs.observing),
    naming: new Set(verbs.naming),
    contacts: new Set(agents.contacts),
    kindOf,
    baseForms,
    lemmaOf,
    cueWords: cueWordsOf(cues, verbs, forms),
    bindingWords: bindingWordsOf(cues, forms),
  };
}
