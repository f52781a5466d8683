/** Text of a document is untrusted: what may reach a terminal, a spreadsheet cell or a page. */

// C0 and C1 controls, soft hyphen, zero-width and bidirectional controls; escape sequences go with their letters.
const ESCAPES =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
  /\u001b(?:\[[0-?]{0,32}[ -/]{0,8}[@-~]|\][^\u0007\u001b]{0,256}(?:\u0007|\u001b\\)?|[@-Z\\-_])/g;
const CONTROLS =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: as above
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g;

/** Without escape sequences, control and invisible characters; tabs and line ends become a blank. */
export function safeText(text: string): string {
  return text
    .replace(ESCAPES, '')
    .replace(/[\t\n]/g, ' ')
    .replace(CONTROLS, '');
}

/** The same for text of several lines, whose line ends are ours. */
export const safeLines = (text: string): string => text.split('\n').map(safeText).join('\n');
