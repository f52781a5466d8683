/**
 * The types everybody shares. A document is read-only; every step of the pipeline returns a new one with one
 * more layer. All offsets are UTF-16 code units of `Document.text`, half-open: [start, end).
 */

/** Half-open [start, end), in UTF-16 code units of Document.text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span with its words: `text` is exactly `document.text.slice(start, end)`. */
export interface Quote extends Span {
  readonly text: string;
}

export const BLOCK_KINDS = [
  'heading',
  'paragraph',
  'item',
  'quote',
  'table',
  'footnote',
  'code',
  'metadata',
] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

/** One unit of layout. Blocks are in text order and do not overlap; a nested item is a block of its own. */
export interface Block extends Span {
  readonly index: number;
  readonly kind: BlockKind;
  /** Heading depth from 1, or nesting depth of a list item from 1; 0 for everything else. */
  readonly level: number;
  /** The list mark, paragraph number or heading mark in front ("(a)", "2.1", "-", "##"), or null. */
  readonly marker: Span | null;
  /**
   * Index of the block this one hangs under: for an item its lead-in paragraph or parent item; for the closing
   * half-sentence after a list ("as set out in the annex.") the lead-in that it completes. Null at the top.
   */
  readonly under: number | null;
  /** Index of the nearest heading above (for a heading: its parent heading), or null. */
  readonly heading: number | null;
  /** Stretches inside that are markup and not language, sorted: emphasis marks, link targets, tags, quote prefixes. */
  readonly markup: readonly Span[];
}

export type TokenKind = 'word' | 'number' | 'punctuation' | 'symbol';

/** One token; markup and white space are between tokens, never in one (a token may span a soft line break only after a hyphen). */
export interface Token extends Span {
  readonly kind: TokenKind;
  /** Exactly the slice of the text. */
  readonly text: string;
  /** Lower case, with typographic apostrophes, quotes and dashes folded to ASCII (’ to ', – and — to -). */
  readonly lower: string;
  /** The number under which its tokenizer knows the spelling, or -1: who asks by it compares the spelling (`ByForm`). */
  readonly form: number;
  /** White space or markup stands in front of it (also true for the first token of a sentence). */
  readonly spaced: boolean;
}

/** A sentence is a run of tokens inside one block. */
export interface Sentence extends Span {
  readonly index: number;
  /** Index of its block. */
  readonly block: number;
  /** First token, and one past the last, as indexes into Document.tokens. */
  readonly firstToken: number;
  readonly endToken: number;
}

/** Universal part of speech (UD v2) and lemma of one token. */
export interface Tag {
  readonly pos: string;
  readonly lemma: string;
}

/** What every finding has: where, which rule found it, and how sure that rule is (0 to 1). */
export interface Found extends Span {
  /** `kind@start-end`; a commitment's is its content id. */
  readonly id: string;
  /** Answers "why is this here?": `figures/at-least`, `actors/gazetteer`. */
  readonly rule: string;
  readonly score: number;
}

export const ENTITY_LABELS = ['PER', 'ORG', 'LOC', 'MISC'] as const;
export type EntityLabel = (typeof ENTITY_LABELS)[number];

export const MENTION_FORMS = [
  'name',
  'alias',
  'abbreviation',
  'demonym',
  'capital',
  'title',
  'group',
  'pronoun',
] as const;
export type MentionForm = (typeof MENTION_FORMS)[number];

/** A stretch that names, or stands for, a person, organization, place or other thing with a name. */
export interface Mention extends Found {
  readonly kind: 'mention';
  /** The recognizer's label; null for titles, group nouns and pronouns, which only the actors step adds. */
  readonly label: EntityLabel | null;
  readonly as: MentionForm;
}

export const ACTOR_TYPES = [
  'person',
  'country',
  'government_body',
  'international_organization',
  'country_group',
  'organization',
  'company',
  'party',
  'population',
] as const;
export type ActorType = (typeof ACTOR_TYPES)[number];

