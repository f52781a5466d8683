/** Commitments: sentence by sentence, with the lists that hang under their lead-ins. */
import {
  type Block,
  bySpan,
  type Commitment,
  type Document,
  type Figure,
  type Mention,
  type Options,
  ofKind,
  type Party,
  quote,
  type Rejection,
  type TemporalExpression,
} from '../../document.ts';
import type { Resources } from '../../resources.ts';
import type { Step } from '../step.ts';
import { attributionOf } from './attribution.ts';
import { contentId } from './content-id.ts';
import { type Part, splitAction } from './coordination.ts';
import { findStatements } from './cues/index.ts';
import { type Parsed, parse, type Statement } from './cues/statement.ts';
import { actVerb, createFieldReader, deadlineOf, type FieldReader, inside, kindOf } from './fields.ts';
import { detectGenre } from './genre.ts';
import { judge, type Verdict } from './judge/index.ts';
import { childrenOf, opennessOf } from './leadins.ts';
import { type Lexicon, loadLexicon } from './lexicon.ts';
import { createParties, type Parties } from './parties.ts';
import { type SentenceView, spanOf, viewSentence } from './view.ts';

export { tagsStep } from './tags.ts';

export function genreStep(resources: Resources): Step {
  return {
    name: 'genre',
    needs: ['tokens'],
    makes: 'genre',
    run: (document: Document, options: Options) => ({
      ...document,
      genre: options.genre ?? detectGenre(document, resources),
    }),
  };
}

export function commitmentsStep(resources: Resources): Step {
  return {
    name: 'commitments',
    needs: ['actors', 'dates', 'figures', 'tags', 'genre'],
    makes: 'commitments',
    run(document) {
      const { commitments, rejections, parties } = readCommitments(document, resources);
      const added = parties.added();
      return {
        ...document,
        rejections,
        actors: [...document.actors, ...added.actors].sort((a, b) => placeOf(a.id) - placeOf(b.id)),
        annotations: [...document.annotations, ...added.mentions, ...commitments].sort(bySpan),
      };
    },
  };
}

const placeOf = (id: string): number => Number(/@(\d+)/.exec(id)?.[1] ?? 0);

/** What a lead-in hands to the items under it. */
interface Inherited {
  readonly parsed: Parsed;
  readonly statement: Statement;
  readonly verdict: Verdict;
  readonly wants: 'verb' | 'object';
  readonly actors: readonly Party[];
  readonly deadline: Commitment['deadline'];
}

interface Context {
  readonly document: Document;
  readonly lexicon: Lexicon;
  readonly fields: FieldReader;
  readonly parties: Parties;
  readonly dates: readonly TemporalExpression[];
  readonly figures: readonly Figure[];
  readonly mentions: readonly Mention[];
}

