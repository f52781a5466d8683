/**
 * Mends what the tagger says of a sentence where the text itself knows better: words inside a name are no verbs, a
 * verb of commitment after its subject is no noun, the parts of a hyphenated compound are no verb groups.
 */
import type { Mention, Sentence, Tag, Token } from '../../../document.ts';
import { roleTypeOf } from '../parties/names.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { ListedVerbs } from './listed-verbs.ts';
import { TaggedWords } from './tagged-words.ts';

const FUNCTION_WORDS = new Set(['ADP', 'CCONJ', 'DET', 'PART', 'PUNCT']);
const PARTICIPLE = /(?:ed|ing|en|wn|rne?|ght|pt|lt|nt)$/;
/** Verbs by their ending ("incentivize"), and no "size" or "prize". */
const VERBAL = /^\p{Ll}{3,}[^s]ize$/u;
/** Longest parenthesis between a modal and its verb, in tokens. */
const LONGEST_PARENTHESIS = 12;
const OBJECT = /^(?:DET|ADJ|ADV|NOUN|PROPN|PRON|NUM)$/;
const BEFORE_OBJECTS = /^(?:ADP|DET|ADJ|NOUN|PROPN|PRON|NUM)$/;
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
  const words = new TaggedWords(tokens, sentence, tags, lexicon);
  const mender = new Mender(words, lexicon);
  mender.takeNames(mentions);
  mender.mendAll();
  return words.poses;
}

/** One sentence while it is mended. */
class Mender {
  private readonly words: TaggedWords;
  private readonly lexicon: Lexicon;
  private readonly listed: ListedVerbs;
  /** A modal stands before the word that is mended. */
  private afterModal = false;

  constructor(words: TaggedWords, lexicon: Lexicon) {
    this.words = words;
    this.listed = new ListedVerbs(words, lexicon);
    this.lexicon = lexicon;
  }

  /** Words of names that begin with a capital are names, but for an adjective alone. */
  takeNames(mentions: readonly Mention[]): void {
    let at = 0;
    for (const mention of mentions) {
      while (at < this.words.count && (this.words.token(at) as Token).end <= mention.start) at++;
      let end = at;
      while (end < this.words.count && (this.words.token(end) as Token).start < mention.end) end++;
      if (mention.as === 'pronoun' || mention.as === 'group') continue;
      this.listed.addName(at, end);
      const isNoun = mention.label !== 'MISC' && mention.as !== 'demonym';
      for (let k = at; k < end; k++)
        if (this.words.startsUpper(k) && !FUNCTION_WORDS.has(this.words.pos(k)))
          if (end - at > 1 || this.words.pos(k) !== 'ADJ' || isNoun) this.words.set(k, 'PROPN');
    }
  }

  mendAll(): void {
    const { lemmaOf, modals } = this.lexicon;
    for (let k = 0; k < this.words.count; k++) {
      const word = this.words.lower(k);
      this.afterModal ||= modals.has(word);
      // "shall, as appropriate, solicit": a modal wants a verb.
      if (this.words.lower(k + 1) === ',' && modals.has(word)) {
        const verb = this.afterParenthesis(k + 1);
        if (verb >= 0) this.words.set(verb, 'VERB');
      }
      // A name has a capital.
      if (this.words.pos(k) === 'PROPN' && lemmaOf.has(word) && this.words.token(k)?.text === word)
        this.words.set(k, 'NOUN');
      const mended = this.mended(k, word);
      if (mended !== '') this.words.set(k, mended);
    }
  }

