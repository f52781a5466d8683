/** Verbs of the lists with their kinds, base forms and lemmas. */
import type { CommitmentKind } from '../../../document.ts';
import type { Resources } from '../../../resources.ts';
import type { CueFile, VerbFile } from './lexicon-files.ts';

export interface VerbForms {
  /** All forms of a verb by its base form, as compromise conjugates it. */
  readonly forms: Readonly<Record<string, readonly string[]>>;
  readonly kindOf: ReadonlyMap<string, CommitmentKind>;
  readonly baseForms: ReadonlySet<string>;
  readonly lemmaOf: ReadonlyMap<string, string>;
}

export function readVerbForms(resources: Resources, verbs: VerbFile, cues: CueFile): VerbForms {
  const forms = resources.words<{ readonly forms: Readonly<Record<string, readonly string[]>> }>(
    'verb-forms',
  ).forms;

  const kindOf = new Map<string, CommitmentKind>();
  for (const kind of ['restraint', 'resource', 'support', 'process', 'outcome'] as const)
    for (const verb of verbs.kinds[kind] ?? []) if (!kindOf.has(verb)) kindOf.set(verb, kind);

  const baseForms = new Set<string>([
    ...kindOf.keys(),
    ...verbs.action,
    ...verbs.attempt,
    ...verbs.consideration,
    ...verbs.performative,
    // "rule out": alone it is more often the noun.
    ...Object.keys(cues.commissive).filter((verb) => !cues.commissive[verb]?.particle),
    ...Object.keys(cues.calls),
  ]);
  const lemmaOf = new Map<string, string>();
  for (const [base, list] of Object.entries(forms))
    for (const form of [base, ...list]) if (!lemmaOf.has(form)) lemmaOf.set(form, base);
  return { forms, kindOf, baseForms, lemmaOf };
}
