import { type Case, says, silent } from './commitments.cases.ts';

/** What is denied, taken back, asked of others or only foretold, where a cue word of promises stands. */
export const POLARITY_CASES: readonly Case[] = [
  says('reads a plan that is no longer held', 'communique', 'We no longer plan to build the depot.', {
    starts: 'We no longer plan',
    status: 'withdrawn',
    negated: false,
    cue: 'no longer plan to',
  }),
  says(
    'reads an intention that is no longer held',
    'strategy',
    'The Ministry no longer intends to sell it.',
    {
      starts: 'The Ministry',
      status: 'withdrawn',
    },
  ),
  says('reads a will that has ended', 'communique', 'We are no longer committed to closing the quay.', {
    starts: 'We are',
    status: 'withdrawn',
    negated: false,
  }),
  says('keeps a restraint apart', 'communique', 'We will no longer fund new coal boilers.', {
    starts: 'We will',
    status: 'new',
    negated: true,
  }),
  says(
    'reads "neither … nor" before the subjects',
    'communique',
    'Neither the Ministry nor the Agency will fund the depot.',
    { starts: 'Neither', status: 'new', negated: true },
  ),
  silent('passes over what was once meant', 'communique', 'We were going to build a depot by the quay.'),
  silent('passes over what was once planned', 'communique', 'We were planning to build a depot by the quay.'),
  says('reads a pledge that is given up', 'communique', 'We have dropped our pledge to widen the quay.', {
    starts: 'We have dropped',
    status: 'withdrawn',
    cue: 'have dropped our pledge to',
  }),
  says('reads a plan that is given up now', 'strategy', 'We are scrapping our plan to widen the quay.', {
    starts: 'We are scrapping',
    status: 'withdrawn',
  }),
  says('reads a refusal', 'communique', 'We refuse to dredge the lagoon.', {
    starts: 'We refuse',
    status: 'withdrawn',
    negated: true,
    cue: 'refuse to',
  }),
  says('reads what is declined', 'communique', 'Norway declines to pay for the quay.', {
    starts: 'Norway declines',
    status: 'withdrawn',
    negated: true,
  }),
  says(
    'reads a refusal to come as a restraint',
    'strategy',
    'The Ministry will refuse to license new kilns.',
    {
      starts: 'The Ministry will',
      status: 'new',
      negated: true,
    },
  ),
  says('reads a refusal that is ruled out', 'order', 'The Office shall not refuse to stamp the papers.', {
    starts: 'The Office shall',
    status: 'new',
    negated: false,
  }),
  silent('passes over who does not refuse', 'communique', 'We do not refuse to meet the pilots.'),
  silent('passes over what declines', 'communique', 'Catches decline to a third of their weight.'),
  says('reads an offer that is taken back', 'communique', 'We withdraw our offer to widen the quay.', {
    starts: 'We withdraw',
    status: 'withdrawn',
    cue: 'withdraw our offer to',
  }),
  silent('passes over an offer that stands', 'communique', 'Our offer to widen the quay is on the table.'),
  says('does not take back what is kept', 'communique', 'We will not abandon our pledge to widen the quay.', {
    starts: 'We will not',
    status: 'new',
    negated: true,
  }),
  says('reads what an order revokes', 'order', 'The harbour order of 1990 is hereby revoked.', {
    starts: 'The harbour order',
    status: 'withdrawn',
  }),
  says(
    'leaves a second act to those who are called',
    'communique',
    'I call upon the town to honour its nurses and commit together to promote health.',
    { starts: 'I call upon', mode: 'call' },
    { starts: 'commit', mode: 'call' },
  ),
  silent(
    'leaves a second verb to its relative clause',
    'communique',
    'We are concerned about floods that are already severe and will continue to worsen.',
  ),
  says(
    'binds the speaker anew by the same modal',
    'communique',
    'We will fund ferries that create jobs and will report on them every year.',
    { starts: 'We will fund' },
    { starts: 'will report' },
  ),
  says(
    'goes on past a second relative pronoun',
    'communique',
    'We will support yards that repair ferries or that are building barges, and ports that store fuel.',
    { starts: 'We will', ends: 'fuel' },
  ),
  says(
    'takes a noun of a list for no verb',
    'communique',
    'We will work with other bodies, including the G7, the G20, and fora that address illegal fishing.',
    { starts: 'We will', ends: 'fishing' },
  ),
  silent('passes over what a deed brings about', 'strategy', 'Reforming the Agency will advance this goal.'),
  silent(
    'passes over what means bring about',
    'strategy',
    'By lending to ports, the Agency will help to attract ferries.',
  ),
  says(
    'reads a verb that only points back as no act of its own',
    'communique',
    "We will clean the harbour, and we'll do it together.",
    { starts: 'We will clean', ends: 'harbour' },
  ),
  says(
    'takes the receiving of a guest for an act',
    'news',
    'President Holm will welcome President Vale for a visit to Lisbon in May.',
    { starts: 'President Holm' },
  ),
  silent('keeps a welcome of things apart', 'news', 'President Holm will welcome the new rules.'),
  says(
    'ends before what is affirmed',
    'communique',
    'We will pursue fair trade in fish, and affirm that standards have a purpose.',
    { starts: 'We will', ends: 'fish' },
  ),
  says('reads plans that were given up', 'news', 'The Minister scrapped plans to close the northern ferry.', {
    starts: 'The Minister',
    mode: 'report',
    status: 'withdrawn',
    cue: 'scrapped plans to',
  }),
  silent('passes over what was once intended', 'news', 'We had intended to close the northern quay.'),
  says(
    'reads what others are asked in the base form',
    'communique',
    'We request that the World Bank report to us by May 2027.',
    { starts: 'We request', mode: 'call' },
  ),
  says(
    'takes what is agreed for no firmer than its modal',
    'news',
    'The leaders agreed that Kenya and Japan should build a hotline.',
    { starts: 'The leaders', strength: 2 },
  ),
  says('reads a plan that has been given up', 'news', 'The plan to widen the road has been abandoned.', {
    starts: 'The plan',
    ends: 'abandoned',
    mode: 'report',
    status: 'withdrawn',
  }),
  silent(
    'passes over a failure that is foretold',
    'policy',
    'We will miss that goal, and we expect to fail in May.',
  ),
  says(
    'calls on others who must do what is stressed',
    'communique',
    'We stress that all States must share the burden.',
    { starts: 'all States', mode: 'call' },
  ),
  says('reads a plain word behind "no longer"', 'policy', 'We will no longer source soy from cleared land.', {
    starts: 'We will',
    action: 'source',
    negated: true,
  }),
  says('reads what is ours, with its year', 'policy', 'Our fleet will be fully electric by 2031.', {
    starts: 'Our fleet',
    mode: 'pledge',
  }),
  silent(
    'passes over what befalls what is ours',
    'policy',
    'Our revenue will grow to 5 million euros by 2031.',
  ),
  says('reads "not to" before a gerund', 'communique', 'We commit not to testing mines at sea.', {
    starts: 'We commit',
    negated: true,
  }),
  says(
    'reads what is not sought as given up, told the other way round',
    'communique',
    'Nor do we seek to shut any port.',
    { starts: 'we seek', status: 'withdrawn' },
  ),
  says(
    'reads a subject behind its modal, where a denial opens the clause',
    'treaty',
    'In no case shall the Parties of the Charter export mines.',
    { starts: 'the Parties', negated: true, action: 'export' },
  ),
  says(
    'reads a permission that is denied so',
    'treaty',
    'Under no circumstances may the Agency sell the maps.',
    {
      starts: 'the Agency',
      mode: 'obligation',
      negated: true,
    },
  ),
  silent(
    'passes over a goal that others bring near',
    'communique',
    'Fresh money from Peru has put the global ambition of $5 million within reach.',
  ),
  silent(
    'takes an order that is denied for none',
    'news',
    'The judgment does not require the company to pay.',
  ),
  silent('takes an order that has ended for none', 'news', 'The deal no longer obliges Ghana to pay.'),
  silent(
    'takes a case that is only imagined for none',
    'communique',
    'If we had the money, we would build a school.',
  ),
  says('reads "no matter" as no denial', 'treaty', 'Kenya will pay the fee no matter if Ghana does.', {
    starts: 'Kenya will',
    negated: false,
  }),
];
