/** All commitments of a document: sentence by sentence, with the lists that hang under their lead-ins. */
import {
  type Block,
  bySpan,
  type Commitment,
  type Document,
  ofKind,
  type Party,
  type Rejection,
  type Sentence,
  type Tag,
} from '../../document.ts';
import type { Resources } from '../../resources.ts';
import { partiesOf } from './bound.ts';
import { splitAction } from './clauses/coordination.ts';
import { findStatements } from './cues/index.ts';
import { type Parsed, parse, type Statement } from './cues/statement.ts';
import { type Doubt, doubtfulOf, isDoubtful } from './doubtful.ts';
import { attributionOf, endBeforeTeller } from './fields/attribution.ts';
import { createBeneficiaryReader } from './fields/beneficiary.ts';
import { createConfidence } from './fields/confidence.ts';
import { createFieldReader, inside, isDue } from './fields/fields.ts';
import { createFiscalReader } from './fields/fiscal.ts';
import { createKindReader } from './fields/kinds.ts';
import { createQuotations } from './fields/quotations.ts';
import { judge } from './judge/index.ts';
import { unlessOfThen } from './judge/then.ts';
import { boldActsOf } from './lists/emphasised.ts';
import { goalListsOf, goalOf } from './lists/goal-lists.ts';
import { boldCommitments, isRunIn, itemCommitments } from './lists/items.ts';
import {
  bindItemsThemselves,
  carriesOn,
  childrenOf,
  followedByActs,
  followedByNominals,
  opennessOf,
  pointsAhead,
} from './lists/leadins.ts';
import { actOf, rowCommitments, type TableRow, tableRowsOf } from './lists/table-rows.ts';
import { type Voice, voicesOf, withVerbFirst } from './lists/voices.ts';
import {
  type Context,
  deadlineOfLead,
  hedgesOfLead,
  type Inherited,
  makeCommitment,
  type Terms,
  UNHEDGED,
} from './make.ts';
import { Parties } from './parties/parties.ts';
import { withoutDoubles, withRepeats } from './repeats.ts';
import { createSecondReader, type SecondReader } from './sentence/second.ts';
import { segmentsOf } from './sentence/segments.ts';
import { type SentenceView, spanOf, viewSentence } from './sentence/view.ts';
import { type Lexicon, loadLexicon } from './words/lexicon.ts';

/** What a lead-in says to the list under it. */
type Handed = Inherited | Terms | 'parts';

/** What was read of a document, and what was close to it. */
interface Reading {
  readonly context: Context;
  readonly commitments: Commitment[];
  readonly rejections: Rejection[];
  readonly doubts: Doubt[];
  readonly second: SecondReader;
  /** What was promised last, for a line over a list that goes on from it ("This includes:"). */
  last: Inherited | null;
  /** Rows of tables of commitments, by their sentence. */
  readonly rows: ReadonlyMap<number, TableRow>;
  /** Who speaks in the sentence at hand where a block above says so ("To this end, we:"). */
  voice: Voice | null;
}

