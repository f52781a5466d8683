/** Field by field: what changed between two statements that answer each other, and what that does to the promise. */
import type { AnalysisCommitment, FieldChange } from '../analysis/schema.ts';
import { amountFields } from './amounts.ts';
import { conditionFields } from './conditions.ts';
import { isFact, ofFacts } from './facts.ts';
import {
  boundBefore,
  type Context,
  type FieldComparison,
  overlap,
  scopeShift,
  shift,
  standsIn,
} from './field.ts';
import type { Item, Side } from './item.ts';
import { climb } from './ladder.ts';
import type { Lexicon } from './lexicon.ts';
import { normalName, sameActors } from './names.ts';
import { HOLD, reversalFields, withoutFirmer } from './polarity.ts';
import { baselineFields, deadlineFields } from './times.ts';
import { wordingFields } from './wording.ts';
import { fold } from './words.ts';

type Status = AnalysisCommitment['status'];

/** How firmly a status stands; what is fulfilled stands apart. */
const STANDING: Readonly<Record<Status, number>> = {
  new: 2,
  reaffirmed: 2,
  continuing: 2,
  fulfilled: 2,
  planned: 1,
  withdrawn: 0,
};

const COMPARISONS: readonly FieldComparison[] = [
  statusFields,
  modeFields,
  strengthFields,
  deadlineFields,
  amountFields,
  baselineFields,
  conditionFields,
  actorFields,
  beneficiaryFields,
  reversalFields,
];

/** What can still differ when one side tells that it was done: not its modal, its deadline or its conditions. */
const DONE_COMPARISONS: readonly FieldComparison[] = [statusFields, amountFields, actorFields];

/** What the parts of a divided promise each inherit from the whole. */
const PART_COMPARISONS: readonly FieldComparison[] = [
  statusFields,
  modeFields,
  strengthFields,
  reversalFields,
];

/** All fields that differ, in a fixed order; none for a mere rewording. */
export function compareFields(old: Item, current: Item, context: Context): readonly FieldChange[] {
  const comparisons = isDone(old, current) ? DONE_COMPARISONS : COMPARISONS;
  const fields = withoutFirmer(comparisons.flatMap((comparison) => comparison(old, current, context)));
  if (isFact(old, context.old, context.lexicon) && isFact(current, context.current, context.lexicon))
    return ofFacts(fields);
  // Another cue says by itself that it is no longer reaffirmed or continued.
  const cued = fields.some(({ field }) => field === 'modality' || field === 'mode');
  return cued ? fields.filter(({ field, direction }) => field !== 'status' || direction !== 'none') : fields;
}

/** The fields that can differ between a promise and one of the promises it was divided into. */
export function comparePart(old: Item, current: Item, context: Context): readonly FieldChange[] {
  if (isDone(old, current)) return statusFields(old, current);
  return withoutFirmer(PART_COMPARISONS.flatMap((comparison) => comparison(old, current, context))).filter(
    ({ field, direction }) =>
      field !== 'scope' && field !== 'quantifier' && !(field === 'status' && direction === 'none'),
  );
}

function statusFields(old: Item, current: Item): readonly FieldChange[] {
  const [a, b] = [old.commitment.status, current.commitment.status];
  // Only the reading differs where the same cue governs the same act.
  const alike = STANDING[a] === STANDING[b] && a !== 'fulfilled' && b !== 'fulfilled';
  if (a === b || (alike && sameAct(old, current))) return [];
  const step = a === 'fulfilled' || b === 'fulfilled' ? 0 : STANDING[b] - STANDING[a];
  return [{ ...shift('status', a, b, step), change: 'changed' }];
}

const isDone = (old: Item, current: Item): boolean =>
  (old.commitment.status === 'fulfilled') !== (current.commitment.status === 'fulfilled');

function modeFields(old: Item, current: Item, { lexicon }: Context): readonly FieldChange[] {
  const [a, b] = [old.commitment.mode, current.commitment.mode];
  const step = HOLD[b] - HOLD[a];
  // Who is asked, and by whom, is read from the words around one modal: "Cities must do it", "it must be done by cities".
  if (old.cue === current.cue && lexicon.modalRungs.find(lexicon.terms.read(old.cue)).length > 0) return [];
  return step === 0 ? [] : [shift('mode', a, b, step)];
}

/** Modal, goal verb, attempts, quantifiers and scope: all that the words say about how much is promised. */
function strengthFields(old: Item, current: Item, context: Context): readonly FieldChange[] {
  const words = wordingFields(old, current, context);
  const modality = modalityField(old, current, context);
  if (!modality) return words;
  // "shall" to "shall seek to": the attempt says it already.
  const told = words.some(
    ({ field, direction }) => (field === 'attempt' || field === 'verb') && direction === modality.direction,
  );
  return old.cue === current.cue && told ? words : [modality, ...words];
}

