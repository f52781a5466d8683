/** Reads numbers at a token: digits of every grouping, words, scales, fractions. Values are exact decimals. */
import type { Token } from '../../document.ts';

export interface FigureWords {
  readonly numbers: Readonly<Record<string, number>>;
  readonly scales: Readonly<Record<string, number>>;
  readonly gluedScales: Readonly<Record<string, number>>;
  readonly vague: Readonly<Record<string, number>>;
  readonly fractions: Readonly<Record<string, number>>;
  readonly signs: Readonly<Record<string, number>>;
}

export interface ReadNumber {
  /** One past its last token. */
  readonly end: number;
  readonly value: number;
  /** Power of ten that a scale word gave, for "5 to 7 billion". */
  readonly scale: number;
  /** Written in digits. */
  readonly digits: boolean;
  readonly vague?: boolean;
  readonly fraction?: boolean;
}

/** Longest run of number words. */
const LONGEST = 12;

/**
 * The number that begins at token `at`, or null: also for one that is no number to a machine ("1/0", a megabyte of
 * digits). `money` says that a currency sign stands before.
 */
export function readNumber(
  tokens: readonly Token[],
  at: number,
  end: number,
  words: FigureWords,
  money: boolean,
): ReadNumber | null {
  const number = numberAt(tokens, at, end, words, money);
  return number && Number.isFinite(number.value) ? number : null;
}

function numberAt(
  tokens: readonly Token[],
  at: number,
  end: number,
  words: FigureWords,
  money: boolean,
): ReadNumber | null {
  const token = tokens[at] as Token;
  if (token.kind === 'number') return readDigits(tokens, at, end, words, money);
  const sign = words.signs[token.text];
  if (sign !== undefined) return { end: at + 1, value: sign, scale: 0, digits: true, fraction: true };
  return readWords(tokens, at, end, words);
}

function readDigits(
  tokens: readonly Token[],
  at: number,
  end: number,
  words: FigureWords,
  money: boolean,
): ReadNumber | null {
  const token = tokens[at] as Token;
  let digits = plainDigits(token.text);
  if (digits === null) return null;
  let next = at + 1;
  // "1 000 000": groups of three after a group of one to three.
  if (/^\d{1,3}$/.test(token.text))
    while (
      next < end &&
      /^\d{3}$/.test((tokens[next] as Token).text) &&
      (tokens[next] as Token).spaced &&
      next - at < 5 &&
      !/^0/.test(digits)
    ) {
      digits += (tokens[next] as Token).text;
      next++;
    }
  // "2 1/2"
  const slash = tokens[next + 1];
  if (
    next + 2 < end &&
    slash?.text === '/' &&
    !slash.spaced &&
    /^\d$/.test((tokens[next] as Token).text) &&
    /^\d{1,2}$/.test((tokens[next + 2] as Token).text) &&
    (tokens[next] as Token).spaced
  ) {
    const value =
      Number(digits) + Number((tokens[next] as Token).text) / Number((tokens[next + 2] as Token).text);
    return withScale(tokens, next + 3, end, words, value, String(value), money);
  }
  const sign = next < end ? words.signs[(tokens[next] as Token).text] : undefined;
  if (sign !== undefined && !(tokens[next] as Token).spaced)
    return withScale(
      tokens,
      next + 1,
      end,
      words,
      Number(digits) + sign,
      String(Number(digits) + sign),
      money,
    );
  // "1/3"
  if (
    next + 1 < end &&
    (tokens[next] as Token).text === '/' &&
    !(tokens[next] as Token).spaced &&
    /^\d{1,2}$/.test((tokens[next + 1] as Token).text) &&
    /^\d$/.test(digits) &&
    Number(digits) < Number((tokens[next + 1] as Token).text)
  )
    return {
      end: next + 2,
      value: Number(digits) / Number((tokens[next + 1] as Token).text),
      scale: 0,
      digits: true,
      fraction: true,
    };
  return withScale(tokens, next, end, words, Number(digits), digits, money);
}

function withScale(
  tokens: readonly Token[],
  at: number,
  end: number,
  words: FigureWords,
  value: number,
  digits: string,
  money: boolean,
): ReadNumber {
  let next = at;
  let scale = 0;
  // "1.2-billion" in compounds.
  if (
    next + 1 < end &&
    (tokens[next] as Token).text === '-' &&
    !(tokens[next] as Token).spaced &&
    words.scales[(tokens[next + 1] as Token).lower]
  )
    next++;
  for (let steps = 0; next < end && steps < 2; steps++) {
    const word = tokens[next] as Token;
    const power = words.scales[word.lower];
    const glued = !word.spaced && (money || word.lower === 'k') ? words.gluedScales[word.lower] : undefined;
    if (power !== undefined && word.lower !== 'dozen') scale += power;
    else if (glued !== undefined && steps === 0) scale += glued;
    else break;
    next++;
  }
  if (scale === 0) return { end: at, value, scale: 0, digits: true };
  // A decimal string and an exponent are rounded once: 1.1 billion is 1100000000.
  return { end: next, value: Number(`${digits}e${scale}`), scale, digits: true };
}

