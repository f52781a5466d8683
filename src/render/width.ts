/** Columns that text takes in a terminal. The only door to string-width. */
import { createRequire } from 'node:module';

// Letters, signs and spaces of one column each; all else is asked of the library, which is slow to wake.
const PLAIN =
  /^[\x20-\x7e\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2015\u2018-\u201f\u2022\u2026\u2030-\u203a\u20a0-\u20bf\u2190-\u22ff]*$/;

let library: ((text: string) => number) | null = null;

/** In the built package it is part of the bundle. */
declare const AVOW_BUNDLED: true | undefined;

function load(): (text: string) => number {
  const { default: stringWidth } = (
    typeof AVOW_BUNDLED === 'boolean'
      ? require('string-width')
      : createRequire(import.meta.url)('string-width')
  ) as { readonly default: (text: string) => number };
  return stringWidth;
}

/** Whether each character takes one column. */
export const isPlain = (text: string): boolean => PLAIN.test(text);

/** Columns of a string: East Asian wide characters two, marks and escape sequences none. */
export function displayWidth(text: string): number {
  if (isPlain(text)) return text.length;
  library ??= load();
  return library(text);
}
