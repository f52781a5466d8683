/** Actors of short texts of our own: name, type, and the words that stand for them. */
import type { ActorType } from '../../src/document.ts';

export interface ActorCase {
  readonly title: string;
  readonly text: string;
  /** Name to type and mentions, in text order; other actors may be there. */
  readonly has?: Readonly<Record<string, readonly [type: ActorType, ...mentions: string[]]>>;
  /** Names that are no actors here. */
  readonly not?: readonly string[];
}

export const ACTOR_CASES: readonly ActorCase[] = [
  {
    title: 'a country by name, abbreviation and adjective of its officials',
    text: 'Japan signed the accord. Japanese officials said that Japan would pay.',
    has: { Japan: ['country', 'Japan', 'Japanese', 'Japan'] },
  },
  {
    title: 'a capital that acts is a government',
    text: 'Paris pledged more aid to Ukraine on Monday.',
    has: { France: ['country', 'Paris'], Ukraine: ['country', 'Ukraine'] },
  },
  { title: 'a capital as a place is none', text: 'The talks were held in Paris last week.', not: ['France'] },
  {
    title: 'a sea, a strait or a river named after a country is no country',
    text: 'Ferries cross the Taiwan Strait, the Sea of Japan and the Gulf of Mexico. Storms hit Lake Malawi and the Jordan River.',
    not: ['Taiwan', 'Japan', 'Mexico', 'Malawi', 'Jordan'],
  },
  {
    title: 'nor are seas and oceans that share their noun',
    text: 'Trawlers fish in the East and South China Seas and in the Indian and Pacific Oceans.',
    not: ['China', 'India'],
  },
  {
    title: 'an ocean is no mention of the country that is named too, nor a peninsula',
    text: 'India patrols the Indian Ocean with Indian ships, and wants calm on the Korean Peninsula.',
    has: { India: ['country', 'India', 'Indian'] },
    not: ['South Korea', 'North Korea'],
  },
  {
    title: 'a country beside a sea, and one that islands are called',
    text: 'Kenya and the Cook Islands map the sea of Fiji.',
    has: {
      Kenya: ['country', 'Kenya'],
      'Cook Islands': ['country', 'Cook Islands'],
      Fiji: ['country', 'Fiji'],
    },
  },
  {
    title: 'a body with its abbreviation',
    text: 'The International Energy Agency (IEA) met. The IEA will publish a report.',
    has: { 'International Energy Agency': ['international_organization'] },
  },
  {
    title: 'what is short for words in small letters is none, by letters inside them too',
    text: 'We will fund water, sanitation and hygiene (WASH) and medical countermeasures (MCMs). Schools need WASH. The MCM stocks are low.',
    not: ['WASH', 'MCM', 'MCMs'],
  },
  {
    title: "a company by a name like a person's, and by the first word of it",
    text: 'At Halvorsen Foods, we bake bread. Halvorsen Foods will pay farmers more. Halvorsen and its unions met in May.',
    has: { 'Halvorsen Foods': ['company', 'Halvorsen Foods', 'Halvorsen Foods', 'Halvorsen'] },
    not: ['Halvorsen'],
  },
  {
    title: 'what somebody is minister for is no body, whatever follows',
    text: 'The G7 met. We welcome the plan of G7 Climate, Energy and Environment Ministers and ask them to carry it out.',
    not: ['G7 Climate'],
  },
  {
    title: 'two bodies with "and the" between them are two',
    text: 'The Secretariat and the Technical Group will write the rules.',
    has: { Secretariat: ['government_body'], 'Technical Group': ['organization'] },
    not: ['Secretariat and the Technical Group'],
  },
  {
    title: 'a well-known body by its abbreviation alone',
    text: 'Officials of FEMA arrived in Florida, and FEMA opened an office there.',
    has: { FEMA: ['government_body', 'FEMA', 'FEMA'] },
  },
  {
    title: 'the short form of the one body of that name',
    text: 'The Harbour Development Commission met in Oslo. The Commission will publish its plan in May.',
    has: {
      'Harbour Development Commission': [
        'government_body',
        'Harbour Development Commission',
        'The Commission',
      ],
    },
  },
  {
    title: 'people in the plural are a people',
    text: 'The law will help many Americans who live in Canada.',
    has: { Americans: ['population', 'Americans'], Canada: ['country', 'Canada'] },
  },
  {
    title: 'the nation of a text about one country',
    text: 'The United States will rebuild its ports. Our Nation needs them, and the United States will pay.',
    has: { 'United States': ['country', 'United States', 'Our Nation', 'United States'] },
  },
  {
    title: 'full name, title and surname',
    text: 'Prime Minister Fumio Kishida met reporters. Kishida said that his administration would act.',
    has: {
      'Fumio Kishida': ['person', 'Fumio Kishida', 'Kishida'],
      'Kishida administration': ['government_body', 'his administration'],
    },
  },
  {
    title: 'two people of one surname stay two',
    text: 'President George Bush spoke. Later Laura Bush thanked the guests.',
    has: { 'George Bush': ['person'], 'Laura Bush': ['person'] },
  },
  {
    title: 'two people of one name told apart by what stands behind it',
    text: 'Senator Paul Roe Sr. spoke first. His son Paul Roe Jr. thanked the voters.',
    has: { 'Paul Roe Sr.': ['person'], 'Paul Roe Jr.': ['person'] },
  },
  {
    title: 'two people of one first name and other middle initials',
    text: 'Senator George W. Lind met Governor George H. Lind in Boston.',
    has: { 'George W. Lind': ['person', 'George W. Lind'], 'George H. Lind': ['person', 'George H. Lind'] },
  },
  {
    title: 'a first name and its short form',
    text: 'Senator Michael Lowe spoke. Mike Lowe is a lawyer, and Lowe will vote.',
    has: { 'Michael Lowe': ['person', 'Michael Lowe', 'Mike Lowe', 'Lowe'] },
  },
  {
    title: 'first names that begin alike stay two people',
    text: 'Senator Daniel Osei spoke. Daniela Osei was not there.',
    has: { 'Daniel Osei': ['person', 'Daniel Osei'], 'Daniela Osei': ['person', 'Daniela Osei'] },
  },
  {
    title: 'a surname with its small word, and without the marks on its letters',
    text: 'Minister Ana van Rijn met Ljubica Perčević. Van Rijn thanked Mr. Percevic for his visit.',
    has: {
      'Ana van Rijn': ['person', 'Ana van Rijn', 'Van Rijn'],
      'Ljubica Perčević': ['person', 'Ljubica Perčević', 'Percevic'],
    },
  },
  {
    title: 'a surname in two spellings from another script',
    text: 'President Oleh Kravetskyy arrived on Monday. Kravetsky said that he would sign.',
    has: { 'Oleh Kravetskyy': ['person', 'Oleh Kravetskyy', 'Kravetsky'] },
  },
  {
    title: 'a rank before the name is no part of it',
    text: 'Captain Ruth Adeyemi led the team. Capt. Adeyemi left on Friday.',
    has: { 'Ruth Adeyemi': ['person'] },
    not: ['Captain Ruth Adeyemi', 'Capt. Adeyemi'],
  },
  {
    title: 'two names with a hyphen',
    text: 'President Joe Biden met Prime Minister Fumio Kishida. The Biden-Kishida statement was short.',
    has: {
      'Joe Biden': ['person', 'Joe Biden', 'Biden'],
      'Fumio Kishida': ['person', 'Fumio Kishida', 'Kishida'],
    },
  },
  {
    title: 'treaties and strategies are no actors',
    text: 'The new National Security Strategy praises the Paris Agreement and the Trans-Pacific Partnership.',
    not: ['National Security Strategy', 'Paris Agreement', 'Trans-Pacific Partnership', 'France'],
  },
  {
    title: 'the short form that only lacks the kind of the body',
    text: 'Merrow University opened a campus. The Merrow Business School did too. Merrow will hire 300 people.',
    has: { 'Merrow University': ['organization', 'Merrow University', 'Merrow'] },
  },
  {
    title: 'a congress of its own country',
    text: 'The Peruvian Congress met on Monday. Congress will vote in May.',
    has: { 'Peruvian Congress': ['government_body', 'Peruvian Congress', 'Congress'] },
    not: ['United States Congress', 'Congress'],
  },
  {
    title: 'an abbreviation that a list knows for another body',
    text: 'The National Bank of Angola will lend more. Officials of the NBA met in Luanda, and the NBA raised rates.',
    has: { 'National Bank of Angola': ['organization', 'National Bank of Angola', 'NBA', 'NBA'] },
  },
  {
    title: 'a company with and without its legal form',
    text: 'Microsoft Corporation will invest in Kenya. Microsoft said so on Monday.',
    has: { 'Microsoft Corporation': ['company', 'Microsoft Corporation', 'Microsoft'] },
  },
  {
    title: 'a heading in capitals names no organization',
    text: '## Cooperating on Green Growth and Shared Prosperity\n\nThe ministers met in Berlin.',
    not: ['Green Growth', 'Shared Prosperity', 'Green Growth and Shared Prosperity'],
  },
  {
    title: 'the abbreviation of a thing is no organization',
    text: 'We support universal health coverage (UHC). Progress on UHC has been slow, and UHC needs funds.',
    not: ['UHC'],
  },
  {
    title: 'a name ends before a parenthesis that it does not close',
    text: 'The National Harbour Task Force (Task Force) meets in May. The Task Force will report.',
    not: ['National Harbour Task Force (Task Force'],
  },
  {
    title: 'two people of one surname and one initial stay two',
    text: 'Luis Varga and Lilian Varga spoke. Luis Varga left early.',
    has: { 'Luis Varga': ['person', 'Luis Varga', 'Luis Varga'], 'Lilian Varga': ['person', 'Lilian Varga'] },
  },
  {
    title: 'an assistant to another office is one office',
    text: 'The Assistant to the President for Economic Policy shall report to the Secretary of Energy.',
    has: {
      'Assistant to the President for Economic Policy': ['person'],
      'Secretary of Energy': ['person'],
    },
    not: ['President for Economic Policy'],
  },
  {
    title: 'two parties joined by and are two',
    text: 'In parliament the Scottish National Party and Plaid Cymru voted against the bill.',
    has: { 'Scottish National Party': ['party'] },
    not: ['Scottish National Party and Plaid Cymru'],
  },
  {
    title: 'the number that all who sign are, and no other',
    text: 'Joint statement of Kenya and Norway. We, the leaders of Kenya and Norway, met. The two countries agree. The three countries of the delta do not.',
    has: { 'Kenya and Norway': ['country_group', 'two countries'] },
    not: ['three countries'],
  },
  {
    title: 'the ministry that the text never names in full',
    text: 'Where communities object, the Ministry will hold a hearing.',
    has: { Ministry: ['government_body', 'the Ministry'] },
  },
  {
    title: 'the president who is not named, and my administration',
    text: 'The President will sign the order in May. My Administration will build 200 ports.',
    has: { President: ['person', 'The President'], Administration: ['government_body', 'My Administration'] },
  },
  {
    title: 'the president who is named',
    text: 'President Ada Sorel met reporters. The President will sign the order in May.',
    has: { 'Ada Sorel': ['person', 'Ada Sorel', 'The President'] },
    not: ['President'],
  },
  {
    title: 'the country, where hardly another is named',
    text: 'Kenya will plant trees. Kenya needs rain, and the country will build dams.',
    has: { Kenya: ['country', 'Kenya', 'Kenya', 'the country'] },
  },
  {
    title: 'the country, where another may be meant',
    text: 'Kenya will plant trees. Norway pays Kenya, and the country will build dams.',
    has: { Kenya: ['country', 'Kenya', 'Kenya'], Norway: ['country', 'Norway'] },
  },
  {
    title: 'a kind of two words',
    text: 'The Clean Heat Task Force met. The Task Force shall report by May.',
    has: { 'Clean Heat Task Force': ['government_body', 'Clean Heat Task Force', 'The Task Force'] },
  },
  {
    title: 'a body spelt out by what it is for',
    text: 'A Commission for the Shared Rivers is hereby established.',
    has: { 'Commission for the Shared Rivers': ['government_body', 'Commission for the Shared Rivers'] },
  },
  {
    title: 'an office without what it is of',
    text: 'The Harbour Master shall report to the crews. In June the Chief Harbour Officer will resign.',
    has: { 'Harbour Master': ['person', 'The Harbour Master'] },
  },
  {
    title: 'the president of another country than the one named',
    text: 'We met President Ada Sorel of Ukraine. Ukraine needs grain, and Ukraine will get it. We thank the Somali President for his visit.',
    has: { 'Ada Sorel': ['person', 'Ada Sorel'] },
  },
  {
    title: 'the abbreviation of a listed body is that body',
    text: 'The World Bank (WB) met. In May WB will lend more.',
    has: { 'World Bank': ['international_organization'] },
    not: ['WB'],
  },
  {
    title: 'another office is another person of the surname',
    text: 'President Holm will travel to Bergen. First Lady Ada Holm will stay in Oslo. First Lady Ada Holm spoke.',
    has: {
      Holm: ['person', 'Holm'],
      'Ada Holm': ['person', 'Ada Holm', 'Ada Holm'],
    },
  },
  {
    title: 'an office is one by the short and the long name of its body',
    text: 'The Chair of the Council on Clean Harbours (CCH) shall report. The Chair of CCH may hire staff.',
    has: {
      'Chair of the Council on Clean Harbours': [
        'person',
        'The Chair of the Council on Clean Harbours',
        'The Chair of CCH',
      ],
    },
    not: ['Chair of CCH'],
  },
  {
    title: 'an office ends before the name of who holds it, who is meant by it later',
    text: 'Secretary of Commerce Ruth Adeyemi met reporters. The Secretary of Commerce will travel to Oslo.',
    has: { 'Ruth Adeyemi': ['person', 'Ruth Adeyemi', 'The Secretary of Commerce'] },
    not: ['Secretary of Commerce Ruth Adeyemi', 'Secretary of Commerce'],
  },
  {
    title: 'two offices of one person by and',
    text: 'There is established the office of the Assistant to the President and National Drought Advisor. The National Drought Advisor shall report in May.',
    has: {
      'National Drought Advisor': ['person', 'National Drought Advisor', 'The National Drought Advisor'],
    },
  },
  {
    title: 'the leader of the country that stands beside one name',
    text: 'President Ada Sorel of Ukraine met Japanese Prime Minister Ken Mori. The Japanese leader agreed.',
    has: { 'Ken Mori': ['person', 'Ken Mori', 'The Japanese leader'] },
  },
  {
    title: 'the president of a country, who is not named',
    text: 'We thank the Somali President for his visit.',
    has: { 'President of Somalia': ['person', 'the Somali President'] },
  },
  {
    title: 'an administration that is named after two people is none of them',
    text: 'President Joe Biden and Vice President Kamala Harris spoke. The Biden-Harris Administration will pay.',
    has: {
      'Joe Biden': ['person', 'Joe Biden'],
      'Biden-Harris Administration': ['government_body', 'Biden-Harris Administration'],
    },
  },
  {
    title: 'the government of a country by all its names',
    text: 'The Government of Kenya will plant trees. Later the Kenyan Government bought boats.',
    has: { 'Government of Kenya': ['government_body', 'Government of Kenya', 'Kenyan Government'] },
  },
  {
    title: 'the leaders and the members of a group are the group',
    text: 'The Leaders of the G7 met in Hiroshima. G7 Leaders will meet again in May.',
    has: { G7: ['country_group', 'Leaders of the G7', 'G7 Leaders'] },
    not: ['G7 Leaders', 'Leaders of the G7'],
  },
  {
    title: 'a partnership for government is no government',
    text: 'Kenya joined the Open Harbour Government Partnership in May.',
    has: { 'Open Harbour Government Partnership': ['organization'] },
  },
  {
    title: 'an agency for what companies make is no company',
    text: 'The Pharmaceuticals and Foods Agency shall report by May.',
    has: { 'Pharmaceuticals and Foods Agency': ['government_body'] },
  },
  {
    title: 'a state of a country that has the name of another country',
    text: 'The grants go to Ohio, Georgia and New Mexico. The State of Georgia will build 20 schools.',
    not: ['Georgia', 'Mexico'],
  },
  {
    title: 'a country that has the name of a state',
    text: 'Georgia and Armenia signed the accord in Tbilisi.',
    has: { Georgia: ['country', 'Georgia'] },
  },
  {
    title: 'my administration is not that of another who is spoken of',
    text: 'In 1948 the Truman administration rebuilt the ports. My Administration will build 200 more.',
    has: {
      'Truman administration': ['government_body', 'Truman administration'],
      Administration: ['government_body', 'My Administration'],
    },
  },
  {
    title: 'the prime minister of one of two countries',
    text: 'Prime Minister Helen Brandt of Norway met Prime Minister Marc Roy of Canada. The Norwegian prime minister agreed.',
    has: { 'Helen Brandt': ['person', 'Helen Brandt', 'The Norwegian prime minister'] },
  },
  {
    title: 'who speaks under no other name than their apposition',
    text: 'Joint Statement by North Sea Leaders\n\nWe, the leaders of the North Sea, met today in Oslo. We will build ten wind farms by 2030. We agree to meet again.',
    has: { 'Leaders of the North Sea': ['country_group', 'We', 'leaders of the North Sea', 'We', 'We'] },
  },
  {
    title: 'bodies that share their noun are several, whatever is in brackets',
    text: 'The law binds the Departments of Justice, the Interior (including the Harbour Patrol), Health and Human Services, and Labor, and the Harbour Agency.',
    has: {
      'Department of Justice': ['government_body', 'Departments of Justice'],
      'Department of the Interior': ['government_body', 'Interior'],
      'Department of Health and Human Services': ['government_body', 'Health and Human Services'],
      'Department of Labor': ['government_body', 'Labor'],
    },
  },
  {
    title: 'offices that share their noun are the same as each by itself',
    text: 'The Secretaries of Energy and Labor shall report. The Secretary of Labor will answer.',
    has: {
      'Secretary of Energy': ['person', 'Secretaries of Energy'],
      'Secretary of Labor': ['person', 'Labor', 'The Secretary of Labor'],
    },
  },
  {
    title: 'a pair of countries belongs to the name of a body',
    text: 'The U.S.-Japan Harbour Council met in Oslo.',
    has: { 'U.S.-Japan Harbour Council': ['government_body', 'U.S.-Japan Harbour Council'] },
    not: ['Japan', 'United States'],
  },
  {
    title: 'the owner of the body behind "and" is no part of the one before it',
    text: 'Both the U.S. Department of Labor and Japan’s Ministry of Ports pay for it.',
    has: { 'U.S. Department of Labor': ['government_body'], Japan: ['country', 'Japan'] },
  },
  {
    title: 'abbreviations of things stand for nobody',
    text: 'We welcome the High-Level Dialogue (HLD) and emergency repair teams (ERTs). The HLD will help, and ERTs too.',
    not: ['HLD', 'ERTs', 'ERT'],
  },
  {
    title: 'what ministers are ministers for is no body',
    text: 'The plan was adopted by Labor and Employment Ministers in Oslo.',
    not: ['Labor'],
  },
  {
    title: 'a meeting with its number is the body',
    text: 'The Sixth Harbour Task Force met in Oslo. The Harbour Task Force will meet again.',
    has: { 'Harbour Task Force': ['government_body', 'Sixth Harbour Task Force', 'Harbour Task Force'] },
  },
  {
    title: 'a body by its full name where the text spells it out after the abbreviation',
    text: 'HUD opened an office in Leeds. The U.S. Department of Housing and Urban Development will pay.',
    has: { 'U.S. Department of Housing and Urban Development': ['government_body'] },
  },
  {
    title: 'a state in a document that names many, even by itself',
    text: 'Ohio will map its coast. Texas agreed.\n\nUtah paid.\n\nGeorgia will open a port.',
    not: ['Georgia'],
  },
  {
    title: 'a country in a document that names few states',
    text: 'Ohio will map its coast.\n\nGeorgia will open a port.',
    has: { Georgia: ['country', 'Georgia'] },
  },
  {
    title: 'peoples and parties, where the recognizer saw no body',
    text: 'Many Black Americans and Muslims live in Ohio. Republicans in the Senate oppose the bill.',
    has: {
      'Black Americans': ['population'],
      Muslims: ['population'],
      Republicans: ['party', 'Republicans'],
    },
  },
  {
    title: 'a country by its formal name',
    text: 'The Republic of Panama will map the canal.',
    has: { Panama: ['country', 'Republic of Panama'] },
  },
  {
    title: 'the federal government in small letters',
    text: 'The bank will pay half, and the federal government the rest.',
    has: { 'federal government': ['government_body', 'the federal government'] },
  },
  {
    title: 'where a person is from is no surname',
    text: 'Ada Holm of Norland met reporters. Holm will resign.',
    has: { 'Ada Holm': ['person'] },
  },
  {
    title: 'a point of the compass is no ordinal',
    text: 'The North Harbour Council will pay. The South Harbour Council will pay. The Sixth Harbour Council met.',
    has: {
      'North Harbour Council': ['government_body', 'North Harbour Council'],
      'South Harbour Council': ['government_body', 'South Harbour Council'],
    },
  },
  {
    title: 'a republic where states are named too, and people of their names',
    text: 'The Republic of Georgia will cut fees. Texas, Ohio, Iowa and Utah met. Virginia Holm spoke.',
    has: { Georgia: ['country'] },
  },
];
