/** What kind of thing is promised: the class of the governing verb, corrected by its object. */
import type { CommitmentKind, Figure } from '../../../document.ts';
import type { Resources } from '../../../resources.ts';
import type { Part } from '../clauses/coordination.ts';
import type { Statement } from '../cues/statement.ts';
import { keepsContact } from '../judge/acts.ts';
import { beginsNounPhrase, isNominal, type Range, type SentenceView } from '../sentence/view.ts';
import type { Lexicon } from '../words/lexicon.ts';

interface ObjectFile {
  readonly resources: readonly string[];
  readonly processes: readonly string[];
  readonly information: readonly string[];
  readonly bodies: readonly string[];
  readonly opening: readonly string[];
  readonly held: readonly string[];
  readonly outcomes: readonly string[];
  readonly ways: readonly string[];
  readonly attention: readonly string[];
  readonly giving: readonly string[];
  readonly reducing: readonly string[];
  readonly using: readonly string[];
  readonly joint: readonly string[];
  readonly instrumental: readonly string[];
  readonly finding: readonly string[];
  readonly handing: readonly string[];
  readonly bearing: readonly string[];
  readonly prices: readonly string[];
  readonly publishing: readonly string[];
  readonly standing: readonly string[];
  readonly deeds: readonly string[];
  readonly texts: readonly string[];
  readonly efforts: readonly string[];
  readonly buying: readonly string[];
  readonly questions: readonly string[];
  readonly uniting: readonly string[];
  readonly heeding: readonly string[];
  readonly moving: readonly string[];
  /** Verbs that tell an outcome only with these objects. */
  readonly only: Readonly<Record<string, readonly string[]>>;
}

interface Promised {
  readonly statement: Statement;
  /** The verb that tells the act, or -1. */
  readonly verb: number;
  readonly range: Range;
  readonly figures: readonly Figure[];
  readonly negated: boolean;
}

export type KindReader = (view: SentenceView, promised: Promised) => CommitmentKind;

/** How many words of the object are asked for its head. */
const OBJECT_WORDS = 8;
/** Words of the longest receiver before what is given. */
const LONGEST_RECEIVER = 40;

