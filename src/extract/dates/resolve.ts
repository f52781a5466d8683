/** Chooses the year, quarter or weekday that words leave open, by the document's date and the way the clause looks. */
import {
  addDays,
  addMonths,
  type Day,
  isoDay,
  isoMonth,
  isoWeek,
  isoYear,
  toNumber,
  weekdayOf,
} from './calendar.ts';
import type { Way } from './timex.ts';

/**
 * Which of the recurrences lies where the clause looks. `distance`: of the one in the document's own cycle, from the
 * document's date, in units of which a cycle has `cycle`.
 * @returns how many cycles to go on from the document's own.
 */
function recurrence(distance: number, cycle: number, way: Way): number {
  const nearest = distance * 2 > cycle ? -1 : distance * -2 > cycle ? 1 : 0;
  const chosen = way > 0 ? (distance < 0 ? 1 : 0) : way < 0 ? (distance > 0 ? -1 : 0) : nearest;
  // What a clause tells of a day ten months away is told more likely of the same day a month ago or ahead; what was to
  // be done by the day before yesterday is no year away either.
  const far = way > -2 && Math.abs(distance + chosen * cycle) * 4 > cycle * 3;
  const close = way < 2 ? 6 : 52;
  return far && Math.abs(distance + nearest * cycle) * close < cycle ? nearest : chosen;
}

/** The year of a month, or of a day of it, that is named without one. */
export function yearOf(anchor: Day, way: Way, month: number, day: number | null): number {
  if (day === null) return anchor.year + recurrence(month - anchor.month, 12, way);
  const distance = toNumber({ year: anchor.year, month, day }) - toNumber(anchor);
  return anchor.year + recurrence(distance, 365, way);
}

const quarterOf = (day: Day): number => Math.ceil(day.month / 3);

/** The year of a quarter that is named without one. */
export function yearOfQuarter(anchor: Day, way: Way, quarter: number): number {
  const distance = quarter - quarterOf(anchor);
  // The quarter that has just ended is meant even where the sentence looks ahead ("expects a third-quarter loss").
  return anchor.year + (way > 0 ? (distance < -1 ? 1 : 0) : distance > 0 ? -1 : 0);
}

/** `YYYY-Qn`, counted on from the quarter of a day. */
export function quarterFrom(day: Day, count: number): string {
  const index = day.year * 4 + quarterOf(day) - 1 + count;
  const year = Math.floor(index / 4);
  return `${isoYear(year)}-Q${index - year * 4 + 1}`;
}

/** Value of `YYYY-Qn`, of a year, month or day, the given years on. */
export function yearsFrom(value: string, count: number): string {
  return isoYear(Number(value.slice(0, 4)) + count) + value.slice(4);
}

/** The day with this name (Monday 1) that the clause means; the document's own day counts either way. */
export function weekdayFrom(anchor: Day, way: Way, weekday: number): Day {
  const back = (weekdayOf(anchor) - weekday + 7) % 7;
  return addDays(anchor, way > 0 && back > 0 ? 7 - back : -back);
}

/** The calendar unit (TIMEX3 code) that lies `count` units from the one of `day`; null for units that have no place there. */
export function unitFrom(day: Day, unit: string, count: number): string | null {
  switch (unit) {
    case 'Y':
      return isoYear(day.year + count);
    case 'M': {
      const moved = addMonths({ ...day, day: 1 }, count);
      return isoMonth(moved.year, moved.month);
    }
    case 'W':
      return isoWeek(addDays(day, 7 * count));
    case 'F':
      return isoWeek(addDays(day, 14 * count));
    case 'WE':
      return `${isoWeek(addDays(day, 7 * count))}-WE`;
    case 'D':
      return isoDay(addDays(day, count));
    case 'Q':
      return quarterFrom(day, count);
    case 'H': {
      const index = day.year * 2 + (day.month > 6 ? 1 : 0) + count;
      const year = Math.floor(index / 2);
      return `${isoYear(year)}-H${index - year * 2 + 1}`;
    }
    case 'E':
      return String(Math.floor(day.year / 10) + count);
    case 'C':
      return String(Math.floor(day.year / 100) + count);
    default:
      return null;
  }
}

/** A day so many units on; fractions of months and years are rounded to months; null for units below the day. */
export function dayFrom(day: Day, unit: string, count: number): Day | null {
  switch (unit) {
    case 'D':
      return addDays(day, Math.round(count));
    case 'W':
      return addDays(day, Math.round(7 * count));
    case 'F':
      return addDays(day, Math.round(14 * count));
    case 'M':
      return addMonths(day, Math.round(count));
    case 'Q':
      return addMonths(day, Math.round(3 * count));
    case 'H':
      return addMonths(day, Math.round(6 * count));
    case 'Y':
      return addMonths(day, Math.round(12 * count));
    case 'E':
      return addMonths(day, Math.round(120 * count));
    case 'C':
      return addMonths(day, Math.round(1200 * count));
    default:
      return null;
  }
}
