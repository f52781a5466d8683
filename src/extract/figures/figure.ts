/** From a finding to a figure: kind, bounds, what it is counted in, per what, of what, and what it measures. */
import { type Figure, type FigureKind, quote, type Token } from '../../document.ts';
import { type Atom, DATE } from './amounts/atom.ts';
import { type Bounds, boundsOf } from './amounts/bounds.ts';
import { type Finding, revised } from './amounts/finding.ts';
import { type Per, perAfter } from './amounts/per.ts';
import { baselineAt, changeOf, type Preceding } from './change.ts';
import type { FigureLexicon } from './lexicon.ts';
import { topicOf } from './measured/measures.ts';
import { AGE, FIGURE, lowerAt, type Marked } from './measured/noun-phrases.ts';
import { countedAfter, isNounWord, type Phrase, wordsOf } from './measured/phrases.ts';
import { holderOf, possessorOf } from './measured/subject.ts';
import { isParticiple, isVerb } from './measured/verbs.ts';

/** Codes of shares: percent, points of them, and their parts. */
const SHARES: ReadonlySet<string> = new Set(['%', '[pp]', '[bp]', '‰']);
/** All rules: the kind of the figure, and how it is bounded. */
export const FIGURE_RULES: readonly string[] = [
  ...['', '-range', '-min', '-max'].map((bound) => `figures/percent${bound}`),
  ...['money', 'quantity', 'count', 'number'].flatMap((kind) =>
    ['', '-range', '-min', '-max', '-vague'].map((bound) => `figures/${kind}${bound}`),
  ),
  ...['fraction', 'age'].flatMap((kind) =>
    ['', '-range', '-min', '-max'].map((bound) => `figures/${kind}${bound}`),
  ),
  ...['', '-min', '-max'].map((bound) => `figures/multiple${bound}`),
  'figures/ratio',
  'figures/ordinal',
  'figures/duration',
];

/** UCUM annotation of an age. */
const YEAR = 'a';

/** The figures of a sentence, in order. */
export function figuresOfFindings(
  text: string,
  atoms: readonly Token[],
  findings: readonly Finding[],
  lexicon: FigureLexicon,
): Figure[] {
  const extents = findings.map((finding, i) =>
    extentOf(atoms, finding, findings[i + 1]?.first ?? atoms.length, lexicon),
  );
  const taken = new Uint8Array(atoms.length);
  extents.forEach(({ first, end }, i) => {
    taken.fill(findings[i]?.kind === 'age' ? AGE : FIGURE, first, end);
  });
  const marked: Marked = { atoms, taken, lexicon };
  const figures: Figure[] = [];
  let before: Before | null = null;
  findings.forEach((finding, i) => {
    const extent = extents[i] as Extent;
    const next = extents[i + 1]?.first ?? atoms.length;
    const found = baselineAt(atoms, extent.end, lexicon);
    const based = found && found.end <= next ? found : null;
    const kind = kindOf(finding, extent.per !== null);
    const placed = {
      finding,
      kind,
      first: extent.bounds.first,
      end: extent.end,
      per: extent.per !== null,
      before,
    };
    const { measures, owner } = topicOf(marked, placed);
    const held = measures ? holderOf(marked, placed, measures) : owner;
    const holder = held ?? possessorOf(marked, placed.first);
    const told = kind === 'number' && measures ? withNounOf(marked, finding, measures) : finding;
    const figure = figureOf(
      text,
      marked,
      told,
      extent,
      kindOf(told, extent.per !== null),
      measures,
      holder,
      before,
    );
    // The words of the baseline lead to the next figure of a list.
    if (based && figure.change?.baseline) taken.fill(FIGURE, extent.end, based.end);
    before = {
      end: figure.change?.baseline && based ? based.end : extent.end,
      measures: measures ?? owner,
      owner,
      holder,
      counted: finding.counted,
      direction: figure.change?.direction ?? null,
      code: finding.measure?.code ?? null,
    };
    figures.push(figure);
  });
  return figures;
}

/** "the number of inspectors rose to 265", "the pensionable age is 67": the noun that counts stands in what is measured. */
function withNounOf({ atoms, lexicon }: Marked, finding: Finding, { first, end }: Phrase): Finding {
  if (lexicon.sets.age.has(atoms[end - 1]?.lower ?? '')) return revised(finding, { kind: 'age' });
  // "the total number of centers".
  let at = first;
  while (at < first + 2 && !lexicon.sets.numberWords.has(atoms[at]?.lower ?? '')) at++;
  if (at + 1 >= end || !lexicon.sets.ofWords.has(atoms[at + 1]?.lower ?? '')) return finding;
  if (!lexicon.sets.numberWords.has(atoms[at]?.lower ?? '')) return finding;
  const counted = countedAfter(atoms, at + 1, end, finding.value, lexicon);
  return counted ? revised(finding, { counted, carried: true }) : finding;
}

