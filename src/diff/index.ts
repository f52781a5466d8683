/** The comparison of two analyses: what came, went, grew stronger, grew weaker, or only moved. */
import type { Analysis, Change, Comparison, FieldChange } from '../analysis/schema.ts';
import { openResources, type Resources } from '../resources.ts';
import { type Alignment, align, scatter } from './align.ts';
import { pairsInDoubt } from './doubts.ts';
import { bracketsOf, settledPair } from './drafts.ts';
import type { Context } from './field.ts';
import { compareFields, comparePart } from './fields.ts';
import { type Item, readSide } from './item.ts';
import { type Lexicon, loadLexicon } from './lexicon.ts';
import { movedAmong } from './moves.ts';
import { isOwnLeave, isRestraint } from './polarity.ts';
import { createComparer } from './similarity.ts';
import { divisionsOf } from './splits.ts';
import {
  actorsRenamed,
  type Compared,
  modalsReplaced,
  type Replacement,
  withoutReplaced,
} from './throughout.ts';
import { rewording, wordingBesides } from './wording.ts';

export { sharedGenre } from './genre.ts';

export interface DiffOptions {
  /** Also what concerns no commitment and no call on either side: permissions, positions, what is told as done. */
  readonly all?: boolean;
  /** The word lists; those of the package when left out. */
  readonly resources?: Resources;
}

const lexicons = new WeakMap<Resources, Lexicon>();

function lexiconOf(resources: Resources): Lexicon {
  let lexicon = lexicons.get(resources);
  if (!lexicon) {
    lexicon = loadLexicon(resources);
    lexicons.set(resources, lexicon);
  }
  return lexicon;
}

/** A change on its way into the result, with the items that it came from. */
interface Draft extends Change {
  readonly oldItem: Item | null;
  readonly newItem: Item | null;
}

/**
 * Compares the commitments of two documents, and the calls, permissions and fulfilled acts that a commitment may have
 * become, where the analyses hold them (`all: true`). Changes are in the order of the new document, what was dropped
 * where it stood; each division or union of promises is one change for every part. A pure function; never throws for
 * what a text says. `diff(b, a)` mirrors `diff(a, b)`.
 */
export function diff(old: Analysis, current: Analysis, options: DiffOptions = {}): Comparison {
  const lexicon = lexiconOf(options.resources ?? openResources());
  const context: Context = { old: readSide(old, lexicon), current: readSide(current, lexicon), lexicon };
  const comparer = createComparer(context.old.items, context.current.items, lexicon);
  const alignment = align(context.old.items, context.current.items, comparer);
  const divisions = alignment.strange ? [] : divisionsOf(alignment, comparer);
  const divided = new Set(divisions.flatMap((division) => [division.old, division.current]));

  const whole = (items: readonly Item[]): readonly Item[] => items.filter((item) => !divided.has(item));
  const [looseOld, looseNew] = [whole(alignment.looseOld), whole(alignment.looseNew)];
  const doubtful = alignment.strange
    ? []
    : pairsInDoubt(
        { loose: looseOld, side: context.old },
        { loose: looseNew, side: context.current },
        comparer,
      );
  const answered = new Set(doubtful.flatMap((pair) => [pair.old, pair.current]));

  const compared: (Compared & { readonly similarity: number })[] = [...alignment.pairs, ...doubtful]
    .filter((pair) => !(divided.has(pair.old) && divided.has(pair.current)))
    .map((pair) => {
      const { old, current, fields } = settledPair(pair.old, pair.current, context);
      return { ...pair, old, current, fields: [...fields, ...compareFields(old, current, context)] };
    });
  const modals = modalsReplaced(compared);
  const actors = actorsRenamed(compared);

  const drafts: Draft[] = [
    ...compared.map((pair) => {
      const fields = withoutReplaced(pair, modals, actors);
      const besides = fields.length > 0 ? wordingBesides(pair.old, pair.current, fields, lexicon) : null;
      return draftOf(pair, besides ? [...fields, besides] : fields, pair.similarity);
    }),
    ...divisions.map((division) => ({
      ...draftOf(division, comparePart(division.old, division.current, context), division.similarity),
      change: division.change,
    })),
    ...looseOld.filter((item) => !answered.has(item)).map((item) => draftAlone(item, null, lexicon)),
    ...looseNew.filter((item) => !answered.has(item)).map((item) => draftAlone(null, item, lexicon)),
  ];
  const kept = drafts.filter((draft) => draft.change === 'kept');
  const moved = movedAmong(kept.map(placed));
  const movedPairs = new Set([...moved].map((place) => place.old));
  const listed = inOrder(drafts)
    .filter((draft) => options.all || concerns(draft, context))
    .map(
      ({ oldItem, newItem: _, ...change }): Change =>
        change.change === 'kept' && oldItem && movedPairs.has(oldItem.order)
          ? { ...change, change: 'moved' }
          : change,
    );
  return {
    schemaVersion: 1,
    tool: { name: current.tool.name, version: current.tool.version },
    old: old.document,
    new: current.document,
    summary: summaryOf(listed),
    changes: listed,
    notes: notesOf(old, current, modals, actors, alignment),
  };
}