/** All statements of a document, and the near misses, in text order. */
export function readCommitments(
  document: Document,
  resources: Resources,
): {
  commitments: readonly Commitment[];
  rejections: readonly Rejection[];
  parties: Parties;
  /** The near misses as statements; asked for last, for parties that only they name are no actors. */
  doubtful: () => readonly Commitment[];
} {
  const lexicon = loadLexicon(resources);
  const parties = new Parties(document, lexicon);
  const quotations = createQuotations(document, lexicon, parties.actors);
  const context: Context = {
    document,
    lexicon,
    ...readersOf(resources, lexicon),
    parties,
    quotations,
    dates: ofKind(document, 'date'),
    figures: ofKind(document, 'figure'),
    mentions: [...ofKind(document, 'mention')].sort(bySpan),
  };
  const reading: Reading = {
    context,
    commitments: [],
    rejections: [],
    doubts: [],
    second: createSecondReader(document, lexicon),
    last: null,
    rows: tableRowsOf(document, lexicon.tables),
    voice: null,
  };
  const children = childrenOf(document);
  const leads = new Map<number, Handed>();
  const lastOfBlock = new Map(document.sentences.map(({ block, index }) => [block, index]));
  const seenBlocks = new Set<number>();
  const voices = voicesOf(document, lexicon);
  const goals = goalListsOf(document, lexicon);
  const acts = boldActsOf(document, lexicon);
  let sibling: Handed | null = null;

  for (const sentence of document.sentences) {
    const block = document.blocks[sentence.block] as Block;
    const firstOfBlock = !seenBlocks.has(block.index);
    seenBlocks.add(block.index);
    const before = children.has(block.index) ? reading.last : null;
    if (before?.parsed.view.sentence.index === sentence.index - 1 && carriesOn(document, sentence, lexicon)) {
      leads.set(block.index, before);
      continue;
    }
    if (!document.tags.has(sentence.index)) continue;
    const row = reading.rows.get(sentence.index);
    const told = row && rowCommitments(context, sentence, row);
    if (told) {
      reading.commitments.push(...told);
      continue;
    }
    reading.voice = (firstOfBlock && voices.get(block.index)) || null;
    if (block.kind !== 'item') sibling = null;
    const lead = sibling ?? (block.under === null ? undefined : leads.get(block.under));
    if (lead === 'parts' && block.kind === 'item') {
      leads.set(block.index, 'parts');
      if (firstOfBlock && !ownSentence(document, sentence, lexicon)) continue;
    }
    const ends = lastOfBlock.get(block.index) === sentence.index;
    // A list may hang under its lead-in, or follow it as its sibling.
    const leadsOn = ends && opensSibling(document, block);
    const opens = children.has(block.index) || acts.get(block.index + 1)?.lead === block.index;
    const hands = leadsOn || (ends && opens);
    const continues = firstOfBlock && block.kind === 'item' && (ends || !isRunIn(document, sentence));
    const above = continues && !lead ? goals.get(block.index) : undefined;
    const line = above === undefined ? undefined : document.sentences[lastOfBlock.get(above) ?? -1];
    const handed = continues && lead && lead !== 'parts' ? lead : null;
    const asItem = line ? goalOf(document, lexicon, line) : handed;
    const act = firstOfBlock && acts.get(block.index);
    const over = act ? leads.get(act.lead) : null;
    if (act && over && over !== 'parts' && over.wants === 'verb') {
      reading.commitments.push(...boldCommitments(context, sentence, over, act.end));
      if (block.kind === 'heading') continue;
    }
    const left = readSentence(reading, sentence, asItem, hands);
    if (left) leads.set(block.index, left);
    if (leadsOn && left) sibling = left;
    else if (asItem === null && firstOfBlock) sibling = null;
  }
  const confidence = createConfidence(resources);
  const sure = (commitment: Commitment): Commitment => {
    const { confidence: score, right, of } = confidence(commitment.score);
    const because = `judged ${commitment.score}; ${right} of ${of} labelled findings judged like it were right`;
    return { ...commitment, score, evidence: [...commitment.evidence, { field: 'confidence', because }] };
  };
  return {
    commitments: withRepeats(document.text, withoutDoubles(reading.commitments)).map(sure),
    rejections: reading.rejections,
    parties: context.parties,
    doubtful: () => withoutDoubles(reading.doubts.flatMap((doubt) => doubtfulOf(context, doubt))),
  };
}

type Readers = Pick<Context, 'fields' | 'fiscal' | 'kind' | 'beneficiary'>;
const readers = new WeakMap<Resources, Readers>();

/** The readers of fields, which hang on the word lists only; made at the first call and kept with them. */
function readersOf(resources: Resources, lexicon: Lexicon): Readers {
  let known = readers.get(resources);
  if (!known) {
    known = {
      fields: createFieldReader(resources),
      fiscal: createFiscalReader(resources),
      kind: createKindReader(resources, lexicon),
      beneficiary: createBeneficiaryReader(resources),
    };
    readers.set(resources, known);
  }
  return known;
}

