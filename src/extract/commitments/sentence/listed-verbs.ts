/** Verbs of the lists (calls, promises, orders) that the tagger takes for nouns or names: where the text wants a verb. */
import type { Lexicon } from '../words/lexicon.ts';
import type { TaggedWords } from './tagged-words.ts';

/** Longest subject before the verb that opens a sentence's predicate, in tokens. */
const LONGEST_OPENER = 5;
const OBJECT = /^(?:DET|ADJ|ADV|NOUN|PROPN|PRON|NUM)$/;
const IN_SUBJECT = /^(?:DET|ADJ|NOUN|PROPN)$/;

export class ListedVerbs {
  /** Where a name ends (one past it), with where it begins; null without names. */
  private nameEnds: Map<number, number> | null = null;
  private readonly words: TaggedWords;
  private readonly lexicon: Lexicon;

  constructor(words: TaggedWords, lexicon: Lexicon) {
    this.words = words;
    this.lexicon = lexicon;
  }

  /** A name lies there, half-open; of several that end together the longest counts. */
  addName(begin: number, end: number): void {
    this.nameEnds ??= new Map();
    this.nameEnds.set(end, Math.min(this.nameEnds.get(end) ?? begin, begin));
  }

  /** "Requests the secretariat to": a verb of asking or deciding opens a paragraph of a decision. */
  opening(k: number, word: string): string {
    if (!word.endsWith('s') || k > LONGEST_OPENER) return '';
    const { lemmaOf, calls, commissive, directives, affirming } = this.lexicon;
    const lemma = lemmaOf.get(word) ?? '';
    const called = calls.get(lemma)?.particles?.includes(this.words.lower(k + 1)) === true;
    if (k === 0 && (called || (affirming.has(lemma) && this.words.isPossessive(k + 1)))) return 'VERB';
    if (!calls.has(lemma) && !commissive.has(lemma) && !directives.has(lemma)) return '';
    if (k === 0 || (k === 1 && this.words.pos(0) === 'ADV'))
      return /^(?:DET|PROPN|PART|SCONJ)$/.test(this.words.pos(k + 1)) || this.asksBareNouns(k + 1)
        ? 'VERB'
        : '';
    // "The Order tasks the Secretary with": two noun phrases side by side at the head of a sentence want a verb.
    if (this.words.pos(k + 1) !== 'DET' || this.words.pos(0) !== 'DET') return '';
    for (let i = 1; i < k; i++) if (!IN_SUBJECT.test(this.words.pos(i))) return '';
    if (this.words.pos(k - 1) === 'DET') return '';
    this.words.set(k - 1, 'NOUN');
    return 'VERB';
  }

  /** "Urges developed countries to", "Requests experts to": nouns in the plural without an article, and what they are to do. */
  private asksBareNouns(k: number): boolean {
    let end = k;
    while (/^(?:ADJ|NOUN|PROPN|VERB)$/.test(this.words.pos(end)) && end - k < LONGEST_OPENER) end++;
    return (
      end > k &&
      this.words.lower(end) === 'to' &&
      this.words.pos(end - 1) !== 'VERB' &&
      this.words.lower(end - 1).endsWith('s')
    );
  }

