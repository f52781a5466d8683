/** What a statement is judged to be, and what every judgement shares: shifts of strength, status, modes of others. */
import type { Actor, Document, Genre, Mode, Status } from '../../../document.ts';
import { beginsUpper } from '../../../read/tokens.ts';
import type { Parsed, Statement } from '../cues/statement.ts';
import type { Voice } from '../lists/voices.ts';
import type { Agency, Parties } from '../parties/parties.ts';
import type { Range } from '../sentence/view.ts';
import { type SentenceView, spanOf, words } from '../sentence/view.ts';
import { NARRATIVE, SPEAKING } from '../words/genres.ts';
import { homesOf } from './homes.ts';

export interface Verdict {
  readonly accepted: boolean;
  /** Why not, in words for `explain`. */
  readonly reason: string;
  readonly mode: Mode;
  readonly strength: number;
  readonly status: Status;
  /** Who is bound: the range of the words, or null for nobody named. */
  readonly bound: Range | null;
  readonly agency: Agency;
  readonly score: number;
}

/** A statement before the judge: what is known of its subject and its speaker. */
export interface Case {
  readonly parsed: Parsed;
  readonly view: SentenceView;
  readonly statement: Statement;
  readonly parties: Parties;
  readonly genre: Genre;
  readonly subject: { readonly kind: Agency; readonly owner: Range | null };
  /** Somebody is named whose words these are. */
  readonly quoted: boolean;
  /** Who speaks, where a block above says so. */
  readonly voice: Voice | null;
  /** Who says it, where the statement is a clause under a verb of saying. */
  readonly speaker: { readonly range: Range; readonly kind: Agency } | null;
  accept(mode: Mode, score: number, bound?: Range | null, strength?: number): Verdict;
  reject(reason: string): Verdict;
}

/** The verdicts that a case can end with. */
export function verdictsOf(
  view: SentenceView,
  statement: Statement,
  agency: Agency,
): Pick<Case, 'accept' | 'reject'> {
  const strength = Math.max(1, shifted(view, statement));
  return {
    accept: (mode, score, bound = statement.actor, band = strength) => ({
      accepted: true,
      reason: '',
      mode,
      strength: band,
      status: statusOf(view, statement),
      bound,
      agency,
      score,
    }),
    reject: (reason) => ({
      accepted: false,
      reason,
      mode: 'position',
      strength,
      status: statement.status,
      bound: null,
      agency,
      score: 0,
    }),
  };
}

/** What the modal is. */
export interface Force {
  /** shall, must. */
  readonly firm: boolean;
  /** should, ought to. */
  readonly soft: boolean;
  readonly shall: boolean;
}

/** One of the words stands in the range. */
export function hasWord(view: SentenceView, range: Range | null, words: ReadonlySet<string>): boolean {
  for (let i = range?.first ?? 0; i < (range?.end ?? 0); i++) if (words.has(view.lower(i))) return true;
  return false;
}

const governments = new WeakMap<Document, boolean>();

/** Whether those who issue the document are governments or their heads: then it speaks for their departments too. */
function isOfGovernments(document: Document): boolean {
  let known = governments.get(document);
  if (known === undefined) {
    const issuers = document.actors.filter(({ id }) => document.issuers.includes(id));
    known = issuers.every(({ type }) => /^(?:government_body|country|person)$/.test(type));
    governments.set(document, known);
  }
  return known;
}

/** Tokens of a subject in which its first name begins and ends ("the United States"). */
const OPENING = 3;

/** Mode of a promise made by a third party of the text: pledged when the text speaks for it, else reported. */
export function thirdParty({ view, statement, genre, parties, voice }: Case, who = statement.actor): Mode {
  if (genre === 'treaty') return 'obligation';
  if (genre === 'order' || genre === 'decision' || genre === 'policy') return 'pledge';
  if (!who)
    return voice?.named && SPEAKING.has(genre) && isOwn(view, parties, voice.named) ? 'pledge' : 'report';
  const known = parties.modeOfPronoun(view, who);
  if (known && SPEAKING.has(genre)) return known;
  const named = parties.within(spanOf(view, who.first, who.end));
  const spokenFor = SPEAKING.has(genre) && isOfGovernments(view.document);
  // "Orbo, a maker with plants in the United States": what only tells of somebody.
  const opens =
    named.length > 0 &&
    parties.names(view, { first: who.first, end: Math.min(who.end, who.first + OPENING) });
  const home = ({ id }: Actor): boolean => spokenFor && opens && homesOf(view.document, view.lexicon).has(id);
  const own = (actor: Actor): boolean =>
    parties.isIssuer(actor.id) ||
    (actor.members.length > 0 && actor.members.every((member) => parties.isIssuer(member))) ||
    (spokenFor && actor.type === 'government_body') ||
    home(actor);
  if (named.length > 0 && named.every(own)) return 'pledge';
  if (NARRATIVE.has(genre)) return 'report';
  if (SPEAKING.has(genre) && speaksFor(view, who, spokenFor)) return 'pledge';
  for (let i = who.first; i < who.end; i++) if (view.lexicon.authors.has(view.lower(i))) return 'pledge';
  return SPEAKING.has(genre) && ofIssuers(view, who) ? 'pledge' : 'report';
}

