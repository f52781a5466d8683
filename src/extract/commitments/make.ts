/** From a judged statement to a commitment with every field, each read off its own words or handed down by a lead-in. */
import {
  type Commitment,
  type Document,
  type Figure,
  firstEndingAfter,
  type Mention,
  type Party,
  type Quote,
  quote,
  type TemporalExpression,
} from '../../document.ts';
import { actVerb } from './clauses/act-verb.ts';
import { clauseOf } from './clauses/clauses.ts';
import type { Part } from './clauses/coordination.ts';
import { relativeAround } from './clauses/noun-phrase.ts';
import type { VerbGroup } from './clauses/verbs.ts';
import type { Parsed, Statement } from './cues/statement.ts';
import type { BeneficiaryReader } from './fields/beneficiary.ts';
import { catalystsOf } from './fields/catalysts.ts';
import { contentId } from './fields/content-id.ts';
import { deadlineOf } from './fields/deadline-value.ts';
import { evidenceOf } from './fields/evidence.ts';
import { type FieldReader, inside } from './fields/fields.ts';
import type { FiscalReader } from './fields/fiscal.ts';
import { isNegative, type KindReader } from './fields/kinds.ts';
import type { Quotations } from './fields/quotations.ts';
import type { Verdict } from './judge/index.ts';
import { strengthOfAct } from './judge/verdict.ts';
import { helpedBy } from './parties/helped.ts';
import type { Parties } from './parties/parties.ts';
import { supportingOf } from './parties/supporting.ts';
import { closedEnd, type Range, type SentenceView, spanOf } from './sentence/view.ts';
import type { Lexicon } from './words/lexicon.ts';

/** What a promise hangs on, and the fixed words that empty it. */
type Hedges = Pick<Commitment, 'conditions' | 'caveats'>;
export const UNHEDGED: Hedges = { conditions: [], caveats: [] };

/** What a lead-in hands to the items under it. */
export interface Inherited {
  readonly parsed: Parsed;
  readonly statement: Statement;
  readonly verdict: Verdict;
  readonly wants: 'verb' | 'object' | 'acts' | 'goal';
  readonly actors: readonly Party[];
  readonly deadline: Commitment['deadline'];
  readonly hedges: Hedges;
}

/** What a lead-in hands to items that are sentences of their own ("the following heads shall act: (i) the Mayor shall …"). */
export interface Terms {
  readonly wants: 'sentence';
  readonly deadline: Commitment['deadline'];
}

export interface Context {
  readonly document: Document;
  readonly lexicon: Lexicon;
  readonly fields: FieldReader;
  readonly fiscal: FiscalReader;
  readonly kind: KindReader;
  readonly beneficiary: BeneficiaryReader;
  readonly parties: Parties;
  readonly quotations: Quotations;
  readonly dates: readonly TemporalExpression[];
  readonly figures: readonly Figure[];
  readonly mentions: readonly Mention[];
}

export interface Making {
  readonly statement: Statement;
  readonly verdict: Verdict;
  readonly part: Part;
  /** First token of the span. */
  readonly first: number;
  readonly actors: readonly Party[];
  readonly attribution: Commitment['attribution'];
  readonly inherited: Inherited | null;
  /** The deadline of the lead-in above, for what has none of its own. */
  readonly handed: Commitment['deadline'];
  /** The last part of a coordination, whose deadline holds for all. */
  readonly shared: Part | null;
}

