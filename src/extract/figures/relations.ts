/** What a figure does and measures: direction of change, baseline, the noun phrase that it belongs to. */
import { type Document, type Figure, type Quote, quote, type Sentence, type Token } from '../../document.ts';
import type { FigureLexicon } from './lexicon.ts';

/** How many tokens before and after are looked at for a word of change. */
const BEFORE = 6;
const AFTER = 4;

export function changeOf(
  document: Document,
  sentence: Sentence,
  first: number,
  end: number,
  lexicon: FigureLexicon,
): Figure['change'] {
  const { tokens, text } = document;
  let direction: 'up' | 'down' | 'none' = 'none';
  for (let i = first - 1; i >= Math.max(sentence.firstToken, first - BEFORE) && direction === 'none'; i--) {
    const word = (tokens[i] as Token).lower;
    if (word === ',' || word === ';' || word === 'and') break;
    if (word === 'up' && (tokens[i + 1] as Token).lower === 'to') continue;
    direction = lexicon.up.has(word) ? 'up' : lexicon.down.has(word) ? 'down' : 'none';
  }
  for (let i = end; i < Math.min(sentence.endToken, end + AFTER) && direction === 'none'; i++) {
    const word = (tokens[i] as Token).lower;
    if (word === ',' || word === ';' || word === 'of' || word === 'to') break;
    direction = lexicon.up.has(word) ? 'up' : lexicon.down.has(word) ? 'down' : 'none';
  }
  let baseline: Quote | null = null;
  for (let i = end; i < Math.min(sentence.endToken, end + 14); i++) {
    const word = (tokens[i] as Token).lower;
    if (!lexicon.baselines.has(word)) continue;
    let from = i;
    while (
      from > end &&
      !/^(?:from|below|above|to|with|over|against|on|than)$/.test((tokens[from - 1] as Token).lower)
    )
      from--;
    if (from > end) baseline = quote(text, (tokens[from] as Token).start, (tokens[i] as Token).end);
    break;
  }
  if (direction === 'none' && baseline) {
    const before = document.tokens.slice(end, end + 8).map((t) => t.lower);
    direction = before.includes('below') ? 'down' : before.includes('above') ? 'up' : 'none';
  }
  return direction === 'none' && !baseline
    ? null
    : { direction, from: null, to: null, baseline: baseline?.text ?? null };
}

/**
 * The noun phrase that a figure measures: after "of" or "in" ("a cut of 5 % in emissions"), else the words before its
 * verb ("emissions fell 5 %"). A heuristic over closed-class words; there are no tags at this stage.
 */
export function measuresOf(
  document: Document,
  sentence: Sentence,
  first: number,
  end: number,
  counted: string | null,
  lexicon: FigureLexicon,
): Quote | null {
  const { tokens, text } = document;
  if (counted) return null;
  const link = tokens[end]?.lower;
  if (
    end + 1 < sentence.endToken &&
    (link === 'of' || link === 'in' || link === 'reduction' || link === 'increase' || link === 'cut')
  ) {
    let from = end + 1;
    if (link !== 'of' && link !== 'in' && (tokens[from]?.lower === 'in' || tokens[from]?.lower === 'of'))
      from++;
    while (from < sentence.endToken && lexicon.determiners.has((tokens[from] as Token).lower)) from++;
    let to = from;
    while (
      to < sentence.endToken &&
      to - from < 5 &&
      (tokens[to] as Token).kind === 'word' &&
      !lexicon.stop.has((tokens[to] as Token).lower)
    )
      to++;
    if (to > from) return quote(text, (tokens[from] as Token).start, (tokens[to - 1] as Token).end);
  }
  // Back over the words of bounds and change to the noun phrase before them.
  let to = first;
  for (let steps = 0; to > sentence.firstToken && steps < 8; steps++) {
    const word = (tokens[to - 1] as Token).lower;
    const passed =
      lexicon.stop.has(word) ||
      lexicon.up.has(word) ||
      lexicon.down.has(word) ||
      lexicon.about.has(word) ||
      (tokens[to - 1] as Token).kind !== 'word' ||
      /^(?:least|most|more|less|total|totaled|totalled|reached|worth|almost|nearly)$/.test(word);
    if (!passed || word === ',' || word === ';') break;
    to--;
  }
  let from = to;
  while (
    from > sentence.firstToken &&
    to - from < 4 &&
    (tokens[from - 1] as Token).kind === 'word' &&
    !lexicon.stop.has((tokens[from - 1] as Token).lower) &&
    !lexicon.up.has((tokens[from - 1] as Token).lower) &&
    !lexicon.down.has((tokens[from - 1] as Token).lower)
  )
    from--;
  return to > from && first - to < 8
    ? quote(text, (tokens[from] as Token).start, (tokens[to - 1] as Token).end)
    : null;
}
