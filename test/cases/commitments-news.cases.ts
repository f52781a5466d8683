import { type Case, says, silent } from './commitments.cases.ts';

/** What the news tells of those who promise, and what it only foresees. */
export const NEWS_CASES: readonly Case[] = [
  says('reads a vow of a thing', 'communique', 'We vow full compensation for the victims.', {
    starts: 'We vow',
    mode: 'pledge',
  }),
  says(
    'reads what is given, however its sum is told',
    'news',
    'The partners are committing more than $9 million in grants.',
    {
      starts: 'The partners',
      kind: 'resource',
    },
  ),
  says('reads what a body is to do', 'news', 'The club is to build a new hall.', {
    starts: 'The club',
    mode: 'report',
    strength: 3,
    status: 'planned',
  }),
  silent('passes over what a thing is to do', 'news', 'The hall is to hold 400 people.'),
  silent('passes over what a purpose is', 'communique', 'Our purpose as partners is to uphold the accord.'),
  says('reads a vow about a thing', 'news', 'The minister vowed that taxes would not rise.', {
    starts: 'taxes',
    mode: 'report',
    negated: true,
  }),
  silent('passes over what somebody says of a thing', 'news', 'The minister said that taxes would not rise.'),
  says('reads what several are due to do', 'news', 'The two presidents are due to meet in Oslo on Friday.', {
    starts: 'The two presidents',
    status: 'planned',
  }),
  silent('leaves what was due in the past', 'news', 'She was scheduled to lay flowers at the gate.'),
  says(
    'reads what a company will do by its own words',
    'news',
    'The company will lay off 300 workers, it said.',
    {
      starts: 'The company',
      mode: 'report',
    },
  ),
  says(
    'reads what a treaty obliges its members to',
    'news',
    'The treaty obliges members to cut their catches.',
    {
      starts: 'The treaty',
      mode: 'report',
    },
  ),
  says('reads a plan of a country', 'news', 'Germany plans to close two mines by 2038.', {
    starts: 'Germany',
    ends: '2038',
    mode: 'report',
  }),
  says('leaves out who tells it', 'news', 'Norway will cut its fees, the minister told parliament.', {
    starts: 'Norway',
    ends: 'its fees',
  }),
  says(
    'leaves out who tells it, and when',
    'news',
    'The firm will cut its fees, a spokesman said on Monday.',
    {
      starts: 'The firm',
      ends: 'its fees',
    },
  ),
  says(
    'leaves out who tells it by his title, and what is told of the telling',
    'news',
    'Norway will cut its fees, Finance Minister Ada Holm told reporters on Monday, in a move that the opposition called late.',
    { starts: 'Norway', ends: 'its fees' },
  ),
  says(
    'leaves out what was said besides',
    'news',
    'The mayor vowed to mend the quays within two years, but warned that the town was late.',
    { starts: 'The mayor', ends: 'two years' },
  ),
  says(
    'leaves out what was done besides',
    'news',
    'The mayor said the government would not raise its fees, and opened a new quay on Friday.',
    { starts: 'the government', ends: 'its fees', negated: true },
  ),
  says('reads on behind what tells it', 'news', 'Norway will, the minister said, cut its fees.', {
    starts: 'Norway',
    ends: 'its fees',
  }),
  says('reads words quoted from the verb on', 'news', 'Norway will "build a port" in Peru, Ms. Holm said.', {
    starts: 'Norway',
    ends: 'in Peru',
  }),
  says('ends them with their comma', 'news', 'Norway will "build a port," the minister said.', {
    starts: 'Norway',
    ends: 'a port',
  }),
  says(
    'reads a vote and a threat',
    'news',
    'The council voted to raise its fees. The group threatened to leave.',
    {
      starts: 'The council',
      mode: 'report',
    },
    { starts: 'The group', mode: 'report' },
  ),
  says(
    'reads what is said beside a deed',
    'news',
    'Norden responded by raising its price and saying it will buy Vela.',
    {
      starts: 'it will buy',
      mode: 'report',
    },
  ),
  says(
    'reads what a part of a firm says',
    'news',
    'A unit of Norden Partners said it would close two mines.',
    {
      starts: 'it would close',
      mode: 'report',
    },
  ),
  silent('passes over what a text says', 'news', 'The report said it would rain.'),
  says(
    'finds who says it before an aside',
    'news',
    "Norden, which owns half of Vela's shares, said it will exchange one share for each of them.",
    { starts: 'it will exchange', mode: 'report' },
  ),
  says('reads a plan behind an aside', 'news', 'Norden, a maker of pumps, plans to sell two mines.', {
    starts: 'Norden, a maker',
    mode: 'report',
  }),
  silent('takes a list for no plan', 'news', 'Its goals, targets, plans to cut waste were praised.'),
  says(
    'reads what is said behind its condition',
    'news',
    'The board said if Ada Holm makes an offer by May 22, it will reimburse her.',
    { starts: 'it will reimburse', mode: 'report' },
  ),
  says(
    'reads the promise behind what others give up',
    'news',
    'Reformers will drop their demand for limits, while Kenya has promised not to block the bill.',
    { starts: 'Kenya has promised', negated: true },
  ),
  says(
    'reads another who confirms behind what one announced',
    'communique',
    'Brazil announced that it would pay 40 million dollars to the Fund, and Norway confirmed its intention to ratify the pact.',
    { starts: 'it would', ends: 'the Fund' },
    { starts: 'Norway', ends: 'the pact' },
  ),
  says(
    'reads what is promised behind those who are told',
    'news',
    'The mayor promised voters that fares would not rise.',
    { starts: 'fares', mode: 'report', negated: true, action: 'rise', told: 'The mayor' },
  ),
  says(
    'reads it of who told them',
    'news',
    'The grocer promised its customers that it would refund every crate by June.',
    { starts: 'it would', action: 'refund', ends: 'June' },
  ),
  says(
    'binds a counted group that was named before',
    'news',
    'The two companies will build a joint lock in May.',
    { starts: 'The two', mode: 'report' },
  ),
  says(
    'reads what it was agreed that somebody does',
    'news',
    'It was agreed that the lock would be painted by June. It was resolved that the clerk will write to the port.',
    { starts: 'the lock', mode: 'report', ends: 'June' },
    { starts: 'the clerk', mode: 'report', action: 'write' },
  ),
  silent(
    'passes over what it was agreed that somebody finds true',
    'news',
    'It was agreed that the fair had been a success. It was agreed that prices would rise.',
  ),
];
