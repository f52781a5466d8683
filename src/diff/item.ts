/** A side of a comparison: its statements in text order, with what the comparison reads off them. */
import type {
  Analysis,
  AnalysisActor,
  AnalysisCommitment,
  AnalysisDate,
  AnalysisFigure,
} from '../analysis/schema.ts';
import { firstEndingAfter, firstIndex } from '../document.ts';
import type { Lexicon } from './lexicon.ts';
import { normalName } from './names.ts';
import { normalText, type Term } from './terms.ts';
import { worded } from './wordings.ts';
import { fold } from './words.ts';

/** What a statement is to its document: a commitment, a call on others, another statement kept apart, or no statement by its reading. */
export type Standing = 'commitment' | 'call' | 'other' | 'doubtful';

/** What the words of a statement belong to. */
export type Part = 'act' | 'cue' | 'actor' | 'deadline' | 'condition' | 'figure';

export interface Item {
  /** With one wording of what a draft keeps open. */
  readonly commitment: AnalysisCommitment;
  /** As the analysis tells it. */
  readonly told: AnalysisCommitment;
  readonly standing: Standing;
  /** Place among the statements of its side; what is doubtful stands between two. */
  readonly order: number;
  /** Content id without the number that tells duplicates apart. */
  readonly baseId: string;
  readonly terms: readonly Term[];
  /** For each term what it belongs to. */
  readonly parts: readonly Part[];
  /** Its words, whatever their case, punctuation and markup. */
  readonly normal: string;
  /** Stems with the share of their weight that counts towards similarity (0 to 1). */
  readonly stems: ReadonlyMap<string, number>;
  /** The words that bind, in one form for all forms of one modal. */
  readonly cue: string;
  /** All names of all actors that are bound, in normal form; pronouns are left out. */
  readonly names: ReadonlySet<string>;
  /** The actors' names as a reader would write them, in text order. */
  readonly actorNames: readonly string[];
  /** The words for the actors in the text, normalised ("we"). */
  readonly actorWords: string;
  readonly figures: readonly AnalysisFigure[];
  /** Further amounts that stand in it and were not read as its target. */
  readonly amounts: readonly AnalysisFigure[];
  /** Dates and durations that stand in it. */
  readonly times: readonly AnalysisDate[];
  /** Those of its whole sentence: an opening phrase may stand outside the statement. */
  readonly around: readonly AnalysisDate[];
  /** Headings above, folded. */
  readonly section: string;
}

export interface Side {
  readonly analysis: Analysis;
  readonly items: readonly Item[];
  /** What binds nobody as it was read, between the others by its order. */
  readonly doubtful: readonly Item[];
  readonly actors: ReadonlyMap<string, AnalysisActor>;
  readonly dates: ReadonlyMap<string, AnalysisDate>;
  /** The same item with other wordings. */
  reread(item: Item, commitment: AnalysisCommitment): Item;
}

const DUPLICATE = /^(c-[0-9a-f]{12})-\d+$/;
/** How much the words of each part count when two statements are compared as wholes. */
const SHARE: Readonly<Record<Part, number>> = {
  act: 1,
  cue: 0,
  actor: 0,
  deadline: 0.4,
  condition: 0.4,
  figure: 0.6,
};
const FUNCTION_SHARE = 0.12;
const NUMBER_SHARE = 0.5;

/** The statements of one analysis, ready to be compared. */
export function readSide(analysis: Analysis, lexicon: Lexicon): Side {
  const actors = new Map(analysis.actors.map((actor) => [actor.id, actor]));
  const figures = new Map(analysis.figures.map((figure) => [figure.id, figure]));
  const dates = new Map(analysis.dates.map((date) => [date.id, date]));
  const times = [...analysis.dates].sort((a, b) => a.span.start - b.span.start);
  const sizes = [...analysis.figures].sort((a, b) => a.span.start - b.span.start);
  const listed: Listed[] = [
    ...analysis.commitments.map((commitment) => ({ commitment, standing: 'commitment' as const })),
    ...(analysis.others ?? []).map((commitment) => ({ commitment, standing: standingOf(commitment) })),
  ];
  listed.sort(({ commitment: a }, { commitment: b }) => byPlace(a, b));
  const names = new Map<string, readonly string[]>();
  for (const actor of analysis.actors) names.set(actor.id, namesOf(actor, lexicon));
  const itemOf = (
    told: AnalysisCommitment,
    standing: Standing,
    order: number,
    commitment: AnalysisCommitment = worded(told),
  ): Item => {
    const terms = lexicon.terms.read(commitment.text);
    const own = commitment.figures.flatMap((id) => figures.get(id) ?? []);
    const parts = partsOf(commitment, own, terms);
    const bound = commitment.actors;
    // What stands in a place that is kept open may belong to another of its wordings.
    const isSettled = ({ id, span }: { readonly id: string; readonly span: Place }): boolean =>
      told.alternatives.length === 0 ||
      id === commitment.deadline?.date ||
      told.alternatives.every(
        (place) => span.end <= place.start || place.end <= span.start || place.start <= commitment.span.start,
      );
    return {
      commitment,
      told,
      standing,
      order,
      baseId: commitment.id.replace(DUPLICATE, '$1'),
      terms,
      parts,
      normal: normalText(terms),
      stems: sharesOf(terms, parts),
      cue: lexicon.modal(fold(commitment.strength.cue.text)),
      names: new Set(
        bound.flatMap((party) =>
          party.actor !== null && names.has(party.actor)
            ? (names.get(party.actor) as readonly string[])
            : party.span
              ? [normalName(lexicon, party.span.text)].filter((name) => name !== '')
              : [],
        ),
      ),
      actorNames: bound.map(
        (party) =>
          (party.actor === null ? undefined : actors.get(party.actor)?.name) ?? party.span?.text ?? '',
      ),
      actorWords: bound.map((party) => normalText(lexicon.terms.read(party.span?.text ?? ''))).join('|'),
      figures: own,
      amounts: within(sizes, commitment.span).filter(
        (size) => !commitment.figures.includes(size.id) && isSettled(size),
      ),
      times: within(times, commitment.span).filter(isSettled),
      around: within(times, commitment.sentence).filter(isSettled),
      section: fold(commitment.section.join('|')),
    };
  };
  const doubtful = [...(analysis.doubtful ?? [])].sort(byPlace);
  return {
    analysis,
    items: listed.map(({ commitment, standing }, order) => itemOf(commitment, standing, order)),
    doubtful: doubtful.map((commitment, index) => {
      const before = firstIndex(
        listed.length,
        (i) => byPlace((listed[i] as Listed).commitment, commitment) > 0,
      );
      return itemOf(commitment, 'doubtful', before - 1 + (index + 1) / (doubtful.length + 1));
    }),
    actors,
    dates,
    reread: ({ told, standing, order }, commitment) => itemOf(told, standing, order, commitment),
  };
}

