/** Reads the tables of currencies and units into phrases that stand before and behind a number. */
import type { Token } from '../../../document.ts';
import { createGazetteer, type Gazetteer } from '../../../match/gazetteer.ts';
import type { Resources } from '../../../resources.ts';

/** What a phrase before or behind a number makes of it. */
export interface Measure {
  /** ISO 4217 for money, else a UCUM code. */
  readonly code: string;
  readonly kind: 'currency' | 'unit' | 'duration';
  /** Several currencies share the form. */
  readonly assumed: boolean;
  /** The form exactly as it must be written, token by token; null for any case. */
  readonly written: readonly string[] | null;
  /** Counts only when nothing parts it from the number. */
  readonly glued: boolean;
  /** Its own tokens stand in one piece. */
  readonly tight?: boolean;
  /** A minor unit: how many of it make one of the currency. */
  readonly parts: number;
}

/** What a table says of a token. */
export type Word = Pick<Token, 'text' | 'lower'>;

const NAME_PREFIXES: Readonly<Record<string, string>> = {
  k: 'kilo',
  c: 'centi',
  m: 'milli',
  d: 'deci',
  h: 'hecto',
  n: 'nano',
  u: 'micro',
  p: 'pico',
  M: 'mega',
  G: 'giga',
  T: 'tera',
  P: 'peta',
  E: 'exa',
};

const LETTERS_ONLY = /^\p{L}+$/u;

type Rows = Map<string, { words: readonly string[]; measures: Measure[] }>;
type Entries = readonly (readonly [readonly string[], readonly Measure[]])[];

export interface MeasureTables {
  readonly before: Gazetteer<readonly Measure[]>;
  readonly after: Gazetteer<readonly Measure[]>;
  readonly glued: ReadonlySet<string>;
}

/** Units and currencies by their words, before and after a number. */
export function readMeasures(
  resources: Resources,
  durations: Readonly<Record<string, readonly string[]>>,
  tokensOf: (phrase: string) => readonly Word[],
): MeasureTables {
  const { before, after, glued } = resources.derived('measures', () =>
    measuresOf(resources, durations, tokensOf),
  );
  return { before: createGazetteer(before), after: createGazetteer(after), glued: new Set(glued) };
}

function measuresOf(
  resources: Resources,
  durations: Readonly<Record<string, readonly string[]>>,
  tokensOf: (phrase: string) => readonly Word[],
): { readonly before: Entries; readonly after: Entries; readonly glued: readonly string[] } {
  const before: Rows = new Map();
  const after: Rows = new Map();
  const glued = new Set<string>();
  const add = (rows: Rows, phrase: string, measure: Omit<Measure, 'written'>, cased: boolean): void => {
    const tokens = tokensOf(phrase);
    const words = tokens.map((token) => token.lower);
    const key = words.join(' ');
    const row = rows.get(key) ?? { words, measures: [] };
    row.measures.push({ ...measure, written: cased ? tokens.map((token) => token.text) : null });
    rows.set(key, row);
  };
  const cells = (row: readonly string[], column: number): readonly string[] =>
    (row[column] ?? '').split('|').filter((form) => form !== '');

  for (const row of resources.table('currencies')) {
    const code = row[0] as string;
    const money = (form: string): Omit<Measure, 'written'> & { form: string } => ({
      code,
      kind: 'currency',
      assumed: form.startsWith('?'),
      glued: false,
      parts: 1,
      form: form.replace(/^\?/, ''),
    });
    for (const form of cells(row, 1)) {
      const { form: phrase, ...measure } = money(form);
      add(after, phrase, measure, false);
    }
    for (const form of cells(row, 2)) {
      const { form: phrase, ...measure } = money(form);
      // "A$" in capitals and in one piece: "a $5 fee" is no Australian amount.
      if (/^[a-z]\$$/.test(phrase)) add(before, phrase.toUpperCase(), { ...measure, tight: true }, true);
      else add(before, phrase, measure, LETTERS_ONLY.test(phrase) && phrase === phrase.toUpperCase());
      if (/^\p{Sc}$/u.test(phrase)) add(after, phrase, measure, false);
      if (LETTERS_ONLY.test(phrase) && phrase.length <= 3) glued.add(phrase);
      if (/^\$\p{L}{1,2}$/u.test(phrase)) glued.add(phrase.slice(1).toUpperCase());
    }
    for (const form of cells(row, 3)) {
      const { form: phrase, ...measure } = money(form);
      add(after, phrase, measure, LETTERS_ONLY.test(phrase));
    }
    for (const form of cells(row, 4)) {
      const [name, parts] = form.split('=');
      const { form: phrase, ...measure } = money(name as string);
      add(after, phrase, { ...measure, parts: Number(parts) }, false);
    }
  }

  for (const row of resources.table('units')) {
    const code = row[0] as string;
    const prefixes = (row[3] ?? '').split(' ').filter((prefix) => prefix !== '');
    const unit = { kind: 'unit', assumed: false, parts: 1 } as const;
    for (const name of cells(row, 1)) {
      add(after, name, { ...unit, code, glued: false }, false);
      for (const prefix of prefixes) {
        const long = NAME_PREFIXES[prefix];
        if (long) add(after, long + name, { ...unit, code: prefix + code, glued: false }, false);
      }
    }
    for (const form of cells(row, 2)) {
      const tight = form.startsWith('!');
      const symbol = tight ? form.slice(1) : form;
      add(after, symbol, { ...unit, code, glued: tight }, true);
      if (/^\p{L}/u.test(symbol) && symbol.length <= 3)
        for (const prefix of prefixes)
          add(
            after,
            prefix + symbol,
            { ...unit, code: `${/[µμ]/.test(prefix) ? 'u' : prefix}${code}`, glued: false },
            true,
          );
    }
  }
  for (const [code, names] of Object.entries(durations))
    for (const name of names)
      add(after, name, { code, kind: 'duration', assumed: false, parts: 1, glued: false }, false);
  const entries = (rows: Rows): Entries => [...rows.values()].map(({ words, measures }) => [words, measures]);
  return { before: entries(before), after: entries(after), glued: [...glued] };
}
