/** Statements of drafts: read with the wording that the other side has, and what became of the places kept open. */
import type { AnalysisCommitment, FieldChange } from '../analysis/schema.ts';
import type { Context } from './field.ts';
import type { Item } from './item.ts';
import type { TermReader } from './terms.ts';
import { normalText } from './terms.ts';
import { type OpenPlace, ownWording, type Terms, worded } from './wordings.ts';

type Normal = (text: string) => string;

/** The statements of a pair, each with the wordings that the other has, and what became of their places. */
export function settledPair(
  old: Item,
  current: Item,
  { lexicon, old: there, current: here }: Context,
): { readonly old: Item; readonly current: Item; readonly fields: readonly FieldChange[] } {
  const [a, b] = [old.told, current.told];
  if (a.alternatives.length + b.alternatives.length === 0) return { old, current, fields: [] };
  const normal = createNormal(lexicon.terms);
  const [chosenOld, chosenNew] = [choicesOf(a, b, normal), choicesOf(b, a, normal)];
  const fields: FieldChange[] = [];
  for (const [place, { index, partner }] of chosenOld) {
    if (partner === 'same') continue;
    if (partner)
      fields.push({
        field: 'open',
        old: place.text,
        new: partner.text,
        change: 'changed',
        direction: 'none',
      });
    else
      fields.push({
        field: 'open',
        old: shown(place, a, normal),
        new: wordsOf(place, index, a, normal),
        change: 'settled',
        direction: directionOf(place, index),
      });
  }
  for (const [place, { index, partner }] of chosenNew)
    if (partner === null)
      fields.push({
        field: 'open',
        old: wordsOf(place, index, b, normal),
        new: shown(place, b, normal),
        change: 'opened',
        direction: REVERSED[directionOf(place, index)],
      });
  return {
    old: there.reread(
      old,
      worded(a, (place) => chosenOld.get(place)?.index ?? 0),
    ),
    current: here.reread(
      current,
      worded(b, (place) => chosenNew.get(place)?.index ?? 0),
    ),
    fields,
  };
}

/** What is told of a statement that stands in brackets and has no answer. */
export function bracketsOf(
  { told }: Item,
  side: 'old' | 'new',
  { terms }: Context['lexicon'],
): readonly FieldChange[] {
  const normal = createNormal(terms);
  if (!told.alternatives.some((place) => isWhole(place, told, normal))) return [];
  return side === 'old'
    ? [{ field: 'open', old: IN_BRACKETS, new: null, change: 'settled', direction: 'none' }]
    : [{ field: 'open', old: null, new: IN_BRACKETS, change: 'opened', direction: 'none' }];
}

const IN_BRACKETS = 'in brackets';
const AGREED = 'without brackets';
const REVERSED = {
  strengthened: 'weakened',
  weakened: 'strengthened',
  mixed: 'mixed',
  none: 'none',
} as const;

const createNormal = (terms: TermReader): Normal => {
  const known = new Map<string, string>();
  return (text) => {
    let read = known.get(text);
    if (read === undefined) {
      read = normalText(terms.read(text));
      known.set(text, read);
    }
    return read;
  };
};

interface Chosen {
  readonly index: number;
  /** The place of the other side that keeps the same open, or some of it; null where it is settled there. */
  readonly partner: OpenPlace | 'same' | null;
}

function choicesOf(
  mine: AnalysisCommitment,
  other: AnalysisCommitment,
  normal: Normal,
): ReadonlyMap<OpenPlace, Chosen> {
  const choices = new Map<OpenPlace, Chosen>();
  const wordings = (place: OpenPlace): readonly string[] => place.wordings.map(({ text }) => normal(text));
  const there = ` ${normal(other.text)} `;
  for (const place of mine.alternatives) {
    const words = wordings(place);
    const own = ownWording(place, mine);
    const key = words.join('|');
    if (other.alternatives.some((answer) => wordings(answer).join('|') === key)) {
      choices.set(place, { index: own, partner: 'same' });
      continue;
    }
    const partner = other.alternatives.find((answer) =>
      wordings(answer).some((text) => text !== '' && words.includes(text)),
    );
    if (partner) {
      const shared = wordings(partner).filter((text) => words.includes(text) && text !== '');
      choices.set(place, { index: words.indexOf([...shared].sort()[0] as string), partner });
      continue;
    }
    if (isWhole(place, mine, normal)) {
      // Brackets around the whole stand, whatever was settled or opened within.
      const stands = other.alternatives.some((answer) => isWhole(answer, other, normal));
      choices.set(place, { index: own, partner: stands ? 'same' : null });
      continue;
    }
    let index = -1;
    words.forEach((text, i) => {
      if (text !== '' && there.includes(` ${text} `) && text.length > (words[index] ?? '').length) index = i;
    });
    if (index < 0) index = words.indexOf('');
    choices.set(place, { index: index < 0 ? own : index, partner: null });
  }
  return choices;
}

/** It holds the statement as a whole, which may be left out. */
const isWhole = (place: OpenPlace, { text }: AnalysisCommitment, normal: Normal): boolean =>
  place.wordings.some((wording) => wording.text === '') && normal(place.text).includes(normal(text));

const shown = (place: OpenPlace, statement: AnalysisCommitment, normal: Normal): string =>
  isWhole(place, statement, normal) ? IN_BRACKETS : place.text;

const wordsOf = (
  place: OpenPlace,
  index: number,
  statement: AnalysisCommitment,
  normal: Normal,
): string | null =>
  isWhole(place, statement, normal) ? AGREED : (place.wordings[index]?.text ?? '') || null;

/** Whether the wording binds more or less than those that were set against it. */
function directionOf({ wordings }: OpenPlace, index: number): FieldChange['direction'] {
  const chosen = wordings[index];
  if (!chosen) return 'none';
  const steps = wordings.flatMap((other) =>
    other === chosen || other.struck ? [] : Math.sign(compareTerms(chosen.terms, other.terms)),
  );
  const [up, down] = [steps.includes(1), steps.includes(-1)];
  return up && down ? 'mixed' : up ? 'strengthened' : down ? 'weakened' : 'none';
}

const HOLD = { pledge: 2, obligation: 2, report: 2, call: 1, permission: 0, position: 0 } as const;

/** Above 0 where the first binds more: by mode, strength, deadline and conditions, in this order. */
function compareTerms(one: Terms | null, two: Terms | null): number {
  if (!one || !two) return Number(one !== null) - Number(two !== null);
  if (one.negated !== two.negated) return 0;
  const due = ({ deadline }: Terms): string => deadline?.end ?? (deadline ? '8' : '9');
  return (
    HOLD[one.mode] - HOLD[two.mode] ||
    one.strength.level - two.strength.level ||
    Number(due(one) < due(two)) - Number(due(one) > due(two)) ||
    two.conditions.length + two.caveats.length - one.conditions.length - one.caveats.length
  );
}