/** Whether the cue and the words of the act are the same, whatever conditions and times are put among them. */
function sameAct(old: Item, current: Item): boolean {
  const act = (item: Item): string =>
    item.terms
      .filter((_, index) => item.parts[index] === 'act')
      .map(({ stem }) => stem)
      .join(' ');
  return old.cue === current.cue && act(old) === act(current);
}

function modalityField(old: Item, current: Item, { lexicon }: Context): FieldChange | null {
  const [a, b] = [old.commitment.strength, current.commitment.strength];
  const both = old.commitment.mode === 'call' && current.commitment.mode === 'call';
  const rungs = (item: Item) => lexicon.verbs.find(lexicon.terms.read(item.cue))[0]?.value ?? [];
  const climbed = both ? climb(rungs(old), rungs(current)) : null;
  // "must" and "should" of somebody whom the text cannot bind are one band; among themselves they are two.
  // "may not" and "must not" forbid alike.
  const modal = (item: Item) =>
    item.commitment.negated ? undefined : lexicon.modalRungs.find(lexicon.terms.read(item.cue))[0]?.value;
  const [from, to] = [modal(old), modal(current)];
  const within = a.level === b.level && from !== undefined && to !== undefined ? from - to : 0;
  const step = climbed ?? (b.level - a.level || within);
  if (step === 0 || sameAct(old, current) || keepsModal(old, current, lexicon)) return null;
  const same = old.cue === current.cue;
  // "wo" of "won't" and "'ll" are shown as the word that they are.
  const shown = (cue: string): string => lexicon.written(fold(cue)) ?? cue;
  return shift(
    'modality',
    same ? `${shown(a.cue.text)} (${a.label})` : shown(a.cue.text),
    same ? `${shown(b.cue.text)} (${b.label})` : shown(b.cue.text),
    step,
  );
}

/**
 * "We decide that X shall do it", "We decide that it shall be done by X": the modal is the same, whichever of the words
 * that bind was read.
 */
function keepsModal(old: Item, current: Item, lexicon: Lexicon): boolean {
  if (old.cue === current.cue) return false;
  const within = (cue: string, item: Item): boolean =>
    lexicon.modalRungs.find(lexicon.terms.read(cue)).length > 0 && standsIn(cue, item, lexicon);
  return within(old.cue, current) || within(current.cue, old);
}

function actorFields(
  old: Item,
  current: Item,
  { old: there, current: here, lexicon }: Context,
): readonly FieldChange[] {
  if (old.actorWords === current.actorWords) return [];
  const [a, b] = [old.actorNames.join(', ') || null, current.actorNames.join(', ') || null];
  const sized = sizedActors(old, current, lexicon);
  if (sized) return [sized];
  const field = (change: FieldChange['change'], step: number): FieldChange => ({
    ...shift('actor', a, b, step),
    change,
  });
  // A promise without anybody who keeps it is the weaker one.
  if (a === null || b === null) {
    const named = a === null ? current : old;
    const words =
      named.commitment.actors.find((party) => party.span)?.span?.text ?? named.actorNames[0] ?? '';
    const other = a === null ? old : current;
    return named.names.size === 0 ||
      standsIn(words, other, lexicon) ||
      speaks(named, a === null ? here : there, lexicon)
      ? []
      : [field(a === null ? 'added' : 'removed', a === null ? 1 : -1)];
  }
  // A pronoun that nobody could resolve tells nothing.
  if (old.names.size === 0 || current.names.size === 0) return [];
  // Nor does "they": whom it stands for was inferred. "We" is the one who speaks.
  const inferred = (item: Item): boolean =>
    item.actorWords !== '' &&
    normalName(lexicon, item.actorWords.replaceAll('|', ' ')) === '' &&
    !item.actorWords.split('|').every((words) => lexicon.speakers.has(words));
  if (inferred(old) || inferred(current)) return [];
  const parties = (item: Item, side: Side) =>
    item.commitment.actors.map((party) => namesOfParty(party, side));
  const namesOfParty = (party: AnalysisCommitment['actors'][number], side: Side): ReadonlySet<string> => {
    const actor = party.actor === null ? undefined : side.actors.get(party.actor);
    const members = (actor?.members ?? []).flatMap((id) => side.actors.get(id)?.name ?? []);
    const said = (actor?.mentions ?? []).filter(({ as }) => as !== 'pronoun').map(({ text }) => text);
    return new Set(
      [actor?.name ?? party.span?.text ?? '', ...said, ...members]
        .map((name) => normalName(lexicon, name))
        .filter((name) => name !== ''),
    );
  };
  if (areCounted(old, current, lexicon) || areCounted(current, old, lexicon)) return [];
  const [mine, theirs] = [parties(old, there), parties(current, here)];
  const gone = mine.filter(
    (names) => names.size > 0 && !theirs.some((other) => sameActors(names, other, lexicon)),
  );
  const come = theirs.filter(
    (names) => names.size > 0 && !mine.some((other) => sameActors(names, other, lexicon)),
  );
  if (gone.length > 0 && come.length > 0) return [field('changed', 0)];
  if (gone.length > 0) return [field('removed', -1)];
  return come.length > 0 ? [field('added', 1)] : [];
}

