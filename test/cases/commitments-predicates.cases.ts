import { type Case, says } from './commitments.cases.ts';
import type { FieldCase } from './commitments-fields.cases.ts';

/** Sentences that only one predicate of the rules tells apart: without it they are read otherwise. */
export const PREDICATE_CASES: readonly Case[] = [
  says(
    'keeps a relative clause that goes on in the perfect',
    'communique',
    'We will fund schools that teach welding and have opened their doors.',
    { starts: 'We will', ends: 'their doors' },
  ),
  says(
    'keeps a relative clause that goes on in another mood',
    'order',
    'The Agency shall repair damage that is manifest and will grow.',
    { starts: 'The Agency', ends: 'will grow' },
  ),
  says(
    'takes a second verb of a clause about things as the speaker’s',
    'communique',
    'We recognise that fires grow worse and will train crews.',
    { starts: 'will train' },
  ),
  says(
    'keeps verbs of a clause inside the object together',
    'communique',
    'We will show that farms use less and earn more.',
    { starts: 'We will', ends: 'earn more' },
  ),
  says('reads a noun after a coordinator', 'communique', 'We will give advice and support for small firms.', {
    starts: 'We will give',
    ends: 'small firms',
  }),
  says(
    'reads a goal with a number that is only mentioned',
    'communique',
    'We noted the target of 40 new ferries.',
    {
      starts: 'target of 40',
      mode: 'report',
    },
  ),
  says(
    'reads the support of a named owner as told',
    'communique',
    "We reaffirm Kenya's support for the talks.",
    {
      starts: "We reaffirm Kenya's",
      mode: 'report',
    },
  ),
  says(
    'reads a commitment that somebody shares',
    'communique',
    'Ada Holm and I share a firm commitment to opening the port.',
    { starts: 'Ada Holm', ends: 'the port' },
  ),
  says('reads what a policy announces today', 'policy', 'Today, we launch a fund for farmers.', {
    starts: 'we launch',
    mode: 'pledge',
  }),
  says('reads the plan of a name that no list has', 'news', 'Kenit plans to open a plant.', {
    starts: 'Kenit',
    mode: 'report',
  }),
  says('lowers a call to attempt something', 'communique', 'Companies should seek to cut waste.', {
    starts: 'Companies',
    mode: 'call',
    strength: 1,
  }),
  says('reads money that is given', 'communique', '$2,000,000 will go to schools.', {
    starts: '',
    ends: 'schools',
  }),
  says('binds somebody by the ending of the noun', 'order', 'Mentees should file a report.', {
    starts: 'Mentees',
    mode: 'obligation',
    strength: 2,
  }),
  says(
    'reads duties that are listed',
    'order',
    'These duties shall include:\n(a) mapping reefs;\n(b) lending boats.',
    { starts: 'mapping' },
    { starts: 'lending' },
  ),
  says('lets a secretary speak for a government', 'strategy', 'The Secretary of Commerce will lend boats.', {
    starts: 'The Secretary',
    mode: 'pledge',
  }),
  says(
    'lets all who sign speak together',
    'communique',
    'We, Kenya and Peru, met. The two partners will lend boats.',
    { starts: 'The two', mode: 'pledge' },
  ),
  says(
    'lets an issuer speak by name',
    'communique',
    'We, Kenya and Peru, will lend boats. Kenya will map its reefs.',
    { starts: 'We' },
    { starts: 'Kenya', mode: 'pledge' },
  ),
  says(
    'reads the ministry of the issuer as the issuer',
    'strategy',
    'The Ministry of Ports will lend boats.',
    {
      starts: 'The Ministry',
      mode: 'pledge',
    },
  ),
  says(
    'binds a word that is a name elsewhere',
    'strategy',
    'Staff at Sparkle met. Sparkle will build ten plants.',
    {
      starts: 'Sparkle',
    },
  ),
  says(
    'takes a sentence in an item as a duty of its own',
    'order',
    'The Board shall report on fees by:\n(a) mapping reefs;\n(b) The Secretary shall lend boats.',
    { starts: 'The Board' },
    { starts: 'The Secretary' },
  ),
  says(
    'takes a heading that runs into its item as none',
    'strategy',
    'The Fund will:\n- Lend Boats to Ports Along Coast. The Fund will lend ten boats.',
    { starts: 'The Fund will lend' },
  ),
  says(
    'finds the verb behind a parenthesis',
    'order',
    'The Agency shall, to the extent practicable, barcode each crate.',
    { starts: 'The Agency', action: 'barcode' },
  ),
  says(
    'begins a subject before those who are consulted',
    'order',
    'By May, the Director of Ports, in consultation with the Secretary of Reefs, the Council of Towns, and other agencies, shall publish a list.',
    { starts: 'the Director of Ports' },
  ),
  says(
    'leaves out a parenthesis after the subject',
    'communique',
    'The Council, together with Kenya, will lend boats.',
    { starts: 'The Council', mode: 'pledge' },
  ),
];

