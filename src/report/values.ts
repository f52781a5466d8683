/** Findings as a person writes them in a cell. */
import type { Analysis, AnalysisCommitment, AnalysisFigure } from '../analysis/schema.ts';
import { fromAction, standingOf, type Terms, withAlternatives } from './alternatives.ts';
import { cellText } from './table.ts';

/** "1,200", "2.4 billion": large round numbers with their word, as people write them. */
export function formatNumber(value: number): string {
  const scale = SCALES.find(({ size }) => Math.abs(value) >= size);
  const rounded = scale ? value / scale.size : value;
  return scale && Number.isInteger(Math.round(rounded * 1e6) / 1e3)
    ? `${inGroups(rounded)} ${scale.name}`
    : inGroups(value);
}

/** Digits in groups of three, six behind the point at most. Locales take longer to wake than a document's numbers to write. */
function inGroups(value: number): string {
  const digits = /^(-?\d+)(\.\d{1,6})?$/.exec(String(value));
  return digits
    ? (digits[1] as string).replace(/\B(?=(?:\d{3})+$)/g, ',') + (digits[2] ?? '')
    : new Intl.NumberFormat('en-US', { maximumFractionDigits: 6 }).format(value);
}

const SCALES = [
  { size: 1e12, name: 'trillion' },
  { size: 1e9, name: 'billion' },
  { size: 1e6, name: 'million' },
] as const;

/**
 * A figure as it reads in a cell: money as its ISO code with the number in words ("USD 1.2 billion"), everything else as
 * the sign of its bound with the words of the text ("≥ 60,000 hectares", "half", "thousands of new jobs").
 */
export function formatFigure(figure: AnalysisFigure): string {
  if (isVague(figure)) return cellText(figure.text);
  // The words of the text may say it themselves.
  const per =
    figure.per && (figure.currency || !figure.text.includes(figure.per)) ? ` per ${figure.per}` : '';
  return signOf(figure) + (figure.currency ? moneyOf(figure, figure.currency) : wordsOf(figure)) + per;
}

/** The same with digits where the text spells its number out: "≥ 5 officers" for "at least five officers". */
export function formatValue(figure: AnalysisFigure): string {
  const amount = figure.value ?? figure.min ?? figure.max;
  const open = OPEN.test(figure.text);
  if (
    figure.currency ||
    amount === null ||
    isVague(figure) ||
    isRange(figure) ||
    (!open && DIGIT.test(figure.text))
  )
    return formatFigure(figure);
  const unit = figure.unit ?? asWritten(figure.counted ?? '', figure.text);
  return `${signOf(figure)}${formatNumber(amount)}${unit ? ` ${unit}` : ''}${figure.per ? ` per ${figure.per}` : ''}`;
}

/** Words that were folded to small letters, with the capitals of the text. */
function asWritten(words: string, text: string): string {
  const whole = cellText(text);
  const at = whole.toLowerCase().indexOf(words);
  return at < 0 ? words : whole.slice(at, at + words.length);
}

const DIGIT = /\p{N}/u;
/** The words stand among others that a draft keeps open or strikes. */
const OPEN = /\]|~~/;
const isRange = (figure: AnalysisFigure): boolean => figure.min !== null && figure.max !== null;
/** "thousands", "dozens": the text has no number, so a range of numbers would be ours and not its own. */
const isVague = (figure: AnalysisFigure): boolean =>
  isRange(figure) && figure.approximate && !DIGIT.test(figure.text);

function signOf(figure: AnalysisFigure): string {
  if (/^\s*[~≈<>≤≥]/.test(figure.text) && !figure.currency) return '';
  if (figure.value !== null || isRange(figure)) return figure.approximate ? '~' : '';
  if (figure.min !== null) return figure.minOpen ? '> ' : '≥ ';
  if (figure.max !== null) return figure.maxOpen ? '< ' : '≤ ';
  return '';
}

function moneyOf(figure: AnalysisFigure, currency: string): string {
  const amounts = (isRange(figure) ? [figure.min, figure.max] : [figure.value ?? figure.min ?? figure.max])
    .filter((amount) => amount !== null)
    .map(formatNumber);
  const [low, high] = amounts;
  if (low === undefined) return cellText(figure.text);
  if (high === undefined) return `${currency} ${low}`;
  // "2 billion" and "3 billion" share their word.
  const [, number, scale] = /^(\S+) (\S+)$/.exec(low) ?? [];
  return `${currency} ${scale && high.endsWith(` ${scale}`) ? number : low}–${high}`;
}

/** "20 and 30 percent" (after a "between" that is no part of it) reads "20–30 percent". */
function wordsOf(figure: AnalysisFigure): string {
  const words = cellText(figure.text);
  return isRange(figure)
    ? words.replace(/^(\p{N}[\p{N}.,]{0,20})\s?%?\s?(?:\p{L}{2,3}|[-–—])\s(?=\p{N})/u, '$1–')
    : words;
}

/** Names of actors by id; the words of the text for who is none. */
export function createNames(analysis: Analysis): (id: string | null, words: string | null) => string {
  const names = new Map(analysis.actors.map((actor) => [actor.id, actor.name]));
  return (id, words) => cellText((id === null ? null : names.get(id)) ?? words ?? '');
}

/** Who is bound, each once; words that are no actor of the document begin with a capital ("We", "Each agency"). */
export function actorNames(
  commitment: Pick<AnalysisCommitment, 'actors'>,
  name: ReturnType<typeof createNames>,
): readonly string[] {
  const names = commitment.actors.map((party) => {
    const words = name(party.actor, party.span?.text ?? null);
    return party.actor === null ? capitalized(words) : words;
  });
  return [...new Set(names)].filter((n) => n !== '');
}

