/** Whether a finite clause with a subject of its own begins at a token. */
import { withoutSubject } from '../parties/agent-phrases.ts';
import { beginsNounPhrase, type SentenceView } from '../sentence/view.ts';
import type { GroupsByStart } from './clauses.ts';
import type { VerbGroup } from './verbs.ts';

/** A finite clause with a subject of its own begins at `at`. */
export function startsClause(view: SentenceView, groups: GroupsByStart, at: number): boolean {
  let i = at;
  while (i < view.end && view.pos(i) === 'ADV') i++;
  const begin = i;
  if (!beginsNounPhrase(view, i)) return false;
  while (
    i < view.end &&
    i - begin < 25 &&
    (/^(?:DET|ADJ|NOUN|PROPN|PRON|NUM|ADV|PART|CCONJ)$/.test(view.pos(i)) ||
      (view.pos(i) === 'ADP' && view.lower(i) !== 'to'))
  ) {
    if (groups.has(i)) break;
    // "resources and programs that are available": the clause is the noun's own.
    if (i > begin && view.lexicon.grammar.relatives.has(view.lower(i))) return false;
    // "and such help as the council may ask for".
    if (i > begin && view.lexicon.grammar.subordinators.has(view.lower(i)) && view.lower(i + 1) !== 'well')
      return false;
    i++;
  }
  // "with our aims and priorities and continues to": a verb right after a coordinator has no subject of its own.
  if (i === begin || view.pos(i - 1) === 'CCONJ') return false;
  const group = groups.get(i);
  return (
    group !== undefined &&
    !(joinedSubject(view, begin, i) && isSingular(view, group)) &&
    (group.modal !== null ||
      group.form === 'finite' ||
      isToldOf(view, begin, group) ||
      (group.form === 'base' && (view.pos(begin) === 'PRON' || speaks(view, begin, group))))
  );
}

/** ", and Kenya confirmed its plan": a past with its object, of somebody named; "and they agreed to", ", and Peru agreed to". */
function isToldOf(view: SentenceView, begin: number, { form, first, end, lemma }: VerbGroup): boolean {
  if (form !== 'participle') return false;
  const { personal, commissive } = view.lexicon;
  if ((personal.has(lemma) || commissive.has(lemma)) && /^(?:to|that)$/.test(view.lower(end))) {
    if (/^(?:DET|PROPN)$/.test(view.pos(begin)) && view.lower(begin - 2) === ',') return true;
    if (view.pos(begin) === 'DET') return false;
    if (begin + 1 === first && view.lexicon.grammar.subjects.has(view.lower(begin))) return true;
  }
  return (
    /^(?:PROPN|PRON)$/.test(view.pos(begin)) &&
    (/^(?:DET|PRON)$/.test(view.pos(end)) || view.lower(end) === 'that')
  );
}

/** Two nouns joined by "and", no article between them, stand before the verb. */
function joinedSubject(view: SentenceView, begin: number, end: number): boolean {
  for (let i = begin + 1; i < end; i++) if (view.lower(i) === 'and' && view.pos(i + 1) !== 'DET') return true;
  return false;
}

/** "projects" behind "development and study" is a noun: a verb would stand in the plural. */
const isSingular = (view: SentenceView, { form, past, modal, first, head }: VerbGroup): boolean =>
  form === 'finite' && !past && modal === null && first === head && /[^s]s$/.test(view.lower(head));

/** "and the two sides commit to": a base form binds those before it where it is a verb that binds. */
const speaks = (view: SentenceView, begin: number, group: VerbGroup): boolean =>
  view.pos(begin) === 'DET' &&
  view.lower(group.first - 1).endsWith('s') &&
  view.lexicon.bindingWords.get(view.lower(group.head))?.has(view.lower(group.end)) === true;

/** "Urges donors to lend, and requests the Council to report": where nobody is the subject, one more act begins behind "and". */
export function opensAct(view: SentenceView, groups: GroupsByStart, at: number): boolean {
  const next = view.pos(at + 1) === 'ADV' ? at + 2 : at + 1;
  const group = groups.get(next);
  return (
    group !== undefined &&
    withoutSubject(view) &&
    view.lower(group.head).endsWith('s') &&
    group.first === group.head &&
    (view.lexicon.calls.has(group.lemma) ||
      view.lexicon.directives.has(group.lemma) ||
      view.lexicon.commissive.has(group.lemma))
  );
}

/** "decides that A shall pay, and that no levy shall": behind a comma a second clause of what is decided. */
export function opensSecondThat(view: SentenceView, from: number, at: number): boolean {
  if (view.lower(at + 1) !== 'that' || view.lower(at - 1) !== ',') return false;
  for (let i = from; i > view.first; i--) if (view.lower(i) === 'that') return view.pos(i - 1) === 'VERB';
  return false;
}
