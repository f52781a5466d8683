/** Offices and their holders, in short texts of our own. */
import type { ActorCase } from './actors.cases.ts';

export interface OfficeCase extends ActorCase {
  /** Name to all roles. */
  readonly roles?: Readonly<Record<string, readonly string[]>>;
}

export const OFFICE_CASES: readonly OfficeCase[] = [
  {
    title: 'an office in front of a name, with what tells it from others',
    text: 'In Oslo, National Harbour Advisor Gina Holm spoke. The National Harbour Advisor will report.',
    has: { 'Gina Holm': ['person', 'Gina Holm', 'The National Harbour Advisor'] },
    roles: { 'Gina Holm': ['National Harbour Advisor'] },
  },
  {
    title: 'an office behind a name, in capitals or not',
    text: 'Ada Holm, head of the Ministry of Trade, Economy and Ports, met Bo Lind, Minister of Energy. The Minister of Energy agreed.',
    has: { 'Bo Lind': ['person', 'Bo Lind', 'Minister of Energy', 'The Minister of Energy'] },
    roles: {
      'Ada Holm': ['head of the Ministry of Trade, Economy and Ports'],
      'Bo Lind': ['Minister of Energy'],
    },
  },
  {
    title: 'an office behind a name that serves somebody else',
    text: 'Ada Holm, a senior adviser to President Osei, spoke in Leeds.',
    roles: { 'Ada Holm': ['senior adviser to President Osei'], Osei: ['President'] },
  },
  {
    title: 'an office with a hyphen, behind a name in a list of people',
    text: 'The talks were chaired by Elena Quispe, Minister of Water of Peru, and Tom Leiva, Vice-Minister of Public Works of Chile.',
    roles: {
      'Elena Quispe': ['Minister of Water of Peru'],
      'Tom Leiva': ['Vice-Minister of Public Works of Chile'],
    },
    not: ['Public Works of Chile', 'Minister of Public Works of Chile'],
  },
  {
    title: 'leaders of a group are no office',
    text: 'The Quad met in Perth. In these efforts, Quad Leaders will mend 40 piers.',
    not: ['Quad Leaders'],
  },
  {
    title: 'an office with its holder behind a comma',
    text: 'The Chief Harbour Officer, Ada Holm, will answer. The Chief Harbour Officer will report by May.',
    has: { 'Ada Holm': ['person', 'The Chief Harbour Officer', 'Ada Holm', 'The Chief Harbour Officer'] },
    roles: { 'Ada Holm': ['Chief Harbour Officer'] },
  },
  {
    title: 'the office of the next in a list is not that of the one before',
    text: 'They met Ada Holm, Secretary of Trade Bo Lind, and Cy Roe, joined by the Mayor of Leeds.',
    roles: { 'Ada Holm': [] },
  },
  {
    title: 'an office whose fields have commas, in front of a name',
    text: 'The talks were led by Kenya Cabinet Secretary for Information, Communication and Trade David Osei.',
    roles: { 'David Osei': ['Kenya Cabinet Secretary for Information, Communication and Trade'] },
  },
  {
    title: 'an adviser to the president is no president',
    text: 'President Ada Holm met Bo Lind, an adviser to the President. The President thanked him.',
    has: { 'Ada Holm': ['person', 'Ada Holm', 'the President', 'The President'] },
  },
  {
    title: 'the administration of a person is none that is called after a field',
    text: 'President Holm praised the National Harbour Administration. His administration will pay.',
    has: {
      'National Harbour Administration': ['government_body', 'National Harbour Administration'],
      'Holm administration': ['government_body', 'His administration'],
    },
  },
];