/** All statements of a document, and the near misses, in text order. */
export function readCommitments(
  document: Document,
  resources: Resources,
): { commitments: readonly Commitment[]; rejections: readonly Rejection[]; parties: Parties } {
  const lexicon = loadLexicon(resources);
  const context: Context = {
    document,
    lexicon,
    fields: createFieldReader(resources),
    parties: createParties(document, lexicon),
    dates: ofKind(document, 'date'),
    figures: ofKind(document, 'figure'),
    mentions: [...ofKind(document, 'mention')].sort(bySpan),
  };
  const children = childrenOf(document);
  const leads = new Map<number, Inherited | 'parts'>();
  const commitments: Commitment[] = [];
  const rejections: Rejection[] = [];
  const lastOfBlock = new Map<number, number>();
  for (const sentence of document.sentences) lastOfBlock.set(sentence.block, sentence.index);
  const seenBlocks = new Set<number>();

  for (const sentence of document.sentences) {
    const block = document.blocks[sentence.block] as Block;
    const firstOfBlock = !seenBlocks.has(block.index);
    seenBlocks.add(block.index);
    if (!document.tags.has(sentence.index)) continue;
    const parsed = parse(viewSentence(document, sentence, lexicon, inside(context.mentions, sentence)));
    if (parsed.view.end <= parsed.view.first) continue;
    const lead = block.under === null ? undefined : leads.get(block.under);
    if (lead === 'parts' && block.kind === 'item') {
      leads.set(block.index, 'parts');
      continue;
    }
    const hands = children.has(block.index) && lastOfBlock.get(block.index) === sentence.index;
    if (firstOfBlock && block.kind === 'item' && lead && lead !== 'parts') {
      const item = itemCommitments(context, parsed, lead);
      if (item) {
        commitments.push(...item);
        if (hands) leads.set(block.index, 'parts');
        continue;
      }
    }
    const statements = findStatements(parsed);
    for (let i = 0; i < statements.length; i++) {
      const statement = statements[i] as Statement;
      const attribution = attributionOf(parsed, statement, context.parties);
      const verdict = judge(parsed, statement, context.parties, attribution !== null);
      if (!verdict.accepted) {
        const span = spanOf(parsed.view, statement.start, Math.max(statement.action.end, statement.cue.end));
        rejections.push({ ...span, rule: statement.rule, reason: verdict.reason });
        continue;
      }
      const last = i === statements.length - 1;
      const open = hands && last ? opennessOf(parsed, statement) : null;
      if (open?.kind === 'open') {
        leads.set(block.index, {
          parsed,
          statement,
          verdict,
          wants: open.wants,
          actors: partiesOf(context, parsed, statement, verdict, 'inherited'),
          deadline: leadDeadline(context, parsed.view),
        });
        continue;
      }
      if (open?.kind === 'parts') leads.set(block.index, 'parts');
      // A statement inside another's action is part of it ("commit to a plan that will …").
      const parts = splitAction(
        parsed,
        statement,
        context.dates.filter(
          (date) => date.role === 'deadline' && date.start >= sentence.start && date.end <= sentence.end,
        ),
      );
      const spoken = verdict.agency === 'we' && attribution !== null && document.genre === 'news';
      const actors = spoken
        ? [{ actor: attribution.actor, basis: 'inferred' as const, words: attribution.source }]
        : partiesOf(context, parsed, statement, verdict, 'stated');
      parts.forEach((part, index) => {
        commitments.push(
          makeCommitment(context, parsed, {
            statement,
            verdict,
            part,
            first: index === 0 ? statement.start : part.range.first,
            actors,
            attribution,
            inherited: null,
            shared: index < parts.length - 1 ? parts.at(-1)! : null,
          }),
        );
      });
    }
  }
  return { commitments: withoutDoubles(commitments), rejections, parties: context.parties };
}

function partiesOf(
  context: Context,
  parsed: Parsed,
  statement: Statement,
  verdict: Verdict,
  basis: 'stated' | 'inherited',
): readonly Party[] {
  void statement;
  return verdict.bound ? context.parties.resolve(parsed.view, verdict.bound, basis) : [];
}

/** The deadline that stands in a lead-in holds for every item. */
function leadDeadline(context: Context, view: SentenceView): Commitment['deadline'] {
  return context.fields.deadline(view, { first: view.first, end: view.end }, context.dates);
}

/** The commitments of a list item whose cue stands in its lead-in, or null when it has a cue of its own. */
function itemCommitments(context: Context, parsed: Parsed, lead: Inherited): readonly Commitment[] | null {
  const { view } = parsed;
  let first = view.first;
  while (
    first < view.end &&
    (view.pos(first) === 'CCONJ' || view.lower(first) === 'to' || view.token(first).kind === 'punctuation')
  )
    first++;
  let verbAt = first;
  let negated = lead.verdict.accepted && lead.statement.negated;
  while (
    verbAt < view.end &&
    (view.pos(verbAt) === 'ADV' || view.lower(verbAt) === 'not' || view.lower(verbAt) === ',') &&
    verbAt - first < 6
  ) {
    if (view.lower(verbAt) === 'not') negated = true;
    verbAt++;
  }
  const word = view.lower(verbAt);
  const startsWithVerb =
    view.lexicon.baseForms.has(word) ||
    (view.pos(verbAt) === 'VERB' && (word === view.lemma(verbAt) || word.endsWith('ing')));
  if (lead.wants === 'verb' && !startsWithVerb) {
    // An item with a subject and verb of its own does not continue the lead-in.
    if (parsed.groups.some((group) => group.form === 'finite' && group.first > view.first)) return null;
  }
  const statement: Statement = {
    ...lead.statement,
    verb: parsed.groups.find((group) => group.head === verbAt) ?? null,
    action: { first: startsWithVerb ? verbAt : first, end: itemEnd(view) },
    start: first,
    negated,
  };
  const governed = startsWithVerb ? view.lemma(verbAt) : '';
  let { strength } = lead.verdict;
  if (context.lexicon.attempt.has(governed) && governed !== 'pursue' && governed !== 'attempt')
    strength = Math.max(1, strength - 1);
  if (context.lexicon.consideration.has(governed)) strength = Math.max(1, strength - 2);
  const verdict: Verdict = {
    ...lead.verdict,
    strength,
    status: /^continu/.test(governed) ? 'continuing' : lead.verdict.status,
  };
  const dates = context.dates.filter(
    (date) => date.role === 'deadline' && date.start >= view.sentence.start && date.end <= view.sentence.end,
  );
  const whole: Part = { range: statement.action, verb: startsWithVerb ? verbAt : -1, negated };
  // An item is one commitment, whatever verbs it coordinates; a dated milestone in it is another.
  const parts = startsWithVerb
    ? [whole]
    : splitAction(parsed, { ...statement, complement: 'object', verb: null }, dates);
  return parts.map((part, index) =>
    makeCommitment(context, parsed, {
      statement,
      verdict,
      part: { ...part, negated },
      first: index === 0 ? first : part.range.first,
      actors: lead.actors,
      attribution: null,
      inherited: lead,
      shared: null,
    }),
  );
}

