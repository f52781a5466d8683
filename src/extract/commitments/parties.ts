/** Who is meant: from the words of a subject to actors of the document. */
import {
  type Actor,
  type Basis,
  bySpan,
  type Document,
  firstEndingAfter,
  type Mention,
  ofKind,
  type Party,
  quote,
  type Span,
} from '../../document.ts';
import { appositionAt, bareName, endsAsAgent, isTitled, roleName, stands } from './agent-phrases.ts';
import type { Lexicon } from './lexicon.ts';
import { bodiesByLastWord, normalName, wordsOf } from './names.ts';
import { headOf, isPlural, nounPhrase, possessiveEnd, WE } from './noun-phrase.ts';
import { createRoleActors } from './role-actors.ts';
import type { Range } from './view.ts';
import { beginsNounPhrase, inNounPhrase, type SentenceView, spanOf } from './view.ts';

/** How far the words of a subject can be bound. */
export type Agency = 'we' | 'you' | 'agent' | 'possessor' | 'document' | 'pronoun' | 'thing' | 'none';

export interface Parties {
  /** Actors whose mentions lie in the span, in text order, each once. */
  within(span: Span): readonly Actor[];
  /** What kind of subject the words are; `owner` is the possessor's range when only that can act. */
  agency(view: SentenceView, range: Range | null): { readonly kind: Agency; readonly owner: Range | null };
  /** The parties that the words of a range name, who are bound from now on. New role nouns ("each agency") become actors. */
  resolve(view: SentenceView, range: Range, basis: Basis): readonly Party[];
  /** The same for somebody who is only spoken of. */
  mentioned(view: SentenceView, range: Range): readonly Party[];
  /** Whether the words name an actor, not only a role. */
  names(view: SentenceView, range: Range): boolean;
  /** One past the last token of the longest name that holds the token at `index`, or `index`. */
  nameEnd(view: SentenceView, index: number): number;
  /** Whether an actor is one of the document's issuers. */
  isIssuer(actor: string | null): boolean;
  name(actor: string | null): string | null;
  /** Actors and mentions that were added, in text order. */
  added(): { readonly actors: readonly Actor[]; readonly mentions: readonly Mention[] };
}

const FIRST_PERSON = new Set(['i', 'my', 'me']);
const THEY = new Set(['they', 'them', 'their', 'it', 'its', 'he', 'she', 'his', 'her', 'him', 'both']);

/** Determiners of what belongs to those who were named. */
const OF_THEM = new Set(['these', 'such', 'those', 'its', 'their']);

/** Characters of the longest name in which a word is looked for. */
const LONGEST_NAME = 200;

