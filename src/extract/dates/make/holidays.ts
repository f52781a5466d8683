/** Holidays: fixed days, days counted in a month, and days counted from Easter. */
import { addDays, type Day, isoDay, isoWeek, lastOfMonth, weekdayOf } from '../calendar.ts';
import { isCapital, isTitle } from '../guards.ts';
import { yearOf } from '../resolve.ts';
import { date, type MakeProductions, type Way } from '../timex.ts';

/** Holidays by their rule. */
export const holidayProductions: MakeProductions = (lexicon) => ({
  holiday(m, c) {
    const rule = lexicon.words.holidays[m.words('h')];
    // "Vietnam War Veterans Day" is another day.
    const [name] = m.match.groups.h as readonly [number, number];
    if (!rule || !isCapital(c.tokens[name]?.text) || (name - 1 > c.from && isTitle(c, name))) return null;
    const write = m.has('w') ? isoWeek : isoDay;
    if (m.has('y')) return date(write(dayIn(rule, m.number('y'))));
    if (!c.anchor)
      return date(rule.length === 2 && rule[0] ? `XXXX${isoDay(dayIn(rule, 2000)).slice(4)}` : 'XXXX-XX-XX');
    const way = m.has('r') ? (Math.sign(lexicon.direction(m.words('r'))) as Way) : c.way();
    const near = dayIn(rule, c.anchor.year);
    return date(write(dayIn(rule, yearOf(c.anchor, way, near.month, near.day))));
  },
});

/**
 * The day in a year: of a month and day; of a month, a weekday, which one of the month (-1 the last) and from which of
 * its days on they are counted; or of 0 and the days from Easter.
 */
function dayIn([month = 1, second = 1, third, from = 1]: readonly number[], year: number): Day {
  if (month === 0) return addDays(easterOf(year), second);
  if (third === undefined) return { year, month, day: second };
  if (third < 0) {
    const last = { year, month, day: lastOfMonth(year, month) };
    return addDays(last, -((weekdayOf(last) - second + 7) % 7));
  }
  const first = { year, month, day: from };
  return addDays(first, ((second - weekdayOf(first) + 7) % 7) + 7 * (third - 1));
}

/** Easter Sunday of the Gregorian calendar (J. Meeus, Astronomical Algorithms, chapter 8). */
function easterOf(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return { year, month: Math.floor(n / 31), day: (n % 31) + 1 };
}
