/** Tagger and lemmatizer: what they say of plain sentences, and what holds of any words. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOnTokens, readTrees } from '../../evaluation/conllu.ts';
import { scoreTags } from '../../evaluation/syntax.ts';
import { openSyntax } from '../../src/read/syntax/index.ts';
import { applyRule, createLemmatizer, lemmaKey } from '../../src/read/syntax/lemmas.ts';
import { openBinary, packTable, quantized, TAGGER_MAGIC, writeBinary } from '../../src/read/syntax/model.ts';
import { createTokenizer } from '../../src/read/tokens.ts';
import { openResources } from '../../src/resources.ts';

const resources = openResources();
const syntax = openSyntax(resources);
const tokenizer = createTokenizer(resources);
const formsOf = (text: string): string[] =>
  tokenizer.tokenize(text, 0, text.length, []).map((token) => token.text);

describe('the tagger', () => {
  it.each([
    ['We will cut emissions by 2030.', 'PRON AUX VERB NOUN ADP NUM PUNCT'],
    ['The council has approved the plan.', 'DET NOUN AUX VERB DET NOUN PUNCT'],
    ['They did not report the cost.', 'PRON AUX PART VERB DET NOUN PUNCT'],
    ['The report is on the table.', 'DET NOUN AUX ADP DET NOUN PUNCT'],
    ['Its members plan to share the cost.', 'PRON NOUN VERB PART VERB DET NOUN PUNCT'],
  ])('reads the parts of speech of "%s"', (text, expected) => {
    const forms = formsOf(text);
    const sentence = syntax.tag(forms);
    expect(sentence.map(({ upos }) => upos).join(' ')).toBe(expected);
  });

  it('tells a participle from a past tense', () => {
    const forms = formsOf('The loans were provided by a bank which provided them.');
    const sentence = syntax.tag(forms);
    const [participle, past] = forms.flatMap((form, i) => (form === 'provided' ? [sentence[i]?.xpos] : []));
    expect([participle, past]).toEqual(['VBN', 'VBD']);
  });

  it.each([
    ['She wrote two letters.', 'wrote', 'write'],
    ['The studies were cancelled.', 'studies', 'study'],
    ["We don't agree.", "n't", 'not'],
    ['Agencies are reducing waste.', 'reducing', 'reduce'],
    ['The better plans failed.', 'better', 'good'],
  ])('in "%s" gives "%s" the lemma "%s"', (text, form, lemma) => {
    const forms = formsOf(text);
    expect(syntax.tag(forms)[forms.indexOf(form)]?.lemma).toBe(lemma);
  });
});

describe('the tagger, whatever the words', () => {
  const words = fc.array(
    fc.oneof(
      fc.constantFrom(
        'we',
        'will',
        'the',
        'plan',
        'and',
        'to',
        'cut',
        ',',
        'of',
        'that',
        'is',
        'Bank',
        '2030',
      ),
      fc.string({ minLength: 1, maxLength: 8 }),
    ),
    { minLength: 1, maxLength: 60 },
  );

  it('gives each word a tag and a lemma, the same each time', () => {
    fc.assert(
      fc.property(words, (forms) => {
        const read = (): string[] => {
          const tagged = syntax.tag(forms);
          return tagged.map(({ upos, xpos, lemma }) => `${upos} ${xpos} ${lemma}`);
        };
        const first = read();
        expect(first.filter((tag) => !/^[A-Z]+ \S+ /.test(tag))).toEqual([]);
        expect(read()).toEqual(first);
      }),
      { numRuns: 50 },
    );
  });

  it('reads a sentence of no words', () => {
    expect(syntax.tag([])).toHaveLength(0);
  });
});

describe('the file of the model', () => {
  it('gives back the tables that were packed', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constant(0), fc.integer({ min: -127, max: 127 })), { maxLength: 900 }),
        (list) => {
          const table = Int8Array.from(list);
          const file = openBinary<unknown>(
            'x',
            writeBinary(TAGGER_MAGIC, {}, packTable(table)),
            TAGGER_MAGIC,
          );
          expect(file.table(table.length)).toEqual(table);
        },
      ),
    );
  });

  it('keeps the largest weights, as codes whose squares are near them', () => {
    const weights = Float32Array.from([0, 100, -25, 0.5, 4, -1]);
    const codes = quantized(weights, 4);
    const unit = 100 / 127 ** 2;
    expect([...codes].map((code) => Math.round(code * Math.abs(code) * unit))).toEqual([
      0, 100, -25, 0, 4, -1,
    ]);
  });

  it('is refused when it is of another kind', () => {
    expect(() => openBinary('tagger.bin', resources.model('tagger.bin'), TAGGER_MAGIC + 1)).toThrow(
      /tagger\.bin/,
    );
  });

  it('is small', () => {
    expect(resources.model('tagger.bin').length).toBeLessThan(700_000);
  });
});

describe('lemma rules', () => {
  it('keep case or lower it, and never cut more than there is', () => {
    expect(applyRule({ keepCase: true, cut: 1, add: '' }, 'States')).toBe('State');
    expect(applyRule({ keepCase: false, cut: 3, add: 'y' }, 'STUDIES')).toBe('study');
    expect(applyRule({ keepCase: false, cut: 9, add: 'x' }, 'as')).toBe('as');
  });

  it('take the whole word before an ending, and the longest ending before a shorter one', () => {
    const rules = ['', 'whole', 'long', 'short'].map((add) => ({ keepCase: false, cut: 0, add }));
    const entries = [
      [lemmaKey(3, '^singing'), 1],
      [lemmaKey(3, 'ing'), 2],
      [lemmaKey(3, 'g'), 3],
    ].sort((a, b) => (a[0] as number) - (b[0] as number));
    const { lemma } = createLemmatizer(
      Uint32Array.from(entries.map(([key]) => key as number)),
      Uint16Array.from(entries.map(([, rule]) => rule as number)),
      rules,
    );
    expect(['Singing', 'going', 'bag', 'sea'].map((form) => lemma(form, 3))).toEqual([
      'singingwhole',
      'goinglong',
      'bagshort',
      'sea',
    ]);
  });
});

const TREES = `# newdoc id = one
# text = We cannot pay 3bn.
1\tWe\twe\tPRON\tPRP\t_\t4\tnsubj\t_\t_
2-3\tcannot\t_\t_\t_\t_\t_\t_\t_\t_
2\tcan\tcan\tAUX\tMD\t_\t4\taux\t_\t_
3\tnot\tnot\tPART\tRB\t_\t4\tadvmod\t_\t_
4\tpay\tpay\tVERB\tVB\t_\t0\troot\t_\t_
5\t3bn\t3bn\tNUM\tCD\t_\t4\tobj\t_\tSpaceAfter=No
6\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\t_

`;

const ADDRESS = `# text = See plan@in.org in May
1\tSee\tsee\tVERB\tVB\t_\t0\troot\t_\t_
2\tplan@in.org\tplan@in.org\tPROPN\tADD\t_\t1\tobj\t_\t_
3\tin\tin\tADP\tIN\t_\t4\tcase\t_\t_
4\tMay\tMay\tPROPN\tNNP\t_\t1\tobl\t_\t_

`;

describe('gold trees', () => {
  const laid = (trees: string) => {
    const [tree] = readTrees(trees);
    if (!tree) throw new Error('no tree');
    const words = layOnTokens(tree, tokenizer.tokenize(tree.text, 0, tree.text.length, []));
    return words.map(({ form, upos, xpos }) => `${form} ${upos} ${xpos}`);
  };

  it('are laid onto our tokens', () => {
    expect(laid(TREES)).toEqual([
      'We PRON PRP',
      'cannot AUX MD',
      'pay VERB VB',
      '3 NUM CD',
      'bn NUM CD',
      '. PUNCT .',
    ]);
  });

  it('call no part of an address a name', () => {
    const words = laid(ADDRESS);
    expect(words).toHaveLength(8);
    expect(words.filter((word) => word.includes('PROPN'))).toEqual(['May PROPN NNP']);
    expect(words).toContain('plan X ADD');
    expect(words.filter((word) => word.startsWith('in '))).toEqual(['in X ADD', 'in ADP IN']);
  });

  it('are scored by place', () => {
    const [tree] = readTrees(TREES);
    if (!tree) throw new Error('no tree');
    const { words } = tree;
    expect(scoreTags([[words, words]])).toMatchObject({ UPOS: 100, XPOS: 100, lemma: 100 });
    const wrong = words.map((word, i) => (i === 4 ? { ...word, upos: 'NOUN' } : word));
    expect(scoreTags([[words, wrong]])).toMatchObject({ UPOS: 83.33, XPOS: 100 });
    expect(scoreTags([[words, words.slice(0, 5)]])).toMatchObject({ UPOS: 90.91 });
  });
});
