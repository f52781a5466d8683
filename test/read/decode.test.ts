import { describe, expect, it } from 'vitest';
import { decode } from '../../src/read/decode.ts';

const bytes = (...parts: (string | readonly number[])[]): Uint8Array =>
  Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))),
  );

describe('bytes become text', () => {
  const cases: readonly [string, Uint8Array, string, string, boolean][] = [
    ['UTF-8', Buffer.from('Caf\u00e9 \u2013 \u20ac5'), 'Caf\u00e9 \u2013 \u20ac5', 'utf-8', false],
    ['UTF-8 with its mark', bytes([0xef, 0xbb, 0xbf], 'Port'), 'Port', 'utf-8', false],
    ['UTF-16 with its mark', bytes([0xff, 0xfe], 'P\0o\0r\0t\0'), 'Port', 'utf-16le', false],
    ['UTF-16 without a mark', bytes('P\0o\0r\0t\0s\0'), 'Ports', 'utf-16le', false],
    [
      'Windows-1252 with its quotation marks, dashes and euro sign',
      bytes('The town will pay \x8020 million \x96 \x93soon\x94 \x96 for caf\xe9s in C\xf4te d\x92Azur.'),
      'The town will pay \u20ac20 million \u2013 \u201csoon\u201d \u2013 for caf\u00e9s in C\u00f4te d\u2019Azur.',
      'windows-1252',
      true,
    ],
  ];
  for (const [title, given, text, encoding, guessed] of cases)
    it(title, () => expect(decode(given)).toEqual({ text, encoding, guessed }));
});
