/**
 * Splits what is promised into its parts: different goals joined by "and" are separate commitments; verbs that share
 * one object, means and purposes are not (settled definition, section 7).
 */
import type { TemporalExpression } from '../../../document.ts';
import { beginsUpper } from '../../../read/tokens.ts';
import type { Parsed, Statement } from '../cues/statement.ts';
import { dated, isDatedGoal } from '../lists/dated-goals.ts';
import type { Range } from '../sentence/view.ts';
import { beginsNounPhrase, isNominal, type SentenceView } from '../sentence/view.ts';
import { isParticiple } from '../words/verb-words.ts';
import { actVerb } from './act-verb.ts';
import { LONGEST_ASIDE } from './clauses.ts';

export interface Part {
  /** The words of this part; the first begins where the action does. */
  readonly range: Range;
  /** Token of its verb, or -1 when it is a noun phrase. */
  readonly verb: number;
  readonly negated: boolean;
  /** What stands between the coordinator and the verb ("and, by May, train the crews"). */
  readonly aside: Range | null;
}

/** The parts of a statement's action, in order; the first part keeps the statement's verb. */
export function splitAction(
  parsed: Parsed,
  statement: Statement,
  deadlines: readonly TemporalExpression[],
): Part[] {
  const { view } = parsed;
  const { first, end } = statement.action;
  const head = statement.verb && !statement.verb.open ? statement.verb.head : -1;
  const parts: Part[] = [];
  let partFirst = first;
  let partVerb = head;
  let negated = statement.negated;
  let aside: Range | null = null;
  // A lone comma has split a list, whose ", and" is still to come.
  let listOpen = false;
  const close = (at: number, nextFirst: number, nextVerb: number, nextNegated: boolean): void => {
    const end = trimmed(view, partFirst, at);
    parts.push({ range: { first: partFirst, end }, verb: partVerb, negated, aside });
    aside = at - end > 2 ? { first: end, end: at } : null;
    partFirst = nextFirst;
    partVerb = nextVerb;
    negated = nextNegated;
  };

  // Whether something has opened in this part that a following verb would rather belong to.
  let depth = 0;
  for (let i = first + 1; i < end; i++) {
    const word = view.lower(i);
    if (word === '(' || word === '[') depth++;
    if (word === ')' || word === ']') depth--;
    if (depth > 0) continue;
    const isComma = word === ',' || word === ';';
    const isNor = word === 'nor';
    const isAnd = isNor || (view.pos(i) === 'CCONJ' && word === 'and');
    if (!isComma && !isAnd) continue;
    let next = i + 1;
    if (isComma && view.lower(next) === 'and') next++;
    let nextNegated = negated;
    if (view.lower(next) === 'not' || view.lower(next) === 'never') {
      next++;
      nextNegated = true;
    }
    const candidate = verbAt(parsed, statement, next, i);
    // "mend ports, …, to help trade": a lone comma opens a purpose, unless a list of infinitives goes on to its "and".
    const lone =
      isComma &&
      candidate?.form === 'inf' &&
      next === i + 1 &&
      !listGoesOn(view, candidate.verb, end) &&
      asideBefore(view, partFirst, i) < 0;
    // "used to help ports and not to burden them": what is set against the last infinitive belongs to it.
    const against =
      candidate?.form === 'inf' && view.lower(next - 1) === 'not' && hasInfinitive(parsed, partVerb + 1, i);
    if (
      candidate !== null &&
      !lone &&
      !against &&
      hasObject(view, partFirst, partVerb, i) &&
      ((listOpen && candidate.form === 'base' && view.lower(i + 1) === 'and') ||
        !blocked(parsed, statement, partFirst, partVerb, i, candidate.form))
    ) {
      listOpen = isComma && next === i + 1;
      close(
        i,
        next,
        candidate.verb,
        statement.verb
          ? candidate.negated ||
              isNor ||
              (nextNegated && nextNegated !== statement.negated) ||
              (statement.modal !== null && statement.negated)
          : false,
      );
      i = candidate.verb;
      continue;
    }
    // "500 nurses by 2031 and 900 doctors by 2033", "and in 2034 five more": a goal with a time of its own.
    if (isAnd && candidate === null && isDatedGoal(parsed, deadlines, i, end)) {
      close(i, i + 1, -1, negated);
      continue;
    }
    // A nested milestone with its own date: "by 2035, including light-duty vehicles by 2027".
    if (
      word === ',' &&
      view.lower(i + 1) === 'including' &&
      dated(view, deadlines, partFirst, i) &&
      dated(view, deadlines, i + 2, end)
    ) {
      close(i, i + 2, -1, negated);
    }
  }
  parts.push({
    range: { first: partFirst, end: trimmed(view, partFirst, end) },
    verb: partVerb,
    negated,
    aside,
  });
  return parts.filter((part) => part.range.end > part.range.first);
}

