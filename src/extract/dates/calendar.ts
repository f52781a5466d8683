/** Calendar arithmetic on days since 1970-01-01 (proleptic Gregorian), as integers; no clock, no time zone. */

export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Days since the epoch (H. Hinnant, chrono-compatible low-level date algorithms). */
export function toNumber({ year, month, day }: Day): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const ofEra = y - era * 400;
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146_097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719_468;
}

/** The day of a number of days since 1 January 1970. */
export function fromNumber(days: number): Day {
  const z = days + 719_468;
  const era = Math.floor(z / 146_097);
  const ofEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const mp = Math.floor((5 * ofYear + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: ofYear - Math.floor((153 * mp + 2) / 5) + 1,
  };
}

const pad = (n: number, width = 2): string => String(n).padStart(width, '0');
/** Four digits. */
export const isoYear = (year: number): string => pad(year, 4);
/** "2030-06". */
export const isoMonth = (year: number, month: number): string => `${pad(year, 4)}-${pad(month)}`;
/** "2030-06-14". */
export const isoDay = (day: Day): string => `${pad(day.year, 4)}-${pad(day.month)}-${pad(day.day)}`;

/** The day of "2030-06-14". */
export function parseDay(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(text);
  return match ? { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) } : null;
}

/** Number of days of the month. */
export const lastOfMonth = (year: number, month: number): number => {
  const next = month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: month + 1, day: 1 };
  return fromNumber(toNumber(next) - 1).day;
};
/** A day that the calendar has. */
export const isValid = (day: Day): boolean =>
  day.month >= 1 && day.month <= 12 && day.day >= 1 && day.day <= lastOfMonth(day.year, day.month);

/** ISO 8601 writes the day with four digits for its year. */
export const isWritten = (day: Day): boolean => day.year >= 0 && day.year < 10_000;

/** ISO weekday, Monday 1 to Sunday 7. */
export const weekdayOf = (day: Day): number => ((((toNumber(day) + 3) % 7) + 7) % 7) + 1;

/** The day so many days later. */
export const addDays = (day: Day, n: number): Day => fromNumber(toNumber(day) + n);

/** Months are added by the calendar; a day that the month lacks becomes its last. */
export function addMonths(day: Day, n: number): Day {
  const index = day.year * 12 + day.month - 1 + n;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return { year, month, day: Math.min(day.day, lastOfMonth(year, month)) };
}

/** ISO week as `YYYY-Www`. */
export function isoWeek(day: Day): string {
  const thursday = addDays(day, 4 - weekdayOf(day));
  const week = Math.floor((toNumber(thursday) - toNumber({ year: thursday.year, month: 1, day: 1 })) / 7) + 1;
  return `${isoYear(thursday.year)}-W${pad(week)}`;
}

const SEASON_MONTHS: Readonly<Record<string, readonly [number, number]>> = {
  SP: [3, 5],
  SU: [6, 8],
  FA: [9, 11],
};

/** First and last day that a TIMEX3 DATE value covers, or null where it is no stretch of the calendar. */
export function extentOf(value: string): readonly [string, string] | null {
  const interval = value.split('/');
  if (interval.length === 2) {
    const from = extentOf(interval[0] as string);
    const to = extentOf(interval[1] as string);
    return from && to ? [from[0], to[1]] : null;
  }
  let m = /^(\d{4})-(\d{2})-(\d{2})(?:T.*)?$/.exec(value);
  if (m) return [value.slice(0, 10), value.slice(0, 10)];
  m = /^(\d{4})-(\d{2})$/.exec(value);
  if (m)
    return [
      `${value}-01`,
      isoDay({ year: Number(m[1]), month: Number(m[2]), day: lastOfMonth(Number(m[1]), Number(m[2])) }),
    ];
  m = /^(\d{4})$/.exec(value);
  if (m) return [`${value}-01-01`, `${value}-12-31`];
  m = /^(\d{3})$/.exec(value);
  if (m) return [`${value}0-01-01`, `${value}9-12-31`];
  m = /^(\d{2})$/.exec(value);
  if (m) return [`${value}00-01-01`, `${value}99-12-31`];
  m = /^(\d{4})-([QH])(\d)$/.exec(value);
  if (m) {
    const months = m[2] === 'Q' ? 3 : 6;
    const last = Number(m[3]) * months;
    const year = Number(m[1]);
    return [
      isoDay({ year, month: last - months + 1, day: 1 }),
      isoDay({ year, month: last, day: lastOfMonth(year, last) }),
    ];
  }
  m = /^(\d{4})-W(\d{2})(-WE)?$/.exec(value);
  if (m) {
    const january4 = { year: Number(m[1]), month: 1, day: 4 };
    const monday = addDays(january4, 1 - weekdayOf(january4) + (Number(m[2]) - 1) * 7);
    const sunday = addDays(monday, 6);
    return isWritten(sunday) ? [isoDay(m[3] ? addDays(monday, 5) : monday), isoDay(sunday)] : null;
  }
  m = /^(\d{4})-(SP|SU|FA)$/.exec(value);
  const season = m ? SEASON_MONTHS[m[2] as string] : undefined;
  if (m && season)
    return [
      `${m[1]}-${pad(season[0])}-01`,
      isoDay({ year: Number(m[1]), month: season[1], day: lastOfMonth(Number(m[1]), season[1]) }),
    ];
  return null;
}
