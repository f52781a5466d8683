/** Gold files as predictions may see them: a record's text and what is known about it, never its labels. */
import { readFileSync } from 'node:fs';

/** One text of a gold file. Everything else that stands on its line is left unread. */
export interface TextRecord {
  readonly id: string;
  /** Joins the records of one document; the id where there is none. */
  readonly doc: string;
  readonly text: string;
  /** The data set's name for itself, or null. */
  readonly set: string | null;
  /** Document creation day, ISO, or null. */
  readonly day: string | null;
  readonly title: string | null;
}

/** Two wordings of one document. */
export interface PairRecord {
  readonly id: string;
  readonly a: string;
  readonly b: string;
}

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/** The lines of an NDJSON file. @throws {Error} naming the line that is no object with an id. */
function* readLines(path: string): Generator<{ id: string; fields: Fields; where: string }> {
  let line = 0;
  for (const json of readFileSync(path, 'utf8').split('\n')) {
    line++;
    if (json.trim() === '') continue;
    const where = `${path}:${line}`;
    const fields: unknown = JSON.parse(json);
    const id = isFields(fields) ? textOf(fields.id) : null;
    if (!isFields(fields) || id === null) throw new Error(`${where} is no object with an id`);
    yield { id, fields, where };
  }
}

/** @throws {Error} when a line has no text. */
export function readTexts(path: string): readonly TextRecord[] {
  const records: TextRecord[] = [];
  for (const { id, fields, where } of readLines(path)) {
    if (typeof fields.text !== 'string') throw new Error(`${where} has no text`);
    const meta = isFields(fields.meta) ? fields.meta : {};
    const day = /^\d{4}-\d{2}-\d{2}/.exec(textOf(fields.dct) ?? textOf(meta.date) ?? '');
    records.push({
      id,
      doc: textOf(fields.doc) ?? id,
      text: fields.text,
      set: textOf(fields.set),
      day: day ? day[0] : null,
      title: textOf(meta.title),
    });
  }
  return records;
}

/** @throws {Error} when a line has no `a` or no `b`. */
export function readPairs(path: string): readonly PairRecord[] {
  const records: PairRecord[] = [];
  for (const { id, fields, where } of readLines(path)) {
    if (typeof fields.a !== 'string' || typeof fields.b !== 'string')
      throw new Error(`${where} is no pair of texts`);
    records.push({ id, a: fields.a, b: fields.b });
  }
  return records;
}

/** Records in a row with one `doc`, as one text: what the document-level passes need to see. */
export interface JoinedRecords {
  readonly id: string;
  readonly text: string;
  /** Where each record lies in `text`. */
  readonly parts: readonly { readonly id: string; readonly start: number; readonly end: number }[];
  readonly day: string | null;
  readonly title: string | null;
}

/** Between two records: a paragraph's end, so that no sentence crosses it. */
const GAP = '\n\n';

export function joinByDocument(records: readonly TextRecord[]): readonly JoinedRecords[] {
  const joined: JoinedRecords[] = [];
  for (let first = 0; first < records.length; ) {
    const head = records[first];
    if (!head) break;
    let end = first;
    while (records[end]?.doc === head.doc) end++;
    let at = 0;
    const group = records.slice(first, end);
    joined.push({
      id: head.doc,
      text: group.map((record) => record.text).join(GAP),
      parts: group.map(({ id, text }) => {
        const start = at;
        at += text.length + GAP.length;
        return { id, start, end: start + text.length };
      }),
      day: head.day,
      title: head.title,
    });
    first = end;
  }
  return joined;
}
