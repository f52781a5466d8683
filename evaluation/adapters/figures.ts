/** Figures in the form of the scorer of ../shared/data/figures. Durations come from the dates stage. */
import { type Document, type Figure, ofKind, type Span } from '../../src/document.ts';
import { figuresStep } from '../../src/extract/figures/index.ts';
import { openResources } from '../../src/resources.ts';
import { durationOf, type FigurePrediction, inOwnUnits, stretchesOf, summed } from './figure-units.ts';

/** Names of minor units: the gold counts them as they are said, a figure gives the currency's value. */
const MINOR = /((?:\b|\beuro)cents?|¢|\bpence|\bpenny|\bpennies|\bsens?|\d ?c|\d ?p)(?![a-z])/i;

const MEASURED: ReadonlySet<string> = new Set(['quantity', 'duration']);
const GLUED = /\d\p{L}/u;

/** Currencies of several countries that Duckling has units for. */
const UNNAMED = /\b(dinar|rial|riyal)s?\b/i;

const MAJOR =
  /[$€£¥]|[Dd]ollar|[Rr]inggit|[Ee]uro(?! ?cent)|[Pp]ounds?\b|[Rr]upee|[Yy]uan|[Rr]o?uble|[Ss]hekel|[A-Z]{3}/;

/** The minor unit that an amount is said in; one may share that of the figure before ("84.75 cents and 74.07"). */
function minorOf(text: string, figure: Figure, before: Figure | undefined, value: number): string | null {
  if (figure.measure !== 'money' || value >= 100) return null;
  const said = text.slice(figure.start, figure.end);
  const shared = before && Math.abs(Number(said) - value * 100) < 1e-9;
  const words = shared ? text.slice(before.start, before.end) : said;
  const name = MAJOR.test(words) ? undefined : MINOR.exec(words)?.[1];
  return (
    name
      ?.replace(/^euro/, '')
      .replace(/^\d ?c$/, 'cent')
      .replace(/^\d ?p$/, 'p') ?? null
  );
}

/** Our unit codes by the name that the scorer knows; prefixed codes it reads itself. */
const UNIT_NAMES: ReadonlyMap<string, string> = new Map(
  openResources()
    .table('units')
    .map(([code = '', names = '', symbols = '']): [string, string] => [
      code,
      // The scorer knows the UCUM code of these, and few of their names.
      code.endsWith('{CO2e}') ? code : ((names || symbols).split('|')[0] ?? code),
    ])
    .concat(
      Object.entries({ a: 'year', mo: 'month', wk: 'week', d: 'day', h: 'hour', min: 'minute', s: 'second' }),
    ),
);

/** The gold counts "stations" where we count "charging stations". */
const PARTICIPLES = /^(?:\w+ly )?\w{3,}(?:ing|ed) (?=\w)/;

