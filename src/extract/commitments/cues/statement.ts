/** A cue with who is bound and what is to be done: what every kind of cue is read into. */
import type { Mode, Status } from '../../../document.ts';
import type { Clause, GroupsByStart } from '../clauses/clauses.ts';
import { findVerbGroups, type VerbGroup } from '../clauses/verbs.ts';
import type { Range, SentenceView } from '../sentence/view.ts';

/** What stands behind a cue. */
export type ComplementType = 'inf' | 'gerund' | 'that' | 'object' | 'on' | 'for' | 'of';

/** A cue with its subject and complement, before judgement. */
export interface Statement {
  /** What kind of cue: decides with the genre and the subject about the mode. */
  readonly force:
    | 'modal'
    | 'commissive'
    | 'predicate'
    | 'noun'
    | 'call'
    | 'directive'
    | 'performative'
    | 'policy'
    | 'done'
    | 'practice';
  readonly rule: string;
  readonly modal: string | null;
  /** Band of the cue, before shifts; 0 for modals that do not bind. */
  readonly strength: number;
  readonly cue: Range;
  readonly clause: Clause;
  /** Who acts: the subject, or for calls and directives the one addressed. Null when nobody is named. */
  readonly actor: Range | null;
  /** The verb of what is to be done; null when it is a noun phrase. */
  readonly verb: VerbGroup | null;
  /** First token of what is to be done (its verb or noun phrase), and one past its last. */
  readonly action: Range;
  /** First token of the whole statement (its subject or cue). */
  readonly start: number;
  readonly passive: boolean;
  readonly negated: boolean;
  readonly status: Status;
  /** A mode that the cue itself fixes. */
  readonly mode: Mode | null;
  /** The action is announced by this very sentence ("hereby establish"). */
  readonly performative: boolean;
  /** Verbs that coordinate with the action begin with "to" or a gerund, not with a base form. */
  readonly complement: 'base' | 'inf' | 'gerund' | 'object';
  /** The cue is told in the past tense. */
  readonly past: boolean;
  /** The cue is told in the present perfect. */
  readonly perfect: boolean;
  /** A permission is denied ("is not allowed to"). */
  readonly forbids: boolean;
  /** For a performative: neither "hereby" nor "today" says that this sentence does it. */
  readonly plain: boolean;
  /** For a noun: a verb affirms it ("we reaffirm our commitment"), it is not only mentioned. */
  readonly affirmed: boolean;
  /** The lemma of the verb that is the cue, or its first word ("expected" to). */
  readonly verbOfCue: string | null;
  /** The noun that is the cue, as it is written. */
  readonly nounOfCue: string | null;
  /** How the cue governs what is to be done, where that decides: an act that is decreed, what a goal is, a complement. */
  readonly governs: 'decree' | 'goal' | 'welcome' | ComplementType | null;
}

export interface Parsed {
  readonly view: SentenceView;
  readonly groups: readonly VerbGroup[];
  readonly starting: GroupsByStart;
}

/** The sentence with its verb groups. */
export function parse(view: SentenceView): Parsed {
  const groups = findVerbGroups(view);
  return { view, groups, starting: new GroupIndex(view, groups) };
}

/** Rules ask at every token whether a group begins there: a list with a place for each is the fastest answer. */
class GroupIndex implements GroupsByStart {
  private readonly first: number;
  private readonly places: (VerbGroup | undefined)[] = [];

  constructor({ first, end }: SentenceView, groups: readonly VerbGroup[]) {
    this.first = first;
    let next = 0;
    for (let at = first; at < end; at++)
      this.places.push(groups[next]?.first === at ? groups[next++] : undefined);
  }

  get(at: number): VerbGroup | undefined {
    const place = at - this.first;
    return place >= 0 && place < this.places.length ? this.places[place] : undefined;
  }

  has(at: number): boolean {
    return this.get(at) !== undefined;
  }
}

/** What a rule says for itself of its statement; the rest most statements have in common. */
type Own =
  | 'force'
  | 'rule'
  | 'strength'
  | 'cue'
  | 'clause'
  | 'actor'
  | 'verb'
  | 'action'
  | 'start'
  | 'complement';

const WHOLE: Statement = {
  force: 'modal',
  rule: '',
  modal: null,
  strength: 0,
  cue: { first: 0, end: 0 },
  clause: { type: 'main', subject: null, governor: null, start: 0 },
  actor: null,
  verb: null,
  action: { first: 0, end: 0 },
  start: 0,
  passive: false,
  negated: false,
  status: 'new',
  mode: null,
  performative: false,
  complement: 'base',
  past: false,
  perfect: false,
  forbids: false,
  plain: false,
  affirmed: false,
  verbOfCue: null,
  nounOfCue: null,
  governs: null,
};

/**
 * What most statements have in common. It has the other fields too, which the compiler still asks for: what is spread
 * from it has all fields in one order, and engines read objects of one form several times as fast as those of many.
 */
export const base: Omit<Statement, Own> = WHOLE;

/** A statement begins at its subject, or at its verb when the subject stands with an earlier verb. */
export const startOf = (clause: Clause, group: VerbGroup): number =>
  clause.subject && clause.subject.first >= clause.start ? clause.subject.first : group.first;
