/** Deadlines and baselines of two paired statements. */
import type { AnalysisCommitment, FieldChange } from '../analysis/schema.ts';
import { type Context, overlap, standsIn } from './field.ts';
import { type Item, placeOf } from './item.ts';
import type { Lexicon } from './lexicon.ts';
import { normalText } from './terms.ts';

type Deadline = Pick<
  NonNullable<AnalysisCommitment['deadline']>,
  'text' | 'value' | 'start' | 'end' | 'anchor'
>;

/** Days that a TIMEX3 unit lasts, on average. */
const DAYS: Readonly<Record<string, number>> = { Y: 365.25, M: 30.4375, W: 7, D: 1 };
const HOURS: Readonly<Record<string, number>> = { H: 1 / 24, M: 1 / 1440, S: 1 / 86400 };
const DURATION = /^P(?:(\d{1,9}(?:\.\d{1,9})?)([YMWD]))?(?:T(\d{1,9}(?:\.\d{1,9})?)([HMS]))?$/;

/** Length in days of a TIMEX3 duration (ISO 8601: `P90D`, `PT24H`), or null. */
export function durationDays(value: string): number | null {
  const match = DURATION.exec(value);
  if (!match || (!match[1] && !match[3])) return null;
  const days = match[1] ? Number(match[1]) * (DAYS[match[2] as string] as number) : 0;
  return days + (match[3] ? Number(match[3]) * (HOURS[match[4] as string] as number) : 0);
}

/** A day on a scale for comparing: the last one that a deadline allows. */
function lastDay(deadline: Deadline): number | null {
  const day = deadline.end ?? endOfValue(deadline.value);
  return day === null ? null : Date.parse(day);
}

/** The last day of a TIMEX3 year, month, day or interval. */
function endOfValue(value: string | null): string | null {
  const last = value?.split('/').at(-1) ?? '';
  if (/^\d{4}$/.test(last)) return `${last}-12-31`;
  if (/^\d{4}-\d{2}$/.test(last)) return `${last}-31`;
  return /^\d{4}-\d{2}-\d{2}$/.test(last) ? last : null;
}

type Bound = 'before' | 'after' | null;

function boundOf(text: string, lexicon: Lexicon): Bound {
  const terms = lexicon.terms.read(text);
  if (lexicon.notAfter.find(terms).length > 0) return 'before';
  return lexicon.after.find(terms).length > 0 ? 'after' : null;
}

/** Share of words from which two events that a deadline is counted from are one. */
const SAME_ANCHOR = 0.6;

const anchorStems = ({ anchor }: Deadline, lexicon: Lexicon): ReadonlySet<string> =>
  new Set(
    lexicon.terms
      .read(anchor?.text ?? '')
      .filter((term) => term.sort !== 'function')
      .map((term) => term.stem),
  );

