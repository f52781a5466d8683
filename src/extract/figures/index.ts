/** Figures: numbers that a machine can add up, with unit, bounds, change, and what they measure. */
import {
  type Document,
  type Figure,
  ofKind,
  type Sentence,
  type Span,
  type Token,
  type WordReading,
  withLayers,
} from '../../document.ts';
import { openSyntax, type SyntaxReader } from '../../read/syntax/index.ts';
import type { Resources } from '../../resources.ts';
import { addAnnotations, settleWithDates, withoutAnnotations } from '../settle.ts';
import type { Step } from '../step.ts';
import { readAlone } from './amounts/alone.ts';
import { readAmount } from './amounts/amounts.ts';
import { withTags } from './amounts/atom.ts';
import { atomsOf } from './amounts/atoms.ts';
import { holdsFigure, scan } from './amounts/scan.ts';
import { figuresOfFindings } from './figure.ts';
import { type FigureLexicon, loadFigureLexicon } from './lexicon.ts';

/** The step that reads figures. */
export function figuresStep(resources: Resources): Step {
  let lexicon: FigureLexicon | null = null;
  const syntax = openSyntax(resources);
  return {
    name: 'figures',
    needs: ['tokens', 'dates'],
    makes: 'figures',
    englishOnly: true,
    run(document) {
      lexicon ??= loadFigureLexicon(resources);
      const found: Figure[] = [];
      const tagged = new Map(document.tagged);
      const dates = ofKind(document, 'date');
      const days = dates.filter((date) => date.type === 'DATE' || date.type === 'TIME');
      let next = 0;
      for (const sentence of document.sentences) {
        if (document.sentences.length > 1 && !mayHold(document.tokens, sentence, lexicon)) continue;
        while (next < days.length && (days[next] as Span).end <= sentence.start) next++;
        let last = next;
        while (last < days.length && (days[last] as Span).start < sentence.end) last++;
        figuresOf(document, sentence, days.slice(next, last), lexicon, syntax, tagged, found);
      }
      const settled = settleWithDates(found, dates);
      return addAnnotations(withoutAnnotations(withLayers(document, { tagged }), settled.lost), settled.kept);
    },
  };
}

/** A word or a sign that can begin a figure stands in the sentence. */
function mayHold(tokens: readonly Token[], sentence: Sentence, lexicon: FigureLexicon): boolean {
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const token = tokens[i] as Token;
    if (token.kind === 'number') return true;
    if (lexicon.begins(token)) {
      if (lexicon.starts.has(token.lower)) return true;
      // "less than a dollar".
      const next = tokens[i + 1];
      if (next && lexicon.sets.article.has(token.lower) && lexicon.measuresAfter.begins(next.lower))
        return true;
    }
    // "USD3", "RM23": digits behind up to three letters.
    if (token.kind === 'word' && token.text.length > 1 && holdsDigit(token.text)) return true;
  }
  return false;
}

function holdsDigit(word: string): boolean {
  for (let i = 1; i < word.length && i < 4; i++) {
    const code = word.charCodeAt(i);
    if (code >= 48 && code <= 57) return true;
  }
  return false;
}

/** "S. 2533, which names a road": a capital that stands as a mark of a list, and a number before a comma. */
function isBill({ text, blocks }: Document, sentence: Sentence, atoms: readonly Token[]): boolean {
  const block = blocks[sentence.block];
  if (!block?.marker || atoms[0]?.kind !== 'number' || atoms[1]?.text !== ',') return false;
  return (
    /^\p{Lu}\.$/u.test(text.slice(block.marker.start, block.marker.end).trim()) &&
    text.slice(block.marker.end, sentence.start).trim() === ''
  );
}

/** The dash of "- 5 °C" as a whole text: one item is no list. */
function loneSign({ text, sentences }: Document, sentence: Sentence): Token | null {
  if (sentences.length > 1 || sentence.start === 0 || sentence.start > 9) return null;
  const start = text.slice(0, sentence.start).search(/-\s*$/);
  return start >= 0 && text.slice(0, start).trim() === ''
    ? { start, end: start + 1, kind: 'punctuation', text: '-', lower: '-', form: -1, spaced: false }
    : null;
}

function figuresOf(
  document: Document,
  sentence: Sentence,
  dates: readonly Span[],
  lexicon: FigureLexicon,
  syntax: SyntaxReader,
  tagged: Map<number, readonly WordReading[]>,
  found: Figure[],
): void {
  const atoms = atomsOf(document.tokens, sentence.firstToken, sentence.endToken, dates, lexicon);
  const sign = loneSign(document, sentence);
  if (sign && readAmount([sign, ...atoms], 0, atoms.length + 1, lexicon)?.end === atoms.length + 1)
    atoms.unshift(sign);
  // "2." alone is the number of what follows.
  if (isBill(document, sentence, atoms)) atoms[0] = { ...(atoms[0] as Token), kind: 'symbol' };
  if (atoms.length <= 2 && /^\d{1,3}$/.test(atoms[0]?.text ?? '') && document.sentences.length > 1) return;
  const alone = document.sentences.length === 1 ? readAlone(atoms, lexicon) : null;
  if (!alone && !holdsFigure(atoms, lexicon)) return;
  const tokens = document.tokens.slice(sentence.firstToken, sentence.endToken);
  const tags = syntax.tagTokens(tokens);
  tagged.set(sentence.index, tags);
  const read = withTags(atoms, tokens, tags);
  const findings = alone ? [alone] : scan(read, lexicon);
  for (const figure of figuresOfFindings(document.text, read, findings, lexicon)) found.push(figure);
}
