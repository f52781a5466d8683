/** Commitments and calls in the form of the scorer of data/commitments. */
import {
  type Actor,
  type Commitment,
  type CommitmentKind,
  type Document,
  type Figure,
  type Mode,
  ofKind,
  type Party,
  type Quote,
  type Span,
  STRENGTHS,
  type Status,
  type StrengthLabel,
} from '../../src/document.ts';
import { foldWord } from '../../src/read/tokens.ts';

export interface CommitmentPrediction {
  readonly start: number;
  readonly end: number;
  readonly sentence_start: number;
  readonly sentence_end: number;
  readonly mode: Mode;
  readonly actor: string | null;
  readonly actor_surface: string | null;
  readonly cue: string;
  readonly beneficiary: string | null;
  readonly deadline: { readonly value: string | null; readonly text: string } | null;
  readonly figures: readonly {
    readonly value: number;
    readonly unit: string | null;
    readonly text: string;
  }[];
  readonly kind: CommitmentKind;
  readonly strength: StrengthLabel;
  readonly status: Status;
  readonly negated: boolean;
  readonly condition: string | null;
  readonly attribution: string | null;
  readonly confidence: number;
}

/** The first in the text. */
const first = (quotes: readonly Quote[]): Quote | undefined =>
  [...quotes].sort((a, b) => a.start - b.start)[0];

/** What the gold lists: commitments and calls on others; permissions, positions and what is done are not in it. */
const isListed = ({ mode, status }: Commitment): boolean =>
  mode !== 'permission' && mode !== 'position' && status !== 'fulfilled' && status !== 'withdrawn';

export function toCommitmentPrediction(document: Document): readonly CommitmentPrediction[] {
  const byId = new Map(document.actors.map((actor) => [actor.id, actor]));
  const figures = new Map(ofKind(document, 'figure').map((figure) => [figure.id, figure]));
  return ofKind(document, 'commitment')
    .filter(isListed)
    .map((commitment) => {
      const { start, end, mode, goal, status, negated, cue, deadline, actors, beneficiaries } = commitment;
      const sentence: Span = document.sentences[commitment.sentence] ?? commitment;
      const { attribution } = commitment;
      return {
        start,
        end,
        sentence_start: sentence.start,
        sentence_end: sentence.end,
        mode,
        actor: named(actors, byId),
        actor_surface: actors[0]?.words?.text ?? null,
        cue: cue.text,
        beneficiary: named(beneficiaries, byId) ?? beneficiaries[0]?.words?.text ?? null,
        deadline: deadline ? { value: deadline.value, text: deadline.text } : null,
        figures: commitment.figures.flatMap((id) => figureOf(document, figures.get(id))),
        kind: goal,
        strength: STRENGTHS[commitment.strength - 1] ?? 'weak',
        status,
        negated,
        condition: first([...commitment.conditions, ...commitment.caveats])?.text ?? null,
        attribution: attribution
          ? (calledBy(byId.get(attribution.actor ?? '')) ?? attribution.source.text)
          : null,
        confidence: commitment.score,
      };
    });
}

/** A person of whom the text gives one name only goes by the title ("President Osei"). */
const calledBy = (
  actor: Actor | undefined,
  titled = actor !== undefined && isTitled(actor),
): string | undefined =>
  actor && (titled && actor.roles[0] !== undefined ? `${actor.roles[0]} ${actor.name}` : actor.name);

const isTitled = ({ name, type, roles }: Actor): boolean =>
  type === 'person' && roles[0] !== undefined && !name.includes(' ');

/** Names that take an article inside a sentence. */
const ARTICLED = /^(?:United |European Union|Netherlands|Philippines|Kingdom |Republic )/;

/** Words that point to a party and name none. */
const POINTERS = new Set(
  'we us our ours they them their it its you i he she his her who which each all both this these those'.split(
    ' ',
  ),
);

/** One by one, as the clause names them. */
const EACH = /^(?:each|every|all) [^']*$/i;

/**
 * One name for one party or several, as a reader would write it ("Japan and France"); null when nothing names them.
 * Beside somebody who goes by a title, everybody does ("President Osei and Minister Ada Holm").
 */
function named(parties: readonly Party[], byId: ReadonlyMap<string, Actor>): string | null {
  const known = parties.map(({ actor }) => byId.get(actor ?? ''));
  const formal = known.some((actor) => actor !== undefined && isTitled(actor));
  const found = parties.flatMap(({ words }, k) => {
    const actor = known[k];
    const name = calledBy(actor, formal && actor?.type === 'person');
    if (name !== undefined) return [words && EACH.test(words.text) ? words.text : name];
    return words && !POINTERS.has(foldWord(words.text)) ? [words.text] : [];
  });
  const unique = [...new Set(found)].map((name, k) => (k > 0 && ARTICLED.test(name) ? `the ${name}` : name));
  if (unique.length <= 2) return unique.join(' and ') || null;
  return `${unique.slice(0, -1).join(', ')} and ${unique.at(-1)}`;
}

/** A figure's number with its unit; a range is given by its upper end, which is the target that it allows. */
function figureOf(document: Document, figure: Figure | undefined): CommitmentPrediction['figures'] {
  const value = figure?.value ?? figure?.max ?? figure?.min ?? null;
  if (!figure || value === null) return [];
  const unit = figure.currency ?? figure.unit ?? figure.counted;
  return [{ value, unit, text: document.text.slice(figure.start, figure.end) }];
}
