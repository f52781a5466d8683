/** Quotations that run over sentences: in "“…,” said X. “We will …”" another sentence names the speaker. */
import { type Commitment, type Document, firstEndingAfter, quote, type Token } from '../../../document.ts';
import type { ActorIndex } from '../parties/actor-index.ts';
import { personBefore } from '../parties/antecedents.ts';
import type { SentenceView } from '../sentence/view.ts';
import type { Lexicon } from '../words/lexicon.ts';

type Attribution = NonNullable<Commitment['attribution']>;

/** Who is told to say the words around the token at `at`, which stand in a quotation; or null. */
export type Quotations = (view: SentenceView, at: number) => Attribution | null;

/** Sentences of a quotation between what was said and who said it. */
const NEAR = 8;
/** Tokens between a verb of saying and who says it. */
const ADJACENT = 12;

interface Quotation {
  /** Its first token, and its first and last sentence. */
  readonly begin: number;
  readonly first: number;
  last: number;
}

/** The quotations of a document, which are looked for at the first question. */
export function createQuotations(document: Document, lexicon: Lexicon, actors: ActorIndex): Quotations {
  const { sentences, tokens, text } = document;
  let found: ReturnType<typeof quotationsOf> | null = null;
  let ids: Int32Array = new Int32Array();

  return (view, at) => {
    found ??= quotationsOf(document);
    ids = found.ids;
    const id = ids[at] ?? -1;
    const own = found.list[id];
    if (!own) return null;
    const here = view.sentence.index;
    const after = tellerOf(here, Math.min(own.last, here + NEAR), 1);
    if (after) return after;
    const before = tellerOf(here - 1, Math.max(own.first, here - NEAR), -1) ?? introducedBy(own);
    // "“…,” X said. “We will …”": it goes on from the one right before.
    const previous = found.list[id - 1];
    const opens = sentences[own.first]?.firstToken === own.begin - 1;
    if (before || !previous || !opens || own.first - previous.last > 1) return before;
    return tellerOf(previous.last, Math.max(previous.first, previous.last - NEAR), -1);
  };

  /** The first teller in sentences from `from` to `to`. */
  function tellerOf(from: number, to: number, step: 1 | -1): Attribution | null {
    for (let k = from; step > 0 ? k <= to : k >= to; k += step) {
      const { firstToken, endToken } = sentences[k] ?? { firstToken: 0, endToken: 0 };
      for (let i = firstToken; i < endToken; i++) {
        if ((ids[i] ?? -1) >= 0) continue;
        if (!lexicon.saying.has(lexicon.lemmaOf.get((tokens[i] as Token).lower) ?? '')) continue;
        const teller = pronounBeside(i, k) ?? actorNear(i, firstToken, endToken);
        if (teller) return teller;
      }
    }
    return null;
  }

  /** "he said", "added she". */
  function pronounBeside(verb: number, sentence: number): Attribution | null {
    for (const at of [verb - 1, verb + 1]) {
      const token = tokens[at];
      if (!token || !lexicon.grammar.persons.has(token.lower)) continue;
      const person = personBefore(
        { document, sentence: sentences[sentence] as SentenceView['sentence'] },
        actors,
        at,
        null,
      );
      return attribution(person?.id ?? null, token, tokens[verb] as Token);
    }
    return null;
  }

  /** Whoever is named nearest to the token at `cue`, outside of quotations. */
  function actorNear(cue: number, from: number, to: number): Attribution | null {
    const stretch = { start: (tokens[from] as Token).start, end: (tokens[to - 1] as Token).end };
    let best: Attribution | null = null;
    let least = ADJACENT;
    for (const { actor, mention } of actors.mentionsWithin(stretch)) {
      const first = firstEndingAfter(tokens, mention.start);
      const distance = first > cue ? first - cue : cue - firstEndingAfter(tokens, mention.end - 1);
      if ((ids[first] ?? -1) >= 0 || distance >= least) continue;
      least = distance;
      best = attribution(actor.id, mention, tokens[cue] as Token);
    }
    return best;
  }

  /** "Chile's delegation was blunt: “We will …”": whoever is named before the colon. */
  function introducedBy({ begin, first }: Quotation): Attribution | null {
    const from = sentences[first]?.firstToken ?? begin;
    return begin - 2 > from && tokens[begin - 2]?.text === ':' ? actorNear(begin - 2, from, begin - 2) : null;
  }

  function attribution(
    actor: string | null,
    source: { start: number; end: number },
    cue: Token,
  ): Attribution {
    return { actor, source: quote(text, source.start, source.end), cue: quote(text, cue.start, cue.end) };
  }
}

const OPENS: ReadonlySet<string> = new Set(['"', '\u201c']);
const CLOSES: ReadonlySet<string> = new Set(['"', '\u201d']);

/** All quotations in double marks, and the one of each token, or -1. None goes over the end of its paragraph. */
function quotationsOf({ sentences, tokens }: Document): {
  readonly list: readonly Quotation[];
  readonly ids: Int32Array;
} {
  const list: Quotation[] = [];
  const ids = new Int32Array(tokens.length).fill(-1);
  let open: Quotation | null = null;
  let paragraph = -1;
  for (const { index, firstToken, endToken, block } of sentences) {
    if (block !== paragraph) open = null;
    paragraph = block;
    for (let i = firstToken; i < endToken; i++) {
      const { text } = tokens[i] as Token;
      if (!open && OPENS.has(text)) {
        open = { begin: i + 1, first: index, last: index };
        list.push(open);
      } else if (open && CLOSES.has(text)) open = null;
      else if (open) {
        ids[i] = list.length - 1;
        open.last = index;
      }
    }
  }
  return { list, ids };
}