/** The block is an item that ends with a colon, and the next is an item that does not hang under it ("(a) The Office shall:", "(i) …"). */
function opensSibling({ text, blocks }: Document, block: Block): boolean {
  const next = blocks[block.index + 1];
  return (
    block.kind === 'item' &&
    next?.kind === 'item' &&
    next.under !== block.index &&
    text
      .slice(Math.max(block.start, block.end - 3), block.end)
      .trimEnd()
      .endsWith(':')
  );
}

/** An item that is a sentence ("(c) The Secretary shall …") is no part of what stands above; a phrase is ("reducing …"). */
function ownSentence(
  { tokens }: Document,
  { firstToken, endToken }: Sentence,
  { grammar }: Lexicon,
): boolean {
  const first = tokens[firstToken];
  // "(a) as part of the budget, the Director shall …;": a duty of its own.
  for (let i = firstToken; i < endToken && !grammar.relatives.has(tokens[i]?.lower ?? ''); i++)
    if (tokens[i]?.lower === 'shall') return true;
  if (!first || !/^\p{Lu}/u.test(first.text) || first.lower.endsWith('ing')) return false;
  return tokens[endToken - 1]?.lower !== ';';
}

/**
 * Reads a sentence with our tags and, where it binds by its words and nothing was found, with those of the second
 * tagger.
 * @returns what it hands to the list under it, where `hands` says that there is one
 */
function readSentence(
  reading: Reading,
  sentence: Sentence,
  asItem: Inherited | Terms | null,
  hands: boolean,
): Handed | null {
  const found = (): number => reading.commitments.length + reading.rejections.length;
  const before = found();
  const { document, lexicon } = reading.context;
  const spoken = reading.voice ? withVerbFirst(document, sentence, lexicon) : undefined;
  const handed = readTagged(reading, sentence, asItem, hands, spoken);
  if (handed !== null || found() > before) return handed;
  const tags = reading.second.tags(sentence);
  return tags ? readTagged(reading, sentence, asItem, hands, tags) : null;
}

/** Reads a sentence with the items it enumerates itself ("shall: (a) …; (b) …"). */
function readTagged(
  reading: Reading,
  sentence: Sentence,
  asItem: Inherited | Terms | null,
  hands: boolean,
  tags?: readonly Tag[],
): Handed | null {
  const { context } = reading;
  const { document, lexicon } = context;
  const read = viewSentence(document, sentence, lexicon, inside(context.mentions, sentence), tags);
  const row = reading.rows.get(sentence.index);
  const whole = row ? read.part(actOf(row).first, actOf(row).end) : read;
  const segments = segmentsOf(whole);
  let handed: Handed | null = asItem;
  for (let k = 0; k < segments.length; k++) {
    const { view, item } = segments[k] as { view: SentenceView; item: boolean };
    const last = k === segments.length - 1;
    if (view.end <= view.first) continue;
    const parsed = parse(view);
    if (!item && k > 0) handed = null;
    if (handed === 'parts') continue;
    const above = item || k === 0 ? handed : null;
    if (above && above.wants !== 'sentence') {
      const found = itemCommitments(context, parsed, above);
      if (found) {
        reading.commitments.push(...found);
        if (last) return hands ? 'parts' : null;
        // What an item enumerates itself are its parts.
        if (k === 0 && segments[1]?.item) handed = 'parts';
        continue;
      }
    }
    const next = segments[k + 1];
    const list = last ? hands : next?.item === true;
    const open = readStatements(reading, parsed, list, next?.view ?? null, above?.deadline ?? null);
    if (last) return open;
    if (open || !item) handed = open;
  }
  return null;
}

/**
 * Reads the statements of a view.
 * @param hands a list follows
 * @param next its first item, where it stands in the same sentence
 * @param handed the deadline of the lead-in above
 */
