/** Mentions: a sequence tagger over the sentences in which a capital stands. */
import type { Document, EntityLabel, Mention, Sentence, Span, Token } from '../../document.ts';
import type { Resources } from '../../resources.ts';
import { addAnnotations } from '../settle.ts';
import type { Step } from '../step.ts';
import { partsOf } from './boundaries.ts';
import { agree } from './consistency.ts';
import { withEvents } from './events.ts';
import { capitalsOf, createFactReader, type FactReader, hasCapital, type TokenFacts } from './facts.ts';
import { type SentenceView, TAGS, viewOf } from './features.ts';
import { loadWordLists } from './lists.ts';
import { loadMentionModel, type MentionModel } from './model.ts';
import type { Name, Sight, TaggedName } from './name.ts';
import { loadRescorer, type Rescorer } from './rescorer.ts';
import { withSeries } from './series.ts';
import type { WordLists } from './word-lists.ts';

/** Longest stretch that is decoded at once, in tokens. */
const WINDOW = 400;

/** The step that finds names. */
export function mentionsStep(resources: Resources): Step {
  let loaded: { model: MentionModel; rescorer: Rescorer; lists: WordLists } | null = null;
  return {
    name: 'mentions',
    needs: ['tokens'],
    makes: 'mentions',
    englishOnly: true,
    run(document) {
      loaded ??= {
        model: loadMentionModel(resources),
        rescorer: loadRescorer(resources),
        lists: loadWordLists(resources),
      };
      return addAnnotations(document, findMentions(document, loaded.model, loaded.rescorer, loaded.lists));
    },
  };
}

/** The names that the tagger finds in a document, and what it sees of the words. */
export function tagNames(
  document: Document,
  model: MentionModel,
  lists: WordLists,
): { readonly tagged: readonly TaggedName[]; readonly sight: Sight; readonly reader: FactReader } {
  const { tokens } = document;
  const sentences: Token[][] = [];
  const starts = new Uint8Array(tokens.length + 1);
  for (const { firstToken, endToken } of document.sentences) {
    sentences.push(tokens.slice(firstToken, endToken));
    starts[firstToken] = 1;
  }
  const reader = createFactReader(sentences, model.classes, lists);
  const tagged: TaggedName[] = [];
  for (let index = 0; index < sentences.length; index++) {
    const sentence = sentences[index] as readonly Token[];
    const offset = (document.sentences[index] as Sentence).firstToken;
    for (let from = 0; from < sentence.length; from += WINDOW) {
      const stretch = sentence.length <= WINDOW ? sentence : sentence.slice(from, from + WINDOW);
      addNames(tagged, stretch, offset + from, reader, model, lists);
    }
  }
  const sight: Sight = {
    tokens,
    capitals: capitalsOf(tokens),
    isFirst: (token) => starts[token] === 1,
    isLowered: (token) => reader.of(token).lowered > 0,
  };
  return { tagged, sight, reader };
}

/** The mentions of a document, in text order: what the tagger finds, judged again, then the second look. */
export function findMentions(
  document: Document,
  model: MentionModel,
  rescorer: Rescorer,
  lists: WordLists,
): Mention[] {
  const { tokens, text } = document;
  const { tagged, sight, reader } = tagNames(document, model, lists);
  const judged = rescorer(tagged, sight, reader);
  const names = agree(withSeries(withEvents(judged, sight, lists), sight, lists), sight, lists);
  const mentions: Mention[] = [];
  for (const name of names) {
    const mention = mentionOf(name, tokens);
    // A name has a capital: "administration" beside one is none.
    if (hasCapital(text.slice(mention.start, mention.end))) mentions.push(mention);
  }
  return mentions;
}

