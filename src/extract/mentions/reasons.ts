/** Why the tagger gave a name its label: the features that spoke for it the most, in words. Slow, and asked for only to explain. */
import {
  type Document,
  type EntityLabel,
  firstEndingAfter,
  type Mention,
  type Token,
} from '../../document.ts';
import type { Resources } from '../../resources.ts';
import { createFactReader } from './facts.ts';
import { listFeatures, MOST, type SentenceView, TAGS, viewOf } from './features.ts';
import { LIST_NAMES, loadWordLists } from './lists.ts';
import { loadMentionModel } from './model.ts';
import { mix, WIDTH } from './templates.ts';
import { at } from './view.ts';

/** What spoke for a label against the next best one, or against no name at all (O). */
export interface LabelReasons {
  readonly against: EntityLabel | 'O';
  /** The strongest first, each with what it adds in log odds. */
  readonly evidence: readonly { readonly what: string; readonly weight: number }[];
}

const MOST_REASONS = 3;
/** The rule of names that the second stage gave another label. */
const WHOLE = 'mentions/whole';

/** @returns the reasons of a mention of this document, or null where the tagger had none for its label */
export function createMentionReasons(
  document: Document,
  resources: Resources,
): (mention: Mention) => LabelReasons | null {
  const model = loadMentionModel(resources);
  const { tokens, sentences } = document;
  const stretches = sentences.map((s) => tokens.slice(s.firstToken, s.endToken));
  const reader = createFactReader(stretches, model.classes, loadWordLists(resources));
  const list = new Int32Array(MOST * WIDTH);
  const views = new Map<number, SentenceView>();
  const viewIn = (sentence: number): SentenceView => {
    const known = views.get(sentence) ?? viewOf((stretches[sentence] ?? []).map((token) => reader.of(token)));
    views.set(sentence, known);
    return known;
  };

  return (mention) => {
    const sentence = firstEndingAfter(sentences, mention.start);
    const stretch = stretches[sentence];
    // What the second stage judged, the tagger had other reasons for.
    if (!stretch || mention.label === null || mention.rule === WHOLE) return null;
    const base = sentences[sentence]?.firstToken ?? 0;
    const first = firstEndingAfter(tokens, mention.start) - base;
    const last = firstEndingAfter(tokens, mention.end - 1) - base;
    if (first < 0 || last >= stretch.length) return null;
    const view = viewIn(sentence);
    /** What each piece of evidence adds to each label. */
    const sums = new Map<string, Float64Array>();
    for (let i = first; i <= last; i++) {
      const { end } = listFeatures(view, i, list);
      for (let k = 0; k < end; k += WIDTH) {
        const [template = 0, a = 0, b = 0, c = 0] = list.subarray(k, k + WIDTH);
        const what = described(template, view, i, stretch);
        const sum = sums.get(what) ?? new Float64Array(LABELS.length);
        sums.set(what, sum);
        const feature = mix(template, a, b, c);
        for (let y = 0; y < LABELS.length; y++)
          sum[y] = (sum[y] as number) + model.weight(feature, 2 * y + (i === first ? 1 : 2));
      }
    }
    const own = LABELS.indexOf(mention.label);
    const total = (y: number): number => [...sums.values()].reduce((all, sum) => all + (sum[y] as number), 0);
    let next = -1;
    for (let y = 0; y < LABELS.length; y++)
      if (y !== own && total(y) > (next < 0 ? 0 : total(next))) next = y;
    const evidence = [...sums]
      .filter(([what]) => what !== '')
      .map(([what, sum]) => ({ what, weight: (sum[own] as number) - (next < 0 ? 0 : (sum[next] as number)) }))
      .filter(({ weight }) => weight > 0)
      .sort((x, y) => y.weight - x.weight)
      .slice(0, MOST_REASONS);
    return { against: LABELS[next] ?? 'O', evidence };
  };
}

const LABELS = TAGS.filter((tag) => tag.startsWith('B-')).map((tag) => tag.slice(2) as EntityLabel);

/** What a template looks at. */
type Sight =
  | 'word'
  | 'class'
  | 'form'
  | 'letters'
  | 'before'
  | 'behind'
  | 'beside'
  | 'name'
  | 'head'
  | 'last'
  | 'lists';
type Around = 'outside before' | 'outside behind' | 'around' | 'rest';

const SIGHTS: Readonly<Record<Sight | Around, readonly number[]>> = {
  word: [1, 2, 12],
  class: [30, 35, 38, 44, 76],
  form: [21, 22, 23, 24, 25, 48, 49, 50, 51, 52],
  letters: [73, 80, 81, 82, 83, 84, 85, 86, 87],
  before: [3, 5, 31, 33, 36, 74],
  behind: [4, 6, 32, 34, 37, 75],
  beside: [7, 8, 9, 10, 11, 15, 16, 26, 27, 28, 29, 39, 40, 41, 42, 43, 45, 46, 47],
  name: [13],
  head: [59, 61, 62, 64],
  last: [14, 58, 60, 63, 65, 72, 79],
  lists: [53, 54, 55, 56, 57],
  'outside before': [66, 70],
  'outside behind': [67, 71],
  around: [68, 69, 77, 78],
  rest: [90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100],
};
const SIGHT_OF = new Map(
  Object.entries(SIGHTS).flatMap(([sight, templates]) =>
    templates.map((template) => [template, sight] as const),
  ),
);

/** A template at a token in words; empty for what looks at nothing. */
function described(template: number, view: SentenceView, i: number, words: readonly Token[]): string {
  const word = (index: number): string => (words[index] ? `"${words[index].text}"` : 'nothing');
  const [runFirst, runLast] = [view.runFirst[i] as number, view.runLast[i] as number];
  switch (SIGHT_OF.get(template)) {
    case 'word':
      return `word ${word(i)}`;
    case 'class':
      return `words like ${word(i)}`;
    case 'form':
      return 'capitals and digits';
    case 'letters':
      return `beginning and end of ${word(i)}`;
    case 'before':
      return `${word(i - 1)} before ${word(i)}`;
    case 'behind':
      return `${word(i + 1)} behind ${word(i)}`;
    case 'beside':
      return `${word(i)} between ${word(i - 1)} and ${word(i + 1)}`;
    case 'name':
      return 'all words of the name';
    case 'head':
      return `name beginning with ${word(view.longFirst[i] as number)}`;
    case 'last':
      return `name ending in ${word(runLast)}`;
    case 'lists':
      return listed(at(view, i).lists | at(view, runLast).lists | at(view, runFirst).lists);
    case 'outside before':
      return `${word(runFirst - 1)} before the name`;
    case 'outside behind':
      return `${word(runLast + 1)} behind the name`;
    case 'around':
      return `name between ${word(runFirst - 1)} and ${word(runLast + 1)}`;
    case 'rest':
      return `${word(i)} in the rest of the document`;
    default:
      return '';
  }
}

const listed = (flags: number): string => {
  const names = LIST_NAMES.filter(([flag]) => (flags & flag) !== 0).map(([, name]) => name);
  return names.length === 0 ? 'no list of names' : `list of ${names.join(', ')}`;
};
