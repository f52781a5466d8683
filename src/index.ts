/**
 * avow: who commits to what, by when. The library; the command uses this and nothing deeper.
 *
 * @packageDocumentation
 */
import { type AnalysisOptions, toAnalysis } from './analysis/analysis.ts';
import type { Analysis } from './analysis/schema.ts';
import { createAnalyzer as createDocumentAnalyzer, type Source, type Work } from './analyzer.ts';
import type { Document, Options } from './document.ts';
import { type Explanation, explainDocument } from './explain.ts';

export { INCLUDES, TOOL } from './analysis/analysis.ts';
export {
  actorsLike,
  type Filter,
  filterAnalysis,
  filterComparison,
  namesActor,
  PARTS,
  type PartName,
  SORTS,
} from './analysis/filter.ts';
export { OFFSET_UNITS, type OffsetUnit } from './analysis/offsets.ts';
export type {
  Analysis,
  AnalysisActor,
  AnalysisCommitment,
  AnalysisDate,
  AnalysisFigure,
  Change,
  Comparison,
  FieldChange,
} from './analysis/schema.ts';
export type { Source } from './analyzer.ts';
export { type DiffOptions, diff, sharedGenre } from './diff/index.ts';
export {
  ACTOR_TYPES,
  type ActorType,
  COMMITMENT_KINDS,
  GENRES,
  type Genre,
  MODES,
  type Options,
  STATUSES,
  STRENGTHS,
} from './document.ts';
export { UserError } from './errors.ts';
export type { Explanation } from './explain.ts';

/** Options of one analysis and of the form of its result. */
export type AnalyzeOptions = Options & AnalysisOptions;

export interface Analyzer {
  /**
   * Reads one document. A pure function of its arguments: no clock, no random, no network; it never throws for what
   * a text says. Spans are half-open and count UTF-16 code units unless `offsets` says otherwise.
   */
  analyze(source: string | Source, options?: AnalyzeOptions): Analysis;
  /**
   * Reads many documents, in their order, each as `analyze` would; short ones in little more than half of the time,
   * since some are read together.
   * @param options of all, or what gives those of each
   */
  analyzeAll(
    sources: Iterable<string | Source>,
    options?: AnalyzeOptions | ((source: Source, index: number) => AnalyzeOptions),
  ): Generator<Analysis, void>;
  /** Why findings are there: all, or those with an id, or those that touch a line. */
  explain(source: string | Source, options?: AnalyzeOptions): readonly Explanation[];
}

/** An analyzer with its word lists and weights; they are read when first needed and shared by its analyses. */
export function createAnalyzer(): Analyzer {
  const analyzer = createDocumentAnalyzer();
  const sourceOf = (source: string | Source): Source =>
    typeof source === 'string' ? { id: 'text', text: source } : source;
  const written = (document: Document, options: AnalyzeOptions): Analysis =>
    toAnalysis(document, { resources: analyzer.resources.hash(), ...options });
  function* together(works: readonly Wanted[]): Generator<Analysis, void> {
    const documents = analyzer.analyzeTogether(works);
    for (const [i, { options }] of works.entries()) yield written(documents[i] as Document, options);
  }
  return {
    analyze: (source, options = {}) => written(analyzer.analyze(sourceOf(source), options), options),
    *analyzeAll(sources, options = {}) {
      let works: Wanted[] = [];
      let length = 0;
      let index = 0;
      for (const given of sources) {
        const source = sourceOf(given);
        if (works.length > 0 && length + source.text.length > TOGETHER) {
          yield* together(works);
          works = [];
          length = 0;
        }
        works.push({ source, options: typeof options === 'function' ? options(source, index) : options });
        length += source.text.length;
        index++;
      }
      yield* together(works);
    },
    explain: (source, options = {}) =>
      explainDocument(analyzer.analyze(sourceOf(source), options), analyzer.resources),
  };
}

interface Wanted extends Work {
  readonly options: AnalyzeOptions;
}

/** Characters of the texts that are read together. */
const TOGETHER = 2 ** 17;

let shared: Analyzer | null = null;

/** Reads one document with a shared analyzer: `analyze('We will halve emissions by 2030.')`. */
export function analyze(source: string | Source, options?: AnalyzeOptions): Analysis {
  shared ??= createAnalyzer();
  return shared.analyze(source, options);
}
