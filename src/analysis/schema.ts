/**
 * The contract of the outputs, once: the TypeScript types and the JSON Schemas come from here. Only `schema`,
 * the reading of saved analyses and the build load this file at run time; everybody else imports its types.
 */
import { z } from 'zod';
import {
  ACTOR_TYPES,
  BASES,
  COMMITMENT_KINDS,
  DATE_ROLES,
  ENTITY_LABELS,
  FIGURE_KINDS,
  GENRES,
  MENTION_FORMS,
  MODES,
  STATUSES,
  STRENGTHS,
  TIMEX_TYPES,
} from '../document.ts';

export const SCHEMA_VERSION = 1;

const offset = z.int().min(0);
const span = z
  .strictObject({ start: offset, end: offset })
  .meta({ description: 'Half-open [start, end) in UTF-16 code units of the text (or as --offsets says).' });
const quote = z
  .strictObject({ start: offset, end: offset, text: z.string() })
  .meta({ description: 'A span with its words: text is exactly the slice of the source.' });
const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .meta({ description: 'Calendar day, ISO 8601.' });
const id = z.string();
const confidence = z.number().min(0).max(1);

const party = z.strictObject({
  actor: id.nullable().meta({ description: 'Id in actors; null when the words could not be resolved.' }),
  basis: z.enum(BASES).meta({ description: 'stated in the clause, inherited from a lead-in, or inferred.' }),
  span: quote.nullable().meta({ description: 'The words, or null when only inferred.' }),
});

const deadline = z.strictObject({
  date: id.nullable().meta({ description: 'Id in dates.' }),
  text: z.string(),
  span,
  value: z.string().nullable().meta({ description: 'TIMEX3 value as said: P90D, 2030.' }),
  start: day.nullable(),
  end: day.nullable(),
  anchor: quote.nullable().meta({ description: 'The event that it is counted from.' }),
});

export const commitmentSchema = z.strictObject({
  id: id.meta({ description: 'Content id: a hash of normalised actors, action and object.' }),
  mode: z.enum(MODES),
  kind: z.enum(COMMITMENT_KINDS),
  strength: z.strictObject({ level: z.int().min(1).max(5), label: z.enum(STRENGTHS), cue: quote }),
  status: z.enum(STATUSES),
  negated: z.boolean(),
  actors: z.array(party),
  beneficiaries: z.array(party),
  supporting: z.array(party),
  action: z.strictObject({ lemma: z.string(), text: z.string(), span }),
  object: quote.nullable(),
  text: z.string(),
  span,
  sentence: span,
  section: z.array(z.string()).meta({ description: 'Headings above, outermost first.' }),
  repeats: z.array(span),
  deadline: deadline.nullable(),
  figures: z.array(id),
  target: id.nullable(),
  baseline: id.nullable(),
  conditions: z.array(quote),
  caveats: z.array(quote),
  attribution: z.strictObject({ actor: id.nullable(), source: quote, cue: quote }).nullable(),
  catalysts: z.array(z.string()),
  alternatives: z.array(quote).meta({ description: 'Wordings that a draft keeps open.' }),
  confidence,
  rule: z.string(),
});

export const actorSchema = z.strictObject({
  id,
  name: z.string(),
  type: z.enum(ACTOR_TYPES),
  codes: z.strictObject({ iso3166: z.string().optional() }),
  memberOf: z.array(z.string()),
  members: z.array(id),
  roles: z.array(z.string()),
  mentions: z.array(
    z.strictObject({ start: offset, end: offset, text: z.string(), as: z.enum(MENTION_FORMS) }),
  ),
});

export const dateSchema = z.strictObject({
  id,
  text: z.string(),
  span,
  type: z.enum(TIMEX_TYPES),
  value: z.string(),
  mod: z.string().optional(),
  start: day.nullable(),
  end: day.nullable(),
  anchor: quote.optional(),
  role: z.enum(DATE_ROLES),
  confidence,
  rule: z.string(),
});

export const figureSchema = z.strictObject({
  id,
  text: z.string(),
  span,
  kind: z.enum(FIGURE_KINDS),
  value: z.number().nullable(),
  min: z.number().nullable(),
  max: z.number().nullable(),
  minOpen: z.boolean(),
  maxOpen: z.boolean(),
  approximate: z.boolean(),
  unit: z.string().nullable(),
  currency: z.string().optional(),
  currencyAssumed: z.boolean().optional(),
  counted: z.string().optional(),
  per: z.string().optional(),
  of: z.string().optional(),
  change: z
    .strictObject({
      direction: z.enum(['up', 'down', 'none']),
      from: z.number().nullable(),
      to: z.number().nullable(),
      baseline: z.string().nullable(),
    })
    .nullable(),
  measures: z.strictObject({ text: z.string(), span }).nullable(),
  confidence,
  rule: z.string(),
});

