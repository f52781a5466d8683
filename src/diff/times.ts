/** Deadlines and baselines of two paired statements. */
import type { AnalysisCommitment, AnalysisDate, FieldChange } from '../analysis/schema.ts';
import { boundBefore, type Context, inHedge, overlap, scopeShift, standsIn, thresholdOf } from './field.ts';
import { type Item, placeOf } from './item.ts';
import type { Lexicon } from './lexicon.ts';
import { normalText, type Term } from './terms.ts';

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
function lastDay(deadline: Pick<Deadline, 'value' | 'end'>): number | null {
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

/** Days of a week by the calendar for each on which people work. */
const CALENDAR_DAYS = 7 / 5;

/**
 * Days of a duration, or from one time to the next of a rhythm: "twice a year" has the value of a year, and five
 * working days are a week.
 */
function rhythmDays({ text, value }: Pick<Deadline, 'text' | 'value'>, lexicon: Lexicon): number | null {
  const days = durationDays(value?.replace(/^R\//, '') ?? '');
  if (days === null) return null;
  const terms = lexicon.terms.read(text);
  const often = lexicon.frequencies.find(terms)[0]?.value ?? 1;
  return (days * (lexicon.workdays.find(terms).length > 0 ? CALENDAR_DAYS : 1)) / often;
}

type Bound = 'before' | 'after' | null;

function boundOf(text: string, lexicon: Lexicon): Bound {
  const terms = lexicon.terms.read(text);
  if (lexicon.notAfter.find(terms).length > 0) return 'before';
  return lexicon.after.find(terms).length > 0 ? 'after' : null;
}

/** The words of a deadline without those that bound it. */
function dayWords({ text }: Pick<Deadline, 'text'>, lexicon: Lexicon): string {
  const terms = lexicon.terms.read(text);
  const bounds = new Set(
    [lexicon.notAfter, lexicon.below].flatMap((book) =>
      book.find(terms).flatMap((hit) => terms.slice(hit.first, hit.end)),
    ),
  );
  return normalText(terms.filter((term) => term.sort !== 'function' && !bounds.has(term)));
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
  const [daysOld, daysNew] = [rhythmDays(old, lexicon), rhythmDays(current, lexicon)];
  if (daysOld !== null && daysNew !== null) {
    // More days before something are an earlier day.
    const ahead = [old, current].every(({ text }) => lexicon.ahead.find(lexicon.terms.read(text)).length > 0);
    if (Math.abs(daysOld - daysNew) > 1e-9) return (daysNew - daysOld) * (ahead ? -1 : 1);
    // "within 30 days" leaves less time than "30 days after", although the number stands.
    const [boundOld, boundNew] = [boundOf(old.text, lexicon), boundOf(current.text, lexicon)];
    if (boundOld === 'before' && boundNew === 'after') return 1;
    if (boundOld === 'after' && boundNew === 'before') return -1;
    const [from, to] = [anchorStems(old, lexicon), anchorStems(current, lexicon)];
    return from.size === 0 || to.size === 0 || overlap(from, to) >= SAME_ANCHOR ? 0 : null;
  }
  if (daysOld !== null || daysNew !== null) return null;
  // "by 31 March" and "no later than 31 March"
  if (a === b && dayWords(old, lexicon) === dayWords(current, lexicon))
    return boundOf(old.text, lexicon) === boundOf(current.text, lexicon) ? 0 : null;
  const [dayOld, dayNew] = [lastDay(old), lastDay(current)];
  if (dayOld !== null && dayNew !== null) return dayNew - dayOld;
  return null;
}

/**
 * Where only the other side's time was read as a deadline ("30 days after closure"): a time of the same sort in the
 * words of this side ("after 90 days"), with the words in front that bound it.
 */
function likeTime(item: Item, other: Deadline | null, there: Item, lexicon: Lexicon): Deadline | null {
  if (!other?.value) return null;
  const every = other.value.startsWith('R/');
  const lasts = durationDays(other.value) !== null;
  const { commitment } = item;
  for (const date of item.times) {
    if (date.role === 'baseline' || (date.type === 'SET') !== every) continue;
    if (!every && (durationDays(date.value) !== null) !== lasts) continue;
    const place = placeOf(commitment, date.span.start, date.text);
    // What the other side says too is no counterpart, nor is a time in a condition.
    if (!place || standsIn(date.text, there, lexicon) || inHedge(item, date.span)) continue;
    const before = item.terms.filter((term) => term.end <= place.start).slice(-2);
    const bound = [lexicon.notAfter, lexicon.after].flatMap((book) => book.find(before)).at(-1);
    const start =
      bound && bound.end === before.length ? (before[bound.first]?.start ?? place.start) : place.start;
    // Without a word that bounds it a time tells how long and not by when.
    const bounded =
      every ||
      date.type === 'DATE' ||
      start < place.start ||
      date.anchor !== undefined ||
      boundOf(date.text, lexicon) !== null;
    if (bounded)
      return {
        text: commitment.text.slice(start, place.end),
        value: every ? `R/${date.value}` : date.value,
        start: date.start,
        end: date.end,
        anchor: date.anchor ?? null,
      };
  }
  return every ? rhythmOf(item, there, lexicon) : null;
}

/** "an annual report" for "a report every year". */
function rhythmOf(item: Item, there: Item, lexicon: Lexicon): Deadline | null {
  const term = item.terms.find(({ key }) => lexicon.rhythms.has(key) && !standsIn(key, there, lexicon));
  return term
    ? {
        text: item.commitment.text.slice(term.start, term.end),
        value: lexicon.rhythms.get(term.key) as string,
        start: null,
        end: null,
        anchor: null,
      }
    : null;
}

/** "promptly", "regularly": a time without a value, where the other side does not say it. */
function promptness(item: Item, other: Item, lexicon: Lexicon): Deadline | null {
  for (const hit of lexicon.prompt.find(item.terms)) {
    const words = item.terms.slice(hit.first, hit.end);
    if (standsIn(normalText(words), other, lexicon)) continue;
    const text = item.commitment.text.slice(words[0]?.start, words.at(-1)?.end);
    return { text, value: null, start: null, end: null, anchor: null };
  }
  return null;
}

/** Deadlines, periods and other days that moved. */
export function deadlineFields(old: Item, current: Item, context: Context): readonly FieldChange[] {
  const fields = mainDeadline(old, current, context);
  if (fields.length > 0) return fields;
  const periods = lastingFields(old, current, context);
  return periods.length > 0 ? periods : dayFields(old, current, context);
}

/** Times that differ, one for one, when as many on either side do. */
function timesThatDiffer(
  old: Item,
  current: Item,
  counts: (time: AnalysisDate) => boolean,
  lexicon: Lexicon,
): readonly (readonly [AnalysisDate, AnalysisDate])[] {
  const loose = (item: Item, other: Item): readonly AnalysisDate[] =>
    item.times.filter(
      (time) =>
        time.id !== item.commitment.deadline?.date &&
        counts(time) &&
        !inHedge(item, time.span) &&
        !other.times.some(
          (there) => there.value === time.value && rhythmDays(there, lexicon) === rhythmDays(time, lexicon),
        ) &&
        !standsIn(time.text, other, lexicon),
    );
  const [there, here] = [loose(old, current), loose(current, old)];
  return there.length === here.length
    ? there.map((a, index) => [a, here[index] as AnalysisDate] as const)
    : [];
}

/** The last words before a time. */
function wordsBefore(item: Item, time: AnalysisDate): readonly Term[] {
  const place = placeOf(item.commitment, time.span.start, time.text);
  return place ? item.terms.filter((term) => term.end <= place.start) : [];
}

/** How long something lasts ("for two years"), and further periods of a promise: the longer it lasts the stronger. */
function lastingFields(old: Item, current: Item, { lexicon }: Context): readonly FieldChange[] {
  const lasts = (time: AnalysisDate): boolean => durationDays(time.value) !== null;
  return timesThatDiffer(old, current, lasts, lexicon).flatMap(([a, b]): FieldChange[] => {
    const step = (rhythmDays(b, lexicon) as number) - (rhythmDays(a, lexicon) as number);
    if (Math.abs(step) < 1e-9) return [];
    const [from, to] = [
      thresholdOf(old, a.span.start, a.text, lexicon),
      thresholdOf(current, b.span.start, b.text, lexicon),
    ];
    if (from !== null && from === to) return [scopeShift(a.text, b.text, -Math.sign(step) * from)];
    // What is due so long after something is the stronger the sooner, and so long before it the earlier; else it lasts.
    const [there, here] = [relationOf(old, a, lexicon), relationOf(current, b, lexicon)];
    const relation = there === here ? there : 'lasts';
    const later = relation === 'before' ? -step : step;
    const up = (relation === 'lasts' ? later : -later) * (old.commitment.negated ? -1 : 1);
    return [
      {
        field: 'deadline',
        old: a.text,
        new: b.text,
        change: later < 0 ? 'earlier' : 'later',
        direction: up > 0 ? 'strengthened' : 'weakened',
      },
    ];
  });
}

/** "30 days after you close it", "30 days before it takes effect", "for 30 days". */
function relationOf(item: Item, time: AnalysisDate, lexicon: Lexicon): 'after' | 'before' | 'lasts' {
  const place = placeOf(item.commitment, time.span.start, time.text);
  if (!place) return time.role === 'deadline' ? 'after' : 'lasts';
  const front = wordsBefore(item, time).slice(-1);
  const next = item.terms.filter((term) => term.start >= place.end).slice(0, 2);
  const within = lexicon.terms.read(time.text);
  if (lexicon.ahead.find([...within, ...next]).length > 0) return 'before';
  if (front.some((term) => lexicon.lasting.has(term.key))) return 'lasts';
  const runs = lexicon.after.find([...front, ...within, ...next.slice(0, 1)]).length > 0;
  return runs || time.role === 'deadline' ? 'after' : 'lasts';
}

const DIGIT = /\d/;

/** Further days and years: when something starts, is due or takes place. */
function dayFields(old: Item, current: Item, { lexicon }: Context): readonly FieldChange[] {
  const isDay = (time: AnalysisDate): boolean =>
    time.role !== 'baseline' &&
    time.role !== 'publication' &&
    (time.type === 'DATE' || time.type === 'TIME') &&
    DIGIT.test(time.value);
  return timesThatDiffer(old, current, isDay, lexicon).flatMap(([a, b]): FieldChange[] => {
    if (a.id === old.commitment.baseline || b.id === current.commitment.baseline) return [];
    const [from, to] = [lastDay(a), lastDay(b)];
    const step = from === null || to === null ? 0 : to - from;
    const before = wordsBefore(old, a).slice(-2);
    const named = a.role === 'reference' && b.role === 'reference' && !isBounded(before, lexicon);
    const runs = lexicon.running.find(before).length > 0;
    // Of what only names another text ("the 2020 strategy") nobody can tell what it does.
    const up = named ? 0 : runs ? step : -step;
    return [
      {
        field: 'deadline',
        old: a.text,
        new: b.text,
        change: step === 0 ? 'changed' : step < 0 ? 'earlier' : 'later',
        direction: up > 0 ? 'strengthened' : up < 0 ? 'weakened' : 'none',
      },
    ];
  });
}

const isBounded = (terms: readonly Term[], lexicon: Lexicon): boolean =>
  [lexicon.notAfter, lexicon.after, lexicon.running].some((book) => book.find(terms).length > 0) ||
  boundBefore(terms, lexicon) !== 0;

const isRhythm = ({ value }: Deadline): boolean => value?.startsWith('R/') ?? false;

/** The deadline of the promise itself: one in a condition belongs to that. */
function deadlineOf(item: Item): Deadline | null {
  const { deadline } = item.commitment;
  return deadline && !inHedge(item, deadline.span) ? deadline : null;
}

function mainDeadline(old: Item, current: Item, { lexicon }: Context): readonly FieldChange[] {
  const [there, here] = [deadlineOf(old), deadlineOf(current)];
  let a = there ?? likeTime(old, here, current, lexicon);
  let b = here ?? likeTime(current, there, old, lexicon);
  if (a && b) {
    // A deadline that both sides have answers none that only one of them has.
    const [kept, known] = [standsIn(a.text, current, lexicon), standsIn(b.text, old, lexicon)];
    if (known && !kept) b = likeTime(current, a, old, lexicon) ?? b;
    if (kept && !known) a = likeTime(old, b, current, lexicon) ?? a;
    // A rhythm that stands answers no last day: that one came, or went.
    if (a && b && isRhythm(a) !== isRhythm(b)) {
      if (kept) a = null;
      else if (known) b = null;
    }
  }
  a ??= promptness(old, current, lexicon);
  b ??= promptness(current, old, lexicon);
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
    const other = a ? current : old;
    const words = dayWords(alone, lexicon);
    const said = words !== '' && other.around.some((time) => dayWords(time, lexicon) === words);
    if (said || standsIn(alone.text, other, lexicon)) return [];
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

/** The year or level that a change is counted from. */
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
