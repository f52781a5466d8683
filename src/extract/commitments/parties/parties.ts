/** Who is meant: from the words of a subject to actors of the document. */
import {
  type Actor,
  type Basis,
  type Document,
  type Mention,
  type Mode,
  type Party,
  quote,
  type Span,
} from '../../../document.ts';
import { beginsUpper } from '../../../read/tokens.ts';
import { headOf, possessiveEnd, standIn } from '../clauses/noun-phrase.ts';
import { type Range, type SentenceView, spanOf } from '../sentence/view.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { ActorIndex } from './actor-index.ts';
import {
  appositionAt,
  bareName,
  endsAsAgent,
  isListOfAgents,
  isNamed,
  roleName,
  withoutSubject,
} from './agent-phrases.ts';
import { actingBefore, isPersonByName, ownerBefore, personBefore } from './antecedents.ts';
import { type BodyByLastWord, createBodiesByLastWord } from './bodies-by-last-word.ts';
import { addresseesOf, createDefinites, type Definites, signersBefore, speakersOf } from './definites.ts';
import { actorsOfHeads } from './head-actors.ts';
import { isShortText, normalName } from './names.ts';
import { isPeople } from './people-nouns.ts';
import { rankedBefore } from './ranked.ts';
import { createRoleActors, type RoleActors } from './role-actors.ts';
import { shortNameBehind, standsFor } from './stand-ins.ts';
import { createUnlistedNames, type UnlistedNames } from './unlisted-names.ts';

/** How far the words of a subject can be bound. */
export type Agency = 'we' | 'you' | 'agent' | 'possessor' | 'document' | 'pronoun' | 'thing' | 'none';

const agencyOf = (kind: Agency): { readonly kind: Agency; readonly owner: null } => ({ kind, owner: null });
const NOBODY = agencyOf('none');
const SPEAKERS = agencyOf('we');
const READER = agencyOf('you');
const THING = agencyOf('thing');
const DOCUMENT = agencyOf('document');
const PRONOUN = agencyOf('pronoun');
const AGENT = agencyOf('agent');

/** The parties of a document; those that are bound become its actors. */
export class Parties {
  private readonly document: Document;
  private readonly lexicon: Lexicon;
  readonly actors: ActorIndex;
  private readonly byName = new Map<string, Actor>();
  private readonly byId = new Map<string, Actor>();
  private readonly definites: Definites;
  private readonly roles: RoleActors;
  private readonly issuers: ReadonlySet<string>;
  private readonly issuingGroups = new Set<string>();
  /** Who "we" is. */
  private readonly speakers: readonly string[];
  /** For "they" and "it": who was bound last, in which block, how. */
  private lastAgent: readonly Party[] = [];
  private lastBlock = -1;
  /** For "the former" and "the latter". */
  private lastTwo: readonly Party[] = [];
  private lastTwoBlock = -1;
  private lastMode: Mode | null = null;
  private readonly isUnlisted: UnlistedNames;
  private readonly byLastWord: BodyByLastWord;

  constructor(document: Document, lexicon: Lexicon) {
    this.document = document;
    this.lexicon = lexicon;
    this.actors = new ActorIndex(document);
    this.definites = createDefinites(document, this.actors, lexicon);
    this.roles = createRoleActors(document, lexicon, this.actors);
    this.byLastWord = createBodiesByLastWord(document, lexicon.grammar, this.actors);
    this.isUnlisted = createUnlistedNames(document, lexicon, this.actors);
    this.issuers = new Set(document.issuers);
    this.speakers = speakersOf(document, lexicon);
    for (const { id, name, type } of document.actors)
      if (type === 'country_group' && this.issuers.has(id)) this.issuingGroups.add(name);
    for (const actor of document.actors) {
      this.byName.set(normalName(actor.name, lexicon.grammar), actor);
      this.byId.set(actor.id, actor);
    }
  }

  /** Actors whose mentions lie in the span, in text order, each once. */
  within(span: Span): readonly Actor[] {
    return this.actors.within(span);
  }

  /** Whether the words name an actor, not only a role. */
  names(view: SentenceView, range: Range): boolean {
    return this.actors.within(spanOf(view, range.first, range.end)).length > 0;
  }