export function createParties(document: Document, lexicon: Lexicon): Parties {
  const mentions = [...ofKind(document, 'mention')].sort(bySpan);
  const actorOf = new Map<string, Actor>();
  for (const actor of document.actors) for (const mention of actor.mentions) actorOf.set(mention, actor);
  const byName = new Map<string, Actor>();
  for (const actor of document.actors) byName.set(normalName(actor.name), actor);
  const roles = createRoleActors(lexicon);
  const issuers = new Set(document.issuers);
  const membersOf = new Map(document.actors.map((actor) => [actor.id, actor.members]));
  /** Subjects seen so far, newest last, for "they" and "it". */
  let lastAgent: readonly Party[] = [];
  let lastBlock = -1;
  let words: ReturnType<typeof wordsOf> | null = null;
  let bodies: ReturnType<typeof bodiesByLastWord> | null = null;

  /** Index of the first mention that begins at `offset` or later. */
  function firstFrom(offset: number): number {
    let low = 0;
    let high = mentions.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((mentions[middle] as Mention).start < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  function within(span: Span): readonly Actor[] {
    const found: Actor[] = [];
    for (let i = firstFrom(span.start); i < mentions.length; i++) {
      const mention = mentions[i] as Mention;
      if (mention.start >= span.end) break;
      const actor = actorOf.get(mention.id);
      if (actor && mention.end <= span.end && !found.includes(actor)) found.push(actor);
    }
    return found;
  }

  /** Mentions of actors that hold the token, of those that begin not long before it. */
  function mentionsOver(token: Span): readonly Mention[] {
    const found: Mention[] = [];
    for (let i = firstFrom(Math.max(0, token.start - LONGEST_NAME)); i < mentions.length; i++) {
      const mention = mentions[i] as Mention;
      if (mention.start > token.start) break;
      if (mention.end >= token.end && actorOf.has(mention.id)) found.push(mention);
    }
    return found;
  }

  function actorsAt(token: Span): readonly Actor[] {
    const found: Actor[] = [];
    for (const { id } of mentionsOver(token)) {
      const actor = actorOf.get(id) as Actor;
      if (!found.includes(actor)) found.push(actor);
    }
    return found;
  }

  function nameEnd(view: SentenceView, index: number): number {
    let last = 0;
    for (const mention of mentionsOver(view.token(index))) last = Math.max(last, mention.end);
    let end = index;
    while (end < view.end && view.token(end).end <= last) end++;
    return end;
  }

  const isActorAt = (view: SentenceView, index: number): boolean => actorsAt(view.token(index)).length > 0;

  /**
   * A name that the recognizer does not know, standing alone as the subject of a text that binds ("Brightpage will"):
   * a word that the document has in capitals inside sentences and never in small letters.
   */
  function isName(view: SentenceView, { first, end }: Range, head: number): boolean {
    if (document.genre === 'news' || head !== end - 1 || head - first > 1) return false;
    const { text, lower, start } = view.token(head);
    if (text[0] === lower[0] || lexicon.documents.has(lower) || lexicon.calendar.has(lower)) return false;
    words ??= wordsOf(document);
    if (words.small.has(lower) || !words.capital.has(text)) return false;
    const near = mentions[firstEndingAfter(mentions, start)];
    const mention = near && near.start <= start ? near : undefined;
    // A product that a policy speaks of is its maker.
    return mention?.label !== 'LOC' && (mention?.label !== 'MISC' || document.genre === 'policy');
  }

  /** "Ohio, Texas and the Treasury", "strategists and agencies": the last of a list of plain nouns can act. */
  function isListOfAgents(view: SentenceView, { first, end }: Range): boolean {
    let last = -1;
    for (let i = first; i < end; i++) {
      if (view.pos(i) === 'CCONJ') last = i;
      else if (view.lower(i) !== ',' && !inNounPhrase(view, i)) return false;
    }
    if (last <= first || last >= end - 1) return false;
    const head = headOf(view, { first: last + 1, end });
    const named = lexicon.agents.has(view.lower(head)) && !lexicon.documents.has(view.lower(head));
    return head >= 0 && (named || isActorAt(view, head));
  }

  function agency(view: SentenceView, range: Range | null): { kind: Agency; owner: Range | null } {
    if (!range) return { kind: 'none', owner: null };
    // "Brightpage itself".
    if (
      range.end - range.first > 1 &&
      /^(?:it|them|him|her|our)sel(?:f|ves)$/.test(view.lower(range.end - 1))
    )
      return agency(view, { first: range.first, end: range.end - 1 });
    const word = view.lower(range.first);
    if (range.end - range.first === 1 || WE.has(word)) {
      if (word === 'we' || word === 'us') return { kind: 'we', owner: null };
      if (word === 'i' || word === 'me') return { kind: 'we', owner: null };
      if (word === 'you') return { kind: 'you', owner: null };
      if (THEY.has(word)) return { kind: 'pronoun', owner: null };
    }
    if (view.lower(range.end - 1) === 'i' && view.pos(range.end - 2) === 'CCONJ')
      return { kind: 'we', owner: null };
    for (let i = range.first; i < range.end; i++) {
      if (view.lower(i) === 'we' && view.pos(i) === 'PRON') return { kind: 'we', owner: null };
      if (view.pos(i) === 'ADP') break;
    }
    const possessive = possessiveEnd(view, range);
    const head = headOf(view, range);
    if (head < 0) return { kind: 'thing', owner: null };
    const headWord = view.lower(head);
    const agent =
      lexicon.agents.has(headWord) ||
      lexicon.agentEnding.test(headWord) ||
      isActorAt(view, head) ||
      isName(view, range, head);
    if (!agent && (endsAsAgent(view, range.first, range.end) || isTitled(view, range.first, head)))
      return { kind: 'agent', owner: null };
    if (agent && !(lexicon.documents.has(headWord) && !isActorAt(view, head)))
      return { kind: 'agent', owner: null };
    if (appositionAt(view, range) > 0 || isListOfAgents(view, range)) return { kind: 'agent', owner: null };
    if (possessive > 0) {
      const owner = { first: range.first, end: possessive };
      if (agency(view, owner).kind === 'agent') return { kind: 'possessor', owner };
    }
    if (WE.has(word) || FIRST_PERSON.has(word))
      return { kind: agent ? 'agent' : 'possessor', owner: { first: range.first, end: range.first + 1 } };
    if (lexicon.documents.has(headWord)) return { kind: 'document', owner: null };
    return { kind: 'thing', owner: null };
  }

  /** "The two countries" are those who sign. */
  function signatories(id: string): readonly string[] {
    const members = membersOf.get(id) ?? [];
    return members.length > 0 && members.every((member) => issuers.has(member)) ? members : [id];
  }

  function mentioned(view: SentenceView, range: Range): readonly Party[] {
    const [agent, block] = [lastAgent, lastBlock];
    const parties = resolve(view, range, 'stated');
    [lastAgent, lastBlock] = [agent, block];
    return parties;
  }

  function resolve(view: SentenceView, whole: Range, basis: Basis): readonly Party[] {
    const range = bareName(view, whole);
    const { text } = view.document;
    const span = spanOf(view, range.first, range.end);
    const words = quote(text, span.start, span.end);
    const word = view.lower(range.first);
    const { kind } = agency(view, range);
    const remember = (parties: readonly Party[]): readonly Party[] => {
      [lastAgent, lastBlock] = [parties, view.sentence.block];
      return parties;
    };
    if (
      kind === 'we' ||
      (WE.has(word) && kind !== 'agent') ||
      (FIRST_PERSON.has(word) && range.end - range.first === 1)
    ) {
      // "President Holm and I".
      const beside = view.lower(range.end - 1) === 'i' ? within(span).map(({ id }) => id) : [];
      const speakers: (string | null)[] = document.issuers.length > 0 ? [...document.issuers] : [null];
      const { start, end } = view.token(range.end - 1);
      const me = beside.length > 0 ? quote(text, start, end) : words;
      return remember(
        [...new Set([...beside, ...speakers])].map((actor) => ({ actor, basis, words: actor ? words : me })),
      );
    }
    if (kind === 'pronoun') {
      const before = antecedent(view, word, range.first);
      return before.length > 0
        ? before.map((party) => ({ ...party, words }))
        : [{ actor: null, basis, words }];
    }
    // Actors named in the head part of the phrase; those after "of" or in an apposition only describe it.
    const known = headActors(view, range);
    if (known.length > 0)
      return remember(known.flatMap(signatories).map((actor) => ({ actor, basis, words })));
    const called = kind === 'agent' ? calledBy(view, range) : null;
    if (called) return remember([{ actor: called, basis, words }]);
    if (kind === 'agent' || kind === 'you') return remember([{ actor: create(view, range), basis, words }]);
    // "These duties": of those who were bound last.
    if (
      lexicon.tasks.has(view.lower(range.end - 1)) &&
      OF_THEM.has(word) &&
      lastBlock === view.sentence.block
    )
      return lastAgent.map((party) => ({ ...party, words }));
    // "a week of U.S.-Japan diplomacy": those whom a thing is about, when it can only come from them.
    const about = kind === 'thing' ? within(span) : [];
    if (about.length > 1)
      return remember(about.map((actor) => ({ actor: actor.id, basis: 'inferred', words })));
    return [{ actor: null, basis, words }];
  }

  /**
   * Whom a pronoun means: who was bound last, in the same paragraph. "It" is one body: where several were bound, or
   * somebody elsewhere, it is the first body that the sentence before names ("A Commission is hereby established. It shall …").
   */
  function antecedent(view: SentenceView, word: string, at: number): readonly Party[] {
    const { block, index } = view.sentence;
    const subject = subjectBefore(view, word, at);
    if (subject) return mentioned(view, subject);
    if (word !== 'it') return lastAgent;
    const one = lastAgent.length === 1 && !/s$/.test(lastAgent[0]?.words?.text ?? 's');
    if (lastBlock === block && one) return lastAgent;
    const before = document.sentences[index - 1];
    const named = before?.block === block ? within(before)[0] : undefined;
    if (named) return [{ actor: named.id, basis: 'inferred', words: null }];
    return lastBlock === block || one ? lastAgent : [];
  }

  /** The first of those who act before a pronoun in its sentence ("When agencies release code, they should"). */
  function subjectBefore(view: SentenceView, pronoun: string, at: number): Range | null {
    const plural = pronoun === 'they' || pronoun === 'them' || pronoun === 'their';
    for (let i = view.first; i < at; i++) {
      if (!beginsNounPhrase(view, i) || view.pos(i) === 'PRON') continue;
      const phrase = nounPhrase(view, i, at);
      const head = headOf(view, phrase);
      const free = i === view.first || view.pos(i - 1) !== 'ADP';
      if (free && head >= 0 && agency(view, phrase).kind === 'agent' && plural === isPlural(view, head))
        return phrase;
      i = phrase.end - 1;
    }
    return null;
  }

  /** Actors whose mention holds the head noun of one of the coordinated parts; parts that nothing names become actors. */
  function headActors(view: SentenceView, range: Range): readonly string[] {
    const found: string[] = [];
    const unnamed: { readonly part: Range; readonly at: number }[] = [];
    let first = range.first;
    let joined = false;
    for (let i = range.first; i <= range.end; i++) {
      const boundary =
        i === range.end ||
        (((view.pos(i) === 'CCONJ' && view.lower(i) !== 'or') ||
          (view.lower(i) === ',' && i + 1 < range.end)) &&
          // Not the "and" of a name ("Office of Management and Budget").
          actorsAt(view.token(i)).length === 0);
      if (!boundary) continue;
      joined ||= i < range.end && view.pos(i) === 'CCONJ';
      const part = { first, end: i };
      first = i + 1;
      if (part.end <= part.first) continue;
      const head = headOf(view, part);
      if (head < 0) continue;
      const token = view.token(head);
      // "the governments of A and B": who is listed after "of" is listed for all of them.
      const listed =
        i < range.end &&
        found.length === 0 &&
        view.lower(head + 1) === 'of' &&
        view.lower(head) !== view.lemma(head) &&
        lexicon.agents.has(view.lower(head));
      const actors = isQualified(view, part, head) ? [] : actorsAt(token);
      const named = actors.length === 0 && listed ? within(spanOf(view, head + 2, part.end)) : actors;
      if (named.length === 0 && stands(view, part, head)) unnamed.push({ part, at: found.length });
      for (const { id } of named) if (!found.includes(id)) found.push(id);
    }
    // Somebody beside whom others are named is somebody too ("the Harbour Board and Kenya"), but not "Holm, head of it".
    if (found.length > 0 && joined)
      for (const { part, at } of unnamed.reverse()) found.splice(at, 0, create(view, part));
    return [...new Set(found)];
  }

  /** "Developed country Parties": a role noun that is named by itself, and described here. */
  function isQualified(view: SentenceView, { first }: Range, head: number): boolean {
    if (head <= first || !lexicon.agents.has(view.lower(head))) return false;
    if (!/^(?:ADJ|NOUN)$/.test(view.pos(head - 1)) || isActorAt(view, head - 1)) return false;
    return view.lower(head) !== view.lemma(head);
  }

  /** "the group": the one body of the document whose name ends so, or null. */
  function calledBy(view: SentenceView, { first, end }: Range): string | null {
    const counted = roles.counted(view, { first, end });
    if (counted || end - first !== 2 || view.lower(first) !== 'the') return counted;
    bodies ??= bodiesByLastWord(document);
    return bodies.get(view.lower(first + 1)) ?? null;
  }

  /** A role noun that acts becomes an actor of the document. */
  function create(view: SentenceView, range: Range): string {
    const role = roleName(view, range);
    const span = spanOf(view, role.first, role.end);
    const same = byName.get(normalName(view.document.text.slice(span.start, span.end)));
    return same ? same.id : roles.of(view, role).id;
  }

  const nameById = new Map(document.actors.map((actor) => [actor.id, actor.name]));
  return {
    within,
    names: (view, range) => within(spanOf(view, range.first, range.end)).length > 0,
    agency,
    resolve,
    mentioned,
    nameEnd,
    isIssuer: (actor) => actor !== null && issuers.has(actor),
    name: (actor) => (actor === null ? null : (nameById.get(actor) ?? roles.name(actor) ?? null)),
    added: roles.added,
  };
}
