import { describe, expect, it } from 'vitest';
import type { Token } from '../../src/document.ts';
import { ByForm, Forms, foldWord } from '../../src/read/forms.ts';
import { createTokenizer } from '../../src/read/tokens.ts';
import { openResources } from '../../src/resources.ts';

const text = 'Ports and ports, Ports’ own';
const forms = new Forms();
const at = (word: string, from = 0) => {
  const start = text.indexOf(word, from);
  return forms.of(text, start, start + word.length);
};

describe('the forms of words', () => {
  it('are one for every place of a word', () => {
    expect(at('Ports')).toEqual(expect.objectContaining({ text: 'Ports', lower: 'ports' }));
    expect(at('Ports', 1)).toBe(at('Ports'));
    expect(at('ports')).not.toBe(at('Ports'));
  });

  it('stay right when there are more of them than are kept', () => {
    for (let i = 0; i < 70_000; i++) {
      const word = `w${i}`;
      expect(forms.of(word, 0, word.length).text).toBe(word);
    }
    expect(at('own').text).toBe('own');
  });

  it('fold quotes and dashes, and take out what cannot be seen', () => {
    expect(foldWord('Ports’')).toBe("ports'");
    expect(foldWord('Long–Term')).toBe('long-term');
    expect(foldWord('agree\u00adment')).toBe('agreement');
  });
});

const tokenizer = createTokenizer(openResources());
const tokensOf = (text: string): Token[] => tokenizer.tokenize(text, 0, text.length, []);

describe('what is known by the form of a word', () => {
  it('is worked out once a spelling', () => {
    const made: string[] = [];
    const lengths = new ByForm(({ text }) => {
      made.push(text);
      return text.length;
    });
    const tokens = tokensOf('The port and the harbour and the port');
    expect(tokens.map((token) => lengths.of(token))).toEqual([3, 4, 3, 3, 7, 3, 3, 4]);
    expect(made).toEqual(['The', 'port', 'and', 'the', 'harbour']);
  });

  it('is not taken for another word that has the number later', () => {
    const spelling = new ByForm(({ text }) => text);
    const [word] = tokensOf('quay') as [Token];
    const other: Token = { ...word, text: 'pier', lower: 'pier' };
    expect([word, other, word].map((token) => spelling.of(token))).toEqual(['quay', 'pier', 'quay']);
  });

  it('is worked out anew for tokens that no tokenizer made', () => {
    let made = 0;
    const count = new ByForm(() => ++made);
    const [word] = tokensOf('dock') as [Token];
    const own: Token = { ...word, form: -1 };
    expect([count.of(own), count.of(own)]).toEqual([1, 2]);
  });

  it('forgets no word when more are met than are kept', () => {
    const spelling = new ByForm(({ text }) => text);
    for (let i = 0; i < 4; i++) {
      const words = Array.from({ length: 9_000 }, (_, k) => `w${'abcdefghij'[i]}${k.toString(36)}`);
      expect(tokensOf(words.join(' ')).every((token) => spelling.of(token) === token.text)).toBe(true);
    }
  });
});