  /** One past the last token of the longest name that holds the token at `index`, or `index`. */
  nameEnd(view: SentenceView, index: number): number {
    const last = this.actors.nameEnd(view.token(index));
    let end = index;
    while (end < view.end && view.token(end).end <= last) end++;
    return end;
  }

  /** Whether an actor is one of the document's issuers, or a member of a group that is. */
  isIssuer(actor: string | null): boolean {
    if (actor === null || this.issuers.has(actor)) return actor !== null;
    return this.byId.get(actor)?.memberOf.some((group) => this.issuingGroups.has(group)) ?? false;
  }

  name(actor: string | null): string | null {
    return this.actor(actor)?.name ?? null;
  }

  /** Somebody of the document, or of a role that it names. */
  private actor(id: string | null): Actor | undefined {
    return id === null ? undefined : (this.byId.get(id) ?? this.roles.actor(id));
  }

  /** Actors and mentions that were added, in text order. */
  added(): { readonly actors: readonly Actor[]; readonly mentions: readonly Mention[] } {
    return this.roles.added();
  }

  private isActorAt(view: SentenceView, index: number): boolean {
    return this.actors.isAt(view.token(index));
  }

  /** What kind of subject the words are; `owner` is the possessor's range when only that can act. */
  agency(view: SentenceView, range: Range | null): { readonly kind: Agency; readonly owner: Range | null } {
    if (!range) return NOBODY;
    // "Brightpage itself".
    if (range.end - range.first > 1 && view.lexicon.grammar.reflexives.has(view.lower(range.end - 1)))
      return this.agency(view, { first: range.first, end: range.end - 1 });
    const word = view.lower(range.first);
    if (range.end - range.first === 1 || view.lexicon.grammar.we.has(word)) {
      if (word === 'we' || word === 'us') return SPEAKERS;
      if (word === 'i' || word === 'me') return SPEAKERS;
      if (word === 'you') return READER;
      if (view.lexicon.grammar.they.has(word)) return PRONOUN;
    }
    if (standIn(view, range.first, range.end)?.first === range.first) return PRONOUN;
    // "The three will meet": those who were named.
    if (word === 'the' && range.end - range.first === 2 && view.pos(range.first + 1) === 'NUM')
      if (view.token(range.first + 1).kind === 'word') return PRONOUN;
    if (view.lower(range.end - 1) === 'i' && view.pos(range.end - 2) === 'CCONJ') return SPEAKERS;
    for (let i = range.first; i < range.end; i++) {
      if (view.lower(i) === 'we' && view.pos(i) === 'PRON') return SPEAKERS;
      if (view.pos(i) === 'ADP') break;
    }
    const possessive = possessiveEnd(view, range);
    const head = headOf(view, range);
    if (head < 0) return THING;
    const headWord = view.lower(head);
    const agent =
      this.lexicon.agents.has(headWord) ||
      this.lexicon.agentEnding.test(headWord) ||
      this.isActorAt(view, head) ||
      this.isUnlisted(view, range, head);
    if (!agent && endsAsAgent(view, range.first, range.end)) return AGENT;
    if (agent && !(this.lexicon.documents.has(headWord) && !this.isActorAt(view, head))) return AGENT;
    if (appositionAt(view, range) > 0 || isListOfAgents(view, range, (index) => this.isActorAt(view, index)))
      return AGENT;
    if (possessive > 0) {
      const owner = { first: range.first, end: possessive };
      if (this.agency(view, owner).kind === 'agent') return { kind: 'possessor', owner };
    }
    if (view.lexicon.grammar.we.has(word) || view.lexicon.grammar.me.has(word))
      return { kind: agent ? 'agent' : 'possessor', owner: { first: range.first, end: range.first + 1 } };
    const short = isShortText(this.document, view.token(head), this.lexicon);
    return short || this.lexicon.documents.has(headWord) ? DOCUMENT : THING;
  }

  /** "The two countries" are those who sign. */
  private signatories(id: string): readonly string[] {
    const { members = [], name = '' } = this.byId.get(id) ?? {};
    // A term in capitals that the paper has for them ("the Participants") stands as it is.
    if (beginsUpper(name) && !name.includes(' ')) return [id];
    return members.length > 0 && members.every((member) => this.issuers.has(member)) ? members : [id];
  }