  /** What word `k` is, where it is not what the tagger says; else nothing. */
  private mended(k: number, word: string): string {
    const here = this.words.pos(k);
    // "AI systems": an abbreviation is no verb.
    if (here === 'VERB' && this.words.isAbbreviation(k) && !this.words.isAbbreviation(k + 1)) return 'PROPN';
    if (this.isTail(k)) return this.mendedTail(k, word, here);
    const free = this.words.lower(k - 1) === 'to' || /^(?:CCONJ|AUX|ADV|PUNCT)?$/.test(this.words.pos(k - 1));
    if (free && /^(?:ADJ|NOUN)$/.test(here) && VERBAL.test(word)) return 'VERB';
    // "shall not light fires": a denied modal wants a verb.
    if (/^(?:ADJ|NOUN)$/.test(here) && this.words.lower(k - 1) === 'not')
      if (this.lexicon.modals.has(this.words.lower(k - 2)) && !/^(?:VERB|AUX)$/.test(this.words.pos(k + 1)))
        return 'VERB';
    switch (here) {
      case 'VERB':
        return this.mendedVerb(k, word);
      case 'PRON':
        return word === 'that' && this.isTold(k) ? 'SCONJ' : '';
      case 'NOUN':
        return this.mendedNoun(k, word) || this.listed.opening(k, word) || this.listed.mended(k, word, here);
      case 'PROPN':
        return this.listed.opening(k, word) || this.listed.mended(k, word, here);
      case 'ADJ':
        // "The Order directs", "the depositary shall": behind an article and before its verb stands a noun.
        if (
          this.words.pos(k - 1) === 'DET' &&
          (this.lexicon.modals.has(this.words.lower(k + 1)) ||
            (this.words.startsUpper(k) && /^(?:VERB|AUX)$/.test(this.words.pos(k + 1))))
        )
          return 'NOUN';
        // "and warmly welcome their report": no adjective stands before an article or a name.
        if (
          this.words.pos(k - 1) === 'ADV' &&
          this.words.pos(k - 2) === 'CCONJ' &&
          this.lexicon.expressive.has(word) &&
          /^(?:DET|PROPN|PRON)$/.test(this.words.pos(k + 1))
        )
          return 'VERB';
        // "Officials expressed commitment to": past what they hold to stands no adjective.
        if (word.endsWith('ed') && /^(?:NOUN|PROPN)$/.test(this.words.pos(k - 1)))
          if (this.lexicon.affirming.has(this.lexicon.lemmaOf.get(word) ?? '') && this.holds(k + 1))
            return 'VERB';
        return this.listed.mended(k, word, here);
      case 'ADP':
        return this.listed.mended(k, word, here);
      default:
        return '';
    }
  }

  /** "commitment to", "strong support for". */
  private holds(k: number): boolean {
    const at = this.words.pos(k) === 'ADJ' ? k + 1 : k;
    return (
      this.lexicon.statingNouns.has(this.words.lower(at)) && /^(?:to|for|on)$/.test(this.words.lower(at + 1))
    );
  }

  /** "promised voters that taxes would": the clause behind those who are told. */
  private isTold(k: number): boolean {
    const { agents, lemmaOf, reporting, roleTypes } = this.lexicon;
    const token = this.words.token(k - 1);
    if (
      !token ||
      this.words.pos(k - 1) !== 'NOUN' ||
      !/^(?:DET|ADJ|NOUN|PROPN|PRON)$/.test(this.words.pos(k + 1))
    )
      return false;
    const at = this.words.pos(k - 2) === 'DET' || this.words.isPossessive(k - 2) ? k - 3 : k - 2;
    return (
      this.words.pos(at) === 'VERB' &&
      reporting.has(lemmaOf.get(this.words.lower(at)) ?? this.words.tags[at]?.lemma ?? '') &&
      (agents.has(token.lower) || roleTypeOf(token, roleTypes) !== undefined)
    );
  }

  /** Word `k` is joined to what stands before by a hyphen. */
  private isTail(k: number): boolean {
    const hyphen = this.words.token(k - 1);
    return isHyphen(hyphen) && !hyphen?.spaced && !this.words.token(k)?.spaced;
  }

  /** "well-being", "decision-making": the tail of a compound; "to re-open": a prefix with its verb. */
  private mendedTail(k: number, word: string, here: string): string {
    const { lemmaOf, modals, agents } = this.lexicon;
    if (here !== 'ADJ' && here !== 'NOUN' && here !== 'VERB' && here !== 'AUX') return '';
    const wanted = this.words.lower(k - 3) === 'to' || modals.has(this.words.lower(k - 3));
    const prefixed = this.lexicon.grammar.prefixes.has(this.words.lower(k - 2));
    // "the co-hosts": those who do it.
    const noun = prefixed && this.words.pos(k - 3) === 'DET' && word.endsWith('s') && lemmaOf.has(word);
    if (noun) {
      this.words.set(k - 2, 'NOUN');
      return 'NOUN';
    }
    const verb = lemmaOf.has(word) && (wanted || prefixed) && (!agents.has(word) || (wanted && prefixed));
    if (verb && here !== 'AUX') {
      this.words.set(k - 2, 'ADV');
      this.words.set(k - 1, 'ADV');
      return 'VERB';
    }
    // "co-development": what the hyphen joins is one noun.
    if (
      here === 'NOUN' &&
      this.words.pos(k - 2) === 'VERB' &&
      this.lexicon.grammar.prefixes.has(this.words.lower(k - 2))
    )
      this.words.set(k - 2, 'NOUN');
    if (here !== 'VERB' && here !== 'AUX') return '';
    return /(?:ed|ing)$/.test(word) ? 'ADJ' : 'NOUN';
  }

