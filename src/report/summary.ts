/** An analysis in three parts: what document it is, how much it promises, what else was found. */
import type { Analysis } from '../analysis/schema.ts';
import { nameOfPath } from '../corpus.ts';
import { plural } from './table.ts';
import type { createNames } from './values.ts';

/** What a filter left out, for the reader who sees the rest. */
export interface Narrowing {
  /** The analysis before it was filtered. */
  readonly whole: Analysis;
  /** The options that left some out ("--limit"). */
  readonly by: readonly string[];
}

const GENRE_NAMES: Readonly<Record<Analysis['document']['genre'], string>> = {
  treaty: 'treaty',
  order: 'order',
  decision: 'decision',
  communique: 'communiqué',
  strategy: 'strategy or fact sheet',
  policy: 'policy',
  news: 'news or commentary',
};

/** @param narrowing what a filter left out; null when nothing was filtered */
export function summaryOf(
  analysis: Analysis,
  name: ReturnType<typeof createNames>,
  narrowing: Narrowing | null,
): readonly string[] {
  const { document, actors, dates, figures } = analysis;
  const issuers = document.issuers.map((id) => name(id, null)).filter((n) => n !== '');
  const of =
    issuers.length === 0
      ? ''
      : ` of ${issuers.slice(0, 4).join(', ')}${issuers.length > 4 ? ` and ${issuers.length - 4} more` : ''}`;
  const date = document.date.value
    ? `, ${document.date.value} (${basisName(document.date.basis)})`
    : ', no date found';
  return [
    `${nameOfPath(document.source)}: ${GENRE_NAMES[document.genre]}${of}${date}`,
    commitmentsOf(analysis.commitments, narrowing),
    [plural(actors.length, 'actor'), plural(dates.length, 'date'), plural(figures.length, 'figure')].join(
      ', ',
    ),
  ];
}

/** "15 commitments (13 firm or more, 8 with a deadline): 12 by 7 actors, 3 by actors not identified". */
function commitmentsOf(commitments: Analysis['commitments'], narrowing: Narrowing | null): string {
  const whole = narrowing?.whole.commitments.length ?? commitments.length;
  if (whole === 0) return 'no commitments';
  const by = narrowing && commitments.length < whole ? narrowing.by.join(', ') : null;
  const shown =
    by === null
      ? plural(whole, 'commitment')
      : `${commitments.length} of ${plural(whole, 'commitment')} shown`;
  if (commitments.length === 0) return `${shown} (${by})`;
  const firm = commitments.filter((c) => c.strength.level >= 4).length;
  const due = commitments.filter((c) => c.deadline !== null).length;
  const named = commitments.filter((c) => c.actors.some((party) => party.actor !== null)).length;
  const bound = new Set(
    commitments.flatMap((c) => c.actors.flatMap(({ actor }) => (actor === null ? [] : [actor]))),
  ).size;
  const bySome =
    named === commitments.length
      ? ` by ${plural(bound, 'actor')}`
      : named === 0
        ? ` by actors not identified`
        : `: ${named} by ${plural(bound, 'actor')}, ${commitments.length - named} by actors not identified`;
  return `${shown} (${by === null ? '' : `${by}; `}${firm} firm or more, ${due} with a deadline)${bySome}`;
}

const basisName = (basis: Analysis['document']['date']['basis']): string =>
  basis === 'option' ? 'as given' : basis === 'text' ? 'latest date told' : `from its ${basis}`;
