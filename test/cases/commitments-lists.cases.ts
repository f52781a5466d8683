import { type Case, says, silent } from './commitments.cases.ts';

/** What a line hands to the list under it. */
export const LIST_CASES: readonly Case[] = [
  says(
    'reads acts under "including"',
    'strategy',
    'The Government will use all its powers to end illegal fishing, including:\n\n- Promoting labor rights in ports;\n- Working with partners to track vessels; and\n- boats.',
    { starts: 'The Government' },
    { starts: 'Promoting', mode: 'pledge', strength: 4 },
    { starts: 'Working', kind: 'process' },
  ),
  says(
    'leaves things under "including" as parts',
    'strategy',
    'The Government will fund new gear, including:\n\n- boats;\n- radars.',
    {
      starts: 'The Government',
    },
  ),
  says(
    'leaves means under "by" as parts',
    'strategy',
    'The Government will end illegal fishing by:\n\n- promoting labor rights;\n- tracking vessels.',
    { starts: 'The Government' },
  ),
  says(
    'reads what somebody runs will do',
    'strategy',
    'That all-of-government effort will:\n\n- Address the hunger crisis by expanding aid.\n- Ensure fair delivery of payments.',
    { starts: 'Address', mode: 'pledge' },
    { starts: 'Ensure' },
  ),
  says(
    'reads what duties include',
    'order',
    'The Board shall advise the Secretary. These duties shall include:\n\n(i) coordinating an effort to cut waste; and\n\n(ii) reporting to me each year.',
    { starts: 'The Board' },
    { starts: 'coordinating', mode: 'obligation', strength: 5 },
    { starts: 'reporting' },
  ),
  says('reads what they direct others to', 'strategy', 'They directed their ministers to meet each year.', {
    starts: 'They',
    mode: 'obligation',
  }),
  says(
    'reads goals under a line that names them',
    'strategy',
    '## Our Goals\n\n- Cut emissions by half by 2030.\n- 100 percent clean power by 2035.',
    { starts: 'Cut', mode: 'pledge', strength: 3 },
    { starts: '100 percent', kind: 'outcome' },
  ),
  says(
    'reads commitments under a line that names them',
    'communique',
    'The strategy sets out the following commitments:\n\n- Halve food waste by 2030.\n- Plant a million trees by 2028.',
    { starts: 'Halve', strength: 4 },
    { starts: 'Plant' },
  ),
  silent(
    'passes over what is listed as done',
    'strategy',
    '## Progress\n\n- Cut emissions by half in 2021.\n- Planted a million trees.',
  ),
  silent('passes over past tenses under goals', 'strategy', '## Goals\n\n- Planted a million trees in 2021.'),
  says(
    'reads on past a comment between two lists',
    'strategy',
    'The Ministry will:\n\n- Publish a register\n\n<!-- -->\n\n- Double the staff',
    { starts: 'Publish' },
    { starts: 'Double' },
  ),
  says(
    'reads items behind what introduces them',
    'order',
    'The Secretary shall:\n\n(i) within 60 days of the date of this order, review the rules to see how each can be improved; and\n\n(ii) in coordination with the Board, using the results of the review, submit a plan that names those responsible.',
    { starts: 'within 60 days', ends: 'can be improved', mode: 'obligation' },
    { starts: 'in coordination', kind: 'process' },
  ),
  says(
    'reads an item that binds somebody else',
    'order',
    'The Committee shall:\n\n(a) review all plans; and\n\n(b) To ensure fair access, agency heads shall:\n\n(i) publish their fees; and\n\n(ii) train their staff.',
    { starts: 'review' },
    { starts: 'publish' },
    { starts: 'train' },
  ),
  says(
    'reads steps that are named from afar',
    'order',
    'The Secretary shall take the following steps to restore trust and excellent service at the Department:\n\n(a) dismiss those who have lied; and\n\n(b) repay those who were harmed.',
    { starts: 'dismiss' },
    { starts: 'repay' },
  ),
];
