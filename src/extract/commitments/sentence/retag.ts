/**
 * Mends what the tagger says of a sentence where the text itself knows better: words inside a name are no verbs, a
 * verb of commitment after its subject is no noun, the parts of a hyphenated compound are no verb groups.
 */
import type { Mention, Sentence, Tag, Token } from '../../../document.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { TaggedWords } from './tagged-words.ts';

const FUNCTION_WORDS = new Set(['ADP', 'CCONJ', 'DET', 'PART', 'PUNCT']);
const PARTICIPLE = /(?:ed|ing|en|wn|rne?|ght|pt|lt|nt)$/;
/** Verbs by their ending ("incentivize"), and no "size" or "prize". */
const VERBAL = /^\p{Ll}{3,}[^s]ize$/u;
/** Longest parenthesis between a modal and its verb, in tokens. */
const LONGEST_PARENTHESIS = 12;
/** Longest subject before the verb that opens a sentence's predicate, in tokens. */
const LONGEST_OPENER = 5;
const OBJECT = /^(?:DET|ADJ|ADV|NOUN|PROPN|PRON|NUM)$/;
const IN_SUBJECT = /^(?:DET|ADJ|NOUN|PROPN)$/;
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
  const mender = new Mender(tokens, sentence, tags, lexicon);
  mender.takeNames(mentions);
  mender.mendAll();
  return mender.poses;
}

/** One sentence while it is mended. */
class Mender extends TaggedWords {
  /** Where a name ends (one past it), with where it begins; null without names. */
  private nameEnds: Map<number, number> | null = null;
  /** A modal stands before the word that is mended. */
  private afterModal = false;

  /** Words of names that begin with a capital are names, but for an adjective alone. */
  takeNames(mentions: readonly Mention[]): void {
    let at = 0;
    for (const mention of mentions) {
      while (at < this.count && (this.token(at) as Token).end <= mention.start) at++;
      let end = at;
      while (end < this.count && (this.token(end) as Token).start < mention.end) end++;
      if (mention.as === 'pronoun' || mention.as === 'group') continue;
      this.nameEnds ??= new Map();
      this.nameEnds.set(end, Math.min(this.nameEnds.get(end) ?? at, at));
      const isNoun = mention.label !== 'MISC' && mention.as !== 'demonym';
      for (let k = at; k < end; k++)
        if (this.startsUpper(k) && !FUNCTION_WORDS.has(this.pos(k)))
          if (end - at > 1 || this.pos(k) !== 'ADJ' || isNoun) this.set(k, 'PROPN');
    }
  }

  mendAll(): void {
    const { lemmaOf, modals } = this.lexicon;
    for (let k = 0; k < this.count; k++) {
      const word = this.lower(k);
      this.afterModal ||= modals.has(word);
      // "shall, as appropriate, solicit": a modal wants a verb.
      if (this.lower(k + 1) === ',' && modals.has(word)) {
        const verb = this.afterParenthesis(k + 1);
        if (verb >= 0) this.set(verb, 'VERB');
      }
      // A name has a capital.
      if (this.pos(k) === 'PROPN' && lemmaOf.has(word) && this.token(k)?.text === word) this.set(k, 'NOUN');
      const mended = this.mended(k, word);
      if (mended !== '') this.set(k, mended);
    }
  }

  /** What word `k` is, where it is not what the tagger says; else nothing. */
  private mended(k: number, word: string): string {
    const here = this.pos(k);
    // "AI systems": an abbreviation is no verb.
    if (here === 'VERB' && this.isAbbreviation(k) && !this.isAbbreviation(k + 1)) return 'PROPN';
    if (this.isTail(k)) return this.mendedTail(k, word, here);
    const free = this.lower(k - 1) === 'to' || /^(?:CCONJ|AUX|ADV|PUNCT)?$/.test(this.pos(k - 1));
    if (free && /^(?:ADJ|NOUN)$/.test(here) && VERBAL.test(word)) return 'VERB';
    switch (here) {
      case 'VERB':
        return this.mendedVerb(k, word);
      case 'NOUN':
        return this.mendedNoun(k, word) || this.opening(k, word) || this.mendedListed(k, word, here);
      case 'PROPN':
        return this.opening(k, word) || this.mendedListed(k, word, here);
      case 'ADJ':
        // "The Order directs": behind an article and before its verb stands a noun.
        if (this.pos(k - 1) === 'DET' && this.startsUpper(k) && /^(?:VERB|AUX)$/.test(this.pos(k + 1)))
          return 'NOUN';
        // "and warmly welcome their report": no adjective stands before an article or a name.
        if (
          this.pos(k - 1) === 'ADV' &&
          this.pos(k - 2) === 'CCONJ' &&
          this.lexicon.expressive.has(word) &&
          /^(?:DET|PROPN|PRON)$/.test(this.pos(k + 1))
        )
          return 'VERB';
        // "Officials expressed commitment to": past what they hold to stands no adjective.
        if (word.endsWith('ed') && /^(?:NOUN|PROPN)$/.test(this.pos(k - 1)))
          if (this.lexicon.affirming.has(this.lexicon.lemmaOf.get(word) ?? '') && this.holds(k + 1))
            return 'VERB';
        return this.mendedListed(k, word, here);
      case 'ADP':
        return this.mendedListed(k, word, here);
      default:
        return '';
    }
  }

