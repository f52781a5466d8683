/** Findings as a person writes them in a cell. */
import type { Analysis, AnalysisCommitment, AnalysisFigure } from '../analysis/schema.ts';
import { cellText } from './table.ts';

const number = new Intl.NumberFormat('en-US', { maximumFractionDigits: 6 });
/** "1,200", "2.4 billion": large round numbers with their word, as people write them. */
export function formatNumber(value: number): string {
  const scale = SCALES.find(({ size }) => Math.abs(value) >= size);
  const rounded = scale ? value / scale.size : value;
  return scale && Number.isInteger(Math.round(rounded * 1e6) / 1e3)
    ? `${number.format(rounded)} ${scale.name}`
    : number.format(value);
}
const SCALES = [
  { size: 1e12, name: 'trillion' },
  { size: 1e9, name: 'billion' },
  { size: 1e6, name: 'million' },
] as const;

/** "USD 1,200,000,000", "at least 45 %", "2–3 GW". */
export function formatFigure(figure: AnalysisFigure): string {
  const unit = figure.currency ?? figure.unit ?? figure.counted ?? '';
  const measure = (value: number): string =>
    figure.currency
      ? `${figure.currency} ${formatNumber(value)}`
      : unit
        ? `${formatNumber(value)} ${unit}`
        : formatNumber(value);
  const about = figure.approximate ? '~' : '';
  const per = figure.per ? ` per ${figure.per}` : '';
  if (figure.value !== null) return about + measure(figure.value) + per;
  if (figure.min !== null && figure.max !== null) {
    const range = `${formatNumber(figure.min)}–${formatNumber(figure.max)}`;
    return (
      about + (figure.currency ? `${figure.currency} ${range}` : unit ? `${range} ${unit}` : range) + per
    );
  }
  if (figure.min !== null) return `${figure.minOpen ? '>' : '≥'} ${measure(figure.min)}${per}`;
  if (figure.max !== null) return `${figure.maxOpen ? '<' : '≤'} ${measure(figure.max)}${per}`;
  return cellText(figure.text);
}

export function createNames(analysis: Analysis): (id: string | null, words: string | null) => string {
  const names = new Map(analysis.actors.map((actor) => [actor.id, actor.name]));
  return (id, words) => cellText((id === null ? null : names.get(id)) ?? words ?? '');
}

export function formatActors(commitment: AnalysisCommitment, name: ReturnType<typeof createNames>): string {
  const names = [
    ...new Set(commitment.actors.map((party) => name(party.actor, party.span?.text ?? null))),
  ].filter((n) => n !== '');
  return names.length === 0 ? '(nobody named)' : names.join(', ');
}

export function formatDeadline(commitment: AnalysisCommitment): string {
  const { deadline } = commitment;
  if (!deadline) return '';
  if (deadline.end && !/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(deadline.value ?? ''))
    return `${cellText(deadline.text)} (${deadline.end})`;
  return cellText(deadline.text);
}

export function formatFirmness(commitment: AnalysisCommitment): string {
  const parts: string[] = [commitment.strength.label];
  if (commitment.mode === 'report') parts.push('reported');
  if (commitment.status !== 'new') parts.push(commitment.status);
  if (commitment.negated) parts.push('not to do');
  return parts.join(', ');
}

/** What is done, without the words of who and of the cue: from the action to the end. */
export function formatAction(commitment: AnalysisCommitment): string {
  const start = Math.max(0, commitment.action.span.start - commitment.span.start);
  const inside =
    commitment.action.span.start >= commitment.span.start &&
    commitment.action.span.end <= commitment.span.end;
  const words = cellText(inside ? commitment.text.slice(start) : commitment.text);
  return commitment.negated &&
    commitment.strength.cue.text !== '' &&
    !/^(?:not|refrain|avoid|cease|stop)/i.test(words)
    ? `not ${words}`
    : words;
}
