import { describe, expect, it } from 'vitest';
import type { Token } from '../../src/document.ts';
import { createPattern, parsePattern, type TokenTest } from '../../src/match/pattern.ts';

/** Tokens of words that blanks part; "~" before one says that it touches the one before. */
const tokensOf = (text: string): Token[] =>
  text.split(' ').map((part) => {
    const word = part.replace('~', '');
    return {
      text: word,
      lower: word,
      start: 0,
      end: 0,
      kind: 'word',
      form: -1,
      spaced: !part.startsWith('~'),
    };
  });
const classes = {
  digit: (tokens: readonly Token[], i: number) => /^\d$/.test(tokens[i]?.text ?? ''),
  // A class may look at its neighbours.
  doubled: (tokens: readonly Token[], i: number) => tokens[i]?.text === tokens[i + 1]?.text,
};
const compilePattern = (source: string, named: Readonly<Record<string, TokenTest>>) =>
  createPattern(parsePattern(source, (name) => name in named).nodes, named);
const matched = (pattern: string, text: string): string | null => {
  const tokens = tokensOf(text);
  const match = compilePattern(pattern, classes).match(tokens, 0, tokens.length);
  if (!match) return null;
  const words = (first: number, end: number): string =>
    tokens
      .slice(first, end)
      .map((token) => token.text)
      .join(' ');
  const groups = Object.entries(match.groups).map(([name, [first, end]]) => ` ${name}=${words(first, end)}`);
  return words(match.first, match.end) + groups.sort().join('');
};

describe('patterns', () => {
  it.each([
    // words, classes, one or none
    ['at least <digit> unit?', 'at least 5 unit more', 'at least 5 unit'],
    ['at least <digit> unit?', 'at least 5', 'at least 5'],
    ['at least <digit> unit?', 'at most 5', null],
    ['a b', 'a', null],
    ['a?', 'b', null],
    ['<doubled> a', 'a a', 'a a'],
    ['<doubled> a', 'a b', null],
    // alternatives: the longest wins, wherever it stands
    ['(by | before) the? end', 'before the end', 'before the end'],
    ['(a | a b | a b c)', 'a b c d', 'a b c'],
    ['(a b c | a b | a)', 'a b d', 'a b'],
    ['(a | a b) (b c | c)', 'a b c', 'a b c'],
    ['a | b c', 'b c', 'b c'],
    // repetition gives back what the rest needs
    ['a* a b', 'a a a b', 'a a a b'],
    ['a{0,2} b', 'a a a b', null],
    ['a{2,3}', 'a', null],
    ['a+', 'a a a', 'a a a'],
    ['(a b)+ a', 'a b a b a c', 'a b a b a'],
    ['(a | b){2,4}', 'a b a b a', 'a b a b'],
    ['(a?)* b', 'a a b', 'a a b'],
    ['((a | b c)+ d)* e', 'a b c d b c d e', 'a b c d b c d e'],
    // groups: the last capture wins, and what failed leaves nothing
    ['value=<digit> (- | to) to=<digit>', '3 to 5', '3 to 5 to=5 value=3'],
    ['(x=<digit> ,?)+', '1 , 2 , 3', '1 , 2 , 3 x=3'],
    ['x=(a b)? a c', 'a c', 'a c'],
    ['(x=a b | y=a c)', 'a c', 'a c y=a'],
    ['x=(a y=b c) d?', 'a b c d', 'a b c d x=a b c y=b'],
    ['x=(a | a b) b?', 'a b', 'a b x=a'],
    // tokens that touch
    ['<digit> ^- <digit>', '3 ~- ~5', '3 - 5'],
    ['<digit> ^- <digit>', '3 - 5', null],
  ])('%s in "%s" is %s', (pattern, text, expected) => {
    expect(matched(pattern, text)).toBe(expected);
  });

  it('end where the caller says', () => {
    const tokens = tokensOf('a a a');
    const pattern = compilePattern('x=(a*)', classes);
    expect(pattern.match(tokens, 1, 2)).toEqual({ first: 1, end: 2, groups: { x: [1, 2] } });
    // Once more: nothing is left of the first time.
    expect(pattern.match(tokens, 0, 3)).toEqual({ first: 0, end: 3, groups: { x: [0, 3] } });
  });

  it.each(['(a', 'a )', 'x=', '<none>', '| ? a'])('says what is wrong with %s', (pattern) => {
    expect(() => compilePattern(pattern, classes)).toThrow(SyntaxError);
  });
});
