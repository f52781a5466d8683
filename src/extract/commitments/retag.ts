/**
 * Mends what the tagger says of a sentence where the text itself knows better: words inside a name are no verbs, a
 * verb of commitment after its subject is no noun, the parts of a hyphenated compound are no verb groups.
 */
import type { Mention, Sentence, Tag, Token } from '../../document.ts';
import { beginsUpper } from '../../read/tokens.ts';
import type { Lexicon } from './lexicon.ts';

const SUBJECT_PRONOUNS = new Set(['we', 'they', 'i', 'you']);
const POSSESSIVES = new Set(['our', 'their', 'its', 'his', 'her', 'my', 'your', "'s"]);
const BETWEEN = new Set(['both', 'all', 'also', 'hereby', 'further', 'therefore', 'each', 'jointly']);
const CAPITALS = /^\p{Lu}{2,}$/u;
const FUNCTION_WORDS = new Set(['ADP', 'CCONJ', 'DET', 'PART', 'PUNCT']);
const PARTICIPLE = /(?:ed|ing|en|wn|rn|ght|pt|lt|nt)$/;
const PREFIXES = new Set(['re', 'co', 'pre', 'de']);
/** Longest parenthesis between a modal and its verb, in tokens. */
const LONGEST_PARENTHESIS = 12;
const BEFORE_OBJECTS = /^(?:ADP|DET|ADJ|NOUN|PROPN|PRON|NUM)$/;
const isCapital = (token: Token | undefined): boolean => token !== undefined && beginsUpper(token.text);
const opensDecision = ({ calls, commissive, directives }: Lexicon, lemma = ''): boolean =>
  calls.has(lemma) || commissive.has(lemma) || directives.has(lemma);
/** A dash folds to a hyphen too, but joins no words ("(NGA)—a leader—will"). */
const HYPHENS = new Set(['-', '\u2010', '\u2011']);
const isHyphen = (token: Token | undefined): boolean => token !== undefined && HYPHENS.has(token.text);

/**
 * @param tags the tagger's, aligned with the sentence's tokens
 * @param mentions those of the document that lie in the sentence
 * @returns the parts of speech, mended
 */
