/** Nouns that bind: "our commitment to", "a pledge that", "the goal of", "support for", "our call on". */
import type { Status } from '../../../document.ts';
import { beginsUpper } from '../../../read/tokens.ts';
import { clauseEnd } from '../clauses/clause-ends.ts';
import { clauseOf } from '../clauses/clauses.ts';
import type { VerbGroup } from '../clauses/verbs.ts';
import { inNounPhrase, type Range, type SentenceView } from '../sentence/view.ts';
import { ownerBefore } from './owners.ts';
import { givesUp, standsAfter } from './polarity.ts';
import { base, type Parsed, type Statement, startOf } from './statement.ts';

/** "our commitment to V", "a pledge that", "the goal of V-ing", "support for X", "our call on X to". */
export function nounStatements(parsed: Parsed, found: readonly Statement[]): Statement[] {
  const { view } = parsed;
  const { lexicon } = view;
  const result: Statement[] = [];
  for (let i = view.first; i < view.end; i++) {
    if (!lexicon.statingNouns.has(view.lower(i))) continue;
    const earlier = result.at(-1);
    const statement = nounStatement(parsed, found, earlier, i);
    if (!statement) continue;
    const inside = earlier && statement.start > earlier.start && statement.start < earlier.action.end;
    if (inside && view.pos(statement.start - 1) === 'CCONJ')
      result[result.length - 1] = endedBefore(view, earlier, statement.start);
    result.push(statement);
  }
  return result;
}

/** "reaffirm our support for A and our commitment to B": what is said of the first ends before the second. */
function endedBefore(view: SentenceView, statement: Statement, at: number): Statement {
  const { first } = statement.action;
  let end = at;
  while (end > first + 1 && (view.pos(end - 1) === 'CCONJ' || view.lower(end - 1) === ',')) end--;
  return { ...statement, action: { first, end } };
}

