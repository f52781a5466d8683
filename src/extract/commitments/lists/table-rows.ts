/** Tables whose rows are commitments: the head names what is to be done, and by whom or by when. */
import type { Block, Commitment, Document, Sentence } from '../../../document.ts';
import { parse } from '../cues/statement.ts';
import { deadlineOf } from '../fields/deadline-value.ts';
import { inside } from '../fields/fields.ts';
import type { Context } from '../make.ts';
import { type Range, type SentenceView, spanOf, viewSentence } from '../sentence/view.ts';
import type { TableFile } from '../words/lexicon-files.ts';
import { goalOf } from './goal-lists.ts';
import { itemCommitments } from './items.ts';

/** The columns of a table of commitments, by their place. */
interface Head {
  readonly sentence: Sentence;
  readonly cells: readonly Range[];
  readonly act: number;
  /** The word of its head that names what is to be done. */
  readonly noun: number;
  readonly owner: number;
  readonly due: number;
  readonly progress: number;
}

/** A row under such a head. */
export interface TableRow {
  readonly head: Head;
  readonly cells: readonly Range[];
}

/** Words of the longest head of a column. */
const LONGEST_HEAD = 5;

/** Rows of commitments by the index of their sentence; a row of several sentences is read as any other text. */
export function tableRowsOf(document: Document, words: TableFile): ReadonlyMap<number, TableRow> {
  const found = new Map<number, TableRow>();
  if (document.genre === 'news' || !document.blocks.some(({ kind }) => kind === 'table')) return found;
  let head: Head | null = null;
  let last = -2;
  for (const sentence of document.sentences) {
    const { index, kind } = document.blocks[sentence.block] as Block;
    if (kind !== 'table') continue;
    if (index > last + 1) head = headOf(document, sentence, words);
    else if (head && index > last) {
      const cells = cellsOf(document, sentence);
      if (cells.length === head.cells.length) found.set(sentence.index, { head, cells });
    } else found.delete(sentence.index - 1);
    last = index;
  }
  return found;
}

/** The stretches of tokens between the bars of a row. */
function cellsOf({ tokens }: Document, { firstToken, endToken }: Sentence): readonly Range[] {
  const cells: Range[] = [];
  let first = firstToken + 1;
  for (let i = firstToken + 1; i <= endToken; i++) {
    if (i < endToken && tokens[i]?.text !== '|') continue;
    if (i < endToken || i > first) cells.push({ first, end: i });
    first = i + 1;
  }
  return cells;
}

/** What the first row of a table says of its columns, or null where its rows are no commitments. */
function headOf(document: Document, sentence: Sentence, words: TableFile): Head | null {
  const cells = cellsOf(document, sentence);
  const wordOf = ({ first, end }: Range, listed: readonly string[]): number => {
    for (let i = end - first > LONGEST_HEAD ? end : first; i < end; i++)
      if (listed.includes(document.tokens[i]?.lower ?? '')) return i;
    return -1;
  };
  const columnOf = (listed: readonly string[], taken: number): number =>
    cells.findIndex((cell, column) => column !== taken && wordOf(cell, listed) >= 0);
  const act = columnOf(words.acts, -1);
  const owner = columnOf(words.owners, act);
  const dated = columnOf(words.dues, act);
  // "By" alone over the days; "owned by" is none.
  const alone = ({ first, end }: Range): boolean =>
    end - first === 1 && words.duesAlone.includes(document.tokens[first]?.lower ?? '');
  const due = dated < 0 ? cells.findIndex(alone) : dated;
  if (act < 0 || (owner < 0 && due < 0)) return null;
  const noun = wordOf(cells[act] as Range, words.acts);
  return { sentence, cells, act, noun, owner, due, progress: columnOf(words.progress, act) };
}

/** The commitments of a row, or null where its cell has a cue of its own or names nothing to be done. */
export function rowCommitments(
  context: Context,
  sentence: Sentence,
  { head, cells }: TableRow,
): readonly Commitment[] | null {
  const { document, lexicon, parties } = context;
  const view = viewSentence(document, sentence, lexicon, inside(context.mentions, sentence));
  const cellAt = (column: number): Range | null => {
    const cell = cells[column];
    return cell && cell.end > cell.first ? cell : null;
  };
  const act = cellAt(head.act);
  // "Use of coal": what was measured.
  if (!act || view.lower(act.first + 1) === 'of') return null;
  const lead = goalOf(document, lexicon, head.sentence, head.noun);
  const owner = cellAt(head.owner);
  const actors = owner ? parties.resolve(view, owner, 'stated') : lead.actors;
  const own = actors.every(({ actor }) => actor === null || parties.isIssuer(actor));
  const progress = cellAt(head.progress);
  const done = progress !== null && lexicon.tables.done.includes(view.lower(progress.first));
  return itemCommitments(context, parse(view.part(act.first, act.end)), {
    ...lead,
    actors,
    deadline: dueIn(context, view, cellAt(head.due)),
    verdict: { ...lead.verdict, mode: own ? 'pledge' : 'obligation', status: done ? 'fulfilled' : 'new' },
  });
}

/** The words of a row that tell what is to be done. */
export const actOf = ({ head, cells }: TableRow): Range => cells[head.act] as Range;

/** The last date of the cell that tells by when. */
function dueIn({ dates }: Context, view: SentenceView, cell: Range | null): Commitment['deadline'] {
  const date = cell && inside(dates, spanOf(view, cell.first, cell.end)).at(-1);
  return cell && date ? deadlineOf(view.part(cell.first, cell.end), date) : null;
}
