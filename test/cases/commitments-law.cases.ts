/** Statutes, rules, treaties, contracts: what they lay on whom, and what they only settle. */
import { type Case, says, silent } from './commitments.cases.ts';
import type { FieldCase } from './commitments-fields.cases.ts';

export const LAW_CASES: readonly Case[] = [
  says(
    'reads a duty that somebody has',
    'policy',
    'The Harbour Board has a duty to inspect each pier every 2 years. A municipality has the obligation to clean its drains by 2031.',
    { starts: 'The Harbour Board', mode: 'obligation', strength: 5, action: 'inspect' },
    { starts: 'A municipality', mode: 'obligation', action: 'clean' },
  ),
  silent('passes over a duty that nobody has', 'policy', 'The Harbour Board has no duty to inspect a pier.'),
  says(
    'reads the act that "it" is forbidden to do',
    'policy',
    'It is prohibited to dump nets in the harbour.',
    { starts: 'It', mode: 'obligation', action: 'dump', negated: true },
  ),
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
  says(
    'reads each thing that is to be ensured',
    'order',
    'Member States shall ensure that:\n\n(a) the ports have enough staff; and\n\n(b) the tides are made public by 31 May of each year.',
    { starts: 'the ports', action: 'ensure', kind: 'outcome' },
    { starts: 'the tides' },
  ),
  says(
    'reads what the functions of a body are',
    'treaty',
    'The functions of the Secretariat shall be:\n\n(a) to arrange meetings;\n\n(b) to prepare reports.',
    { starts: 'arrange', mode: 'obligation' },
    { starts: 'prepare' },
  ),
  says(
    'reads the items of an item that only tells when',
    'order',
    'The heads of ports shall:\n\n(a) close the locks; and\n\n(b) thereafter, and no less than once every two years: (i) inspect each lock; (ii) report to the Board.',
    { starts: 'close' },
    { starts: 'inspect' },
    { starts: 'report' },
  ),
  silent(
    'passes over numbered recitals',
    'order',
    'Whereas:\n\n(1) The old rules require operators to count eels.\n\n(2) Member States are to report to the Agency each year.\n\nHAS ADOPTED THIS REGULATION:',
  ),
  says(
    'reads what follows a recital',
    'order',
    'WHEREAS, the City must cut its waste; and\n\nSection 2. The Clerk of the City shall publish the list.',
    { starts: 'The Clerk' },
  ),
  says(
    'reads a section of one sentence',
    'order',
    'Sec. 4. The Director of the Mint shall retire old coins.',
    {
      starts: 'The Director',
    },
  ),
  silent(
    'passes over what a mandate is',
    'decision',
    'The Council,\n\nDecides that the mandate of the mission shall be the following.',
  ),
  silent('passes over a title that asks', 'order', 'Sec. 4. Who must report.'),
  says('reads whom a resolution urges', 'decision', 'Urges the Government of Northland to hold talks.', {
    starts: 'Urges',
    mode: 'call',
  }),
  says(
    'reads items with modals of their own under a body and a dash',
    'order',
    '(2) The River Authority—\n\n   (a) shall publish a map each year;\n\n   (b) shall, within 28 days after a complaint—\n\n      (i) answer it in writing; and\n\n      (ii) where the complaint concerns a dam, inspect the dam.\n',
    { starts: 'shall publish', action: 'publish' },
    { starts: 'answer', action: 'answer' },
    { starts: 'where the complaint', action: 'inspect', condition: 'where the complaint concerns a dam' },
  ),
  says(
    'reads what is to come behind what was done',
    'communique',
    'Kenya has lent EUR 5 million since 2029 and will lend a further EUR 3 million by 2031.',
    { starts: 'will lend', action: 'lend' },
  ),
  says(
    'ends what one promised where another promises',
    'news',
    'Kenya promised to plant mangroves, and Peru agreed to ban drift nets by 2035.',
    { starts: 'Kenya promised', ends: 'mangroves' },
    { starts: 'Peru agreed', action: 'ban' },
  ),
];

/** Conditions of statutes, treaties and contracts. */
export const LAW_FIELDS: readonly FieldCase[] = [
  {
    title: 'the end of a period',
    genre: 'order',
    text: 'Each harbour must, before the end of the period of 12 months from 1 May 2031, build a wall.',
    deadline: 'P12M',
  },
  {
    title: 'a period with its preposition',
    genre: 'order',
    text: 'The Board shall, within a period of sixty days, fill the seat.',
    deadline: 'P60D',
    when: 'within a period of sixty days',
  },
  {
    title: 'a time without a value',
    genre: 'order',
    text: 'The carrier shall without undue delay inform the port.',
    deadline: null,
    when: 'without undue delay',
  },
  {
    title: 'at once after something',
    genre: 'order',
    text: 'The carrier shall pay the toll immediately after the crossing.',
    deadline: null,
    when: 'immediately after the crossing',
  },
  {
    title: 'how often, behind a comparison',
    genre: 'order',
    text: 'The Board shall meet no less than once every two years.',
    deadline: 'R/P2Y',
    when: 'once every two years',
  },
  {
    title: 'whose functions they are',
    genre: 'treaty',
    text: 'The functions of the Secretariat shall be:\n\n(a) to arrange meetings.',
    actors: ['Secretariat'],
  },
  {
    title: 'whom a resolution urges',
    genre: 'decision',
    text: 'Urges the Government of Northland to hold talks.',
    actors: ['Government of Northland'],
  },
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
