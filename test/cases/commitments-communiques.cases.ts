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
];
