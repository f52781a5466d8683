/** What the words of a subject or an object show: names, roles, undertakings, numbers, money, years. */
import { beginsUpper } from '../../../read/tokens.ts';
import type { Statement } from '../cues/statement.ts';
import type { Range, SentenceView } from '../sentence/view.ts';

/** The first words of the object. */
export const objectOf = ({ action }: Statement): Range => ({
  first: action.first + 1,
  end: Math.min(action.end, action.first + 6),
});

/** A number stands in the range. */
export const hasNumber = (view: SentenceView, { first, end }: Range): boolean => {
  for (let i = first; i < end; i++) if (view.pos(i) === 'NUM' || view.token(i).kind === 'number') return true;
  return false;
};

/** "$20 million" heads a subject. */
export const isMoney = (view: SentenceView, range: Range | null): boolean => {
  for (let i = range?.first ?? 0; i < (range?.end ?? 0); i++) {
    if (/^[$€£¥]/.test(view.lower(i))) return true;
    if (view.pos(i) === 'ADP') return false;
  }
  return false;
};

/** "by 2035", "by the end of 2035", "within 90 days". */
export const hasTerm = (view: SentenceView): boolean => {
  for (let i = view.first; i < view.end; i++)
    if (view.lower(i) === 'within' && view.pos(i + 1) === 'NUM') return true;
    else if (view.lower(i) === 'by')
      for (let k = i + 1; k < Math.min(view.end, i + 5); k++)
        if (/^(?:19|20)\d\d$/.test(view.lower(k))) return true;
  return false;
};

/** A year, a month or a weekday stands in the range, or what is next. */
export const hasDay = (view: SentenceView, { first, end }: Range): boolean => {
  const { grammar, calendar } = view.lexicon;
  for (let i = first; i < end; i++) {
    const word = view.lower(i);
    if (/^20\d\d$/.test(word) || grammar.coming.has(word) || calendar.has(word)) return true;
  }
  return false;
};

/** A currency stands in the range. */
export const isMoneyIn = (view: SentenceView, { first, end }: Range): boolean => {
  for (let i = first; i < end; i++) if (/^[$€£¥]/.test(view.lower(i))) return true;
  return false;
};

/** "the Permittee", "licensees": a noun of somebody by its ending. */
export const isRole = (view: SentenceView, range: Range | null): boolean =>
  range !== null && view.lexicon.roleEndings.some((ending) => view.lower(range.end - 1).endsWith(ending));

/** "NARA", "NPower", "Grid24": capitals, or a digit, inside a word. */
const COINED = /^\p{Lu}{3,}$|^\p{Lu}\p{L}*\p{Lu}\p{L}+$|^\p{Lu}\p{L}+\d+$/u;

/** "NARA", "the Archivist": a coined word, or a capital after an article inside the sentence. */
export function isNameLike(view: SentenceView, range: Range | null): boolean {
  if (!range || range.end - range.first > 3) return false;
  const { text } = view.token(range.end - 1);
  if (COINED.test(text)) return true;
  return view.pos(range.first) === 'DET' && /^\p{Lu}/u.test(text) && view.pos(range.end - 1) === 'PROPN';
}

/** "Amazon", "Oxfam Kenya": every word of it is a name's. */
export function isName(view: SentenceView, range: Range | null): boolean {
  if (!range) return false;
  let end = range.first;
  // What stands behind a comma only describes it.
  while (end < range.end && view.lower(end) !== ',') end++;
  for (let i = range.first; i < end; i++)
    if (view.pos(i) !== 'PROPN' && !(i === range.first && view.pos(i) === 'DET') && view.lower(i) !== "'s")
      return false;
  return view.pos(end - 1) === 'PROPN';
}

/** "the pilot programme", "the Forest (FOR) project", "Operation Sunrise shipments": what a body runs, before any of-phrase. */
export function isUndertaking(view: SentenceView, range: Range | null): boolean {
  if (!range) return false;
  let head = -1;
  let depth = 0;
  for (let i = range.first; i < range.end && view.pos(i) !== 'ADP' && view.lower(i) !== ','; i++) {
    const word = view.lower(i);
    if (word === '(') depth++;
    else if (word === ')') depth--;
    else if (depth === 0) head = i;
  }
  return view.lexicon.undertakings.has(view.lower(head));
}

/** "The Harbour Master": a role whose words all begin with capitals. */
export function isOffice(view: SentenceView, range: Range | null): boolean {
  if (!range) return false;
  const first = view.pos(range.first) === 'DET' ? range.first + 1 : range.first;
  for (let i = first; i < range.end; i++) if (!beginsUpper(view.token(i).text)) return false;
  return first < range.end;
}

/** The words name somebody, or look as if they did. */
export const isCalled = (view: SentenceView, range: Range | null): boolean =>
  isNameLike(view, range) || isName(view, range);

/** A resource is named as the object ("technical assistance", "up to $5 million"). */
export const isGiven = (view: SentenceView, statement: Statement): boolean => {
  const object = objectOf(statement);
  for (let i = object.first; i < object.end && view.lower(i) !== ','; i++) {
    if (view.lexicon.resources.has(view.lower(i)) || /^[$€£¥]/.test(view.lower(i))) return true;
    if (view.pos(i) === 'ADP' && view.lower(i) !== 'of') return false;
  }
  return false;
};

/** "At that time we agreed", "we agreed in 2019": a time, or a clause of time, stands in the sentence before what was agreed. */
export function toldOfThen(view: SentenceView, { cue, action }: Statement): boolean {
  for (let i = view.first; i < action.first; i++) {
    const word = view.lower(i);
    if (/^(?:19|20)\d\d$/.test(word) || view.lexicon.grammar.earlier.has(word)) return true;
    if (view.lexicon.calendar.has(word)) return true;
  }
  return cue.first < view.first;
}

/** "our nations". */
export const isOurs = (view: SentenceView, owner: Range | null): boolean =>
  owner !== null && view.lexicon.grammar.ours.has(view.lower(owner.first));
