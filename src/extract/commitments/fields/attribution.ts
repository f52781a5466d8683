/** Whose words a statement is told in: "…", said X; according to X, …; X announced that … . */
import { type Commitment, firstEndingAfter, quote } from '../../../document.ts';
import { clauseOf } from '../clauses/clauses.ts';
import type { VerbGroup } from '../clauses/verbs.ts';
import type { Parsed, Statement } from '../cues/statement.ts';
import type { Context } from '../make.ts';
import type { Parties } from '../parties/parties.ts';
import { type Range, type SentenceView, spanOf } from '../sentence/view.ts';
import { AUTHORITY } from '../words/genres.ts';

/** Who is told to have said it, or null. */
export function attributionOf(
  parsed: Parsed,
  statement: Statement,
  { parties, quotations, document }: Pick<Context, 'parties' | 'quotations' | 'document'>,
): Commitment['attribution'] {
  const within = toldInSentence(parsed, statement, parties);
  // What others will do, he only foretells.
  if (within || AUTHORITY.has(document.genre) || parties.agency(parsed.view, statement.actor).kind !== 'we')
    return within;
  return quotations(parsed.view, statement.cue.first);
}

/** Who is told in the same sentence to have said it. */
function toldInSentence(parsed: Parsed, statement: Statement, parties: Parties): Commitment['attribution'] {
  const { view, groups } = parsed;
  const { clause, actor, cue } = statement;
  // "The president reaffirmed Japan's commitment": who affirms it for somebody else.
  if (statement.affirmed && clause.subject && actor && actor.first >= cue.first) {
    const affirming = groups.find(({ first }) => first === cue.first);
    if (affirming && parties.agency(view, clause.subject).kind === 'agent')
      return told(view, clause.subject, affirming, parties);
  }
  for (let i = 0; i < groups.length; i++) {
    const group = groups[i];
    if (!group || group.modal !== null || group.form === 'infinitive' || group.passive) continue;
    if (!view.lexicon.reporting.has(group.lemma)) continue;
    // "Norway pledged to lend, although Chile": what one promises tells nothing of others.
    if (view.lower(group.end) === 'to' && view.lexicon.commissive.has(group.lemma)) continue;
    if (
      group.first >= statement.cue.first &&
      group.first < statement.action.end &&
      !quotedBefore(parsed, group.first)
    )
      continue;
    if (group.first === statement.cue.first) continue;
    const clause = clauseOf(view, groups, i);
    // "…", said the minister: the subject follows.
    let range = clause.subject;
    const within = range !== null && range.first > statement.action.first;
    // "give the holder written notice": who tells what stands before him is set off from it.
    if (range && within && !/^(?:PUNCT|SYM)$/.test(view.pos(range.first - 1))) range = null;
    const tells = within && range?.end === group.first;
    if (group.first > statement.action.first && !tells) {
      // "vowed to mend the dams and stressed that": what was said besides.
      range = null;
      if (view.pos(group.first - 1) === 'CCONJ') continue;
      let end = group.end;
      while (end < view.end && /^(?:DET|PROPN|NOUN|ADJ)$/.test(view.pos(end))) end++;
      if (
        end > group.end &&
        view.pos(end - 1) !== 'DET' &&
        parties.agency(view, { first: group.end, end }).kind === 'agent'
      )
        range = { first: group.end, end };
    }
    if (!range || parties.agency(view, range).kind === 'we') continue;
    // "Parties, noting the need, shall": who is bound notes it.
    if (group.form === 'gerund' && range.first === actor?.first) continue;
    if (parties.agency(view, range).kind !== 'agent' && parties.agency(view, range).kind !== 'pronoun')
      continue;
    return told(view, range, group, parties);
  }
  return null;
}

/** Where a range ends without the words at its end that say who told it (", the minister said on Monday"). */
export function endBeforeTeller(
  { view, groups }: Parsed,
  { first, end }: Range,
  attribution: Commitment['attribution'],
): number {
  if (!attribution) return end;
  const { source, cue } = attribution;
  const from = firstEndingAfter(view.document.tokens, Math.min(source.start, cue.start));
  const to = firstEndingAfter(view.document.tokens, Math.max(source.start, cue.start));
  if (from <= first + 1 || to >= end || view.lower(from - 1) !== ',') return end;
  // "…, she told reporters on Friday, in a move that": a teller who is told of more is no aside.
  const after = firstEndingAfter(view.document.tokens, Math.max(source.end, cue.end));
  if (after < end && view.lower(after) !== ',') return from - 1;
  // What is told goes on behind it ("will, she said, cut fees", "will pay $5 million, she said, by 2031").
  if (groups.some((group) => group.first > to && group.first < end)) return end;
  for (let i = to; i < end; i++) if (view.lower(i) === ',') return goesOn(view, i, end) ? end : from - 1;
  return from - 1;
}

/** A preposition opens what stands behind the comma. */
const goesOn = (view: SentenceView, comma: number, end: number): boolean =>
  comma + 1 < end && view.pos(comma + 1) === 'ADP';

function told(
  view: SentenceView,
  who: Range,
  { first, end }: VerbGroup,
  parties: Parties,
): Commitment['attribution'] {
  const source = spanOf(view, who.first, who.end);
  const cue = spanOf(view, first, end);
  return {
    actor: parties.resolve(view, who, 'stated')[0]?.actor ?? null,
    source: quote(view.document.text, source.start, source.end),
    cue: quote(view.document.text, cue.start, cue.end),
  };
}

/** A closing quote or comma stands before the reporting verb's clause. */
function quotedBefore(parsed: Parsed, at: number): boolean {
  const { view } = parsed;
  for (let i = at - 1; i >= Math.max(view.first, at - 12); i--)
    if (/^["\u201d,]$/.test(view.token(i).text)) return true;
  return false;
}
