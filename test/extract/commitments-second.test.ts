/** The second reading: wink-nlp's tags where a word binds and our tags showed nothing. */
import { describe, expect, it } from 'vitest';
import { pipeline, unread } from '../../src/analyzer.ts';
import { type Document, ofKind, type Tag } from '../../src/document.ts';
import { createSecondReader } from '../../src/extract/commitments/sentence/second.ts';
import { loadLexicon } from '../../src/extract/commitments/words/lexicon.ts';
import { openResources } from '../../src/resources.ts';

const resources = openResources();
const steps = pipeline(resources);

/** The document with everything that stands before its commitments, and tags as `blind` says. */
function read(text: string, blind: (tag: Tag) => Tag): Document {
  let document = unread({ id: 'second', text }, { genre: 'communique' });
  for (const step of steps) {
    document = step.run(document, { genre: 'communique' });
    if (step.makes === 'tags')
      document = {
        ...document,
        tags: new Map([...document.tags].map(([index, tags]) => [index, tags.map(blind)])),
      };
  }
  return document;
}
const found = (document: Document): readonly string[] =>
  ofKind(document, 'commitment').map(({ start, end }) => document.text.slice(start, end));
const asNoun = (tag: Tag): Tag => (tag.pos === 'VERB' ? { ...tag, pos: 'NOUN' } : tag);

describe('the second reading', () => {
  it.each([
    ['The delegates from the coast promised to rebuild the harbour.'],
    ['The members that trade with Norland commit to cutting tariffs.'],
  ])('finds what the tags of the first hide: "%s"', (text) => {
    expect(found(read(text, asNoun))).toEqual([text.slice(0, -1)]);
  });

  it('leaves the tags of the document alone', () => {
    const document = read('The delegates from the coast promised to rebuild the harbour.', asNoun);
    expect([...document.tags.values()].flat().filter((tag) => tag.pos === 'VERB')).toEqual([]);
  });

  it.each([
    ['We support the farmers of the valley.', false],
    ['The plan was published in May.', false],
    ['The plan that was published is to be read.', false],
    ['They promise to write.', true],
    ['They agreed that it ends.', true],
    ['They look forward to it.', false],
    ['Trains will run.', true],
    ['Trains may run.', false],
    ['They call on us.', true],
  ])('of "%s" is asked for: %s', (text, asked) => {
    const document = read(text, (tag) => tag);
    const reader = createSecondReader(document, loadLexicon(resources));
    const [sentence] = document.sentences;
    if (!sentence) throw new Error('no sentence');
    const tags = reader.tags(sentence);
    expect(tags !== null).toBe(asked);
    if (tags) expect(tags).toHaveLength(document.tokens.length);
  });
});
