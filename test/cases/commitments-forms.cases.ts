import { type Case, says, silent } from './commitments.cases.ts';

/** Forms in which texts of one genre bind: decisions without a subject, goals with a copula, what is planned. */
export const FORM_CASES: readonly Case[] = [
  says('reads a decision whose verb stands alone', 'decision', 'Decides to convene a forum on drought;', {
    starts: 'Decides',
    mode: 'pledge',
    strength: 4,
  }),
  says(
    'reads it behind an adverb and a number',
    'decision',
    '4. Also agrees to review the fees at its next session;',
    { starts: 'agrees', mode: 'pledge', kind: 'process' },
  ),
  says(
    'takes a request to those who serve the body as its instruction',
    'decision',
    'Requests the secretariat to compile a list of wells;',
    { starts: 'Requests', mode: 'obligation', strength: 2 },
  ),
  says(
    'keeps a call on others whose clause stands before what is asked',
    'decision',
    'Urges Parties that have not yet done so to report their catches;',
    { starts: 'Urges', mode: 'call', strength: 2 },
  ),
  says(
    'reads a participle behind those who are called',
    'decision',
    'Invites States listed in annex II to send experts.',
    {
      starts: 'Invites',
      mode: 'call',
    },
  ),
  silent('passes over what a decision recalls', 'decision', 'Recalling its decision on the wells,'),
  says(
    'reads a goal told with the copula',
    'communique',
    'Our target is to halve leaks from mains by 2031.',
    {
      starts: 'Our target',
      mode: 'pledge',
      strength: 3,
      cue: 'Our target is to',
    },
  ),
  says('reads the goal of a named body', 'strategy', "The Ministry's aim is to electrify every ferry.", {
    starts: 'The Ministry',
  }),
  says('reads a goal that is a thing', 'communique', 'Our ambition is a fleet of electric ferries by 2030.', {
    starts: 'Our ambition',
  }),
  says('reads a goal that is an act', 'policy', 'Our objective is answering every ticket within a day.', {
    starts: 'Our objective',
  }),
  silent('passes over a goal that is only described', 'communique', 'Our goal is clear and ambitious.'),
  silent('passes over what a thing is for', 'communique', 'The aim of the survey is to count the seals.'),
  silent('passes over a name', 'strategy', 'Ohio AIM is one of nine networks of ports.'),
  says(
    'reads what somebody has set himself',
    'strategy',
    'The Agency has set a goal of mending all locks by 2029.',
    {
      starts: 'The Agency',
      strength: 3,
    },
  ),
  says('reads a plan behind one body', 'news', 'The ministry plans to hire nurses.', {
    starts: 'The ministry',
    mode: 'report',
    strength: 3,
  }),
  silent(
    'leaves two nouns with another verb alone',
    'news',
    'The ministry plans to hire nurses have been shelved.',
  ),
  says('reads what a body is set to do', 'news', 'The airline is set to close two routes by May.', {
    starts: 'The airline',
    status: 'planned',
    strength: 3,
  }),
  silent('passes over what is set to befall', 'news', 'Fares are set to rise.'),
  says('reads an aim behind "at"', 'communique', 'We aim at closing the talks in June.', {
    starts: 'We aim',
  }),
  says(
    'reads what we have agreed as binding from now on',
    'communique',
    'We have agreed to triple our dues.',
    {
      starts: 'We have agreed',
      mode: 'pledge',
    },
  ),
  silent(
    'leaves what we agreed then in the past',
    'communique',
    'At that time we agreed to triple our dues.',
  ),
  silent('takes a denied duty for a release', 'order', 'The operator shall not be required to keep the log.'),
  says('keeps a denied permission binding', 'order', 'The operator shall not be permitted to burn the log.', {
    starts: 'The operator',
  }),
  says(
    'binds anew behind what stands between commas',
    'order',
    'The Board shall read each claim and, within ten days of the claim being filed, shall publish a reply.',
    { starts: 'The Board' },
    { starts: 'shall publish' },
  ),
];
