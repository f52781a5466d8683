/** Those who are people by what they are called, whether or not they act as one body. */
import { headOf } from '../clauses/noun-phrase.ts';
import type { Range, SentenceView } from '../sentence/view.ts';
import { roleTypeOf } from './names.ts';

/** "Visitors", "hotel guests". */
export function isPeople(view: SentenceView, range: Range | null): boolean {
  const head = range ? headOf(view, range) : -1;
  return head >= 0 && roleTypeOf(view.token(head), view.lexicon.roleTypes)?.type === 'population';
}
