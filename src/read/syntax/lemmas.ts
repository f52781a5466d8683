/** Lemmas: a rule ("cut n characters, add these") by tag and longest known ending; whole words are endings too. */
import { hashWord } from '../word-classes.ts';
import { lookUp } from './model.ts';

export interface LemmaRule {
  /** Keep the case of the form; otherwise the lemma is made from the lower-case form. */
  readonly keepCase: boolean;
  readonly cut: number;
  readonly add: string;
}

/** Longest ending that is looked up, in characters; longer words are looked up whole as well. */
export const LONGEST_ENDING = 6;

/** The key of an ending under a tag; `^` before it means the whole word. */
export const lemmaKey = (tag: number, ending: string): number => hashWord(`${tag} ${ending}`);

/** The base form that a rule makes of a form. */
export function applyRule(rule: LemmaRule, form: string): string {
  const base = rule.keepCase ? form : form.toLowerCase();
  return rule.cut > base.length ? base : base.slice(0, base.length - rule.cut) + rule.add;
}

export interface Lemmatizer {
  lemma(form: string, tag: number): string;
}

/** `keys` sorted; `rules[values[i]]` belongs to `keys[i]`. */
export function createLemmatizer(
  keys: Uint32Array,
  values: Uint16Array,
  rules: readonly LemmaRule[],
): Lemmatizer {
  const find = (key: number): number => {
    const index = lookUp(keys, key);
    return index < 0 ? -1 : (values[index] as number);
  };
  function lemma(form: string, tag: number): string {
    const lower = form.toLowerCase();
    let rule = find(lemmaKey(tag, `^${lower}`));
    for (let n = Math.min(LONGEST_ENDING, lower.length); rule < 0 && n >= 0; n--)
      rule = find(lemmaKey(tag, n === 0 ? '' : lower.slice(-n)));
    return rule < 0 ? lower : applyRule(rules[rule] as LemmaRule, form);
  }
  return { lemma };
}
