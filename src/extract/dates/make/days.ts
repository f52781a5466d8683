/** Days and months: full and partial dates, ranges and lists of days, weekdays, holidays. */
import { amount } from '../amount.ts';
import {
  addDays,
  addMonths,
  type Day,
  extentOf,
  isoDay,
  isoMonth,
  isoWeek,
  isoYear,
  isValid,
  lastOfMonth,
  parseDay,
  weekdayOf,
} from '../calendar.ts';
import { countsSomething, endsName, isCapital, isMonth, isTitle, isYear } from '../guards.ts';
import { unitFrom, weekdayFrom, yearOf } from '../resolve.ts';
import { type Context, date, type MakeProductions, type Matched, set, type Timex, time } from '../timex.ts';

const pad = (n: number): string => String(n).padStart(2, '0');

/** Days: by number, weekday or name. */
export const dayProductions: MakeProductions = (lexicon) => {
  const { words } = lexicon;
  const monthIn = (m: Matched): number => (m.has('n') ? m.number('n') : (words.months[m.words('m')] ?? 0));
  const dayIn = (m: Matched, group: string): number => lexicon.ordinal(m.words(group));
  const weekdayIn = (m: Matched, group: string): number => {
    const word = m.words(group).replace(/s$/, '');
    return (
      words.weekdays[m.words(group)] ??
      words.weekdayAbbreviations[m.words(group)] ??
      words.weekdays[word] ??
      0
    );
  };

  /** The year that "last year", "that year" mean in a document with a date. */
  const yearIn = (m: Matched, c: Context): number => {
    const anchor = c.anchor?.year ?? 0;
    const q = m.words('q');
    return lexicon.has('sameUnits', q) ? (c.told.year ?? anchor) : anchor + lexicon.direction(q);
  };

  /** A day with or without its year. */
  const dayOf = (m: Matched, c: Context, group = 'd'): Timex | null =>
    partialDay(c, m.has('y') ? m.number('y') : null, monthIn(m), dayIn(m, group));

  /** "last Oct. 23": the year of the nearest one on that side. */
  const yearBeside = (anchor: Day, direction: number, month: number, day: number): number => {
    const later = month > anchor.month || (month === anchor.month && day >= anchor.day);
    return anchor.year + (direction < 0 ? (later ? -1 : 0) : later ? 0 : 1);
  };

  return {
    day(m, c) {
      if (!m.has('y') && countsSomething(lexicon, c.tokens, m.match.end)) return null;
      if (m.has('r') && c.anchor) {
        const [month, day] = [monthIn(m), dayIn(m, 'd')];
        return partialDay(c, yearBeside(c.anchor, lexicon.direction(m.words('r')), month, day), month, day);
      }
      if (!m.has('q')) {
        const day = dayOf(m, c);
        return day && m.has('x') ? { ...day, mod: lexicon.mod(m.words('x')) } : day;
      }
      if (!c.anchor) return null;
      const year = yearIn(m, c);
      const day = partialDay(c, year, monthIn(m), dayIn(m, 'd'));
      const split = (m.match.groups.q as readonly [number, number])[0];
      // "October 7, last year": the day and the year are told apart; without the comma they are one.
      if (!day || c.tokens[split - 1]?.lower !== ',') return day;
      return [
        { ...day, range: [m.match.first, split - 1] },
        date(isoYear(year), null, { range: [split, m.match.end] }),
      ];
    },

    dayRange(m, c) {
      const to = dayOf(m, c, 'e');
      // Both are in the same year.
      const from =
        to &&
        partialDay(c, /^\d/.test(to.value) ? Number(to.value.slice(0, 4)) : null, monthIn(m), dayIn(m, 'd'));
      if (!from || !to || dayIn(m, 'd') >= dayIn(m, 'e')) return null;
      if (!m.has('y') && countsSomething(lexicon, c.tokens, m.match.end)) return null;
      return { ...from, value: `${from.value}/${to.value}` };
    },

    dayList(m, c) {
      const groups = (['c', 'd', 'e'] as const).filter((group) => m.has(group));
      const days = groups.map((group) => dayOf(m, c, group));
      const range = (group: string): readonly [number, number] =>
        m.match.groups[group] as readonly [number, number];
      const monthFirst = range('m')[0] < range('d')[0];
      const next = c.tokens[m.match.end];
      // "May 3 and 14 ships": the last number counts something.
      const counts =
        monthFirst &&
        !m.has('y') &&
        next?.kind === 'word' &&
        m.match.end < c.until &&
        !lexicon.has('continuations', next.lower);
      const list: Timex[] = [];
      for (const [i, day] of days.entries()) {
        if (!day) return null;
        const [first, end] = range(groups[i] as string);
        if (i > 0 && i === days.length - 1 && counts) break;
        // The month belongs to the day beside it.
        const from = i === 0 ? m.match.first : first;
        list.push({ ...day, range: [from, i === days.length - 1 ? m.match.end : end] });
      }
      return list;
    },

    numeric(m, c) {
      const [a, b] = [m.number('a'), m.number('b')];
      const written = m.words('y');
      if (written.length !== 2 && written.length !== 4) return null;
      const year =
        written.length === 4 ? Number(written) : Number(written) + (Number(written) < 50 ? 2000 : 1900);
      if (year < 1600) return null;
      const dayFirst = a > 12 || (b <= 12 && c.dayFirst);
      return dayFirst ? fullDay(year, b, a) : fullDay(year, a, b);
    },

    /** 4.5.2026: with full stops the day stands first everywhere. */
    dotted(m) {
      const [day, month, year] = m.words('t').split('.').map(Number);
      return fullDay(year as number, month as number, day as number);
    },

    ordinalDay(m, c) {
      const day = dayIn(m, 'd');
      if (day > 31) return null;
      if (m.has('v')) return set(`XXXX-XX-${pad(day)}`);
      if (!c.anchor) return date(`XXXX-XX-${pad(day)}`);
      const { year, month } = addMonths({ ...c.anchor, day: 1 }, lexicon.direction(m.words('r')));
      return fullDay(year, month, day);
    },

    /** The first or last day of a month, year, quarter or week. */
    edgeDay(m, c) {
      if (m.has('v')) return set(amount(1, words.units[m.words('u')] ?? ''));
      const month = monthIn(m);
      const shift = lexicon.direction(m.words('r'));
      const year = m.has('y')
        ? m.number('y')
        : month > 0 && c.anchor
          ? yearOf(c.anchor, c.way(), month, null)
          : null;
      const value = m.has('u')
        ? c.anchor && unitFrom(c.anchor, words.units[m.words('u')] ?? '', shift)
        : year === null
          ? null
          : month > 0
            ? isoMonth(year, month)
            : isoYear(year);
      const days = value ? extentOf(value) : null;
      return date(days ? days[m.has('l') ? 1 : 0] : 'XXXX-XX-XX');
    },

    nthWeekday(m, c) {
      const weekday = weekdayIn(m, 'w');
      const month = monthIn(m);
      if (m.has('v')) return set(month > 0 ? `XXXX-${pad(month)}` : `XXXX-WXX-${weekday}`);
      const year = m.has('y') ? m.number('y') : c.anchor ? yearOf(c.anchor, c.way(), month, null) : null;
      if (year === null) return date(`XXXX-${pad(month)}-XX`);
      const nth = dayIn(m, 'o');
      if (m.has('l')) {
        const last = { year, month, day: lastOfMonth(year, month) };
        return date(isoDay(addDays(last, -((weekdayOf(last) - weekday + 7) % 7))));
      }
      const first = { year, month, day: 1 };
      const day = addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1));
      return day.month === month ? date(isoDay(day)) : null;
    },

    month(m, c) {
      const month = monthIn(m);
      const mod = lexicon.mod(m.words('x'));
      if (m.has('y')) return date(isoMonth(m.number('y'), month), mod);
      if (m.has('q')) return c.anchor ? date(isoMonth(yearIn(m, c), month), mod) : null;
      // "it runs past July 31": a preposition
      const past = m.match.groups.r?.[0] === m.match.first && lexicon.has('pastWords', m.words('r'));
      if (past && lexicon.classes.day?.(c.tokens, m.match.end)) return null;
      const way = lexicon.direction(m.words('r'));
      if (!c.anchor) return date(`XXXX-${pad(month)}`, mod);
      const ahead = month - c.anchor.month;
      const year = c.anchor.year + (way < 0 && ahead >= 0 ? -1 : way > 0 && ahead <= 0 ? 1 : 0);
      return date(isoMonth(year, month), mod);
    },

    bareMonth(m, c) {
      const at = (m.match.groups.m as readonly [number, number])[0];
      if (!m.has('x') && !isMonth(lexicon, c.tokens, at)) return null;
      const month = monthIn(m);
      const mod = lexicon.mod(m.words('x'));
      if (!c.anchor) return date(`XXXX-${pad(month)}`, mod, { inferred: true });
      return date(isoMonth(yearOf(c.anchor, c.way(), month, null), month), mod, { inferred: true });
    },

    /** "31 March each year" and "March each year". */
    yearly(m) {
      const month = monthIn(m);
      if (!m.has('d')) return set(`XXXX-${pad(month)}`);
      const day = dayIn(m, 'd');
      return isValid({ year: 2000, month, day }) ? set(`XXXX-${pad(month)}-${pad(day)}`) : null;
    },

    everyMonth: (m) => set(`XXXX-${pad(monthIn(m))}`),

    weekOf(m, c) {
      const day = dayOf(m, c);
      const parsed = day && /^\d{4}-(\d\d)-(\d\d)$/.exec(day.value);
      if (!parsed) return null;
      return date(
        isoWeek({ year: Number(day.value.slice(0, 4)), month: Number(parsed[1]), day: Number(parsed[2]) }),
      );
    },

    /** "the last week of October": the weeks of a month are counted from its first Thursday. */
    weekOfMonth(m, c) {
      const month = monthIn(m);
      const nth = m.has('l') ? 5 : dayIn(m, 'o');
      const year = m.has('y') ? m.number('y') : c.anchor ? yearOf(c.anchor, c.way(), month, null) : null;
      if (year === null) return date(`XXXX-${pad(month)}`);
      if (nth > 5) return null;
      const day = m.has('l') ? lastOfMonth(year, month) - 3 : 7 * nth - 3;
      return day <= lastOfMonth(year, month) ? date(isoWeek({ year, month, day })) : null;
    },

    weekday(m, c) {
      const weekday = weekdayIn(m, 'w');
      const before = c.tokens[m.match.first - 1];
      if (isCapital(before?.text) && lexicon.has('weekdayNames', before?.lower)) return null;
      const part = m.has('p') ? `T${words.dayParts[m.words('p')]}` : '';
      const make = part ? time : date;
      const mod = lexicon.mod(m.words('x'));
      if (!c.anchor) return make(`XXXX-WXX-${weekday}${part}`, mod);
      if (m.has('v')) {
        const monday = addDays(c.anchor, 1 - weekdayOf(c.anchor) + 7 * lexicon.direction(m.words('v')));
        return make(isoDay(addDays(monday, weekday - 1)) + part, mod);
      }
      if (!m.has('r')) return make(isoDay(weekdayFrom(c.anchor, c.way(), weekday)) + part, mod);
      const direction = lexicon.direction(m.words('r'));
      // "the previous Friday" is counted from the day that was told.
      const base =
        (lexicon.has('told', m.words('r')) && c.told.day ? parseDay(c.told.day) : null) ?? c.anchor;
      const same = weekdayOf(base) === weekday;
      const day = weekdayFrom(base, direction < 0 ? -1 : 1, weekday);
      return make(isoDay(same ? addDays(day, 7 * direction) : day) + part, mod);
    },

    everyWeekday: (m) =>
      set(`XXXX-WXX-${weekdayIn(m, 'w')}${m.has('p') ? `T${words.dayPartPlurals[m.words('p')]}` : ''}`),

    dayName(m, c) {
      const shift = words.dayNames[m.words('n')] ?? 0;
      if (isTitle(c, m.match.first)) return null;
      const part = m.has('p') ? `T${words.dayParts[m.words('p')]}` : '';
      const mod = lexicon.mod(m.words('x'));
      // "the workforce of tomorrow", "the challenges of today"
      const alone = m.match.end - m.match.first === 1;
      const joined = words.dayNames[c.tokens[m.match.first - 2]?.lower ?? ''] === 0 ? 3 : 1;
      const of = c.tokens[m.match.first - joined]?.lower;
      if (alone && shift >= 0 && lexicon.has('agesOf', of) && !follows(c, m.match.end))
        return date(shift > 0 ? 'FUTURE_REF' : 'PRESENT_REF', mod);
      if (!c.anchor) return date(shift < 0 ? 'PAST_REF' : shift > 0 ? 'FUTURE_REF' : 'PRESENT_REF', mod);
      const day = isoDay(addDays(c.anchor, shift));
      return part ? time(day + part, mod) : date(day, mod);
    },

    year(m, c) {
      const [at, end] = m.match.groups.y as readonly [number, number];
      if (!isYear(lexicon, c.tokens, at, end)) return null;
      // "1530 GMT"
      if (end < c.until && lexicon.classes.zone?.(c.tokens, end)) return null;
      if (m.match.end - m.match.first === 1 && at - 1 > c.from && endsName(lexicon, c.tokens, at))
        return null;
      return date(isoYear(m.number('y')), m.set('mod') ?? lexicon.mod(m.words('x')));
    },
  };
};

/** Another day is told right behind ("of today, 5 May"), or a thing of it ("of today's vote"). */
const follows = (c: Context, end: number): boolean =>
  /^(?:,|'s)$/.test(c.tokens[end]?.lower ?? '') && end < c.until;

function fullDay(year: number, month: number, day: number): Timex | null {
  return isValid({ year, month, day }) ? date(isoDay({ year, month, day })) : null;
}

/** A day whose year may be open; null when no calendar has it. */
function partialDay(c: Context, year: number | null, month: number, day: number): Timex | null {
  // A leap year admits every day that can be.
  if (!isValid({ year: year ?? 2000, month, day })) return null;
  if (year !== null) return fullDay(year, month, day);
  if (!c.anchor) return date(`XXXX-${pad(month)}-${pad(day)}`, null, { inferred: true });
  const chosen = yearOf(c.anchor, c.way(), month, day);
  return isValid({ year: chosen, month, day })
    ? date(isoDay({ year: chosen, month, day }), null, { inferred: true })
    : null;
}