  /** A verb of the lists in small letters that the tagger takes for a noun, an adjective, a preposition or a name. */
  mended(k: number, word: string, here: string): string {
    const { lemmaOf, bindingWords, calls, callNouns, commissive, personal } = this.lexicon;
    const lemma = lemmaOf.get(word);
    if (lemma === undefined || this.words.startsUpper(k)) return '';
    let before = k - 1;
    while (
      before >= 0 &&
      (this.words.pos(before) === 'ADV' ||
        this.lexicon.grammar.betweenModalAndVerb.has(this.words.lower(before)))
    )
      before--;
    if (here !== 'ADP' && lemma === word && this.lexicon.grammar.bareSubjects.has(this.words.lower(before)))
      return 'VERB';
    if (here !== 'NOUN') return '';
    // "request that the Bank report to us": what is asked stands in the base form.
    if (lemma === word && this.isAskedAt(k)) return 'VERB';
    const next = this.words.lower(k + 1);
    if (this.words.pos(k - 1) === 'CCONJ') {
      // "Urges donors to lend, and requests the Council to report": one more act of whoever urges.
      const opened = this.words.pos(0) === 'VERB' && this.words.lower(0).endsWith('s') && word.endsWith('s');
      if (
        opened &&
        (calls.has(lemma) || this.lexicon.directives.has(lemma)) &&
        OBJECT.test(this.words.pos(k + 1))
      )
        return 'VERB';
      // "and pledge, through this fund, to explore": a verb after the coordinator.
      if ((next === 'to' || next === ',') && personal.has(word)) return 'VERB';
      // "to align the flows and call on others".
      if (calls.has(word) && (next === 'on' || next === 'upon')) return 'VERB';
      // ", and plans to send": behind a comma no list of nouns goes on.
      const acts =
        next === 'to' &&
        this.words.pos(k + 2) === 'VERB' &&
        commissive.get(lemma)?.complements.includes('inf');
      if (acts && word !== lemma && this.words.lower(k - 2) === ',') return 'VERB';
      // "We removed 14 tonnes and aim to remove more".
      if (acts && word === lemma && this.lexicon.attempt.has(lemma))
        if (this.lexicon.grammar.bareSubjects.has(this.words.lower(0))) return 'VERB';
      // "We welcome this and encourage creditors to": a call that is no noun takes an object.
      if (calls.has(word) && !callNouns.has(word) && OBJECT.test(this.words.pos(k + 1))) return 'VERB';
    }
    // "The investor, Ada Holm, plans to run": behind an aside the sentence still wants its verb.
    if (
      next === 'to' &&
      word !== lemma &&
      this.words.lower(k - 1) === ',' &&
      this.words.pos(k + 2) === 'VERB'
    )
      if (commissive.get(lemma)?.complements.includes('inf') && this.wantsVerb(k - 1)) return 'VERB';
    // "Kenya and Japan plan to work", "the Ministry pledges to": the noun would need a possessive.
    // "The Union calls on all parties": only "for" stands behind nouns as well.
    // "The Parties undertake:": a list tells what.
    const opens = next === ':' && personal.has(word);
    if (!opens && (next === 'for' || !bindingWords.get(word)?.has(next))) return '';
    const begin = this.nameEnds?.get(before + 1) ?? this.agentsBefore(before);
    if (begin === undefined) return '';
    const lead = this.words.pos(begin - 1) === 'DET' ? begin - 2 : begin - 1;
    const plural = lemma === word;
    const agrees = this.words.lower(lead) === 'and' || this.words.lower(before).endsWith('s');
    return (plural ? agrees : this.words.pos(lead) !== 'ADP') ? 'VERB' : '';
  }

  /** No finite verb stands before the comma at `comma`, and another comma does. */
  private wantsVerb(comma: number): boolean {
    let commas = 0;
    for (let k = 0; k < comma; k++) {
      if (
        this.words.pos(k) === 'AUX' ||
        (this.words.pos(k) === 'VERB' && !/(?:ed|ing)$/.test(this.words.lower(k)))
      )
        return false;
      if (this.words.lower(k) === ',') commas++;
    }
    return commas === 1;
  }

  /** "The ministry plans to", where no other verb follows that could have the two nouns as its subject. */
  private aloneBefore(end: number): number | undefined {
    for (let k = end + 2; k < this.words.count && !/^[,;:"]$/.test(this.words.lower(k)); k++)
      if (this.words.pos(k) === 'AUX' || this.lexicon.modals.has(this.words.lower(k))) return undefined;
    if (this.words.pos(end - 1) !== 'DET') return undefined;
    this.words.set(end, 'NOUN');
    return end - 1;
  }

  /** Where a plural phrase of those who act begins that ends at `end` ("the two sides"). */
  private agentsBefore(end: number): number | undefined {
    if (!this.lexicon.agents.has(this.words.lower(end))) return undefined;
    if (!this.words.lower(end).endsWith('s')) return this.aloneBefore(end);
    let begin = end;
    while (begin > 0 && /^(?:ADJ|NUM|NOUN|PROPN)$/.test(this.words.pos(begin - 1))) begin--;
    return begin;
  }

  /** After "request that" and a name or a noun of those who act, before what an object or a recipient begins with. */
  private isAskedAt(k: number): boolean {
    const { agents, calls, lemmaOf } = this.lexicon;
    if (this.words.lower(k + 1) !== 'to' && !/^(?:DET|PRON)$/.test(this.words.pos(k + 1))) return false;
    if (this.words.pos(k - 1) !== 'PROPN' && !agents.has(this.words.lower(k - 1))) return false;
    let begin = k - 1;
    while (
      begin > 0 &&
      k - begin < 8 &&
      IN_SUBJECT.test(this.words.pos(begin)) &&
      this.words.lower(begin) !== 'that'
    )
      begin--;
    return this.words.lower(begin) === 'that' && calls.has(lemmaOf.get(this.words.lower(begin - 1)) ?? '');
  }
}
