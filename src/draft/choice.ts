/** What a draft keeps open: the wordings of a place, one of which will stand. */
import { contains, type Span } from '../document.ts';

/** One wording of a choice; a span of no length stands for no words at all. */
export interface Wording extends Span {
  /** The draft strikes it out. */
  readonly struck: boolean;
  /** Who proposes it, or how it is numbered ("EU, Japan", "Option 2"). */
  readonly label: string | null;
}

/** A place with more than one wording: its span holds them with their marks. */
export interface Choice extends Span {
  readonly wordings: readonly Wording[];
  /** Its wordings are paragraphs, or whole sentences. */
  readonly whole: boolean;
}

/** A choice in the tree of choices: a wording may hold further choices. */
export interface Place {
  readonly choice: Choice;
  readonly parent: Place | null;
  /** Which wording of the parent it stands in. */
  readonly within: number;
  readonly children: Place[];
}

/**
 * Choices as a tree, in text order. One that crosses the end of another's wording is left out: it cannot be chosen by
 * itself.
 */
export function placesOf(choices: readonly Choice[]): readonly Place[] {
  const sorted = [...choices].sort((a, b) => a.start - b.start || b.end - a.end);
  const roots: Place[] = [];
  const open: Place[] = [];
  for (const choice of sorted) {
    while (open.length > 0 && (open.at(-1) as Place).choice.end <= choice.start) open.pop();
    const parent = open.at(-1) ?? null;
    const within = parent ? parent.choice.wordings.findIndex((wording) => contains(wording, choice)) : 0;
    if (within < 0) continue;
    const place = { choice, parent, within, children: [] };
    (parent?.children ?? roots).push(place);
    open.push(place);
  }
  return roots;
}