/** The statement of the noun at `i`, or null; `earlier` is the one of the noun before. */
function nounStatement(
  parsed: Parsed,
  found: readonly Statement[],
  earlier: Statement | undefined,
  i: number,
): Statement | null {
  const { view, groups, starting } = parsed;
  const { lexicon } = view;
  const word = view.lower(i);
  const cueNoun = lexicon.nouns.get(word);
  const support = lexicon.supportNouns.has(word);
  const callNoun = lexicon.callNouns.has(word);
  if (
    word === 'will'
      ? view.lower(i + 1) !== 'to'
      : view.pos(i) === 'AUX' || (view.pos(i) === 'VERB' && !cueNoun)
  )
    return null;
  if (found.some((s) => s.force !== 'done' && i >= s.cue.first && i < s.cue.end)) return null;
  // "the National Plan to Combat Fraud": a name.
  if (beginsUpper(view.token(i).text) && i > view.first && beginsUpper(view.token(i - 1).text)) return null;
  const owner = ownerBefore(view, i);
  const governor = governing(view, groups, i, owner);
  // "intend to work with others to make similar commitments to": it is part of what is intended.
  if (governor && found.some((s) => s.verb !== null && s.verb !== governor && within(governor, s.action)))
    return null;
  const object =
    governor !== null &&
    lexicon.affirming.has(governor.lemma) &&
    (owner?.first === governor.end || isRightBehind(view, governor, i));
  if (!object && isSubject(parsed, i)) return null;
  // "our commitment to the goal of": one cue, not two.
  if (earlier && i - earlier.cue.end < 4) return null;
  const concluded = governor !== null && lexicon.concluding.has(governor.lemma) && !owner;
  // "remain steadfast in our commitment to": an adjective affirms it.
  const held =
    governor !== null &&
    owner !== null &&
    (view.lexicon.grammar.holding.has(governor.lemma) ||
      (governor.passive && governor.end === owner.first - 1)) &&
    /^(?:in|by)$/.test(view.lower(owner.first - 1));
  // "have abandoned our plan to": what was promised is taken back.
  const withdrawn =
    governor !== null && givesUp(view, governor) && standsAfter(view, governor, owner?.first ?? i);
  const affirmed =
    withdrawn ||
    held ||
    (governor !== null && !governor.passive && (lexicon.affirming.has(governor.lemma) || concluded));
  // "welcome Japan's commitment to", "note the pledge by the Bank to": somebody else's, which is told.
  const giver = !affirmed && isWelcomed(view, governor) ? giverOf(parsed, i, owner) : null;
  const finite = governor ? finiteBefore(groups, groups.indexOf(governor)) : -1;
  const clause = governor ? clauseOf(view, groups, finite) : null;
  // "has no plans to", "have no intention of": what is intended is not to.
  const without =
    governor?.lemma === 'have' && view.lower(i - 1) === 'no' && view.lexicon.intentions.has(word);
  if (isDenied(view, i) && !without) return null;
  const statusOf = (): Status => {
    if (withdrawn) return 'withdrawn';
    // "our continued support for".
    if (support && view.lower(i - 1).startsWith('continu')) return 'continuing';
    return governor && (lexicon.reaffirming.has(governor.lemma) || (held && governor.lemma === 'remain'))
      ? 'reaffirmed'
      : 'new';
  };
  // "reaffirmed the bond, and Kenya's commitment to": it begins with whose it is.
  const listed = governor !== null && isListed(view, governor.end, owner?.first ?? i);
  const joined = earlier !== undefined && earlier.cue.first === governor?.first;
  const apart = listed && (joined || isNamedOwner(view, owner));
  const cueFirst = affirmed && governor && !apart ? governor.first : owner ? owner.first : i;
  const common = {
    ...base,
    force: 'noun' as const,
    clause: clause ?? { type: 'main' as const, subject: null, governor: null, start: i },
    // "reaffirmed Japan's commitment": a named owner is bound, not who tells of it.
    actor:
      affirmed && !isNamedOwner(view, owner)
        ? (ownerAfter(view, i) ?? abbreviationBefore(view, i) ?? toldBy(view, clause?.subject ?? null, owner))
        : (giver ?? owner),
    start:
      affirmed && !apart
        ? clause && governor
          ? Math.min(startOf(clause, governor), cueFirst)
          : cueFirst
        : (owner?.first ?? cueFirst),
    status: statusOf(),
    // "traveled to Oslo to sign an agreement to": the verb it hangs on tells when.
    past: governor !== null && (governor.past || (groups[finite]?.past ?? false)),
    perfect: (governor?.perfect ?? false) && hasAlready(view, governor as VerbGroup),
    affirmed,
  };
  const next = view.lower(i + 1);
  if (callNoun) {
    if (next !== 'on' && next !== 'upon' && next !== 'for' && next !== 'to') return null;
    if (!affirmed && view.lower(i - 1) !== 'a') return null;
    const verb = groups.find((g) => g.first > i + 2 && g.form === 'infinitive');
    // "their call for limits, while Kenya has promised not to": the infinitive of another clause.
    if (!verb || groups.some((g) => g.first > i + 2 && g.first < verb.first && g.form === 'finite'))
      return null;
    return {
      ...common,
      rule: 'commitments/call-noun',
      strength: 1,
      mode: 'call',
      cue: { first: cueFirst, end: i + 2 },
      actor: { first: i + 2, end: verb.first },
      verb,
      action: { first: verb.head, end: clauseEnd(view, starting, verb.end) },
      complement: 'inf',
      negated: verb.negated,
    };
  }
  if (support) {
    if (!affirmed || (next !== 'for' && next !== 'to' && next !== 'of')) return null;
    return {
      ...common,
      rule: 'commitments/support-for',
      strength: 2,
      cue: { first: cueFirst, end: i + 1 },
      verb: null,
      action: { first: i + 2, end: clauseEnd(view, starting, i + 2) },
      complement: 'object',
    };
  }
  if (!cueNoun || (cueNoun.affirmed && !affirmed) || (cueNoun.withdrawn && !withdrawn)) return null;
  const others = goalOfOthers(parsed, i);
  // "Our goal: no waste by 2031".
  const headed = next === ':' && owner !== null && lexicon.goals.has(word);
  const link = others
    ? others.end
    : headed
      ? i + 1
      : linkAfter(parsed, i, cueNoun.after, affirmed || giver !== null);
  if (link < 0 || (headed && !isMeasured(view, { first: link, end: view.end }))) return null;
  // Without an owner it is a commitment counted or discussed, not made.
  const made = governor !== null && (concluded || view.lexicon.grammar.yielding.has(governor.lemma));
  // "with a goal of adopting 50 schools": what could be checked is somebody's, whoever set it.
  const measured =
    lexicon.goals.has(word) &&
    cueNoun.strength === INTENT &&
    !(governor && lexicon.attaining.has(governor.lemma)) &&
    isMeasured(view, { first: link, end: clauseEnd(view, starting, link + 1) });
  if (!owner && !giver && !affirmed && !made && !measured && word !== 'pledge' && word !== 'pledges')
    return null;
  const infinitive = starting.get(link);
  const gerund = starting.get(link + 1);
  const verb = infinitive?.form === 'infinitive' ? infinitive : gerund?.form === 'gerund' ? gerund : null;
  // "brought the ambition of $5 million within reach": a goal that all know, and not set here.
  const told = governor !== null && !lexicon.expressive.has(governor.lemma);
  if (!owner && !affirmed && !made && !verb && told && isDefinite(view, i)) return null;
  const actionFirst = verb ? verb.head : link + 1;
  return {
    ...common,
    rule: `commitments/noun-${word}`,
    nounOfCue: word,
    strength: cueNoun.strength,
    governs: giver && cueNoun.strength === FIRM ? 'welcome' : null,
    cue: { first: cueFirst, end: link === i + 1 ? i + 2 : i + 1 },
    actor: others ?? common.actor ?? (made ? (clause?.subject ?? null) : null),
    verb,
    action: { first: actionFirst, end: clauseEnd(view, starting, actionFirst + 1) },
    complement: verb?.form === 'infinitive' ? 'inf' : verb || !headed ? 'gerund' : 'object',
    negated: (verb?.negated ?? false) !== without,
  };
}

