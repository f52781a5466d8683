/** Stretches of the calendar: years, fiscal years, decades, centuries, weeks and seasons. */
import { addDays, type Day, extentOf, isoDay, isoMonth, isoYear, parseDay } from '../calendar.ts';
import { BARE_YEAR, isCapital, isYear } from '../guards.ts';
import { unitFrom, yearOf } from '../resolve.ts';
import { type Context, date, type MakeProductions, type Matched, set } from '../timex.ts';

/** First month of a season of the northern year. */
const SEASON_STARTS: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };
/** The year that stands for the middle of a century. */
const MIDDLE = 50;

/** Months, years, decades and seasons. */
export const periodProductions: MakeProductions = (lexicon) => {
  const { words } = lexicon;
  const unitIn = (m: Matched): string => m.set('unit') ?? words.units[m.words('u')] ?? '';
  const modIn = (m: Matched): string | null => m.set('mod') ?? lexicon.mod(m.words('x'));
  /** What follows is a noun in the plural, so the number counts it. */
  const counts = (word: string): boolean =>
    lexicon.has('quantityNouns', word) ||
    (/[^s]s$/.test(word) && !lexicon.has('continuations', word) && !lexicon.has('pastCues', word));
  const yearAt = (m: Matched, c: Context, group: string): boolean => {
    const range = m.match.groups[group];
    return range !== undefined && isYear(lexicon, c.tokens, range[0], range[1]);
  };

  return {
    yearRange(m, c) {
      const from = m.number('a');
      const last = m.number('b');
      const short = m.words('b').length < 4;
      const to = short ? from - (from % 100) + last : last;
      // 2026-07 is a month, 2026-27 two years.
      if (to <= from || (short && last <= 12 && to !== from + 1)) return null;
      const [at, end] = m.match.groups.a as readonly [number, number];
      // "pages 1230-1241"
      if (from < BARE_YEAR && !isYear(lexicon, c.tokens, at, end)) return null;
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

    spokenYear(m, c) {
      const after = m.match.end < c.until ? (c.tokens[m.match.end]?.lower ?? '') : '';
      const whole = m.has('t') || m.words('n') === 'hundred';
      // "nineteen hundred jobs", "two thousand five hundred"
      if (whole && (after === '-' || words.numbers[after] !== undefined || counts(after))) return null;
      // "two thousand people", "twenty-two thousand"
      const [opener] = m.match.groups.t ?? [];
      if (opener !== undefined && !lexicon.has('spokenYearOpeners', c.tokens[opener - 1]?.lower)) return null;
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

    /** "the second half of the 2030s", "of May 2027" */
    halfOf(m, c) {
      const second = words.ordinals[m.words('o')] !== 1;
      const month = words.months[m.words('m')];
      const year = m.has('y')
        ? m.number('y')
        : month && c.anchor
          ? yearOf(c.anchor, c.way(), month, null)
          : null;
      const value =
        month !== undefined
          ? year === null
            ? `XXXX-${String(month).padStart(2, '0')}`
            : isoMonth(year, month)
          : m.has('d')
            ? m.words('d').replace(/\D/g, '').slice(0, 3)
            : c.anchor && unitFrom(c.anchor, unitIn(m), 0);
      const days = value ? extentOf(value) : null;
      if (!value || m.words('d').length === 3) return null;
      return date(value, second ? 'END' : 'START', { days: days && halfDays(days, second) });
    },

    weekNumber(m, c) {
      const week = Number(m.words('n').replace(/\D/g, ''));
      if (!(week >= 1 && week <= 53) || !yearAt(m, c, 'y')) return null;
      const value = `${isoYear(m.number('y'))}-W${String(week).padStart(2, '0')}`;
      return date(value);
    },

    everySeason: (m) => set(`XXXX-${words.seasons[m.words('s').replace(/s$/, '')]}`),

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
      // "in spring" tells when; "and spring" may be anything.
      const opened = lexicon.has('periodOpeners', before) || lexicon.has('deadline', before);
      if (bare && lexicon.has('ambiguousSeasons', m.words('s')) && first === m.words('s') && !opened)
        return null;
      // "winter months", "spring planting": a kind of noun
      const noun = c.tokens[m.match.end];
      const kind =
        noun?.kind === 'word' && m.match.end < c.until && !lexicon.has('continuations', noun.lower);
      if (bare && kind && first === m.words('s')) return null;
      // "the Summer Institute": a name
      const end = m.match.end;
      if (bare && end < c.until && isCapital(c.tokens[end - 1]?.text) && isCapital(c.tokens[end]?.text))
        return null;
      return date(`${seasonYear(m, c, season) ?? 'XXXX'}-${season}`, modIn(m));
    },
  };

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

/** The first or second half of a month, or of a number of years. */
function halfDays([from, to]: readonly [string, string], second: boolean): readonly [string, string] {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4)) + 1;
  const middle =
    years > 1 ? `${isoYear(Number(from.slice(0, 4)) + years / 2)}-01-01` : `${from.slice(0, 8)}16`;
  return second ? [middle, to] : [from, isoDay(addDays(parseDay(middle) as Day, -1))];
}

/** The year of "fy27", "27" or "2027". */
export function fiscalYearIn(text: string): number {
  const digits = text.replace(/\D/g, '');
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}