/** "and to" stands behind, so that the infinitive is one of a list. */
function listGoesOn(view: SentenceView, from: number, end: number): boolean {
  for (let i = from; i < end; i++) if (view.pos(i) === 'CCONJ' && view.lower(i + 1) === 'to') return true;
  return false;
}

function hasInfinitive({ starting }: Parsed, from: number, end: number): boolean {
  for (let i = from; i < end; i++) if (starting.get(i)?.form === 'infinitive') return true;
  return false;
}

/** ", and ensuring" stands behind a gerund. */
function gerundFollows({ view, starting }: Parsed, from: number, end: number): boolean {
  for (let i = from + 1; i < end; i++)
    if (view.lower(i) === 'and' && view.lower(i - 1) === ',' && starting.get(i + 1)?.form === 'gerund')
      return true;
  return false;
}

function trimmed(view: SentenceView, first: number, end: number): number {
  let at = end;
  const trim = (): void => {
    while (at > first + 1 && (/^[,;:.-]$/.test(view.lower(at - 1)) || view.pos(at - 1) === 'CCONJ')) at--;
  };
  trim();
  const aside = asideBefore(view, first, at);
  if (aside >= 0) {
    at = aside;
    trim();
  }
  return at;
}

/** "and, after consultation with the mayors, …", "and, if floods come, …": where an aside before the next verb begins, or -1. */
function asideBefore(view: SentenceView, first: number, end: number): number {
  let told = false;
  for (let i = end - 1; i > first + 1 && end - i < LONGEST_ASIDE; i--) {
    if (view.lower(i) === ';') return -1;
    told ||= view.pos(i) === 'VERB';
    if (view.lower(i) !== ',') continue;
    const opens = !told || view.lexicon.grammar.subordinators.has(view.lower(i + 1));
    return opens && view.pos(i - 1) === 'CCONJ' ? i - 1 : -1;
  }
  return -1;
}

interface Candidate {
  readonly verb: number;
  readonly form: 'base' | 'inf' | 'gerund';
  readonly negated: boolean;
}