  /** "commitment to", "strong support for". */
  private holds(k: number): boolean {
    const at = this.pos(k) === 'ADJ' ? k + 1 : k;
    return this.lexicon.statingNouns.has(this.lower(at)) && /^(?:to|for|on)$/.test(this.lower(at + 1));
  }

  /** Word `k` is joined to what stands before by a hyphen. */
  private isTail(k: number): boolean {
    const hyphen = this.token(k - 1);
    return isHyphen(hyphen) && !hyphen?.spaced && !this.token(k)?.spaced;
  }

  /** "well-being", "decision-making": the tail of a compound; "to re-open": a prefix with its verb. */
  private mendedTail(k: number, word: string, here: string): string {
    const { lemmaOf, modals, agents } = this.lexicon;
    if (here !== 'ADJ' && here !== 'NOUN' && here !== 'VERB' && here !== 'AUX') return '';
    const wanted = this.lower(k - 3) === 'to' || modals.has(this.lower(k - 3));
    const verb =
      lemmaOf.has(word) &&
      (wanted || this.lexicon.grammar.prefixes.has(this.lower(k - 2))) &&
      !agents.has(word);
    if (verb && here !== 'AUX') {
      this.set(k - 2, 'ADV');
      this.set(k - 1, 'ADV');
      return 'VERB';
    }
    // "co-development": what the hyphen joins is one noun.
    if (here === 'NOUN' && this.pos(k - 2) === 'VERB' && this.lexicon.grammar.prefixes.has(this.lower(k - 2)))
      this.set(k - 2, 'NOUN');
    if (here !== 'VERB' && here !== 'AUX') return '';
    return /(?:ed|ing)$/.test(word) ? 'ADJ' : 'NOUN';
  }

  private mendedVerb(k: number, word: string): string {
    const { lemmaOf, agents, describing, nouns, performative, undertakings } = this.lexicon;
    // "will further strengthen": an adverb before the verb.
    if (this.lexicon.grammar.betweenModalAndVerb.has(word) && this.pos(k + 1) === 'VERB')
      if (this.lower(k + 1).endsWith('ing') || this.tags[k + 1]?.lemma === this.lower(k + 1)) return 'ADV';
    const participle = word.endsWith('ed') || word.endsWith('ing');
    // "Working Group", "United": capitals side by side are a name.
    if (participle && k > 0 && this.startsUpper(k) && this.startsUpper(k + 1))
      return this.pos(k + 1) === 'PROPN' ? 'PROPN' : '';
    const before = this.pos(k - 1);
    // "the official launch of": the noun.
    if (this.lower(k + 1) === 'of' && performative.has(word) && /^(?:DET|ADJ|NOUN)$/.test(before))
      return 'NOUN';
    const owned = this.isPossessive(k - 1);
    // "70 % of our spend": a base form behind what owns it is a noun.
    const bare = word === this.tags[k]?.lemma && !participle && this.lower(k - 1) !== 'her';
    if (owned && bare && /^(?:AUX|PUNCT|ADP)$/.test(this.pos(k + 1))) return 'NOUN';
    // "our resolve to": the noun.
    if (owned && nouns.has(word)) return 'NOUN';
    // "the agency heads", "senior officials": nouns of those who act, which look like verbs.
    if (word.endsWith('s') && agents.has(word) && !this.lower(k - 1).endsWith('s'))
      if (/^(?:DET|ADJ|NOUN|PROPN|CCONJ)$/.test(before)) return 'NOUN';
    // "study projects to", "action plans for": behind a noun, what is run or written, and no object follows.
    if (word.endsWith('s') && undertakings.has(word) && before === 'NOUN' && !agents.has(this.lower(k - 1)))
      if (/^(?:ADP|PART|PUNCT|CCONJ)?$/.test(this.pos(k + 1))) return 'NOUN';
    // "covered agencies", "affected states".
    if (word.endsWith('ed') && agents.has(this.lower(k + 1)) && !/^(?:NOUN|PROPN|PRON|AUX)$/.test(before))
      return 'ADJ';
    const noun = /^(?:NOUN|PROPN|ADJ)$/.test(this.pos(k + 1));
    // "developing countries": a participle that only describes.
    if (noun && describing.has(word) && !this.hasObject(k, word)) return 'ADJ';
    // "our continued support", "the proposed rule", "seven leading firms": a participle that describes.
    if (noun && participle && (owned || before === 'DET' || before === 'NUM')) return 'ADJ';
    // "will be electric by 2030": no participle ends so.
    const copula = this.pos(k - 1) === 'ADV' ? k - 2 : k - 1;
    return this.lower(copula) === 'be' && !PARTICIPLE.test(word) && !lemmaOf.has(word) ? 'ADJ' : '';
  }

