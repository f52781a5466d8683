/** Orders, rulings, refusals and what is done by being said. */
import { type Case, says, silent } from './commitments.cases.ts';

export const ORDER_CASES: readonly Case[] = [
  says('reads an act that is ordered', 'news', 'The ministry ordered the closure of four mines.', {
    starts: 'The ministry ordered the closure',
    mode: 'report',
    strength: 5,
  }),
  says('reads what is to be done to a thing', 'news', 'The governor ordered that the dam be closed.', {
    starts: 'The governor ordered that the dam',
    mode: 'report',
  }),
  silent('passes over what had been ordered before', 'news', 'The king had ordered the closure of the port.'),
  silent('passes over goods that are ordered', 'news', 'The airline ordered 40 jets.'),
  silent('passes over a meal that is ordered', 'news', 'The general ordered a coffee.'),
  says('reads a talk that is ruled out', 'news', 'The mayor ruled out talks with the strikers.', {
    starts: 'The mayor ruled out',
    negated: true,
    status: 'withdrawn',
  }),
  says('reads an act that is ruled out', 'news', 'The premier has ruled out raising the fuel tax.', {
    starts: 'The premier has ruled out',
    negated: true,
  }),
  silent('passes over a cause that is ruled out', 'news', 'Police ruled out foul play.'),
  says('reads a decision against an act', 'news', 'The ministry has decided against raising the fee.', {
    starts: 'The ministry has decided',
    negated: true,
  }),
  says('reads what somebody is assured of', 'news', 'The minister assured the farmers of full payment.', {
    starts: 'The minister assured',
    mode: 'report',
  }),
  says('reads what rules require', 'news', 'The rules require that lenders keep larger reserves.', {
    starts: 'The rules require that lenders',
    mode: 'report',
  }),
  says('reads what a rule requires of somebody', 'strategy', 'The rule requires airlines to refund riders.', {
    starts: 'The rule requires airlines',
    mode: 'obligation',
    action: 'refund',
  }),
  says('reads what a rule will require', 'strategy', 'The rule will require airlines to refund riders.', {
    starts: 'The rule will require airlines',
    mode: 'obligation',
    action: 'refund',
  }),
  says(
    'reads a text that commits those it names',
    'strategy',
    'The Treaty commits both countries to sharing data. The accord commits Malta to spend 2 percent on patrols.',
    { starts: 'The Treaty commits', mode: 'obligation', strength: 4, action: 'sharing' },
    { starts: 'The accord commits', mode: 'obligation', action: 'spend' },
  ),
  says('takes what is given for no order', 'strategy', 'Norway is committing $5 million to building piers.', {
    starts: 'Norway is committing',
    mode: 'report',
    kind: 'resource',
  }),
  says(
    'reads an order of a text by its abbreviation',
    'strategy',
    'Today the Harbour Policy Memorandum (HPM) was signed. The HPM requires the Minister of Ports to inspect all piers.',
    { starts: 'The HPM requires', mode: 'obligation', action: 'inspect' },
  ),
  says(
    'reads an order to those of whom something is told',
    'order',
    'I direct each federal agency concerned to promptly issue such permits as are needed.',
    { starts: 'I direct', mode: 'obligation', action: 'issue' },
  ),
  says(
    'reads a duty to refer, but not what a term refers to',
    'order',
    'The Secretary of Ports shall refer cases of neglect to the police. The agency shall refer to the bureau.',
    { starts: 'The Secretary', mode: 'obligation', action: 'refer' },
  ),
  says(
    'reads a ban and a duty of one subject',
    'order',
    'Permits issued before May no longer may be sold and shall be returned.',
    { starts: 'Permits', negated: true },
    { starts: 'shall be returned' },
  ),
  says('reads what a court requires', 'news', 'A judge required the company to pay the fishermen.', {
    starts: 'A judge required the company',
    mode: 'report',
  }),
  silent('takes a law for the background', 'news', 'The law requires citizens to vote.'),
  says(
    'reads what is ordered by what is signed today',
    'strategy',
    'Today, President Holm signed an order directing the Treasury to review all fees.',
    { starts: 'directing the Treasury', mode: 'obligation' },
  ),
  silent(
    'passes over what an older order directed',
    'strategy',
    'In 2019, President Holm signed an order directing the Treasury to review all fees.',
  ),
  says('reads what is waived by being said', 'order', 'I waive the requirements of section 12.', {
    starts: 'I waive',
    mode: 'pledge',
  }),
  says(
    'reads a policy that goes on',
    'order',
    'It continues to be the policy of the Board to keep the quay open.',
    {
      starts: 'It continues to be the policy',
      status: 'continuing',
    },
  ),
  says('reads a policy that remains', 'order', 'It remains the policy of the Board to keep the quay open.', {
    starts: 'It remains the policy',
    status: 'continuing',
  }),
  says(
    'finds a subject before an aside that names somebody by a clause',
    'order',
    'The Mayor, in consultation with the Harbour Board and any expert the Board deems fit, shall inspect the quay.',
    { starts: 'The Mayor, in consultation', mode: 'obligation', action: 'inspect' },
  ),
  says(
    'takes the receiving of a guest of some country for an act',
    'communique',
    'President Holm will welcome Prime Minister Ada Berg of Norway to the palace on Monday.',
    { starts: 'President Holm will welcome', mode: 'pledge' },
  ),
  says('counts those who were named', 'communique', 'The three will coordinate ahead of the summit.', {
    starts: 'The three will coordinate',
    mode: 'report',
  }),
  says(
    'reads a second clause of what is affirmed',
    'communique',
    'We affirm that the port is vital, and that we intend to support Peru until it is rebuilt.',
    { starts: 'we intend', strength: 3 },
  ),
  says(
    'reads a second clause of what is told',
    'news',
    'Peru said that the port was safe, and that it would reopen the border.',
    { starts: 'it would reopen', mode: 'report' },
  ),
  says(
    'reads a commitment that unites',
    'communique',
    'The leaders are united in their commitment to raise the level of aid.',
    { starts: 'The leaders are united', mode: 'pledge' },
  ),
  says('reads what they determined to do', 'communique', 'They determined to strengthen flood defences.', {
    starts: 'They determined to strengthen',
    strength: 4,
  }),
  silent('passes over what was found to be so', 'news', 'The team determined that the bridge was safe.'),
  silent('passes over a fear', 'news', 'Farmers fear the Government will close the dam.'),
  silent('passes over a worry', 'news', 'Farmers are worried the Government will close the dam.'),
  says(
    'reads what an order does by directing',
    'strategy',
    'The Order ensures fair rules by directing the Treasury to review all fees.',
    { starts: 'directing the Treasury', mode: 'obligation' },
  ),
  says(
    'reads what is directed today',
    'communique',
    'President Holm is today directing the Treasury to cut fees.',
    {
      starts: 'President Holm is today directing',
      mode: 'obligation',
    },
  ),
  says(
    'reads a past that looks like an adjective',
    'communique',
    'Officials expressed commitment to ending floods.',
    {
      starts: 'Officials expressed commitment',
    },
  ),
  says(
    'reads a third person behind a comma that looks like a noun',
    'communique',
    'Kenya intends to open a consulate in Lima, and plans to send 40 teachers.',
    { starts: 'Kenya intends', ends: 'Lima' },
    { starts: 'plans to send' },
  ),
  says('reads what was agreed of others', 'communique', 'They agreed that their teams would meet in May.', {
    starts: 'They agreed that',
  }),
  silent(
    'passes over an opinion that was agreed',
    'communique',
    'They agreed that a truce would be welcome.',
  ),
  says('reads who is steadfast in an act', 'communique', 'We remain steadfast in defending the treaty.', {
    starts: 'We remain steadfast',
    strength: 3,
  }),
  silent('passes over who is steadfast in a feeling', 'communique', 'We remain steadfast in grief.'),
  silent(
    'passes over what has already been announced',
    'communique',
    'We have already announced support for Peru.',
  ),
  silent('takes the task of an age for no plan', 'communique', 'The task of our time is to keep the peace.'),
  silent('passes over what will sometimes be so', 'communique', 'We will sometimes disagree.'),
  silent('passes over who will win', 'communique', 'The future will be won by the bold.'),
  says(
    'reads work that goes on at a time',
    'communique',
    'In the coming weeks, work will continue in Oslo.',
    {
      starts: 'work will continue',
    },
  ),
  says(
    'reads a commitment that stands',
    'communique',
    "Kenya's commitment to the defence of Peru is ironclad.",
    {
      starts: "Kenya's commitment",
      status: 'reaffirmed',
    },
  ),
  says('reads support that will not fail', 'communique', 'Our support for Peru will not waver.', {
    starts: 'Our support for Peru',
    strength: 2,
  }),
  silent(
    'passes over a commitment that was strong',
    'communique',
    'Our commitment to the treaty was strong.',
  ),
  silent('passes over ties that are strong', 'communique', 'Our relations are strong.'),
  says(
    'begins a second object with whose it is',
    'communique',
    "President Holm reaffirmed the bond between the two countries, which is old, and Kenya's firm commitment to the safety of Peru.",
    { starts: "Kenya's firm commitment", status: 'reaffirmed' },
  ),
  says('reads past who tells it', 'news', 'The ministry, the spokesman said, will reopen the mine.', {
    starts: 'The ministry',
  }),
  says(
    'reads a goal for others',
    'strategy',
    'Vostra begins with a goal for firms across the country to have adopted 50 schools by 2030.',
    { starts: 'goal for firms', strength: 3 },
  ),
  says(
    'reads what those of a clause receive',
    'strategy',
    'Those who return will receive their former rank and full pay.',
    {
      starts: 'Those who return',
    },
  ),
  says('reads the duties of somebody', 'order', 'The duties of the Board are to keep a register of ships.', {
    starts: 'The duties of the Board',
    mode: 'obligation',
    action: 'keep',
  }),
  says(
    'hands on duties',
    'order',
    'The functions of the Board are to:\n\n(i) hear appeals;\n(ii) keep a register.',
    {
      starts: 'hear appeals',
      mode: 'obligation',
    },
    { starts: 'keep a register' },
  ),
  says(
    'hands on what somebody is responsible for',
    'order',
    'The Board is responsible for:\n\n(i) hearing appeals;\n(ii) keeping a register.',
    { starts: 'hearing appeals', mode: 'obligation' },
    { starts: 'keeping a register' },
  ),
  says(
    'hands on priorities',
    'communique',
    'Our priorities for 2031 are to:\n\n- widen the canal\n- train new pilots',
    { starts: 'widen the canal', strength: 4 },
    { starts: 'train new pilots' },
  ),
  says(
    'takes a line that includes commitments for their lead-in',
    'strategy',
    'Key commitments include:\n\n- Cutting port fees by 20 percent by 2031\n- Training 400 pilots',
    { starts: 'Cutting port fees' },
    { starts: 'Training 400 pilots' },
  ),
  says(
    'reads acts in bold under a lead-in',
    'strategy',
    'The Holm Administration will:\n\n**Rebuild old ports**\n\nPorts are old.\n\n**Help towns train pilots**: Towns have few.\n\n## Later\n\n**Build trust.** It takes time.',
    { starts: 'Rebuild old ports', mode: 'pledge' },
    { starts: 'Help towns train pilots', mode: 'pledge' },
  ),
  silent(
    'takes acts in bold for no promise without a lead-in',
    'strategy',
    'Our plan is good:\n\n**Cut taxes.** Yes.',
  ),
  says(
    'reads an instruction of a body that decides',
    'decision',
    'Instructs the working group to consult affected towns.',
    {
      starts: 'Instructs',
      mode: 'obligation',
    },
  ),
  says(
    'reads what shall not be, behind "that"',
    'decision',
    'Decides that no fee shall be charged to visitors.',
    {
      starts: 'Decides',
      negated: true,
    },
  ),
  says(
    'reads two clauses of what is decided',
    'decision',
    'Decides that the costs shall be paid from the Fund, and that no levy shall be imposed on rice.',
    { starts: 'Decides', ends: 'the Fund', negated: false },
    { starts: 'no levy', negated: true },
  ),
  says(
    'reads two calls in a paragraph',
    'decision',
    'Urges developed country Parties to lend more, and requests the Secretary-General to report by June 2027.',
    { starts: 'Urges', ends: 'lend more', mode: 'call' },
    { starts: 'requests', ends: 'June 2027', mode: 'obligation' },
  ),
  says(
    'reads two calls on those without an article',
    'decision',
    'Calls upon banks to lend more, and invites the Fund to consider two loans.',
    { starts: 'Calls', ends: 'lend more', mode: 'call' },
    { starts: 'invites', mode: 'call' },
  ),
  says(
    'reads what is decided behind what is affirmed',
    'decision',
    'Affirms its determination to keep the matter under review, and decides to meet in 2031.',
    { starts: 'Affirms', ends: 'under review' },
    { starts: 'decides', ends: '2031' },
  ),
];
