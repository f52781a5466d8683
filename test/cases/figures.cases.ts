import type { Figure } from '../../src/document.ts';

/** What one figure says. Only the fields that a case is about are given; `measures` and `subject` are their words. */
export type ExpectedFigure = Partial<
  Omit<Figure, 'measures' | 'subject' | 'kind' | 'id' | 'rule' | 'change'>
> & {
  readonly measures?: string | null;
  readonly subject?: string | null;
  readonly change?: Partial<NonNullable<Figure['change']>> | null;
};

/** Phrases in which the words between « and » are one figure each, in order. */
export interface FigureCase {
  readonly expected: readonly ExpectedFigure[];
  readonly phrases: readonly string[];
}

const says = (
  expected: ExpectedFigure | readonly ExpectedFigure[],
  phrases: readonly string[],
): FigureCase => ({
  expected: Array.isArray(expected) ? expected : [expected as ExpectedFigure],
  phrases,
});
const usd = (value: number, more: ExpectedFigure = {}): ExpectedFigure => ({
  measure: 'money',
  value,
  currency: 'USD',
  ...more,
});
const percent = (value: number, more: ExpectedFigure = {}): ExpectedFigure => ({
  measure: 'percent',
  value,
  unit: '%',
  ...more,
});
const atLeast = (min: number, more: ExpectedFigure = {}): ExpectedFigure => ({
  value: null,
  min,
  max: null,
  ...more,
});
const atMost = (max: number, more: ExpectedFigure = {}): ExpectedFigure => ({
  value: null,
  min: null,
  max,
  ...more,
});
const between = (min: number, max: number, more: ExpectedFigure = {}): ExpectedFigure => ({
  value: null,
  min,
  max,
  ...more,
});

