import type { DateRole, TimexType } from '../../src/document.ts';

/** Day of the document in which the phrases are read: a Wednesday. */
export const DOCUMENT_DATE = '2026-02-11';

/** What one expression says. Only the fields that a case is about are given. */
export interface ExpectedDate {
  readonly value: string;
  readonly type?: TimexType;
  readonly mod?: string;
  readonly role?: DateRole;
  readonly firstDay?: string | null;
  readonly lastDay?: string | null;
  readonly anchor?: string;
}

/** Phrases in which the words between « and » are one expression each, in order. */
export interface DateCase {
  readonly expected: readonly ExpectedDate[];
  readonly phrases: readonly string[];
  /** Read without a date of the document. */
  readonly undated?: boolean;
}

const says = (expected: ExpectedDate | readonly ExpectedDate[], phrases: readonly string[]): DateCase => ({
  expected: Array.isArray(expected) ? expected : [expected as ExpectedDate],
  phrases,
});
const undated = (expected: ExpectedDate | readonly ExpectedDate[], phrases: readonly string[]): DateCase => ({
  ...says(expected, phrases),
  undated: true,
});

const set = (value: string, more: Partial<ExpectedDate> = {}): ExpectedDate => ({
  value,
  type: 'SET',
  role: 'recurrence',
  ...more,
});
const span = (value: string, more: Partial<ExpectedDate> = {}): ExpectedDate => ({
  value,
  type: 'DURATION',
  ...more,
});

