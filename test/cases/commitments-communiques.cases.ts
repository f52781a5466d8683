import { type Case, says, silent } from './commitments.cases.ts';

/** What communiqués, declarations, pledges, strategies and programmes say, in forms that other papers lack. */
export const COMMUNIQUE_CASES: readonly Case[] = [
  says(
    'reads a sentence that runs through paragraphs',
    'communique',
    'We, the ministers of the river states,\n\nAware that floods grow,\n\nRecalling the treaty of 2019,\n\n1. Commit to building 40 dams by 2031;\n\n2. Decide to meet each spring;\n\n3. Will share maps.\n\nThe host thanked all.',
    { starts: 'Commit', mode: 'pledge' },
    { starts: 'Decide' },
    { starts: 'Will share' },
  ),
  says(
    'hands on those who are named over a list',
    'communique',
    'Kenya and Norway also:\n\n- agreed to share satellite maps by 2031;\n- signed a memorandum of understanding on fisheries; and\n- will explore a ferry link.',
    { starts: 'agreed', mode: 'report' },
    { starts: 'will explore', strength: 2 },
  ),
  says(
    'reads a lead-in whose subject stands in a paragraph above',
    'communique',
    'The endorsers of this pledge,\n\n*aware* that smoke kills,\n\n**commit to:**\n\n1. Cutting the use of charcoal by half by 2031.\n2. Not funding new coal kilns.',
    { starts: 'Cutting', mode: 'pledge' },
    { starts: 'Not funding', negated: true },
  ),
  says(
    'reads a numbered line that ends before its verb as a lead-in',
    'communique',
    'We, the mayors of the delta,\n\n1. Pledge to\n\na) plant 40,000 mangroves; and\n\nb) ban sand mining by 2031.\n\n2. Invite others to join.',
    { starts: 'plant', mode: 'pledge' },
    { starts: 'ban', mode: 'pledge' },
    { starts: 'Invite', mode: 'call' },
  ),
  silent('takes the words that open a declaration for no act', 'communique', 'HEREBY DECLARE AS FOLLOWS:'),
  says(
    'reports what others have promised where it is welcomed',
    'communique',
    "Leaders welcomed Norway's commitment to train 40 pilots and Kenya's pledge to open its ports.",
    { starts: "Norway's commitment", mode: 'report' },
    { starts: "Kenya's pledge", mode: 'report' },
  ),
  says(
    'reports what is noted, by whom it is',
    'communique',
    'We take note of the pledge by the Polar Bank to lend USD 50 million to the fund.',
    { starts: 'pledge by', mode: 'report', kind: 'resource' },
  ),
  silent(
    'takes a welcomed intention for none',
    'communique',
    'We welcome the intention of Norway to train pilots.',
  ),
  silent(
    'takes what must be for a belief',
    'communique',
    'We share the commitment that trade rules must be fair.',
  ),
  silent(
    'tells what was affirmed on an earlier day',
    'communique',
    'Oslo, 5 December 2031\n\nOn 2 May 2029, both sides again affirmed their commitment to open seas.',
  ),
  silent(
    'takes commitments that are added up for none',
    'news',
    "It brings the bank's total commitments to girls' schools to $2 billion.",
  ),
  silent(
    'takes a date that is left open for none',
    'communique',
    'The date of the next summit will be agreed by the co-chairs.',
  ),
  silent('takes a forecast for no call', 'communique', 'We expect prices to fall as new mines open.'),
  silent(
    'takes a meeting of the day for none',
    'strategy',
    'Today, the President is convening mayors to talk about rents.',
  ),
  says(
    'reads what is announced in a clause',
    'strategy',
    'The Administration is announcing that the Department of Labor will fund 40 clinics.',
    { starts: 'the Department', action: 'fund' },
  ),
  says(
    'ends what was agreed before what was ordered',
    'communique',
    'Leaders agreed to fund the harbour by 2031 and directed the Secretariat to report each year.',
    { starts: 'Leaders', ends: 'by 2031' },
    { starts: 'directed', mode: 'obligation' },
  ),
  says(
    'ends what is supported before what is tasked',
    'communique',
    'We support efforts to build dams in the delta and task our water ministers with drafting a plan.',
    { starts: 'We support', ends: 'in the delta' },
    { starts: 'task', mode: 'obligation', action: 'drafting' },
  ),
  says(
    'ends a gift before a readiness',
    'communique',
    'We pledge our full support to Haiti and stand ready to send medics.',
    { starts: 'We pledge', ends: 'to Haiti' },
    { starts: 'stand ready', strength: 2 },
  ),
  says('reads who does something together', 'communique', 'The co-hosts will reconvene the donors in May.', {
    starts: 'The co-hosts',
    action: 'reconvene',
  }),
  says('reads a prefix with its verb', 'communique', 'Kenya and Norway will co-chair the board.', {
    starts: 'Kenya',
    action: 'chair',
  }),
  says('reads what is being pledged', 'strategy', 'Reed Learning is pledging to open 120 schools by 2031.', {
    starts: 'Reed Learning',
    action: 'open',
  }),
  says(
    'reads what they undertake neither to do',
    'communique',
    'Each side undertakes neither to tax fuel nor ships.',
    {
      starts: 'Each side',
      negated: true,
    },
  ),
  says('reads an act that is planned on', 'communique', 'The two sides plan on setting up a task force.', {
    starts: 'The two sides',
    action: 'setting',
    strength: 3,
  }),
  says('reads whose intent is shown', 'communique', 'It signals our intent to open the ports.', {
    starts: 'It signals',
    mode: 'pledge',
  }),
  says(
    'reads a gift by what bounds it',
    'communique',
    'Norway committed up to 160 million euros to the fund.',
    {
      starts: 'Norway',
      kind: 'resource',
    },
  ),
  says('reads what is to be done in a plan', 'strategy', 'The plan is to be revised in 2031.', {
    starts: 'The plan',
    strength: 3,
  }),
  says(
    'reads what must have been done by then',
    'strategy',
    'By 2031, all departments must have appointed a clerk.',
    {
      starts: 'all departments',
      mode: 'obligation',
    },
  ),
];