const capitalized = (words: string): string =>
  words.replace(/^\p{Ll}(?!\p{Lu})/u, (letter) => letter.toUpperCase());

/** Who is bound, in one cell. */
export const formatActors = (names: readonly string[]): string =>
  names.length === 0 ? '(nobody named)' : names.join(', ');

const MOST_NAMES = 4;
/** For a cell of limited width: of more than four the first three, and how many more there are. */
export const shortActors = (names: readonly string[]): string =>
  names.length <= MOST_NAMES
    ? formatActors(names)
    : `${names.slice(0, MOST_NAMES - 1).join(', ')} and ${names.length - MOST_NAMES + 1} more`;

/** The words of a deadline, with its last day where they do not tell it; in a draft, by each wording. */
export const formatDeadline = (commitment: AnalysisCommitment): string =>
  withAlternatives(commitment, deadlineOf);

function deadlineOf({ deadline }: Terms): string {
  if (!deadline) return '';
  if (deadline.end && !/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(deadline.value ?? ''))
    return `${cellText(deadline.text)} (${deadline.end})`;
  return cellText(deadline.text);
}

const UNITS: Readonly<Record<string, string>> = {
  C: 'century',
  E: 'decade',
  Y: 'year',
  Q: 'quarter',
  M: 'month',
  W: 'week',
  D: 'day',
  TH: 'hour',
  TM: 'minute',
  TS: 'second',
};

/**
 * A decade, a century or a length of time in words ("90 days", "some years" where the text has no number), not in the code of TIMEX3.
 * @param recurs it is said how often something happens ("every 2 years")
 */
export function formatPeriod(value: string, recurs = false): string {
  if (value === 'PXX') return 'some time';
  if (/^\d{3}$/.test(value)) return `${value}0s`;
  if (/^\d{2}$/.test(value)) return `${Number(value) + 1}${value === '20' ? 'st' : 'th'} century`;
  const [, time = '', amount = '', unit = ''] = /^P(T?)(X|\d+(?:\.\d+)?)([A-Z])$/.exec(value) ?? [];
  const noun = UNITS[time + unit];
  if (!noun) return value;
  if (amount === '1') return `${recurs ? 'every' : '1'} ${noun}`;
  return `${recurs ? 'every ' : ''}${amount === 'X' ? 'some' : amount} ${noun === 'century' ? 'centurie' : noun}s`;
}

/** "firm, reaffirmed", "obligation, not to do"; in a draft "obligation / soft", "firm, in brackets". */
export const formatFirmness = (commitment: AnalysisCommitment): string =>
  [withAlternatives(commitment, firmnessOf, 'nothing'), standingOf(commitment)]
    .filter((part) => part !== '')
    .join(', ');

const BINDING: ReadonlySet<string> = new Set(['pledge', 'obligation', 'report']);

function firmnessOf({ strength, mode, status, negated }: Terms): string {
  const parts: string[] = [BINDING.has(mode) ? strength.label : `${mode}, ${strength.label}`];
  if (mode === 'report') parts.push('reported');
  if (status !== 'new') parts.push(status);
  if (negated) parts.push('not to do');
  return parts.join(', ');
}

/** What it is that binds nobody: "call, weak", "fulfilled, firm". */
export const formatStanding = (commitment: AnalysisCommitment): string =>
  [
    withAlternatives(
      commitment,
      ({ mode, status, strength }) => `${BINDING.has(mode) ? status : mode}, ${strength.label}`,
      'nothing',
    ),
    standingOf(commitment),
  ]
    .filter((part) => part !== '')
    .join(', ');

/** "a goal for a national to land": who is to act stands between the cue and the verb. */
function withActor(commitment: AnalysisCommitment, verb: number): number {
  const from = commitment.strength.cue.end - commitment.span.start;
  const gap = from >= 0 && from < verb ? /^\s+for\s+(?=\S)/.exec(commitment.text.slice(from, verb)) : null;
  return gap ? from + gap[0].length : verb;
}

/** Who is bound stands behind a verb that is not the cue: "The council shall be chaired by the Mayor". */
const namesAgentBehind = ({ actors, action, span, strength: { cue } }: AnalysisCommitment): boolean =>
  cue.end <= action.span.start &&
  actors.some((party) => party.span && party.span.start >= action.span.end && party.span.end <= span.end);

/** What is done, without the words of who and of the cue: from the action to the end. */
export function formatAction(commitment: AnalysisCommitment): string {
  // Where nobody is named before the verb, what it is done to is told by the whole clause ("A council is hereby established").
  if (
    commitment.actors.every(({ actor, span }) => actor === null && span === null) ||
    namesAgentBehind(commitment)
  )
    return cellText(commitment.text);
  const start = Math.max(0, commitment.action.span.start - commitment.span.start);
  const inside =
    commitment.action.span.start >= commitment.span.start &&
    commitment.action.span.end <= commitment.span.end;
  const words = cellText(
    inside ? fromAction(commitment, withActor(commitment, start) + commitment.span.start) : commitment.text,
  );
  return commitment.negated &&
    commitment.strength.cue.text !== '' &&
    !/^(?:\[(?:to )?)?(?:not|refrain|avoid|cease|stop)/i.test(words) &&
    // "levy no charge" says it itself.
    !/^no\b/i.test(commitment.object?.text ?? '')
    ? `not ${words}`
    : words;
}
