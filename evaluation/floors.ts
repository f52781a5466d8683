/** The figures reached so far: none may fall by more than half a point. */

/** Points by dataset file and measure. */
export type Floors = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** What one dataset gave. */
export interface Score {
  readonly file: string;
  readonly measures: readonly { readonly name: string; readonly value: number | null }[];
}

/** How far a figure may fall below its floor, in points: less is noise of a change that moves single cases. */
export const TOLERANCE = 0.5;

export interface Fall {
  readonly file: string;
  readonly measure: string;
  readonly floor: number;
  /** Null when the measure was not given at all. */
  readonly value: number | null;
}

/** The figures of the scored datasets that lie too far below their floors, or are gone. */
export function fallen(scores: readonly Score[], floors: Floors): readonly Fall[] {
  return scores.flatMap(({ file, measures }) =>
    Object.entries(floors[file] ?? {}).flatMap(([measure, floor]) => {
      const value = measures.find(({ name }) => name === measure)?.value ?? null;
      return value !== null && value >= floor - TOLERANCE ? [] : [{ file, measure, floor, value }];
    }),
  );
}

/** Floors that are as high as the figures now; none is lowered. */
export function raised(scores: readonly Score[], floors: Floors): Floors {
  const result: Record<string, Readonly<Record<string, number>>> = { ...floors };
  for (const { file, measures } of scores) {
    const kept = floors[file] ?? {};
    const found = measures.flatMap(({ name, value }) =>
      value === null ? [] : [[name, Math.max(value, kept[name] ?? 0)] as const],
    );
    result[file] = { ...kept, ...Object.fromEntries(found) };
  }
  return result;
}
