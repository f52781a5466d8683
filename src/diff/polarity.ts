/** Two statements of which one is the opposite of the other. */
import type { AnalysisCommitment, FieldChange } from '../analysis/schema.ts';
import type { Context } from './field.ts';
import type { Item } from './item.ts';
import type { Lexicon } from './lexicon.ts';

/** How firmly a mode holds its actor: own word or duty, then a call on others, then leave and mere opinion. */
export const HOLD: Readonly<Record<AnalysisCommitment['mode'], number>> = {
  pledge: 2,
  obligation: 2,
  report: 2,
  call: 1,
  permission: 0,
  position: 0,
};

/**
 * A statement that turns into its opposite: what was promised, or kept from, is given up. Leave that is taken back is a
 * gain; of what is only told as practice nobody can tell.
 */
export function reversalFields(
  { commitment: a, terms: there }: Item,
  { commitment: b, terms: here }: Item,
  { lexicon }: Context,
): readonly FieldChange[] {
  if (a.negated === b.negated) return [];
  // "will not" that became "may": the mode says it already.
  const allows = a.mode === 'permission' || b.mode === 'permission';
  if (allows && HOLD[a.mode] !== HOLD[b.mode]) return [];
  // "ban" and "avoid" are restraints by their verb: not the opposite of an act that was worded otherwise.
  const [denied, terms] = a.negated ? [a, there] : [b, here];
  const inherited = denied.strength.cue.end <= denied.span.start;
  if (!inherited && !terms.some((term) => lexicon.negators.has(term.key))) return [];
  const said = (negated: boolean): string => (negated ? 'not' : 'affirmed');
  return [
    {
      field: 'negation',
      old: said(a.negated),
      new: said(b.negated),
      change: 'reversed',
      direction:
        a.mode === 'permission' ? 'strengthened' : a.negated || HOLD[a.mode] > 0 ? 'weakened' : 'mixed',
    },
  ];
}

const FIRMNESS: ReadonlySet<FieldChange['field']> = new Set(['mode', 'modality', 'verb', 'attempt']);

/** What is now promised more firmly is not what was promised, where it is the opposite. */
export function withoutFirmer(fields: readonly FieldChange[]): readonly FieldChange[] {
  const reversed = fields.some(
    ({ field, direction }) => field === 'negation' && direction !== 'strengthened',
  );
  return reversed
    ? fields.filter(({ field, direction }) => !FIRMNESS.has(field) || direction !== 'strengthened')
    : fields;
}

/** "We do not sell data": what those who speak keep from, told as practice; not what they cannot do or do not know. */
export function isRestraint({ actorWords, commitment, cue }: Item, lexicon: Lexicon): boolean {
  const { mode, negated, status, action } = commitment;
  return (
    negated &&
    mode === 'position' &&
    status === 'new' &&
    lexicon.speakers.has(actorWords) &&
    lexicon.modalRungs.find(lexicon.terms.read(cue)).length === 0 &&
    !lexicon.states.has(action.lemma)
  );
}

/** "We may sell data": leave that those who speak take. */
export const isOwnLeave = ({ actorWords, commitment }: Item, { speakers }: Lexicon): boolean =>
  commitment.mode === 'permission' && speakers.has(actorWords);
