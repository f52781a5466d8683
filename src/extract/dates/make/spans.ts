/** Counted time: durations, points so many units away, and sets. */

import { amount } from '../amount.ts';
import { addDays, type Day, isoDay, isoYear, isWritten, parseDay } from '../calendar.ts';
import { isAge } from '../guards.ts';
import { dayFrom, unitFrom, yearsFrom } from '../resolve.ts';
import {
  type Context,
  date,
  duration,
  type MakeProductions,
  type Matched,
  set,
  type Timex,
  time,
} from '../timex.ts';

/** Units that may be told together, the longer first. */
const COMPOUND = ['Y', 'M', 'W', 'D', 'TH', 'TM', 'TS'];
/** Groups of the amounts that follow the first, and of their units. */
const PAIRS = [
  ['k', 'v'],
  ['l', 'w'],
  ['q', 'y'],
] as const;
/** So many quarters are a share of a thing too. */
const SHARE = 3;
/** What ends a clause. */
const STOP = /^[.;:!?)\]]$/;

/** Lengths of time, and what recurs. */
export const spanProductions: MakeProductions = (lexicon) => {
  const { words } = lexicon;
  const unitIn = (m: Matched): string => m.set('unit') ?? words.units[m.words('u')] ?? '';
  const plural = (m: Matched): boolean => words.pluralUnits.includes(m.words('u'));
  /** The amount of a group; NaN when it is not told; undefined when the words are no amount. */
  const countIn = (m: Matched, group = 'n'): number | undefined => {
    const known = words.amounts[m.words(group)];
    if (known !== undefined) return known ?? Number.NaN;
    const number = m.number(group);
    return Number.isNaN(number) ? undefined : number;
  };
  const modIn = (m: Matched): string | null =>
    lexicon.mod(m.words('x')) ??
    lexicon.mod(m.words('z')) ??
    (lexicon.has('approximateAmounts', m.words('n')) ? 'APPROX' : null);
  const next = (m: Matched, c: Context): string | undefined =>
    m.match.end < c.until ? c.tokens[m.match.end]?.lower : undefined;
  const ends = (m: Matched, c: Context): boolean =>
    m.match.end >= c.until || STOP.test(c.tokens[m.match.end]?.lower ?? '');
  /** A unit that can be counted here: no fraction of a thing ("three quarters of"), no ordinal ("second"). */
  const countable = (m: Matched, c: Context, unit: string): boolean => {
    // Capitals make a name of it ("60 Minutes", "the 100 Days Mission").
    const capital = (i: number): boolean => /^\p{Lu}\p{Ll}/u.test(c.tokens[i]?.text ?? '');
    if (m.match.first > c.from && capital(m.match.end - 1) && (unit.startsWith('T') || capital(m.match.end)))
      return false;
    if (isAge(lexicon, c.tokens, m.match.end)) return false;
    // "400 day-units", but "a 5 day-long trip"
    const [mark, joined] = [c.tokens[m.match.end], c.tokens[m.match.end + 1]];
    if (mark?.text === '-' && !mark.spaced && joined?.kind === 'word' && !joined.spaced && !plural(m)) {
      const before = c.tokens[m.match.end - 2]?.lower;
      if (before !== '-' && !lexicon.has('longWords', joined.lower)) return false;
    }
    if (unit === 'Q')
      return (
        plural(m) && (next(m, c) !== 'of' || words.amounts[m.words('n')] === null) && !isThreeInFour(m, c)
      );
    return true;
  };
  /** "rose to three quarters": a share, where nothing tells of time. */
  const isThreeInFour = (m: Matched, c: Context): boolean => {
    if (countIn(m) !== SHARE || !m.match.groups.n || m.match.end - m.match.groups.n[0] > 2) return false;
    const before = c.tokens[m.match.groups.n[0] - 1]?.lower;
    const opened =
      (lexicon.has('periodOpeners', before) && !lexicon.has('prepositionMods', before)) ||
      (lexicon.has('deadline', before) && !lexicon.has('agentOpeners', before)) ||
      lexicon.has('pointOpeners', before) ||
      lexicon.has('determiners', before);
    return !opened && !lexicon.has('quarterFollowers', next(m, c));
  };

  return {
    duration(m, c) {
      const unit = unitIn(m);
      const told = m.words('n');
      const length = m.match.end - m.match.first;
      if (!countable(m, c, unit)) return null;
      if (!m.has('n')) return duration(amount(plural(m) ? Number.NaN : 1, unit));
      const count = countIn(m);
      if (count === undefined) return null;
      // "a year" alone is read by the rule for rates; "some day", "a second" are none.
      if (count === 1 && length === 2 && /^[a-z]{1,2}$/.test(told)) return null;
      if (Number.isNaN(count) && !plural(m) && c.tokens[m.match.groups.n?.[1] ?? 0]?.lower !== '-')
        return null;
      if (unit === 'TS' && words.ordinals[m.words('u')] !== undefined) return null;
      // "two months and half the staff", "five years and a quarter of it": a part of something else
      if ((m.has('e') && !ends(m, c)) || (m.has('q') && next(m, c) === 'of')) return null;
      const before = c.tokens[m.match.first - 1]?.lower;
      // "from a fiscal year to a calendar year": kinds of years, and none that passes.
      const counted = lexicon.has('periodOpeners', before) || lexicon.has('deadline', before);
      if (m.has('f') && /^an?$/.test(told) && !counted) return null;
      // "may one day join"
      if (
        unit === 'D' &&
        count === 1 &&
        length === 2 &&
        (lexicon.has('onceAhead', before) || lexicon.has('futureCues', before))
      )
        return date('FUTURE_REF');
      // "the 1990 year"
      if (count >= 1900 && count < 2100 && !plural(m)) return null;
      const part = m.has('h') || m.words('e') === 'half' ? 0.5 : m.has('q') || m.has('e') ? 0.25 : 0;
      const value = amount(count + part, unit);
      // "over several years", "over a three-year period": a preposition and no modifier.
      const x = m.match.groups.x;
      if (
        x &&
        lexicon.has('prepositionMods', c.tokens[x[1] - 1]?.lower) &&
        (Number.isNaN(count) || m.has('t'))
      )
        return duration(value, lexicon.mod(m.words('z')), { range: [x[1], m.match.end] });
      // Which days are working days is not ours to know.
      return duration(value, modIn(m), m.has('b') ? { days: null } : {});
    },

    /** "within the first year": as long as a year. */
    firstUnit(m, c) {
      const before = c.tokens[m.match.first - 1]?.lower;
      const opened = lexicon.has('periodOpeners', before) || lexicon.has('deadline', before);
      const unit = unitIn(m);
      // "before the first day of the term"
      return opened && ['E', 'Y', 'M', 'W'].includes(unit) ? duration(amount(1, unit)) : null;
    },

    /** "one year and six months", "2 hours 5 minutes", "1 day, 3 hours and 10 minutes" */
    compound(m, c) {
      const parts: (readonly [number, string])[] = [[countIn(m) ?? Number.NaN, unitIn(m)]];
      for (const [count, unit] of PAIRS)
        if (m.has(count)) parts.push([m.number(count), words.units[m.words(unit)] ?? '']);
      if (parts.some(([count], i) => Number.isNaN(count) || (i > 0 && !nests(parts, i, m.has('j')))))
        return null;
      if (isAge(lexicon, c.tokens, m.match.end)) return null;
      // "within 3 months, 10 days' notice": two of them
      if (m.has('s') && !m.has('l') && !ends(m, c)) return null;
      const value = parts.map(([count, unit]) => amount(count, unit)).reduce(joined);
      return duration(value, lexicon.mod(m.words('x')));
    },

    /** "an hour and thirty", "2 hours 10": so many minutes more, where nothing follows that they could count. */
    minutes(m, c) {
      const [count, more] = [countIn(m), m.number('k')];
      const unit = unitIn(m);
      const part = COMPOUND[COMPOUND.indexOf(unit) + 1] ?? '';
      if (count === undefined || !(unit === 'TH' || unit === 'TM') || !ends(m, c)) return null;
      if (
        !Number.isInteger(count) ||
        !nests(
          [
            [count, unit],
            [more, part],
          ],
          1,
          true,
        )
      )
        return null;
      return more < (words.unitLengths[part] ?? 0)
        ? duration(joined(amount(count, unit), amount(more, part)), lexicon.mod(m.words('x')))
        : null;
    },

    /** "the thirtieth day after the deposit": counted from what follows. */
    dayAfter(m) {
      const count = lexicon.ordinal(m.words('o'));
      const end = (m.match.groups.back as readonly [number, number])[0];
      return count > 1 ? duration(amount(count, 'D'), null, { range: [m.match.first, end] }) : null;
    },

    bareUnits(m, c) {
      const unit = unitIn(m);
      const before = c.tokens[m.match.first - 1]?.lower;
      if (!countable(m, c, unit) || unit === 'Q' || unit === 'WE' || unit === 'H') return null;
      if (unit.startsWith('T') && !lexicon.has('periodOpeners', before)) return null;
      // "the 18th and 19th centuries"
      if (
        m.match.end - m.match.first === 1 &&
        m.match.first > 0 &&
        lexicon.classes.ordinal?.(c.tokens, m.match.first - 1)
      )
        return null;
      // "minutes apart", "days when", "a matter of months", "the early hours of Tuesday", "the years 2021 to 2025"
      if (unit.startsWith('T') && next(m, c) === 'of') return null;
      if (m.match.end < c.until && lexicon.classes.year?.(c.tokens, m.match.end)) return null;
      if (lexicon.has('unitsAside', next(m, c))) return null;
      if (before === 'of' && lexicon.has('unitsOf', c.tokens[m.match.first - 2]?.lower)) return null;
      const value = amount(Number.NaN, unit);
      const counted = countBefore(m, c);
      if (counted) return duration(amount(counted, unit), null, { range: [m.match.first - 2, m.match.end] });
      // "in the weeks before the vote": which weeks comes after.
      const article =
        m.match.end - m.match.first === 2 && lexicon.has('articles', c.tokens[m.match.first]?.lower);
      return article && lexicon.has('unitsOpeners', next(m, c))
        ? duration(value, null, { range: [m.match.end - 1, m.match.end] })
        : duration(value);
    },

    stretch(m, c) {
      const unit = unitIn(m);
      // "is expected to last six weeks", "tours typically last 45 minutes"
      if (m.match.groups.r?.[0] === m.match.first && lexicon.has('lasting', m.words('r'))) {
        const before = c.tokens[m.match.first - 1];
        const opened = before?.kind !== 'word' || lexicon.has('stretchOpeners', before.lower);
        if (m.has('x') || (m.has('n') && !opened)) return null;
      }
      const count = m.has('n') ? countIn(m) : m.has('z') || plural(m) ? Number.NaN : 1;
      if (count === undefined || (unit === 'Q' && next(m, c) === 'of')) return null;
      const direction = lexicon.direction(m.words('r'));
      const [at, end] = m.match.groups.r as readonly [number, number];
      // "following four years of drought": a preposition
      if (at === m.match.first && m.has('n') && lexicon.has('pointOpeners', m.words('r')))
        return duration(amount(count, unit), modIn(m), { range: [end, m.match.end] });
      return duration(amount(count, unit), modIn(m), { days: stretchDays(c.anchor, direction, unit, count) });
    },

    shift(m, c) {
      const unit = unitIn(m);
      const count = m.has('n') ? countIn(m) : 1;
      if (count === undefined || unit === 'TS') return null;
      if (words.anchorBackward.includes(m.words('back'))) return fromTold(m, c, unit, count);
      const way = m.has('back') ? -1 : 1;
      const mod = modIn(m);
      if (Number.isNaN(count)) return date(way < 0 ? 'PAST_REF' : 'FUTURE_REF', mod);
      if (c.told.period && unit === 'Y' && way < 0 && count < 3)
        return date(yearsFrom(c.told.period, -count), mod, { aside: true });
      return c.anchor
        ? away(c.anchor, unit, way * count, mod)
        : date(way < 0 ? 'PAST_REF' : 'FUTURE_REF', mod);
    },

    shiftFrom(m, c) {
      const count = countIn(m);
      const unit = unitIn(m);
      const base = c.anchor ? addDays(c.anchor, words.dayNames[m.words('v')] ?? 0) : null;
      if (count === undefined || Number.isNaN(count) || !base) return null;
      // From a day one counts to a day.
      const day = dayFrom(base, unit, count);
      return day && isWritten(day) ? date(isoDay(day)) : away(base, unit, count, null);
    },

    set(m) {
      const fixed = words.adverbSets[m.words('a')] ?? words.frequencySets[m.words('a')];
      if (fixed !== undefined) return set(fixed);
      const unit = unitIn(m);
      const count = m.has('o') ? lexicon.ordinal(m.words('o')) : m.has('n') ? (countIn(m) ?? Number.NaN) : 1;
      return unit === '' ? null : set(amount(count, unit), modIn(m));
    },

    fixed: (m) => {
      const range = m.match.groups.v;
      return duration(m.set('value') ?? '', null, range ? { range } : {});
    },

    perUnit(m) {
      const unit = unitIn(m);
      // "per hour" and "per second" are parts of units of measurement.
      return unit.startsWith('T') ? null : set(amount(1, unit));
    },

    /** "quarterly" is a set as an adverb or before "basis", but not before the noun that it describes. */
    frequency(m, c) {
      const value = words.frequencySets[m.words('f')];
      if (value === undefined) return null;
      const other = words.frequencySets[m.words('g')];
      if (other !== undefined) {
        const [at] = m.match.groups.g as readonly [number, number];
        const ranges = [[m.match.first, at - 1] as const, [at, m.match.end] as const] as const;
        return [set(value, null, { range: ranges[0] }), set(other, null, { range: ranges[1] })];
      }
      if (m.has('b')) return set(value);
      // "the Valley Weekly": a name
      if (/^\p{Lu}\p{Ll}/u.test(c.tokens[m.match.first]?.text ?? '')) return null;
      const after = c.tokens[m.match.end];
      const open =
        m.match.end >= c.until || after?.kind !== 'word' || lexicon.has('continuations', after.lower);
      const before = c.tokens[m.match.first - 1];
      if (!open && !isListed(c, m.match.end)) return null;
      if (after?.lower === '-' || m.match.first <= c.from) return null;
      // "weekly, monthly and quarterly": the first of them tells.
      if (isListed(c, m.match.first - 1, -1)) return set(value);
      return before?.kind === 'word' && !lexicon.has('notBeforeAdverbs', before.lower) ? set(value) : null;
    },

    /** "a year": a rate after an amount, else a stretch after "in", "for", "than". */
    rate(m, c) {
      const unit = unitIn(m);
      if (unit === 'Q') return null;
      if (m.match.first === c.from && m.match.end === c.until) return duration(amount(1, unit));
      if (unit === 'TS' || unit === 'WE' || isAge(lexicon, c.tokens, m.match.end)) return null;
      const after = c.tokens[m.match.end];
      if (after?.lower === '-' && !after.spaced) return null;
      for (let i = m.match.first - 1; i >= Math.max(c.from, m.match.first - 4); i--) {
        const token = c.tokens[i] as (typeof c.tokens)[number];
        if (/^[,;:.]$/.test(token.lower) || lexicon.has('periodOpeners', token.lower)) break;
        if (
          token.kind === 'number' ||
          words.numbers[token.lower] !== undefined ||
          lexicon.has('quantityNouns', token.lower)
        )
          return set(amount(1, unit));
      }
      const before = c.tokens[m.match.first - 1]?.lower;
      const opens =
        lexicon.has('periodOpeners', before) || lexicon.has('deadline', before) || before === 'than';
      const follows = m.match.end < c.until && lexicon.has('followers', after?.lower) && unit !== 'D';
      return opens || follows ? duration(amount(1, unit)) : null;
    },
  };

  /** The part at `at` is told in a smaller unit, in whole numbers; without "and" also less than one of the larger. */
  function nests(parts: readonly (readonly [number, string])[], at: number, joined: boolean): boolean {
    const [count, unit] = parts[at] as readonly [number, string];
    const larger = COMPOUND.indexOf((parts[at - 1] as readonly [number, string])[1]);
    if (larger < 0 || COMPOUND.indexOf(unit) <= larger) return false;
    return (joined && at === 1) || (Number.isInteger(count) && count < (words.unitLengths[unit] ?? 0));
  }

  /** "250 glorious years": the number before an adjective that no list has; null when there is none. */
  function countBefore(m: Matched, c: Context): number | null {
    const at = m.match.first - 2;
    const [number, adjective] = [c.tokens[at], c.tokens[at + 1]];
    if (at < c.from || m.match.end - m.match.first > 1 || adjective?.kind !== 'word') return null;
    const plain = ['continuations', 'timeOpeners', 'quantityNouns', 'determiners'] as const;
    if (adjective.text !== adjective.lower || plain.some((list) => lexicon.has(list, adjective.lower)))
      return null;
    if (number?.kind !== 'number' && words.numbers[number?.lower ?? ''] === undefined) return null;
    const count = lexicon.numberOf(c.tokens, at, at + 1);
    return count > 1 ? count : null;
  }

  /** A comma or "and" stands at `at`, and another rhythm on its other side. */
  function isListed(c: Context, at: number, step: 1 | -1 = 1): boolean {
    const other = c.tokens[at + step]?.lower ?? '';
    return (
      at >= c.from &&
      at + step < c.until &&
      lexicon.has('joiners', c.tokens[at]?.lower) &&
      Object.hasOwn(words.frequencySets, other)
    );
  }

  /** "two days before", "the day before": counted from the day that was told. */
  function fromTold(m: Matched, c: Context, unit: string, count: number): Timex | null {
    const after = c.tokens[m.match.end];
    // "the day before the vote": what it is counted from comes after.
    if (after && m.match.end < c.until && after.kind !== 'punctuation') return null;
    if (Number.isNaN(count)) return null;
    const base = c.told.day ? parseDay(c.told.day) : c.anchor;
    return base ? away(base, unit, -count, modIn(m)) : null;
  }
};

