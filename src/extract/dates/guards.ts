/** What looks like a date and is none: numbers of articles and regulations, quantities, names, verbs. */
import type { Token } from '../../document.ts';
import type { DateLexicon } from './lexicon.ts';
import type { Context } from './timex.ts';

const tight = (token: Token | undefined): boolean => token !== undefined && !token.spaced;
const digits = (token: Token | undefined): boolean => token !== undefined && /^\d/.test(token.text);

/** Years before this one stand only after a word that opens a time. */
export const BARE_YEAR = 1500;

/** The four digits at `at` are a year and no reference ("Section 2030", "2016/679"), telephone number or quantity. */
export function isYear(
  lexicon: DateLexicon,
  tokens: readonly Token[],
  at: number,
  end: number = at + 1,
): boolean {
  const before = tokens[at - 1];
  const after = tokens[end];
  if (lexicon.has('references', before?.lower) || lexicon.has('referenceNouns', before?.lower)) return false;
  if (Number((tokens[at] as Token).text) < BARE_YEAR && !lexicon.has('timeOpeners', before?.lower))
    return false;
  // "0800 198 2030"
  if (before && /^\d{3}$/.test(before.text) && digits(tokens[at - 2])) return false;
  if (tight(tokens[at]) && before) {
    // 1907/2006, 555-2030: the second part of a number that is no range of years.
    if (/^[/\-.:_+*=]$/.test(before.lower) && digits(tokens[at - 2]) && tight(before)) {
      const first = (tokens[at - 2] as Token).text;
      if (before.lower !== '-' || !/^(?:1[5-9]|2[01])\d\d$/.test(first)) return false;
      // "50 U.S.C. 1701-1706"
      if (lexicon.has('referenceNouns', tokens[at - 3]?.lower)) return false;
    }
    // "FDA-2019-N-1482": a part of a number of a file.
    const code = before.lower === '-' && tight(before) && /^\p{Lu}+$/u.test(tokens[at - 2]?.text ?? '');
    if (code && [tokens[at - 3], after].some((token) => token?.lower === '-' && tight(token))) return false;
    if (/^[=&_]$/.test(before.lower) || (before.lower === '"' && tokens[at - 2]?.lower === '=')) return false;
    if (before.lower === '/' && tight(before) && /^\p{Lu}/u.test(tokens[at - 2]?.text ?? '')) return false;
  }
  if (after && tight(after) && digits(tokens[end + 1]) && tight(tokens[end + 1])) {
    if (after.lower === '/' || after.lower === ':' || after.lower === '.') return false;
    if (after.lower === '-' && !/^(?:\d\d|(?:1[5-9]|2[01])\d\d)$/.test((tokens[end + 1] as Token).text))
      return false;
  }
  if (after && (/^[%°]$/.test(after.text) || isUnit(after))) return false;
  // "at 1801 Mill Road"
  if (lexicon.has('addressOpeners', before?.lower) && after && isCapital(after.text)) return false;
  // "5 U.S.C. 1185(a)", "87 L. Rev. 1843 (2020)"
  if (after?.text === '(') {
    if (tight(after)) return false;
    if (/^(?:1[5-9]|2[01])\d\d$/.test(tokens[end + 1]?.text ?? '') && tokens[end + 2]?.text === ')')
      return false;
  }
  if (after && lexicon.has('nameNouns', after.lower) && after.text !== after.lower) return false;
  if (after && lexicon.has('quantityNouns', after.lower)) {
    // "in 2020 households paid": a year after all.
    return (
      lexicon.has('forward', before?.lower) ||
      lexicon.has('backward', before?.lower) ||
      before?.lower === 'in'
    );
  }
  return !lexicon.has('countedBefore', before?.lower) || lexicon.has('timeOpeners', tokens[at - 2]?.lower);
}

/** A unit written without a blank ("2000px"). */
const isUnit = (token: Token): boolean =>
  token.kind === 'word' && tight(token) && /^\p{Ll}+$/u.test(token.text);

/** The year is the end of a name: "the Vision 2030 programme". */
export function endsName(lexicon: DateLexicon, tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before?.kind !== 'word' || !isCapital(before.text)) return false;
  // A title in capitals: "Looking Beyond 2030"
  return !(['timeOpeners', 'baseline', 'deadline', 'start', 'betweenOpeners'] as const).some((list) =>
    lexicon.has(list, before.lower),
  );
}

/** A month's name between a title or a first name and a surname: "Senator April Hastings". */
export function isFirstName(lexicon: DateLexicon, tokens: readonly Token[], at: number): boolean {
  const capital = (token: Token | undefined): boolean => /^\p{Lu}\p{Ll}/u.test(token?.text ?? '');
  const [before, token, next] = [tokens[at - 1], tokens[at] as Token, tokens[at + 1]];
  if (!lexicon.has('nameMonths', token.lower)) return false;
  // "April M. Hastings"
  if (/^\p{Lu}\.$/u.test(next?.text ?? '')) return true;
  if (!capital(next) || !capital(before)) return false;
  return !lexicon.has('timeOpeners', before?.lower) && lexicon.words.months[next?.lower ?? ''] === undefined;
}

/** "May" and "March" stand for a month: a word that opens a time stands before them. */
export function isMonth(lexicon: DateLexicon, tokens: readonly Token[], at: number): boolean {
  const { words } = lexicon;
  const word = (tokens[at] as Token).lower;
  // "SEP" is an acronym.
  if (isFirstName(lexicon, tokens, at) || /^\p{Lu}{3}$/u.test(tokens[at]?.text ?? '')) return false;
  if (!words.ambiguousMonths.includes(word)) return true;
  // "March-June 2027"
  const [mark, next] = [tokens[at + 1]?.lower, tokens[at + 2]];
  if (next && lexicon.has('rangeJoiners', mark) && lexicon.classes.month?.(tokens, at + 2)) return true;
  const before = tokens[at - 1]?.lower;
  if (before === undefined) return false;
  // "the March summit", but not "the March was" nor "the March of"
  if (lexicon.has('determiners', before) && tokens[at + 1]?.kind === 'word')
    return !(['continuations', 'anchorEnds', 'pastCues'] as const).some((list) => lexicon.has(list, mark));
  if (!lexicon.has('timeOpeners', before)) return false;
  // "through August", "until March"
  if (!lexicon.has('joiners', before) || lexicon.has('untilOpeners', before)) return true;
  // "April and May", "10 to March": what is joined must be a time too.
  const joined = tokens[at - 2];
  return joined !== undefined && (words.months[joined.lower] !== undefined || digits(joined));
}

/** The number before a month's name, or after it, counts something else ("May 20 percent"). */
export function countsSomething(lexicon: DateLexicon, tokens: readonly Token[], end: number): boolean {
  return lexicon.has('quantityNouns', tokens[end]?.lower);
}

/** "50 years old", "50-year-old": an age and no stretch of time. */
export function isAge(lexicon: DateLexicon, tokens: readonly Token[], end: number): boolean {
  const next = tokens[end]?.lower === '-' ? tokens[end + 1] : tokens[end];
  return lexicon.has('ageWords', next?.lower);
}

/** The word is written like a name. */
export const isCapital = (text: string | undefined): boolean => /^\p{Lu}\p{Ll}/u.test(text ?? '');

/** A capitalized word after another is part of a name ("USA Today"). */
export function isTitle(c: Context, at: number): boolean {
  const capital = (i: number): boolean => /^\p{Lu}\p{Ll}/u.test(c.tokens[i]?.text ?? '');
  return at > c.from && capital(at) && /^\p{Lu}/u.test(c.tokens[at - 1]?.text ?? '');
}