  /** The same as `resolve` for somebody who is only spoken of. */
  mentioned(view: SentenceView, range: Range): readonly Party[] {
    const [agent, block, mode] = [this.lastAgent, this.lastBlock, this.lastMode];
    const parties = this.resolve(view, range, 'stated');
    [this.lastAgent, this.lastBlock, this.lastMode] = [agent, block, mode];
    return parties;
  }

  /** The parties that the words name, who are bound from now on. Roles ("each agency"), and names of those who act, become actors. */
  resolve(view: SentenceView, whole: Range, basis: Basis, acts = false): readonly Party[] {
    const range = bareName(view, whole);
    const { text } = view.document;
    const span = spanOf(view, range.first, range.end);
    const words = quote(text, span.start, span.end);
    const word = view.lower(range.first);
    const { kind } = this.agency(view, range);
    const remember = (parties: readonly Party[]): readonly Party[] => {
      [this.lastAgent, this.lastBlock, this.lastMode] = [parties, view.sentence.block, null];
      if (parties.length === 2) [this.lastTwo, this.lastTwoBlock] = [parties, view.sentence.block];
      return parties;
    };
    if (
      kind === 'we' ||
      (view.lexicon.grammar.we.has(word) && kind !== 'agent') ||
      (view.lexicon.grammar.me.has(word) && range.end - range.first === 1)
    ) {
      // "President Holm and I".
      const beside = view.lower(range.end - 1) === 'i' ? this.actors.within(span).map(({ id }) => id) : [];
      const issuers =
        view.lexicon.grammar.me.has(word) || beside.length > 0 ? this.document.issuers : this.speakers;
      const speakers: (string | null)[] = issuers.length > 0 ? [...issuers] : [null];
      const { start, end } = view.token(range.end - 1);
      const me = beside.length > 0 ? quote(text, start, end) : words;
      return remember(
        [...new Set([...beside, ...speakers])].map((actor) => ({ actor, basis, words: actor ? words : me })),
      );
    }
    if (kind === 'pronoun') {
      const before =
        rankedBefore(
          view,
          range,
          this.actors,
          this.lastTwoBlock === view.sentence.block ? this.lastTwo : [],
        ) ?? this.antecedent(view, word, range.first);
      return before.length > 0
        ? before.map((party) => ({ ...party, words }))
        : [{ actor: null, basis, words }];
    }
    const near = this.lastAgent.length === 1 && view.sentence.block - this.lastBlock <= 1;
    const bound = near ? this.actor(this.lastAgent[0]?.actor ?? null) : undefined;
    const before = this.definites(view, range, bound ?? null);
    if (before.length > 0) return remember(before.map((actor) => ({ actor, basis, words })));
    // Actors named in the head part of the phrase; those after "of" or in an apposition only describe it.
    const known = this.headActors(view, range);
    if (known.length > 0)
      return remember(known.flatMap((id) => this.signatories(id)).map((actor) => ({ actor, basis, words })));
    const called = kind === 'agent' ? this.calledBy(view, range) : null;
    if (called) return remember([{ actor: called, basis, words }]);
    // "You are directed to": whom the head of the paper addresses.
    const addressed = kind === 'you' ? addresseesOf(this.document, this.actors, this.lexicon) : [];
    if (addressed.length > 0)
      return remember(addressed.map((actor) => ({ actor, basis: 'inferred', words })));
    if (kind === 'agent' || kind === 'you' || (acts && (isNamed(view, range) || isPeople(view, range))))
      return remember([{ actor: this.create(view, range), basis, words }]);
    // "These duties": of those who were bound last.
    if (
      this.lexicon.tasks.has(view.lower(range.end - 1)) &&
      view.lexicon.grammar.ofThem.has(word) &&
      this.lastBlock === view.sentence.block
    )
      return this.lastAgent.map((party) => ({ ...party, words }));
    // "a week of U.S.-Japan diplomacy": those whom a thing is about, when it can only come from them.
    const about = kind === 'thing' ? this.actors.within(span) : [];
    if (about.length > 1)
      return remember(about.map((actor) => ({ actor: actor.id, basis: 'inferred', words })));
    return [{ actor: null, basis, words }];
  }

