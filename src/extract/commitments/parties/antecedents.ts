/** Whom a pronoun can mean: "she" is a person, "it" is none. */
import { type Actor, firstEndingAfter } from '../../../document.ts';
import { headOf, isPlural, nounPhrase } from '../clauses/noun-phrase.ts';
import { beginsNounPhrase, type Range, type SentenceView } from '../sentence/view.ts';
import type { ActorIndex } from './actor-index.ts';
import { roleTypeOf } from './names.ts';

/** Sentences before its own in which the person is looked for whom a pronoun means. */
const NEAR = 4;

/** A person by name; one word alone may be the name of a firm. */
export const isPersonByName = (actor: Actor | undefined): boolean =>
  actor?.type === 'person' && actor.name.includes(' ');

/**
 * The person whom "she" means: of the sentence nearest before the token at `at` that names any, the one who was bound
 * last, else the first that owns nothing there ("Holm's deputy, Ada Berg"); null where nobody is named.
 */
export function personBefore(
  { document: { sentences, tokens }, sentence: { index } }: Pick<SentenceView, 'document' | 'sentence'>,
  actors: ActorIndex,
  at: number,
  last: string | null,
  near = NEAR,
): Actor | null {
  for (let back = 0; back <= near; back++) {
    const { start, end } = sentences[index - back] ?? { start: 0, end: 0 };
    const stop = back === 0 ? (tokens[at]?.start ?? start) : end;
    const people = actors.mentionsWithin({ start, end: stop }).filter(({ actor }) => actor.type === 'person');
    const bound = people.find(({ actor }) => actor.id === last);
    const owns = (offset: number): boolean =>
      /^['’]s?$/.test(tokens[firstEndingAfter(tokens, offset)]?.text ?? '');
    const found = bound ?? people.find(({ mention }) => !owns(mention.end)) ?? people[0];
    if (found) return found.actor;
  }
  return null;
}

/** "his office": the name of the person whose it is, or null. */
export function ownerBefore(view: SentenceView, actors: ActorIndex, at: number): string | null {
  const { persons, possessives } = view.lexicon.grammar;
  const word = view.lower(at);
  if (!persons.has(word) || !possessives.has(word)) return null;
  // "Peru's president said his government": a person without a name stands nearer than any of an earlier sentence.
  return personBefore(view, actors, at, null, namesOffice(view, at) ? 0 : NEAR)?.name ?? null;
}

/** A person by office or role stands in the sentence before the token at `at`. */
function namesOffice(view: SentenceView, at: number): boolean {
  for (let i = view.first; i < at; i++)
    if (roleTypeOf(view.token(i), view.lexicon.roleTypes)?.type === 'person') return true;
  return false;
}

/** The first of those who act before a pronoun in its sentence ("When agencies release code, they should"). */
export function actingBefore(
  view: SentenceView,
  pronoun: string,
  at: number,
  acts: (phrase: Range) => boolean,
): Range | null {
  const plural = pronoun === 'they' || pronoun === 'them' || pronoun === 'their';
  for (let i = view.first; i < at; i++) {
    if (!beginsNounPhrase(view, i) || view.pos(i) === 'PRON') continue;
    const phrase = nounPhrase(view, i, at);
    const head = headOf(view, phrase);
    const free = i === view.first || view.pos(i - 1) !== 'ADP';
    // "The Trade Department …, and they will": of a body by name both are said.
    const fits = head >= 0 && (plural === isPlural(view, head) || (plural && view.pos(head) === 'PROPN'));
    if (free && fits && acts(phrase)) return phrase;
    i = phrase.end - 1;
  }
  return null;
}
