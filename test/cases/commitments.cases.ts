import type { CommitmentKind, Genre, Mode, Status } from '../../src/document.ts';

/** What one sentence holds, in order. Only the fields that a case is about are given. */
export interface Expected {
  /** Beginning of the words of the span. */
  readonly starts: string;
  readonly mode?: Mode;
  readonly kind?: CommitmentKind;
  readonly strength?: number;
  readonly status?: Status;
  readonly negated?: boolean;
  readonly cue?: string;
  readonly condition?: string;
  readonly ends?: string;
}

export interface Case {
  readonly title: string;
  readonly genre: Genre;
  readonly text: string;
  readonly expected: readonly Expected[];
}

const says = (title: string, genre: Genre, text: string, ...expected: Expected[]): Case => ({
  title,
  genre,
  text,
  expected,
});
const silent = (title: string, genre: Genre, text: string): Case => ({ title, genre, text, expected: [] });

export const COMMITMENT_CASES: readonly Case[] = [
  says('reads a plain pledge', 'communique', 'We will halve methane leaks from pipelines.', {
    starts: 'We will halve',
    mode: 'pledge',
    kind: 'outcome',
    strength: 4,
    cue: 'will',
  }),
  says('lowers an attempt by one band', 'communique', 'We will seek to widen access to vaccines.', {
    starts: 'We will seek',
    strength: 3,
  }),
  says(
    'lowers a consideration by two bands',
    'order',
    'The Secretary of Fisheries shall consider the effects on coastal towns.',
    { starts: 'The Secretary', mode: 'obligation', strength: 3 },
  ),
  says(
    'does not lower working together',
    'communique',
    'We will work with our neighbours to protect the delta.',
    { starts: 'We will work', kind: 'process', strength: 4 },
  ),
  says(
    'splits goals joined by and',
    'communique',
    'We will share satellite data, fund two research vessels and convene a donor meeting.',
    { starts: 'We will share' },
    { starts: 'fund two', kind: 'resource' },
    { starts: 'convene a donor', kind: 'process' },
  ),
  says(
    'keeps verbs with one object together',
    'order',
    'Each bureau shall draft and yearly revise a drought plan.',
    { starts: 'Each bureau', ends: 'drought plan' },
  ),
  says(
    'keeps means with their goal',
    'communique',
    'We will cut waste by banning thin bags and taxing landfill.',
    { starts: 'We will cut', ends: 'landfill' },
  ),
  says(
    'reads commit to with several objects',
    'communique',
    'We commit to doubling grants for river towns, to opening our markets and to training inspectors.',
    { starts: 'We commit', strength: 4 },
    { starts: 'to opening' },
    { starts: 'to training' },
  ),
  says(
    'reads a restated commitment',
    'communique',
    'We reaffirm our commitment to closing the last coal mine.',
    { starts: 'We reaffirm', status: 'reaffirmed', strength: 4 },
  ),
  says('reads remain committed', 'communique', 'We remain fully committed to ending child labour.', {
    starts: 'We remain',
    status: 'reaffirmed',
  }),
  says('reads determination as intent', 'communique', 'We are determined to finish the talks.', {
    starts: 'We are determined',
    strength: 3,
  }),
  says('reads readiness as soft', 'communique', 'We stand ready to mediate between the two provinces.', {
    starts: 'We stand ready',
    strength: 2,
  }),
  says('reads a refusal', 'policy', 'We won’t sell your address to anyone.', {
    starts: 'We wo',
    negated: true,
    kind: 'restraint',
    strength: 4,
  }),
  says('reads a treaty duty', 'treaty', 'Each Party shall notify the Secretariat of new dams.', {
    starts: 'Each Party',
    mode: 'obligation',
    strength: 5,
    kind: 'process',
  }),
  says(
    'reads should as a soft duty under authority',
    'treaty',
    'Parties should restore wetlands, as appropriate.',
    { starts: 'Parties should', mode: 'obligation', strength: 2 },
  ),
  says('reads a prohibition', 'policy', 'Contractors may not store samples abroad.', {
    starts: 'Contractors may not',
    mode: 'obligation',
    negated: true,
    strength: 5,
  }),
  says(
    'skips a parenthesis after the subject',
    'order',
    'The Minister of Transport, in consultation with the port authorities, shall publish a timetable.',
    { starts: 'The Minister', kind: 'process' },
  ),
  says(
    'takes a subject with a relative clause',
    'order',
    'Agencies that lease ships shall report their fuel use.',
    { starts: 'Agencies that lease' },
  ),
  says('takes a subject with a participle', 'policy', 'Teams handling health data should encrypt it.', {
    starts: 'Teams handling',
    strength: 2,
  }),
  says(
    'reads an introduction before the subject',
    'order',
    'Pursuant to section 4, agencies shall close their idle accounts.',
    { starts: 'agencies shall' },
  ),
  says('reads a condition', 'policy', 'We will refund the fee if you cancel within a week.', {
    starts: 'We will refund',
    kind: 'resource',
    condition: 'if you cancel within a week',
  }),
  says('reads a call', 'communique', 'We urge all exporters to publish their quotas.', {
    starts: 'We urge',
    mode: 'call',
    strength: 2,
  }),
  says(
    'splits what is called for',
    'communique',
    'We call on the junta to free the detained reporters, lift the curfew and hold elections.',
    { starts: 'We call on', mode: 'call', strength: 1 },
    { starts: 'lift the curfew', mode: 'call' },
    { starts: 'hold elections', mode: 'call' },
  ),
  says('reads continuing support', 'communique', 'We continue to support the work of the river commission.', {
    starts: 'We continue',
    status: 'continuing',
    strength: 2,
    kind: 'support',
  }),
  says('reads a performative', 'order', 'There is hereby established a Council on Coastal Safety.', {
    starts: 'There is hereby established',
  }),
  says(
    'reads a policy that binds the author',
    'order',
    'It is the policy of the Government to buy only clean steel.',
    { starts: 'It is the policy', mode: 'pledge', strength: 4 },
  ),
  says(
    'shares the subject of coordinated verbs',
    'communique',
    'We welcome the new fund and will contribute to it.',
    { starts: 'will contribute' },
  ),
  silent('passes over a forecast', 'news', 'Prices will rise again next year.'),
  silent(
    'passes over a thing as subject',
    'communique',
    'This summit will be remembered as a turning point.',
  ),
  silent(
    'passes over a relative clause',
    'communique',
    'The fund, which will support small farms, opened in May.',
  ),
  silent('passes over a subordinate clause', 'news', 'Observers doubt whether ministers will agree.'),
  silent('passes over a question', 'communique', 'Will we act in time?'),
  silent('passes over a constitutive rule', 'treaty', 'The Assembly shall be the highest body of the Union.'),
  silent('passes over an exhortation', 'communique', 'We must act together.'),
  silent('passes over a welcome', 'communique', 'We welcome the adoption of the new code.'),
  silent(
    'passes over a commitment that is counted',
    'news',
    'The report counts 242 commitments in the last three texts.',
  ),
];
