/** What the word lists of the commitments stage hold. */

import type { ActorType, Genre, Mode, Status } from '../../../document.ts';
import type { RoleType } from '../parties/names.ts';
import type { PaperFile } from './paper-words.ts';

export type Complement = 'inf' | 'gerund' | 'that' | 'object' | 'on' | 'for' | 'of' | 'to' | 'at' | 'against';

export interface Modal {
  readonly strength: number;
  readonly negated?: boolean;
  /** Band in what somebody is told to have said ("said it would"). */
  readonly told?: number;
}
export interface CommissiveVerb {
  readonly strength: number;
  readonly complements: readonly Complement[];
  readonly status?: Status;
  readonly genres?: readonly Genre[];
  /** Its object binds only where it is money or another resource. */
  readonly gives?: boolean;
  /** It may bind others, who stand behind it ("commits both parties to cutting tariffs"). */
  readonly binds?: boolean;
  /** A word that belongs to it and stands right behind it ("rule out"). */
  readonly particle?: string;
  /** Its object binds only where it is an act ("rule out talks"). */
  readonly acts?: boolean;
  /** It binds in the progressive too ("are planning to"). */
  readonly progressive?: boolean;
  /** What it governs is not done ("refuse to"). */
  readonly refuses?: boolean;
}
export interface Predicate {
  readonly words: readonly (readonly string[])[];
  readonly strength: number;
  readonly complement: Complement;
  readonly mode?: Mode;
  readonly negated?: boolean;
  readonly performative?: boolean;
  /** Denied, it sets somebody free ("shall not be required to"). */
  readonly releases?: boolean;
  readonly status?: Status;
  /** It only carries a performative ("are proud to announce"). */
  readonly performs?: boolean;
  /** It binds to acts only ("steadfast in defending"). */
  readonly acts?: boolean;
  readonly genres?: readonly Genre[];
}
/** A predicate with one of its wordings. */
export interface PredicateOpening {
  readonly predicate: Predicate;
  readonly sequence: readonly string[];
}
export interface CueNoun {
  readonly strength: number;
  readonly after: readonly string[];
  /** It binds only where a verb affirms it. */
  readonly affirmed?: boolean;
  /** It counts only where it is taken back. */
  readonly withdrawn?: boolean;
}
export interface CallVerb {
  readonly strength: number;
  readonly complement?: Complement;
  readonly particles?: readonly string[];
}