/** A statement that was judged to bind, with all its fields. */
export function makeCommitment(context: Context, parsed: Parsed, making: Making): Commitment {
  const { view } = parsed;
  const { document } = context;
  const { statement, verdict, part, inherited } = making;
  const range = { first: Math.min(making.first, part.range.first), end: part.range.end };
  const closed = closedEnd(view, range.first, range.end);
  const span = spanOf(view, range.first, closed);
  const cueView = inherited ? inherited.parsed.view : view;
  const cueSpan = spanOf(cueView, statement.cue.first, statement.cue.end);
  const targets = { ...span, end: purposeStart(view, range) ?? span.end };
  const figures = inside(context.figures, targets).filter(
    (figure) => isTarget(figure) && !isInName(view, figure) && !describes(view, statement, range, figure),
  );
  const isFirst = range.first === statement.start;
  const own = context.fields.deadline(view, afterSubject(range, statement), context.dates);
  // What introduces the sentence ("By 2030, …", "Within 90 days, …") holds for what it promises.
  // A past behind its subject ("Peru agreed to") looks like a participle.
  const tells = ({ form, lemma }: VerbGroup): boolean =>
    form === 'finite' || form === 'base' || (form === 'participle' && view.lexicon.promising.has(lemma));
  const opening = parsed.groups.find(tells)?.first ?? view.end;
  // Before a cue of the past it tells when that was ("This week they reached an agreement to …").
  const begin = joinedAt(parsed, statement);
  const openings = begin > view.first ? [{ first: begin, end: statement.start }] : [];
  openings.push({ first: view.first, end: Math.min(statement.start, Math.max(opening, view.first + 1)) });
  let introduction: Commitment['deadline'] = null;
  if (statement.start > view.first && !statement.past)
    for (const range of openings) introduction ??= context.fields.introduced(view, range, context.dates);
  // What stands between the cue and the first verb holds for all parts ("shall, by 2030, build X and train Y").
  const ahead = { first: statement.cue.first, end: statement.action.first };
  const between =
    !inherited && !isFirst && ahead.end > ahead.first
      ? context.fields.introduced(view, ahead, context.dates)
      : null;
  const due =
    own ??
    (part.aside ? context.fields.introduced(view, part.aside, context.dates) : null) ??
    between ??
    (making.shared ? trailingDeadline(context, view, making.shared) : null) ??
    (inherited ? null : introduction) ??
    making.handed;
  const fiscal = context.fiscal(document, making.actors, due, context.dates);
  const deadline = fiscal?.deadline ?? due;
  const introduced = { first: introductionOf(view, statement, begin), end: range.end };
  const stated = context.fields.conditions(view, isFirst && !inherited ? introduced : range);
  // Of a coordination, what introduces it holds for every part that names no condition of its own.
  const shared = inherited
    ? {
        conditions: [...inherited.hedges.conditions, ...stated.conditions],
        caveats: [...inherited.hedges.caveats, ...stated.caveats],
      }
    : isFirst || stated.conditions.length + stated.caveats.length > 0
      ? stated
      : context.fields.conditions(view, { first: introduced.first, end: statement.action.first });
  const act = actVerb(view, part.verb, part.range.end);
  // "and, if floods come, train the crews".
  const besides = part.aside ? context.fields.conditions(view, part.aside) : null;
  const hedges = besides
    ? {
        conditions: [...shared.conditions, ...besides.conditions],
        caveats: [...shared.caveats, ...besides.caveats],
      }
    : shared;
  const negated = isNegative(view, part, act, statement.passive);
  const kind = context.kind(view, {
    statement,
    verb: act,
    range: part.range,
    figures,
    negated,
  });
  const helped = isFirst && !inherited ? statement.clause.subject : null;
  const beneficiary = context.beneficiary(
    view,
    {
      range: part.range,
      verb: act,
      subject: helped,
      passive: statement.passive,
      aside: part.aside ?? (isFirst && !inherited ? asideOf(statement, part) : null),
      negated,
    },
    context.parties,
  );
  // "Veterans will receive": who receives is bound to nothing.
  const actors =
    beneficiary && beneficiary.first === helped?.first && !statement.passive ? [] : making.actors;
  // Without a verb of its own, the act is told by the word that ends the cue ("supports the plan", "our commitment to peace").
  const told = act < 0 && !inherited && statement.verb === null ? lastContentWord(view, statement.cue) : -1;
  const teller = told >= 0 ? told : nounAt(view, part.range);
  const actionAt = act >= 0 ? act : told >= 0 && isFirst ? told : part.range.first;
  const governor = act >= 0 || told >= 0 ? null : governorOf(parsed, making);
  const action = governor ?? wordAt(view, actionAt);
  const behind = act >= 0 ? act + 1 : part.range.first;
  const objectFirst = view.lower(behind) === ',' ? behind + 1 : behind;
  const objectSpan = objectFirst < part.range.end ? spanOf(view, objectFirst, closed) : null;
  const lemma = act >= 0 ? view.lemma(act) : (governor?.lemma ?? '');
  const names = actors.map((party) => context.parties.name(party.actor) ?? party.words?.text ?? '');
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
    strength: isFirst || inherited ? verdict.strength : strengthOfAct(view, statement, verdict, part.verb),
    cue: quote(text, cueSpan.start, cueSpan.end),
    status: statusOfPart(view, part, verdict),
    negated,
    actors: making.actors,
    beneficiaries: beneficiary ? helpedBy(context.parties, view, beneficiary, making.actors) : [],
    supporting: supportingOf(
      view,
      isFirst && !inherited ? introduced : range,
      context.parties,
      making.actors,
    ),
    action: actionOf(action, lemma || view.lemma(teller) || view.lower(teller)),
    object: objectSpan ? quote(text, objectSpan.start, objectSpan.end) : null,
    sentence: view.sentence.index,
    repeats: [],
    deadline,
    figures: figures.map((figure) => figure.id),
    target: figures.length > 0 ? (figures[0] as Figure).id : null,
    baseline: dates.find((date) => date.role === 'baseline')?.id ?? null,
    conditions: hedges.conditions,
    caveats: hedges.caveats,
    attribution: context.parties.isIssuer(making.attribution?.actor ?? null) ? null : making.attribution,
    catalysts: catalystsOf(deadline, figures, dates, hedges.caveats.length + hedges.conditions.length),
    alternatives: [],
    evidence: [
      ...evidenceOf(statement, verdict, { lemma, inherited: inherited !== null }),
      ...(fiscal ? [{ field: 'deadline', because: `fiscal year of ${fiscal.country}, assumed` }] : []),
    ],
  };
}

