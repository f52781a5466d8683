/** Dates: TIMEX3 expressions over the tokens of each sentence, with their days, anchors and roles. */
import type { Document, DocumentDate, Options, Sentence, TemporalExpression, Token } from '../../document.ts';
import { isDay } from '../../read/metadata.ts';
import type { Resources } from '../../resources.ts';
import { addAnnotations, withoutOverlaps } from '../settle.ts';
import type { Step } from '../step.ts';
import { addDays, addMonths, type Day, extentOf, isoDay, parseDay } from './calendar.ts';
import { type DateLexicon, loadDateLexicon } from './lexicon.ts';
import { anchorOf, roleOf } from './roles.ts';
import { type Context, dateRules } from './rules.ts';

type Rules = ReturnType<typeof dateRules>;

export function datesStep(resources: Resources): Step {
  let loaded: { lexicon: DateLexicon; rules: Rules } | null = null;
  return {
    name: 'dates',
    needs: ['tokens'],
    makes: 'dates',
    run(document, options) {
      if (!loaded) {
        const lexicon = loadDateLexicon(resources);
        loaded = { lexicon, rules: dateRules(lexicon) };
      }
      const { lexicon, rules } = loaded;
      const dayFirst = options.dateOrder ? options.dateOrder === 'dmy' : daysComeFirst(document);
      const given = givenDate(document, options);
      // Without a date of its own, the text's full dates are read first to find one.
      const first = given ? null : findDates(document, lexicon, rules, null, dayFirst);
      const date = given ?? textDate(document, first ?? []);
      const anchor = date.value ? parseDay(date.value) : null;
      const found = first && !anchor ? first : findDates(document, lexicon, rules, anchor, dayFirst);
      return addAnnotations({ ...document, date }, found);
    },
  };
}

function givenDate(document: Document, options: Options): DocumentDate | null {
  if (options.documentDate && isDay(options.documentDate))
    return { value: options.documentDate, basis: 'option' };
  return document.metadata.date ? { value: document.metadata.date, basis: 'metadata' } : null;
}

/** How far down a dateline may stand, in characters. */
const DATELINE = 600;

/** A dateline near the top, else the latest full date that its sentence tells of the past, else none. */
function textDate(document: Document, dates: readonly TemporalExpression[]): DocumentDate {
  const full = dates.filter((date) => /^\d{4}-\d{2}-\d{2}$/.test(date.value));
  const line = full.find((date) => {
    if (date.start > DATELINE) return false;
    const block = document.blocks.find((b) => b.start <= date.start && date.end <= b.end);
    // A short line that is little more than the date, or a labelled one ("Last updated: 5 May 2024").
    return block !== undefined && block.end - block.start < 80 && date.role !== 'deadline';
  });
  if (line) return { value: line.value, basis: 'dateline' };
  let latest: string | null = null;
  for (const date of full)
    if (date.role === 'event' || date.role === 'reference')
      if (latest === null || date.value > latest) latest = date.value;
  return latest === null ? { value: null, basis: 'none' } : { value: latest, basis: 'text' };
}

/** 13/05/2026 anywhere shows that days come first; 05/13/2026 that months do. */
function daysComeFirst(document: Document): boolean {
  const { tokens } = document;
  for (let i = 0; i + 4 < tokens.length; i++) {
    if (tokens[i + 1]?.text !== '/' || tokens[i + 3]?.text !== '/') continue;
    if (Number(tokens[i]?.text) > 12 && Number(tokens[i]?.text) < 32) return true;
    if (Number(tokens[i + 2]?.text) > 12 && Number(tokens[i + 2]?.text) < 32) return false;
  }
  return true;
}

