/** From bytes to text: byte order marks, UTF-16 without one, strict UTF-8, and a detector for everything older. */
import { createRequire } from 'node:module';
import { UserError } from '../errors.ts';

export interface Decoded {
  /** The text without its byte order mark; line ends as they are. */
  readonly text: string;
  /** Name of the encoding (utf-8, utf-16le, windows-1252 …). */
  readonly encoding: string;
  /** Nothing in the bytes tells the encoding for sure. */
  readonly guessed: boolean;
}

/** How much of the beginning is looked at. */
const PROBE = 4096;

const MAGIC: readonly { readonly name: string; readonly bytes: readonly number[] }[] = [
  { name: 'a PDF', bytes: [0x25, 0x50, 0x44, 0x46] },
  { name: 'a ZIP archive or an Office document', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { name: 'a PNG picture', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { name: 'a JPEG picture', bytes: [0xff, 0xd8, 0xff] },
  { name: 'a gzip archive', bytes: [0x1f, 0x8b] },
];

/**
 * Decodes a file.
 * @throws {UserError} "is empty", "is …, not text" (a phrase to follow the name of the file)
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) throw new UserError('is empty');
  for (const { name, bytes: magic } of MAGIC)
    if (magic.every((byte, i) => bytes[i] === byte)) throw new UserError(`is ${name}, not text`);
  const marked = byteOrderMark(bytes);
  const encoding = marked ?? wideEncoding(bytes) ?? (isUtf8(bytes) ? 'utf-8' : null);
  if (encoding === null && looksBinary(bytes)) throw new UserError('is a binary file, not text');
  const name = encoding ?? detect(bytes);
  const text = encoding ? new TextDecoder(encoding).decode(bytes) : decodeLegacy(bytes, name);
  if (text.trim() === '') throw new UserError('is empty');
  if (looksLikeControls(text)) throw new UserError('is a binary file, not text');
  // Its tags, scripts and menus would be read as sentences.
  if (/^\s*<(?:!doctype html|html[\s>])/i.test(text.slice(0, PROBE)))
    throw new UserError('is a web page (HTML), not text');
  return { text, encoding: name, guessed: encoding === null };
}

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** UTF-16 of mostly Latin text: every other byte is zero. */
function wideEncoding(bytes: Uint8Array): string | null {
  const length = Math.min(bytes.length, PROBE) & ~1;
  if (length < 4) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const half = length / 2;
  if (odd > half * 0.7 && even < half * 0.1) return 'utf-16le';
  if (even > half * 0.7 && odd < half * 0.1) return 'utf-16be';
  return null;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function looksBinary(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length, PROBE);
  let strange = 0;
  for (let i = 0; i < length; i++) {
    const byte = bytes[i] as number;
    if (byte === 0) return true;
    if (byte < 9 || (byte > 13 && byte < 27) || (byte > 27 && byte < 32)) strange++;
  }
  return strange > length * 0.05;
}

function looksLikeControls(text: string): boolean {
  const length = Math.min(text.length, PROBE);
  let strange = 0;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    if (code < 9 || (code > 13 && code < 27) || (code > 27 && code < 32) || code === 0xfffd) strange++;
  }
  return strange > Math.max(2, length * 0.05);
}

/** What the legacy decoder offers, which is loaded when first needed. */
interface LegacyDecoder {
  decode(bytes: Uint8Array, encoding: string): string;
  encodingExists(encoding: string): boolean;
}

// Node 20's own TextDecoder takes windows-1252 for Latin-1 and loses its quotation marks, dashes and euro sign.
const legacy = (): LegacyDecoder => createRequire(import.meta.url)('iconv-lite') as LegacyDecoder;

const decodeLegacy = (bytes: Uint8Array, encoding: string): string => legacy().decode(bytes, encoding);

/** The detector's guess where it can be decoded, else the most common legacy encoding. */
function detect(bytes: Uint8Array): string {
  const { detect: guess } = createRequire(import.meta.url)('chardet') as {
    detect(bytes: Uint8Array): string | null;
  };
  const name = guess(bytes.subarray(0, 65_536));
  // Latin-1 with C1 controls is Windows-1252 in practice (WHATWG Encoding standard).
  if (name === null || name === 'ISO-8859-1' || name === 'ASCII' || name === 'UTF-8') return 'windows-1252';
  return legacy().encodingExists(name) ? name.toLowerCase() : 'windows-1252';
}
