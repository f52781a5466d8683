import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Token } from '../../src/document.ts';
import { partsOf } from '../../src/extract/mentions/boundaries.ts';
import { agree } from '../../src/extract/mentions/consistency.ts';
import { withEvents } from '../../src/extract/mentions/events.ts';
import { capitalsOf, createFactReader } from '../../src/extract/mentions/facts.ts';
import { featuresOf, MOST, TAGS, viewOf } from '../../src/extract/mentions/features.ts';
import { candidatesOf } from '../../src/extract/mentions/index.ts';
import { loadWordLists } from '../../src/extract/mentions/lists.ts';
import { loadMentionModel } from '../../src/extract/mentions/model.ts';
import type { Name } from '../../src/extract/mentions/name.ts';
import {
  checkOf,
  createWeigher,
  ROW_BYTES,
  ROWS,
  rowBytes,
  rowOf,
  rowsOf,
} from '../../src/extract/mentions/weigher.ts';
import { createTokenizer } from '../../src/read/tokens.ts';
import { shapeOf } from '../../src/read/word-classes.ts';
import { openResources } from '../../src/resources.ts';

const resources = openResources();
const lists = loadWordLists(resources);
const model = loadMentionModel(resources);
const tokenizer = createTokenizer(resources);
const tokensOf = (text: string): Token[] => tokenizer.tokenize(text, 0, text.length, []);

describe('shapes', () => {
  it.each([
    ['Tokyo', 1, 'Xx'],
    ['Tokyo', 3, 'Xxxx'],
    ['G7', 1, 'Xd'],
    ['iPhone', 2, 'xXxx'],
    ['', 1, ''],
  ])('%s cut to %i is %s', (text, most, shape) => {
    expect(shapeOf(text, most)).toBe(shape);
  });
});

describe('candidates', () => {
  it.each([
    ['the ministers met again', []],
    ['they met in Tokyo on a cold day', [[2, 6]]],
    ['they met near al-Nahr gate again', [[3, 8]]],
    [
      'Rome and then much later on they all saw Oslo',
      [
        [0, 3],
        [8, 10],
      ],
    ],
  ])('%s', (text, stretches) => {
    expect(candidatesOf(tokensOf(text)).map(({ start, end }) => [start, end])).toEqual(stretches);
  });

  it('are apart, in order, and hold every capital', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'B', 'of', 'Cd', ',', '7')), (words) => {
        const tokens = tokensOf(words.join(' '));
        const stretches = candidatesOf(tokens);
        stretches.forEach(({ start, end }, k) => {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(tokens.length);
          if (k > 0) expect(start).toBeGreaterThan((stretches[k - 1]?.end ?? 0) - 1);
        });
        tokens.forEach((token, i) => {
          if (/\p{Lu}/u.test(token.text)) expect(stretches.some((s) => s.start <= i && i < s.end)).toBe(true);
        });
      }),
    );
  });
});

describe('features', () => {
  it('fit their array, and those of words come first', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('President', 'of', 'Chile', '(', 'ABC', ')', 'met', '12'), { minLength: 1 }),
        (words) => {
          const tokens = tokensOf(words.join(' '));
          const reader = createFactReader([tokens], model.classes, lists);
          const view = viewOf(tokens.map((t) => reader.of(t)));
          const out = new Uint32Array(MOST);
          for (let i = 0; i < tokens.length; i++) {
            const { lexical, count } = featuresOf(view, i, out);
            expect(lexical).toBeLessThan(count);
            expect(count).toBeLessThanOrEqual(MOST);
          }
        },
      ),
    );
  });
});

describe('boundaries', () => {
  it.each([
    ['ORG', 'Civic Harbour Party and Plaid Nova', ['Civic Harbour Party', 'Plaid Nova']],
    ['ORG', 'Green Party of Canada and the Prairie League', ['Green Party of Canada', 'Prairie League']],
    ['ORG', 'Department of Health and Human Services', ['Department of Health and Human Services']],
    ['ORG', 'House Energy and Commerce Committee', ['House Energy and Commerce Committee']],
    ['ORG', 'Nordic Council and Parliament', ['Nordic Council and Parliament']],
    ['ORG', 'Ministry of Ports , Energy and Trade', ['Ministry of Ports , Energy and Trade']],
    ['ORG', 'The Harbour Post', ['Harbour Post']],
    ['LOC', 'Near Valdoria', ['Valdoria']],
    ['LOC', 'Trinidad and Tobago', ['Trinidad and Tobago']],
    ['PER', 'Mr. Sorel', ['Sorel']],
    ['PER', 'Currently Ada Sorel', ['Ada Sorel']],
    ['ORG', 'Harbour Fund ( GHF', ['Harbour Fund']],
  ] as const)('%s %s', (label, text, parts) => {
    const tokens = tokensOf(text);
    const found = partsOf(tokens, 0, tokens.length - 1, label, lists);
    expect(
      found.map(({ first, last }) =>
        tokens
          .slice(first, last + 1)
          .map((t) => t.text)
          .join(' '),
      ),
    ).toEqual(parts);
  });
});