/** Adds the names that the tagger finds in a stretch of one sentence, which begins at token `base`. */
function addNames(
  names: TaggedName[],
  stretch: readonly Token[],
  base: number,
  reader: FactReader,
  model: MentionModel,
  lists: WordLists,
): void {
  const candidates = candidatesOf(stretch);
  if (candidates.length === 0) return;
  const view = viewOf(factsOf(stretch, reader));
  for (const candidate of candidates)
    for (const { first, last, label, margin, rule, scores } of decodeNames(model, view, candidate)) {
      // A body that took in the names after it.
      if (base + first <= (names.at(-1)?.last ?? -1)) continue;
      for (const part of partsOf(stretch, first, last, label, lists)) {
        // "U.S." of "U.S.-Japan Council".
        while ((names.at(-1)?.first ?? -1) >= base + part.first) names.pop();
        names.push({ first: base + part.first, last: base + part.last, label, margin, rule, scores });
      }
    }
}

function mentionOf({ first, last, label, margin, rule }: Name, tokens: readonly Token[]): Mention {
  const { start } = tokens[first] as Token;
  const { end } = tokens[last] as Token;
  // Squashed margin of the least sure token; rounded, so that the last digits do not wander.
  const score = Math.round((Math.max(0, margin) / (Math.max(0, margin) + 1)) * 1000) / 1000;
  return { kind: 'mention', id: `mention@${start}-${end}`, start, end, rule, score, label, as: 'name' };
}

// An array that `map` makes is of one kind before it is optimized and of another after, which all readers would notice.
function factsOf(tokens: readonly Token[], reader: FactReader): readonly TokenFacts[] {
  const facts: TokenFacts[] = [];
  for (const token of tokens) facts.push(reader.of(token));
  return facts;
}

/** The names in one stretch of a sentence, by token. */
function decodeNames(model: MentionModel, view: SentenceView, { start, end }: Span): readonly TaggedName[] {
  const { tags, margins, emissions } = model.decode(view, start, end);
  const names: TaggedName[] = [];
  for (let i = start; i < end; i++) {
    const tag = TAGS[tags[i - start] as number] as string;
    if (tag === 'O') continue;
    let last = i;
    // The I of a label stands right behind its B.
    const inside = ((tags[i - start] as number) + 1) & ~1;
    while (last + 1 < end && tags[last + 1 - start] === inside) last++;
    let margin = Number.POSITIVE_INFINITY;
    for (let k = i; k <= last; k++) margin = Math.min(margin, margins[k - start] as number);
    const label = tag.slice(2) as EntityLabel;
    const scores = scoresOf(emissions, i - start, last - start);
    names.push({ first: i, last, label, margin, rule: 'mentions/tagger', scores });
    i = last;
  }
  return names;
}

/** What the tokens of a name add up to under each label, as B and I's. */
function scoresOf(emissions: Float32Array, first: number, last: number): readonly number[] {
  const scores: number[] = [];
  for (let tag = 1; tag < TAGS.length; tag += 2) {
    let sum = emissions[first * TAGS.length + tag] as number;
    for (let k = first + 1; k <= last; k++) sum += emissions[k * TAGS.length + tag + 1] as number;
    scores.push(sum);
  }
  return scores;
}

/** Tokens before and after a capital that may belong to a name: "2019 European election campaign". */
const BEFORE = 1;
const AFTER = 2;

/**
 * Where names may be: stretches of tokens around capitals, in order, apart from each other.
 * @param before tokens in front of a capital; training looks at more, to learn what is no name
 */
export function candidatesOf(tokens: readonly Token[], before: number = BEFORE): readonly Span[] {
  const stretches: { start: number; end: number }[] = [];
  for (const i of capitalsOf(tokens)) {
    // "al-Nusra": a hyphen ties one word more.
    const start = Math.max(0, i - (tokens[i - 1]?.text === '-' ? Math.max(2, before) : before));
    const end = Math.min(tokens.length, i + AFTER + 1);
    const last = stretches[stretches.length - 1];
    if (last && start <= last.end) last.end = end;
    else stretches.push({ start, end });
  }
  return stretches;
}
