/** Pairs of documents with what a reader says changed, from the texts of fixtures/revisions. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Types of the adapter of the evaluation (`toDiffPrediction`): all that a reader could defend, the best first. */
export interface KnownChange {
  readonly types: readonly string[];
  readonly old: string | null;
  readonly new: string | null;
  readonly oldSpan: readonly [number, number] | null;
  readonly newSpan: readonly [number, number] | null;
}

export interface Revision {
  readonly slug: string;
  readonly old: string;
  readonly new: string;
  readonly changes: readonly KnownChange[];
}

/**
 * The pairs of a file. `=== slug` opens a pair; then one block of text a line, `~` for both sides, `-` for the old
 * one, `+` for the new one (`+>` at its end); several `-` or `+` lines are one block. `?` closes a known change or
 * non-change. Blocks are set off by blank lines.
 */
export function readRevisions(name: string): readonly Revision[] {
  const path = join(import.meta.dirname, '../../fixtures/revisions', name);
  return readFileSync(path, 'utf8')
    .split(/^=== /m)
    .filter((part) => part.trim() !== '')
    .map(readPair);
}

function readPair(part: string): Revision {
  const [slug = '', ...lines] = part.trimEnd().split('\n');
  const old: string[] = [];
  const current: string[] = [];
  const late: string[] = [];
  const known: { old: string | null; new: string | null; types: readonly string[] }[] = [];
  let open: { old: string[]; new: string[]; late: boolean } = { old: [], new: [], late: false };
  for (const line of lines) {
    const text = line.slice(2);
    if (line.startsWith('~')) {
      old.push(text);
      current.push(text);
    } else if (line.startsWith('- ')) open.old.push(text);
    else if (line.startsWith('+> ')) open = { ...open, new: [line.slice(3)], late: true };
    else if (line.startsWith('+ ')) open.new.push(text);
    else if (line.startsWith('? ')) {
      const [a, b] = [open.old.join('\n'), open.new.join('\n')];
      if (a !== '') old.push(a);
      if (b !== '') (open.late ? late : current).push(b);
      known.push({ old: a || null, new: b || null, types: text.split(' ') });
      open = { old: [], new: [], late: false };
    } else throw new Error(`${slug}: ${line}`);
  }
  const [a, b] = [old.join('\n\n'), [...current, ...late].join('\n\n')];
  const span = (text: string, words: string | null): readonly [number, number] | null => {
    if (words === null) return null;
    const start = text.indexOf(words);
    if (start < 0 || text.indexOf(words, start + 1) >= 0) throw new Error(`${slug}: not once: ${words}`);
    return [start, start + words.length];
  };
  return {
    slug,
    old: a,
    new: b,
    changes: known.map((change) => ({
      ...change,
      oldSpan: span(a, change.old),
      newSpan: span(b, change.new),
    })),
  };
}
