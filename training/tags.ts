/** Names as tags of tokens. */
import type { Token } from '../src/document.ts';
import { TAGS } from '../src/extract/mentions/features.ts';
import type { LabelledDocument } from './data.ts';

/** The tags of each sentence; null for a sentence that is not labelled. */
export function tagsOf({
  document,
  names,
  labelled,
}: LabelledDocument): readonly (readonly number[] | null)[] {
  const sorted = [...names].sort((a, b) => a.start - b.start);
  let name = 0;
  return document.sentences.map(({ start, end, firstToken, endToken }) => {
    if (labelled && !labelled.some((span) => span.start <= start + 1 && end <= span.end + 1)) return null;
    const tokens = document.tokens.slice(firstToken, endToken);
    const tags: number[] = [];
    for (const [i, token] of tokens.entries()) {
      while (name < sorted.length && (sorted[name]?.end ?? 0) <= token.start) name++;
      const entity = sorted[name];
      if (!entity || token.end <= entity.start || token.end > entity.end) tags.push(0);
      else {
        const inside = i > 0 && (tokens[i - 1] as Token).start >= entity.start && (tags[i - 1] as number) > 0;
        tags.push(TAGS.indexOf(`${inside ? 'I' : 'B'}-${entity.type}`));
      }
    }
    return tags;
  });
}