function findDates(
  document: Document,
  lexicon: DateLexicon,
  rules: Rules,
  anchor: Day | null,
  dayFirst: boolean,
): TemporalExpression[] {
  const found: TemporalExpression[] = [];
  let lastQuarter: string | null = null;
  let block = -1;
  for (const sentence of document.sentences) {
    if (sentence.block !== block) {
      block = sentence.block;
      // What a paragraph told does not carry far.
      if (document.blocks[block]?.kind === 'heading') lastQuarter = null;
    }
    const inSentence = findInSentence(document, sentence, lexicon, rules, anchor, dayFirst, lastQuarter);
    for (const date of inSentence)
      if (/-Q\d$/.test(date.value) && date.type === 'DATE') lastQuarter = date.value;
    for (const date of inSentence) found.push(date);
  }
  return found;
}

function findInSentence(
  document: Document,
  sentence: Sentence,
  lexicon: DateLexicon,
  rules: Rules,
  anchor: Day | null,
  dayFirst: boolean,
  lastQuarterBefore: string | null,
): TemporalExpression[] {
  const { tokens, text } = document;
  let lastQuarter = lastQuarterBefore;
  let future: boolean | null = null;
  const candidates: TemporalExpression[] = [];
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    let best: { end: number; date: TemporalExpression } | null = null;
    for (const rule of rules.candidates(tokens[i] as Token)) {
      const match = rule.pattern.match(tokens, i, sentence.endToken);
      if (!match || (best && match.end <= best.end && rule.score <= best.date.score)) continue;
      future ??= looksAhead(tokens, sentence, lexicon);
      const context: Context = { tokens, anchor, future, lastQuarter, dayFirst };
      const timex = rule.make(match, context);
      if (
        !timex ||
        (best && (match.end < best.end || (match.end === best.end && rule.score <= best.date.score)))
      )
        continue;
      const start = (tokens[i] as Token).start;
      const end = (tokens[match.end - 1] as Token).end;
      const role = roleOf(tokens, i, match.end, sentence.firstToken, timex, lexicon);
      const counted = timex.type === 'DURATION' ? anchorOf(text, tokens, match.end, sentence.endToken) : null;
      const days =
        counted && timex.type === 'DURATION'
          ? countedDays(timex.value, counted.text, role, anchor, lexicon)
          : timex.type === 'DATE'
            ? extentOf(timex.value)
            : null;
      best = {
        end: match.end,
        date: {
          kind: 'date',
          id: `date@${start}-${end}`,
          start,
          end,
          rule: rule.name,
          score: rule.score,
          type: timex.type,
          value: timex.value,
          mod: timex.mod ?? null,
          firstDay: days ? days[0] : null,
          lastDay: days ? days[1] : null,
          anchor: counted,
          role: counted && role === 'period' ? 'deadline' : role,
        },
      };
    }
    if (best) {
      candidates.push(best.date);
      if (best.date.type === 'DATE' && /-Q\d$/.test(best.date.value)) lastQuarter = best.date.value;
      i = best.end - 1;
    }
  }
  return withoutOverlaps(candidates);
}

/** The sentence speaks of what comes. */
function looksAhead(tokens: readonly Token[], sentence: Sentence, lexicon: DateLexicon): boolean {
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const word = (tokens[i] as Token).lower;
    if (word !== 'to' && lexicon.has('futureVerbs', word)) return true;
  }
  return false;
}

/** "within 90 days of the date of this order": the order has a date, so the days are known. */
function countedDays(
  value: string,
  words: string,
  role: string,
  anchor: Day | null,
  lexicon: DateLexicon,
): readonly [string, string] | null {
  const match = /^P(\d+)([DWMY])$/.exec(value);
  if (!match || !anchor) return null;
  const own = /\b(?:this|the present)\s+(\w+)/i.exec(words);
  if (!own || !lexicon.has('documentNouns', (own[1] as string).toLowerCase())) return null;
  const n = Number(match[1]);
  const day =
    match[2] === 'D'
      ? addDays(anchor, n)
      : match[2] === 'W'
        ? addDays(anchor, 7 * n)
        : addMonths(anchor, match[2] === 'M' ? n : 12 * n);
  return role === 'deadline' ? [isoDay(anchor), isoDay(day)] : [isoDay(day), isoDay(day)];
}