/** Digits without grouping, with a decimal point; null for what is no number ("1.2.3", "1st"). */
export function plainDigits(text: string): string | null {
  if (/^\d+$/.test(text)) return text;
  if (/^\d{1,3}(?:,\d{2,3}){0,6},\d{3}(?:\.\d+)?$/.test(text)) return text.replaceAll(',', '');
  if (/^\d+\.\d+$/.test(text)) return text;
  if (/^\d{1,3}(?:\.\d{3}){2,6}(?:,\d+)?$/.test(text)) return text.replaceAll('.', '').replace(',', '.');
  if (/^\d+,\d{1,2}$/.test(text)) return text.replace(',', '.');
  return null;
}

function readWords(tokens: readonly Token[], at: number, end: number, words: FigureWords): ReadNumber | null {
  const first = (tokens[at] as Token).lower;
  const word = (i: number): string => (i < end ? (tokens[i] as Token).lower : '');
  // "half a million", "a quarter of a million", "half"
  if (
    first === 'half' &&
    (word(at + 1) === 'a' || word(at + 1) === 'an') &&
    words.scales[word(at + 2)] !== undefined
  )
    return {
      end: at + 3,
      value: Number(`0.5e${words.scales[word(at + 2)]}`),
      scale: words.scales[word(at + 2)] as number,
      digits: false,
    };
  if (
    words.vague[first] !== undefined ||
    ((first === 'tens' || first === 'hundreds' || first === 'dozens') && word(at + 1) === 'of')
  ) {
    const many = first === 'tens' ? 20 : (words.vague[first] as number);
    if (word(at + 1) === 'of' && words.vague[word(at + 2)] !== undefined) {
      const unit = (words.vague[word(at + 2)] as number) / 2;
      return {
        end: at + 3,
        value: (first === 'tens' ? 20 : many) * unit,
        scale: 0,
        digits: false,
        vague: true,
      };
    }
    return first === 'tens' ? null : { end: at + 1, value: many, scale: 0, digits: false, vague: true };
  }
  // "a third", "two-thirds", "one quarter"
  const article = first === 'a' || first === 'an';
  const numerator = article ? 1 : words.numbers[first];
  if (numerator !== undefined && numerator < 10) {
    const hyphen = word(at + 1) === '-' ? 2 : 1;
    const part = words.fractions[word(at + hyphen)];
    if (
      part !== undefined &&
      word(at + hyphen) !== 'half' &&
      (word(at + hyphen + 1) === 'of' || !article) &&
      !(
        article &&
        /quarter|fourth|fifth|sixth|eighth|tenth|third/.test(word(at + hyphen)) &&
        word(at + hyphen + 1) !== 'of'
      )
    )
      return {
        end: at + hyphen + 1,
        value: (numerator * Math.round(1 / part) === 0 ? 0 : numerator) / Math.round(1 / part),
        scale: 0,
        digits: false,
        fraction: true,
      };
  }
  if (first === 'half' && /^(?:of|the|its|their|our|all)$/.test(word(at + 1)))
    return { end: at + 1, value: 0.5, scale: 0, digits: false, fraction: true };
  if (article) {
    const power = words.scales[word(at + 1)];
    if (word(at + 1) === 'dozen') return { end: at + 2, value: 12, scale: 0, digits: false };
    return power !== undefined && /^(?:hundred|thousand|million|billion|trillion)$/.test(word(at + 1))
      ? { end: at + 2, value: 10 ** power, scale: power, digits: false }
      : null;
  }
  if (words.numbers[first] === undefined) return null;

  // Hundreds and thousands add up: (four hundred and fifty) thousand and two.
  let total = 0;
  let group = 0;
  let scale = 0;
  let i = at;
  let last = at;
  for (let steps = 0; i < end && steps < LONGEST; steps++) {
    const w = word(i);
    const value = words.numbers[w];
    const power = words.scales[w];
    if (value !== undefined) {
      // "five six" are two numbers.
      if (i > at && group % 10 !== 0 && value < 10 && group % 100 !== 0) break;
      if (i > at && value >= 10 && group % 100 !== 0) break;
      group += value;
      i++;
    } else if (w === 'dozen') {
      group = (group || 1) * 12;
      i++;
    } else if (power === 2) {
      group = (group || 1) * 100;
      i++;
    } else if (power !== undefined && power > 2) {
      total += (group || 1) * 10 ** power;
      scale = power;
      group = 0;
      i++;
    } else if (
      (w === 'and' || w === '-') &&
      words.numbers[word(i + 1)] !== undefined &&
      i > at &&
      (w === '-' ? group >= 20 && group % 10 === 0 : group >= 100 || total > 0)
    ) {
      i++;
      continue;
    } else break;
    last = i;
  }
  return { end: last, value: total + group, scale, digits: false };
}
