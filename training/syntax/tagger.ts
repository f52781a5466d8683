/** Training of the part-of-speech tagger and of the lemma rules. */
import type { TaggedWord } from '../../evaluation/conllu.ts';
import { type LemmaRule, LONGEST_ENDING, lemmaKey } from '../../src/read/syntax/lemmas.ts';
import { createDictionary, type DictionaryHeader, quantized } from '../../src/read/syntax/model.ts';
import { CONTEXT, contextRows, MOST_TAGS, NO_TAG, TAG_MASK, TAG_ROWS } from '../../src/read/syntax/tagger.ts';
import { createWords, type WordFacts } from '../../src/read/syntax/words.ts';
import { foldWord } from '../../src/read/tokens.ts';
import { hashWord, type WordClasses } from '../../src/read/word-classes.ts';

export interface Random {
  next(): number;
}
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return {
    next() {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return state / 2 ** 32;
    },
  };
}
export function shuffle(order: number[], random: Random): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random.next() * (i + 1));
    [order[i], order[j]] = [order[j] as number, order[i] as number];
  }
}

/** Tags of a form of a listed verb: as a verb, and all that such a form can be. */
export interface VerbTags {
  readonly verb: readonly number[];
  readonly all: readonly number[];
}

export interface RawDictionary extends DictionaryHeader {
  readonly hashes: Uint32Array;
  readonly entries: Uint16Array;
}

/** Tags that few words carry are left out; a word of such a tag is learnt as the best of the others. */
const RARE_TAG = 10;
/** A word seen this often is listed with its tags; one seen more often than CLOSED takes no others. */
const LISTED = 3;
const CLOSED = 15;

export const tagOf = (word: TaggedWord): string => `${word.upos}/${word.xpos}`;

export function tagList(sentences: readonly (readonly TaggedWord[])[]): string[] {
  const counts = new Map<string, number>();
  for (const words of sentences) for (const w of words) counts.set(tagOf(w), (counts.get(tagOf(w)) ?? 0) + 1);
  return [...counts.entries()]
    .filter(([, count]) => count >= RARE_TAG)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([tag]) => tag);
}

/** The index of a word's tag; a rare one becomes the most frequent of its universal tag. */
export function indexOfTag(tags: readonly string[], word: TaggedWord): number {
  const exact = tags.indexOf(tagOf(word));
  if (exact >= 0) return exact;
  const like = tags.findIndex((tag) => tag.startsWith(`${word.upos}/`));
  return Math.max(like, 0);
}