export interface VerbFile {
  readonly attempt: readonly string[];
  readonly consideration: readonly string[];
  readonly kinds: Readonly<Record<string, readonly string[]>>;
  readonly action: readonly string[];
  readonly performative: readonly string[];
  readonly ordaining: readonly string[];
  readonly expressive: readonly string[];
  readonly reporting: readonly string[];
  readonly constitutive: readonly string[];
  readonly meaning: Readonly<Record<string, readonly string[]>>;
  readonly assuring: readonly string[];
  readonly refraining: readonly string[];
  readonly forbidding: readonly string[];
  readonly litotes: readonly string[];
  readonly unwilled: readonly string[];
  readonly measured: readonly string[];
  readonly felt: readonly string[];
  readonly described: readonly string[];
  readonly passiveActs: readonly string[];
  readonly conducted: readonly string[];
  readonly defining: readonly string[];
  readonly opining: readonly string[];
  readonly failing: readonly string[];
  readonly promising: readonly string[];
  readonly deciding: readonly string[];
  readonly conceding: readonly string[];
  readonly contrasting: readonly string[];
  readonly acts: readonly string[];
  readonly unmarked: readonly string[];
  readonly saying: readonly string[];
  readonly feeling: readonly string[];
  readonly announcing: readonly string[];
  readonly handedOut: readonly string[];
  readonly attaining: readonly string[];
  readonly uttered: Readonly<Record<string, readonly string[]>>;
  readonly addressing: readonly string[];
  readonly transitive: readonly string[];
  readonly compounding: readonly string[];
  readonly courtesies: readonly string[];
  /** Verbs whose participles have a name or quality behind them ("a port called Suda"). */
  readonly naming: readonly string[];
  /** Verbs whose object is a day or month that is kept. */
  readonly observing: readonly string[];
  readonly opening: readonly string[];
  readonly hoping: readonly string[];
  readonly ofThings: readonly string[];
  readonly describing: readonly string[];
  readonly personal: readonly string[];
}
export interface CueFile {
  readonly modals: Readonly<Record<string, Modal>>;
  readonly duties: Readonly<Record<string, string>>;
  readonly commissive: Readonly<Record<string, CommissiveVerb>>;
  readonly predicates: readonly (Omit<Predicate, 'words'> & { readonly words: readonly string[] })[];
  readonly nouns: Readonly<Record<string, CueNoun>>;
  readonly goalLists: readonly string[];
  readonly goalLines: readonly string[];
  readonly goals: readonly string[];
  readonly supportNouns: readonly string[];
  readonly affirming: readonly string[];
  readonly withdrawing: readonly string[];
  readonly reaffirming: readonly string[];
  readonly calls: Readonly<Record<string, CallVerb>>;
  readonly callNouns: readonly string[];
  /** Nouns of what somebody wants to reach, of what several settle, of what somebody means to do. */
  readonly aims: readonly string[];
  readonly agreements: readonly string[];
  readonly plans: readonly string[];
  readonly intentions: readonly string[];
  /** Words that are a cue without a verb of the lists. */
  readonly alone: readonly string[];
  /** Words that lead a complement. */
  readonly ledBy: Readonly<Record<Complement, readonly string[]>>;
  readonly responsibilities: readonly string[];
  readonly directives: readonly string[];
  readonly issuing: readonly string[];
  readonly steadfast: readonly string[];
  readonly positions: readonly string[];
  readonly papers: PaperFile;
  readonly concluding: readonly string[];
  readonly beliefs: readonly string[];
  readonly guessing: readonly string[];
  readonly denying: readonly string[];
}
export interface AgentFile {
  readonly agents: readonly string[];
  readonly documents: readonly string[];
  readonly authors: readonly string[];
  /** Nouns of all who sign together. */
  readonly jointly: readonly string[];
  /** Titles of those who serve a government. */
  readonly officers: readonly string[];
  /** How a line begins that says to whom a paper goes. */
  readonly addressed: readonly string[];
  /** Determiners of what was named before. */
  readonly definites: readonly string[];
  /** Nouns of offices and of bodies that names begin or end with, each with its singular. */
  readonly offices: Readonly<Record<string, string>>;
  /** Nouns that stand for any body of a type. */
  readonly bodyNouns: Readonly<Record<string, ActorType>>;
  readonly selfNouns: readonly string[];
  /** Titles of those around a head of government. */
  readonly aides: readonly string[];
  /** Seats and heads of governments, of now and lately, by the code of their state. */
  readonly seats: Readonly<Record<string, readonly string[]>>;
  readonly calendar: readonly string[];
  readonly commanded: readonly string[];
  readonly introducers: readonly string[];
  readonly roleEndings: readonly string[];
  readonly agentEndings: readonly string[];
  readonly roleTypes: readonly RoleType[];
  readonly frequencies: readonly string[];
  readonly nearing: readonly string[];
  readonly none: readonly string[];
  readonly together: readonly string[];
  readonly working: readonly string[];
  readonly undertakings: readonly string[];
  readonly relief: readonly string[];
  readonly meetings: readonly string[];
  readonly serving: readonly string[];
  readonly received: readonly string[];
  readonly occasions: readonly string[];
  readonly contacts: readonly string[];
  readonly carriers: readonly string[];
  readonly pointing: readonly string[];
  readonly contact: readonly string[];
  readonly wages: readonly string[];
  readonly universals: readonly string[];
  readonly anyOf: readonly string[];
  readonly each: readonly string[];
  readonly whole: readonly string[];
  readonly groupPeople: readonly string[];
  readonly standing: readonly string[];
  readonly tasks: readonly string[];
  readonly ruling: readonly string[];
  readonly instruments: readonly string[];
}

/** Words of the heads of tables whose rows are commitments. */
export interface TableFile {
  readonly acts: readonly string[];
  readonly owners: readonly string[];
  readonly dues: readonly string[];
  readonly duesAlone: readonly string[];
  readonly progress: readonly string[];
  readonly done: readonly string[];
}

/** Words of objects that the lexicon reads. */
export interface ObjectFile {
  readonly resources: readonly string[];
  readonly dated: readonly string[];
  readonly deeds: readonly string[];
  /** What is asked for where nobody is named: "urged action to". */
  readonly asked: readonly string[];
  readonly decreed: readonly string[];
  readonly tenures: readonly string[];
}
