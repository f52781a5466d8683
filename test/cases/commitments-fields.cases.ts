import type { CommitmentKind, Genre } from '../../src/document.ts';

/** A sentence and what the fields of its first commitment say. Only the fields that a case is about are given. */
export interface FieldCase {
  readonly title: string;
  readonly genre: Genre;
  readonly text: string;
  /** Which of the text's commitments, counted from 0; the first where it is left out. */
  readonly part?: number;
  readonly deadline?: string | null;
  /** The words of the deadline, where it has no value. */
  readonly when?: string;
  readonly negated?: boolean;
  readonly kind?: CommitmentKind;
  readonly beneficiary?: string | null;
  readonly condition?: string | null;
  readonly actors?: readonly string[];
}

/** The day of every text. */
export const DAY = '2023-03-10';

export const FIELD_CASES: readonly FieldCase[] = [
  {
    title: 'what a subject tells is no deadline',
    genre: 'strategy',
    text: 'No one earning under $90,000 per year will pay more.',
    deadline: null,
  },
  {
    title: 'a length of time over which it is done',
    genre: 'strategy',
    text: 'The Fund will provide $5 million over five years.',
    deadline: 'P5Y',
  },
  {
    title: 'a length of time after which it is done',
    genre: 'policy',
    text: 'After 45 days, we will erase the backups.',
    deadline: 'P45D',
  },
  {
    title: 'a length of time for which it holds',
    genre: 'policy',
    text: 'We will keep your drawings for 90 days.',
    deadline: 'P90D',
  },
  {
    title: 'the next year from the day of the text',
    genre: 'news',
    text: 'Over the next year, the Ministry will plant 400 orchards.',
    deadline: 'P1Y',
  },
  {
    title: 'the end of a range',
    genre: 'communique',
    text: 'We reaffirm our goal of restoring the lakes by 2026 through to 2031.',
    deadline: '2031',
  },
  {
    title: 'a length of time counted back from an event',
    genre: 'policy',
    text: 'We will notify you at least 30 days before any change.',
    deadline: 'P30D',
  },
  {
    title: 'a length of time counted from another act',
    genre: 'policy',
    text: 'You can leave, and we will delete your maps 30 days later.',
    deadline: 'P30D',
  },
  {
    title: 'a weekday by itself',
    genre: 'communique',
    text: 'We will meet again Thursday.',
    deadline: '2023-03-16',
  },
  {
    title: 'a fiscal year, which has no days',
    genre: 'order',
    text: 'Each agency shall meet targets for fiscal year 2031.',
    deadline: '2031',
  },
  {
    title: 'an adverb by itself',
    genre: 'communique',
    text: 'We will meet again next month.',
    deadline: '2023-04',
  },
  {
    title: 'a year that belongs to a noun',
    genre: 'communique',
    text: 'We will deliver the 2026 budget together.',
    deadline: null,
  },
  {
    title: 'a day by its time',
    genre: 'news',
    text: 'The minister promised to reopen the bridge on Monday morning.',
    deadline: '2023-03-13',
  },
  {
    title: 'what recurs on a day of the year',
    genre: 'order',
    text: 'The office shall report by 31 March each year.',
    deadline: 'R/P1Y',
  },
  {
    title: 'a decade by its years',
    genre: 'communique',
    text: 'We commit to close the mines in the 2030s.',
    deadline: '2030/2039',
  },
  {
    title: 'a vague time without a value',
    genre: 'communique',
    text: 'We commit to start talks as soon as possible.',
    deadline: null,
    when: 'as soon as possible',
  },
  {
    title: 'the time of a relative clause is its own',
    genre: 'order',
    text: 'The Secretary shall choose plants that can deliver fuel within 3 years.',
    deadline: null,
  },
  {
    title: 'no time from before a cue of the past',
    genre: 'news',
    text: 'Earlier this month, Norway and Chile reached an agreement to share harbours.',
    deadline: null,
  },
  {
    title: 'no time from another clause',
    genre: 'communique',
    text: 'We welcome the plan to halt losses by 2030, which matters, and commit to its full use.',
    deadline: null,
  },

  {
    title: 'not only',
    genre: 'communique',
    text: 'We will not only plant trees but also guard them.',
    negated: false,
  },
  {
    title: 'not later than',
    genre: 'treaty',
    text: 'Each Party shall not later than 2025 submit a plan.',
    negated: false,
  },
  {
    title: 'no less than',
    genre: 'order',
    text: 'No less than 20 percent of the code shall be released by each agency.',
    negated: false,
  },
  {
    title: 'a negation that affirms',
    genre: 'communique',
    text: 'We will not hesitate to impose tariffs.',
    negated: false,
    kind: 'action',
  },
  {
    title: 'a promise not to',
    genre: 'communique',
    text: 'We promise not to raise tariffs.',
    negated: true,
    kind: 'restraint',
  },
  {
    title: 'committed not to',
    genre: 'communique',
    text: 'We are committed not to test weapons.',
    negated: true,
  },
  { title: 'no longer', genre: 'policy', text: 'We will no longer sell maps of schools.', negated: true },
  {
    title: 'neither nor',
    genre: 'treaty',
    text: 'Parties shall neither import nor export waste.',
    negated: true,
  },
  {
    title: 'to cease is an act',
    genre: 'communique',
    text: 'We will cease drilling in the delta.',
    negated: false,
    kind: 'restraint',
  },
  {
    title: 'to refrain is none',
    genre: 'communique',
    text: 'We will refrain from drilling in the delta.',
    negated: true,
    kind: 'restraint',
  },
  {
    title: 'who bans acts',
    genre: 'strategy',
    text: 'The Ministry will ban plastic bags.',
    negated: false,
    kind: 'action',
  },
  {
    title: 'what is banned must not be done',
    genre: 'treaty',
    text: 'Nets of that kind shall be prohibited.',
    negated: true,
    kind: 'restraint',
  },
  {
    title: 'only when',
    genre: 'policy',
    text: 'We will only read your files when you ask us to.',
    negated: false,
    kind: 'restraint',
  },

  {
    title: 'the object of a verb that helps',
    genre: 'communique',
    text: 'We will support the most vulnerable countries.',
    beneficiary: 'the most vulnerable countries',
  },
  {
    title: 'whom words inside help',
    genre: 'communique',
    text: 'We will take more steps, including assisting coastal families.',
    beneficiary: 'coastal families',
  },
  {
    title: 'the possessor of what is helped',
    genre: 'communique',
    text: 'We will protect the rights of migrant workers.',
    beneficiary: 'migrant workers',
  },
  {
    title: 'those who are listed',
    genre: 'strategy',
    text: 'The Agency will deliver better outcomes for patients and their families.',
    beneficiary: 'patients and their families',
  },
  {
    title: 'the clause that says which people',
    genre: 'strategy',
    text: 'The Ministry will include communities that were left out of earlier plans.',
    beneficiary: 'communities that were left out of earlier plans',
  },
  {
    title: 'people in need',
    genre: 'communique',
    text: 'We will provide aid to all families in need.',
    beneficiary: 'all families in need',
  },
  {
    title: 'where those in need live',
    genre: 'communique',
    text: 'We will build clinics in vulnerable communities.',
    beneficiary: 'vulnerable communities',
  },
  {
    title: 'who comes to have',
    genre: 'strategy',
    text: 'The Agency will ensure that renters and small shops have access to loans.',
    beneficiary: 'renters',
  },
  {
    title: 'a state of the world',
    genre: 'communique',
    text: 'We commit to build a world in which all children can learn.',
    beneficiary: 'all children',
  },
  {
    title: 'whom a passive helps',
    genre: 'policy',
    text: 'Customers will be notified by our staff.',
    beneficiary: 'Customers',
  },
  {
    title: 'no beneficiary: who acts',
    genre: 'communique',
    text: 'We will finish the rules for companies to disclose risks.',
    beneficiary: null,
  },
  {
    title: 'no beneficiary: nobody in particular',
    genre: 'communique',
    text: 'We will respect the rights of any State.',
    beneficiary: null,
  },
  {
    title: 'a possessive pronoun is not whom it helps',
    genre: 'communique',
    text: 'We will help our partners rebuild.',
    beneficiary: 'our partners',
  },

  {
    title: 'joint work',
    genre: 'communique',
    text: 'We will strengthen our cooperation on ports.',
    kind: 'process',
  },
  {
    title: 'an instrument that is used',
    genre: 'communique',
    text: 'We will use the Partnership to fund clinics.',
    kind: 'action',
  },
  {
    title: 'needs that are met',
    genre: 'communique',
    text: 'We will meet the needs of coastal towns.',
    kind: 'outcome',
  },
  {
    title: 'people who are met',
    genre: 'communique',
    text: 'We will meet our partners in June.',
    kind: 'process',
  },
  {
    title: 'what is given with',
    genre: 'communique',
    text: 'We will provide the Council with funding.',
    kind: 'resource',
  },
  {
    title: 'what somebody agrees to do',
    genre: 'communique',
    text: 'The leaders will agree to end tariffs.',
    kind: 'outcome',
  },
  {
    title: 'a gerund behind an adverb',
    genre: 'communique',
    text: 'We underscore our commitment to fully implementing the framework.',
    kind: 'action',
  },

  {
    title: 'a hedge on request',
    genre: 'communique',
    text: 'We will share satellite data upon request.',
    condition: 'upon request',
  },
  {
    title: 'an exception',
    genre: 'treaty',
    text: 'The Parties shall not fish there except by agreement of the Council.',
    condition: 'except by agreement of the Council',
  },
  {
    title: 'circumstances',
    genre: 'communique',
    text: 'We will protect lakes according to national circumstances through planting reeds.',
    condition: 'according to national circumstances',
  },
  {
    title: 'what is made consistent',
    genre: 'communique',
    text: 'We will make our laws consistent with the accord.',
    condition: null,
  },
  {
    title: 'a set phrase',
    genre: 'communique',
    text: 'We will support Ukraine as long as it takes.',
    condition: null,
  },

  {
    title: 'who is listed beside a name',
    genre: 'order',
    text: 'The Secretary of Energy, the Harbour Master, and the Attorney General shall publish maps.',
    actors: ['Secretary of Energy', 'Harbour Master', 'Attorney General'],
  },
  {
    title: 'the and of a name',
    genre: 'order',
    text: 'The Office of Management and Budget shall publish maps.',
    actors: ['Office of Management and Budget'],
  },
  {
    title: 'they of the same sentence',
    genre: 'policy',
    text: 'When agencies release maps, they shall publish the data.',
    actors: ['agencies'],
  },
  {
    title: 'the group that has a name',
    genre: 'strategy',
    text: 'The Clean Harbours Working Group began in May. In each case, the group will publish its maps.',
    actors: ['Clean Harbours Working Group'],
  },
  {
    title: 'a described role',
    genre: 'treaty',
    text: 'Landlocked Parties shall publish their maps.',
    actors: ['Landlocked Parties'],
  },

  {
    title: 'a time between cue and verb holds for all parts',
    genre: 'order',
    text: 'The Secretary shall, by 2030, build a fleet and train drivers.',
    part: 1,
    deadline: '2030',
  },
  {
    title: 'a condition that introduces holds for all parts',
    genre: 'policy',
    text: 'If you cancel, we will refund you and delete your maps.',
    part: 1,
    condition: 'If you cancel',
  },
  {
    title: 'who is only spoken of is no antecedent',
    genre: 'communique',
    text: 'The companies commit to inform farmers. They will publish maps.',
    part: 1,
    actors: ['companies'],
  },

  {
    title: 'who stands before what is given',
    genre: 'communique',
    text: 'We will give fishers a refund.',
    beneficiary: 'fishers',
  },
  {
    title: 'a name before an amount',
    genre: 'communique',
    text: 'We will provide Poland $2 billion in loans.',
    beneficiary: 'Poland',
  },
  {
    title: 'a named owner of a commitment is bound, not who tells of it',
    genre: 'communique',
    text: 'President Ruto reaffirmed the commitment of Kenya to the harbour.',
    actors: ['Kenya'],
  },
  {
    title: 'a possessive owner too',
    genre: 'communique',
    text: 'President Ruto reaffirmed U.S. commitment to the harbour.',
    actors: ['United States'],
  },
  {
    title: 'the two countries are those who sign',
    genre: 'communique',
    text: 'We, the ministers of Kenya and Norway, met in Oslo. The two countries will chart the strait.',
    part: 0,
    actors: ['Kenya', 'Norway'],
  },
  {
    title: 'people of two countries are no countries',
    genre: 'communique',
    text: 'We will fund new places for U.S. and Norwegian students.',
    beneficiary: 'U.S. and Norwegian students',
  },
  {
    title: 'a time in an aside is that of the verb behind it',
    genre: 'order',
    text: 'The Director shall publish a plan and, no later than 1 May 2031, train the crews.',
    part: 1,
    deadline: '2031-05-01',
  },
  {
    title: 'a noun that any body is called by is no name',
    genre: 'order',
    text: 'The River Protection Agency met. Each agency has a head. The agency shall plant reeds.',
    actors: ['agency'],
  },
  {
    title: 'what is added to a name is no second one',
    genre: 'order',
    text: 'The Working Group shall provide a report to Ambassador Ada Holm, Assistant to the Mayor, by May 2031.',
    beneficiary: 'Ambassador Ada Holm',
  },
  {
    title: 'who is named beside the speaker is bound too',
    genre: 'communique',
    text: 'President Ruto and I will visit the harbour.',
    actors: ['Ruto', ''],
  },
  {
    title:
      'the deadline of a lead-in holds for items that have a subject of their own, and the lead-in is no row',
    genre: 'order',
    text: 'Within 14 days of the date of this order, the following heads shall take the following actions: (i) the Mayor of Lund shall close the pier; and (ii) the Harbour Board shall publish a notice.',
    deadline: 'P14D',
    actors: ['Mayor of Lund'],
  },
  {
    title: 'the deadline of a lead-in, for its second item',
    genre: 'order',
    text: 'Within 14 days of the date of this order, the following heads shall take the following actions:\n\n(i) the Mayor of Lund shall close the pier;\n\n(ii) the Harbour Board shall publish a notice.',
    part: 1,
    deadline: 'P14D',
    actors: ['Harbour Board'],
  },
  {
    title: 'an item with a subject and a deadline of its own keeps it',
    genre: 'order',
    text: 'Within 14 days of the date of this order, the following heads shall take the following actions: (i) the Mayor of Lund shall close the pier; and (ii) the Harbour Board shall, within 60 days of the date of this order, publish a notice.',
    part: 1,
    deadline: 'P60D',
  },
  {
    title: 'how often what is issued comes out',
    genre: 'order',
    text: 'The Harbour Board shall provide an annual update to the Council.',
    deadline: 'R/P1Y',
  },
  {
    title: 'how often what is issued comes out, in the plural',
    genre: 'order',
    text: 'The Harbour Board shall submit quarterly reports to the Council.',
    deadline: 'R/P3M',
  },
  {
    title: 'a yearly amount is no deadline',
    genre: 'communique',
    text: 'We will cut annual emissions by half.',
    deadline: null,
  },
  {
    title: 'a day counts more than how often',
    genre: 'order',
    text: 'The Harbour Board shall submit an annual report by 4 May 2025.',
    deadline: '2025-05-04',
  },
  {
    title: 'the future of a noun is no deadline',
    genre: 'communique',
    text: 'We will invest in the ports of the future.',
    deadline: null,
  },
  {
    title: 'how long something has been so is no deadline',
    genre: 'communique',
    text: 'As a leading buyer in Ghana for many years, we will open two new plants.',
    deadline: null,
  },
  {
    title: 'the time since an earlier event is no deadline',
    genre: 'communique',
    text: 'For the first time in more than seven decades, we will host the games.',
    deadline: null,
  },
  {
    title: 'a length of time that opens the sentence is one',
    genre: 'communique',
    text: 'Within two years, we will host the games.',
    deadline: 'P2Y',
  },
  {
    title: 'a year that begins the name of an event',
    genre: 'communique',
    text: 'We will present a plan by the 2025 Lakes and Rivers Annual Meetings.',
    deadline: '2025',
    when: 'by the 2025 Lakes and Rivers Annual Meetings',
  },
  {
    title: 'a condition goes on after the comma of a day',
    genre: 'order',
    text: 'The boards shall, consistent with the Decree of May 4, 2021, review the list.',
    condition: 'consistent with the Decree of May 4, 2021',
  },
  {
    title: 'a condition goes on after a bracket',
    genre: 'order',
    text: 'The Mayor shall issue guidance in accordance with subsection (a) of this section.',
    condition: 'in accordance with subsection (a) of this section',
  },
  {
    title: 'a condition ends at the bracket around it',
    genre: 'communique',
    text: 'We will train the crews (if the council agrees) and open the pier.',
    condition: 'if the council agrees',
  },
  {
    title: 'hedges joined by and',
    genre: 'order',
    text: 'The Mayor shall revise the rules as necessary and appropriate.',
    condition: 'as necessary and appropriate',
  },
  {
    title: 'an adjective of the hedge before it, or a verb',
    genre: 'order',
    text: 'The Mayor shall revise the rules as necessary and publish them.',
    condition: 'as necessary',
  },
  {
    title: 'a clause joined behind its own time ends the one before',
    genre: 'communique',
    text: 'By 2030 we will cut losses by 40% and by 2040 we will reach zero losses.',
    deadline: '2030',
  },
  {
    title: 'a clause joined behind its own time has that time',
    genre: 'communique',
    text: 'By 2030 we will cut losses by 40% and by 2040 we will reach zero losses.',
    part: 1,
    deadline: '2040',
  },
  {
    title: 'a quarter that introduces the second clause',
    genre: 'communique',
    text: "By FY2027, we will cut waste, and by Q3 2026 we'll publish a plan.",
    part: 1,
    deadline: '2026-Q3',
  },
  {
    title: 'what introduces the first clause holds for what its subject goes on to promise',
    genre: 'communique',
    text: 'By 2030 we will cut losses, and will plant trees.',
    part: 1,
    deadline: '2030',
  },
  {
    title: 'two goals of one verb, each with its time',
    genre: 'communique',
    text: 'We will train 500 nurses by 2026 and 900 doctors by 2028.',
    deadline: '2026',
  },
  {
    title: 'the second goal of one verb with its time',
    genre: 'communique',
    text: 'We will train 500 nurses by 2026 and 900 doctors by 2028.',
    part: 1,
    deadline: '2028',
  },
  {
    title: 'a second goal that stands behind its time',
    genre: 'communique',
    text: 'In 2025 we will open three clinics, and in 2026 five more.',
    part: 1,
    deadline: '2026',
  },
  {
    title: 'the time of the second goal is not that of the first',
    genre: 'communique',
    text: 'In 2025 we will open three clinics, and in 2026 five more.',
    deadline: '2025',
  },
  {
    title: 'the condition of the first clause',
    genre: 'treaty',
    text: 'If the plan fails in Oslo and Lima, the Bank shall inform the members, and the Fund shall publish the accounts.',
    condition: 'If the plan fails in Oslo and Lima',
  },
  {
    title: 'a clause with a subject of its own takes no condition over',
    genre: 'treaty',
    text: 'If the plan fails in Oslo and Lima, the Bank shall inform the members, and the Fund shall publish the accounts.',
    part: 1,
    condition: null,
  },
  {
    title: 'what is asked for first takes no condition away',
    genre: 'policy',
    text: 'If you need no more time, let us know and we will refund the fee.',
    condition: 'If you need no more time',
  },
  {
    title: 'a clause joined behind an infinitive has its own time',
    genre: 'communique',
    text: 'By 2030 we will continue to cut losses and by 2040 we will reach zero losses.',
    part: 1,
    deadline: '2040',
  },
];
