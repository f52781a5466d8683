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

/** A field with what it means; docs/output.md is made of these. */
const says = <T extends z.ZodType>(schema: T, description: string): T => schema.meta({ description });

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

const strength = z.strictObject({
  level: says(
    z.int().min(1).max(5),
    '1 (weak) to 5 (obligation): the cue, lowered by attempt and consideration verbs.',
  ),
  label: says(z.enum(STRENGTHS), 'The name of the level.'),
  cue: says(quote, 'The words that bind, from the lead-in where they are inherited.'),
});

/** One wording of a place that a draft keeps open. */
const alternative = z.strictObject({
  start: offset,
  end: offset,
  text: says(z.string(), 'Its words; empty where nothing is to stand there.'),
  struck: says(z.boolean(), 'The draft strikes it out.'),
  label: says(z.string().nullable(), 'Who proposes it, or how it is numbered: Option 2.'),
  terms: says(
    z
      .strictObject({
        mode: z.enum(MODES),
        strength,
        status: z.enum(STATUSES),
        negated: z.boolean(),
        actors: z.array(party),
        deadline: deadline.nullable(),
        figures: z.array(id),
        conditions: z.array(quote),
        caveats: z.array(quote),
      })
      .nullable(),
    'What the commitment comes to with this wording; null where nothing is undertaken then.',
  ),
});

/** A place that a draft keeps open; `text` is all of it, with its marks. */
const openPlace = z.strictObject({
  start: offset,
  end: offset,
  text: z.string(),
  wordings: z.array(alternative),
});

export const commitmentSchema = z.strictObject({
  id: id.meta({ description: 'Content id: a hash of normalised actors, action and object.' }),
  mode: says(
    z.enum(MODES),
    'Who binds whom: pledge, obligation or report; call, permission and position are no commitments.',
  ),
  kind: says(z.enum(COMMITMENT_KINDS), 'What is committed.'),
  strength,
  status: says(
    z.enum(STATUSES),
    'new, reaffirmed, continuing, planned; fulfilled and withdrawn are no commitments.',
  ),
  negated: says(z.boolean(), 'The act is not to do something.'),
  actors: says(z.array(party), 'Who is bound; empty where the text names nobody.'),
  beneficiaries: says(z.array(party), 'For whom it is done, or to whom it is given.'),
  supporting: says(z.array(party), 'With whom it is done.'),
  action: says(
    z.strictObject({ lemma: z.string(), text: z.string(), span }),
    'What is to be done: the verb as written and its base form; where only a noun phrase is promised, the word of the cue that governs it.',
  ),
  object: says(quote.nullable(), 'What it is done to.'),
  text: says(z.string(), 'The words of the commitment.'),
  span,
  sentence: says(span, 'The sentence it stands in.'),
  section: z.array(z.string()).meta({ description: 'Headings above, outermost first.' }),
  repeats: says(z.array(span), 'Other places where the same commitment is said again.'),
  deadline: says(deadline.nullable(), 'By when.'),
  figures: says(z.array(id), 'Ids in figures: how much.'),
  target: says(id.nullable(), 'The figure that is to be reached.'),
  baseline: says(id.nullable(), 'The date that a change is counted from.'),
  conditions: says(z.array(quote), 'If, unless, provided that, subject to: on what it depends.'),
  caveats: says(z.array(quote), 'Hedges that leave room: as appropriate, where possible.'),
  attribution: says(
    z.strictObject({ actor: id.nullable(), source: quote, cue: quote }).nullable(),
    'Whose words they are, where somebody is quoted or reported.',
  ),
  catalysts: says(
    z.array(z.string()),
    'Features that research on compliance codes: timetable, target, money, agent …',
  ),
  alternatives: says(z.array(openPlace), 'Places that a draft keeps open or changes, with their wordings.'),
  confidence: says(
    confidence,
    'Calibrated on labelled data: of the findings at 0.8, eight in ten are right.',
  ),
  rule: says(z.string(), 'The rule that found it.'),
});

export const actorSchema = z.strictObject({
  id,
  name: says(z.string(), 'The name a reader would use.'),
  type: says(z.enum(ACTOR_TYPES), 'What kind of actor it is.'),
  codes: z.strictObject({ iso3166: says(z.string(), 'ISO 3166-1 alpha-2.').optional() }),
  memberOf: says(z.array(z.string()), 'Well-known groups it belongs to.'),
  members: says(z.array(id), 'Actors that a group noun or "we" stands for.'),
  roles: says(z.array(z.string()), 'Roles that the text gives it.'),
  mentions: z.array(
    z.strictObject({ start: offset, end: offset, text: z.string(), as: z.enum(MENTION_FORMS) }),
  ),
});

