/**
 * The one door to compromise. It works ahead of time: when the resources are built it inflects the verbs of the
 * word lists, so that a run need not load it.
 */
import { createRequire } from 'node:module';

interface Conjugation {
  readonly PastTense?: string;
  readonly PresentTense?: string;
  readonly Gerund?: string;
  readonly Participle?: string;
}
type Compromise = (
  text: string,
  lexicon: Readonly<Record<string, string>>,
) => { verbs(): { conjugate(): readonly Conjugation[] } };

/**
 * The inflected forms of an English verb (third person, past, participle, gerund), without its base form, without
 * doubles, sorted.
 */
export function verbForms(base: string): readonly string[] {
  const nlp = createRequire(import.meta.url)('compromise') as Compromise;
  const conjugate = (lexicon: Readonly<Record<string, string>>): readonly string[] => {
    const found = nlp(`they will ${base}`, lexicon).verbs().conjugate()[0] ?? {};
    return [found.PresentTense, found.PastTense, found.Participle, found.Gerund]
      .map((form) => (form ?? '').replace(/^(?:will|is|was|have|has|had) /, '').toLowerCase())
      .filter((form) => form !== '' && form !== base && !form.includes(' '));
  };
  // A word that is a noun or adjective too ("bill", "direct") is taken for one, and "will" for the verb.
  let forms = conjugate({});
  if (forms.includes('willed')) forms = conjugate({ [base]: 'Infinitive' });
  if (forms.length === 0) forms = regularForms(base);
  return [...new Set(forms)].sort();
}

function regularForms(base: string): readonly string[] {
  const stem = base.endsWith('e') ? base.slice(0, -1) : base;
  return [`${base}s`, `${stem}ed`, `${stem}ing`];
}