describe('events', () => {
  it.each([
    ['In the 1998 Valdoria legislative election he won', ['MISC 1998 Valdoria legislative election']],
    ['the 2009 Union Parliament election in Valdoria', ['MISC 2009 Union Parliament election in Valdoria']],
    ['In 1998 Valdoria held an election', ['LOC Valdoria']],
    ['Before the Valdoria election', ['LOC Valdoria']],
  ])('%s', (text, events) => {
    const tokens = tokensOf(text);
    const at = tokens.findIndex((t) => t.text === 'Valdoria');
    const names = [{ first: at, last: at, label: 'LOC' as const, margin: 3, rule: 'mentions/tagger' }];
    expect(
      withEvents(
        names,
        { tokens, capitals: capitalsOf(tokens), isFirst: (i) => i === 0, isLowered: () => false },
        lists,
      ).map(
        (n) =>
          `${n.label} ${tokens
            .slice(n.first, n.last + 1)
            .map((t) => t.text)
            .join(' ')}`,
      ),
    ).toEqual(events);
  });
});

describe('well-known names', () => {
  const look = (text: string, names: readonly Omit<Name, 'rule'>[]): readonly string[] => {
    const tokens = tokensOf(text);
    return agree(
      names.map((n) => ({ ...n, rule: 'mentions/tagger' })),
      { tokens, capitals: capitalsOf(tokens), isFirst: (i) => i === 0, isLowered: () => false },
      lists,
    ).map(
      (n) =>
        `${n.label} ${tokens
          .slice(n.first, n.last + 1)
          .map((t) => t.text)
          .join(' ')}`,
    );
  };
  it('are found where the tagger missed them', () => {
    expect(look('He asked Human Rights Watch and the IPCC', [])).toEqual([
      'ORG Human Rights Watch',
      'ORG IPCC',
    ]);
    expect(look('He moved to Richmond , VA', [])).toEqual([]);
    expect(look('He wrote to Google', [])).toEqual(['ORG Google']);
    expect(look('Oracle or not , they left', [])).toEqual([]);
    expect(look('Oxfam left', [])).toEqual(['ORG Oxfam']);
  });
  it('are no part of an address, but may be a handle', () => {
    expect(look('Write to news-desk@WHO.EXAMPLE or the WHO', [])).toEqual(['ORG WHO']);
    expect(look('Follow @UNESCO today', [])).toEqual(['ORG UNESCO']);
  });
  it('stay places where something is', () => {
    const white = { last: 4, label: 'LOC' as const, margin: 1 };
    expect(look('They met at the White House', [{ ...white, first: 4, last: 5 }])).toEqual([
      'LOC White House',
    ]);
    expect(look('He asked the White House', [{ ...white, first: 3 }])).toEqual(['ORG White House']);
    expect(look('THE WHITE HOUSE , May 2', [{ ...white, first: 1, last: 2 }])).toEqual(['LOC WHITE HOUSE']);
  });
  it('are no part of an office', () => {
    expect(look('the Secretary of Veterans Affairs left', [])).toEqual([]);
    expect(look('the Department of Veterans Affairs left', [])).toEqual([
      'ORG Department of Veterans Affairs',
    ]);
  });
  it('are spelt out by what they are for, up to the next article', () => {
    expect(look('THE COUNCIL OF HARBOUR TRADE THE DIRECTOR', [])).toEqual(['ORG COUNCIL OF HARBOUR TRADE']);
    expect(look('the Authority to Dig New Harbours', [])).toEqual([]);
  });
  it('are called what they are where the tagger was unsure', () => {
    expect(look('He spoke of Hezbollah', [{ first: 3, last: 3, label: 'LOC', margin: 1 }])).toEqual([
      'ORG Hezbollah',
    ]);
    expect(look('He swam in Amazon', [{ first: 3, last: 3, label: 'LOC', margin: 4 }])).toEqual([
      'LOC Amazon',
    ]);
  });
});