  private mendedVerb(k: number, word: string): string {
    const { lemmaOf, agents, describing, nouns, performative, undertakings } = this.lexicon;
    // "will further strengthen": an adverb before the verb.
    if (this.lexicon.grammar.betweenModalAndVerb.has(word) && this.words.pos(k + 1) === 'VERB')
      if (
        this.words.lower(k + 1).endsWith('ing') ||
        this.words.tags[k + 1]?.lemma === this.words.lower(k + 1)
      )
        return 'ADV';
    const participle = word.endsWith('ed') || word.endsWith('ing');
    // "Working Group", "United": capitals side by side are a name.
    if (participle && k > 0 && this.words.startsUpper(k) && this.words.startsUpper(k + 1))
      return this.words.pos(k + 1) === 'PROPN' ? 'PROPN' : '';
    const before = this.words.pos(k - 1);
    // "the official launch of": the noun.
    if (this.words.lower(k + 1) === 'of' && performative.has(word) && /^(?:DET|ADJ|NOUN)$/.test(before))
      return 'NOUN';
    const owned = this.words.isPossessive(k - 1);
    // "70 % of our spend": a base form behind what owns it is a noun.
    const bare = word === this.words.tags[k]?.lemma && !participle && this.words.lower(k - 1) !== 'her';
    if (owned && bare && /^(?:AUX|PUNCT|ADP)$/.test(this.words.pos(k + 1))) return 'NOUN';
    // "our resolve to": the noun.
    if (owned && nouns.has(word)) return 'NOUN';
    // "the agency heads", "senior officials": nouns of those who act, which look like verbs.
    if (word.endsWith('s') && agents.has(word) && !this.words.lower(k - 1).endsWith('s'))
      if (/^(?:DET|ADJ|NOUN|PROPN|CCONJ)$/.test(before)) return 'NOUN';
    // "study projects to", "action plans for": behind a noun, what is run or written, and no object follows.
    if (
      word.endsWith('s') &&
      undertakings.has(word) &&
      before === 'NOUN' &&
      !agents.has(this.words.lower(k - 1))
    )
      if (/^(?:ADP|PART|PUNCT|CCONJ)?$/.test(this.words.pos(k + 1))) return 'NOUN';
    // "covered agencies", "affected states".
    if (
      word.endsWith('ed') &&
      agents.has(this.words.lower(k + 1)) &&
      !/^(?:NOUN|PROPN|PRON|AUX)$/.test(before)
    )
      return 'ADJ';
    const noun = /^(?:NOUN|PROPN|ADJ)$/.test(this.words.pos(k + 1));
    // "developing countries": a participle that only describes.
    if (noun && describing.has(word) && !this.hasObject(k, word)) return 'ADJ';
    // "our continued support", "the proposed rule", "seven leading firms": a participle that describes.
    if (noun && participle && (owned || before === 'DET' || before === 'NUM')) return 'ADJ';
    // "will be electric by 2030": no participle ends so.
    const copula = this.words.pos(k - 1) === 'ADV' ? k - 2 : k - 1;
    return this.words.lower(copula) === 'be' && !PARTICIPLE.test(word) && !lemmaOf.has(word) ? 'ADJ' : '';
  }

  /** "committed to developing new tools", and not "to developing states": what is done to things. */
  private hasObject(k: number, word: string): boolean {
    const { agents, baseForms, lemmaOf } = this.lexicon;
    const governed =
      this.words.lower(k - 1) === 'to' ||
      (this.words.pos(k - 1) === 'CCONJ' && /^(?:NOUN|PROPN|PRON|NUM)$/.test(this.words.pos(k - 2)));
    if (!governed || !baseForms.has(lemmaOf.get(word) ?? '')) return false;
    let head = k + 1;
    while (/^(?:ADJ|NOUN|PROPN)$/.test(this.words.pos(head + 1))) head++;
    return !agents.has(this.words.lower(head));
  }