export const PREDICATE_FIELD_CASES: readonly FieldCase[] = [
  {
    title: 'a name with a preposition inside',
    genre: 'order',
    text: 'The Partnership for Rivers Board must report each year.',
    actors: ['Partnership for Rivers Board'],
  },
  {
    title: 'who is not helped is no beneficiary',
    genre: 'communique',
    text: 'We will write rules that do not help banks.',
    beneficiary: null,
  },
  {
    title: 'who is given a number of things',
    genre: 'strategy',
    text: 'The Fund will give nurses up to three weeks of leave.',
    beneficiary: 'nurses',
  },
  {
    title: 'a list of conditions ends before the time',
    genre: 'order',
    text: 'The Agency shall publish the list consistent with the budget, the annex, and the law by 2030.',
    condition: 'consistent with the budget, the annex, and the law',
    deadline: '2030',
  },
  {
    title: 'a number of things that are handed over',
    genre: 'communique',
    text: 'We will ship 40 ferries to Kenya.',
    kind: 'resource',
  },
  {
    title: 'what is hoped for is no amount of the act',
    genre: 'communique',
    text: 'We will train 20 crews so as to save 40 ships.',
    figures: [20],
  },
  {
    title: 'a deadline that closes what is joined holds for all of it',
    genre: 'communique',
    text: 'We will map the ports and train the crews by 4 May 2031.',
    deadline: '2031-05-04',
  },
  {
    title: 'those who were counted are named again',
    genre: 'strategy',
    text: 'Nine leading banks agreed to lend boats. The banks will report in May.',
    part: 1,
    actors: ['Nine leading banks'],
  },
  {
    title: 'each of a kind stands for all',
    genre: 'treaty',
    text: 'Each Party shall report. The Parties shall meet.',
    actors: ['Parties'],
  },
  says('reads whose help is there to be had', 'communique', 'We are available to lend our tugs.', {
    starts: 'We are',
    strength: 2,
    action: 'lend',
  }),
  says(
    'binds those who come to a place, whatever they are to do',
    'policy',
    'Visitors must not touch the cannon. Hikers shall not light fires. Unless the trip is long, travellers should choose the ferry.',
    { starts: 'Visitors', negated: true, who: ['Visitors'] },
    { starts: 'Hikers', negated: true, action: 'light', who: ['Hikers'] },
    { starts: 'travellers', strength: 2, who: ['travellers'] },
  ),
  says(
    'takes an adjective before a modal for who is bound',
    'treaty',
    'The depositary shall notify all Parties of any accession.',
    { starts: 'The depositary', action: 'notify' },
  ),
  says(
    'reads what those who speak will have done by a day',
    'communique',
    'By 2031 we will have planted 9,000 oaks.',
    { starts: 'we will', mode: 'pledge', action: 'plant' },
  ),
];