function draftOf(
  pair: Pick<Compared, 'old' | 'current'>,
  fields: readonly FieldChange[],
  similarity: number,
): Draft {
  const { old, current } = pair;
  const change = fields.length > 0 ? 'changed' : old.normal === current.normal ? 'kept' : 'reworded';
  return {
    change,
    direction: sumOf(fields),
    old: old.told,
    new: current.told,
    similarity: change === 'kept' ? 1 : Math.round(similarity * 1000) / 1000,
    fields: change === 'reworded' ? [rewording(old, current)] : [...fields],
    oldItem: old,
    newItem: current,
  };
}

function draftAlone(old: Item | null, current: Item | null, lexicon: Lexicon): Draft {
  return {
    change: current ? 'added' : 'dropped',
    direction: 'none',
    old: old?.told ?? null,
    new: current?.told ?? null,
    similarity: 0,
    fields: [
      ...(old ? bracketsOf(old, 'old', lexicon) : []),
      ...(current ? bracketsOf(current, 'new', lexicon) : []),
    ],
    oldItem: old,
    newItem: current,
  };
}

/** The sum of directions: `mixed` where they disagree. */
export function sumOf(fields: readonly FieldChange[]): Change['direction'] {
  const directions = new Set(fields.map((field) => field.direction));
  if (directions.has('mixed') || (directions.has('strengthened') && directions.has('weakened')))
    return 'mixed';
  return directions.has('strengthened') ? 'strengthened' : directions.has('weakened') ? 'weakened' : 'none';
}

function placed(draft: Draft): { old: number; current: number; weight: number } {
  const [a, b] = [(draft.oldItem as Item).order, (draft.newItem as Item).order];
  // Of two that changed places the shorter moved; the fraction makes the choice the same from both sides.
  return { old: a, current: b, weight: 1 + (draft.oldItem as Item).terms.length + scatter(a, b) };
}

/** The order of the new document; what was dropped comes after what it followed in the old one. */
function inOrder(drafts: readonly Draft[]): readonly Draft[] {
  const placeOfOld = new Map<number, number>();
  for (const { oldItem, newItem } of drafts)
    if (oldItem && newItem)
      placeOfOld.set(oldItem.order, Math.max(newItem.order, placeOfOld.get(oldItem.order) ?? -1));
  const places = new Map<Draft, number>();
  const dropped = drafts
    .filter((draft) => !draft.newItem)
    .sort((a, b) => (a.oldItem as Item).order - (b.oldItem as Item).order);
  const last = drafts.reduce((most, draft) => Math.max(most, draft.oldItem?.order ?? -1), -1);
  let at = 0;
  let place = -1;
  for (let order = 0; order <= last; order++) {
    place = placeOfOld.get(order) ?? place;
    while (at < dropped.length && (dropped[at] as Draft).oldItem?.order === order)
      places.set(dropped[at++] as Draft, place + 0.5);
  }
  const placeOf = (draft: Draft): number => places.get(draft) ?? draft.newItem?.order ?? 0;
  return [...drafts].sort(
    (a, b) => placeOf(a) - placeOf(b) || (a.oldItem?.order ?? 0) - (b.oldItem?.order ?? 0),
  );
}

