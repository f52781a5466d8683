import { describe, expect, it } from 'vitest';
import { Forms, foldWord } from '../../src/read/forms.ts';

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
