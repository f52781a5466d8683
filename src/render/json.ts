/** JSON for people (indented) and for pipes (one line). Keys keep their order; line separators and controls are escaped. */

const UNSAFE = /[\u007f-\u009f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const escaped = (json: string): string =>
  json.replace(UNSAFE, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Indented, with a line break at the end; characters that a terminal obeys are escaped. */
export const renderJson = (value: unknown): string => `${escaped(JSON.stringify(value, null, 2))}\n`;
/** The same on one line. */
export const renderNdjson = (value: unknown): string => `${escaped(JSON.stringify(value))}\n`;