function readStatements(
  reading: Reading,
  parsed: Parsed,
  hands: boolean,
  next: SentenceView | null,
  handed: Commitment['deadline'],
): Handed | null {
  const { context } = reading;
  const { document } = context;
  const { view } = parsed;
  let left: Handed | null = null;
  const statements = findStatements(parsed);
  if (statements.length === 0) {
    // "Within 30 days: (i) the Mayor shall …": the time alone introduces the list.
    const deadline = hands && parsed.groups.length === 0 ? deadlineOfLead(context, view) : null;
    return deadline && { wants: 'sentence', deadline };
  }
  const deadlines = inside(context.dates, view.sentence).filter((date) => isDue(view, date));
  for (let i = 0; i < statements.length; i++) {
    const statement = statements[i] as Statement;
    const attribution = attributionOf(parsed, statement, context);
    const judged = judge(parsed, statement, context.parties, attribution !== null, reading.voice);
    const verdict = unlessOfThen(parsed, statement, judged, context.dates);
    if (!verdict.accepted) {
      const { start, end } = spanOf(view, statement.start, Math.max(statement.action.end, statement.cue.end));
      reading.rejections.push({ start, end, rule: statement.rule, reason: verdict.reason });
      if (isDoubtful(statement)) reading.doubts.push({ parsed, statement, verdict, deadlines });
      continue;
    }
    if (!hands && pointsAhead(view)) continue;
    const openness = hands && i === statements.length - 1 ? opennessOf(parsed, statement) : null;
    const open =
      openness?.kind !== 'closed'
        ? openness
        : followedByActs(view)
          ? ACTS
          : followedByNominals(view)
            ? NOMINALS
            : openness;
    if (open?.kind === 'open' || open?.kind === 'acts') {
      left = {
        parsed,
        statement,
        verdict,
        wants: open.kind === 'open' ? open.wants : 'acts',
        actors: partiesOf(context, view, verdict, reading.voice, 'inherited'),
        deadline: deadlineOfLead(context, view) ?? handed,
        hedges: hedgesOfLead(context, view, statement),
      };
      // "will take steps, including:" is a promise itself; "shall include:" only opens the list.
      if (open.kind === 'open' || statement.verb?.lemma === 'include') continue;
    }
    if (open?.kind === 'closed' && bindItemsThemselves(view, next)) {
      left = { wants: 'sentence', deadline: deadlineOfLead(context, view) ?? handed };
      continue;
    }
    if (open?.kind === 'parts') left = 'parts';
    const parts = splitAction(parsed, statement, deadlines);
    const spoken = verdict.agency === 'we' && attribution !== null && document.genre === 'news';
    const actors: readonly Party[] = spoken
      ? [{ actor: attribution.actor, basis: 'inferred', words: attribution.source }]
      : partiesOf(context, view, verdict, reading.voice, 'stated');
    context.parties.bindMode(verdict.mode);
    if (BINDING.has(verdict.mode) && verdict.status !== 'fulfilled')
      reading.last = { parsed, statement, verdict, wants: 'acts', actors, deadline: null, hedges: UNHEDGED };
    parts.forEach((whole, index) => {
      const end = endBeforeTeller(parsed, whole.range, attribution);
      const part = { ...whole, range: { ...whole.range, end } };
      reading.commitments.push(
        makeCommitment(context, parsed, {
          statement,
          verdict,
          part,
          first: index === 0 ? statement.start : part.range.first,
          actors,
          attribution,
          inherited: null,
          handed,
          // What a semicolon parts has its own time: "cut waste; and ban landfills by 2030".
          shared:
            index < parts.length - 1 && view.lower(part.range.end) !== ';' ? (parts.at(-1) ?? null) : null,
        }),
      );
    });
  }
  return left;
}

const BINDING = new Set(['pledge', 'obligation', 'report']);
const ACTS = { kind: 'open', wants: 'verb' } as const;
const NOMINALS = { kind: 'open', wants: 'object' } as const;
