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
  readonly per?: Per | null;
  /** Its noun stands with another figure. */
  readonly carried?: boolean;
  /** Direction that the word itself gives ("doubled", "halve"). */
  readonly direction: 'up' | 'down' | null;
}
