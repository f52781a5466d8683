/** The labelled development data, and which numbers of its scorers are watched. */
import type { Kind } from './predict.ts';

/** One number of a scorer's JSON: where it stands there, and its name in our table. All are shares of one. */
export interface Measure {
  readonly name: string;
  readonly path: readonly string[];
  /** The number counts mistakes: its complement is watched, so that more is better everywhere. */
  readonly mistakes?: boolean;
}

export interface Dataset {
  readonly kind: Kind;
  /** Below the data folder, as is `scorer`; below evaluation/ for our own `probe` and `labels`. */
  readonly file: string;
  /** `probe`: gold of our own with its texts; `labels`: gold of our own whose texts lie elsewhere (labels.ts). */
  readonly own?: 'probe' | 'labels';
  /** The half of the labels that is read. */
  readonly split?: 'tune' | 'watch';
  readonly scorer: string;
  /** Counted by actor-measures.ts in place of the scorer: names given without their ids, or labels of our own. */
  readonly counted?: 'grouping' | 'own actors';
  readonly measures: readonly Measure[];
}

const DATES: readonly Measure[] = [
  { name: 'value F1', path: ['value', 'f1'] },
  { name: 'type F1', path: ['type', 'f1'] },
  { name: 'strict F1', path: ['strict', 'f1'] },
  { name: 'relaxed F1', path: ['relaxed', 'f1'] },
];

const VALUE: Measure = { name: 'value F1', path: ['one', 'value', 'f'] };
const FIGURES: readonly Measure[] = [
  VALUE,
  { name: 'value+unit F1', path: ['one', 'value+unit', 'f'] },
  { name: 'value+change F1', path: ['one', 'value+change', 'f'] },
  { name: 'value+concept F1, partial', path: ['one', 'value+concept~', 'f'] },
  { name: 'cqe value F1', path: ['cqe', 'value', 'f'] },
  { name: 'cqe value+unit F1', path: ['cqe', 'value+unit', 'f'] },
  { name: 'cqe value+change F1', path: ['cqe', 'value+change', 'f'] },
  { name: 'cqe value+concept F1, partial', path: ['cqe', 'value+concept~', 'f'] },
  { name: 'cqe value+concept F1, complete', path: ['cqe', 'value+concept=', 'f'] },
];

const ACTORS: readonly Measure[] = [
  { name: 'exact F1', path: ['exact', 'f'] },
  { name: 'kernel F1', path: ['kernel', 'f'] },
  { name: 'relaxed F1', path: ['relaxed', 'f'] },
];

const GROUPING: Measure = { name: 'B³ F1 of grouping', path: ['b3', 'f'] };

const field = (name: string, key: string, part: string): Measure => ({ name, path: ['fields', key, part] });
const SENTENCE: Measure = { name: 'sentence F1', path: ['sentence', 'f1'] };
const COMMITMENTS: readonly Measure[] = [
  SENTENCE,
  { name: 'clause F1', path: ['span', 'f1'] },
  field('actor', 'actor', 'accuracy'),
  field('actor, lenient', 'actor_lenient', 'accuracy'),
  field('mode', 'mode', 'accuracy'),
  field('kind', 'kind', 'accuracy'),
  field('strength', 'strength', 'accuracy'),
  field('status', 'status', 'accuracy'),
  field('status not new, P', 'status_not_new', 'set_p'),
  field('status not new, R', 'status_not_new', 'set_r'),
  field('negated, P', 'negated_true', 'set_p'),
  field('negated, R', 'negated_true', 'set_r'),
  field('deadline, P', 'deadline', 'set_p'),
  field('deadline, R', 'deadline', 'set_r'),
  field('condition, P', 'condition', 'set_p'),
  field('condition, R', 'condition', 'set_r'),
  field('beneficiary, P', 'beneficiary', 'set_p'),
  field('beneficiary, R', 'beneficiary', 'set_r'),
  field('attribution', 'attribution', 'accuracy'),
  { name: 'figures F1', path: ['figures', 'f1'] },
];

const DIFF: readonly Measure[] = [
  { name: 'changes found', path: ['recall'] },
  { name: 'type right', path: ['type_accuracy'] },
  { name: 'no false alarm', path: ['false_alarm_rate'], mistakes: true },
];

