/** List items whose cue, actor and deadline stand in their lead-in. */
import type { Commitment, Document, Sentence } from '../../../document.ts';
import { clauseOf } from '../clauses/clauses.ts';
import { type Part, splitAction } from '../clauses/coordination.ts';
import type { VerbGroup } from '../clauses/verbs.ts';
import { type Parsed, parse, type Statement } from '../cues/statement.ts';
import { inside } from '../fields/fields.ts';
import type { Verdict } from '../judge/index.ts';
import { hasNumber } from '../judge/phrases.ts';
import { type Context, type Inherited, makeCommitment } from '../make.ts';
import { beginsNounPhrase, type SentenceView, viewSentence } from '../sentence/view.ts';
import { isNegation } from '../words/verb-words.ts';

/** The commitments of a list item whose cue stands in its lead-in, or null when it has a cue of its own. */
export function itemCommitments(
  context: Context,
  parsed: Parsed,
  lead: Inherited,
): readonly Commitment[] | null {
  const { view } = parsed;
  let first = view.first;
  while (
    first < view.end &&
    (view.pos(first) === 'CCONJ' || opensInfinitive(view, first) || view.token(first).kind === 'punctuation')
  )
    first++;
  let verbAt = first;
  let negated = lead.verdict.accepted && lead.statement.negated;
  while (
    verbAt < view.end &&
    ((view.pos(verbAt) === 'ADV' && !view.lexicon.grammar.subordinators.has(view.lower(verbAt))) ||
      view.lexicon.grammar.not.has(view.lower(verbAt)) ||
      view.lower(verbAt) === ',') &&
    verbAt - first < 6
  ) {
    if (isNegation(view, verbAt)) negated = true;
    verbAt++;
  }
  if (bindsItself(parsed, verbAt)) return null;
  verbAt = pastIntroduction(view, verbAt, lead.wants === 'acts');
  const word = view.lower(verbAt);
  const startsWithVerb =
    view.lexicon.baseForms.has(word) ||
    (view.pos(verbAt) === 'VERB' && (word === view.lemma(verbAt) || word.endsWith('ing'))) ||
    (lead.wants === 'acts' && word.endsWith('ing') && view.lexicon.lemmaOf.has(word));
  // A sentence speaks for itself; a thing with a number is a goal.
  if (lead.wants === 'goal' && !startsWithVerb)
    if (parsed.groups.length > 0 || !hasNumber(view, { first, end: view.end })) return null;
  if ((lead.wants === 'verb' || lead.wants === 'acts') && !startsWithVerb) {
    // An item with a subject and verb of its own does not continue the lead-in.
    if (parsed.groups.some((_, index) => speaksItself(parsed, index))) return null;
    // What is only a thing is part of what stands above.
    if (lead.wants === 'acts') return [];
  }
  // "The course shall: (a) cover the law": what a thing holds or is like.
  if (lead.verdict.agency === 'thing' && isOfThing(view, verbAt)) return [];
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
  const dates = inside(context.dates, view.sentence).filter((date) => date.role === 'deadline');
  const whole: Part = { range: statement.action, verb: startsWithVerb ? verbAt : -1, negated, aside: null };
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
      handed: lead.deadline,
      shared: null,
    }),
  );
}

const isOfThing = (view: SentenceView, at: number): boolean =>
  view.lexicon.defining.has(view.lemma(at)) || view.lexicon.ofThings.has(view.lemma(at));

/** "The firms commit to …": a verb with a subject of its own. */
function speaksItself({ view, groups }: Parsed, index: number): boolean {
  const { form, first, lemma } = groups[index] as VerbGroup;
  if (first <= view.first) return false;
  if (form === 'finite') return true;
  return (
    form === 'base' &&
    view.lexicon.commissive.has(lemma) &&
    clauseOf(view, groups, index).subject?.first === view.first
  );
}

/** "to review the list"; but not "to the extent possible, review the list". */
const opensInfinitive = (view: SentenceView, at: number): boolean =>
  view.lower(at) === 'to' && !beginsNounPhrase(view, at + 1);

/** What opens an introduction of an item. */
const INTRODUCES = /^(?:ADP|SCONJ|ADV)$/;
/** Tokens of the longest introduction. */
const LONGEST_INTRODUCTION = 60;

