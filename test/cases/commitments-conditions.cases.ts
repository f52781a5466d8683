import type { Genre } from '../../src/document.ts';
import type { FieldCase } from './commitments-fields.cases.ts';

const binds = (genre: Genre, text: string, condition: string | null): FieldCase => ({
  title: `under ${condition ?? 'no condition'}: ${text}`,
  genre,
  text,
  condition,
});

/** What a commitment depends on, in the ways English says it. */
export const CONDITION_CASES: readonly FieldCase[] = [
  // "if any" is a set phrase only where a mark closes it.
  binds('order', 'The Agency shall recall the goods if any defect is found.', 'if any defect is found'),
  binds('treaty', 'If any member withdraws, the Council shall elect a successor.', 'If any member withdraws'),
  binds('order', 'The Agency shall publish the letters received, if any, with the final rule.', null),
  // Told of the one who acts, before the modal.
  binds(
    'treaty',
    'Each Party in accordance with its constitution shall adopt a law on rescue.',
    'in accordance with its constitution',
  ),
  binds(
    'treaty',
    'The States parties undertake, each in accordance with its customs, to ban the trade.',
    'in accordance with its customs',
  ),
  binds('treaty', 'The steps taken in accordance with Article 3 shall be reported to the Council.', null),
  // National plans are circumstances, our own are aims.
  binds(
    'communique',
    'We will support the transition in line with national development plans.',
    'in line with national development plans',
  ),
  binds('communique', 'We will support the transition in line with our plan for the coast.', null),
  binds(
    'communique',
    'We will set the rate each year, taking into account price trends.',
    'taking into account price trends',
  ),
  // What a thing is subject to is its property, unless known restrictions are meant.
  binds(
    'order',
    'The Agency shall share the data subject to the restrictions set by law.',
    'subject to the restrictions set by law',
  ),
  binds(
    'order',
    'The Ministry shall grant the loan subject to the approval of the Board and the duties of the port.',
    'subject to the approval of the Board and the duties of the port',
  ),
  binds('order', 'The Office shall list the firms subject to sanctions.', null),
  // Hedges that go on.
  binds(
    'treaty',
    'The Agency shall, if requested by a Party, send experts to the site.',
    'if requested by a Party',
  ),
  binds(
    'treaty',
    'The Parties shall provide training on request of the host State.',
    'on request of the host State',
  ),
  binds(
    'order',
    'The Secretary shall, consistent with applicable law and budget limits, hire inspectors.',
    'consistent with applicable law and budget limits',
  ),
  // "only".
  binds(
    'treaty',
    'The Committee shall admit observers only upon written application.',
    'only upon written application',
  ),
  binds(
    'policy',
    'We will share your records only with your written consent.',
    'only with your written consent',
  ),
  binds(
    'order',
    'The officer shall open the letters only in the presence of a witness.',
    'only in the presence of a witness',
  ),
  binds(
    'communique',
    'We will resume the flights only once the runway is repaired.',
    'only once the runway is repaired',
  ),
  binds('order', 'The Board shall meet only once a year.', null),
  binds('strategy', 'The Agency will work only with certified laboratories.', null),
  // Within a relative clause.
  binds('treaty', 'Members shall adopt measures that reduce waste as appropriate.', 'as appropriate'),
  binds('treaty', 'Members shall adopt a code that the ports can adapt as appropriate.', null),
];
