/** Finds the temporal expressions of a document: the longest rule at each token, then what dates tell each other. */
import type { DateRole, Document, Sentence, TemporalExpression, Token } from '../../document.ts';
import type { Match } from '../../match/pattern.ts';
import { addMonths, type Day, extentOf, isoDay, isWritten } from './calendar.ts';
import type { DateLexicon } from './lexicon.ts';
import { dayFrom } from './resolve.ts';
import { anchorOf, type Counted, isOwnDocument, roleOf } from './roles.ts';
import { type DateRule, type DateRules, matched } from './rules.ts';
import { joinerOf, settleYears } from './settle-years.ts';
import type { Context, Placed, Reading, Timex, Told } from './timex.ts';
import { wayAround } from './way.ts';

export interface Setting {
  readonly lexicon: DateLexicon;
  /** Day that relative expressions count from, or null. */
  readonly anchor: Day | null;
  /** In ambiguous numeric dates the day stands before the month. */
  readonly dayFirst: boolean;
}

/** One expression before its place in the text is written down. */
interface Draft extends Placed {
  readonly rule: DateRule;
}

/** A rule's match, before it is read. */
interface Hit {
  readonly rule: DateRule;
  readonly match: Match;
}
/** The hits of a sentence by their first token, in text order. */
type Hits = readonly (readonly Hit[])[];

/** What the rules match in a document, which does not hang on its date; one element a sentence. */
export type Matches = readonly Hits[];

/** What the patterns find in each sentence. */
export function matchDates(document: Document, rules: DateRules): Matches {
  const matches: Hits[] = [];
  for (const sentence of document.sentences) matches.push(hitsOf(document.tokens, sentence, rules));
  return matches;
}

const NO_HITS: Hits = Object.freeze([]);

function hitsOf(tokens: readonly Token[], sentence: Sentence, rules: DateRules): Hits {
  const { firstToken, endToken } = sentence;
  const survey = rules.survey(tokens, firstToken, endToken);
  if (!survey) return NO_HITS;
  const hits: (readonly Hit[])[] = [];
  for (let at = firstToken; at < endToken; at++) {
    const candidates = survey.candidates(at);
    if (candidates.length === 0) continue;
    const here: Hit[] = [];
    for (const rule of candidates) {
      const match = survey.admits(rule, at) ? rule.pattern.match(tokens, at, endToken) : null;
      if (match) here.push({ rule, match });
    }
    if (here.length > 0) hits.push(here);
  }
  return hits;
}

/** Joiners between two expressions (", or"). */
const JOINED = 2;

/** Expressions in text order, without overlaps. */
export function findDates(document: Document, matches: Matches, setting: Setting): TemporalExpression[] {
  const found: TemporalExpression[] = [];
  let told: Told = { period: null, day: null, last: null, year: null, date: null };
  for (const [index, sentence] of document.sentences.entries()) {
    const hits = matches[index] ?? NO_HITS;
    if (hits.length === 0) continue;
    const drafts = draftsOf(document, sentence, hits, setting, told);
    if (drafts.length === 0) continue;
    const settled = settleYears(drafts, document.tokens, setting.lexicon);
    for (const [i, draft] of settled.entries()) {
      told = tell(told, draft.timex);
      if (isDatedBy(draft, settled[i + 1], document.tokens, setting.lexicon)) continue;
      const before = settled[i - 1];
      const event =
        before && isDatedBy(before, draft, document.tokens, setting.lexicon) ? before.timex.event : undefined;
      const last = found[found.length - 1];
      const also = isAlternative(last, draft, document.tokens, setting.lexicon);
      const expression = expressionOf(document, sentence, draft, setting, event, also);
      const joiner = before && joinerOf(before, draft, document.tokens, setting.lexicon);
      const role = joiner
        ? opensAhead(before, expression, joiner, document.tokens, setting.lexicon)
          ? 'deadline'
          : joinedRole(last?.role, expression.role, joiner, setting)
        : last?.anchor && expression.end <= last.anchor.end
          ? 'reference'
          : expression.role;
      found.push({ ...expression, role });
      // "the period 2021 to 2025", "January to March"
      if (
        last &&
        joiner &&
        setting.lexicon.has('rangeJoiners', joiner) &&
        isPlace(last) &&
        isPlace(expression)
      )
        for (const at of [found.length - 2, found.length - 1])
          found[at] = { ...(found[at] as TemporalExpression), role: 'period' };
    }
  }
  return found;
}

