/** The days of a fiscal year that is a deadline: those of the country that is bound, or whose head of state gives the order. */
import type { Deadline, Document, Party, TemporalExpression } from '../../../document.ts';
import type { Resources } from '../../../resources.ts';

/** By country: the first and the last day, each with the year counted from the one that names it. */
type FiscalYears = Readonly<
  Record<string, { readonly first: readonly [number, string]; readonly last: readonly [number, string] }>
>;

interface Words {
  readonly fiscalYears: FiscalYears;
  readonly fiscalWords: readonly string[];
  readonly headsOfState: readonly string[];
}

/** The deadline with the days of its fiscal year, and the country that it is read as; null where nothing tells. */
export type FiscalReader = (
  document: Document,
  actors: readonly Party[],
  deadline: Deadline | null,
  dates: readonly TemporalExpression[],
) => { readonly deadline: Deadline; readonly country: string } | null;

/** @returns what gives a fiscal year its days. */
export function createFiscalReader(resources: Resources): FiscalReader {
  const { fiscalYears, fiscalWords, headsOfState } = resources.words<Words>('dates');
  const heads = new Set(headsOfState);

  /** The country that all who are bound are, or under whose head of state an order is given. */
  const countryOf = (document: Document, actors: readonly Party[]): string | null => {
    const codes = actors.map(
      (party) => document.actors.find(({ id }) => id === party.actor)?.codes.iso3166 ?? null,
    );
    const [code = null] = codes;
    if (code !== null) return codes.every((other) => other === code) ? code : null;
    if (document.genre !== 'order') return null;
    const issuer = document.actors.find(({ id }) => id === document.issuers[0]);
    if (!issuer || ![issuer.name, ...issuer.roles].some((name) => heads.has(name))) return null;
    return document.actors.find(({ type }) => type === 'country')?.codes.iso3166 ?? null;
  };

  return (document, actors, deadline, dates) => {
    if (deadline?.lastDay !== null || !/^\d{4}$/.test(deadline.value ?? '')) return null;
    const words = deadline.text.toLowerCase();
    if (!fiscalWords.some((word) => words.includes(word))) return null;
    const mod = dates.find(({ id }) => id === deadline.date)?.mod ?? null;
    if (mod !== null && mod !== 'END') return null;
    const country = countryOf(document, actors);
    const days = country === null ? undefined : fiscalYears[country];
    if (country === null || !days) return null;
    const day = ([years, rest]: readonly [number, string]): string =>
      `${Number(deadline.value) + years}-${rest}`;
    return { deadline: { ...deadline, firstDay: day(days.first), lastDay: day(days.last) }, country };
  };
}
