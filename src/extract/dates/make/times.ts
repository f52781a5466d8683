/** Times of day, parts of a day, references without a place in the calendar, and events that stand for a date. */
import { addDays, isoDay, isValid, parseDay } from '../calendar.ts';
import { weekdayFrom, yearOf } from '../resolve.ts';
import { type Context, date, type MakeProductions, type Matched, time } from '../timex.ts';

const OPEN = 'XXXX-XX-XX';
/** Longest name of an event, in tokens. */
const NAME = 8;
const pad = (n: number): string => String(n).padStart(2, '0');

/** Times of a day. */
export const timeProductions: MakeProductions = (lexicon) => {
  const { words } = lexicon;

  /** The day that stands behind a clock time ("3 p.m. Friday"), else the document's. */
  const dayBehind = (m: Matched, c: Context): string => {
    const { anchor } = c;
    if (m.has('dm')) {
      const month = words.months[m.words('dm')] ?? 1;
      const day = Number.parseInt(m.words('dd'), 10);
      const year = m.has('dy') ? m.number('dy') : anchor ? yearOf(anchor, c.way(), month, day) : null;
      if (year === null) return `XXXX-${pad(month)}-${pad(day)}`;
      return isValid({ year, month, day }) ? isoDay({ year, month, day }) : OPEN;
    }
    if (!anchor) return OPEN;
    if (m.has('dn')) return isoDay(addDays(anchor, words.dayNames[m.words('dn')] ?? 0));
    if (m.has('dw')) {
      const weekday = words.weekdays[m.words('dw')] ?? words.weekdayAbbreviations[m.words('dw')] ?? 1;
      return isoDay(weekdayFrom(anchor, m.has('dr') ? -1 : c.way(), weekday));
    }
    return c.told.day ?? isoDay(anchor);
  };

  /** A zone, "hours" or a day say that 10:30 is a time. */
  const isClock = (m: Matched): boolean => ['z', 's', 'dn', 'dw', 'dm'].some((group) => m.has(group));

  return {
    clock(m, c) {
      const before = c.tokens[m.match.first - 1]?.lower;
      const day = dayBehind(m, c);
      if (m.has('v')) return time(`${day}T${words.clockNames[m.words('v')]}`);
      // "1430 GMT"
      // "10:35 a.m. (0735 GMT)": the same time again
      if (before === '(' && /^\d{4}$/.test(m.words('h'))) return null;
      const written = m.words('h').replace(/^(\d\d)(\d\d)$/, '$1.$2');
      const [hours, minutes] = written.split('.');
      let hour = words.clockNumbers[written] ?? Number(hours);
      if (m.has('half')) hour = (hour % 12) + (words.clockHalves[m.words('half')] ?? 0);
      else if (m.has('p')) hour = (hour % 12) + (lexicon.words.dayParts[m.words('p')] === 'MO' ? 0 : 12);
      // 10:30 is a ratio or a verse unless something says that it is a time.
      else if (m.has('i') && !isClock(m) && !lexicon.has('clockOpeners', before)) return null;
      const minute = m.has('i') ? m.words('i') : (minutes ?? '00');
      return hour < 24 ? time(`${day}T${pad(hour)}:${minute}`) : null;
    },

    isoTime(m) {
      const [year, month, day] = [m.number('y'), m.number('n'), m.number('d')];
      if (!isValid({ year, month, day })) return null;
      return time(
        `${isoDay({ year, month, day })}T${m.words('t').slice(1)}${m.has('i') ? `:${m.words('i')}` : ''}`,
      );
    },

    dayPart(m, c) {
      const part = m.set('part') ?? words.dayParts[m.words('p')];
      if (part === undefined) return null;
      const r = m.words('r');
      const mod = lexicon.mod(m.words('x'));
      const the = lexicon.has('articles', r);
      if (the && !lexicon.has('periodOpeners', c.tokens[m.match.first - 1]?.lower) && !m.has('x'))
        return null;
      const alone = m.set('part') === undefined && !m.has('r');
      const told = the || alone || lexicon.has('told', r) || (m.has('r') && lexicon.direction(r) > 0);
      const base = told && c.told.day ? parseDay(c.told.day) : c.anchor;
      return time(`${base ? isoDay(addDays(base, lexicon.direction(r))) : OPEN}T${part}`, mod);
    },

    reference(m, c) {
      const value = m.set('value');
      const next = c.tokens[m.match.end];
      if (value === undefined) return null;
      // "waves, current and tides": no adjective
      if (m.set('not') === 'punctuation' && (m.match.end >= c.until || next?.kind === 'punctuation'))
        return null;
      // Capitals make a name of it ("Partners for the Future").
      if (m.match.end - m.match.first > 1 && /^\p{Lu}\p{Ll}/u.test(c.tokens[m.match.end - 1]?.text ?? ''))
        return null;
      // "Now, therefore, we declare": it opens a speech and tells no time.
      const opens = m.match.first === c.from && m.match.end - m.match.first === 1;
      if (opens && m.set('not') === 'comma' && next?.lower === ',') return null;
      if (m.set('not') === 'unit' && next && m.match.end < c.until) {
        if (words.units[next.lower] !== undefined || words.numbers[next.lower] !== undefined) return null;
        if (next.kind === 'number' || words.amounts[next.lower] !== undefined) return null;
      }
      // "the future international agreement" is about an agreement.
      if (m.set('not') === 'noun' && next?.kind === 'word' && m.match.end < c.until && !closes(next.lower))
        return null;
      return date(value);
    },

    /** "until then": the day, month or year that was told. */
    untilThen(m, c) {
      const before = c.tokens[m.match.first - 1]?.lower;
      return c.told.date !== null && lexicon.has('forward', before) ? date(c.told.date) : null;
    },

    /** "soon", where the clause looks ahead; "soon after" tells of what is past. */
    soon(m, c) {
      const alone = m.match.end - m.match.first === 1;
      const [before, next] = [c.tokens[m.match.first - 1]?.lower, c.tokens[m.match.end]?.lower];
      if (alone && (lexicon.has('soonBefore', before) || lexicon.has('soonAfter', next))) return null;
      return alone && c.way() < 1 ? null : date('FUTURE_REF');
    },

    /** "ahead of the Lakes Summit"; "by the Lakes Conference" tells who acts. */
    namedEvent(m, c) {
      const capital = (i: number): boolean => /^\p{Lu}/u.test(c.tokens[i]?.text ?? '');
      if (!capital(m.match.first)) return null;
      let at = m.match.first - 1;
      while (m.match.first - at < NAME && (capital(at) || /^(?:'s?|-)$/.test(c.tokens[at]?.lower ?? '')))
        at--;
      if (at === m.match.first - 1 || at <= c.from || !lexicon.has('determiners', c.tokens[at]?.lower))
        return null;
      if (lexicon.has('forward', c.tokens[at - 1]?.lower) || !isDeadline(c, at)) return null;
      const range = [at, m.match.end] as const;
      return date(OPEN, null, { event: range, range });
    },

    /** "by the thirtieth session of the Conference": an event stands for the date; only where a deadline is meant. */
    session(m, c) {
      // "UNFCCC-COP30"
      const [mark, name] = [c.tokens[m.match.first - 1], c.tokens[m.match.first - 2]];
      const joined = mark?.lower === '-' && !mark.spaced && /^\p{Lu}/u.test(name?.text ?? '');
      const first = m.match.first - (joined ? 2 : 0);
      if (!isDeadline(c, first)) return null;
      const range = [first, m.match.end] as const;
      return date(OPEN, null, { event: range, range });
    },
  };

  /** Words before token `at` say by when. */
  function isDeadline(c: Context, at: number): boolean {
    const [before, two] = [c.tokens[at - 1]?.lower, c.tokens[at - 2]?.lower];
    // "in the run-up to"
    const whole = c.tokens[at - 3]?.lower !== '-';
    return (
      lexicon.has('deadline', before) ||
      (whole && words.deadlinePhrases.some((phrase) => phrase.at(-1) === before && phrase.at(-2) === two))
    );
  }

  /** The word goes on after a noun phrase. */
  function closes(word: string): boolean {
    const lists = ['continuations', 'anchorEnds', 'futureCues', 'pastCues'] as const;
    return lists.some((list) => lexicon.has(list, word));
  }
};
