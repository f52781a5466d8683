/** An analysis as tables: commitments first, then what else was asked for, actors, dates, figures. */
import type { Analysis, AnalysisCommitment } from '../analysis/schema.ts';
import { type Column, cellText, createPlaces, plural, type Report, type Table } from './table.ts';
import {
  createNames,
  formatAction,
  formatActors,
  formatDeadline,
  formatFigure,
  formatFirmness,
} from './values.ts';

const GENRE_NAMES: Readonly<Record<Analysis['document']['genre'], string>> = {
  treaty: 'treaty',
  order: 'order',
  decision: 'decision',
  communique: 'communiqué',
  strategy: 'strategy or fact sheet',
  policy: 'policy',
  news: 'news or commentary',
};

/** @param text the document's text, for lines and columns; places are left out when it is absent. */
export function analysisReport(analysis: Analysis, text: string | null): Report {
  const places = text === null ? null : createPlaces(text);
  const where = (offset: number): string =>
    places ? `${places(offset).line}:${places(offset).column}` : String(offset);
  const name = createNames(analysis);
  const figures = new Map(analysis.figures.map((figure) => [figure.id, figure]));
  return {
    summary: summaryOf(analysis, name),
    tables: [
      commitmentTable('commitments', 'Commitments', analysis.commitments),
      ...(analysis.others
        ? [
            commitmentTable(
              'others',
              'Not commitments: calls, permissions, positions, told as done',
              analysis.others,
            ),
          ]
        : []),
      actorTable(),
      dateTable(),
      figureTable(),
      ...(analysis.entities ? [entityTable(analysis.entities)] : []),
      ...(analysis.sentences ? [sentenceTable(analysis.sentences)] : []),
      ...(analysis.tokens ? [tokenTable(analysis.tokens)] : []),
    ],
    notes: analysis.notes.map((note) => `${note.message}${note.span ? ` (${where(note.span.start)})` : ''}`),
  };

  function commitmentTable(tableName: string, title: string, list: readonly AnalysisCommitment[]): Table {
    const others = tableName === 'others';
    const columns: Column[] = [
      { key: 'who', title: others ? 'Who (or whom)' : 'Who', weight: 2 },
      { key: 'what', title: 'Does what', weight: 5 },
      { key: 'by', title: 'By when', weight: 1.4 },
      { key: 'amount', title: 'How much', weight: 1.2 },
      { key: 'firmness', title: others ? 'What it is' : 'How firmly', weight: 1 },
      { key: 'condition', title: 'On what condition', weight: 1.4 },
      { key: 'where', title: 'Where', weight: 1 },
      { key: 'quotation', title: 'Quotation', wide: true },
      { key: 'beneficiary', title: 'For whom', wide: true },
      { key: 'mode', title: 'Mode', wide: true },
      { key: 'kind', title: 'Kind', wide: true },
      { key: 'strength', title: 'Strength', wide: true },
      { key: 'status', title: 'Status', wide: true },
      { key: 'negated', title: 'Negated', wide: true },
      { key: 'cue', title: 'Cue', wide: true },
      { key: 'action', title: 'Action', wide: true },
      { key: 'due', title: 'Due (last day)', wide: true },
      { key: 'source', title: 'In whose words', wide: true },
      { key: 'section', title: 'Section', wide: true },
      { key: 'line', title: 'Line', wide: true },
      { key: 'confidence', title: 'Confidence', wide: true },
      { key: 'start', title: 'Start', wide: true },
      { key: 'end', title: 'End', wide: true },
      { key: 'id', title: 'Id', wide: true },
    ];
    return {
      name: tableName,
      title: `${title} (${list.length})`,
      columns,
      group: 'section',
      rows: list.map((c) => {
        const amounts = c.figures.flatMap((id) => {
          const figure = figures.get(id);
          return figure ? [formatFigure(figure)] : [];
        });
        const section = c.section.map(cellText);
        return {
          who: formatActors(c, name),
          what: formatAction(c),
          by: formatDeadline(c),
          amount: amounts.join('; '),
          firmness: others
            ? `${c.mode === 'call' || c.mode === 'permission' || c.mode === 'position' ? c.mode : c.status}, ${c.strength.label}`
            : formatFirmness(c),
          condition: [...c.conditions, ...c.caveats].map((q) => cellText(q.text)).join('; '),
          where: where(c.span.start),
          quotation: cellText(c.text),
          beneficiary: c.beneficiaries.map((party) => name(party.actor, party.span?.text ?? null)).join(', '),
          mode: c.mode,
          kind: c.kind,
          strength: c.strength.level,
          status: c.status,
          negated: c.negated,
          cue: cellText(c.strength.cue.text),
          action: c.action.lemma,
          due: c.deadline?.end ?? null,
          source: c.attribution ? cellText(c.attribution.source.text) : '',
          section: section.join(' > '),
          line: places ? places(c.span.start).line : null,
          confidence: c.confidence,
          start: c.span.start,
          end: c.span.end,
          id: c.id,
        };
      }),
    };
  }

  function actorTable(): Table {
    const bound = new Map<string, number>();
    for (const c of analysis.commitments)
      for (const id of new Set(c.actors.map((party) => party.actor)))
        if (id) bound.set(id, (bound.get(id) ?? 0) + 1);
    const rows = analysis.actors
      .map((actor) => ({
        name: cellText(actor.name),
        type: actor.type.replaceAll('_', ' '),
        commitments: bound.get(actor.id) ?? 0,
        mentions: actor.mentions.length,
        code: actor.codes.iso3166 ?? '',
        roles: actor.roles.map(cellText).join(', '),
        first: actor.mentions[0] ? where(actor.mentions[0].start) : '',
        id: actor.id,
        memberOf: actor.memberOf.join(', '),
      }))
      .sort((a, b) => b.commitments - a.commitments || b.mentions - a.mentions);
    return {
      name: 'actors',
      title: `Actors (${rows.length})`,
      columns: [
        { key: 'name', title: 'Actor', weight: 4 },
        { key: 'type', title: 'Type', weight: 2 },
        { key: 'commitments', title: 'Bound', align: 'right', weight: 0.6 },
        { key: 'mentions', title: 'Mentions', align: 'right', weight: 0.6 },
        { key: 'code', title: 'ISO', weight: 0.4 },
        { key: 'roles', title: 'Roles', weight: 2 },
        { key: 'first', title: 'First at', weight: 0.8 },
        { key: 'memberOf', title: 'Member of', wide: true },
        { key: 'id', title: 'Id', wide: true },
      ],
      rows,
    };
  }

  function dateTable(): Table {
    return {
      name: 'dates',
      title: `Dates (${analysis.dates.length})`,
      columns: [
        { key: 'text', title: 'Date', weight: 3 },
        { key: 'value', title: 'Value', weight: 1.4 },
        { key: 'from', title: 'First day', weight: 1 },
        { key: 'to', title: 'Last day', weight: 1 },
        { key: 'role', title: 'Role', weight: 1 },
        { key: 'where', title: 'Where', weight: 0.8 },
        { key: 'type', title: 'Type', wide: true },
        { key: 'mod', title: 'Mod', wide: true },
        { key: 'anchor', title: 'Counted from', wide: true },
        { key: 'start', title: 'Start', wide: true },
        { key: 'end', title: 'End', wide: true },
        { key: 'id', title: 'Id', wide: true },
      ],
      rows: analysis.dates.map((date) => ({
        text: cellText(
          date.anchor && date.anchor.start >= date.span.end
            ? `${date.text} (from ${date.anchor.text})`
            : date.text,
        ),
        value: date.value,
        from: date.start ?? '',
        to: date.end ?? '',
        role: date.role,
        where: where(date.span.start),
        type: date.type,
        mod: date.mod ?? '',
        anchor: date.anchor ? cellText(date.anchor.text) : '',
        start: date.span.start,
        end: date.span.end,
        id: date.id,
      })),
    };
  }

  function figureTable(): Table {
    return {
      name: 'figures',
      title: `Figures (${analysis.figures.length})`,
      columns: [
        { key: 'text', title: 'Figure', weight: 2 },
        { key: 'value', title: 'Value', weight: 1.6 },
        { key: 'measures', title: 'Of what', weight: 3 },
        { key: 'change', title: 'Change', weight: 1 },
        { key: 'kind', title: 'Kind', weight: 0.8 },
        { key: 'where', title: 'Where', weight: 0.8 },
        { key: 'number', title: 'Number', wide: true },
        { key: 'min', title: 'Min', wide: true },
        { key: 'max', title: 'Max', wide: true },
        { key: 'unit', title: 'Unit', wide: true },
        { key: 'start', title: 'Start', wide: true },
        { key: 'end', title: 'End', wide: true },
        { key: 'id', title: 'Id', wide: true },
      ],
      rows: analysis.figures.map((figure) => ({
        text: cellText(figure.text),
        value: formatFigure(figure),
        measures: cellText([figure.measures?.text ?? '', figure.of ? `(of ${figure.of})` : ''].join(' ')),
        change:
          figure.change && figure.change.direction !== 'none'
            ? [
                figure.change.direction,
                figure.change.baseline ? `from ${cellText(figure.change.baseline)}` : '',
              ]
                .join(' ')
                .trim()
            : '',
        kind: figure.kind,
        where: where(figure.span.start),
        number: figure.value,
        min: figure.min,
        max: figure.max,
        unit: figure.currency ?? figure.unit ?? figure.counted ?? '',
        start: figure.span.start,
        end: figure.span.end,
        id: figure.id,
      })),
    };
  }

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
}

