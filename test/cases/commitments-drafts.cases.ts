import type { Genre } from '../../src/document.ts';

/** Cells of a row of the table, as a negotiator reads them. Only those that a case is about are given. */
export interface DraftRow {
  readonly who?: string;
  readonly what: string;
  readonly by?: string;
  readonly amount?: string;
  readonly firmness?: string;
  readonly condition?: string;
}

export interface DraftCase {
  readonly title: string;
  readonly genre: Genre;
  readonly text: string;
  readonly rows: readonly DraftRow[];
}

const tells = (title: string, genre: Genre, text: string, ...rows: DraftRow[]): DraftCase => ({
  title,
  genre,
  text,
  rows,
});

export const DRAFT_CASES: readonly DraftCase[] = [
  tells('reads modals side by side as one', 'treaty', 'Parties [shall][should] report their catches.', {
    who: 'Parties',
    what: 'report their catches',
    firmness: 'obligation / soft',
  }),
  tells(
    'reads a bracket parted by strokes',
    'treaty',
    'Parties [shall / should / may] report their catches.',
    {
      what: 'report their catches',
      firmness: 'obligation / soft / permission, weak',
    },
  ),
  tells(
    'reads modals parted by a stroke without brackets',
    'treaty',
    'Parties shall/should report their catches.',
    {
      what: 'report their catches',
      firmness: 'obligation / soft',
    },
  ),
  tells(
    'reads brackets with strokes before them',
    'treaty',
    'Parties \\[shall\\]\\[should\\] report their catches by \\[2030\\]\\[2035\\].',
    { what: 'report their catches by [2030][2035]', by: 'by [2030][2035]', firmness: 'obligation / soft' },
  ),
  tells(
    'tells who is bound by each wording',
    'treaty',
    '[Developed country] Parties shall [urgently] end [new] subsidies for coal [and peat].',
    {
      who: 'Developed country Parties / Parties',
      what: 'end [new] subsidies for coal [and peat]',
      firmness: 'obligation',
    },
  ),
  tells(
    'keeps verbs and times together with their brackets',
    'treaty',
    'Each Party shall [phase out][reduce] lead paint [by 2031] [within six years].',
    {
      what: '[phase out][reduce] lead paint [by 2031] [within six years]',
      by: 'by 2031 / within six years',
    },
  ),
  tells(
    'tells amounts by wording, and those that are still blank',
    'treaty',
    'Norway shall pay [EUR 20 million][EUR 35 million] in 2031. Norway shall plant at least [40] per cent more trees.',
    { what: 'pay [EUR 20 million][EUR 35 million] in 2031', amount: 'EUR 20 million / EUR 35 million' },
    { what: 'plant at least [40] per cent more trees', firmness: 'obligation' },
  ),
  tells(
    'tells that a paragraph stands in brackets',
    'treaty',
    'Each Party shall report its catches [and its bycatch].\n\n[Each Party shall [fully] fund its rangers.]',
    { what: 'report its catches [and its bycatch]', firmness: 'obligation' },
    { what: 'fund its rangers', firmness: 'obligation, in brackets' },
  ),
  tells(
    'reads brackets in brackets',
    'treaty',
    '[[High-income] Parties [shall][will] train nurses [by [2030][2032]].]',
    {
      what: 'train nurses [by [2030][2032]]',
      by: '[by [2030][2032]]',
      firmness: 'obligation / firm, in brackets',
    },
  ),
  tells(
    'takes a wording that binds for one that does not',
    'treaty',
    'The Parties [may][shall] charge a fee on plastic bags.',
    { who: 'Parties', what: 'charge a fee on plastic bags', firmness: 'permission, weak / obligation' },
  ),
  tells(
    'reads a denial that is kept open',
    'treaty',
    'The Parties shall [not] charge a fee on [plastic][paper] bags.',
    { what: 'not charge a fee on [plastic][paper] bags', firmness: 'obligation, not to do / obligation' },
  ),
  tells(
    'reads verbs of promising that are kept open',
    'treaty',
    'The Parties [recognize the need to][agree to] train 500 rangers by 2030.',
    { what: 'train 500 rangers by 2030', firmness: 'nothing / firm' },
  ),
  tells(
    'keeps conditions that are kept open',
    'treaty',
    'Draft of 2 May\n\nParties shall[, where possible,] report their [annual] catches.',
    { what: 'report their [annual] catches', condition: '[where possible]' },
  ),
  tells(
    'reads what is struck beside what replaces it',
    'treaty',
    'The Secretariat ~~shall~~ **should** publish a list ~~each year~~ **every three years**.',
    {
      what: 'publish a list ~~each year~~ every three years',
      by: 'every three years (struck: each year)',
      firmness: 'soft (struck: obligation)',
    },
  ),
  tells('reads past a struck modal', 'treaty', 'The Secretariat ~~may~~ shall publish a list.', {
    what: 'publish a list',
    firmness: 'obligation (struck: permission, weak)',
  }),
  tells(
    'reads struck and inserted words of HTML',
    'treaty',
    'The Secretariat shall report <del>by 1 June 2031</del> <ins>by 1 June 2032</ins>.',
    { what: 'report ~~by 1 June 2031~~ by 1 June 2032', by: 'by 1 June 2032 (struck: by 1 June 2031)' },
  ),
  tells(
    'sets numbered paragraphs against each other',
    'treaty',
    'Parties shall meet [once][twice] a year.\n\nOption 1\n\nEach Party shall ban lead paint by 2031.\n\nOption 2\n\nEach Party should ban lead paint by 2040.\n\nOption 3\n\n[No text]',
    { what: 'meet [once][twice] a year' },
    { what: 'ban lead paint by 2031', by: 'by 2031 / by 2040', firmness: 'obligation / soft, in brackets' },
  ),
  tells(
    'ends the last option where the numbered paragraphs go on',
    'treaty',
    '1. Parties shall meet [once][twice] a year.\n\n2. On paint:\n\nOption A\n\nEach Party shall ban lead paint.\n\nOption B\n\nEach Party should ban lead paint.\n\n3. The Secretariat shall keep a list of banned paints.',
    { what: 'meet [once][twice] a year' },
    { what: 'ban lead paint', firmness: 'obligation / soft' },
    { what: 'keep a list of banned paints', firmness: 'obligation, continuing' },
  ),
  tells(
    'tells which option alone says it',
    'treaty',
    'Parties shall meet [once][twice] a year.\n\nAlt 1: Each Party shall ban lead paint. The Secretariat shall keep a list of banned paints.\n\nAlt 2: Each Party should ban lead paint.',
    { what: 'meet [once][twice] a year' },
    { what: 'ban lead paint', firmness: 'obligation / soft' },
    { what: 'keep a list of banned paints', firmness: 'obligation, continuing, Alt 1' },
  ),
  tells(
    'knows who proposes which words',
    'treaty',
    '[EU, Japan: The Committee shall review the list within three years.] [Brazil: The Committee should review the list within five years.]',
    {
      who: 'Committee',
      what: 'review the list within three years',
      by: 'within three years / within five years',
      firmness: 'obligation / soft',
    },
  ),
  tells(
    'hands what a lead-in keeps open to its items',
    'treaty',
    'Each Party [shall][should]:\n\n(a) publish its catches [each year];\n\n(b) fund its rangers.',
    { what: 'publish its catches [each year]', by: '[each year]', firmness: 'obligation / soft' },
    { what: 'fund its rangers', firmness: 'obligation / soft' },
  ),
  tells(
    'reads past blanks and remarks',
    'treaty',
    'Parties [shall][should] report their catches [placeholder for a date].\n\n[Note: to be discussed.]\n\n[Agreed] Parties shall fund their rangers.',
    { what: 'report their catches', firmness: 'obligation / soft' },
    { what: 'fund their rangers', firmness: 'obligation' },
  ),
  tells(
    'denies what is not to be done once',
    'treaty',
    'States shall [refrain from weapon tests][cease weapon tests] in space.',
    { what: '[refrain from weapon tests][cease weapon tests] in space' },
  ),
  tells(
    'tells groups that are glued from others behind a blank',
    'treaty',
    'Each Party shall [allocate][lend] [EUR 5 million][more] to the fund.',
    { what: '[allocate][lend] [EUR 5 million][more] to the fund', amount: '[EUR 5 million]' },
  ),
];

/** Texts with brackets that keep nothing open. */
export const PLAIN_TEXTS: readonly (readonly [string, string])[] = [
  [
    'words put into a quotation',
    'He said: "We will support [the government] and [its allies] until [they] win."',
  ],
  [
    'marks of an editor',
    'We will build it [sic]. “[T]he council shall […] report to [Parliament] [by] 2030.”',
  ],
  ['notes', 'The port will reopen in May.[1][2] Wages will rise [3]. Trade will grow [citation needed].'],
  [
    'links',
    'See [the plan](https://example.org) and [the annex][annex] [here](#part).\n\n[annex]: https://example.org/a',
  ],
  ['boxes to tick', '- [ ] We will write the report.\n- [x] We will hire staff.'],
  ['a blank in a form', 'We, [company name], will delete your data within 30 days.'],
  ['an abbreviation', 'The National Audit Office [NAO] will review it and the Treasury [HMT] will pay.'],
];
