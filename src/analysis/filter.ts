/** Narrows an analysis to what was asked for. Findings that stay keep what they point to. */
import { type CommitmentKind, type Mode, STRENGTHS, type Status, type StrengthLabel } from '../document.ts';
import type { Analysis, AnalysisCommitment, Comparison } from './schema.ts';

export const PARTS = [
  'actors',
  'commitments',
  'others',
  'dates',
  'figures',
  'entities',
  'sentences',
  'tokens',
  'notes',
] as const;
export type PartName = (typeof PARTS)[number];
export const SORTS = ['position', 'strength', 'deadline', 'actor', 'confidence'] as const;
export type Sort = (typeof SORTS)[number];

export interface Filter {
  /** Parts to keep; of the others only that stays which a finding that is kept points to. */
  readonly only?: readonly PartName[];
  /** Name, alias or ISO code of an actor who must be bound. */
  readonly actor?: string;
  /** This strength and above. */
  readonly strength?: StrengthLabel;
  readonly mode?: readonly Mode[];
  readonly kind?: readonly CommitmentKind[];
  readonly status?: readonly Status[];
  /** ISO day: the deadline must be known and lie before it. */
  readonly dueBefore?: string;
  readonly minConfidence?: number;
  readonly sort?: Sort;
  /** Most commitments to keep. */
  readonly limit?: number;
}

/** The analysis with the commitments and parts that were asked for; what nothing refers to any longer goes too. */
export function filterAnalysis(analysis: Analysis, filter: Filter): Analysis {
  const actorIds = filter.actor === undefined ? null : actorsNamed(analysis, filter.actor);
  const { strength, mode, kind, status, dueBefore, minConfidence } = filter;
  const least = strength === undefined ? 0 : STRENGTHS.indexOf(strength) + 1;
  // Of a draft, what one of its wordings comes to will do.
  const keep = (c: AnalysisCommitment): boolean =>
    (kind === undefined || kind.includes(c.kind)) &&
    (minConfidence === undefined || c.confidence >= minConfidence) &&
    [c, ...openTerms(c)].some(
      (terms) =>
        (actorIds === null ||
          terms.actors.some((party) => party.actor !== null && actorIds.has(party.actor))) &&
        terms.strength.level >= least &&
        (mode === undefined || mode.includes(terms.mode)) &&
        (status === undefined || status.includes(terms.status)) &&
        (dueBefore === undefined || (terms.deadline?.end != null && terms.deadline.end < dueBefore)),
    );
  const chosen = (list: AnalysisCommitment[]): AnalysisCommitment[] =>
    sorted(analysis, list.filter(keep), filter.sort ?? 'position').slice(0, filter.limit ?? list.length);
  const has = (part: PartName): boolean => filter.only === undefined || filter.only.includes(part);
  const commitments = has('commitments') ? chosen(analysis.commitments) : [];
  const others = analysis.others && has('others') ? chosen(analysis.others) : [];
  const doubtful = analysis.doubtful && has('others') ? chosen(analysis.doubtful) : [];
  const told = [commitments, others, doubtful];
  const figures = has('figures') ? analysis.figures : pointedTo(analysis.figures, told);
  return {
    ...analysis,
    actors: has('actors')
      ? analysis.actors
      : withMembers(analysis.actors, pointedTo(analysis.actors, [told, analysis.document])),
    commitments,
    ...(analysis.others ? { others } : {}),
    ...(analysis.doubtful ? { doubtful } : {}),
    dates: has('dates') ? analysis.dates : pointedTo(analysis.dates, [told, figures]),
    figures,
  };
}

/** What a commitment comes to by the wordings that a draft keeps open. */
const openTerms = ({ alternatives }: AnalysisCommitment) =>
  alternatives.flatMap(({ wordings }) =>
    wordings.flatMap(({ terms, struck }) => (terms && !struck ? [terms] : [])),
  );

/** Those whose id stands anywhere in what is kept. */
function pointedTo<T extends { readonly id: string }>(list: T[], kept: unknown): T[] {
  const strings = new Set<string>();
  const walk = (value: unknown): void => {
    if (typeof value === 'string') strings.add(value);
    else if (value !== null && typeof value === 'object')
      for (const inner of Object.values(value)) walk(inner);
  };
  walk(kept);
  return list.filter(({ id }) => strings.has(id));
}

