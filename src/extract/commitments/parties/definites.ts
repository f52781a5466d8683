/** Whom a definite noun stands for that was named before: "the company", "the Secretary", "the Departments", "the Director". */
import { type Actor, type Document, firstEndingAfter, type Party } from '../../../document.ts';
import { beginsUpper } from '../../../read/tokens.ts';
import type { Range, SentenceView } from '../sentence/view.ts';
import type { Grammar } from '../words/grammar.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { ActorIndex } from './actor-index.ts';
import { normalName } from './names.ts';

/** Sentences before its own in which somebody of an office is looked for, and one of a kind ("the company"). */
const NEAR = { office: 12, kind: 3 };

/**
 * Ids of the actors that "the" with a noun means; empty where nobody was named whom it could.
 * Its last argument is who was bound last: "the company" is the one that is told of already.
 */
export type Definites = (view: SentenceView, range: Range, bound: Actor | null) => readonly string[];

/** @param actors the actors of the document by place */
export function createDefinites(document: Document, actors: ActorIndex, lexicon: Lexicon): Definites {
  let defined: ReadonlyMap<string, string> | null = null;
  let general: ReadonlySet<string> | null = null;
  const issuer =
    document.issuers.length === 1 && document.actors.find(({ id }) => id === document.issuers[0]);

  /** Those of the first sentence, going back, that names any. */
  const before = (view: SentenceView, start: number, most: number, means: (actor: Actor) => boolean) => {
    for (let back = 0; back <= most; back++) {
      const sentence = document.sentences[view.sentence.index - back];
      if (!sentence) break;
      const stop = back === 0 ? start : sentence.end;
      const found = actors.within({ start: sentence.start, end: stop }).filter(means);
      if (found.length > 0) return found;
    }
    return [];
  };

  return (view, { first, end }, bound) => {
    if (end - first !== 2) return [];
    const { lower: noun, text, start } = view.token(first + 1);
    const office = lexicon.offices.get(noun);
    const kind = lexicon.bodyNouns.get(noun);
    // "his country": of the one who speaks for it.
    const { persons, possessives } = lexicon.grammar;
    const theirs = kind === 'country' && persons.has(view.lower(first)) && possessives.has(view.lower(first));
    if ((!office && !kind) || !(theirs || lexicon.definites.has(view.lower(first)))) return [];
    defined ??= definedNouns(document, actors);
    const called = defined.get(text);
    if (called) return [called];
    general ??= generalNouns(document, lexicon.grammar);
    if (general.has(noun)) return [];
    let found = office
      ? before(view, start, NEAR.office, (actor) => isOfOffice(actor, office, lexicon.grammar))
      : [];
    if (found.length === 0 && kind) {
      // "The Agency" in capitals is not the Authority.
      const isOther = ({ name, type }: Actor): boolean => {
        const last = kindOf(name.toLowerCase().split(' ')) ?? '';
        return beginsUpper(text) && type !== 'company' && last !== noun && lexicon.agents.has(last);
      };
      const isKind = (actor: Actor): boolean => actor.type === kind && !isBare(actor) && !isOther(actor);
      // A company that is known as a body only.
      const isLike = (actor: Actor): boolean =>
        kind === 'company' && actor.type === 'organization' && !isBare(actor) && !isOther(actor);
      if (bound && (isKind(bound) || isLike(bound))) found = [bound];
      if (found.length === 0) found = before(view, start, NEAR.kind, isKind);
      if (found.length === 0) found = before(view, start, NEAR.kind, isLike);
      // "The company" of a policy is whose it is.
      if (found.length === 0 && issuer && lexicon.selfNouns.has(noun) && (isKind(issuer) || isLike(issuer)))
        found = [issuer];
    }
    if (kind === 'country' && found.length > 1) return [];
    const ids = found.map(({ id }) => id);
    if (noun === (office ?? view.lemma(first + 1))) return ids.slice(0, 1);
    return ids.length > 1 ? ids : [];
  };
}

