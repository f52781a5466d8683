import { type Case, says, silent } from './commitments.cases.ts';

/** Who stands as the subject: parted from the verb, named in capitals, a thing that somebody runs. */
export const SUBJECT_CASES: readonly Case[] = [
  says(
    'finds a subject before a relative aside',
    'strategy',
    'The ministry, which has funded the works since 2019, will open the bridge in May.',
    { starts: 'The ministry', mode: 'report' },
  ),
  says(
    'finds it before an aside that says on what it builds',
    'strategy',
    'HMD, building on the grants it has made in 2023 to harden mills, will publish a plan.',
    { starts: 'HMD' },
  ),
  says(
    'finds it behind an introduction, before an aside with a clause',
    'order',
    'To guard the grid when an operator forecasts a gap, the Secretary of Energy, in consultation with such heads as the Secretary deems fit, shall, to the extent permitted by law, streamline permits.',
    { starts: 'the Secretary of Energy', mode: 'obligation' },
  ),
  says(
    'finds it before what says who somebody is',
    'strategy',
    'Orbo, Inc., the firm that built the line, will repair it by June.',
    { starts: 'Orbo', mode: 'report' },
  ),
  says(
    'begins behind the dash that closes an aside',
    'communique',
    'Today—as the people of the delta recover from the floods— the United States will send $11 million to relief groups.',
    { starts: 'the United States', kind: 'resource' },
  ),
  says(
    'goes on behind an aside with a clause of its own',
    'order',
    'The Comptroller shall consider whether to make a finding on any merger and, no later than 30 days after a merger is approved, shall publish the finding.',
    { starts: 'The Comptroller', strength: 3 },
    { starts: 'shall publish', strength: 5 },
  ),
  silent(
    'takes no text in capitals for a titled person',
    'order',
    'Each Forest Action Plan shall include a map.',
  ),
  says(
    'reads who somebody is behind a comma',
    'strategy',
    'Orvento, a clean energy company with a plant in Leeds, will begin building chargers this year.',
    { starts: 'Orvento', mode: 'report' },
  ),
  says('reads a coined name', 'strategy', 'GridWorks will publish its tariffs.', { starts: 'GridWorks' }),
  says('reads what a name gives', 'strategy', 'TRDX will provide technical assistance to ports.', {
    starts: 'TRDX',
  }),
  says(
    'reads what a name will change by a number and a time',
    'strategy',
    'GridWorks will increase the number of apprentices by 50% within three years.',
    { starts: 'GridWorks' },
  ),
  silent(
    'passes over what a thing only effects',
    'strategy',
    'These TRDX tools will reduce costs for farmers.',
  ),
  says(
    'reads an undertaking with an abbreviation',
    'strategy',
    'The Port Renewal Program (PRP) will launch a survey of quays.',
    { starts: 'The Port Renewal Program' },
  ),
  says('reads an undertaking that gives', 'strategy', 'The program will provide grants to repair quays.', {
    starts: 'The program',
  }),
  says(
    'goes past what was declared to who declared it',
    'communique',
    'Yesterday, the President declared that a flood threatens the State of Ohio and ordered federal aid to supplement local efforts.',
    { starts: 'ordered', mode: 'obligation' },
  ),
  says(
    'binds a company whose name has a hyphen',
    'news',
    'Hewett-Pickard Inc. said on Monday that it will close two plants. Analysts praised Hewett-Pickard. "Hewett-Pickard has announced that it will hire nurses," she said.',
    { starts: 'it will close' },
    { starts: 'it will hire' },
  ),
  says(
    'reads a goal of others that a number measures',
    'strategy',
    'The plan includes the goal of opening 50 wells by 2031.',
    {
      starts: 'goal',
      strength: 3,
    },
  ),
  says(
    'reads it of a named owner',
    'communique',
    "In pursuit of Peru's goal of wiring 900 schools, a firm laid cables.",
    {
      starts: "Peru's goal",
      mode: 'report',
    },
  ),
  silent('passes over a goal that has been met', 'strategy', 'The port met the goal of hiring 900 crews.'),
  says(
    'reads what a meeting confirms',
    'communique',
    'The meeting confirmed the commitment to widening the canal.',
    {
      starts: 'The meeting',
      mode: 'pledge',
    },
  ),
  says('reads what we agreed as binding on', 'communique', 'As a group we agreed to support two ports.', {
    starts: 'we agreed',
    mode: 'pledge',
  }),
  silent('leaves what we agreed in a year behind', 'communique', 'In 2019 we agreed to support two ports.'),
  says(
    'reads what an office is responsible for',
    'order',
    'The Grid Warden shall be responsible for coordinating repairs.',
    {
      starts: 'The Grid Warden',
      mode: 'obligation',
    },
  ),
  says(
    'binds who is named behind a passive',
    'order',
    'The inquiry shall be led by the Secretary of Energy.',
    {
      starts: 'The inquiry',
      mode: 'obligation',
    },
  ),
  says('reads an occasion that takes place', 'strategy', 'The next round of talks will take place in Oslo.', {
    starts: 'The next round',
    mode: 'pledge',
  }),
  says('reads what is set to begin', 'strategy', 'Construction of the quay will begin in May.', {
    starts: 'Construction',
  }),
  silent('passes over what begins by itself', 'strategy', 'Growth will begin in May.'),
  says('reads where money goes', 'strategy', 'These funds will go to projects that mend quays.', {
    starts: 'These funds',
  }),
  says('reads what somebody is paid', 'strategy', 'Those who are reinstated will receive full back pay.', {
    starts: 'Those who are reinstated',
  }),
  says(
    'binds one verb to two objects',
    'communique',
    'We reiterate our concern over the floods in the north, including the flood of May, and our commitment to pursuing dam owners.',
    {
      starts: 'We reiterate',
      status: 'reaffirmed',
    },
  ),
  says('reads on from what was said', 'communique', 'In doing so we commit to widening two canals.', {
    starts: 'we commit',
  }),
  says(
    'takes an infinitive behind a lone comma for a purpose',
    'communique',
    'We resolve to visit two ports, alone and with others, to learn from them.',
    {
      starts: 'We resolve',
      ends: 'from them',
    },
  ),
  says(
    'splits infinitives of a list',
    'communique',
    'We plan to build ports, to train crews, and to mend roads.',
    { starts: 'We plan' },
    { starts: 'to train' },
    { starts: 'to mend' },
  ),
  says(
    'splits what goes on',
    'communique',
    'We will continue to widen our canals and train crews in new trades.',
    { starts: 'We will continue', status: 'continuing' },
    { starts: 'train crews', status: 'continuing' },
  ),
  says(
    'takes a noun with its clause for no verb',
    'communique',
    'We will continue to honour crews by giving them the care and support they need.',
    { starts: 'We will continue' },
  ),
  says(
    'reads what an undertaking aims at by its number',
    'communique',
    'The initiative aims to train more than 1,800 crews.',
    {
      starts: 'The initiative',
      strength: 3,
    },
  ),
  says(
    'speaks for the two sides',
    'communique',
    'We, the Governments of Kenya and Peru, met. The two sides will review the tariffs.',
    {
      starts: 'The two sides',
      mode: 'pledge',
    },
  ),
  says('commands who is written to', 'order', 'You are authorized and directed to publish this notice.', {
    starts: 'You are',
    mode: 'obligation',
  }),
  says('reads what follows "that is why"', 'communique', 'That is why we will double the fleet.', {
    starts: 'we will',
    mode: 'pledge',
  }),
  says(
    'takes a request to those one commands for an order',
    'communique',
    'I have asked my Administration to write a plan for nurses.',
    {
      starts: 'I have asked',
      mode: 'obligation',
    },
  ),
  silent(
    'passes over what tells of an object',
    'communique',
    'In May the mayor praised a coalition of ports dedicated to dredging rivers.',
  ),
  says(
    'splits gerunds of a list',
    'communique',
    'We are committed to pursuing a policy of peace, ending the wars, and ensuring fair trade.',
    { starts: 'We are committed' },
    { starts: 'ending' },
    { starts: 'ensuring' },
  ),
  says(
    'passes what tells of the noun',
    'communique',
    "He also emphasized Peru's continued commitment to working with Kenya.",
    {
      starts: 'He ',
    },
  ),
  says(
    'reads both who are set beside each other',
    'communique',
    'Norway plans to lend a dredger while Chile plans to train two crews.',
    { starts: 'Norway plans', ends: 'lend a dredger', strength: 3 },
    { starts: 'Chile plans', ends: 'train two crews', strength: 3 },
  ),
  says(
    'reads a contrast behind a comma',
    'news',
    'Norway will lend a dredger, whereas Chile will train two crews.',
    { starts: 'Norway will', ends: 'lend a dredger' },
    { starts: 'Chile will', ends: 'train two crews' },
  ),
  says(
    'reads a contrast that opens the sentence',
    'communique',
    'While Norway will pay for the weir, Chile will run it.',
    { starts: 'While Norway will', ends: 'for the weir' },
    { starts: 'Chile will', ends: 'run it' },
  ),
  says(
    'keeps a clause of time where it is',
    'communique',
    'Norway will lend a dredger while the old one is mended.',
    { starts: 'Norway will', ends: 'is mended' },
  ),
  says(
    'reads an order that tasks somebody with something',
    'strategy',
    'The Order tasks the Secretary of Ports with drafting a dredging plan and reporting on its costs.',
    { starts: 'The Order tasks', mode: 'obligation', kind: 'process' },
    { starts: 'reporting on', mode: 'obligation' },
  ),
  says(
    'reads the list of what somebody is tasked with',
    'strategy',
    'The Order tasks the Secretary of Ports with:\n\n- Issuing guidance on pilots.\n- Creating a register of hulls.',
    { starts: 'Issuing guidance', mode: 'obligation' },
    { starts: 'Creating a register', mode: 'obligation' },
  ),
  says(
    'finds what is ordered behind an aside between dashes',
    'strategy',
    'The Executive Order directs all agencies with port funds—including from the new dredging fund—to publish their grants.',
    { starts: 'The Executive Order', mode: 'obligation' },
  ),
  says(
    'reads what each shall do',
    'order',
    'The Harbour Board and the Secretary shall each publish proposed rules within 30 days.',
    { starts: 'The Harbour Board', action: 'publish' },
  ),
  says(
    'finds the act of a policy behind a noun that a participle describes',
    'order',
    'It is the policy of this Government that city funded bridge projects proceed with speed.',
    { starts: 'It is the policy', action: 'proceed' },
  ),
  says(
    'takes a list of bare nouns for one subject',
    'order',
    'Each port shall ensure that the process for granting permits, reviews, or approvals shall be short.',
    { starts: 'Each port' },
  ),
  silent(
    'takes what is ensured without its conjunction for no promise',
    'strategy',
    'The Agency is training welders and other crews to ensure a new fleet is ready to sail in spring.',
  ),
  says(
    'splits no list of nouns at one that looks like a verb',
    'communique',
    'We pledge to foster links of our scientists, coastal yards, and supply chains.',
    { starts: 'We pledge', ends: 'supply chains' },
  ),
  says(
    'splits no hyphenated noun',
    'communique',
    'We are ready to widen our trade, including co-financing and co-planning that help our yards.',
    { starts: 'We are ready', ends: 'our yards' },
  ),
  says(
    'finds what is affirmed behind an aside',
    'communique',
    'We affirm our commitment, rooted in our pact, to draw up a plan for safe ports.',
    { starts: 'We affirm', ends: 'safe ports' },
  ),
  says(
    'goes on with the story behind a comma',
    'news',
    'The leaders met in Oslo, where they agreed to dredge the strait.',
    { starts: 'they agreed', mode: 'report' },
  ),
  says(
    'goes on with the story of a meeting',
    'news',
    'The ministers held talks on Monday, during which they agreed to open a joint office in Lagos.',
    { starts: 'they agreed', mode: 'report' },
  ),
  says('reads contact that is kept up', 'communique', 'We will remain in close contact with the pilots.', {
    starts: 'We will remain',
    mode: 'pledge',
  }),
  says(
    'reads a stay with its purpose',
    'communique',
    'On Monday, the Vice President will be in Kisumu to visit the ferry yard.',
    { starts: 'the Vice President', mode: 'pledge' },
  ),
  says(
    'reads who bears a cost',
    'order',
    'The costs of printing this order shall be borne by the Department of Fisheries.',
    { starts: 'The costs', mode: 'obligation' },
  ),
  says(
    'reads what is prolonged',
    'order',
    'I am continuing for 1 year the national emergency with respect to the drought.',
    { starts: 'I am continuing', mode: 'pledge', status: 'continuing' },
  ),
  says(
    'reads an undertaking that is announced, with what it is to do',
    'strategy',
    'The Ministry today announced a new programme to train 300 welders.',
    { starts: 'The Ministry', cue: 'announced' },
  ),
  silent(
    'passes over an undertaking that is only named',
    'strategy',
    'The Ministry announced a new programme in March.',
  ),
  silent(
    'passes over what our nations pledged years ago',
    'communique',
    'Two years ago our nations pledged to dredge the strait.',
  ),
  says('reads who leads something', 'strategy', "The joint survey will be led by India's Delta Alliance.", {
    starts: 'The joint survey',
    mode: 'pledge',
  }),
  says(
    'reads contact that somebody is told to keep up',
    'news',
    'Mr. Osei said that Norway will remain deeply engaged with the pilots.',
    { starts: 'Norway', mode: 'report', kind: 'process' },
  ),
  says('reads what a body of the news pays', 'news', 'The company will pay $1,059 for each share.', {
    starts: 'The company',
    kind: 'resource',
  }),
  silent('passes over what many will have to pay', 'news', 'The drivers will pay $5 more for fuel.'),
  says(
    'takes a possessive inside a name for the name',
    'news',
    "Harbour's Bay said it will redeem all preferred shares on Monday.",
    { starts: 'it will redeem', mode: 'report' },
  ),
  says('reads what a study will do', 'strategy', 'The feasibility study will assess eight ferry sites.', {
    starts: 'The feasibility study',
    kind: 'process',
  }),
  says('reads an aim in the progressive', 'communique', 'We are looking to widen trade in timber.', {
    starts: 'We are looking',
    strength: 2,
  }),
  says(
    'asks those who are named, whatever is listed of them',
    'communique',
    'We urge all lenders, including private banks, to contribute fairly to the repairs.',
    { starts: 'We urge', mode: 'call', kind: 'action' },
  ),
  says(
    'takes what a notice rests on for no condition',
    'order',
    'In accordance with section 5 of the Relief Act, I am continuing for 1 year the drought emergency.',
    { starts: 'I am continuing', kind: 'action' },
  ),
  says(
    'reads whose commitment is told before a gerund with a clause',
    'news',
    'He reaffirmed the firm commitment of the United States to ensuring the strait never closes.',
    { starts: 'He reaffirmed', mode: 'report', status: 'reaffirmed' },
  ),
  says(
    'leaves what is set against a purpose with it',
    'communique',
    'We reaffirm our commitment to ensure that tolls are used to help our ports and not to burden our crews.',
    { starts: 'We reaffirm', ends: 'our crews' },
  ),
];