export const FIGURE_CASES: readonly FigureCase[] = [
  // Money.
  says(usd(7_200_000_000, { currencyAssumed: true }), [
    'a loan of «$7.2 billion»',
    'a loan of «$7.2bn»',
    'a loan of «$7,200 million»',
    'a loan of «7.2 billion dollars»',
  ]),
  says(usd(7_200_000_000, { currencyAssumed: false }), [
    'a loan of «US$7.2 billion»',
    'a loan of «$US7.2 billion»',
    'a loan of «USD 7.2 billion»',
    'a loan of «USD7.2bn»',
    'a loan of «7.2 billion US dollars»',
  ]),
  says({ measure: 'money', value: 1_200_000_000, currency: 'EUR', currencyAssumed: false }, [
    'a fund of «EUR 1.2bn»',
    'a fund of «€1.2 billion»',
    'a fund of «1.2 billion euros»',
    'a fund of «€1,2 billion»',
  ]),
  says({ measure: 'money', value: 21_700, currency: 'GBP' }, ['paid «£21,700» on the day']),
  says({ measure: 'money', value: 43e12, currency: 'JPY' }, [
    'spending of «¥43 trillion»',
    'spending of «43 trillion yen»',
  ]),
  says({ measure: 'money', value: 300, currency: 'AUD', currencyAssumed: false }, [
    'a fee of «A$300»',
    'a fee of «AUD 300»',
    'a fee of «300 Australian dollars»',
  ]),
  says(usd(300), ['a «$300» fee']),
  says(usd(0.5), ['a levy of «50 cents»']),
  says(usd(20.43), ['a fee of «20 dollars and 43 cents»']),
  says(usd(1_100_000_000), ['a sum of «$1.1 billion»']),
  says(usd(13, { per: 'tco2e' }), ['a price of «USD 13 per tCO2e»']),
  says(usd(3_500, { per: 'month' }), ['a rent of «$3,500» a month', 'a rent of «$3,500» per month']),
  says(usd(60, { per: 'barrel' }), [
    'oil at «$60 a barrel»',
    'oil at «$60 per barrel»',
    'oil at «$60/barrel»',
  ]),
  says(atLeast(600e9, { currency: 'USD', minOpen: true }), ['more than «$600 billion»']),
  says(atMost(600e9, { currency: 'USD', maxOpen: false }), ['up to «$600 billion»']),
  says(between(5e9, 7e9, { currency: 'USD' }), [
    'a cost of «$5 to 7 billion»',
    'a cost of «$5-7 billion»',
    'a cost between «$5 billion and $7 billion»',
    'a cost of «$5 billion to $7 billion»',
  ]),
  says(between(200, 4e6, { currency: 'USD' }), ['grants from «$200 to $4 million»']),
  says(between(1e8, 1e9, { currency: 'USD', approximate: true }), [
    '«hundreds of millions of dollars» in aid',
  ]),

  // Percent.
  says(percent(43), [
    'cut by «43%»',
    'cut by «43 %»',
    'cut by «43 per cent»',
    'cut by «forty-three percent»',
    'cut by «43 pct»',
  ]),
  says(percent(-5), ['growth of «minus five percent»', 'growth of «-5%»']),
  says(percent(0.5), ['growth of «half a percent»', 'growth of «0.5%»', 'growth of «.5%»']),
  says({ measure: 'percent', value: 3, unit: '[pp]' }, ['up «3 percentage points»']),
  says({ measure: 'percent', value: 25, unit: '[bp]' }, ['up «25 basis points»']),
  says(atLeast(45, { unit: '%', minOpen: false }), [
    'at least «45%» of it',
    'no less than «45%» of it',
    'a minimum of «45%» of it',
    '«45% or more» of it',
  ]),
  says(atLeast(45, { unit: '%', minOpen: true }), [
    'more than «45%» of it',
    'over «45%» of it',
    'exceeding «45%» of it',
  ]),
  says(atMost(45, { unit: '%', maxOpen: true }), [
    'less than «45%» of it',
    'under «45%» of it',
    'below «45%» of it',
  ]),
  says(percent(45, { approximate: true }), [
    'about «45%» of it',
    'nearly «45%» of it',
    'roughly «45%» of it',
    'some «45%» of it',
  ]),
  says(between(20, 30, { unit: '%' }), [
    'between «20 and 30 per cent»',
    'from «20% to 30%» of them',
    '«20-30%» of them',
    '«20–30 %» of them',
    'between «20% and about 30%» of them',
  ]),
  says([percent(20), percent(30)], ['by «20» and «30 per cent»', 'by «20%» and «30%»']),
  says([percent(10), percent(20), percent(30)], ['by «10», «20» and «30 per cent» respectively']),
  says(percent(2, { of: 'GDP' }), ['a budget of «2 %» of GDP']),

  // Quantities.
  says({ measure: 'quantity', value: 45, unit: 'GW' }, [
    'build «45 GW» by then',
    'build «45 gigawatts» by then',
    'build «45GW» by then',
  ]),
  says({ measure: 'quantity', value: 1.5, unit: 'Cel' }, [
    'warming of «1.5 °C»',
    'warming of «1.5°C»',
    'warming of «1.5 degrees Celsius»',
  ]),
  says({ measure: 'quantity', value: 2.14, unit: '[degF]' }, ['warming of «2.14degF»']),
  says({ measure: 'quantity', value: 100_000, unit: 't' }, [
    '«100,000 tonnes» of CO2',
    '«100 thousand tonnes» of CO2',
    '«100 000 tonnes» of CO2',
  ]),
  says({ measure: 'quantity', value: 12, unit: 'Mt{CO2e}' }, ['a saving of «12 MtCO2e»']),
  says({ measure: 'quantity', value: 30, unit: 'km2' }, [
    'an area of «30 km2»',
    'an area of «30 km²»',
    'an area of «30 square kilometres»',
  ]),
  says({ measure: 'quantity', value: 7, unit: 'har' }, ['a plot of «7 hectares»', 'a plot of «7 ha»']),
  says({ measure: 'quantity', value: 60, unit: '[mi_i]/h' }, [
    'winds of «60mph»',
    'winds of «60 miles per hour»',
    'winds of «60 miles an hour»',
  ]),
  says({ measure: 'quantity', value: 400, unit: 'm', per: 'second' }, ['winds of «400 metres» per second']),
  says({ measure: 'quantity', value: 25_000, unit: '[sft_i]' }, ['offices of «25,000 gross square feet»']),
  says({ measure: 'quantity', value: 12.3e6, unit: 't' }, ['burning «12.3m tonnes» of fuel']),
  says(atLeast(20, { unit: 'GW', minOpen: false }), ['at least «20 GW» of wind']),
  says(atMost(20, { unit: 'GW', maxOpen: false }), [
    'no more than «20 GW» of wind',
    'not exceeding «20 GW» of wind',
  ]),
  says(between(15, 22, { unit: 'km' }), [
    'between «15 and 22 km» long',
    '«15-22 km» long',
    '«15 km to 22 km» long',
  ]),
  says(between(100, 1000, { unit: '[mi_i]', approximate: true }), ['«hundreds of miles» of road']),
  says({ measure: 'quantity', value: 0.5, unit: 'L' }, ['«half a litre» of water']),
  says({ measure: 'quantity', value: 2.5, unit: 'L' }, [
    '«2 1/2 litres» of water',
    '«two and a half litres» of water',
    '«2½ litres» of water',
  ]),

  says(between(40, 50, { measure: 'quantity', unit: 'h', per: 'week' }), [
    'they work «40 to 50 hours» a week',
  ]),
  says(atMost(48, { measure: 'quantity', unit: 'h', per: 'week' }), ['they work up to «48 hours» per week']),

  says({ measure: 'quantity', value: 30, unit: 'G{We}' }, ['a plan of «30 GWe» there']),
  says({ measure: 'quantity', value: 20, unit: 'G.m3', per: 'year' }, ['it carries «20 bcm» a year']),
  says({ measure: 'quantity', value: 5, unit: 'Mt/a' }, ['a store of «5 Mtpa» there']),
  says({ measure: 'quantity', value: 95, unit: 'g{CO2}', per: 'km' }, ['a limit of «95 g CO2/km» there']),
  says(atMost(70, { measure: 'number', per: '100,000 live births' }), [
    'fewer than «70 per 100,000 live births» there',
  ]),
  says({ measure: 'count', value: 1.2e6, counted: 'people' }, ['it reached «1.2 m people» there']),

  // Counts.
  says({ measure: 'count', value: 400, counted: 'charging stations' }, [
    'build «400 charging stations» there',
    'build «four hundred charging stations» there',
  ]),
  says({ measure: 'count', value: 450, counted: 'vehicles' }, [
    '«four hundred and fifty vehicles» of this sort',
  ]),
  says({ measure: 'count', value: 500_000, counted: 'homes' }, [
    '«half a million homes» in the region',
    '«500 thousand homes» in the region',
    '«500,000 homes» in the region',
  ]),
  says({ measure: 'count', value: 2.7e6, counted: 'digital and physical copies' }, [
    'it sold «2.7m digital and physical copies» then',
  ]),
  says({ measure: 'count', value: 27, counted: 'nation' }, ['the «27-nation» bloc']),
  says({ measure: 'count', value: 12, counted: 'schools' }, [
    '«a dozen schools» were closed',
    '«twelve schools» were closed',
  ]),
  says({ measure: 'count', value: 800, counted: 'staff' }, ['they employ «800 staff» at home']),
  says({ measure: 'count', value: 1, counted: 'proposal' }, ['«One proposal» asks for more']),
  says({ measure: 'count', value: 5, counted: 'nuclear powered vessels' }, [
    'a fleet of «five nuclear powered vessels» at sea',
  ]),
  says(atLeast(20, { measure: 'count', counted: 'vehicles' }), ['at least «20 vehicles» on call']),
  says(atMost(20, { measure: 'count', counted: 'vehicles', maxOpen: true }), [
    'fewer than «20 vehicles» on call',
  ]),
  says(between(3, 5, { measure: 'count', counted: 'ministers' }), ['«three to five ministers» came']),
  says(
    [
      { measure: 'count', value: 3, counted: 'ministers' },
      { measure: 'count', value: 4, counted: 'ministers' },
    ],
    ['«three» or «four ministers» came'],
  ),
  says(between(12, 120, { measure: 'count', counted: 'people', approximate: true }), [
    '«dozens of people» were there',
  ]),
  says(between(1_000, 10_000, { counted: 'students' }), ['Every year «thousands of students» came']),
  says(between(10_000, 100_000, { counted: 'students' }), ['«tens of thousands of students» came']),
  says(between(100, 1000, { counted: 'firms' }), [
    '«several hundred firms» closed',
    'they closed «a few hundred firms» there',
  ]),

  // Fractions, ratios, multiples, ranks.
  says({ measure: 'fraction', value: 2 / 3 }, [
    '«two thirds» of those',
    '«two-thirds» of those',
    '«⅔» of those',
  ]),
  says({ measure: 'fraction', value: 1 / 3 }, [
    '«a third» of those',
    '«one third» of those',
    '«1/3» of those',
  ]),
  says({ measure: 'fraction', value: 0.5, of: 'members' }, ['«half» of the members']),
  says(atLeast(0.5, { measure: 'fraction', minOpen: true }), ['more than «half» the members']),
  says(atMost(0.5, { measure: 'fraction', maxOpen: true }), ['less than «half» the members']),
  says({ measure: 'fraction', value: 0.5, approximate: true }, ['nearly «half» the members']),
  says(between(1 / 4, 1 / 3, { measure: 'fraction' }), ['between «a quarter and a third» of those']),
  says({ measure: 'ratio', value: 0.2, counted: 'adults' }, ['«one in five adults» there']),
  says({ measure: 'ratio', value: 0.25 }, ['the odds are «one in four».', 'they say «one in four» had it']),
  says({ measure: 'ratio', value: 31 }, ['the ratio of pupils to staff is «31:1» there']),
  says({ measure: 'ratio', value: 2.1 }, ['the worker ratio will be «2.1 to 1» there']),
  says({ measure: 'ratio', value: 3 }, ['at a ratio of «3 to 1»', 'a «3:1» ratio']),
  says({ measure: 'multiple', value: 2, change: { direction: 'up' } }, [
    'to «double» the output',
    'the output «doubled» then',
  ]),
  says({ measure: 'multiple', value: 6 }, ['a «sixfold» rise', 'a «six-fold» rise', 'a «6-fold» rise']),
  says({ measure: 'multiple', value: 3 }, [
    '«three times» higher than before',
    '«3x» the output',
    '«tripling» of output',
  ]),
  says({ measure: 'multiple', value: 0.5, change: { direction: 'down' } }, ['to «halve» emissions']),
  says({ measure: 'multiple', value: 2, approximate: true }, ['nearly «doubled» there']),
  says(atLeast(2, { measure: 'multiple', minOpen: true }), ['more than «doubled» there']),
  says(atMost(3, { measure: 'multiple' }), ['up to «three times» the output']),
  says({ measure: 'ordinal', value: 3 }, [
    'it ranked «third» there',
    'the «third largest» lender',
    'the «third-largest» lender',
    'the «3rd largest» lender',
  ]),

  // One of a unit, said again in brackets, below zero.
  says(atMost(1, { currency: 'USD', maxOpen: true }), ['less than «a dollar» for it']),
  says(atMost(1, { unit: 'km', maxOpen: true }), ['less than «a kilometre» from it']),
  says(usd(1.42), ['a fee of «a dollar and 42 cents»']),
  says(usd(1, { per: 'day' }), ['they live on «a dollar» a day']),
  says(percent(45, { of: 'fleet' }), [
    '«forty-five (45) percent» of the fleet',
    '«45 (forty-five) percent» of the fleet',
    '«forty-five percent (45 %)» of the fleet',
  ]),
  says(usd(5_000), ['a fine of «five thousand dollars ($5,000)»']),
  says({ measure: 'quantity', value: -2, unit: 'deg' }, ['it was «2 degrees below zero» there']),
  says({ measure: 'quantity', value: -5, unit: 'Cel' }, ['it was «-5 °C» there']),
  says({ measure: 'quantity', value: 0.1, unit: '[gal_us]' }, ['«tenth of a gallon» of it']),
  says({ measure: 'duration', value: 2.25, unit: 'h' }, ['it took «two and a quarter of hours» there']),
  says({ measure: 'duration', value: 1.75, unit: 'h' }, ['it took «one and three quarters hours» there']),
  says({ measure: 'duration', value: 0.5, unit: 'h' }, [
    'it took «half hour» there',
    'it took «1/2 h» there',
  ]),
  says({ measure: 'number', value: 324 }, ['it counted «three hundred and two dozen» there']),
  says({ measure: 'number', value: 30e6 }, ['it counted «three crore» there', 'it counted «3 cr» there']),
  says({ measure: 'money', value: 20, currency: 'INR', currencyAssumed: true }, [
    'it cost «Rs. 20» there',
    'it cost «20Rs» there',
  ]),
  says(usd(10_000), ['he paid «10 grand» for it']),
  says({ measure: 'money', value: 1.64, currency: 'GBP' }, ['it rose to «164p».']),
  says(between(10, 100, { unit: 'GW' }), ['«tens of gigawatts» of it']),
  says({ measure: 'quantity', value: 8_250, unit: 't' }, ['a catch of «8,250 t» of hake']),
  says(atLeast(30, { counted: 'women candidates' }), ['at least «30 women candidates» in it']),
  says({ measure: 'quantity', value: 5, unit: 'Mt{CO2e}' }, ['a saving of «5 MtCO₂e»']),
  says({ measure: 'count', value: 2, counted: 'gas-only options' }, ['it has «two gas-only options» there']),
  says(between(1000, 10_000, { measure: 'count', counted: 'covid-19 tests' }), [
    '«thousands of COVID-19 tests» there',
  ]),
  says(
    [
      { value: 16_369.03, counted: 'points' },
      { value: 58.06, counted: 'points' },
    ],
    ['the index was at «16369.03» up «58.06 points» there'],
  ),

  // What is counted, in longer phrases.
  says({ measure: 'count', counted: 'at-risk youth' }, ['it reached «500,000 at-risk youth» there']),
  says({ measure: 'count', counted: 'cabinet-level meetings' }, [
    'it held «11 Cabinet-level meetings»—and more',
  ]),
  says({ measure: 'count', counted: 'united states military personnel' }, [
    'some «75 United States military personnel» there',
  ]),
  says({ measure: 'count', counted: 'veteran, caregiver and survivor groups' }, [
    'it met «75 veteran, caregiver and survivor groups» there',
  ]),
  says(between(1e6, 1e7, { counted: 'mining, farming, and skilled-trades jobs' }), [
    'it needs «millions of mining, farming, and skilled-trades jobs» there',
  ]),
  says({ measure: 'count', counted: 'hidden helpers' }, ['they are «2 million “hidden helpers”» there']),
  says(
    [
      { value: 80, counted: 'arenas' },
      { value: 100, counted: 'arenas' },
    ],
    ['it runs «80» of the top «100 arenas» there'],
  ),
  says(
    [
      { measure: 'age', value: 3 },
      { measure: 'age', value: 4 },
    ],
    ['preschool for all «3»- and «4-year-olds» there'],
  ),
  says(
    [
      { measure: 'money', value: 25e6 },
      { measure: 'count', value: 5 },
    ],
    ['it pledged «$25 million» to «five care programs» there'],
  ),
  says(atMost(3, { unit: '%', maxOpen: false }), ['a rate at or below «3 percent» of it']),
  says(atMost(700, { counted: 'centers' }), ['up to an additional «700 centers» there']),
  says({ unit: '%', measures: 'lands and waters' }, ['They will protect «30%» of lands and waters.']),
  says({ unit: '%', measures: 'untreated waste entering the lake' }, [
    'They will cut untreated waste entering the lake by «5%».',
  ]),

  // Carried over, told in words of their own.
  says({ measure: 'multiple', value: 4, change: { direction: 'down' } }, [
    'It fell by a factor of «four» there.',
  ]),
  says(
    [
      { measure: 'money', value: 84.75e-2 },
      { measure: 'money', value: 74.07e-2 },
    ],
    ['The highest is «84.75 cents», and the lowest is «74.07».'],
  ),
  says({ measure: 'quantity', value: 1520, unit: 'km' }, ['a line of «1520 km» there']),
  says({ measure: 'quantity', value: 0.25, unit: '[mi_i]' }, ['a walk of «a quarter of a mile» there']),
  says(percent(-1.6), ['The DAX «-1.6%» there was the worst.']),
  says({ measure: 'age', value: 35 }, ['He will be «35» by then.', 'It helps Maria, who was «35» then.']),

  // Ages and durations that are no dates.
  says({ measure: 'age', value: 5, unit: 'a' }, [
    'she was «five years old» then',
    'at «five years of age» then',
    'a «5-year-old» there',
  ]),
  says(between(18, 34, { measure: 'age' }), ['men aged «18 to 34» there']),
  says(atLeast(21, { measure: 'age', minOpen: true }), ['players over the age of «21» there']),
  says(atMost(5, { measure: 'age', maxOpen: true }), [
    'children under the age of «five» there',
    'children under «five» there',
    'anyone younger than «five» there',
  ]),
  says(atLeast(65, { measure: 'age', minOpen: true }), ['people over «65» there', 'those older than «65»']),
  says({ measure: 'duration', value: 2, unit: 'h' }, ['wait «2 h» there']),

  // Numbers without a noun.
  says({ measure: 'number', value: 13_176 }, ['it fell to «13,176» there']),
  says({ measure: 'number', value: 1.5e10 }, ['it counted «1.5e10» there', 'it counted «1.5 x 10^10» there']),
  says({ measure: 'number', value: 1_000_750 }, [
    'it counted «1,000,750» there',
    'it counted «1.000.750» there',
    'it counted «1 000 750» there',
  ]),
  says({ measure: 'number', value: 1_234_567.89 }, [
    'it counted «1,234,567.89» there',
    'it counted «12,34,567.89» there',
    'it counted «1.234.567,89» there',
  ]),
  says({ measure: 'number', value: 21_011 }, [
    'it counted «twenty-one thousand and eleven» there',
    'it counted «21,011» there',
  ]),
  says({ measure: 'number', value: 2.2 }, ['it counted «two point two» there']),
  says(atLeast(500, { measure: 'number', minOpen: true }), ['the count is above «500» there']),
  says(atMost(500, { measure: 'number', maxOpen: true }), ['the count is below «500» there']),
  says(between(240, 273, { measure: 'number' }), ['the count is between «240 and 273» there']),
  says(between(1e6, 1e7, { measure: 'number' }), ['an illness of «millions» that goes on']),

  // Change and baseline.
  says(
    percent(43, {
      change: { direction: 'down', baseline: '2019 levels' },
      measures: 'greenhouse gas emissions',
    }),
    ['We will cut greenhouse gas emissions by «43%» from 2019 levels.'],
  ),
  says(percent(43, { change: { direction: 'down', baseline: '2005 baseline' } }), [
    'The Parties will keep emissions «43%» below the 2005 baseline.',
  ]),
  says(percent(43, { change: { direction: 'down', baseline: '1990' } }), [
    'Emissions fell by «43%» compared with 1990.',
  ]),
  says(percent(5, { change: { direction: 'up' }, measures: 'Exports' }), [
    'Exports rose «5%» in the spring.',
  ]),
  says(
    [percent(60, { change: { direction: 'up' } }), { value: 3.9e6, change: { direction: 'up', to: 3.9e6 } }],
    ['Sales of headsets rose «60%» to «3.9 million».'],
  ),
  says({ value: 4.7, change: { direction: 'down', from: 4.8, to: 4.7 } }, [
    'Growth slowed from «4.8 to 4.7 percent» in the region.',
    'Growth slowed from «4.8 percent to 4.7 percent» in the region.',
  ]),
  says(percent(50, { measures: 'emissions reduction' }), ['It has a «50%» emissions reduction by 2032.']),
  says(percent(19, { change: { direction: 'down' } }), [
    'We expect a «19%» drop in demand.',
    'The output was «19%» lower.',
  ]),
  says(usd(280e6, { change: null }), ['The firm raised «$280 million» from lenders.']),

  // What is measured.
  says(percent(43, { measures: 'harmful gas emissions', approximate: true }), [
    'We see the urgency to reduce harmful gas emissions by around «43%» soon.',
  ]),
  says(
    atLeast(30, { of: 'terrestrial and inland water areas', measures: 'terrestrial and inland water areas' }),
    ['They will protect at least «30%» of terrestrial and inland water areas.'],
  ),
  says({ measure: 'multiple', value: 2, measures: 'bilateral trade' }, [
    'They agreed to «double» bilateral trade by then.',
  ]),
  says(usd(50e9, { measures: 'products' }), ['They taxed products worth «$50bn» at once.']),
  says(percent(2, { measures: 'target' }), ['It is in line with the target of «2%» there.']),
  says(percent(2, { measures: 'defence expenditures' }), [
    'Their defence expenditures will aim for the «2%» mark.',
  ]),
  says(percent(1, { measures: 'defence outlays', of: 'GDP' }), ['They kept defence outlays at «1%» of GDP.']),
  says({ unit: 'Cel', value: 1.5, measures: 'temperature increase' }, [
    'They will limit the temperature increase to «1.5 °C» above old levels.',
  ]),
  says({ unit: 'GW', value: 150, measures: 'increase in offshore wind capacity' }, [
    'They plan an increase in offshore wind capacity of «150 GW» by then.',
  ]),
  says(usd(12_000, { measures: 'new roof' }), ['He paid «$12,000» for a new roof.']),
  says(usd(5e6, { measures: 'grants for rural schools' }), [
    'The state offers «$5 million» in grants for rural schools.',
  ]),
  says({ unit: 'kW', value: 8.5, measures: 'system' }, ['She bought an «8.5 kW» system.']),
  says(percent(60, { measures: 'women in the city', of: 'women' }), [
    'It helped «60%» of women in the city.',
  ]),
  says({ counted: 'customers', measures: null, subject: 'company' }, [
    'The company has «1,000 customers» now.',
  ]),
  says({ unit: '%', measures: 'bank stocks' }, [
    'It was led by gains in bank stocks, which were up «2.8%» overall.',
  ]),
  says({ counted: 'pensioners', measures: null }, ['It was good, but «800,000 pensioners» were not paid.']),
  says({ measure: 'count', counted: 'labour inspectors', value: 265 }, [
    'The number of labour inspectors rose to «265» there.',
  ]),
  says({ measure: 'age', value: 67, measures: 'pension age' }, ['The pension age rises to «67» for all.']),
  says(usd(5, { measures: 'grant' }), ['The grant amounts to «$5» at once.']),
  says(usd(5, { measures: 'clean-up of the river' }), ['The clean-up of the river will cost «$5» in all.']),
  says(percent(12, { measures: 'levy' }), ['The plan foresees a levy of «12%» on it.']),
  says(percent(0.3, { measures: 'Aid', of: 'national income' }), [
    'Aid amounted to «0.3%» of national income then.',
  ]),
  says({ measure: 'fraction', measures: 'majority' }, ['It needs a «two-thirds» majority of them.']),
  says({ unit: '[mi_i]/h', measures: 'winds' }, ['It brings winds of «74 mph» inland.']),
  says(
    [
      percent(43, { measures: 'emissions', change: { direction: 'down' } }),
      percent(60, {
        measures: 'emissions',
        change: { direction: 'down', baseline: '2019 level' },
      }),
    ],
    ['They cut emissions by «43%» by 2030 and «60%» by 2035 relative to the 2019 level.'],
  ),
  says(
    [
      percent(2, { measures: 'Wheat', change: { direction: 'down' } }),
      percent(3, { measures: 'oil', change: { direction: 'down' } }),
      percent(4, { measures: 'rice', change: { direction: 'down' } }),
    ],
    ['Wheat fell «2%», oil «3%» and rice «4%» then.'],
  ),
  says(percent(14, { measures: 'agency staff', of: 'agency staff' }), [
    'We learned that «14%» of the agency staff agree.',
  ]),
  says(usd(1e9, { measures: 'ARP funding' }), ['They helped secure «$1 billion» in ARP funding.']),
  says(
    [percent(-1.3, { measures: 'Nikkei' }), percent(-1.7, { measures: 'Topix' })],
    ['In Asia: Nikkei «-1.3%» Topix «-1.7%» then.'],
  ),
  says(
    [
      { measure: 'count', counted: 'players' },
      { measure: 'age', measures: 'players' },
    ],
    ['It has «17 players» over the age of «21» in all.'],
  ),
  says(percent(3, { change: { direction: 'up' } }), ['Prices, revised upward by «3%», are known.']),
  says({ measure: 'fraction', of: 'federally recognized tribes' }, [
    'over «half» of all federally recognized tribes',
  ]),
  says(
    [{ measure: 'count', value: 1, counted: 'schools' }, { counted: 'schools' }],
    ['it is «one» of the more than «33,000 schools» there'],
  ),
  says({ measure: 'count', counted: 'officials', change: null }, [
    '«12 officials» representing more of them came',
  ]),
  says(
    [
      { value: 3, counted: 'pilot sites' },
      { value: 2, counted: 'pilot sites' },
    ],
    ['It plans «three pilot sites», «two» of them in the south.'],
  ),
  says(between(13, 18, { measure: 'age' }), ['it is for teens between the ages of «13 and 18» there']),
  // Whose amount it is.
  says(percent(5, { measures: 'emissions', subject: 'Ghana' }), [
    'Ghana cut emissions by «5%» at once.',
    'Ghana plans to cut emissions by «5%» there.',
    'Ghana is able to cut emissions by «5%» there.',
    'Ghana met the union and reduced emissions by «5%» there.',
    'Prices rose, and Ghana cut its emissions by «5%» there.',
    'Ghana, a member, cut emissions by «5%» there.',
  ]),
  says(
    percent(5, { measures: 'gas imports from the region', subject: 'Union', change: { direction: 'down' } }),
    ['The Union cut gas imports from the region by «5%» in 2022.'],
  ),
  says(percent(5, { measures: 'Emissions', subject: null }), ['Emissions fell by «5%» in all.']),
  says(percent(5, { measures: 'emissions', subject: null }), [
    'Officials said emissions fell «5%» at once.',
    'They cut emissions by «5%» there.',
    'It was Ghana, and they said that emissions fell by «5%» there.',
    'The caps to cut emissions by «5%» are there.',
    'The council met, cutting emissions by «5%» there.',
  ]),
  says(
    [
      percent(5, { measures: 'emissions', subject: 'Ghana' }),
      percent(7, { measures: 'traffic', subject: 'Ghana' }),
    ],
    ['Ghana cut emissions by «5%» and traffic by «7%» then.'],
  ),
  says(
    [percent(5, { measures: 'Exports', subject: null }), percent(7, { measures: 'imports', subject: null })],
    ['Exports fell «5%» and imports «7%» then.'],
  ),
  says(usd(7, { measures: 'fine', subject: 'offence' }), [
    'The offence is punishable by prison and a fine of «$7» there.',
  ]),
  says(usd(7, { measures: 'grant', subject: 'prize' }), [
    'She has won a prize that comes with a «$7» grant there.',
  ]),
  says(usd(7, { measures: 'profits', subject: null }), ['The firm went public after profits of «$7» there.']),
  says(percent(5, { measures: 'rate for small firms', subject: 'law' }), [
    'The law cut the rate for small firms in 2019, bringing it to «5%» then.',
  ]),
  says(
    [
      percent(5, { measures: 'drop in the index' }),
      { counted: 'points', measures: 'index', subject: 'plan' },
    ],
    ['The plan foresees a «5%» drop in the index to «300 points» then.'],
  ),
  says(
    [
      { unit: 'mg', measures: 'test', subject: null },
      { unit: 'mg', measures: 'limit', subject: null },
    ],
    ['The test came back at «4 mg» below the limit of «9 mg» there.'],
  ),
  says([{ value: 3 }, { value: 0 }], ['The code reads «three»-«zero» on the door.']),
  says({ counted: 'shares', max: 5_000, min: null }, ['The board may buy back up to «5,000 shares» a year.']),
  says(percent(5, { change: { direction: 'up', to: 5 } }), ['Growth is inching back up to «5%» in 2020.']),
  says({ counted: 'people', measures: 'staff' }, ['They raised their staff to «300 people» then.']),
  says({ counted: 'countries', measures: null }, [
    'The plan serves the needs of our «two countries» there.',
    'The plan is to work across «50 countries» there.',
    'The plan gives help to «50 countries» there.',
  ]),
  says({ counted: 'worst droughts', measures: null }, ['Rain is «one of the worst droughts» there.']),
  says(usd(5, { measures: 'lending' }), ['They make available in the coming weeks lending of «$5» to it.']),
  says({ counted: 'vehicles', measures: 'fleet' }, [
    'An agency with a fleet comprising «20 vehicles» shall go.',
  ]),
  says(
    [percent(50, { measures: 'solid waste' }), percent(75, { measures: 'solid waste' })],
    ['They divert «50%» of solid waste, including food, by 2025; and «75%» by 2030.'],
  ),
  says(percent(50, { measures: '24/7 clean power' }), [
    'They are to achieve «50%» 24/7 clean power by 2030.',
  ]),
  says(usd(12, { measures: 'Green Roofs' }), [
    'They made it known through the new «$12» “Green Roofs” endowment.',
  ]),
  says(percent(65, { measures: 'reduction in scope 1 and 2 emissions' }), [
    'It brings a «65%» reduction in scope 1 and 2 emissions by 2030.',
  ]),
  says(percent(100, { measures: 'electrified vehicles' }), [
    'They want to achieve «100%» electrified vehicles by 2035.',
  ]),
  says(percent(50, { measures: 'share of its dues', of: 'body’s 2024 base budget' }), [
    'They work towards raising the share of its dues to «50%» of the body’s 2024 base budget.',
  ]),
  says(usd(100, { measures: 'climate finance' }), [
    'The goal is mobilizing «$100» annually in climate finance by then.',
  ]),
  says(percent(30, { measures: null }), [
    'They shall set up mechanisms to measure progress toward the «30%» goal.',
  ]),
  says({ unit: 'm3', measures: 'new construction and modernization projects' }, [
    'They design new construction and modernization projects greater than «25 m³» there.',
  ]),
  says(usd(5, { measures: 'roads', subject: 'bank and the fund' }), [
    'The bank and the fund have spent «$5» on roads.',
  ]),
  says(usd(5, { measures: 'exports', subject: 'investments by the agency' }), [
    'The investments by the agency are expected to bring «$5» in exports.',
  ]),
  says({ counted: 'tests', subject: 'executives', measures: null }, [
    'The executives bought masks, arranged for transport of goods, and ordered «300 tests» there.',
  ]),
  says(percent(5, { measures: 'pathway', subject: null }), [
    'The plan needs reforms aligned with a «5%» pathway.',
  ]),
  says(usd(5, { measures: 'port equipment', subject: 'agency' }), [
    'The agency is awarding «$5» to fund port equipment there.',
    'The agency will commit «$5» over three years to port equipment there.',
    'The agency will invest «$5» over three years into port equipment there.',
  ]),
  says(usd(5, { measures: 'monitoring stations' }), ['They gave «$5» for monitoring stations then.']),
  says(percent(5, { measures: 'household energy costs' }), [
    'It is good news – cutting household energy costs by «5%» there.',
  ]),
  says({ counted: 'areas', measures: null }, ['They said so, consisting of «four areas» there.']),
  says(percent(40, { measures: 'women', of: 'women' }), ['Then «40%» of women reported difficulty there.']),
  says(percent(50, { of: 'global capacity' }), ['It has «50%» of global capacity and holding them is good.']),
  says({ counted: 'boats', measures: null, subject: 'Ministry of Health of Kenya' }, [
    'They saw the Ministry of Health of Kenya, which owns «300 boats» there.',
  ]),
  says(usd(1, { measures: 'U.S. investment in Africa', subject: 'firm' }), [
    'The firm is to mobilize «$1» in U.S. investment in Africa.',
  ]),
  says(usd(1, { measures: 'firm' }), ['The firm is to invest «$1» into the United States.']),
  says(usd(1, { measures: 'exports to the region', change: { direction: 'up', to: null } }), [
    'The firm is to boost exports to the region by «$1» at once.',
  ]),
  says(percent(5, { measures: 'violent crime', change: { direction: 'up' } }), [
    'It led to «5%» more violent crime there.',
  ]),
  says(usd(8, { measures: 'investment deals in Africa' }), [
    'They closed investment deals in Africa valued at «$8» then.',
  ]),
  says({ counted: 'lives', measures: null }, [
    'The war weighed on the country: «3,000 lives» were lost there.',
  ]),
  says({ counted: 'members', measures: null }, ['The President said that a record «23 members» will come.']),
  says(usd(6, { measures: 'trade, health, and security assistance', subject: 'US' }), [
    'The US has given «$6» in trade, health, and security assistance to them.',
  ]),
  says(usd(6, { measures: 'security, economic, and civil aid' }), [
    'The «$6» in security, economic, and civil aid will help.',
  ]),
  says(usd(6, { measures: 'fees' }), ['They paid «$6» in fees, taxes and costs rose.']),
  says(
    [{ counted: 'towns' }, usd(15, { measures: 'towns across the country' })],
    ['More than «300 towns» across the country have spent «$15» by now.'],
  ),
  says(
    [percent(2, { measures: 'number of members' }), { counted: 'members', measures: 'number of members' }],
    ['The number of members spending «2 percent» on defence has gone to «23» by now.'],
  ),
  says(percent(40, { measures: 'ownership of shops', change: { direction: 'up' } }), [
    'They lead, with ownership of shops up by «40%» since then.',
    'They lead, with ownership of shops up «40%» since then.',
  ]),
  says({ counted: 'jobs', measures: null }, ['Wages are rising, and we created «300 jobs» there.']),
  says(percent(35, { measures: 'tariff on steel' }), [
    'They signed an order raising the tariff on steel to «35%» there.',
  ]),
  says(percent(65, { measures: 'inflation' }), ['It told of lowering inflation, which fell by «65%» then.']),
  says(
    [usd(9, { measures: 'base budget increase' }), percent(7, { measures: 'base budget increase' })],
    ['It includes a «$9» («7 percent») base budget increase for them.'],
  ),
  says({ counted: 'homes', measures: null, subject: 'solar field in Pueblo' }, [
    'They build a solar field in Pueblo that will heat «300 homes» there.',
  ]),
  says(usd(9, { measures: 'Center for Disease Control' }), [
    'They fund the Center for Disease Control, which spends «$9» by then.',
  ]),
  says({ value: null, min: 1e8, measures: 'new activity' }, [
    'They expect to bring «hundreds of millions» in new activity there.',
  ]),
  says({ counted: 'towns', measures: null }, ['The cap is high, and «300 towns» in the north will gain.']),
  says({ counted: 'doses', measures: 'grant' }, ['It is in addition to the grant of «300 doses» there.']),
  says(
    [usd(14, { measures: 'awards' }), usd(20, { measures: 'awards' })],
    ['The department announced «$14» («$20») in awards to firms.'],
  ),
  says(
    [usd(14, { measures: 'price' }), usd(20, { measures: 'price' })],
    ['It has a price of «$14» («$20») for the larger one.'],
  ),
  says(percent(5, { measures: 'weekly checks', of: 'annual base salary' }), [
    'It is good, raising their weekly checks by «5%» of their annual base salary.',
  ]),
  says(percent(60, { measures: 'voters' }), ['It is supported by «60%» of voters there.']),
  says({ value: null, min: 1e11, measures: 'private investment', subject: 'Act' }, [
    'The Act will unlock «hundreds of billions» more in private investment.',
  ]),
  says(percent(90, { measures: 'Red Cross workers' }), [
    'It has helped Red Cross workers, «90 percent» of whom are here.',
  ]),
  says(
    [usd(2, { change: null }), usd(1, { change: null })],
    ['It gives «$2» to jointly advance health outcomes and «$1» to do more.'],
  ),
  says({ value: 2, counted: 'lane' }, ['They mend a «two-lane» road.']),
  says(usd(3e9, { measures: 'plan for rail', subject: 'Ghana' }), [
    'They heard of Ghana’s «$3 billion» plan for rail.',
  ]),
  says({ counted: 'trams', measures: null, subject: 'city' }, [
    'They count the city’s «3,000 new trams» there.',
  ]),
  says({ counted: 'parks', measures: null, subject: null }, ['They count last year’s «300 parks» there.']),
  says(
    [
      { value: 12, counted: 'schools', measures: null, subject: 'Uganda' },
      { value: 3, counted: 'clinics', measures: null, subject: 'Uganda' },
    ],
    ['Uganda has built «12 schools» and «3 clinics» there.'],
  ),
  says({ counted: 'children', change: null }, ['The increased tax credit moved «300 children» there.']),
  says(
    percent(50, {
      measures: 'reduction from 2005 levels in methane leaks',
      change: { baseline: '2005 levels' },
    }),
    ['They want a «50 percent» reduction from 2005 levels in methane leaks by 2030.'],
  ),
  says(usd(9, { measures: 'new research programme' }), [
    'They give «$9» for a new research programme dedicated to it.',
  ]),
  says({ unit: 'Cel', measures: 'global warming' }, [
    'They back the goal of limiting global warming to «1.5 °C» then.',
  ]),
  says({ counted: 'people', measures: null }, ['We enrolled a record breaking «300 people» there.']),
  says(percent(5, { measures: 'deficit' }), [
    'The deficit would decline, stabilizing at «5 percent» of the economy.',
  ]),
  says({ unit: 'mg', measures: 'sampling' }, [
    'In the capital, sampling between 2014 and 2017 found «4 mg» then.',
  ]),
  says({ unit: 'm3', measures: 'water stored in the lake' }, [
    'The water stored in the lake was «5 m³» then.',
  ]),
  says(percent(5, { measures: 'fees' }), ['It comes on top of the fees of «5%» there.']),
  says({ unit: '%', measures: 'districts' }, ['They see «96%» of districts open for it.']),
  says(usd(2_000, { measures: 'out-of-pocket costs' }), ['They cap out-of-pocket costs at «$2,000» then.']),
  says(usd(5, { measures: 'tax cuts' }), ['It asks for «$5» in tax cuts skewed to them.']),
  says(
    [usd(212e9), usd(2_500, { per: 'family' })],
    ['It saves «$212 billion» — roughly «$2,500 per family» there.'],
  ),
  says({ measure: 'count', counted: 'at-home, rapid tests' }, [
    'It buys «one billion at-home, rapid tests» now.',
  ]),
  says(
    [{ value: 1, counted: 'large fires' }, { counted: 'large fires' }],
    ['It is just «one» of «dozens of large fires» there.'],
  ),
  says(usd(85e9, { measures: 'gas' }), ['They left «$85 billion» worth of gas there.']),
  says(usd(2, { measures: 'People' }), ['People living on «$2» are many.']),
  says(
    [
      { value: 764, change: null },
      { value: 685, change: { direction: 'down', to: 685 } },
    ],
    ['Net migration fell from «764» in 2022 to «685» in 2023.'],
  ),
  says(
    [
      { measure: 'fraction', change: { direction: 'down' } },
      { measure: 'fraction', change: { direction: 'down' } },
    ],
    ['Premiums fall by «a quarter» and fees by «two thirds».'],
  ),
  says({ value: 11.44, change: { direction: 'up', from: 10.42, to: 11.44 } }, [
    'The wage will be raised from «£10.42 to £11.44» then.',
  ]),
  says(percent(30, { measures: 'food waste per capita' }), [
    'They will reduce food waste per capita by «30 %» in all.',
  ]),
  says({ measure: 'ratio', value: 0.1, counted: null }, ['We know that «1 out of 10» lacks power.']),
  says(atMost(4, { unit: '%', measures: 'unemployment' }), [
    'It brought jobs, unemployment under «four percent», and more.',
  ]),
  says({ measure: 'ratio', value: 0.2, counted: 'adults' }, ['home to «1 out of every 5 adults» there']),
  says(
    [
      { value: 100, counted: 'people' },
      { value: 300, counted: 'people', change: null },
    ],
    ['It hurt «100 people» and left «300» more there.'],
  ),
  says(percent(12, { of: 'chip output', measures: 'chip output' }), [
    'It left them with «12%» of chip output and vulnerable to it.',
  ]),
  says({ measure: 'age', value: 15, measures: 'father' }, [
    'The father had left at the age of «15» with it.',
  ]),
  says(usd(5e9, { measures: 'budget' }), ['The bill cut «$5 billion» from the budget at once.']),
  says(usd(200, { measures: 'price of a home' }), ['The tax is adding «$200» to the price of a home.']),
  says(atLeast(5, { unit: 'MW', measures: 'projects' }), ['It will fund projects over «5 MW» from then on.']),
  says({ unit: 'km2', value: 12, measures: 'reserve' }, ['The reserve, «12 km2», was closed.']),
  says({ unit: 'm2', value: 32, measures: 'Floor area' }, ['Floor area «32 m2» in all.']),
  says({ counted: 'nation', measures: 'bloc' }, ['They met in a «27-nation» bloc.']),
  says({ unit: '[mi_i]/h', measures: 'winds' }, ['It was a storm with winds of «74 mph» inland.']),
  says({ unit: 'V', measures: 'voltage' }, [
    'The charge was small and the voltage across it was «5 V» then.',
  ]),
  says({ unit: '%', measures: 'Pension credit' }, [
    'They told viewers that Pension credit will rise by «10%» soon.',
  ]),
  says(percent(40, { measures: 'overall benefits', of: 'overall benefits' }), [
    'They aim to see that «40%» of the overall benefits go to them.',
  ]),
  says({ measure: 'count', value: 3, counted: 'co-chairs' }, ['It met under the «three co-chairs» of it.']),
  says({ counted: 'schools', measures: null, subject: 'United States' }, [
    'The United States plans to build «200 schools» there.',
  ]),
  says(usd(9e6, { measures: 'apparel exports' }), [
    'We expect «$9 million» in apparel exports to the region.',
  ]),

  // Currencies and units of trade.
  says({ measure: 'money', value: 300, currency: 'DOP', currencyAssumed: false }, [
    'a fee of «300 Dominican pesos» there',
    'a fee of «DOP 300» there',
  ]),
  says({ measure: 'money', value: 2e9, currency: 'FRF' }, ['a debt of «2 billion French francs» then']),
  says({ measure: 'money', value: 40, currency: 'USD', currencyAssumed: false }, ['a fee of «40 usd» there']),
  says({ measure: 'money', value: 5.3, currency: 'CNY' }, ['a fare of «5 yuan 3 jiao» there']),
  says({ measure: 'money', value: 4.2, currency: 'GBP' }, ['a fare of «4 pounds 20 pence» there']),
  says({ measure: 'money', value: 0.1, currency: 'USD' }, ['it pays a «10c» refund there']),
  says({ measure: 'quantity', value: 7_000, unit: '[bu_us]' }, ['a crop of «7,000 bushels» there']),
  says({ measure: 'quantity', value: 2e6, unit: '[acr_us].[ft_i]' }, [
    'a lake of «2 million acre-feet» there',
  ]),
  says({ measure: 'quantity', value: 3.1, unit: 'G[cft_i]' }, ['a flow of «3.1 Bcf» there']),
  says({ measure: 'quantity', value: 40, unit: 'ug' }, [
    'a dose of «40 mcg» there',
    'a dose of «40 µg» there',
  ]),
  says({ measure: 'quantity', value: 40, unit: 'M{VA}' }, ['a plant of «40 MVA» there']),
  says({ measure: 'count', value: 158, counted: 'va hospitals' }, ['they run «158 VA hospitals» there']),

  says(
    [
      { measure: 'money', value: 0.02, currency: 'USD' },
      { measure: 'money', value: 0.45, currency: 'USD' },
    ],
    ['shares rose «2 cents» to «45 cents»'],
  ),
  says(between(5, 7, { unit: '%' }), ['output fell «5% to 7%»']),
  says(usd(-50e6), ['a loss of «-$50 million» there']),
  says({ measure: 'money', value: 50_000, currency: 'EUR' }, ['a grant of «€50.000» there']),
  says(
    [{ value: 9_500, change: { direction: 'down', from: 10_000, to: 9_500 } }],
    ['The fee fell from «€10.000 to €9.500» then.'],
  ),
  says({ value: 3, currency: 'USD' }, ['Fuel costs «$3.000» there.']),
  says({ measure: 'count', value: 12, counted: 'constructor jobs' }, [
    'The team has «12 constructor jobs» now.',
  ]),
  says({ value: 1.859, currency: 'EUR' }, ['Fuel costs «€1.859» there.']),
  says({ measure: 'money', value: 9e6, currency: 'IRR', currencyAssumed: true }, [
    'a fine of «9 million rials»',
  ]),

  says({ measure: 'quantity', value: 200_000, unit: '[lb_av]' }, ['it sold «200,000 pounds» of beef']),
  says({ measure: 'money', value: 200_000, currency: 'GBP' }, ['it gave «200,000 pounds» of public money']),
  says({ measure: 'quantity', value: 2_000, unit: '[sft_i]' }, ['a «2,000-square-foot» hall there']),

  says({ measure: 'money', value: 50_000, currency: 'KES' }, [
    'bail of «Sh50,000» there',
    'bail of «KSh50,000» there',
  ]),
  says({ measure: 'money', value: 3_000_000.5, currency: 'USD' }, ['bail of «USD3,000,000.50» there']),
  says({ measure: 'money', value: 10_000, currency: 'GBP' }, ['it paid «ten thousand pounds» in damages']),
  says({ measure: 'quantity', unit: 't', value: 12 }, ['The carts of «12 t» pay a toll there.']),
  says({ measure: 'quantity', unit: 'm', value: 260 }, ['a mast «260 m» tall there']),
  says({ measure: 'count', value: 400, counted: 'day-units' }, ['a fine of «400 day-units» there']),

  // Rates, bounds and shares with a noun between.
  says({ measure: 'count', value: 223, counted: 'deaths', per: '100,000 births' }, [
    'it saw «223 deaths per 100,000 births» there',
  ]),
  says(atLeast(1_500, { counted: 'beds' }), ['clinics with «1,500 beds or more» there']),
  says(
    [{ value: 13, counted: 'crew members' }, atLeast(100)],
    ['«13 crew members» and more than «100 guests» there'],
  ),
  says(atMost(61, { unit: '%', maxOpen: true }), ['a turnout just shy of «61%» there']),
  says(percent(5, { of: 'vote' }), ['it got «5%» of the vote and took a seat']),
  says({ measure: 'ratio', value: 1 / 7, counted: 'pupil' }, ['«one pupil in seven» was absent there']),
  says(
    [
      { value: 2, counted: 'schools' },
      { value: 5, counted: 'districts' },
    ],
    ['it built «two schools» in «five districts» there'],
  ),
  says({ measure: 'multiple', value: 1.5 }, ['it is paid at «time and a half» there']),
  says({ measure: 'multiple', value: 2 }, ['it is paid at «double time» there']),

  says({ measure: 'ratio', value: 1 / 3, counted: 'teachers' }, ['«one-in-three teachers» there']),
  says({ measure: 'ratio', value: 0.9, counted: 'claims' }, ['«9 of every 10 claims» there']),
  says({ measure: 'ratio', value: 1 / 13 }, ['a rate of «one in 13» there']),
  says(between(4, 10, { per: '100 000 people' }), ['a stock of «4 to 10 per 100 000 people» there']),
  says(percent(5 / 9, { of: null }), ['a cut of «5/9 of one percent» there']),
  says(percent(0.5, { of: 'levy' }), ['«half of one percent» of the levy there']),
  says({ measure: 'fraction', of: 'members' }, ['«two-thirds» of its members representing them']),

  says([{ counted: 'parts' }, { counted: 'people' }], ['in «three parts» «20 people» were seen']),

  // A negation turns a bound round.
  says(usd(5, { value: null, min: null, max: 5, maxOpen: false }), [
    'a fee that shall not be more than «$5»',
  ]),
  says(atLeast(3, { counted: 'sessions', minOpen: false }), ['it shall not be less than «3 sessions»']),
  says(atMost(4, { unit: 'mg', per: 'litre' }), ['it must never go beyond «4 mg per litre»']),
  says(
    [atMost(1, { unit: '%', maxOpen: true }), atMost(22, { unit: '%', maxOpen: false })],
    ['a stake of less than «1%» nor more than «22%»'],
  ),

  // Letters and marks for units.
  says({ measure: 'quantity', unit: 'm', value: 0.2 }, ['a sea «0.2 m» higher there']),
  says({ measure: 'quantity', unit: 'g', value: 30 }, ['a «30 g» portion there']),
  says(atMost(2, { unit: 'Cel' }), ['warming below «2C» there']),
  says({ unit: 'Cel', value: 1.5 }, ['a limit of «1.5C» there', 'the «1.5C» target there']),
  says({ measure: 'quantity', value: 2, unit: 'L' }, ['a «2L» bottle there']),
  says({ measure: 'quantity', value: 27, unit: '[in_i]' }, ['a «27"» screen there']),
  says({ measure: 'quantity', value: 12, unit: '[in_i]' }, ['a pipe that is «12 "» wide there']),
  says(
    [
      { measure: 'quantity', value: 5, unit: '[ft_i]' },
      { measure: 'quantity', value: 10, unit: '[in_i]' },
    ],
    ['a guard who is «5\'»«10"» tall there'],
  ),

  // An amount that goes on.
  says({ measure: 'quantity', value: 1.5, unit: '[mi_i]' }, ['a walk of «a mile and a half» there']),
  says({ measure: 'quantity', value: 2.25, unit: '[acr_us]' }, ['a plot of «two acres and a quarter» there']),
  says(
    [
      { measure: 'quantity', value: 2, unit: '[acr_us]' },
      { measure: 'fraction', value: 0.25, of: 'fleet' },
    ],
    ['«two acres» and «a quarter» of the fleet there'],
  ),
  says(
    [
      { measure: 'quantity', value: 6, unit: '[ft_i]' },
      { measure: 'quantity', value: 2, unit: '[in_i]' },
    ],
    ['a wall of «6 feet», «2 in»', 'a wall «6 feet» «2» high'],
  ),
  says({ measure: 'quantity', value: -5, unit: 'deg' }, ['a night at «5 degrees below 0» there']),
  says({ measure: 'money', value: 52e6, currency: 'INR' }, ['a fund of «Rs 5 crore 20 lakh» there']),

  // Numbers in words and digits.
  says({ measure: 'count', value: 2_200, counted: 'jobs' }, [
    'they made «two thousand and two hundred jobs» there',
  ]),
  says({ measure: 'count', value: 22_000 }, ['they hired «twenty-two thousand workers» there']),
  says({ measure: 'count', value: 2_000, counted: 'people' }, ['it housed «two thousand people» there']),
  says({ measure: 'count', value: 1_900 }, ['they closed «nineteen hundred homes» there']),
  says({ measure: 'count', value: 21 }, ['it took «twentyone chicks» there']),
  says({ measure: 'count', value: 2_000_000 }, ['it has «a couple million users» there']),
  says({ measure: 'number', value: 23.6 }, ['a score of «twenty and three and three fifths» there']),
  says({ measure: 'number', value: 1.05 }, ['an index of «one point oh five» there']),
  says({ measure: 'fraction', value: 2 / 3, of: 'members' }, ['«2 thirds» of the members there']),
  says({ measure: 'fraction', value: 3 / 14 }, ['«three fourteenths» of the land there']),
  says({ measure: 'number', value: 1_234.5 }, ["it says «1'234.5» there"]),
  says({ measure: 'count', value: 3e6 }, ['it sold «3MM units» there']),
  says([{ value: 10 }, { value: 3 }], ['«ten» minus «three»']),
  says([{ value: 2 }, { value: 1 }], ['they gave «two» for «one»']),
  says({ measure: 'count', value: 60, counted: 'eggs' }, ['they took «5 doz eggs» there']),
  says(between(1e6, 2e6), ['it rose to «one to two million»']),
  says([{ value: 1 }, { value: 2 }, { value: 3 }], ['they chose «one», «two» and «three»']),
  says({ measure: 'quantity', value: 0.5, unit: '[mi_i]' }, ['a walk of «1/2 a mile» there']),
  says({ measure: 'fraction', value: 0.75, measures: 'Support' }, ['Support rose to «three quarters».']),
  says({ measure: 'count', value: 300, counted: 'head of cattle' }, ['they sold «300 head of cattle» there']),
  says([{ measure: 'number', value: 4 }, usd(900)], ['A family of «four» pays «$900» there.']),
  says({ measure: 'age', value: 20 }, ['a «20 yo» patient there']),
  says({ measure: 'age', value: 12 }, ['at the age of «12 years» there']),
];