/** The figure before: where it ends, what it measures, and whether up or down. */
interface Before extends Preceding {
  readonly measures: Phrase | null;
  readonly owner: Phrase | null;
  readonly counted: Phrase | null;
  readonly holder: Phrase | null;
}

/** Where a figure stands with its noun, its bound behind, and what it is counted per. */
interface Extent {
  readonly first: number;
  readonly end: number;
  readonly bounds: Bounds;
  readonly per: Per | null;
}

/** @param next where the next figure begins: this one does not reach into it */
function extentOf(atoms: readonly Token[], finding: Finding, next: number, lexicon: FigureLexicon): Extent {
  const limit = atoms.length;
  const here = boundsOf(atoms, finding.first, finding.end, limit, lexicon);
  // A noun carried over from a neighbour does not belong to the extent; nor does one behind another figure.
  const noun = finding.counted;
  const whole = noun && noun.first >= finding.end && noun.end <= next && !finding.carried;
  const quoted = noun && /^["“‘]$/.test(atoms[noun.first - 1]?.text ?? '');
  const close = quoted && /^["”’]$/.test(atoms[noun.end]?.text ?? '') ? noun.end + 1 : (noun?.end ?? 0);
  const near = whole && isUnbroken(atoms, finding.end, noun.end) ? close : 0;
  const bounds = near > 0 ? boundsBehind(atoms, finding.first, near, here, lexicon) : here;
  const end = Math.max(finding.end, near, bounds.end <= next ? bounds.end : 0);
  const per = perAfter(atoms, end, limit, lexicon);
  const own = per && per.end <= next ? per : null;
  return { first: finding.first, end: own ? own.end : end, bounds, per: own };
}

/** "1,500 beds or more": a bound behind the noun, and no next member of a list ("and more", "or more than 100"). */
function boundsBehind(
  atoms: readonly Token[],
  first: number,
  end: number,
  here: Bounds,
  lexicon: FigureLexicon,
): Bounds {
  if (here.kind !== null || here.approximate || !lexicon.sets.listLinks.has(atoms[end]?.lower ?? ''))
    return here;
  if (lexicon.sets.and.has((atoms[end] as Token).lower)) return here;
  const behind = boundsOf(atoms, first, end, atoms.length, lexicon);
  const next = atoms[behind.end];
  return next && (next.kind === 'number' || lexicon.sets.thanWords.has(next.lower)) ? here : behind;
}

/** Longest gap inside a figure, in UTF-16 units: more is the target of a link. */
const GAP = 12;

function isUnbroken(atoms: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if ((atoms[i] as Token).start - (atoms[i - 1] as Token).end > GAP) return false;
  return true;
}

function figureOf(
  text: string,
  marked: Marked,
  finding: Finding,
  { end, bounds, per }: Extent,
  kind: FigureKind,
  measures: Phrase | null,
  holder: Phrase | null,
  before: Before | null,
): Figure {
  const { atoms, lexicon } = marked;
  const limit = atoms.length;
  // "per year" is a date of its own; the figure does not reach into it.
  const finish = per?.time ? per.first : end;
  const counts = per ?? finding.per ?? null;
  const range = finding.kind === 'range' || (finding.kind === 'age' && finding.to !== null);
  const vague = finding.kind === 'vague';
  const change = changeOf(marked, finding, bounds.first, end, before);
  const moves = range && finding.opened;
  // "from 4.8 to 4.7 percent" goes down, whatever the verb.
  const fromTo =
    moves && ((change !== null && change.direction !== 'none') || (finding.to ?? 0) < finding.value);
  const of = kind === 'percent' || kind === 'fraction' ? shareOf(atoms, finding.end, limit, lexicon) : null;
  // "14 percent of my 1,500 appointees identify as it".
  const named =
    measures ??
    (of && kind === 'percent' && !lexicon.relations.shareHeads.has(lowerAt(atoms, of.end - 1)) ? of : null);
  const to = finding.to ?? finding.value;
  const lowest = Math.min(finding.value, to);
  const highest = Math.max(finding.value, to);
  const exact = bounds.kind === null && !range && !vague;
  const value = fromTo ? to : exact ? finding.value : null;
  const bounded = bounds.kind !== null && !range && !vague;
  const start = (atoms[finding.first] as Token).start;
  const stop = (atoms[finish - 1] as Token).end;
  return {
    kind: 'figure',
    id: `figure@${start}-${stop}`,
    start,
    end: stop,
    rule: `figures/${kind}${range ? '-range' : bounds.kind ? `-${bounds.kind}` : vague ? '-vague' : ''}`,
    score: kind === 'number' ? 0.6 : 0.9,
    measure: kind,
    value,
    min: value !== null ? null : bounded ? (bounds.kind === 'min' ? finding.value : null) : lowest,
    max: value !== null ? null : bounded ? (bounds.kind === 'max' ? finding.value : null) : highest,
    minOpen: bounded && bounds.kind === 'min' && bounds.open,
    maxOpen: vague || (bounded && bounds.kind === 'max' && bounds.open),
    approximate: bounds.approximate || vague,
    unit: unitOf(finding, kind),
    currency: finding.measure?.kind === 'currency' ? finding.measure.code : null,
    currencyAssumed: finding.measure?.kind === 'currency' && finding.measure.assumed,
    counted: finding.counted && kind !== 'money' ? wordsOf(atoms, finding.counted) : null,
    per: counts ? counts.text : null,
    of: of ? text.slice((atoms[of.first] as Token).start, (atoms[of.end - 1] as Token).end) : null,
    change: fromTo
      ? {
          direction: to < finding.value ? 'down' : 'up',
          from: finding.value,
          to,
          baseline: change?.baseline ?? null,
        }
      : change,
    measures: named
      ? quote(text, (atoms[named.first] as Token).start, (atoms[named.end - 1] as Token).end)
      : null,
    subject: holder
      ? quote(text, (atoms[holder.first] as Token).start, (atoms[holder.end - 1] as Token).end)
      : null,
  };
}

/** @param rate it is counted per something: "48 hours a week" is no stretch of time */
function kindOf(finding: Finding, rate: boolean): FigureKind {
  if (finding.kind === 'age') return 'age';
  if (finding.kind === 'multiple') return 'multiple';
  if (finding.kind === 'ordinal') return 'ordinal';
  if (finding.measure?.kind === 'duration') return rate ? 'quantity' : 'duration';
  if (finding.measure?.kind === 'currency') return 'money';
  if (finding.measure) return SHARES.has(finding.measure.code) ? 'percent' : 'quantity';
  if (finding.kind === 'ratio') return 'ratio';
  if (finding.fraction) return 'fraction';
  return finding.counted ? 'count' : 'number';
}

function unitOf(finding: Finding, kind: FigureKind): string | null {
  if (kind === 'age') return finding.measure?.code ?? YEAR;
  return finding.measure && finding.measure.kind !== 'currency' ? finding.measure.code : null;
}

/** "of GDP", "of all vehicles": the noun phrase that a share is taken of. */
function shareOf(atoms: readonly Token[], at: number, limit: number, lexicon: FigureLexicon): Phrase | null {
  const { determiners } = lexicon.relations;
  const link = atoms[at]?.lower;
  let from = at;
  if (lexicon.sets.ofWords.has(link ?? '')) from++;
  else if (!link || !lexicon.sets.halfFollowers.has(link)) return null;
  while (from < limit && (determiners.has((atoms[from] as Token).lower) || atoms[from]?.kind === 'number'))
    from++;
  let end = from;
  for (; end < limit && end - from < 6; end++) {
    const token = atoms[end] as Token;
    if (((token.lower === '-' && token.text !== '—' && !token.spaced) || token.lower === "'s") && end > from)
      continue;
    // "of its 2024 budget".
    if (token.lower === DATE && lowerAt(atoms, end - 1) === "'s") continue;
    // "the plan's K-12 funding"; "districts open for it".
    if (token.kind === 'number' && !token.spaced && lowerAt(atoms, end - 1) === '-') continue;
    if (token.kind === 'number' && lowerAt(atoms, end - 1) === "'s") continue;
    const after = (atoms[end - 1] as Atom | undefined)?.tag === 'NNS' && end > from;
    if (after && /^(?:JJ|VBN|VBG)$/.test((token as Atom).tag ?? '')) break;
    // "terrestrial and inland waters".
    const pair =
      lexicon.sets.and.has(token.lower) && end > from && !(atoms[end - 1] as Token).lower.endsWith('s');
    const joined = atoms[end + 1];
    const goesOn = pair && end + 1 < limit && joined && isNounWord(joined, lexicon);
    if (goesOn && !isParticiple(joined, lexicon) && !isVerb(atoms, end + 1, lexicon)) continue;
    if (token.kind !== 'word' || !isNounWord(token, lexicon)) break;
    if (end > from && isVerb(atoms, end, lexicon)) break;
  }
  // "of output and vulnerable to it".
  if (
    end > from + 2 &&
    (atoms[end - 1] as Atom).tag === 'JJ' &&
    lexicon.sets.and.has(lowerAt(atoms, end - 2))
  )
    end -= 2;
  return end > from ? { first: from, end } : null;
}