export const DATE_CASES: readonly DateCase[] = [
  // Days.
  says({ value: '2027-03-31', type: 'DATE', firstDay: '2027-03-31', lastDay: '2027-03-31' }, [
    'signed on «31 March 2027»',
    'signed on «March 31, 2027»',
    'signed on «Mar. 31, 2027»',
    'signed on «the 31st of March 2027»',
    'signed on «Wednesday, 31 March 2027»',
    'signed on «Wed., March 31, 2027»',
    'signed on «2027-03-31»',
    'signed on «2027/03/31»',
    'signed on «31.03.2027»',
    'signed on «31/03/2027»',
    'signed on «31-Mar-2027»',
  ]),
  says({ value: '2027-04-05' }, ['due on «05/04/2027»']),
  says({ value: '2026-03-09' }, [
    'The council will meet on «March 9».',
    'The council will meet on «9 March».',
    'The council will meet on «the 9th of March».',
  ]),
  says({ value: '2025-11-09' }, ['The council met on «November 9».']),
  undated({ value: 'XXXX-03-09', firstDay: null }, ['The council will meet on «March 9».']),
  says({ value: '2024-05-19/2024-05-21', firstDay: '2024-05-19', lastDay: '2024-05-21' }, [
    'gathered on «19–21 May 2024»',
    'gathered on «May 19-21, 2024»',
    'gathered from «19 to 21 May 2024»',
  ]),
  says(
    [{ value: '2024-06-03' }, { value: '2024-06-04' }],
    ['held on «June 3» and «4, 2024»', 'held on «3» and «4 June 2024»'],
  ),
  says(
    [{ value: '2024-06-03' }, { value: '2024-06-04' }, { value: '2024-06-06' }],
    ['held on «3», «4» and «6 June 2024»'],
  ),
  says({ value: '2025-10-07' }, ['the floods of «October 7 of last year»']),
  says({ value: '2025-10-07' }, ['the floods of «7 October last year»']),
  says([{ value: '2025-10-07' }, { value: '2025' }], ['the floods of «October 7», «last year»']),
  says({ value: '2024-08-11' }, [
    'done on «the eleventh day of August, two thousand and twenty-four»',
    'done on «the eleventh of August 2024»',
    'done «this 11th day of August 2024»',
    'done on «August eleventh, 2024»',
    'done «this eleventh day of August, in the year of our Lord two thousand twenty-four»',
  ]),
  says({ value: '2024-08-21' }, [
    'done «this twenty-first day of August 2024»',
    'done on «the twenty-first of August, 2024»',
  ]),
  says(set('XXXX-03-31'), [
    'payable on «31 March each year»',
    'payable on «31 March of each year»',
    'payable on «March 31 of every year»',
  ]),
  says(set('XXXX-03'), ['payable in «March each year»']),
  says(
    [
      { value: '2027-01-01', role: 'start' },
      { value: '2027-03-31', role: 'period' },
    ],
    ['open from «1 January» to «31 March 2027»'],
  ),
  says([{ value: '2026-12-01' }, { value: '2027-02-28' }], ['open from «1 December» to «28 February 2027»']),
  says(set('XXXX-XX-15'), ['payable on «the 15th of each month»']),
  says({ value: '2026-02-28' }, [
    'no later than «the last day of the month»',
    'by «the last day of February»',
  ]),
  says({ value: '2027-01-01' }, ['on «the first day of 2027»']),
  says({ value: '2027-09-06' }, ['on «the first Monday of September 2027»']),
  says(set('XXXX-05'), ['on «the third Saturday of each May»']),
  says({ value: '2024-12-31', mod: 'END' }, ['It held through «the close of December 31, 2024».']),
  says({ value: '2027-03-28' }, ['on «the last Sunday in March 2027»']),
  says({ value: '2018-07-07' }, ['See Holm («2018, July 7») on it.']),
  says({ value: '2027-W18', firstDay: '2027-05-03', lastDay: '2027-05-09' }, [
    'They meet in «the first week of May 2027».',
  ]),
  says({ value: '2026-W44', role: 'deadline' }, ['They must meet by «the last week of October».']),
  says({ value: '2025-10-12/2025-10-14' }, ['The workshop ran on «October 12-14th».']),
  says([set('XXXX-01-31'), set('XXXX-07-31')], ['They report by «31 January» and «31 July of each year».']),
  says(
    [
      { value: '2026', firstDay: null },
      { value: '2028', firstDay: null },
    ],
    ['The cap holds for «fiscal years 2026» through «2028».'],
  ),
  says([{ value: '2027-03' }, { value: '2027-06' }], ['The survey runs «March»-«June 2027».']),
  says({ value: '2026-02-13', role: 'deadline' }, ['By close of business on «Friday», send it.']),
  says({ value: '2026-12-25' }, ['The office will be shut on «Christmas Day».']),
  says({ value: '2026-11-26' }, ['The office will be shut on «Thanksgiving».']),
  says({ value: '2024-03-29' }, ['The office was shut on «Good Friday 2024».']),
  says({ value: '2025-04-21' }, ['The office was shut on «Easter Monday 2025».']),
  says({ value: '2024-W13', lastDay: '2024-03-31' }, ['The office was shut in «Easter week 2024».']),
  says({ value: '2025-05-26' }, ['The office was shut on «Memorial Day 2025».']),
  says({ value: '2022-11-08' }, ['The office was shut on «Election Day 2022».']),

  says(
    [{ value: '2027-06-12', role: 'deadline' }],
    ['By close of business on «Saturday, 12 June 2027», bids must be in.'],
  ),
  says(
    [{ value: '2027-01-01', role: 'start' }],
    ['The ban takes effect on «1 January 2027».', 'The pilot begins on «1 January 2027».'],
  ),
  says(
    [{ value: '2027-01', role: 'deadline' }],
    [
      'The report is due in «January 2027».',
      'The deadline for comments is «January 2027».',
      'Closing date: «January 2027»',
      'the «January 2027» deadline',
    ],
  ),
  says([{ value: '2027-01-01', role: 'start' }], ['Effective date: «1 January 2027»']),
  says({ value: '2026-02-12', mod: 'END', role: 'deadline', firstDay: null }, [
    'We reply by «the end of the next working day».',
  ]),

  // Months.
  says({ value: '2027-06', firstDay: '2027-06-01', lastDay: '2027-06-30' }, [
    'a vote in «June 2027»',
    'a vote in «June of 2027»',
    'a vote in «2027-06»',
  ]),
  says({ value: '2027-06', mod: 'START' }, ['a vote in «early June 2027»']),
  says({ value: '2026-05' }, ['The panel will report in «May».']),
  says({ value: '2025-05' }, ['The panel reported in «May».', 'The panel reported «last May».']),
  says({ value: '2027-01' }, ['It is expected by «next January».']),
  says({ value: '2027-04' }, ['It will open in «April of next year».', 'It will open in «April next year».']),
  says({ value: '1997-01' }, ['It opened in «January nineteen ninety-seven».']),
  // What has been agreed lies ahead, and a possessive date behind.
  says({ value: '2026-05' }, ['The board agreed to sell the plant in «May».']),
  says({ value: '2025-12' }, ["Prices will reflect «December»'s figures."]),
  says({ value: '2026-01-14' }, [
    'The panel could have met on «January 14».',
    'Members had filed reports by «January 14».',
  ]),
  says(set('XXXX-07'), ['a survey «every July»']),
  says({ value: '2025-08' }, ['Sales through «August» fell.']),
  says({ value: '2025-05' }, ['Members agreed at the «May» summit.', 'The «May» accord was kept.']),
  says([{ value: '2026-02-06' }, { value: '2025-12' }], ["We changed on «Friday» to «December»'s figures."]),
  says({ value: '2025-10-23' }, ['The bridge fell «last Oct. 23».', 'The bridge fell «last 23 October».']),
  // What is told right behind the date, what had been planned, what the next verb but one tells.
  says({ value: '2026-02-08' }, [
    'Ahead of the vote, the panel on «Sunday» issued a notice.',
    'A hearing planned for «Sunday» was cancelled.',
    'The permit had been due to expire on «Sunday».',
    'The talks broke down and the envoy threw out the draft on «Sunday».',
  ]),
  says({ value: '2026-02-15' }, [
    'They will know when the case is heard on «Sunday».',
    'Ms Vega will succeed the chair on «Sunday».',
  ]),
  says({ value: '2025-08-21' }, ['The board announced the plan on «August 21».']),
  says({ value: '2026-02-09' }, ['The state must send its plan by «February 9».']),
  says(
    [{ value: '2024-03-05' }, { value: '2024-03-05' }],
    ['Bids closed on «5 March 2024»; until «then» it held.'],
  ),
  says(
    [{ value: '2024-03-05' }, { value: '2024-03-01' }],
    ['It opened on «5 March 2024», not «the previous Friday».'],
  ),

  // Years and longer.
  says({ value: '2030', role: 'deadline', firstDay: '2030-01-01', lastDay: '2030-12-31' }, [
    'halve leaks by «2030»',
    'halve leaks before «2030»',
    'halve leaks no later than «2030»',
    'halve leaks in «2030» at the latest',
  ]),
  says({ value: '2030', mod: 'END', role: 'deadline' }, [
    'halve leaks by «the end of 2030»',
    'halve leaks by «end-2030»',
    'halve leaks by «late 2030»',
    'halve leaks by «late-2030»',
    'halve leaks by «year-end 2030»',
  ]),
  says({ value: '2030', mod: 'MID' }, ['halve leaks by «mid-2030»']),
  says({ value: '2030' }, ['a paper called Looking Beyond «2030»', 'a paper called Cuts Above «2030»']),
  says({ value: '2030', mod: 'ON_OR_AFTER' }, ['plans for «2030 and beyond»']),
  says({ value: '2030', mod: 'AFTER' }, ['the «post-2030» plan']),
  says({ value: '2027', role: 'start' }, [
    'from «2027» onwards',
    'starting in «2027»',
    'no earlier than «2027»',
    'not before «2027»',
    'as of «2027»',
  ]),
  says({ value: '2005', role: 'baseline' }, [
    'a third below «2005» levels',
    'compared with «2005»',
    'relative to «2005»',
    'from a «2005» baseline',
  ]),
  says({ value: '2000', role: 'baseline' }, ['relative to the level in «2000»']),
  says({ value: '2023', role: 'event' }, ['Violence reached record levels in «2023».']),
  says({ value: '2026', role: 'reference' }, ['plans with respect to the «2026» Games']),
  says({ value: '2008', role: 'baseline', firstDay: null }, ['measured from «a fiscal year 2008» baseline']),
  says({ value: '2027', role: 'start', firstDay: null }, [
    'the budget for «fiscal year 2027» and thereafter',
  ]),
  says({ value: '2027', firstDay: null }, ['two percent of output in Japanese «Fiscal Year (JFY) 2027»']),
  says({ value: '2022', role: 'reference' }, [
    'our commitment from the «2022» Elmau Summit',
    'the Climate Act of «2022»',
  ]),
  says(
    [
      { value: '2021', role: 'period' },
      { value: '2025', role: 'period' },
    ],
    ['The plan covers the period «2021» through «2025».', 'The plan covers the years «2021» to «2025».'],
  ),
  says(
    [
      { value: 'P60D', role: 'deadline' },
      { value: '2027', mod: 'END', role: 'reference' },
    ],
    ['shall report no later than «60 days» before «the end of 2027».'],
  ),
  says({ value: '2024/2026', role: 'period' }, ['The plan runs from «2024-2026».']),
  says(
    [
      { value: 'PRESENT_REF', role: 'reference' },
      { value: '2030', role: 'deadline' },
    ],
    ['halve leaks between «now» and «2030»'],
  ),
  says(
    [{ value: 'PRESENT_REF' }, { value: 'FUTURE_REF', role: 'reference' }],
    ['for «now» and «the future»'],
  ),
  says({ value: '2022', role: 'reference' }, ['the powers provided by the «2022» Rivers Act']),
  says({ value: '2021/2027', firstDay: '2021-01-01', lastDay: '2027-12-31' }, [
    'the budget for «2021-2027»',
    'the budget for «2021–2027»',
  ]),
  says(
    [
      { value: '2026', role: 'period' },
      { value: '2028', role: 'period' },
    ],
    ['between «2026» and «2028»'],
  ),
  says({ value: '2026/2027', firstDay: '2026-01-01' }, ['the plan for «2026-27»']),
  says({ value: '2026/2027', firstDay: null, lastDay: null }, [
    'in «the academic year 2026/27»',
    'in «FY 2026/27»',
    'in «financial year 2026-2027»',
    'in «the 2026/27 marketing year»',
  ]),
  says({ value: '2027', firstDay: null, lastDay: null }, [
    'paid in «fiscal year 2027»',
    'paid in «fiscal 2027»',
    'paid in «FY2027»',
    'paid in «FY 2027»',
    'paid in «FY27»',
  ]),
  says({ value: '1985' }, ['back in «nineteen eighty-five»']),
  says({ value: '203', mod: 'END', role: 'deadline' }, ['shut by «the end of the 2030s»']),
  says({ value: '203', mod: 'END', firstDay: '2035-01-01', lastDay: '2039-12-31' }, [
    'in «the second half of the 2030s»',
  ]),
  says({ value: '202', mod: 'START', role: 'deadline', lastDay: '2024-12-31' }, [
    'by «the first half of the decade»',
  ]),
  says({ value: '2027-05', mod: 'END', firstDay: '2027-05-16' }, ['in «the second half of May 2027»']),
  says({ value: '2026', mod: 'START' }, ['It opens «early in the new year».']),
  says({ value: '202' }, ['The window closes in «this critical decade».']),
  says({ value: '2025', mod: 'END', role: 'deadline', firstDay: '2025-01-01' }, [
    'by «the end of last year»',
  ]),
  says({ value: '2027', role: 'deadline' }, ['By this time «next year», rules must stand.']),
  says({ value: '203', mod: 'MID', lastDay: '2039-12-31' }, ['by «the mid-2030s»']),
  says({ value: '199' }, ['in «the 1990s»', "in «the '90s»", 'in «the nineties»']),
  says({ value: '202', mod: 'END', lastDay: '2029-12-31' }, [
    'by «the end of the decade»',
    'by «the end of this decade»',
  ]),
  says({ value: '20', mod: 'MID', lastDay: '2050-12-31' }, [
    'neutral by «mid-century»',
    'neutral by «the middle of the century»',
  ]),
  says({ value: '20' }, [
    'the challenges of «the 21st century»',
    'the challenges of «the twenty-first century»',
  ]),

  // Parts of a year.
  says({ value: '2027-Q1', firstDay: '2027-01-01', lastDay: '2027-03-31' }, [
    'by «the first quarter of 2027»',
    'by «Q1 2027»',
    'by «2027 Q1»',
    "by «next year's first quarter»",
    'by «the opening quarter of 2027»',
  ]),
  says({ value: '2027-Q4' }, ['in «the final quarter of 2027»', 'in «the fourth quarter of FY2027»']),
  says({ value: '2025-Q4' }, ['Output fell in «the fourth quarter».', 'Output fell in «the last quarter».']),
  says({ value: '2025-Q4' }, ['Output fell in «the quarter».']),
  says([{ value: '2025-Q3' }, { value: '2025-09-30' }], ['Output fell in «the quarter» ended «Sept. 30».']),
  says(
    [{ value: '2025-Q4' }, { value: '2024-Q4' }],
    [
      'Output fell in «the fourth quarter» from «a year earlier».',
      'Output in «the fourth quarter» fell from «the year-earlier period».',
      'Output in «the fourth quarter» fell from «the 2024 quarter».',
    ],
  ),
  says({ value: '2027-H2', firstDay: '2027-07-01', lastDay: '2027-12-31' }, [
    'in «the second half of 2027»',
    'in «H2 2027»',
    'in «the second half of FY2027»',
    'in «the second half of next year»',
  ]),
  says({ value: '2027-Q4' }, ['in «Q4 FY27»']),
  says({ value: '2026-Q4', mod: 'END', role: 'deadline' }, ['by «the end of Q4 2026»']),
  says({ value: '2027-H1', mod: 'END', role: 'deadline' }, ['by «the end of H1 2027»']),
  says({ value: '2025-Q4' }, ['Output fell in «the last quarter of 2025».']),
  says([{ value: '2027-Q2' }, { value: '2027-Q4' }], ['paid in «the second» and «fourth quarters of 2027»']),
  says(
    [{ value: '2027-Q1' }, { value: '2027-Q2' }, { value: '2027-Q4' }],
    ['paid in «the first», «second» and «fourth quarters of 2027»'],
  ),
  says({ value: '2027-H1' }, ['paid in «the first two quarters of 2027»']),
  says(
    [{ value: '2025-Q4' }, { value: '2024-Q4' }],
    ['Net rose in «the fourth quarter», compared with «last year».'],
  ),
  says(set('XXXX-SU'), ['floods in «the past three summers»']),
  says({ value: '2026-WI' }, ['in «the winter of 2026/27»']),
  says({ value: '2026-02-13' }, ['It opens «the day after tomorrow».']),
  says({ value: '2026-02-09' }, ['It opened «the day before yesterday».']),
  says(
    [{ value: '2024' }, { value: '2024-06-30' }],
    ['It opened in «2024» and shut on «30 June of that year».'],
  ),
  says(
    [{ value: '2024' }, { value: '2024-05' }],
    ['It opened in «2024» and shut in «May of the same year».'],
  ),
  says({ value: '2027-SU' }, ['in «summer 2027»', 'in «the summer of 2027»']),
  says({ value: '2025-WI' }, ['a shortage «last winter»']),
  says({ value: '2026-SP' }, ['They will open in «spring».']),

  // Units counted from the document's date.
  says({ value: '2025' }, ['The law passed «last year».']),
  says({ value: '2027', mod: 'START' }, ['The law will pass «early next year».']),
  says({ value: '2026-W08', firstDay: '2026-02-16', lastDay: '2026-02-22' }, [
    'The talks will resume «next week».',
  ]),
  says({ value: '2026', mod: 'END', role: 'deadline' }, [
    'by «the end of the year»',
    'by «year-end»',
    "by «the year's end»",
  ]),
  says({ value: '2026' }, ['over the course of «the year»']),
  says({ value: '2026', mod: 'MID' }, ['by «mid-year»', 'by «midyear»']),
  says({ value: '2027-W14', firstDay: '2027-04-05', lastDay: '2027-04-11' }, [
    'ready in «week 14 of 2027»',
    'ready in «2027-W14»',
  ]),
  says({ value: '2026-W10' }, ['in «the week of March 2»']),
  says(
    [{ value: '2024-03' }, { value: '2024-04' }],
    ['It opened in «March 2024» and shut «the following month».'],
  ),
  says(
    [{ value: '2024' }, { value: '2024' }],
    ['It opened in «2024»; «that year» it rained.', 'It opened in «2024» and shut in «the same year».'],
  ),
  says(
    [{ value: '2024-03-05' }, { value: '2024-03-05' }],
    ['It opened on «5 March 2024» and shut «that same day».'],
  ),
  says({ value: '2023' }, ['It opened «three years ago».']),
  says({ value: '2026-01' }, ['It opened «a month ago».']),
  says({ value: 'PAST_REF', role: 'reference' }, [
    'It opened «several years ago».',
    'It opened «recently».',
    'a lesson of «the past»',
  ]),
  says({ value: '2026-02-21' }, ['It opens «ten days from now».']),
  says({ value: '2026-02-25' }, ['It opens «two weeks from today».']),
  says({ value: '2026-02-15' }, ['It opens «three days from tomorrow».']),
  says(
    [{ value: '2024-03-05' }, { value: '2024-03-04' }],
    ['It opened on «5 March 2024»; on «the previous day» it rained.'],
  ),
  says(
    [{ value: '2024-03-05' }, { value: '2025', firstDay: '2025-01-01' }],
    ['It opened on «5 March 2024» and grew in «the following year».'],
  ),
  says(
    [{ value: '2024-03-05' }, { value: '2024-03-04' }],
    ['It opened on «5 March 2024», not «the day before».'],
  ),

  // Days by name, parts of the day, clocks.
  says({ value: '2026-02-09' }, ['The board met on «Monday».', 'The board met «this past Monday».']),
  says({ value: '2026-02-16' }, ['The board will meet on «Monday».', 'The board meets «next Monday».']),
  says({ value: '2026-02-17' }, [
    'The board meets on «Tuesday next week».',
    'The board meets on «Tuesday of next week».',
  ]),
  says({ value: '2026-02-13TMO', type: 'TIME' }, ['The board will meet on «Friday morning».']),
  says({ value: '2026-02-10' }, ['The board met «yesterday».']),
  says({ value: '2026-02-11TEV', type: 'TIME' }, ['The board meets «this evening».']),
  says({ value: '2026-02-11TNI', type: 'TIME' }, ['The board meets «tonight».']),
  says({ value: '2026-02-10TAF', type: 'TIME' }, ['The board met at «mid-afternoon yesterday».']),
  says({ value: '2026-02-11TMO', type: 'TIME' }, ['The board met in «the morning».']),
  says({ value: '2026-02-11TAF', type: 'TIME' }, ['The board met by «mid-afternoon».']),
  says(set('XXXX-WXX-5TNI'), ['The ferry runs on «Friday nights».']),
  says(set('XXXX-WXX-5'), ['The board meets «every Friday».', 'The board meets on «Fridays».']),
  says({ value: '2026-11-06T17:00', type: 'TIME' }, [
    'closing at «5 p.m. on November 6, 2026»',
    'closing at «17:00 UTC on 6 November 2026»',
    'closing at «5pm on Friday 6 November 2026»',
    'closing at «5:00 pm EST, Nov. 6, 2026»',
  ]),
  says({ value: '2026-02-11T10:30', type: 'TIME' }, ['closing at «10:30»', 'closing at «10:30 a.m.»']),
  says({ value: '2026-02-11T09:00', type: 'TIME' }, ["closing at «nine o'clock»"]),
  says({ value: '2026-02-11T12:00', type: 'TIME' }, ['closing at «noon»']),
  says({ value: '2026-02-13T14:30', type: 'TIME' }, ['They will close at «1430 GMT on Friday».']),
  says({ value: '2026-02-11T10:30', type: 'TIME' }, ['closing at «10:30 a.m.» (1530 GMT)']),
  says({ value: '2026-W07-WE' }, ['The fair opens «this weekend».']),
  says([{ value: '2026-02-09' }, { value: '2026-02-13' }], ['It was shut from «Monday» to «Friday».']),
  says({ value: '2026-02-11T24:00', type: 'TIME' }, ['closing at «midnight»']),
  says({ value: '2026-03-01T10:00', type: 'TIME' }, ['stamped «2026-03-01T10:00»']),

  // References without a place.
  says([{ value: 'PRESENT_REF' }, { value: 'FUTURE_REF' }], ['the challenges of «today» and «tomorrow»']),
  says({ value: 'FUTURE_REF' }, ['the workforce of «tomorrow»']),
  says({ value: '2025', firstDay: '2025-02-11', lastDay: '2026-02-11' }, ['progress over «the past year»']),
  says({ value: '2027', firstDay: '2026-02-11', lastDay: '2027-02-11' }, ['progress over «the coming year»']),
  says({ value: '2026-10' }, [
    'The talks prepared the way towards the meeting in «October».',
    'They met in preparation for the summit in «October».',
  ]),
  says(span('PXY'), ['served the region well over «many years»']),
  says({ value: 'PRESENT_REF' }, [
    'The grid is «now» stable.',
    'It «currently» holds.',
    'the «current» plan',
  ]),
  says({ value: 'FUTURE_REF' }, [
    'a goal for «the future».',
    'progress in «the near term».',
    'Risks over «the near term» remain.',
    'savings in «future years»',
    'A decision is expected «soon».',
    'They will act «as soon as possible».',
    'Terms are set at «a later date».',
  ]),
  says({ value: '2026-02-11T14:30', type: 'TIME' }, ['a vote set for «14:30 today»']),

  // Durations.
  says(span('P2Y', { role: 'deadline', anchor: 'the date of deposit' }), [
    'shall report not later than the date that is «2 years» after the date of deposit.',
  ]),
  says(span('P30D', { role: 'deadline', anchor: 'receipt of the notice' }), [
    'must reply within «30 (thirty) days» of receipt of the notice.',
    'must reply within «thirty (30) days» of receipt of the notice.',
  ]),
  says(span('P30D', { anchor: 'the date of deposit' }), [
    'in force on «the thirtieth day» after the date of deposit.',
  ]),
  says(
    [{ value: '2025', firstDay: null }, { value: '2025-03' }],
    ['Exports grew in «the year» to «March 2025».'],
  ),
  says([span('P1Y'), { value: '2025-03-31' }], ['Exports grew in «the year» ended «31 March».']),
  says(span('P120D', { role: 'deadline' }), ['must reply within «one hundred and twenty days»']),
  says(span('PT48H', { role: 'deadline' }), ['answer within «forty-eight hours»']),
  says(span('P90D', { role: 'period' }), [
    'a trial of «90 days»',
    'a trial of «ninety days»',
    'a «90-day» trial',
  ]),
  says(span('P90D', { role: 'deadline', anchor: 'entry into force of this Treaty', lastDay: null }), [
    'shall report within «90 days» of entry into force of this Treaty.',
  ]),
  says(
    span('P90D', {
      role: 'deadline',
      anchor: 'the date of this order',
      firstDay: '2026-02-11',
      lastDay: '2026-05-12',
    }),
    [
      'shall report within «90 days» of the date of this order.',
      'shall report no later than «90 days» after the date of this order.',
    ],
  ),
  says(span('P60D', { role: 'period', anchor: 'a trial has expired', lastDay: null }), [
    'is deleted «60 days» after a trial has expired.',
  ]),
  says(span('P90D', { role: 'deadline', anchor: 'the date of this order' }), [
    'shall send within «90 days» of the date of this order a report on it.',
  ]),
  says(span('P60D', { role: 'period', anchor: 'expiry', lastDay: null }), [
    'gives notice «60 days» before expiry.',
  ]),
  says(span('P10D', { firstDay: null }), [
    'shall report within «10 working days» of the date of this order.',
  ]),
  says(span('P2Y', { mod: 'LESS_THAN' }), ['for «nearly two years»']),
  says(span('P2Y', { mod: 'EQUAL_OR_MORE' }), ['for «at least two years»', 'for «two years or more»']),
  says(span('PT1H30M'), [
    'for «1 hour 30 minutes» there',
    'for «1 hr 30 min» there',
    'it takes «1 hour and thirty»',
  ]),
  says(span('P2Y3M5D'), ['for «2 years, 3 months and 5 days» there']),
  says(span('P2Y3M'), ['a term of «2 years, 3 months»']),
  says([span('P3M'), span('P10D')], ["within «3 months», «10 days»' notice is needed"]),
  says([span('PT30M')], ['stay «30 minutes» and 5 people may come']),
  says(span('PT2H15M'), ['for «two hours and a quarter» there']),
  says(span('P2M'), ['for «two months» and half the staff', 'for «two months» and a quarter of it']),
  says(span('PT30M'), ['in a «half-hour» break', 'after «30 mins» there']),
  says(span('P10D', { mod: 'EQUAL_OR_MORE' }), ['for «ten or more days» there']),
  says(span('P1Y'), ['in «a calendar year»—and more']),
  says(span('P5Y'), ['one in 13 «five years» before that']),
  says(span('P3Q'), [
    'it grew for «three quarters»',
    'it fell in «the last three quarters» there',
    '«three quarters» later it fell',
  ]),
  says({ value: '2005' }, ['in «two thousand five» they met', 'since «two thousand and five», it grew']),
  says({ value: '2000' }, ['by «the year two thousand» there']),
  says(span('P2Y6M'), ['for «2 1/2 years»', 'for «two and a half years»']),
  says(span('P1Y6M'), [
    'for «a year and a half»',
    'for «one year and six months»',
    'for «one year, and six months»',
  ]),
  says(span('PT2H30M'), ['for «two hours and 30 minutes»']),
  says(span('P1Y', { role: 'deadline', anchor: 'adoption' }), [
    'shall report not later than «1 year» after adoption.',
  ]),
  says(span('P25Y'), ['built over «a quarter-century»', 'built over «the last quarter century»']),
  says(span('P6W'), ['It is expected to last «six weeks».', 'Trials mostly last «six weeks».']),
  says({ value: 'FUTURE_REF' }, ['Islands may «one day» join the grid.']),
  says(
    [{ value: '2024-12-24' }, { value: '2024-12-25', role: 'reference' }],
    ['shut on «24 December 2024», the day before «25 December 2024»'],
  ),
  says({ value: '2025', firstDay: '2025-02-11', lastDay: '2026-02-11' }, ['progress in «the last year»']),
  says(span('P2W'), ['for «two to three weeks»', 'for «a fortnight»', 'over «a two-week period»']),
  says(span('PXW'), [
    'for «several weeks»',
    'over «several weeks»',
    'a break of «weeks»',
    '«weeks-long» talks',
    'a «weeks-old» ceasefire',
    'in «the coming weeks and months»',
    'within «weeks or months»',
    'a «several-week» pause',
    'following «several weeks» of drought',
  ]),
  says(span('P5Y', { firstDay: '2026-02-11', lastDay: '2031-02-11', role: 'period' }), [
    'in «the next five years»',
  ]),
  says(span('P30D'), ['in «the next 30-90 days»']),
  says(span('P70Y', { firstDay: '1956-02-11', lastDay: '2026-02-11' }), ['over «the past 70 years»']),
  says(span('P250Y'), ['We mark «250 glorious years» of it.']),
  says(span('P4Y', { firstDay: null }), ['It broke out following «four years» of drought.']),
  says(span('P1E', { lastDay: '2036-02-11' }), ['over «the next decade»']),
  says(span('P1Y'), [
    'the largest rise in «a year»',
    'the end of «a year» that saw floods',
    'They gave it «a year» to comply.',
    'a «year-long» trial',
    'paid within «a fiscal year»',
  ]),
  says(span('PXX'), ['They will stay for «some time».', 'It was shut for «an extended period».']),
  says(span('P9M'), ['Profit rose in «the year-earlier nine months».']),
  undated({ value: 'FUTURE_REF', mod: 'END', role: 'deadline' }, ['shall report by «the end of next year».']),
  undated([], ['You may cancel before the year is up.']),
  undated(span('P5Y', { firstDay: null, lastDay: null }), ['in «the next five years»']),

  // Sets.
  says(set('P1Y'), [
    'report «annually»',
    'report «every year»',
    'report «once a year»',
    'report on a «yearly basis»',
    '5 grants «a year»',
    'two grants «per annum»',
    'ten grants «per year»',
  ]),
  says([set('P1W'), set('P1M'), set('P3M')], ['They meet «weekly», «monthly» and «quarterly».']),
  says(set('P1Q'), ['due on «the last day of each quarter»']),
  says(set('XXXX-SP'), ['a survey «each spring»']),
  says(set('P3M'), [
    'Dealers declare their stocks «quarterly».',
    'Reports are sent «quarterly» to the board.',
  ]),
  says(set('P2Y'), ['report «every second year»']),
  says(set('P1Y'), ['report «twice yearly»']),
  says([set('P1M'), set('P1Y')], ['report on a «monthly» and «annual basis»']),
  says(set('P2Y'), [
    'report in «alternate years»',
    'report at «two-year intervals»',
    'report at «intervals of two years»',
  ]),
  says(set('P6M'), ['report «semi-annually»', 'report on a «bi-annual basis»']),
  says(set('P3Y'), ['reviewed «every three to five years»']),
  says(set('XXXX-07-01'), ['The rate rises «every 1 July».', 'The rate rises «each July 1».']),
  says(set('P2Y'), ['report «every two years»', 'report «biennially»', 'report «every other year»']),
  says(set('P1D'), [
    'checked «every night»',
    'checked «daily»',
    'manned «24 hours a day, seven days a week»',
    'guarded «around the clock»',
  ]),
  says([set('P2Y'), { value: '2028', role: 'start' }], ['report «every two years» starting in «2028»']),

  // Events that stand for a date.
  says(
    {
      value: 'XXXX-XX-XX',
      role: 'deadline',
      anchor: 'the thirtieth session of the Conference of the Parties',
      firstDay: null,
    },
    ['shall report by «the thirtieth session of the Conference of the Parties».'],
  ),
  says({ value: 'XXXX-XX-XX', role: 'deadline' }, [
    'We will publish the list before «the next council meeting».',
    'We will answer before «the next ACR co-chairs meeting».',
    'The board shall answer by «the following working group session».',
    "We will decide before «the next G20 leaders' summit».",
  ]),
  says({ value: '2027-11', role: 'deadline', anchor: 'the thirtieth session of the Assembly' }, [
    'shall report by the thirtieth session of the Assembly in «November 2027».',
  ]),
  says({ value: 'XXXX-XX-XX', role: 'deadline', anchor: 'COP30' }, ['shall report by «COP30».']),
  says({ value: 'XXXX-XX-XX', role: 'deadline', anchor: 'UNFCCC-COP30' }, [
    'shall report well ahead of «UNFCCC-COP30».',
  ]),
  says({ value: 'XXXX-XX-XX', role: 'deadline', anchor: 'the Lakes Summit', firstDay: null }, [
    'shall report ahead of «the Lakes Summit».',
    'shall report prior to «the Lakes Summit».',
  ]),
  says(span('P60D', { role: 'deadline', anchor: 'the notice described in paragraph (b) of this section' }), [
    'shall reply within «60 days» of the notice described in paragraph (b) of this section.',
  ]),
  says(
    [span('P30D', { role: 'deadline' }), span('P10D', { role: 'deadline', anchor: 'an appointment' })],
    ['shall report within «30 days» of receipt, or «10 days» of an appointment.'],
  ),
  says(span('P1Y', { role: 'deadline' }), ['may cancel within «the first year».']),
  says(span('P6M', { role: 'deadline' }), ['shall report within a period of «six months».']),
];