/** Share of the promises of a side from which those who make them need not be named. */
const MOST_PROMISES = 0.5;

/** Whether a promise is made by those whose text it is, or who make most of its promises: "it will be done" is theirs. */
function speaks({ commitment, names }: Item, { analysis, items }: Side, lexicon: Lexicon): boolean {
  if (commitment.actors.every(({ actor }) => actor !== null && analysis.document.issuers.includes(actor)))
    return true;
  const binding = items.filter(({ standing }) => standing === 'commitment');
  const own = binding.filter((item) => sameActors(item.names, names, lexicon));
  return own.length > 1 && own.length >= binding.length * MOST_PROMISES;
}

/** "The two countries" for as many as are named on the other side. */
function areCounted(group: Item, named: Item, lexicon: Lexicon): boolean {
  const { actors } = named.commitment;
  if (group.commitment.actors.length !== 1 || actors.length < 2) return false;
  return lexicon.terms.read(group.actorWords).some(({ key }) => lexicon.counts.get(key) === actors.length);
}

/** "vessels longer than 12 metres": who is meant is told by a number that moved. */
function sizedActors(old: Item, current: Item, lexicon: Lexicon): FieldChange | null {
  const read = (item: Item) => {
    const terms = lexicon.terms.read(item.actorWords);
    const numbers = terms.filter(({ sort }) => sort === 'number');
    const others = terms.filter(({ sort }) => sort !== 'number').map(({ stem }) => stem);
    return { terms, number: numbers.length === 1 ? numbers[0] : undefined, words: others.join(' ') };
  };
  const [a, b] = [read(old), read(current)];
  if (!a.number || !b.number || a.words !== b.words) return null;
  const step = Number.parseFloat(b.number.key) - Number.parseFloat(a.number.key);
  const bound = boundBefore(a.terms.slice(0, a.terms.indexOf(a.number)), lexicon);
  const text = (item: Item): string => item.commitment.actors.map(({ span }) => span?.text ?? '').join(', ');
  return scopeShift(text(old), text(current), Number.isFinite(step) ? -Math.sign(step) * bound : 0);
}

/** Share of words from which two beneficiaries are one whose wording changed. */
const LIKE_PARTY = 0.7;

function beneficiaryFields(old: Item, current: Item, context: Context): readonly FieldChange[] {
  const read = (item: Item, side: Side) =>
    item.commitment.beneficiaries.map(
      (party) =>
        party.span?.text ?? (party.actor === null ? undefined : side.actors.get(party.actor)?.name) ?? '',
    );
  // A pronoun ("you") tells nobody apart.
  const named = (text: string): boolean => normalName(context.lexicon, text) !== '';
  const there = read(old, context.old).filter(named);
  const here = read(current, context.current).filter(named);
  const gone = there.filter((text) => !standsIn(text, current, context.lexicon));
  const come = here.filter((text) => !standsIn(text, old, context.lexicon));
  if (gone.length === 0 && come.length === 0) return [];
  if (there.length === 0 || here.length === 0 || gone.length === 0 || come.length === 0) return [];
  const stems = (text: string): ReadonlySet<string> =>
    // How many they are is an amount, told of by itself.
    new Set(
      context.lexicon.terms
        .read(text)
        .map((term) => term.stem)
        .filter((stem) => !/\d/.test(stem)),
    );
  const same = gone.some((a) =>
    come.some(
      (b) =>
        overlap(stems(a), stems(b)) >= LIKE_PARTY ||
        sameActors(
          new Set([normalName(context.lexicon, a)]),
          new Set([normalName(context.lexicon, b)]),
          context.lexicon,
        ),
    ),
  );
  if (same) return [];
  return [
    {
      field: 'beneficiary',
      old: gone.join(', '),
      new: come.join(', '),
      change: 'changed',
      direction: 'none',
    },
  ];
}