/** An entity that can act: it groups mentions. */
export interface Actor {
  /** `actor@start-end` of its first mention. */
  readonly id: string;
  /** The name a reader would use ("Japan", "Fumio Kishida", "Department of Energy"). */
  readonly name: string;
  readonly type: ActorType;
  readonly codes: { readonly iso3166?: string };
  /** Names of well-known groups it belongs to ("G7"), when known. */
  readonly memberOf: readonly string[];
  /** Roles the text gives it ("Prime Minister"). */
  readonly roles: readonly string[];
  /** Ids of its mentions, in text order. */
  readonly mentions: readonly string[];
  /** Names of the members, for a group noun or "we" that the text spells out; actor ids. */
  readonly members: readonly string[];
}

export const TIMEX_TYPES = ['DATE', 'TIME', 'DURATION', 'SET'] as const;
export type TimexType = (typeof TIMEX_TYPES)[number];
export const DATE_ROLES = [
  'deadline',
  'start',
  'baseline',
  'period',
  'event',
  'publication',
  'recurrence',
  'reference',
] as const;
export type DateRole = (typeof DATE_ROLES)[number];

/** A temporal expression with its TIMEX3 value (ISO-TimeML; ISO 8601). */
export interface TemporalExpression extends Found {
  readonly kind: 'date';
  readonly type: TimexType;
  /** TIMEX3 value: `2030`, `2025-06`, `2024-Q2`, `P90D`, `R/P1Y`-like sets as TIMEX3 writes them (`P1Y`), `XXXX-XX-XX`. */
  readonly value: string;
  /** TIMEX3 mod: START, MID, END, APPROX, LESS_THAN, MORE_THAN, EQUAL_OR_LESS, EQUAL_OR_MORE, BEFORE, AFTER. */
  readonly mod: string | null;
  /** First and last calendar day (ISO), inclusive, where the text determines them. */
  readonly firstDay: string | null;
  readonly lastDay: string | null;
  /** What it is counted from, when it is no calendar date: "entry into force". */
  readonly anchor: Quote | null;
  readonly role: DateRole;
}

export const FIGURE_KINDS = [
  'money',
  'percent',
  'quantity',
  'count',
  'duration',
  'age',
  'fraction',
  'multiple',
  'ratio',
  'ordinal',
  'number',
] as const;
export type FigureKind = (typeof FIGURE_KINDS)[number];

/** A number with its unit. Exactly one of `value` or a bound (`min`, `max`) is set. */
export interface Figure extends Found {
  readonly kind: 'figure';
  readonly measure: FigureKind;
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
  /** True when the bound itself is excluded ("more than 5": minOpen). */
  readonly minOpen: boolean;
  readonly maxOpen: boolean;
  readonly approximate: boolean;
  /** "%" for percent, UCUM-style codes for quantities, null where there is none. */
  readonly unit: string | null;
  /** ISO 4217. */
  readonly currency: string | null;
  /** True when the text gave only "$" or the like and the currency was assumed. */
  readonly currencyAssumed: boolean;
  /** The noun counted ("vehicles"). */
  readonly counted: string | null;
  readonly per: string | null;
  /** What it is a share of ("GDP"). */
  readonly of: string | null;
  readonly change: {
    readonly direction: 'up' | 'down' | 'none';
    readonly from: number | null;
    readonly to: number | null;
    /** The words of the baseline ("2019 levels"). */
    readonly baseline: string | null;
  } | null;
  readonly measures: Quote | null;
  /** Whose amount it is, where that is not what is measured: the subject of its clause. */
  readonly subject: Quote | null;
}

export const MODES = ['pledge', 'obligation', 'report', 'call', 'permission', 'position'] as const;
export type Mode = (typeof MODES)[number];
export const COMMITMENT_KINDS = ['outcome', 'action', 'resource', 'process', 'restraint', 'support'] as const;
export type CommitmentKind = (typeof COMMITMENT_KINDS)[number];
export const STATUSES = ['new', 'reaffirmed', 'continuing', 'planned', 'fulfilled', 'withdrawn'] as const;
export type Status = (typeof STATUSES)[number];
/** Labels of the strength levels 1 to 5, in that order. */
export const STRENGTHS = ['weak', 'soft', 'intent', 'firm', 'obligation'] as const;
export type StrengthLabel = (typeof STRENGTHS)[number];
export const BASES = ['stated', 'inherited', 'inferred'] as const;
export type Basis = (typeof BASES)[number];