/** Phrases that hold no date. */
export const NO_DATES: readonly string[] = [
  'They hired two thousand people, twenty-two thousand trees and two thousand five hundred more.',
  'They paid a fine of 400 day-units.',
  'Docket No. FDA-2019-N-1482',
  'Support rose to three quarters. Three quarters said yes.',
  'Parties may withdraw; they should march together.',
  'May they prosper. The Sun rose and she sat down.',
  'Section 2030 and Article 2025 apply, as does Resolution 1540.',
  'Regulation (EU) 2016/679 and Regulation (EC) No 1907/2006',
  'Public Law 117-169, ISO 14001:2015 and version 2024',
  'a fee of $2030 and a cargo of 2,025 tonnes, then 2025 tonnes',
  'call 202-555-2030 for help',
  'the 2030 Agenda and Agenda 2063',
  'about 2000 people came',
  'a profit of 1.23 a share in a ratio of 10:30',
  'a 50-year-old man and a woman 60 years old',
  'the second phase, in a second attempt',
  'three quarters of the members',
  'at its thirtieth session the Conference met',
  'fuel use in litres per hour',
  'the third quarter of the wall',
  'see 8 U.S.C. 1182(f) and 1185(a), the fall of the wall',
  'It began in the small hours of the session.',
  'Partners for the Future met; see 31 U.S.C. 1535 and the 100 Days Mission.',
  'Ms June Osei and Senator April Hastings spoke, and so did April M. Hastings.',
  'a Special Enrolment Period (SEP)',
  'call 0800 198 2030 for help',
  'a report on 60 Minutes, a matter of days, minutes apart',
  'the quarterly report of a weekly paper',
  'It ended soon after.',
  'the future governance model',
  'Now, therefore, the board resolves as follows.',
  'the Clean Rivers 2030 programme and our Vision 2035',
  'a quarter-to-quarter comparison',
  'The last day to sign up is near.',
  'They stay through the New Year.',
  'see Food Studies 40(9), 1230-1241',
  'as told in the Valley Weekly and at the Winter Institute',
  'for wave, current, and thermal power',
  'see H.R. 2170, 135 Stat. 1541 and 50 U.S.C. 1701-1706',
  'an image 2000px wide at 1801 Mill Road',
  'for winter heating and spring planting',
  'held talks in the run-up to the Lakes Summit',
  'Shops were full on Black Friday and Ash Wednesday.',
  'On Great War Veterans Day we honour them; on election day people vote.',
  'The March was long, and the March of the Lights too.',
  'decided by the Lakes Conference and the Lakes Summit',
  'a move from a fiscal year to a calendar year',
];