/** "Participants:", "Kenya and Peru:": those who issue the paper, or nobody by a name of their own. */
const isOwn = ({ document: { tokens } }: SentenceView, parties: Parties, { first, end }: Range): boolean =>
  parties
    .within({ start: tokens[first]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 })
    .every(({ id }) => parties.isIssuer(id));

/** "Norway confirms that it will": the speaker's own promise where the text speaks for it, else told of him. */
export const modeOfSpeaker = (judged: Case): Mode =>
  SPEAKING.has(judged.genre) && judged.view.document.issuers.length > 0
    ? thirdParty(judged, judged.speaker?.range ?? null)
    : 'report';

/** "our nations", "officials of our agencies", "both leaders", "Secretary of the Sea Ada Holm": who speaks, or who serves them. */
function ofIssuers(view: SentenceView, { first, end }: Range): boolean {
  const { aides, jointly, officers } = view.lexicon;
  if (hasWord(view, { first, end }, view.lexicon.grammar.ours)) return true;
  const titled =
    officers.has(view.lower(first)) || hasWord(view, { first, end: nameEnd(view, first, end) }, aides);
  if (titled && view.pos(end - 1) === 'PROPN') return true;
  let joint = false;
  for (let i = first; i < end; i++) {
    const noun = jointly.has(view.lower(i));
    // "The G7 Leaders": somebody by name.
    const plain =
      noun || (/^(?:DET|NUM|ADV|ADJ)$/.test(view.pos(i)) && !(i > first && beginsUpper(view.token(i).text)));
    if (!plain) return false;
    joint ||= noun;
  }
  return joint;
}

/** Where the words in capitals end that `first` begins, behind an article. */
function nameEnd(view: SentenceView, first: number, end: number): number {
  let at = view.pos(first) === 'DET' ? first + 1 : first;
  while (at < end && (beginsUpper(view.token(at).text) || view.pos(at) === 'CCONJ')) at++;
  return at;
}

/** "Our nations", "the two sides", and for a government "the Secretary of Commerce": who speaks, or is spoken for. */
function speaksFor(view: SentenceView, actor: Range, ofGovernment: boolean): boolean {
  const { lexicon, document } = view;
  const first = view.lower(actor.first);
  if (lexicon.grammar.ours.has(first)) return true;
  const all =
    first === 'both' || (first === 'the' && lexicon.grammar.counted.has(view.lower(actor.first + 1)));
  if (all && document.issuers.length > 1 && actor.end - actor.first <= 3) return true;
  return ofGovernment && hasWord(view, actor, lexicon.commanded);
}

/** The band after the shifts of attempt and consideration verbs, each at most once. */
export function shifted(view: SentenceView, statement: Statement): number {
  const { lexicon } = view;
  let strength = statement.strength;
  const governed = statement.force === 'modal' ? statement.verb : statement.verb;
  if (!governed || governed.open) return strength;
  const next = view.lower(governed.end);
  const direct =
    statement.force === 'commissive' &&
    lexicon.attempt.has(governed.lemma) &&
    governed.first === statement.cue.first;
  const effort =
    governed.lemma === 'pursue' &&
    /efforts?/.test(words(view, governed.end, Math.min(view.end, governed.end + 3)));
  const work = governed.lemma === 'work' && (next === 'to' || next === 'toward' || next === 'towards');
  if (
    !direct &&
    (effort ||
      work ||
      (lexicon.attempt.has(governed.lemma) && governed.lemma !== 'pursue' && governed.lemma !== 'attempt'))
  )
    strength -= 1;
  if (lexicon.consideration.has(governed.lemma)) strength -= 2;
  return Math.max(1, strength);
}

function statusOf(view: SentenceView, statement: Statement): Status {
  if (statement.status !== 'new') return statement.status;
  // "We reaffirm that both sides will".
  const { type, governor } = statement.clause;
  if (type === 'complement' && governor && view.lexicon.reaffirming.has(governor.lemma)) return 'reaffirmed';
  const lemma = statement.verb?.lemma;
  if (lemma === 'continue' || lemma === 'keep' || lemma === 'maintain') return 'continuing';
  const next = words(view, statement.action.first, Math.min(view.end, statement.action.first + 2));
  if (/^continu/.test(next)) return 'continuing';
  return 'new';
}