/** Below 0: the new deadline is earlier; above 0: later; 0: the same; null: nobody can tell. */
function compareDeadlines(old: Deadline, current: Deadline, lexicon: Lexicon): number | null {
  const [a, b] = [old.value, current.value];
  const [everyOld, everyNew] = [a?.startsWith('R/'), b?.startsWith('R/')];
  if (everyOld !== everyNew) return null;
  const [daysOld, daysNew] = [
    durationDays(a?.replace(/^R\//, '') ?? ''),
    durationDays(b?.replace(/^R\//, '') ?? ''),
  ];
  if (daysOld !== null && daysNew !== null) {
    if (Math.abs(daysOld - daysNew) > 1e-9) return daysNew - daysOld;
    // "within 30 days" leaves less time than "30 days after", although the number stands.
    const [boundOld, boundNew] = [boundOf(old.text, lexicon), boundOf(current.text, lexicon)];
    if (boundOld === 'before' && boundNew === 'after') return 1;
    if (boundOld === 'after' && boundNew === 'before') return -1;
    const [from, to] = [anchorStems(old, lexicon), anchorStems(current, lexicon)];
    return from.size === 0 || to.size === 0 || overlap(from, to) >= SAME_ANCHOR ? 0 : null;
  }
  if (daysOld !== null || daysNew !== null) return null;
  const [dayOld, dayNew] = [lastDay(old), lastDay(current)];
  if (dayOld !== null && dayNew !== null) return dayNew - dayOld;
  return null;
}

/**
 * Where only the other side's time was read as a deadline ("30 days after closure"): a time of the same sort in the
 * words of this side ("after 90 days"), with the words in front that bound it.
 */
function likeTime(item: Item, other: Deadline | null, lexicon: Lexicon): Deadline | null {
  if (!other?.value) return null;
  const lasts = durationDays(other.value) !== null;
  const { commitment } = item;
  for (const date of item.times) {
    if (date.role === 'baseline' || (durationDays(date.value) !== null) !== lasts) continue;
    const place = placeOf(commitment, date.span.start, date.text);
    if (!place) continue;
    const before = item.terms.filter((term) => term.end <= place.start).slice(-2);
    const bound = [lexicon.notAfter, lexicon.after].flatMap((book) => book.find(before)).at(-1);
    const start =
      bound && bound.end === before.length ? (before[bound.first]?.start ?? place.start) : place.start;
    // Without a word that bounds it a time tells how long and not by when.
    const bounded = start < place.start || date.anchor !== undefined || boundOf(date.text, lexicon) !== null;
    if (bounded)
      return {
        text: commitment.text.slice(start, place.end),
        value: date.value,
        start: date.start,
        end: date.end,
        anchor: date.anchor ?? null,
      };
  }
  return null;
}

export function deadlineFields(old: Item, current: Item, context: Context): readonly FieldChange[] {
  const fields = mainDeadline(old, current, context);
  return fields.length > 0 ? fields : lastingFields(old, current);
}

/** How long something lasts ("for two years"), and further periods of a promise: the longer it lasts the stronger. */
function lastingFields(old: Item, current: Item): readonly FieldChange[] {
  const periods = ({ times, commitment }: Item) =>
    times.filter((time) => time.id !== commitment.deadline?.date && durationDays(time.value) !== null);
  const [there, here] = [periods(old), periods(current)];
  if (there.length !== here.length) return [];
  return there.flatMap((a, index): FieldChange[] => {
    const b = here[index] as (typeof here)[number];
    const step = (durationDays(b.value) as number) - (durationDays(a.value) as number);
    if (Math.abs(step) < 1e-9) return [];
    // A further deadline is the stronger the sooner; what is no deadline lasts.
    const sooner = a.role === 'deadline' && b.role === 'deadline' && !old.commitment.negated;
    const up = sooner ? -step : step;
    return [
      {
        field: 'deadline',
        old: a.text,
        new: b.text,
        change: step < 0 ? 'earlier' : 'later',
        direction: up > 0 ? 'strengthened' : 'weakened',
      },
    ];
  });
}

function mainDeadline(old: Item, current: Item, { lexicon }: Context): readonly FieldChange[] {
  const a = old.commitment.deadline ?? likeTime(old, current.commitment.deadline, lexicon);
  const b = current.commitment.deadline ?? likeTime(current, old.commitment.deadline, lexicon);
  const running = [a, b].some(
    (deadline) => deadline && lexicon.running.find(lexicon.terms.read(deadline.text)).length > 0,
  );
  // A duty that lasts, or a restraint, is the stronger the longer it lasts.
  const longer = running || old.commitment.negated || current.commitment.negated ? 1 : -1;
  const field = (change: FieldChange['change'], step: number): FieldChange => ({
    field: 'deadline',
    old: a?.text ?? null,
    new: b?.text ?? null,
    change,
    direction: step > 0 ? 'strengthened' : step < 0 ? 'weakened' : 'none',
  });
  if (!a && !b) return [];
  if (!a || !b) {
    const alone = (a ?? b) as Deadline;
    if (standsIn(alone.text, a ? current : old, lexicon)) return [];
    return [b ? field('added', -longer) : field('removed', longer)];
  }
  if (normalText(lexicon.terms.read(a.text)) === normalText(lexicon.terms.read(b.text))) return [];
  const step = compareDeadlines(a, b, lexicon);
  if (step === 0) return [];
  if (step !== null) return [field(step < 0 ? 'earlier' : 'later', step * longer)];
  // From "as soon as possible" to a date, or back.
  const told = (deadline: Deadline): number => (deadline.value !== null ? 1 : 0);
  return [field('changed', told(b) - told(a))];
}

export function baselineFields(old: Item, current: Item, context: Context): readonly FieldChange[] {
  const read = (item: Item, dates: Context['old']['dates']): string | null => {
    const id = item.commitment.baseline;
    const date = id === null ? undefined : dates.get(id);
    return date?.text ?? item.figures.find((figure) => figure.change?.baseline)?.change?.baseline ?? null;
  };
  const a = read(old, context.old.dates);
  const b = read(current, context.current.dates);
  const normal = (text: string | null): string =>
    text === null ? '' : normalText(context.lexicon.terms.read(text));
  if (normal(a) === normal(b)) return [];
  if (a !== null && standsIn(a, current, context.lexicon)) return [];
  if (b !== null && standsIn(b, old, context.lexicon)) return [];
  const change = a === null ? 'added' : b === null ? 'removed' : 'changed';
  return [{ field: 'baseline', old: a, new: b, change, direction: 'none' }];
}