/** Reads what kind of thing is promised. */
export function createKindReader(resources: Resources, lexicon: Lexicon): KindReader {
  const file = resources.words<ObjectFile>('commitments-objects');
  const sets = {
    resources: new Set(file.resources),
    processes: new Set(file.processes),
    information: new Set(file.information),
    bodies: new Set(file.bodies),
    opening: new Set(file.opening),
    held: new Set(file.held),
    outcomes: new Set(file.outcomes),
    ways: new Set(file.ways),
    attention: new Set(file.attention),
    giving: new Set(file.giving),
    reducing: new Set(file.reducing),
    using: new Set(file.using),
    joint: new Set(file.joint),
    instrumental: new Set(file.instrumental),
    finding: new Set(file.finding),
    handing: new Set(file.handing),
    bearing: new Set(file.bearing),
    prices: new Set(file.prices),
    publishing: new Set(file.publishing),
    standing: new Set(file.standing),
    deeds: new Set(file.deeds),
    texts: new Set(file.texts),
    efforts: new Set(file.efforts),
    buying: new Set(file.buying),
    questions: new Set(file.questions),
    uniting: new Set(file.uniting),
    heeding: new Set(file.heeding),
    moving: new Set(file.moving),
  };
  const only = new Map(Object.entries(file.only).map(([verb, objects]) => [verb, new Set(objects)]));
  const isAgent = (word: string): boolean => lexicon.agents.has(word);
  const isNumber = (word: string): boolean => /^\d/.test(word);
  const isJoint = (word: string): boolean => sets.joint.has(word);
  return (view, { statement, verb, range, figures, negated }) => {
    const lemma = verb >= 0 ? view.lemma(verb) : '';
    const listed = lexicon.kindOf.get(lemma);
    if (negated || listed === 'restraint' || onlyBefore(view, verb)) return 'restraint';
    if (statement.rule === 'commitments/support-for') return 'support';
    if (statement.verbOfCue === 'support' && verb < 0) return 'support';
    const object = objectOf(view, statement, verb, range);
    const has = (set: ReadonlySet<string>): boolean => object.some((word) => set.has(word));
    const aim = aimStart(view, verb, range);
    const money = figures.some(({ measure, start }) => measure === 'money' && start < aim);
    // "determine how boats are used": a question is worked on.
    if (verb >= 0 && sets.questions.has(view.lower(verb + 1))) return 'process';
    if (sets.heeding.has(phraseAt(view, verb))) return 'process';
    // "bring the mayors together".
    if (sets.uniting.has(lemma) && isTogether(view, verb, range.end)) return 'process';
    // "our goal of lowering fares".
    const goal =
      /^commitments\/(?:noun|goal-is)-/.test(statement.rule) &&
      sets.outcomes.has(statement.rule.split('-').at(-1) ?? '');
    if (goal && !money) return 'outcome';
    // "will purchase ferries for 36 million": nobody is given it.
    if (sets.buying.has(lemma)) return 'action';
    // "raise the wage to $15": the amount is a price, and nobody is given it.
    const priced = has(sets.prices) && listed !== 'resource';
    if (money && lemma !== 'be' && !sets.reducing.has(lemma) && !priced) return 'resource';
    // "aim for the 2 % mark": a target.
    if (lexicon.attempt.has(lemma) && figures.length > 0) return 'outcome';
    if (lemma === 'pay' && has(sets.attention)) return 'process';
    // "make our ports safer", and not "make funds available".
    if (lemma === 'make' && !has(sets.publishing) && isPredicate(view, verb, range.end)) return 'outcome';
    const moves = sets.giving.has(lemma) || sets.moving.has(lemma);
    if ((moves || listed === 'resource') && has(sets.resources)) return 'resource';
    if (sets.giving.has(lemma) && givenWith(view, verb, range.end).some((word) => sets.resources.has(word)))
      return 'resource';
    if (sets.bearing.has(lemma) && has(sets.prices)) return 'resource';
    const counted = figures.some(({ measure }) => measure === 'count' || measure === 'quantity');
    if (
      sets.handing.has(lemma) &&
      ((counted && object.some(isNumber)) || has(sets.resources)) &&
      !has(sets.information)
    )
      return 'resource';
    if (sets.giving.has(lemma) && has(sets.information)) return 'process';
    // "our engagement with": the noun itself is what is promised.
    if (verb < 0 && sets.processes.has(statement.rule.split('-').at(-1) ?? '')) return 'process';
    // "announced a programme to train pilots": the undertaking is an act.
    if (verb < 0 && statement.verbOfCue === 'announce' && has(lexicon.undertakings)) return 'action';
    if (verb < 0) return kindOfNoun(view, statement, range, figures, has);
    if (sets.standing.has(phraseAt(view, verb))) return 'support';
    if (keepsContact(view, { lemma, end: verb + 1 })) return 'process';
    // "will be in Kisumu to visit the yard", "am continuing for 1 year".
    if (lemma === 'be' && /^(?:in|at)$/.test(view.lower(verb + 1)) && view.pos(verb + 2) === 'PROPN')
      return 'action';
    if (statement.rule === 'commitments/be-continuing-for') return 'action';
    if ((has(sets.ways) && sets.finding.has(lemma)) || (sets.opening.has(lemma) && has(sets.bodies)))
      return 'process';
    if (
      has(sets.processes) &&
      listed !== 'support' &&
      (!sets.using.has(lemma) || (!sets.instrumental.has(lemma) && object.some(isJoint)))
    )
      return 'process';
    // "meet the needs of", and not "meet their neighbours" or "meet in June".
    if (lemma === 'meet' && meetsThing(view, verb) && !beforeOf(object).some(isAgent)) return 'outcome';
    if (lemma === 'hold' && has(sets.held)) return 'action';
    // "contribute fairly to the repairs": nothing is named that is given.
    if (lemma === 'contribute') {
      const next = view.pos(verb + 1) === 'ADV' ? verb + 2 : verb + 1;
      if (view.lower(next) === 'to') return 'action';
    }
    if (lemma === 'reach' && view.lower(verb + 1) === 'out') return 'action';
    // "strengthen their efforts": doing more is an act.
    const isEffort = (word: string): boolean => lexicon.tasks.has(word) || sets.efforts.has(word);
    if (listed === 'outcome' && isEffort(beforeOf(object).at(-1) ?? '')) return 'action';
    if (only.get(lemma)?.size && !object.some((word) => only.get(lemma)?.has(word))) return 'action';
    return listed ?? 'action';
  };

  function kindOfNoun(
    view: SentenceView,
    { verbOfCue }: Statement,
    range: Range,
    figures: readonly Figure[],
    has: (set: ReadonlySet<string>) => boolean,
  ): CommitmentKind {
    if (figures.length > 0 || has(sets.outcomes)) return 'outcome';
    let at = range.first;
    while (at < range.end - 1 && view.pos(at) === 'ADV') at++;
    const gerund = view.lower(at).endsWith('ing') && lexicon.lemmaOf.has(view.lower(at));
    const first = gerund || view.pos(at) === 'VERB' ? (lexicon.kindOf.get(view.lemma(at)) ?? null) : null;
    if (gerund && (at > range.first || view.pos(at + 1) === 'NOUN')) return first ?? 'action';
    if (has(sets.deeds)) return 'action';
    // "our commitment to the treaty": that it is kept.
    if (has(sets.processes) && (verbOfCue === 'agree' || !has(sets.texts))) return 'process';
    if (first) return first;
    for (let i = range.first; i < Math.min(range.end, range.first + OBJECT_WORDS); i++) {
      if (view.pos(i) === 'ADP') return view.lower(i - 1).endsWith('ing') ? 'action' : 'outcome';
    }
    return 'outcome';
  }
}

