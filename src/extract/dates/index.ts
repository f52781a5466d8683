/** Dates: TIMEX3 expressions over the tokens of each sentence, with their days, anchors and roles. */
import { type Document, type Note, type Span, type TemporalExpression, withLayers } from '../../document.ts';
import type { Resources } from '../../resources.ts';
import { addAnnotations } from '../settle.ts';
import type { Step } from '../step.ts';
import { parseDay } from './calendar.ts';
import { datelineOf, dateOrder, givenDate, isWitnessed, signatureOf, textDate } from './document-date.ts';
import { findDates, matchDates, type Setting } from './find.ts';
import { type DateLexicon, loadDateLexicon } from './lexicon.ts';
import { type DateRules, loadDateRules } from './rules.ts';

/** Adds the temporal expressions, and settles what day the document is of. The clock is never asked. */
export function datesStep(resources: Resources): Step {
  let loaded: { readonly lexicon: DateLexicon; readonly rules: DateRules } | null = null;
  return {
    name: 'dates',
    needs: ['tokens'],
    makes: 'dates',
    englishOnly: true,
    run(document, options) {
      if (!loaded) {
        const lexicon = loadDateLexicon(resources);
        loaded = { lexicon, rules: loadDateRules(resources, lexicon) };
      }
      const { lexicon } = loaded;
      const order = dateOrder(document.tokens);
      const dayFirst = (options.dateOrder ?? order.order ?? 'dmy') === 'dmy';
      const setting: Setting = { lexicon, anchor: null, dayFirst };
      const matches = matchDates(document, loaded.rules);
      const given = givenDate(document, options);
      // Without a date of its own, the text's full dates are read first to find one.
      const first = given ? null : findDates(document, matches, setting);
      const date = given ?? textDate(document, first ?? [], lexicon);
      const anchor = date.value ? parseDay(date.value) : null;
      const found = first && !anchor ? first : findDates(document, matches, { ...setting, anchor });
      const { open } = options.dateOrder ? { open: null } : order;
      const unsure = open && found.find((date) => date.start <= open.start && date.end >= open.end);
      const notes: readonly Note[] = unsure ? [orderNote(document, unsure)] : [];
      const dated = withLayers(document, { date, notes: [...document.notes, ...notes] });
      return addAnnotations(dated, withPublication(dated, found, lexicon));
    },
  };
}

function orderNote({ text }: Document, { start, end }: Span): Note {
  const message = `"${text.slice(start, end)}" may begin with the day or with the month; the day was read first`;
  return { code: 'date-order', message, span: { start, end } };
}

/** The dateline, and the date under the signatures, are the document's own date and nothing else. */
function withPublication(
  document: Document,
  dates: TemporalExpression[],
  lexicon: DateLexicon,
): TemporalExpression[] {
  const line = dates[datelineOf(document, dates, lexicon)];
  const signed = dates[signatureOf(document, dates, lexicon)];
  const own = (date: TemporalExpression): boolean =>
    date === signed ||
    (date.lastDay === document.date.value && (date === line || isWitnessed(document, date, lexicon)));
  return dates.map((date) => (own(date) ? { ...date, role: 'publication' } : date));
}
