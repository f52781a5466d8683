/** Readings of one draft put together: a commitment with all that it would say, whichever wordings are chosen. */
import {
  type Annotation,
  bySpan,
  type Commitment,
  contains,
  type Document,
  firstIndex,
  overlaps,
  quote,
  type Span,
} from '../document.ts';
import type { Place, Wording } from './choice.ts';
import { indexStatements, pairStatements, type Statements } from './pairing.ts';
import type { Draft } from './readings.ts';
import { inDraft } from './spans.ts';
import { termsOf } from './terms.ts';
import { type Union, uniteReadings } from './union.ts';

/** A commitment of the draft, and the places that it keeps open with what it says by each wording. */
interface Row {
  commitment: Commitment;
  readonly open: { readonly place: Place; readonly said: (Commitment | null)[] }[];
}

/**
 * The document of a draft: the reading with the first wording of every place, with what the others add to it.
 * @param documents one for each reading of the draft
 */
export function mergeReadings(draft: Draft, documents: readonly Document[]): Document {
  const main = documents[0] as Document;
  const { commitments: said, actors, added, spanOf } = uniteReadings(documents, draft.variations);
  const rows = main.sentences.length === 0 ? [] : rowsOf(draft, said.map(indexStatements));
  const commitments = rows.map((row) => withPlaces(draft, main, row, spanOf));
  const terms = commitments.flatMap(({ alternatives }) =>
    alternatives.flatMap(({ wordings }) => wordings.flatMap((wording) => wording.terms ?? [])),
  );
  const others = main.annotations.filter(({ kind }) => kind !== 'commitment');
  const all = distinct([...others, ...added([...commitments, ...terms]), ...commitments]);
  const annotations = inDraft(draft.text, draft.places, all).sort(bySpan);
  return {
    ...main,
    text: draft.text,
    sentences: inDraft(draft.text, draft.places, main.sentences),
    annotations,
    actors,
    rejections: inDraft(draft.text, draft.places, main.rejections),
    doubtful: inDraft(draft.text, draft.places, main.doubtful),
    notes: [...inDraft(draft.text, draft.places, main.notes), noteOf(draft)],
  };
}

const noteOf = (draft: Draft): Document['notes'][number] => ({
  code: 'draft',
  message: `${placesIn(draft.places)} places are kept open or struck: each commitment is told with the first wording, the others beside it`,
});

const placesIn = (places: readonly Place[]): number =>
  places.reduce((sum, { children }) => sum + 1 + placesIn(children), 0);

const binds = ({ mode, status }: Commitment): boolean =>
  (mode === 'pledge' || mode === 'obligation' || mode === 'report') &&
  status !== 'fulfilled' &&
  status !== 'withdrawn';

function rowsOf(draft: Draft, readings: readonly Statements[]): readonly Row[] {
  const rows: Row[] = [];
  const known = new Map<Commitment, Row>();
  const rowOf = (commitment: Commitment): Row => {
    const row = { commitment, open: [] };
    rows.push(row);
    known.set(commitment, row);
    return row;
  };
  for (const commitment of readings[0]?.all ?? []) rowOf(commitment);
  const readingOf = new Map<Place, ReadonlyMap<number, number>>();
  for (const { place, wording, reading } of draft.variations)
    readingOf.set(place, new Map([...(readingOf.get(place) ?? []), [wording, reading]]));

  /** @param base the reading in which the first wording of the place stands */
  const walk = (place: Place, base: number): void => {
    const { choice } = place;
    const { wordings } = choice;
    const [first] = wordings;
    if (!first) return;
    const mine = [...(readings[base]?.touching(choice) ?? [])];
    const said = new Map<Commitment, (Commitment | null)[]>(
      mine.map((statement) => [statement, wordings.map((_, i) => (i === 0 ? statement : null))]),
    );
    const hull = hullOf(choice, mine);
    wordings.forEach((wording, index) => {
      const reading = index === 0 ? undefined : readingOf.get(place)?.get(index);
      if (reading === undefined) return;
      const theirs = readings[reading]?.touching(hull) ?? [];
      const pairs = pairStatements(mine, theirs, choice, first, wording);
      for (const [a, b] of pairs) {
        (said.get(a) as (Commitment | null)[])[index] = b;
        const row = known.get(a);
        if (row && !known.has(b)) known.set(b, row);
      }
      const paired = new Set(pairs.values());
      for (const b of theirs)
        if (!paired.has(b) && !known.has(b) && isAnswerless(b, mine, wording, choice)) {
          rowOf(b);
          mine.push(b);
          said.set(
            b,
            wordings.map((_, i) => (i === index ? b : null)),
          );
        }
    });
    for (const [statement, list] of said) known.get(statement)?.open.push({ place, said: list });
    for (const child of place.children) {
      const reading = child.within === 0 ? base : readingOf.get(place)?.get(child.within);
      if (reading !== undefined) walk(child, reading);
    }
  };
  for (const place of draft.places) walk(place, 0);
  for (const row of rows) {
    // What binds with one of its wordings is a commitment.
    if (binds(row.commitment)) continue;
    const binding = row.open
      .flatMap(({ said }) => said)
      .find((statement) => statement !== null && binds(statement));
    if (binding) row.commitment = binding;
  }
  return rows;
}