/** Numbers that name and do not measure. */
export const NO_FIGURES: readonly string[] = [
  'They want to boost two-way trade there.',
  'It speaks of a two-state settlement.',
  'It is a two-party race.',
  'under Article 5 of the treaty',
  'Articles 4, 7 and 9 apply',
  'as Section 7(a) says',
  'sections 202 through 206 apply',
  'in resolution 2231 and resolution 2216',
  'resolutions including 2231 and 2216',
  'Regulation (EU) 2019/1020 applies',
  'Executive Order No. 14008 applies',
  'see page 45 and pages 46-48',
  'title 5 of the code',
  'under 42 U.S.C. 4321 and 40 CFR 1502',
  'Public Law 117-58 applies',
  'the G7 and the G-20 agreed',
  'the Group of Seven agreed',
  'the COVID-19 crisis',
  'the Fit for 55 package',
  'as in Executive Orders 13985 and 14020',
  'Executive Order (EO) 14013 and the Executive Order (E.O.) 14057',
  'parts 5, 91, 92, 570, 574, 576, and 903 of title 24',
  'Routes 2 and 7 between them',
  'Determination No. 2024-13 of it',
  'in the year the two hundred and fiftieth',
  'from 900 B.C. on',
  '5.1 Pilot Programs and Grants',
  'a loved one received it',
  "from 52° 30' N to 13° 24' E of it",
  'Annex 2, point 4, and scenario 3',
  'a 1-in-100-year flood',
  'under H.R. 3684 and S. 1260 of it',
  'pupils in years one to three and grades 4, 5 and 6',
  'call extension 4021',
  'a multi-million dollar fund',
  'a one-time payment',
  'she chose "Plan 27" and left',
  'sections 3C and 4C say, with Form 20F',
  'COP28 and COP 28 agreed',
  'the 2+2 dialogue',
  'a 5G network and 24/7 care',
  'call +1-222-555-0199 or 202-555-0142',
  'call the 988 hotline',
  'the F-35 and the F/A-18 were shown',
  'as noted before [12]',
  'as noted before (3)',
  'in 2030 and since 1998',
  'the 1990s and the 22nd amendment',
  'the 21<sup>st</sup> century',
  'the one that they chose',
  'no one and nobody else',
  'they help one another',
  'one can see it',
  'the One Health approach',
  'the Five-Point Plan was agreed',
  'net zero by then',
  'a zero-emission fleet',
  'they reached 30 by 30',
  'a double standard was seen',
  'a third party was there',
  'the Boeing 737 was there',
  'the Fortune 500 list',
  'a loan under section 203(k) of it',
  'the two hundred and forty-eighth year',
  'they won the game 2-1 at home',
  'at 5:30 in the hall',
  'version 3.2 of it',
  'Ana Lopez, 65, said so',
  'step 3 was taken',
  'two-plus-two talks were held',
  'a 1-in-100-year flood',
  'the Committee of 24 met',
  'their own 787 Dreamliner was there',
  'the house at 40 Harbour Road was sold',
  'imports under heading 8541 of it',
  'see the paper at x.org/a?id=3481388 there',
  'call 1-800-QUIT or ask',
  'it causes credit scores to fall',
  'under 89 FR 38508 and 128 Stat. 3292',
  'under H.J. Res. 130, which nullifies it',
  'call the desk on +41 22 555 0147 or write',
  'screening for type 2 diabetes is free',
  'it began on day one of the term',
  'what one of us takes another lacks',
  'the plan is to: 1) build it, 2) fund it, and 3) end it',
  'a bill that doubles down on it',
  'the moratorium ran past July 31.',
  'at COPs 26, 27, and 28 it was said',
  'thanks to COVID -19 it closed',
  'the event of 9/11',
  'a flag at half-staff',
  'the UN Security Council 1267 Sanctions Committee met',
];