  /** "committed to developing new tools", and not "to developing states": what is done to things. */
  private hasObject(k: number, word: string): boolean {
    const { agents, baseForms, lemmaOf } = this.lexicon;
    const governed =
      this.lower(k - 1) === 'to' ||
      (this.pos(k - 1) === 'CCONJ' && /^(?:NOUN|PROPN|PRON|NUM)$/.test(this.pos(k - 2)));
    if (!governed || !baseForms.has(lemmaOf.get(word) ?? '')) return false;
    let head = k + 1;
    while (/^(?:ADJ|NOUN|PROPN)$/.test(this.pos(head + 1))) head++;
    return !agents.has(this.lower(head));
  }

  private mendedNoun(k: number, word: string): string {
    const { lemmaOf } = this.lexicon;
    if (word.endsWith('ing')) {
      // "tasked with publishing the accounts": a noun takes no object.
      const object = this.pos(k + 1) === 'DET' || this.isPossessive(k + 1);
      if (object && this.pos(k - 1) !== 'DET' && lemmaOf.has(word)) return 'VERB';
      // "Building on this, …": a participle opens the sentence.
      if (k === 0 && this.pos(k + 1) === 'ADP') return 'VERB';
    }
    // "to design, build and manage": the first of a list of verbs.
    const listed = this.lower(k - 1) === 'to' && this.lower(k + 1) === ',' && this.pos(k + 2) === 'VERB';
    if (listed && this.tags[k + 2]?.lemma === this.lower(k + 2)) return 'VERB';
    // "will no longer source soy": a modal wants a verb.
    if (this.lower(k - 1) === 'longer' && this.lexicon.modals.has(this.lower(k - 3))) return 'VERB';
    if (this.isAimedAt(k, word)) {
      this.set(k - 1, 'PART');
      return 'VERB';
    }
    if (lemmaOf.get(word) !== word || this.startsUpper(k)) return '';
    // "shall each publish proposed rules": a modal wants a verb.
    const each =
      this.lexicon.grammar.betweenModalAndVerb.has(this.lower(k - 1)) &&
      this.lexicon.modals.has(this.lower(k - 2));
    return this.isInSeries(k) || (each && /^(?:DET|ADJ|NOUN|PROPN|VERB)$/.test(this.pos(k + 1)))
      ? 'VERB'
      : '';
  }

  /** "we aim to source 80 % of it": an infinitive behind a verb of meaning to, before its object. */
  private isAimedAt(k: number, word: string): boolean {
    if (this.lower(k - 1) !== 'to' || this.pos(k - 2) !== 'VERB') return false;
    if (!/^(?:DET|NUM|PRON)$/.test(this.pos(k + 1))) return false;
    const { baseForms, commissive, lemmaOf } = this.lexicon;
    const meant = commissive.get(lemmaOf.get(this.lower(k - 2)) ?? '');
    // "commit to action this year": a verb that takes a thing there too.
    return (
      meant?.complements.includes('inf') === true &&
      (baseForms.has(word) || !meant.complements.includes('gerund'))
    );
  }

