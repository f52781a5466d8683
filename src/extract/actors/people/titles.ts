/** Titles that stand for somebody: "the prime minister", "the visiting leader", "the Somali President". */
import { type Document, firstEndingAfter, type Token } from '../../../document.ts';
import { beginsUpper, foldWord } from '../../../read/tokens.ts';
import type { Entities, Entity } from '../entities.ts';
import type { Listed, Names } from '../names.ts';
import { type Places, sentenceAt } from '../places.ts';

/** Adds each title with its article as a mention of the one person of the text who has it. */
export function titles(document: Document, names: Names, entities: Entities, places: Places): void {
  if (places.titles.length === 0) return;
  /** Who holds an office of a country: asked for every title, found out once. */
  const holds = new Map<string, Entity | undefined>();
  const { tokens } = document;
  const byRole = new Map<string, Entity[]>();
  for (const entity of entities.all())
    for (const role of entity.roles)
      for (const key of keysOf(foldWord(role))) {
        const known = byRole.get(key);
        if (!known) byRole.set(key, [entity]);
        else if (!known.includes(entity)) known.push(entity);
      }
  const leaders = entities
    .all()
    .filter((e) => e.type === 'person' && [...e.roles].some((role) => isLeaderRole(role)));
  for (const i of places.titles) readTitle(i);

  function readTitle(i: number): void {
    const { endToken } = sentenceAt(document, i);
    if (i + 1 >= endToken) return;
    let at = i + 1;
    // "the visiting prime minister", "the Japanese leader"
    if (!names.titles.longest(tokens, at, endToken) && at + 1 < endToken) at++;
    const found = names.titles.longest(tokens, at, endToken);
    const next = found ? (tokens[found.end] as Token | undefined) : undefined;
    if (!found || !next || next.lower === 'of' || next.lower === '-' || beginsUpper(next.text)) return;
    const before = at > i + 1 ? names.gazetteer.longest(tokens, i + 1, at)?.value.entity : undefined;
    const country = before?.type === 'country' ? before : undefined;
    const title = foldWord(found.value);
    const entity =
      title === 'leader' ? leader(country) : (holder(title, country) ?? soleHolder(title, at, country));
    const span = { start: (tokens[i] as Token).start, end: (tokens[found.end - 1] as Token).end };
    if (entity) entities.mention(entity, span, 'title', 'actors/title', 0.65, null);
  }

  /** "trade minister" is a minister too, a vice president no president, and a shadow minister none. */
  function keysOf(role: string): readonly string[] {
    if (names.is('notHeld', role.slice(0, Math.max(0, role.indexOf(' '))))) return [role];
    // "an adviser to the President" is none.
    if (names.words.titles.includes(role) || role.split(' ').some((word) => names.is('heldLinks', word)))
      return [role];
    const ending = names.words.titles.filter((title) => role.endsWith(` ${title}`));
    const longest = ending.sort((a, b) => b.length - a.length)[0];
    return longest ? [role, longest] : [role];
  }

  function isLeaderRole(role: string): boolean {
    const folded = foldWord(role);
    return names.words.leaderNouns.some((noun) => folded === noun || folded.endsWith(` ${noun}`));
  }

  function leader(country: Listed | undefined): Entity | undefined {
    if (!country) return leaders.length === 1 ? leaders[0] : undefined;
    const key = `leader ${country.key}`;
    if (!holds.has(key))
      holds.set(
        key,
        leaders.slice(0, MOST_HOLDERS).find((person) => isBeside(document, names, person, country)),
      );
    return holds.get(key);
  }

  /** The one person of a title, and of that country: where he is called so or the text is of no other. */
  function holder(title: string, country: Listed | undefined): Entity | undefined {
    const people = byRole.get(title) ?? [];
    if (!country) return people.length === 1 ? people[0] : undefined;
    const key = `${title} ${country.key}`;
    if (!holds.has(key)) holds.set(key, holderOf(people, country));
    return holds.get(key);
  }

  function holderOf(people: readonly Entity[], country: Listed): Entity | undefined {
    const beside = people
      .slice(0, MOST_HOLDERS)
      .filter((person) => isBeside(document, names, person, country));
    if (beside.length > 0 || people.length !== 1) return beside.length === 1 ? beside[0] : undefined;
    const count = entities.get(country.key)?.mentions.length ?? 0;
    return entities.all().every((e) => e.type !== 'country' || e.mentions.length <= count)
      ? people[0]
      : undefined;
  }

  /** "the President" of a text that names none, "the Somali President" of one that does not name him. */
  function soleHolder(title: string, at: number, country: Listed | undefined): Entity | undefined {
    if (!names.is('soleOffices', title)) return undefined;
    const name = title.replace(/(?:^|[ -])\p{Ll}/gu, (letter) => letter.toUpperCase());
    if (country)
      return entities.of(`head:${title}|${country.key}`, {
        name: `${name} of ${country.name}`,
        type: 'person',
      });
    const first = tokens[at] as Token;
    if (byRole.has(title) || first.text === first.lower) return undefined;
    return entities.of(`head:${title}`, { name, type: 'person' });
  }
}

/** The country stands beside one of the person's names: "Japanese Prime Minister Kishida", "President Ruto of Kenya". */
function isBeside({ tokens }: Document, names: Names, person: Entity, country: Listed): boolean {
  const isCountry = (from: number, end: number): boolean => {
    for (let at = Math.max(0, from); at < end; at++) {
      const found = names.gazetteer.longest(tokens, at, end);
      if (found?.end === end && found.value.entity.key === country.key) return true;
    }
    return false;
  };
  return person.mentions.some((mention) => {
    let first = firstEndingAfter(tokens, mention.start);
    const end = firstEndingAfter(tokens, mention.end - 1) + 1;
    for (let length = Math.min(LONGEST_TITLE, first); length >= 1; length--)
      if (names.styles.longest(tokens, first - length, first)?.end === first) {
        first -= length;
        length = Math.min(LONGEST_TITLE, first) + 1;
      }
    if (tokens[first - 1]?.lower === "'s") first--;
    if (isCountry(first - LONGEST_COUNTRY, first)) return true;
    const of = tokens[end]?.lower === 'of' ? end + 1 : -1;
    if (of < 0) return false;
    const at = tokens[of]?.lower === 'the' ? of + 1 : of;
    return names.gazetteer.longest(tokens, at, tokens.length)?.value.entity.key === country.key;
  });
}

/** People of one title that are looked at. */
const MOST_HOLDERS = 50;
/** Most words of a title, and of a country's name. */
const LONGEST_TITLE = 3;
const LONGEST_COUNTRY = 4;
