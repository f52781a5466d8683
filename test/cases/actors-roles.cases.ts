/** Actors that only commitments name: roles and groups, in short texts of our own. */
import type { ActorCase } from './actors.cases.ts';

export interface RoleCase extends ActorCase {
  /** Name of a group to the names of all its members. */
  readonly members?: Readonly<Record<string, readonly string[]>>;
}

export const ROLE_CASES: readonly RoleCase[] = [
  {
    title: 'each agency, an agency and all agencies are the agencies',
    text: 'Each agency shall publish a plan. All agencies shall report by May. An agency shall keep its files.',
    has: { agencies: ['government_body', 'Each agency', 'All agencies', 'agency'] },
  },
  {
    title: 'each of a kind of which the text has no plural',
    text: 'Each ministry shall publish a plan by May.',
    has: { 'Each ministry': ['government_body', 'Each ministry'] },
  },
  {
    title: 'the heads of agencies are the agency heads, and each head of one',
    text: 'The heads of agencies shall report. Agency heads shall meet in May. The head of each agency shall sign, and the head of the agency shall pay.',
    has: {
      'heads of agencies': [
        'person',
        'heads of agencies',
        'Agency heads',
        'head of each agency',
        'head of the agency',
      ],
    },
  },
  {
    title: 'those who are described are others than all of them',
    text: 'Agencies shall report. Agencies that own ships shall map them.',
    has: { Agencies: ['government_body', 'Agencies'] },
  },
  {
    title: 'the partners and members of a group are the group',
    text: 'The G7 met in Oslo. G7 partners will fund the port. G7 members will pay by 2030.',
    has: { G7: ['country_group', 'G7', 'G7', 'G7'] },
    not: ['G7 partners', 'G7 members'],
  },
  {
    title: 'the leadership of a country is the country',
    text: 'Kenya maps the coast. We will support Kenya’s leadership.',
    not: ['Kenya’s leadership'],
  },
  {
    title: 'a clause behind those who are helped is no part of them',
    text: 'The bank will support the parents and teachers they trained.',
    not: ['parents and teachers they', 'the parents and teachers they'],
  },
  {
    title: 'people in need are a population',
    text: 'Norway will help refugees and teachers.',
    has: { 'refugees and teachers': ['population'] },
  },
  {
    title: 'a counted group has the members that are listed',
    text: 'The mayor met three leading companies in Oslo – Google, Meta, and Microsoft. Three leading companies commit to publish their plans.',
    members: { 'Three leading companies': ['Google', 'Meta', 'Microsoft'] },
  },
  {
    title: 'a list of another length is of others',
    text: 'The mayor met four leading companies – Google, Meta, and Microsoft. Four leading companies commit to publish their plans.',
    members: { 'Four leading companies': [] },
  },
  {
    title: 'those in whose name a declaration speaks are a group of countries where they are of states',
    text: 'Declaration on the North Sea\n\nWe, the leaders of the North Sea, met in Oslo. We will map the sea.',
    has: { 'Leaders of the North Sea': ['country_group'] },
  },
  {
    title: 'and an organization where they are of bodies',
    text: 'Declaration on shipping\n\nWe, the representatives of shipping firms and ports, met in Oslo. We will map the sea.',
    has: { 'Representatives of shipping firms and ports': ['organization'] },
  },
];
