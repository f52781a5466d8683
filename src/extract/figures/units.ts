/** Currencies and units before and after a number. */
import type { Token } from '../../document.ts';
import type { FigureLexicon } from './lexicon.ts';

export interface Unit {
  /** ISO 4217 for money, else a UCUM-style code. */
  readonly code: string;
  readonly currency: boolean;
  /** The text gave only a bare sign that several currencies share. */
  readonly assumed: boolean;
  /** One past its last token. */
  readonly end: number;
}

/** A currency in front: "$", "US$", "$US", "EUR", "A$". */
export function unitBefore(
  tokens: readonly Token[],
  at: number,
  end: number,
  lexicon: FigureLexicon,
): Unit | null {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || !next || at + 1 >= end) return null;
  const { symbols, dollarPrefixes } = lexicon.words;
  const prefix = dollarPrefixes[token.lower];
  if (
    prefix &&
    next.text === '$' &&
    (!next.spaced || /^[A-Z]{2,3}$/.test(token.text)) &&
    isNumberNext(tokens, at + 2, end, lexicon)
  )
    return { code: prefix, currency: true, assumed: false, end: at + 2 };
  const symbol = symbols[token.text];
  if (symbol) {
    const after = dollarPrefixes[next.lower];
    if (token.text === '$' && after && !next.spaced && isNumberNext(tokens, at + 2, end, lexicon))
      return { code: after, currency: true, assumed: false, end: at + 2 };
    return isNumberNext(tokens, at + 1, end, lexicon)
      ? {
          code: symbol,
          currency: true,
          assumed: token.text === '$' || token.text === '¥' || token.text === '£',
          end: at + 1,
        }
      : null;
  }
  if (lexicon.codes.has(token.text) && isNumberNext(tokens, at + 1, end, lexicon))
    return { code: token.text === 'RMB' ? 'CNY' : token.text, currency: true, assumed: false, end: at + 1 };
  return null;
}

const isNumberNext = (tokens: readonly Token[], at: number, end: number, lexicon: FigureLexicon): boolean => {
  const token = tokens[at];
  return (
    token !== undefined &&
    at < end &&
    (token.kind === 'number' ||
      lexicon.words.signs[token.text] !== undefined ||
      lexicon.words.numbers[token.lower] !== undefined)
  );
};

/** A unit or currency behind a number: "%", "per cent", "million tonnes of CO2", "euros", "USD". */
export function unitAfter(
  tokens: readonly Token[],
  at: number,
  end: number,
  lexicon: FigureLexicon,
): Unit | null {
  let first = at;
  const hyphen = tokens[first];
  if (hyphen?.text === '-' && !hyphen.spaced && first + 1 < end) first++;
  for (let length = Math.min(4, end - first); length >= 1; length--) {
    let key = '';
    for (let i = first; i < first + length; i++)
      key += (i > first && (tokens[i] as Token).spaced ? ' ' : '') + (tokens[i] as Token).lower;
    const unit = lexicon.words.units[key];
    if (unit !== undefined && !(length === 1 && ambiguous(tokens, first, key)))
      return { code: unit, currency: false, assumed: false, end: first + length };
    const currency = lexicon.words.currencies[key];
    if (currency !== undefined)
      return {
        code: currency,
        currency: true,
        assumed: key === 'dollars' || key === 'dollar' || key === 'pounds' || key === 'pesos',
        end: first + length,
      };
  }
  const token = tokens[first];
  if (token && first < end && lexicon.codes.has(token.text))
    return {
      code: token.text === 'RMB' ? 'CNY' : token.text,
      currency: true,
      assumed: false,
      end: first + 1,
    };
  const symbol = token && first < end ? lexicon.words.symbols[token.text] : undefined;
  if (
    symbol &&
    token &&
    !token.spaced &&
    !(tokens[first + 1]?.kind === 'number' && !(tokens[first + 1] as Token).spaced)
  )
    return { code: symbol, currency: true, assumed: token.text === '$', end: first + 1 };
  return null;
}

/** One-letter units count only when glued ("5m", "20g") and in lower case. */
const ambiguous = (tokens: readonly Token[], at: number, key: string): boolean =>
  key.length <= 2 &&
  /^[a-z]{1,2}$/.test(key) &&
  ((tokens[at] as Token).spaced ? key.length === 1 || (tokens[at] as Token).text === 'Ha' : false);
