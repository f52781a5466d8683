import { type Case, says, silent } from './commitments.cases.ts';

/** Who is meant and who tells it in the press: datelines, pronouns, definite bodies, quotations that run on. */
export const PRESS_CASES: readonly Case[] = [
  says(
    'leaves a dateline out of the subject',
    'news',
    'TORVIK, March 14 (Coast Wire) - The four towns on the Ulva agreed on Friday to open a joint lock by 2031.',
    { starts: 'The four towns' },
  ),
  silent(
    'passes over what several say of one thing',
    'news',
    'Critics say it will push ferries out of the port.',
  ),
  silent(
    'passes over what a person warns of',
    'news',
    'Party leader Petra Lund called the pact a mistake and warned that it would raise the fares.',
  ),
  says(
    'binds the body that a person speaks for',
    'news',
    "Orbo's chief executive, Tom Ulvang, said it would close two yards.",
    { starts: 'it would', who: ['Orbo'] },
  ),
  says(
    'binds a company behind what only describes it',
    'news',
    'Halmark has pledged to end the use of coal by 2031. The company, which owns 90 ships, said on Monday it would buy four tugs.',
    { starts: 'Halmark', who: ['Halmark'] },
    { starts: 'it would', who: ['Halmark'], told: 'The company' },
  ),
  says(
    'reads on about one body',
    'news',
    'Halmark has pledged to end the use of coal by 2031. Instead, it plans to burn straw, and it has agreed to pay the farmers.',
    { starts: 'Halmark' },
    { starts: 'it plans', who: ['Halmark'] },
    { starts: 'it has agreed', who: ['Halmark'] },
  ),
  says(
    'takes a person for she',
    'news',
    "The charities pledged to buy boats. Lund's deputy, Ada Berg, spoke in Oslo. She also pledged a review of the fares.",
    { starts: 'The charities' },
    { starts: 'She also', who: ['Ada Berg'] },
  ),
  says(
    'names the office of a person',
    'news',
    'Petra Lund spoke on Sunday. Her aides said her office would publish the letters on Monday.',
    { starts: 'her office', who: ["Petra Lund's office"] },
  ),
  says(
    'takes his country for the one he speaks for',
    'news',
    "Kenya's chief negotiator told reporters that his country would not sign the text.",
    { starts: 'his country', negated: true, who: ['Kenya'] },
  ),
  says(
    'binds those who sign and not the letter',
    'news',
    'Some 70 senators have signed a letter saying they will reject the bill.',
    { starts: 'they will', who: ['70 senators'] },
  ),
  says(
    'reads what one body will do',
    'news',
    'The transport department, which runs the ferries, will review the fares next year.',
    { starts: 'The transport department' },
  ),
  says('reads what a city will do', 'news', 'The City of Torvik will extend the quay by 2028.', {
    starts: 'The City',
  }),
  silent('passes over what an industry will see', 'news', 'The industry will lose a quarter of its crews.'),
  says(
    'steps over a time between the modal and its verb',
    'news',
    'The Commission will today propose a ban, and the ministry will on Monday publish the list.',
    { starts: 'The Commission', action: 'propose' },
    { starts: 'the ministry', action: 'publish' },
  ),
  says(
    'knows who goes on speaking in the next sentence',
    'news',
    '"We are not leaving," Ada Berg said in Oslo. "We will publish the figures every year."',
    { starts: 'We will', mode: 'report', told: 'Ada Berg', who: ['Ada Berg'] },
  ),
  says(
    'knows who speaks before a quotation of several sentences',
    'communique',
    'Minister Ada Berg said: "The houses are cold. We will insulate 4,000 houses by 2029."',
    { starts: 'We will', mode: 'pledge', told: 'Ada Berg' },
  ),
  says(
    'knows whose words a colon introduces',
    'news',
    'The reply from Kenya was blunt: "We will not sign this text."',
    { starts: 'We will', mode: 'report', who: ['Kenya'] },
  ),
  silent(
    'passes over what somebody foretells of others in the next sentence',
    'news',
    '"The bill is wrong," Ada Berg said. "Many schools will raise their fees."',
  ),
  silent('passes over what is true of all', 'news', 'Every government promises ferries.'),
  silent('passes over what a headline tells', 'news', 'Norway unveils a plan for ferries as talks go on'),
  silent('passes over what others will do to the speaker', 'news', 'I will be told that I dream of ferries.'),
  silent(
    'passes over what the speaker said then',
    'policy',
    'A year ago we told you that we would close the Torvik yard.',
  ),
  silent(
    'passes over what the speaker promised of a thing then',
    'communique',
    'When I first came here, I promised that this lock would open its gates.',
  ),
  silent(
    'passes over what a bill will do',
    'communique',
    'The Ferries Bill will give towns the power to set fares.',
  ),
  silent('reads an inverted subject', 'policy', 'We are not content, and neither should you be.'),
  says('reads a number before a clause', 'policy', '1.2 Suppliers shall pay the minimum wage.', {
    starts: 'Suppliers',
    who: ['Suppliers'],
  }),
  says(
    'takes an aim behind what was done for a verb',
    'policy',
    'We removed 1,400 tonnes of plastic during the year and aim to remove 2,000 tonnes by 2027.',
    { starts: 'aim to remove', mode: 'pledge' },
  ),
  says(
    'ends who settles it before the other',
    'news',
    'Disputes will be settled by a panel rather than by courts.',
    {
      starts: 'Disputes',
      who: ['panel'],
    },
  ),
];