/** A place with all the statements that it touches. */
const hullOf = ({ start, end }: Span, statements: readonly Commitment[]): Span =>
  statements.reduce(
    (hull, statement) => ({
      start: Math.min(hull.start, statement.start),
      end: Math.max(hull.end, statement.end),
    }),
    { start, end },
  );

/** What only this wording says: it stands in it, or where the first wording says nothing. */
const isAnswerless = (b: Commitment, mine: readonly Commitment[], wording: Wording, choice: Span): boolean =>
  !wording.struck &&
  (contains(wording, b.action) || (overlaps(b, choice) && !mine.some((a) => overlaps(a, b))));

function withPlaces(
  { text }: Draft,
  main: Document,
  { commitment, open }: Row,
  spanOf: Union['spanOf'],
): Commitment {
  const alternatives = open.map(({ place: { choice }, said }) => ({
    ...quote(text, choice.start, choice.end),
    wordings: choice.wordings.map((wording, i) => {
      const statement = said[i] ?? null;
      // Of a wording that holds the whole statement, its own words are told.
      const span =
        statement && contains(wording, statement) ? statement : trimmed(text, wording.start, wording.end);
      return {
        ...quote(text, span.start, span.end),
        struck: wording.struck,
        label: wording.label,
        terms: statement && termsOf(statement, said[0] ?? commitment, choice, spanOf),
      };
    }),
  }));
  return { ...commitment, sentence: sentenceAt(main, commitment), alternatives };
}

function trimmed(text: string, from: number, to: number): { readonly start: number; readonly end: number } {
  let [start, end] = [from, to];
  while (start < end && /[\s*_]/.test(text[start] as string)) start++;
  while (end > start && /[\s*_]/.test(text[end - 1] as string)) end--;
  return { start, end };
}

/** The sentence of the main reading at which a statement of any reading stands. */
function sentenceAt({ sentences }: Document, { start, sentence }: Commitment): number {
  if (
    (sentences[sentence]?.start ?? start + 1) <= start &&
    (sentences[sentence + 1]?.start ?? start + 1) > start
  )
    return sentence;
  const after = firstIndex(sentences.length, (i) => (sentences[i]?.start ?? 0) > start);
  return Math.max(0, after - 1);
}

/** Annotations each once, and equal ids of commitments told apart. */
function distinct(annotations: readonly Annotation[]): Annotation[] {
  const seen = new Map<string, number>();
  return annotations.flatMap((annotation) => {
    const count = (seen.get(annotation.id) ?? 0) + 1;
    seen.set(annotation.id, count);
    if (count === 1) return [annotation];
    return annotation.kind === 'commitment' ? [{ ...annotation, id: `${annotation.id}-${count}` }] : [];
  });
}
