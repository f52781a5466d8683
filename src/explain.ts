/** Why a finding is there, and why a near miss is not. */
import {
  type Actor,
  type Alternative,
  type Annotation,
  bySpan,
  type Commitment,
  type Document,
  type Figure,
  firstEndingAfter,
  type Mention,
  ofKind,
  type Quote,
  type Span,
  STRENGTHS,
  type TemporalExpression,
  type Terms,
} from './document.ts';
import { type ActorReasons, createActorReasons } from './extract/actors/reasons.ts';
import { createMentionReasons, type LabelReasons } from './extract/mentions/reasons.ts';
import type { Resources } from './resources.ts';

export interface Explanation extends Span {
  readonly id: string;
  readonly kind: Annotation['kind'] | 'actor' | 'rejected';
  readonly text: string;
  readonly rule: string;
  /** Field, its value, and what decided. */
  readonly fields: readonly { readonly field: string; readonly value: string; readonly because: string }[];
}

/** What the findings of a document refer to. */
interface Known {
  /** Names of actors by id. */
  readonly names: ReadonlyMap<string, string>;
  readonly annotations: ReadonlyMap<string, Annotation>;
  /** The commitment that is due then, by the id of its date. */
  readonly due: ReadonlyMap<string, string>;
  spanning(span: Span): string;
}

/**
 * Every finding and near miss of a document with its reasons, in text order.
 * @param resources those that the document was read with: the weights of its names are looked up again
 */
export function explainDocument(document: Document, resources: Resources): readonly Explanation[] {
  const { text } = document;
  const names = new Map(document.actors.map((actor) => [actor.id, actor.name]));
  const spanning = (span: Span): string => text.slice(span.start, span.end);
  const labelled = createMentionReasons(document, resources);
  const reasons = createActorReasons(document, resources);
  const actorOf = new Map(
    document.actors.flatMap((actor) => actor.mentions.map((id) => [id, actor] as const)),
  );
  const annotations = new Map(document.annotations.map((annotation) => [annotation.id, annotation]));
  const commitments = ofKind(document, 'commitment');
  const due = new Map(
    commitments.flatMap(({ id, deadline }) => (deadline?.date ? [[deadline.date, id] as const] : [])),
  );
  const known: Known = { names, spanning, annotations, due };
  const result: Explanation[] = document.annotations.map((annotation) => ({
    id: annotation.id,
    kind: annotation.kind,
    start: annotation.start,
    end: annotation.end,
    text: spanning(annotation),
    rule: annotation.rule,
    fields:
      annotation.kind === 'mention'
        ? mentionFields(annotation, labelled, reasons, actorOf.get(annotation.id))
        : fieldsOf(annotation, known),
  }));
  const byId = new Map(ofKind(document, 'mention').map((mention) => [mention.id, mention]));
  for (const actor of document.actors) {
    const at = /@(\d+)-(\d+)/.exec(actor.id);
    const span = { start: Number(at?.[1] ?? 0), end: Number(at?.[2] ?? 0) };
    const mentions = actor.mentions.flatMap((id) => byId.get(id) ?? []);
    result.push({
      id: actor.id,
      kind: 'actor',
      ...span,
      text: actor.name,
      rule: mentions[0]?.rule ?? 'actors',
      fields: mentions.slice(0, 50).map((m) => ({
        field: 'mention',
        value: `${spanning(m)} at ${reasons.place(m.start)}`,
        because: reasons.of(actor, m),
      })),
    });
  }
  // What another rule read as a commitment is no near miss ("remain committed to" holds "committed to").
  const cues = commitments.map(({ cue }) => cue).sort(bySpan);
  const isTaken = ({ start }: Span): boolean =>
    (cues[firstEndingAfter(cues, start)]?.start ?? start + 1) <= start;
  for (const rejection of document.rejections.filter((other) => !isTaken(other)))
    result.push({
      id: `rejected@${rejection.start}-${rejection.end}`,
      kind: 'rejected',
      start: rejection.start,
      end: rejection.end,
      text: spanning(rejection),
      rule: rejection.rule,
      fields: [{ field: 'rejected', value: 'no commitment', because: rejection.reason }],
    });
  return result.sort((a, b) => a.start - b.start || b.end - a.end);
}

function fieldsOf(annotation: Exclude<Annotation, Mention>, known: Known): Explanation['fields'] {
  const rule = annotation.rule;
  switch (annotation.kind) {
    case 'commitment':
      return commitmentFields(annotation, known);
    case 'date':
      return [
        { field: 'value', value: `${annotation.type} ${annotation.value}`, because: rule },
        {
          field: 'days',
          value: daysOf(annotation) ?? 'open',
          because: annotation.anchor
            ? `counted from "${annotation.anchor.text}"`
            : daysOf(annotation)
              ? 'the calendar, and the date of the document'
              : 'no day to count from',
        },
        {
          field: 'role',
          value: annotation.role,
          because:
            annotation.role === 'deadline' && known.due.has(annotation.id)
              ? `${known.due.get(annotation.id)} is due then`
              : 'the words in front of it',
        },
      ];
    case 'figure':
      return [
        {
          field: 'value',
          value: amountOf(annotation),
          because: rule,
        },
        {
          field: 'kind',
          value: annotation.measure,
          because: unitOf(annotation),
        },
        ...(annotation.measures
          ? [
              {
                field: 'measures',
                value: annotation.measures.text,
                because: 'the noun phrase that it belongs to',
              },
            ]
          : []),
        ...(annotation.subject
          ? [
              {
                field: 'subject',
                value: annotation.subject.text,
                because: 'the subject of its clause',
              },
            ]
          : []),
      ];
  }
}