/** Two ISO 8601 durations as one, the smaller units behind. */
function joined(one: string, two: string): string {
  return one + (one.includes('T') && two.startsWith('PT') ? two.slice(2) : two.slice(1));
}

/** A point counted in units, as coarse as its unit. */
function away(day: Day, unit: string, count: number, mod: string | null): Timex | null {
  if (unit.startsWith('T')) return time(isoDay(day), mod);
  if (unit === 'WE') return null;
  const there = dayFrom(day, unit, count);
  if (!there || !isWritten(there)) return date(count < 0 ? 'PAST_REF' : 'FUTURE_REF', mod);
  if (unit === 'E' || unit === 'C')
    return date(isoYear(day.year + Math.round(count * (unit === 'E' ? 10 : 100))), mod);
  if (!Number.isInteger(count)) {
    const moved = dayFrom(day, unit, count);
    const value = moved && unitFrom(moved, unit === 'Y' ? 'M' : 'D', 0);
    return value ? date(value, mod) : null;
  }
  const value = unitFrom(day, unit, count);
  return value ? date(value, mod) : null;
}

/** The days of "the past five years" and "the next five years", counted from the document's date. */
function stretchDays(
  anchor: Day | null,
  direction: number,
  unit: string,
  count: number,
): readonly [string, string] | null {
  if (!anchor || direction === 0 || Number.isNaN(count)) return null;
  const other = dayFrom(anchor, unit, direction * count);
  if (!other || !isWritten(other)) return null;
  return direction < 0 ? [isoDay(other), isoDay(anchor)] : [isoDay(anchor), isoDay(other)];
}
