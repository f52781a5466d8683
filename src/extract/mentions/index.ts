/** Mentions: a sequence tagger over the sentences in which a capital stands. */
import type { Document, Mention, Token } from '../../document.ts';
import type { Resources } from '../../resources.ts';
import { addAnnotations } from '../settle.ts';
import type { Step } from '../step.ts';
import { factsOf, TAGS } from './features.ts';
import { casingOf, loadNameLists } from './lists.ts';
import { loadMentionModel, type MentionModel } from './model.ts';

/** Longest stretch that is decoded at once, in tokens. */
const WINDOW = 400;

export function mentionsStep(resources: Resources): Step {
  let loaded: { model: MentionModel; lists: ReadonlyMap<string, number> } | null = null;
  return {
    name: 'mentions',
    needs: ['tokens'],
    makes: 'mentions',
    run(document) {
      loaded ??= { model: loadMentionModel(resources), lists: loadNameLists(resources) };
      return addAnnotations(document, findMentions(document, loaded.model, loaded.lists));
    },
  };
}

function findMentions(
  document: Document,
  model: MentionModel,
  lists: ReadonlyMap<string, number>,
): Mention[] {
  const { tokens, text } = document;
  const casing = casingOf(document.sentences.map((s) => tokens.slice(s.firstToken, s.endToken)));
  const found: Mention[] = [];
  for (const sentence of document.sentences) {
    for (let from = sentence.firstToken; from < sentence.endToken; from += WINDOW) {
      const end = Math.min(sentence.endToken, from + WINDOW);
      if (!hasCapital(tokens, from, end)) continue;
      const stretch = tokens.slice(from, end);
      const { tags, margins } = model.decode(stretch.map((t) => factsOf(t, model.classes, casing, lists)));
      for (let i = 0; i < stretch.length; i++) {
        const tag = TAGS[tags[i] as number] as string;
        if (tag === 'O') continue;
        let last = i;
        while (last + 1 < stretch.length && TAGS[tags[last + 1] as number] === `I${tag.slice(1)}`) last++;
        if (tag === 'B-ORG') last = endOfBody(stretch, i, last);
        const start = (stretch[i] as Token).start;
        const finish = (stretch[last] as Token).end;
        let margin = Number.POSITIVE_INFINITY;
        for (let k = i; k <= last; k++) margin = Math.min(margin, margins[k] as number);
        i = last;
        if (!/\p{L}/u.test(text.slice(start, finish))) continue;
        found.push({
          kind: 'mention',
          id: `mention@${start}-${finish}`,
          start,
          end: finish,
          rule: 'mentions/tagger',
          // Squashed margin of the least sure token; rounded, so that the last digits do not wander.
          score: Math.round((margin / (margin + 4)) * 1000) / 1000,
          label: tag.slice(2) as 'PER' | 'ORG' | 'LOC' | 'MISC',
          as: 'name',
        });
      }
    }
  }
  return found;
}

/** "Ministry of Trade, Economy and Industry": the list that a body is named after belongs to its name. */
function endOfBody(tokens: readonly Token[], first: number, last: number): number {
  if (
    !/^(?:ministry|department|office|bureau|committee|commission|council|secretariat)$/.test(
      (tokens[first] as Token).lower,
    ) &&
    !tokens.slice(first, last).some((t) => /^(?:ministry|department)$/.test(t.lower))
  )
    return last;
  if (!tokens.slice(first, last + 1).some((t) => t.lower === 'of' || t.lower === 'for')) return last;
  const capital = (i: number): boolean => /^\p{Lu}/u.test(tokens[i]?.text ?? '');
  let at = last + 1;
  let end = last;
  while (at < tokens.length && at - last < 12) {
    const word = (tokens[at] as Token).lower;
    if (word === 'and' || (word === ',' && tokens[at + 1]?.lower === 'and')) {
      at += word === 'and' ? 1 : 2;
      if (!capital(at)) return last;
      while (capital(at)) end = at++;
      return end;
    }
    if (word !== ',' || !capital(at + 1)) return last;
    at++;
    while (capital(at)) at++;
  }
  return last;
}

function hasCapital(tokens: readonly Token[], from: number, end: number): boolean {
  for (let i = from; i < end; i++) {
    const first = (tokens[i] as Token).text[0] as string;
    if (first !== first.toLowerCase()) return true;
  }
  return false;
}
