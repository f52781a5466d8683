/** The word lists of the figures stage, made ready for look-up. */
import type { Resources } from '../../resources.ts';
import type { FigureWords } from './numbers.ts';

interface FigureFile extends FigureWords {
  readonly multiples: Readonly<Record<string, number>>;
  readonly symbols: Readonly<Record<string, string>>;
  readonly dollarPrefixes: Readonly<Record<string, string>>;
  readonly currencies: Readonly<Record<string, string>>;
  readonly codes: readonly string[];
  readonly units: Readonly<Record<string, string>>;
  readonly lower: Readonly<Record<string, string>>;
  readonly upper: Readonly<Record<string, string>>;
  readonly lowerAfter: readonly string[];
  readonly upperAfter: readonly string[];
  readonly about: readonly string[];
  readonly up: readonly string[];
  readonly down: readonly string[];
  readonly stop: readonly string[];
  readonly plurals: readonly string[];
  readonly references: readonly string[];
  readonly baselines: readonly string[];
}

export interface FigureLexicon {
  readonly words: FigureFile;
  /** Words that can begin a figure. */
  readonly starts: ReadonlySet<string>;
  readonly codes: ReadonlySet<string>;
  readonly about: ReadonlySet<string>;
  readonly up: ReadonlySet<string>;
  readonly down: ReadonlySet<string>;
  readonly stop: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  readonly plurals: ReadonlySet<string>;
  readonly references: ReadonlySet<string>;
  readonly baselines: ReadonlySet<string>;
}

export function loadFigureLexicon(resources: Resources): FigureLexicon {
  const words = resources.words<FigureFile>('figures');
  return {
    words,
    starts: new Set([
      ...Object.keys(words.numbers),
      ...Object.keys(words.vague),
      ...Object.keys(words.multiples),
      ...Object.keys(words.signs),
      ...Object.keys(words.dollarPrefixes),
      'half',
      'a',
      'an',
      'tens',
    ]),
    codes: new Set(words.codes),
    about: new Set(words.about),
    up: new Set(words.up),
    down: new Set(words.down),
    stop: new Set(words.stop),
    determiners: new Set([
      'the',
      'its',
      'their',
      'our',
      'all',
      'a',
      'an',
      'these',
      'those',
      'such',
      'his',
      'her',
    ]),
    plurals: new Set(words.plurals),
    references: new Set(words.references),
    baselines: new Set(words.baselines),
  };
}