export const noteSchema = z.strictObject({ code: z.string(), message: z.string(), span: span.optional() });

export const documentSchema = z.strictObject({
  id,
  source: z.string(),
  title: z.string().nullable(),
  language: z.string(),
  genre: z.enum(GENRES),
  issuers: z.array(id),
  date: z.strictObject({
    value: day.nullable(),
    basis: z.enum(['option', 'metadata', 'dateline', 'text', 'none']),
  }),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  characters: offset,
  words: offset,
  sentences: offset,
  sections: offset,
});

export const analysisSchema = z.strictObject({
  schemaVersion: z.literal(SCHEMA_VERSION),
  tool: z.strictObject({
    name: z.string(),
    version: z.string(),
    resources: z.string().meta({ description: 'Hash of the word lists and weights.' }),
    options: z.record(z.string(), z.unknown()),
  }),
  document: documentSchema,
  actors: z.array(actorSchema),
  commitments: z.array(commitmentSchema),
  others: z.array(commitmentSchema).optional().meta({
    description: 'With --all: calls, permissions, positions, and what is told as fulfilled or withdrawn.',
  }),
  dates: z.array(dateSchema),
  figures: z.array(figureSchema),
  entities: z
    .array(
      z.strictObject({
        id,
        text: z.string(),
        span,
        label: z.enum(ENTITY_LABELS),
        confidence,
        rule: z.string(),
      }),
    )
    .optional()
    .meta({ description: "With --include entities: the recognizer's raw mentions." }),
  sentences: z.array(z.strictObject({ text: z.string(), span, section: z.array(z.string()) })).optional(),
  tokens: z
    .array(
      z.strictObject({ text: z.string(), span, pos: z.string().nullable(), lemma: z.string().nullable() }),
    )
    .optional(),
  notes: z.array(noteSchema),
});

export const CHANGE_KINDS = [
  'kept',
  'reworded',
  'changed',
  'added',
  'dropped',
  'moved',
  'split',
  'merged',
] as const;
export const DIRECTIONS = ['strengthened', 'weakened', 'mixed', 'none'] as const;
/** The fields that a diff compares, and the directions a field can have. */
export const FIELDS = [
  'mode',
  'modality',
  'verb',
  'attempt',
  'quantifier',
  'wording',
  'deadline',
  'amount',
  'baseline',
  'scope',
  'actor',
  'beneficiary',
  'condition',
  'negation',
  'status',
] as const;
export const FIELD_DIRECTIONS = [
  'strengthened',
  'weakened',
  'earlier',
  'later',
  'up',
  'down',
  'narrowed',
  'widened',
  'added',
  'removed',
  'changed',
  'none',
] as const;

export const changeSchema = z.strictObject({
  change: z.enum(CHANGE_KINDS),
  direction: z.enum(DIRECTIONS),
  old: commitmentSchema.nullable(),
  new: commitmentSchema.nullable(),
  similarity: z.number().min(0).max(1),
  fields: z.array(
    z.strictObject({
      field: z.enum(FIELDS),
      old: z.string().nullable(),
      new: z.string().nullable(),
      change: z.enum(FIELD_DIRECTIONS).meta({ description: 'How this field moved: earlier, up, added …' }),
      direction: z.enum(DIRECTIONS).meta({ description: 'What that does to the commitment.' }),
    }),
  ),
});

export const comparisonSchema = z.strictObject({
  schemaVersion: z.literal(SCHEMA_VERSION),
  tool: z.strictObject({ name: z.string(), version: z.string() }),
  old: documentSchema,
  new: documentSchema,
  summary: z.strictObject({
    kept: offset,
    reworded: offset,
    changed: offset,
    added: offset,
    dropped: offset,
    moved: offset,
    split: offset,
    merged: offset,
    strengthened: offset,
    weakened: offset,
    mixed: offset,
  }),
  changes: z.array(changeSchema),
  notes: z.array(noteSchema),
});

export type Analysis = z.infer<typeof analysisSchema>;
export type AnalysisCommitment = z.infer<typeof commitmentSchema>;
export type AnalysisActor = z.infer<typeof actorSchema>;
export type AnalysisDate = z.infer<typeof dateSchema>;
export type AnalysisFigure = z.infer<typeof figureSchema>;
export type Change = z.infer<typeof changeSchema>;
export type FieldChange = Change['fields'][number];
export type Comparison = z.infer<typeof comparisonSchema>;

/** The published schemas by name, as zod types; `jsonSchema` gives their JSON Schema (2020-12). */
export const schemas = { analysis: analysisSchema, diff: comparisonSchema } as const;
export type SchemaName = keyof typeof schemas;

export function jsonSchema(name: SchemaName): unknown {
  return z.toJSONSchema(schemas[name], { target: 'draft-2020-12', reused: 'ref' });
}
