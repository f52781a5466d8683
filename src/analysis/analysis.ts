/** From a document with its annotations to the object of the contract: keys in a fixed order, spans as asked for. */
import { createHash } from 'node:crypto';
import {
  type Actor,
  type Commitment,
  type Document,
  type Figure,
  type Mention,
  ofKind,
  type Party,
  type Quote,
  type Sentence,
  type Span,
  STRENGTHS,
  type Tag,
  type TemporalExpression,
  type Token,
} from '../document.ts';
import { sameNames } from '../extract/actors/same-names.ts';
import { sectionOf } from '../read/sections.ts';
import { createOffsets, type OffsetUnit } from './offsets.ts';
import type { Analysis, AnalysisActor, AnalysisCommitment, AnalysisDate, AnalysisFigure } from './schema.ts';

/** Set by the build; in the repository's own runs it is unknown. */
declare const AVOW_VERSION: string | undefined;
export const TOOL = {
  name: 'avow',
  version: typeof AVOW_VERSION === 'string' ? AVOW_VERSION : '0.0.0-source',
} as const;

export const INCLUDES = ['entities', 'sentences', 'tokens'] as const;
export type Include = (typeof INCLUDES)[number];

export interface AnalysisOptions {
  /** Also what is no commitment: calls, permissions, positions, what is told as done. */
  readonly all?: boolean;
  readonly include?: readonly Include[];
  /** Unit of every offset in the result; UTF-16 code units when absent. */
  readonly offsets?: OffsetUnit;
  /** The name that is shown for the source. */
  readonly source?: string;
  /** SHA-256 (hex) of the bytes as read; of the text's UTF-8 form when absent. */
  readonly sha256?: string;
  /** Hash of the resources, and the options of the run, for the record. */
  readonly resources?: string;
  readonly options?: Readonly<Record<string, unknown>>;
}

/** Modes that bind, and statuses that live: what counts as a commitment. */
export function isCommitment(commitment: Pick<Commitment, 'mode' | 'status'>): boolean {
  return (
    (commitment.mode === 'pledge' || commitment.mode === 'obligation' || commitment.mode === 'report') &&
    commitment.status !== 'fulfilled' &&
    commitment.status !== 'withdrawn'
  );
}

/** The document as the object of the output contract. */
export function toAnalysis(document: Document, options: AnalysisOptions = {}): Analysis {
  const { text } = document;
  const offset = createOffsets(text, options.offsets ?? 'utf16');
  const span = (s: Span) => ({ start: offset(s.start), end: offset(s.end) });
  const quoted = (q: Quote) => ({ start: offset(q.start), end: offset(q.end), text: q.text });
  const mentions = new Map(ofKind(document, 'mention').map((m) => [m.id, m]));
  const dates = ofKind(document, 'date');
  const all = ofKind(document, 'commitment').map((c) => commitmentOf(document, c, span, quoted));
  const commitments = all.filter((c) => isCommitment(c));
  const include = options.include ?? [];

  return {
    schemaVersion: 1,
    tool: { ...TOOL, resources: options.resources ?? '', options: { ...options.options } },
    document: {
      id: document.id,
      source: options.source ?? document.id,
      title: document.metadata.title,
      language: document.language,
      genre: document.genre,
      issuers: [...document.issuers],
      date: { ...document.date },
      sha256: options.sha256 ?? createHash('sha256').update(text, 'utf8').digest('hex'),
      characters: text.length,
      words: document.tokens.reduce(
        (n, token) => n + (token.kind === 'word' || token.kind === 'number' ? 1 : 0),
        0,
      ),
      sentences: document.sentences.length,
      sections: document.blocks.reduce((n, block) => n + (block.kind === 'heading' ? 1 : 0), 0),
    },
    actors: document.actors.map((actor) => actorOf(text, actor, mentions, span)),
    commitments,
    ...(options.all
      ? {
          others: all.filter((c) => !isCommitment(c)),
          doubtful: document.doubtful.map((c) => commitmentOf(document, c, span, quoted)),
        }
      : {}),
    dates: dates.map((date) => dateOf(text, date, span, quoted)),
    figures: ofKind(document, 'figure').map((figure) => figureOf(text, figure, span)),
    ...(include.includes('entities') ? { entities: entitiesOf(document, [...mentions.values()], span) } : {}),
    ...(include.includes('sentences')
      ? { sentences: document.sentences.map((s) => sentenceOf(document, s, span)) }
      : {}),
    ...(include.includes('tokens') ? { tokens: tokensOf(document, span) } : {}),
    notes: document.notes.map((note) => ({
      code: note.code,
      message: note.message,
      ...(note.span ? { span: span(note.span) } : {}),
    })),
  };
}

type Spans = (span: Span) => { start: number; end: number };
type Quotes = (quote: Quote) => { start: number; end: number; text: string };

