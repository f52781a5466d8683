/** A date without its year takes it from the date that it is joined to: "1 January to 31 March 2027". */
import type { Token } from '../../document.ts';
import { addDays, type Day, extentOf, isoDay, parseDay, toNumber } from './calendar.ts';
import type { DateLexicon } from './lexicon.ts';
import { type Placed, set } from './timex.ts';

/** Tokens that may join two dates ("and the"). */
const JOINED = 2;

/** Gives days without a year the year that the text tells. */
export function settleYears<T extends Placed>(
  drafts: readonly T[],
  tokens: readonly Token[],
  lexicon: DateLexicon,
): readonly T[] {
  if (drafts.length < 2) return drafts;
  const settled = [...drafts];
  // From the right, so that "1 May, 1 June and 1 July 2027" passes the year on.
  for (let i = settled.length - 2; i >= 0; i--) {
    const [one, two] = [settled[i] as T, settled[i + 1] as T];
    const joiner = joinerOf(one, two, tokens, lexicon);
    if (joiner !== null) {
      // "31 January and 31 July of each year"
      if (two.timex.type === 'SET' && /^XXXX-\d{2}-\d{2}$/.test(two.timex.value) && isOpenDay(one)) {
        settled[i] = { ...one, timex: set(`XXXX${one.timex.value.slice(4)}`) };
        continue;
      }
      // "fiscal years 2026 to 2030": the last of them is a fiscal one too.
      if (one.timex.days === null && isYear(one) && isYear(two))
        settled[i + 1] = { ...two, timex: { ...two.timex, days: null } };
    }
    if (
      isAfter(one, two) &&
      joiner !== null &&
      lexicon.has('rangeJoiners', joiner) &&
      !tellsMonth(two, tokens, lexicon)
    )
      settled[i + 1] = {
        ...two,
        timex: { ...two.timex, value: isoDay(addDays(parseDay(two.timex.value) as Day, 7)) },
      };
    if (joiner === null || !tellsMonth(one, tokens, lexicon) || !tellsMonth(two, tokens, lexicon)) continue;
    const range = lexicon.has('rangeJoiners', joiner);
    if (one.timex.inferred && !two.timex.inferred) {
      const year = Number(two.timex.value.slice(0, 4));
      settled[i] = withYear(
        one,
        two.timex.value.slice(5) < one.timex.value.slice(5) && range ? year - 1 : year,
      );
    } else if (two.timex.inferred && !one.timex.inferred && range) {
      const year = Number(one.timex.value.slice(0, 4));
      settled[i + 1] = withYear(two, two.timex.value.slice(5) < one.timex.value.slice(5) ? year + 1 : year);
    }
  }
  return settled;
}

const isOpenDay = ({ timex }: Placed): boolean =>
  timex.inferred === true && /^(?:\d{4}|XXXX)-\d{2}-\d{2}$/.test(timex.value);
/** "Monday to Friday": both are days, and the first comes less than a week after the second. */
function isAfter(one: Placed, two: Placed): boolean {
  const [a, b] = [one, two].map(({ timex }) => (timex.value.length === 10 ? parseDay(timex.value) : null));
  const days = a && b ? toNumber(a) - toNumber(b) : 0;
  return days > 0 && days < 7;
}
const isYear = ({ timex }: Placed): boolean => timex.type === 'DATE' && /^\d{4}$/.test(timex.value);

/** A month, or a day of it, that is named as such: the year of "Friday" is no one else's. */
function tellsMonth({ timex, first, end }: Placed, tokens: readonly Token[], lexicon: DateLexicon): boolean {
  if (!/^(?:\d{4}|XXXX)-\d{2}(?:-\d{2})?$/.test(timex.value)) return false;
  for (let i = first; i < end; i++) if (lexicon.classes.month?.(tokens, i)) return true;
  return false;
}

/** The word between two dates that are joined, or null. */
export function joinerOf(
  one: Placed,
  two: Placed,
  tokens: readonly Token[],
  lexicon: DateLexicon,
): string | null {
  const between = two.first - one.end;
  if (between < 1 || between > JOINED) return null;
  const joiner = (tokens[one.end] as Token).lower;
  return lexicon.has('joiners', joiner) ? joiner : null;
}

function withYear<T extends Placed>(draft: T, year: number): T {
  const value = `${String(year).padStart(4, '0')}${draft.timex.value.slice(4)}`;
  if (!extentOf(value)) return draft;
  return { ...draft, timex: { ...draft.timex, value, inferred: false } };
}