const actors = (name: string): Dataset => ({
  kind: 'actors',
  file: `actors/${name}.ndjson`,
  scorer: 'actors/score.mjs',
  measures: ACTORS,
});
const dates = (name: string): Dataset => ({
  kind: 'dates',
  file: `dates/${name}.ndjson`,
  scorer: 'dates/score.mjs',
  measures: DATES,
});
const figures = (name: string, measures: readonly Measure[]): Dataset => ({
  kind: 'figures',
  file: `figures/${name}.ndjson`,
  scorer: 'figures/score.mjs',
  measures,
});

const labelled = (
  file: string,
  split: 'tune' | 'watch' | undefined,
  measures: readonly Measure[],
): Dataset => ({
  kind: 'commitments',
  file,
  own: 'labels',
  ...(split ? { split } : {}),
  scorer: 'commitments/score.mjs',
  measures,
});

export const DATASETS: readonly Dataset[] = [
  {
    kind: 'commitments',
    file: 'commitments/policy-gold.dev.ndjson',
    scorer: 'commitments/score.mjs',
    measures: COMMITMENTS,
  },
  {
    kind: 'commitments',
    file: 'commitments/plover.dev.ndjson',
    scorer: 'commitments/score.mjs',
    measures: [SENTENCE],
  },
  ...['', '-2', '-3', '-4', '-5', '-6', '-7'].flatMap((set) => {
    const file = `labels/commitments-random${set}.ndjson`;
    return [labelled(file, 'tune', COMMITMENTS), labelled(file, 'watch', COMMITMENTS)];
  }),
  labelled('labels/commitments-news.ndjson', undefined, [
    SENTENCE,
    { name: 'sentence P', path: ['sentence', 'p'] },
  ]),
  {
    kind: 'diff',
    file: 'commitments/revision-pairs.dev.ndjson',
    scorer: 'commitments/score-diff.mjs',
    measures: DIFF,
  },
  ...['diff', 'diff-2'].map(
    (name): Dataset => ({
      kind: 'diff',
      file: `probes/${name}.ndjson`,
      own: 'probe',
      scorer: 'commitments/score-diff.mjs',
      measures: DIFF,
    }),
  ),
  dates('dev-corrected'),
  dates('dev'),
  { ...dates('dev'), file: 'probes/dates.ndjson', own: 'probe' },
  figures('newsquant.dev', FIGURES),
  figures('ms-specs', [VALUE]),
  figures('duckling', [VALUE, { name: 'value+unit F1', path: ['one', 'value+unit', 'f'] }]),
  { ...figures('probe', FIGURES.slice(0, 4)), file: 'probes/figures.ndjson', own: 'probe' },
  actors('gum-policy'),
  actors('re3d'),
  actors('crossner-politics.dev'),
  actors('uner-ewt.dev'),
  ...['redocred.dev', 'redocred.test', 'gum-policy', 'gum-other'].map(
    (name): Dataset => ({ ...actors(name), counted: 'grouping', measures: [GROUPING] }),
  ),
  {
    ...actors('own'),
    file: '../training/labels/actors.ndjson',
    own: 'labels',
    counted: 'own actors',
    measures: [
      { name: 'exact F1', path: ['exact', 'f'] },
      ...['PER', 'ORG', 'LOC', 'MISC'].map((type) => ({ name: `exact F1, ${type}`, path: ['exact', type] })),
      { name: 'type', path: ['type', 'accuracy'] },
      GROUPING,
      { name: 'actor mentions found', path: ['found'] },
    ],
  },
];

/** The number of a measure in a scorer's output, in points (0 to 100, two decimals); null where it gives none. */
export function measured(output: unknown, { path, mistakes }: Measure): number | null {
  let value = output;
  for (const key of path)
    value =
      typeof value === 'object' && value !== null
        ? Object.entries(value).find(([name]) => name === key)?.[1]
        : undefined;
  if (typeof value !== 'number' || !Number.isFinite(value)) return null;
  return Math.round((mistakes ? 1 - value : value) * 10_000) / 100;
}

/** What the table and the floors call a dataset. */
export const nameOf = ({ file, split, counted }: Dataset): string => {
  const name = file.replace(/^\.\.\//, '');
  if (counted) return `${name} ${counted === 'grouping' ? 'grouping' : 'held'}`;
  return split ? `${name} ${split}` : name;
};
