import type { CommitmentKind, Genre, Mode, Status } from '../../src/document.ts';

/** What one sentence holds, in order. Only the fields that a case is about are given. */
export interface Expected {
  /** Beginning of the words of the span. */
  readonly starts: string;
  readonly mode?: Mode;
  readonly kind?: CommitmentKind;
  readonly strength?: number;
  readonly status?: Status;
  readonly negated?: boolean;
  readonly cue?: string;
  readonly condition?: string;
  readonly ends?: string;
  /** The word that tells the act. */
  readonly action?: string;
  /** The names of those who are bound. */
  readonly who?: readonly string[];
  /** The words for whoever is told to have said it. */
  readonly told?: string | null;
}

export interface Case {
  readonly title: string;
  readonly genre: Genre;
  readonly text: string;
  readonly expected: readonly Expected[];
}

export const says = (title: string, genre: Genre, text: string, ...expected: Expected[]): Case => ({
  title,
  genre,
  text,
  expected,
});
export const silent = (title: string, genre: Genre, text: string): Case => ({
  title,
  genre,
  text,
  expected: [],
});

export const COMMITMENT_CASES: readonly Case[] = [
  says('reads a plain pledge', 'communique', 'We will halve methane leaks from pipelines.', {
    starts: 'We will halve',
    mode: 'pledge',
    kind: 'outcome',
    strength: 4,
    cue: 'will',
  }),
  says('lowers an attempt by one band', 'communique', 'We will seek to widen access to vaccines.', {
    starts: 'We will seek',
    strength: 3,
  }),
  says(
    'lowers a consideration by two bands',
    'order',
    'The Secretary of Fisheries shall consider the effects on coastal towns.',
    { starts: 'The Secretary', mode: 'obligation', strength: 3 },
  ),
  says(
    'does not lower working together',
    'communique',
    'We will work with our neighbours to protect the delta.',
    { starts: 'We will work', kind: 'process', strength: 4 },
  ),
  says(
    'splits goals joined by and',
    'communique',
    'We will share satellite data, fund two research vessels and convene a donor meeting.',
    { starts: 'We will share' },
    { starts: 'fund two', kind: 'resource' },
    { starts: 'convene a donor', kind: 'process' },
  ),
  says(
    'keeps verbs with one object together',
    'order',
    'Each bureau shall draft and yearly revise a drought plan.',
    { starts: 'Each bureau', ends: 'drought plan' },
  ),
  says(
    'keeps means with their goal',
    'communique',
    'We will cut waste by banning thin bags and taxing landfill.',
    { starts: 'We will cut', ends: 'landfill' },
  ),
  says(
    'reads commit to with several objects',
    'communique',
    'We commit to doubling grants for river towns, to opening our markets and to training inspectors.',
    { starts: 'We commit', strength: 4 },
    { starts: 'to opening' },
    { starts: 'to training' },
  ),
  says(
    'reads a call of a named body, though "calls" may be a noun',
    'communique',
    'The Union calls on all parties to end the fighting.',
    { starts: 'The Union calls', ends: 'fighting', mode: 'call' },
  ),
  says(
    'reads a call that follows what is welcomed',
    'communique',
    'We welcome the study by our ministers on this topic and encourage more lenders to join.',
    { starts: 'encourage', ends: 'join', mode: 'call' },
  ),
  says(
    'reads verbs that are seldom written among several acts',
    'communique',
    'We urge Norland to respect human rights, facilitate access for doctors and halt all arrests.',
    { starts: 'We urge', ends: 'rights' },
    { starts: 'facilitate', ends: 'doctors' },
    { starts: 'halt' },
  ),
  says(
    'reads past a counted participle and an abbreviation',
    'communique',
    'Today, these seven leading AI firms are committing to sharing their tests.',
    { starts: 'these seven leading AI firms', ends: 'tests', cue: 'are committing to' },
  ),
  says(
    'reads a verb behind an abbreviation in brackets',
    'communique',
    'Members that are parties to the Convention on River Fish (CRF) commit to review their plans.',
    { starts: 'Members', ends: 'plans' },
  ),
  says(
    'reads a restated commitment',
    'communique',
    'We reaffirm our commitment to closing the last coal mine.',
    { starts: 'We reaffirm', status: 'reaffirmed', strength: 4 },
  ),
  says('reads remain committed', 'communique', 'We remain fully committed to ending child labour.', {
    starts: 'We remain',
    status: 'reaffirmed',
  }),
  says('reads determination as intent', 'communique', 'We are determined to finish the talks.', {
    starts: 'We are determined',
    strength: 3,
  }),
  says('reads readiness as soft', 'communique', 'We stand ready to mediate between the two provinces.', {
    starts: 'We stand ready',
    strength: 2,
  }),
  says('reads a refusal', 'policy', 'We won’t sell your address to anyone.', {
    starts: 'We wo',
    negated: true,
    kind: 'restraint',
    strength: 4,
  }),
  says('reads a treaty duty', 'treaty', 'Each Party shall notify the Secretariat of new dams.', {
    starts: 'Each Party',
    mode: 'obligation',
    strength: 5,
    kind: 'process',
  }),
  says(
    'reads should as a soft duty under authority',
    'treaty',
    'Parties should restore wetlands, as appropriate.',
    { starts: 'Parties should', mode: 'obligation', strength: 2 },
  ),
  says('reads a prohibition', 'policy', 'Contractors may not store samples abroad.', {
    starts: 'Contractors may not',
    mode: 'obligation',
    negated: true,
    strength: 5,
  }),
  says(
    'skips a parenthesis after the subject',
    'order',
    'The Minister of Transport, in consultation with the port authorities, shall publish a timetable.',
    { starts: 'The Minister', kind: 'process' },
  ),
  says(
    'takes a subject with a relative clause',
    'order',
    'Agencies that lease ships shall report their fuel use.',
    { starts: 'Agencies that lease' },
  ),
  says('takes a subject with a participle', 'policy', 'Teams handling health data should encrypt it.', {
    starts: 'Teams handling',
    strength: 2,
  }),
  says(
    'reads an introduction before the subject',
    'order',
    'Pursuant to section 4, agencies shall close their idle accounts.',
    { starts: 'agencies shall' },
  ),
  says('reads a condition', 'policy', 'We will refund the fee if you cancel within a week.', {
    starts: 'We will refund',
    kind: 'resource',
    condition: 'if you cancel within a week',
  }),
  says('reads a call', 'communique', 'We urge all exporters to publish their quotas.', {
    starts: 'We urge',
    mode: 'call',
    strength: 2,
  }),
  says(
    'splits what is called for',
    'communique',
    'We call on the junta to free the detained reporters, lift the curfew and hold elections.',
    { starts: 'We call on', mode: 'call', strength: 1 },
    { starts: 'lift the curfew', mode: 'call' },
    { starts: 'hold elections', mode: 'call' },
  ),
  says('reads continuing support', 'communique', 'We continue to support the work of the river commission.', {
    starts: 'We continue',
    status: 'continuing',
    strength: 2,
    kind: 'support',
  }),
  says('reads a performative', 'order', 'There is hereby established a Council on Coastal Safety.', {
    starts: 'There is hereby established',
  }),
  says(
    'reads a policy that binds the author',
    'order',
    'It is the policy of the Government to buy only clean steel.',
    { starts: 'It is the policy', mode: 'pledge', strength: 4 },
  ),
  says(
    'shares the subject of coordinated verbs',
    'communique',
    'We welcome the new fund and will contribute to it.',
    { starts: 'will contribute' },
  ),
  silent('passes over a forecast', 'news', 'Prices will rise again next year.'),
  silent(
    'passes over a thing as subject',
    'communique',
    'This summit will be remembered as a turning point.',
  ),
  silent(
    'passes over a relative clause',
    'communique',
    'The fund, which will support small farms, opened in May.',
  ),
  silent('passes over a subordinate clause', 'news', 'Observers doubt whether ministers will agree.'),
  silent('passes over a question', 'communique', 'Will we act in time?'),
  silent('passes over a constitutive rule', 'treaty', 'The Assembly shall be the highest body of the Union.'),
  silent('passes over an exhortation', 'communique', 'We must act together.'),
  silent('passes over a welcome', 'communique', 'We welcome the adoption of the new code.'),
  silent(
    'passes over a commitment that is counted',
    'news',
    'The report counts 242 commitments in the last three texts.',
  ),
  says(
    'takes the word Working in a name for no verb',
    'strategy',
    'The Clean Rivers Working Group will file a first survey in May.',
    { starts: 'The Clean Rivers Working Group' },
  ),
  says('reads plan as a verb after two names', 'communique', 'Norway and Peru plan to map the seabed.', {
    starts: 'Norway and Peru',
    strength: 3,
  }),
  says(
    'goes past a compound to the shared subject',
    'communique',
    'We thank the hosts, whose report is good for well-being, and commit to its full use.',
    { starts: 'commit to its full use' },
  ),
  says('reads what our nations will do as a pledge', 'communique', 'Our nations will open the strait.', {
    starts: 'Our nations',
    mode: 'pledge',
  }),
  says('reads what both leaders agree to as a pledge', 'communique', 'Both leaders agreed to reopen talks.', {
    starts: 'Both leaders',
    mode: 'pledge',
  }),
  says(
    'reads what a secretary will do as a pledge of the government',
    'communique',
    'Secretary of Fisheries Ada Holm will visit the islands.',
    { starts: 'Secretary of Fisheries', mode: 'pledge' },
  ),
  says('reads a prefixed verb', 'news', 'Latvia has agreed to re-open its embassy.', {
    starts: 'Latvia has agreed',
    mode: 'report',
  }),
  says('reads what a speaker says of itself', 'news', 'Chile has said it will back the motion.', {
    starts: 'it will back',
    mode: 'report',
    strength: 4,
  }),
  says(
    'reads what was told in the past',
    'news',
    'Finland stated it would shut the plant and would pay for the cleaning.',
    { starts: 'it would shut', strength: 4 },
    { starts: 'would pay' },
  ),
  says(
    'reads what is told behind an introduction',
    'news',
    'Mayor Lind promised that, unlike her rivals, she would plant a park.',
    { starts: 'she would plant' },
  ),
  says(
    'reads a pledge in apposition',
    'news',
    'One pledge ran through it all: that Oslo is ready to lead the talks.',
    {
      starts: 'Oslo is ready',
      strength: 2,
    },
  ),
  says('keeps what others must do as a call', 'communique', 'Exporters must publish their quotas.', {
    starts: 'Exporters must',
    mode: 'call',
    strength: 2,
  }),
  says(
    'finds the subject behind a list in the introduction',
    'order',
    'To help towns, counties, and villages in coping with drought, the Secretary of Water, through the Dam Office, shall lend pumps.',
    { starts: 'the Secretary of Water', mode: 'obligation' },
  ),
  says(
    'finds the subject before two parentheses',
    'order',
    'The Director of Parks, in talks with agency heads and the Ranger Council, shall open the trails.',
    { starts: 'The Director of Parks' },
  ),
  says('reads a date in two parts', 'communique', 'On Friday, June 3, Minister Berg will open the museum.', {
    starts: 'Minister Berg will open',
  }),
  says(
    'reads a set of words that introduce',
    'order',
    'Consistent with the statute, agencies shall log each flight.',
    {
      starts: 'agencies shall log',
    },
  ),
  says(
    'reads adverbs before a gerund',
    'communique',
    'We commit to rapidly and fairly sharing the vaccine.',
    { starts: 'We commit', kind: 'action' },
  ),
  says(
    'reads a steadfast commitment',
    'communique',
    'We remain steadfast in our commitment to banning mines.',
    {
      starts: 'We remain steadfast',
      status: 'reaffirmed',
    },
  ),
  says(
    'reads a commitment under an instrument',
    'communique',
    'We reconfirm our commitment under the Lake Convention to remove the dams.',
    { starts: 'We reconfirm', status: 'reaffirmed' },
  ),
  says('reads an engagement renewed', 'communique', 'We reaffirm our engagement with island states.', {
    starts: 'We reaffirm our engagement',
    kind: 'process',
  }),
  says('reads an agreement reached', 'news', 'Kenya and Oman reached a consensus to share harbour data.', {
    starts: 'Kenya and Oman reached',
    mode: 'report',
  }),
  says('reads an agreement with an adjunct', 'news', 'Ghana agreed with the lenders on Monday to cut fees.', {
    starts: 'Ghana agreed',
    kind: 'outcome',
  }),
  says('reads an announcement of ours', 'communique', 'We announce a fund for river towns.', {
    starts: 'We announce',
  }),
  says('reads an announcement made proudly', 'communique', 'We are proud to announce a new scholarship.', {
    starts: 'We are proud to announce',
  }),
  says(
    'reads a reflexive',
    'communique',
    'We thank the donors and commit ourselves to opening the archives.',
    {
      starts: 'commit ourselves to',
    },
  ),
  says(
    'reads a participle of promising',
    'communique',
    'We reaffirm the role of the press, committing to protecting reporters.',
    {
      starts: 'committing to',
    },
  ),
  says('reads be to under authority', 'treaty', 'All Parties are to undertake yearly counts.', {
    starts: 'All Parties are to',
    strength: 5,
  }),
  says('reads be going to', 'news', 'We are going to rebuild this bridge.', {
    starts: 'We are going to',
    cue: 'are going to',
    strength: 4,
  }),
  says(
    'reads what would be done in a stated case',
    'policy',
    'If the site is down for days, we’d issue a credit.',
    {
      starts: 'we’d issue',
      kind: 'resource',
    },
  ),
  says('reads hereby with any verb', 'order', 'The Memorandum of May 2, 2011, is hereby reinstated.', {
    starts: 'The Memorandum',
  }),
  says(
    'reads an enumeration inside a sentence',
    'order',
    'The Office shall: (a) count the wells; (b) test the water; and (c) publish a map.',
    { starts: 'count the wells', strength: 5 },
    { starts: 'test the water', strength: 5 },
    { starts: 'publish a map', strength: 5 },
  ),
  says('leaves a run-in heading', 'strategy', '**Cleaner Ports** The Ministry will fund shore power.', {
    starts: 'The Ministry will fund',
    kind: 'resource',
  }),
  says('reads support of a body', 'communique', 'We support the Board’s work on tides.', {
    starts: 'We support',
    kind: 'support',
  }),
  says('reads a target that is aimed for', 'news', 'Spain will aim for the 3 % mark.', {
    starts: 'Spain will aim',
    kind: 'outcome',
    strength: 3,
  }),
  says('reads reports as a process', 'treaty', 'Each Party shall provide information on its fisheries.', {
    starts: 'Each Party',
    kind: 'process',
  }),
  says(
    'reads a concession',
    'communique',
    'While we will keep the fund, we urge others to join it.',
    {
      starts: 'we will keep',
    },
    { starts: 'we urge', mode: 'call' },
  ),
  says(
    'leaves a dateline',
    'news',
    'LISBON – Today, President Ana Reis announced her intent to nominate two judges.',
    {
      starts: 'President Ana Reis announced',
      mode: 'report',
      strength: 3,
    },
  ),
  says(
    'reads what is underscored',
    'communique',
    'The Vice President underscored that the Government will keep the fund.',
    {
      starts: 'the Government will keep',
    },
  ),
  says('binds a role it does not know', 'order', 'The Permittee shall repair the pier within a year.', {
    starts: 'The Permittee',
    mode: 'obligation',
    strength: 5,
  }),
  says('takes an abbreviation for a body', 'strategy', 'NARA will review the files.', {
    starts: 'NARA will review',
    kind: 'process',
  }),
  silent('passes over what a thing holds', 'order', 'The recommendations shall focus on ports.'),
  silent('passes over a guess', 'communique', 'The Ministry will probably close the ferry.'),
  silent('passes over an attempt that is told', 'news', 'The mayor sought to calm the crowd.'),
  silent('passes over who suffers', 'news', 'Growers will continue to suffer from frost.'),
  silent(
    'passes over an agreement that failed',
    'news',
    'The two sides failed to reach an agreement on tolls.',
  ),
  silent(
    'passes over an agreement on a belief',
    'communique',
    'The ministers agreed on the importance of dialogue.',
  ),
  silent('passes over what others expect', 'news', 'The envoy is expected to visit the delta.'),
  silent('passes over what a goal consists in', 'communique', 'The purpose of the fund is to help farmers.'),
  silent('passes over a role', 'order', 'The Adviser shall serve as chair of the board.'),
  says('reads a ban told of nobody', 'treaty', 'No Party may dump ash in the strait.', {
    starts: 'No Party may',
    mode: 'obligation',
    kind: 'restraint',
    strength: 5,
    negated: true,
  }),
  says(
    'reads what only a body can do of it',
    'strategy',
    'The Council is small. It will review the plan in 2031.',
    { starts: 'It will review', kind: 'process' },
  ),
  silent('passes over what it improves', 'strategy', 'The bill is long. It will lower the costs of heating.'),
  says(
    'takes the later of two predicates',
    'order',
    'The Registrar of Ports is authorized and directed to publish this notice.',
    {
      starts: 'The Registrar',
      mode: 'obligation',
      strength: 5,
      cue: 'is authorized and directed to',
    },
  ),
  says(
    'reads what is kept from all',
    'strategy',
    'Under the new law, no one earning less than a clerk will pay the toll.',
    {
      starts: 'no one earning',
      mode: 'pledge',
      negated: true,
    },
  ),
  says(
    'reads what a group will share',
    'strategy',
    'The Ministry of Ports will share tide tables with pilots.',
    {
      starts: 'The Ministry of Ports',
    },
  ),
  says(
    'takes a name that it does not know for a body',
    'strategy',
    'Larkspur will invest 3 million euros in barges.',
    {
      starts: 'Larkspur will',
      kind: 'resource',
    },
  ),
  says(
    'binds a programme to the act of its owner',
    'strategy',
    'The Safe Harbour programme will train 300 pilots.',
    {
      starts: 'The Safe Harbour',
    },
  ),
  says('reads an intention not to act', 'news', 'The officials said they did not plan to close the bridge.', {
    starts: 'they did not',
    mode: 'report',
    status: 'new',
    negated: true,
    strength: 3,
  }),
  says('reads what an aside says', 'news', 'The barges would be returned by the council, the mayor said.', {
    starts: 'The barges would',
    mode: 'report',
  }),
  silent(
    'passes over what would be without a speaker',
    'news',
    'The barges would be returned by the council.',
  ),
  says('reads an order that is told', 'news', 'The mayor ordered the inspectors to search the barges.', {
    starts: 'The mayor ordered',
    mode: 'report',
    strength: 5,
  }),
  silent(
    'passes over an order of things',
    'news',
    'The mayor ordered new pumps in order to drain the cellars.',
  ),
  says(
    'reads relief that is ordered',
    'communique',
    'The President ordered Federal aid to supplement local efforts.',
    {
      starts: 'The President ordered',
      mode: 'obligation',
    },
  ),
  says(
    'reads what a text directs',
    'strategy',
    'The memorandum directs the agencies to count their barges.',
    {
      starts: 'The memorandum directs',
      mode: 'obligation',
    },
  ),
  says(
    'reads a meeting that is scheduled',
    'news',
    'The Ministry of Ports scheduled a news conference for Monday.',
    {
      starts: 'The Ministry of Ports',
      strength: 3,
    },
  ),
  says('reads talks that are had', 'communique', 'The ministers will have an in-depth discussion on tolls.', {
    starts: 'The ministers',
  }),
  says(
    'reads on past dashes without blanks',
    'communique',
    'The Ports Agency—an office of pilots—will train inspectors.',
    {
      starts: 'The Ports Agency',
    },
  ),
  says('reads a verb that is a noun too', 'policy', 'You will not be billed again.', {
    starts: 'You will not',
    negated: true,
  }),
  silent('passes over what is proclaimed', 'communique', 'I do hereby proclaim May 2031 as Harbour Month.'),
  silent('passes over what is endorsed', 'communique', 'We endorse the outcomes of the ports forum.'),
  silent('passes over an official launch', 'communique', 'We mark the official launch of the Harbour Fund.'),
  silent(
    'passes over what is expected to befall',
    'strategy',
    'The Ministry of Ports expects to benefit from the tolls.',
  ),
  silent('passes over courtesies', 'policy', "We'll treat you right."),
  silent('passes over what happens by itself', 'policy', 'The account will be automatically closed.'),
  silent('passes over activity under way', 'communique', 'We are creating thousands of new jobs.'),
  silent(
    'passes over a relative that begins with a name',
    'communique',
    'We welcome a new programme for pilots that Larkspur University intends to launch in May.',
  ),
  says(
    'ends an intention before what was done',
    'communique',
    'Norway intends to lend the fund 30 million euros, and has paid in the first 2 million.',
    { starts: 'Norway intends', ends: '30 million euros' },
  ),
  says(
    'keeps a list that is ensured whole',
    'communique',
    'We will ensure the design, building, and upkeep of bridges is open to small firms.',
    { starts: 'We will ensure', ends: 'open to small firms' },
  ),
  says(
    'keeps two things that are ensured whole',
    'communique',
    'We will ensure water supply and flood relief reaches the upper valleys.',
    { starts: 'We will ensure', ends: 'upper valleys' },
  ),
  says(
    'still ends what is ensured where another is bound',
    'treaty',
    'The Parties shall ensure free passage and the Commission shall publish the tolls.',
    { starts: 'The Parties', ends: 'free passage' },
    { starts: '(?:and )?the Commission' },
  ),
  says(
    'reads on past participles after how',
    'communique',
    'We agree to study how shared and repaired pipes and wells can serve more villages.',
    { starts: 'We agree', ends: 'serve more villages' },
  ),
  silent(
    'passes over a belief whose verbs go on',
    'communique',
    'We believe that ports should cut queues, support small ships, and train pilots.',
  ),
  silent(
    'passes over an infinitive that goes on',
    'communique',
    'Norway and Chile continue to meet to settle fishing disputes, guard the straits, and support plans for a patrol.',
  ),
  says(
    'takes a word that stood before a noun for a noun again',
    'communique',
    'We will set a day for plant owners and plant workers to settle the tolls.',
    { starts: 'We will set', ends: 'settle the tolls' },
  ),
  says(
    'still splits before a verb that is a noun elsewhere',
    'communique',
    'We will repair flood walls and fund the pumps.',
    { starts: 'We will repair', ends: 'flood walls' },
    { starts: 'fund' },
  ),
  says(
    'reads on past two adjectives of one noun',
    'communique',
    'We commit to clear rules that support open and free trade and are kept under review.',
    { starts: 'We commit', ends: 'under review' },
  ),
  says('keeps support said by itself', 'communique', 'We welcome the plan and support a fair toll.', {
    starts: 'support|We',
    strength: 2,
  }),
  says('tells the act of a noun by the noun', 'communique', 'We reaffirm our commitment to an open sea.', {
    starts: 'We reaffirm',
    action: 'commitment',
  }),
  says('tells the act of what is backed by its verb', 'communique', 'We support the new ferry.', {
    starts: 'We support',
    action: 'support',
  }),
  says(
    'keeps the bracket or quotation mark that closes one inside',
    'communique',
    'We will fund the Harbour Repair Fund (HRF). We support the plan \u201cBoats for All\u201d.',
    { starts: 'We will fund', ends: '\\(HRF\\)' },
    { starts: 'We support', ends: '\u201d' },
  ),
  says(
    'reads on past a verb after a coordinator',
    'communique',
    'We are committed to ensuring the work is aligned with our aims and priorities and continues to serve pilots.',
    { starts: 'We are committed', ends: 'serve pilots' },
  ),
  says(
    'takes a verb that needs an object for a noun before a preposition',
    'communique',
    'We will share maps and experience in dredging.',
    { starts: 'We will share', ends: 'dredging' },
  ),
  says(
    'reads the first of a list of verbs after to',
    'communique',
    'The fund will train 90 builders to design, build and run quality piers.',
    { starts: 'The fund', ends: 'quality piers' },
  ),
  says(
    'ends what is backed before what is said next',
    'communique',
    'We reaffirm our commitment to a clean lake, and recognize the part of the anglers.',
    { starts: 'We reaffirm', ends: 'clean lake' },
  ),
  says(
    'reads a verb behind a parenthesis that a modal wants',
    'order',
    'The Harbour Master shall, as appropriate, solicit views from the crews.',
    { starts: 'The Harbour Master', ends: 'the crews', action: 'solicit' },
  ),
  says(
    'keeps a noun that binds inside what is intended',
    'communique',
    'We intend to work with other ports to make similar commitments to candour.',
    { starts: 'We intend to work', ends: 'candour', strength: 3 },
  ),
  says(
    'keeps verbs together that wait for one object',
    'communique',
    'The council will work with and encourage crews to learn from each other.',
    { starts: 'The council', ends: 'each other' },
  ),
  says(
    'takes the first noun of a compound for no verb',
    'communique',
    'We will build a list of tide metrics and risk management methods.',
    { starts: 'We will build', ends: 'methods' },
  ),
  says(
    'keeps a list of subjects behind that',
    'communique',
    'We pledge that Kenya and Norway will keep up their patrols.',
    { starts: 'We pledge', ends: 'patrols' },
  ),
  says(
    'ends a noun that binds before the next who commit',
    'communique',
    'Kenya reaffirms its commitment to a clean strait, and the two sides commit to joint patrols.',
    { starts: 'Kenya reaffirms', ends: 'clean strait' },
    { starts: 'the two sides', ends: 'joint patrols' },
  ),
  says(
    'ends what is intended before what is intended next',
    'communique',
    'We intend to work with pilots to chart the strait and intend to fund two buoys.',
    { starts: 'We intend to work', ends: 'strait' },
    { starts: 'intend to fund|We intend to fund', ends: 'buoys' },
  ),
  says(
    'ends what is promised before what is welcomed',
    'communique',
    'We are committed to upholding the law of the strait, and welcome the help of the pilots.',
    { starts: 'We are committed', ends: 'strait' },
  ),
  says(
    'reads on past what somebody may ask for',
    'order',
    'The heads of agencies shall give such information, support, and assistance as the Harbour Officer may request.',
    { starts: 'The heads', ends: 'may request' },
  ),
  says(
    'keeps three verbs of one object together',
    'order',
    'The Harbour Master shall develop, implement, and update plans for the piers.',
    { starts: 'The Harbour Master', ends: 'the piers' },
  ),
  says(
    'leaves an aside to the verb behind it',
    'order',
    'The Harbour Master shall confer with the crews on their duties and, after a vote, issue rules to the pilots.',
    { starts: 'The Harbour Master', ends: 'their duties' },
    { starts: 'issue', ends: 'the pilots' },
  ),
  silent(
    'passes over what measures are aimed at',
    'communique',
    'We discussed our measures aimed at keeping the nationally shared locks open.',
  ),
  says(
    'reads a promise behind a dash',
    'communique',
    'Norway joined efforts to chart the strait \u2013 pledging to double patrols.',
    { starts: 'pledging|Norway', ends: 'double patrols' },
  ),
  says(
    'knows who acts by the end of the noun',
    'communique',
    'The Bergen-based shipbuilder will deliver two ferries.',
    {
      starts: 'The Bergen-based shipbuilder',
    },
  ),
  silent(
    'passes over what a body is',
    'communique',
    'Vela, an organization committed to helping pilots, spoke.',
  ),
  silent('passes over what was helped', 'communique', 'The minister also helped launch a ferry in Bergen.'),
  silent(
    'passes over the name of a plan',
    'communique',
    'The President signed an updated National Plan to Combat Fraud.',
  ),
  says(
    'finds the verb that a modal wants behind gerunds',
    'treaty',
    'The Commission shall, at its first meeting, building on what it has learnt, adopt rules for the pilots.',
    { starts: 'The Commission', action: 'adopt', ends: 'the pilots' },
  ),
  says(
    'takes a name that nobody knows for somebody in news as well',
    'news',
    'Brightpage will cut emissions by 5 % by 2030.',
    { starts: 'Brightpage', action: 'cut' },
  ),
  says(
    'reads on through verbs that look like nouns and that semicolons part',
    'order',
    'The Council shall cut waste; recycle 50 percent of plastic by 2028; and ban landfills by 2030.',
    { starts: 'The Council', ends: 'cut waste' },
    { starts: 'recycle', ends: 'by 2028' },
    { starts: 'ban', ends: 'by 2030' },
  ),
  says(
    'leaves nouns that semicolons part in their list',
    'order',
    'The Council shall review all transport plans; fund accounts; trade policy; and land reforms.',
    { starts: 'The Council', action: 'review' },
  ),
  says(
    'reads on through verbs that semicolons part',
    'order',
    'The Harbour Master shall draw up a plan; submit it to the Board; and publish it on the web.',
    { starts: 'The Harbour Master', ends: 'a plan' },
    { starts: 'submit', ends: 'the Board' },
    { starts: 'publish', ends: 'the web' },
  ),
  silent('passes over the effect of such steps', 'communique', 'By such steps we will restore growth.'),
];