/** The label with the features that spoke for it, and the actor with the rule that tied the mention to it. */
function mentionFields(
  mention: Mention,
  labelled: (mention: Mention) => LabelReasons | null,
  actors: ActorReasons,
  actor: Actor | undefined,
): Explanation['fields'] {
  const found = labelled(mention);
  const against = found?.against === 'O' ? 'no name' : found?.against;
  return [
    {
      field: 'label',
      value: mention.label ?? mention.as,
      because: `${mention.rule}, score ${mention.score}`,
    },
    ...(found?.evidence ?? []).map(({ what, weight }) => ({
      field: 'evidence',
      value: what,
      because: `+${weight.toFixed(1)} against ${against}`,
    })),
    ...(actor ? [{ field: 'actor', value: actor.name, because: actors.of(actor, mention) }] : []),
  ];
}

const amountOf = ({ value, min, max }: Figure): string =>
  value !== null
    ? `${value}`
    : min === null
      ? `up to ${max}`
      : max === null
        ? `${min} or more`
        : `${min} to ${max}`;

function unitOf({ currency, unit, counted }: Figure): string {
  const measured = currency ?? unit;
  return measured ? `in ${measured}` : counted ? `of ${counted}` : 'no unit';
}

/** "2026-01-01 to 2026-12-31", one day by itself; null where no days are known. */
const daysOf = ({ firstDay, lastDay }: TemporalExpression): string | null =>
  !firstDay && !lastDay
    ? null
    : firstDay === lastDay
      ? firstDay
      : `${firstDay ? `${firstDay} ` : ''}to ${lastDay ?? 'no known end'}`;

function commitmentFields(c: Commitment, known: Known): Explanation['fields'] {
  const { names, spanning, annotations } = known;
  const because = new Map(c.evidence.map((e) => [e.field, e.because]));
  const quotes = (field: string, list: readonly Quote[], why: string): Explanation['fields'] =>
    list.map((q) => ({ field, value: q.text, because: why }));
  const date = annotations.get(c.deadline?.date ?? '');
  const days = date?.kind === 'date' ? daysOf(date) : null;
  const ofDeadline = [days, c.deadline?.date].filter((part) => part).join(', ');
  return [
    { field: 'cue', value: c.cue.text, because: because.get('cue') ?? c.rule },
    { field: 'mode', value: c.mode, because: because.get('mode') ?? c.rule },
    {
      field: 'strength',
      value: `${c.strength} ${STRENGTHS[c.strength - 1] ?? ''}`,
      because: because.get('strength') ?? c.rule,
    },
    { field: 'kind', value: c.goal, because: because.get('kind') ?? c.rule },
    {
      field: 'status',
      value: c.status,
      because: c.status === 'new' ? 'nothing says otherwise' : `"${c.cue.text}"`,
    },
    ...c.actors.map((p) => ({
      field: 'actor',
      value: names.get(p.actor ?? '') ?? 'unresolved',
      because: `${p.basis}${p.words ? `: "${p.words.text}"` : ''}`,
    })),
    ...(c.deadline
      ? [
          {
            field: 'deadline',
            value: c.deadline.text,
            because: ofDeadline,
          },
        ]
      : []),
    ...c.figures.flatMap((id) => {
      const figure = annotations.get(id);
      return figure ? [{ field: 'figure', value: spanning(figure), because: id }] : [];
    }),
    ...quotes('condition', c.conditions, 'it opens a condition'),
    ...quotes('caveat', c.caveats, 'it hedges'),
    ...(c.attribution
      ? [{ field: 'attribution', value: c.attribution.source.text, because: `"${c.attribution.cue.text}"` }]
      : []),
    ...c.alternatives.map((place) => ({
      field: 'open',
      value: place.text,
      because: place.wordings.map((wording) => wordingOf(wording, c, known)).join('; '),
    })),
    { field: 'confidence', value: String(c.score), because: because.get('confidence') ?? c.rule },
  ];
}

/** What a commitment comes to with one wording of a place that is kept open, where that is not what the first says. */
function wordingOf(
  { text, label, struck, terms }: Alternative,
  first: Commitment,
  { names, annotations, spanning }: Known,
): string {
  const marks = [label, struck ? 'struck' : ''].filter((mark) => mark);
  const said = text === '' ? 'no words' : `"${text}"`;
  const words = marks.length > 0 ? `${said} (${marks.join(', ')})` : said;
  if (!terms) return `${words}: nothing is undertaken`;
  const told = (t: Terms): readonly string[] => [
    STRENGTHS[t.strength - 1] ?? '',
    t.mode,
    t.negated ? 'not to do' : 'to do',
    t.actors.map(({ actor, words: by }) => names.get(actor ?? '') ?? by?.text ?? '').join(', '),
    t.deadline ? `${t.deadline.text}${t.deadline.value ? ` (${t.deadline.value})` : ''}` : 'no deadline',
    t.figures
      .flatMap((id) => annotations.get(id) ?? [])
      .map(spanning)
      .join(', ') || 'no figure',
    [...t.conditions, ...t.caveats].map(({ text: condition }) => condition).join(', ') || 'no condition',
  ];
  const own = told(first);
  const other = told(terms).filter((part, i) => part !== own[i]);
  return `${words}: ${other.length > 0 ? other.join(', ') : 'as told here'}`;
}