function summaryOf(analysis: Analysis, name: ReturnType<typeof createNames>): string {
  const { document, commitments, actors, dates, figures } = analysis;
  const issuers = document.issuers.map((id) => name(id, null)).filter((n) => n !== '');
  const of =
    issuers.length === 0
      ? ''
      : ` of ${issuers.slice(0, 4).join(', ')}${issuers.length > 4 ? ` and ${issuers.length - 4} more` : ''}`;
  const date = document.date.value
    ? `, ${document.date.value} (${basisName(document.date.basis)})`
    : ', no date found';
  const firm = commitments.filter((c) => c.strength.level >= 4).length;
  const due = commitments.filter((c) => c.deadline !== null).length;
  const bound = new Set(commitments.flatMap((c) => c.actors.map((party) => party.actor))).size;
  return [
    `${document.source}: ${GENRE_NAMES[document.genre]}${of}${date}`,
    commitments.length === 0
      ? 'no commitments'
      : `${plural(commitments.length, 'commitment')} (${firm} firm or more, ${due} with a deadline) by ${plural(bound, 'actor')}`,
    [plural(actors.length, 'actor'), plural(dates.length, 'date'), plural(figures.length, 'figure')].join(
      ', ',
    ),
  ].join(' · ');
}

const basisName = (basis: Analysis['document']['date']['basis']): string =>
  basis === 'option' ? 'as given' : basis === 'text' ? 'latest date told' : `from its ${basis}`;