function commitmentOf(document: Document, c: Commitment, span: Spans, quoted: Quotes): AnalysisCommitment {
  const sentence = document.sentences[c.sentence] as Sentence;
  const block = document.blocks[sentence.block];
  const party = (p: Party) => ({ actor: p.actor, basis: p.basis, span: p.words ? quoted(p.words) : null });
  return {
    id: c.id,
    mode: c.mode,
    kind: c.goal,
    strength: { level: c.strength, label: STRENGTHS[c.strength - 1] ?? 'weak', cue: quoted(c.cue) },
    status: c.status,
    negated: c.negated,
    actors: c.actors.map(party),
    beneficiaries: c.beneficiaries.map(party),
    supporting: c.supporting.map(party),
    action: { lemma: c.action.lemma, text: c.action.text, span: span(c.action) },
    object: c.object ? quoted(c.object) : null,
    text: document.text.slice(c.start, c.end),
    span: span(c),
    sentence: span(sentence),
    section: block ? [...sectionOf(document, block)] : [],
    repeats: c.repeats.map(span),
    deadline: c.deadline
      ? {
          date: c.deadline.date,
          text: c.deadline.text,
          span: span(c.deadline),
          value: c.deadline.value,
          start: c.deadline.firstDay,
          end: c.deadline.lastDay,
          anchor: c.deadline.anchor ? quoted(c.deadline.anchor) : null,
        }
      : null,
    figures: [...c.figures],
    target: c.target,
    baseline: c.baseline,
    conditions: c.conditions.map(quoted),
    caveats: c.caveats.map(quoted),
    attribution: c.attribution
      ? { actor: c.attribution.actor, source: quoted(c.attribution.source), cue: quoted(c.attribution.cue) }
      : null,
    catalysts: [...c.catalysts],
    alternatives: c.alternatives.map(quoted),
    confidence: c.score,
    rule: c.rule,
  };
}

function actorOf(
  text: string,
  actor: Actor,
  mentions: ReadonlyMap<string, Mention>,
  span: Spans,
): AnalysisActor {
  return {
    id: actor.id,
    name: actor.name,
    type: actor.type,
    codes: { ...actor.codes },
    memberOf: [...actor.memberOf],
    members: [...actor.members],
    roles: [...actor.roles],
    mentions: mentionsOf(text, actor, mentions, span),
  };
}

function mentionsOf(
  text: string,
  actor: Actor,
  mentions: ReadonlyMap<string, Mention>,
  span: Spans,
): AnalysisActor['mentions'] {
  const found: AnalysisActor['mentions'] = [];
  for (const id of actor.mentions) {
    const mention = mentions.get(id);
    if (!mention) continue;
    const { start, end } = span(mention);
    found.push({ start, end, text: text.slice(mention.start, mention.end), as: mention.as });
  }
  return found;
}

function dateOf(text: string, date: TemporalExpression, span: Spans, quoted: Quotes): AnalysisDate {
  return {
    id: date.id,
    text: text.slice(date.start, date.end),
    span: span(date),
    type: date.type,
    value: date.value,
    ...(date.mod ? { mod: date.mod } : {}),
    start: date.firstDay,
    end: date.lastDay,
    ...(date.anchor ? { anchor: quoted(date.anchor) } : {}),
    role: date.role,
    confidence: date.score,
    rule: date.rule,
  };
}

function figureOf(text: string, figure: Figure, span: Spans): AnalysisFigure {
  return {
    id: figure.id,
    text: text.slice(figure.start, figure.end),
    span: span(figure),
    kind: figure.measure,
    value: figure.value,
    min: figure.min,
    max: figure.max,
    minOpen: figure.minOpen,
    maxOpen: figure.maxOpen,
    approximate: figure.approximate,
    unit: figure.unit,
    ...(figure.currency ? { currency: figure.currency, currencyAssumed: figure.currencyAssumed } : {}),
    ...(figure.counted ? { counted: figure.counted } : {}),
    ...(figure.per ? { per: figure.per } : {}),
    ...(figure.of ? { of: figure.of } : {}),
    change: figure.change ? { ...figure.change } : null,
    measures: figure.measures ? { text: figure.measures.text, span: span(figure.measures) } : null,
    ...(figure.subject ? { subject: { text: figure.subject.text, span: span(figure.subject) } } : {}),
    confidence: figure.score,
    rule: figure.rule,
  };
}

function entitiesOf(
  document: Document,
  mentions: readonly Mention[],
  span: Spans,
): NonNullable<Analysis['entities']> {
  const groups = sameNames(document);
  return mentions.flatMap((m) =>
    m.label
      ? [
          {
            id: m.id,
            text: document.text.slice(m.start, m.end),
            span: span(m),
            label: m.label,
            entity: groups.get(m.id) ?? m.id,
            confidence: m.score,
            rule: m.rule,
          },
        ]
      : [],
  );
}

function sentenceOf(
  document: Document,
  sentence: Sentence,
  span: Spans,
): NonNullable<Analysis['sentences']>[number] {
  const block = document.blocks[sentence.block];
  return {
    text: document.text.slice(sentence.start, sentence.end),
    span: span(sentence),
    section: block ? [...sectionOf(document, block)] : [],
  };
}

function tokensOf(document: Document, span: Spans): NonNullable<Analysis['tokens']> {
  return document.sentences.flatMap((sentence) => {
    const tags = document.tags.get(sentence.index);
    return document.tokens.slice(sentence.firstToken, sentence.endToken).map((token: Token, i) => {
      const tag: Tag | undefined = tags?.[i];
      return { text: token.text, span: span(token), pos: tag?.pos ?? null, lemma: tag?.lemma ?? null };
    });
  });
}
