/** What several readings of a draft found, each under one id: those of the first, and what only others have. */
import {
  type Actor,
  type Annotation,
  bySpan,
  type Commitment,
  type Document,
  offsetOfId,
  ofKind,
  overlaps,
  type Span,
  type Terms,
} from '../document.ts';
import type { Variation } from './readings.ts';

/** Findings of all readings, whose ids mean the same in each. */
export interface Union {
  /** Commitments of each reading. */
  readonly commitments: readonly (readonly Commitment[])[];
  /** Where a figure stands; null where there is none of that id. */
  spanOf(figure: string): Span | null;
  /** All actors, in text order. */
  readonly actors: readonly Actor[];
  /** What only other readings have: mentions of actors, and dates and figures in their words or spoken of by these terms. */
  added(terms: readonly Terms[]): readonly Annotation[];
}

/**
 * @param documents the readings; the first keeps its ids
 * @param variations which words each reading is for
 */
export function uniteReadings(documents: readonly Document[], variations: readonly Variation[]): Union {
  const [main] = documents as readonly [Document, ...Document[]];
  const actors = [...main.actors];
  const byName = new Map(actors.map((actor) => [keyOf(actor), actor]));
  const takenActors = new Set(actors.map(({ id }) => id));
  const found = new Map(main.annotations.map((annotation) => [annotation.id, annotation]));
  const others = new Map<string, Annotation>();
  const worded = new Set<string>();

  /** The id that an actor of another reading has in the union. */
  const actorId = (actor: Actor): string => {
    const known = byName.get(keyOf(actor));
    if (known) return known.id;
    const own = takenActors.has(actor.id) ? { ...actor, id: `${actor.id}-${actors.length}` } : actor;
    actors.push(own);
    byName.set(keyOf(actor), own);
    takenActors.add(own.id);
    return own.id;
  };

  const commitments = documents.map((document, reading) => {
    if (reading === 0) return ofKind(document, 'commitment');
    const words = variations
      .filter((variation) => variation.reading === reading)
      .map(({ place, wording }) => place.choice.wordings[wording]);
    const ids = new Map(document.actors.map((actor) => [actor.id, actorId(actor)]));
    for (const annotation of document.annotations) {
      if (annotation.kind === 'commitment') continue;
      const known = found.get(annotation.id) ?? others.get(annotation.id);
      if (known && (annotation.kind === 'mention' || isSame(known, annotation))) continue;
      // "[at least] 40 hectares": the same words, and another figure.
      const id = known ? `${annotation.id}-${reading}` : annotation.id;
      if (known) ids.set(annotation.id, id);
      others.set(id, { ...annotation, id });
      if (words.some((wording) => wording !== undefined && overlaps(wording, annotation))) worded.add(id);
    }
    return ofKind(document, 'commitment').map((commitment) => renamed(commitment, ids));
  });

  return {
    commitments,
    actors: actors.sort((a, b) => offsetOfId(a.id) - offsetOfId(b.id)),
    spanOf: (figure) => found.get(figure) ?? others.get(figure) ?? null,
    added(terms) {
      const wanted = new Set(
        terms.flatMap(({ figures, deadline }) => [...figures, ...(deadline?.date ? [deadline.date] : [])]),
      );
      for (const { mentions } of actors) for (const id of mentions) wanted.add(id);
      return [...others.values()]
        .filter(({ id, kind }) => wanted.has(id) || (kind !== 'mention' && worded.has(id)))
        .sort(bySpan);
    },
  };
}

function renamed<T>(value: T, ids: ReadonlyMap<string, string>): T {
  if (typeof value === 'string') return (ids.get(value) ?? value) as T;
  if (Array.isArray(value)) return value.map((part) => renamed(part, ids)) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, renamed(part, ids)])) as T;
}

const isSame = (one: Annotation, two: Annotation): boolean => JSON.stringify(one) === JSON.stringify(two);
const keyOf = ({ name, type }: Actor): string => `${type} ${name.toLowerCase()}`;
