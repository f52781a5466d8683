/** Change: the direction that the words around an amount give, and the baseline that it is counted from. */
import type { Figure, Token } from '../../document.ts';
import type { FigureLexicon } from './lexicon.ts';
import type { Finding } from './scan.ts';

/** How many atoms before and after are looked at for a word of change, and for the baseline. */
const BEFORE = 10;
const AFTER = 2;
const BASELINE = 14;

export function changeOf(
  atoms: readonly Token[],
  finding: Finding,
  first: number,
  end: number,
  limit: number,
  lexicon: FigureLexicon,
): Figure['change'] {
  const baseline = baselineAfter(atoms, end, limit, lexicon);
  const before = finding.direction ? null : directionBefore(atoms, finding, first, lexicon);
  const direction =
    finding.direction ?? before?.direction ?? directionAfter(atoms, end, limit, lexicon, baseline !== null);
  if (direction === null && !baseline) return null;
  const to = before?.reached ? (finding.to ?? finding.value) : null;
  return { direction: direction ?? 'none', from: null, to, baseline };
}

/** A noun follows that the amount describes. */
function modifies(atoms: readonly Token[], finding: Finding, lexicon: FigureLexicon): boolean {
  if (!finding.measure) return false;
  const at = atoms[finding.end]?.lower === '-' ? finding.end + 1 : finding.end;
  const next = atoms[at];
  return next?.kind === 'word' && !lexicon.relations.stop.has(next.lower);
}

function directionBefore(
  atoms: readonly Token[],
  finding: Finding,
  first: number,
  lexicon: FigureLexicon,
): { readonly direction: 'up' | 'down'; readonly reached: boolean } | null {
  const { up, down, cancel, relatives, subordinators, auxiliaries, phrasal, raising, determiners } = lexicon.relations;
  // "added a 30 degree homer": the amount stands inside another phrase.
  if (determiners.has(atoms[first - 1]?.lower ?? '') && modifies(atoms, finding, lexicon)) return null;
  let reached = false;
  for (let i = first - 1; i >= Math.max(0, first - BEFORE); i--) {
    const token = atoms[i] as Token;
    const word = token.lower;
    if (word === 'to' && atoms[i - 1]?.lower === 'up') {
      i--;
      continue;
    }
    // "rose 60 % to 3.9 million": what stands behind "to" is where it ends.
    if (cancel.has(word) && !finding.opened) {
      if (word !== 'to') return null;
      reached = true;
      continue;
    }
    // "gave up 517 yards"; "raised $280 million".
    if (word === 'up' && phrasal.has(atoms[i - 1]?.lower ?? '')) return null;
    if (raising.has(word) && i >= first - 3 && finding.measure?.kind === 'currency' && atoms[first - 1]?.lower !== 'by') return null;
    if (up.has(word)) return { direction: 'up', reached };
    if (down.has(word)) return { direction: 'down', reached };
    if (
      word === ',' ||
      word === 'but' ||
      word === ';' ||
      word === ':' ||
      word === '(' ||
      relatives.has(word) ||
      subordinators.has(word)
    )
      return null;
    if (auxiliaries.has(word) && i < first - 3) return null;
  }
  return null;
}

function directionAfter(
  atoms: readonly Token[],
  end: number,
  limit: number,
  lexicon: FigureLexicon,
  baseline: boolean,
): 'up' | 'down' | null {
  const { up, down, stop, changeNouns } = lexicon.relations;
  for (let i = end; i < Math.min(limit, end + AFTER); i++) {
    const token = atoms[i] as Token;
    if (token.kind !== 'word') return null;
    const more = lexicon.more[token.lower];
    if (more) return more === 'up' ? 'up' : 'down';
    // "4,577.1, up 64 points": the word belongs to the next amount.
    if (token.lower === 'up' || token.lower === 'down') return null;
    if (changeNouns.has(token.lower) && up.has(token.lower)) return 'up';
    if (changeNouns.has(token.lower) && down.has(token.lower)) return 'down';
    if (stop.has(token.lower)) break;
  }
  if (!baseline) return null;
  const link = atoms[end]?.lower;
  return link === 'below' ? 'down' : link === 'above' ? 'up' : null;
}

/** "from 2019 levels", "below the 2005 baseline", "compared with 1990": the words of the baseline. */
function baselineAfter(
  atoms: readonly Token[],
  end: number,
  limit: number,
  lexicon: FigureLexicon,
): string | null {
  const { baselines, baselineOpeners } = lexicon.relations;
  for (let i = end; i < Math.min(limit, end + BASELINE); i++) {
    const token = atoms[i] as Token;
    if (token.lower === ';' || token.lower === ':') return null;
    if (!baselines.has(token.lower)) continue;
    let from = i;
    while (from > end && !baselineOpeners.has((atoms[from - 1] as Token).lower)) from--;
    if (from <= end) return null;
    if ((atoms[from] as Token).lower === 'the' && from < i) from++;
    let text = '';
    for (let k = from; k <= i; k++)
      text += (k > from && (atoms[k] as Token).spaced ? ' ' : '') + (atoms[k] as Token).text;
    return text;
  }
  return null;
}
