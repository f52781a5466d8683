/** What changed in the words of the act itself: the goal verb, attempts slipped in, quantifiers, scope. */
import type { FieldChange } from '../analysis/schema.ts';
import { actorBreadth, breadthFields } from './breadth.ts';
import { type Context, shift } from './field.ts';
import { type Item, placeOf } from './item.ts';
import { climb } from './ladder.ts';
import type { Lexicon, Rung } from './lexicon.ts';
import { scopeFields } from './scope.ts';
import {
  type ChangedHit,
  changedHits,
  type Edit,
  editOf,
  newHits,
  onlyMoved,
  type Reading,
  stretchOf,
  wordsOf,
} from './stretches.ts';
import type { Term } from './terms.ts';

/** All fields that come from the words of the act, and the words that differ. */
export function wordingFields(old: Item, current: Item, { lexicon }: Context): readonly FieldChange[] {
  if (old.normal === current.normal) return [];
  const edit = editOf(old, current);
  return [
    ...verbField(edit, old, current, lexicon),
    ...attemptField(edit, lexicon),
    ...quantifierFields(edit, wordsOfTimes(old, current), lexicon),
    ...actorBreadth(old, current, lexicon),
    ...breadthFields(edit, lexicon),
    ...scopeFields(edit, old, current, lexicon),
  ];
}

function verbField(edit: Edit, old: Item, current: Item, lexicon: Lexicon): readonly FieldChange[] {
  const a = changedHits(edit.old, lexicon.verbs);
  const b = changedHits(edit.current, lexicon.verbs);
  for (const from of a)
    for (const to of b) {
      if (from.stretch !== to.stretch) continue;
      const step = climb(from.value, to.value);
      if (step) return [shift('verb', from.text, to.text, step)];
    }
  const head = (item: Item): readonly Rung[] =>
    lexicon.verbs
      .find(
        lexicon.terms.read(
          `${item.commitment.action.lemma} ${item.commitment.object?.text.slice(0, 40) ?? ''}`,
        ),
      )
      .find((hit) => hit.first === 0)?.value ?? [];
  const step = climb(head(old), head(current));
  return step ? [shift('verb', old.commitment.action.text, current.commitment.action.text, step)] : [];
}

function attemptField(edit: Edit, lexicon: Lexicon): readonly FieldChange[] {
  const a = newHits(edit.old, lexicon.attempts);
  const b = newHits(edit.current, lexicon.attempts);
  if (a.length === b.length) return [];
  const [gone, come] = [a.at(-1), b.at(-1)];
  return b.length > a.length
    ? [{ field: 'attempt', old: null, new: come?.text ?? null, change: 'added', direction: 'weakened' }]
    : [
        {
          field: 'attempt',
          old: gone?.text ?? null,
          new: null,
          change: 'removed',
          direction: 'strengthened',
        },
      ];
}

/** What times say, and what comes and goes with them. */
function wordsOfTimes(old: Item, current: Item): readonly Term[] {
  const both = old.commitment.deadline && current.commitment.deadline;
  return [
    ...(both ? [] : [...deadlineHedges(old), ...deadlineHedges(current)]),
    ...timeWords(old),
    ...timeWords(current),
  ];
}

/** The word in front of a deadline ("usually within a day"): it comes and goes with it. */
function deadlineHedges(item: Item): readonly Term[] {
  return item.terms.filter((_, index) => item.parts[index] === 'act' && item.parts[index + 1] === 'deadline');
}

/** Words of a rhythm or another time ("every year") say nothing about how much is promised. */
function timeWords(item: Item): readonly Term[] {
  const places = item.times.flatMap((time) => placeOf(item.commitment, time.span.start, time.text) ?? []);
  return item.terms.filter((term) => places.some(({ start, end }) => start <= term.start && term.end <= end));
}

function quantifierFields(edit: Edit, hedges: readonly Term[], lexicon: Lexicon): readonly FieldChange[] {
  const hits = (reading: Reading): ChangedHit<number>[] => {
    // "every effort to" is an attempt and no quantity.
    const attempts = lexicon.attempts.find(reading.terms);
    return newHits(reading, lexicon.quantifiers).filter(
      (hit) =>
        !hedges.includes(reading.terms[hit.end - 1] as Term) &&
        !attempts.some(({ first, end }) => first <= hit.first && hit.end <= end),
    );
  };
  const [a, b] = [hits(edit.old), hits(edit.current)];
  const fields: FieldChange[] = [];
  for (const from of [...a]) {
    const at = b.findIndex((hit) => hit.stretch === from.stretch || hit.key === from.key);
    if (at < 0) continue;
    const [to] = b.splice(at, 1) as [ChangedHit<number>];
    a.splice(a.indexOf(from), 1);
    if (from.value !== to.value) fields.push(shift('quantifier', from.text, to.text, from.value - to.value));
  }
  // "all" alone counts when it comes or goes; so does "some", the other way round.
  const step = (hit: ChangedHit<number>): number => (hit.value > 0 ? -1 : lexicon.bare.has(hit.key) ? 1 : 0);
  for (const hit of a)
    if (step(hit) !== 0)
      fields.push({ ...shift('quantifier', hit.text, null, -step(hit)), change: 'removed' });
  for (const hit of b)
    if (step(hit) !== 0) fields.push({ ...shift('quantifier', null, hit.text, step(hit)), change: 'added' });
  return fields;
}

/** The words that differ besides what its fields tell; null where none with content do. */
export function wordingBesides(
  old: Item,
  current: Item,
  fields: readonly FieldChange[],
  lexicon: Lexicon,
): FieldChange | null {
  const edit = editOf(old, current);
  const told = new Set(
    fields
      .flatMap((field) => [field.old, field.new])
      .flatMap((text) => lexicon.terms.read(text ?? '').map(({ stem }) => stem)),
  );
  const apart = new Set([
    ...wordsOfTimes(old, current),
    ...[old, current].flatMap(({ terms }) =>
      lexicon.thresholds.find(terms).flatMap((hit) => terms.slice(hit.first, hit.end)),
    ),
  ]);
  const isNews = (reading: Reading, stretch: number): boolean =>
    stretchOf(reading, stretch).some(
      (term) =>
        term.sort === 'content' &&
        !told.has(term.stem) &&
        !apart.has(term) &&
        !reading.verbs.has(term.stem) &&
        !lexicon.negators.has(term.key) &&
        !onlyMoved(reading, [term]),
    );
  const stretches = Array.from({ length: edit.stretches }, (_, k) => k).filter(
    (k) => isNews(edit.old, k) || isNews(edit.current, k),
  );
  const changed = (reading: Reading): string | null =>
    stretches
      .map((k) => wordsOf(stretchOf(reading, k)))
      .filter((text) => text !== '')
      .join(' … ') || null;
  const [a, b] = [changed(edit.old), changed(edit.current)];
  return stretches.length === 0
    ? null
    : { field: 'wording', old: a, new: b, change: 'changed', direction: 'none' };
}

/** The words that differ, for a statement that only says the same otherwise. */
export function rewording(old: Item, current: Item): FieldChange {
  const whole = (item: Item): Item => ({ ...item, parts: item.parts.map(() => 'act' as const) });
  const edit = editOf(whole(old), whole(current));
  const changed = (reading: Reading): string | null => {
    const texts = Array.from({ length: edit.stretches }, (_, k) => wordsOf(stretchOf(reading, k)));
    return texts.filter((text) => text !== '').join(' … ') || null;
  };
  return {
    field: 'wording',
    old: changed(edit.old),
    new: changed(edit.current),
    change: 'changed',
    direction: 'none',
  };
}
