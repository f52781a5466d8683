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
  says('does not take back what is kept', 'communique', 'We will not abandon our pledge to widen the quay.', {
    starts: 'We will not',
    status: 'new',
    negated: true,
  }),
  says('reads what an order revokes', 'order', 'The harbour order of 1990 is hereby revoked.', {
    starts: 'The harbour order',
    status: 'withdrawn',
  }),
];