/** Who is bound: an actor of the document, how we know, and the words (null span when only inferred). */
export interface Party {
  /** Actor id. Null when the words could not be resolved to an actor. */
  readonly actor: string | null;
  readonly basis: Basis;
  readonly words: Quote | null;
}

/**
 * A statement that binds, asks or permits. `mode` pledge, obligation or report with a living status is a commitment;
 * the others are kept apart (`others` in the output).
 */
export interface Commitment extends Found {
  readonly kind: 'commitment';
  readonly mode: Mode;
  readonly goal: CommitmentKind;
  /** 1 to 5. */
  readonly strength: number;
  readonly cue: Quote;
  readonly status: Status;
  readonly negated: boolean;
  readonly actors: readonly Party[];
  readonly beneficiaries: readonly Party[];
  readonly supporting: readonly Party[];
  readonly action: Quote & { readonly lemma: string };
  readonly object: Quote | null;
  /** Index of its sentence. */
  readonly sentence: number;
  /** Other places where the same commitment is repeated. */
  readonly repeats: readonly Span[];
  readonly deadline: Deadline | null;
  /** Ids of the figures of the commitment; `target` is one of them or null. */
  readonly figures: readonly string[];
  readonly target: string | null;
  /** Id of the date, or null. */
  readonly baseline: string | null;
  readonly conditions: readonly Quote[];
  readonly caveats: readonly Quote[];
  readonly attribution: { readonly actor: string | null; readonly source: Quote; readonly cue: Quote } | null;
  /** Features that compliance research codes: timetable, target, money, agent, institution … */
  readonly catalysts: readonly string[];
  /** Places that a draft keeps open, or changes, with their wordings ("[shall][should]"). */
  readonly alternatives: readonly OpenPlace[];
  /** Why each field has its value, for `explain`: field, what decided. */
  readonly evidence: readonly { readonly field: string; readonly because: string }[];
}

/** What a commitment comes to: the part of it that wordings of a draft may differ in. */
export type Terms = Pick<
  Commitment,
  | 'mode'
  | 'strength'
  | 'cue'
  | 'status'
  | 'negated'
  | 'actors'
  | 'deadline'
  | 'figures'
  | 'conditions'
  | 'caveats'
>;

/** One wording of a place that a draft keeps open; of no length where nothing is to stand there. */
export interface Alternative extends Quote {
  /** The draft strikes it out. */
  readonly struck: boolean;
  /** Who proposes it, or how it is numbered ("Option 2"). */
  readonly label: string | null;
  /** What the commitment comes to with this wording; null where nothing is undertaken then. */
  readonly terms: Terms | null;
}

/** A place that a draft keeps open; its words are all of its wordings with their marks. */
export interface OpenPlace extends Quote {
  readonly wordings: readonly Alternative[];
}

export interface Deadline extends Quote {
  /** Id of the date, or null when the words hold none that the dates step found. */
  readonly date: string | null;
  /** TIMEX3 value as said (`P90D`, `2030`), or null. */
  readonly value: string | null;
  readonly firstDay: string | null;
  readonly lastDay: string | null;
  readonly anchor: Quote | null;
}

export type Annotation = Mention | TemporalExpression | Figure | Commitment;

/** What the analyzer wants to say about this text. */
export interface Note {
  readonly code: string;
  readonly message: string;
  readonly span?: Span;
}

/** A near miss: what looked like a commitment, and why it is none. Only `explain` shows it. */
export interface Rejection extends Span {
  readonly rule: string;
  readonly reason: string;
}

export const GENRES = ['treaty', 'order', 'decision', 'communique', 'strategy', 'policy', 'news'] as const;
export type Genre = (typeof GENRES)[number];

export interface DocumentDate {
  /** ISO day, or null when nothing tells. */
  readonly value: string | null;
  readonly basis: 'option' | 'metadata' | 'dateline' | 'text' | 'none';
}

/** A tag with what the tagger says word by word, also inside names. */
export interface WordReading extends Tag {
  /** Universal part of speech, after Universal Dependencies: parts of names keep their own ("United" VERB). */
  readonly upos: string;
  /** Penn Treebank tag: NNP for every part of a name, VBN or VBD for a verb in -ed. */
  readonly xpos: string;
}

/** Metadata that stands in the text itself (front matter) or was given with it. */
export interface Metadata {
  readonly title: string | null;
  readonly date: string | null;
}

