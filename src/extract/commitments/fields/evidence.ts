/** Why a commitment is what it is, in words for `explain`. */
import { type Commitment, STRENGTHS } from '../../../document.ts';
import type { Statement } from '../cues/statement.ts';
import type { Verdict } from '../judge/verdict.ts';
import type { Agency } from '../parties/parties.ts';

const FORCES: Readonly<Record<Statement['force'], string>> = {
  modal: 'a modal verb',
  commissive: 'a verb of promising',
  predicate: 'a predicate of resolve or readiness',
  noun: 'a noun that stands for a promise',
  call: 'a verb of calling on others',
  directive: 'a verb of giving orders',
  performative: 'an act done by saying it',
  policy: 'a statement of policy',
  done: 'an act told as done',
  practice: 'a practice of the body told of',
};

const SUBJECTS: Readonly<Record<Agency, string>> = {
  we: 'of those who speak',
  you: 'to the reader',
  agent: 'of a party that the text names',
  possessor: 'of what belongs to a party',
  document: 'of the document',
  pronoun: 'of whom a pronoun stands for',
  thing: 'of a thing',
  none: 'of nobody named',
};

/** @param inherited the cue stands in a lead-in */
export function evidenceOf(
  statement: Statement,
  verdict: Verdict,
  { lemma, inherited }: { readonly lemma: string; readonly inherited: boolean },
): Commitment['evidence'] {
  const band = STRENGTHS[statement.strength - 1];
  return [
    { field: 'cue', because: inherited ? `inherited from the lead-in (${statement.rule})` : statement.rule },
    { field: 'mode', because: `${FORCES[statement.force]}, said ${SUBJECTS[verdict.agency]}` },
    {
      field: 'strength',
      because:
        band === undefined || statement.strength === verdict.strength
          ? 'by its cue'
          : `${statement.strength} ${band} by its cue, ${verdict.strength < statement.strength ? 'less' : 'more'} by what follows it`,
    },
    { field: 'kind', because: lemma === '' ? 'the noun that is promised' : `the verb "${lemma}"` },
  ];
}
