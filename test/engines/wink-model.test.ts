/** The packed model tags as the package's own model does. */
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openWinkModel, packWinkModel, type WinkModel } from '../../src/engines/wink-model.ts';

const require = createRequire(import.meta.url);
interface Engine {
  readDoc(text: string): { tokens(): { out(its: unknown): unknown } };
  readonly its: Readonly<Record<string, unknown>>;
}
const winkNLP = require('wink-nlp') as (model: unknown, pipe: readonly string[]) => Engine;
const model = require('wink-eng-lite-web-model') as WinkModel;
const part = (name: string): unknown => require(`wink-eng-lite-web-model/dist/${name}.js`);

const own = winkNLP(model, ['pos']);
const packed = winkNLP(
  openWinkModel(packWinkModel(model), {
    featureFn: part('feature'),
    transformers: part('pos-transformers'),
    setter: part('pos-setter'),
    updater: part('pos-updater'),
    lemmatize: part('lemmatize'),
  }),
  ['pos'],
);
const read = ({ readDoc, its }: Engine, text: string): unknown =>
  ['value', 'pos', 'lemma', 'normal'].map((name) => readDoc(text).tokens().out(its[name]));

describe('the packed model', () => {
  it.each([
    ['The delegates from the coast promised to rebuild the harbour and its quays by May 2031.'],
    ["We won't leave; they’re children's geese, don’t you think? I'd say y'all ain't."],
    ['Zorbulated Blenxites re-zorbulate constructor __proto__ toString hasOwnProperty.'],
    ['Pay €5bn, 3.5% or $40 to a@b.org at 10:30 — see https://example.org #now @them 🙂 🚗 ½.'],
    ['CAFÉ naïve Ωmega 東京 e\u0301tude\n\nNew line'],
  ])('says of "%s" what the model says', (text) => {
    expect(read(packed, text)).toEqual(read(own, text));
  });

  it('says of any text what the model says', () => {
    const word = fc.oneof(
      fc.string({ maxLength: 8 }),
      fc.constantFrom('shall', 'Parties', 'running', 'best', 'mice', '“', 'co-operate', "it's", 'US'),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (words) => {
        const text = words.join(' ');
        expect(read(packed, text)).toEqual(read(own, text));
      }),
      { numRuns: 200 },
    );
  });
});
