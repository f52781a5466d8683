/** What was promised here and stands there all the same, in words that bind nobody as they were read. */
import { align, type Pair } from './align.ts';
import type { Item, Side } from './item.ts';
import type { Comparer } from './similarity.ts';

/** A near miss and a promise this much alike are one; less alike they may only speak of the same thing. */
const LEAST_LIKENESS = 0.55;

/**
 * Pairs of a loose statement with a near miss of the other side: a version of a text rewords what it promises, and how
 * that reads hangs on its words. The near miss binds as its partner does, but for its modal.
 */
export function pairsInDoubt(
  old: { readonly loose: readonly Item[]; readonly side: Side },
  current: { readonly loose: readonly Item[]; readonly side: Side },
  comparer: Comparer,
): readonly Pair[] {
  const binding = (items: readonly Item[]): readonly Item[] =>
    items.filter(
      ({ standing, commitment }) =>
        standing === 'commitment' || standing === 'call' || commitment.mode === 'permission',
    );
  const close = ({ similarity }: Pair): boolean => similarity >= LEAST_LIKENESS;
  const forth = align(binding(old.loose), current.side.doubtful, comparer).pairs.filter(close);
  const back = align(old.side.doubtful, binding(current.loose), comparer).pairs.filter(close);
  return [
    ...forth.map((pair) => ({ ...pair, current: readAs(pair.current, pair.old) })),
    ...back.map((pair) => ({ ...pair, old: readAs(pair.old, pair.current) })),
  ];
}

/** A near miss as its partner binds; under another cue it keeps the strength of its own. */
function readAs(item: Item, partner: Item): Item {
  const { mode, actors, strength } = partner.commitment;
  const own = item.commitment.strength;
  return {
    ...item,
    names: partner.names,
    actorNames: partner.actorNames,
    actorWords: partner.actorWords,
    commitment: {
      ...item.commitment,
      mode,
      actors,
      strength: item.cue === partner.cue ? { ...strength, cue: own.cue } : own,
    },
  };
}