export const dateSchema = z.strictObject({
  id,
  text: z.string(),
  span,
  type: says(z.enum(TIMEX_TYPES), 'TIMEX3 type.'),
  value: says(z.string(), 'TIMEX3 value: 2030, 2025-06, P90D, XXXX-WXX-4.'),
  mod: says(z.string(), 'TIMEX3 mod: START, END, APPROX …').optional(),
  start: says(day.nullable(), 'First calendar day, where the text determines it.'),
  end: says(day.nullable(), 'Last calendar day, inclusive.'),
  anchor: says(quote, 'The event that it is counted from.').optional(),
  role: says(z.enum(DATE_ROLES), 'What it does in its clause.'),
  confidence,
  rule: z.string(),
});

export const figureSchema = z.strictObject({
  id,
  text: z.string(),
  span,
  kind: says(z.enum(FIGURE_KINDS), 'What kind of number it is.'),
  value: says(
    z.number().nullable(),
    'The number itself: 1.1 billion is 1100000000, 43 % is 43. Null for a range or bound.',
  ),
  min: says(z.number().nullable(), 'Lower end of a range, or a lower bound.'),
  max: says(z.number().nullable(), 'Upper end of a range, or an upper bound.'),
  minOpen: says(z.boolean(), 'The lower end itself is left out (more than).'),
  maxOpen: says(z.boolean(), 'The upper end itself is left out (less than).'),
  approximate: says(z.boolean(), 'about, nearly, some.'),
  unit: says(z.string().nullable(), '% or a UCUM code; null where there is none.'),
  currency: says(z.string(), 'ISO 4217.').optional(),
  currencyAssumed: says(z.boolean(), 'The text gave only a sign that several currencies share.').optional(),
  counted: says(z.string(), 'The noun that is counted.').optional(),
  per: says(z.string(), 'The unit it is a rate of: month, tonne of CO2.').optional(),
  of: says(z.string(), 'What it is a share of.').optional(),
  change: z
    .strictObject({
      direction: z.enum(['up', 'down', 'none']),
      from: z.number().nullable(),
      to: z.number().nullable(),
      baseline: z.string().nullable(),
    })
    .nullable(),
  measures: says(
    z.strictObject({ text: z.string(), span }).nullable(),
    'What it measures, in the words of the text.',
  ),
  subject: says(
    z.strictObject({ text: z.string(), span }),
    'Whose amount it is, where that is not what is measured: the subject of its clause.',
  ).optional(),
  confidence,
  rule: z.string(),
});

export const noteSchema = z.strictObject({
  code: says(z.string(), 'For programs.'),
  message: says(z.string(), 'For people.'),
  span: span.optional(),
});

export const documentSchema = z.strictObject({
  id,
  source: says(z.string(), 'The path as given, or -.'),
  title: z.string().nullable(),
  language: says(
    z.string(),
    'ISO 639-1; other languages than English are noted and not read for commitments.',
  ),
  genre: says(z.enum(GENRES), 'Detected, or as given.'),
  issuers: says(z.array(id), 'Actors that the text speaks for: who "we" is.'),
  date: z.strictObject({
    value: says(day.nullable(), 'The day that relative dates count from.'),
    basis: says(z.enum(['option', 'metadata', 'dateline', 'text', 'none']), 'How it is known.'),
  }),
  sha256: says(z.string().regex(/^[0-9a-f]{64}$/), 'Of the bytes as read.'),
  characters: says(offset, 'Length of the text in UTF-16 code units.'),
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
  doubtful: z.array(commitmentSchema).optional().meta({
    description:
      'With --all: statements that were judged to bind nobody. A comparison looks here for what the other text promises.',
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
        entity: says(
          id,
          'The same for all names of one thing: the id of its actor, else of its first mention.',
        ),
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
  'open',
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
  'settled',
  'opened',
  'reversed',
  'changed',
  'none',
] as const;

export const changeSchema = z.strictObject({
  change: says(z.enum(CHANGE_KINDS), 'What became of it.'),
  direction: says(z.enum(DIRECTIONS), 'The sum of the directions of its fields.'),
  old: says(commitmentSchema.nullable(), 'The commitment in the old document; null when added.'),
  new: says(commitmentSchema.nullable(), 'The commitment in the new document; null when dropped.'),
  similarity: says(z.number().min(0).max(1), 'How alike the two wordings are.'),
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

/** The JSON Schema of an output. */
export function jsonSchema(name: SchemaName): unknown {
  return z.toJSONSchema(schemas[name], { target: 'draft-2020-12', reused: 'ref' });
}
