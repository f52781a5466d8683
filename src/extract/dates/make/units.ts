/** Units of the calendar that are counted from a known day: "last year", "the following month", "the quarter". */
import { type Day, isoDay, isoYear, isWritten, parseDay, weekdayOf } from '../calendar.ts';
import { isCapital, isYear } from '../guards.ts';
import { dayFrom, quarterFrom, unitFrom, yearOf, yearsFrom } from '../resolve.ts';
import { type Context, date, duration, type MakeProductions, type Matched, type Timex } from '../timex.ts';

/** Tokens between a comparison and the year that it is made with. */
const COMPARED = 12;
/** Last month in which a year is called new. */
const NEW = 3;

/** Days, weeks, months and years by their unit ("next month"). */
export const unitProductions: MakeProductions = (lexicon) => {
  const { words } = lexicon;
  const unitIn = (m: Matched): string => m.set('unit') ?? words.units[m.words('u')] ?? '';
  const modIn = (m: Matched): string | null => m.set('mod') ?? lexicon.mod(m.words('x'));
  /** The unit around the told day, or around the document's own. */
  const around = (c: Context, told: boolean): Day | null =>
    (told && c.told.last ? parseDay(c.told.last) : null) ?? c.anchor;

  return {
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
        const [at, end] = m.match.groups.y as readonly [number, number];
        return isYear(lexicon, c.tokens, at, end)
          ? date(period ? year + period.slice(4) : year, null, { aside: true })
          : null;
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

    relativeUnit(m, c) {
      const unit = unitIn(m);
      const r = m.words('r');
      const mod = modIn(m);
      const direction = lexicon.direction(r);
      const fiscal = m.has('f') ? { days: null } : {};
      // "the last day to sign up"
      if (unit === 'D' && direction < 0 && !lexicon.has('told', r)) return null;
      if (unit.startsWith('T'))
        return unit === 'TH' && direction !== 0 && m.match.end - m.match.first > 2 ? duration('PT1H') : null;
      // Capitals make a name of it ("This Week").
      if (isCapital(c.tokens[m.match.end - 1]?.text)) return null;
      if (lexicon.has('endings', c.tokens[m.match.end]?.lower) && unit === 'Y') return null;
      if (lexicon.has('sameUnits', r)) return thatUnit(c, unit, mod);
      // "compared with a loss of $3 million last year": the same quarter of it
      if (c.told.period && unit === 'Y' && isCompared(m, c))
        return date(yearsFrom(c.told.period, -1), mod, { aside: true });
      const day = around(c, lexicon.has('told', r));
      if (!day) return date(direction === 0 ? 'PRESENT_REF' : direction < 0 ? 'PAST_REF' : 'FUTURE_REF', mod);
      const value = unitFrom(day, unit, unit === 'WE' ? weekendShift(c, direction, true) : direction);
      if (value === null) return null;
      // The past year is TIMEX3's last year, but its days end today.
      const rolling =
        lexicon.has('rolling', r) ||
        (direction !== 0 &&
          unit === 'Y' &&
          !lexicon.has('told', r) &&
          lexicon.has('articles', c.tokens[(m.match.groups.r?.[0] ?? 0) - 1]?.lower) &&
          !m.has('f'));
      const other = rolling && c.anchor ? dayFrom(c.anchor, unit, direction) : null;
      if (!other || !isWritten(other) || !c.anchor) return date(value, mod, fiscal);
      const days = [isoDay(other), isoDay(c.anchor)] as const;
      return date(value, mod, { days: direction < 0 ? days : [days[1], days[0]] });
    },

    /** Soon after it has begun, "the new year" is the document's own. */
    newYear(m, c) {
      const { anchor } = c;
      // "through the New Year": the feast
      if (isCapital(c.tokens[m.match.end - 1]?.text)) return null;
      if (!anchor) return date('XXXX', modIn(m));
      return date(isoYear(anchor.year + (anchor.month > NEW ? 1 : 0)), modIn(m));
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
      // "before the year is up": in a text without a date, a year of somebody's own
      if (!c.anchor) return bare ? null : date('XXXX', mod);
      const value = unitFrom(
        c.anchor,
        unit,
        unit === 'WE' || (unit === 'W' && bare) ? weekendShift(c, 0) : 0,
      );
      return value === null ? null : date(value, mod, m.has('f') ? { days: null } : {});
    },
  };

  /** A comparison stands close before the words. */
  function isCompared(m: Matched, c: Context): boolean {
    if (lexicon.direction(m.words('r')) > -1 || m.match.groups.r?.[0] !== m.match.first) return false;
    for (let i = m.match.first - 1; i >= Math.max(c.from, m.match.first - COMPARED); i--)
      if (lexicon.has('comparisons', c.tokens[i]?.lower)) return true;
    return false;
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
};

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
function weekendShift(c: Context, direction: number, named = false): number {
  const early = c.anchor !== null && weekdayOf(c.anchor) <= 3;
  return direction === 0 && early && (named ? c.way() < 0 : c.way() <= 0) ? -1 : direction;
}
