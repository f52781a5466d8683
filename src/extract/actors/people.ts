/** People: full names, then the surnames, first names and pairs that point to them. */
import { type Document, firstEndingAfter, type Mention, type Span, type Token } from '../../document.ts';
import { foldWord } from '../../read/tokens.ts';
import type { Entities, Entity } from './entities.ts';
import type { Names } from './names.ts';
import type { Places } from './places.ts';

/** People: full names first, then surnames and first names that point to them. */
export function people(
  document: Document,
  names: Names,
  entities: Entities,
  tagged: readonly Mention[],
  places: Places,
): void {
  const { tokens, text } = document;
  const all = tagged.filter((m) => m.label === 'PER');
  const withoutTitle = all.map((mention) => {
    let first = firstEndingAfter(tokens, mention.start);
    const end = firstEndingAfter(tokens, mention.end - 1) + 1;
    let title = '';
    // "US President Barack Obama", "Attorney General Ng": the name is what stands behind the last title.
    for (let at = first; at < end; at++) {
      const found = names.titles.longest(tokens, at, end);
      if (!found || found.end >= end || !isName(tokens[found.end] as Token)) continue;
      title = text.slice((tokens[at] as Token).start, (tokens[found.end - 1] as Token).end);
      first = found.end;
      at = found.end - 1;
    }
    const span = { start: (tokens[first] as Token).start, end: mention.end };
    // "First Lady Jill Ode", of whom the name takes up half the title.
    const before = titleBefore(document, names, first);
    return { mention, span, first, end, title: before.length > title.length ? before : title };
  });
  const bySurname = new Map<string, Entity>();
  const ofSurname = new Map<string, Entity[]>();
  const nameAfter = (entity: Entity, surname: string): void => {
    if (entity.surname === surname) return;
    entity.surname = surname;
    const others = ofSurname.get(surname);
    if (others) others.push(entity);
    else ofSurname.set(surname, [entity]);
  };
  const byWord = new Map<string, Entity | null>();
  const surnameOf = (words: readonly string[]): string => {
    // "KISHIDA Fumio": a surname in capitals may stand first.
    const upper = words.find(
      (w) => w.length > 2 && w === w.toUpperCase() && words.some((o) => o !== o.toUpperCase()),
    );
    const last =
      [...words].reverse().find((w) => !/^(?:jr|sr|ii|iii)\.?$/i.test(w) && w.length > 1) ??
      words.at(-1) ??
      '';
    return foldWord(upper ?? last);
  };
  const givenOf = (words: readonly string[]): string => {
    const surname = surnameOf(words);
    return foldWord(words.find((w) => foldWord(w) !== surname) ?? '');
  };
  const wordsOf = (span: Span): string[] =>
    text
      .slice(span.start, span.end)
      .replace(/[,]/g, ' ')
      .split(/\s+/)
      .filter((w) => w !== '');
  for (const person of withoutTitle) {
    const words = wordsOf(person.span);
    if (words.length < 2) continue;
    const surname = surnameOf(words);
    let entity = bySurname.get(surname);
    const given = givenOf(words);
    // Two people of one surname stay two.
    if (entity && !sameGiven(entity.key, given)) entity = undefined;
    entity ??= entities.of(`person:${surname}|${given}`, { name: nameOf(words), type: 'person' });
    nameAfter(entity, surname);
    if (!bySurname.has(surname)) bySurname.set(surname, entity);
    // "Mahathir" for Mahathir bin Mohamad, "Endara" for Guillermo Endara Galimany, where one person only is called so.
    for (const word of words.map(foldWord)) {
      const other = byWord.get(word);
      byWord.set(word, other === undefined || other === entity ? entity : null);
    }
    entities.mention(entity, person.mention, 'name', 'actors/person', 0.85, 'PER');
    if (person.title) entity.roles.add(person.title.replace(/\s+/g, ' '));
  }
  /** Who was named last by a surname that several have. */
  const latest = new Map<string, Entity>();
  const shared = new Set<string>();
  for (const person of withoutTitle) {
    const words = wordsOf(person.span);
    if (words.length !== 1) {
      const named = entities.get(`person:${surnameOf(words)}|${givenOf(words)}`);
      if (named && shared.has(surnameOf(words))) latest.set(surnameOf(words), named);
      continue;
    }
    // "Biden-Kishida": two people, whom surnamesInPairs finds.
    const halves = (words[0] as string).split(/[-\u2010\u2011–]/);
    if (halves.length === 2 && halves.every((half) => bySurname.has(foldWord(half)))) continue;
    const surname = foldWord((words[0] as string).replace(/['’]s$/, ''));
    const known = latest.get(surname) ?? bySurname.get(surname);
    const sole = soleTitle(names, person.title);
    // "President Biden" is not First Lady Jill Biden.
    const other = known && sole !== null && hasOther(names, known, sole);
    if (other) shared.add(surname);
    const entity =
      (other
        ? (ofSurname.get(surname)?.find((e) => !hasOther(names, e, sole)) ??
          entities.of(`person:${surname}||${sole}`, { name: words[0] as string, type: 'person' }))
        : known) ??
      byWord.get(surname) ??
      entities.of(`person:${surname}|`, { name: words[0] as string, type: 'person' });
    nameAfter(entity, surname);
    if (!bySurname.has(surname)) bySurname.set(surname, entity);
    if (shared.has(surname)) latest.set(surname, entity);
    entities.mention(entity, person.mention, 'name', 'actors/surname', 0.75, 'PER');
    if (person.title) entity.roles.add(person.title.replace(/\s+/g, ' '));
  }
  surnamesInPairs(document, entities, bySurname, places);
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

/** The same first name, or one that the other may stand for: "J." for Joseph, Mike for Michael, none for any. */
const sameGiven = (key: string, given: string): boolean => {
  const known = key.split('|')[1] ?? '';
  if (known === '' || given === '') return true;
  const [short = '', long = ''] = known.length < given.length ? [known, given] : [given, known];
  if (known.slice(0, 2) === given.slice(0, 2)) return true;
  return long.startsWith(short.replace(/\.$/, ''));
};

const isName = (token: Token): boolean => token.text !== token.lower;

/** "KISHIDA Fumio" is read as Kishida Fumio. */
const nameOf = (words: readonly string[]): string =>
  words.map((w) => (w.length > 3 && w === w.toUpperCase() ? w[0] + w.slice(1).toLowerCase() : w)).join(' ');

/** The title that stands right before a name: "Japanese Prime Minister Fumio Kishida". */
function titleBefore(document: Document, names: Names, first: number): string {
  const { tokens, text } = document;
  for (let length = 3; length >= 1; length--) {
    const from = first - length;
    if (from < 0) continue;
    const found = names.titles.longest(tokens, from, first);
    if (found && found.end === first)
      return text.slice((tokens[from] as Token).start, (tokens[first - 1] as Token).end);
  }
  return '';
}

/** "the Biden-Kishida statement": both are meant. */
function surnamesInPairs(
  document: Document,
  entities: Entities,
  bySurname: ReadonlyMap<string, Entity>,
  places: Places,
): void {
  const { tokens } = document;
  for (const i of places.hyphens) {
    const hyphen = tokens[i] as Token;
    if (i === 0 || i + 1 >= tokens.length || !/^[-–\u2010\u2011]$/.test(hyphen.text) || hyphen.spaced)
      continue;
    for (const token of [tokens[i - 1] as Token, tokens[i + 1] as Token]) {
      const entity = bySurname.get(token.lower);
      if (entity && token.text !== token.lower)
        entities.mention(entity, token, 'name', 'actors/hyphenated-pair', 0.7, null);
    }
  }
}