/** "by the thirtieth session in November 2025": the event has a date, which is meant. */
function isDatedBy(
  one: Draft,
  two: Draft | undefined,
  tokens: readonly Token[],
  lexicon: DateLexicon,
): boolean {
  if (!one.timex.event || two?.timex.type !== 'DATE' || two.first - one.end !== 1) return false;
  return lexicon.has('events', tokens[one.end]?.lower);
}

/** "within 30 days of the order or 30 days of an appointment": the second is a deadline too. */
function isAlternative(
  last: TemporalExpression | undefined,
  { first, timex }: Draft,
  tokens: readonly Token[],
  lexicon: DateLexicon,
): boolean {
  if (timex.type !== 'DURATION' || last?.role !== 'deadline' || !last.anchor) return false;
  let at = first - 1;
  while (first - at <= JOINED && lexicon.has('joiners', tokens[at]?.lower)) at--;
  return at < first - 1 && tokens[at]?.end === last.anchor.end;
}

/** A date that so far does nothing but tell when. */
const isPlace = ({ type, role }: TemporalExpression): boolean =>
  type === 'DATE' && (role === 'reference' || role === 'event');

/** "between now and 2030", "from now to 2030": what is open until then. */
function opensAhead(
  before: Draft | undefined,
  { role, value }: TemporalExpression,
  joiner: string,
  tokens: readonly Token[],
  lexicon: DateLexicon,
): boolean {
  if (before?.timex.value !== 'PRESENT_REF' || role !== 'reference' || /_REF$/.test(value)) return false;
  return (
    lexicon.has('rangeJoiners', joiner) || lexicon.has('betweenOpeners', tokens[before.first - 1]?.lower)
  );
}

/** The second of two dates that are joined does what the first does; the end of a range is no start. */
function joinedRole(first: DateRole | undefined, own: DateRole, joiner: string, setting: Setting): DateRole {
  if (own !== 'reference' || first === undefined || first === 'publication') return own;
  if (first === 'start') return setting.lexicon.has('rangeJoiners', joiner) ? 'period' : 'start';
  return first === 'recurrence' ? own : first;
}

function draftsOf(
  document: Document,
  sentence: Sentence,
  hits: Hits,
  setting: Setting,
  before: Told,
): Draft[] {
  const { tokens } = document;
  const { lexicon } = setting;
  const drafts: Draft[] = [];
  let told = before;
  let from = sentence.firstToken;
  for (const here of hits) {
    const at = here[0]?.match.first ?? from;
    if (at < from) continue;
    let best: { readonly rule: DateRule; readonly end: number; readonly reading: Reading } | null = null;
    for (const { rule, match } of here) {
      if (best && (match.end < best.end || (match.end === best.end && rule.score <= best.rule.score)))
        continue;
      const context: Context = {
        tokens,
        from: sentence.firstToken,
        until: sentence.endToken,
        anchor: setting.anchor,
        told,
        dayFirst: setting.dayFirst,
        way: () => wayAround(lexicon, tokens, sentence.firstToken, sentence.endToken, match.first, match.end),
      };
      const reading = rule.make(matched(rule, match, tokens, lexicon), context);
      if (reading) best = { rule, end: match.end, reading };
    }
    if (!best) continue;
    const { rule, end, reading } = best;
    for (const timex of isList(reading) ? reading : reading ? [reading] : []) {
      const [first, last] = timex.range ?? [at, end];
      // A name that reaches back over a date is left to the date.
      if (first < from) continue;
      drafts.push({ rule, timex, first, end: last });
      told = tell(told, timex);
    }
    from = end;
  }
  return drafts;
}

const isList = (reading: Reading): reading is readonly Timex[] => Array.isArray(reading);

