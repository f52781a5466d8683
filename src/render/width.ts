/** Columns that text takes in a terminal. */
import stringWidth from 'string-width';

// Letters, signs and spaces of one column each; all else is asked of the library, which is slow to wake.
const PLAIN = /^[\x20-\x7e\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2015\u2018-\u201f\u2022\u2026\u2030-\u203a\u20a0-\u20bf]*$/;

/** Columns of a string: East Asian wide characters two, marks and escape sequences none. */
export const displayWidth = (text: string): number => (PLAIN.test(text) ? text.length : stringWidth(text));
