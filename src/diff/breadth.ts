/** How far a promise reaches, told by words of one ladder and by what is put before those who are bound. */
import type { FieldChange } from '../analysis/schema.ts';
import { scopeShift, shift } from './field.ts';
import type { Item } from './item.ts';
import { climb } from './ladder.ts';
import type { Lexicon } from './lexicon.ts';
import { type Edit, newHits, wordsOf } from './stretches.ts';
import type { Term } from './terms.ts';

/** "across our value chain" for "across our own operations": words of one ladder, wherever they stand. */
export function breadthFields(edit: Edit, lexicon: Lexicon): readonly FieldChange[] {
  const gone = newHits(edit.old, lexicon.breadths);
  const come = newHits(edit.current, lexicon.breadths);
  for (const a of gone)
    for (const b of come) {
      const step = climb([a.value], [b.value]);
      if (step) return [scopeShift(a.text, b.text, step)];
    }
  return [];
}

/** "all agencies" that became "some agencies", or "key agencies": what stands before an actor that is the same. */
export function actorBreadth(old: Item, current: Item, lexicon: Lexicon): readonly FieldChange[] {
  const read = (item: Item) => {
    const terms = item.terms.filter((_, index) => item.parts[index] === 'actor');
    const quantifiers = lexicon.quantifiers.find(terms);
    const { text } = item.commitment;
    // "Acme Limited": within a sentence a capital makes it part of a name.
    const isName = ({ start }: Term): boolean =>
      start > 0 && text.charAt(start) !== text.charAt(start).toLowerCase();
    const choices = [lexicon.restrictive, lexicon.selective]
      .flatMap((book) => book.find(terms))
      .filter((hit) => !terms.slice(hit.first, hit.end).some(isName));
    const apart = [...quantifiers, ...choices];
    const rest = terms.filter(
      ({ sort }, index) => sort !== 'function' && !apart.some((hit) => hit.first <= index && index < hit.end),
    );
    const textOf = (hit: { readonly first: number; readonly end: number } | undefined): string | null =>
      hit ? wordsOf(terms.slice(hit.first, hit.end)) : null;
    const quantifier = quantifiers.length === 1 ? quantifiers[0] : undefined;
    return {
      words: rest.map(({ stem }) => stem).join(' '),
      quantifier: textOf(quantifier),
      rung: quantifier?.value,
      choice: textOf(choices[0]),
      bare: quantifier ? lexicon.bare.has(terms[quantifier.first]?.stem ?? '') : false,
    };
  };
  const [a, b] = [read(old), read(current)];
  if (a.words === '' || a.words !== b.words) return [];
  const fields: FieldChange[] = [];
  if (a.rung !== undefined && b.rung !== undefined) {
    if (a.rung !== b.rung) fields.push(shift('quantifier', a.quantifier, b.quantifier, a.rung - b.rung));
  } else if ((a.choice === null) !== (b.choice === null)) {
    // "all" went where some were chosen.
    if (a.bare) fields.push({ ...shift('quantifier', a.quantifier, null, -1), change: 'removed' });
    if (b.bare) fields.push({ ...shift('quantifier', null, b.quantifier, 1), change: 'added' });
  }
  if ((a.choice === null) !== (b.choice === null))
    fields.push(scopeShift(a.choice, b.choice, a.choice === null ? -1 : 1));
  return fields;
}