  /** "shall cut waste; recycle half of it; and ban landfills": behind a semicolon and before an object, after a modal. */
  private isInSeries(k: number): boolean {
    const mark = this.pos(k - 1) === 'CCONJ' ? k - 2 : k - 1;
    if (!this.afterModal || this.lower(mark) !== ';') return false;
    // Two nouns side by side are one name of a thing ("trade policy"), unless the second is several.
    const next = this.pos(k + 1);
    const following = this.lower(k + 1);
    if (next === 'VERB') return following.endsWith('ing');
    // "exchange on prices"; "support for", "use of" would be nouns.
    if (next === 'ADP') return following !== 'of' && following !== 'for';
    return next === 'NOUN' ? following.endsWith('s') : OBJECT.test(next);
  }

  /** "Requests the secretariat to": a verb of asking or deciding opens a paragraph of a decision. */
  private opening(k: number, word: string): string {
    if (!word.endsWith('s') || k > LONGEST_OPENER) return '';
    const { lemmaOf, calls, commissive, directives, affirming } = this.lexicon;
    const lemma = lemmaOf.get(word) ?? '';
    const called = calls.get(lemma)?.particles?.includes(this.lower(k + 1)) === true;
    if (k === 0 && (called || (affirming.has(lemma) && this.isPossessive(k + 1)))) return 'VERB';
    if (!calls.has(lemma) && !commissive.has(lemma) && !directives.has(lemma)) return '';
    if (k === 0 || (k === 1 && this.pos(0) === 'ADV'))
      return /^(?:DET|PROPN|PART|SCONJ)$/.test(this.pos(k + 1)) || this.asksBareNouns(k + 1) ? 'VERB' : '';
    // "The Order tasks the Secretary with": two noun phrases side by side at the head of a sentence want a verb.
    if (this.pos(k + 1) !== 'DET' || this.pos(0) !== 'DET') return '';
    for (let i = 1; i < k; i++) if (!IN_SUBJECT.test(this.pos(i))) return '';
    if (this.pos(k - 1) === 'DET') return '';
    this.set(k - 1, 'NOUN');
    return 'VERB';
  }

  /** "Urges developed countries to", "Requests experts to": nouns in the plural without an article, and what they are to do. */
  private asksBareNouns(k: number): boolean {
    let end = k;
    while (/^(?:ADJ|NOUN|PROPN|VERB)$/.test(this.pos(end)) && end - k < LONGEST_OPENER) end++;
    return (
      end > k && this.lower(end) === 'to' && this.pos(end - 1) !== 'VERB' && this.lower(end - 1).endsWith('s')
    );
  }

  /** A verb of the lists in small letters that the tagger takes for a noun, an adjective, a preposition or a name. */
  private mendedListed(k: number, word: string, here: string): string {
    const { lemmaOf, bindingWords, calls, callNouns, commissive, personal } = this.lexicon;
    const lemma = lemmaOf.get(word);
    if (lemma === undefined || this.startsUpper(k)) return '';
    let before = k - 1;
    while (
      before >= 0 &&
      (this.pos(before) === 'ADV' || this.lexicon.grammar.betweenModalAndVerb.has(this.lower(before)))
    )
      before--;
    if (here !== 'ADP' && lemma === word && this.lexicon.grammar.bareSubjects.has(this.lower(before)))
      return 'VERB';
    if (here !== 'NOUN') return '';
    // "request that the Bank report to us": what is asked stands in the base form.
    if (lemma === word && this.isAskedAt(k)) return 'VERB';
    const next = this.lower(k + 1);
    if (this.pos(k - 1) === 'CCONJ') {
      // "Urges donors to lend, and requests the Council to report": one more act of whoever urges.
      const opened = this.pos(0) === 'VERB' && this.lower(0).endsWith('s') && word.endsWith('s');
      if (opened && (calls.has(lemma) || this.lexicon.directives.has(lemma)) && OBJECT.test(this.pos(k + 1)))
        return 'VERB';
      // "and pledge, through this fund, to explore": a verb after the coordinator.
      if ((next === 'to' || next === ',') && personal.has(word)) return 'VERB';
      // "to align the flows and call on others".
      if (calls.has(word) && (next === 'on' || next === 'upon')) return 'VERB';
      // ", and plans to send": behind a comma no list of nouns goes on.
      const acts =
        next === 'to' && this.pos(k + 2) === 'VERB' && commissive.get(lemma)?.complements.includes('inf');
      if (acts && word !== lemma && this.lower(k - 2) === ',') return 'VERB';
      // "We welcome this and encourage creditors to": a call that is no noun takes an object.
      if (calls.has(word) && !callNouns.has(word) && OBJECT.test(this.pos(k + 1))) return 'VERB';
    }
    // "The investor, Ada Holm, plans to run": behind an aside the sentence still wants its verb.
    if (next === 'to' && word !== lemma && this.lower(k - 1) === ',' && this.pos(k + 2) === 'VERB')
      if (commissive.get(lemma)?.complements.includes('inf') && this.wantsVerb(k - 1)) return 'VERB';
    // "Kenya and Japan plan to work", "the Ministry pledges to": the noun would need a possessive.
    // "The Union calls on all parties": only "for" stands behind nouns as well.
    // "The Parties undertake:": a list tells what.
    const opens = next === ':' && personal.has(word);
    if (!opens && (next === 'for' || !bindingWords.get(word)?.has(next))) return '';
    const begin = this.nameEnds?.get(before + 1) ?? this.agentsBefore(before);
    if (begin === undefined) return '';
    const lead = this.pos(begin - 1) === 'DET' ? begin - 2 : begin - 1;
    const plural = lemma === word;
    const agrees = this.lower(lead) === 'and' || this.lower(before).endsWith('s');
    return (plural ? agrees : this.pos(lead) !== 'ADP') ? 'VERB' : '';
  }