/** "provide the council with support": what is given stands behind "with". */
function givenWith(view: SentenceView, verb: number, end: number): readonly string[] {
  const limit = Math.min(end, verb + 1 + OBJECT_WORDS);
  for (let i = verb + 1; i < limit && view.pos(i) !== 'VERB'; i++)
    if (view.lower(i) === 'with')
      return [1, 2, 3, 4, 5, 6, 7].flatMap((k) => (i + k < end ? [view.lower(i + k)] : []));
  return [];
}

/** Where an aim or a relative clause begins behind the verb, in the text: its amounts are none of what is given. */
function aimStart(view: SentenceView, verb: number, { first, end }: Range): number {
  for (let i = Math.max(first, verb) + 1; i < end; i++)
    if (view.lexicon.assuring.has(view.lemma(i)) && view.lower(i - 1) === 'to') return view.token(i).start;
  return Number.POSITIVE_INFINITY;
}

/** Words between "bring" and "together", at most. */
const LONGEST_UNITED = 16;

/** "bring the mayors of both towns together". */
function isTogether(view: SentenceView, verb: number, end: number): boolean {
  for (let i = verb + 1; i < Math.min(end, verb + LONGEST_UNITED); i++) {
    if (view.lower(i) === 'together') return true;
    if (view.pos(i) === 'VERB' || /^[;,]$/.test(view.lower(i))) return false;
  }
  return false;
}

/** Not "meet every six months", "meet no less than twice a year". */
const meetsThing = (view: SentenceView, verb: number): boolean => {
  const { frequencies, none, calendar, nearing } = view.lexicon;
  const next = view.lower(verb + 1);
  const time = frequencies.has(next) || none.has(next) || calendar.has(next) || nearing.has(next);
  return !time && beginsNounPhrase(view, verb + 1);
};

const beforeOf = (words: readonly string[]): readonly string[] =>
  words.includes('of') ? words.slice(0, words.indexOf('of')) : words;