  private mendedNoun(k: number, word: string): string {
    const { lemmaOf } = this.lexicon;
    if (word.endsWith('ing')) {
      // "tasked with publishing the accounts": a noun takes no object.
      const object = this.words.pos(k + 1) === 'DET' || this.words.isPossessive(k + 1);
      if (object && this.words.pos(k - 1) !== 'DET' && lemmaOf.has(word)) return 'VERB';
      // "commit to advancing, testing and selling it": a list of gerunds.
      if (lemmaOf.has(word) && this.words.lower(k + 1) === ',' && this.words.pos(k - 1) !== 'CCONJ')
        if (this.isGerund(k + 2) || (this.words.lower(k - 1) === ',' && this.isGerund(k - 2))) return 'VERB';
      // "Building on this, …": a participle opens the sentence.
      if (k === 0 && this.words.pos(k + 1) === 'ADP') return 'VERB';
    }
    // "to design, build and manage": the first of a list of verbs.
    const listed =
      this.words.lower(k - 1) === 'to' && this.words.lower(k + 1) === ',' && this.words.pos(k + 2) === 'VERB';
    if (listed && this.words.tags[k + 2]?.lemma === this.words.lower(k + 2)) return 'VERB';
    // "will no longer source soy": a modal wants a verb.
    if (this.words.lower(k - 1) === 'longer' && this.lexicon.modals.has(this.words.lower(k - 3)))
      return 'VERB';
    if (this.isAimedAt(k, word)) {
      this.words.set(k - 1, 'PART');
      return 'VERB';
    }
    if (lemmaOf.get(word) !== word || this.words.startsUpper(k)) return '';
    // "shall each publish proposed rules": a modal wants a verb.
    const each =
      this.lexicon.grammar.betweenModalAndVerb.has(this.words.lower(k - 1)) &&
      this.lexicon.modals.has(this.words.lower(k - 2));
    return this.isInSeries(k) || (each && /^(?:DET|ADJ|NOUN|PROPN|VERB)$/.test(this.words.pos(k + 1)))
      ? 'VERB'
      : '';
  }

  private isGerund(k: number): boolean {
    return this.words.pos(k) === 'VERB' && this.words.lower(k).endsWith('ing');
  }

  /** "we aim to source 80 % of it": an infinitive behind a verb of meaning to, before its object. */
  private isAimedAt(k: number, word: string): boolean {
    if (this.words.lower(k - 1) !== 'to' || this.words.pos(k - 2) !== 'VERB') return false;
    if (!/^(?:DET|NUM|PRON)$/.test(this.words.pos(k + 1))) return false;
    const { baseForms, commissive, lemmaOf } = this.lexicon;
    const meant = commissive.get(lemmaOf.get(this.words.lower(k - 2)) ?? '');
    // "commit to action this year": a verb that takes a thing there too.
    return (
      meant?.complements.includes('inf') === true &&
      (baseForms.has(word) || !meant.complements.includes('gerund'))
    );
  }

  /** "shall cut waste; recycle half of it; and ban landfills": behind a semicolon and before an object, after a modal. */
  private isInSeries(k: number): boolean {
    const mark = this.words.pos(k - 1) === 'CCONJ' ? k - 2 : k - 1;
    if (!this.afterModal || this.words.lower(mark) !== ';') return false;
    // Two nouns side by side are one name of a thing ("trade policy"), unless the second is several.
    const next = this.words.pos(k + 1);
    const following = this.words.lower(k + 1);
    if (next === 'VERB') return following.endsWith('ing');
    // "exchange on prices"; "support for", "use of" would be nouns.
    if (next === 'ADP') return following !== 'of' && following !== 'for';
    return next === 'NOUN' ? following.endsWith('s') : OBJECT.test(next);
  }

  /** The word after the comma that closes a parenthesis without a verb, where it can be one; -1 where it cannot. */
  private afterParenthesis(open: number): number {
    for (let i = open + 1; i < Math.min(this.words.count, open + LONGEST_PARENTHESIS); i++) {
      if (this.words.pos(i) === 'VERB' || this.words.lower(i) === ';') return -1;
      if (this.words.lower(i) !== ',') continue;
      const next = i + 1;
      const plain = /^(?:NOUN|ADJ)$/.test(this.words.pos(next)) && !this.words.startsUpper(next);
      const bare = plain && !this.words.lower(next).endsWith('s');
      return bare && BEFORE_OBJECTS.test(this.words.pos(next + 1)) && this.words.pos(i - 1) !== 'PROPN'
        ? next
        : -1;
    }
    return -1;
  }
}