/** What stands between the cue and the act. */
const asideOf = ({ cue }: Statement, { range }: Part): Range | null =>
  range.first - cue.end > 2 ? { first: cue.end, end: range.first } : null;

/** The deadline that a lead-in hands to its items. */
export const deadlineOfLead = ({ fields, dates }: Context, view: SentenceView): Commitment['deadline'] =>
  fields.deadline(view, { first: view.first, end: view.end }, dates);

/** The conditions and caveats that a lead-in hands to its items. */
export const hedgesOfLead = ({ fields }: Context, view: SentenceView, { action, verb }: Statement): Hedges =>
  fields.conditions(view, { first: view.first, end: verb?.open ? view.end : action.first });

type Action = Commitment['action'];

const wordAt = (view: SentenceView, at: number): Action => {
  const { start, end } = view.token(at);
  return actionOf(quote(view.document.text, start, end), view.lemma(at));
};

const actionOf = ({ start, end, text }: Quote, lemma: string): Action => ({ start, end, text, lemma });

/**
 * The verb that governs a part without one of its own: the last before it ("train 500 nurses by 2031 and 900 doctors by
 * 2033"), or the one that ends the lead-in ("shall use its weight to achieve:"); null where none does.
 */
function governorOf({ view, groups }: Parsed, { statement, part, inherited }: Making): Action | null {
  const verbBefore = (
    view: SentenceView,
    groups: readonly VerbGroup[],
    from: number,
    end: number,
  ): Action | null => {
    for (let i = groups.length - 1; i >= 0; i--) {
      const { first, end: after, head, form, open } = groups[i] as VerbGroup;
      if (after <= from) return null;
      const before = first > view.first ? view.pos(first - 1) : '';
      // "a building programme": the gerund is a noun's.
      const ofNoun = form === 'gerund' && /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(before);
      const told =
        ofNoun || form === 'participle' || view.lexicon.grammar.relatives.has(view.lower(first - 1));
      const fits = after <= end && !open && !told;
      if (fits && view.pos(head) === 'VERB' && view.lower(head) !== 'including') return wordAt(view, head);
    }
    return null;
  };
  const own = verbBefore(view, groups, inherited ? view.first : statement.cue.first, part.range.first);
  if (own || !inherited || inherited.wants !== 'object') return own;
  const lead = inherited.parsed;
  return verbBefore(lead.view, lead.groups, inherited.statement.cue.first, lead.view.end);
}

/** The last verb, adjective or noun of a range, or -1. */
function lastContentWord(view: SentenceView, { first, end }: Range): number {
  for (let i = end - 1; i >= first; i--) if (/^(?:VERB|ADJ|NOUN|PROPN)$/.test(view.pos(i))) return i;
  return -1;
}

/** The head of the noun phrase that a range begins with: its last noun before a preposition or comma. */
function nounAt(view: SentenceView, { first, end }: Range): number {
  let head = -1;
  for (let i = first; i < end; i++) {
    if (view.pos(i) === 'NOUN' || view.pos(i) === 'PROPN') head = i;
    else if (head >= 0 && !/^(?:NUM|ADJ|PART)$/.test(view.pos(i))) break;
  }
  return head >= 0 ? head : first;
}

/** The range without the subject that it begins with, when the verb follows: what a subject tells is no term of the promise. */
const afterSubject = (range: Range, { clause: { subject }, cue }: Statement): Range =>
  subject && subject.first >= range.first && subject.end <= cue.first && cue.first < range.end
    ? { first: subject.end, end: range.end }
    : range;

/**
 * A clause with a subject of its own, joined to another, takes over none of that one's conditions; what stands before an
 * act that is done by being said is what it rests on ("In accordance with the Act, I am continuing for 1 year …").
 */
