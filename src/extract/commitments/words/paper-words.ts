/** Words of what papers of states and their conferences say in forms of their own. */

/** The same words as they stand in the resources. */
export interface PaperFile {
  readonly preambles: readonly string[];
  readonly appointments: readonly string[];
  readonly settling: readonly string[];
  readonly counting: readonly string[];
  readonly passing: readonly string[];
}

/** The word lists of `PaperFile`, made ready for look-up. */
export interface PaperWords {
  /** First words of a reason or an act in a sentence that runs through paragraphs ("Aware that …"). */
  readonly preambles: ReadonlySet<string>;
  /** What is left open as long as it will only be agreed ("the date of the next summit"). */
  readonly appointments: ReadonlySet<string>;
  /** Verbs of what is left open until then. */
  readonly settling: ReadonlySet<string>;
  /** Adjectives of commitments that are added up or stand already. */
  readonly counting: ReadonlySet<string>;
  /** Acts that are over with the day ("is hosting the ministers today"). */
  readonly passing: ReadonlySet<string>;
}

/** Makes the lists ready for look-up. */
export const readPaperWords = (file: PaperFile): PaperWords => ({
  preambles: new Set(file.preambles),
  appointments: new Set(file.appointments),
  settling: new Set(file.settling),
  counting: new Set(file.counting),
  passing: new Set(file.passing),
});
