/** Bodies and offices that share their noun: "the Departments of Justice, Labor, and the Interior" are three. */
import type { Document, Mention, Token } from '../../../document.ts';
import { beginsUpper, foldWord } from '../../../read/tokens.ts';
import type { Entities } from '../entities.ts';
import type { Names } from '../names.ts';
import { type Places, sentenceAt } from '../places.ts';
import { bodyKeyOf } from './body-types.ts';

/** Tokens of what one of them is of, end exclusive, and whether "and" alone stands behind it. */
interface Item {
  readonly first: number;
  readonly end: number;
  readonly joined: boolean;
}

/** Most tokens of a list. */
const LONGEST = 80;

/** Adds each as an actor; gives the tokens of the nouns, which name nobody else. */
export function sharedNouns(
  document: Document,
  names: Names,
  entities: Entities,
  tagged: readonly Mention[],
  places: Places,
): ReadonlySet<number> {
  const { tokens, text } = document;
  const nouns = new Set<number>();
  for (const at of places.sharedNouns) readList(at);
  return nouns;

  function readList(noun: number): void {
    if (tokens[noun + 1]?.lower !== 'of') return;
    const singular = names.words.sharedNouns[(tokens[noun] as Token).lower] ?? '';
    const items = whole(itemsAt(noun + 2, sentenceAt(document, noun).endToken), singular);
    if (items.length < 2 || items.some(({ first, end }) => names.gazetteer.longest(tokens, first, end)))
      return;
    nouns.add(noun);
    const from = (tokens[noun] as Token).start;
    const to = (tokens[(items.at(-1) as Item).end - 1] as Token).end;
    for (const item of items) {
      const start = (tokens[item === items[0] ? countryBefore(noun) : item.first] as Token).start;
      addOne(item, singular, { start, end: (tokens[item.end - 1] as Token).end });
    }
    for (const mention of tagged)
      if (mention.start < to && mention.end > from && overlapsItem(mention, items)) entities.hide(mention);
  }

  /** "U.S. Departments": the country is of the name. */
  function countryBefore(noun: number): number {
    const before = tokens[noun - 1];
    const country = before && beginsUpper(before.text) ? names.listed(before.lower) : undefined;
    return country && country.type === 'country' ? noun - 1 : noun;
  }

  function overlapsItem({ start, end }: Mention, items: readonly Item[]): boolean {
    return items.some(
      (item) => (tokens[item.first] as Token).start < end && (tokens[item.end - 1] as Token).end > start,
    );
  }

  function wordsOf({ first, end }: Item): string {
    const { start } = tokens[first] as Token;
    return text.slice(start, (tokens[end - 1] as Token).end).replace(/\s+/g, ' ');
  }

  function addOne(
    item: Item,
    singular: string,
    span: { readonly start: number; readonly end: number },
  ): void {
    const article = (tokens[item.first - 1] as Token).lower === 'the' ? 'the ' : '';
    const name = `${singular} of ${article}${wordsOf(item)}`;
    const known = names.body(name);
    const isOffice = names.is('roleHeads', singular.toLowerCase());
    const entity = isOffice
      ? entities.of(`office:${foldWord(name)}`, { name, type: 'person' })
      : entities.of(`org:${bodyKeyOf(known?.name ?? name)}`, {
          name: known?.name ?? name,
          type: known?.type ?? 'government_body',
        });
    entities.mention(
      entity,
      span,
      isOffice ? 'title' : 'name',
      'actors/shared-noun',
      0.8,
      isOffice ? null : 'ORG',
    );
  }

  /** What stands between the commas and conjunctions of a list; nothing behind a word in small letters. */
  function itemsAt(start: number, end: number): readonly Item[] {
    const items: Item[] = [];
    const limit = Math.min(end, start + LONGEST);
    let at = start;
    while (at < limit) {
      if (tokens[at]?.lower === 'the') at++;
      const first = at;
      while (at < limit && beginsUpper((tokens[at] as Token).text) && (tokens[at] as Token).kind === 'word')
        at++;
      // "… and the Harbour Agency": a body by itself.
      if (at === first || names.is('bodies', (tokens[at - 1] as Token).lower)) break;
      const last = at;
      // "(including the Coast Guard)"
      if (tokens[at]?.text === '(') {
        while (at < limit && tokens[at]?.text !== ')') at++;
        at++;
      }
      const comma = tokens[at]?.lower === ',';
      if (comma) at++;
      const and = tokens[at]?.lower === 'and';
      if (and) at++;
      items.push({ first, end: last, joined: and && !comma });
      if (!comma && !and) break;
    }
    return items;
  }

  /** "Health and Human Services" is one, where a list knows it or goes on behind it. */
  function whole(items: readonly Item[], singular: string): readonly Item[] {
    const out: Item[] = [];
    items.forEach((item, i) => {
      const before = out.at(-1);
      const both = before && { first: before.first, end: item.end, joined: item.joined };
      const isOne =
        both &&
        before.joined &&
        (i < items.length - 1
          ? !item.joined || isKnown(wordsOf(both), singular)
          : isKnown(wordsOf(both), singular));
      if (isOne) out[out.length - 1] = both;
      else out.push(item);
    });
    return out;
  }

  function isKnown(words: string, singular: string): boolean {
    return [singular, ...Object.values(names.words.sharedNouns)].some(
      (noun) => names.body(`${noun} of ${words}`) !== undefined,
    );
  }
}
