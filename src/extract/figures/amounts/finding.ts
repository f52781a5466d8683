/** What the scan of a sentence finds. */

import type { Phrase } from '../measured/phrases.ts';
import type { PlacedMeasure } from './amounts.ts';
import type { Per } from './per.ts';

/** One thing found, before what surrounds it is read. */
export interface Finding {
  readonly first: number;
  /** One past the number and its unit. */
  readonly end: number;
  /** Value of the amount; for a range its first and second end, in the order of the text. */
  readonly value: number;
  readonly to: number | null;
  readonly kind: 'amount' | 'range' | 'vague' | 'multiple' | 'age' | 'ratio' | 'ordinal';
  readonly measure: PlacedMeasure | null;
  readonly counted: Phrase | null;
  readonly fraction: boolean;
  readonly digits: boolean;
  /** "from … to …". */
  readonly opened: boolean;
  /** What the first end of a range is counted per. */
  readonly per: Per | null;
  /** Its noun stands with another figure. */
  readonly carried: boolean;
  /** Direction that the word itself gives ("doubled", "halve"). */
  readonly direction: 'up' | 'down' | null;
}

/** A finding; all are made here or by `revised`, field by field, so that they are of one shape. */
export const findingOf = (
  first: number,
  end: number,
  value: number,
  kind: Finding['kind'],
  more: Partial<Finding> = {},
): Finding => ({
  first,
  end,
  value,
  to: more.to ?? null,
  kind,
  measure: more.measure ?? null,
  counted: more.counted ?? null,
  fraction: more.fraction ?? false,
  digits: more.digits ?? false,
  opened: more.opened ?? false,
  per: more.per ?? null,
  carried: more.carried ?? false,
  direction: more.direction ?? null,
});

/** The finding with some of its fields anew; a null among them changes nothing. */
export const revised = (finding: Finding, changes: Partial<Finding>): Finding => ({
  first: finding.first,
  end: changes.end ?? finding.end,
  value: changes.value ?? finding.value,
  to: finding.to,
  kind: changes.kind ?? finding.kind,
  measure: changes.measure ?? finding.measure,
  counted: changes.counted ?? finding.counted,
  fraction: changes.fraction ?? finding.fraction,
  digits: finding.digits,
  opened: finding.opened,
  per: finding.per,
  carried: changes.carried ?? finding.carried,
  direction: finding.direction,
});
