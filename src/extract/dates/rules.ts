/** Rules of the dates stage: a name, a pattern, and the value that its match has. */
import type { TimexType, Token } from '../../document.ts';
import { compilePattern, indexRules, type Match, type Pattern } from '../../match/pattern.ts';
import {
  addDays,
  addMonths,
  type Day,
  isoDay,
  isoMonth,
  isoWeek,
  isoYear,
  isValid,
  weekdayOf,
} from './calendar.ts';
import type { DateLexicon } from './lexicon.ts';

/** What a rule makes of its match. */
export interface Timex {
  readonly type: TimexType;
  readonly value: string;
  readonly mod?: string;
}

/** What is known around a match. */
export interface Context {
  readonly tokens: readonly Token[];
  /** Day that relative expressions count from, or null. */
  readonly anchor: Day | null;
  /** The sentence looks ahead (will, plans, expected) or back. */
  readonly future: boolean;
  /** Granularity of the last date: a quarter makes "a year earlier" a quarter. */
  readonly lastQuarter: string | null;
  /** Day before month in numeric dates. */
  readonly dayFirst: boolean;
}

export interface DateRule {
  readonly name: string;
  readonly score: number;
  readonly pattern: Pattern;
  make(match: Match, context: Context): Timex | null;
}

type Make = (get: (group: string) => string, context: Context, match: Match) => Timex | null;

const date = (value: string, mod?: string): Timex =>
  mod ? { type: 'DATE', value, mod } : { type: 'DATE', value };
const duration = (value: string, mod?: string): Timex =>
  mod ? { type: 'DURATION', value, mod } : { type: 'DURATION', value };

