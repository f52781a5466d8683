/** Hostile shapes of text: what makes a reader that looks back, or a library under it, quadratic. */

export interface Shape {
  readonly name: string;
  /** A text of about `size` UTF-16 code units. */
  make(size: number): string;
}

const repeated = (name: string, unit: string): Shape => ({
  name,
  make: (size) => unit.repeat(Math.ceil(size / unit.length)).slice(0, size),
});

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Letters in no order that repeats soon, from a linear congruential generator: the same for every run. */
function base64(size: number): string {
  const letters: string[] = [];
  let state = 1;
  for (let i = 0; i < size; i++) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    letters.push(BASE64[state >>> 26] ?? 'A');
  }
  return letters.join('');
}

export const SHAPES: readonly Shape[] = [
  repeated(
    'one line of sentences',
    'The Parties shall review the plan by 2030 and will spend $4 million on it. ',
  ),
  repeated(
    'one sentence without an end',
    'and the agency will review the plan by 2030 with at least 5 partners, ',
  ),
  repeated('words without an end', 'shall '),
  repeated('bullets', '- to cut emissions by 45 % by 2030;\n'),
  repeated('bullets, each deeper', '  - we will act:\n    - first;\n      - then;\n        - last.\n'),
  repeated('empty lines', '\n'),
  repeated('spaces', ' '),
  repeated('opening brackets', '['),
  repeated('opening parentheses in words', '(the '),
  repeated('quotation marks', '"'),
  repeated('hyphens', '-'),
  repeated('hyphenated words', 'long-'),
  repeated('digits', '7'),
  repeated('digits in groups', '1,234,'),
  repeated('number words', 'two hundred '),
  repeated('dates', '5 May 2030, '),
  repeated('capitals', 'A'),
  repeated('names', 'Ministry of Finance of Japan and '),
  repeated('full stops', '.'),
  repeated('abbreviations', 'U.S. '),
  repeated('apostrophes', "'"),
  repeated('emphasis marks', '**a_'),
  repeated('headings', '# A\n'),
  repeated('table rows', '| a | b |\n'),
  repeated('front matter without an end', '---\na: b\n'),
  repeated('tags', '<a href="x">'),
  repeated('links', '[a](http://b.c/d) '),
  repeated('emoji', '👩‍👩‍👧‍👦'),
  repeated('combining marks', 'e\u0301\u0323'),
  repeated('lone surrogates', '\ud800'),
  { name: 'base64', make: base64 },
];