/** The end of an item without a closing "and" and without a closing rationale. */
function itemEnd(view: SentenceView): number {
  let end = view.end;
  while (end > view.first + 1 && (view.pos(end - 1) === 'CCONJ' || /^[;,.:]$/.test(view.lower(end - 1))))
    end--;
  return end;
}

interface Making {
  readonly statement: Statement;
  readonly verdict: Verdict;
  readonly part: Part;
  /** First token of the span. */
  readonly first: number;
  readonly actors: readonly Party[];
  readonly attribution: Commitment['attribution'];
  readonly inherited: Inherited | null;
  /** The last part of a coordination, whose deadline holds for all. */
  readonly shared: Part | null;
}

function makeCommitment(context: Context, parsed: Parsed, making: Making): Commitment {
  const { view } = parsed;
  const { document } = context;
  const { statement, verdict, part, inherited } = making;
  const range = { first: Math.min(making.first, part.range.first), end: part.range.end };
  const span = spanOf(view, range.first, range.end);
  const cueView = inherited ? inherited.parsed.view : view;
  const cueSpan = spanOf(cueView, statement.cue.first, statement.cue.end);
  const figures = inside(context.figures, span).filter(isTarget);
  const isFirst = range.first === statement.start;
  // Introductory words of the sentence ("By 2030, …", "Within 90 days, …") belong to its first clause.
  const scope =
    isFirst && !inherited
      ? { first: Math.min(range.first, introductionOf(view, statement)), end: range.end }
      : range;
  const own = context.fields.deadline(view, scope, context.dates);
  const introduction =
    statement.start > view.first
      ? context.fields.deadline(view, { first: view.first, end: statement.start }, context.dates)
      : null;
  const deadline =
    own ??
    (making.shared ? trailingDeadline(context, view, making.shared) : null) ??
    (inherited ? inherited.deadline : introduction);
  const hedges = context.fields.conditions(
    view,
    isFirst && !inherited ? { first: introductionOf(view, statement), end: range.end } : range,
  );
  const act = actVerb(view, part.verb, part.range.end);
  const kind =
    statement.rule === 'commitments/support-for'
      ? 'support'
      : kindOf(view, context.lexicon, act, part.range, figures, part.negated);
  const beneficiary = context.fields.beneficiary(view, part.range, act, context.parties);
  const actionEnd = act >= 0 ? act + 1 : part.range.first + 1;
  const actionFirst = act >= 0 ? act : part.range.first;
  const actionSpan = spanOf(view, actionFirst, actionEnd);
  const objectFirst = act >= 0 ? act + 1 : part.range.first;
  const objectSpan = objectFirst < part.range.end ? spanOf(view, objectFirst, part.range.end) : null;
  const lemma = act >= 0 ? view.lemma(act) : inherited ? (inherited.statement.verb?.lemma ?? '') : '';
  const names = making.actors.map((party) => context.parties.name(party.actor) ?? party.words?.text ?? '');
  const { text } = document;
  const dates = inside(context.dates, span);
  return {
    kind: 'commitment',
    id: contentId(names, lemma, objectSpan ? text.slice(objectSpan.start, objectSpan.end) : ''),
    ...span,
    rule: inherited ? 'commitments/list-lead-in' : statement.rule,
    score: inherited ? Math.min(0.85, verdict.score) : verdict.score,
    mode: verdict.mode,
    goal: kind,
    strength: verdict.strength,
    cue: quote(text, cueSpan.start, cueSpan.end),
    status: statusOfPart(view, part, verdict),
    negated: part.negated || kind === 'restraint',
    actors: making.actors,
    beneficiaries: beneficiary ? context.parties.resolve(view, beneficiary, 'stated') : [],
    supporting: [],
    action: { ...quote(text, actionSpan.start, actionSpan.end), lemma: lemma || view.lower(actionFirst) },
    object: objectSpan ? quote(text, objectSpan.start, objectSpan.end) : null,
    sentence: view.sentence.index,
    repeats: [],
    deadline,
    figures: figures.map((figure) => figure.id),
    target: figures.length > 0 ? (figures[0] as Figure).id : null,
    baseline: dates.find((date) => date.role === 'baseline')?.id ?? null,
    conditions: hedges.conditions,
    caveats: hedges.caveats,
    attribution: making.attribution,
    catalysts: catalystsOf(deadline, figures, dates, hedges.caveats.length + hedges.conditions.length),
    alternatives: [],
    evidence: evidenceOf(statement, verdict, kind, lemma, inherited !== null),
  };
}

