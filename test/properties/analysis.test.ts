/** Whatever the text: a valid analysis, exact spans, and the same bytes twice. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SHAPES } from '../../bench/shapes.ts';
import { analysisSchema } from '../../src/analysis/schema.ts';
import { type Analysis, createAnalyzer } from '../../src/index.ts';

const analyzer = createAnalyzer();
const analyze = (text: string): Analysis =>
  analyzer.analyze({ id: 'text', text }, { all: true, include: ['entities', 'sentences', 'tokens'] });

/** Pieces that the readers look for, so that random texts reach every stage. */
const PIECES = [
  ...[
    'Commission for Rivers',
    'election of 2019',
    '2019 Union',
    '# Heading',
    '## 2.1 Scope',
    'ANNEX',
    '===',
    '---',
    '***',
    '1. ',
    '(a) ',
    '(iv) ',
    '- ',
    '  * ',
    '> ',
    '| a | b |',
  ],
  ...[
    '\n',
    '\n\n',
    '\r\n',
    '\t',
    ' ',
    '  ',
    '\u00a0',
    '\u2028',
    '\f',
    '\0',
    '\u001b[31m',
    '\u202e',
    '\ufeff',
    '\u00ad',
  ],
  ...[
    'We will ',
    'The Parties shall ',
    'agree to ',
    'must not ',
    'is committed to ',
    'calls on ',
    'may ',
    'shall:',
  ],
  ...[
    'Japan ',
    'the European Union ',
    'the Ministry of Health (MoH) ',
    'Tokyo ',
    'they ',
    'the prime minister ',
    "G7's ",
  ],
  ...[
    'by 2030',
    'within 90 days of entry into force',
    'on 5 May 2025',
    'next year',
    'in the 1990s',
    'annually',
  ],
  ...['$4.5 billion', '45 %', 'at least two-thirds', '1,234.5', '€5-7m', '2 % of GDP', 'half', 'twice'],
  ...[
    'cut emissions',
    'provide support',
    'refrain from testing',
    'where appropriate',
    'subject to available funds',
  ],
  ...[
    '.',
    ',',
    ';',
    ':',
    '…',
    '“',
    '”',
    '"',
    "'",
    '’',
    '(',
    ')',
    '[',
    ']',
    '[shall][should]',
    '~~old~~',
    '<del>old</del>',
  ],
  ...[
    '–',
    '—',
    '-',
    '**',
    '_',
    '`',
    '&amp;',
    '[1]',
    '[^1]',
    'http://a.b/c',
    'a@b.c',
    '👩‍👩‍👧',
    'é',
    'e\u0301',
    '日本',
    '\ud800',
    '\udc00',
  ],
];
const texts = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 12 })), {
      maxLength: 40,
    })
    .map((pieces) => pieces.join(' ')),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.string({ unit: 'binary', maxLength: 300 }),
);

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Everything in an output that quotes the text, with the place that it gives. */
function* quotes(value: unknown): Generator<{ start: unknown; end: unknown; text: string }> {
  if (Array.isArray(value)) for (const part of value) yield* quotes(part);
  else if (isFields(value)) {
    const place = isFields(value.span) ? value.span : value;
    if (typeof value.text === 'string') yield { start: place.start, end: place.end, text: value.text };
    for (const part of Object.values(value)) yield* quotes(part);
  }
}

function* spans(value: unknown): Generator<{ start: number; end: number }> {
  if (Array.isArray(value)) for (const part of value) yield* spans(part);
  else if (isFields(value)) {
    // A resolved date has `start` and `end` too: calendar days, which are no offsets.
    if (typeof value.start === 'number' && typeof value.end === 'number')
      yield { start: value.start, end: value.end };
    for (const part of Object.values(value)) yield* spans(part);
  }
}

function check(text: string): void {
  const analysis = analyze(text);
  expect(analysisSchema.parse(analysis)).toEqual(analysis);
  for (const { start, end, text: words } of quotes(analysis)) {
    expect(typeof start).toBe('number');
    expect(text.slice(Number(start), Number(end))).toBe(words);
  }
  for (const { start, end } of spans(analysis)) {
    expect(start).toBeLessThanOrEqual(end);
    expect(end).toBeLessThanOrEqual(text.length);
  }
  // A name lies within one sentence.
  for (const { span } of analysis.entities ?? [])
    expect(
      (analysis.sentences ?? []).some(({ span: { start, end } }) => start <= span.start && span.end <= end),
    ).toBe(true);
  const findings = [
    ...analysis.commitments,
    ...(analysis.others ?? []),
    ...analysis.dates,
    ...analysis.figures,
  ];
  const ids = findings.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const known = new Set([...ids, ...analysis.actors.map(({ id }) => id)]);
  expect(new Set(analysis.actors.map(({ id }) => id)).size).toBe(analysis.actors.length);
  for (const commitment of [...analysis.commitments, ...(analysis.others ?? [])]) {
    const { actors, beneficiaries, supporting, deadline, figures, target, baseline } = commitment;
    const named = [...actors, ...beneficiaries, ...supporting].map((party) => party.actor);
    for (const id of [...named, deadline?.date ?? null, ...figures, target, baseline])
      if (id !== null) expect(known).toContain(id);
  }
}

describe('any text', () => {
  it('gives a valid analysis whose spans are exact and whose ids resolve', () => {
    fc.assert(fc.property(texts, check), { numRuns: 300 });
  });

  it('ends where a reader looks ahead', () => {
    for (const text of ['2 % of GDP calls on ', 'of 5', 'By 2030 the 3']) check(text);
  });

  it('gives the same bytes twice, also from another analyzer', () => {
    const other = createAnalyzer();
    fc.assert(
      fc.property(texts, (text) => {
        const once = JSON.stringify(analyze(text));
        expect(JSON.stringify(analyze(text))).toBe(once);
        expect(
          JSON.stringify(
            other.analyze({ id: 'text', text }, { all: true, include: ['entities', 'sentences', 'tokens'] }),
          ),
        ).toBe(once);
      }),
      { numRuns: 60 },
    );
  });

  it('converts offsets to code points and bytes that cut the same words', () => {
    fc.assert(
      fc.property(texts, (text) => {
        // A lone surrogate has no UTF-8 form; a text as read never holds one.
        const read = Buffer.from(text, 'utf8').toString('utf8');
        const points = Array.from(read);
        const bytes = Buffer.from(read, 'utf8');
        for (const quote of quotes(analyzer.analyze({ id: 'text', text: read }, { offsets: 'codepoint' })))
          expect(points.slice(Number(quote.start), Number(quote.end)).join('')).toBe(quote.text);
        for (const quote of quotes(analyzer.analyze({ id: 'text', text: read }, { offsets: 'byte' })))
          expect(bytes.subarray(Number(quote.start), Number(quote.end)).toString('utf8')).toBe(quote.text);
      }),
      { numRuns: 100 },
    );
  });
});

describe('a hostile shape', () => {
  it.each(SHAPES)('of $name is read to its end', ({ make }) => {
    check(make(3_000));
    expect(analyze(make(100_000)).document.characters).toBe(100_000);
  });
});