/** "the global ambition". */
function isDefinite(view: SentenceView, noun: number): boolean {
  let at = noun - 1;
  while (at > view.first && view.pos(at) === 'ADJ') at--;
  return view.lower(at) === 'the';
}

/** "reaffirmed the firm commitment": nothing but an article and adjectives stands between a verb and its object. */
function isRightBehind(view: SentenceView, { end }: VerbGroup, at: number): boolean {
  for (let i = end; i < at; i++) if (view.pos(i) !== 'DET' && view.pos(i) !== 'ADJ') return false;
  return true;
}

/** Another object stands in between ("the bond, and"). */
function isListed(view: SentenceView, from: number, end: number): boolean {
  for (let i = from; i < end; i++) if (view.pos(i) === 'CCONJ') return true;
  return false;
}

/** "have already announced". */
function hasAlready(view: SentenceView, { first, end }: VerbGroup): boolean {
  for (let i = first; i < end; i++) if (view.lower(i) === 'already') return true;
  return false;
}

/** Band of what somebody aims at, and of what is promised. */
const INTENT = 3;
const FIRM = 4;

/** "welcome", "note with appreciation", "thank": a verb of how the speakers take what others have done. */
const isWelcomed = (view: SentenceView, governor: VerbGroup | null): boolean =>
  governor !== null &&
  !governor.passive &&
  ((view.lexicon.expressive.has(governor.lemma) && !view.lexicon.affirming.has(governor.lemma)) ||
    (governor.lemma === 'take' && view.lower(governor.end) === 'note'));

/** Who has promised what is welcomed: "Japan's commitment", "the pledge by the Bank to", "the promise of the two banks to". */
function giverOf({ view, starting }: Parsed, at: number, owner: Range | null): Range | null {
  if (owner) return view.lexicon.grammar.possessives.has(view.lower(owner.first)) ? null : owner;
  // "pledges made by".
  const link = starting.get(at + 1)?.form === 'participle' ? at + 2 : at + 1;
  if (!/^(?:of|by|from)$/.test(view.lower(link))) return null;
  for (let i = link + 1; i < Math.min(view.end, at + LONGEST_LINK); i++) {
    if (starting.get(i)?.form === 'infinitive') return { first: link + 1, end: i };
    if (!inNounPhrase(view, i) && view.pos(i) !== 'CCONJ' && !/^(?:of|,)$/.test(view.lower(i))) return null;
  }
  return null;
}

/** A number stands in what is aimed at. */
const isMeasured = (view: SentenceView, { first, end }: Range): boolean => {
  for (let i = first; i < end; i++)
    if (view.token(i).kind === 'number' && view.lower(i + 1) !== ')') return true;
  return false;
};

const within = ({ first }: VerbGroup, action: Range): boolean => first > action.first && first < action.end;

const isNamedOwner = (view: SentenceView, owner: Range | null): boolean =>
  owner !== null &&
  !view.lexicon.grammar.possessives.has(view.lower(owner.first)) &&
  view.pos(owner.end - 1) === 'PROPN';

const ABBREVIATION = /^(?:(?:\p{Lu}\.){2,4}|\p{Lu}{2,5})$/u;

/** "It signals our intent to": whose it is, where a thing only shows it. */
const toldBy = (view: SentenceView, subject: Range | null, owner: Range | null): Range | null =>
  owner &&
  subject &&
  view.lexicon.grammar.ours.has(view.lower(owner.first)) &&
  SHOWS.test(view.lower(subject.first))
    ? owner
    : (subject ?? owner);

/** What points at a thing. */
const SHOWS = /^(?:it|this|that|which)$/;

/** "U.S. commitment". */
const abbreviationBefore = (view: SentenceView, at: number): Range | null =>
  ABBREVIATION.test(view.token(at - 1).text) ? { first: at - 1, end: at } : null;

/** "the commitment of the United States to": the name after "of", before the word that opens what is promised. */
function ownerAfter(view: SentenceView, at: number): Range | null {
  if (view.lower(at + 1) !== 'of') return null;
  let end = at + 2;
  if (view.pos(end) === 'DET') end++;
  const first = end;
  while (end < view.end && view.pos(end) === 'PROPN') end++;
  return end > first && /^(?:to|that)$/.test(view.lower(end)) ? { first: at + 2, end } : null;
}

