import type { EntityLabel } from '../../document.ts';

/** A name by its tokens, both ends inclusive; `margin` in log odds. */
export interface Name {
  readonly first: number;
  readonly last: number;
  readonly label: EntityLabel;
  readonly margin: number;
  readonly rule: string;
}

/** The same stretch under another label. */
export const relabelled = ({ first, last, margin }: Name, label: EntityLabel, rule: string): Name => ({
  first,
  last,
  label,
  margin,
  rule,
});