/** What later expressions may refer to. */
function tell(told: Told, timex: Timex): Told {
  // Nine months, or a year, are a period of their own: "a year earlier" is a year before them.
  if (timex.type === 'DURATION') return /^P\d+[MY]$/.test(timex.value) ? { ...told, period: null } : told;
  if (timex.type === 'SET' || timex.aside) return told;
  const { value } = timex;
  const year = /^\d{4}/.exec(value)?.[0];
  if (!year) return told;
  return {
    period: timex.type === 'DATE' && /-Q\d$/.test(value) ? value : told.period,
    day: /^\d{4}-\d{2}-\d{2}/.test(value) ? value.slice(0, 10) : told.day,
    last: /^\d{4}-\d{2}(?:$|-\d{2})/.test(value) ? `${value}-01`.slice(0, 10) : told.last,
    year: Number(year),
    date: timex.type === 'DATE' ? value : told.date,
  };
}

function settledRole(
  told: DateRole,
  { value }: Timex,
  before: string | undefined,
  lexicon: DateLexicon,
): DateRole {
  // "by now" is no deadline; "by the end of next year" is one, where the document's own year is not known.
  if (/_REF$/.test(value)) return told === 'deadline' && value.startsWith('FUTURE') ? told : 'reference';
  // "from 2024-2026" tells the end with the start.
  if (told === 'start' && value.includes('/')) return 'period';
  // "the Act of 2020" and "the challenges of the century" tell of no event on a day.
  const aged = lexicon.has('agesOf', before) && !/^\d{4}-\d{2}-\d{2}/.test(value);
  return told === 'event' && aged ? 'reference' : told;
}

function expressionOf(
  document: Document,
  sentence: Sentence,
  draft: Draft,
  setting: Setting,
  dated: Timex['event'],
  alsoDeadline: boolean,
): TemporalExpression {
  const { tokens, text } = document;
  const { timex, first, end, rule } = draft;
  const { lexicon } = setting;
  const start = (tokens[first] as Token).start;
  const close = (tokens[end - 1] as Token).end;
  const told = roleOf(tokens, first, end, sentence.firstToken, sentence.endToken, timex.type, lexicon);
  const role =
    dated || alsoDeadline ? 'deadline' : settledRole(told, timex, tokens[first - 1]?.lower, lexicon);
  const counted =
    timex.type === 'DURATION' ? anchorOf(text, tokens, end, sentence.endToken, role, lexicon) : null;
  const event = timex.event ?? dated;
  const anchor = event
    ? {
        start: (tokens[event[0]] as Token).start,
        end: (tokens[event[1] - 1] as Token).end,
        text: text.slice((tokens[event[0]] as Token).start, (tokens[event[1] - 1] as Token).end),
      }
    : (counted?.anchor ?? null);
  const days =
    timex.days !== undefined
      ? timex.days
      : counted && isOwnDocument(counted.anchor.text, lexicon)
        ? countedDays(timex.value, setting.anchor, counted)
        : timex.type === 'DATE' || timex.type === 'TIME'
          ? extentOf(timex.value)
          : null;
  return {
    kind: 'date',
    id: `date@${start}-${close}`,
    start,
    end: close,
    rule: rule.name,
    score: rule.score,
    type: timex.type,
    value: timex.value,
    mod: timex.mod ?? null,
    firstDay: days ? days[0] : null,
    lastDay: days ? days[1] : null,
    anchor,
    role,
  };
}

/** "within 90 days of the date of this order": the document has a date, so the days are known. */
function countedDays(value: string, anchor: Day | null, counted: Counted): readonly [string, string] | null {
  const parts = /^P(\d+)([DWMY])(?:(\d+)M)?$/.exec(value);
  if (!parts || !anchor) return null;
  const way = counted.before ? -1 : 1;
  let day = dayFrom(anchor, parts[2] as string, way * Number(parts[1]));
  if (day && parts[3]) day = addMonths(day, way * Number(parts[3]));
  // Years beyond 9999 have no ISO day.
  if (!day || !isWritten(day)) return null;
  if (counted.point) return [isoDay(day), isoDay(day)];
  return counted.before ? [isoDay(day), isoDay(anchor)] : [isoDay(anchor), isoDay(day)];
}
