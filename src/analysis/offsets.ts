/** Offsets of a text in other units than UTF-16 code units. */

export const OFFSET_UNITS = ['utf16', 'codepoint', 'byte'] as const;
export type OffsetUnit = (typeof OFFSET_UNITS)[number];

/**
 * A function from UTF-16 offsets of `text` to offsets in `unit` (code points, or bytes of the UTF-8 form). One pass
 * over the text; a text of ASCII costs no table. A lone surrogate counts as one code point and three bytes.
 */
export function createOffsets(text: string, unit: OffsetUnit): (offset: number) => number {
  if (unit === 'utf16' || isAscii(text)) return (offset) => offset;
  const table = new Uint32Array(text.length + 1);
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    table[i] = count;
    const code = text.charCodeAt(i);
    const pair = code >= 0xd800 && code < 0xdc00 && isLow(text.charCodeAt(i + 1));
    if (pair) {
      // The middle of a pair belongs to its start.
      table[i + 1] = count;
      i++;
    }
    count += unit === 'codepoint' ? 1 : pair ? 4 : code < 0x80 ? 1 : code < 0x800 ? 2 : 3;
  }
  table[text.length] = count;
  return (offset) => table[offset] ?? count;
}

const isLow = (code: number): boolean => code >= 0xdc00 && code < 0xe000;

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false;
  return true;
}
