/** What kind of document it is, by its headings and first words: the prior of every judgement about modals. */
import type { Document, Genre } from '../../document.ts';
import type { Resources } from '../../resources.ts';

interface GenreFile {
  readonly cues: readonly {
    readonly genre: Genre;
    readonly words: readonly string[];
    readonly weight: number;
    readonly where: 'title' | 'opening' | 'heading' | 'body';
  }[];
  readonly opening: number;
  readonly telling: {
    readonly words: readonly string[];
    readonly most: number;
    readonly shortest: number;
    readonly genre: Genre;
  };
}

/**
 * Scores every genre by its cues and gives the best. When nothing speaks it is news (nobody binds himself), unless the
 * text tells of nobody's words: then it is its issuer's own.
 */
export function detectGenre(document: Document, resources: Resources): Genre {
  const file = resources.words<GenreFile>('commitments-genres');
  const title = `${document.metadata.title ?? ''}\n${firstLine(document)}`.toLowerCase();
  const opening = document.text
    .slice(0, file.opening)
    .toLowerCase()
    .replace(/[*_]+/g, '')
    .replace(/\s{2,}|[^\S ]/g, ' ');
  const headings: string[] = [];
  for (const block of document.blocks) {
    if (headings.length >= 200) break;
    if (block.kind === 'heading')
      headings.push(
        document.text
          .slice(block.start, block.end)
          .replace(/^[\s#*_]+/, '')
          .toLowerCase(),
      );
  }
  const scores = new Map<Genre, number>();
  const add = (genre: Genre, weight: number): void => {
    scores.set(genre, (scores.get(genre) ?? 0) + weight);
  };
  const rates = ratesOf(countedWords(file), document);
  for (const cue of file.cues) {
    for (const word of cue.words) {
      if (
        cue.where === 'title'
          ? title.includes(word)
          : cue.where === 'opening'
            ? opening.includes(word)
            : cue.where === 'heading'
              ? headings.some((h) => h.startsWith(word))
              : false
      )
        add(cue.genre, cue.weight);
      // Body cues are rates a thousand tokens, so that length does not decide.
      if (cue.where === 'body') add(cue.genre, Math.min(3, (rates.get(word) ?? 0) * cue.weight));
    }
  }
  let best: Genre = 'news';
  let top = 1;
  for (const genre of ['treaty', 'order', 'decision', 'communique', 'strategy', 'policy', 'news'] as const) {
    const score = scores.get(genre) ?? 0;
    if (score > top) {
      best = genre;
      top = score;
    }
  }
  return best === 'news' && top === 1 && isOwn(document, rates, file.telling) ? file.telling.genre : best;
}

/** Longest first line that may be a title. */
const LONGEST_TITLE = 160;

/** The first line where it stands alone and is no sentence: a title that nothing marks as one. */
function firstLine({ text, blocks }: Document): string {
  const block = blocks.find(({ kind }) => kind !== 'metadata');
  if (!block || block.end - block.start > LONGEST_TITLE) return '';
  const line = text.slice(block.start, block.end).trim();
  return /[\n.;!?]|:$/.test(line) ? '' : line;
}

const counted = new WeakMap<GenreFile, ReadonlySet<string>>();

/** The words whose rates tell the genre. */
function countedWords(file: GenreFile): ReadonlySet<string> {
  let words = counted.get(file);
  if (!words) {
    const inBody = file.cues.flatMap(({ where, words }) => (where === 'body' ? words : []));
    words = new Set([...inBody, ...file.telling.words]);
    counted.set(file, words);
  }
  return words;
}

/** Verbs of telling are rarer than in any article. */
function isOwn(
  { tokens }: Document,
  rates: ReadonlyMap<string, number>,
  { words, most, shortest }: GenreFile['telling'],
): boolean {
  let rate = 0;
  for (const word of words) rate += rates.get(word) ?? 0;
  return tokens.length >= shortest && rate <= most;
}

/** Occurrences of each of the words a thousand tokens, over the first 20,000. */
function ratesOf(words: ReadonlySet<string>, { tokens }: Document): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const total = Math.min(tokens.length, 20_000);
  for (let i = 0; i < total; i++) {
    const word = tokens[i]?.lower ?? '';
    if (words.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  for (const [word, count] of counts) counts.set(word, (count * 1000) / Math.max(200, total));
  return counts;
}
