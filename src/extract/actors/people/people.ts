/** People: full names, then the surnames, first names and pairs that point to them. */
import { type Document, firstEndingAfter, type Mention, type Token } from '../../../document.ts';
import { foldWord } from '../../../read/tokens.ts';
import { officeBehind } from '../appositions.ts';
import type { Things } from '../bodies/things.ts';
import type { Entities, Entity } from '../entities.ts';
import type { Names } from '../names.ts';
import type { OfficesHeld } from '../offices.ts';
import type { Places } from '../places.ts';
import { createKnownPeople, type KnownPeople } from './known-people.ts';
import { plainWord, readPersonName } from './person-names.ts';

/** People: full names first, then surnames and first names that point to them. */
export function people(
  document: Document,
  names: Names,
  entities: Entities,
  tagged: readonly Mention[],
  held: OfficesHeld,
  places: Places,
  things: Things,
): void {
  const { tokens, text } = document;
  const all = tagged.filter(
    (m) =>
      m.label === 'PER' &&
      !things.isCompany(m) &&
      !things.has(m, text.slice(m.start, m.end)) &&
      !things.isHeadingOnly(m),
  );
  const withoutTitle = all.map((mention) => {
    let first = firstEndingAfter(tokens, mention.start);
    let end = firstEndingAfter(tokens, mention.end - 1) + 1;
    // "Ada Holm May 4, 2024": the day is not of the name.
    if (end - first > 2 && tokens[end]?.kind === 'number' && names.is('months', tokens[end - 1]?.lower ?? ''))
      end--;
    let title = '';
    // "US President Barack Obama", "Attorney General Ng": the name is what stands behind the last title.
    for (let at = first; at < end; at++) {
      const found = names.styles.longest(tokens, at, end);
      if (!found || found.end >= end || !isName(tokens[found.end] as Token)) continue;
      title = text.slice((tokens[at] as Token).start, (tokens[found.end - 1] as Token).end);
      first = found.end;
      at = found.end - 1;
    }
    const span = { start: (tokens[first] as Token).start, end: (tokens[end - 1] as Token).end };
    // "First Lady Jill Ode", of whom the name takes up half the title.
    const before = held.get(mention.start) ?? titleBefore(document, names, first);
    return {
      mention,
      name: readPersonName(text.slice(span.start, span.end), names),
      title: before.length > title.length ? before : title,
    };
  });
  const known = createKnownPeople(names, entities);
  for (const person of withoutTitle) {
    if (person.name.single) continue;
    const entity = known.byFullName(person.name);
    entities.mention(entity, person.mention, 'name', 'actors/person', 0.85, 'PER');
    addRoles(entity, person);
  }
  /** Who was named last by a surname that several have. */
  const latest = new Map<string, Entity>();
  const shared = new Set<string>();
  for (const person of withoutTitle) {
    const { surname, single, words } = person.name;
    if (!single) {
      if (shared.has(surname)) latest.set(surname, known.byFullName(person.name));
      continue;
    }
    // "Biden-Kishida": two people, whom surnamesInPairs finds.
    const halves = surname.split('-');
    if (halves.length === 2 && halves.every((half) => known.ofSurname(half).length > 0)) continue;
    const called = latest.get(surname) ?? known.ofSurname(surname)[0];
    const sole = soleTitle(names, person.title);
    // "President Biden" is not First Lady Jill Biden.
    const other = called && sole !== null && hasOther(names, called, sole);
    if (other) shared.add(surname);
    const entity =
      (other
        ? (known.ofSurname(surname).find((e) => !hasOther(names, e, sole)) ??
          entities.of(`person:${surname}||${sole}`, { name: words.join(' '), type: 'person' }))
        : called) ??
      known.byOtherName(surname) ??
      entities.of(`person:${surname}|`, { name: words.join(' '), type: 'person' });
    known.call(entity, surname);
    if (shared.has(surname)) latest.set(surname, entity);
    entities.mention(entity, person.mention, 'name', 'actors/surname', 0.75, 'PER');
    addRoles(entity, person);
  }
  surnamesInPairs(document, entities, known, tagged, places);

  function addRoles({ roles }: Entity, person: (typeof withoutTitle)[number]): void {
    if (person.title) roles.add(person.title.replace(/\s+/g, ' '));
    const office = officeBehind(document, names, tagged, person.mention);
    if (office) roles.add(office);
  }
}

/** The title of a kind that one person has at a time, without what stands before it ("US President"), or null. */
function soleTitle(names: Names, title: string): string | null {
  const folded = foldWord(title);
  let longest: string | null = null;
  for (const sole of names.words.soleOffices)
    if ((folded === sole || folded.endsWith(` ${sole}`)) && sole.length > (longest?.length ?? 0))
      longest = sole;
  return longest;
}

/** Whether somebody is known by another title of that kind, and not by this one. */
function hasOther(names: Names, { roles }: Entity, title: string): boolean {
  const sole = [...roles].map((role) => soleTitle(names, role)).filter((role) => role !== null);
  return sole.length > 0 && !sole.includes(title);
}

const isName = (token: Token): boolean => token.text !== token.lower;

/** The title that stands right before a name: "Japanese Prime Minister Fumio Kishida". */
function titleBefore(document: Document, names: Names, first: number): string {
  const { tokens, text } = document;
  for (let length = 3; length >= 1; length--) {
    const from = first - length;
    if (from < 0) continue;
    const found = names.styles.longest(tokens, from, first);
    if (!found || found.end !== first) continue;
    const held = from === 0 || !names.is('notHeld', (tokens[from - 1] as Token).lower);
    return text.slice((tokens[held ? from : from - 1] as Token).start, (tokens[first - 1] as Token).end);
  }
  return '';
}

/** "the Biden-Kishida statement": both are meant; "the Biden-Harris Administration" is a body. */
function surnamesInPairs(
  { tokens }: Document,
  entities: Entities,
  known: KnownPeople,
  tagged: readonly Mention[],
  { hyphens }: Places,
): void {
  for (const i of hyphens) {
    const hyphen = tokens[i] as Token;
    if (i === 0 || i + 1 >= tokens.length || !/^[-–\u2010\u2011]$/.test(hyphen.text) || hyphen.spaced)
      continue;
    const pair = [tokens[i - 1] as Token, tokens[i + 1] as Token];
    const name = tagged[firstEndingAfter(tagged, hyphen.start)];
    if (name?.label === 'ORG' && name.start <= hyphen.start && name.end > (pair[1] as Token).end) continue;
    for (const token of pair) {
      const entity = token.text === token.lower ? undefined : known.ofSurname(plainWord(token.text))[0];
      if (entity) entities.mention(entity, token, 'name', 'actors/hyphenated-pair', 0.7, null);
    }
  }
}
