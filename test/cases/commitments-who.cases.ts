/** Who is bound by each commitment of a short text of our own. */
import type { Genre } from '../../src/document.ts';

export interface WhoCase {
  readonly title: string;
  readonly genre: Genre;
  readonly text: string;
  /** Names of those bound by each commitment, joined by ";". */
  readonly who: readonly string[];
}

const binds = (title: string, genre: Genre, text: string, ...who: string[]): WhoCase => ({
  title,
  genre,
  text,
  who,
});

export const WHO_CASES: readonly WhoCase[] = [
  binds(
    'those of us who speak, but not some of us',
    'communique',
    'Joint statement of Kenya and Peru\n\nWe, the ministers of Kenya and Peru, met in Quito.\n\nThose of us with open mines will close them by 2035. Each of us will report every spring. None of us will sell the dam. Some of us will join the fund.',
    'Kenya; Peru',
    'Kenya; Peru',
    'Kenya; Peru',
  ),
  binds(
    'a department of which "they" is said',
    'communique',
    'The Trade Department will be the first contact, and they will work closely with the ports.',
    'Trade Department',
  ),
  binds(
    'the body that a condition names, though another was bound before',
    'policy',
    'The Harbour Council must inform the Port Agency of each spill.\n\nWhere the Port Agency receives a claim, it must answer within 60 days.',
    'Harbour Council',
    'Port Agency',
  ),
  binds(
    'both of two, and each of them',
    'communique',
    'Kenya and Peru will draft a plan. Both will bear their own costs. Each will report by May.',
    'Kenya; Peru',
    'Kenya; Peru',
    'Kenya; Peru',
  ),
  binds(
    'all of them who were named',
    'communique',
    'Kenya, Fiji and Peru will draft a plan. All of them will publish their fees.',
    'Kenya; Fiji; Peru',
    'Kenya; Fiji; Peru',
  ),
  binds(
    'the first and the last of two bodies',
    'communique',
    'The Harbour Board and the Port Agency will write the rules. The former will publish the minutes; the latter will mend 40 piers.',
    'Harbour Board; Port Agency',
    'Harbour Board',
    'Port Agency',
  ),
  binds(
    'and of two that only were named',
    'communique',
    'Talks between Kenya and Peru went well. The latter will mend 40 piers.',
    'Peru',
  ),
  binds(
    'nobody in a list that introduces the sentence',
    'communique',
    'In talks with Kenya, Peru, and Fiji, which met in May, the Harbour Board will mend 40 piers.',
    'Harbour Board',
  ),
  binds(
    'who stands behind a time',
    'communique',
    'Next week Senior Advisor Ada Holm will open 40 piers.',
    'Ada Holm',
  ),
  binds(
    'all whom a passive lists behind "by"',
    'strategy',
    'The forum will be led by the Harbour Board, Halvo Foods and the Port of Leeds.',
    'Harbour Board; Halvo Foods; Port of Leeds',
  ),
  binds(
    'the first of two who were bound together, whoever is named beside them',
    'communique',
    'The Harbour Board and the Port Agency, supported by the Lima Bank, will write the rules. The former will publish the minutes.',
    'Harbour Board; Port Agency',
    'Harbour Board',
  ),
  binds(
    'the country of a side',
    'communique',
    'Kenya met with Peru. The Kenyan side will share its maps by May.',
    'Kenya',
  ),
  binds(
    'those of a noun who were described before it',
    'communique',
    'National authorities of coastal towns will mend 40 piers. These authorities will set up a help desk by May. The authorities will publish a map.',
    'National authorities of coastal towns',
    'National authorities of coastal towns',
    'National authorities of coastal towns',
  ),
  binds(
    'the company whose policy it is',
    'policy',
    'At Halvorsen Foods, we bake bread. Halvorsen Foods will pay farmers more. The crews are many. The ovens are hot. The shops are small. The trucks are old. Whoever reports a breach will be protected by the company.',
    'Halvorsen Foods',
    'Halvorsen Foods',
  ),
  binds(
    'those who are known by an abbreviation behind what they are',
    'communique',
    'The grid operators of the coastal towns (GOs) will publish a map by May. The GOs will renew it each year.',
    'grid operators of the coastal towns',
    'grid operators of the coastal towns',
  ),
  binds(
    'whom a noun in parentheses is defined for',
    'order',
    'The Chair of the Harbour Board (Board) shall report by May. The Board shall publish a map each year.',
    'Chair of the Harbour Board',
    'Harbour Board',
  ),
  binds(
    'those of whom it is announced what they will do',
    'communique',
    'Today, we announce that the Port Agency and the Harbour Board intend to mend 40 piers. We are announcing that the Port Agency will buy 10 boats.',
    'Port Agency; Harbour Board',
    'Port Agency',
  ),
];
