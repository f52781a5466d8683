/** What a promise covers: attributes, carve-outs, parts of enumerations, thresholds. */
import type { FieldChange } from '../analysis/schema.ts';
import { scopeShift, thresholdOf } from './field.ts';
import type { Item } from './item.ts';
import type { Lexicon } from './lexicon.ts';
import {
  type ChangedHit,
  type Edit,
  newHits,
  onlyMoved,
  type Reading,
  stretchFrom,
  stretchOf,
  withoutKeys,
  wordsOf,
} from './stretches.ts';
import type { Term } from './terms.ts';

/** Attributes that leave room, carve-outs, things more or fewer: each narrows or widens what is promised. */
export function scopeFields(edit: Edit, old: Item, current: Item, lexicon: Lexicon): readonly FieldChange[] {
  const fields: FieldChange[] = [];
  const restraint = old.commitment.negated && current.commitment.negated;
  const books = [lexicon.restrictive, lexicon.exceptions, ...(restraint ? [lexicon.leave] : [])];
  for (const book of books) {
    const a = apartFromAttempts(edit.old, newHits(edit.old, book), lexicon);
    const b = apartFromAttempts(edit.current, newHits(edit.current, book), lexicon);
    const come = withoutKeys(b, a)[0];
    const gone = withoutKeys(a, b)[0];
    const text = (reading: Reading, hit: ChangedHit<true>): string =>
      book === lexicon.restrictive ? hit.text : wordsOf(stretchFrom(reading, hit));
    if (come && !gone) fields.push(scope(null, text(edit.current, come), 'narrowed'));
    if (gone && !come) fields.push(scope(text(edit.old, gone), null, 'widened'));
    if (fields.length > 0) return fields;
  }
  for (let k = 0; k < edit.stretches; k++) {
    const gone = stretchOf(edit.old, k);
    const come = stretchOf(edit.current, k);
    if (gone.length === 0 && narrows(edit.current, come, restraint, lexicon))
      fields.push(scope(null, wordsOf(come), 'narrowed'));
    else if (come.length === 0 && narrows(edit.old, gone, restraint, lexicon))
      fields.push(scope(wordsOf(gone), null, 'widened'));
    else if (gone.length === 0 && addsPart(edit.current, come, current, lexicon))
      fields.push(scope(null, wordsOf(come), 'widened'));
    else if (come.length === 0 && addsPart(edit.old, gone, old, lexicon))
      fields.push(scope(wordsOf(gone), null, 'narrowed'));
    else fields.push(...exchanged(gone, come, old, current, lexicon));
  }
  return fields;
}

/** One word for another: a number that tells who is meant, or that by which an amount is counted. */
function exchanged(
  gone: readonly Term[],
  come: readonly Term[],
  old: Item,
  current: Item,
  lexicon: Lexicon,
): readonly FieldChange[] {
  const [a, b] = [gone[0], come[0]];
  if (!a || !b || gone.length > 1 || come.length > 1) return [];
  const before = (item: Item, term: Term): string => item.terms[item.terms.indexOf(term) - 1]?.key ?? '';
  if (a.sort === 'content' && b.sort === 'content')
    return lexicon.rates.has(before(old, a)) && lexicon.rates.has(before(current, b))
      ? [scopeShift(`${before(old, a)} ${a.key}`, `${before(current, b)} ${b.key}`, 0)]
      : [];
  // Times are compared as times.
  const timed = (item: Item, term: Term): boolean =>
    item.times.some(({ text }) => lexicon.terms.read(text).some(({ key }) => key === term.key));
  if (timed(old, a) || timed(current, b)) return [];
  const step = Number.parseFloat(b.key) - Number.parseFloat(a.key);
  if (a.sort !== 'number' || b.sort !== 'number' || !Number.isFinite(step)) return [];
  const threshold = (item: Item, term: Term): number | null =>
    thresholdOf(item, item.commitment.span.start + term.start, term.key, lexicon);
  const [from, to] = [threshold(old, a), threshold(current, b)];
  return from !== null && to !== null
    ? [scopeShift(a.key, b.key, from === to ? -Math.sign(step) * from : 0)]
    : [];
}

/** Longest stretch of attributes that is put between a determiner and its noun. */
const LONGEST_ATTRIBUTE = 3;

/** "all new videos" for "all videos", "no commercial drilling": what is put before a noun there leaves some out. */
function narrows(reading: Reading, terms: readonly Term[], restraint: boolean, lexicon: Lexicon): boolean {
  if (terms.length === 0 || terms.length > LONGEST_ATTRIBUTE) return false;
  if (!terms.every((term) => term.sort === 'content') || onlyMoved(reading, terms)) return false;
  const first = reading.terms.indexOf(terms[0] as Term);
  const after = reading.terms[first + terms.length];
  const opens = restraint || lexicon.universal.has(reading.terms[first - 1]?.key ?? '');
  return opens && after !== undefined && after.sort === 'content';
}

/** "reasonable efforts to" is an attempt and no attribute. */
function apartFromAttempts(
  reading: Reading,
  hits: readonly ChangedHit<true>[],
  lexicon: Lexicon,
): readonly ChangedHit<true>[] {
  const attempts = lexicon.attempts.find(reading.terms);
  return hits.filter((hit) => !attempts.some(({ first, end }) => first <= hit.first && hit.end <= end));
}

const scope = (old: string | null, current: string | null, change: 'narrowed' | 'widened'): FieldChange => ({
  field: 'scope',
  old,
  new: current,
  change,
  direction: change === 'narrowed' ? 'weakened' : 'strengthened',
});

/** Longest part of an enumeration that counts as one more thing promised. */
const LONGEST_PART = 5;

/** One more part of an enumeration: "and" with a few words about it, or a few words between commas. */
function addsPart(
  reading: Reading,
  terms: readonly Term[],
  { commitment: { text } }: Item,
  lexicon: Lexicon,
): boolean {
  if (terms.length === 0 || terms.length > LONGEST_PART) return false;
  if (!terms.some((term) => term.sort === 'content') || onlyMoved(reading, terms)) return false;
  if (lexicon.examples.find(terms).length > 0) return false;
  if (terms.some((term) => term.key === 'and')) return true;
  const before = text.slice(0, terms[0]?.start).trimEnd();
  const after = text.slice(terms.at(-1)?.end).trimStart();
  return before.endsWith(',') && (after.startsWith(',') || /^and\b/i.test(after));
}