export function retag(
  tokens: readonly Token[],
  sentence: Sentence,
  tags: readonly Tag[],
  mentions: readonly Mention[],
  lexicon: Lexicon,
): string[] {
  const first = sentence.firstToken;
  const count = sentence.endToken - first;
  const result = tags.map((tag) => tag.pos);
  const token = (k: number): Token | undefined => (k < 0 || k >= count ? undefined : tokens[first + k]);
  const lower = (k: number): string => token(k)?.lower ?? '';
  const pos = (k: number): string => (k < 0 || k >= count ? '' : (result[k] ?? ''));
  const set = (k: number, to: string): void => {
    if (k >= 0 && k < result.length) result[k] = to;
  };

  // Where a name ends (index one past it), with where it begins.
  const nameEnds = new Map<number, number>();
  let at = 0;
  for (const mention of mentions) {
    while (at < count && (token(at) as Token).end <= mention.start) at++;
    let k = at;
    while (k < count && (token(k) as Token).start < mention.end) k++;
    if (mention.as === 'pronoun' || mention.as === 'group') continue;
    const begin = nameEnds.get(k);
    nameEnds.set(k, begin === undefined ? at : Math.min(begin, at));
    for (let i = at; i < k; i++)
      if (isCapital(token(i)) && !FUNCTION_WORDS.has(pos(i)) && (k - at > 1 || pos(i) !== 'ADJ'))
        set(i, 'PROPN');
  }

  /** "The ministry plans to", where no other verb follows that could have the two nouns as its subject. */
  const aloneBefore = (end: number): number | undefined => {
    for (let k = end + 2; k < count && !/^[,;:"]$/.test(lower(k)); k++)
      if (pos(k) === 'AUX' || lexicon.modals.has(lower(k))) return undefined;
    if (pos(end - 1) !== 'DET') return undefined;
    set(end, 'NOUN');
    return end - 1;
  };

  /** Where a plural phrase of those who act begins that ends at `end` ("the two sides"). */
  const agentsBefore = (end: number): number | undefined => {
    if (!lexicon.agents.has(lower(end))) return undefined;
    if (!lower(end).endsWith('s')) return aloneBefore(end);
    let begin = end;
    while (begin > 0 && /^(?:ADJ|NUM|NOUN|PROPN)$/.test(pos(begin - 1))) begin--;
    return begin;
  };

  /** The word after the comma that closes a parenthesis without a verb, where it can be one; null where it cannot. */
  const afterParenthesis = (open: number): number | null => {
    for (let i = open + 1; i < Math.min(count, open + LONGEST_PARENTHESIS); i++) {
      if (pos(i) === 'VERB' || lower(i) === ';') return null;
      if (lower(i) !== ',') continue;
      const next = i + 1;
      const bare = /^(?:NOUN|ADJ)$/.test(pos(next)) && !isCapital(token(next)) && !lower(next).endsWith('s');
      return bare && BEFORE_OBJECTS.test(pos(next + 1)) && pos(i - 1) !== 'PROPN' ? next : null;
    }
    return null;
  };

  /** After "request that" and a name or a noun of those who act, before what an object or a recipient begins with. */
  const isAskedAt = (k: number): boolean => {
    if (lower(k + 1) !== 'to' && !/^(?:DET|PRON)$/.test(pos(k + 1))) return false;
    if (pos(k - 1) !== 'PROPN' && !lexicon.agents.has(lower(k - 1))) return false;
    let begin = k - 1;
    while (
      begin > 0 &&
      k - begin < 8 &&
      /^(?:DET|ADJ|NOUN|PROPN)$/.test(pos(begin)) &&
      lower(begin) !== 'that'
    )
      begin--;
    return lower(begin) === 'that' && lexicon.calls.has(lexicon.lemmaOf.get(lower(begin - 1)) ?? '');
  };

  for (let k = 0; k < count; k++) {
    const word = lower(k);
    // "shall, as appropriate, solicit": a modal wants a verb.
    if (lexicon.modals.has(word) && lower(k + 1) === ',') {
      const verb = afterParenthesis(k + 1);
      if (verb !== null) set(verb, 'VERB');
    }
    // A name has a capital.
    if (pos(k) === 'PROPN' && lexicon.lemmaOf.has(word) && token(k)?.text === word) set(k, 'NOUN');
    const here = pos(k);
    // "AI systems": an abbreviation is no verb.
    if (here === 'VERB' && CAPITALS.test(token(k)?.text ?? '') && !CAPITALS.test(token(k + 1)?.text ?? '')) {
      set(k, 'PROPN');
      continue;
    }
    // "well-being", "decision-making": the tail of a compound; "to re-open": a prefix with its verb.
    if (isHyphen(token(k - 1)) && !token(k - 1)?.spaced && !token(k)?.spaced) {
      const wanted = lower(k - 3) === 'to' || lexicon.modals.has(lower(k - 3));
      const verb =
        lexicon.lemmaOf.has(word) && (wanted || PREFIXES.has(lower(k - 2))) && !lexicon.agents.has(word);
      if (verb && (here === 'ADJ' || here === 'NOUN' || here === 'VERB')) {
        set(k - 2, 'ADV');
        set(k - 1, 'ADV');
        set(k, 'VERB');
      } else if (here === 'VERB' || here === 'AUX') set(k, /(?:ed|ing)$/.test(word) ? 'ADJ' : 'NOUN');
      continue;
    }
    // "Working Group", "United": capitals side by side are a name.
    if (
      here === 'VERB' &&
      k > 0 &&
      isCapital(token(k)) &&
      isCapital(token(k + 1)) &&
      /(?:ed|ing)$/.test(word)
    ) {
      if (pos(k + 1) === 'PROPN') set(k, 'PROPN');
      continue;
    }
    // "tasked with publishing the accounts": a noun takes no object.
    if (here === 'NOUN' && word.endsWith('ing') && lexicon.lemmaOf.has(word) && pos(k - 1) !== 'DET')
      if (pos(k + 1) === 'DET' || POSSESSIVES.has(lower(k + 1))) {
        set(k, 'VERB');
        continue;
      }
    // "the official launch of": the noun.
    if (here === 'VERB' && lexicon.performative.has(word) && lower(k + 1) === 'of')
      if (/^(?:DET|ADJ|NOUN)$/.test(pos(k - 1))) {
        set(k, 'NOUN');
        continue;
      }
    // "our resolve to": the noun.
    if (here === 'VERB' && lexicon.nouns.has(word) && POSSESSIVES.has(lower(k - 1))) {
      set(k, 'NOUN');
      continue;
    }
    // "the agency heads", "senior officials": nouns of those who act, which look like verbs.
    if (here === 'VERB' && lexicon.agents.has(word) && /s$/.test(word))
      if (/^(?:DET|ADJ|NOUN|PROPN|CCONJ)$/.test(pos(k - 1)) && !/s$/.test(lower(k - 1))) {
        set(k, 'NOUN');
        continue;
      }
    // "covered agencies", "affected states".
    if (here === 'VERB' && word.endsWith('ed') && lexicon.agents.has(lower(k + 1)))
      if (!/^(?:NOUN|PROPN|PRON|AUX)$/.test(pos(k - 1))) {
        set(k, 'ADJ');
        continue;
      }
    // "developing countries": a participle that only describes.
    if (here === 'VERB' && lexicon.describing.has(word) && /^(?:NOUN|PROPN|ADJ)$/.test(pos(k + 1))) {
      set(k, 'ADJ');
      continue;
    }
    // "our continued support", "the proposed rule", "seven leading firms": a participle that describes.
    if (
      here === 'VERB' &&
      /(?:ed|ing)$/.test(word) &&
      (/^(?:DET|NUM)$/.test(pos(k - 1)) || POSSESSIVES.has(lower(k - 1))) &&
      /^(?:NOUN|PROPN|ADJ)$/.test(pos(k + 1))
    ) {
      set(k, 'ADJ');
      continue;
    }
    // "will be electric by 2030": no participle ends so.
    if (here === 'VERB' && lower(k - 1) === 'be' && !PARTICIPLE.test(word) && !lexicon.lemmaOf.has(word)) {
      set(k, 'ADJ');
      continue;
    }
    // "The Order directs": behind an article and before its verb stands a noun.
    if (here === 'ADJ' && isCapital(token(k)) && pos(k - 1) === 'DET' && /^(?:VERB|AUX)$/.test(pos(k + 1))) {
      set(k, 'NOUN');
      continue;
    }
    // "Requests the secretariat to": a verb of asking or deciding opens a paragraph of a decision.
    if (
      (here === 'NOUN' || here === 'PROPN') &&
      (k === 0 || (k === 1 && pos(0) === 'ADV')) &&
      word.endsWith('s') &&
      opensDecision(lexicon, lexicon.lemmaOf.get(word)) &&
      /^(?:DET|PROPN|PART|SCONJ)$/.test(pos(k + 1))
    ) {
      set(k, 'VERB');
      continue;
    }
    // "Building on this, …": a participle opens the sentence.
    if (k === 0 && here === 'NOUN' && word.endsWith('ing') && pos(k + 1) === 'ADP') {
      set(k, 'VERB');
      continue;
    }
    // "to design, build and manage": the first of a list of verbs.
    if (
      here === 'NOUN' &&
      lower(k - 1) === 'to' &&
      lower(k + 1) === ',' &&
      pos(k + 2) === 'VERB' &&
      tags[k + 2]?.lemma === lower(k + 2)
    ) {
      set(k, 'VERB');
      continue;
    }
    if (here !== 'NOUN' && here !== 'ADJ' && here !== 'ADP' && here !== 'PROPN') continue;
    if (isCapital(token(k)) || !lexicon.lemmaOf.has(word)) continue;
    let before = k - 1;
    while (before >= 0 && (pos(before) === 'ADV' || BETWEEN.has(lower(before)))) before--;
    if (SUBJECT_PRONOUNS.has(lower(before)) && here !== 'ADP' && lexicon.lemmaOf.get(word) === word) {
      set(k, 'VERB');
      continue;
    }
    // "request that the Bank report to us": what is asked stands in the base form.
    if (here === 'NOUN' && lexicon.lemmaOf.get(word) === word && isAskedAt(k)) {
      set(k, 'VERB');
      continue;
    }
    // "and pledge, through this fund, to explore": a verb after the coordinator.
    if (
      here === 'NOUN' &&
      pos(k - 1) === 'CCONJ' &&
      lexicon.personal.has(word) &&
      /^(?:to|,)$/.test(lower(k + 1))
    ) {
      set(k, 'VERB');
      continue;
    }
    // "We welcome this and encourage creditors to": a call that is no noun takes an object.
    if (
      here === 'NOUN' &&
      pos(k - 1) === 'CCONJ' &&
      lexicon.calls.has(word) &&
      !lexicon.callNouns.has(word) &&
      /^(?:DET|ADJ|ADV|NOUN|PROPN|PRON|NUM)$/.test(pos(k + 1))
    ) {
      set(k, 'VERB');
      continue;
    }
    // "Kenya and Japan plan to work", "the Ministry pledges to": the noun would need a possessive.
    // "The Union calls on all parties": only "for" stands behind nouns as well.
    // "The Parties undertake:": a list tells what.
    const opens = lower(k + 1) === ':' && lexicon.personal.has(word);
    const leads = opens || (lower(k + 1) !== 'for' && lexicon.bindingWords.get(word)?.has(lower(k + 1)));
    if (here === 'NOUN' && leads) {
      const begin = nameEnds.get(before + 1) ?? agentsBefore(before);
      if (begin === undefined) continue;
      const plural = word === lexicon.lemmaOf.get(word);
      let lead = begin - 1;
      if (pos(lead) === 'DET') lead--;
      if (plural ? lower(lead) === 'and' || /s$/.test(lower(before)) : pos(lead) !== 'ADP') set(k, 'VERB');
    }
  }
  return result;
}
