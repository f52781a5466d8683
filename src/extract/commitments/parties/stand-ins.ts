/** Words that stand for an actor whom they name in part, or do not though they hold the name: "G7 partners" for the G7, "Kenya's leadership" for Kenya. */

import { possessiveEnd } from '../clauses/noun-phrase.ts';
import { type Range, type SentenceView, spanOf } from '../sentence/view.ts';
import type { ActorIndex } from './actor-index.ts';

/** The id of who is meant, or null where the words say no more than a role. */
export function standsFor(view: SentenceView, range: Range, actors: ActorIndex): string | null {
  const { groupPeople, standing } = view.lexicon.roleWords;
  const last = view.lower(range.end - 1);
  if (groupPeople.has(last)) return groupOf(view, range, actors);
  return standing.has(last) ? ownerOf(view, range, actors) : null;
}

/** The group of countries right before those who lead it or belong to it. */
function groupOf(view: SentenceView, { first, end }: Range, actors: ActorIndex): string | null {
  if (end - first < 2) return null;
  const span = spanOf(view, first, end - 1);
  const group = actors.at(span).find(({ type }) => type === 'country_group');
  return group && actors.nameEnd(span) === span.end ? group.id : null;
}

/** "Kenya's leadership", "the Kenyan side". */
function ownerOf(view: SentenceView, range: Range, actors: ActorIndex): string | null {
  const end = possessiveEnd(view, range);
  const [country, ...others] = end < 0 ? actors.within(spanOf(view, range.first, range.end - 1)) : [];
  if (country?.type === 'country' && others.length === 0 && range.end - range.first === 2) return country.id;
  return end > 0 ? (actors.within(spanOf(view, range.first, end)).at(-1)?.id ?? null) : null;
}

/** "the grid operators of the states (GOs)": who is known by the abbreviation behind the words alone, or null. */
export function shortNameBehind(view: SentenceView, at: number, actors: ActorIndex): string | null {
  if (view.lower(at) !== '(' || view.lower(at + 2) !== ')') return null;
  const [short] = actors.at(view.token(at + 1));
  return short && !actors.at(view.token(at - 1)).includes(short) ? short.id : null;
}

/** "Developed country Parties": a role noun that is named by itself, and described here. */
export function isQualified(view: SentenceView, { first }: Range, head: number, actors: ActorIndex): boolean {
  if (head <= first || !view.lexicon.agents.has(view.lower(head))) return false;
  if (!/^(?:ADJ|NOUN)$/.test(view.pos(head - 1)) || actors.isAt(view.token(head - 1))) return false;
  return view.lower(head) !== view.lemma(head);
}
