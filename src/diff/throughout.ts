/** What was changed throughout a document: said once in a note, and taken out of the single changes. */
import type { FieldChange } from '../analysis/schema.ts';
import type { Item } from './item.ts';

/** A pair of statements with the fields that differ. */
export interface Compared {
  readonly old: Item;
  readonly current: Item;
  readonly fields: readonly FieldChange[];
}

export interface Replacement {
  readonly old: string;
  readonly new: string;
  readonly count: number;
}

/** A replacement is one throughout when it was made this often, */
const LEAST_COUNT = 3;
/** and in this share of the pairs that have the word on one side. */
const LEAST_SHARE = 0.8;
/** Modals of these strengths and above bind alike: "will" for "shall" throughout is a matter of style. */
const BINDING = 4;

/** The modals that were exchanged throughout, among those that bind. */
export function modalsReplaced(pairs: readonly Compared[]): readonly Replacement[] {
  return replacements(pairs, ({ old, current }) => {
    const [a, b] = [old.commitment.strength.level, current.commitment.strength.level];
    return a >= BINDING && b >= BINDING ? [old.cue, current.cue] : null;
  });
}

/** The actors that bear another name throughout. */
export function actorsRenamed(pairs: readonly Compared[]): readonly Replacement[] {
  return replacements(pairs, ({ old, current }) => {
    const [a, b] = [old.actorNames.join(', '), current.actorNames.join(', ')];
    if (a === '' || b === '') return null;
    // The same words ("we") are the same actor, whoever they were resolved to.
    return old.actorWords === current.actorWords ? [a, a] : [a, b];
  });
}

function replacements(
  pairs: readonly Compared[],
  read: (pair: Compared) => readonly [string, string] | null,
): readonly Replacement[] {
  const counts = new Map<string, { readonly old: string; readonly new: string; count: number }>();
  const [ofOld, ofNew] = [new Map<string, number>(), new Map<string, number>()];
  for (const pair of pairs) {
    const words = read(pair);
    if (!words) continue;
    const [old, current] = words;
    ofOld.set(old, (ofOld.get(old) ?? 0) + 1);
    ofNew.set(current, (ofNew.get(current) ?? 0) + 1);
    const key = `${old}\n${current}`;
    const entry = counts.get(key) ?? { old, new: current, count: 0 };
    entry.count++;
    counts.set(key, entry);
  }
  return [...counts.values()].filter(
    (entry) =>
      entry.old !== entry.new &&
      entry.count >= LEAST_COUNT &&
      entry.count >= LEAST_SHARE * Math.min(ofOld.get(entry.old) as number, ofNew.get(entry.new) as number),
  );
}

/** The fields of a pair without what was replaced throughout. */
export function withoutReplaced(
  pair: Compared,
  modals: readonly Replacement[],
  actors: readonly Replacement[],
): readonly FieldChange[] {
  const { old, current } = pair;
  const made = (list: readonly Replacement[], a: string, b: string): boolean =>
    list.some((entry) => entry.old === a && entry.new === b);
  const modal = made(modals, old.cue, current.cue);
  const actor = made(actors, old.actorNames.join(', '), current.actorNames.join(', '));
  return pair.fields.filter(({ field }) => !(field === 'modality' && modal) && !(field === 'actor' && actor));
}
