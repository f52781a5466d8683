/** Statutes, rules, treaties, contracts: what they lay on whom, and what they only settle. */
import { type Case, says, silent } from './commitments.cases.ts';
import type { FieldCase } from './commitments-fields.cases.ts';

export const LAW_CASES: readonly Case[] = [
  says(
    'reads a list under a duty of whoever it is',
    'order',
    'Where the winch fails, the mate of the barge shall:\n\n(a) moor the barge;\n\n(b) inform the lock keeper.',
    { starts: 'moor', mode: 'obligation', condition: 'Where the winch fails' },
    { starts: 'inform' },
  ),
  silent(
    'passes over a list of what a thing holds',
    'order',
    'The first course shall:\n\n(a) cover the law of the sea;\n\n(b) include a test.',
  ),
  says(
    'reads a list under what somebody is to do',
    'order',
    'The City Clerk is to:\n\nA. Adopt rules of the market;\n\nB. Report to the City Council.',
    { starts: 'Adopt', strength: 5 },
    { starts: 'Report' },
  ),
  says(
    'reads a list laid on a body by whoever speaks for it',
    'strategy',
    'The Ministry of Fisheries is to:\n\n(i) close two ports;\n\n(ii) ban drift nets.',
    { starts: 'close', strength: 4, status: 'new' },
    { starts: 'ban' },
  ),
  says(
    'reads numbers under a letter that announces them',
    'order',
    '(a) A ferry operator that finds a leak must:\n\n(1) Stop all traffic over the crossing until the leak in the hull has been closed;\n\n(2) Tell the harbour office.',
    { starts: 'Stop' },
    { starts: 'Tell' },
  ),
  says(
    'reads a lead-in that ends with a dash',
    'order',
    'The Comptroller of the Coast shall—\n\n(1) conduct a study; and\n\n(2) not later than 9 months after the date of this Act, submit a report to Congress.',
    { starts: 'conduct' },
    { starts: 'not later', negated: false, action: 'submit' },
  ),
  says('reads what none of a kind may do', 'order', 'No ferry may allow a bus to board a full deck.', {
    starts: 'No ferry may',
    mode: 'obligation',
    strength: 5,
    negated: true,
  }),
  says('reads regard and recourse', 'treaty', 'Each Party shall have due regard to the rules of the port.', {
    starts: 'Each Party',
  }),
  says('reads recourse that is denied', 'treaty', 'Neither Party shall have recourse to the courts.', {
    starts: 'Neither Party',
    negated: true,
  }),
  says('reads a duty to ask', 'order', 'The auditor shall request the bank to correct its books.', {
    starts: 'The auditor shall request',
    mode: 'obligation',
    action: 'request',
  }),
  silent(
    'passes over what a text leaves free',
    'treaty',
    'Nothing in this Part shall prevent a Party from fishing.',
  ),
  silent(
    'passes over a day from which a text holds',
    'treaty',
    'Such a denunciation shall take effect at once.',
  ),
  silent(
    'passes over a text that goes on to apply',
    'order',
    'This rule is new. It shall apply from 1 May 2031.',
  ),
  silent('passes over a term of office', 'order', 'The Chairperson shall hold office for six years.'),
  silent('passes over who is not entitled', 'order', 'A member in arrears shall not be entitled to vote.'),
  silent(
    'passes over agreement on what will come',
    'order',
    'The Board agrees that more checks will improve safety.',
  ),
  says(
    'reads what a body agrees that others do',
    'treaty',
    'The Parties agree that the Bank will open a branch.',
    {
      starts: 'The Parties agree',
    },
  ),
  says(
    'reads whoever acts before a time',
    'policy',
    'The plan will be reviewed by the Ministry every two years.',
    {
      starts: 'The plan will be reviewed',
    },
  ),
  says(
    'parts sentences behind a numbered letter',
    'treaty',
    'Parties shall ban the nets of Annex B. Trade may go on.',
    {
      starts: 'Parties shall ban',
      ends: 'Annex B',
    },
  ),
];

/** Conditions of statutes, treaties and contracts. */
export const LAW_FIELDS: readonly FieldCase[] = [
  {
    title: 'a hedge of the lead-in holds for its items',
    genre: 'order',
    text: 'The Director shall, where feasible, aim to:\n\n(a) align the budgets;\n\n(b) cut the costs.',
    part: 1,
    condition: 'where feasible',
  },
  {
    title: 'an aside behind what opens a condition',
    genre: 'treaty',
    text: 'If, after such talks, a Party finds a fault, the other Party shall mend it.',
    condition: 'If, after such talks, a Party finds a fault',
  },
  {
    title: 'a consent with its adjectives',
    genre: 'treaty',
    text: 'The Tenant shall not, without the prior written consent of the Landlord, sublet the barn.',
    condition: 'without the prior written consent of the Landlord',
  },
  {
    title: 'a condition that begins with its verb behind a comma',
    genre: 'decision',
    text: 'The Council decides to send monitors to the coast, should parliament approve.',
    condition: 'should parliament approve',
  },
  {
    title: 'a modal behind an aside opens no condition',
    genre: 'treaty',
    text: 'The Parties, together with the Fund, should continue to lend boats.',
    condition: null,
  },
  {
    title: 'what is received before',
    genre: 'treaty',
    text: 'On receipt of such a letter, the other Party shall open its port.',
    condition: 'On receipt of such a letter',
  },
];