const introductionOf = (view: SentenceView, statement: Statement): number =>
  statement.clause.start <= statement.start && statement.clause.type === 'main'
    ? Math.min(statement.start, firstOfClause(view, statement))
    : statement.start;

/** Where the clause of a statement begins: after the last semicolon before it. */
function firstOfClause(view: SentenceView, statement: Statement): number {
  for (let i = statement.start - 1; i >= view.first; i--) if (view.lower(i) === ';') return i + 1;
  return view.first;
}

function trailingDeadline(context: Context, view: SentenceView, part: Part): Commitment['deadline'] {
  const span = spanOf(view, part.range.first, part.range.end);
  const last = inside(context.dates, span).at(-1);
  // Only one that closes the coordination holds for all its parts.
  return last && last.role === 'deadline' && last.end >= span.end - 1 ? deadlineOf(view, last) : null;
}

function statusOfPart(view: SentenceView, part: Part, verdict: Verdict): Commitment['status'] {
  if (verdict.status !== 'new') return verdict.status;
  const lemma = part.verb >= 0 ? view.lemma(part.verb) : '';
  return lemma === 'continue' || lemma === 'maintain' || lemma === 'keep' ? 'continuing' : 'new';
}

/** Amounts, targets and counts of the commitment; bare numbers and "one" of something are none. */
const isTarget = (figure: Figure): boolean =>
  figure.measure === 'money' ||
  figure.measure === 'percent' ||
  figure.measure === 'quantity' ||
  figure.measure === 'multiple' ||
  (figure.measure === 'count' && (figure.value ?? figure.min ?? figure.max ?? 0) >= 3);

/** Features of the text that compliance research codes (timetable, target, money, conditions). */
function catalystsOf(
  deadline: Commitment['deadline'],
  figures: readonly Figure[],
  dates: readonly TemporalExpression[],
  hedges: number,
): readonly string[] {
  const found: string[] = [];
  if (deadline) found.push(deadline.value?.startsWith('R') ? 'recurrence' : 'timetable');
  if (figures.some((figure) => figure.measure === 'money')) found.push('money');
  if (figures.some((figure) => figure.measure !== 'money')) found.push('target');
  if (dates.some((date) => date.role === 'baseline')) found.push('baseline');
  if (hedges > 0) found.push('condition');
  return found;
}

function evidenceOf(
  statement: Statement,
  verdict: Verdict,
  kind: string,
  lemma: string,
  inherited: boolean,
): Commitment['evidence'] {
  return [
    { field: 'cue', because: inherited ? `inherited from the lead-in (${statement.rule})` : statement.rule },
    { field: 'mode', because: `${statement.force} with a subject of class "${verdict.agency}"` },
    { field: 'strength', because: `band ${statement.strength} of the cue, ${verdict.strength} after shifts` },
    { field: 'kind', because: `${kind}: class of the verb "${lemma}"` },
  ];
}

/** Of two statements over nearly the same words the surer stays. Linear: only neighbours can overlap so. */
function withoutDoubles(list: readonly Commitment[]): readonly Commitment[] {
  const sorted = [...list].sort(bySpan);
  const kept: Commitment[] = [];
  for (const commitment of sorted) {
    const before = kept.at(-1);
    if (before && commitment.sentence === before.sentence && commitment.start < before.end) {
      const shared = Math.min(before.end, commitment.end) - commitment.start;
      // A statement inside the words of another is part of it, unless it asks somebody else.
      if (shared > 0.5 * (commitment.end - commitment.start) && before.cue.start !== commitment.cue.start) {
        if (
          commitment.score > before.score &&
          commitment.end - commitment.start > 0.7 * (before.end - before.start)
        )
          kept[kept.length - 1] = commitment;
        continue;
      }
    }
    kept.push(commitment);
  }
  return kept;
}
