/** Quarters and halves of a year. */
import { isoYear } from '../calendar.ts';
import { quarterFrom, yearOfQuarter } from '../resolve.ts';
import { type Context, date, type MakeProductions, type Matched, type Timex } from '../timex.ts';
import { fiscalYearIn } from './periods.ts';

/** Quarters and halves of years. */
export const quarterProductions: MakeProductions = (lexicon) => {
  const { words } = lexicon;
  const modIn = (m: Matched): string | null => m.set('mod') ?? lexicon.mod(m.words('x'));

  /** The year of a quarter or half: told with it, counted from the document's, or null when it is open. */
  const yearIn = (m: Matched, c: Context): number | null => {
    if (m.has('y')) return m.number('y');
    if (m.has('fy')) return fiscalYearIn(m.words('fy'));
    return m.has('q') && c.anchor ? c.anchor.year + lexicon.direction(m.words('q')) : null;
  };

  return {
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
};
