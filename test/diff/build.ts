/** Analyses made by hand: a few words a promise, no engine. */
import type {
  Analysis,
  AnalysisCommitment,
  AnalysisDate,
  AnalysisFigure,
} from '../../src/analysis/schema.ts';
import { STRENGTHS } from '../../src/document.ts';

export interface Pledge {
  readonly actor?: string | null;
  readonly cue?: string;
  readonly level?: 1 | 2 | 3 | 4 | 5;
  readonly verb: string;
  readonly object?: string;
  readonly mode?: AnalysisCommitment['mode'];
  readonly status?: AnalysisCommitment['status'];
  readonly kind?: AnalysisCommitment['kind'];
  readonly negated?: boolean;
  readonly deadline?: { readonly text: string; readonly value?: string | null; readonly end?: string | null };
  /** A time in the promise that is not its deadline. */
  readonly time?: {
    readonly text: string;
    readonly value: string;
    readonly end?: string;
    readonly role?: AnalysisDate['role'];
  };
  readonly figure?: Partial<AnalysisFigure> & { readonly text: string };
  readonly conditions?: readonly string[];
  readonly caveats?: readonly string[];
  readonly baseline?: string;
  readonly section?: string;
  /** Content id; left out it is made of actor, verb and object. */
  readonly id?: string;
}

const LEVELS: Readonly<Record<string, 1 | 2 | 3 | 4 | 5>> = {
  shall: 5,
  must: 5,
  will: 4,
  'commits to': 4,
  'aims to': 3,
  should: 2,
  may: 1,
};

/** A stand-in for the content id: 12 hex digits. */
function hash(text: string): string {
  let [a, b] = [0x811c9dc5, 0x01000193];
  for (let i = 0; i < text.length; i++) {
    a = Math.imul(a ^ text.charCodeAt(i), 0x01000193);
    b = Math.imul(b ^ text.charCodeAt(i), 0x85ebca6b);
  }
  return ((a >>> 0).toString(16).padStart(8, '0') + (b >>> 0).toString(16).padStart(8, '0')).slice(0, 12);
}