/** Groups with their members, and the members' members. */
function withMembers(all: Analysis['actors'], some: Analysis['actors']): Analysis['actors'] {
  const byId = new Map(all.map((actor) => [actor.id, actor]));
  const kept = new Set(some);
  for (const actor of kept)
    for (const id of actor.members) {
      const member = byId.get(id);
      if (member) kept.add(member);
    }
  return all.filter((actor) => kept.has(actor));
}

/** Whether any actor of the document has this name, alias or ISO code. */
export const namesActor = (analysis: Analysis, wanted: string): boolean =>
  actorsNamed(analysis, wanted).size > 0;

/** Letter case, a leading article, stops and hyphens do not matter. */
const fold = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^the\s+|['’]s$/g, '')
    .replace(/\./g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Letters of the shortest word that makes two names alike, and of the shortest initials that end those of a name. */
const TELLING = 3;

const wordsOf = (name: string): readonly string[] => fold(name).split(' ');

/**
 * Names of actors like the one that was asked for: their names or roles hold its words, begin with them or have them as
 * initials, or the document calls them by that pronoun; else they share a word with it. The most alike and the most mentioned first.
 */
export function actorsLike(analysis: Analysis, wanted: string): readonly string[] {
  const key = fold(wanted);
  if (key === '') return [];
  const holds = (name: string): boolean => ` ${fold(name)}`.includes(` ${key}`);
  const initials = (name: string): string | undefined =>
    name
      .match(/(?<!\p{L})\p{Lu}/gu)
      ?.join('')
      .toLowerCase();
  // "CMS" of the "Chair of the Council on Marine Safety", too.
  const isShort = (name: string): boolean =>
    initials(name) === key || (key.length >= TELLING && initials(name)?.endsWith(key) === true);
  const like = analysis.actors.filter(
    ({ name, roles, mentions }) =>
      isShort(name) ||
      holds(name) ||
      roles.some(holds) ||
      mentions.some((m) => m.as === 'pronoun' && fold(m.text) === key),
  );
  const telling = new Set(wordsOf(wanted).filter((word) => word.length >= TELLING));
  const shared = ({ name, roles }: Analysis['actors'][number]): number =>
    [name, ...roles].flatMap(wordsOf).filter((word) => telling.has(word)).length;
  return (like.length > 0 ? like : analysis.actors.filter((actor) => shared(actor) > 0))
    .sort((a, b) => shared(b) - shared(a) || b.mentions.length - a.mentions.length)
    .map(({ name }) => name);
}

/**
 * Ids of the actors that a name, alias or code means, and of the groups that they belong to: what the group promises binds
 * them. Letter case and a leading article do not matter.
 */
function actorsNamed(analysis: Analysis, wanted: string): ReadonlySet<string> {
  const key = fold(wanted);
  const meant = analysis.actors.filter(
    (actor) =>
      fold(actor.name) === key ||
      actor.codes.iso3166?.toLowerCase() === key ||
      actor.mentions.some((m) => m.as !== 'pronoun' && fold(m.text) === key),
  );
  const ids = new Set(meant.map((actor) => actor.id));
  const groups = new Set(meant.flatMap((actor) => actor.memberOf));
  for (const { id, name, type, members } of analysis.actors)
    if ((type === 'country_group' && groups.has(name)) || members.some((member) => ids.has(member)))
      ids.add(id);
  return ids;
}

function sorted(analysis: Analysis, list: readonly AnalysisCommitment[], sort: Sort): AnalysisCommitment[] {
  const result = [...list];
  const names = new Map(analysis.actors.map((actor) => [actor.id, actor.name]));
  const name = (c: AnalysisCommitment): string => names.get(c.actors[0]?.actor ?? '') ?? '\uffff';
  const by: Readonly<Record<Sort, (a: AnalysisCommitment, b: AnalysisCommitment) => number>> = {
    position: () => 0,
    strength: (a, b) => b.strength.level - a.strength.level,
    deadline: (a, b) => compare(a.deadline?.end ?? '\uffff', b.deadline?.end ?? '\uffff'),
    actor: (a, b) => compare(name(a), name(b)),
    confidence: (a, b) => b.confidence - a.confidence,
  };
  return result.sort((a, b) => by[sort](a, b) || a.span.start - b.span.start);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Only the changes of these kinds ("dropped") or directions ("weakened"); the counts stay those of the whole. */
export function filterComparison(comparison: Comparison, only: readonly string[]): Comparison {
  return {
    ...comparison,
    changes: comparison.changes.filter(
      (change) => only.includes(change.change) || only.includes(change.direction),
    ),
  };
}