/** NewsQuant names a concept by its content words, without articles, prepositions, conjunctions, marks, and "total". */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  "a an the this that these those its their our his her my your of in on at to for from by with as and or & between among across over under per during total 's ’s s".split(
    ' ',
  ),
);
const contentWords = (text: string): string =>
  text
    .replace(/['’]s\b/g, '')
    .replace(/(?<=\d)-(?=\d)/g, ' ')
    .split(/[\s,"“”()]+/)
    .filter((word) => word !== '' && !FUNCTION_WORDS.has(word.toLowerCase()))
    .join(' ');

/** "seven to 10 years": TIMEX3 tells one end. */
const RANGE = /(\w+)(?: to | or | and |-|–)(\w+) \w+$/;
const SMALL: ReadonlyMap<string, number> = new Map(
  'one two three four five six seven eight nine ten'.split(' ').map((word, i) => [word, i + 1]),
);

/** NewsQuant gives a direction only where a verb does: not for "a 19 % drop", "a rise of 3 %", "5 % higher". */
const byVerb = (text: string, { start, end }: { readonly start: number; readonly end: number }): boolean =>
  !/\bof (?:about |around |nearly )?(?:[\d.,]+ \w+ or )?$/.test(text.slice(Math.max(0, start - 40), start)) &&
  !/^[ -](?:\w+ )?(?:drop|fall|cut|rise|increase|decrease|decline|reduction|growth|gain|jump|loss|higher|lower|more|less|larger|smaller)\b/.test(
    text.slice(end, end + 20),
  );

/** NewsQuant gives an end the direction of the step to it where both are of one kind ("rose 18 sen to RM23.50"). */
const stepsTo = (text: string, step: Figure | undefined, { start, currency, unit }: Figure): boolean =>
  step?.change?.to === null &&
  currency !== null &&
  step.currency === currency &&
  step.unit === unit &&
  /^ to $/.test(text.slice(step.end, start));

/** NewsQuant reads every "up to" as a bound, also where it says how far something rose. */
const UP_TO = /\bup to $/;

/** NewsQuant gives the ends of a move in the order of the text, others the lower one first. */
const endsOf = (
  from: number,
  to: number,
  ordered: boolean,
): { readonly min: number; readonly max: number } =>
  ordered || from < to ? { min: from, max: to } : { min: to, max: from };

/** @param set the data set's name for itself: Duckling's has units of its own */
export function toFigurePrediction(document: Document, set = ''): FigurePrediction[] {
  const news = set === 'newsquant';
  const found = ofKind(document, 'figure');
  const figures = found
    // The gold marks no ordinals.
    .filter((f) => f.measure !== 'ordinal')
    // The numbers of Recognizers-Text are none where a unit is glued to them ("180ml").
    .filter((f) => set !== 'ms-number' || !MEASURED.has(f.measure) || !GLUED.test(textOf(document, f)))
    // NewsQuant marks no age inside what another figure measures ("60 % of men aged 18 to 34").
    .filter((f) => !news || f.measure !== 'age' || !found.some((other) => other !== f && holds(other, f)))
    .map((f): FigurePrediction => {
      const moved = f.change !== null && f.change.from !== null && f.change.to !== null;
      // NewsQuant gives a direction to what is added or taken, and none to where it ends.
      const step = found[found.indexOf(f) - 1];
      const told =
        f.change &&
        (!news || ((f.change.to === null || stepsTo(document.text, step, f)) && byVerb(document.text, f)));
      const direction = told && f.change?.direction !== 'none' ? f.change?.direction : undefined;
      const one =
        f.value ??
        (f.min !== null && f.max === null ? f.min : f.max !== null && f.min === null ? f.max : null);
      const upTo =
        news && f.change?.to != null && UP_TO.test(document.text.slice(0, f.start)) ? '<' : undefined;
      const bound = f.value !== null ? undefined : f.max === null ? '>' : f.min === null ? '<' : undefined;
      const vague = f.min !== null && f.max !== null;
      // A negative share or sum is a fall there.
      const fall =
        one !== null && one < 0 && (f.measure === 'percent' || f.measure === 'money') ? 'down' : undefined;
      const change =
        fall ??
        upTo ??
        (f.measure === 'multiple' ? bound : undefined) ??
        direction ??
        bound ??
        (f.approximate && !vague ? '~' : undefined);
      const minor = one === null ? null : minorOf(document.text, f, step, one);
      // Duckling knows dinars of no country.
      const unnamed = set.startsWith('dk-') && f.currencyAssumed ? UNNAMED.exec(textOf(document, f)) : null;
      return {
        start: f.start,
        end: f.end,
        // "one in four" is a share, "3:1" a number.
        kind:
          f.measure === 'ratio' && /\b(?:in|of)\b/.test(document.text.slice(f.start, f.end))
            ? 'fraction'
            : f.measure,
        ...(moved
          ? endsOf(f.change?.from ?? 0, f.change?.to ?? 0, news)
          : one !== null
            ? { value: minor ? Math.round(one * 1e6) / 1e4 : one }
            : { min: f.min ?? 0, max: f.max ?? 0 }),
        ...(f.unit
          ? { unit: UNIT_NAMES.get(f.unit) ?? f.unit.replace(/\.h$/, 'h').replace(/[{}]/g, ''), code: f.unit }
          : {}),
        ...(f.currency
          ? {
              currency: unnamed ? (unnamed[1] ?? '').toLowerCase() : (minor ?? f.currency),
            }
          : {}),
        ...(f.counted ? { counted: f.counted.replace(PARTICIPLES, '') } : {}),
        ...(f.per ? { per: f.per } : {}),
        ...(f.of ? { of: f.of } : {}),
        ...(change ? { change } : {}),
        ...concept(f, news),
        ...(f.rule.endsWith('-vague') ? { vague: true } : {}),
      };
    });
  const measured = ofKind(
    FIGURES.run(
      {
        ...document,
        annotations: document.annotations.filter(
          (a) => a.kind === 'date' && a.type !== 'DURATION' && a.type !== 'SET',
        ),
      },
      {},
    ),
    'figure',
  );
  const durations = ofKind(document, 'date').flatMap((d): FigurePrediction[] => {
    if (set === 'ms-number' && GLUED.test(textOf(document, d))) return [];
    // NewsQuant marks no duration that a hyphen makes an adjective ("a five-year award").
    if (news && /\w-\p{Ll}+$/u.test(document.text.slice(d.start, d.end))) return [];
    const read = d.type === 'DURATION' || d.type === 'SET' ? durationOf(d.value) : null;
    // "every 9 weeks" tells an amount; "a month" does not, unless it is all that the text says.
    const told =
      read &&
      (isAll(document.text, d) ||
        ((d.type === 'DURATION' || read.value > 1) &&
          !/^an? \w+$/i.test(document.text.slice(d.start, d.end))))
        ? read
        : null;
    const ends = RANGE.exec(document.text.slice(d.start, d.end));
    const [low, high] = [ends?.[1], ends?.[2]].map(
      (word) => SMALL.get((word ?? '').toLowerCase()) ?? Number(word),
    );
    if (told && low !== undefined && high !== undefined && low < high)
      return [{ start: d.start, end: d.end, kind: 'duration', min: low, max: high, unit: told.unit }];
    const bound = d.mod === null ? undefined : BOUNDS[d.mod];
    const whole = measured.find((f) => f.start < d.end && f.end > d.start);
    // NewsQuant and the numbers of Recognizers-Text count each part of "3 years and 2 months".
    const parts = stretchesOf(d.value);
    const named = parts.every(({ unit }) => textOf(document, d).includes(unit));
    const numbers = set === 'ms-number';
    const apart = (news || numbers) && named;
    // There "one and a half hours" is 1.5, and no 90 minutes.
    const said = told && numbers && whole?.value ? { ...told, value: whole.value } : told;
    const stretches = said === null ? [] : apart && parts.length > 1 ? parts : [said];
    return stretches.map((stretch) => ({
      start: d.start,
      end: d.end,
      kind: 'duration',
      ...stretch,
      ...(bound ? { change: bound } : {}),
      ...concept(whole, news),
    }));
  });
  const all = [...figures, ...durations].sort((a, b) => a.start - b.start);
  const said = set.startsWith('dk-')
    ? summed(document.text, all).map(inOwnUnits)
    : set.startsWith('ms-') && set !== 'ms-numberrange'
      ? all.flatMap(endsApart)
      : all;
  return said.map(({ code: _, vague: __, ...prediction }) => prediction);
}

/** Recognizers-Text tells ranges in a set of its own; in the others each end is a number. */
const endsApart = ({ min, max, ...figure }: FigurePrediction): readonly FigurePrediction[] =>
  min === undefined || max === undefined || figure.vague
    ? [{ ...figure, ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) }]
    : [
        { ...figure, value: min },
        { ...figure, value: max },
      ];

const FIGURES = figuresStep(openResources());
/** NewsQuant's concept is what is measured and whose it is; elsewhere what is measured, else whose it is. */
function concept(figure: Figure | undefined, news: boolean): { measures?: string } {
  const parts = [figure?.measures, figure?.subject].flatMap((part) => (part ? [part.text] : []));
  if (parts.length === 0) return {};
  return { measures: news ? contentWords(parts.join(' ')) : (parts[0] as string) };
}
const holds = ({ measures }: Figure, { start, end }: Figure): boolean =>
  measures !== null && measures.start < start && end <= measures.end;
const textOf = ({ text }: Document, { start, end }: Span): string => text.slice(start, end);
const isAll = (text: string, { start, end }: { readonly start: number; readonly end: number }): boolean =>
  text.slice(0, start).trim() === '' && text.slice(end).trim() === '';

/** TIMEX3 mods as the scorer's signs. */
const BOUNDS: Readonly<Record<string, string>> = {
  APPROX: '~',
  LESS_THAN: '<',
  EQUAL_OR_LESS: '<',
  MORE_THAN: '>',
  EQUAL_OR_MORE: '>',
};