/** A verb that could be coordinated with the action's, at `at`. */
function verbAt(parsed: Parsed, statement: Statement, at: number, coordinator: number): Candidate | null {
  const { view, starting } = parsed;
  let next = at;
  const to = view.lower(next) === 'to';
  if (to) {
    const { complement, verb } = statement;
    // "commit to raising aid, and to open ports": both forms follow "to".
    const mixed = verb !== null && view.lower(next - 1) === 'and';
    const infinitive = starting.get(next);
    if (infinitive?.form === 'infinitive' && (complement === 'inf' || (complement === 'gerund' && mixed)))
      return { verb: infinitive.head, form: 'inf', negated: infinitive.negated };
    const gerund = starting.get(next + 1);
    if (gerund?.form === 'gerund' && (complement === 'gerund' || (complement === 'inf' && mixed)))
      return { verb: gerund.head, form: 'gerund', negated: gerund.negated };
    return null;
  }
  while (next < view.end && view.pos(next) === 'ADV' && next - at < 3) next++;
  const word = view.lower(next);
  if (statement.complement === 'gerund') {
    // "of conserving and managing parks": gerunds that share an object.
    const before = view.lower(coordinator) === 'and' ? starting.get(coordinator - 1) : undefined;
    const shares =
      before?.form === 'gerund' && !/^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(view.pos(before.first - 1));
    if (shares && before.head !== statement.verb?.head) return null;
    // "the universalization and strengthening of": a gerund after a noun phrase is a noun.
    const group = starting.get(next);
    // "commit to raising aid and open ports": writers fall back to the base form.
    const falls =
      group?.form === 'base' &&
      group.modal === null &&
      statement.verb?.form === 'gerund' &&
      view.lower(next - 1) === 'and' &&
      view.lexicon.baseForms.has(word) &&
      beginsNounPhrase(view, next + 1);
    if (falls) return { verb: next, form: 'base', negated: group.negated };
    if (
      group?.form !== 'gerund' ||
      statement.verb === null ||
      view.lexicon.grammar.means.has(word) ||
      !view.lexicon.baseForms.has(group.lemma)
    )
      return null;
    // A lone comma joins only where the list goes on to its "and".
    const last =
      view.lower(coordinator) !== ',' ||
      view.lower(coordinator + 1) === 'and' ||
      gerundFollows(parsed, next, statement.action.end);
    return last ? { verb: next, form: 'gerund', negated: group.negated } : null;
  }
  if (statement.complement === 'object') return null;
  // "…, Finance Minister Ada Holm told": the title of a name begins, and no verb.
  if (isCapital(view, next) && isCapital(view, next + 1) && !isCapital(view, statement.verb?.head ?? next))
    return null;
  // "and fora that set rules": no verb of the lists, and a clause that tells something of it.
  const known = view.lexicon.lemmaOf.has(word) || view.lexicon.baseForms.has(word);
  if (!known && view.lexicon.grammar.relatives.has(view.lower(next + 1))) return null;
  // "the care and support they need", "with patience and resolve": a noun.
  if (view.lexicon.contact.has(view.lower(next + 1))) return null;
  if (next + 1 >= view.end && view.pos(coordinator - 1) === 'NOUN' && view.pos(coordinator - 2) === 'ADP')
    return null;
  // "subject to exceptions": a condition.
  if (word === 'subject' && view.lower(next + 1) === 'to') return null;
  const tagged = view.pos(next) === 'VERB' && word === view.lemma(next);
  const listed =
    view.lexicon.baseForms.has(word) &&
    view.pos(next) !== 'PROPN' &&
    (beginsNounPhrase(view, next + 1) ||
      view.pos(next + 1) === 'ADP' ||
      view.lower(next + 1) === 'and' ||
      isQualified(view, next + 1)) &&
    view.pos(next) !== 'ADJ';
  // "share expertise and experience in", "on development and transfer.": what takes an object is a noun where none follows.
  // "risk management": and where it is the first noun of a compound.
  if (view.lexicon.compounding.has(word) && view.pos(next + 1) === 'NOUN') return null;
  const bare =
    next + 1 >= view.end || /^[.;]$/.test(view.lower(next + 1)) || /^(?:ADP|SCONJ)$/.test(view.pos(next + 1));
  if (bare && view.lexicon.transitive.has(word)) return null;
  if (view.pos(next) === 'NOUN' && view.pos(next + 1) === 'NOUN' && closesNouns(view, coordinator))
    return null;
  if (!tagged && !(listed && !nounReading(view, next) && !repeatsNoun(view, next, coordinator))) return null;
  return { verb: next, form: 'base', negated: false };
}

/** "updated guidance": a participle before its noun. */
const isQualified = (view: SentenceView, at: number): boolean =>
  view.pos(at) === 'VERB' && isParticiple(view, at) && view.pos(at + 1) === 'NOUN';

const isCapital = (view: SentenceView, at: number): boolean =>
  at < view.end && beginsUpper(view.token(at).text);

/** "and support Ukraine" is a verb; "and support for", "and support of" are nouns. */
function nounReading(view: SentenceView, at: number): boolean {
  const after = view.lower(at + 1);
  if (after === 'of' || after === 'for' || after === 'and' || after === ',' || after === 'to') return true;
  return (
    view.pos(at) === 'NOUN' &&
    !/^(?:DET|PRON|ADJ|PROPN|NUM)$/.test(view.pos(at + 1)) &&
    view.pos(at + 1) !== 'NOUN' &&
    !isQualified(view, at + 1)
  );
}

/** "of crews, port staff, and supply chains": between its last two commas a list has held nothing but a bare noun phrase. */
function closesNouns(view: SentenceView, coordinator: number): boolean {
  const comma = view.lower(coordinator) === ',' ? coordinator : coordinator - 1;
  if (view.lower(comma) !== ',') return false;
  let at = comma - 1;
  while (at > view.first && /^(?:ADJ|NOUN|PROPN)$/.test(view.pos(at))) at--;
  return at < comma - 1 && view.lower(at) === ',' && view.pos(comma - 1) === 'NOUN';
}