/**
 * Whether a change is news: of a commitment, of a call (alone only if both sides could show it), of another statement
 * that grew or lost teeth ("takes all measures", told as practice), or of what the speakers keep from or take leave to.
 */
function concerns({ oldItem, newItem, direction }: Draft, { old, current, lexicon }: Context): boolean {
  const standings = [oldItem?.standing, newItem?.standing];
  if (standings.includes('commitment')) return true;
  if (oldItem && newItem && direction !== 'none') return true;
  if (old.analysis.others === undefined || current.analysis.others === undefined) return false;
  if (standings.includes('call')) return true;
  if (oldItem && newItem) return false;
  return oldItem
    ? isRestraint(oldItem, lexicon)
    : newItem !== null && (isRestraint(newItem, lexicon) || isOwnLeave(newItem, lexicon));
}

function summaryOf(changes: readonly Change[]): Comparison['summary'] {
  const count = (of: (change: Change) => boolean): number => changes.filter(of).length;
  const ofKind = (kind: Change['change']): number => count((change) => change.change === kind);
  const towards = (direction: Change['direction']): number =>
    count((change) => change.direction === direction);
  return {
    kept: ofKind('kept'),
    reworded: ofKind('reworded'),
    changed: ofKind('changed'),
    added: ofKind('added'),
    dropped: ofKind('dropped'),
    moved: ofKind('moved'),
    split: ofKind('split'),
    merged: ofKind('merged'),
    strengthened: towards('strengthened'),
    weakened: towards('weakened'),
    mixed: towards('mixed'),
  };
}

/** Of so few statements one that was dropped beside one that was added is no sign of another text. */
const FEW = 2;

function notesOf(
  old: Analysis,
  current: Analysis,
  modals: readonly Replacement[],
  actors: readonly Replacement[],
  { exact, strange, pairs, looseOld, looseNew }: Alignment,
): Comparison['notes'] {
  const notes: Comparison['notes'] = [];
  const counts = { old: pairs.length + looseOld.length, new: pairs.length + looseNew.length };
  if (counts.old === 0 || counts.new === 0)
    notes.push({
      code: 'nothing-to-compare',
      message:
        counts.old === counts.new
          ? 'Neither document holds a commitment.'
          : `The ${counts.old === 0 ? 'old' : 'new'} document holds no commitment.`,
    });
  else if (strange || (pairs.length === 0 && Math.min(counts.old, counts.new) >= FEW))
    notes.push({
      code: 'little-in-common',
      message: `${pairs.length === 0 ? 'None' : `Only ${pairs.length}`} of ${counts.old} old and ${counts.new} new statements answer each other: these are hardly two versions of one text.`,
    });
  for (const entry of modals)
    notes.push({
      code: 'modal-rewritten',
      message: `"${entry.old}" became "${entry.new}" throughout (${entry.count} commitments); this is shown as a rewording.`,
    });
  for (const entry of actors)
    notes.push({
      code: 'actor-renamed',
      message: `"${entry.old}" became "${entry.new}" throughout (${entry.count} commitments); this is shown as a rewording.`,
    });
  if ((old.others === undefined) !== (current.others === undefined))
    notes.push({
      code: 'others-missing',
      message: `The ${old.others === undefined ? 'old' : 'new'} analysis was saved without calls, permissions and what is told as done; they are compared only with commitments.`,
    });
  if (old.document.language !== current.document.language)
    notes.push({
      code: 'languages-differ',
      message: `The documents are in different languages (${old.document.language}, ${current.document.language}).`,
    });
  if (!exact)
    notes.push({
      code: 'assignment-approximate',
      message: 'The documents are so large and uniform that the likeliest pairs were taken in turn.',
    });
  return notes;
}
