/** Enumerations inside a sentence: "shall: (a) …; (b) …; and (c) …", and numbered sentences that run on. */
import { beginsUpper } from '../../../read/tokens.ts';
import { isDash, type SentenceView } from './view.ts';

export interface Segment {
  readonly view: SentenceView;
  /** It is an item of the enumeration that the sentence opens, not a sentence of its own. */
  readonly item: boolean;
}

const LABEL = /^(?:[a-z]|[ivx]{1,5}|\d{1,2})$/;
const FIRST_LABEL = /^(?:a|i|1)$/;

/** "1.2", "4.10.3". */
const SECTION = /^\d{1,2}(?:\.\d{1,2})+\.?$/;

/** Longest heading that may run into the first sentence of its paragraph, in tokens. */
const LONGEST_HEADING = 16;

/** Where the sentence begins after a heading in bold that runs into it ("**Clean Steel** The Ministry will"). */
function afterHeading(view: SentenceView): number {
  const { document, sentence, first } = view;
  const block = document.blocks[sentence.block];
  if (!block) return first;
  const start = view.token(first).start;
  // A footnote mark of the sentence before.
  if (view.token(first).kind === 'number') {
    const between = document.text.slice(view.token(first).end, view.token(first + 1).start);
    if (/[<\]]/.test(between)) return first + 1;
    // "1.2 Suppliers shall": the number of a clause.
    if (SECTION.test(view.token(first).text) && beginsUpper(view.token(first + 1).text)) return first + 1;
  }
  let small = 0;
  for (let i = first + 1; small < 2 && i < Math.min(view.end - 3, first + LONGEST_HEADING); i++)
    if (isDash(view, i)) {
      const follows = /^\p{Lu}/u.test(view.token(i + 1).text);
      // A dateline ("WASHINGTON – Today, …", "OSLO, 4 May (Wire) - The"), or a heading.
      if (follows && (isTitle(view, first, i) || /^\p{Lu}{4,}$/u.test(view.token(first).text))) return i + 1;
      break;
    } else if (view.token(i).kind === 'word' && !beginsUpper(view.token(i).text)) small++;
  if (start - block.start > 40) return first;
  for (const span of block.markup) {
    if (span.end <= start) continue;
    let at = first;
    while (at < view.end && at - first <= LONGEST_HEADING && view.token(at).start < span.end) at++;
    if (at - first > LONGEST_HEADING || at >= view.end - 3) return first;
    const closes = /\*\*|__|<\/(?:b|u|strong|em)>/.test(document.text.slice(span.start, span.end));
    const inside = view.token(at - 1).end <= span.start && at > first;
    if (closes && inside && /^\p{Lu}/u.test(view.token(at).text) && isTitle(view, first, at)) return at;
  }
  return first;
}

/** Most words begin with a capital, and none is a modal. */
function isTitle(view: SentenceView, first: number, end: number): boolean {
  let capitals = 0;
  let words = 0;
  for (let i = first; i < end; i++) {
    if (view.lexicon.modals.has(view.lower(i))) return false;
    if (view.token(i).kind !== 'word' || view.lower(i).length < 4) continue;
    words++;
    if (/^\p{Lu}/u.test(view.token(i).text)) capitals++;
  }
  return words > 0 && capitals >= words - 1 && end - first > 1;
}

/** The parts of a sentence between the labels of an enumeration; the whole sentence when it has none. */
export function segmentsOf(sentence: SentenceView): readonly Segment[] {
  const begin = afterHeading(sentence);
  const view = begin > sentence.first ? sentence.part(begin, sentence.end) : sentence;
  const labels: number[] = [];
  for (let i = view.first; i + 2 < view.end; i++) {
    if (view.lower(i) !== '(' || view.lower(i + 2) !== ')' || !LABEL.test(view.lower(i + 1))) continue;
    if (!view.token(i).spaced) continue;
    if (labels.length === 0 && i > view.first && view.lower(i - 1) !== '.')
      if (!FIRST_LABEL.test(view.lower(i + 1))) continue;
    if (opens(view, i, labels.length > 0)) labels.push(i);
  }
  if (labels.length === 0 || (labels.length === 1 && labels[0] === view.first))
    return [{ view: labels.length === 1 ? view.part(view.first + 3, view.end) : view, item: false }];
  // One label alone inside a sentence refers to something ("under paragraph (a)").
  const first = labels[0] as number;
  if (labels.length === 1 && view.lower(first - 1) !== '.') return [{ view, item: false }];
  const segments: Segment[] = first > view.first ? [{ view: view.part(view.first, first), item: false }] : [];
  labels.forEach((label, k) => {
    const before = view.lower(label - 1);
    const item = label > view.first && before !== '.';
    segments.push({ view: view.part(label + 3, labels[k + 1] ?? view.end), item });
  });
  return segments;
}

/** A label opens an item after a mark, or after "and" behind a mark; after the cue itself ("shall (a)") the first one may. */
function opens(view: SentenceView, at: number, later: boolean): boolean {
  const before = view.lower(at - 1);
  if (at === view.first || /^[.;:]$/.test(before)) return true;
  if (before === ',') return later;
  if (view.pos(at - 1) === 'CCONJ') return later && /^[,;]$/.test(view.lower(at - 2));
  return !later && (view.pos(at - 1) === 'AUX' || before === 'to');
}
