/** Amounts and targets of two paired statements. */
import type { AnalysisFigure, FieldChange } from '../analysis/schema.ts';
import { type Context, scopeShift, standsIn, thresholdOf } from './field.ts';
import { type Item, placeOf } from './item.ts';
import type { Lexicon } from './lexicon.ts';
import { stemOf } from './terms.ts';

/** Numbers that name things rather than measure them; bare numbers count only when one stands for one. */
const UNMEASURED: ReadonlySet<AnalysisFigure['kind']> = new Set(['ordinal', 'duration']);

export function amountFields(old: Item, current: Item, { lexicon }: Context): readonly FieldChange[] {
  const [mine, theirs] = [measuring(old), measuring(current)];
  const [allOld, allNew] = withoutEqual(
    [...mine, ...answering(theirs, mine, old)],
    [...theirs, ...answering(mine, theirs, current)],
  );
  const bare = (list: readonly AnalysisFigure[]): number =>
    list.filter(({ kind }) => kind === 'number').length;
  const oneForOne = bare(allOld) === 1 && bare(allNew) === 1;
  const counts = ({ kind }: AnalysisFigure): boolean => kind !== 'number' || oneForOne;
  const [looseOld, looseNew] = [allOld.filter(counts), allNew.filter(counts)];
  const fields: FieldChange[] = [];
  // The same sort of figure first, then whatever is left of one kind.
  for (const keyOf of [unitOf, (figure: AnalysisFigure) => figure.kind as string])
    for (const a of [...looseOld]) {
      const b = looseNew.find((figure) => keyOf(figure) === keyOf(a));
      if (!b) continue;
      looseOld.splice(looseOld.indexOf(a), 1);
      looseNew.splice(looseNew.indexOf(b), 1);
      const compared = compare(a, b, old, current, lexicon);
      if (compared) fields.push(compared);
    }
  const alone = (figure: AnalysisFigure, other: Item, change: 'added' | 'removed'): FieldChange[] => {
    if (standsIn(figure.text, other, lexicon) || isWorded(figure, other, lexicon)) return [];
    const added = change === 'added';
    const [a, b] = added ? [null, figure.text] : [figure.text, null];
    if (thresholdOf(added ? current : old, figure.span.start, figure.text, lexicon) !== null)
      return [scopeShift(a, b, added ? -1 : 1)];
    if (figure.kind === 'age') return [];
    return [{ field: 'amount', old: a, new: b, change, direction: added ? 'strengthened' : 'weakened' }];
  };
  return [
    ...fields,
    ...looseOld.flatMap((figure) => alone(figure, current, 'removed')),
    ...looseNew.flatMap((figure) => alone(figure, old, 'added')),
  ];
}

const measuring = (item: Item): AnalysisFigure[] =>
  item.figures
    .filter(
      (figure) =>
        !UNMEASURED.has(figure.kind) &&
        // "agencies with at least 20 vehicles": it describes the actor.
        !item.commitment.actors.some(
          ({ span }) => span && span.start <= figure.span.start && figure.span.end <= span.end,
        ),
    )
    .map(asShare);

/** "halve" and "double" as the percentages that they come to: "cut by 50%", "raise by 100%". */
function asShare(figure: AnalysisFigure): AnalysisFigure {
  const { kind, value } = figure;
  if (value === null || (kind !== 'multiple' && kind !== 'fraction')) return figure;
  const share = kind === 'fraction' ? value : Math.abs(1 - value);
  return { ...figure, kind: 'percent', unit: '%', value: Math.round(share * 1e4) / 100 };
}

/** Amounts of a statement that were not read as its target and answer one of the other side: "two wells" for "three wells". */
function answering(
  wanted: readonly AnalysisFigure[],
  own: readonly AnalysisFigure[],
  { amounts }: Item,
): readonly AnalysisFigure[] {
  const noun = ({ counted }: AnalysisFigure): string => stemOf(counted?.split(' ').at(-1) ?? '');
  const alike = (a: AnalysisFigure, b: AnalysisFigure): boolean =>
    unitOf(a) === unitOf(b) && noun(a) === noun(b);
  const shares = amounts.map(asShare);
  return wanted
    .filter((figure) => !own.some((other) => alike(other, figure)))
    .flatMap((figure) => shares.find((other) => alike(other, figure)) ?? []);
}

/** "in half" for "halving". */
const isWorded = ({ kind, value }: AnalysisFigure, { terms }: Item, { multiples }: Lexicon): boolean =>
  kind === 'percent' &&
  terms.some(({ stem }) => {
    const times = multiples.get(stem);
    return times !== undefined && value === Math.abs(1 - times) * 100;
  });

const kindOf = (figure: AnalysisFigure): string =>
  `${figure.kind}|${figure.unit ?? ''}|${figure.currency ?? ''}`;
