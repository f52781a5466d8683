/** Those who are helped, as parties of the document. */
import { type Party, quote } from '../../../document.ts';
import { type Range, type SentenceView, spanOf } from '../sentence/view.ts';
import type { Parties } from './parties.ts';

/**
 * Whom the words of a beneficiary mean; nobody where only those are meant who are bound.
 * @param bound those who are bound
 */
export const helpedBy = (
  parties: Parties,
  view: SentenceView,
  range: Range,
  bound: readonly Party[],
): readonly Party[] => besides(bound, partyOf(parties, view, range));

/** The actor that a phrase names; a phrase that says more ("all Syrians in need") stands for itself. */
function partyOf(all: Parties, view: SentenceView, range: Range): readonly Party[] {
  const parties = all.mentioned(view, range);
  const span = spanOf(view, range.first, range.end);
  const words = quote(view.document.text, span.start, span.end);
  const lower = words.text.toLowerCase();
  // The names that are found must tell at least half of what the phrase says.
  let told = 0;
  const same = parties.every(({ actor }) => {
    const name = all.name(actor)?.toLowerCase();
    told += name === undefined ? 0 : wordCount(name);
    return name !== undefined && (parties.length > 1 || lower.includes(name) || name.includes(lower));
  });
  // The last name ends the phrase: "American and Japanese students" are no countries.
  const ends = parties.length < 2 || all.nameEnd(view, range.end - 1) === range.end;
  return parties.length > 0 && same && ends && told * 2 >= wordCount(lower.replace(/^(?:the|its|our) /, ''))
    ? parties
    : [{ actor: null, basis: 'stated', words }];
}

/** Nobody is the beneficiary of what only they do. */
const besides = (actors: readonly Party[], helped: readonly Party[]): readonly Party[] =>
  helped.every(({ actor }) => actor !== null && actors.some((party) => party.actor === actor)) ? [] : helped;

const wordCount = (text: string): number => text.split(/\s+/).length;
