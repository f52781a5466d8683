/** Stretches of the calendar: years, decades, centuries, quarters, halves, seasons, and units counted from a known one. */
import { type Day, isoDay, isoYear, isWritten, parseDay, weekdayOf } from '../calendar.ts';
import { isYear } from '../guards.ts';
import { dayFrom, quarterFrom, unitFrom, yearOf, yearOfQuarter, yearsFrom } from '../resolve.ts';
import {
  type Context,
  date,
  duration,
  type MakeProductions,
  type Matched,
  set,
  type Timex,
} from '../timex.ts';

/** First month of a season of the northern year. */
const SEASON_STARTS: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };
/** The year that stands for the middle of a century. */
const MIDDLE = 50;

export const periodProductions: MakeProductions = (lexicon) => {
  const { words } = lexicon;
  const unitIn = (m: Matched): string => m.set('unit') ?? words.units[m.words('u')] ?? '';
  const modIn = (m: Matched): string | null => m.set('mod') ?? lexicon.mod(m.words('x'));
  const yearAt = (m: Matched, c: Context, group: string): boolean => {
    const range = m.match.groups[group];
    return range !== undefined && isYear(lexicon, c.tokens, range[0], range[1]);
  };
  /** The unit around the told day, or around the document's own. */
  const around = (c: Context, told: boolean): Day | null =>
    (told && c.told.last ? parseDay(c.told.last) : null) ?? c.anchor;

  /** The year of a quarter or half: told with it, counted from the document's, or null when it is open. */
  const yearIn = (m: Matched, c: Context): number | null => {
    if (m.has('y')) return m.number('y');
    if (m.has('fy')) return fiscalYearIn(m.words('fy'));
    return m.has('q') && c.anchor ? c.anchor.year + lexicon.direction(m.words('q')) : null;
  };

  return {
    yearRange(m, c) {
      const from = m.number('a');
      const last = m.number('b');
      const short = m.words('b').length < 4;
      const to = short ? from - (from % 100) + last : last;
      // 2026-07 is a month, 2026-27 two years.
      if (to <= from || (short && last <= 12 && to !== from + 1)) return null;
      const [at] = m.match.groups.a as readonly [number, number];
      if (lexicon.has('referenceNouns', c.tokens[at - 1]?.lower)) return null;
      // 1907/2006 is a regulation; with a slash only years that follow each other are a range.
      const slash = c.tokens[at + 1]?.lower === '/';
      if (slash && to !== from + 1) return null;
      const before = c.tokens[at - 1];
      if (before && /^[/-]$/.test(before.lower) && !before.spaced) return null;
      return date(`${isoYear(from)}/${isoYear(to)}`);
    },

    fiscalYear(m) {
      const year = fiscalYearIn(m.words(m.has('f') ? 'f' : 'y'));
      const mod = modIn(m);
      // When a fiscal year begins depends on whose it is.
      if (!m.has('b')) return date(isoYear(year), mod, { days: null });
      const last = m.words('b');
      const to = last.length === 2 ? year - (year % 100) + Number(last) : Number(last);
      return to > year ? date(`${isoYear(year)}/${isoYear(to)}`, mod, { days: null }) : null;
    },

    spokenYear(m) {
      if (m.has('t')) return date(isoYear(2000 + (m.has('n') ? m.number('n') : 0)));
      const rest = m.number('n');
      const century = words.spokenCenturies[m.words('c')];
      // "twenty thirty" is more often a count that goes on.
      if (century === undefined || Number.isNaN(rest) || (century === 20 && !m.words('n').includes(' ')))
        return null;
      return rest === 100 ? date(isoYear(century * 100)) : date(isoYear(century * 100 + rest));
    },

    decade(m, c) {
      const mod = modIn(m);
      const named = words.namedDecades[m.words('v')];
      const digits = m.words('d').replace(/\D/g, '');
      if (named === undefined && digits.length === 4) return date(digits.slice(0, 3), mod);
      // "the 90s", but not "80s" of degrees or pages.
      if (m.match.end - m.match.first < 2) return null;
      const decade = named ?? Number(digits[0]);
      const ahead = c.way() > 0 && c.anchor !== null && c.anchor.year >= 2000 && decade >= 2 && decade < 6;
      return date(`${ahead ? 20 : 19}${decade}`, mod);
    },

    century(m) {
      const ordinal = words.ordinals[m.words('o')] ?? Number.parseInt(m.words('o'), 10);
      const number = ordinal + (m.has('k') ? m.number('k') : 0);
      return number > 0 && number < 100 ? date(String(number - 1).padStart(2, '0'), modIn(m)) : null;
    },

    midCentury(_m, c) {
      const century = c.anchor ? Math.floor(c.anchor.year / 100) : 20;
      const year = isoYear(century * 100 + MIDDLE);
      return date(c.anchor ? String(century) : 'XX', 'MID', {
        days: c.anchor ? [`${year}-01-01`, `${year}-12-31`] : null,
      });
    },

    quarter(m, c) {
      const quarter =
        words.edgeQuarters[m.words('e')] ??
        words.ordinals[m.words('o')] ??
        Number(m.words('o').replace(/\D/g, ''));
      if (!(quarter >= 1 && quarter <= 4)) return null;
      const mod = modIn(m);
      // "the third-quarter loss": the article is the noun's.
      const [at] = (m.match.groups.o ?? m.match.groups.e) as readonly [number, number];
      const last = c.tokens[m.match.end - 1]?.lower;
      // "the third quarter of the wall", "the final quarter" of a match
      // "the last quarter-century"
      if (
        c.tokens[m.match.end]?.lower === '-' &&
        !c.tokens[m.match.end]?.spaced &&
        m.match.end + 1 < c.until &&
        words.units[c.tokens[m.match.end + 1]?.lower ?? ''] !== undefined
      )
        return null;
      if (last !== undefined && words.units[last] === 'Q') {
        if (m.has('e')) return null;
        const [of, what] = [c.tokens[m.match.end]?.lower, c.tokens[m.match.end + 1]?.lower];
        if (of === 'of' && m.match.end < c.until && lexicon.has('determiners', what)) return null;
      }
      const hyphen = c.tokens[at + 1]?.lower === '-' && !m.has('x') && !m.has('q');
      const range = hyphen ? { range: [m.match.groups.s?.[0] ?? at, m.match.end] as const } : {};
      const year = yearIn(m, c) ?? (c.anchor ? yearOfQuarter(c.anchor, c.way(), quarter) : null);
      if (year === null) return date(`XXXX-Q${quarter}`, mod, range);
      return date(`${isoYear(m.has('a') ? year - 1 : year)}-Q${quarter}`, mod, {
        ...range,
        aside: isComparison(m, c, year, quarter),
      });
    },

    /** "the second and fourth quarters": each is one. */
    quarterList(m, c) {
      const list: Timex[] = [];
      const groups = ['o', 'n', 'k'].filter((group) => m.has(group));
      const told = yearIn(m, c);
      for (const [i, group] of groups.entries()) {
        const quarter = lexicon.ordinal(m.words(group));
        if (quarter > 4) return null;
        const [at, end] = m.match.groups[group] as readonly [number, number];
        const year = told ?? (c.anchor ? yearOfQuarter(c.anchor, c.way(), quarter) : null);
        const range = [i === 0 ? m.match.first : at, i === groups.length - 1 ? m.match.end : end] as const;
        list.push(date(`${year === null ? 'XXXX' : isoYear(year)}-Q${quarter}`, null, { range }));
      }
      return list;
    },

    thisQuarter(m, c) {
      const mod = modIn(m);
      // "quarter-to-quarter"
      if (isHyphened(m, c)) return null;
      const ended = endOf(m, c);
      // A quarter that ends within a month is mostly the one before that month.
      if (ended) return date(quarterFrom({ ...ended, day: 1 }, ended.month % 3 === 0 ? 0 : -1), mod);
      // What a report calls "the quarter" is the one that it tells of.
      const report = !m.has('r') || lexicon.has('reports', m.words('r'));
      if (report && c.told.period) return date(c.told.period, mod);
      const quarters = words.units[c.tokens[m.match.end - 1]?.lower ?? ''] !== undefined;
      if (!quarters && !report) return null;
      if (!c.anchor) return quarters ? date('XXXX-QX', mod) : null;
      return date(quarterFrom(c.anchor, report ? -1 : lexicon.direction(m.words('r'))), mod);
    },

    samePeriod(m, c) {
      const { period } = c.told;
      if (m.has('y')) {
        const year = isoYear(m.number('y'));
        return yearAt(m, c, 'y') ? date(period ? year + period.slice(4) : year, null, { aside: true }) : null;
      }
      // "a year-earlier loss": the article is the noun's.
      const last = c.tokens[m.match.end - 1]?.lower;
      const [at] = m.match.groups.u as readonly [number, number];
      const range =
        c.tokens[m.match.end - 2]?.lower === '-' && last !== undefined
          ? ([at, m.match.end] as const)
          : undefined;
      const more = range ? { range, aside: true } : { aside: true };
      const unit = unitIn(m);
      if (period && unit === 'Y') return date(yearsFrom(period, -1), null, more);
      const value = c.anchor ? unitFrom(c.anchor, unit, -1) : null;
      return date(value ?? 'PAST_REF', null, more);
    },

    half(m, c) {
      const next = c.tokens[m.match.end]?.lower;
      const open = !m.has('y') && !m.has('q') && !m.has('fy') && m.match.end - m.match.first < 4;
      const half = words.ordinals[m.words('o')] ?? (Number(m.words('o').replace(/\D/g, '')) || 2);
      // "the first half of the bill"
      if (open && (lexicon.has('events', next) || c.tokens[m.match.end - 1]?.lower === m.words('o')))
        return null;
      const year = yearIn(m, c) ?? c.anchor?.year ?? null;
      return date(`${year === null ? 'XXXX' : isoYear(year)}-H${half}`, modIn(m));
    },

    weekNumber(m, c) {
      const week = Number(m.words('n').replace(/\D/g, ''));
      if (!(week >= 1 && week <= 53) || !yearAt(m, c, 'y')) return null;
      const value = `${isoYear(m.number('y'))}-W${String(week).padStart(2, '0')}`;
      return date(value);
    },

    everySeason: (m) => set(`XXXX-${words.seasons[m.words('s')]}`),

    season(m, c) {
      const season = words.seasons[m.words('s')] ?? '';
      const first = c.tokens[m.match.first]?.lower ?? '';
      const before = c.tokens[m.match.first - 1]?.lower;
      const bare = !m.has('y') && !m.has('q') && !m.has('r') && !m.has('x');
      if (bare && !lexicon.has('timeOpeners', before)) return null;
      // "the fall of the wall"
      if (
        !m.has('y') &&
        !m.has('q') &&
        lexicon.has('ambiguousSeasons', m.words('s')) &&
        m.match.end < c.until &&
        lexicon.has('limited', c.tokens[m.match.end]?.lower)
      )
        return null;
      if (bare && lexicon.has('ambiguousSeasons', m.words('s')) && first === m.words('s')) return null;
      return date(`${seasonYear(m, c, season) ?? 'XXXX'}-${season}`, modIn(m));
    },

    relativeUnit(m, c) {
      const unit = unitIn(m);
      const r = m.words('r');
      const mod = modIn(m);
      const direction = lexicon.direction(r);
      const fiscal = m.has('f') ? { days: null } : {};
      if (unit.startsWith('T'))
        return unit === 'TH' && direction !== 0 && m.match.end - m.match.first > 2 ? duration('PT1H') : null;
      // Capitals make a name of it ("This Week").
      if (isCapital(c.tokens[m.match.end - 1]?.text)) return null;
      if (lexicon.has('endings', c.tokens[m.match.end]?.lower) && unit === 'Y') return null;
      if (lexicon.has('sameUnits', r)) return thatUnit(c, unit, mod);
      const day = around(c, lexicon.has('told', r));
      if (!day) return date(direction === 0 ? 'PRESENT_REF' : direction < 0 ? 'PAST_REF' : 'FUTURE_REF', mod);
      const value = unitFrom(day, unit, unit === 'WE' ? weekendShift(c, direction) : direction);
      if (value === null) return null;
      // The past year is TIMEX3's last year, but its days end today.
      const rolling =
        lexicon.has('rolling', r) ||
        (direction !== 0 &&
          unit === 'Y' &&
          lexicon.has('articles', c.tokens[m.match.first]?.lower) &&
          !m.has('f'));
      const other = rolling && c.anchor ? dayFrom(c.anchor, unit, direction) : null;
      if (!other || !isWritten(other) || !c.anchor) return date(value, mod, fiscal);
      const days = [isoDay(other), isoDay(c.anchor)] as const;
      return date(value, mod, { days: direction < 0 ? days : [days[1], days[0]] });
    },

    theUnit(m, c) {
      const unit = unitIn(m);
      const mod = modIn(m);
      const next = c.tokens[m.match.end]?.lower;
      const bare = !m.has('x') && m.set('mod') === undefined;
      if (bare) {
        // "the year of the flood", "the day after", "the year-end"
        if (lexicon.has('anchorOpeners', next) || isHyphened(m, c)) return null;
        const ended = unit === 'Y' ? endOf(m, c) : null;
        // Without its year, "the year ended March 31" is no more than a year long.
        if (ended) return ended.told ? date(isoYear(ended.year), null, { days: null }) : duration('P1Y');
        if (m.has('f')) return duration('P1Y');
      }
      if (!c.anchor) return date('XXXX', mod);
      const value = unitFrom(
        c.anchor,
        unit,
        unit === 'WE' || (unit === 'W' && bare) ? weekendShift(c, 0) : 0,
      );
      return value === null ? null : date(value, mod, m.has('f') ? { days: null } : {});
    },
  };

  /** The same quarter of the year before, beside the one that a report tells of. */
  function isComparison(m: Matched, c: Context, year: number, quarter: number): boolean {
    if (m.has('a') || lexicon.direction(m.words('q')) < 0) return true;
    // A forecast is not what a report tells of.
    const value = `${isoYear(year)}-Q${quarter}`;
    if (c.anchor && (value > quarterFrom(c.anchor, 0) || (c.way() > 0 && value > quarterFrom(c.anchor, -1))))
      return true;
    return c.told.period === `${isoYear(year + 1)}-Q${quarter}`;
  }

  /** "the quarter ended Sept. 30": the month in which it ends, and whether its year is told; null when it is not. */
  function endOf(m: Matched, c: Context): (Day & { readonly told: boolean }) | null {
    const next = c.tokens[m.match.end]?.lower;
    // "the year to March 2026"
    const to =
      lexicon.has('endingsTo', next) && words.months[c.tokens[m.match.end + 1]?.lower ?? ''] !== undefined;
    if (!to && !lexicon.has('endings', next)) return null;
    for (let i = m.match.end + 1; i < Math.min(c.until, m.match.end + 4); i++) {
      const month = words.months[c.tokens[i]?.lower ?? ''];
      if (month === undefined) continue;
      const told = [1, 2, 3]
        .map((k) => c.tokens[i + k]?.text ?? '')
        .find((text) => /^(?:19|20)\d\d$/.test(text));
      if (told !== undefined) return { year: Number(told), month, day: 1, told: true };
      return c.anchor ? { year: yearOf(c.anchor, c.way(), month, null), month, day: 1, told: false } : null;
    }
    return null;
  }

  function seasonYear(m: Matched, c: Context, season: string): string | null {
    if (m.has('y')) return isoYear(m.number('y'));
    if (!c.anchor) return null;
    if (m.has('q')) return isoYear(c.anchor.year + lexicon.direction(m.words('q')));
    const start = SEASON_STARTS[season] ?? 1;
    const direction = lexicon.direction(m.words('r'));
    if (direction < 0) return isoYear(c.anchor.year - (start + 2 >= c.anchor.month ? 1 : 0));
    if (direction > 0) return isoYear(c.anchor.year + (start <= c.anchor.month ? 1 : 0));
    const back = !m.has('r') && c.way() < 0 && start > c.anchor.month;
    return isoYear(c.anchor.year - (back ? 1 : 0));
  }
};

/** The year of "fy27", "27" or "2027". */
function fiscalYearIn(text: string): number {
  const digits = text.replace(/\D/g, '');
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

const isCapital = (text: string | undefined): boolean => /^\p{Lu}\p{Ll}/u.test(text ?? '');

/** A hyphen follows: the words are the first part of another one ("year-on-year"). */
const isHyphened = (m: Matched, c: Context): boolean =>
  c.tokens[m.match.end]?.lower === '-' && !c.tokens[m.match.end]?.spaced;

/** "that year", "that day": the one that was told. */
function thatUnit(c: Context, unit: string, mod: string | null): Timex | null {
  if (unit === 'Y') return c.told.year === null ? null : date(isoYear(c.told.year), mod);
  const day = c.told.day ? parseDay(c.told.day) : null;
  const value = day ? unitFrom(day, unit, 0) : null;
  return value === null ? null : date(value, mod);
}

/** On the first days of a week, the weekend that was is the one before. */
function weekendShift(c: Context, direction: number): number {
  const early = c.anchor !== null && weekdayOf(c.anchor) <= 3;
  return direction === 0 && early && c.way() <= 0 ? -1 : direction;
}
