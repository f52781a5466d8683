/** A cue with who is bound and what is to be done: what every kind of cue is read into. */
import type { Mode, Status } from '../../../document.ts';
import type { Clause, GroupsByStart } from '../clauses.ts';
import { findVerbGroups, type VerbGroup } from '../verbs.ts';
import type { Range, SentenceView } from '../view.ts';

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
  readonly perfect?: boolean;
  /** A permission is denied ("is not allowed to"). */
  readonly forbids?: boolean;
  /** For a performative: neither "hereby" nor "today" says that this sentence does it. */
  readonly plain?: boolean;
  /** For a noun: a verb affirms it ("we reaffirm our commitment"), it is not only mentioned. */
  readonly affirmed?: boolean;
  /** For a commissive verb: its lemma. */
  readonly verbOfCue?: string;
}

export interface Parsed {
  readonly view: SentenceView;
  readonly groups: readonly VerbGroup[];
  readonly starting: GroupsByStart;
}

export function parse(view: SentenceView): Parsed {
  const groups = findVerbGroups(view).map(uniformGroup);
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

/** What most statements have in common. */
export const base = {
  modal: null,
  passive: false,
  negated: false,
  status: 'new' as Status,
  mode: null,
  performative: false,
  past: false,
};

/** A statement begins at its subject, or at its verb when the subject stands with an earlier verb. */
export const startOf = (clause: Clause, group: VerbGroup): number =>
  clause.subject && clause.subject.first >= clause.start ? clause.subject.first : group.first;

/**
 * All fields in one order, however an object was put together: rules ask groups and statements all the time, and engines
 * read objects of one form several times as fast as those of many. The compiler asks for each field that is added.
 */
type Whole<T> = { readonly [Field in keyof Required<T>]: T[Field] };

function uniformGroup(group: VerbGroup): VerbGroup {
  const whole: Whole<VerbGroup> = {
    first: group.first,
    end: group.end,
    head: group.head,
    lemma: group.lemma,
    modal: group.modal,
    modalAt: group.modalAt,
    modalEnd: group.modalEnd,
    form: group.form,
    past: group.past,
    passive: group.passive,
    progressive: group.progressive,
    perfect: group.perfect,
    negated: group.negated,
    open: group.open,
    alternatives: group.alternatives,
  };
  return whole as VerbGroup;
}

export function uniformStatement(statement: Statement): Statement {
  const whole: Whole<Statement> = {
    force: statement.force,
    rule: statement.rule,
    modal: statement.modal,
    strength: statement.strength,
    cue: statement.cue,
    clause: statement.clause,
    actor: statement.actor,
    verb: statement.verb,
    action: statement.action,
    start: statement.start,
    passive: statement.passive,
    negated: statement.negated,
    status: statement.status,
    mode: statement.mode,
    performative: statement.performative,
    complement: statement.complement,
    past: statement.past,
    perfect: statement.perfect,
    forbids: statement.forbids,
    plain: statement.plain,
    affirmed: statement.affirmed,
    verbOfCue: statement.verbOfCue,
  };
  return whole as Statement;
}