/** "within 60 days of this order, review …", "in coordination with the States, ensuring …": where the verb stands. */
function pastIntroduction(view: SentenceView, at: number, acts: boolean): number {
  const introduces =
    INTRODUCES.test(view.pos(at)) ||
    view.lower(at) === 'no' ||
    (view.pos(at) === 'ADJ' && view.pos(at + 1) === 'ADP');
  if (!introduces || view.lexicon.baseForms.has(view.lower(at))) return at;
  // "within 60 days, issue and, as needed, update": a verb of the lists that looks like a noun, where no other stands.
  let likely = at;
  for (let i = at + 1; i < Math.min(view.end - 1, at + LONGEST_INTRODUCTION); i++) {
    if (/^[;:]$/.test(view.lower(i))) return likely;
    if (view.lower(i) !== ',') continue;
    let next = i + 1;
    while (view.pos(next) === 'ADV') next++;
    const word = view.lower(next);
    const base = view.pos(next) === 'VERB' && word === view.lemma(next);
    const listed = view.lexicon.baseForms.has(word) && !/^(?:NOUN|ADJ|PROPN)$/.test(view.pos(next));
    const gerund =
      acts &&
      view.pos(next) === 'VERB' &&
      word.endsWith('ing') &&
      word !== 'including' &&
      view.lexicon.lemmaOf.has(word);
    if (base || listed || gerund) return next;
    if (acts || view.pos(next + 1) !== 'CCONJ' || !view.lexicon.baseForms.has(word)) continue;
    if (view.lower(next + 2) === ',') return next;
    if (likely === at && view.pos(i - 1) !== 'PROPN') likely = next;
  }
  return likely;
}

/** "(d) To ensure fair access, agency heads shall": a modal with a subject of its own, behind what introduces it; behind "To …," any verb. */
function bindsItself({ view, groups }: Parsed, after: number): boolean {
  const purpose = view.lower(view.first) === 'to';
  return groups.some(({ modal, form, first, lemma }, index) => {
    // "As early as 2030, Chile plans to": a promise of its own.
    const promises = isCommissive(view, lemma) && first > after;
    const own =
      (purpose || promises) && modal === null && (form === 'finite' || (promises && form === 'base'));
    if (!own && (modal === null || (view.lexicon.modals.get(modal)?.strength ?? 0) === 0)) return false;
    if (own && !opensBehindComma(view, clauseOf(view, groups, index).subject?.first ?? first)) return false;
    const { type, subject } = clauseOf(view, groups, index);
    return type === 'main' && subject !== null && subject.first > after;
  });
}

/** Its subject promises by the verb, in a text of this genre. */
function isCommissive({ lexicon, document }: SentenceView, lemma: string): boolean {
  const verb = lexicon.commissive.get(lemma);
  return verb !== undefined && (!verb.genres || verb.genres.includes(document.genre));
}

const opensBehindComma = (view: SentenceView, at: number): boolean => view.lower(at - 1) === ',';

/** The end of an item without a closing "and" and without a closing rationale. */
function itemEnd(view: SentenceView): number {
  let end = view.end;
  while (end > view.first + 1 && (view.pos(end - 1) === 'CCONJ' || /^[;,.:]$/.test(view.lower(end - 1))))
    end--;
  return end;
}

/** The commitments of the act in bold that opens a paragraph under a lead-in, up to token `end`. */
export function boldCommitments(
  context: Context,
  sentence: Sentence,
  lead: Inherited,
  end: number,
): readonly Commitment[] {
  const view = viewSentence(context.document, sentence, context.lexicon, inside(context.mentions, sentence));
  return itemCommitments(context, parse(view.part(view.first, Math.min(end, view.end))), lead) ?? [];
}

/** "Deliver Services for Survivors. The Fund will …": a heading in capitals that runs into its item. */
export function isRunIn({ tokens }: Document, { firstToken, endToken }: Sentence): boolean {
  let capitals = 0;
  for (let i = firstToken; i < endToken; i++) {
    const { text, kind } = tokens[i] as { text: string; kind: string };
    if (kind !== 'word' || text.length < 4) continue;
    if (!/^\p{Lu}/u.test(text)) return false;
    capitals++;
  }
  return capitals > 2;
}
