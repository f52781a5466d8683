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
  says(
    'leaves two nouns with another verb alone',
    'news',
    'The ministry plans to hire nurses have been shelved.',
    { starts: 'The ministry', cue: 'have been shelved', status: 'withdrawn' },
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
  silent(
    'leaves a permission denied by others alone',
    'communique',
    'Norway is not authorized to use force there.',
  ),
  says(
    'reads a renewed commitment whose gerund opens a clause',
    'communique',
    'Secretary Vance reiterated his commitment to ensuring the Department continues to fund clinics.',
    { starts: 'Secretary Vance', status: 'reaffirmed' },
  ),
  says(
    'reads what is shared or stressed with "that"',
    'communique',
    'The leaders stressed that they will not recognise the annexation.',
    { starts: 'they will', mode: 'report', negated: true },
  ),
  says(
    'reads what somebody is told that another will do',
    'communique',
    'The Minister informed Prime Minister Osei that the Navy will build three frigates.',
    { starts: 'the Navy', ends: 'frigates' },
  ),
  says(
    'sees a subject through its relative clause',
    'strategy',
    'Organizations whose missions fit the plan will fund two trials.',
    { starts: 'Organizations', ends: 'trials' },
  ),
  says(
    'sees who acts at the end of a list of subjects',
    'strategy',
    'Ohio, Texas and the federal government will build two labs.',
    { starts: 'Ohio', ends: 'labs' },
  ),
  says('reads money that is committed', 'strategy', 'The agency committed $30 million to new wells.', {
    starts: 'The agency',
    kind: 'resource',
  }),
  says(
    'reads money that is announced',
    'news',
    'The bank announced 20 million euros in aid for the victims.',
    {
      starts: 'The bank',
      kind: 'resource',
      mode: 'report',
    },
  ),
  silent(
    'passes over what else is committed or announced',
    'news',
    'He committed a crime and announced a delay.',
  ),
  says(
    'reads a name at the end of a subject',
    'news',
    'Chip maker Vostra pledged 3 billion euros to rural networks.',
    {
      starts: 'Chip maker',
    },
  ),
  says('reads what an order requires', 'strategy', 'The Order requires agencies to report their spending.', {
    starts: 'The Order',
    mode: 'obligation',
  }),
  silent('passes over what a law requires', 'news', 'The law requires firms to report their spending.'),
  says(
    'reads the items of what an order does',
    'strategy',
    'The Executive Order:\n\n- Directs the Secretary of Labor to publish wages.\n- Requires contractors to keep a log.',
    { starts: 'Directs', mode: 'obligation' },
    { starts: 'Requires', mode: 'obligation' },
  ),
  says(
    'hears a call of an abbreviated body',
    'strategy',
    'The EPA will encourage states to repair old dams.',
    {
      starts: 'The EPA',
      mode: 'call',
    },
  ),
  says(
    'reads who will be responsible',
    'strategy',
    'The commissioner will be responsible for leading the talks.',
    {
      starts: 'The commissioner',
    },
  ),
  says('reads a subject behind its modal', 'policy', 'At no time will we share your address.', {
    starts: 'we|will',
    mode: 'pledge',
    kind: 'restraint',
    negated: true,
  }),
  silent(
    'takes an inverted "should" for a condition',
    'policy',
    'Should we change the terms, the old ones end.',
  ),
  says('reads a plan not to act', 'policy', 'We have no plans to sell your address.', {
    starts: 'We have no plans',
    negated: true,
  }),
  says('reads what a customer will get', 'policy', "If you cancel, you'll receive a full refund.", {
    starts: 'you',
  }),
  says('reads what stays as it is for a reader', 'policy', 'Your files will remain available for 30 days.', {
    starts: 'Your files',
    mode: 'pledge',
  }),
  silent(
    'passes over what else befalls a reader',
    'policy',
    "You'll receive a lot of spam. Your mileage will vary.",
  ),
  silent(
    'passes over what befalls those who were named',
    'communique',
    'They share a border and will need more guards.',
  ),
  says('reads a duty with "have to"', 'policy', 'Each customer has to keep a log.', {
    starts: 'Each customer',
    mode: 'obligation',
    strength: 5,
  }),
  silent('passes over what others make us do', 'policy', 'We have to charge tax on tickets.'),
  says('reads a denied duty with a copula', 'policy', 'The software is not to be used for spying.', {
    starts: 'The software',
    negated: true,
    kind: 'restraint',
  }),
  says('reads what may not be done by anybody', 'policy', 'The server may not be sold to listed states.', {
    starts: 'The server',
    mode: 'obligation',
    strength: 5,
    negated: true,
  }),
  says('reads what a text forbids', 'policy', 'Use of the mark for crime is prohibited.', {
    starts: 'Use of the mark',
    mode: 'obligation',
    kind: 'restraint',
  }),
  silent('leaves what was forbidden elsewhere', 'news', 'Use of the mark for crime is prohibited.'),
  says(
    'reads whose responsibility it is',
    'policy',
    'It is the responsibility of customers to keep the key safe.',
    {
      starts: 'It|customers',
      mode: 'obligation',
      strength: 5,
    },
  ),
  says(
    'ends a clause before "so"',
    'policy',
    "We don't want you to pay for idle seats, so we'll credit them.",
    {
      starts: 'we',
      strength: 4,
    },
  ),
  says('reads a name behind an introduction', 'policy', 'In such a case Lumetra will notify all users.', {
    starts: 'Lumetra',
  }),
  says('looks through "continue" at the act', 'policy', 'Lumetra will continue advocating for open rules.', {
    starts: 'Lumetra',
    status: 'continuing',
  }),
  silent('passes over joy at what is seen', 'communique', 'We are glad to see that the talks went on.'),
  silent(
    'passes over what is set to play a part',
    'strategy',
    'The Bank is set to play a role in the talks.',
  ),
  says(
    'reads a number that a programme promises',
    'strategy',
    'The program will provide up to $400 a month to weavers.',
    {
      starts: 'The program',
    },
  ),
  silent('passes over what a programme will further', 'strategy', 'The program will strengthen communities.'),
  says('reads money that will go somewhere', 'strategy', '$20 million will go to rural clinics.', {
    starts: '.20 million',
    mode: 'pledge',
  }),
  says('reads money that somebody will receive', 'strategy', 'Apprentices will receive $2,000 a month.', {
    starts: 'Apprentices',
  }),
  says('reads the plan of a name', 'strategy', 'Vostra plans to hire 500 welders.', {
    starts: 'Vostra',
    strength: 3,
  }),
  says('reads a name before its apposition', 'strategy', 'Vostra, a chip maker, will hire 500 welders.', {
    starts: 'Vostra',
  }),
  silent('passes over what guidelines seek', 'strategy', 'The Guidelines seek to give clarity to buyers.'),
  says('reads "Order" as a noun', 'strategy', 'The Order directs the Secretary of Labor to list all ports.', {
    starts: 'The Order',
    mode: 'obligation',
  }),
  says('reads a state with its year', 'order', 'The fleet shall be electric by 2035.', {
    starts: 'The fleet',
    mode: 'obligation',
  }),
  says(
    'reads a state of all with its year',
    'strategy',
    'All new ferries will be electric by the end of 2031.',
    {
      starts: 'All new ferries',
    },
  ),
  silent('leaves a state without a year', 'order', 'The plan shall be consistent with the law.'),
  silent('leaves a state of some with a year', 'strategy', 'Demand will be higher by 2031.'),
  says(
    'reads a policy behind an aside',
    'order',
    'It is the policy of my Administration, in consultation with the States, the unions and industry, to restore wetlands.',
    { starts: 'It', mode: 'pledge', ends: 'wetlands' },
  ),
  says(
    'reads items that are duties of their own',
    'order',
    'The policy of this order shall be implemented as follows:\n\n(a) in each year, the Director, with the Board, shall analyse the costs; and\n\n(b) the Board shall convene the agencies.',
    { starts: 'the Director' },
    { starts: 'the Board' },
  ),
  says(
    'hands on a verb of promising that ends its line',
    'treaty',
    'The Parties undertake:\n\n(a) to respect the border; and\n\n(b) to refrain from force.',
    { starts: 'respect', mode: 'obligation' },
    { starts: 'refrain' },
  ),
  says(
    'hands on who speaks',
    'communique',
    'To this end, we:\n\n- commit to ending overfishing by 2030;\n- call on others to join; and\n- will meet again in May.',
    { starts: 'commit', mode: 'pledge' },
    { starts: 'call', mode: 'call' },
    { starts: 'will', mode: 'pledge' },
  ),
  says(
    'hands on those who speak by their names',
    'communique',
    'We, the ministers:\n\n1. Commit to open data.\n2. Decide to create a joint fund.',
    { starts: 'Commit', mode: 'pledge' },
    { starts: 'Decide', mode: 'pledge' },
  ),
  says(
    'hands on a policy',
    'policy',
    "It's our policy to:\n\n- refund double charges\n- answer every email",
    {
      starts: 'refund',
    },
    { starts: 'answer' },
  ),
  says('reads a duty that is to come', 'policy', 'The new owner will have to honor this policy.', {
    starts: 'The new owner',
    mode: 'obligation',
  }),
  says('reads what we require', 'policy', 'We require all vendors to encrypt their backups.', {
    starts: 'We require',
    mode: 'obligation',
  }),
  says('keeps a condition whole', 'order', 'All code shall be shared, subject to limited exceptions.', {
    starts: 'All code',
    condition: 'subject to limited exceptions',
  }),
  silent('takes a duty that is denied for no ban', 'policy', 'Customers will not have to pay a fee.'),
  silent('takes a duty of nobody for no ban', 'policy', 'No customer has to pay a fee.'),
  says(
    'reads an infinitive that the tagger takes for a noun',
    'policy',
    'By 2030, we aim to source 90% of our tea from small farms.',
    {
      starts: 'we aim',
      action: 'source',
      strength: 3,
    },
  ),
  says('reads a goal behind a colon', 'policy', 'Our goal: no waste from our kitchens by 2031.', {
    starts: 'Our goal',
    mode: 'pledge',
    kind: 'outcome',
  }),
  silent(
    'passes over a goal behind a colon that nobody could check',
    'policy',
    'Our goal: a better harbour.',
  ),
  says(
    'reads a target that a policy sets itself',
    'policy',
    'We have set ourselves the target of halving our waste by 2031, against 40 tonnes in 2020.',
    { starts: 'We have set', mode: 'pledge', kind: 'outcome' },
  ),
  silent(
    'passes over what somebody believes others should do',
    'policy',
    'We believe companies should pay more.',
  ),
  says(
    'reads it of whoever acts before',
    'strategy',
    'The Ministry of Mines plans to close two pits, and it will build a new port by 2031.',
    { starts: 'The Ministry' },
    { starts: 'it will', ends: '2031' },
  ),
];
