import type { Genre } from '../../src/document.ts';
import type { FieldCase } from './commitments-fields.cases.ts';

const helps = (genre: Genre, text: string, beneficiary: string | null): FieldCase => ({
  title: `for ${beneficiary ?? 'nobody'}: ${text}`,
  genre,
  text,
  beneficiary,
});

/** Whom a commitment is for, in the ways English says it. */
export const BENEFICIARY_CASES: readonly FieldCase[] = [
  // What a passive tells that its subject is given.
  helps('treaty', 'Miners shall be given access to a doctor.', 'Miners'),
  helps('order', 'The Lake Board shall be provided with staff by the Department of Ports.', 'The Lake Board'),
  helps('strategy', 'New mothers will be offered a visit within two weeks.', 'New mothers'),
  helps('strategy', 'The grants will be awarded each spring.', null),
  // Two objects of one verb.
  helps('order', 'The Secretary of Ports shall offer teachers training in first aid.', 'teachers'),
  helps('strategy', 'The Port Authority will provide tenants affordable housing.', 'tenants'),
  helps('strategy', 'The Ministry will lend the City of Leeds 20 electric buses.', 'the City of Leeds'),
  helps('policy', 'Suppliers must pay their workers at least a living wage.', 'their workers'),
  helps('strategy', 'The Ministry will pay farmers to restore wetlands.', 'farmers'),
  helps('policy', 'We are committed to paying our suppliers on time.', 'our suppliers'),
  helps('strategy', 'The Ministry will provide customer support.', null),
  // Which people are meant.
  helps(
    'strategy',
    'The Fund will build homes for families displaced by the fire.',
    'families displaced by the fire',
  ),
  helps(
    'strategy',
    'The Fund will give aid to villages facing long droughts by 2030.',
    'villages facing long droughts',
  ),
  helps(
    'policy',
    'We will make our forms accessible to people with disabilities.',
    'people with disabilities',
  ),
  helps(
    'strategy',
    'The university will offer scholarships to students from rural towns.',
    'students from rural towns',
  ),
  helps('strategy', 'The Fund will connect thousands of widows with lawyers.', 'thousands of widows'),
  helps(
    'communique',
    'We will ensure that all of our older people can keep their homes.',
    'all of our older people',
  ),
  helps('strategy', 'The agency will give courses to its almost 300 teachers.', 'its almost 300 teachers'),
  helps('communique', 'We will support residents with advice on rents.', 'residents'),
  helps('policy', 'We will keep the neighbours informed about our works.', 'the neighbours'),
  // Whose costs, whose part, whose growth.
  helps('order', 'The Secretary of Ports shall forgive the loans of disabled veterans.', 'disabled veterans'),
  helps('decision', 'The Board agrees to waive the fees of poor members.', 'poor members'),
  helps(
    'order',
    'The Secretary of Ports shall, on behalf of small businesses, negotiate lower fees.',
    'small businesses',
  ),
  helps('communique', "We reaffirm our commitment to Zambia's development.", 'Zambia'),
  helps('communique', 'We will share vaccines with countries in need.', 'countries in need'),
  helps('communique', 'We will share our findings with each other.', null),
  helps('treaty', 'Each Party shall ensure that workers are paid in full.', 'workers'),
  helps(
    'strategy',
    'The Fund will direct the gains of shops that fight waste to poor families.',
    'poor families',
  ),
  // Nobody is given anything.
  helps('order', 'Agencies shall not award contracts to firms under sanctions.', null),
  helps('communique', 'We will end subsidies for oil companies.', null),
  helps('order', 'The Lake Board shall be housed within the Department of Ports.', null),
  helps('order', 'The Secretary of Ports shall appoint a clerk, who shall report to the Mayor.', null),
  // What is built or done to give it to somebody.
  helps('strategy', 'The Fund will build a mechanism to provide legal aid to nurses.', 'nurses'),
  helps('strategy', 'The Ministry will sell Norway three boats.', 'Norway'),
  helps('communique', 'We are committed to the safe return of all hostages.', 'all hostages'),
  helps('communique', 'We will rebuild Norway’s infrastructure.', 'Norway'),
  helps('communique', 'We will use Norway’s infrastructure.', null),
  helps(
    'strategy',
    'The Fund will launch a drive to support small, family-owned, and women-owned businesses, including mills.',
    'small, family-owned, and women-owned businesses',
  ),
  helps('communique', 'We will impose costs on those who support Norway.', null),
  helps(
    'order',
    'The Secretary of Ports shall revise the Planning Guidance for the Employment of the Guards.',
    null,
  ),
  // What is given by joined verbs, to counted people, in their stead, or only spoken of.
  helps('strategy', 'The Ministry will distribute mosquito nets to 40,000 households.', '40,000 households'),
  helps('strategy', 'We will make sure that every child can read by the age of ten.', 'every child'),
  helps('order', 'The Secretary shall prepare and submit to the Congress a report on dams.', 'the Congress'),
  helps('strategy', 'The agency will design and hand out kits to rural schools.', 'rural schools'),
  helps('strategy', 'We will give every nurse a pay rise.', 'every nurse'),
  helps('strategy', 'The Council will help residents access public services.', 'residents'),
  helps('strategy', 'The Mayor will invest in young people by opening three youth clubs.', 'young people'),
  helps('strategy', 'All workers will be entitled to ten days of paid leave.', 'All workers'),
  helps('strategy', 'We will stop supporting militias in the east.', null),
  helps('strategy', 'The Minister will discuss how schools support refugees.', null),
  helps('strategy', 'The President will travel to Lagos to highlight how the programme helps farmers.', null),
  helps('strategy', 'The Ministry will publish guidance on how to support carers.', 'carers'),
  helps('strategy', 'The Ministry will study the effects of smoke on the health of children.', null),
  helps('strategy', 'We will respond to threats to the security of our allies.', null),
  helps(
    'strategy',
    'We will work with Pacific partners to meet their needs for clean water.',
    'Pacific partners',
  ),
  helps(
    'order',
    'Agencies shall provide such information as is requested by the Commission.',
    'the Commission',
  ),
  helps(
    'order',
    'Agencies shall provide the support needed by the Task Force to do its work.',
    'the Task Force',
  ),
  helps(
    'strategy',
    'The United States will provide training to State, local, and Tribal officials.',
    'State, local, and Tribal officials',
  ),
  helps(
    'strategy',
    'We will fund equipment for state and local law enforcement.',
    'state and local law enforcement',
  ),
  helps('strategy', 'The Department will provide law enforcement with better radios.', 'law enforcement'),
  helps(
    'strategy',
    'We will support civil society and independent media.',
    'civil society and independent media',
  ),
  helps('strategy', "The Ministry will build Ghana's data centres.", 'Ghana'),
  helps('strategy', "The company agreed to support the expansion of Helix's plant in Ohio.", 'Helix'),
  helps('order', 'The notice shall be published in the gazette and transmitted to the Senate.', 'the Senate'),
  helps(
    'strategy',
    'The Ministry will reinstate workers who were dismissed for striking.',
    'workers who were dismissed for striking',
  ),
  helps('strategy', 'The Government will evacuate residents from the flooded valley.', 'residents'),
  helps('strategy', 'We will exempt small businesses from the new rules.', 'small businesses'),
  helps('strategy', "The agency's Office for Older Workers will issue a report.", null),
  helps('strategy', 'We will shield consumers from hidden fees.', 'consumers'),
  helps('strategy', 'The Bank will help to finance schools in low-income countries.', 'low-income countries'),
  helps(
    'order',
    'The Secretary shall notify the committees of Congress of any transfer.',
    'the committees of Congress',
  ),
  helps('strategy', 'We will fight for working families.', 'working families'),
  helps('strategy', 'The Council will guarantee tenants a right of appeal.', 'tenants'),
  helps(
    'strategy',
    'The airline will rebook passengers whose flights are cancelled.',
    'passengers whose flights are cancelled',
  ),
  helps('strategy', 'We will open markets to African exporters.', 'African exporters'),
  // Far from the act, somebody else helps.
  helps(
    'communique',
    'We will meet to plan talks that aim to draw firms which train guards to keep shops safe for children.',
    null,
  ),
  helps(
    'order',
    'The Staff shall provide updates quarterly to the NPQRS based on these briefs.',
    'the NPQRS',
  ),
  helps('order', 'The Registrar shall reverse the decision to pay bonuses to officers.', null),
  helps(
    'order',
    'The Registrar shall provide guidance needed for child care providers and Blue Start programs.',
    'child care providers and Blue Start programs',
  ),
  // Adverbs before them.
  helps(
    'communique',
    'We will increase our support for in particular developing countries.',
    'developing countries',
  ),
  helps(
    'communique',
    'We will assist especially the least developed countries.',
    'the least developed countries',
  ),
  helps(
    'strategy',
    'We will help particularly exposed communities to rebuild.',
    'particularly exposed communities',
  ),
  // Inside a name.
  helps('communique', 'The Secretary shall meet the Lake Agency for Older Workers.', null),
  helps('communique', 'We will adopt the Charter for Small Farmers by 2030.', null),
  helps(
    'order',
    'The Secretary shall issue permits with respect to the opening of the Brava Road Project.',
    null,
  ),
  // Nobody in particular.
  helps('communique', 'We will support our economies through the drought.', null),
  helps('communique', 'We will support the most exposed economies.', 'the most exposed economies'),
  helps('communique', 'We will provide support to public and private sectors.', null),
  helps('communique', 'We will improve the safety of the public.', 'the public'),
];