/** The words of the object's head phrase; of a passive, those of its subject. */
function objectOf(
  view: SentenceView,
  { passive, clause }: Statement,
  verb: number,
  range: Range,
): readonly string[] {
  const words: string[] = [];
  const from = verb >= 0 ? objectStart(view, verb, range.end) : range.first;
  // "There is hereby established a Commission": what is established follows.
  // "Parties are encouraged to provide support": the object of what they are to do.
  const own = passive && view.lower(verb - 1) !== 'to';
  const subject = own && view.lower(clause.subject?.first ?? -1) !== 'there' ? clause.subject : null;
  const [first, end] = subject ? [subject.first, subject.end] : [from, range.end];
  for (let i = first; i < end && words.length < OBJECT_WORDS; i++) {
    const pos = view.pos(i);
    if (view.lower(i) === ',' && view.pos(i - 1) === 'ADJ' && view.pos(i + 1) === 'ADJ') continue;
    if ((pos === 'ADP' && i > first && view.lower(i) !== 'of') || view.lower(i) === ',' || pos === 'SCONJ')
      break;
    if (view.lower(i) === 'to' && i > first) break;
    words.push(view.lower(i));
  }
  return words;
}

/** The verb with the word behind it ("stand with"). */
const phraseAt = (view: SentenceView, verb: number): string => `${view.lemma(verb)} ${view.lower(verb + 1)}`;

/** "make our ports safer", "make the network more resilient": what the object becomes closes its phrase. */
function isPredicate(view: SentenceView, verb: number, end: number): boolean {
  let at = verb + 1;
  while (at < end && /^(?:DET|ADJ|ADV|NOUN|PROPN|PRON|NUM)$/.test(view.pos(at))) at++;
  if (view.pos(at - 1) !== 'ADJ') return false;
  let noun = at - 1;
  while (noun > verb && /^(?:ADJ|ADV)$/.test(view.pos(noun))) noun--;
  return noun > verb && isNominal(view, noun) && view.pos(noun) !== 'PRON';
}

/** Where the object begins: behind what parts it from its verb ("provide to the Mayor, through the Registrar, a report"). */
function objectStart(view: SentenceView, verb: number, end: number): number {
  const parted = view.lower(verb + 1) === ',';
  if (!parted && (view.lower(verb + 1) !== 'to' || view.pos(verb + 2) === 'VERB')) return verb + 1;
  for (let i = verb + 3; i < Math.min(end, verb + LONGEST_RECEIVER); i++) {
    const word = view.lower(i);
    if ((word === 'a' || word === 'an') && (parted ? view.lower(i - 1) === ',' : view.pos(i - 1) !== 'ADP'))
      return i;
  }
  return verb + 1;
}

/** "should only buy when …": what is left undone is the point. */
const onlyBefore = (view: SentenceView, verb: number): boolean =>
  verb >= 0 && view.lower(verb - 1) === 'only' && view.lower(verb - 2) !== 'not';

/**
 * Whether the act itself is negative: "will not bill", "refrain from selecting", "is prohibited". A ban that somebody
 * imposes or the end of something is an act, and "will not hesitate to" affirms.
 */
export function isNegative(
  view: SentenceView,
  { verb, negated }: Part,
  act: number,
  passive: boolean,
): boolean {
  const { forbidding, litotes, refraining } = view.lexicon;
  const lemma = act >= 0 ? view.lemma(act) : '';
  if (negated) return verb < 0 || !litotes.has(view.lemma(verb));
  // "shall make no change".
  if (act >= 0 && !passive && deniesObject(view, act)) return true;
  return refraining.has(lemma) || (passive && forbidding.has(lemma));
}

/** "make no change", and not "hold no fewer than three talks". */
const deniesObject = (view: SentenceView, act: number): boolean =>
  view.lexicon.grammar.denying.has(view.lower(act + 1)) &&
  view.pos(act + 1) === 'DET' &&
  !view.lexicon.grammar.undenied.has(view.lower(act + 2)) &&
  view.lower(act + 3) !== 'than';