export function dateRules(lexicon: DateLexicon) {
  const { words } = lexicon;
  const rules: DateRule[] = [];
  const rule = (name: string, source: string, make: Make, score = 0.9): void => {
    rules.push({
      name: `dates/${name}`,
      score,
      pattern: compilePattern(source, lexicon.classes),
      make: (match, context) =>
        make(
          (group) => {
            const range = match.groups[group];
            return range
              ? context.tokens
                  .slice(range[0], range[1])
                  .map((t) => t.lower)
                  .join(' ')
              : '';
          },
          context,
          match,
        ),
    });
  };
  const monthOf = (word: string): number => words.months[word] ?? 0;
  const numberIn = (match: Match, context: Context, group: string): number => {
    const range = match.groups[group];
    return range ? lexicon.numberOf(context.tokens, range[0], range[1]) : Number.NaN;
  };
  const dayNumber = (word: string): number => Number.parseInt(word, 10);
  const ordinalOf = (word: string): number => words.ordinals[word] ?? Number.parseInt(word, 10);
  const full = (year: number, month: number, day: number): Timex | null =>
    isValid({ year, month, day }) ? date(isoDay({ year, month, day })) : null;

  /** The year that makes a month (and day) nearest to the anchor, looking the way the sentence looks. */
  const yearFor = (context: Context, month: number): number | null => {
    const { anchor } = context;
    if (!anchor) return null;
    const ahead = month - anchor.month;
    if (context.future) return ahead < -6 ? anchor.year + 1 : anchor.year;
    return ahead > 4 ? anchor.year - 1 : anchor.year;
  };
  const monthValue = (year: number | null, month: number): string =>
    year === null ? `XXXX-${String(month).padStart(2, '0')}` : isoMonth(year, month);

  // Full dates in all orders.
  rule(
    'month-day-year',
    '(<weekday> ,?)? m=<month> d=<day> ,? y=<year>',
    (g) => full(Number(g('y')), monthOf(g('m')), dayNumber(g('d'))),
    0.98,
  );
  rule(
    'day-month-year',
    '(<weekday> ,?)? (the)? d=<day> (of)? m=<month> ,? y=<year>',
    (g) => full(Number(g('y')), monthOf(g('m')), dayNumber(g('d'))),
    0.98,
  );
  rule(
    'iso-day',
    'y=<year> ^- ^m=<two> ^- ^d=<two>',
    (g) => full(Number(g('y')), Number(g('m')), Number(g('d'))),
    0.98,
  );
  rule(
    'month-days-year',
    'm=<month> d=<day> (- | and | to) e=<day> ,? y=<year>',
    (g) => interval(Number(g('y')), monthOf(g('m')), dayNumber(g('d')), dayNumber(g('e'))),
    0.97,
  );
  rule(
    'days-month-year',
    'd=<day> (- | and | to) e=<day> m=<month> ,? y=<year>',
    (g) => interval(Number(g('y')), monthOf(g('m')), dayNumber(g('d')), dayNumber(g('e'))),
    0.97,
  );
  const interval = (year: number, month: number, from: number, to: number): Timex | null =>
    isValid({ year, month, day: from }) && isValid({ year, month, day: to }) && from < to
      ? date(`${isoDay({ year, month, day: from })}/${isoDay({ year, month, day: to })}`)
      : null;
  rule('numeric', 'a=<two> ^/ ^b=<two> ^/ ^y=<integer>', (g, context) => {
    const [a, b, y] = [Number(g('a')), Number(g('b')), Number(g('y'))];
    const year = y < 100 ? (y < 50 ? 2000 + y : 1900 + y) : y;
    const dayFirst = a > 12 || (b <= 12 && context.dayFirst);
    return dayFirst ? full(year, b, a) : full(year, a, b);
  });

  // Month and day, the year from the context.
  const monthDay = (context: Context, month: number, day: number): Timex | null => {
    const year = yearFor(context, month);
    if (day < 1 || day > 31) return null;
    if (year === null) return date(`XXXX-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
    return full(year, month, day);
  };
  rule('month-day', '(<weekday> ,?)? m=<month> d=<day>', (g, c) =>
    monthDay(c, monthOf(g('m')), dayNumber(g('d'))),
  );
  rule('day-month', '(<weekday> ,?)? (the)? d=<day> (of)? m=<month>', (g, c) =>
    monthDay(c, monthOf(g('m')), dayNumber(g('d'))),
  );

  // Months and years.
  rule(
    'month-year',
    'x=(early | late | mid -)? m=<month> (of | ,)? y=<year>',
    (g) => date(isoMonth(Number(g('y')), monthOf(g('m'))), modOf(g('x'))),
    0.97,
  );
  rule(
    'month',
    'x=(early | late | mid -)? m=<month>',
    (g, c, match) => {
      const at = (match.groups.m as readonly [number, number])[0];
      const word = g('m');
      const before = c.tokens[at - 1]?.lower ?? '';
      const after = c.tokens[at + 1]?.lower ?? '';
      // "May" and "March" are verbs and names more often than months where nothing says month.
      if (
        words.ambiguousMonths.includes(word) &&
        !/^(?:in|by|until|since|of|from|during|before|after|through|to|early|late|-|next|last|this|every|each|and|ending|ended|for)$/.test(
          before,
        ) &&
        !/^(?:\d|-)/.test(after)
      )
        return null;
      if (
        /^\p{Lu}/u.test(c.tokens[at + 1]?.text ?? '') &&
        words.ambiguousMonths.includes(word) &&
        !/^(?:in|by|since|until)$/.test(before)
      )
        return null;
      return date(monthValue(yearFor(c, monthOf(word)), monthOf(word)), modOf(g('x')));
    },
    0.8,
  );
  rule('relative-month', 'r=(<previous> | <following> | <current>) m=<month>', (g, c) => {
    const month = monthOf(g('m'));
    if (!c.anchor) return date(monthValue(null, month));
    const { anchor } = c;
    const way = directionOf(g('r'));
    const year =
      way < 0
        ? month >= anchor.month
          ? anchor.year - 1
          : anchor.year
        : way > 0
          ? month <= anchor.month
            ? anchor.year + 1
            : anchor.year
          : anchor.year;
    return date(isoMonth(year, month));
  });
  rule(
    'year',
    'x=(the? (beginning | start | middle | end) of | early in? | late in? | mid ^-)? y=<year>',
    (g) => date(g('y'), modOf(g('x'))),
    0.85,
  );
  rule(
    'fiscal-year',
    '(the)? (fiscal | financial | academic | marketing) (year)? y=<year> (^/ ^<two>)?',
    (g) => date(g('y')),
    0.95,
  );
  rule('fiscal-abbreviation', 'fy y=<year> (^/ ^<two>)?', (g) => date(g('y')), 0.95);
  rule(
    'year-range',
    'a=<year> (-) b=<year>',
    (g) => (Number(g('a')) < Number(g('b')) ? date(`${g('a')}/${g('b')}`) : null),
    0.95,
  );
  rule('decade', '(the)? x=(early | late | mid ^-)? d=<decade>', (g) => {
    const digits = g('d').replace(/\D/g, '');
    return date(digits.length === 4 ? digits.slice(0, 3) : `19${digits[0]}`, modOf(g('x')));
  });
  rule('century', '(the)? x=(early | late | mid ^-)? o=<ordinal> (-)? century', (g) =>
    date(String(ordinalOf(g('o')) - 1).padStart(2, '0'), modOf(g('x'))),
  );
  rule('mid-century', 'mid ^- ^century', (_g, c) =>
    c.anchor ? date(String(Math.floor(c.anchor.year / 100)), 'MID') : date('XX', 'MID'),
  );

  // Quarters, halves, seasons.
  const quarterValue = (context: Context, quarter: number, year: number | null): string | null => {
    if (quarter < 1 || quarter > 4) return null;
    if (year !== null) return `${isoYear(year)}-Q${quarter}`;
    if (!context.anchor) return `XXXX-Q${quarter}`;
    const now = Math.ceil(context.anchor.month / 3);
    const ahead = quarter - now;
    const base = context.anchor.year;
    return `${isoYear(context.future ? (ahead < -1 ? base + 1 : base) : ahead > 1 || (ahead === 1 && now < 4 && !context.future) ? base - 1 : base)}-Q${quarter}`;
  };
  rule(
    'quarter',
    '(the)? x=(<previous> | <current> | latest)? (fiscal)? o=<ordinal> ^-? quarter (of)? (fiscal)? y=<year>?',
    (g, c) => {
      const value = quarterValue(c, ordinalOf(g('o')), g('y') ? Number(g('y')) : null);
      return value ? date(value) : null;
    },
  );
  rule(
    'quarter-last-year',
    '(the)? o=<ordinal> quarter (of)? r=(<previous> | <following> | <current>) year',
    (g, c) => {
      const value = c.anchor ? quarterValue(c, ordinalOf(g('o')), c.anchor.year + directionOf(g('r'))) : null;
      return value ? date(value) : null;
    },
  );
  rule('q-number', 'q=(q1 | q2 | q3 | q4) (of)? y=<year>?', (g, c) => {
    const value = quarterValue(c, Number(g('q')[1]), g('y') ? Number(g('y')) : null);
    return value ? date(value) : null;
  });
  rule(
    'this-quarter',
    'r=(the | <current> | <previous> | <following> | the latest) quarter',
    (g, c) => {
      if (!c.anchor) return date('XXXX-QX');
      const shift = directionOf(g('r').replace(/^the latest$/, 'last'));
      // "the quarter" in a report is the one that has ended.
      const index = c.anchor.year * 4 + Math.ceil(c.anchor.month / 3) - 1 + (g('r') === 'the' ? -1 : shift);
      if (g('r') === 'the' && c.lastQuarter) return date(c.lastQuarter);
      return date(`${isoYear(Math.floor(index / 4))}-Q${(((index % 4) + 4) % 4) + 1}`);
    },
    0.75,
  );
  rule('half', '(the)? o=(first | second) half (of)? y=<year>?', (g, c) => {
    const year = g('y') ? Number(g('y')) : c.anchor?.year;
    return date(`${year === undefined ? 'XXXX' : isoYear(year)}-H${ordinalOf(g('o'))}`);
  });
  rule(
    'season',
    'x=(early | late | mid ^-)? r=(the | <previous> | <following> | <current>)? s=<season> (of)? y=<year>?',
    (g, c) => {
      if (g('r') === '' && g('y') === '' && !c.anchor) return null;
      const way = directionOf(g('r'));
      const year = g('y')
        ? Number(g('y'))
        : c.anchor
          ? c.anchor.year + (way < 0 && c.anchor.month < 9 ? -1 : way > 0 && c.anchor.month > 5 ? 1 : 0)
          : null;
      if (
        g('y') === '' &&
        (g('r') === '' || g('s') === 'spring' || g('s') === 'fall') &&
        !/^(?:last|next|this|past|coming)$/.test(g('r'))
      )
        return null;
      return date(`${year === null ? 'XXXX' : isoYear(year)}-${words.seasons[g('s')]}`, modOf(g('x')));
    },
    0.8,
  );

  // Relative calendar units.
  rule(
    'relative-unit',
    'x=(early | late | (the)? (end | beginning | start | middle) of)? (the)? r=(<previous> | <following> | <current> | that) u=<unit>',
    (g, c, match) => relativeUnit(g('r'), g('u'), modOf(g('x')), c, match),
    0.85,
  );
  const relativeUnit = (
    r: string,
    u: string,
    mod: string | undefined,
    c: Context,
    match: Match,
  ): Timex | null => {
    const unit = words.units[u] as string;
    if (unit === 'TS' || (r === 'that' && (!c.anchor || unit.startsWith('T')))) return null;
    const way = directionOf(r);
    // "the past year", "the next decade": a stretch of time, not a calendar unit.
    const the =
      c.tokens[(match.groups.r as readonly [number, number])[0] - 1]?.lower === 'the' &&
      match.first < (match.groups.r as readonly [number, number])[0];
    if (the && (r === 'past' || r === 'coming' || r === 'next' || r === 'last') && r !== 'last' && way !== 0)
      return unit === 'Q' ? duration('P1Q') : duration(amount(1, unit), mod);
    if (!c.anchor) return date(way === 0 ? 'PRESENT_REF' : `XXXX`, mod);
    const value = shiftUnit(c.anchor, unit, way);
    return value ? date(value, mod) : null;
  };
  rule(
    'end-of-unit',
    'x=((the)? (end | beginning | start | middle | close) of | mid ^-) (the | this) u=(year | month | week | quarter | decade | century)',
    (g, c) => {
      const value = c.anchor ? shiftUnit(c.anchor, words.units[g('u')] as string, 0) : null;
      return date(value ?? 'XXXX', modOf(g('x')));
    },
  );
  rule('year-end', '(the)? u=(year | month) ^- ^end', (g, c) =>
    date(c.anchor ? (shiftUnit(c.anchor, words.units[g('u')] as string, 0) as string) : 'XXXX', 'END'),
  );
  rule('midyear', '(mid ^- ^year | midyear)', (_g, c) =>
    date(c.anchor ? isoYear(c.anchor.year) : 'XXXX', 'MID'),
  );
  rule(
    'the-decade',
    'x=((the)? end of)? (the | this) decade',
    (g, c) => date(c.anchor ? String(Math.floor(c.anchor.year / 10)) : 'XXX', modOf(g('x'))),
    0.7,
  );

  // Counted from now.
  rule(
    'ago',
    'x=<about>? n=(<number> (^-? <number>)? | a | an | <vague> | a few | a couple of | half a) u=<anyunit> (ago | earlier | before | previously)',
    (g, c, match) => {
      const unit = words.units[g('u')] as string;
      const next = c.tokens[match.end]?.lower ?? '';
      const last = c.tokens[match.end - 1]?.lower;
      if (last === 'before' && /^(?:the|a|an|its|his|their|that|this)$|^\p{Lu}/u.test(next)) return null;
      const count = countOf(g('n'), numberIn(match, c, 'n'));
      if (count === null) return unit.startsWith('T') ? date('PAST_REF') : date('PAST_REF');
      if (c.lastQuarter && unit === 'Y' && (last === 'earlier' || last === 'before'))
        return date(`${isoYear(Number(c.lastQuarter.slice(0, 4)) - count)}${c.lastQuarter.slice(4)}`);
      if (!c.anchor) return date('PAST_REF');
      return shifted(c.anchor, unit, -count, c.lastQuarter);
    },
  );
  rule(
    'year-earlier',
    '(the | a)? u=(year | month | week | quarter) ^- ^earlier (period | quarter | month | week)?',
    (g, c) => {
      if (c.lastQuarter && g('u') === 'year')
        return date(`${isoYear(Number(c.lastQuarter.slice(0, 4)) - 1)}${c.lastQuarter.slice(4)}`);
      return c.anchor ? shifted(c.anchor, words.units[g('u')] as string, -1, null) : date('PAST_REF');
    },
  );
  rule(
    'from-now',
    'n=(<number> | a | an) u=<anyunit> (from now | later | hence)',
    (g, c, match) => {
      const count = countOf(g('n'), numberIn(match, c, 'n'));
      const last = c.tokens[match.end - 1]?.lower;
      if (count === null || !c.anchor || last === 'later')
        return last === 'later' ? date('FUTURE_REF') : null;
      return shifted(c.anchor, words.units[g('u')] as string, count, null);
    },
    0.8,
  );

  // Days by name.
  rule('weekday', 'r=(<previous> | <following> | <current>)? w=<weekday> p=(<daypart>)?', (g, c) => {
    const weekday = words.weekdays[g('w')] as number;
    const part = g('p') ? (words.dayParts[g('p')] as string) : '';
    if (!c.anchor)
      return part ? { type: 'TIME', value: `XXXX-WXX-${weekday}${part}` } : date(`XXXX-WXX-${weekday}`);
    const now = weekdayOf(c.anchor);
    const way = directionOf(g('r'));
    let back = (now - weekday + 7) % 7;
    if (back === 0 && way < 0) back = 7;
    const ahead = way > 0 || (way === 0 && c.future && g('r') === '' && back > 0);
    const day = addDays(c.anchor, ahead ? (back === 0 ? 7 : 7 - back) : -back);
    return part ? { type: 'TIME', value: isoDay(day) + part } : date(isoDay(day));
  });
  rule(
    'plural-weekday',
    'w=(mondays | tuesdays | wednesdays | thursdays | fridays | saturdays | sundays)',
    (g) => ({ type: 'SET', value: `XXXX-WXX-${words.weekdays[g('w').slice(0, -1)]}` }),
  );
  rule(
    'today',
    'w=(today | yesterday | tomorrow | tonight)',
    (g, c) => {
      if (!c.anchor)
        return date(g('w') === 'today' ? 'PRESENT_REF' : g('w') === 'tomorrow' ? 'FUTURE_REF' : 'PAST_REF');
      const day = addDays(c.anchor, g('w') === 'yesterday' ? -1 : g('w') === 'tomorrow' ? 1 : 0);
      return g('w') === 'tonight' ? { type: 'TIME', value: `${isoDay(day)}TNI` } : date(isoDay(day));
    },
    0.95,
  );
  rule('day-part', 'r=(this | yesterday | tomorrow | last | the) p=<daypart>', (g, c) => {
    if (g('r') === 'the') return null;
    const day = c.anchor
      ? isoDay(
          addDays(c.anchor, g('r') === 'yesterday' || g('r') === 'last' ? -1 : g('r') === 'tomorrow' ? 1 : 0),
        )
      : 'XXXX-XX-XX';
    return { type: 'TIME', value: day + (words.dayParts[g('p')] as string) };
  });
  rule('clock', 'h=<clock> (^: ^m=<minute>)? a=(a.m. | p.m. | am | pm)', (g, c) => {
    const hour = (Number.parseInt(g('h'), 10) % 12) + (g('a').startsWith('p') ? 12 : 0);
    const day = c.anchor ? isoDay(c.anchor) : 'XXXX-XX-XX';
    return {
      type: 'TIME',
      value: `${day}T${String(hour).padStart(2, '0')}:${g('m') || (g('h').split('.')[1] ?? '00')}`,
    };
  });
  rule(
    'noon',
    'w=(noon | midnight)',
    (g, c) => ({
      type: 'TIME',
      value: `${c.anchor ? isoDay(c.anchor) : 'XXXX-XX-XX'}T${g('w') === 'noon' ? '12:00' : '24:00'}`,
    }),
    0.7,
  );

  // References without a place on the calendar.
  rule(
    'now',
    '(<present> | at present | at the moment | right now | these days | at this time)',
    () => date('PRESENT_REF'),
    0.8,
  );
  rule(
    'past',
    '(<pastref> | (the)? recent u=<anyunit> | in the past | the past)',
    (_g, c, match) =>
      c.tokens[match.end - 1]?.lower === 'past' && words.units[c.tokens[match.end]?.lower ?? '']
        ? null
        : date('PAST_REF'),
    0.6,
  );
  rule(
    'future',
    '(<futureref> | (the)? (near | foreseeable) (future | term) | (the)? coming u=<units> | the future)',
    () => date('FUTURE_REF'),
    0.6,
  );

  // Durations.
  const modFrom = (text: string): string | undefined =>
    /^(?:nearly|almost|less|fewer|up to|under)/.test(text)
      ? 'LESS_THAN'
      : /^(?:more|over|at least|longer)/.test(text)
        ? 'MORE_THAN'
        : /^(?:about|around|approx|roughly|some)/.test(text)
          ? 'APPROX'
          : undefined;
  rule(
    'duration',
    'x=(<about> | more than | less than | fewer than | over | at least | up to | at most | only | as long as)? n=(<number> (^-? <number>)? (and a half | 1/2)? | a | an | half a | a few | several | many | a couple of | a full | another) (full | long | consecutive | business | working | calendar | straight)? u=<anyunit>',
    (g, c, match) => {
      const unit = words.units[g('u')] as string;
      const before = c.tokens[match.first - 1]?.lower ?? '';
      if (
        (g('n') === 'a' || g('n') === 'an') &&
        (/^(?:%|percent|cents?|dollars?|once|twice|times|share|barrel|\d.*|million|billion|half)$/.test(
          before,
        ) ||
          unit === 'TS')
      )
        return null;
      if (g('u') === 'second' || (unit === 'Q' && g('u') === 'quarter') || unit === 'WE' || unit === 'G')
        return null;
      const count = countOf(g('n'), numberIn(match, c, 'n'));
      return count === null
        ? duration(amount(Number.NaN, unit), modFrom(g('x')))
        : duration(amount(count, unit), modFrom(g('x')));
    },
    0.85,
  );
  rule(
    'adjective-duration',
    'n=<number> ^- ^u=<unit>',
    (g, c, match) => {
      const after = c.tokens[match.end]?.lower ?? '';
      const unit = words.units[g('u')] as string;
      if (after === '-' || unit === 'TS' || unit === 'Q' || unit === 'WE') return null;
      return duration(amount(numberIn(match, c, 'n'), unit));
    },
    0.85,
  );
  rule(
    'stretch',
    '(the | these | those)? r=(<previous> | <following> | first | final | recent) x=<about>? n=(<number> (^-? <number>)? (and a half)? | few | several | couple of | many)? u=<units>',
    (g, c, match) => {
      const unit = words.units[g('u')] as string;
      if (g('r') === 'recent') return date('PAST_REF');
      const count = g('n') === '' ? Number.NaN : (countOf(g('n'), numberIn(match, c, 'n')) ?? Number.NaN);
      return duration(amount(count, unit));
    },
    0.9,
  );
  rule(
    'bare-units',
    '(for | over | in | of | after) u=(days | weeks | months | years | decades | centuries)',
    () => null,
    0.1,
  );
  rule(
    'plural-units',
    'u=(decades | years | months | weeks | centuries)',
    (g, c, match) => {
      const before = c.tokens[match.first - 1]?.lower ?? '';
      if (!/^(?:for|over|after|in|within|of)$/.test(before) || c.tokens[match.end]?.lower === 'of')
        return null;
      return before === 'of' ? null : duration(amount(Number.NaN, words.units[g('u')] as string));
    },
    0.55,
  );
  rule('fortnight', '(a | one) fortnight', () => duration('P2W'));
  rule(
    'century-number',
    'n=(a | half a | a quarter of a) century',
    (g) => duration(g('n') === 'a' ? 'P1C' : g('n') === 'half a' ? 'P50Y' : 'P25Y'),
    0.86,
  );

  // Sets.
  rule(
    'adverb-set',
    'a=<adverbset>',
    (g) => ({ type: 'SET', value: words.adverbSets[g('a')] as string }),
    0.7,
  );
  rule('every', '(every | each) n=(<number> | other)? u=<anyunit>', (g, c, match) => {
    const unit = words.units[g('u')] as string;
    const count = g('n') === 'other' ? 2 : g('n') === '' ? 1 : numberIn(match, c, 'n');
    return { type: 'SET', value: amount(count, unit) };
  });
  rule('every-weekday', '(every | each) w=<weekday>', (g) => ({
    type: 'SET',
    value: `XXXX-WXX-${words.weekdays[g('w')]}`,
  }));
  rule('times-a-unit', '(once | twice | <number> times) (a | per | each | every) u=<unit>', (g) => ({
    type: 'SET',
    value: amount(1, words.units[g('u')] as string),
  }));

  return indexRules(rules);

  function directionOf(word: string): number {
    if (words.previous.includes(word)) return -1;
    return words.following.includes(word) ? 1 : 0;
  }

  function modOf(text: string): string | undefined {
    if (/early|beginning|start/.test(text)) return 'START';
    if (/mid/.test(text)) return 'MID';
    return /late|end|close/.test(text) ? 'END' : undefined;
  }
}

/** A number, or null for an unspecific amount. */
function countOf(text: string, value: number): number | null {
  if (text === 'a' || text === 'an' || text === 'another' || text === 'a full') return 1;
  if (text === 'half a') return 0.5;
  return Number.isNaN(value) ? null : value;
}

/** ISO 8601 duration; NaN is TIMEX3's X. */
export function amount(count: number, unit: string): string {
  const n = Number.isNaN(count) ? 'X' : String(count);
  if (unit === 'TH' || unit === 'TM' || unit === 'TS')
    return count === 0.5 && unit === 'TH' ? 'PT30M' : `PT${n}${unit[1]}`;
  if (unit === 'F') return Number.isNaN(count) ? 'PXW' : `P${count * 2}W`;
  if (unit === 'E')
    return `P${n}DE`
      .replace(/^P(\d+)DE$/, (_all, k: string) => `P${Number(k) * 10}Y`)
      .replace('PXDE', 'PXDE');
  if (unit === 'C') return Number.isNaN(count) ? 'PXC' : `P${count}C`;
  if (unit === 'Q') return Number.isNaN(count) ? 'PXQ' : `P${count}Q`;
  if (unit === 'H') return Number.isNaN(count) ? 'PXM' : `P${count * 6}M`;
  if (unit === 'WE') return `P${n}WE`;
  if (count === 0.5) return unit === 'Y' ? 'P6M' : unit === 'D' ? 'PT12H' : `P0.5${unit}`;
  return `P${n}${unit}`;
}

/** The calendar unit that lies `way` units from the one of `day`. */
function shiftUnit(day: Day, unit: string, way: number): string | null {
  switch (unit) {
    case 'Y':
      return isoYear(day.year + way);
    case 'M': {
      const moved = addMonths({ ...day, day: 1 }, way);
      return isoMonth(moved.year, moved.month);
    }
    case 'W':
      return isoWeek(addDays(day, 7 * way));
    case 'WE':
      return `${isoWeek(addDays(day, 7 * way))}-WE`;
    case 'D':
      return isoDay(addDays(day, way));
    case 'Q': {
      const index = day.year * 4 + Math.ceil(day.month / 3) - 1 + way;
      return `${isoYear(Math.floor(index / 4))}-Q${(index % 4) + 1}`;
    }
    case 'E':
      return String(Math.floor(day.year / 10) + way);
    case 'C':
      return String(Math.floor(day.year / 100) + way);
    default:
      return null;
  }
}

/** A point counted in units: as coarse as its unit. */
function shifted(day: Day, unit: string, count: number, lastQuarter: string | null): Timex {
  if (!Number.isInteger(count))
    return date(isoDay(unit === 'Y' ? addMonths(day, Math.round(count * 12)) : day));
  if (lastQuarter && unit === 'Y')
    return date(`${isoYear(Number(lastQuarter.slice(0, 4)) + count)}${lastQuarter.slice(4)}`);
  if (unit.startsWith('T')) return { type: 'TIME', value: isoDay(day) };
  if (unit === 'F') return date(isoWeek(addDays(day, 14 * count)));
  if (unit === 'E') return date(String(Math.floor(day.year / 10) + count));
  return date(shiftUnit(day, unit, count) ?? (count < 0 ? 'PAST_REF' : 'FUTURE_REF'));
}