export function buildDictionary(
  sentences: readonly (readonly TaggedWord[])[],
  tags: readonly string[],
  verbs: ReadonlyMap<number, VerbTags>,
): RawDictionary {
  const counts = new Map<number, Map<number, number>>();
  const openTypes = new Map<number, number>();
  const capital = new Map<number, number>();
  const digit = new Map<number, number>();
  const symbol = new Map<number, number>();
  const bump = <K>(map: Map<K, number>, key: K): void => void map.set(key, (map.get(key) ?? 0) + 1);
  for (const words of sentences)
    for (const w of words) {
      const hash = hashWord(foldWord(w.form).replace(/\d/g, '0'));
      let own = counts.get(hash);
      if (!own) {
        own = new Map();
        counts.set(hash, own);
      }
      const tag = indexOfTag(tags, w);
      bump(own, tag);
      if (/\/NNPS?$/.test(tags[tag] as string)) bump(capital, tag);
      if (/^\d/.test(w.form)) bump(digit, tag);
      if (!/[\p{L}\p{N}]/u.test(w.form)) bump(symbol, tag);
    }
  for (const own of counts.values()) {
    let total = 0;
    for (const count of own.values()) total += count;
    if (total <= 2) for (const tag of own.keys()) bump(openTypes, tag);
  }
  const sets: number[][] = [];
  const indexes = new Map<string, number>();
  const setOf = (list: readonly number[]): number => {
    const sorted = [...list].sort((a, b) => a - b);
    const key = sorted.join(' ');
    let index = indexes.get(key);
    if (index === undefined) {
      index = sets.length;
      sets.push(sorted);
      indexes.set(key, index);
    }
    return index;
  };
  const frequent = (map: Map<number, number>, least: number): number[] =>
    [...map.entries()].filter(([, count]) => count >= least).map(([tag]) => tag);
  const open = setOf(frequent(openTypes, 25));
  const capitals = setOf(frequent(capital, 20));
  const digits = setOf(frequent(digit, 5));
  const symbols = setOf(frequent(symbol, 10));
  const rows: [number, number][] = [];
  for (const [hash, own] of counts) {
    let total = 0;
    for (const count of own.values()) total += count;
    const verb = verbs.get(hash);
    if (total < CLOSED && verb) continue;
    if (total < LISTED) continue;
    // "we task the Ministers", "to free the prisoners": a listed verb may be one, whatever it was seen as.
    const kept = new Set(verb?.verb ?? []);
    for (const [tag, count] of own) if (count * 400 >= total) kept.add(tag);
    rows.push([hash, setOf([...kept]) | (total >= CLOSED ? 0x8000 : 0)]);
  }
  // A listed verb that was seldom seen or never is no adjective ("facilitate"), unless its form can be one.
  const listed = new Set(rows.map(([hash]) => hash));
  for (const [hash, { all }] of verbs)
    if (!listed.has(hash))
      rows.push([hash, setOf([...new Set([...all, ...(counts.get(hash)?.keys() ?? [])])]) | 0x8000]);
  rows.sort((a, b) => a[0] - b[0]);
  return {
    hashes: Uint32Array.from(rows.map(([hash]) => hash)),
    entries: Uint16Array.from(rows.map(([, entry]) => entry)),
    sets,
    open,
    capital: capitals,
    digit: digits,
    symbol: symbols,
  };
}

export interface TrainedTagger {
  readonly dictionary: RawDictionary;
  readonly codes: Int8Array;
}

export interface TaggerOptions {
  readonly epochs: number;
  /** Weights that are kept. */
  readonly keep: number;
  /** Tags of listed verbs, by the hash of the form. */
  readonly verbs: ReadonlyMap<number, VerbTags>;
}

export function trainTagger(
  sentences: readonly (readonly TaggedWord[])[],
  tags: readonly string[],
  classes: WordClasses,
  { epochs, keep, verbs }: TaggerOptions,
  random: Random,
): TrainedTagger {
  const raw = buildDictionary(sentences, tags, verbs);
  const words = createWords(classes, createDictionary(raw, raw.hashes, raw.entries), TAG_MASK);
  const size = TAG_ROWS + MOST_TAGS;
  const weights = new Float32Array(size);
  const totals = new Float64Array(size);
  let step = 1;
  const gold = sentences.map((list) => Uint8Array.from(list.map((w) => indexOfTag(tags, w))));
  const rows = new Int32Array(CONTEXT);
  const order = sentences.map((_, i) => i);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    let wrong = 0;
    for (const s of order) {
      const facts = (sentences[s] as readonly TaggedWord[]).map((w) => words(w.form));
      const truth = gold[s] as Uint8Array;
      let one = NO_TAG;
      let two = NO_TAG;
      for (let i = 0; i < facts.length; i++) {
        step++;
        const word = facts[i] as WordFacts;
        const { candidates } = word;
        const want = truth[i] as number;
        let best = candidates[0] as number;
        if (candidates.length > 1) {
          const count = contextRows(facts, i, one, two, rows);
          let top = Number.NEGATIVE_INFINITY;
          for (let c = 0; c < candidates.length; c++) {
            const tag = candidates[c] as number;
            // A margin: what is not the gold tag is met half-way.
            let score = tag === want ? 0 : MARGIN;
            for (let k = 0; k < word.rows.length; k++)
              score += weights[(word.rows[k] as number) + tag] as number;
            for (let k = 0; k < count; k++) score += weights[(rows[k] as number) + tag] as number;
            if (score > top) {
              top = score;
              best = tag;
            }
          }
          if (best !== want && candidates.includes(want)) {
            wrong++;
            for (const [tag, by] of [
              [want, 1],
              [best, -1],
            ] as const) {
              for (let k = 0; k < word.rows.length; k++) {
                const at = (word.rows[k] as number) + tag;
                (weights[at] as number) += by;
                (totals[at] as number) += by * step;
              }
              for (let k = 0; k < count; k++) {
                const at = (rows[k] as number) + tag;
                (weights[at] as number) += by;
                (totals[at] as number) += by * step;
              }
            }
          }
        }
        two = one;
        one = best;
      }
    }
    process.stderr.write(`tagger epoch ${epoch + 1}: ${wrong} updates\n`);
  }
  const averaged = weights.map((w, i) => w - (totals[i] as number) / step);
  return { dictionary: raw, codes: quantized(averaged, keep) };
}