/** An analysis whose text is one sentence for each promise; `others` holds modes and statuses that are no commitments. */
export function analysisOf(promises: readonly Pledge[], withOthers = true): Analysis {
  let text = '';
  const actors = new Map<string, Analysis['actors'][number]>();
  const figures: AnalysisFigure[] = [];
  const dates: AnalysisDate[] = [];
  const commitments: AnalysisCommitment[] = [];
  const others: AnalysisCommitment[] = [];
  const seen = new Map<string, number>();
  for (const promise of promises) {
    const start = text.length;
    const mark = (words: string): { start: number; end: number; text: string } => {
      const gap = text.length > start ? ' ' : '';
      const at = text.length + gap.length;
      text += gap + words;
      return { start: at, end: at + words.length, text: words };
    };
    const name = promise.actor === undefined ? 'Ruritania' : promise.actor;
    const actor = name === null ? null : mark(name);
    const cue = mark(promise.cue ?? 'will');
    if (promise.negated) mark('not');
    const action = mark(promise.verb);
    const object = promise.object ? mark(promise.object) : null;
    const figure = promise.figure ? mark(promise.figure.text) : null;
    const time = promise.time ? mark(promise.time.text) : null;
    const deadline = promise.deadline ? mark(promise.deadline.text) : null;
    const baseline = promise.baseline ? mark(promise.baseline) : null;
    const conditions = (promise.conditions ?? []).map(mark);
    const caveats = (promise.caveats ?? []).map(mark);
    const end = text.length;
    text += '.\n';
    if (actor && !actors.has(actor.text))
      actors.set(actor.text, {
        id: `actor@${actor.start}-${actor.end}`,
        name: actor.text,
        type: 'country',
        codes: {},
        memberOf: [],
        members: [],
        roles: [],
        mentions: [{ ...actor, as: /^(?:we|they)$/i.test(actor.text) ? 'pronoun' : 'name' }],
      });
    if (figure && promise.figure)
      figures.push({
        id: `figure@${figure.start}-${figure.end}`,
        span: { start: figure.start, end: figure.end },
        kind: 'percent',
        value: null,
        min: null,
        max: null,
        minOpen: false,
        maxOpen: false,
        approximate: false,
        unit: '%',
        change: null,
        measures: null,
        confidence: 1,
        rule: 'test',
        ...promise.figure,
      });
    const addDate = (
      words: { start: number; end: number; text: string },
      value: string,
      role: AnalysisDate['role'],
      last: string | null = null,
    ): string => {
      const id = `date@${words.start}-${words.end}`;
      dates.push({
        id,
        text: words.text,
        span: { start: words.start, end: words.end },
        type: value.startsWith('P') ? 'DURATION' : 'DATE',
        value,
        start: null,
        end: last,
        role,
        confidence: 1,
        rule: 'test',
      });
      return id;
    };
    if (time && promise.time)
      addDate(time, promise.time.value, promise.time.role ?? 'event', promise.time.end ?? null);
    const level = promise.level ?? LEVELS[promise.cue ?? 'will'] ?? 4;
    const base = promise.id ?? `c-${hash(`${name}|${promise.verb}|${text.slice(action.end, end)}`)}`;
    const count = (seen.get(base) ?? 0) + 1;
    seen.set(base, count);
    const mode = promise.mode ?? 'pledge';
    const status = promise.status ?? 'new';
    const commitment: AnalysisCommitment = {
      id: count === 1 ? base : `${base}-${count}`,
      mode,
      kind: promise.kind ?? 'action',
      strength: { level, label: STRENGTHS[level - 1] as (typeof STRENGTHS)[number], cue },
      status,
      negated: promise.negated ?? false,
      actors: actor ? [{ actor: actors.get(actor.text)?.id ?? null, basis: 'stated', span: actor }] : [],
      beneficiaries: [],
      supporting: [],
      action: {
        lemma: promise.verb.split(' ')[0] as string,
        text: action.text,
        span: { start: action.start, end: action.end },
      },
      object: object,
      text: text.slice(start, end),
      span: { start, end },
      sentence: { start, end: end + 1 },
      section: promise.section ? [promise.section] : [],
      repeats: [],
      deadline:
        deadline && promise.deadline
          ? {
              date: addDate(deadline, promise.deadline.value ?? 'XXXX', 'deadline'),
              text: deadline.text,
              span: { start: deadline.start, end: deadline.end },
              value: promise.deadline.value ?? null,
              start: null,
              end: promise.deadline.end ?? null,
              anchor: null,
            }
          : null,
      figures: figure ? [`figure@${figure.start}-${figure.end}`] : [],
      target: figure ? `figure@${figure.start}-${figure.end}` : null,
      baseline: baseline ? addDate(baseline, baseline.text, 'baseline') : null,
      conditions,
      caveats,
      attribution: null,
      catalysts: [],
      alternatives: [],
      confidence: 1,
      rule: 'test',
    };
    const apart =
      mode === 'call' ||
      mode === 'permission' ||
      mode === 'position' ||
      status === 'fulfilled' ||
      status === 'withdrawn';
    (apart ? others : commitments).push(commitment);
  }
  return {
    schemaVersion: 1,
    tool: { name: 'avow', version: '0.0.0', resources: '', options: {} },
    document: {
      id: 'made',
      source: 'made',
      title: null,
      language: 'en',
      genre: 'communique',
      issuers: [],
      date: { value: null, basis: 'none' },
      sha256: '0'.repeat(64),
      characters: text.length,
      words: 0,
      sentences: promises.length,
      sections: 0,
    },
    actors: [...actors.values()],
    commitments,
    ...(withOthers ? { others } : {}),
    dates,
    figures,
    notes: [],
  };
}