  /** No finite verb stands before the comma at `comma`, and another comma does. */
  private wantsVerb(comma: number): boolean {
    let commas = 0;
    for (let k = 0; k < comma; k++) {
      if (this.pos(k) === 'AUX' || (this.pos(k) === 'VERB' && !/(?:ed|ing)$/.test(this.lower(k))))
        return false;
      if (this.lower(k) === ',') commas++;
    }
    return commas === 1;
  }

  /** "The ministry plans to", where no other verb follows that could have the two nouns as its subject. */
  private aloneBefore(end: number): number | undefined {
    for (let k = end + 2; k < this.count && !/^[,;:"]$/.test(this.lower(k)); k++)
      if (this.pos(k) === 'AUX' || this.lexicon.modals.has(this.lower(k))) return undefined;
    if (this.pos(end - 1) !== 'DET') return undefined;
    this.set(end, 'NOUN');
    return end - 1;
  }

  /** Where a plural phrase of those who act begins that ends at `end` ("the two sides"). */
  private agentsBefore(end: number): number | undefined {
    if (!this.lexicon.agents.has(this.lower(end))) return undefined;
    if (!this.lower(end).endsWith('s')) return this.aloneBefore(end);
    let begin = end;
    while (begin > 0 && /^(?:ADJ|NUM|NOUN|PROPN)$/.test(this.pos(begin - 1))) begin--;
    return begin;
  }

  /** The word after the comma that closes a parenthesis without a verb, where it can be one; -1 where it cannot. */
  private afterParenthesis(open: number): number {
    for (let i = open + 1; i < Math.min(this.count, open + LONGEST_PARENTHESIS); i++) {
      if (this.pos(i) === 'VERB' || this.lower(i) === ';') return -1;
      if (this.lower(i) !== ',') continue;
      const next = i + 1;
      const plain = /^(?:NOUN|ADJ)$/.test(this.pos(next)) && !this.startsUpper(next);
      const bare = plain && !this.lower(next).endsWith('s');
      return bare && BEFORE_OBJECTS.test(this.pos(next + 1)) && this.pos(i - 1) !== 'PROPN' ? next : -1;
    }
    return -1;
  }

  /** After "request that" and a name or a noun of those who act, before what an object or a recipient begins with. */
  private isAskedAt(k: number): boolean {
    const { agents, calls, lemmaOf } = this.lexicon;
    if (this.lower(k + 1) !== 'to' && !/^(?:DET|PRON)$/.test(this.pos(k + 1))) return false;
    if (this.pos(k - 1) !== 'PROPN' && !agents.has(this.lower(k - 1))) return false;
    let begin = k - 1;
    while (begin > 0 && k - begin < 8 && IN_SUBJECT.test(this.pos(begin)) && this.lower(begin) !== 'that')
      begin--;
    return this.lower(begin) === 'that' && calls.has(lemmaOf.get(this.lower(begin - 1)) ?? '');
  }
}