/** Nouns by which a document means any body ("each agency"). */
function generalNouns({ tokens }: Document, { eachOf }: Grammar): ReadonlySet<string> {
  const found = new Set<string>();
  for (let i = 1; i < tokens.length; i++)
    if (eachOf.has(tokens[i - 1]?.lower ?? '')) found.add(tokens[i]?.lower ?? '');
  return found;
}

/** "Secretary of State" for "secretary", and no "Secretary" alone. */
function isOfOffice(actor: Actor, office: string, { officeLinks }: Grammar): boolean {
  const words = actor.name.toLowerCase().split(' ');
  if (words.length < 2) return false;
  const of = words.findIndex((word) => officeLinks.has(word));
  return words[of > 0 ? of - 1 : words.length - 1] === office;
}

/** A noun that stands for a body, and no name. */
const isBare = ({ name }: Actor): boolean => !name.includes(' ') && !beginsUpper(name);

/** "the Director of the Fund (Director)", "Orbo Inc. (the “Company”)": by the nouns that stand so behind a name. */
function definedNouns(document: Document, actors: ActorIndex): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const { tokens } = document;
  for (const mention of actors.mentions) {
    let at = firstEndingAfter(tokens, mention.end);
    if (tokens[at]?.text !== '(') continue;
    at++;
    while (/^(?:the|["“”'‘’])$/.test(tokens[at]?.lower ?? '')) at++;
    const noun = tokens[at];
    let after = at + 1;
    while (/^["“”'‘’]$/.test(tokens[after]?.text ?? '')) after++;
    if (!noun || tokens[after]?.text !== ')' || !beginsUpper(noun.text) || found.has(noun.text)) continue;
    const [actor] = actors.at(mention);
    // "the Chair of the Harbour Board (Board)": the name within.
    const words = actor?.name.toLowerCase().split(' ') ?? [];
    if (actor && (kindOf(words) === noun.lower || !words.includes(noun.lower)))
      found.set(noun.text, actor.id);
  }
  return found;
}

/** "board" of "harbour board" and of "board of harbours". */
function kindOf(words: readonly string[]): string | undefined {
  const of = words.indexOf('of');
  return words[(of > 0 ? of : words.length) - 1];
}

/** Blocks at the top among which a paper says to whom it goes. */
const HEAD = 8;

/** Ids of those whom the head of a paper addresses ("MEMORANDUM FOR THE SECRETARY OF STATE"). */
export function addresseesOf(
  { blocks, text }: Document,
  actors: ActorIndex,
  { addressed }: Lexicon,
): readonly string[] {
  for (const { start, end } of blocks.slice(0, HEAD)) {
    const lower = text.slice(start, Math.min(end, start + LONGEST_OPENING)).toLowerCase();
    if (!addressed.some((opening) => lower.startsWith(opening))) continue;
    return actors.within({ start, end }).map(({ id }) => id);
  }
  return [];
}

/** Characters in which a line shows that it addresses somebody. */
const LONGEST_OPENING = 24;

/** "We" of a head of government is the administration that the text names; else those who issue it. */
export function speakersOf({ actors, issuers }: Document, { authors, grammar }: Lexicon): readonly string[] {
  const head = actors.find(({ id }) => id === issuers[0]);
  if (issuers.length !== 1 || head?.type !== 'person') return issuers;
  const own = normalName(head.name, grammar).split(' ');
  const named = actors.find(({ name, type }) => {
    const words = normalName(name, grammar).split(/[\s-]+/);
    if (type !== 'government_body' || !authors.has(words.at(-1) ?? '')) return false;
    return words.length === 1 || words.slice(0, -1).some((word) => own.includes(word));
  });
  return named ? [named.id] : issuers;
}

/** "The two leaders welcomed the talks. They agreed": those who sign, where the sentence before begins with all of them. */
export function signersBefore(
  { sentences, actors, issuers }: Document,
  named: ActorIndex,
  index: number,
): readonly Party[] | null {
  const before = sentences[index - 1];
  const group = before && named.within(before)[0];
  if (!group || group.members.length < 2 || !group.members.every((id) => issuers.includes(id))) return null;
  const members = actors.filter(({ id }) => group.members.includes(id));
  return members.map(({ id }) => ({ actor: id, basis: 'inferred', words: null }));
}