const MARGIN = 1;

export interface LemmaTable {
  readonly keys: Uint32Array;
  readonly values: Uint16Array;
  readonly rules: readonly LemmaRule[];
}

export interface LemmaExample {
  readonly form: string;
  readonly lemma: string;
  readonly tag: number;
  readonly count: number;
}

function ruleOf(form: string, lemma: string): LemmaRule {
  const keepCase = lemma !== lemma.toLowerCase();
  const base = keepCase ? form : form.toLowerCase();
  let p = 0;
  while (p < base.length && p < lemma.length && base[p] === lemma[p]) p++;
  return { keepCase, cut: base.length - p, add: lemma.slice(p) };
}

/** Rules for the longest ending that tells, by tag: an ending is kept where its rule differs from that of a shorter one. */
export function learnLemmas(examples: readonly LemmaExample[]): LemmaTable {
  const byTag = new Map<number, Map<string, Map<string, number>>>();
  for (const { form, lemma, tag, count } of examples) {
    const lower = form.toLowerCase();
    const rule = JSON.stringify(ruleOf(form, lemma));
    let endings = byTag.get(tag);
    if (!endings) {
      endings = new Map();
      byTag.set(tag, endings);
    }
    const keys = [`^${lower}`];
    for (let n = 0; n <= LONGEST_ENDING && n <= lower.length; n++) keys.push(n === 0 ? '' : lower.slice(-n));
    for (const key of keys) {
      let counts = endings.get(key);
      if (!counts) {
        counts = new Map();
        endings.set(key, counts);
      }
      counts.set(rule, (counts.get(rule) ?? 0) + (key.startsWith('^') ? count : Math.min(count, 3)));
    }
  }
  const found = new Map<number, string>();
  for (const [tag, endings] of byTag) {
    const decided = new Map<string, string>();
    const decide = (key: string): string => {
      for (let n = Math.min(LONGEST_ENDING, key.length); n >= 0; n--) {
        const rule = decided.get(n === 0 ? '' : key.slice(-n));
        if (rule) return rule;
      }
      return '';
    };
    const best = (counts: Map<string, number>): [string, number] =>
      [...counts.entries()].reduce((a, b) => (b[1] > a[1] || (b[1] === a[1] && b[0] < a[0]) ? b : a));
    const endingKeys = [...endings.keys()]
      .filter((key) => !key.startsWith('^'))
      .sort((a, b) => a.length - b.length);
    for (const key of endingKeys) {
      const [rule, count] = best(endings.get(key) as Map<string, number>);
      if (key !== '' && (count < 2 || decide(key) === rule)) continue;
      decided.set(key, rule);
      found.set(lemmaKey(tag, key), rule);
    }
    for (const [key, counts] of endings) {
      if (!key.startsWith('^')) continue;
      const [rule] = best(counts);
      if (decide(key.slice(1)) !== rule) found.set(lemmaKey(tag, key), rule);
    }
  }
  const rules = [...new Set(found.values())].sort();
  const indexes = new Map(rules.map((rule, index) => [rule, index]));
  const sorted = [...found.entries()].sort((a, b) => a[0] - b[0]);
  return {
    keys: Uint32Array.from(sorted.map(([key]) => key)),
    values: Uint16Array.from(sorted.map(([, rule]) => indexes.get(rule) as number)),
    rules: rules.map((rule) => JSON.parse(rule) as LemmaRule),
  };
}
