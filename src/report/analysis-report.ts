/** An analysis as tables: commitments first, then what else was asked for, actors, dates, figures. */
import type { Analysis, AnalysisCommitment } from '../analysis/schema.ts';
import { conditionsOf, openPlaces, withAlternatives } from './alternatives.ts';
import { layerTables } from './layers.ts';
import { type Narrowing, summaryOf } from './summary.ts';
import { type Column, cellText, createPlaces, type Report, type Table } from './table.ts';
import {
  actorNames,
  createNames,
  formatAction,
  formatActors,
  formatDeadline,
  formatFigure,
  formatFirmness,
  formatPeriod,
  formatStanding,
  formatValue,
  shortActors,
} from './values.ts';

/**
 * @param text the document's text, for lines and columns; places are left out when it is absent
 * @param narrowing what a filter left out; null when nothing was filtered
 */
export function analysisReport(
  analysis: Analysis,
  text: string | null,
  narrowing: Narrowing | null = null,
): Report {
  const places = text === null ? null : createPlaces(text);
  const where = (offset: number): string =>
    places ? `${places(offset).line}:${places(offset).column}` : String(offset);
  const name = createNames(analysis);
  const figures = new Map(analysis.figures.map((figure) => [figure.id, figure]));
  return {
    summary: summaryOf(analysis, name, narrowing),
    tables: [
      commitmentTable(
        'commitments',
        'Commitments',
        analysis.commitments,
        narrowing?.whole.commitments.length,
      ),
      ...(analysis.others
        ? [
            commitmentTable(
              'others',
              'Not commitments: calls, permissions, positions, told as done',
              analysis.others,
              narrowing?.whole.others?.length,
            ),
          ]
        : []),
      actorTable(),
      dateTable(),
      figureTable(),
      ...layerTables(analysis, where),
    ],
    notes: analysis.notes.map((note) => `${note.message}${note.span ? ` (${where(note.span.start)})` : ''}`),
  };

  function commitmentTable(
    tableName: string,
    title: string,
    list: readonly AnalysisCommitment[],
    whole: number = list.length,
  ): Table {
    const others = tableName === 'others';
    const columns: Column[] = [
      { key: 'who', title: others ? 'Who (or whom)' : 'Who', short: 'whoShort', weight: 2 },
      { key: 'what', title: 'Does what', weight: 5 },
      { key: 'by', title: 'By when', weight: 1.4 },
      { key: 'amount', title: 'How much', weight: 1.2 },
      { key: 'firmness', title: others ? 'What it is' : 'How firmly', weight: 1 },
      { key: 'condition', title: 'On what condition', weight: 1.4 },
      { key: 'where', title: 'Where', weight: 1 },
      { key: 'quotation', title: 'Quotation', wide: true },
      { key: 'beneficiary', title: 'For whom', wide: true },
      { key: 'supporting', title: 'With whom', wide: true },
      { key: 'mode', title: 'Mode', wide: true },
      { key: 'kind', title: 'Kind', wide: true },
      { key: 'strength', title: 'Strength', wide: true },
      { key: 'status', title: 'Status', wide: true },
      { key: 'negated', title: 'Negated', wide: true },
      { key: 'cue', title: 'Cue', wide: true },
      { key: 'action', title: 'Action', wide: true },
      { key: 'due', title: 'Due (last day)', wide: true },
      { key: 'source', title: 'In whose words', wide: true },
      { key: 'open', title: 'Kept open', wide: true },
      { key: 'section', title: 'Section', wide: true },
      { key: 'line', title: 'Line', wide: true },
      { key: 'confidence', title: 'Confidence', wide: true },
      { key: 'start', title: 'Start', wide: true },
      { key: 'end', title: 'End', wide: true },
      { key: 'id', title: 'Id', wide: true },
    ];
    return {
      name: tableName,
      title: `${title} (${list.length === whole ? whole : `${list.length} of ${whole}`})`,
      columns,
      // Headings are right only over rows in the order of the text.
      ...(inOrder(list) ? { group: 'section' } : {}),
      rows: list.map((c) => {
        const amounts = (terms: Pick<AnalysisCommitment, 'figures'>): string =>
          terms.figures
            .flatMap((id) => {
              const figure = figures.get(id);
              return figure ? [formatFigure(figure)] : [];
            })
            .join('; ');
        const section = c.section.map(cellText);
        return {
          who: withAlternatives(c, (terms) => formatActors(actorNames(terms, name))),
          whoShort: withAlternatives(c, (terms) => shortActors(actorNames(terms, name))),
          what: formatAction(c),
          by: formatDeadline(c),
          amount: withAlternatives(c, amounts),
          firmness: others ? formatStanding(c) : formatFirmness(c),
          condition: conditionsOf(c).map(cellText).join('; '),
          where: where(c.span.start),
          quotation: cellText(c.text),
          beneficiary: c.beneficiaries.map((party) => name(party.actor, party.span?.text ?? null)).join(', '),
          supporting: c.supporting.map((party) => name(party.actor, party.span?.text ?? null)).join(', '),
          mode: c.mode,
          kind: c.kind,
          strength: c.strength.level,
          status: c.status,
          negated: c.negated,
          cue: cellText(c.strength.cue.text),
          action: c.action.lemma,
          due: c.deadline?.end ?? null,
          source: c.attribution ? cellText(c.attribution.source.text) : '',
          open: openPlaces(c).map(cellText).join('; '),
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
    for (const c of (narrowing?.whole ?? analysis).commitments)
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
        { key: 'value', title: 'Value', short: 'valueShort', weight: 1.4 },
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
        valueShort: formatPeriod(date.value, date.type === 'SET'),
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
        { key: 'subject', title: 'Whose', wide: true },
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
        value: formatValue(figure),
        measures: cellText([figure.measures?.text ?? '', figure.of ? `(of ${figure.of})` : ''].join(' ')),
        subject: cellText(figure.subject?.text ?? ''),
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
}

const inOrder = (list: readonly AnalysisCommitment[]): boolean =>
  list.every((c, i) => i === 0 || (list[i - 1] as AnalysisCommitment).span.start <= c.span.start);