const introductionOf = (view: SentenceView, statement: Statement, joined: number): number =>
  !statement.performative && joined > view.first && (statement.clause.subject?.first ?? 0) >= joined
    ? joined
    : !statement.performative && statement.clause.start <= statement.start && statement.clause.type === 'main'
      ? Math.min(statement.start, firstOfClause(view, statement))
      : statement.start;

/**
 * Where the clause of a statement begins behind the coordinator that joins it to a promise ("we will …, and by 2031
 * the port will …"), or the view's first token.
 */
function joinedAt({ view, groups }: Parsed, statement: Statement): number {
  let next = groups.length - 1;
  while (next >= 0 && (groups[next] as VerbGroup).first >= statement.start) next--;
  for (let i = statement.start - 1; i > view.first && next >= 0; i--) {
    // A verb between the coordinator and the statement: what is joined there is not the statement's clause.
    if ((groups[next] as VerbGroup).end > i) return view.first;
    if (view.pos(i) !== 'CCONJ') continue;
    const begins = i + 1 >= Math.min(statement.clause.subject?.first ?? view.end, statement.start);
    const joins = begins || /^(?:ADP|SCONJ|ADV)$/.test(view.pos(i + 1)) || view.lower(i + 1) === 'no';
    while (next > 0 && /^(?:infinitive|gerund|participle)$/.test((groups[next] as VerbGroup).form)) next--;
    // "If so, tell us and we will …": behind what is asked for, the condition holds on.
    const promised = (groups[next] as VerbGroup).modal !== null || view.pos(i + 1) === 'ADP';
    return joins && promised && clauseOf(view, groups, next).type === 'main' ? i + 1 : view.first;
  }
  return view.first;
}

/** Where the clause of a statement begins: after the last semicolon before it. */
function firstOfClause(view: SentenceView, statement: Statement): number {
  for (let i = statement.start - 1; i >= view.first; i--) if (view.lower(i) === ';') return i + 1;
  return view.first;
}

function trailingDeadline(context: Context, view: SentenceView, part: Part): Commitment['deadline'] {
  const span = spanOf(view, part.range.first, part.range.end);
  const last = inside(context.dates, span).at(-1);
  // "and task them to report by June": the time is theirs.
  const lemma = part.verb >= 0 ? view.lemma(part.verb) : '';
  if (context.lexicon.directives.has(lemma) || context.lexicon.calls.has(lemma)) return null;
  // Only one that closes the coordination holds for all its parts.
  return last && last.role === 'deadline' && last.end >= span.end - 1 ? deadlineOf(view, last) : null;
}

function statusOfPart(view: SentenceView, part: Part, verdict: Verdict): Commitment['status'] {
  if (verdict.status !== 'new') return verdict.status;
  const lemma = part.verb >= 0 ? view.lemma(part.verb) : '';
  return lemma === 'continue' || lemma === 'maintain' || lemma === 'keep' ? 'continuing' : 'new';
}

/** Where "in order to" begins, or null: what is hoped for is no amount of the act. */
function purposeStart(view: SentenceView, { first, end }: Range): number | null {
  for (let i = first + 1; i + 2 < end; i++) {
    const opens = view.lower(i) === 'in' && view.lower(i + 1) === 'order';
    const so = view.lower(i) === 'so' && view.lower(i + 1) === 'as';
    if ((opens && /^(?:to|that)$/.test(view.lower(i + 2))) || (so && view.lower(i + 2) === 'to'))
      return view.token(i).start;
  }
  return null;
}

/** Amounts, targets and counts of the commitment; bare numbers and "one" of something are none. */
const isTarget = (figure: Figure): boolean =>
  figure.measure === 'money' ||
  figure.measure === 'percent' ||
  figure.measure === 'quantity' ||
  figure.measure === 'multiple' ||
  (figure.measure === 'count' && (figure.value ?? figure.min ?? figure.max ?? 0) >= 3);

/** "the 40 Percent Club": with a capital the unit is part of a name. */
const isInName = (view: SentenceView, { measure, end }: Figure): boolean =>
  measure === 'percent' &&
  [-1, 0].every((k) =>
    /^\p{Lu}\p{Ll}/u.test(view.token(firstEndingAfter(view.document.tokens, end) + k).text),
  );

/** The amount tells of the subject ("a firm with 40 shops will") or of what a thing is like ("grants, which total $50 million"). */
function describes(view: SentenceView, statement: Statement, { first }: Range, figure: Figure): boolean {
  const at = firstEndingAfter(view.document.tokens, figure.start);
  const { subject } = statement.clause;
  if (!statement.passive && subject && at < subject.end)
    for (let i = subject.first; i < at; i++) if (/^(?:ADP|VERB)$/.test(view.pos(i))) return true;
  return relativeAround(view, first, at)?.coming === false;
}
