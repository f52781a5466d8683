/** What the word lists of the commitments stage hold. */
import type { Genre, Mode, Status } from '../../document.ts';
import type { RoleType } from './names.ts';

export type Complement = 'inf' | 'gerund' | 'that' | 'object' | 'on' | 'for' | 'of' | 'to' | 'at';

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
  readonly expressive: readonly string[];
  readonly reporting: readonly string[];
  readonly constitutive: readonly string[];
  readonly meaning: readonly string[];
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
  readonly promising: readonly string[];
  readonly deciding: readonly string[];
  readonly conceding: readonly string[];
  readonly contrasting: readonly string[];
  readonly acts: readonly string[];
  readonly unmarked: readonly string[];
  readonly saying: readonly string[];
  readonly announcing: readonly string[];
  readonly handedOut: readonly string[];
  readonly attaining: readonly string[];
  readonly uttered: Readonly<Record<string, readonly string[]>>;
  readonly addressing: readonly string[];
  readonly transitive: readonly string[];
  readonly compounding: readonly string[];
  readonly courtesies: readonly string[];
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
  readonly goals: readonly string[];
  readonly supportNouns: readonly string[];
  readonly affirming: readonly string[];
  readonly withdrawing: readonly string[];
  readonly reaffirming: readonly string[];
  readonly calls: Readonly<Record<string, CallVerb>>;
  readonly callNouns: readonly string[];
  readonly responsibilities: readonly string[];
  readonly directives: readonly string[];
  readonly positions: readonly string[];
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
  readonly calendar: readonly string[];
  readonly commanded: readonly string[];
  readonly introducers: readonly string[];
  readonly roleEndings: readonly string[];
  readonly agentEndings: readonly string[];
  readonly roleTypes: readonly RoleType[];
  readonly frequencies: readonly string[];
  readonly nearing: readonly string[];
  readonly none: readonly string[];
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
  readonly tasks: readonly string[];
}

/** Words of the heads of tables whose rows are commitments. */
export interface TableFile {
  readonly acts: readonly string[];
  readonly owners: readonly string[];
  readonly dues: readonly string[];
  readonly progress: readonly string[];
  readonly done: readonly string[];
}

/** Words of objects that the lexicon reads. */
export interface ObjectFile {
  readonly resources: readonly string[];
  readonly dated: readonly string[];
  readonly tenures: readonly string[];
}