interface Listed {
  readonly commitment: AnalysisCommitment;
  readonly standing: Standing;
}

const byPlace = (a: AnalysisCommitment, b: AnalysisCommitment): number =>
  a.span.start - b.span.start || a.span.end - b.span.end || (a.id < b.id ? -1 : 1);

/** What stands in a span of what was found; the list is sorted by place. */
function within<T extends { readonly span: Place }>(list: readonly T[], span: Place): readonly T[] {
  const first = firstIndex(list.length, (i) => (list[i] as T).span.start >= span.start);
  const found: T[] = [];
  for (let i = first; i < list.length && (list[i] as T).span.end <= span.end; i++) found.push(list[i] as T);
  return found;
}

const standingOf = (commitment: AnalysisCommitment): Standing =>
  commitment.mode === 'call' && commitment.status !== 'fulfilled' && commitment.status !== 'withdrawn'
    ? 'call'
    : 'other';

function namesOf(actor: AnalysisActor, lexicon: Lexicon): readonly string[] {
  const said = actor.mentions
    .filter((mention) => mention.as === 'name' || mention.as === 'alias' || mention.as === 'abbreviation')
    .map((mention) => mention.text);
  return [...new Set([actor.name, ...said].map((name) => normalName(lexicon, name)))].filter(
    (name) => name !== '',
  );
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/**
 * Where words of a commitment stand in its own text. Offsets of a saved analysis may count code points or bytes, so
 * that the words themselves decide; null when they stand elsewhere (in a lead-in).
 */
export function placeOf(commitment: AnalysisCommitment, start: number, words: string): Place | null {
  if (words === '') return null;
  const near = start - commitment.span.start;
  if (near >= 0 && commitment.text.startsWith(words, near)) return { start: near, end: near + words.length };
  if (near < 0 || start >= commitment.span.end) return null;
  const found = commitment.text.indexOf(words);
  return found < 0 ? null : { start: found, end: found + words.length };
}

function partsOf(
  commitment: AnalysisCommitment,
  figures: readonly AnalysisFigure[],
  terms: readonly Term[],
): readonly Part[] {
  const parts = new Array<Part>(terms.length).fill('act');
  const lay = (part: Part, place: Place | null): void => {
    if (!place) return;
    for (let i = firstEndingAfter(terms, place.start); i < terms.length; i++) {
      const term = terms[i] as Term;
      if (term.start >= place.end) break;
      if (term.end <= place.end) parts[i] = part;
    }
  };
  for (const figure of figures) lay('figure', placeOf(commitment, figure.span.start, figure.text));
  for (const { start, text } of [...commitment.conditions, ...commitment.caveats])
    lay('condition', placeOf(commitment, start, text));
  if (commitment.deadline)
    lay('deadline', placeOf(commitment, commitment.deadline.span.start, commitment.deadline.text));
  for (const party of commitment.actors)
    if (party.span) lay('actor', placeOf(commitment, party.span.start, party.span.text));
  const { cue } = commitment.strength;
  lay('cue', placeOf(commitment, cue.start, cue.text));
  return parts;
}

function sharesOf(terms: readonly Term[], parts: readonly Part[]): ReadonlyMap<string, number> {
  const shares = new Map<string, number>();
  terms.forEach((term, index) => {
    const sort = term.sort === 'content' ? 1 : term.sort === 'number' ? NUMBER_SHARE : FUNCTION_SHARE;
    const share = sort * SHARE[parts[index] as Part];
    if (share > (shares.get(term.stem) ?? 0)) shares.set(term.stem, share);
  });
  return shares;
}