/** "trade rules and trade policy": a word that has just stood before another noun does so again. */
function repeatsNoun(view: SentenceView, at: number, coordinator: number): boolean {
  for (let i = coordinator - 2; i >= coordinator - 4 && i >= view.first; i--)
    if (view.lower(i) === view.lower(at) && view.pos(i) === 'NOUN' && view.pos(i + 1) === 'NOUN') return true;
  return false;
}

/** Something stands between the verb and the coordinator that the verb governs; a preposition still waits for it. */
function hasObject(view: SentenceView, first: number, verb: number, coordinator: number): boolean {
  if (view.pos(coordinator - 1) === 'ADP') return false;
  for (let i = Math.max(first, verb + 1); i < coordinator; i++) {
    // "develop, implement, and update": a verb of a list that shares its object.
    if (/^[,;]$/.test(view.lower(i - 1)) && view.lexicon.baseForms.has(view.lower(i))) continue;
    if (isNominal(view, i) || view.pos(i) === 'ADP') return true;
  }
  return verb < 0 && coordinator > first;
}

/** A clause or infinitive opened inside the part that the next verb would rather continue. */
function blocked(
  parsed: Parsed,
  statement: Statement,
  first: number,
  verb: number,
  coordinator: number,
  form: Candidate['form'],
): boolean {
  const { view, starting } = parsed;
  // "initiatives that foster growth, protect health, …": the list is the relative clause's.
  const listed = view.lower(coordinator) === ',' || statement.force !== 'modal';
  // "cut waste; help firms to lend, and to grow; build ports": what semicolons part stands side by side.
  const parted = view.lower(coordinator) === ';';
  if (parted && view.lower(view.pos(first - 1) === 'CCONJ' ? first - 2 : first - 1) === ';') return false;
  let closed = false;
  const aside = view.lower(coordinator) === ',' ? asideBefore(view, first, coordinator) : -1;
  const from = aside >= 0 ? aside - 1 : beforeClosedRelative(parsed, coordinator);
  for (let i = from; i > Math.max(first, verb); i--) {
    const group = starting.get(i);
    // "to learn, plan, and work; build ports": the list inside has ended.
    closed ||=
      parted && view.lower(i) === 'and' && view.lower(i - 1) === ',' && starting.get(i + 1)?.form === 'base';
    if (closed) continue;
    if (
      form === 'base' &&
      listed &&
      view.lexicon.grammar.relatives.has(view.lower(i)) &&
      isNominal(view, i - 1)
    )
      return true;
    if (group && form === 'base') {
      // "to strengthen X and support Y": the nearest infinitive takes the base form, unless its own verb only tells
      // that it goes on or is tried.
      if (group.form === 'infinitive' && actVerb(view, verb, coordinator) !== group.head) return true;
      if (group.modal !== null) return true;
      if (
        (group.form === 'base' || group.form === 'finite') &&
        group.first !== verb &&
        isPluralClause(view, group.first, verb)
      )
        return true;
    }
    if (
      group &&
      form === 'gerund' &&
      group.form === 'gerund' &&
      view.lexicon.grammar.means.has(view.lower(group.first - 1))
    )
      return true;
    if (
      form === 'gerund' &&
      view.lexicon.grammar.means.has(view.lower(i)) &&
      starting.get(i + 1)?.form === 'gerund'
    )
      return true;
    if (group && form === 'inf' && group.form === 'infinitive')
      if (statement.force === 'modal' || statement.complement === 'gerund')
        if (actVerb(view, verb, coordinator) !== group.head) return true;
  }
  return false;
}

/** The token before the coordinator, or before "that are available" where that closes the list's member (", and take"). */
function beforeClosedRelative({ view, starting }: Parsed, coordinator: number): number {
  const last = coordinator - 1;
  const copula = starting.get(last - 1);
  return view.lower(coordinator) === ',' &&
    view.lower(coordinator + 1) === 'and' &&
    view.pos(last) === 'ADJ' &&
    copula?.lemma === 'be' &&
    copula.modal === null &&
    view.lexicon.grammar.relatives.has(view.lower(last - 2))
    ? last - 3
    : last;
}

/** The verb before belongs to a clause opened by "that", "how", "which". */
function isPluralClause(view: SentenceView, at: number, verb: number): boolean {
  for (let i = at - 1; i > verb; i--) {
    if (view.lexicon.grammar.clauseOpeners.has(view.lower(i))) return true;
    if (view.lower(i) === ',') return false;
  }
  return false;
}
