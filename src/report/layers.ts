/** What was asked for with the findings, as tables: entities, sentences, tokens, and the notes as rows. */
import type { Analysis } from '../analysis/schema.ts';
import { cellText, type Table } from './table.ts';

/** @param where line and column of an offset, as text */
export function layerTables(analysis: Analysis, where: (offset: number) => string): readonly Table[] {
  return [
    ...(analysis.entities ? [entityTable(analysis.entities)] : []),
    ...(analysis.sentences ? [sentenceTable(analysis.sentences)] : []),
    ...(analysis.tokens ? [tokenTable(analysis.tokens)] : []),
    noteTable(analysis.notes),
  ];

  function entityTable(entities: NonNullable<Analysis['entities']>): Table {
    return {
      name: 'entities',
      title: `Entities (${entities.length})`,
      columns: [
        { key: 'text', title: 'Mention', weight: 4 },
        { key: 'label', title: 'Label' },
        { key: 'where', title: 'Where' },
        { key: 'start', title: 'Start', wide: true },
        { key: 'end', title: 'End', wide: true },
      ],
      rows: entities.map((e) => ({
        text: cellText(e.text),
        label: e.label,
        where: where(e.span.start),
        start: e.span.start,
        end: e.span.end,
      })),
    };
  }

  function sentenceTable(sentences: NonNullable<Analysis['sentences']>): Table {
    return {
      name: 'sentences',
      title: `Sentences (${sentences.length})`,
      columns: [
        { key: 'where', title: 'Where' },
        { key: 'text', title: 'Sentence', weight: 6 },
        { key: 'section', title: 'Section', wide: true },
      ],
      rows: sentences.map((s) => ({
        where: where(s.span.start),
        text: cellText(s.text),
        section: s.section.join(' > '),
      })),
    };
  }

  function tokenTable(tokens: NonNullable<Analysis['tokens']>): Table {
    return {
      name: 'tokens',
      title: `Tokens (${tokens.length})`,
      columns: [
        { key: 'where', title: 'Where' },
        { key: 'text', title: 'Token', weight: 2 },
        { key: 'pos', title: 'Part of speech' },
        { key: 'lemma', title: 'Lemma', weight: 2 },
      ],
      rows: tokens.map((t) => ({
        where: where(t.span.start),
        text: t.text,
        pos: t.pos ?? '',
        lemma: t.lemma ?? '',
      })),
    };
  }

  /** For CSV and TSV, which have no other place for notes. */
  function noteTable(notes: Analysis['notes']): Table {
    return {
      name: 'notes',
      title: `Notes (${notes.length})`,
      columns: [
        { key: 'code', title: 'Code' },
        { key: 'message', title: 'Note', weight: 6 },
        { key: 'where', title: 'Where' },
      ],
      rows: notes.map((note) => ({
        code: note.code,
        message: cellText(note.message),
        where: note.span ? where(note.span.start) : '',
      })),
    };
  }
}
