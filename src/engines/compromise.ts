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
type Compromise = (text: string) => { verbs(): { conjugate(): readonly Conjugation[] } };

/**
 * The inflected forms of an English verb (third person, past, participle, gerund), without its base form, without
 * doubles, sorted.
 */
export function verbForms(base: string): readonly string[] {
  const nlp = createRequire(import.meta.url)('compromise') as Compromise;
  const found = nlp(`they will ${base}`).verbs().conjugate()[0] ?? {};
  const forms = [found.PresentTense, found.PastTense, found.Participle, found.Gerund]
    .map((form) => (form ?? '').replace(/^(?:will|is|was|have|has|had) /, '').toLowerCase())
    .filter((form) => form !== '' && form !== base && !form.includes(' '));
  return [...new Set(forms)].sort();
}
