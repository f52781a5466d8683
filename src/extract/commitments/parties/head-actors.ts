/** The actors of a subject that may be a list: whom the head noun of each of its parts names. */
import type { Actor } from '../../../document.ts';
import { beginsUpper } from '../../../read/tokens.ts';
import { headOf } from '../clauses/noun-phrase.ts';
import { type Range, type SentenceView, spanOf } from '../sentence/view.ts';
import type { ActorIndex } from './actor-index.ts';
import { isOffice, stands } from './agent-phrases.ts';
import { isQualified } from './stand-ins.ts';

/**
 * Ids of the actors whose mention holds the head noun of one of the coordinated parts; parts that nothing names become actors.
 * @param byId an actor of the document
 * @param create makes an actor of a part, or gives null
 */
export function actorsOfHeads(
  view: SentenceView,
  range: Range,
  actors: ActorIndex,
  byId: (id: string) => Actor | undefined,
  create: (part: Range) => string | null,
): readonly string[] {
  const { agents } = view.lexicon;
  const found: string[] = [];
  const unnamed: { readonly part: Range; readonly at: number }[] = [];
  let first = range.first;
  let joined = false;
  let titled: string | null = null;
  for (let i = range.first; i <= range.end; i++) {
    const boundary =
      i === range.end ||
      (((view.pos(i) === 'CCONJ' && view.lower(i) !== 'or') ||
        (view.lower(i) === ',' && i + 1 < range.end)) &&
        // Not the "and" of a name ("Office of Management and Budget").
        actors.at(view.token(i)).length === 0);
    if (!boundary) continue;
    joined ||= i < range.end && view.pos(i) === 'CCONJ';
    const part = { first, end: i };
    first = i + 1;
    if (part.end <= part.first) continue;
    const head = headOf(view, part);
    if (head < 0) continue;
    // "the governments of A and B": who is listed after "of" is listed for all of them.
    const listed =
      i < range.end &&
      found.length === 0 &&
      view.lower(head + 1) === 'of' &&
      view.lower(head) !== view.lemma(head) &&
      agents.has(view.lower(head));
    const there = isQualified(view, part, head, actors) ? [] : actors.at(view.token(head));
    const named = there.length === 0 && listed ? actors.within(spanOf(view, head + 2, part.end)) : there;
    if (named.length === 0 && stands(view, part, head)) unnamed.push({ part, at: found.length });
    // "Ada Holm, Secretary of the Sea": who that is.
    const told = view.lower(part.first - 1) === ',' && !listed && isPerson(found.at(-1) ?? '');
    if (told && named.every((actor) => isOffice(actor, view.lexicon))) continue;
    titled = named.find((actor) => isNamedBehind(part, actor))?.id ?? null;
    for (const { id } of named) if (!found.includes(id)) found.push(id);
  }
  // "Senior Advisor and Port Coordinator Ada Holm": titles of one.
  const others = found.filter((id) => id !== titled);
  if (titled && joined && others.every((id) => !isPerson(id) && byId(id)?.type === 'person')) return [titled];
  // Somebody beside whom others are named is somebody too ("the Harbour Board and Kenya"), but not "Holm, head of it".
  if (found.length > 0 && joined)
    for (const { part, at } of unnamed.reverse()) {
      const made = create(part);
      if (made) found.splice(at, 0, made);
    }
  return [...new Set(found)];

  /** Somebody by name, and not by an office. */
  function isPerson(id: string): boolean {
    const actor = byId(id);
    return actor?.type === 'person' && !isOffice(actor, view.lexicon);
  }

  /** Titles without an article stand before the name of the person, who has no other name before them. */
  function isNamedBehind(part: Range, { id, name }: Actor): boolean {
    if (view.pos(range.first) === 'DET' || !isPerson(id)) return false;
    const begin = view.lower(part.first);
    return beginsUpper(view.token(part.first).text) && !name.toLowerCase().split(' ').includes(begin);
  }
}