const unitOf = (figure: AnalysisFigure): string => `${kindOf(figure)}|${figure.per ?? ''}`;

const sizeOf = (figure: AnalysisFigure): string =>
  `${unitOf(figure)}|${figure.value}|${figure.min}|${figure.max}|${figure.minOpen}|${figure.maxOpen}`;

/** Figures that the other side has too go, one for one. */
function withoutEqual(
  old: readonly AnalysisFigure[],
  current: readonly AnalysisFigure[],
): readonly [AnalysisFigure[], AnalysisFigure[]] {
  const restNew = [...current];
  const restOld = old.filter((figure) => {
    const at = restNew.findIndex((other) => sizeOf(other) === sizeOf(figure));
    if (at >= 0) restNew.splice(at, 1);
    return at < 0;
  });
  return [restOld, restNew];
}

function compare(
  a: AnalysisFigure,
  b: AnalysisFigure,
  old: Item,
  current: Item,
  lexicon: Lexicon,
): FieldChange | null {
  const rated = (item: Item): boolean => item.terms.some(({ key }) => lexicon.rhythms.has(key));
  // "an annual fee of $50", "a fee of $50 a year".
  const otherwise = a.per === undefined ? rated(old) : b.per === undefined && rated(current);
  const alike = unitOf(a) === unitOf(b) || (otherwise && kindOf(a) === kindOf(b));
  const change = alike ? sizeChange(a, b) : 'changed';
  if (change === null) return null;
  const [from, to] = [
    thresholdOf(old, a.span.start, a.text, lexicon),
    thresholdOf(current, b.span.start, b.text, lexicon),
  ];
  if (from !== null && to !== null)
    return scopeShift(
      a.text,
      b.text,
      from !== to ? 0 : change === 'up' ? -from : change === 'down' ? from : 0,
    );
  const senses = [senseOf(a, old, lexicon), senseOf(b, current, lexicon)];
  const sense = senses[0] === senses[1] ? (senses[0] as number) : 0;
  const step = change === 'up' ? sense : change === 'down' ? -sense : boundStep(a, b) * Math.abs(sense);
  const direction = step > 0 ? 'strengthened' : step < 0 ? 'weakened' : 'none';
  const shown = (item: Item, figure: AnalysisFigure): string =>
    a.text === b.text ? withBound(item, figure, lexicon) : figure.text;
  return { field: 'amount', old: shown(old, a), new: shown(current, b), change, direction };
}

/** "up to 2 million": a figure with the words in front that bound it. */
function withBound(item: Item, figure: AnalysisFigure, lexicon: Lexicon): string {
  const place = placeOf(item.commitment, figure.span.start, figure.text);
  const before = place ? item.terms.filter((term) => term.end <= place.start) : [];
  const first = [lexicon.above, lexicon.below, lexicon.reachable]
    .flatMap((book) => book.find(before))
    .find((hit) => hit.end === before.length);
  const start = first ? before[first.first]?.start : undefined;
  return place && start !== undefined ? item.commitment.text.slice(start, place.end) : figure.text;
}

function sizeChange(a: AnalysisFigure, b: AnalysisFigure): 'up' | 'down' | 'changed' | null {
  const sizes = (figure: AnalysisFigure): readonly [number, number] => {
    const low = figure.min ?? figure.value ?? figure.max ?? 0;
    return [low, figure.max ?? figure.value ?? low];
  };
  const [lowOld, highOld] = sizes(a);
  const [lowNew, highNew] = sizes(b);
  if (lowOld === lowNew && highOld === highNew)
    return boundStep(a, b) !== 0 || a.approximate !== b.approximate ? 'changed' : null;
  if (lowNew >= lowOld && highNew >= highOld) return 'up';
  return lowNew <= lowOld && highNew <= highOld ? 'down' : 'changed';
}

/** "at least 20" promises more than "20", and that more than "up to 20". */
function boundStep(a: AnalysisFigure, b: AnalysisFigure): number {
  const rank = (figure: AnalysisFigure): number =>
    figure.value !== null ? 1 : figure.min !== null ? (figure.max === null ? 2 : 1) : 0;
  return rank(b) - rank(a);
}

/** 1 where more is the stronger promise, -1 where less is: caps, limits, what is not to be passed. */
function senseOf(figure: AnalysisFigure, item: Item, lexicon: Lexicon): number {
  const { commitment } = item;
  if (lexicon.limits.has(stemOf(commitment.action.lemma)) || commitment.negated) return -1;
  if (figure.change?.direction === 'down' && figure.change.to !== null) return -1;
  const capped = figure.max !== null && figure.min === null && figure.value === null;
  if (!capped || commitment.kind === 'resource') return 1;
  return lexicon.reachable.find(lexicon.terms.read(figure.text)).length > 0 ? 1 : -1;
}