  /**
   * Whom a pronoun means: who was bound last, in the same paragraph. "It" is one body: where several were bound, or
   * somebody elsewhere, it is the first body that the sentence before names ("A Commission is hereby established. It shall …").
   */
  private antecedent(view: SentenceView, word: string, at: number): readonly Party[] {
    const { block, index } = view.sentence;
    const subject = this.subjectBefore(view, word, at);
    if (subject) return this.mentioned(view, subject);
    // "Reaffirms its commitment": whoever issues the text reaffirms.
    if (this.document.issuers.length > 0 && withoutSubject(view))
      return this.document.issuers.map((actor) => ({ actor, basis: 'inferred', words: null }));
    const last = this.lastAgent.length === 1 ? (this.lastAgent[0] ?? null) : null;
    if (this.lexicon.grammar.persons.has(word)) {
      const person = personBefore(view, this.actors, at, last?.actor ?? null);
      const bound = last && this.actor(last.actor)?.type === 'person' ? this.lastAgent : [];
      return person && person.id !== last?.actor
        ? [{ actor: person.id, basis: 'inferred', words: null }]
        : bound;
    }
    const signers = this.lastBlock === block ? null : signersBefore(this.document, this.actors, index);
    if (word !== 'it') return signers ?? this.lastAgent;
    const one =
      last !== null && !/s$/.test(last.words?.text ?? 's') && !isPersonByName(this.actor(last.actor));
    if (this.lastBlock === block && one) return this.lastAgent;
    const before = this.document.sentences[index - 1];
    const named =
      before?.block === block
        ? this.actors.within(before).find((actor) => !isPersonByName(actor))
        : undefined;
    if (named) return [{ actor: named.id, basis: 'inferred', words: null }];
    return this.lastBlock === block || one ? this.lastAgent : [];
  }

  /** Whether "it" can only mean the one body that was bound right before. */
  isToldOfOne(view: SentenceView): boolean {
    const [last = null] = this.lastAgent;
    const near = view.sentence.block - this.lastBlock <= 1 && this.lastAgent.length === 1;
    return near && last?.actor != null && !isPersonByName(this.actor(last.actor));
  }

  /** How the one was bound last whom a pronoun means, where nobody in its own sentence is meant; null for other words. */
  modeOfPronoun(view: SentenceView, { first, end }: Range): Mode | null {
    const word = view.lower(first);
    const single = end - first === 1 && view.lexicon.grammar.they.has(word);
    if (!single && standIn(view, first, end)?.first !== first) return null;
    if (this.lastBlock !== view.sentence.block)
      return word !== 'it' && signersBefore(this.document, this.actors, view.sentence.index)
        ? 'pledge'
        : null;
    return this.subjectBefore(view, word, first) ? null : this.lastMode;
  }

  /** Says in which mode those were bound who were resolved last; of those who are called upon nothing follows. */
  bindMode(mode: Mode): void {
    this.lastMode = mode === 'pledge' || mode === 'report' ? mode : null;
  }

  private subjectBefore(view: SentenceView, pronoun: string, at: number): Range | null {
    return actingBefore(view, pronoun, at, (phrase) => this.agency(view, phrase).kind === 'agent');
  }

  /** Actors whose mention holds the head noun of one of the coordinated parts; parts that nothing names become actors. */
  private headActors(view: SentenceView, range: Range): readonly string[] {
    const byName = (id: string): Actor | undefined => this.byId.get(id);
    return actorsOfHeads(view, range, this.actors, byName, (part) => this.create(view, part));
  }

  /** "the group": the one body of the document whose name ends so, or the counted group, or null. */
  private calledBy(view: SentenceView, { first, end }: Range): string | null {
    const counted = this.roles.counted(view, { first, end });
    if (counted || end - first !== 2 || view.lower(first) !== 'the') return counted;
    return this.byLastWord(view, first + 1);
  }

  /** A role noun that acts becomes an actor of the document. */
  private create(view: SentenceView, range: Range): string | null {
    const role = roleName(view, range);
    const span = spanOf(view, role.first, role.end);
    if (this.actors.isInThing(span)) return null;
    const meant = standsFor(view, role, this.actors) ?? shortNameBehind(view, role.end, this.actors);
    if (meant) return meant;
    const same = this.byName.get(
      normalName(view.document.text.slice(span.start, span.end), this.lexicon.grammar),
    );
    return same ? same.id : this.roles.of(view, role, ownerBefore(view, this.actors, range.first)).id;
  }
}
