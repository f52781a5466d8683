/**
 * Atoms: the tokens of a sentence as numbers want them. A currency or sign that is glued to its digits is parted
 * ("USD3.14", "EUR50m"), a decimal without its zero is joined (".08"), superscripts go to their unit ("m²").
 */
import type { Span, Token } from '../../../document.ts';
import type { FigureLexicon } from '../lexicon.ts';
import { plainDigits } from '../numbers/digits.ts';
import { readAmount } from './amounts.ts';
import { DATE } from './atom.ts';

const GLUED = /^(\p{L}{1,3})(\d+)([a-z]{0,2})$/u;
const DIGITS = /^\d+$/;
const SUBSCRIPTS: Readonly<Record<string, string>> = { '₂': '2', '₃': '3', '₄': '4' };

// All in the order of a token's own fields: engines read objects of one form fast.
const piece = (token: Token, from: number, to: number, kind: Token['kind'], spaced: boolean): Token => ({
  start: token.start + from,
  end: token.start + to,
  kind,
  text: token.text.slice(from, to),
  lower: token.lower.slice(from, to),
  form: -1,
  spaced,
});

/** The last token of a number whose first digits end the token at `at`: groups of three, then decimals. */
function endOfNumber(tokens: readonly Token[], at: number, end: number): number {
  let last = at;
  while (last + 2 < end && !tokens[last + 1]?.spaced && !tokens[last + 2]?.spaced) {
    const mark = tokens[last + 1]?.text;
    const digits = tokens[last + 2]?.text ?? '';
    if (mark === ',' && /^\d{3}(?:,\d{3})*(?:\.\d+)?$/.test(digits)) last += 2;
    else if (mark === '.' && DIGITS.test(digits)) return last + 2;
    else break;
  }
  return last;
}

/** The two ends as one number, when nothing lies between them. */
const joined = (first: Token, last: Token, text: string): Token => ({
  start: first.start,
  end: last.end,
  kind: 'number',
  text,
  lower: text.toLowerCase(),
  form: -1,
  spaced: first.spaced,
});

/**
 * Atoms of tokens[first, end). `dates`: those of the sentence, in order; each becomes one atom, so that no figure is
 * read from it or across it. Cost is linear: each token is looked at with at most two neighbours.
 */
export function atomsOf(
  tokens: readonly Token[],
  first: number,
  end: number,
  dates: readonly Span[],
  lexicon: FigureLexicon,
): Token[] {
  const atoms: Token[] = [];
  let date = 0;
  for (let i = first; i < end; i++) {
    const token = tokens[i] as Token;
    while (date < dates.length && (dates[date] as Span).end <= token.start) date++;
    const over = dates[date];
    if (over && over.start <= token.start && !measured(tokens, i, end, over, lexicon)) {
      let last = token;
      let text = token.text;
      while (i + 1 < end && (tokens[i + 1] as Token).start < over.end) {
        last = tokens[++i] as Token;
        text += (last.spaced ? ' ' : '') + last.text;
      }
      atoms.push({
        start: token.start,
        end: last.end,
        kind: 'symbol',
        text,
        lower: DATE,
        form: -1,
        spaced: token.spaced,
      });
      continue;
    }
    const next = i + 1 < end ? tokens[i + 1] : undefined;
    if (token.kind === 'word') {
      // "164p." at the end of a sentence is no page.
      if (!token.spaced && /^\p{L}\.$/u.test(token.text) && atoms.at(-1)?.kind === 'number') {
        atoms.push(piece(token, 0, 1, 'word', false), piece(token, 1, 2, 'punctuation', false));
        continue;
      }
      const glued = GLUED.exec(token.text);
      if (
        glued &&
        lexicon.gluedCurrencies.has(glued[1] as string) &&
        token.text.length === token.lower.length
      ) {
        const cut = (glued[1] as string).length;
        atoms.push(piece(token, 0, cut, 'word', token.spaced));
        const tail = token.text.length - (glued[3] as string).length;
        const number = piece(token, cut, tail, 'number', false);
        if (tail < token.text.length) {
          atoms.push(number, piece(token, tail, token.text.length, 'word', false));
          continue;
        }
        // "USD3,000", "USD3.14": the word took no more than the digits before the first mark.
        const last = endOfNumber(tokens, i, end);
        if (last > i) {
          const rest = tokens.slice(i + 1, last + 1);
          atoms.push(
            joined(number, rest.at(-1) as Token, number.text + rest.map(({ text }) => text).join('')),
          );
          i = last;
        } else atoms.push(number);
        continue;
      }
    } else if (token.text === '.' && next?.kind === 'number' && !next.spaced && DIGITS.test(next.text)) {
      const before = atoms.at(-1);
      if (!before || token.spaced || before.text === '(' || before.text === '-' || before.text === '$') {
        atoms.push(joined(token, next, `.${next.text}`));
        i++;
        continue;
      }
    } else if (token.text === '²' || token.text === '³') {
      const before = atoms.at(-1);
      if (before && !token.spaced && before.kind === 'word' && before.text.length <= 3) {
        atoms[atoms.length - 1] = {
          start: before.start,
          end: token.end,
          kind: before.kind,
          text: before.text + token.text,
          lower: before.lower + token.text,
          form: -1,
          spaced: before.spaced,
        };
        continue;
      }
    } else if (SUBSCRIPTS[token.text] !== undefined && !token.spaced && atoms.at(-1)?.kind === 'word') {
      // "MtCO₂e" is written "MtCO2e" too.
      const before = atoms.at(-1) as Token;
      const rest = next?.kind === 'word' && !next.spaced ? next : null;
      const digit = SUBSCRIPTS[token.text] as string;
      atoms[atoms.length - 1] = {
        start: before.start,
        end: (rest ?? token).end,
        kind: before.kind,
        text: before.text + digit + (rest?.text ?? ''),
        lower: before.lower + digit + (rest?.lower ?? ''),
        form: -1,
        spaced: before.spaced,
      };
      if (rest) i++;
      continue;
    } else if (
      token.kind === 'number' &&
      token.text.includes(',') &&
      plainDigits(token.text) === null &&
      !token.text.includes('.')
    ) {
      // "22,24,26": a list without spaces.
      let at = 0;
      for (const part of token.text.split(',')) {
        if (at > 0) atoms.push(piece(token, at - 1, at, 'punctuation', false));
        atoms.push(piece(token, at, at + part.length, 'number', at === 0 ? token.spaced : true));
        at += part.length + 1;
      }
      continue;
    }
    atoms.push(token);
  }
  return atoms;
}

/** "1520 km", "2000 MW", "1200K": four digits with a unit or a scale are no year. */
function measured(
  tokens: readonly Token[],
  at: number,
  end: number,
  date: Span,
  lexicon: FigureLexicon,
): boolean {
  const token = tokens[at] as Token;
  if (token.kind !== 'number' || token.end !== date.end || !/^\d{4}$/.test(token.text)) return false;
  const amount = readAmount(tokens, at, end, lexicon);
  return (
    amount?.measure?.kind === 'unit' ||
    (amount !== null && amount.number.scale > 0 && !tokens[at + 1]?.spaced)
  );
}