describe('weights', () => {
  const table = Int8Array.from(
    { length: ROWS * ROW_BYTES },
    (_, i) => (Math.imul(i, 0x9e3779b1) >>> 13) % 255,
  );
  /** The sums as they are defined: those of all features, looked up one by one. */
  const direct = (features: Uint32Array): readonly number[] => {
    const sums = TAGS.map(() => 0);
    for (const feature of features) {
      const row = rowOf(feature) * ROW_BYTES;
      if (((table[row] as number) & 255) !== checkOf(feature)) continue;
      for (let tag = 1; tag < ROW_BYTES; tag++)
        sums[tag] = (sums[tag] as number) + (table[row + tag] as number);
    }
    return sums;
  };

  it('of words are kept, and add up to those of all features', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('President', 'of', 'Chile', '(', 'ABC', ')', 'met', 'chile', '12', 'the'), {
          minLength: 1,
        }),
        (words) => {
          const tokens = tokensOf(words.join(' '));
          const reader = createFactReader([tokens], model.classes, lists);
          const view = viewOf(tokens.map((t) => reader.of(t)));
          const features = tokens.map((_, i) => {
            const out = new Uint32Array(MOST);
            return out.subarray(0, featuresOf(view, i, out).count);
          });
          // Two thirds of the rows answer.
          for (const feature of features.flatMap((own) => [...own]))
            if (feature % 3 > 0) table[rowOf(feature) * ROW_BYTES] = checkOf(feature);
          const weigher = createWeigher(rowsOf(rowBytes(table)));
          features.forEach((own, i) => {
            expect([...weigher.sums(view, i)]).toEqual(direct(own));
          });
        },
      ),
    );
  });
});

describe('the second look', () => {
  const look = (text: string, names: readonly Omit<Name, 'rule'>[]): readonly string[] => {
    const tokens = tokensOf(text);
    const sight = {
      tokens,
      capitals: capitalsOf(tokens),
      isFirst: (i: number) => i === 0 || tokens[i - 1]?.text === '.',
      isLowered: (token: Token) => tokens.some((t) => t.text === token.lower),
    };
    return agree(
      names.map((n) => ({ ...n, rule: 'mentions/tagger' })),
      sight,
      lists,
    ).map(
      (n) =>
        `${n.label} ${tokens
          .slice(n.first, n.last + 1)
          .map((t) => t.text)
          .join(' ')} ${n.rule}`,
    );
  };
  it('gives an abbreviation the label of its name', () => {
    expect(
      look('The Green Harbour Fund (GHF) met . In time GHF spoke', [
        { first: 1, last: 3, label: 'ORG', margin: 3 },
        { first: 5, last: 5, label: 'LOC', margin: 1 },
      ]),
    ).toEqual([
      'ORG Green Harbour Fund mentions/tagger',
      'ORG GHF mentions/abbreviation',
      'ORG GHF mentions/agreement',
    ]);
  });
  it('knows a surname again', () => {
    expect(
      look('Ada Sorel spoke . Then Sorel left', [
        { first: 0, last: 1, label: 'PER', margin: 3 },
        { first: 5, last: 5, label: 'LOC', margin: 1 },
      ]),
    ).toContain('PER Sorel mentions/surname');
  });
  it('knows bodies by their kinds in other languages', () => {
    const green = { first: 4, last: 5, label: 'MISC' as const };
    expect(look('He voted for the Movimiento Verde', [{ ...green, margin: 1 }])).toEqual([
      'ORG Movimiento Verde mentions/body',
    ]);
    expect(look('He voted for the Movimiento Verde', [{ ...green, margin: 5 }])).toEqual([
      'MISC Movimiento Verde mentions/tagger',
    ]);
  });
  it('follows the surer label of one wording', () => {
    expect(
      look('In Valdoria they met ; near Valdoria they left', [
        { first: 1, last: 1, label: 'LOC', margin: 6 },
        { first: 6, last: 6, label: 'ORG', margin: 0.5 },
      ]),
    ).toContain('LOC Valdoria mentions/agreement');
  });
  it('calls what ends in a word for papers a paper, and takes in the word for a party', () => {
    expect(
      look('The Valdoria Morning Herald said', [{ first: 1, last: 3, label: 'LOC', margin: 1 }]),
    ).toEqual(['ORG Valdoria Morning Herald mentions/press']);
    expect(look('The Republican party won', [{ first: 1, last: 1, label: 'MISC', margin: 3 }])).toEqual([
      'ORG Republican party mentions/party',
    ]);
  });
  it('calls an instrument no organization', () => {
    expect(look('The Oslo Agreement holds', [{ first: 1, last: 2, label: 'ORG', margin: 3 }])).toEqual([
      'MISC Oslo Agreement mentions/instrument',
    ]);
    expect(
      look('The Oslo Protocol on Ports holds', [{ first: 1, last: 4, label: 'ORG', margin: 3 }]),
    ).toEqual(['MISC Oslo Protocol on Ports mentions/instrument']);
  });
});
