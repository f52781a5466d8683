/** What is worked out of the cue lists: the words that every sentence with a cue holds one of. */
import type { CueFile, Predicate, PredicateOpening, VerbFile } from './lexicon-files.ts';

/** The forms of verbs by their base form. */
type Forms = Readonly<Record<string, readonly string[]>>;

/** Words one of which every sentence with a cue of its own holds. */
export function cueWordsOf(cues: CueFile, verbs: VerbFile, forms: Forms): ReadonlySet<string> {
  const cueVerbs = [
    ...Object.keys(cues.commissive),
    ...Object.keys(cues.calls),
    ...cues.directives,
    ...cues.affirming,
    ...verbs.performative,
    ...verbs.ordaining,
    ...cues.positions,
  ];
  const cueWords = new Set<string>([
    ...Object.keys(cues.modals),
    ...Object.keys(cues.nouns),
    ...cues.callNouns,
    ...cues.alone,
    ...cues.supportNouns,
    ...cues.responsibilities,
  ]);
  for (const verb of cueVerbs) for (const form of [verb, ...(forms[verb] ?? [])]) cueWords.add(form);
  for (const predicate of cues.predicates)
    for (const words of predicate.words) cueWords.add(words.split(' ')[0] as string);
  return cueWords;
}

/** Modals that bind (null), and all forms of the verbs that bind before certain words, with these ("commit to"). */
export function bindingWordsOf(cues: CueFile, forms: Forms): ReadonlyMap<string, ReadonlySet<string> | null> {
  const bindingWords = new Map<string, ReadonlySet<string> | null>();
  const before = (verb: string, words: readonly string[]): void => {
    if (words.length > 0)
      for (const form of [verb, ...(forms[verb] ?? [])])
        bindingWords.set(form, new Set([...(bindingWords.get(form) ?? []), ...words]));
  };
  for (const [verb, { complements }] of Object.entries(cues.commissive))
    before(
      verb,
      complements.flatMap((complement) => cues.ledBy[complement]),
    );
  for (const [verb, { particles }] of Object.entries(cues.calls)) before(verb, particles ?? []);
  for (const [modal, { strength }] of Object.entries(cues.modals))
    if (strength > 0) bindingWords.set(modal, null);
  return bindingWords;
}

/** Predicates by the first word of their wordings, in their order. */
export function openingsOf(
  predicates: readonly Predicate[],
): ReadonlyMap<string, readonly PredicateOpening[]> {
  const openings = new Map<string, PredicateOpening[]>();
  for (const predicate of predicates)
    for (const sequence of predicate.words) {
      const first = sequence[0] as string;
      const list = openings.get(first);
      if (list) list.push({ predicate, sequence });
      else openings.set(first, [{ predicate, sequence }]);
    }
  return openings;
}
