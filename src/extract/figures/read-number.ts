/** A number as read, in digits or words. */
export interface ReadNumber {
  /** One past its last atom. */
  readonly end: number;
  readonly value: number;
  /** A vague magnitude ("dozens"): from, and up to but without. */
  readonly range: readonly [number, number] | null;
  /** Power of ten that a scale word gave, for "5 to 7 billion". */
  readonly scale: number;
  /** Written in digits. */
  readonly digits: boolean;
  readonly fraction: boolean;
  /** "half a litre": the unit must follow. */
  readonly joins?: boolean;
}