/** Longest phrase between a noun and its "to" ("our commitment under the Convention to …"), in tokens. */
const LONGEST_LINK = 16;

/** "a goal for firms in the region to open 50 schools": whose goal it is, up to its "to". */
function goalOfOthers({ view, groups }: Parsed, at: number): Range | null {
  if (view.lower(at + 1) !== 'for' || !view.lexicon.goals.has(view.lower(at))) return null;
  const verb = groups.find(({ first }) => first > at + 2);
  return verb?.form === 'infinitive' && verb.first - at < LONGEST_LINK
    ? { first: at + 2, end: verb.first }
    : null;
}

/** Where the word stands that opens what is promised, or -1; past a phrase only for a noun that is affirmed. */
function linkAfter(parsed: Parsed, at: number, after: readonly string[], affirmed: boolean): number {
  const { view, starting } = parsed;
  if (after.includes(view.lower(at + 1))) return at + 1;
  if (!affirmed || !after.includes('to')) return -1;
  const ofOwner = view.lower(at + 1) === 'of';
  for (let i = at + 1; i < Math.min(view.end, at + LONGEST_LINK); i++) {
    const group = starting.get(i);
    if (group?.form === 'participle') continue;
    if (group) return group.form === 'infinitive' && view.lower(i) === 'to' ? i : -1;
    // "the commitment of the Union to the defence of": what follows "of" owns it.
    if (ofOwner && view.lower(i) === 'to') return i;
    if (/^[,;:"]$/.test(view.lower(i))) return i === at + 1 ? pastAside(parsed, i) : -1;
  }
  return -1;
}

/** "our commitment, as allies, to": the "to" right behind the aside that opens at `comma`, or -1. */
function pastAside({ view, starting }: Parsed, comma: number): number {
  if (view.lower(comma) !== ',') return -1;
  for (let i = comma + 1; i < Math.min(view.end, comma + LONGEST_LINK); i++)
    if (view.lower(i) === ',')
      return view.lower(i + 1) === 'to' && starting.get(i + 1)?.form === 'infinitive' ? i + 1 : -1;
  return -1;
}

/** "Its willingness to pay has never been strong": the noun is what the sentence speaks of, not what it does. */
function isSubject(parsed: Parsed, at: number): boolean {
  const { view, groups } = parsed;
  for (let i = 0; i < groups.length; i++) {
    const group = groups[i] as VerbGroup;
    if (group.first <= at || group.form !== 'finite') continue;
    const { subject } = clauseOf(view, groups, i);
    return subject !== null && subject.first <= at && at < subject.end;
  }
  return false;
}

/** The group whose subject an infinitive shares: "travelled to Rome to sign an agreement to …". */
function finiteBefore(groups: readonly VerbGroup[], index: number): number {
  let at = index;
  while (
    at > 0 &&
    ((groups[at] as VerbGroup).form === 'infinitive' || (groups[at] as VerbGroup).form === 'gerund')
  )
    at--;
  return at;
}

/** "no word about their willingness to", "without a commitment to": nothing is promised. */
function isDenied(view: SentenceView, at: number): boolean {
  for (let i = at - 1; i >= Math.max(view.first, at - 12); i--) {
    const word = view.lower(i);
    if (view.lexicon.denying.has(word)) return true;
    if (word === ';') return false;
  }
  return false;
}

/** The verb group before a noun, near enough to have it as its object. */
function governing(
  view: SentenceView,
  groups: readonly VerbGroup[],
  at: number,
  owner: Range | null,
): VerbGroup | null {
  const { lexicon } = view;
  let best: VerbGroup | null = null;
  // "their continued commitment": what stands between the owner and the noun only tells of it.
  const limit = owner?.first ?? at;
  for (const group of groups) if (group.end <= limit && at - group.end < 14) best = group;
  const begins = owner?.first ?? (view.pos(at - 1) === 'DET' ? at - 1 : at);
  if (view.pos(begins - 1) !== 'CCONJ' || (best && view.lexicon.affirming.has(best.lemma))) return best;
  // "reiterate our concern over the floods in the north and the south, and our commitment to": one verb, two objects.
  let first: VerbGroup | null = null;
  for (const [index, group] of groups.entries()) {
    if (group.end > at) break;
    const tells =
      !/^(?:participle|gerund|infinitive)$/.test(group.form) ||
      lexicon.affirming.has(group.lemma) ||
      (group.past && isWelcomed(view, group));
    if (tells && clauseOf(view, groups, index).type === 'main') first = group;
  }
  const taken =
    first && ((owner && lexicon.affirming.has(first.lemma)) || (best !== first && isWelcomed(view, first)));
  return first && taken && at - first.end < LONGEST_LIST ? first : best;
}

/** Tokens between a verb and the last of its objects. */
const LONGEST_LIST = 60;