export interface Document {
  /** The caller's name for it, usually a path. */
  readonly id: string;
  /** Exactly as read; nothing rewrites it. */
  readonly text: string;
  readonly metadata: Metadata;
  readonly language: string;
  readonly genre: Genre;
  readonly date: DocumentDate;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  /** Tags of the sentences that an engine has read, by sentence index; aligned with the sentence's tokens. */
  readonly tags: ReadonlyMap<number, readonly Tag[]>;
  /** What the tagger said of the sentences that it has read so far, by their index. */
  readonly tagged: ReadonlyMap<number, readonly WordReading[]>;
  /** All that was found, sorted by start, then longer first. */
  readonly annotations: readonly Annotation[];
  readonly actors: readonly Actor[];
  /** Ids of the actors that speak as "we": signatories, the issuing body. */
  readonly issuers: readonly string[];
  readonly notes: readonly Note[];
  /** Near misses of the commitments step, in text order. */
  readonly rejections: readonly Rejection[];
  /** Where all is asked for: near misses as statements, with which another version of the text may be compared. */
  readonly doubtful: readonly Commitment[];
}

/**
 * The document with some of its layers anew. Field by field, so that all documents are of one shape: a spread makes
 * objects of ever other shapes, and engines read those slowly.
 */
export const withLayers = (document: Document, layers: Partial<Document>): Document => ({
  id: document.id,
  text: document.text,
  metadata: layers.metadata ?? document.metadata,
  language: layers.language ?? document.language,
  genre: layers.genre ?? document.genre,
  date: layers.date ?? document.date,
  blocks: layers.blocks ?? document.blocks,
  sentences: layers.sentences ?? document.sentences,
  tokens: layers.tokens ?? document.tokens,
  tags: layers.tags ?? document.tags,
  tagged: layers.tagged ?? document.tagged,
  annotations: layers.annotations ?? document.annotations,
  actors: layers.actors ?? document.actors,
  issuers: layers.issuers ?? document.issuers,
  notes: layers.notes ?? document.notes,
  rejections: layers.rejections ?? document.rejections,
  doubtful: layers.doubtful ?? document.doubtful,
});

/** What a caller may set for one analysis. */
export interface Options {
  /** ISO day that relative dates are counted from. */
  readonly documentDate?: string;
  readonly genre?: Genre;
  /** Name of the body that "we" stands for. */
  readonly issuer?: string;
  /** Names of the user's own, with aliases and type. */
  readonly actors?: readonly {
    readonly name: string;
    readonly type: ActorType;
    readonly aliases?: readonly string[];
  }[];
  /** Order of ambiguous dates like 04/05/2026, when the document does not tell. */
  readonly dateOrder?: 'dmy' | 'mdy';
  /** Also what is no commitment. */
  readonly all?: boolean;
}

/** They share at least one character. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
/** The inner one lies wholly in the outer one. */
export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;
/** Text order; at one start the longer comes first. */
export const bySpan = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;
/** The span with its words. */
export const quote = (text: string, start: number, end: number): Quote => ({
  start,
  end,
  text: text.slice(start, end),
});

/** The annotations of one kind, in text order. */
export function ofKind<K extends Annotation['kind']>(
  document: Document,
  kind: K,
): readonly Extract<Annotation, { kind: K }>[] {
  return document.annotations.filter((a): a is Extract<Annotation, { kind: K }> => a.kind === kind);
}

/**
 * Index of the first element that ends after `offset` in a list sorted by place without overlaps; `list.length`
 * when there is none. Binary search.
 */
export function firstEndingAfter(list: readonly Span[], offset: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle] as Span).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where what an id names begins (`actor@12-20`), in UTF-16 code units; 0 for an id without a place. */
export const offsetOfId = (id: string): number => Number(/@(\d+)/.exec(id)?.[1] ?? 0);

/** The first index at which `holds` is true, or `length`; it must hold at none before and at all behind. */
export function firstIndex(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Headings above a block, outermost first. */
export function headingPath(document: Document, block: Block): readonly Block[] {
  const path: Block[] = [];
  for (let at = block.heading; at !== null; ) {
    const heading = document.blocks[at] as Block;
    path.unshift(heading);
    at = heading.heading;
  }
  return path;
}
